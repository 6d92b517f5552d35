//===- RaisePool.h - Raise pools of valid tokens ----------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_RAISEPOOL_H
#define MASKIR_LIB_RAISE_RAISEPOOL_H

#include "FindPool.h"
#include "mlir/IR/Dominance.h"

namespace maskir::raise {

/// A value of the program, and what computes the same.
struct Replacement {
  mlir::Value old, result;
};

/// Builds attn.pool for each pool below `root`, with a remark; the uses of the
/// old values are left to the caller. What looks like a pool and is none gets a
/// remark. Where a program takes the count - 1 for the last token, it is asked
/// (attn.check_last) whether that is so. `getFacts` is asked only if there are
/// candidates.
void raisePools(mlir::Operation *root, EvalLimits limits,
                const PoolOptions &options, ConstantTables &tables,
                mlir::DominanceInfo &dominance,
                llvm::function_ref<const ProgramFacts &()> getFacts,
                llvm::SmallVectorImpl<Replacement> &replacements);

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_RAISEPOOL_H
