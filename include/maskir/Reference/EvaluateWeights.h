//===- EvaluateWeights.h - What stored weights give -------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_REFERENCE_EVALUATEWEIGHTS_H
#define MASKIR_REFERENCE_EVALUATEWEIGHTS_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Reference/EvaluateMask.h"

namespace maskir::reference {

/// Stored weights on concrete data. Shapes: weights [B, Hq, Q, KV], values
/// [B, Hkv, KV, D]; Hkv divides Hq.
struct WeightInputs {
  TensorData weights, values;
  attn::WeightMode mode = attn::WeightMode::Renormalize;
  int64_t queryOffset = 0, keyOffset = 0;
  /// May (b, h, q, kv) attend? None: every pair may.
  std::function<llvm::FailureOr<bool>(const Point &)> mask;
};

/// [B, Hq, Q, D] as the description of `attn.apply_weights` says, in f64, one
/// row at a time; nothing is rounded. A row without weight has result 0 (rule
/// M5); a masked pair contributes nothing, whatever its weight and value are.
/// Failure, with an error at `loc`, for shapes that do not fit and where `mask`
/// fails.
llvm::FailureOr<TensorData> evaluateWeights(const WeightInputs &inputs,
                                            mlir::Location loc);

/// The same for an operation: `bindings` gives its tensors and whatever else
/// nothing defines.
llvm::FailureOr<TensorData> evaluateWeights(attn::ApplyWeightsOp op,
                                            const Bindings &bindings);

} // namespace maskir::reference

#endif // MASKIR_REFERENCE_EVALUATEWEIGHTS_H
