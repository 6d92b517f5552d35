//===- SmtTest.cpp - Two solvers, and brute force -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random questions go to both solvers. They must never contradict each other,
// and neither may contradict the enumeration of a small box.
//
//===----------------------------------------------------------------------===//

#include "maskir/Smt/Smt.h"
#include "../PredicateSet/Brute.h"
#include "../PredicateSet/Oracle.h"
#include "maskir/PredicateSet/Evaluate.h"
#include <gtest/gtest.h>
#include <iostream>

using namespace maskir;
using namespace maskir::test;

namespace {

struct Tally {
  unsigned both = 0, onlyPresburger = 0, onlyZ3 = 0, neither = 0;
};

/// Long enough for nearly all, and the suite must end. Steps decide, on a busy
/// machine too.
constexpr smt::SmtBudget kBudget{/*steps=*/100000, /*megabytes=*/512,
                                 /*milliseconds=*/600000};

void compare(const smt::Obligation &obligation, const Proof &first,
             const Grammar &grammar, const Check &goal, const std::string &text,
             Tally &tally) {
  Proof second = smt::prove(obligation, kBudget);
  bool isFirst = first.outcome != Outcome::Unknown;
  bool isSecond = second.outcome != Outcome::Unknown;
  ++(isFirst    ? isSecond ? tally.both : tally.onlyPresburger
     : isSecond ? tally.onlyZ3
                : tally.neither);
  if (isFirst && isSecond) {
    ASSERT_EQ(first.outcome, second.outcome) << text;
  }
  if (second.isProven()) {
    ASSERT_FALSE(findFirst(grammar, goal)) << text;
  }
  if (second.isRefuted()) {
    ASSERT_EQ(evaluate(obligation.goal & obligation.domain.toPredicate(),
                       *second.witness),
              true)
        << text;
  }
  if (!isSecond) {
    ASSERT_NE(second.reason.find("100000 steps"), std::string::npos)
        << second.reason;
  }
}

Tally runRandom(unsigned seed, unsigned count, Grammar grammar) {
  Generator generator(seed, grammar);
  Domain domain = makeDomain(grammar.symbols);
  Tally tally;
  for (unsigned i = 0; i < count && !testing::Test::HasFatalFailure(); ++i) {
    BoolTwin x = generator.makePredicate(2), y = generator.makePredicate(1);
    std::string text = toString(x.term) + "\nand\n" + toString(y.term);
    switch (i % 3) {
    case 0:
      compare(
          smt::Obligation::implies(x.term, y.term, domain),
          proveImplies(x.term, y.term, domain), grammar,
          [&](const Env &e) { return x.value(e) && !y.value(e); }, text, tally);
      break;
    case 1:
      compare(
          smt::Obligation::equal(x.term, y.term, domain),
          proveEqual(x.term, y.term, domain), grammar,
          [&](const Env &e) { return x.value(e) != y.value(e); }, text, tally);
      break;
    case 2:
      compare(
          smt::Obligation::causal(x.term, domain), proveCausal(x.term, domain),
          grammar,
          [&](const Env &e) { return x.value(e) && e.point[3] > e.point[2]; },
          text, tally);
    }
  }
  std::cout << "both " << tally.both << ", only Presburger "
            << tally.onlyPresburger << ", only Z3 " << tally.onlyZ3
            << ", neither " << tally.neither << std::endl;
  return tally;
}

Grammar makeGrammar(bool symbols, bool tables, bool nonlinear) {
  Grammar grammar;
  grammar.symbols = symbols;
  grammar.tables = tables;
  grammar.nonlinear = nonlinear;
  return grammar;
}

//===----------------------------------------------------------------------===//
// Random questions: 20,000 and more in the suite
//===----------------------------------------------------------------------===//

TEST(TwoSolvers, AgreeOnAffineQuestions) {
  Tally tally =
      runRandom(1, getNumCases(8000), makeGrammar(false, false, false));
  EXPECT_EQ(tally.onlyZ3 + tally.neither, 0u); // Presburger is exact there
}

TEST(TwoSolvers, AgreeOnSymbols) {
  Tally tally =
      runRandom(2, getNumCases(6000), makeGrammar(true, false, false));
  EXPECT_EQ(tally.onlyZ3 + tally.neither, 0u);
}

TEST(TwoSolvers, AgreeOnData) {
  runRandom(3, getNumCases(5000), makeGrammar(false, true, false));
}

TEST(TwoSolvers, AgreeOnProducts) {
  runRandom(4, getNumCases(1500), makeGrammar(true, true, true));
}

//===----------------------------------------------------------------------===//
// Single questions
//===----------------------------------------------------------------------===//

const IntExpr w = IntExpr::symbol(kSymbols[0]);

/// x^3 + y^3 + 4 = w^3 has no solution modulo 9; Z3 searches on and on.
TEST(Smt, TimeEndsWhatStepsDoNot) {
  IntExpr x = IntExpr::axis(Axis::Query), y = IntExpr::axis(Axis::Key);
  smt::Obligation cubes{Predicate::eq(x * x * x + y * y * y + 4, w * w * w),
                        Domain::everywhere(), false};
  for (int i = 0; i < 3; ++i) {
    Proof proof = smt::prove(cubes, {UINT32_MAX, 1024, /*milliseconds=*/100});
    ASSERT_EQ(proof.outcome, Outcome::Unknown);
    EXPECT_NE(proof.reason.find("in 100 ms"), std::string::npos)
        << proof.reason;
    // What was interrupted is no burden for the next question.
    EXPECT_TRUE(
        smt::prove({Predicate::lt(w * w, 0), Domain::everywhere(), false})
            .isProven());
  }
}

TEST(Smt, ProductsOfSymbols) {
  // w * w >= 0
  Predicate p = Predicate::lt(w * w, 0);
  EXPECT_TRUE(smt::prove({p, Domain::everywhere(), false}).isProven());
  Proof refuted =
      smt::prove({Predicate::eq(w * w, 49), Domain::everywhere(), false});
  ASSERT_TRUE(refuted.isRefuted());
  int64_t value = refuted.witness->symbols.front().second;
  EXPECT_EQ(value * value, 49);
}

TEST(Smt, ProductsAreInTheOrderOfTheirFactors) {
  Domain domain; // of any length
  domain.length[2] = domain.length[3] = w;
  auto proveCausal = [&](const Predicate &p) {
    return smt::prove(smt::Obligation::causal(p, domain));
  };
  EXPECT_TRUE(proveCausal(Predicate::le(kv * kv, q * q)).isProven());
  EXPECT_TRUE(
      proveCausal(Predicate::le(kv * (kv + 1), q * (q + 1))).isProven());
  EXPECT_TRUE(proveCausal(Predicate::le(q * q, kv * kv)).isRefuted());
  EXPECT_TRUE(proveCausal(Predicate::le(kv * kv, q * (q + 3))).isRefuted());
}

TEST(Smt, DivisionFloorsBelowZero) {
  for (int64_t x = -7; x <= 7; ++x)
    for (int64_t y = -3; y <= 3; ++y) {
      Domain domain;
      IntExpr u = IntExpr::symbol({300, "x"}), v = IntExpr::symbol({301, "y"});
      domain.facts = Predicate::eq(u, x) & Predicate::eq(v, y);
      Predicate wrong = ~Predicate::eq(u.floorDiv(v), floorDivOracle(x, y)) |
                        ~Predicate::eq(u.mod(v), modOracle(x, y));
      EXPECT_TRUE(smt::prove({wrong, domain, false}).isProven())
          << x << " / " << y;
    }
}

TEST(Smt, SortedTablesAreInOrder) {
  IntExpr a = IntExpr::read(kSortedIds, {q}),
          c = IntExpr::read(kSortedIds, {kv});
  Predicate later = Predicate::le(q, kv) & Predicate::lt(c, a);
  EXPECT_TRUE(smt::prove({later, Domain::everywhere(), false}).isProven());
  IntExpr d = IntExpr::read(kIds, {q}), e = IntExpr::read(kIds, {kv});
  Predicate any = Predicate::le(q, kv) & Predicate::lt(e, d);
  EXPECT_TRUE(smt::prove({any, Domain::everywhere(), false}).isRefuted());
}

TEST(Smt, RowsAreQuantified) {
  Domain domain = Domain::box(1, 1, 8, 8);
  Predicate causal = Predicate::le(kv, q);
  EXPECT_TRUE(
      smt::prove(smt::Obligation::nonemptyRows(causal, domain)).isProven());
  Proof strict =
      smt::prove(smt::Obligation::nonemptyRows(Predicate::lt(kv, q), domain));
  ASSERT_TRUE(strict.isRefuted());
  EXPECT_EQ(strict.witness->point[2], 0);
}

TEST(Smt, TheBudgetIsNamed) {
  // A sum of three cubes.
  IntExpr x = IntExpr::symbol({300, "x"}), y = IntExpr::symbol({301, "y"}),
          z = IntExpr::symbol({302, "z"});
  Predicate cubes = Predicate::eq(x * x * x + y * y * y + z * z * z, 42);
  Proof proof = smt::prove({cubes, Domain::everywhere(), false}, {200000, 256});
  ASSERT_EQ(proof.outcome, Outcome::Unknown);
  EXPECT_NE(proof.reason.find("200000 steps and 256 MiB"), std::string::npos)
      << proof.reason;
}

TEST(Smt, OverflowIsUnknown) {
  IntExpr huge = IntExpr(INT64_MAX) + IntExpr(INT64_MAX);
  ASSERT_TRUE(huge.isOverflow());
  Predicate p = Predicate::le(huge, q);
  EXPECT_EQ(smt::prove({p, Domain::everywhere(), false}).outcome,
            Outcome::Unknown);
}

TEST(Smt, SmtLibHasTheQuestionInWords) {
  std::string text = smt::toSmtLib(
      smt::Obligation::causal(Predicate::le(kv, q), Domain::box(1, 1, 8, 8)),
      "is it causal?\nwhere 8 keys");
  EXPECT_EQ(text.find("; is it causal?\n; where 8 keys\n; unsat: proven"), 0u);
  EXPECT_NE(text.find("(declare-fun kv () Int)"), std::string::npos);
  EXPECT_NE(text.find("(check-sat)"), std::string::npos);
}

} // namespace
