//===- EvaluateWeightsTest.cpp - Stored weights by hand and by loops ------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Reference/EvaluateWeights.h"
#include "Program.h"
#include <cmath>
#include <gtest/gtest.h>
#include <random>

using namespace maskir;
using namespace maskir::reference;
using attn::WeightMode;

namespace {

TensorData makeFloats(llvm::ArrayRef<int64_t> shape,
                      std::vector<double> values) {
  return TensorData::floats(ElementKind::F32, shape, std::move(values));
}

/// One row of weights on values of one number each; `hidden` keys are masked.
double applyRow(WeightMode mode, std::vector<double> weights,
                std::vector<double> values, std::vector<int64_t> hidden) {
  int64_t n = static_cast<int64_t>(weights.size());
  WeightInputs in{makeFloats({1, 1, 1, n}, std::move(weights)),
                  makeFloats({1, 1, n, 1}, std::move(values)), mode};
  in.mask = [&](const Point &point) -> llvm::FailureOr<bool> {
    return !llvm::is_contained(hidden, point[3]);
  };
  llvm::FailureOr<TensorData> out =
      evaluateWeights(in, mlir::UnknownLoc::get(&getContext()));
  EXPECT_TRUE(succeeded(out));
  return succeeded(out) ? out->getFloat({0, 0, 0, 0}) : NAN;
}

} // namespace

TEST(EvaluateWeights, ByHand) {
  // The last of three keys has gone: 0.5 and 0.25 are left, 2/3 and 1/3.
  std::vector<double> weights{0.5, 0.25, 0.25}, values{6.0, 12.0, 100.0};
  EXPECT_EQ(applyRow(WeightMode::Zero, weights, values, {2}), 6.0);
  EXPECT_EQ(applyRow(WeightMode::Renormalize, weights, values, {2}), 8.0);
  // exp(0.5) : exp(0.25) is e^0.25 : 1 = 1.2840254 : 1
  EXPECT_NEAR(applyRow(WeightMode::Softmax, weights, values, {2}),
              (6.0 * 1.2840254166877414 + 12.0) / 2.2840254166877414, 1e-12);
}

TEST(EvaluateWeights, WithoutAMaskEveryKeyCounts) {
  std::vector<double> weights{1.0, 3.0}, values{8.0, 16.0};
  EXPECT_EQ(applyRow(WeightMode::Zero, weights, values, {}), 56.0);
  EXPECT_EQ(applyRow(WeightMode::Renormalize, weights, values, {}), 14.0);
}

TEST(EvaluateWeights, RowsWithoutWeightGiveZeroM5) {
  for (WeightMode mode :
       {WeightMode::Zero, WeightMode::Renormalize, WeightMode::Softmax})
    EXPECT_EQ(applyRow(mode, {0.5, 0.5}, {3.0, 4.0}, {0, 1}), 0.0);
  // Visible, but nothing is left of it.
  EXPECT_EQ(applyRow(WeightMode::Renormalize, {0.0, 1.0}, {3.0, 4.0}, {1}),
            0.0);
  EXPECT_EQ(applyRow(WeightMode::Softmax, {-INFINITY, 1.0}, {3.0, 4.0}, {1}),
            0.0);
}

TEST(EvaluateWeights, AMaskedPairContributesNothing) {
  for (WeightMode mode :
       {WeightMode::Zero, WeightMode::Renormalize, WeightMode::Softmax}) {
    EXPECT_EQ(applyRow(mode, {1.0, NAN}, {5.0, 7.0}, {1}), 5.0);
    EXPECT_EQ(applyRow(mode, {1.0, INFINITY}, {5.0, NAN}, {1}), 5.0);
    EXPECT_TRUE(std::isnan(applyRow(mode, {1.0, NAN}, {5.0, 7.0}, {})));
  }
}

TEST(EvaluateWeights, LargeWeightsDoNotOverflow) {
  EXPECT_EQ(applyRow(WeightMode::Softmax, {1000.0, 1000.0}, {1.0, 3.0}, {}),
            2.0);
}

