//===- EdgeTest.cpp - Compiled attention at the edges ---------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Depths, head groups, empty problems, decoding, strided inputs, numbers that
// are not finite, and sizes that don't fit at run time.
//
//===----------------------------------------------------------------------===//

#include "Harness.h"
#include "gtest/gtest.h"

#include <cmath>
#include <limits>

using namespace maskir;
using namespace maskir::test;

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

bool isCausal(int64_t, int64_t, int64_t q, int64_t kv) { return kv <= q; }

Problem makeCausal(int64_t queries, int64_t keys) {
  Problem p;
  p.queries = queries;
  p.keys = keys;
  p.queryOffset = keys - queries;
  p.mask = "%m = mask.causal";
  p.allowed = isCausal;
  p.lse = true;
  return p;
}

//===----------------------------------------------------------------------===//
// Depths and heads
//===----------------------------------------------------------------------===//

class DepthTest : public testing::TestWithParam<std::tuple<int64_t, int64_t>> {
};

TEST_P(DepthTest, everyWidth) {
  auto [depth, valueDepth] = GetParam();
  for (int64_t width : {4, 8, 16}) {
    Problem p = makeCausal(61, 140);
    p.depth = depth;
    p.valueDepth = valueDepth;
    p.width = width;
    p.scale = 1 / std::sqrt(double(depth));
    SCOPED_TRACE(width);
    check(p);
  }
}

INSTANTIATE_TEST_SUITE_P(Depths, DepthTest,
                         testing::Values(std::tuple(1, 3), std::tuple(3, 1),
                                         std::tuple(20, 20), std::tuple(80, 64),
                                         std::tuple(128, 128),
                                         std::tuple(256, 256)));

TEST(HeadTest, groups) {
  for (int64_t keyHeads : {1, 2, 8})
    for (bool dynamic : {false, true}) {
      Problem p = makeCausal(70, 70);
      p.batches = 2;
      p.heads = 8;
      p.keyHeads = keyHeads;
      p.dynamic = dynamic;
      SCOPED_TRACE(keyHeads);
      check(p);
    }
}

// One query against a long cache.
TEST(DecodeTest, oneQuery) {
  for (const char *element : {"f32", "f16", "bf16"})
    for (int64_t keys : {1, 2, 333}) {
      Problem p = makeCausal(1, keys);
      p.heads = 4;
      p.keyHeads = 2;
      p.depth = p.valueDepth = 64;
      p.scale = 0.125;
      p.element = element;
      p.dynamicOffsets = true;
      SCOPED_TRACE(element);
      check(p);
    }
}

//===----------------------------------------------------------------------===//
// Nothing to do (rule M5)
//===----------------------------------------------------------------------===//

TEST(EmptyTest, noQueries) {
  for (bool dynamic : {false, true}) {
    Problem p = makeCausal(0, 20);
    p.dynamic = dynamic;
    check(p);
  }
}

TEST(EmptyTest, noKeys) {
  for (bool dynamic : {false, true})
    for (bool sink : {false, true}) {
      Problem p = makeCausal(20, 0);
      p.dynamic = dynamic;
      p.sink = sink;
      check(p);
    }
}

TEST(EmptyTest, noHeadsAndNoSamples) {
  Problem p = makeCausal(20, 20);
  p.dynamic = true;
  p.batches = 0;
  check(p);
  p.batches = 1;
  p.heads = 0;
  check(p);
}

//===----------------------------------------------------------------------===//
// Numbers that are not finite
//===----------------------------------------------------------------------===//

/// Runs both on inputs that `change` has changed, and compares; NaN equals NaN.
void checkChanged(const Problem &p, llvm::function_ref<void(Data &)> change) {
  Data found = makeInputs(p);
  change(found);
  Data expected = found;
  run(p, found);
  runOracle(p, expected);
  ASSERT_EQ(expected.result.size(), found.result.size());
  for (size_t i = 0; i < expected.result.size(); ++i) {
    float e = expected.result[i], f = found.result[i];
    bool same = e == f || (std::isnan(e) && std::isnan(f)) ||
                std::fabs(e - f) <= 3e-6f * (1 + std::fabs(e));
    ASSERT_TRUE(same) << "result " << i << ": expected " << e << ", found "
                      << f;
  }
}

