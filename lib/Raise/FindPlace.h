//===- FindPlace.h - The place of the last valid token ----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Programs compute the place of a token from flags in many ways: sum(m) - 1,
// max(i * m), argmax(i * m), argmax(m), S - 1 - argmax(flip(m)). The first is
// the last valid token only where the padding is on the right.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_FINDPLACE_H
#define MASKIR_LIB_RAISE_FINDPLACE_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Raise/TokenCount.h"

namespace maskir::raise {

/// The place of one token of a sample.
struct TokenPlace {
  attn::PoolKind kind = attn::PoolKind::Last; // or First
  TokenCount count;                           // over the tokens
  /// It is the number of valid tokens - 1.
  bool isByCount = false;
  /// Where there is no valid token.
  llvm::StringRef emptySample;
};

/// The place that an index is; nullopt if it is none of these.
std::optional<TokenPlace> findPlace(ElementEval &eval, Expr index);

/// It would be such a place if integers that a tensor holds were 0 and 1.
bool isPlaceOfNumbers(ElementEval &eval, Expr index);

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_FINDPLACE_H
