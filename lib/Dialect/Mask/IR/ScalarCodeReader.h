//===- ScalarCodeReader.h - The predicate that scalar code computes ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DIALECT_MASK_IR_SCALARCODEREADER_H
#define MASKIR_LIB_DIALECT_MASK_IR_SCALARCODEREADER_H

#include "Magnitude.h"
#include "maskir/Dialect/Mask/IR/PredicateBuilder.h"
#include "mlir/IR/Region.h"
#include "mlir/IR/ValueRange.h"

namespace maskir::mask {

/// Reads a region of `mask.generate` as a formula. Arithmetic of type index and
/// i64 is arithmetic on mathematical integers; anything else that may wrap, and
/// any operation without a rule, is a table over the four axes of which nothing
/// is known. So a proof about the result holds for the code too, as long as
/// what the builder was told may wrap does not.
class ScalarCodeReader {
public:
  ScalarCodeReader(PredicateBuilder &builder, mlir::Region &body)
      : builder(builder), body(body), magnitude(body.getArguments()) {}

  Predicate read();

private:
  /// An integer by cases: the guards exclude each other and cover everything.
  using Cases = llvm::SmallVector<std::pair<Predicate, IntExpr>>;

  Predicate getTruth(mlir::Value value);
  Predicate computeTruth(mlir::Value value);
  Cases getCases(mlir::Value value);
  Cases computeCases(mlir::Value value);
  Cases computeArithmetic(mlir::Operation *op);

  Cases combine(mlir::Operation *op,
                llvm::function_ref<IntExpr(IntExpr, IntExpr)> function);
  std::optional<Cases> divideTruncating(mlir::Operation *op, bool remainder);
  Cases choose(const Predicate &condition, const Cases &then,
               const Cases &otherwise);
  Predicate compare(mlir::Operation *op);
  std::optional<llvm::SmallVector<IntExpr>>
  getIndices(mlir::ValueRange indices);

  bool isOutside(mlir::Value value) const;
  Cases getOpaque(mlir::Value value);
  Predicate getOpaqueTruth(mlir::Value value);

  PredicateBuilder &builder;
  mlir::Region &body;
  Magnitude magnitude;
  unsigned truthDepth = 0, integerDepth = 0; // of what is being read
  llvm::DenseMap<mlir::Value, Predicate> truths;
  llvm::DenseMap<mlir::Value, Cases> integers;
};

} // namespace maskir::mask

#endif // MASKIR_LIB_DIALECT_MASK_IR_SCALARCODEREADER_H
