//===- Half.h - Half floats on machines without them --------------*- C -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled code calls compiler support functions (`__truncsfhf2` and others)
// where the machine has no instruction for f16 or bf16. Not every libgcc has
// them, so the runtime brings its own under its own names.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_RUNTIME_HALF_H
#define MASKIR_RUNTIME_HALF_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The bits of the nearest f16 or bf16 (ties to even); NaN stays NaN.
uint16_t maskirFloatToHalfBits(float value);
uint16_t maskirFloatToBFloat16Bits(float value);

/// The exact value of an f16.
float maskirHalfBitsToFloat(uint16_t half);

/// The nearest f32 rounded to odd: rounding it again to fewer bits gives the
/// same as rounding `value` once.
float maskirDoubleToFloatRoundedToOdd(double value);

/// Stands for a function in the JIT's symbol table.
struct MaskirHalfFunction {
  const char *name; // as compiled code calls it, "__truncsfhf2"
  void *address;
};

/// The table of the conversions that compiled code may call, with the calling
/// convention of this machine; ends with a null name. Empty where the compiler
/// never calls such functions.
const struct MaskirHalfFunction *maskirGetHalfFunctions(void);

#ifdef __cplusplus
} // extern "C"
#endif

#endif // MASKIR_RUNTIME_HALF_H
