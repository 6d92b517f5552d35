//===- Brute.h - The box on which proofs are compared -----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TEST_UNIT_PREDICATESET_BRUTE_H
#define MASKIR_TEST_UNIT_PREDICATESET_BRUTE_H

#include "Oracle.h"
#include <cstdlib>
#include <gtest/gtest.h>

namespace maskir::test {

/// Positions below zero are part of the box (rule M4).
inline constexpr int64_t kBegin[kNumAxes] = {0, 0, -3, -4};
inline constexpr int64_t kSize[kNumAxes] = {2, 1, 6, 7};
inline constexpr int64_t kSymbolBegin = -2, kSymbolEnd = 4;

using Check = std::function<bool(const Env &)>;

/// The box, with the symbols in [kSymbolBegin, kSymbolEnd) on request.
inline Domain makeDomain(bool boundSymbols) {
  Domain domain;
  for (unsigned i = 0; i < kNumAxes; ++i) {
    domain.offset[i] = kBegin[i];
    domain.length[i] = IntExpr(kSize[i]);
  }
  if (boundSymbols)
    for (const Symbol &symbol : kSymbols)
      domain.facts = domain.facts &
                     Predicate::le(kSymbolBegin, IntExpr::symbol(symbol)) &
                     Predicate::lt(IntExpr::symbol(symbol), kSymbolEnd);
  return domain;
}

/// Calls `visit` for each point of the box in lexicographic order until it
/// returns false.
inline bool forEachPoint(Env &env, const Check &visit) {
  auto &[pb, ph, pq, pk] = env.point;
  for (pb = kBegin[0]; pb < kBegin[0] + kSize[0]; ++pb)
    for (ph = kBegin[1]; ph < kBegin[1] + kSize[1]; ++ph)
      for (pq = kBegin[2]; pq < kBegin[2] + kSize[2]; ++pq)
        for (pk = kBegin[3]; pk < kBegin[3] + kSize[3]; ++pk)
          if (!visit(env))
            return false;
  return true;
}

/// Calls `visit` for all data seeds and symbol values of a grammar until it
/// returns false.
inline bool forEachWorld(Env &env, const Grammar &grammar,
                         const std::function<bool(Env &)> &visit) {
  unsigned seeds = grammar.tables ? 5 : 1;
  int64_t end = grammar.symbols ? kSymbolEnd : kSymbolBegin + 1;
  auto &[w, n] = env.symbols;
  for (env.data = 0; env.data < seeds; ++env.data)
    for (w = kSymbolBegin; w < end; ++w)
      for (n = kSymbolBegin; n < end; ++n)
        if (!visit(env))
          return false;
  return true;
}

/// The first point at which `goal` is true, over all symbols and data seeds.
inline std::optional<Env> findFirst(const Grammar &grammar, const Check &goal) {
  Env env;
  if (forEachWorld(env, grammar, [&](Env &world) {
        return forEachPoint(world, [&](const Env &e) { return !goal(e); });
      }))
    return std::nullopt;
  return env;
}

/// How many random cases a test looks at: MASKIR_RANDOM_CASES in the
/// environment, for a long run; else the number of the suite.
inline unsigned getNumCases(unsigned usual) {
  const char *text = std::getenv("MASKIR_RANDOM_CASES");
  unsigned cases = text ? std::max(1, std::atoi(text)) : usual;
  ::testing::Test::RecordProperty("cases", static_cast<int>(cases));
  return cases;
}

template <typename T>
std::string toString(const T &value) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << value;
  return text;
}

} // namespace maskir::test

#endif // MASKIR_TEST_UNIT_PREDICATESET_BRUTE_H
