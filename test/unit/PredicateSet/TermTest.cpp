//===- TermTest.cpp - Canonical forms of terms and predicates -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Brute.h"
#include "gtest/gtest.h"

using namespace maskir;
using namespace maskir::test;

namespace {

const IntExpr w = IntExpr::symbol(kSymbols[0]);
const IntExpr n = IntExpr::symbol(kSymbols[1]);

TEST(Term, NormalFormMakesEqualSumsEqual) {
  EXPECT_EQ(q + kv - q, kv);
  EXPECT_EQ(2 * (q + w) - w, w + q + q);
  EXPECT_EQ((q - q).getConstant(), int64_t(0));
  EXPECT_EQ((q + 1) * (q - 1), q * q - 1);
  EXPECT_EQ(w * q * n, n * (w * q));
  EXPECT_NE(q + 1, q + 2);
  EXPECT_NE(q, kv);
}

TEST(Term, DivisionPullsOutMultiples) {
  EXPECT_EQ((8 * q + 13).floorDiv(4), 2 * q + 3);
  EXPECT_EQ((4 * q + kv).floorDiv(4), q + kv.floorDiv(4));
  EXPECT_EQ((2 * q + 5).floorDiv(4), (q + 2).floorDiv(2));
  EXPECT_EQ(q.floorDiv(2).floorDiv(3), q.floorDiv(6));
  EXPECT_EQ(q.floorDiv(-2), (-q).floorDiv(2));
  EXPECT_EQ(8192 * q - 8192 * (15 * q + 15).floorDiv(16),
            8192 * q.floorDiv(16));
  EXPECT_EQ(IntExpr(-7).floorDiv(2).getConstant(), int64_t(-4)); // rule M4
  EXPECT_EQ(IntExpr(-7).mod(2).getConstant(), int64_t(1));
  EXPECT_EQ(q.floorDiv(0).getConstant(), int64_t(0));
  EXPECT_EQ(q.mod(0), q);
  EXPECT_EQ((6 * q + 1).mod(4), 2 * q.mod(2) + 1);
}

TEST(Term, OverflowIsNeverEqualToAnotherOverflow) {
  IntExpr big = IntExpr(INT64_MAX);
  IntExpr x = big + 1, y = big * 2;
  EXPECT_TRUE(x.isOverflow());
  EXPECT_TRUE((q * INT64_MAX + q).isOverflow());
  EXPECT_TRUE((-(q * INT64_MIN)).isOverflow());
  EXPECT_TRUE((x - x).isOverflow());
  EXPECT_TRUE(IntExpr(INT64_MIN).floorDiv(-1).isOverflow());
  EXPECT_TRUE(q.floorDiv(INT64_MIN).isOverflow());
  EXPECT_NE(x, y);
  Predicate p = Predicate::nonNegative(x);
  EXPECT_TRUE(p.isOverflow());
  EXPECT_FALSE((p & ~Predicate::nonNegative(y)).isNone());
  // A lost term is not the same after a shift.
  EXPECT_FALSE((p & ~p.substitute({b, h, q + 1, kv})).isNone());
}

TEST(Term, DeepAndWideTermsOverflowInsteadOfCrashing) {
  IntExpr term = q;
  for (int i = 0; i < 100000; ++i)
    term = IntExpr::min(term + kv, w * 2).floorDiv(3);
  EXPECT_TRUE(term.isOverflow());
  Predicate p = Predicate::zero(q);
  for (int i = 0; i < 5000; ++i)
    p = i % 2 ? (p | Predicate::zero(q - i)) : (p & Predicate::zero(kv - i));
  EXPECT_TRUE(p.isOverflow());
}

TEST(Predicate, ConnectivesFollowTheLaws) {
  Predicate x = Predicate::le(kv, q), y = Predicate::zero(q - kv - w);
  Predicate all = Predicate::all(), none = Predicate::none();
  EXPECT_TRUE(Predicate::conjunction({}).isAll()); // rule M7
  EXPECT_TRUE(Predicate::disjunction({}).isNone());
  EXPECT_EQ(x & all, x);
  EXPECT_EQ(x | none, x);
  EXPECT_TRUE((x & none).isNone());
  EXPECT_TRUE((x | all).isAll());
  EXPECT_EQ(x & x, x);
  EXPECT_EQ(x & y, y & x);
  EXPECT_EQ((x & y) & x, x & y);
  EXPECT_TRUE((x & ~x).isNone());
  EXPECT_TRUE((x | ~x).isAll());
  EXPECT_EQ(~~(x & y), x & y);
  EXPECT_EQ(~Predicate::le(kv, q), Predicate::lt(q, kv));
  EXPECT_TRUE(Predicate::zero(2 * q - 2 * kv + 1).isNone());
  EXPECT_EQ(Predicate::zero(kv - q), Predicate::zero(2 * q - 2 * kv));
  EXPECT_EQ(Predicate::nonNegative(2 * q + 3), Predicate::nonNegative(q + 1));
}

TEST(Predicate, PrintsAsPeopleWrite) {
  EXPECT_EQ(toString(Predicate::le(kv, q)), "kv <= q");
  EXPECT_EQ(toString(Predicate::lt(kv, q)), "kv < q");
  EXPECT_EQ(toString(Predicate::le(q - w, kv)), "q <= kv + w");
  EXPECT_EQ(toString(~Predicate::eq(q.floorDiv(4), kv.floorDiv(4))),
            "(q floordiv 4) != (kv floordiv 4)");
  EXPECT_EQ(toString(Predicate::le(kv, 7) &
                     (Predicate::read(kValid, {b, kv}) | Predicate::zero(q))),
            "kv <= 7 and (valid[b, kv] or q == 0)");
  EXPECT_EQ(toString(2 * (q + 1) - 3 * w), "2 * q - 3 * w + 2");
  EXPECT_EQ(toString(IntExpr::min(q * w, 3) - (q + kv).mod(w)),
            "-((q + kv) mod w) + min(3, q * w)");
}

/// Property: whatever the constructors simplify, the value stays the same. A
/// substitution by constants evaluates a term without tables.
TEST(Term, RandomTermsKeepTheirValue) {
  Grammar grammar;
  grammar.tables = grammar.symbols = false;
  grammar.nonlinear = true;
  Generator generator(7, grammar);
  unsigned constants = 0;
  for (unsigned i = 0, n = getNumCases(2000); i < n; ++i) {
    IntTwin twin = generator.makeTerm(4);
    for (int j = 0; j < 8; ++j) {
      Env env;
      for (int64_t &x : env.point)
        x = generator.pick(-9, 9);
      IntExpr value = twin.term.substitute(
          {env.point[0], env.point[1], env.point[2], env.point[3]});
      ASSERT_TRUE(value.getConstant()) << toString(twin.term);
      ASSERT_EQ(*value.getConstant(), twin.value(env)) << toString(twin.term);
    }
    constants += twin.term.getConstant().has_value();
  }
  EXPECT_LT(constants, getNumCases(2000) * 3 / 10)
      << "the generator is too trivial";
}

TEST(Predicate, RandomPredicatesKeepTheirValue) {
  Grammar grammar;
  grammar.tables = grammar.symbols = false;
  grammar.nonlinear = true;
  Generator generator(8, grammar);
  unsigned trivial = 0;
  for (unsigned i = 0, n = getNumCases(2000); i < n; ++i) {
    BoolTwin twin = generator.makePredicate(3);
    trivial += twin.term.isAll() || twin.term.isNone();
    for (int j = 0; j < 8; ++j) {
      Env env;
      for (int64_t &x : env.point)
        x = generator.pick(-9, 9);
      Predicate value = twin.term.substitute(
          {env.point[0], env.point[1], env.point[2], env.point[3]});
      ASSERT_TRUE(value.isAll() || value.isNone()) << toString(twin.term);
      ASSERT_EQ(value.isAll(), twin.value(env)) << toString(twin.term);
    }
  }
  EXPECT_LT(trivial, getNumCases(2000) * 2 / 5)
      << "the generator is too trivial";
}

} // namespace