// Rule M6: what lies in memory at hidden keys does not matter, in tiles that
// are visited for other pairs, too.
TEST(SpecialTest, hiddenKeysAndValuesMayHoldAnything) {
  for (int64_t width : {4, 8, 16})
    for (float garbage : {notANumber, infinity, -infinity, 3e38f}) {
      std::vector<int64_t> length = {37};
      Problem p = makeCausal(100, 100);
      p.width = width;
      p.depth = 20;
      p.valueDepth = 21;
      p.mask = "%r = mask.key_range hi(%n : tensor<1xi64>)\n%c = mask.causal\n"
               "%m = mask.and %r, %c";
      p.arguments = "%n: tensor<1xi64>";
      p.extra = {view(length, {1})};
      p.allowed = [](int64_t, int64_t, int64_t q, int64_t kv) {
        return kv < 37 && kv <= q;
      };
      SCOPED_TRACE(garbage);
      checkChanged(p, [&](Data &data) {
        std::fill(data.key.begin() + 37 * p.depth, data.key.end(), garbage);
        std::fill(data.value.begin() + 37 * p.valueDepth, data.value.end(),
                  garbage);
      });
    }
}

// A value that is not finite reaches the rows that see it, and no other.
TEST(SpecialTest, visibleValuesCount) {
  for (float special : {notANumber, infinity, -infinity}) {
    Problem p = makeCausal(100, 100);
    SCOPED_TRACE(special);
    checkChanged(p,
                 [&](Data &data) { data.value[60 * p.valueDepth] = special; });
  }
}

// Scores beyond what f32 can exponentiate.
TEST(SpecialTest, hugeScores) {
  Problem p = makeCausal(100, 100);
  checkChanged(p, [&](Data &data) {
    for (float &element : data.query)
      element *= 1e4f;
    for (float &element : data.key)
      element = std::round(element * 8) * 128;
    for (float &element : data.query)
      element = std::round(element);
  });
}

//===----------------------------------------------------------------------===//
// Inputs that are views
//===----------------------------------------------------------------------===//

// [B, S, H, D] seen as [B, H, S, D], and a slice of a longer cache.
TEST(StrideTest, transposedAndSliced) {
  constexpr int64_t heads = 3, queries = 40, keys = 50, cache = 64, depth = 18;
  std::string text = R"(
func.func @f(%q: tensor<1x40x3x18xf32>, %cache: tensor<1x3x64x18xf32>)
    -> tensor<1x3x40x18xf32> {
  %e = tensor.empty() : tensor<1x3x40x18xf32>
  %t = linalg.transpose ins(%q : tensor<1x40x3x18xf32>)
      outs(%e : tensor<1x3x40x18xf32>) permutation = [0, 2, 1, 3]
  %k = tensor.extract_slice %cache[0, 0, 7, 0] [1, 3, 50, 18] [1, 1, 1, 1]
      : tensor<1x3x64x18xf32> to tensor<1x3x50x18xf32>
  %m = mask.causal
  %o = attn.attention(%t, %k, %k) mask(%m) scale(0.25) offset(10, 0)
      : (tensor<1x3x40x18xf32>, tensor<1x3x50x18xf32>, tensor<1x3x50x18xf32>)
      -> tensor<1x3x40x18xf32>
  return %o : tensor<1x3x40x18xf32>
}
)";
  Problem p = makeCausal(queries, keys);
  p.heads = p.keyHeads = heads;
  p.depth = p.valueDepth = depth;
  Data data = makeInputs(p);
  data.value = data.key;
  std::vector<float> query(data.query.size()), all(heads * cache * depth, 9.0f);
  for (int64_t h = 0; h < heads; ++h) {
    for (int64_t i = 0; i < queries; ++i)
      for (int64_t d = 0; d < depth; ++d)
        query[(i * heads + h) * depth + d] =
            data.query[(h * queries + i) * depth + d];
    for (int64_t j = 0; j < keys; ++j)
      for (int64_t d = 0; d < depth; ++d)
        all[(h * cache + j + 7) * depth + d] =
            data.key[(h * keys + j) * depth + d];
  }
  std::string error;
  auto program = compile(text, error);
  ASSERT_TRUE(program) << error;
  JitArgument arguments[] = {view(query, {1, queries, heads, depth}),
                             view(all, {1, heads, cache, depth})};
  auto results = program->invoke("f", arguments);
  ASSERT_TRUE(bool(results)) << toString(results.takeError());
  runOracle(p, data);
  auto *found = static_cast<float *>((*results)[0].array.data);
  for (size_t i = 0; i < data.result.size(); ++i)
    ASSERT_NEAR(data.result[i], found[i], 4e-6) << i;
}

