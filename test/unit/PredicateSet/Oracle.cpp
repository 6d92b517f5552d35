//===- Oracle.cpp - Predicates beside plain C++ of the same meaning -------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Oracle.h"

namespace maskir::test {

static int64_t scramble(int64_t x, int64_t y, unsigned seed) {
  uint64_t z = uint64_t(x) * 0x9E3779B97F4A7C15ull +
               uint64_t(y) * 0xC2B2AE3D27D4EB4Full +
               seed * 0x165667B19E3779F9ull;
  z ^= z >> 31;
  z *= 0xBF58476D1CE4E5B9ull;
  z ^= z >> 29;
  return int64_t(z >> 8);
}

/// A cell that the witness lacks must not matter: it gets any value that the
/// table can have there.
static int64_t readCell(const Witness &witness, const Table &table,
                        std::vector<int64_t> indices) {
  const TableCell *before = nullptr, *after = nullptr;
  for (const TableCell &cell : witness.cells) {
    if (cell.table.id != table.id)
      continue;
    int64_t at = cell.indices.back();
    if (std::vector<int64_t>(cell.indices.begin(), cell.indices.end()) ==
        indices)
      return cell.value;
    if (at < indices.back() && (!before || before->indices.back() < at))
      before = &cell;
    if (at > indices.back() && (!after || after->indices.back() > at))
      after = &cell;
  }
  if (!table.sorted)
    return scramble(indices.back(), 3, 9) % 2;
  return before ? before->value : after ? after->value : 0;
}

int64_t readIds(int64_t i, const Env &env) {
  if (env.cells)
    return readCell(*env.cells, kIds, {i});
  return scramble(i, 1, env.data) % 3;
}

/// Never decreases with i.
int64_t readSortedIds(int64_t i, const Env &env) {
  if (env.cells)
    return readCell(*env.cells, kSortedIds, {i});
  int64_t width = 1 + int64_t(env.data % 4);
  return floorDivOracle(i, width) * int64_t(env.data % 3) - 1;
}

bool readValid(int64_t row, int64_t i, const Env &env) {
  if (env.cells)
    return readCell(*env.cells, kValid, {row, i}) != 0;
  return env.data == 0   ? false
         : env.data == 1 ? true
                         : scramble(row, i, env.data) % 2 == 0;
}

IntTwin Generator::makeLeaf() {
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

IntTwin Generator::makeDivision(unsigned depth) {
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

IntTwin Generator::makeNonlinear(unsigned depth) {
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

IntTwin Generator::makeTerm(unsigned depth) {
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
                return isSorted ? readSortedIds(x.value(e), e)
                                : readIds(x.value(e), e);
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

BoolTwin Generator::makeLiteral(unsigned depth) {
  IntTwin x = makeTerm(depth);
  int64_t kind = pick(0, 5);
  if (kind == 0 && grammar.tables) {
    IntTwin row = makeLeaf();
    return {Predicate::read(kValid, {row.term, x.term}),
            [row, x](const Env &e) {
              return readValid(row.value(e), x.value(e), e);
            }};
  }
  if (kind <= 1)
    return {Predicate::zero(x.term),
            [x](const Env &e) { return x.value(e) == 0; }};
  IntTwin y = makeLeaf();
  return {Predicate::le(x.term, y.term),
          [x, y](const Env &e) { return x.value(e) <= y.value(e); }};
}

BoolTwin Generator::makePredicate(unsigned depth) {
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
