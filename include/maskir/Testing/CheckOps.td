//===- CheckOps.td - Assertions of executed tests ----------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TESTING_CHECKOPS
#define MASKIR_TESTING_CHECKOPS

include "mlir/IR/OpBase.td"

def Check_Dialect : Dialect {
  let name = "check";
  let cppNamespace = "::maskir::check";
  let summary = "assertions of executed tests";
  let description = [{
    A test that runs code says with an operation what it expects, instead of
    printing numbers and matching text. `check-to-runtime` lowers the operations
    to calls of the library `maskir_check`, which prints the location, the first
    index that differs and both values, counts failures, and makes the process
    exit with an error code. The dialect is linked into the tools for tests
    only.
  }];
}

class Check_Op<string mnemonic> : Op<Check_Dialect, mnemonic>;

// Tensors of rank 0 and more that the runtime can read.
def Check_Tensor
    : RankedTensorOf<[I1, I8, I16, I32, I64, Index, F16, BF16, F32, F64]>;
def Check_FloatTensor : RankedTensorOf<[F16, BF16, F32, F64]>;

def Check_ExpectEqOp : Check_Op<"expect_eq"> {
  let summary = "two tensors are equal";
  let description = [{
    The tensors have the same sizes, and equal elements everywhere. Floats are
    compared as numbers: -0 equals +0, and NaN equals only NaN.

    Example:
    ```mlir
    check.expect_eq %actual, %expected : tensor<4xi32>, tensor<?xi32>
    ```

    Rules:
    - E1: both tensors have the same element type and the same rank.
  }];
  let arguments = (ins Check_Tensor:$actual, Check_Tensor:$expected);
  let assemblyFormat = [{
    $actual `,` $expected attr-dict `:` type($actual) `,` type($expected)
  }];
  let hasVerifier = 1;
}

def Check_ExpectCloseOp : Check_Op<"expect_close"> {
  let summary = "two float tensors are equal within a tolerance";
  let description = [{
    The tensors have the same sizes, and everywhere
    |actual - expected| <= atol + rtol * |expected|. An infinity equals only the
    same infinity. NaN is never close to anything, NaN included: a NaN is a bug.

    Example:
    ```mlir
    check.expect_close %a, %b {rtol = 1.0e-5 : f64, atol = 1.0e-6 : f64} : tensor<4xf32>, tensor<4xf32>
    ```

    Rules:
    - L1: both tensors have the same element type and the same rank.
    - L2: the tolerances are finite and not negative.
  }];
  let arguments = (ins Check_FloatTensor:$actual, Check_FloatTensor:$expected,
                       F64Attr:$rtol, F64Attr:$atol);
  let assemblyFormat = [{
    $actual `,` $expected attr-dict `:` type($actual) `,` type($expected)
  }];
  let hasVerifier = 1;
}

def Check_ExpectTrueOp : Check_Op<"expect_true"> {
  let summary = "a condition holds";
  let description = [{
    The condition is true.

    Example:
    ```mlir
    check.expect_true %ok
    ```
  }];
  let arguments = (ins I1:$condition);
  let assemblyFormat = "$condition attr-dict";
}

#endif // MASKIR_TESTING_CHECKOPS
