//===- TileTest.cpp - Tiles and key bounds against brute force ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Brute.h"
#include "maskir/PredicateSet/Evaluate.h"
#include "maskir/PredicateSet/TileQuery.h"
#include "gtest/gtest.h"

using namespace maskir;
using namespace maskir::test;

namespace {

const IntExpr w = IntExpr::symbol(kSymbols[0]);
const IntExpr n = IntExpr::symbol(kSymbols[1]);

struct IntTile {
  int64_t q, nq, k, nk;
  bool contains(const Env &env) const {
    return env.point[2] >= q && env.point[2] < q + nq && env.point[3] >= k &&
           env.point[3] < k + nk;
  }
};

/// Property: Empty and Full are never wrong; on the affine part without symbols
/// Partial is never wrong either.
void checkTiles(unsigned seed, unsigned count, Grammar grammar, bool isExact) {
  Generator generator(seed, grammar);
  Domain domain = makeDomain(grammar.symbols);
  unsigned kinds[3] = {0, 0, 0};
  for (unsigned i = 0; i < count; ++i) {
    BoolTwin mask = generator.makePredicate(2);
    IntTile tile = {generator.pick(-5, 3), generator.pick(1, 4),
                    generator.pick(-6, 3), generator.pick(1, 4)};
    TileKind kind =
        classifyTile(mask.term, domain, {tile.q, tile.nq, tile.k, tile.nk});
    ++kinds[static_cast<unsigned>(kind)];
    auto someIs = [&](bool value) {
      return findFirst(grammar,
                       [&](const Env &e) {
                         return tile.contains(e) && mask.value(e) == value;
                       })
          .has_value();
    };
    bool some = someIs(true), hole = someIs(false);
    std::string text = toString(mask.term) + "\nq " + std::to_string(tile.q) +
                       "+" + std::to_string(tile.nq) + ", kv " +
                       std::to_string(tile.k) + "+" + std::to_string(tile.nk);
    ASSERT_FALSE(kind == TileKind::Empty && some) << text;
    ASSERT_FALSE(kind == TileKind::Full && hole) << text;
    ASSERT_FALSE(kind == TileKind::Partial && isExact && !(some && hole))
        << text;
  }
  for (unsigned number : kinds)
    EXPECT_GT(number, count / 20) << "a kind is hardly tested";
}

TEST(Tile, AffineIsExact) {
  Grammar grammar;
  grammar.symbols = grammar.tables = false;
  checkTiles(21, 600, grammar, true);
}
TEST(Tile, SymbolsAreExact) {
  Grammar grammar;
  grammar.tables = false;
  checkTiles(22, 300, grammar, true);
}
TEST(Tile, DataIsSound) { checkTiles(23, 300, Grammar(), false); }

TEST(Tile, SymbolicTileOfCausal) {
  Predicate causal = Predicate::le(kv, q);
  Domain domain;
  domain.facts = Predicate::le(0, n);
  // Tiles of 64 x 64 at 64 * (n + 1) and 64 * n: below the diagonal.
  EXPECT_EQ(classifyTile(causal, domain, {64 * (n + 1), 64, 64 * n, 64}),
            TileKind::Full);
  EXPECT_EQ(classifyTile(causal, domain, {64 * n, 64, 64 * n, 64}),
            TileKind::Partial);
  EXPECT_EQ(classifyTile(causal, domain, {64 * n, 64, 64 * n + 64, 64}),
            TileKind::Empty);
}

/// The value of closed-form bounds at one world: the least or greatest value of
/// the pieces whose guard holds.
std::optional<int64_t> evaluateBound(llvm::ArrayRef<BoundPiece> pieces,
                                     const Env &env, bool isFirst) {
  std::pair<Symbol, int64_t> symbols[] = {{kSymbols[0], env.symbols[0]},
                                          {kSymbols[1], env.symbols[1]}};
  auto lookup = [&](const Table &table,
                    llvm::ArrayRef<int64_t> at) -> std::optional<int64_t> {
    if (table == kValid)
      return readValid(at[0], at[1], env);
    return table == kIds ? readIds(at[0], env) : readSortedIds(at[0], env);
  };
  Assignment at{env.point, symbols, lookup};
  std::optional<int64_t> result;
  for (const BoundPiece &piece : pieces) {
    if (evaluate(piece.guard, at) != true)
      continue;
    int64_t value = *evaluate(piece.value, at);
    if (!result || (isFirst ? value < *result : value > *result))
      result = value;
  }
  return result;
}

/// Property: at every symbol value and sample, the bounds are the smallest and
/// largest key that brute force finds (or enclose them, if not exact).
void checkBounds(unsigned seed, unsigned count, Grammar grammar,
                 unsigned maxUnknown) {
  Generator generator(seed, grammar);
  Domain domain = makeDomain(grammar.symbols);
  unsigned unknown = 0, bounded = 0;
  for (unsigned i = 0; i < count; ++i) {
    BoolTwin mask = generator.makePredicate(2);
    IntTwin start = grammar.symbols ? generator.makeTerm(0) : IntTwin{-1, {}};
    if (start.term.usesAnyAxis() || !grammar.symbols) {
      int64_t constant = generator.pick(-4, 3);
      start = {constant, [constant](const Env &) { return constant; }};
    }
    int64_t size = generator.pick(1, 3);
    std::string reason, text = toString(mask.term) + "\nqueries from " +
                               toString(start.term) + ", " +
                               std::to_string(size);
    auto bounds = keyBounds(mask.term, domain, start.term, size, &reason);
    if (!bounds) {
      ++unknown;
      ASSERT_FALSE(reason.empty()) << text;
      continue;
    }
    Env world;
    forEachWorld(world, grammar, [&](Env &env) {
      for (int64_t sample = 0; sample < kSize[0]; ++sample) {
        std::optional<int64_t> first, last;
        int64_t from = start.value(env);
        forEachPoint(env, [&](const Env &e) {
          if (e.point[0] == sample && e.point[2] >= from &&
              e.point[2] < from + size && mask.value(e)) {
            first = std::min(first.value_or(e.point[3]), e.point[3]);
            last = std::max(last.value_or(e.point[3]), e.point[3]);
          }
          return true;
        });
        env.point = {sample, 0, 0, 0};
        auto lower = evaluateBound(bounds->first, env, true);
        auto upper = evaluateBound(bounds->last, env, false);
        bounded += first.has_value();
        if (bounds->isExact) {
          EXPECT_EQ(lower, first) << text;
          EXPECT_EQ(upper, last) << text;
        } else if (first) {
          EXPECT_TRUE(lower && *lower <= *first) << text;
          EXPECT_TRUE(upper && *upper >= *last) << text;
        }
      }
      return !testing::Test::HasFailure();
    });
    ASSERT_FALSE(testing::Test::HasFailure());
  }
  EXPECT_LE(unknown, maxUnknown);
  EXPECT_GT(bounded, count / 2);
}

TEST(KeyBounds, AffineIsExact) {
  Grammar grammar;
  grammar.symbols = grammar.tables = false;
  checkBounds(31, 500, grammar, 0);
}
TEST(KeyBounds, SymbolsAreExact) {
  Grammar grammar;
  grammar.tables = false;
  checkBounds(32, 300, grammar, 3);
}
TEST(KeyBounds, DataIsEnclosed) { checkBounds(33, 200, Grammar(), 2); }

} // namespace
