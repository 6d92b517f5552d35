//===- TestTerms.h - The values of terms ------------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TEST_UNIT_DEPENDENCE_TESTTERMS_H
#define MASKIR_TEST_UNIT_DEPENDENCE_TESTTERMS_H

#include "../../../lib/Dependence/Space.h"
#include <cstdlib>
#include <gtest/gtest.h>
#include <vector>

namespace maskir::dependence::test {

/// Values of dims, then of the symbols.
using Point = std::vector<int64_t>;

/// As many as the environment asks for.
inline unsigned getCases(unsigned normal) {
  const char *text = std::getenv("MASKIR_RANDOM_CASES");
  unsigned cases = text ? std::max(1, std::atoi(text)) : normal;
  ::testing::Test::RecordProperty("cases", static_cast<int>(cases));
  return cases;
}

/// Floor semantics, as affine expressions have them.
inline int64_t evaluate(AffineExpr e, const Point &point, unsigned dims) {
  if (auto constant = mlir::dyn_cast<mlir::AffineConstantExpr>(e))
    return constant.getValue();
  if (auto dim = mlir::dyn_cast<mlir::AffineDimExpr>(e))
    return point[dim.getPosition()];
  if (auto symbol = mlir::dyn_cast<mlir::AffineSymbolExpr>(e))
    return point[dims + symbol.getPosition()];
  auto binary = mlir::cast<mlir::AffineBinaryOpExpr>(e);
  int64_t a = evaluate(binary.getLHS(), point, dims);
  int64_t b = evaluate(binary.getRHS(), point, dims);
  auto floorDiv = [](int64_t x, int64_t y) {
    return x / y - (x % y != 0 && (x < 0) != (y < 0));
  };
  switch (e.getKind()) {
  case mlir::AffineExprKind::Add:
    return a + b;
  case mlir::AffineExprKind::Mul:
    return a * b;
  case mlir::AffineExprKind::FloorDiv:
    return floorDiv(a, b);
  case mlir::AffineExprKind::CeilDiv:
    return -floorDiv(-a, b);
  case mlir::AffineExprKind::Mod:
    return a - b * floorDiv(a, b);
  default:
    ADD_FAILURE() << "no such operation";
    return 0;
  }
}

} // namespace maskir::dependence::test

#endif // MASKIR_TEST_UNIT_DEPENDENCE_TESTTERMS_H
