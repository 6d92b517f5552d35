//===- AttentionTest.cpp - Compiled attention against plain loops ---------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Harness.h"
#include "maskir/Runtime/Runtime.h"
#include "gtest/gtest.h"

#include <cmath>

using namespace maskir;
using namespace maskir::test;

namespace {

Problem makeProblem(int64_t queries, int64_t keys, int64_t depth = 8) {
  Problem p;
  p.queries = queries;
  p.keys = keys;
  p.depth = p.valueDepth = depth;
  return p;
}

void addCausal(Problem &p) {
  p.mask = "%m = mask.causal";
  p.allowed = [](int64_t, int64_t, int64_t q, int64_t kv) { return kv <= q; };
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

struct Shape {
  int64_t queries, keys, depth, valueDepth;
};

class ShapeTest : public testing::TestWithParam<Shape> {};

TEST_P(ShapeTest, causal) {
  Shape shape = GetParam();
  Problem p = makeProblem(shape.queries, shape.keys, shape.depth);
  p.valueDepth = shape.valueDepth;
  p.lse = true;
  addCausal(p);
  check(p);
}

TEST_P(ShapeTest, dynamicWithoutMask) {
  Shape shape = GetParam();
  Problem p = makeProblem(shape.queries, shape.keys, shape.depth);
  p.valueDepth = shape.valueDepth;
  p.dynamic = true;
  p.batches = 2;
  check(p);
}

// Tails everywhere: sizes around vectors (16), panels (48), tiles (128).
INSTANTIATE_TEST_SUITE_P(
    Tails, ShapeTest,
    testing::Values(Shape{1, 1, 1, 1}, Shape{7, 5, 3, 2}, Shape{16, 16, 16, 16},
                    Shape{49, 129, 17, 20}, Shape{47, 260, 40, 33},
                    Shape{130, 61, 8, 64}, Shape{310, 300, 32, 16},
                    Shape{3, 200, 72, 80}));

//===----------------------------------------------------------------------===//
// Vector widths, threads, element types
//===----------------------------------------------------------------------===//

class WidthTest : public testing::TestWithParam<
                      std::tuple<int64_t, int64_t, const char *>> {
  void TearDown() override { maskirSetThreads(0); }
};

TEST_P(WidthTest, groupedHeads) {
  auto [width, threads, element] = GetParam();
  maskirSetThreads(threads);
  Problem p = makeProblem(101, 149, 20);
  p.valueDepth = 27;
  p.batches = 2;
  p.heads = 6;
  p.keyHeads = 2;
  p.width = width;
  p.element = element;
  p.queryOffset = 48;
  p.lse = true;
  addCausal(p);
  check(p);
}

INSTANTIATE_TEST_SUITE_P(
    Widths, WidthTest,
    testing::Combine(testing::Values(4, 8, 16), testing::Values(1, 2),
                     testing::Values("f32", "f16", "bf16")));

} // namespace
