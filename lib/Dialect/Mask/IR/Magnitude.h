//===- Magnitude.h - How large integers may become --------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DIALECT_MASK_IR_MAGNITUDE_H
#define MASKIR_LIB_DIALECT_MASK_IR_MAGNITUDE_H

#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/ValueRange.h"
#include "llvm/ADT/DenseMap.h"

namespace maskir::mask {

/// How large integers of 64 bits and indices may be: a number n stands for
/// |x| <= 2^n. Positions and sizes are less than 2^40: a tensor of that many
/// elements fits no memory.
class Magnitude {
public:
  static constexpr unsigned kPosition = 40;
  /// Larger results of arithmetic may wrap. 2^63 itself would.
  static constexpr unsigned kExact = 62;

  /// `axes` are the positions of a region of `mask.generate`.
  explicit Magnitude(mlir::ValueRange axes = {});

  unsigned get(mlir::Value value);
  /// Of an expression over positions and `symbols`.
  unsigned get(mlir::AffineExpr expr, mlir::ValueRange symbols);
  /// Of any number of an integer type.
  static unsigned get(mlir::Type type);

private:
  unsigned compute(mlir::Value value);
  llvm::DenseMap<mlir::Value, unsigned> known;
};

} // namespace maskir::mask

#endif // MASKIR_LIB_DIALECT_MASK_IR_MAGNITUDE_H
