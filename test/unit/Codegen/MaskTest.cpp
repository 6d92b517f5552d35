//===- MaskTest.cpp - Compiled attention under every kind of mask ---------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TileProblem.h"
#include "gtest/gtest.h"

#include <cmath>
#include <limits>
#include <random>

using namespace maskir;
using namespace maskir::test;

namespace {

int64_t floorDivide(int64_t a, int64_t b) {
  return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

template <typename T>
std::vector<T> makeRandom(int64_t size, int64_t low, int64_t high) {
  std::mt19937 random(11);
  std::vector<T> values(size);
  for (T &value : values)
    value = T(low + int64_t(random() % uint64_t(high - low + 1)));
  return values;
}

TEST(MaskTest, all) {
  Problem p = makeProblem();
  p.mask = "%m = mask.all";
  checkAll(p);
}

// Rule M5 for every row.
TEST(MaskTest, none) {
  Problem p = makeProblem();
  p.mask = "%m = mask.none";
  p.allowed = [](int64_t, int64_t, int64_t, int64_t) { return false; };
  checkAll(p);
}

TEST(MaskTest, window) {
  Problem p = makeProblem();
  p.mask = "%m = mask.window left(20) right(-3)";
  p.allowed = [](int64_t, int64_t, int64_t q, int64_t kv) {
    return q - 20 <= kv && kv <= q - 3;
  };
  checkAll(p);
}

TEST(MaskTest, windowOfDynamicSize) {
  for (int64_t left : {int64_t(0), int64_t(31), int64_t(1) << 59}) {
    Problem p = makeProblem();
    p.mask = "%m = mask.window left(%w) right(5)";
    p.arguments = "%w: index";
    p.extra = {left};
    p.allowed = [=](int64_t, int64_t, int64_t q, int64_t kv) {
      return q - left <= kv && kv <= q + 5;
    };
    check(p);
  }
}

// Rule M4: division floors, below zero too.
TEST(MaskTest, chunkWithNegativePositions) {
  std::vector<int64_t> start = {3, -2};
  Problem p = makeProblem();
  p.queryOffset = -40;
  p.keyOffset = -33;
  p.mask = "%m = mask.chunk size(11) start(%start : tensor<2xi64>)";
  p.arguments = "%start: tensor<2xi64>";
  p.extra = {view(start, {2})};
  p.allowed = [&](int64_t b, int64_t, int64_t q, int64_t kv) {
    return floorDivide(q - start[b], 11) == floorDivide(kv - start[b], 11);
  };
  checkAll(p);
}

TEST(MaskTest, chunkOfDynamicSize) {
  Problem p = makeProblem();
  p.mask = "%m = mask.chunk size(%c)";
  p.arguments = "%c: index";
  p.extra = {int64_t(16)};
  p.allowed = [](int64_t, int64_t, int64_t q, int64_t kv) {
    return q / 16 == kv / 16;
  };
  check(p);
}

TEST(MaskTest, affine) {
  Problem p = makeProblem();
  p.mask = "%m = mask.affine affine_set<(b, h, q, kv)[w] : (kv - q + w + h * 5 "
           ">= 0, q - kv >= 0, kv mod 2 - b >= 0)> [%w]";
  p.arguments = "%w: index";
  p.extra = {int64_t(40)};
  p.allowed = [](int64_t b, int64_t h, int64_t q, int64_t kv) {
    return kv - q + 40 + h * 5 >= 0 && q >= kv && (kv % 2) - b >= 0;
  };
  checkAll(p);
}

// A set doesn't merge all equal summands: each counts.
TEST(MaskTest, affineWithSymbolTwice) {
  struct {
    const char *constraint;
    bool (*model)(int64_t d, int64_t w); // d = q - kv
  } masks[] = {
      {"q + w + w - kv >= 0", [](int64_t d, int64_t w) { return d >= -2 * w; }},
      {"q - kv - w + 3 - w >= 0",
       [](int64_t d, int64_t w) { return d >= 2 * w - 3; }},
      {"q + w - kv + w == 0", [](int64_t d, int64_t w) { return d == -2 * w; }},
      {"w * 3 + q + w - kv + w >= 0",
       [](int64_t d, int64_t w) { return d >= -5 * w; }},
      {"w - kv + w * -3 + q + w >= 0",
       [](int64_t d, int64_t w) { return d >= w; }},
      {"(q + 4) - (kv - 4) + w * 2 >= 0",
       [](int64_t d, int64_t w) { return d >= -8 - 2 * w; }},
  };
  for (const auto &mask : masks)
    for (int64_t w : {-7, 1, 12}) {
      SCOPED_TRACE(mask.constraint + (" with w = " + std::to_string(w)));
      Problem p = makeProblem();
      p.mask = "%m = mask.affine affine_set<(b, h, q, kv)[w] : (" +
               std::string(mask.constraint) + ")> [%w]";
      p.arguments = "%w: index";
      p.extra = {w};
      p.allowed = [&](int64_t, int64_t, int64_t q, int64_t kv) {
        return mask.model(q - kv, w);
      };
      check(p);
    }
}

TEST(MaskTest, keyRange) {
  std::vector<int64_t> low = {0, 37}, high = {61, 150};
  Problem p = makeProblem();
  p.mask =
      "%m = mask.key_range lo(%lo : tensor<?xi64>) hi(%hi : tensor<2xi64>)";
  p.arguments = "%lo: tensor<?xi64>, %hi: tensor<2xi64>";
  p.extra = {view(low, {2}), view(high, {2})};
  p.allowed = [&](int64_t b, int64_t, int64_t, int64_t kv) {
    return low[b] <= kv && kv < high[b];
  };
  checkAll(p);
}

// Keys and queries outside the tensors see nothing. (Where sizes are static,
// such tensors are an error.)
TEST(MaskTest, validTensorsTooShort) {
  constexpr int64_t size = 130;
  auto keep = makeRandom<uint8_t>(B * size, 0, 1);
  auto live = makeRandom<uint8_t>(size, 0, 1);
  Problem p = makeProblem();
  p.mask = "%k0 = mask.key_valid %keep : tensor<2x?xi1>\n"
           "%q0 = mask.query_valid %live : tensor<?xi1>\n"
           "%m = mask.and %k0, %q0";
  p.arguments = "%keep: tensor<2x?xi1>, %live: tensor<?xi1>";
  p.extra = {view(keep, {B, size}), view(live, {size})};
  p.allowed = [&](int64_t b, int64_t, int64_t q, int64_t kv) {
    return kv < size && keep[b * size + kv] && q < size && live[q];
  };
  checkAll(p);
}

TEST(MaskTest, segments) {
  auto queryIds = makeRandom<int32_t>(B * KV, -1, 3);
  auto keyIds = makeRandom<int32_t>(KV, -1, 3);
  Problem p = makeProblem();
  p.mask =
      "%m = mask.same_segment %a, %b_ : tensor<2x150xi32>, tensor<1x?xi32>";
  p.arguments = "%a: tensor<2x150xi32>, %b_: tensor<1x?xi32>";
  p.extra = {view(queryIds, {B, KV}), view(keyIds, {1, KV})};
  p.allowed = [&](int64_t b, int64_t, int64_t q, int64_t kv) {
    int32_t id = queryIds[b * KV + q];
    return id >= 0 && id == keyIds[kv];
  };
  checkAll(p);
}

TEST(MaskTest, sortedSegmentsAndCausal) {
  std::vector<int64_t> ids(KV);
  for (int64_t i = 0; i < KV; ++i)
    ids[i] = i < 90 ? 0 : i < 100 ? 1 : i < 101 ? 2 : 7;
  Problem p = makeProblem();
  p.mask = "%s0 = mask.same_segment %a, %a {sorted} : tensor<?xi64>, "
           "tensor<?xi64>\n%c = mask.causal\n%m = mask.and %s0, %c";
  p.arguments = "%a: tensor<?xi64>";
  p.extra = {view(ids, {KV})};
  p.allowed = [&](int64_t, int64_t, int64_t q, int64_t kv) {
    return ids[q] == ids[kv] && kv <= q;
  };
  checkAll(p);
}

TEST(MaskTest, blocks) {
  auto bits = makeRandom<uint8_t>(H * 10 * 10, 0, 1);
  Problem p = makeProblem();
  p.mask = "%m = mask.blocks %bits tile(16, 17) : tensor<2x10x10xi1>";
  p.arguments = "%bits: tensor<2x10x10xi1>";
  p.extra = {view(bits, {H, 10, 10})};
  p.allowed = [&](int64_t, int64_t h, int64_t q, int64_t kv) {
    return q / 16 < 10 && kv / 17 < 10 &&
           bits[(h * 10 + q / 16) * 10 + kv / 17];
  };
  checkAll(p);
}

TEST(MaskTest, denseWithoutOffset) {
  auto values = makeRandom<uint8_t>(B * Q * KV, 0, 1);
  for (int64_t kv = 0; kv < KV; ++kv)
    values[5 * KV + kv] = 0; // an empty row (M5)
  Problem p = makeProblem();
  p.queryOffset = 0;
  p.mask = "%m = mask.dense %t : tensor<2x1x?x?xi1>";
  p.arguments = "%t: tensor<2x1x?x?xi1>";
  p.extra = {view(values, {B, 1, Q, KV})};
  p.allowed = [&](int64_t b, int64_t, int64_t q, int64_t kv) {
    return values[(b * Q + q) * KV + kv] != 0;
  };
  checkAll(p);
}

// A user's region: reads a table at computed places, branches on lanes, loops.
TEST(MaskTest, generate) {
  auto parents = makeRandom<int32_t>(KV, 0, KV - 1);
  Problem p = makeProblem();
  p.mask = R"(%c0 = arith.constant 0 : index
%c1 = arith.constant 1 : index
%c3 = arith.constant 3 : index
%m = mask.generate {
^bb0(%b: index, %h: index, %q_: index, %kv: index):
  %last = scf.for %i = %c0 to %c3 step %c1 iter_args(%at = %q_) -> (index) {
    %p = tensor.extract %parents[%at] : tensor<?xi32>
    %next = arith.index_cast %p : i32 to index
    scf.yield %next : index
  }
  %odd = arith.remui %q_, %c3 : index
  %isOdd = arith.cmpi eq, %odd, %c1 : index
  %limit = scf.if %isOdd -> (index) {
    %sum = arith.addi %last, %kv : index
    %rest = arith.remui %sum, %c3 : index
    scf.yield %rest : index
  } else {
    scf.yield %c0 : index
  }
  %r = arith.cmpi eq, %limit, %c0 : index
  mask.yield %r
})";
  p.arguments = "%parents: tensor<?xi32>";
  p.extra = {view(parents, {KV})};
  p.allowed = [&](int64_t, int64_t, int64_t q, int64_t kv) {
    int64_t at = q;
    for (int i = 0; i < 3; ++i)
      at = parents[at];
    return q % 3 != 1 || (at + kv) % 3 == 0;
  };
  p.queries = 70;
  p.queryOffset = 0; // lanes past the last query read the table, too
  checkAll(p);
}

// Lanes past the last query do nothing for which there is no data: the table
// has one entry a query, and divisors beyond it do not exist.
TEST(MaskTest, generateReadsOnlyForQueries) {
  constexpr int64_t queries = 53; // four vectors of 16, the last with 5
  GuardedArray<int64_t> table(queries);
  for (int64_t i = 0; i < queries; ++i)
    table.data()[i] = 1 + i % 7;
  Problem p = makeProblem();
  p.queries = queries;
  p.queryOffset = 0;
  p.mask = R"(%c0 = arith.constant 0 : index
%m = mask.generate {
^bb0(%b: index, %h: index, %q_: index, %kv: index):
  %e = tensor.extract %table[%q_] : tensor<?xindex>
  %rest = arith.remsi %kv, %e : index
  %r = arith.cmpi eq, %rest, %c0 : index
  mask.yield %r
})";
  p.arguments = "%table: tensor<?xindex>";
  p.extra = {table.view({queries})};
  p.allowed = [](int64_t, int64_t, int64_t q, int64_t kv) {
    return kv % (1 + q % 7) == 0;
  };
  checkAll(p);
}

