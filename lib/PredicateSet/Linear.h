//===- Linear.h - constant + sum of coefficient * atom ----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_PREDICATESET_LINEAR_H
#define MASKIR_LIB_PREDICATESET_LINEAR_H

#include "maskir/PredicateSet/IntExpr.h"

namespace maskir {

/// The normal form of a term, opened for arithmetic. Atoms are in the order of
/// IntExpr::compare and their coefficients are not 0.
struct Linear {
  llvm::SmallVector<std::pair<IntExpr, int64_t>, 4> terms;
  int64_t constant = 0;
  bool overflow = false;

  /// Not for an overflowed term: its value is unknown, so is the result.
  static Linear get(const IntExpr &term);
  IntExpr toTerm() const;

  /// this + other * factor.
  Linear plus(const Linear &other, int64_t factor) const;
  /// this * factor.
  Linear times(int64_t factor) const;
  /// The greatest common divisor of the coefficients; 0 if there are none.
  int64_t getCoefficientGcd() const;
};

/// Mathematical floor and remainder; the divisor is positive.
int64_t floorDivide(int64_t dividend, int64_t divisor);
int64_t floorModulo(int64_t dividend, int64_t divisor);

} // namespace maskir

#endif // MASKIR_LIB_PREDICATESET_LINEAR_H
