//===- CountTest.cpp - Numbers of tiles against brute force ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskZoo.h"
#include "maskir/BlockMap/TileGrid.h"
#include "gtest/gtest.h"

using namespace maskir;
using namespace maskir::blockmap;
using namespace maskir::test;
using reference::Program;

namespace {

TileGrid makeGrid(int64_t queries, int64_t keys, int64_t queryOffset,
                  int64_t keyOffset, int64_t queryTile, int64_t keyTile) {
  TileGrid grid;
  grid.batches = kBatches;
  grid.heads = 2;
  grid.queries = queries;
  grid.keys = keys;
  grid.queryOffset = queryOffset;
  grid.keyOffset = keyOffset;
  grid.queryTile = queryTile;
  grid.keyTile = keyTile;
  return grid;
}

/// Pair by pair, for one sample and head.
void countByForce(reference::MaskEvaluator &evaluator, mlir::Value mask,
                  const TileGrid &grid, int64_t batch, int64_t head,
                  TileCounts &counts) {
  for (int64_t q = 0; q < grid.queries; q += grid.queryTile)
    for (int64_t k = 0; k < grid.keys; k += grid.keyTile) {
      int64_t queries = std::min(grid.queryTile, grid.queries - q),
              keys = std::min(grid.keyTile, grid.keys - k), allowed = 0;
      for (int64_t i = 0; i < queries; ++i)
        for (int64_t j = 0; j < keys; ++j)
          allowed +=
              *evaluator.test(mask, {batch, head, grid.queryOffset + q + i,
                                     grid.keyOffset + k + j});
      ++(allowed == 0                ? counts.skipped
         : allowed == queries * keys ? counts.full
                                     : counts.partial);
    }
}

class CountTest : public testing::TestWithParam<ZooMask> {};

TEST_P(CountTest, MatchesBruteForce) {
  Program program;
  std::string name = GetParam().write(program);
  program.finish(name, "!mask.pred");
  mlir::Value mask = program.getResult();
  reference::MaskEvaluator evaluator(program.getBindings());
  for (const TileGrid &grid :
       {makeGrid(100, 100, 0, 0, 16, 16), makeGrid(37, 90, 53, 0, 32, 64),
        makeGrid(60, 40, -20, 0, 7, 5), makeGrid(50, 70, -40, -30, 64, 16),
        makeGrid(90, 90, 0, 0, 128, 128), makeGrid(0, 40, 0, 0, 16, 16)}) {
    std::string why;
    llvm::FailureOr<TileCounts> counts = countTiles(mask, grid, why);
    if (failed(counts)) {
      // Numbers and data of run time decide.
      EXPECT_FALSE(program.getBindings().empty());
      EXPECT_NE(why.find("depends on"), std::string::npos) << why;
      continue;
    }
    EXPECT_TRUE(program.getBindings().empty());
    EXPECT_EQ(counts->perSampleAndHead, GetParam().heads > 1);
    TileCounts expected;
    for (int64_t b = 0; b < (counts->perSampleAndHead ? grid.batches : 1); ++b)
      for (int64_t h = 0; h < (counts->perSampleAndHead ? grid.heads : 1); ++h)
        countByForce(evaluator, mask, grid, b, h, expected);
    EXPECT_EQ(counts->skipped, expected.skipped);
    EXPECT_EQ(counts->partial, expected.partial);
    EXPECT_EQ(counts->full, expected.full);
  }
}

INSTANTIATE_TEST_SUITE_P(Zoo, CountTest, testing::ValuesIn(getMaskZoo()),
                         [](const auto &info) { return info.param.name; });

TileCounts countLarge(const std::string &text) {
  Program program;
  std::string name = add(program, text);
  program.finish(name, "!mask.pred");
  constexpr int64_t length = 1 << 20;
  std::string why;
  llvm::FailureOr<TileCounts> counts = countTiles(
      program.getResult(), makeGrid(length, length, 0, 0, 128, 128), why);
  EXPECT_TRUE(succeeded(counts)) << why;
  return counts.value_or(TileCounts());
}

/// 2^13 rows of 2^13 tiles: what arithmetic says.
TEST(LargeCounts, OfMillionsOfTiles) {
  constexpr int64_t n = 1 << 13;
  TileCounts causal = countLarge("causal");
  EXPECT_EQ(causal.skipped, n * (n - 1) / 2);
  EXPECT_EQ(causal.full, n * (n - 1) / 2);
  EXPECT_EQ(causal.partial, n);
  // Rows see 1024 keys before themselves: the diagonal, seven full tiles, and
  // the tile that the first row sees whole and the last one not at all.
  TileCounts window = countLarge("window left(1024) right(0)");
  EXPECT_EQ(window.partial, n + (n - 8));
  EXPECT_EQ(window.full, 7 * n - 28);
  TileCounts chunks = countLarge("chunk size(512)");
  EXPECT_EQ(chunks.full, 4 * n);
  EXPECT_EQ(chunks.skipped, n * n - 4 * n);
}

/// What would take too long is not counted, and it is said why.
TEST(LargeCounts, OfTooMany) {
  Program program;
  std::string name = add(program, "stride step(40)");
  program.finish(name, "!mask.pred");
  std::string why;
  EXPECT_TRUE(failed(countTiles(
      program.getResult(), makeGrid(1 << 20, 1 << 20, 0, 0, 128, 128), why)));
  EXPECT_EQ(why, "there are too many tiles to count");
}

} // namespace
