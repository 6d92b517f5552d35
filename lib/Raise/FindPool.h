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
#include "maskir/Raise/TokenCount.h"

namespace maskir::raise {

/// One vector for each sample, of its valid tokens.
struct RecognisedPool {
  attn::PoolKind kind = attn::PoolKind::Mean;
  mlir::Value replaced; // what the pool computes: element `at`
  llvm::SmallVector<Expr> at, variables;
  TokenCount count;   // over the tokens
  mlir::Value source; // holds the tokens: element `sourceAt`
  llvm::SmallVector<Expr> sourceAt;
  /// What the program gives for a sample without valid tokens, where that is
  /// not 0.
  llvm::StringRef emptySample;
};

/// A pool; or why a candidate is none. No reason: it does not look like one.
struct PoolResult {
  std::optional<RecognisedPool> pool;
  std::string reason;
  /// Where the program reads the token at the count - 1: that it is the last
  /// one is a question for the verifier, whether it is proved here or not.
  std::optional<RecognisedPool> asked;
};

/// Operations that may be the last step of a pool: a gather or a quotient. One
/// linear walk; only a filter.
llvm::SmallVector<mlir::Operation *> findPoolCandidates(mlir::Operation *root);

PoolResult findPool(ElementEval &eval, mlir::Operation *candidate);

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_FINDPOOL_H
