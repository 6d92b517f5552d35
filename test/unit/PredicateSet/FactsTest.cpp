//===- FactsTest.cpp - Facts about masks that people use ------------------===//
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
const IntExpr m = IntExpr::symbol({102, "m"});
const Predicate causal = Predicate::le(kv, q);
const Predicate valid = Predicate::read(kValid, {b, kv});

Predicate window(const IntExpr &left) { return Predicate::le(q - left, kv); }
Predicate chunk(const IntExpr &size) {
  return Predicate::eq(q.floorDiv(size), kv.floorDiv(size));
}
Predicate sameSegment(const Table &ids) {
  IntExpr ofQuery = IntExpr::read(ids, {b, q});
  return Predicate::eq(ofQuery, IntExpr::read(ids, {b, kv})) &
         Predicate::le(0, ofQuery);
}

TEST(Facts, WindowWithChunkAndCausalIsCausal) {
  Predicate both = (window(w) & chunk(8192)) & causal;
  Predicate either = window(w) | (chunk(8192) & causal);
  Predicate eitherCausal = (window(w) | chunk(8192)) & causal;
  Domain unbounded;
  EXPECT_TRUE(proveCausal(both, unbounded).isProven());
  EXPECT_TRUE(proveCausal(eitherCausal, unbounded).isProven());
  EXPECT_TRUE(proveCausal(either & causal, Domain::box(4, 8, 1 << 20, 1 << 20))
                  .isProven());
  // Without the last `and` the window lets the future in.
  EXPECT_TRUE(proveCausal(either, unbounded).isRefuted());
  // "kv - q <= 0" hidden in another form: no structural shortcut.
  Predicate hidden = Predicate::lt(2 * kv, 2 * q + 1) & window(w);
  EXPECT_TRUE(proveCausal(hidden, unbounded).isProven());
  Predicate band = Predicate::le(kv.floorDiv(64), q.floorDiv(64)) &
                   (chunk(64) | window(w)) &
                   Predicate::le(kv.mod(64), q.mod(64));
  EXPECT_TRUE(proveCausal(band, unbounded).isProven());
  // These are the proofs that must be quick: a few conjunctions decide them.
  Budget few;
  few.maxConjunctions = 12;
  EXPECT_TRUE(proveCausal(either & causal, unbounded, few).isProven());
  EXPECT_TRUE(proveCausal(band, unbounded, few).isProven());
}

TEST(Facts, WitnessesAreTheFirst) {
  Domain box = Domain::box(2, 2, 8, 8);
  Proof inverted = proveCausal(~causal, box);
  ASSERT_TRUE(inverted.isRefuted());
  EXPECT_EQ(inverted.witness->point, (std::array<int64_t, 4>{0, 0, 0, 1}));
  Proof offByOne = proveCausal(Predicate::le(kv, q + 1), box);
  ASSERT_TRUE(offByOne.isRefuted());
  EXPECT_EQ(offByOne.witness->point, (std::array<int64_t, 4>{0, 0, 0, 1}));
  Proof windows = proveEqual(window(3) & causal, window(4) & causal, box);
  ASSERT_TRUE(windows.isRefuted());
  EXPECT_EQ(windows.witness->point, (std::array<int64_t, 4>{0, 0, 4, 0}));
  // Or instead of and: a window of symbolic size opens the future.
  Proof either = proveCausal(causal | window(w), Domain::box(1, 1, 4096, 4096));
  ASSERT_TRUE(either.isRefuted());
  EXPECT_EQ(either.witness->point, (std::array<int64_t, 4>{0, 0, 0, 1}));
  ASSERT_EQ(either.witness->symbols.size(), 1u);
  EXPECT_LE(std::abs(either.witness->symbols[0].second), 4);
}

