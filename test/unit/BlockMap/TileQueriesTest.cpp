//===- TileQueriesTest.cpp - Tile queries against brute force -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For every mask of the zoo: what mask.tile_kind and mask.tile_runs are lowered
// to, against the reference evaluator pair by pair.
//
//===----------------------------------------------------------------------===//

#include "MaskZoo.h"
#include "TileQuestions.h"
#include "gtest/gtest.h"

using namespace maskir;
using namespace maskir::test;
using reference::MaskEvaluator;
using reference::Program;
using reference::TensorData;

namespace {

/// Rows queryOffset <= q < queryOffset + queries, and keys likewise.
struct Layout {
  int64_t queries, keys, queryOffset, keyOffset;
};

/// All positions of all layouts.
constexpr int64_t kLowQuery = -40, kLowKey = -30;

const Layout kLayouts[] = {
    {kPositions, kPositions, 0, 0},
    {37, kPositions, kPositions - 37, 0}, // bottom-right, Q < KV
    {80, 60, -20, 0},                     // bottom-right, Q > KV
    {75, 95, kLowQuery, kLowKey},
    {1, kPositions, kPositions - 1, 0}, // decode
    {0, 40, 0, 0},
    {40, 0, 0, 0},
};

const std::pair<int64_t, int64_t> kTileSizes[] = {
    {16, 16}, {32, 64}, {64, 16}, {128, 128}};

/// The mask pair by pair, from the reference evaluator; in the roles of rows
/// and keys that a question has.
class Truth {
public:
  Truth(Program &program, mlir::Value mask, int64_t heads)
      : dense(*MaskEvaluator(program.getBindings())
                   .materialize(mask,
                                {kBatches, heads, kPositions - kLowQuery,
                                 kPositions - kLowKey},
                                kLowQuery, kLowKey)) {}

  bool test(int64_t b, int64_t h, int64_t q, int64_t kv) const {
    return dense.getInteger({b, h, q - kLowQuery, kv - kLowKey});
  }

  /// How many pairs of the tile are allowed.
  int64_t count(const TilePlace &tile) const {
    int64_t sum = 0;
    for (int64_t q = tile.query; q < tile.query + tile.queries; ++q)
      for (int64_t kv = tile.key; kv < tile.key + tile.keys; ++kv)
        sum += test(tile.batch, tile.head, q, kv);
    return sum;
  }

private:
  TensorData dense;
};

int64_t getKind(int64_t allowed, const TilePlace &tile) {
  int64_t all = tile.queries * tile.keys;
  return allowed == 0 ? 0 : allowed == all ? 2 : 1;
}

std::string toString(const TilePlace &tile) {
  return "b " + std::to_string(tile.batch) + " h " + std::to_string(tile.head) +
         " q " + std::to_string(tile.query) + "+" +
         std::to_string(tile.queries) + " kv " + std::to_string(tile.key) +
         "+" + std::to_string(tile.keys);
}

/// How many tiles there are of a kind, and how many are found.
struct Tally {
  int64_t total[3] = {0, 0, 0}, found[3] = {0, 0, 0};

