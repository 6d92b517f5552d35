// Positions of 8 bits count up by one where they wrap.
func.func @f(%x: tensor<1x100xf32>, %places: tensor<1x100xi8>) -> (tensor<1x100xf32>) {
  %c0 = arith.constant 0 : i8
  %c1 = arith.constant 1 : i8
  %c2 = arith.constant 2 : i8
  %cm = arith.constant -1 : i8
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x100xi8>
  %first = tensor.extract_slice %places[0, 0] [1, 1] [1, 1] : tensor<1x100xi8> to tensor<1x1xi8>
  %e1 = tensor.empty() : tensor<1x1xi8>
  %before = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]}
    ins(%first : tensor<1x1xi8>) outs(%e1 : tensor<1x1xi8>) {
  ^bb0(%v: i8, %o: i8):
    %w = arith.subi %v, %c1 : i8
    linalg.yield %w : i8
  } -> tensor<1x1xi8>
  %longer = tensor.concat dim(1) %before, %places : (tensor<1x1xi8>, tensor<1x100xi8>) -> tensor<1x101xi8>
  %previous = tensor.extract_slice %longer[0, 0] [1, 100] [1, 1] : tensor<1x101xi8> to tensor<1x100xi8>
  %numbers = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]} ins(%places, %previous : tensor<1x100xi8>, tensor<1x100xi8>) outs(%e : tensor<1x100xi8>) {
  ^bb0(%p: i8, %before_it: i8, %out: i8):
    %d = arith.subi %p, %before_it : i8
    %t = arith.cmpi ne, %d, %c1 : i8
    %n = arith.extui %t : i1 to i8
    linalg.yield %n : i8
  } -> tensor<1x100xi8>
  %part = tensor.extract_slice %numbers[0, 0] [1, 100] [1, 1] : tensor<1x100xi8> to tensor<1x100xi8>
  %start = linalg.fill ins(%c0 : i8) outs(%e : tensor<1x100xi8>) -> tensor<1x100xi8>
  %sums = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>],
                          iterator_types = ["parallel", "parallel", "reduction"]} ins(%part : tensor<1x100xi8>) outs(%start : tensor<1x100xi8>) {
  ^bb0(%v: i8, %out: i8):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %r = arith.cmpi ule, %j, %i : index
    %w = arith.select %r, %v, %c0 : i8
    %sum = arith.addi %out, %w : i8
    linalg.yield %sum : i8
  } -> tensor<1x100xi8>
  %em = tensor.empty() : tensor<1x100x100xi1>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>,
                                           affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q, k)>], iterator_types = ["parallel", "parallel", "parallel"]}
    ins(%sums, %sums, %places, %places : tensor<1x100xi8>, tensor<1x100xi8>, tensor<1x100xi8>, tensor<1x100xi8>) outs(%em : tensor<1x100x100xi1>) {
  ^bb0(%nq: i8, %nk: i8, %pq: i8, %pk: i8, %out: i1):
    %same = arith.cmpi eq, %nq, %nk : i8
    %o = arith.cmpi sle, %pk, %pq : i8
    %m = arith.andi %same, %o : i1
    linalg.yield %m : i1
  } -> tensor<1x100x100xi1>
  %ef = tensor.empty() : tensor<1x100xf32>
  %r0 = linalg.fill ins(%zero : f32) outs(%ef : tensor<1x100xf32>) -> tensor<1x100xf32>
  %result = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q, k)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>],
                            iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%mask, %x : tensor<1x100x100xi1>, tensor<1x100xf32>) outs(%r0 : tensor<1x100xf32>) {
  ^bb0(%m: i1, %v: f32, %out: f32):
    %w = arith.select %m, %v, %zero : f32
    %sum = arith.addf %out, %w : f32
    linalg.yield %sum : f32
  } -> tensor<1x100xf32>
  return %result : tensor<1x100xf32>
}
