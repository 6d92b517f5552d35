//===- MaskSums.h - Equal sums ----------------------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_MASKSUMS_H
#define MASKIR_LIB_DEPENDENCE_MASKSUMS_H

#include "maskir/Raise/Expr.h"
#include <optional>

namespace maskir::dependence {

/// Whether two sums over `loop` of the same `term` are equal. `first` and
/// `second` are where they end, both included; or where they begin, if
/// `isSuffix`.
struct EqualSums {
  raise::Expr loop, term, first, second;
  bool isSuffix;
};

/// sum of `term` over all `loop` where condition >= 0
struct GuardedSum {
  raise::Expr loop, condition, term;
};
std::optional<GuardedSum> getGuardedSum(raise::ExprContext &c, raise::Expr e);

/// What the condition compares; nullopt: it is no such comparison.
std::optional<EqualSums> findEqualSums(raise::ExprContext &c,
                                       raise::Expr condition);

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_MASKSUMS_H