  double getShare(unsigned kind) const {
    return total[kind] ? double(found[kind]) / double(total[kind]) : 1.0;
  }
};

//===----------------------------------------------------------------------===//
// tile_kind
//===----------------------------------------------------------------------===//

void checkKind(TileQuestions &questions, const Truth &truth, Claim claim,
               const TilePlace &tile, Tally &tally) {
  int64_t expected = getKind(truth.count(tile), tile),
          kind = questions.getKind(tile);
  ++tally.total[expected];
  tally.found[expected] += kind == expected;
  ASSERT_TRUE(kind == 1 || kind == expected)
      << "kind " << kind << " where " << expected
      << " is right: " << toString(tile);
  if (claim != Claim::Many) {
    ASSERT_EQ(kind, expected) << toString(tile);
  }
}

//===----------------------------------------------------------------------===//
// tile_runs
//===----------------------------------------------------------------------===//

/// A part of the tile: keys of a run, or queries of a transposed one.
TilePlace cut(TilePlace tile, bool transposed, int64_t begin, int64_t end) {
  (transposed ? tile.query : tile.key) = begin;
  (transposed ? tile.queries : tile.keys) = end - begin;
  return tile;
}

/// The runs are what the description says: ascending, disjoint, merged, and
/// within the question.
void checkForm(const std::vector<Run> &runs, int64_t begin, int64_t end) {
  const Run *last = nullptr;
  for (const Run &run : runs) {
    ASSERT_TRUE(run.kind == 1 || run.kind == 2) << run.kind;
    ASSERT_LT(run.begin, run.end);
    ASSERT_GE(run.begin, last ? last->end : begin);
    ASSERT_LE(run.end, end);
    ASSERT_FALSE(last && last->end == run.begin && last->kind == run.kind)
        << "not merged at " << run.begin;
    last = &run;
  }
}

/// 0 outside of all runs.
int64_t lookup(const std::vector<Run> &runs, int64_t position) {
  for (const Run &run : runs)
    if (run.begin <= position && position < run.end)
      return run.kind;
  return 0;
}

/// Sound: who is attended is visited, and full is full. Claim::Keys: each key
/// by itself has its own kind. Claim::Tiles: each tile of the grain (aligned at
/// position 0, cut to the question) is visited only if it is not empty, and is
/// full if it is full.
void checkRuns(TileQuestions &questions, const Truth &truth, Claim claim,
               const TilePlace &tile, bool transposed, int64_t grain) {
  int64_t begin = transposed ? tile.query : tile.key,
          end = begin + (transposed ? tile.queries : tile.keys);
  std::vector<Run> runs = questions.getRuns(tile, transposed);
  ASSERT_NO_FATAL_FAILURE(checkForm(runs, begin, end)) << toString(tile);
  for (int64_t x = begin; x < end; ++x) {
    TilePlace one = cut(tile, transposed, x, x + 1);
    int64_t expected = getKind(truth.count(one), one), kind = lookup(runs, x);
    ASSERT_TRUE(kind == 1 || kind == expected || (kind == 0 && expected == 0))
        << "kind " << kind << " where " << expected << " is right, at " << x
        << " of " << toString(tile);
    if (claim == Claim::Keys) {
      ASSERT_EQ(kind, expected) << "at " << x << " of " << toString(tile);
    }
  }
  if (claim != Claim::Tiles)
    return;
  for (int64_t at = begin; at < end;) {
    int64_t next = at + 1;
    while (next < end && next % grain != 0)
      ++next;
    TilePlace piece = cut(tile, transposed, at, next);
    int64_t expected = getKind(truth.count(piece), piece);
    for (int64_t x = at; x < next && expected != 1; ++x)
      ASSERT_EQ(lookup(runs, x), expected)
          << "at " << x << " of " << toString(tile);
    at = next;
  }
}

//===----------------------------------------------------------------------===//
// The zoo
//===----------------------------------------------------------------------===//

/// Calls `visit` with each tile of a layout; the last ones may be smaller.
void forEachTile(const Layout &layout, int64_t queryTile, int64_t keyTile,
                 int64_t heads,
                 llvm::function_ref<void(const TilePlace &)> visit) {
  for (int64_t b = 0; b < kBatches; ++b)
    for (int64_t h = 0; h < heads; ++h)
      for (int64_t q = 0; q < layout.queries; q += queryTile)
        for (int64_t k = 0; k < layout.keys; k += keyTile)
          visit({b, h, layout.queryOffset + q, layout.keyOffset + k,
                 std::min(queryTile, layout.queries - q),
                 std::min(keyTile, layout.keys - k)});
}

class TileQueriesTest : public testing::TestWithParam<ZooMask> {
protected:
  /// Asks every question about tiles of one size.
  void ask(int64_t queryTile, int64_t keyTile);

