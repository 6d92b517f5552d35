//===- HalfTest.cpp - Half float conversions against APFloat --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Runtime/Half.h"
#include "llvm/ADT/APFloat.h"
#include "gtest/gtest.h"

#include <cmath>
#include <cstring>
#include <random>

using llvm::APFloat;

static float floatOf(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, sizeof(value));
  return value;
}

/// `value` rounded once, to nearest even, by LLVM.
static uint16_t roundWithLLVM(APFloat value, const llvm::fltSemantics &to) {
  bool losesInfo;
  value.convert(to, APFloat::rmNearestTiesToEven, &losesInfo);
  return static_cast<uint16_t>(value.bitcastToAPInt().getZExtValue());
}

TEST(HalfTest, everyHalfWidensExactly) {
  for (uint32_t bits = 0; bits < 0x10000; ++bits) {
    APFloat half(APFloat::IEEEhalf(), llvm::APInt(16, bits));
    float found = maskirHalfBitsToFloat(static_cast<uint16_t>(bits));
    if (half.isNaN()) {
      EXPECT_TRUE(std::isnan(found)) << bits;
      continue;
    }
    bool losesInfo;
    half.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                 &losesInfo);
    EXPECT_EQ(half.convertToFloat(), found) << bits;
  }
}

TEST(HalfTest, floatsRoundToNearestEven) {
  std::mt19937 random(7);
  for (int i = 0; i < 200000; ++i) {
    // Half of the cases near the range of f16, ties included.
    uint32_t bits = random();
    if (i % 2)
      bits = (bits & 0x8fffffffu) | 0x30000000u;
    if (i % 8 == 1)
      bits = (bits & 0xfffff000u) | 0x1000u;
    APFloat value(floatOf(bits));
    if (value.isNaN())
      continue;
    EXPECT_EQ(roundWithLLVM(value, APFloat::IEEEhalf()),
              maskirFloatToHalfBits(floatOf(bits)))
        << bits;
    EXPECT_EQ(roundWithLLVM(value, APFloat::BFloat()),
              maskirFloatToBFloat16Bits(floatOf(bits)))
        << bits;
  }
}

TEST(HalfTest, notANumberStaysNotANumber) {
  EXPECT_EQ(0x7e00, maskirFloatToHalfBits(floatOf(0x7f800001)) & 0x7e00);
  EXPECT_EQ(0x7fc0, maskirFloatToBFloat16Bits(floatOf(0x7f800001)) & 0x7fc0);
}

// Rounding a double to f32 and then to f16 would be wrong near ties.
TEST(HalfTest, doublesRoundOnce) {
  std::mt19937_64 random(7);
  for (int i = 0; i < 100000; ++i) {
    double tie = 1.0 + (random() % 1024 + 0.5) / 1024;
    double value = std::ldexp(tie, int(random() % 40) - 26) *
                   (1.0 + (int64_t(random() % 5) - 2) * 0x1p-40);
    float odd = maskirDoubleToFloatRoundedToOdd(value);
    EXPECT_EQ(roundWithLLVM(APFloat(value), APFloat::IEEEhalf()),
              maskirFloatToHalfBits(odd))
        << value;
    EXPECT_EQ(roundWithLLVM(APFloat(value), APFloat::BFloat()),
              maskirFloatToBFloat16Bits(odd))
        << value;
  }
}
