//===- RandomTileTest.cpp - Tile queries of random masks ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random trees of all leaves and combinators, small tiles around positions of
// both signs, samples and heads outside the tensors: the lowered queries
// against a model that is written from the descriptions of the operations.
// MASKIR_RANDOM_CASES=N in the environment looks at N masks.
//
//===----------------------------------------------------------------------===//

#include "../Reference/RandomMask.h"
#include "MaskZoo.h"
#include "TileQuestions.h"
#include "gtest/gtest.h"

using namespace maskir;
using namespace maskir::test;
using reference::ModelMask;
using reference::Program;
using reference::RandomMask;

namespace {

unsigned getNumCases(unsigned usual) {
  const char *text = std::getenv("MASKIR_RANDOM_CASES");
  return text ? std::max(1, std::atoi(text)) : usual;
}

/// Counts of allowed pairs: 0, some, all.
int64_t getKind(const ModelMask &mask, const TilePlace &tile) {
  int64_t allowed = 0;
  for (int64_t q = tile.query; q < tile.query + tile.queries; ++q)
    for (int64_t kv = tile.key; kv < tile.key + tile.keys; ++kv)
      allowed += mask.model(tile.batch, tile.head, q, kv);
  return allowed == 0 ? 0 : allowed == tile.queries * tile.keys ? 2 : 1;
}

struct Tally {
  int64_t tiles = 0, skipped = 0, full = 0, empty = 0, allFull = 0;
};

/// False, with a report, at a wrong answer.
bool checkTile(TileQuestions &questions, const ModelMask &mask,
               const TilePlace &tile, Tally &tally) {
  int64_t expected = getKind(mask, tile), kind = questions.getKind(tile);
  ++tally.tiles;
  tally.empty += expected == 0;
  tally.allFull += expected == 2;
  tally.skipped += kind == 0;
  tally.full += kind == 2;
  EXPECT_TRUE(kind == 1 || kind == expected)
      << "kind " << kind << " instead of " << expected;
  for (bool transposed : {false, true}) {
    int64_t begin = transposed ? tile.query : tile.key,
            end = begin + (transposed ? tile.queries : tile.keys), at = begin;
    for (const Run &run : questions.getRuns(tile, transposed)) {
      EXPECT_TRUE(at <= run.begin && run.begin < run.end && run.end <= end);
      for (int64_t x = at; x < run.end; ++x) {
        TilePlace one = tile;
        (transposed ? one.query : one.key) = x;
        (transposed ? one.queries : one.keys) = 1;
        int64_t kind = getKind(mask, one);
        EXPECT_TRUE(x >= run.begin ? run.kind == 1 || kind == 2 : kind == 0)
            << (transposed ? "query " : "key ") << x;
      }
      at = run.end;
    }
    for (; at < end; ++at) {
      TilePlace one = tile;
      (transposed ? one.query : one.key) = at;
      (transposed ? one.queries : one.keys) = 1;
      EXPECT_EQ(getKind(mask, one), 0)
          << (transposed ? "query " : "key ") << at;
    }
  }
  return !testing::Test::HasFailure();
}

TEST(RandomTiles, MatchTheModel) {
  const std::pair<int64_t, int64_t> sizes[] = {{1, 1}, {2, 3}, {4, 4}, {5, 2}};
  Tally tally;
  for (unsigned seed = 0, e = getNumCases(250); seed < e; ++seed) {
    Program program;
    RandomMask random(program, 30000 + seed);
    ModelMask mask = random.makeMask(3);
    auto [queryTile, keyTile] = sizes[seed % 4];
    TileQuestions questions(program, mask.name, queryTile, keyTile);
    for (int i = 0; i < 25; ++i) {
      TilePlace tile = {random.pick(-1, 2),  random.pick(-1, 2),
                        random.pick(-8, 11), random.pick(-8, 11),
                        random.pick(1, 7),   random.pick(1, 7)};
      if (!checkTile(questions, mask, tile, tally)) {
        ADD_FAILURE() << "seed " << seed << ", b " << tile.batch << " h "
                      << tile.head << " q " << tile.query << "+" << tile.queries
                      << " kv " << tile.key << "+" << tile.keys << " in\n"
                      << program.getText();
        return;
      }
    }
  }
  std::cout << tally.tiles << " tiles; empty " << tally.skipped << "/"
            << tally.empty << ", full " << tally.full << "/" << tally.allFull
            << "\n";
  // Sound answers that say nothing would pass what is above.
  EXPECT_GT(tally.skipped, tally.empty * 3 / 4);
  EXPECT_GT(tally.full, tally.allFull * 3 / 4);
}

} // namespace
