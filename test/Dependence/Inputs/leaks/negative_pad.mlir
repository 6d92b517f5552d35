// A pad of a negative amount, which data say, moves tokens forward.
func.func @main(%x: tensor<1x6xi64> {maskir.tokens = 1}, %d: index) -> (tensor<1x?xi64> {maskir.tokens = 1}) {
  %c = arith.constant 0 : i64
  %p = tensor.pad %x low[0, %d] high[0, 0] {
  ^bb0(%a: index, %b: index):
    tensor.yield %c : i64
  } : tensor<1x6xi64> to tensor<1x?xi64>
  return %p : tensor<1x?xi64>
}
