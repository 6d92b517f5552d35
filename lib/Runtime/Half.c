/*===- Half.c - Conversions that machines without half floats call ---------===*
 *
 * Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 *===----------------------------------------------------------------------===*/

#include "maskir/Runtime/Half.h"

#include <string.h>

static uint32_t bitsOf(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof(bits));
  return bits;
}

static float floatOf(uint32_t bits) {
  float value;
  memcpy(&value, &bits, sizeof(value));
  return value;
}

/* Rounds to nearest, ties to even; NaN stays NaN. */
uint16_t maskirFloatToBFloat16Bits(float value) {
  uint32_t bits = bitsOf(value);
  if ((bits & 0x7fffffffu) > 0x7f800000u)
    return (uint16_t)((bits >> 16) | 0x40u);
  return (uint16_t)((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
}

uint16_t maskirFloatToHalfBits(float value) {
  uint32_t bits = bitsOf(value);
  uint16_t sign = (uint16_t)((bits >> 16) & 0x8000u);
  bits &= 0x7fffffffu;
  if (bits > 0x7f800000u)
    return sign | 0x7e00u;
  if (bits >= 0x477ff000u) /* from 65520 on, it rounds to infinity */
    return sign | 0x7c00u;
  if (bits < 0x38800000u) {
    /* Below the smallest normal number: the addition rounds to a multiple of
       2^-24, which is the last bit of a subnormal half float. */
    float sum = floatOf(bits) + 0.5f;
    return sign | (uint16_t)(bitsOf(sum) - bitsOf(0.5f));
  }
  bits += 0xfffu + ((bits >> 13) & 1u);
  return sign | (uint16_t)((bits - 0x38000000u) >> 13);
}

float maskirHalfBitsToFloat(uint16_t half) {
  uint32_t sign = (uint32_t)(half & 0x8000u) << 16;
  uint32_t rest = half & 0x7fffu;
  if (rest >= 0x7c00u)
    return floatOf(sign | 0x7f800000u | ((rest & 0x3ffu) << 13) |
                   (rest > 0x7c00u ? 0x400000u : 0u));
  if (rest < 0x400u) {
    float magnitude = (float)rest * 0x1p-24f;
    return floatOf(sign | bitsOf(magnitude));
  }
  return floatOf(sign | ((rest << 13) + 0x38000000u));
}

float maskirDoubleToFloatRoundedToOdd(double value) {
  float nearest = (float)value;
  if ((double)nearest == value || nearest != nearest)
    return nearest;
  uint32_t bits = bitsOf(nearest);
  /* One step towards zero where rounding went away from it. */
  double magnitude = value < 0 ? -value : value;
  if ((double)floatOf(bits & 0x7fffffffu) > magnitude)
    --bits;
  return floatOf(bits | 1u);
}

#if defined(__x86_64__) && defined(__FLT16_MAX__)

/* On x86-64 both types travel in the low 16 bits of xmm0, as _Float16 does. */
static _Float16 pack(uint16_t bits) {
  _Float16 value;
  memcpy(&value, &bits, sizeof(value));
  return value;
}

static uint16_t unpack(_Float16 value) {
  uint16_t bits;
  memcpy(&bits, &value, sizeof(bits));
  return bits;
}

static _Float16 truncFloatToHalf(float value) {
  return pack(maskirFloatToHalfBits(value));
}
static _Float16 truncDoubleToHalf(double value) {
  return pack(maskirFloatToHalfBits(maskirDoubleToFloatRoundedToOdd(value)));
}
static _Float16 truncFloatToBFloat16(float value) {
  return pack(maskirFloatToBFloat16Bits(value));
}
static _Float16 truncDoubleToBFloat16(double value) {
  return pack(
      maskirFloatToBFloat16Bits(maskirDoubleToFloatRoundedToOdd(value)));
}
static float extendHalf(_Float16 value) {
  return maskirHalfBitsToFloat(unpack(value));
}

const struct MaskirHalfFunction *maskirGetHalfFunctions(void) {
  static const struct MaskirHalfFunction table[] = {
      {"__truncsfhf2", (void *)truncFloatToHalf},
      {"__truncdfhf2", (void *)truncDoubleToHalf},
      {"__truncsfbf2", (void *)truncFloatToBFloat16},
      {"__truncdfbf2", (void *)truncDoubleToBFloat16},
      {"__extendhfsf2", (void *)extendHalf},
      {0, 0},
  };
  return table;
}

#else

const struct MaskirHalfFunction *maskirGetHalfFunctions(void) {
  static const struct MaskirHalfFunction table[] = {{0, 0}};
  return table;
}

#endif