TEST(Facts, ChunkImpliesWindow) {
  Domain unbounded;
  EXPECT_TRUE(
      proveImplies(chunk(8192) & causal, window(8191), unbounded).isProven());
  Proof tooSmall = proveImplies(chunk(4) & causal, window(2), unbounded);
  ASSERT_TRUE(tooSmall.isRefuted());
  EXPECT_EQ(tooSmall.witness->point[2] - tooSmall.witness->point[3], 3);
  // The size is a symbol: a division by it is opaque, but not lawless.
  Domain positive;
  positive.facts = Predicate::le(1, w);
  EXPECT_TRUE(
      proveImplies(chunk(w) & causal, window(w - 1), positive).isProven());
  EXPECT_TRUE(
      proveImplies(chunk(w) & causal, window(w - 2), positive).isRefuted());
  EXPECT_TRUE(proveEqual(chunk(w), chunk(w) & chunk(w), positive).isProven());
}

TEST(Facts, EqualDataAreEqual) {
  Domain unbounded;
  EXPECT_TRUE(proveCausal(causal & valid, unbounded).isProven());
  EXPECT_TRUE(proveImplies(valid & causal, valid, unbounded).isProven());
  EXPECT_TRUE(proveEmpty(valid & ~valid, unbounded).isProven());
  // The same cell by another name: kv == q, so valid[b, kv] is valid[b, q].
  Predicate validQuery = Predicate::read(kValid, {b, q});
  EXPECT_TRUE(proveEmpty(valid & ~validQuery & Predicate::eq(kv, q), unbounded)
                  .isProven());
  Proof other = proveEmpty(valid & ~validQuery, unbounded);
  ASSERT_TRUE(other.isRefuted());
  EXPECT_EQ(other.witness->cells.size(), 2u);
  // Inverted polarity or-ed with a padding mask.
  EXPECT_TRUE(proveCausal(~causal | ~valid, unbounded).isRefuted());
  EXPECT_TRUE(proveEqual(sameSegment(kIds),
                         sameSegment(kIds) & sameSegment(kIds), unbounded)
                  .isProven());
}

/// In a sorted table, what lies between two positions of a segment is in it.
TEST(Facts, SortedSegmentsAreContiguous) {
  auto between = [&](const Table &ids) {
    IntExpr idOfM = IntExpr::read(ids, {b, m});
    return proveImplies(
        sameSegment(ids) & Predicate::le(kv, m) & Predicate::le(m, q),
        Predicate::eq(idOfM, IntExpr::read(ids, {b, q})), Domain());
  };
  EXPECT_TRUE(between(kSortedIds).isProven());
  Proof unsorted = between(kIds);
  ASSERT_TRUE(unsorted.isRefuted());
  EXPECT_EQ(unsorted.witness->cells.size(), 3u);
}

TEST(Facts, RowsOfCommonMasks) {
  Domain box = Domain::box(2, 8, 4096, 4096);
  EXPECT_TRUE(proveNonemptyRows(causal, box).isProven());
  EXPECT_TRUE(proveNonemptyRows(causal & window(7), box).isProven());
  EXPECT_TRUE(proveNonemptyRows(causal & chunk(8192), box).isProven());
  EXPECT_TRUE(
      proveNonemptyRows(causal & (window(7) | Predicate::lt(kv, 4)), box)
          .isProven());
  // Strictly causal: the first query sees nothing.
  Proof strict = proveNonemptyRows(Predicate::lt(kv, q), box);
  ASSERT_TRUE(strict.isRefuted());
  EXPECT_EQ(strict.witness->point[2], 0);
  // A window of negative size may be empty, one of at least 0 is not.
  EXPECT_TRUE(proveNonemptyRows(causal & window(w), box).isRefuted());
  box.facts = Predicate::le(0, w);
  EXPECT_TRUE(proveNonemptyRows(causal & window(w), box).isProven());
}

