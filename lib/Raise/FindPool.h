//===- FindPool.h - Pools of valid tokens, found by meaning -----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sums, means and maxima of what flags choose, and reads of a token at a place
// that flags tell. Nothing here changes IR.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_FINDPOOL_H
#define MASKIR_LIB_RAISE_FINDPOOL_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Raise/TokenCount.h"

namespace maskir::raise {

/// Which fills of a maximum are below every token, and whether arguments are
/// what their roles say.
struct PoolOptions {
  bool acceptSoftFills = true;
  bool refuseFiniteFills = false;
  bool trustRoles = false;
};

/// One vector for each sample, of its valid tokens.
struct RecognisedPool {
  attn::PoolKind kind = attn::PoolKind::Mean;
  mlir::Value replaced; // what the pool computes: element `at`
  llvm::SmallVector<Expr> at, variables;
  TokenCount count;   // over the tokens
  mlir::Value source; // holds the tokens: element `sourceAt`
  llvm::SmallVector<Expr> sourceAt;
  /// The sum that a mean divides, where an operation computes it.
  mlir::Value sum;
  /// What the program gives for a sample without valid tokens, where that is
  /// not 0.
  std::string emptySample;
  /// The padding is on the right because the role of an argument says so.
  bool isRightByRole = false;
  /// What is assumed of the tokens; empty if nothing.
  std::string assumption;
};

/// A pool; or why a candidate is none. No reason: it does not look like one.
struct PoolResult {
  std::optional<RecognisedPool> pool;
  std::string reason;
  /// Where the program reads the token at the count - 1: that it is the last
  /// one is a question for the verifier, whether it is proved here or not.
  std::optional<RecognisedPool> asked;
  /// The sum of a mean that is none: nothing more is to say about it.
  mlir::Value sum;
};

/// Operations that may be the last step of a pool: gathers and quotients, then
/// sums and maxima. One linear walk; only a filter.
llvm::SmallVector<mlir::Operation *> findPoolCandidates(mlir::Operation *root);

PoolResult findPool(ElementEval &eval, mlir::Operation *candidate,
                    const PoolOptions &options);

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_FINDPOOL_H
