//===- FloatBounds.h - How large a float may be -----------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A fill hides a pair only where nothing next to it lifts it again, and only if
// what stays is far above it. Both ask how large a float may be. Data are taken
// for numbers of about 1, as scores are; of data times a number as large as a
// fill nothing is known, nor of integers of the program.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_FLOATBOUNDS_H
#define MASKIR_LIB_RAISE_FLOATBOUNDS_H

#include "DataReads.h"
#include "maskir/Raise/Expr.h"
#include <functional>
#include <map>
#include <optional>

namespace maskir::raise {

/// The factor that makes of data what a fill is: the nearer the fill is to 0,
/// the smaller.
double getLargeFactor(double fill);

class FloatBounds {
public:
  /// `conditions` says what is known of the condition of a select.
  FloatBounds(ExprContext &c, DataReads &reads,
              std::function<Expr(Expr)> conditions)
      : c(c), reads(reads), conditions(std::move(conditions)) {}

  /// The fill that the next answers are compared with.
  void setFill(double fill) { largeFactor = getLargeFactor(fill); }

  /// No value of `e` times `factor` is above this; infinity: don't know.
  double getHighest(Expr e, double factor);

  /// Where `e` times `factor` may be `limit` or more, a positive number; where
  /// that is not known, too. Whole data: floats of the program that count as
  /// flags are 0 and 1, as the fills beside them say.
  Expr reaches(Expr e, double factor, double limit, bool wholeData = false);

  double getMagnitude(Expr e);

private:
  double computeHighest(Expr e, double factor);
  double highestOfData(double factor) const;
  bool isOpaqueData(Expr e);
  double highestOfFn(Expr e, double factor);
  double highestOfNonlinear(Expr e, double factor);
  double highestOfScaled(Expr data, Expr number, double factor);
  double highestOfInteger(Expr e, double factor);
  std::optional<double> highestOfRoot(Expr e, double factor);
  double highestOfPower(Expr e, double factor);
  Expr computeReach(Expr e, double factor, double limit);
  Expr reachOfFn(Expr e, double factor, double limit);
  Expr reachOfSum(Expr a, double factorA, Expr b, double factorB, double limit);
  Expr surelyReaches(Expr e, double factor, double limit);
  Expr reachOfTable(Expr e, double factor, double limit);
  Expr reachOfLeaf(Expr e, double factor, double limit);
  Expr reachOfData(Expr e, double factor, double limit);

  ExprContext &c;
  DataReads &reads;
  std::function<Expr(Expr)> conditions;
  bool wholeData = false;
  double largeFactor = kLargeFactor;
  std::map<std::tuple<Expr, double, double>, double> known;
  std::map<std::tuple<Expr, double, double, bool, double>, Expr> reach;
};

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_FLOATBOUNDS_H
