//===- ProofTest.cpp - Proofs against brute force -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random predicates over a small box. On the affine part the answer must be
// exact, with the first point as the witness; with data or products a proof
// must have no counterexample among the data that are tried, and a witness must
// be one. MASKIR_RANDOM_CASES=N in the environment looks at N predicates in
// each test.
//
//===----------------------------------------------------------------------===//

#include "Brute.h"
#include "maskir/PredicateSet/Evaluate.h"
#include "gtest/gtest.h"

using namespace maskir;
using namespace maskir::test;

namespace {

Env getEnv(const Witness &witness) {
  Env env;
  env.point = witness.point;
  env.cells = &witness;
  for (const auto &[symbol, value] : witness.symbols)
    for (unsigned i = 0; i < 2; ++i)
      if (symbol == kSymbols[i])
        env.symbols[i] = value;
  return env;
}

struct Tally {
  unsigned proven = 0, refuted = 0, unknown = 0;

  /// In 1000 cases.
  double getRate(unsigned number) const {
    return 1000.0 * number / (proven + refuted + unknown);
  }
};

/// Compares a proof with brute force on the question "goal is true nowhere".
void checkProof(const Proof &proof, const Grammar &grammar, const Check &goal,
                const std::string &text, Tally &tally) {
  std::optional<Env> first = findFirst(grammar, goal);
  switch (proof.outcome) {
  case Outcome::Proven:
    ++tally.proven;
    ASSERT_FALSE(first) << text
                        << "\nproven, but true at q = " << first->point[2]
                        << ", kv = " << first->point[3];
    return;
  case Outcome::Unknown:
    ++tally.unknown;
    ASSERT_FALSE(proof.reason.empty()) << text;
    return;
  case Outcome::Refuted:
    break;
  }
  ++tally.refuted;
  ASSERT_TRUE(proof.witness) << text;
  Env env = getEnv(*proof.witness);
  ASSERT_TRUE(goal(env)) << text;
  for (unsigned i = 0; i < kNumAxes; ++i) {
    ASSERT_GE(env.point[i], kBegin[i]) << text;
    ASSERT_LT(env.point[i], kBegin[i] + kSize[i]) << text;
  }
  for (int64_t value : env.symbols) {
    ASSERT_TRUE(!grammar.symbols || (value >= kSymbolBegin || value == 0));
    ASSERT_TRUE(!grammar.symbols || value < kSymbolEnd);
  }
  if (grammar.tables || grammar.nonlinear)
    return;
  ASSERT_TRUE(first) << text << "\nrefuted, but true nowhere";
  if (!grammar.symbols) {
    ASSERT_EQ(first->point, env.point) << text << "\nnot the first point";
  }
}

/// Runs the four questions that are about points on random predicates.
Tally runRandom(unsigned seed, unsigned usualCount, Grammar grammar,
                unsigned depth) {
  unsigned count = getNumCases(usualCount);
  Generator generator(seed, grammar);
  Domain domain = makeDomain(grammar.symbols);
  Tally tally;
  for (unsigned i = 0; i < count; ++i) {
    BoolTwin x = generator.makePredicate(depth);
    BoolTwin y = generator.makePredicate(depth - 1);
    std::string text = toString(x.term) + "\nand\n" + toString(y.term);
    switch (i % 4) {
    case 0:
      checkProof(proveEmpty(x.term, domain), grammar, x.value, text, tally);
      break;
    case 1:
      checkProof(
          proveImplies(x.term, y.term, domain), grammar,
          [&](const Env &e) { return x.value(e) && !y.value(e); }, text, tally);
      break;
    case 2:
      checkProof(
          proveEqual(x.term, y.term, domain), grammar,
          [&](const Env &e) { return x.value(e) != y.value(e); }, text, tally);
      break;
    case 3:
      checkProof(
          proveCausal(x.term, domain), grammar,
          [&](const Env &e) { return x.value(e) && e.point[3] > e.point[2]; },
          text, tally);
      break;
    }
    if (testing::Test::HasFatalFailure())
      break;
  }
  std::cout << "proven " << tally.proven << ", refuted " << tally.refuted
            << ", unknown " << tally.unknown << std::endl;
  return tally;
}

/// The first row without a key, over all symbols and data seeds.
std::optional<Env> findEmptyRow(const Grammar &grammar, const Check &mask) {
  return findFirst(grammar, [&](const Env &at) {
    Env env = at;
    if (env.point[3] != kBegin[3]) // once for each row
      return false;
    for (int64_t i = 0; i < kSize[3]; ++i, ++env.point[3])
      if (mask(env))
        return false;
    return true;
  });
}

void checkRows(const BoolTwin &mask, const Grammar &grammar, Tally &tally) {
  Proof proof = proveNonemptyRows(mask.term, makeDomain(grammar.symbols));
  std::optional<Env> row = findEmptyRow(grammar, mask.value);
  std::string text = toString(mask.term);
  if (proof.isProven()) {
    ++tally.proven;
    ASSERT_FALSE(row) << text << "\nproven, but row " << row->point[2]
                      << " is empty";
    return;
  }
  if (!proof.isRefuted()) {
    ++tally.unknown;
    ASSERT_FALSE(proof.reason.empty()) << text;
    return;
  }
  ++tally.refuted;
  Env env = getEnv(*proof.witness);
  for (int64_t i = 0; i < kSize[3]; ++i) {
    env.point[3] = kBegin[3] + i;
    ASSERT_FALSE(mask.value(env))
        << text << "\nattended: kv = " << env.point[3];
  }
  if (!grammar.tables && !grammar.nonlinear && !grammar.symbols) {
    ASSERT_TRUE(row) << text;
    env.point[3] = kBegin[3];
    ASSERT_EQ(row->point, env.point) << text << "\nnot the first empty row";
  }
}

Tally runRandomRows(unsigned seed, unsigned usualCount, Grammar grammar) {
  unsigned count = getNumCases(usualCount);
  Generator generator(seed, grammar);
  Tally tally;
  for (unsigned i = 0; i < count && !testing::Test::HasFatalFailure(); ++i) {
    BoolTwin x = generator.makePredicate(2), y = generator.makePredicate(2);
    BoolTwin causal = {Predicate::le(kv, q),
                       [](const Env &e) { return e.point[3] <= e.point[2]; }};
    if (i % 3 == 0) // many holes
      checkRows({x.term & causal.term,
                 [&](const Env &e) { return x.value(e) && causal.value(e); }},
                grammar, tally);
    else if (i % 3 == 1) // few holes
      checkRows({x.term | y.term | ~causal.term,
                 [&](const Env &e) {
                   return x.value(e) || y.value(e) || !causal.value(e);
                 }},
                grammar, tally);
    else
      checkRows({x.term | y.term,
                 [&](const Env &e) { return x.value(e) || y.value(e); }},
                grammar, tally);
  }
  std::cout << "proven " << tally.proven << ", refuted " << tally.refuted
            << ", unknown " << tally.unknown << std::endl;
  return tally;
}

TEST(RandomRows, AffineIsExact) {
  Grammar grammar;
  grammar.symbols = grammar.tables = false;
  Tally tally = runRandomRows(11, 600, grammar);
  EXPECT_EQ(tally.unknown, 0u);
  EXPECT_GT(tally.getRate(tally.proven), 100);
  EXPECT_GT(tally.getRate(tally.refuted), 100);
}

TEST(RandomRows, AffineWithSymbols) {
  Grammar grammar;
  grammar.tables = false;
  Tally tally = runRandomRows(12, 400, grammar);
  EXPECT_LE(tally.getRate(tally.unknown), 5);
  EXPECT_GT(tally.getRate(tally.proven), 100);
  EXPECT_GT(tally.getRate(tally.refuted), 100);
}

TEST(RandomRows, DataIsSound) {
  Tally tally = runRandomRows(13, 400, Grammar());
  EXPECT_LE(tally.getRate(tally.unknown), 20);
  EXPECT_GT(tally.getRate(tally.proven), 50);
  EXPECT_GT(tally.getRate(tally.refuted), 100);
}

TEST(RandomProof, AffineIsExact) {
  Grammar grammar;
  grammar.symbols = grammar.tables = false;
  Tally tally = runRandom(1, 800, grammar, 3);
  EXPECT_EQ(tally.unknown, 0u);
  EXPECT_GT(tally.getRate(tally.proven), 120);
  EXPECT_GT(tally.getRate(tally.refuted), 120);
}

TEST(RandomProof, AffineWithSymbolsIsExact) {
  Grammar grammar;
  grammar.tables = false;
  Tally tally = runRandom(2, 700, grammar, 3);
  EXPECT_LE(tally.getRate(tally.unknown), 1);
  EXPECT_GT(tally.getRate(tally.proven), 100);
  EXPECT_GT(tally.getRate(tally.refuted), 140);
}

TEST(RandomProof, DataIsSound) {
  Tally tally = runRandom(3, 700, Grammar(), 3);
  EXPECT_LE(tally.getRate(tally.unknown), 10);
  EXPECT_GT(tally.getRate(tally.proven), 70);
  EXPECT_GT(tally.getRate(tally.refuted), 140);
}

TEST(RandomProof, NonlinearIsSound) {
  Grammar grammar;
  grammar.nonlinear = true;
  Tally tally = runRandom(4, 400, grammar, 3);
  EXPECT_GT(tally.getRate(tally.proven), 50);
  EXPECT_GT(tally.getRate(tally.refuted), 120);
}

} // namespace
