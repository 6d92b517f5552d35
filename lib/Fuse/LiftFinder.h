//===- LiftFinder.h - How large a value of a score may be -------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_FUSE_LIFTFINDER_H
#define MASKIR_LIB_FUSE_LIFTFINDER_H

#include "mlir/IR/Operation.h"
#include <limits>
#include <map>

namespace maskir {

// Old models mask with -1e4 or -1e9; a bias of -100 is not a mask.
constexpr double kSoftFill = -1e4;

/// How far a value lifts a fill that it is added to. Data are taken for numbers
/// about 1, as scores are; the numbers of the program count as they stand, and
/// integers by their type. Infinity: not known.
class LiftFinder {
public:
  /// Without fills: of a select between a number and a fill, the fill is
  /// another mask.
  explicit LiftFinder(bool withoutFills = false) : withoutFills(withoutFills) {}

  double get(mlir::Value value, double factor);

private:
  double compute(mlir::Value value, double factor);
  double computeOp(mlir::Operation *op, double factor);
  double ofSelect(mlir::Operation *op, double factor);
  double ofFunction(mlir::Operation *op, double factor);
  double getMagnitude(mlir::Value value) {
    return std::max({1.0, get(value, 1), get(value, -1)});
  }

  static constexpr double kUnknown = std::numeric_limits<double>::infinity();
  static constexpr size_t kMost = 1000;
  bool withoutFills;
  std::map<std::pair<void *, double>, double> known;
};

} // namespace maskir

#endif // MASKIR_LIB_FUSE_LIFTFINDER_H
