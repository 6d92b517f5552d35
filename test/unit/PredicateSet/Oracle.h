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

#include "maskir/PredicateSet/Predicate.h"
#include <array>
#include <functional>
#include <random>
#include <vector>

namespace maskir::test {

inline const IntExpr b = IntExpr::axis(Axis::Batch);
inline const IntExpr h = IntExpr::axis(Axis::Head);
inline const IntExpr q = IntExpr::axis(Axis::Query);
inline const IntExpr kv = IntExpr::axis(Axis::Key);

/// Where a term is evaluated: a point, two symbols, and data by a seed.
struct Env {
  std::array<int64_t, kNumAxes> point = {0, 0, 0, 0};
  std::array<int64_t, 2> symbols = {0, 0};
  unsigned data = 0;
};

inline const Symbol kSymbols[2] = {{100, "w"}, {101, "n"}};
inline const Table kIds = {200, "ids", /*sorted=*/false};
inline const Table kSortedIds = {201, "doc", /*sorted=*/true};
inline const Table kValid = {202, "valid", /*sorted=*/false};

/// The data of the tables for a seed: any function, deterministic.
inline int64_t scramble(int64_t x, int64_t y, unsigned seed) {
  uint64_t z = uint64_t(x) * 0x9E3779B97F4A7C15ull +
               uint64_t(y) * 0xC2B2AE3D27D4EB4Full +
               seed * 0x165667B19E3779F9ull;
  z ^= z >> 31;
  z *= 0xBF58476D1CE4E5B9ull;
  z ^= z >> 29;
  return int64_t(z >> 8);
}
inline int64_t readIds(int64_t i, unsigned seed) {
  return scramble(i, 1, seed) % 3;
}
/// Never decreases with i.
inline int64_t readSortedIds(int64_t i, unsigned seed) {
  int64_t width = 1 + int64_t(seed % 4);
  int64_t step = i >= 0 ? i / width : -((width - 1 - i) / width);
  return step * int64_t(seed % 3) - 1;
}
inline bool readValid(int64_t row, int64_t i, unsigned seed) {
  return seed == 0 ? false : seed == 1 ? true : scramble(row, i, seed) % 2 == 0;
}

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

inline IntTwin Generator::makeLeaf() {
  switch (pick(0, 7)) {
  case 0:
  case 1:
    return {q, [](const Env &e) { return e.point[2]; }};
  case 2:
  case 3:
    return {kv, [](const Env &e) { return e.point[3]; }};
  case 4:
    if (grammar.batch)
      return {b, [](const Env &e) { return e.point[0]; }};
    break;
  case 5:
    if (grammar.symbols) {
      unsigned i = pick(0, 1);
      return {IntExpr::symbol(kSymbols[i]),
              [i](const Env &e) { return e.symbols[i]; }};
    }
    break;
  default:
    break;
  }
  int64_t constant = pick(-6, 6);
  return {constant, [constant](const Env &) { return constant; }};
}

inline IntTwin Generator::makeDivision(unsigned depth) {
  IntTwin x = makeTerm(depth - 1);
  int64_t divisor = pick(-4, 5);
  if (pick(0, 1))
    return {x.term.floorDiv(divisor), [x, divisor](const Env &e) {
              return floorDivOracle(x.value(e), divisor);
            }};
  return {x.term.mod(divisor), [x, divisor](const Env &e) {
            return modOracle(x.value(e), divisor);
          }};
}

inline IntTwin Generator::makeNonlinear(unsigned depth) {
  IntTwin x = makeTerm(depth - 1), y = makeTerm(depth - 1);
  switch (pick(0, 2)) {
  case 0:
    return {x.term * y.term,
            [x, y](const Env &e) { return x.value(e) * y.value(e); }};
  case 1:
    return {x.term.floorDiv(y.term), [x, y](const Env &e) {
              return floorDivOracle(x.value(e), y.value(e));
            }};
  default:
    return {x.term.mod(y.term),
            [x, y](const Env &e) { return modOracle(x.value(e), y.value(e)); }};
  }
}

inline IntTwin Generator::makeTerm(unsigned depth) {
  if (depth == 0)
    return makeLeaf();
  IntTwin x = makeTerm(depth - 1);
  switch (pick(0, 9)) {
  case 0:
  case 1: {
    IntTwin y = makeTerm(depth - 1);
    return {x.term + y.term,
            [x, y](const Env &e) { return x.value(e) + y.value(e); }};
  }
  case 2: {
    IntTwin y = makeLeaf();
    return {x.term - y.term,
            [x, y](const Env &e) { return x.value(e) - y.value(e); }};
  }
  case 3: {
    int64_t factor = pick(-3, 3);
    return {x.term * factor,
            [x, factor](const Env &e) { return x.value(e) * factor; }};
  }
  case 4:
  case 5:
    if (grammar.division)
      return makeDivision(depth);
    return x;
  case 6:
    if (grammar.extrema) {
      IntTwin y = makeLeaf();
      bool isMin = pick(0, 1);
      return {isMin ? IntExpr::min(x.term, y.term)
                    : IntExpr::max(x.term, y.term),
              [x, y, isMin](const Env &e) {
                return isMin ? std::min(x.value(e), y.value(e))
                             : std::max(x.value(e), y.value(e));
              }};
    }
    return x;
  case 7:
    if (grammar.tables) {
      bool isSorted = pick(0, 1);
      return {IntExpr::read(isSorted ? kSortedIds : kIds, {x.term}),
              [x, isSorted](const Env &e) {
                return isSorted ? readSortedIds(x.value(e), e.data)
                                : readIds(x.value(e), e.data);
              }};
    }
    return x;
  case 8:
    if (grammar.nonlinear)
      return makeNonlinear(depth);
    return x;
  default:
    return x;
  }
}

inline BoolTwin Generator::makeLiteral(unsigned depth) {
  IntTwin x = makeTerm(depth);
  int64_t kind = pick(0, 5);
  if (kind == 0 && grammar.tables) {
    IntTwin row = makeLeaf();
    return {Predicate::read(kValid, {row.term, x.term}),
            [row, x](const Env &e) {
              return readValid(row.value(e), x.value(e), e.data);
            }};
  }
  if (kind <= 1)
    return {Predicate::zero(x.term),
            [x](const Env &e) { return x.value(e) == 0; }};
  IntTwin y = makeLeaf();
  return {Predicate::le(x.term, y.term),
          [x, y](const Env &e) { return x.value(e) <= y.value(e); }};
}

inline BoolTwin Generator::makePredicate(unsigned depth) {
  if (depth == 0)
    return makeLiteral(pick(0, 2));
  switch (pick(0, 6)) {
  case 0:
  case 1:
  case 2: {
    BoolTwin x = makePredicate(depth - 1), y = makePredicate(depth - 1);
    return {x.term & y.term,
            [x, y](const Env &e) { return x.value(e) && y.value(e); }};
  }
  case 3:
  case 4: {
    BoolTwin x = makePredicate(depth - 1), y = makePredicate(depth - 1);
    return {x.term | y.term,
            [x, y](const Env &e) { return x.value(e) || y.value(e); }};
  }
  case 5: {
    BoolTwin x = makePredicate(depth - 1);
    return {~x.term, [x](const Env &e) { return !x.value(e); }};
  }
  default:
    return makeLiteral(pick(0, 2));
  }
}

} // namespace maskir::test

#endif // MASKIR_TEST_UNIT_PREDICATESET_ORACLE_H
