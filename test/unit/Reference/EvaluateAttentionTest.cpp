//===- EvaluateAttentionTest.cpp - Attention against loops ----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Reference/EvaluateAttention.h"
#include "Program.h"
#include <cmath>
#include <gtest/gtest.h>
#include <random>

using namespace maskir;
using namespace maskir::reference;

namespace {

struct Sizes {
  int64_t b, hq, hkv, q, kv, d, dv;
};

/// Random values that f16 and bf16 hold exactly: multiples of 1/8 in [-2, 2].
TensorData makeTensor(std::mt19937 &random, ElementKind kind,
                      llvm::ArrayRef<int64_t> shape) {
  TensorData tensor(kind, shape);
  std::vector<double> values;
  for (int64_t i = 0; i < tensor.getNumElements(); ++i)
    values.push_back((static_cast<int64_t>(random() % 33) - 16) / 8.0);
  return TensorData::floats(kind, shape, values);
}

using Mask = std::function<bool(int64_t b, int64_t h, int64_t q, int64_t kv)>;
using Score = std::function<double(double, int64_t, int64_t, int64_t, int64_t)>;

/// One attention: the operation as text, its operands, and the same in C++.
struct Case {
  Sizes n;
  ElementKind kind = ElementKind::F32;
  std::string type = "f32";
  std::string maskLines, clauses;
  double scale = 0.5;
  int64_t queryOffset = 0, keyOffset = 0;
  bool hasSink = false;
  Mask mask = [](int64_t, int64_t, int64_t, int64_t) { return true; };
  Score score = [](double s, int64_t, int64_t, int64_t, int64_t) { return s; };
};

std::string typeOf(llvm::ArrayRef<int64_t> shape, const std::string &element) {
  std::string text = "tensor<";
  for (int64_t size : shape)
    text += std::to_string(size) + "x";
  return text + element + ">";
}

/// The definition, written as loops without the trick of the maximum.
void expectDefinition(const Case &c) {
  std::mt19937 random(7);
  const Sizes &n = c.n;
  TensorData q = makeTensor(random, c.kind, {n.b, n.hq, n.q, n.d});
  TensorData k = makeTensor(random, c.kind, {n.b, n.hkv, n.kv, n.d});
  TensorData v = makeTensor(random, c.kind, {n.b, n.hkv, n.kv, n.dv});
  TensorData sink = makeTensor(random, ElementKind::F32, {n.hq});
  Program program;
  std::vector<std::string> names, types;
  for (const TensorData *tensor : {&q, &k, &v}) {
    types.push_back(typeOf(tensor->getShape(), c.type));
    names.push_back(
        program.addArgument(types.back(), RuntimeValue::tensor(*tensor)));
  }
  std::string sinkName =
      program.addArgument(typeOf({n.hq}, "f32"), RuntimeValue::tensor(sink));
  std::string result = typeOf({n.b, n.hq, n.q, n.dv}, c.type);
  std::string lse = typeOf({n.b, n.hq, n.q}, "f32");
  program.addLine(c.maskLines);
  std::string clauses = c.clauses;
  if (c.hasSink)
    clauses += " sink(" + sinkName + " : " + typeOf({n.hq}, "f32") + ")";
  program.addLine("%o, %l = attn.attention(" + names[0] + ", " + names[1] +
                  ", " + names[2] + ") " + clauses + " : (" + types[0] + ", " +
                  types[1] + ", " + types[2] + ") -> (" + result + ", " + lse +
                  ")");
  program.finish("%o, %l", result + ", " + lse);
  auto op = program.getResult().getDefiningOp<attn::AttentionOp>();
  llvm::FailureOr<AttentionOutputs> out =
      evaluateAttention(op, program.getBindings());
  ASSERT_TRUE(succeeded(out));
  ASSERT_EQ(out->result.getShape(),
            llvm::ArrayRef<int64_t>({n.b, n.hq, n.q, n.dv}));
  ASSERT_EQ(out->lse.getShape(), llvm::ArrayRef<int64_t>({n.b, n.hq, n.q}));

  for (int64_t b = 0; b < n.b; ++b)
    for (int64_t h = 0; h < n.hq; ++h)
      for (int64_t i = 0; i < n.q; ++i) {
        int64_t g = h / (n.hq / n.hkv);
        double sum = c.hasSink ? std::exp(sink.getFloat({h})) : 0.0;
        std::vector<double> row(n.dv, 0.0);
        for (int64_t j = 0; j < n.kv; ++j) {
          int64_t qp = c.queryOffset + i, kp = c.keyOffset + j;
          if (!c.mask(b, h, qp, kp))
            continue;
          double s = 0.0;
          for (int64_t d = 0; d < n.d; ++d)
            s += q.getFloat({b, h, i, d}) * k.getFloat({b, g, j, d});
          double p = std::exp(c.score(c.scale * s, b, h, qp, kp));
          sum += p;
          for (int64_t d = 0; d < n.dv; ++d)
            row[d] += p * v.getFloat({b, g, j, d});
        }
        double expected = std::log(sum);
        if (sum == 0.0) { // M5
          EXPECT_EQ(out->lse.getFloat({b, h, i}), -INFINITY);
        } else {
          EXPECT_NEAR(out->lse.getFloat({b, h, i}), expected, 1e-12);
        }
        for (int64_t d = 0; d < n.dv; ++d)
          EXPECT_NEAR(out->result.getFloat({b, h, i, d}),
                      sum == 0.0 ? 0.0 : row[d] / sum, 1e-12)
              << b << " " << h << " " << i << " " << d;
      }
}

} // namespace