// Numbers where arithmetic on whole vectors could differ from that of one lane:
// unsigned order below zero, steps and distances beyond 32 and 64 bits, 32 bits
// that wrap between lanes.
TEST(MaskTest, scalarCodeOfLanes) {
  struct {
    const char *what, *lines;
    bool (*model)(int64_t q, int64_t kv);
  } codes[] = {
      {"unsigned", R"(%c = arith.constant 90 : index
  %x = arith.subi %q_, %c : index
  %r = arith.cmpi ult, %kv, %x : index)",
       [](int64_t q, int64_t kv) { return uint64_t(kv) < uint64_t(q - 90); }},
      {"large steps", R"(%c = arith.constant 524288 : index
  %x = arith.muli %q_, %c : index
  %y = arith.muli %x, %c : index
  %z = arith.muli %kv, %c : index
  %w = arith.muli %z, %c : index
  %r = arith.cmpi sge, %y, %w : index)",
       [](int64_t q, int64_t kv) { return q >= kv; }},
      {"largest distance", R"(%c = arith.constant -9223372036854775808 : index
  %x = arith.cmpi sgt, %q_, %c : index
  %y = arith.cmpi sge, %q_, %kv : index
  %r = arith.andi %x, %y : i1)",
       [](int64_t q, int64_t kv) { return q >= kv; }},
      {"32 bits", R"(%c = arith.constant 2147483550 : i32
  %x = arith.index_cast %q_ : index to i32
  %y = arith.addi %x, %c : i32
  %z = arith.index_cast %kv : index to i32
  %r = arith.cmpi sge, %y, %z : i32)",
       [](int64_t q, int64_t kv) {
         return int32_t(uint32_t(q) + 2147483550u) >= int32_t(kv);
       }}};
  for (const auto &code : codes) {
    Problem p = makeProblem();
    p.queries = p.keys = 130;
    p.queryOffset = 0;
    p.mask = std::string("%m = mask.generate {\n^bb0(%b: index, %h: index, "
                         "%q_: index, %kv: index):\n  ") +
             code.lines + "\n  mask.yield %r\n}";
    p.allowed = [&](int64_t, int64_t, int64_t q, int64_t kv) {
      return code.model(q, kv);
    };
    SCOPED_TRACE(code.what);
    check(p);
  }
}

