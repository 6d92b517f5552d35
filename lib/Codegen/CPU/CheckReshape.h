//===- CheckReshape.h - Another shape has as many elements -----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_CODEGEN_CPU_CHECKRESHAPE_H
#define MASKIR_CODEGEN_CPU_CHECKRESHAPE_H

#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace maskir {

/// Asserts that the sizes of the result, which are values of the program, make
/// up as many elements as there are. What types say is the verifier's.
void checkReshape(mlir::tensor::ReshapeOp op);
void checkExpansion(mlir::tensor::ExpandShapeOp op);

} // namespace maskir

#endif // MASKIR_CODEGEN_CPU_CHECKRESHAPE_H
