//===- EvaluateTest.cpp - The evaluator against plain C++ -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/PredicateSet/Evaluate.h"
#include "Brute.h"
#include "gtest/gtest.h"

using namespace maskir;
using namespace maskir::test;

namespace {

const IntExpr w = IntExpr::symbol(kSymbols[0]);

std::optional<int64_t> lookUp(const Env &env, const Table &table,
                              llvm::ArrayRef<int64_t> at) {
  if (table == kIds)
    return readIds(at[0], env);
  if (table == kSortedIds)
    return readSortedIds(at[0], env);
  return readValid(at[0], at[1], env);
}

TEST(Evaluate, AgreesWithPlainCode) {
  Grammar grammar;
  grammar.nonlinear = true;
  Generator generator(41, grammar);
  for (int i = 0; i < 1500; ++i) {
    BoolTwin twin = generator.makePredicate(3);
    IntTwin term = generator.makeTerm(4);
    for (int j = 0; j < 6; ++j) {
      Env env;
      for (int64_t &x : env.point)
        x = generator.pick(-9, 9);
      env.symbols = {generator.pick(-5, 5), generator.pick(-5, 5)};
      env.data = generator.pick(0, 20);
      std::pair<Symbol, int64_t> symbols[] = {{kSymbols[0], env.symbols[0]},
                                              {kSymbols[1], env.symbols[1]}};
      auto lookup = [&](const Table &table, llvm::ArrayRef<int64_t> at) {
        return lookUp(env, table, at);
      };
      Assignment at{env.point, symbols, lookup};
      ASSERT_EQ(evaluate(twin.term, at), twin.value(env))
          << toString(twin.term);
      ASSERT_EQ(evaluate(term.term, at), term.value(env))
          << toString(term.term);
    }
  }
}

TEST(Evaluate, WhatIsNotKnownDecidesOnlyWhereItMatters) {
  Witness witness;
  witness.point = {0, 0, 5, 3};
  Predicate valid = Predicate::read(kValid, {b, kv});
  EXPECT_EQ(evaluate(valid, witness), std::nullopt);
  EXPECT_EQ(evaluate(valid & Predicate::lt(q, kv), witness), false);
  EXPECT_EQ(evaluate(valid | Predicate::lt(kv, q), witness), true);
  EXPECT_EQ(evaluate(valid & Predicate::lt(kv, q), witness), std::nullopt);
  EXPECT_EQ(evaluate(q + w, witness), std::nullopt);
  witness.symbols.emplace_back(kSymbols[0], 4);
  EXPECT_EQ(evaluate(q + w, witness), 9);
  witness.cells.push_back({kValid, {0, 3}, 1});
  EXPECT_EQ(evaluate(valid, witness), true);
}

TEST(Evaluate, OverflowIsNotAValue) {
  Witness witness;
  witness.point = {0, 0, INT64_MAX, INT64_MIN};
  EXPECT_EQ(evaluate(q + kv, witness), -1);
  EXPECT_EQ(evaluate(q + 1, witness), std::nullopt);
  EXPECT_EQ(evaluate(q * kv, witness), std::nullopt);
  EXPECT_EQ(evaluate(kv.floorDiv(q - INT64_MAX), witness), 0); // by zero
  EXPECT_EQ(evaluate(kv.floorDiv(q - INT64_MAX - 1), witness), std::nullopt);
  EXPECT_EQ(evaluate(kv.mod(q - INT64_MAX), witness), INT64_MIN);
}

} // namespace
