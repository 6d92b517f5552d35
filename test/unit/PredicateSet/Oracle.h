//===- Oracle.h - Predicates beside plain C++ of the same meaning -*- C++
//-*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The oracle of the property tests: each random term is built twice, as an
// IntExpr and as a C++ closure, so that no code under test computes what the
// code under test is compared with.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TEST_UNIT_PREDICATESET_ORACLE_H
#define MASKIR_TEST_UNIT_PREDICATESET_ORACLE_H

#include "maskir/PredicateSet/Queries.h"
#include <array>
#include <functional>
#include <random>
#include <vector>

namespace maskir::test {

inline const IntExpr b = IntExpr::axis(Axis::Batch);
inline const IntExpr h = IntExpr::axis(Axis::Head);
inline const IntExpr q = IntExpr::axis(Axis::Query);
inline const IntExpr kv = IntExpr::axis(Axis::Key);

/// Where a term is evaluated: a point, two symbols, and data.
struct Env {
  std::array<int64_t, kNumAxes> point = {0, 0, 0, 0};
  std::array<int64_t, 2> symbols = {0, 0};
  unsigned data = 0;
  /// If set, reads take the cells of this witness instead of the seed.
  const Witness *cells = nullptr;
};

inline const Symbol kSymbols[2] = {{100, "w"}, {101, "n"}};
inline const Table kIds = {200, "ids", /*sorted=*/false};
inline const Table kSortedIds = {201, "doc", /*sorted=*/true};
inline const Table kValid = {202, "valid", /*sorted=*/false};

/// The data of the tables: any function, deterministic.
int64_t readIds(int64_t i, const Env &env);
int64_t readSortedIds(int64_t i, const Env &env);
bool readValid(int64_t row, int64_t i, const Env &env);

/// Floor division by its definition: the largest n with n * y <= x (y > 0).
inline int64_t floorDivOracle(int64_t x, int64_t y) {
  if (y == 0)
    return 0;
  if (y < 0)
    return floorDivOracle(-x, -y);
  int64_t n = x / y;
  while (n * y > x)
    --n;
  while ((n + 1) * y <= x)
    ++n;
  return n;
}
inline int64_t modOracle(int64_t x, int64_t y) {
  return x - floorDivOracle(x, y) * y;
}

template <typename Term, typename Value>
struct Twin {
  Term term;
  std::function<Value(const Env &)> value;
};
using IntTwin = Twin<IntExpr, int64_t>;
using BoolTwin = Twin<Predicate, bool>;

/// What the generator may use.
struct Grammar {
  bool batch = true;      // b beside q and kv
  bool symbols = true;    // w and n, also multiplied by constants
  bool division = true;   // floordiv and mod by constants
  bool extrema = true;    // min and max
  bool tables = true;     // integer, sorted and boolean reads
  bool nonlinear = false; // products, divisions by symbols
};

/// Random terms and predicates of a grammar.
class Generator {
public:
  Generator(unsigned seed, Grammar grammar) : random(seed), grammar(grammar) {}

  int64_t pick(int64_t low, int64_t high) {
    return std::uniform_int_distribution<int64_t>(low, high)(random);
  }
  IntTwin makeTerm(unsigned depth);
  BoolTwin makePredicate(unsigned depth);

private:
  IntTwin makeLeaf();
  IntTwin makeDivision(unsigned depth);
  IntTwin makeNonlinear(unsigned depth);
  BoolTwin makeLiteral(unsigned depth);
  std::mt19937 random;
  Grammar grammar;
};

} // namespace maskir::test

#endif // MASKIR_TEST_UNIT_PREDICATESET_ORACLE_H