// The largest number is often "no limit". No step of the scalar code wraps in a
// lane that another step does not hide; lane 0 of a vector may wrap.
TEST(MaskTest, largestNumbers) {
  constexpr int64_t top = INT64_MAX;
  struct {
    const char *what, *mask;
    int64_t limit;
    bool (*model)(int64_t q, int64_t kv);
  } masks[] = {
      {"window", "%m = mask.window left(%w) right(0)", top,
       [](int64_t q, int64_t kv) { return kv <= q; }},
      {"affine",
       "%m = mask.affine affine_set<(b, h, q, kv)[w] : (kv - q + w - 1 >= 0, "
       "q - kv >= 0)> [%w]",
       top, [](int64_t q, int64_t kv) { return kv <= q; }},
      {"opposite symbol",
       "%m = mask.affine affine_set<(b, h, q, kv)[w] : (q - kv - w + 9 >= 0)> "
       "[%w]",
       INT64_MIN, [](int64_t, int64_t) { return true; }},
      {"constant",
       "%m = mask.affine affine_set<(b, h, q, kv) : (9223372036854775807 - kv "
       ">= 0)>",
       0, [](int64_t, int64_t) { return true; }},
      {"lane 0 wraps", R"(%m = mask.generate {
^bb0(%b: index, %h: index, %q_: index, %kv: index):
  %d = arith.subi %kv, %q_ : index
  %near = arith.addi %d, %w : index
  %c0 = arith.constant 0 : index
  %x = arith.cmpi sge, %near, %c0 : index
  %y = arith.cmpi sle, %kv, %q_ : index
  %r = arith.andi %x, %y : i1
  mask.yield %r
})",
       top, [](int64_t q, int64_t kv) { return kv <= q; }},
  };
  for (const auto &mask : masks) {
    Problem p = makeProblem();
    p.queryOffset = 0;
    p.keyOffset = -5;
    p.mask = mask.mask;
    p.arguments = "%w: index";
    p.extra = {mask.limit};
    p.allowed = [&](int64_t, int64_t, int64_t q, int64_t kv) {
      return mask.model(q, kv);
    };
    SCOPED_TRACE(mask.what);
    checkAll(p);
  }
}

TEST(MaskTest, combinators) {
  Problem p = makeProblem();
  p.mask = "%c = mask.causal\n"
           "%s0 = mask.shift %c q(%d) kv(-2)\n"
           "%n = mask.not %s0\n"
           "%w = mask.window left(9) right(4)\n"
           "%m = mask.or %n, %w";
  p.arguments = "%d: index";
  p.extra = {int64_t(-7)};
  p.allowed = [](int64_t, int64_t, int64_t q, int64_t kv) {
    return !(kv - 2 <= q - 7) || (q - 9 <= kv && kv <= q + 4);
  };
  checkAll(p);
}

// Comparisons hold near the largest distances that the verifier accepts.
TEST(MaskTest, farPositions) {
  constexpr int64_t far = int64_t(1) << 60;
  Problem p = makeProblem();
  p.queryOffset = far - 100;
  p.keyOffset = far - 170;
  p.dynamicOffsets = true;
  p.mask = "%m = mask.window left(60) right(0)";
  p.allowed = [](int64_t, int64_t, int64_t q, int64_t kv) {
    return q - 60 <= kv && kv <= q;
  };
  check(p);
  p.keyOffset = -far; // the distance itself leaves 60 bits
  check(p);
}

} // namespace
