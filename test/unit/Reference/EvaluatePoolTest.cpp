//===- EvaluatePoolTest.cpp - Pools by hand -------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Reference/EvaluatePool.h"
#include "Program.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace maskir;
using namespace maskir::reference;
using attn::PoolKind;

namespace {

/// Tokens with the vectors (value, -value); one sample.
std::vector<double> pool(PoolKind kind, const std::vector<double> &tokens,
                         std::vector<int64_t> valid) {
  int64_t n = static_cast<int64_t>(tokens.size());
  std::vector<double> x;
  for (double token : tokens)
    x.insert(x.end(), {token, -token});
  llvm::FailureOr<PoolOutputs> out =
      evaluatePool(kind, TensorData::floats(ElementKind::F32, {1, n, 2}, x),
                   TensorData::integers(ElementKind::I64, {1, n}, valid),
                   mlir::UnknownLoc::get(&getContext()));
  EXPECT_TRUE(succeeded(out));
  if (failed(out))
    return {};
  std::vector<double> result = out->result.getFloats().vec();
  result.push_back(static_cast<double>(out->empty.getInteger({0})));
  return result;
}

using Row = std::vector<double>; // the vector, then the flag

} // namespace

TEST(EvaluatePool, PaddingOnTheRight) {
  std::vector<double> x{3, 1, 8, 99};
  std::vector<int64_t> valid{1, 1, 1, 0};
  EXPECT_EQ(pool(PoolKind::Last, x, valid), Row({8, -8, 0}));
  EXPECT_EQ(pool(PoolKind::First, x, valid), Row({3, -3, 0}));
  EXPECT_EQ(pool(PoolKind::Sum, x, valid), Row({12, -12, 0}));
  EXPECT_EQ(pool(PoolKind::Mean, x, valid), Row({4, -4, 0}));
  EXPECT_EQ(pool(PoolKind::Max, x, valid), Row({8, -1, 0}));
}

TEST(EvaluatePool, PaddingOnTheLeftAndHoles) {
  // valid.sum() - 1 would be token 1, which is padding.
  std::vector<double> x{99, 99, 4, 99, 2};
  std::vector<int64_t> valid{0, 0, 7, 0, -1}; // anything but 0 is valid
  EXPECT_EQ(pool(PoolKind::Last, x, valid), Row({2, -2, 0}));
  EXPECT_EQ(pool(PoolKind::First, x, valid), Row({4, -4, 0}));
  EXPECT_EQ(pool(PoolKind::Sum, x, valid), Row({6, -6, 0}));
  EXPECT_EQ(pool(PoolKind::Mean, x, valid), Row({3, -3, 0}));
  EXPECT_EQ(pool(PoolKind::Max, x, valid), Row({4, -2, 0}));
}

TEST(EvaluatePool, AnEmptySampleIsZeroAndFlagged) {
  for (PoolKind kind : {PoolKind::Last, PoolKind::First, PoolKind::Mean,
                        PoolKind::Sum, PoolKind::Max}) {
    EXPECT_EQ(pool(kind, {5, NAN}, {0, 0}), Row({0, 0, 1}));
    EXPECT_EQ(pool(kind, {}, {}), Row({0, 0, 1}));
  }
}

TEST(EvaluatePool, WhatIsNotValidIsNotRead) {
  for (PoolKind kind : {PoolKind::Last, PoolKind::First, PoolKind::Mean,
                        PoolKind::Sum, PoolKind::Max}) {
    EXPECT_EQ(pool(kind, {NAN, 5, INFINITY}, {0, 1, 0}), Row({5, -5, 0}));
    Row seen = pool(kind, {NAN}, {1});
    EXPECT_TRUE(std::isnan(seen[0]) && std::isnan(seen[1]));
  }
  // Wherever it stands.
  for (const Row &x : {Row{NAN, 1, 2}, Row{2, NAN, 1}, Row{1, 2, NAN}})
    EXPECT_TRUE(std::isnan(pool(PoolKind::Max, x, {1, 1, 1})[0]));
}

TEST(EvaluatePool, TheOperationOfTwoSamples) {
  Program program;
  std::string x = program.addArgument(
      "tensor<2x3x1xf16>",
      RuntimeValue::tensor(TensorData::floats(ElementKind::F16, {2, 3, 1},
                                              {1, 2, 4, 8, 16, 32})));
  std::string valid = program.addArgument(
      "tensor<2x3xi1>", RuntimeValue::tensor(TensorData::integers(
                            ElementKind::I1, {2, 3}, {1, 1, 0, 0, 1, 1})));
  program.addLine("%o, %e = attn.pool mean(" + x + ", " + valid +
                  ") : (tensor<2x3x1xf16>, tensor<2x3xi1>) -> "
                  "(tensor<2x1xf16>, tensor<2xi1>)");
  program.finish("%o, %e", "tensor<2x1xf16>, tensor<2xi1>");
  llvm::FailureOr<PoolOutputs> out = evaluatePool(
      program.getResult().getDefiningOp<attn::PoolOp>(), program.getBindings());
  ASSERT_TRUE(succeeded(out));
  EXPECT_EQ(out->result.getFloats(), llvm::ArrayRef<double>({1.5, 24}));
  EXPECT_EQ(out->empty.getIntegers(), llvm::ArrayRef<int64_t>({0, 0}));
}

TEST(EvaluatePool, ShapesThatDoNotFitAreAnError) {
  struct {
    const char *says;
    std::vector<int64_t> x, valid;
    ElementKind kind = ElementKind::I1;
  } cases[] = {
      {"float tensor of rank 3", {1, 2}, {1, 2}},
      {"integer tensor of rank 2", {1, 2, 1}, {1, 2, 1}},
      {"integer tensor of rank 2", {1, 2, 1}, {1, 2}, ElementKind::F32},
      {"samples or tokens", {1, 2, 1}, {1, 3}},
      {"samples or tokens", {1, 2, 1}, {2, 2}}};
  for (const auto &c : cases) {
    ErrorCollector errors;
    EXPECT_TRUE(failed(evaluatePool(
        PoolKind::Last, TensorData(ElementKind::F32, c.x),
        TensorData(c.kind, c.valid), mlir::UnknownLoc::get(&getContext()))));
    EXPECT_NE(errors.text.find(c.says), std::string::npos)
        << c.says << " is not in: " << errors.text;
  }
}
