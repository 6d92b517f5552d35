//===- ExprTest.cpp - Expressions against a concrete evaluator ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/Expr.h"
#include "maskir/Raise/ExprEvaluate.h"
#include "gtest/gtest.h"
#include <cmath>
#include <functional>
#include <random>

using namespace maskir::raise;
using llvm::ArrayRef;

namespace {

/// The values of the leaves in one trial.
struct Env {
  int64_t n = 1;            // the dynamic size
  int64_t v[3] = {0, 0, 0}; // i, j < n and k < 6
  int64_t data[16] = {};    // a tensor of integers
  bool flags[16] = {};      // a tensor of booleans
  int64_t bound = 0;        // the variable of a reduction
};

/// An expression together with its meaning as plain C++ code.
struct Pair {
  Expr e;
  std::function<int64_t(const Env &)> f;
};

int64_t floorDivision(int64_t a, int64_t b) {
  return int64_t(std::floor(double(a) / double(b)));
}

class RandomExprs {
public:
  explicit RandomExprs(unsigned seed) : rng(seed) {
    n = c.dim(&tensor, 0);
    c.assumePositive(n);
    i = c.var("i", n);
    j = c.var("j", n);
    k = c.var("k", c.integer(6));
    bound = c.var("bound", c.integer(4));
  }

  int64_t pick(int64_t lo, int64_t hi) {
    return std::uniform_int_distribution<int64_t>(lo, hi)(rng);
  }

  Pair integer(unsigned depth);
  Pair boolean(unsigned depth);
  Pair leaf();

