//===- ProofCacheTest.cpp - Equal questions are answered once -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/PredicateSet/ProofCache.h"
#include "Oracle.h"
#include "gtest/gtest.h"

using namespace maskir;
using namespace maskir::test;

namespace {

Predicate makeWindow(int64_t left) {
  return Predicate::le(q - left, kv) & Predicate::le(kv, q);
}

TEST(ProofCache, EqualQuestionsAreAskedOnce) {
  ProofCache cache;
  Domain domain = Domain::box(1, 1, 8, 8);
  for (int i = 0; i < 3; ++i)
    EXPECT_TRUE(cache.proveCausal(makeWindow(4), domain).isProven());
  EXPECT_EQ(cache.getNumQuestions(), 1u);
}

TEST(ProofCache, EveryPartOfAQuestionCounts) {
  ProofCache cache;
  Domain domain = Domain::box(1, 1, 8, 8);
  Domain shifted = domain;
  shifted.offset[3] = 20; // no key is within reach of a query
  Domain longer = Domain::box(1, 1, 9, 8);
  Domain knowing = domain;
  knowing.facts = Predicate::le(3, IntExpr::symbol(kSymbols[0]));
  Budget small;
  small.maxConjunctions = 1;
  Predicate window = makeWindow(2);
  EXPECT_TRUE(cache.proveNonemptyRows(window, domain).isProven());
  EXPECT_TRUE(cache.proveNonemptyRows(window, shifted).isRefuted());
  EXPECT_TRUE(cache.proveNonemptyRows(window, longer).isProven());
  EXPECT_TRUE(cache.proveNonemptyRows(window, knowing).isProven());
  cache.proveNonemptyRows(window, domain, small);
  cache.proveNonemptyRows(makeWindow(3), domain);
  EXPECT_EQ(cache.getNumQuestions(), 6u);
  EXPECT_TRUE(cache.proveEmpty(window, domain).isRefuted());
  EXPECT_TRUE(cache.proveCausal(window, domain).isProven());
  EXPECT_TRUE(cache.proveImplies(window, makeWindow(3), domain).isProven());
  EXPECT_TRUE(cache.proveImplies(makeWindow(3), window, domain).isRefuted());
  EXPECT_TRUE(cache.proveEqual(window, makeWindow(3), domain).isRefuted());
  EXPECT_EQ(cache.getNumQuestions(), 11u);
}

// What lies between two equal values of an ascending table is equal too. The
// same table, of which nothing is known, has another answer.
TEST(ProofCache, AnAnswerAboutASortedTableIsNotOneAboutAnother) {
  ProofCache cache;
  for (bool sorted : {true, false}) {
    Table table{7, "ids", sorted};
    auto at = [&](const IntExpr &index) {
      return IntExpr::read(table, {index});
    };
    Proof proof = cache.proveImplies(Predicate::eq(at(q), at(q + 2)),
                                     Predicate::eq(at(q), at(q + 1)),
                                     Domain::box(1, 1, 4, 4));
    EXPECT_EQ(proof.isProven(), sorted);
    EXPECT_EQ(proof.isRefuted(), !sorted);
  }
  EXPECT_EQ(cache.getNumQuestions(), 2u);
}

TEST(ProofCache, AgreesWithTheQueriesOnRandomPredicates) {
  ProofCache cache;
  Domain domain = Domain::box(2, 1, 6, 6);
  for (unsigned round = 0; round < 2; ++round) {
    Generator generator(11, Grammar());
    for (unsigned i = 0; i < 200; ++i) {
      Predicate p = generator.makePredicate(3).term;
      EXPECT_EQ(cache.proveEmpty(p, domain).outcome,
                proveEmpty(p, domain).outcome);
      EXPECT_EQ(cache.proveNonemptyRows(p, domain).outcome,
                proveNonemptyRows(p, domain).outcome);
    }
  }
  EXPECT_LE(cache.getNumQuestions(), 400u);
}

} // namespace