TEST(EvaluateAttention, NoMask) {
  Case c{{2, 2, 2, 3, 4, 5, 3}};
  c.clauses = "scale(0.5)";
  expectDefinition(c);
}

TEST(EvaluateAttention, CausalWithOffsetsM2) {
  Case c{{1, 2, 2, 3, 6, 4, 4}};
  c.maskLines = "%m = mask.causal\n  %past = arith.constant 3 : index";
  c.clauses = "mask(%m) scale(0.5) offset(%past, 1)";
  c.queryOffset = 3;
  c.keyOffset = 1;
  c.mask = [](int64_t, int64_t, int64_t q, int64_t kv) { return kv <= q; };
  expectDefinition(c);
}

TEST(EvaluateAttention, OffsetsOfRunTimeKeepTheirPlaces) {
  Case c{{1, 2, 2, 3, 6, 4, 4}};
  c.maskLines = "%m = mask.causal\n  %past = arith.constant 3 : index\n"
                "  %start = arith.constant 1 : index";
  c.clauses = "mask(%m) scale(0.5) offset(%past, %start)";
  c.queryOffset = 3;
  c.keyOffset = 1;
  c.mask = [](int64_t, int64_t, int64_t q, int64_t kv) { return kv <= q; };
  expectDefinition(c);
}

TEST(EvaluateAttention, GroupedHeads) {
  for (int64_t keyHeads : {1, 2, 3, 6}) {
    Case c{{2, 6, keyHeads, 2, 3, 4, 2}};
    c.clauses = "scale(0.5)";
    expectDefinition(c);
  }
}

TEST(EvaluateAttention, NarrowElements) {
  for (auto [kind, type] : {std::pair(ElementKind::F16, "f16"),
                            std::pair(ElementKind::BF16, "bf16")}) {
    Case c{{1, 2, 1, 3, 3, 4, 2}};
    c.kind = kind;
    c.type = type;
    c.clauses = "scale(0.5)";
    expectDefinition(c);
  }
}

TEST(EvaluateAttention, EmptyRowsM5) {
  // Row 0 sees nothing; with a sink it has weight, but still the result 0.
  for (bool hasSink : {false, true}) {
    Case c{{2, 2, 2, 4, 4, 3, 3}};
    c.maskLines = "%m = mask.window right(-1)";
    c.clauses = "mask(%m) scale(0.5)";
    c.hasSink = hasSink;
    c.mask = [](int64_t, int64_t, int64_t q, int64_t kv) {
      return kv <= q - 1;
    };
    expectDefinition(c);
  }
}

TEST(EvaluateAttention, NoRowsNoKeys) {
  Case noKeys{{1, 2, 2, 3, 0, 4, 4}};
  noKeys.clauses = "scale(0.5)";
  expectDefinition(noKeys);
  Case noRows{{1, 2, 2, 0, 3, 4, 4}};
  noRows.clauses = "scale(0.5)";
  expectDefinition(noRows);
}

TEST(EvaluateAttention, ScoreRegionBeforeTheMaskM6) {
  Case c{{2, 2, 1, 4, 5, 4, 3}};
  c.maskLines = "%m = mask.causal";
  c.queryOffset = 1;
  c.clauses = R"(mask(%m) scale(0.5) offset(1, 0) score {
  ^bb0(%s: f32, %b: index, %h: index, %q: index, %kv: index):
    %cap = arith.constant 0.75 : f32
    %x = arith.divf %s, %cap : f32
    %t = math.tanh %x : f32
    %y = arith.mulf %t, %cap : f32
    %d = arith.subi %kv, %q : index
    %e = arith.addi %d, %h : index
    %i = arith.index_cast %e : index to i64
    %f = arith.sitofp %i : i64 to f32
    %z = arith.addf %y, %f : f32
    attn.yield %z
  })";
  c.mask = [](int64_t, int64_t, int64_t q, int64_t kv) { return kv <= q; };
  c.score = [](double s, int64_t, int64_t h, int64_t q, int64_t kv) {
    return 0.75 * std::tanh(s / 0.75) + double(kv - q + h);
  };
  expectDefinition(c);
}

