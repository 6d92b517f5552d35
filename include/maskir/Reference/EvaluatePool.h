//===- EvaluatePool.h - What a pool computes --------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_REFERENCE_EVALUATEPOOL_H
#define MASKIR_REFERENCE_EVALUATEPOOL_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Reference/ScalarInterpreter.h"

namespace maskir::reference {

struct PoolOutputs {
  TensorData result; // [B, D] in f64, nothing is rounded
  TensorData empty;  // [B] of i1
};

/// The pool of x [B, S, D] over the tokens where valid [B, S] is not 0, as the
/// description of `attn.pool` says. What is not valid is not read; a sample
/// without valid tokens has result 0 and is flagged. Failure, with an error at
/// `loc`, for shapes that do not fit.
llvm::FailureOr<PoolOutputs> evaluatePool(attn::PoolKind kind,
                                          const TensorData &x,
                                          const TensorData &valid,
                                          mlir::Location loc);

/// The same for an operation: `bindings` gives its tensors.
llvm::FailureOr<PoolOutputs>
evaluatePool(attn::PoolOp op,
             const llvm::DenseMap<mlir::Value, RuntimeValue> &bindings);

} // namespace maskir::reference

#endif // MASKIR_REFERENCE_EVALUATEPOOL_H