namespace {
/// The definition as loops, for the operation as text: grouped heads, offsets,
/// a causal mask; the first row sees nothing.
void expectWeightDefinition(WeightMode mode, const std::string &word,
                            int64_t valueHeads, const std::string &offsets) {
  constexpr int64_t B = 2, Hq = 4, Q = 3, KV = 5, D = 2, past = 1, first = 2;
  std::mt19937 random(11);
  auto draw = [&](llvm::ArrayRef<int64_t> shape) {
    TensorData tensor(ElementKind::F32, shape);
    std::vector<double> values;
    for (int64_t i = 0; i < tensor.getNumElements(); ++i)
      values.push_back(static_cast<double>(random() % 16) / 16.0);
    return TensorData::floats(ElementKind::F32, shape, values);
  };
  TensorData w = draw({B, Hq, Q, KV}), v = draw({B, valueHeads, KV, D});
  std::string heads = std::to_string(valueHeads);
  std::string weights = "tensor<2x4x3x5xf32>",
              values = "tensor<2x" + heads + "x5x2xf32>",
              result = "tensor<2x4x3x2xf32>";
  Program program;
  std::string nameW = program.addArgument(weights, RuntimeValue::tensor(w));
  std::string nameV = program.addArgument(values, RuntimeValue::tensor(v));
  program.addLine("%m = mask.causal\n  %past = arith.constant 1 : index\n"
                  "  %first = arith.constant 2 : index");
  program.addLine("%o = attn.apply_weights " + word + "(" + nameW + ", " +
                  nameV + ") mask(%m) offset" + offsets + " : (" + weights +
                  ", " + values + ") -> " + result);
  program.finish("%o", result);
  llvm::FailureOr<TensorData> out =
      evaluateWeights(program.getResult().getDefiningOp<attn::ApplyWeightsOp>(),
                      program.getBindings());
  ASSERT_TRUE(succeeded(out));
  ASSERT_EQ(out->getShape(), llvm::ArrayRef<int64_t>({B, Hq, Q, D}));
  for (int64_t b = 0; b < B; ++b)
    for (int64_t h = 0; h < Hq; ++h)
      for (int64_t i = 0; i < Q; ++i)
        for (int64_t d = 0; d < D; ++d) {
          double sum = 0, total = 0;
          for (int64_t j = 0; j + first <= i + past && j < KV; ++j) {
            double p = w.getFloat({b, h, i, j});
            p = mode == WeightMode::Softmax ? std::exp(p) : p;
            sum += p;
            total += p * v.getFloat({b, h * valueHeads / Hq, j, d});
          }
          if (mode != WeightMode::Zero)
            total = sum > 0 ? total / sum : 0;
          EXPECT_NEAR(out->getFloat({b, h, i, d}), total, 1e-12)
              << word << " " << b << " " << h << " " << i << " " << d;
        }
}
} // namespace

TEST(EvaluateWeights, TheOperationIsItsDefinition) {
  for (auto [mode, word] : {std::pair(WeightMode::Zero, "zero"),
                            std::pair(WeightMode::Renormalize, "renormalize"),
                            std::pair(WeightMode::Softmax, "softmax")})
    for (int64_t valueHeads : {1, 2, 4})
      for (const char *offsets : {"(1, 2)", "(%past, %first)"})
        expectWeightDefinition(mode, word, valueHeads, offsets);
}

TEST(EvaluateWeights, ShapesThatDoNotFitAreAnError) {
  struct {
    const char *says;
    std::vector<int64_t> weights, values;
    ElementKind kind = ElementKind::F32;
  } cases[] = {{"does not divide", {1, 3, 1, 2}, {1, 2, 2, 1}},
               {"does not divide", {1, 2, 1, 2}, {1, 0, 2, 1}},
               {"numbers of samples", {2, 2, 1, 2}, {1, 2, 2, 1}},
               {"different lengths", {1, 2, 1, 2}, {1, 2, 3, 1}},
               {"tensors of rank 4", {1, 2, 1, 2}, {1, 2, 2}},
               {"float tensors", {1, 2, 1, 2}, {1, 2, 2, 1}, ElementKind::I32}};
  for (const auto &c : cases) {
    ErrorCollector errors;
    WeightInputs in{TensorData(ElementKind::F32, c.weights),
                    TensorData(c.kind, c.values)};
    EXPECT_TRUE(
        failed(evaluateWeights(in, mlir::UnknownLoc::get(&getContext()))));
    EXPECT_NE(errors.text.find(c.says), std::string::npos)
        << c.says << " is not in: " << errors.text;
  }
}
