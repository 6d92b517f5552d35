//===- MaskWords.h - Masks in words -----------------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DIALECT_MASK_IR_MASKWORDS_H
#define MASKIR_DIALECT_MASK_IR_MASKWORDS_H

#include "mlir/IR/AsmState.h"
#include "mlir/IR/Value.h"
#include <string>

namespace maskir::mask {

/// A `!mask.pred` in words: "causal and window(left = 7) and key_valid(%arg3)".
/// Values have the names that `names` gives them; constants are numbers. The
/// words of an operation come from its assembly, so a new kind of mask needs
/// nothing here; an operation with a region or a set is said as its formula:
/// "generate((q - kv) mod 2 == 0)". Null is the mask that allows every pair,
/// "all". What is too long is cut, and ends in "...".
std::string describeMask(mlir::Value mask, mlir::AsmState &names);

/// The same with the names of the printed module. It numbers the whole module:
/// to describe many masks, keep one AsmState.
std::string describeMask(mlir::Value mask);

/// The operation at the top of the IR that holds a value; null for none.
mlir::Operation *getRootOperation(mlir::Value value);

} // namespace maskir::mask

#endif // MASKIR_DIALECT_MASK_IR_MASKWORDS_H
