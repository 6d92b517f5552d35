//===- AffineZoo.cpp - The affine masks of CONVENTIONS.md -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AffineZoo.h"

namespace maskir {

static const IntExpr kQuery = IntExpr::axis(Axis::Query),
                     kKey = IntExpr::axis(Axis::Key);

static Predicate causal(const IntExpr &offset = 0) {
  return Predicate::le(kKey, kQuery + offset);
}
static Predicate window(const IntExpr &left, const IntExpr &right) {
  return Predicate::le(kQuery - left, kKey) &
         Predicate::le(kKey, kQuery + right);
}
static Predicate chunk(int64_t size, const IntExpr &start = 0) {
  return Predicate::eq((kQuery - start).floorDiv(size),
                       (kKey - start).floorDiv(size));
}
static Predicate within(const IntExpr &a, int64_t lo, int64_t hi) {
  return Predicate::le(lo, a) & Predicate::le(a, hi);
}

/// A 2-D neighbourhood in a grid of rows of `width`.
static Predicate natten(int64_t width, int64_t radius) {
  IntExpr rows = kQuery.floorDiv(width) - kKey.floorDiv(width);
  IntExpr columns = kQuery.mod(width) - kKey.mod(width);
  return within(rows, -radius, radius) & within(columns, -radius, radius);
}

/// Noised half [0, n), clean half [n, 2n), blocks of `block` tokens.
static Predicate blockDiffusion(int64_t n, int64_t block) {
  Predicate queryClean = Predicate::le(n, kQuery),
            keyClean = Predicate::le(n, kKey);
  IntExpr queryBlock = kQuery.mod(n).floorDiv(block),
          keyBlock = kKey.mod(n).floorDiv(block);
  Predicate inside = within(kQuery, 0, 2 * n - 1) & within(kKey, 0, 2 * n - 1);
  Predicate diagonal = Predicate::eq(queryBlock, keyBlock);
  return inside &
         ((~queryClean & ~keyClean & diagonal) |
          (~queryClean & keyClean & Predicate::lt(keyBlock, queryBlock)) |
          (queryClean & keyClean & Predicate::le(keyBlock, queryBlock)));
}

std::vector<AffineMask> getAffineZoo() {
  Symbol left = {1, "left"}, length = {2, "length"}, start = {3, "start"};
  IntExpr leftTerm = IntExpr::symbol(left),
          lengthTerm = IntExpr::symbol(length),
          startTerm = IntExpr::symbol(start);
  std::vector<AffineMask> zoo;
  auto add = [&](const char *name, const Predicate &p) {
    zoo.push_back({name, p});
  };
  auto addRuns = [&](const char *name, const Predicate &p) {
    zoo.push_back({name, p, /*hasExactIntervals=*/false});
  };
  add("all", Predicate::all());
  add("none", Predicate::none());
  add("causal", causal());
  add("causalOffset", causal(7));
  add("causalBehind", causal(-40));
  add("anticausal", ~causal());
  add("slidingCausal", window(7, 0));
  add("window", window(20, 5));
  add("windowBehind", window(-1, 30));
  add("windowEmpty", window(-3, 2));
  add("notWindow", ~window(9, 4));
  add("chunk", chunk(24));
  add("chunkedCausal", chunk(24) & causal());
  add("chunkLeftPadded", chunk(24, 5) & causal());
  add("chunkOrWindow", (chunk(16) | window(10, 0)) & causal());
  // kv % -3 is -2 to 0; its remainder modulo 7 is 5, 6 or 0.
  IntExpr negative = kKey + 3 * (-kKey).floorDiv(3);
  addRuns("remainderOfRemainder",
          Predicate::lt(negative - 7 * negative.floorDiv(7), kQuery));
  add("chunkLeftContext",
      within(kQuery.floorDiv(12) - kKey.floorDiv(12), 0, 2));
  add("prefix", causal() | Predicate::lt(kKey, 19));
  add("keyRange", within(kKey, 4, 80) & causal());
  add("sinkWindow", (Predicate::lt(kKey, 4) | window(15, 0)) & causal() &
                        Predicate::le(0, kKey));
  add("globalWindow",
      (Predicate::lt(kKey, 3) | Predicate::lt(kQuery, 3) | window(8, 8)));
  add("blockCausal", Predicate::le(kKey.floorDiv(10), kQuery.floorDiv(10)));
  add("extrema", Predicate::le(kKey, IntExpr::max(kQuery - 5, 20)) &
                     Predicate::le(IntExpr::min(kQuery - 20, 60), kKey));
  add("doubleSpeed", Predicate::le(2 * kKey, kQuery));
  zoo.push_back({"symbolicWindow",
                 window(leftTerm, 0),
                 true,
                 {{{left, 0}}, {{left, 17}}, {{left, -3}}, {{left, 500}}}});
  zoo.push_back({"symbolicChunk",
                 chunk(16, startTerm) & causal(),
                 true,
                 {{{start, 0}}, {{start, 9}}, {{start, -100}}}});
  zoo.push_back({"rightPadding",
                 causal() & Predicate::lt(kKey, lengthTerm) &
                     Predicate::le(startTerm, kKey),
                 true,
                 {{{start, 0}, {length, 100}}, {{start, 20}, {length, 10}}}});
  addRuns("dilatedWindow",
          window(30, 0) & Predicate::zero((kQuery - kKey).mod(3)));
  addRuns("natten", natten(16, 2));
  addRuns("everySecond", Predicate::zero(kKey.mod(2)) & causal());
  add("blockDiffusion", blockDiffusion(60, 12));
  return zoo;
}

} // namespace maskir
