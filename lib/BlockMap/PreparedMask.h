//===- PreparedMask.h - What is known of a mask before emission -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_BLOCKMAP_PREPAREDMASK_H
#define MASKIR_LIB_BLOCKMAP_PREPAREDMASK_H

#include "IntervalEvaluator.h"
#include "TermEmitter.h"
#include "maskir/BlockMap/ClosedForm.h"
#include "maskir/BlockMap/EmitRuns.h"
#include "mlir/IR/Block.h"
#include "llvm/ADT/SetVector.h"

namespace maskir::blockmap {

/// Rows and keys below are those of the question: with `transposed`, rows are
/// positions of keys, and keys positions of queries.
struct PreparedMask::State {
  BlockMapOptions options;
  mask::PredicateBuilder values;
  ClosedForm form;
  /// Whether some pair of a tile is visible, or hidden, exactly; where the
  /// closed form is not exact but the mask is affine.
  std::optional<Predicate> anyVisible, anyHidden;
  /// The scalar code with arguments (b, h, row, key) and its result; null if
  /// not needed, or if the mask has none.
  std::unique_ptr<mlir::Block> code;
  mlir::Value test;
  TensorSummaries summaries;
  llvm::SetVector<mlir::Value> captures;
  mlir::IRMapping mapping;
  std::string obstacle;

  int64_t getKeyTile() const {
    return options.transposed ? options.queryTile : options.keyTile;
  }
  int64_t getRowTile() const {
    return options.transposed ? options.keyTile : options.queryTile;
  }
  bool isProjected() const { return anyVisible && anyHidden; }
};

} // namespace maskir::blockmap

#endif // MASKIR_LIB_BLOCKMAP_PREPAREDMASK_H
