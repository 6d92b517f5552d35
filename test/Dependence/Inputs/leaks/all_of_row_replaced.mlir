// Both elements of a row are replaced where the id is 0. That key's score then is above the fill of the mask.
#at = affine_map<(q, j) -> (q, j)>
#row = affine_map<(q, j) -> (q)>
#column = affine_map<(q, j) -> (j)>
func.func @main(%ids: tensor<1x6xi64>, %table: tensor<2x2xf32>) -> tensor<1x6xf32> {
  %low = arith.constant 0xFF800000 : f32
  %replacement = arith.constant -1.0e30 : f32
  %fill = arith.constant -1.0e9 : f32
  %zero = arith.constant 0.0 : f32
  %two = arith.constant 2 : index
  %id = tensor.collapse_shape %ids [[0, 1]] : tensor<1x6xi64> into tensor<6xi64>
  %e = tensor.empty() : tensor<6x2xf32>
  %x = linalg.generic {indexing_maps = [#row, #at], iterator_types = ["parallel", "parallel"]} ins(%id : tensor<6xi64>) outs(%e : tensor<6x2xf32>) {
  ^bb0(%b: i64, %o: f32):
    %j = linalg.index 1 : index
    %at = arith.index_cast %b : i64 to index
    %s = tensor.extract %table[%at, %j] : tensor<2x2xf32>
    linalg.yield %s : f32
  } -> tensor<6x2xf32>
  %others = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%x, %id : tensor<6x2xf32>, tensor<6xi64>) outs(%e : tensor<6x2xf32>) {
  ^bb0(%a: f32, %b: i64, %o: f32):
    %j = linalg.index 1 : index
    %half = arith.divui %j, %two : index
    %i = arith.index_cast %half : index to i64
    %is_best = arith.cmpi eq, %b, %i : i64
    %s = arith.select %is_best, %replacement, %a : f32
    linalg.yield %s : f32
  } -> tensor<6x2xf32>
  %r = tensor.empty() : tensor<6xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<6xf32>) -> tensor<6xf32>
  %largest = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%others : tensor<6x2xf32>) outs(%start : tensor<6xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<6xf32>
  %square = tensor.empty() : tensor<6x6xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%largest : tensor<6xf32>) outs(%square : tensor<6x6xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %mask = arith.select %is_past, %zero, %fill : f32
    %s = arith.subf %mask, %a : f32
    linalg.yield %s : f32
  } -> tensor<6x6xf32>
  %result = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<6x6xf32>) outs(%start : tensor<6xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<6xf32>
  %expanded = tensor.expand_shape %result [[0, 1]] output_shape [1, 6] : tensor<6xf32> into tensor<1x6xf32>
  return %expanded : tensor<1x6xf32>
}