TEST(Facts, RowsUnderPadding) {
  Domain box = Domain::box(2, 1, 4096, 4096);
  Proof padded = proveNonemptyRows(causal & valid, box);
  ASSERT_TRUE(padded.isRefuted());
  EXPECT_EQ(padded.witness->point[2], 0);
  for (const TableCell &cell : padded.witness->cells)
    EXPECT_EQ(cell.value, 0);
  // Every key is padding: 4096 cells.
  Proof all = proveNonemptyRows(valid, box);
  ASSERT_TRUE(all.isRefuted());
  EXPECT_EQ(all.witness->cells.size(), 4096u);
  // A query always sees itself: no data can empty the row.
  Predicate orSelf = (causal & valid) | Predicate::eq(q, kv);
  EXPECT_TRUE(proveNonemptyRows(orSelf, box).isProven());
  // valid[b, 0] or not valid[b, 0]: each case has its key.
  Predicate zero = Predicate::read(kValid, {b, 0});
  Predicate cases =
      (zero & Predicate::eq(kv, 1)) | (~zero & Predicate::eq(kv, 2));
  EXPECT_TRUE(proveNonemptyRows(cases, box).isProven());
  // Documents: a query of no document (negative id) sees nothing.
  EXPECT_TRUE(proveNonemptyRows(sameSegment(kIds) & causal, box).isRefuted());
  Predicate inDocument =
      Predicate::eq(IntExpr::read(kIds, {b, q}), IntExpr::read(kIds, {b, kv}));
  EXPECT_TRUE(proveNonemptyRows(inDocument & causal, box).isProven());
}

TEST(Facts, RowsWithSymbolicLengths) {
  // n keys and m <= n queries, aligned bottom-right: q = n - m + row.
  Domain decode;
  decode.offset[2] = n - m;
  decode.length = {IntExpr(1), IntExpr(1), m, n};
  decode.facts = Predicate::le(1, m) & Predicate::le(m, n);
  EXPECT_TRUE(proveNonemptyRows(causal, decode).isProven());
  EXPECT_TRUE(proveNonemptyRows(causal & valid, decode).isRefuted());
  // More queries than keys: the first rows lie before key 0.
  decode.facts = Predicate::le(1, m) & Predicate::le(1, n);
  Proof before = proveNonemptyRows(causal, decode);
  ASSERT_TRUE(before.isRefuted());
  EXPECT_LT(before.witness->point[2], 0);
  // No keys at all.
  Domain none = Domain::box(1, 1, 2, 0);
  EXPECT_TRUE(proveNonemptyRows(Predicate::all(), none).isRefuted());
  EXPECT_TRUE(
      proveNonemptyRows(Predicate::none(), Domain::box(0, 1, 2, 2)).isProven());
  // No last key.
  EXPECT_TRUE(proveNonemptyRows(causal, Domain()).isProven());
  EXPECT_TRUE(proveNonemptyRows(Predicate::le(100, kv), Domain()).isProven());
  EXPECT_TRUE(proveNonemptyRows(Predicate::lt(kv, q), Domain()).isRefuted());
  EXPECT_TRUE(proveNonemptyRows(valid, Domain()).isRefuted());
  // Every row has a key, but none of the first ones: no refutation.
  EXPECT_EQ(proveNonemptyRows(Predicate::le(10000, kv * kv), Domain()).outcome,
            Outcome::Unknown);
}

TEST(Facts, RowsWithLengthsFromData) {
  // lengths[b] keys: empty if the length is 0, never if it is at least 1.
  IntExpr length = IntExpr::read({300, "lengths", false}, {b});
  Domain domain = Domain::box(2, 1, 8, 0);
  domain.length[3] = length;
  Proof padded = proveNonemptyRows(causal, domain);
  ASSERT_TRUE(padded.isRefuted());
  ASSERT_EQ(padded.witness->cells.size(), 1u);
  EXPECT_LE(padded.witness->cells[0].value, 0);
  Predicate inRange =
      Predicate::lt(kv, IntExpr::max(length, 1)) & Predicate::le(0, kv);
  EXPECT_TRUE(
      proveNonemptyRows(causal & inRange, Domain::box(2, 1, 8, 8)).isProven());
}

