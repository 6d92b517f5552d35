//===- ProductTest.cpp - Products of sizes against brute force ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Dependence/Product.h"
#include "TestTerms.h"
#include <gtest/gtest.h>
#include <random>

using namespace mlir;
using namespace maskir::dependence;

namespace {

using Point = maskir::dependence::test::Point;

/// Three sizes, of which one may be 0, and one is what is left of another.
class ProductTest : public ::testing::Test {
protected:
  ProductTest() : space(&context, 3) {
    for (int64_t least : {1, 1, 0})
      space.makeSymbol("n", least);
  }
  int64_t random(int64_t low, int64_t high) {
    return std::uniform_int_distribution<int64_t>(low, high)(engine);
  }
  AffineExpr makeFactor() {
    AffineExpr symbol = getAffineSymbolExpr(random(0, 2), &context);
    switch (random(0, 5)) {
    case 0:
      return space.constant(random(-1, 12));
    case 1:
      return symbol - random(0, 2);
    case 2:
      return symbol * random(1, 6);
    default:
      return symbol;
    }
  }
  SmallVector<AffineExpr> makeFactors() {
    SmallVector<AffineExpr> factors;
    for (int64_t i = random(1, 4); i > 0; --i)
      factors.push_back(makeFactor());
    return factors;
  }
  static int64_t evaluate(AffineExpr e, const Point &symbols) {
    return maskir::dependence::test::evaluate(e, symbols, /*dims=*/0);
  }

  MLIRContext context;
  Space space;
  std::mt19937 engine{20261126};
};

TEST_F(ProductTest, QuotientsAreRight) {
  unsigned known = 0;
  for (unsigned i = 0; i < 4000 && !HasFailure(); ++i) {
    SmallVector<AffineExpr> above = makeFactors(), below = makeFactors();
    auto dividend = Product::of(above), divisor = Product::of(below);
    ASSERT_TRUE(dividend && divisor);
    AffineExpr quotient = divide(space, *dividend, *divisor);
    if (!quotient)
      continue;
    ++known;
    for (int64_t a = 1; a < 5; ++a)
      for (int64_t b = 1; b < 5; ++b)
        for (int64_t c = 0; c < 4; ++c) {
          int64_t x = 1, y = 1;
          for (AffineExpr factor : above)
            x *= evaluate(factor, {a, b, c});
          for (AffineExpr factor : below)
            y *= evaluate(factor, {a, b, c});
          ASSERT_GT(y, 0) << "case " << i;
          ASSERT_GE(x, 0) << "case " << i;
          ASSERT_EQ(evaluate(quotient, {a, b, c}), x / y) << "case " << i;
        }
  }
  EXPECT_GT(known, 200u);
}

TEST_F(ProductTest, SizesOfViews) {
  AffineExpr b = getAffineSymbolExpr(0, &context),
             s = getAffineSymbolExpr(1, &context),
             mayBeZero = getAffineSymbolExpr(2, &context);
  auto quotient = [&](ArrayRef<AffineExpr> above, ArrayRef<AffineExpr> below) {
    return divide(space, *Product::of(above), *Product::of(below));
  };
  EXPECT_EQ(quotient({b, s, space.constant(16)}, {b, space.constant(64)}),
            s.floorDiv(4));
  EXPECT_EQ(quotient({space.constant(4), b, s, s}, {s, b * 4}), s);
  // Two sizes are left, or one that may be 0 is divided by.
  EXPECT_FALSE(quotient({b, s}, {space.constant(4)}));
  EXPECT_FALSE(quotient({mayBeZero, s}, {mayBeZero}));
  EXPECT_FALSE(quotient({b, space.constant(-4)}, {b}));
}

} // namespace