  std::optional<Truth> truth;
};

void TileQueriesTest::ask(int64_t queryTile, int64_t keyTile) {
  const ZooMask &mask = GetParam();
  Program program;
  std::string name = mask.write(program);
  TileQuestions questions(program, name, queryTile, keyTile);
  if (!truth)
    truth.emplace(program, program.getResult(), mask.heads);
  Tally aligned;
  for (const Layout &layout : kLayouts) {
    Tally other;
    bool isAligned = &layout == kLayouts;
    forEachTile(layout, queryTile, keyTile, mask.heads,
                [&](const TilePlace &tile) {
                  checkKind(questions, *truth, mask.claim, tile,
                            isAligned ? aligned : other);
                });
    // Rows of tiles with all keys, and columns of tiles with all queries. Where
    // there are no rows or keys, they are tiles without either.
    forEachTile({layout.queries, 1, layout.queryOffset, layout.keyOffset},
                queryTile, 1, mask.heads, [&](TilePlace tile) {
                  tile.keys = layout.keys;
                  checkRuns(questions, *truth, mask.claim, tile,
                            /*transposed=*/false, keyTile);
                });
    forEachTile({1, layout.keys, layout.queryOffset, layout.keyOffset}, 1,
                keyTile, mask.heads, [&](TilePlace tile) {
                  tile.queries = layout.queries;
                  checkRuns(questions, *truth, mask.claim, tile,
                            /*transposed=*/true, queryTile);
                });
    if (HasFatalFailure())
      return;
  }
  if (queryTile != 16 || keyTile != 16)
    return;
  std::cout << "of tiles of 16 x 16, found: empty " << aligned.found[0] << "/"
            << aligned.total[0] << ", full " << aligned.found[2] << "/"
            << aligned.total[2] << "\n";
  EXPECT_GE(aligned.getShare(0), mask.least.empty);
  EXPECT_GE(aligned.getShare(2), mask.least.full);
}

TEST_P(TileQueriesTest, MatchBruteForce) {
  for (auto [queryTile, keyTile] : kTileSizes) {
    SCOPED_TRACE(std::to_string(queryTile) + " x " + std::to_string(keyTile));
    ask(queryTile, keyTile);
    if (HasFatalFailure())
      return;
  }
}

/// A tile without rows or columns is empty, whatever the mask is.
TEST_P(TileQueriesTest, TilesWithoutPairsAreEmpty) {
  Program program;
  std::string name = GetParam().write(program);
  TileQuestions questions(program, name, 16, 16);
  for (auto [queries, keys] : {std::pair<int64_t, int64_t>{0, 16},
                               {16, 0},
                               {0, 0},
                               {-5, 16},
                               {16, -7}})
    for (int64_t q : {-20, 0, 63, 200}) {
      TilePlace tile = {0, 0, q, q - 3, queries, keys};
      EXPECT_EQ(questions.getKind(tile), 0) << toString(tile);
      EXPECT_TRUE(questions.getRuns(tile, false).empty()) << toString(tile);
      EXPECT_TRUE(questions.getRuns(tile, true).empty()) << toString(tile);
    }
}

/// A region may guard its reads: code for a tile must not read where the region
/// would not, here the limit of a sample that the table does not have.
TEST(GuardedReads, StayInRange) {
  Program program;
  std::string table = program.addArgument(
      "tensor<?xf32>", reference::RuntimeValue::tensor(TensorData::floats(
                           reference::ElementKind::F32, {2}, {1.0, -1.0})));
  std::string mask = add(program, R"(generate {
  ^bb0(%b: index, %h: index, %q_: index, %kv: index):
    %two = arith.constant 2 : index
    %no = arith.constant false
    %inside = arith.cmpi ult, %b, %two : index
    %limit = scf.if %inside -> (i1) {
      %x = tensor.extract )" + table + R"([%b] : tensor<?xf32>
      %least = arith.constant 0.0 : f32
      %y = arith.cmpf oge, %x, %least : f32
      scf.yield %y : i1
    } else {
      scf.yield %no : i1
    }
    mask.yield %limit
  })");
  TileQuestions questions(program, mask, 16, 16);
  for (int64_t b : {-1, 0, 1, 2, 1000}) {
    TilePlace tile = {b, 0, 0, 0, 16, 16};
    int64_t kind = questions.getKind(tile);
    EXPECT_TRUE(kind == 1 || kind == (b == 0 ? 2 : 0)) << kind;
    questions.getRuns(tile, false);
    questions.getRuns(tile, true);
  }
}

INSTANTIATE_TEST_SUITE_P(Zoo, TileQueriesTest, testing::ValuesIn(getMaskZoo()),
                         [](const auto &info) { return info.param.name; });

} // namespace
