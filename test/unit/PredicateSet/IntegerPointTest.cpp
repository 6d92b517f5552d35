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

bool hasPoint(const IntegerRelation &set) {
  int64_t count = 1;
  for (unsigned i = 0; i < kVars; ++i)
    count *= kSide;
  for (int64_t number = 0; number < count; ++number) {
    llvm::SmallVector<int64_t> point;
    for (int64_t rest = number; point.size() < kVars; rest /= kSide)
      point.push_back(rest % kSide);
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

} // namespace
