//===- MaskAssembly.h - Custom assembly of mixed operands -------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DIALECT_MASK_IR_MASKASSEMBLY_H
#define MASKIR_LIB_DIALECT_MASK_IR_MASKASSEMBLY_H

#include "maskir/Dialect/Mask/IR/Mask.h"

namespace maskir::mask {

/// `4`, or `%n : index`, or `%lengths : tensor<?xi64>`.
mlir::ParseResult
parseMixedBound(mlir::OpAsmParser &parser,
                std::optional<mlir::OpAsmParser::UnresolvedOperand> &operand,
                mlir::Type &type, mlir::IntegerAttr &attribute);
void printMixedBound(mlir::OpAsmPrinter &printer, mlir::Operation *op,
                     mlir::Value operand, mlir::Type type,
                     mlir::IntegerAttr attribute);

/// `[2, ?, %n, 8]`: numbers, `?` for unbounded, index values.
mlir::ParseResult parseLengths(
    mlir::OpAsmParser &parser,
    llvm::SmallVectorImpl<mlir::OpAsmParser::UnresolvedOperand> &operands,
    mlir::DenseI64ArrayAttr &lengths);
void printLengths(mlir::OpAsmPrinter &printer, mlir::Operation *op,
                  mlir::OperandRange operands, mlir::DenseI64ArrayAttr lengths);

} // namespace maskir::mask

#endif // MASKIR_LIB_DIALECT_MASK_IR_MASKASSEMBLY_H
