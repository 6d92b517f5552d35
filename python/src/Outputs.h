//===- Outputs.h - Where functions put numbers ------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PYTHON_OUTPUTS_H
#define MASKIR_PYTHON_OUTPUTS_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include <optional>
#include <string>
#include <vector>

namespace maskir::python {

/// Whether it makes numbers of what it takes: flags alone are a mask.
bool hasNumbers(mlir::FunctionOpInterface function);

/// In words, if it puts numbers into memory that others may read: no result
/// says what these are made of.
std::optional<std::string> findWrites(mlir::FunctionOpInterface function);

/// A function that nothing asks about, and why.
struct NotAsked {
  mlir::FunctionOpInterface function;
  std::string name; // with the modules around it
  std::string reason;
};

/// The public functions with a body that are no `func.func` of the outermost
/// module.
std::vector<NotAsked> findNotAsked(mlir::ModuleOp module);

} // namespace maskir::python

#endif // MASKIR_PYTHON_OUTPUTS_H
