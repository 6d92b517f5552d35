//===- MaskFunction.h - A function that defines masks -----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PYTHON_MASKFUNCTION_H
#define MASKIR_PYTHON_MASKFUNCTION_H

#include "Source.h"

namespace maskir::python {

/// The only public function of the module, with one block, which returns
/// `!mask.pred` values; throws Error.
mlir::func::FuncOp getMaskFunction(Source &source);

} // namespace maskir::python

#endif // MASKIR_PYTHON_MASKFUNCTION_H
