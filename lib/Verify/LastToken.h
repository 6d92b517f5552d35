//===- LastToken.h - Is the count - 1 the last token? -----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_VERIFY_LASTTOKEN_H
#define MASKIR_LIB_VERIFY_LASTTOKEN_H

#include "ValueNames.h"
#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Raise/TokenCount.h"
#include "maskir/Verify/Verdict.h"

namespace maskir::verify {

/// What the flags of tokens are made of.
struct FlagSources {
  /// An argument that is read at the token; null if there is none.
  raise::Expr row = nullptr;
  unsigned place = 0; // of the token among its indices
  /// Arguments that are read at places that don't depend on the token.
  llvm::SmallVector<raise::Expr, 2> others;
  /// Why the values of the flags can't be chosen; empty if they can.
  std::string problem;
};

/// Reads of arguments of a public function may give anything that the contract
/// of the function allows; nothing else may.
FlagSources findFlagSources(raise::ExprContext &c,
                            const raise::TokenCount &count);

/// What the contract says of the argument that `read` reads.
std::optional<llvm::StringRef> getRole(raise::Expr read);

/// A sample of which the count - 1 is not the last valid token.
struct WrongToken {
  int64_t sample = 0, taken = 0, last = 0, length = 0;
  /// Arguments, and what they hold: at each token, or everywhere.
  llvm::SmallVector<std::pair<mlir::Value, llvm::SmallVector<int64_t>>> data;
};

/// What the program asserts of the arguments that flags come from, as the
/// bounds of the place that it reads. Assertions about sizes are none.
class FlagAssertions {
public:
  FlagAssertions(raise::ElementEval &eval, const raise::TokenCount &count,
                 const FlagSources &sources);
  /// Whether all of it is true of these flags. False: that is not known.
  bool hold(const WrongToken &wrong);

private:
  void add(mlir::Operation *assertion);
  bool isAlike(raise::Expr number, raise::Expr token);
  std::optional<int64_t> findSum(raise::Expr e, const WrongToken &wrong);

  raise::ElementEval &eval;
  raise::ExprContext &c;
  raise::Expr size; // of a sample; null: one token
  const FlagSources &sources;
  /// Null: it was not followed.
  llvm::SmallVector<raise::Expr, 2> conditions;
};

/// Searched among short rows of few values for which the program runs, and
/// confirmed by the reference (rule M8).
std::optional<WrongToken>
searchWrongToken(raise::ExprContext &c, const raise::TokenCount &count,
                 const FlagSources &sources,
                 llvm::function_ref<bool(const WrongToken &)> runs);

/// Flags that the program alone decides: all samples are tried. Unknown if they
/// are not constant, or too many.
struct TriedFlags {
  Outcome outcome = Outcome::Unknown;
  std::optional<WrongToken> wrong;
};
TriedFlags tryConstantFlags(const raise::TokenCount &count, raise::Expr sample,
                            llvm::ArrayRef<int64_t> sizes, mlir::Location loc);

/// The answer to one question.
Verdict verifyLastToken(attn::CheckLastOp op, ValueNames &names);

} // namespace maskir::verify

#endif // MASKIR_LIB_VERIFY_LASTTOKEN_H
