// A sum of data that leaves 64 bits is small again: then every key is seen. A proof over numbers without end
// may not drop what is said of it.
func.func @main(%q: tensor<1x1x8x4xf32>, %k: tensor<1x1x8x4xf32>, %v: tensor<1x1x8x4xf32>, %n: tensor<8xi64>) -> tensor<1x1x8x4xf32> {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %i: index, %j: index):
    %c0 = arith.constant 0 : index
    %c7 = arith.constant 7 : index
    %one = arith.constant 1 : i64
    %j1 = arith.minsi %j, %c7 : index
    %jj = arith.maxsi %j1, %c0 : index
    %x = tensor.extract %n[%jj] : tensor<8xi64>
    %d = arith.addi %x, %one : i64
    %w = arith.cmpi slt, %d, %x : i64
    %y = arith.cmpi sle, %j, %i : index
    %z = arith.ori %y, %w : i1
    mask.yield %z
  }
  %o = attn.attention(%q, %k, %v) mask(%m) scale(1.0) : (tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32>
  return %o : tensor<1x1x8x4xf32>
}
