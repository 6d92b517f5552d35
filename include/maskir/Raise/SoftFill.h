//===- SoftFill.h - Fills that scores may reach -----------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_RAISE_SOFTFILL_H
#define MASKIR_RAISE_SOFTFILL_H

#include <limits>

namespace maskir::raise {

/// Scores of real models and of trial runs never reach a fill below that.
constexpr double kHardFill = -1e30;
/// Scores of a hundred are none of the program's fills.
constexpr double kDataReach = 100;

/// The factor from which on data may be as low as a fill; infinite for a hard
/// one.
inline double getReachingFactor(double fill) {
  return fill < kHardFill ? std::numeric_limits<double>::infinity()
                          : -fill / kDataReach;
}

} // namespace maskir::raise

#endif // MASKIR_RAISE_SOFTFILL_H
