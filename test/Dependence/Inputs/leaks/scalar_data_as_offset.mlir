// A number of the caller, with a role, as an offset.
func.func @main(%x: tensor<1x8xf32>, %n: index) -> tensor<1x?xf32> {
  %s = tensor.extract_slice %x[0, 1] [1, %n] [1, 1] : tensor<1x8xf32> to tensor<1x?xf32>
  return %s : tensor<1x?xf32>
}
