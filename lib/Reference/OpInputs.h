//===- OpInputs.h - The concrete operands of operations ---------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_REFERENCE_OPINPUTS_H
#define MASKIR_LIB_REFERENCE_OPINPUTS_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Reference/EvaluateMask.h"

namespace maskir::reference {

/// An operand tensor; an error if nothing gives its data.
llvm::FailureOr<TensorData> getTensor(ScalarInterpreter &interpreter,
                                      mlir::Value value);

/// The positions of row 0 and of column 0 (rule M2).
llvm::FailureOr<std::pair<int64_t, int64_t>>
getOffsets(attn::MaskedOpInterface op, MaskEvaluator &masks);

/// The truth of the mask of `op` at a point; null if it has none. `masks` must
/// outlive it.
std::function<llvm::FailureOr<bool>(const Point &)>
getMaskFunction(attn::MaskedOpInterface op, MaskEvaluator &masks);

} // namespace maskir::reference

#endif // MASKIR_LIB_REFERENCE_OPINPUTS_H