// Rows that are longer than the depth: a part of each is read.
TEST(StrideTest, slicesOfRows) {
  constexpr int64_t keys = 50, depth = 18, row = 40;
  for (bool isNarrow : {false, true}) {
    Problem p = makeCausal(keys, keys);
    p.depth = p.valueDepth = depth;
    p.element = isNarrow ? "f16" : "f32";
    Data data = makeInputs(p);
    data.query = data.value = data.key;
    std::vector<float> all(keys * row, 9.0f);
    for (int64_t j = 0; j < keys; ++j)
      for (int64_t d = 0; d < depth; ++d)
        all[j * row + 3 + d] = data.key[j * depth + d];
    std::string from = "tensor<1x1x50x40x" + p.element + ">",
                to = "tensor<1x1x50x18x" + p.element + ">", error;
    // Widened at the end: results are compared as f32.
    auto program = compile(
        "func.func @f(%wide: tensor<1x1x50x40xf32>) -> tensor<1x1x50x18xf32> "
        "{\n%all = " +
            (isNarrow ? "arith.truncf %wide : tensor<1x1x50x40xf32> to " + from
                      : "tensor.cast %wide : " + from + " to " + from) +
            "\n%k = tensor.extract_slice %all[0, 0, 0, 3] [1, 1, 50, 18] "
            "[1, 1, 1, 1] : " +
            from + " to " + to +
            "\n%m = mask.causal\n%o = attn.attention(%k, %k, %k) mask(%m) "
            "scale(0.25) : (" +
            to + ", " + to + ", " + to + ") -> " + to + "\n%r = " +
            (isNarrow ? "arith.extf %o : " + to + " to tensor<1x1x50x18xf32>"
                      : "tensor.cast %o : " + to + " to " + to) +
            "\nreturn %r : tensor<1x1x50x18xf32>\n}",
        error);
    ASSERT_TRUE(program) << error;
    JitArgument arguments[] = {view(all, {1, 1, keys, row})};
    auto results = program->invoke("f", arguments);
    ASSERT_TRUE(bool(results)) << toString(results.takeError());
    runOracle(p, data);
    auto *found = static_cast<float *>((*results)[0].array.data);
    for (size_t i = 0; i < data.result.size(); ++i)
      ASSERT_NEAR(data.result[i], found[i], isNarrow ? 4e-3 : 4e-6) << i;
  }
}

//===----------------------------------------------------------------------===//
// Sizes that are only known at run time
//===----------------------------------------------------------------------===//

struct Sizes {
  const char *what;
  std::vector<int64_t> query, key, value;
};

class MismatchTest : public testing::TestWithParam<Sizes> {};

TEST_P(MismatchTest, isAnError) {
  Problem p;
  p.dynamic = true;
  std::string error;
  auto program = compile(getModule(p), error);
  ASSERT_TRUE(program) << error;
  std::vector<float> memory(4096, 1.0f);
  const Sizes &sizes = GetParam();
  JitArgument arguments[] = {view(memory, sizes.query), view(memory, sizes.key),
                             view(memory, sizes.value)};
  auto results = program->invoke("f", arguments);
  ASSERT_FALSE(bool(results)) << sizes.what;
  std::string message = toString(results.takeError());
  EXPECT_NE(std::string::npos, message.find("expected query [B, Hq, Q, D]"))
      << message;
  // The error does not stay.
  JitArgument good[] = {view(memory, {1, 2, 3, 4}), view(memory, {1, 1, 5, 4}),
                        view(memory, {1, 1, 5, 6})};
  auto again = program->invoke("f", good);
  EXPECT_TRUE(bool(again)) << toString(again.takeError());
}

