// The same at any length.
func.func @main(%x: tensor<1x?xi64> {maskir.tokens = 1}, %d: index) -> (tensor<1x?xi64> {maskir.tokens = 1}) {
  %c = arith.constant 0 : i64
  %z = arith.constant 0 : index
  %h = arith.subi %z, %d : index
  %p = tensor.pad %x low[0, %d] high[0, %h] {
  ^bb0(%a: index, %b: index):
    tensor.yield %c : i64
  } : tensor<1x?xi64> to tensor<1x?xi64>
  return %p : tensor<1x?xi64>
}
