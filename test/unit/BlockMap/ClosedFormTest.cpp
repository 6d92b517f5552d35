//===- ClosedFormTest.cpp - Closed forms against brute force --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/BlockMap/ClosedForm.h"
#include "AffineZoo.h"
#include "maskir/PredicateSet/Evaluate.h"
#include "gtest/gtest.h"

using namespace maskir;
using namespace maskir::blockmap;

namespace {

/// A tile with the numbers of the mask's symbols.
struct Tile {
  int64_t rowBegin, rowCount, keyBegin, keyCount;
};

using Symbols = llvm::SmallVector<std::pair<Symbol, int64_t>>;

Symbols bindTile(const Tile &tile, const Symbols &symbols) {
  Symbols all = symbols;
  all.emplace_back(TileSymbols::rowBegin(), tile.rowBegin);
  all.emplace_back(TileSymbols::rowCount(), tile.rowCount);
  all.emplace_back(TileSymbols::keyBegin(), tile.keyBegin);
  all.emplace_back(TileSymbols::keyCount(), tile.keyCount);
  return all;
}

/// The meaning of a key set at one key, straight from its documentation.
bool contains(const KeySet &set, int64_t key, const Assignment &at) {
  for (const KeyInterval &interval : set.intervals) {
    bool inside = *evaluate(interval.condition, at);
    for (const IntExpr &lower : interval.lower)
      inside = inside && *evaluate(lower, at) <= key;
    for (const IntExpr &upper : interval.upper)
      inside = inside && key <= *evaluate(upper, at);
    if (inside)
      return true;
  }
  return false;
}

/// Brute force: does some row of the tile see the key, or not see it?
bool existsRow(const Predicate &p, bool value, int64_t key, const Tile &tile,
               const Symbols &symbols) {
  Assignment at;
  at.symbols = symbols;
  for (int64_t i = 0; i < tile.rowCount; ++i) {
    at.point = {0, 0, tile.rowBegin + i, key};
    if (*evaluate(p, at) == value)
      return true;
  }
  return false;
}

const int64_t kRowCounts[] = {1, 3, 16, 32, 64};
const int64_t kRowBegins[] = {-37, -16, -1, 0, 5, 16, 63, 64, 96, 130};

class ClosedFormTest : public testing::TestWithParam<AffineMask> {};

/// The visible and hidden keys are supersets of the true ones, and equal them
/// where they say so.
TEST_P(ClosedFormTest, KeySetsMatchBruteForce) {
  const AffineMask &mask = GetParam();
  ClosedForm form = deriveClosedForm(mask.predicate);
  EXPECT_EQ(form.isExact(), mask.hasExactIntervals);
  for (const Symbols &symbols : mask.symbolValues)
    for (int64_t count : kRowCounts)
      for (int64_t begin : kRowBegins)
        for (int64_t key = begin - 70; key < begin + count + 70; ++key) {
          Tile tile = {begin, count, key, 1};
          Symbols all = bindTile(tile, symbols);
          Assignment at;
          at.symbols = all;
          for (bool value : {true, false}) {
            const KeySet &set = value ? form.visible : form.hidden;
            bool expected =
                existsRow(mask.predicate, value, key, tile, symbols);
            bool found = contains(set, key, at);
            ASSERT_TRUE(found || !expected)
                << mask.name << " is unsound: q0 " << begin << " nq " << count
                << " kv " << key << " value " << value;
            if (set.exact) {
              ASSERT_EQ(found, expected)
                  << mask.name << ": q0 " << begin << " nq " << count << " kv "
                  << key << " value " << value;
            }
          }
        }
}

/// The projection of a tile says exactly whether some pair is allowed.
TEST_P(ClosedFormTest, ProjectionMatchesBruteForce) {
  const AffineMask &mask = GetParam();
  std::optional<Predicate> any =
      projectTile(mask.predicate, std::nullopt, std::nullopt);
  std::optional<Predicate> none =
      projectTile(~mask.predicate, std::nullopt, std::nullopt);
  ASSERT_TRUE(any && none) << mask.name << " has no projection";
  for (const Symbols &symbols : mask.symbolValues)
    for (auto [rows, keys] : {std::pair<int64_t, int64_t>{1, 1},
                              {2, 3},
                              {16, 16},
                              {64, 16},
                              {32, 64}})
      for (int64_t rowBegin : kRowBegins)
        for (int64_t keyBegin = -80; keyBegin < 200; keyBegin += 13) {
          Tile tile = {rowBegin, rows, keyBegin, keys};
          bool some[2] = {false, false};
          for (int64_t key = keyBegin; key < keyBegin + keys; ++key)
            for (bool value : {false, true})
              some[value] = some[value] || existsRow(mask.predicate, value, key,
                                                     tile, symbols);
          Symbols all = bindTile(tile, symbols);
          Assignment at;
          at.symbols = all;
          ASSERT_EQ(*evaluate(*any, at), some[true])
              << mask.name << ": q0 " << rowBegin << " nq " << rows << " k0 "
              << keyBegin << " nk " << keys;
          ASSERT_EQ(*evaluate(*none, at), some[false])
              << mask.name << ": q0 " << rowBegin << " nq " << rows << " k0 "
              << keyBegin << " nk " << keys;
        }
}

INSTANTIATE_TEST_SUITE_P(Zoo, ClosedFormTest, testing::ValuesIn(getAffineZoo()),
                         [](const auto &info) { return info.param.name; });

} // namespace
