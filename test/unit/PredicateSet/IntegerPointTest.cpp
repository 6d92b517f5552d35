//===- IntegerPointTest.cpp - Points of sets against brute force ----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/PredicateSet/IntegerPoint.h"
#include "mlir/Analysis/Presburger/IntegerRelation.h"
#include <gtest/gtest.h>
#include <random>

using namespace mlir::presburger;

namespace {

constexpr unsigned kVars = 4;
constexpr int64_t kSide = 5;

/// Rows whose rational points are often no integers, in a small box.
IntegerRelation makeSet(std::mt19937 &engine) {
  auto random = [&](int64_t least, int64_t most) {
    return std::uniform_int_distribution<int64_t>(least, most)(engine);
  };
  IntegerRelation set(PresburgerSpace::getSetSpace(kVars));
  for (unsigned i = 0; i < kVars; ++i) {
    set.addBound(BoundType::LB, i, 0);
    set.addBound(BoundType::UB, i, kSide - 1);
  }
  for (int64_t count = random(1, 4); count > 0; --count) {
    llvm::SmallVector<int64_t> row;
    for (unsigned i = 0; i < kVars; ++i)
      row.push_back(random(-4, 4));
    row.push_back(random(-9, 9));
    if (random(0, 2) == 0)
      set.addEquality(row);
    else
      set.addInequality(row);
  }
  return set;
}

bool hasPoint(const IntegerRelation &set, int64_t side = kSide) {
  int64_t count = 1;
  for (unsigned i = 0; i < set.getNumVars(); ++i)
    count *= side;
  for (int64_t number = 0; number < count; ++number) {
    llvm::SmallVector<int64_t> point;
    for (int64_t rest = number; point.size() < set.getNumVars(); rest /= side)
      point.push_back(rest % side);
    if (set.containsPoint(point))
      return true;
  }
  return false;
}

TEST(IntegerPoint, IsFoundIfThereIsOne) {
  std::mt19937 engine(7);
  unsigned found = 0;
  constexpr unsigned kCases = 3000;
  for (unsigned i = 0; i < kCases; ++i) {
    IntegerRelation set = makeSet(engine);
    auto point = maskir::findIntegerPoint(set);
    ASSERT_EQ(point.has_value(), hasPoint(set)) << "case " << i;
    if (point) {
      ASSERT_TRUE(set.containsPoint(*point)) << "case " << i;
    }
    found += point.has_value();
  }
  EXPECT_GT(found, kCases / 4);
  EXPECT_LT(found, kCases * 3 / 4);
}

/// A knapsack of many variables that are 0 or 1.
IntegerRelation makeLargeSet(std::mt19937 &engine) {
  constexpr unsigned vars = 14;
  IntegerRelation set(PresburgerSpace::getSetSpace(vars));
  llvm::SmallVector<int64_t> row;
  for (unsigned i = 0; i < vars; ++i) {
    set.addBound(BoundType::LB, i, 0);
    set.addBound(BoundType::UB, i, 1);
    row.push_back(2 + int64_t(engine() % 60));
  }
  row.push_back(-int64_t(200 + engine() % 50));
  set.addEquality(row);
  return set;
}

// Of many variables, the search is right or says that it ended before.
TEST(IntegerPoint, OfManyVariablesTheSearchHasABound) {
  std::mt19937 engine(9);
  unsigned found = 0;
  for (unsigned i = 0; i < 60; ++i) {
    IntegerRelation set = makeLargeSet(engine);
    auto [point, isOverBudget] = maskir::searchIntegerPoint(set);
    if (point) {
      ASSERT_TRUE(set.containsPoint(*point)) << "case " << i;
      ++found;
    } else {
      ASSERT_TRUE(isOverBudget || !hasPoint(set, 2)) << "case " << i;
    }
  }
  EXPECT_GT(found, 30u);
}

} // namespace