TEST(Facts, FirstKeyOfChunkInClosedForm) {
  // Queries [512 t, 512 t + 512) of causal chunks of 8192, no lengths given.
  Domain domain;
  domain.facts = Predicate::le(0, n);
  auto bounds = keyBounds(chunk(8192) & causal, domain, 512 * n, 512);
  ASSERT_TRUE(bounds && bounds->isExact);
  ASSERT_EQ(bounds->first.size(), 1u);
  EXPECT_TRUE(bounds->first[0].guard.isAll())
      << toString(bounds->first[0].guard);
  EXPECT_EQ(bounds->first[0].value, 8192 * n.floorDiv(16));
  ASSERT_EQ(bounds->last.size(), 1u);
  EXPECT_EQ(bounds->last[0].value, 512 * n + 511);
  // A key range from a table stays symbolic.
  Table lengths{300, "lengths", false};
  IntExpr length = IntExpr::read(lengths, {b});
  bounds = keyBounds(Predicate::lt(kv, length), domain, 512 * n, 512);
  ASSERT_TRUE(bounds && bounds->isExact);
  EXPECT_EQ(bounds->last[0].value, length - 1);
  // Data narrow the bounds of the rest, which enclose what is attended.
  bounds = keyBounds(causal & window(127) & valid, domain, 512 * n, 512);
  ASSERT_TRUE(bounds);
  EXPECT_FALSE(bounds->isExact);
  EXPECT_EQ(bounds->last[0].value, 512 * n + 511);
  std::string reason;
  EXPECT_FALSE(keyBounds(~causal, domain, 0, 8, &reason));
  EXPECT_EQ(reason, "the keys have no bound");
}

TEST(Facts, OverflowIsUnknown) {
  Domain box = Domain::box(1, 1, 8, 8);
  Predicate lost = Predicate::nonNegative(q * INT64_MAX * 2 - kv);
  EXPECT_EQ(proveEmpty(lost, box).outcome, Outcome::Unknown);
  EXPECT_EQ(proveCausal(lost, box).outcome, Outcome::Unknown);
  EXPECT_EQ(proveEqual(lost, lost, box).outcome, Outcome::Unknown);
  EXPECT_EQ(proveNonemptyRows(lost, box).outcome, Outcome::Unknown);
  EXPECT_FALSE(proveEmpty(lost, box).reason.empty());
  // The positions of the domain pass 2^63.
  Domain far;
  far.offset[3] = INT64_MAX;
  far.length[3] = IntExpr(8);
  EXPECT_EQ(proveEmpty(Predicate::eq(kv, q), far).outcome, Outcome::Unknown);
  // A counterexample exists only beyond 2^63.
  Predicate beyond = Predicate::lt(INT64_MAX, kv + 0 * q);
  EXPECT_FALSE(
      proveEmpty(Predicate::lt(kv, q) & Predicate::lt(INT64_MAX - 1, kv),
                 Domain())
          .isRefuted());
  EXPECT_FALSE(beyond.isNone() && !beyond.isOverflow());
  // Large but representable: no overflow inside the proof.
  Predicate large = Predicate::le(q * (INT64_MAX / 2), kv * (INT64_MAX / 2));
  EXPECT_TRUE(proveEqual(large, Predicate::le(q, kv), Domain()).isProven());
}

/// n + 1 different numbers in [0, n): hard to refute by cases.
TEST(Facts, BudgetGivesUnknown) {
  constexpr int64_t holes = 9;
  llvm::SmallVector<Predicate> parts;
  for (int64_t i = 0; i <= holes; ++i) {
    IntExpr x = IntExpr::read(kIds, {q + i});
    parts.push_back(Predicate::le(0, x) & Predicate::lt(x, holes));
    for (int64_t j = 0; j < i; ++j)
      parts.push_back(~Predicate::eq(x, IntExpr::read(kIds, {q + j})));
  }
  Predicate pigeons = Predicate::conjunction(parts);
  Budget small;
  small.maxConjunctions = 100;
  Proof proof = proveEmpty(pigeons, Domain(), small);
  EXPECT_EQ(proof.outcome, Outcome::Unknown);
  EXPECT_NE(proof.reason.find("over budget"), std::string::npos);
  small.maxConjunctions = 4096;
  small.maxConstraints = 8;
  proof = proveEmpty(pigeons, Domain(), small);
  EXPECT_EQ(proof.outcome, Outcome::Unknown);
  EXPECT_NE(proof.reason.find("constraints"), std::string::npos);
}

} // namespace
