// An attention without a valid key gives 0 (rule M5), which is no divisor.
func.func @main(%x: tensor<1x1x8x1xf32> {maskir.tokens = 2}) -> (tensor<1x1x8x1xf32> {maskir.tokens = 2}) {
  %e = tensor.empty() : tensor<1x1x8x1xf32>
  %ev = tensor.empty() : tensor<1x8xi1>
  %z = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %cl = arith.constant 7 : index
  %valid = linalg.generic {indexing_maps = [affine_map<(b,k)->(b,k)>], iterator_types=["parallel","parallel"]} outs(%ev : tensor<1x8xi1>) {
  ^bb0(%o: i1):
    %b = linalg.index 0 : index
    %k = linalg.index 1 : index
    %a = tensor.extract %x[%b,%c0,%k,%c0] : tensor<1x1x8x1xf32>
    %c = arith.cmpf ogt, %a, %z : f32
    linalg.yield %c : i1 } -> tensor<1x8xi1>
  %m = mask.key_valid %valid : tensor<1x8xi1>
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (tensor<1x1x8x1xf32>, tensor<1x1x8x1xf32>, tensor<1x1x8x1xf32>) -> tensor<1x1x8x1xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(a,b,c,d)->(a,b,c,d)>], iterator_types=["parallel","parallel","parallel","parallel"]} outs(%e : tensor<1x1x8x1xf32>) {
  ^bb0(%oo: f32):
    %q = linalg.index 2 : index
    %w = arith.subi %cl, %q : index
    %xq = tensor.extract %x[%c0,%c0,%q,%c0] : tensor<1x1x8x1xf32>
    %g = tensor.extract %o[%c0,%c0,%q,%c0] : tensor<1x1x8x1xf32>
    %i = arith.divf %one, %g : f32
    %h = arith.mulf %i, %z : f32
    %n = arith.addf %h, %xq : f32
    linalg.yield %n : f32 } -> tensor<1x1x8x1xf32>
  return %r : tensor<1x1x8x1xf32>
}
