//===- TokenCount.h - How many tokens are valid -----------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_RAISE_TOKENCOUNT_H
#define MASKIR_RAISE_TOKENCOUNT_H

#include "maskir/Raise/ElementEval.h"

namespace maskir::raise {

/// A sum over the tokens of a sample of flags, or of numbers taken as flags.
struct TokenCount {
  Expr token = nullptr;  // the variable of the sum
  Expr number = nullptr; // what is summed, an integer
  Expr valid = nullptr;  // the number is not 0
  bool isBinary = false; // it is 0 or 1
};

/// The sum of `number` over `token`, seen as a count.
TokenCount makeCount(ExprContext &c, Expr token, Expr number);

/// The count that an integer is; nullopt if it is none. A sum of any integers
/// is a read to the evaluator, because it might leave its type; it is followed
/// here, where a sum of flags can't.
std::optional<TokenCount> findTokenCount(ElementEval &eval, Expr e);
/// The same for a float.
std::optional<TokenCount> findFloatCount(ElementEval &eval, Expr e);

/// index + 1. Where the sum might leave its type, sum - 1 might too, and the
/// evaluator does not follow it.
Expr addOne(ExprContext &c, Expr index);

/// Proved: the numbers are 0 and 1, and where a token is valid, so is the one
/// before it. Then the count - 1 is the last valid token. False: not known.
bool isPaddedOnTheRight(ExprContext &c, const TokenCount &count);

} // namespace maskir::raise

#endif // MASKIR_RAISE_TOKENCOUNT_H
