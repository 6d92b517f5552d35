//===- TensorDataTest.cpp - Concrete tensors ------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Parser/Parser.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace maskir::reference;

static llvm::FailureOr<TensorData> parse(const char *text) {
  mlir::Attribute attribute = mlir::parseAttribute(text, &getContext());
  return TensorData::fromAttribute(mlir::cast<mlir::ElementsAttr>(attribute));
}

TEST(TensorData, AttributesKeepTheirValues) {
  auto ints = parse("dense<[[1, -2], [3, 4]]> : tensor<2x2xi32>");
  ASSERT_TRUE(succeeded(ints));
  EXPECT_EQ(ints->getIntegers().vec(), std::vector<int64_t>({1, -2, 3, 4}));
  EXPECT_EQ(ints->getInteger({0, 1}), -2);
  auto bools = parse("dense<[true, false]> : tensor<2xi1>");
  ASSERT_TRUE(succeeded(bools));
  EXPECT_EQ(bools->getIntegers().vec(), std::vector<int64_t>({1, 0}));
  auto splat = parse("dense<2.5> : tensor<3xbf16>");
  ASSERT_TRUE(succeeded(splat));
  EXPECT_EQ(splat->getFloats().vec(), std::vector<double>({2.5, 2.5, 2.5}));
}

TEST(TensorData, UnknownElementTypesFail) {
  EXPECT_TRUE(failed(parse("dense<1> : tensor<2xi4>")));
  EXPECT_TRUE(failed(parse("sparse<0, 1> : tensor<2xi32>")));
}

TEST(TensorData, ResourcesAreBuffers) {
  // 1.5 is 0x3FC00000; a resource begins with its alignment, 4.
  auto module = mlir::parseSourceString<mlir::ModuleOp>(
      "%c = arith.constant dense_resource<data> : tensor<2xf32>\n"
      "{-# dialect_resources: { builtin: { data: "
      "\"0x040000000000C03F000000C0\" } } #-}",
      &getContext());
  ASSERT_TRUE(module);
  auto constant = *module->getOps<mlir::arith::ConstantOp>().begin();
  auto data = TensorData::fromAttribute(
      mlir::cast<mlir::ElementsAttr>(constant.getValue()));
  ASSERT_TRUE(succeeded(data));
  EXPECT_EQ(data->getFloats().vec(), std::vector<double>({1.5, -2.0}));
  // A resource that is cut short has no values.
  auto shorter = mlir::parseSourceString<mlir::ModuleOp>(
      "%c = arith.constant dense_resource<part> : tensor<2xf32>\n"
      "{-# dialect_resources: { builtin: { part: \"0x040000000000C03F\" } } "
      "#-}",
      &getContext());
  ASSERT_TRUE(shorter);
  constant = *shorter->getOps<mlir::arith::ConstantOp>().begin();
  EXPECT_TRUE(failed(TensorData::fromAttribute(
      mlir::cast<mlir::ElementsAttr>(constant.getValue()))));
}

TEST(TensorData, ResourcesOfTruthsHaveNoValues) {
  // A byte each, or packed bits: the resource doesn't say.
  auto module = mlir::parseSourceString<mlir::ModuleOp>(
      "%c = arith.constant dense_resource<data> : tensor<2xi1>\n"
      "{-# dialect_resources: { builtin: { data: \"0x010000000001\" } } #-}",
      &getContext());
  ASSERT_TRUE(module);
  auto constant = *module->getOps<mlir::arith::ConstantOp>().begin();
  EXPECT_TRUE(failed(TensorData::fromAttribute(
      mlir::cast<mlir::ElementsAttr>(constant.getValue()))));
}

TEST(TensorData, BuffersOfEveryKind) {
  const float f32[] = {1.5f, -0.1f};
  TensorData floats = TensorData::fromBuffer(ElementKind::F32, {2}, f32);
  EXPECT_EQ(floats.getFloat({1}), double(-0.1f));
  // 1.5 is 0x3E00 in f16 and 0x3FC0 in bf16; -2 is 0xC000 in both.
  const uint16_t f16[] = {0x3E00, 0xC000, 0x7C00, 0x0001};
  TensorData halves = TensorData::fromBuffer(ElementKind::F16, {4}, f16);
  EXPECT_EQ(halves.getFloats().vec(),
            std::vector<double>({1.5, -2.0, INFINITY, std::ldexp(1.0, -24)}));
  const uint16_t bf16[] = {0x3FC0, 0xC000};
  TensorData brains = TensorData::fromBuffer(ElementKind::BF16, {2}, bf16);
  EXPECT_EQ(brains.getFloats().vec(), std::vector<double>({1.5, -2.0}));
  const int32_t i32[] = {-7, 1 << 30};
  EXPECT_EQ(
      TensorData::fromBuffer(ElementKind::I32, {2}, i32).getIntegers().vec(),
      std::vector<int64_t>({-7, 1 << 30}));
  const int64_t i64[] = {-7, int64_t(1) << 62};
  EXPECT_EQ(
      TensorData::fromBuffer(ElementKind::Index, {2}, i64).getInteger({1}),
      int64_t(1) << 62);
  const uint8_t i1[] = {0, 1, 255}; // any byte but 0 is true
  EXPECT_EQ(
      TensorData::fromBuffer(ElementKind::I1, {3}, i1).getIntegers().vec(),
      std::vector<int64_t>({0, 1, 1}));
}

TEST(TensorData, BuffersRoundOnTheWayOut) {
  // 1 + 2^-8 lies half-way between two bf16 numbers: to even, which is 1.
  TensorData brains = TensorData::floats(
      ElementKind::BF16, {2},
      {1.0 + std::ldexp(1.0, -8), 1.0 + std::ldexp(3.0, -8)});
  uint16_t bits[2];
  brains.toBuffer(bits);
  EXPECT_EQ(bits[0], 0x3F80);
  EXPECT_EQ(bits[1], 0x3F82);
  EXPECT_EQ(roundToKind(65520.0, ElementKind::F16), INFINITY);
  EXPECT_EQ(roundToKind(65519.0, ElementKind::F16), 65504.0);
}

TEST(TensorData, IndicesAreChecked) {
  TensorData tensor(ElementKind::I32, {2, 3});
  EXPECT_TRUE(tensor.inRange({1, 2}));
  EXPECT_FALSE(tensor.inRange({2, 0}));
  EXPECT_FALSE(tensor.inRange({-1, 0}));
  EXPECT_FALSE(tensor.inRange({0}));
  tensor.setInteger({1, 2}, 9);
  EXPECT_EQ(tensor.getIntegers().back(), 9);
}
