//===- Passes.td - From masks and attention to linalg ------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_CODEGEN_LINALG_PASSES
#define MASKIR_CODEGEN_LINALG_PASSES

include "mlir/Pass/PassBase.td"

def MaskMaterializePass : Pass<"mask-materialize"> {
  let summary = "lower masks and attention to linalg with dense masks";
  let description = [{
    Removes the `mask` and `attn` dialects, for pipelines without our code
    generator. Every step of the attention becomes a plain `linalg` operation
    over whole tensors: work and memory grow with Q x KV.

    - `attn.attention` becomes two contractions and a softmax. Arithmetic is in
      f32, whatever the element type. A row that may attend nothing has result 0
      and lse -inf (rule M5); masking follows every score modification (rule M6).
    - `attn.apply_weights` becomes a contraction of the weights that are visible,
      and a sum of them; `attn.pool` becomes a reduction over the valid tokens,
      or a search and a read. What is masked is selected away, never multiplied
      by 0. `attn.check_last` goes: it is a question, for `mask-verify`.
    - `mask.materialize` becomes a `linalg.generic` that tests each element.
    - `mask.test` becomes scalar code.

    A predicate is evaluated once for each element of a dense i1 tensor; the
    tensor has size 1 along samples and heads where the predicate does not
    depend on them. Query ops about tiles belong to `mask-block-map`, assertions
    to `mask-verify`: where one is left, the pass reports it and fails, as it
    does for a mask that is a function's or a block's argument.

    In `attn.attention`, the values of masked keys are multiplied by 0, as in
    every dense attention: they must be finite.

    Example:
    ```mlir
    %m = mask.causal
    %t = mask.materialize %m : tensor<1x1x4x4xi1>
    ```
    becomes
    ```mlir
    %e = tensor.empty() : tensor<1x1x4x4xi1>
    %t = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
        outs(%e : tensor<1x1x4x4xi1>) {
    ^bb0(%out: i1):
      %q = linalg.index 2 : index
      %kv = linalg.index 3 : index
      %ok = arith.cmpi sle, %kv, %q : index
      linalg.yield %ok : i1
    } -> tensor<1x1x4x4xi1>
    ```
  }];
  let options = [
    Option<"attention", "attention", "bool", "true",
           "Lower attn.attention; otherwise it is left, with its masks, to a pass "
           "with a kernel for it, and what is left is not reported">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"];
}

def MaskLowerTosaPass : Pass<"mask-lower-tosa", "::mlir::func::FuncOp"> {
  let summary = "Operations of tosa, if there are any, as loops";
  let description = [{
    Runs tosa-to-linalg-named, tosa-to-linalg, tosa-to-tensor and tosa-to-arith
    on a function with an operation of tosa, and leaves any other as it is.

    Example:
    ```mlir
    %y = tosa.exp %x : (tensor<4xf32>) -> tensor<4xf32>
    ```
    becomes a `linalg.generic` with `math.exp`.
  }];
}

def MaskDecomposePass : Pass<"mask-decompose", "::mlir::func::FuncOp"> {
  let summary = "linalg.softmax as loops over its elements";
  let description = [{
    What analyses and code generators read are loops; `linalg.softmax` on tensors
    becomes a maximum, an exponential, a sum and a quotient, as its interface says.

    Example:
    ```mlir
    %p = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
    ```
    becomes four `linalg.generic`.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

def MaskSplitComplexPass : Pass<"mask-split-complex", "::mlir::func::FuncOp"> {
  let summary = "tensors of complex numbers as two tensors";
  let description = [{
    A rotary embedding may be written with complex numbers. Proofs and code are
    about real ones: each complex tensor becomes the tensor of its real and that
    of its imaginary parts, also where loops carry it, and complex arithmetic
    becomes real arithmetic. Arguments and results of the function keep their
    types; a loop over the elements takes them apart, or puts them together.

    Example:
    ```mlir
    %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
        ins(%x : tensor<8xcomplex<f32>>) outs(%e : tensor<8xf32>) {
    ^bb0(%a: complex<f32>, %o: f32):
      %r = complex.re %a : complex<f32>
      linalg.yield %r : f32
    } -> tensor<8xf32>
    ```
    reads `tensor<8xf32>` twice instead.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::complex::ComplexDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

#endif // MASKIR_CODEGEN_LINALG_PASSES
