//===- IntervalEvaluator.h - Scalar code over ranges of indices -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The scalar code of a mask (PredicateOpInterface::buildTest) runs on one pair.
// Run on intervals, it says of a whole tile what may be true and what may be
// false. The rules are about operations of the scalar code, never about kinds
// of masks.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_BLOCKMAP_INTERVALEVALUATOR_H
#define MASKIR_LIB_BLOCKMAP_INTERVALEVALUATOR_H

#include "ArithEmitter.h"
#include "Summaries.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/DenseMap.h"

namespace maskir::blockmap {

/// lo <= x <= hi, both of type index, for every element of the tile. An empty
/// interval (lo > hi) belongs to code that no element of the tile runs.
struct Interval {
  mlir::Value lo, hi;
  /// |lo|, |hi| <= 2^bits is known; 63: nothing is known.
  unsigned bits = 63;

  bool isPoint() const { return lo == hi; }
};

/// What a boolean may be over the tile, two i1 values.
struct Truth {
  mlir::Value mayBeTrue, mayBeFalse;
};

/// Evaluates values of one piece of scalar code over intervals of its indices,
/// by emitting code. Everything that is emitted is pure, total and free of
/// undefined behaviour, whatever the indices are.
class IntervalEvaluator {
public:
  /// `mapping` renames values from outside of the scalar code; `summaries` are
  /// read in place of the tensors that they summarise.
  IntervalEvaluator(ArithEmitter arith, const mlir::IRMapping &mapping,
                    const TensorSummaries &summaries, mlir::Block &code)
      : arith(arith), mapping(mapping), summaries(summaries), code(code) {}

  void bind(mlir::Value index, Interval interval) {
    intervals[index] = interval;
  }

  /// Evaluates now, where the emitter stands, what depends on bound indices
  /// only.
  void evaluateBound();
  /// The same evaluation continued at another place.
  IntervalEvaluator continueAt(ArithEmitter place) const;

  Interval getInterval(mlir::Value value);
  Truth getTruth(mlir::Value value);

  /// The interval of each index of an extract.
  llvm::SmallVector<Interval> getIndices(mlir::Operation *extract);

private:
  friend class TensorSummaries;

  Interval computeInterval(mlir::Operation *op, unsigned result);
  Interval computeArithmetic(mlir::Operation *op);
  Interval computeCast(mlir::Operation *op);
  Truth computeTruth(mlir::Operation *op, unsigned result);
  Truth computeComparison(mlir::Operation *op);

  Interval add(const Interval &a, const Interval &b);
  Interval subtract(const Interval &a, const Interval &b);
  Interval multiply(const Interval &a, const Interval &b);
  Interval divide(const Interval &a, const Interval &b, bool floors,
                  bool ceils);
  Interval remainder(const Interval &a, const Interval &b, bool isSigned);
  Interval absolute(const Interval &a);
  Interval choose(const Truth &condition, const Interval &a, const Interval &b);
  Interval fit(const Interval &interval, mlir::Type type);
  Interval getAny(mlir::Type type);
  Interval getConstant(int64_t value);
  Truth getUnknown();
  Truth chooseTruth(const Truth &condition, const Truth &a, const Truth &b);

  bool isOutside(mlir::Value value) const;
  bool dependsOnUnbound(mlir::Value value);
  mlir::Value getUniform(mlir::Value value);

  ArithEmitter arith;
  const mlir::IRMapping &mapping;
  const TensorSummaries &summaries;
  mlir::Block &code;
  llvm::DenseMap<mlir::Value, Interval> intervals;
  llvm::DenseMap<mlir::Value, Truth> truths;
  llvm::DenseMap<mlir::Value, bool> unbound;
};

} // namespace maskir::blockmap

#endif // MASKIR_LIB_BLOCKMAP_INTERVALEVALUATOR_H
