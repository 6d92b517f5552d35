//===- ScoreBounds.h - How far scores may go -------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_FUSE_SCOREBOUNDS_H
#define MASKIR_LIB_FUSE_SCOREBOUNDS_H

#include "mlir/IR/Value.h"
#include <limits>
#include <map>
#include <optional>

namespace maskir {

/// How far a value lifts what it is added to. Data are taken for numbers about
/// 1, as scores are; the numbers of the program count as they stand. What an
/// operation without a rule makes of them is not bounded, nor is data times a
/// number of the program near the fill.
class LiftFinder {
public:
  static constexpr double kUnbounded = std::numeric_limits<double>::infinity();

  /// The fill that the next answers are compared with.
  void setFill(double fill);

  /// A bound of `value * factor`, at least 0.
  double get(mlir::Value value, double factor);

private:
  double compute(mlir::Value value, double factor);
  double computeFunction(mlir::Operation *op, double factor);
  double getMagnitude(mlir::Value value);
  double getDataLift(double factor) const;
  double getElementLift(mlir::Value table, double factor) const;

  static constexpr size_t kMost = 1000;
  double largeFactor = kUnbounded;
  std::map<std::pair<void *, double>, double> known;
};

/// The number, if the value is a positive one.
std::optional<double> getPositive(mlir::Value value);

} // namespace maskir

#endif // MASKIR_LIB_FUSE_SCOREBOUNDS_H
