//===- ScoreTest.cpp - Compiled attention with score code and sinks -------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TileProblem.h"

#include <cmath>
#include <limits>

using namespace maskir;
using namespace maskir::test;

namespace {

TEST(ScoreTest, softcapThenMask) {
  Problem p = makeProblem();
  p.scale = 3.0;
  p.score = R"(%cap = arith.constant 4.0 : f32
%x = arith.divf %s, %cap : f32
%t = math.tanh %x : f32
%y = arith.mulf %t, %cap : f32
attn.yield %y)";
  p.modify = [](double s, int64_t, int64_t, int64_t, int64_t) {
    return 4.0 * std::tanh(s / 4.0);
  };
  p.mask = "%m = mask.causal";
  p.allowed = [](int64_t, int64_t, int64_t q, int64_t kv) { return kv <= q; };
  checkAll(p);
}

// Times log2(e) they would be infinite: they are subtracted first.
TEST(ScoreTest, largestNumbers) {
  Problem p = makeProblem();
  p.lse = false;
  p.score = R"(%top = arith.constant 3.40282347E+38 : f32
%c = arith.cmpi sle, %kv, %q_ : index
%y = arith.select %c, %top, %s : f32
attn.yield %y)";
  p.modify = [](double s, int64_t, int64_t, int64_t q, int64_t kv) {
    return kv <= q ? double(std::numeric_limits<float>::max()) : s;
  };
  checkAll(p);
}

// Cheap score code with positions, on registers: a bias of the distance.
TEST(ScoreTest, biasOfDistance) {
  std::vector<float> slopes = {0.25f, -0.125f};
  Problem p = makeProblem();
  p.score = R"(%slope = tensor.extract %slopes[%h] : tensor<2xf32>
%d = arith.subi %kv, %q_ : index
%di = arith.index_cast %d : index to i32
%df = arith.sitofp %di : i32 to f32
%bias = arith.mulf %df, %slope : f32
%y = arith.addf %s, %bias : f32
attn.yield %y)";
  p.arguments = "%slopes: tensor<2xf32>";
  p.extra = {view(slopes, {H})};
  p.modify = [&](double s, int64_t, int64_t h, int64_t q, int64_t kv) {
    return s + double(kv - q) * slopes[h];
  };
  checkAll(p);
}

// Rule M6: a masked score counts for nothing, be it not a number or infinite.
TEST(ScoreTest, maskedScoresMayBeAnything) {
  Problem p = makeProblem();
  p.score = R"(%past = arith.cmpi sle, %kv, %q_ : index
%nan = arith.constant 0x7FC00000 : f32
%y = arith.select %past, %s, %nan : f32
attn.yield %y)";
  p.modify = [](double s, int64_t, int64_t, int64_t, int64_t) { return s; };
  p.mask = "%m = mask.causal";
  p.allowed = [](int64_t, int64_t, int64_t q, int64_t kv) { return kv <= q; };
  checkAll(p);
}

TEST(ScoreTest, negativeAndZeroScale) {
  for (double scale : {-0.5, 0.0}) {
    Problem p = makeProblem();
    p.scale = scale;
    p.mask = "%m = mask.causal";
    p.allowed = [](int64_t, int64_t, int64_t q, int64_t kv) { return kv <= q; };
    check(p);
  }
}

// Scores of a large spread: no overflow, small weights vanish.
TEST(ScoreTest, largeScores) {
  Problem p = makeProblem();
  p.scale = 40.0;
  Data found = makeInputs(p), expected = found;
  run(p, found);
  runOracle(p, expected);
  for (size_t i = 0; i < expected.result.size(); ++i)
    EXPECT_NEAR(expected.result[i], found.result[i], 2e-4);
}

TEST(SinkTest, sinkAndEmptyRows) {
  Problem p = makeProblem();
  p.heads = 3; // the third sink is -inf
  p.queryOffset = -10;
  p.sink = true;
  p.mask = "%m = mask.causal"; // the first rows see nothing
  p.allowed = [](int64_t, int64_t, int64_t q, int64_t kv) { return kv <= q; };
  checkAll(p);
}

} // namespace
