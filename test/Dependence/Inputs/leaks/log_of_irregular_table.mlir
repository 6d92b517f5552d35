
func.func @main(%x: tensor<1x8x3xf32>) -> tensor<1x8x3xf32> {
  %z = arith.constant 0.0 : f32
  %ni = arith.constant 0xFF800000 : f32
  %T = arith.constant dense<[[0.0,0.0,0.0,0.0,0.0,1.0,0.0,0.0],[1.0,0.0,1.0,0.0,1.0,1.0,0.0,1.0],[1.0,0.0,0.0,1.0,0.0,0.0,0.0,0.0],[1.0,0.0,1.0,0.0,0.0,1.0,1.0,0.0],[1.0,0.0,0.0,1.0,1.0,0.0,1.0,0.0],[0.0,1.0,0.0,1.0,1.0,0.0,1.0,1.0],[1.0,1.0,0.0,1.0,0.0,1.0,1.0,0.0],[1.0,1.0,0.0,1.0,0.0,0.0,1.0,1.0]]> : tensor<8x8xf32>
  %e = tensor.empty() : tensor<1x8x8xf32>
  %s0 = linalg.fill ins(%z : f32) outs(%e : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %s = linalg.generic {indexing_maps=[affine_map<(b,q,k,d)->(b,q,d)>,affine_map<(b,q,k,d)->(b,k,d)>,affine_map<(b,q,k,d)->(b,q,k)>],
    iterator_types=["parallel","parallel","parallel","reduction"]} ins(%x,%x : tensor<1x8x3xf32>,tensor<1x8x3xf32>) outs(%s0 : tensor<1x8x8xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %q = arith.addf %p, %c : f32
      linalg.yield %q : f32 } -> tensor<1x8x8xf32>
  %m = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,q,k)>,affine_map<(b,q,k)->(q,k)>,affine_map<(b,q,k)->(b,q,k)>],
    iterator_types=["parallel","parallel","parallel"]} ins(%s,%T : tensor<1x8x8xf32>,tensor<8x8xf32>) outs(%e : tensor<1x8x8xf32>) {
    ^bb0(%a: f32, %t: f32, %c: f32):
      %i = linalg.index 1 : index
      %j = linalg.index 2 : index
      %le = arith.cmpi ule, %j, %i : index
      %l = math.log %t : f32
      %sc = arith.addf %a, %l : f32
      %fl = arith.constant -1.0e9 : f32
      %r = arith.select %le, %sc, %fl : f32
      linalg.yield %r : f32 } -> tensor<1x8x8xf32>
  %e2 = tensor.empty() : tensor<1x8xf32>
  %mx0 = linalg.fill ins(%ni : f32) outs(%e2 : tensor<1x8xf32>) -> tensor<1x8xf32>
  %mx = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,q,k)>,affine_map<(b,q,k)->(b,q)>],
    iterator_types=["parallel","parallel","reduction"]} ins(%m : tensor<1x8x8xf32>) outs(%mx0 : tensor<1x8xf32>) {
    ^bb0(%a: f32, %c: f32):
      %q = arith.maximumf %a, %c : f32
      linalg.yield %q : f32 } -> tensor<1x8xf32>
  %ex = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,q,k)>,affine_map<(b,q,k)->(b,q)>,affine_map<(b,q,k)->(b,q,k)>],
    iterator_types=["parallel","parallel","parallel"]} ins(%m,%mx : tensor<1x8x8xf32>,tensor<1x8xf32>) outs(%e : tensor<1x8x8xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %d = arith.subf %a, %b : f32
      %q = math.exp %d : f32
      linalg.yield %q : f32 } -> tensor<1x8x8xf32>
  %e3 = tensor.empty() : tensor<1x8x3xf32>
  %o0 = linalg.fill ins(%z : f32) outs(%e3 : tensor<1x8x3xf32>) -> tensor<1x8x3xf32>
  %o = linalg.generic {indexing_maps=[affine_map<(b,q,d,k)->(b,q,k)>,affine_map<(b,q,d,k)->(b,k,d)>,affine_map<(b,q,d,k)->(b,q,d)>],
    iterator_types=["parallel","parallel","parallel","reduction"]} ins(%ex,%x : tensor<1x8x8xf32>,tensor<1x8x3xf32>) outs(%o0 : tensor<1x8x3xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %q = arith.addf %p, %c : f32
      linalg.yield %q : f32 } -> tensor<1x8x3xf32>
  return %o : tensor<1x8x3xf32>
}