  ExprContext c;
  Expr n, i, j, k, bound;
  char tensor = 0, flagTensor = 0;
  std::mt19937 rng;
  bool inReduce = false;
};

Pair RandomExprs::leaf() {
  switch (pick(0, inReduce ? 7 : 6)) {
  case 0: {
    int64_t value = pick(-5, 9);
    return {c.integer(value), [value](const Env &) { return value; }};
  }
  case 1:
    return {i, [](const Env &e) { return e.v[0]; }};
  case 2:
    return {j, [](const Env &e) { return e.v[1]; }};
  case 3:
    return {k, [](const Env &e) { return e.v[2]; }};
  case 4:
    return {n, [](const Env &e) { return e.n; }};
  case 5: {
    int64_t at = pick(0, 15);
    return {c.read(Sort::Int, &tensor, {c.integer(at)}, {-3, 4}),
            [at](const Env &e) { return e.data[at]; }};
  }
  case 6:
    return {c.read(Sort::Int, &tensor, {k}, {-3, 4}),
            [](const Env &e) { return e.data[e.v[2]]; }};
  default:
    return {bound, [](const Env &e) { return e.bound; }};
  }
}

Pair RandomExprs::integer(unsigned depth) {
  if (depth == 0)
    return leaf();
  switch (pick(0, 11)) {
  case 0:
  case 1: {
    Pair a = integer(depth - 1), b = integer(depth - 1);
    return {c.add(a.e, b.e), [=](const Env &e) { return a.f(e) + b.f(e); }};
  }
  case 2:
  case 3: {
    Pair a = integer(depth - 1), b = integer(depth - 1);
    return {c.sub(a.e, b.e), [=](const Env &e) { return a.f(e) - b.f(e); }};
  }
  case 4: {
    Pair a = integer(depth - 1);
    int64_t s = pick(-4, 4);
    return {c.scale(a.e, s), [=](const Env &e) { return a.f(e) * s; }};
  }
  case 5: {
    Pair a = leaf(), b = leaf();
    return {c.mul(a.e, b.e), [=](const Env &e) { return a.f(e) * b.f(e); }};
  }
  case 6: {
    Pair a = integer(depth - 1);
    int64_t d = pick(1, 6);
    return {c.floorDiv(a.e, c.integer(d)),
            [=](const Env &e) { return floorDivision(a.f(e), d); }};
  }
  case 7: {
    Pair a = integer(depth - 1);
    if (pick(0, 2) == 0) // a symbolic divisor
      return {c.mod(a.e, n), [=](const Env &e) {
                return a.f(e) - floorDivision(a.f(e), e.n) * e.n;
              }};
    int64_t d = pick(1, 6);
    return {c.mod(a.e, c.integer(d)), [=](const Env &e) {
              return a.f(e) - floorDivision(a.f(e), d) * d;
            }};
  }
  case 8: {
    Pair a = integer(depth - 1), b = integer(depth - 1);
    return {c.min(a.e, b.e),
            [=](const Env &e) { return std::min(a.f(e), b.f(e)); }};
  }
  case 9: {
    Pair a = integer(depth - 1), b = integer(depth - 1);
    return {c.max(a.e, b.e),
            [=](const Env &e) { return std::max(a.f(e), b.f(e)); }};
  }
  case 10: {
    if (inReduce)
      return leaf();
    inReduce = true;
    Pair a = boolean(depth - 1);
    inReduce = false;
    return {c.reduce(Combine::Add, bound, c.boolToInt(a.e)), [=](const Env &e) {
              int64_t sum = 0;
              Env inner = e;
              for (inner.bound = 0; inner.bound < 4; ++inner.bound)
                sum += a.f(inner) != 0;
              return sum;
            }};
  }
  default: {
    Pair p = boolean(depth - 1), a = integer(depth - 1), b = integer(depth - 1);
    return {c.select(p.e, a.e, b.e),
            [=](const Env &e) { return p.f(e) ? a.f(e) : b.f(e); }};
  }
  }
}

Pair RandomExprs::boolean(unsigned depth) {
  if (depth == 0) {
    int64_t at = pick(0, 15);
    return {c.read(Sort::Bool, &flagTensor, {c.integer(at)}),
            [at](const Env &e) -> int64_t { return e.flags[at]; }};
  }
  switch (pick(0, 10)) {
  case 9:
  case 10: { // the guards of padding and of broadcasts
    Pair a = leaf();
    int64_t bound = pick(-1, 6);
    if (pick(0, 1))
      return {c.le(c.integer(bound), a.e),
              [=](const Env &e) -> int64_t { return bound <= a.f(e); }};
    return {c.le(a.e, c.integer(bound)),
            [=](const Env &e) -> int64_t { return a.f(e) <= bound; }};
  }
  case 0:
  case 1:
  case 2: {
    Pair a = integer(depth - 1), b = integer(depth - 1);
    return {c.le(a.e, b.e),
            [=](const Env &e) -> int64_t { return a.f(e) <= b.f(e); }};
  }
  case 3: {
    Pair a = integer(depth - 1), b = integer(depth - 1);
    return {c.eq(a.e, b.e),
            [=](const Env &e) -> int64_t { return a.f(e) == b.f(e); }};
  }
  case 4: {
    Pair a = boolean(depth - 1), b = boolean(depth - 1);
    return {c.logicalAnd({a.e, b.e}),
            [=](const Env &e) -> int64_t { return a.f(e) && b.f(e); }};
  }
  case 5: {
    Pair a = boolean(depth - 1), b = boolean(depth - 1);
    return {c.logicalOr({a.e, b.e}),
            [=](const Env &e) -> int64_t { return a.f(e) || b.f(e); }};
  }
  case 6: {
    Pair a = boolean(depth - 1);
    return {c.logicalNot(a.e),
            [=](const Env &e) -> int64_t { return !a.f(e); }};
  }
  case 7: { // through floats and back
    Pair a = boolean(depth - 1), b = integer(depth - 1);
    Expr x = c.select(a.e, c.intToFloat(b.e, 53), c.number(2));
    return {c.compare(Compare::Less, x, c.number(3)),
            [=](const Env &e) -> int64_t {
              return (a.f(e) ? double(b.f(e)) : 2.0) < 3.0;
            }};
  }
  default: {
    Pair p = boolean(depth - 1), a = boolean(depth - 1), b = boolean(depth - 1);
    return {c.select(p.e, a.e, b.e),
            [=](const Env &e) -> int64_t { return p.f(e) ? a.f(e) : b.f(e); }};
  }
  }
}

Env randomEnv(std::mt19937 &rng) {
  auto pick = [&](int64_t lo, int64_t hi) {
    return std::uniform_int_distribution<int64_t>(lo, hi)(rng);
  };
  Env env;
  env.n = pick(1, 7);
  env.v[0] = pick(0, env.n - 1);
  env.v[1] = pick(0, env.n - 1);
  env.v[2] = pick(0, 5);
  for (int64_t &d : env.data)
    d = pick(-3, 4);
  for (bool &f : env.flags)
    f = pick(0, 1);
  return env;
}

std::optional<double> leafValue(RandomExprs &r, const Env &env, Expr e,
                                ArrayRef<int64_t> at) {
  if (e == r.n)
    return double(env.n);
  if (e == r.i)
    return double(env.v[0]);
  if (e == r.j)
    return double(env.v[1]);
  if (e == r.k)
    return double(env.v[2]);
  if (e->is(Kind::IntRead) && at[0] >= 0 && at[0] < 16)
    return double(env.data[at[0]]);
  if (e->is(Kind::BoolRead) && at[0] >= 0 && at[0] < 16)
    return double(env.flags[at[0]]);
  return std::nullopt;
}

// Property: whatever the rules do to an expression, its value stays.
TEST(ExprTest, RandomExpressionsKeepTheirValue) {
  unsigned checked = 0, constants = 0;
  for (unsigned seed = 0; seed < 2000; ++seed) {
    RandomExprs r(seed);
    for (unsigned trial = 0; trial < 8; ++trial) {
      unsigned depth = 1 + unsigned(r.pick(0, 3));
      Pair p = r.pick(0, 1) ? r.integer(depth) : r.boolean(depth);
      constants += p.e->isConstant();
      for (unsigned point = 0; point < 12; ++point) {
        Env env = randomEnv(r.rng);
        auto value = evaluate(p.e, [&](Expr e, ArrayRef<int64_t> at) {
          return leafValue(r, env, e, at);
        });
        ASSERT_TRUE(value.has_value()) << r.c.toString(p.e);
        ASSERT_EQ(int64_t(*value), p.f(env))
            << "seed " << seed << ": " << r.c.toString(p.e) << " n=" << env.n
            << " i=" << env.v[0] << " j=" << env.v[1] << " k=" << env.v[2];
        ++checked;
      }
    }
  }
  EXPECT_GT(checked, 150000u);
  EXPECT_LT(constants, 8000u); // most expressions did not fold away
}

// Property: the range of a node holds its value.
TEST(ExprTest, RandomExpressionsStayInRange) {
  for (unsigned seed = 1000; seed < 1200; ++seed) {
    RandomExprs r(seed);
    for (unsigned trial = 0; trial < 8; ++trial) {
      Pair p = r.integer(3);
      for (unsigned point = 0; point < 8; ++point) {
        int64_t v = p.f(randomEnv(r.rng));
        ASSERT_TRUE(p.e->range.lo <= v && v <= p.e->range.hi)
            << r.c.toString(p.e);
      }
    }
  }
}

// Property: what the prover says of a sum holds for all small values.
TEST(ExprTest, ProverIsSound) {
  unsigned proved = 0;
  for (unsigned seed = 2000; seed < 2600; ++seed) {
    RandomExprs r(seed);
    Pair p = r.integer(3);
    if (!r.c.isNonNegative(p.e))
      continue;
    ++proved;
    for (unsigned point = 0; point < 40; ++point)
      ASSERT_GE(p.f(randomEnv(r.rng)), 0) << r.c.toString(p.e);
  }
  EXPECT_GT(proved, 50u); // not vacuous
}

class RulesTest : public ::testing::Test {
protected:
  RulesTest() {
    n = c.dim(&source, 0);
    c.assumePositive(n);
    i = c.var("i", n);
    j = c.var("j", n);
  }
  ExprContext c;
  char source = 0;
  Expr n, i, j;
  Expr lit(int64_t v) { return c.integer(v); }
};

TEST_F(RulesTest, EqualExpressionsAreOnePointer) {
  EXPECT_EQ(c.add(i, j), c.add(j, i));
  EXPECT_EQ(c.sub(c.add(i, j), j), i);
  EXPECT_EQ(c.le(j, i), c.logicalNot(c.lt(i, j)));
}

TEST_F(RulesTest, NegativeIndexWrapFolds) {
  Expr wrapped = c.select(c.lt(i, lit(0)), c.add(i, n), i);
  EXPECT_EQ(wrapped, i);
}

TEST_F(RulesTest, DigitsCancel) {
  Expr h = c.var("h", lit(4));
  Expr x = c.add(c.scale(i, 4), h);
  EXPECT_EQ(c.floorDiv(x, lit(4)), i);
  EXPECT_EQ(c.mod(x, lit(4)), h);
}

TEST_F(RulesTest, SymbolicDigitsCancel) {
  Expr x = c.add(c.mul(c.var("b", lit(2)), n), j);
  EXPECT_EQ(c.mod(x, n), j);
}

TEST_F(RulesTest, BroadcastOfSizeOneFolds) {
  Expr index = c.select(c.eq(n, lit(1)), lit(0), i);
  EXPECT_EQ(index, i);
}

TEST_F(RulesTest, FloorOfQuotientIsFloorDivision) {
  Expr x = c.intToFloat(c.sub(i, lit(3)), 53);
  Expr q = c.floatToInt(c.fn(Fn::Floor, {c.fn(Fn::Div, {x, c.number(3)})}));
  EXPECT_EQ(q, c.floorDiv(c.sub(i, lit(3)), lit(3)));
}

TEST_F(RulesTest, FloorNeedsExactIntegers) {
  // i is below 2^31, a float32 is exact to 2^24 only.
  Expr x = c.intToFloat(i, 24);
  Expr q = c.floatToInt(c.fn(Fn::Floor, {c.fn(Fn::Div, {x, c.number(3)})}));
  EXPECT_EQ(q->kind, Kind::FloatToInt);
}

TEST_F(RulesTest, OverflowIsOpaque) {
  Expr big = c.scale(c.scale(i, INT64_MAX / 2), 4);
  EXPECT_EQ(big->kind, Kind::IntOpaque);
  EXPECT_FALSE(c.isNonNegative(big));
  EXPECT_NE(c.sub(big, c.scale(c.scale(i, INT64_MAX / 2), 4)), lit(0));
}

TEST_F(RulesTest, UnknownSizeMayBeZero) {
  Expr past = c.dim(&source, 1);
  EXPECT_FALSE(c.isPositive(past));
  EXPECT_TRUE(c.isPositive(n));
}

TEST_F(RulesTest, ReductionOfNothingIsNotItsTerm) {
  Expr flag = c.lt(i, j), none = c.var("none", c.dim(&source, 1)),
       some = c.var("some", n);
  EXPECT_EQ(c.reduce(Combine::Or, none, flag)->kind, Kind::BoolReduce);
  EXPECT_EQ(c.reduce(Combine::Or, some, flag), flag);
  Expr most = c.reduce(Combine::Max, none, lit(5));
  EXPECT_EQ(c.max(lit(0), most)->kind, Kind::Max);
  EXPECT_EQ(c.reduce(Combine::Max, some, lit(5)), lit(5));
}

TEST_F(RulesTest, ProductsOfInfinityAndZeroStay) {
  Expr flag = c.select(c.lt(i, j), c.number(1), c.number(0));
  Expr hidden = c.select(c.lt(j, i), c.number(0), c.number(-INFINITY));
  Expr data = c.read(Sort::Float, &source, {i});
  EXPECT_TRUE(c.fn(Fn::Mul, {hidden, flag})->is(Fn::Mul));
  EXPECT_TRUE(c.fn(Fn::Mul, {data, flag})->is(Kind::FloatSelect));
}

TEST_F(RulesTest, RangesBoundData) {
  Expr byte = c.read(Sort::Int, &source, {i}, {-128, 127});
  EXPECT_TRUE(c.add(byte, lit(1))->range.fitsSigned(9));
  Expr word = c.read(Sort::Int, &source, {j});
  EXPECT_FALSE(c.add(word, lit(1))->range.fitsSigned(64));
}

TEST_F(RulesTest, ComparisonOfRoundedConstantsStays) {
  Expr a = c.fn(Fn::Add, {c.number(0.1), c.number(0.2)});
  EXPECT_EQ(c.compare(Compare::Equal, a, c.number(0.3))->kind,
            Kind::FloatCompare);
  EXPECT_TRUE(c.compare(Compare::Less, a, c.number(7))->isTrue());
}

} // namespace