TEST(EvaluateAttention, LargeScoresDoNotOverflow) {
  AttentionInputs in{
      TensorData::floats(ElementKind::F32, {1, 1, 1, 1}, {1000.0}),
      TensorData::floats(ElementKind::F32, {1, 1, 2, 1}, {1000.0, 1000.0}),
      TensorData::floats(ElementKind::F32, {1, 1, 2, 1}, {1.0, 3.0})};
  llvm::FailureOr<AttentionOutputs> out =
      evaluateAttention(in, mlir::UnknownLoc::get(&getContext()));
  ASSERT_TRUE(succeeded(out));
  EXPECT_EQ(out->result.getFloat({0, 0, 0, 0}), 2.0);
  EXPECT_NEAR(out->lse.getFloat({0, 0, 0}), 1.0e6 + std::log(2.0), 1e-6);
}

TEST(EvaluateAttention, AMaskedPairContributesNothingM6) {
  // Neither an infinite score nor a NaN value of a masked key is ever seen.
  AttentionInputs in{
      TensorData::floats(ElementKind::F32, {1, 1, 1, 1}, {1.0}),
      TensorData::floats(ElementKind::F32, {1, 1, 2, 1}, {1.0, INFINITY}),
      TensorData::floats(ElementKind::F32, {1, 1, 2, 1}, {5.0, NAN})};
  in.mask = [](const Point &point) -> llvm::FailureOr<bool> {
    return point[3] == 0;
  };
  llvm::FailureOr<AttentionOutputs> out =
      evaluateAttention(in, mlir::UnknownLoc::get(&getContext()));
  ASSERT_TRUE(succeeded(out));
  EXPECT_EQ(out->result.getFloat({0, 0, 0, 0}), 5.0);
}

TEST(EvaluateAttention, AVisibleScoreThatIsNoNumberIsSeen) {
  // Alone in its row it must not look like an empty row (M5).
  for (double other : {double(NAN), 1.0}) {
    AttentionInputs in{
        TensorData::floats(ElementKind::F32, {1, 1, 1, 1}, {1.0}),
        TensorData::floats(ElementKind::F32, {1, 1, 2, 1}, {other, NAN}),
        TensorData::floats(ElementKind::F32, {1, 1, 2, 1}, {5.0, 7.0})};
    llvm::FailureOr<AttentionOutputs> out =
        evaluateAttention(in, mlir::UnknownLoc::get(&getContext()));
    ASSERT_TRUE(succeeded(out));
    EXPECT_TRUE(std::isnan(out->result.getFloat({0, 0, 0, 0})));
    EXPECT_TRUE(std::isnan(out->lse.getFloat({0, 0, 0})));
  }
}

TEST(EvaluateAttention, ShapesThatDoNotFitAreAnError) {
  struct {
    const char *says;
    std::vector<int64_t> query, key, value, sink = {2};
    ElementKind values = ElementKind::F32, sinks = ElementKind::F32;
  } cases[] = {
      {"does not divide", {1, 3, 1, 1}, {1, 2, 2, 1}, {1, 2, 2, 1}, {3}},
      {"does not divide", {1, 2, 1, 1}, {1, 0, 2, 1}, {1, 0, 2, 1}},
      {"numbers of samples", {2, 2, 1, 1}, {1, 2, 2, 1}, {1, 2, 2, 1}},
      {"numbers of samples", {1, 2, 1, 1}, {1, 2, 2, 1}, {2, 2, 2, 1}},
      {"heads or lengths", {1, 2, 1, 1}, {1, 2, 2, 1}, {1, 1, 2, 1}},
      {"heads or lengths", {1, 2, 1, 1}, {1, 2, 2, 1}, {1, 2, 3, 1}},
      {"vectors of different sizes", {1, 2, 1, 2}, {1, 2, 2, 1}, {1, 2, 2, 1}},
      {"tensors of rank 4", {1, 2, 1, 1}, {1, 2, 2, 1}, {1, 2, 2}},
      {"float tensors",
       {1, 2, 1, 1},
       {1, 2, 2, 1},
       {1, 2, 2, 1},
       {2},
       ElementKind::I32},
      {"one float for each query head",
       {1, 2, 1, 1},
       {1, 2, 2, 1},
       {1, 2, 2, 1},
       {3}},
      {"one float for each query head",
       {1, 2, 1, 1},
       {1, 2, 2, 1},
       {1, 2, 2, 1},
       {2},
       ElementKind::F32,
       ElementKind::I32}};
  for (const auto &c : cases) {
    ErrorCollector errors;
    AttentionInputs in{TensorData(ElementKind::F32, c.query),
                       TensorData(ElementKind::F32, c.key),
                       TensorData(c.values, c.value)};
    in.sink = TensorData(c.sinks, c.sink);
    EXPECT_TRUE(
        failed(evaluateAttention(in, mlir::UnknownLoc::get(&getContext()))));
    EXPECT_NE(errors.text.find(c.says), std::string::npos)
        << c.says << " is not in: " << errors.text;
  }
}
