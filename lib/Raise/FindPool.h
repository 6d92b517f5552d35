//===- FindPool.h - Pools of valid tokens, found by meaning -----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two forms: sum(x * m) / sum(m) over the tokens, and x at the token sum(m)
// - 1. The second is the last valid token only where the padding is on the
// right, which must be proved. Nothing here changes IR.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_FINDPOOL_H
#define MASKIR_LIB_RAISE_FINDPOOL_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Raise/ElementEval.h"

namespace maskir::raise {

/// A sum over the tokens of a sample of flags, or of numbers taken as flags.
struct TokenCount {
  Expr token = nullptr;  // the variable of the sum
  Expr number = nullptr; // what is summed, an integer
  Expr valid = nullptr;  // the number is not 0
  bool isBinary = false; // it is 0 or 1
};

/// One vector for each sample, of its valid tokens.
struct RecognisedPool {
  attn::PoolKind kind = attn::PoolKind::Mean;
  mlir::Value replaced; // what the pool computes: element `at`
  llvm::SmallVector<Expr> at, variables;
  Expr token = nullptr, valid = nullptr;
  mlir::Value source; // holds the tokens: element `sourceAt`
  llvm::SmallVector<Expr> sourceAt;
  /// What the program gives for a sample without valid tokens, where that is
  /// not 0.
  llvm::StringRef emptySample;
};

/// Tokens for which sum - 1 is not the last valid one.
struct PoolWitness {
  mlir::Value tensor; // the flags
  llvm::SmallVector<int64_t> row;
  int64_t taken = 0, last = 0;
};

/// A pool; or why a candidate is none. No reason: it does not look like one.
struct PoolResult {
  std::optional<RecognisedPool> pool;
  std::string reason;
  std::optional<PoolWitness> witness; // the program is wrong for it
};

/// Operations that may be the last step of a pool: a gather or a quotient. One
/// linear walk; only a filter.
llvm::SmallVector<mlir::Operation *> findPoolCandidates(mlir::Operation *root);

PoolResult findPool(ElementEval &eval, mlir::Operation *candidate);

/// The sum of `number` over `token`, seen as a count.
TokenCount makeCount(ExprContext &c, Expr token, Expr number);
/// The count that an integer is; nullopt if it is none. A sum that might leave
/// its type is a read to the evaluator; it is followed here.
std::optional<TokenCount> findTokenCount(ElementEval &eval, Expr e);
/// The same for a float.
std::optional<TokenCount> findFloatCount(ElementEval &eval, Expr e);

/// Flags of a sample for which their sum - 1 is not the place of the last one,
/// searched among short rows and confirmed by the reference (rule M8).
std::optional<PoolWitness> findPoolWitness(ElementEval &eval,
                                           const TokenCount &count);

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_FINDPOOL_H