INSTANTIATE_TEST_SUITE_P(
    Sizes, MismatchTest,
    testing::Values(
        Sizes{"samples", {2, 2, 3, 4}, {1, 2, 5, 4}, {1, 2, 5, 4}},
        Sizes{"samples of keys", {2, 2, 3, 4}, {1, 2, 5, 4}, {2, 2, 5, 4}},
        Sizes{"samples of values", {2, 2, 3, 4}, {2, 2, 5, 4}, {1, 2, 5, 4}},
        Sizes{"heads", {1, 3, 3, 4}, {1, 2, 5, 4}, {1, 2, 5, 4}},
        Sizes{"no key heads", {1, 3, 3, 4}, {1, 0, 5, 4}, {1, 0, 5, 4}},
        Sizes{"heads of values", {1, 2, 3, 4}, {1, 2, 5, 4}, {1, 1, 5, 4}},
        Sizes{"keys", {1, 2, 3, 4}, {1, 2, 5, 4}, {1, 2, 6, 4}},
        Sizes{"depth", {1, 2, 3, 4}, {1, 2, 5, 8}, {1, 2, 5, 4}}));

/// What a call says; "" if it succeeds.
std::string callAndGetError(JitProgram &program,
                            llvm::MutableArrayRef<JitArgument> arguments) {
  auto results = program.invoke("f", arguments);
  return results ? "" : llvm::toString(results.takeError());
}

TEST(MismatchTest, aSinkForEachHead) {
  Problem p;
  p.dynamic = p.sink = true;
  std::string error;
  auto program = compile(getModule(p), error);
  ASSERT_TRUE(program) << error;
  std::vector<float> memory(256, 1.0f);
  for (int64_t sinks : {1, 2, 3}) {
    JitArgument arguments[] = {
        view(memory, {1, 2, 3, 4}), view(memory, {1, 2, 5, 4}),
        view(memory, {1, 2, 5, 4}), view(memory, {sinks})};
    std::string message = callAndGetError(*program, arguments);
    bool refused = message.find("sink [Hq]") != std::string::npos;
    EXPECT_EQ(sinks != 2, refused) << sinks << ": " << message;
  }
}

// Positions beyond 2^60 could wrap where a mask adds to them.
TEST(MismatchTest, offsetsWithin2To60) {
  Problem p;
  p.dynamic = p.dynamicOffsets = true;
  std::string error;
  auto program = compile(getModule(p), error);
  ASSERT_TRUE(program) << error;
  std::vector<float> memory(256, 1.0f);
  constexpr int64_t limit = int64_t(1) << 60;
  for (int64_t query : {-limit - 1, -limit, limit, limit + 1})
    for (int64_t key : {-limit - 1, -limit, limit, limit + 1}) {
      JitArgument arguments[] = {view(memory, {1, 2, 3, 4}),
                                 view(memory, {1, 2, 5, 4}),
                                 view(memory, {1, 2, 5, 4}), query, key};
      bool fits = std::abs(query) <= limit && std::abs(key) <= limit;
      std::string message = callAndGetError(*program, arguments);
      bool refused = message.find("offsets within 2^60") != std::string::npos;
      EXPECT_EQ(!fits, refused) << query << ", " << key << ": " << message;
    }
}

// The result has the sizes that its type says, or there is none.
TEST(MismatchTest, staticSizesOfResults) {
  std::string error;
  auto program = compile(R"(
func.func @f(%q: tensor<1x1x?x4xf32>, %k: tensor<1x1x5x4xf32>)
    -> tensor<1x1x3x4xf32> {
  %o = attn.attention(%q, %k, %k) scale(1.0)
      : (tensor<1x1x?x4xf32>, tensor<1x1x5x4xf32>, tensor<1x1x5x4xf32>)
      -> tensor<1x1x3x4xf32>
  return %o : tensor<1x1x3x4xf32>
}
)",
                         error);
  ASSERT_TRUE(program) << error;
  std::vector<float> memory(64, 1.0f);
  for (int64_t queries : {2, 3, 4}) {
    JitArgument arguments[] = {view(memory, {1, 1, queries, 4}),
                               view(memory, {1, 1, 5, 4})};
    std::string message = callAndGetError(*program, arguments);
    EXPECT_EQ(queries == 3, message.empty()) << queries << ": " << message;
  }
}

} // namespace
