#id = affine_map<(b, s, t) -> (b, t)>
#o = affine_map<(b, s, t) -> (b, s)>
func.func @main(%x: tensor<1x4xf32>, %w: tensor<4xf32>) -> tensor<1x4xf32> {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x4xf32>
  %i = linalg.fill ins(%z : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %r:2 = linalg.generic {indexing_maps = [#id, #o, #o], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%x : tensor<1x4xf32>) outs(%i, %i : tensor<1x4xf32>, tensor<1x4xf32>) {
  ^bb0(%a: f32, %acc0: f32, %acc1: f32):
    %k = linalg.index 2 : index
    %one = arith.constant 1 : index
    %c = arith.cmpi sge, %k, %one : index
    %t = scf.if %c -> f32 {
      %j = arith.subi %k, %one : index
      %v = tensor.extract %w[%j] : tensor<4xf32>
      %u = arith.mulf %v, %acc1 : f32
      scf.yield %u : f32
    } else {
      %zz = arith.constant 0.0 : f32
      scf.yield %zz : f32
    }
    %n0 = arith.addf %acc0, %t : f32
    %n1 = arith.addf %acc1, %a : f32
    linalg.yield %n0, %n1 : f32, f32
  } -> (tensor<1x4xf32>, tensor<1x4xf32>)
  return %r#0 : tensor<1x4xf32>
}
