//===- EmitAttention.h - Build the attention --------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_EMITATTENTION_H
#define MASKIR_LIB_RAISE_EMITATTENTION_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Raise/Attention.h"
#include "mlir/IR/Dominance.h"

namespace maskir::raise {

/// The new operation, and what to say about it.
struct EmittedAttention {
  attn::AttentionOp op;
  mlir::Value result; // of the type of what is replaced
  std::string mask;   // in words
  std::string score;  // in words; empty: the scaled product itself
};

/// Builds the attention before the operation that it replaces; the program is
/// unchanged but for new operations without uses. Nullopt, with a reason, if an
/// operand or the mask cannot be built there.
std::optional<EmittedAttention>
emitAttention(ElementEval &eval, const RecognisedAttention &attention,
              mlir::DominanceInfo &dominance, std::string &reason);

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_EMITATTENTION_H
