//===- Mask.h - The mask dialect --------------------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DIALECT_MASK_IR_MASK_H
#define MASKIR_DIALECT_MASK_IR_MASK_H

#include "maskir/Dialect/Mask/IR/PredicateBuilder.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/IntegerSet.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "maskir/Dialect/Mask/IR/MaskDialect.h.inc"
#include "maskir/Dialect/Mask/IR/MaskEnums.h.inc"
#include "maskir/Dialect/Mask/IR/MaskInterfaces.h.inc"
#define GET_TYPEDEF_CLASSES
#include "maskir/Dialect/Mask/IR/MaskTypes.h.inc"
#define GET_OP_CLASSES
#include "maskir/Dialect/Mask/IR/MaskOps.h.inc"

namespace maskir::mask {

/// The static length of `mask.assert ... over` that stands for `?`.
inline constexpr int64_t kUnbounded = -1;

/// Positions and distances that the verifier accepts lie in [-2^60, 2^60], so
/// that no sum of two of them leaves 64 bits.
inline constexpr int64_t kMaxDistance = int64_t(1) << 60;

/// Emits scalar code for `mask` at one element: i1. The mask's own operations
/// say how (PredicateOpInterface). Null, with an error at `loc`, for a mask
/// that no operation defines (a block argument).
mlir::Value buildMaskTest(mlir::OpBuilder &builder, mlir::Location loc,
                          mlir::Value mask, const Position &position);

/// The constant `value` of type index.
mlir::Value buildIndex(mlir::OpBuilder &builder, mlir::Location loc,
                       int64_t value);

/// An index value from the operand or the attribute of a mixed pair; null for
/// neither.
mlir::Value buildMixed(mlir::OpBuilder &builder, mlir::Location loc,
                       mlir::Value operand, std::optional<int64_t> attribute);

/// i1: every index lies in its dimension of the tensor.
mlir::Value buildInRange(mlir::OpBuilder &builder, mlir::Location loc,
                         mlir::Value tensor, mlir::ValueRange indices);

/// tensor[indices] if every index is in range, else `otherwise`: the read is
/// total. The form is `scf.if` with one `tensor.extract`.
mlir::Value buildGuardedRead(mlir::OpBuilder &builder, mlir::Location loc,
                             mlir::Value tensor, mlir::ValueRange indices,
                             mlir::TypedAttr otherwise);

/// The same for a tensor of integers; the result has type index.
mlir::Value buildGuardedInteger(mlir::OpBuilder &builder, mlir::Location loc,
                                mlir::Value tensor, mlir::ValueRange indices,
                                int64_t otherwise);

/// Whether every operation of the region (nested ones too) is free of side
/// effects; the first that is not goes to `offender`.
bool isPure(mlir::Region &region, mlir::Operation *&offender);

/// Whether `op` may run where the program would not have run it: it has no
/// effects and can't fail. For mlir::isPure some divisions by 0 are pure.
bool canSpeculate(mlir::Operation *op);

//===----------------------------------------------------------------------===//
// Assembly shared by the dialects
//===----------------------------------------------------------------------===//

/// `7` or `%x`: an attribute or an operand of type index.
mlir::ParseResult
parseMixedIndex(mlir::OpAsmParser &parser,
                std::optional<mlir::OpAsmParser::UnresolvedOperand> &operand,
                mlir::IntegerAttr &attribute);
void printMixedIndex(mlir::OpAsmPrinter &printer, mlir::Operation *op,
                     mlir::Value operand, mlir::IntegerAttr attribute);

/// `(q, kv)`, each a MixedIndex.
mlir::ParseResult
parseOffsets(mlir::OpAsmParser &parser,
             std::optional<mlir::OpAsmParser::UnresolvedOperand> &query,
             mlir::IntegerAttr &staticQuery,
             std::optional<mlir::OpAsmParser::UnresolvedOperand> &key,
             mlir::IntegerAttr &staticKey);
void printOffsets(mlir::OpAsmPrinter &printer, mlir::Operation *op,
                  mlir::Value query, mlir::IntegerAttr staticQuery,
                  mlir::Value key, mlir::IntegerAttr staticKey);

/// Verifies that a mixed pair is not given twice (rules W1, C1, ...).
mlir::LogicalResult verifyMixed(mlir::Operation *op, llvm::StringRef name,
                                mlir::Value operand,
                                std::optional<int64_t> attribute);
/// Verifies two mixed offsets: both or neither, and each once.
mlir::LogicalResult verifyOffsets(mlir::Operation *op, mlir::Value query,
                                  std::optional<int64_t> staticQuery,
                                  mlir::Value key,
                                  std::optional<int64_t> staticKey);

} // namespace maskir::mask

#endif // MASKIR_DIALECT_MASK_IR_MASK_H
