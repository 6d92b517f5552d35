// From plain linalg to machine code in one pipeline. The attention is recognised:
// its tasks go to the runtime's queue, and no dense softmax is left.
// RUN: mask-opt %S/../Raise/Inputs/programs/gpt2_eager_static.mlir --mask-to-cpu | FileCheck %s --check-prefix=GPT2
// GPT2: llvm.call @maskirParallelFor
// GPT2-NOT: @expf

// The options reach the lowering.
// RUN: not mask-opt %s --mask-to-cpu=vector-width=5 2>&1 | FileCheck %s --check-prefix=WIDTH
// WIDTH: expected a vector-width of 4, 8, 16 or 0

// The same numbers as the program has as it is written.
// RUN: mask-run %s --entry test --pipeline mask-to-cpu
// RUN: mask-run %s --entry test --pipeline mask-cpu-lowering

#row = affine_map<(i, j) -> (i)>
#both = affine_map<(i, j) -> (i, j)>

// Causal attention of 4 tokens by hand: scores are products of numbers, masked
// by -inf above the diagonal.
func.func private @attend(%x: tensor<4x1xf32>) -> tensor<4x1xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %e44 = tensor.empty() : tensor<4x4xf32>
  %e4 = tensor.empty() : tensor<4xf32>
  %e41 = tensor.empty() : tensor<4x1xf32>
  %z44 = linalg.fill ins(%zero : f32) outs(%e44 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %z4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<4xf32>) -> tensor<4xf32>
  %n4 = linalg.fill ins(%ninf : f32) outs(%e4 : tensor<4xf32>) -> tensor<4xf32>
  %z41 = linalg.fill ins(%zero : f32) outs(%e41 : tensor<4x1xf32>) -> tensor<4x1xf32>
  %et = tensor.empty() : tensor<1x4xf32>
  %t = linalg.transpose ins(%x : tensor<4x1xf32>) outs(%et : tensor<1x4xf32>) permutation = [1, 0]
  %s = linalg.matmul ins(%x, %t : tensor<4x1xf32>, tensor<1x4xf32>) outs(%z44 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %m = linalg.generic {indexing_maps = [#both, #both], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x4xf32>) outs(%e44 : tensor<4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %past = arith.cmpi sle, %j, %i : index
    %r = arith.select %past, %a, %ninf : f32
    linalg.yield %r : f32
  } -> tensor<4x4xf32>
  %max = linalg.generic {indexing_maps = [#both, #row], iterator_types = ["parallel", "reduction"]}
      ins(%m : tensor<4x4xf32>) outs(%n4 : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.maximumf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %p = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]}
      ins(%m, %max : tensor<4x4xf32>, tensor<4xf32>) outs(%e44 : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<4x4xf32>
  %sum = linalg.generic {indexing_maps = [#both, #row], iterator_types = ["parallel", "reduction"]}
      ins(%p : tensor<4x4xf32>) outs(%z4 : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %w = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]}
      ins(%p, %sum : tensor<4x4xf32>, tensor<4xf32>) outs(%e44 : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %r = arith.divf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x4xf32>
  %y = linalg.matmul ins(%w, %x : tensor<4x4xf32>, tensor<4x1xf32>) outs(%z41 : tensor<4x1xf32>) -> tensor<4x1xf32>
  return %y : tensor<4x1xf32>
}

// Row i is sum_{j <= i} x_j exp(x_i x_j) / sum_{j <= i} exp(x_i x_j), by numpy in f64.
func.func @test() {
  %x = arith.constant dense<[[0.5], [-1.0], [2.0], [1.0]]> : tensor<4x1xf32>
  %expected = arith.constant dense<[[0.5], [-0.7263617142904655], [1.921961867924874], [1.480779122583292]]> : tensor<4x1xf32>
  %y = call @attend(%x) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  check.expect_close %y, %expected {rtol = 1.0e-5 : f64, atol = 0.0 : f64} : tensor<4x1xf32>, tensor<4x1xf32>
  return
}
