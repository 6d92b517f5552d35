//===- EmitWeights.h - Build the use of stored weights ----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_EMITWEIGHTS_H
#define MASKIR_LIB_RAISE_EMITWEIGHTS_H

#include "maskir/Raise/Attention.h"
#include "mlir/IR/Dominance.h"

namespace maskir::raise {

/// The new operation, and what to say about it.
struct EmittedWeights {
  attn::ApplyWeightsOp op;
  mlir::Value result; // of the type of what is replaced
  std::string mask;   // in words
};

/// What emitAttention is for attentions; `attention.stored` must be set.
std::optional<EmittedWeights> emitWeights(ElementEval &eval,
                                          const RecognisedAttention &attention,
                                          mlir::DominanceInfo &dominance,
                                          std::string &reason);

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_EMITWEIGHTS_H
