//===- Summaries.h - Minima and maxima of blocks of tensors -----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_BLOCKMAP_SUMMARIES_H
#define MASKIR_LIB_BLOCKMAP_SUMMARIES_H

#include "ArithEmitter.h"
#include "mlir/IR/IRMapping.h"

namespace maskir::blockmap {

struct Interval;
class IntervalEvaluator;

/// The least and the greatest element of each block of a tensor (for i1: all
/// and any), as two tensors with one element a block. A dimension with block
/// size 1 is kept as it is; if all are, the tensor itself serves.
struct TensorSummary {
  mlir::Value tensor;
  llvm::SmallVector<int64_t, 4> blocks;
  mlir::Value minima, maxima;

  bool isTensorItself() const;
};

/// The summaries of all tensors that a piece of scalar code reads. Emitting
/// them costs one pass over each tensor.
class TensorSummaries {
public:
  /// Adds what `extract` (a tensor.extract of a tensor from outside the code)
  /// needs; emits nothing yet.
  void plan(mlir::Operation *extract, llvm::ArrayRef<int64_t> blocks);
  /// Emits the planned summaries.
  void emit(ArithEmitter arith);

  /// The least and greatest element that `extract` reads for indices in the
  /// given intervals, as values of the element type. Indices out of range read
  /// nothing; a read of nothing gives the empty interval.
  std::pair<mlir::Value, mlir::Value>
  read(ArithEmitter arith, const mlir::IRMapping &mapping,
       mlir::Operation *extract, llvm::ArrayRef<Interval> indices) const;
  /// Whether a summary for this operation was planned.
  bool has(mlir::Operation *extract) const;

  llvm::ArrayRef<TensorSummary> getAll() const { return summaries; }

private:
  const TensorSummary *lookup(mlir::Operation *extract) const;

  llvm::SmallVector<TensorSummary, 2> summaries;
  /// The summary of the n-th tensor.extract of the code, or -1.
  llvm::DenseMap<mlir::Operation *, unsigned> byExtract;
};

} // namespace maskir::blockmap

#endif // MASKIR_LIB_BLOCKMAP_SUMMARIES_H
