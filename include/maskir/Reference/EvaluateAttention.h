//===- EvaluateAttention.h - What an attention computes ---------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_REFERENCE_EVALUATEATTENTION_H
#define MASKIR_REFERENCE_EVALUATEATTENTION_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Reference/EvaluateMask.h"

namespace maskir::reference {

/// One attention on concrete data. Shapes: query [B, Hq, Q, D], key
/// [B, Hkv, KV, D], value [B, Hkv, KV, Dv], sink [Hq]; Hkv divides Hq.
struct AttentionInputs {
  TensorData query, key, value;
  double scale = 1.0;
  int64_t queryOffset = 0, keyOffset = 0;
  std::optional<TensorData> sink;
  /// May (b, h, q, kv) attend? None: every pair may.
  std::function<llvm::FailureOr<bool>(const Point &)> mask;
  /// The modified score at (b, h, q, kv). None: the score as it is.
  std::function<llvm::FailureOr<double>(double, const Point &)> score;
};

/// f64, whatever the element type of the inputs; nothing is rounded.
struct AttentionOutputs {
  TensorData result; // [B, Hq, Q, Dv]
  TensorData lse;    // [B, Hq, Q]
};

/// Masked softmax attention as the description of `attn.attention` says, in
/// f64, one row at a time. A row without weight has result 0 and lse -inf (rule
/// M5); a masked pair contributes nothing, whatever its score and value are
/// (rule M6). Failure, with an error at `loc`, for shapes that do not fit and
/// where `mask` or `score` fails.
llvm::FailureOr<AttentionOutputs>
evaluateAttention(const AttentionInputs &inputs, mlir::Location loc);

/// The same for an operation: `bindings` gives its tensors and whatever else
/// nothing defines. The score region runs in f64 without rounding.
llvm::FailureOr<AttentionOutputs> evaluateAttention(attn::AttentionOp op,
                                                    const Bindings &bindings);

} // namespace maskir::reference

#endif // MASKIR_REFERENCE_EVALUATEATTENTION_H
