//===- ComplexParts.h - Complex tensors as two tensors -------- -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_CODEGEN_LINALG_COMPLEXPARTS_H
#define MASKIR_LIB_CODEGEN_LINALG_COMPLEXPARTS_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/Transforms/DialectConversion.h"

namespace maskir {

/// tensor<4xf32> for tensor<4xcomplex<f32>>; null for other types.
mlir::RankedTensorType getRealType(mlir::Type type);

/// The real part of a complex scalar, part 0, or the imaginary one.
mlir::Value getPart(mlir::OpBuilder &b, mlir::Location loc, mlir::Value scalar,
                    unsigned part);

/// A complex tensor is two real ones. Arguments, results, and what no pattern
/// knows keep complex tensors: a loop over the elements takes them apart, or
/// puts them together.
class ComplexConverter : public mlir::TypeConverter {
public:
  ComplexConverter();
};

} // namespace maskir

#endif // MASKIR_LIB_CODEGEN_LINALG_COMPLEXPARTS_H
