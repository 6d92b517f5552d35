//===- PoolFinder.h - One candidate for a pool ------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_POOLFINDER_H
#define MASKIR_LIB_RAISE_POOLFINDER_H

#include "FindPool.h"
#include "llvm/ADT/StringExtras.h"

namespace maskir::raise {

/// It adds up floats along one loop, or takes the largest, for samples and
/// elements of vectors. Only a filter.
bool mayReduce(mlir::Operation *op);

inline constexpr llvm::StringLiteral kOtherNumbers =
    "the flags may be other numbers than 0 and 1";
inline constexpr llvm::StringLiteral kWhatToDo =
    "; compare them with 0 first, or say that the argument is padding "
    "(maskir.role) and trust it (trust-roles)";

/// What is summed, or what is compared, of each token.
struct Reduction {
  Combine combine = Combine::Add;
  Expr token = nullptr, term = nullptr;
  mlir::Value result; // of the operation, if it is known
};

/// `tokens` where the token is valid, else `fill`.
struct Flagged {
  Expr valid = nullptr, tokens = nullptr, fill = nullptr;
};

class PoolFinder {
public:
  PoolFinder(ElementEval &eval, mlir::Operation *op, const PoolOptions &options)
      : eval(eval), c(eval.getContext()), op(op), options(options) {}

  PoolResult run();

private:
  void start();
  PoolResult findToken(const ElementEval::View &view);
  std::optional<TokenCount> countTokensOf(const TokenCount &count, Expr size);
  std::optional<Reduction> getReduction(Expr e);
  Expr getWeighted(const Reduction &reduction);
  std::pair<Expr, Expr> splitQuotient(const Reduction &reduction);
  std::optional<Flagged> getFlagged(const Reduction &reduction);
  bool isOfVectors(const Reduction &reduction, Expr valid);
  PoolResult findReduction(Expr e);
  std::string findFillProblem(Expr fill);
  PoolResult findMean(Reduction reduction, Expr divisor);
  std::optional<TokenCount> findDivisor(Expr e);
  Expr findTokens(Expr term, const TokenCount &count);
  bool setSource(Expr tokens);
  PoolResult refuse(const llvm::Twine &why) {
    return {std::nullopt, why.str(), std::nullopt, pool.sum};
  }

  ElementEval &eval;
  ExprContext &c;
  mlir::Operation *op;
  const PoolOptions &options;
  RecognisedPool pool;
};

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_POOLFINDER_H
