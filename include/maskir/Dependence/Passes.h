//===- Passes.h - Passes about whole functions ------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DEPENDENCE_PASSES_H
#define MASKIR_DEPENDENCE_PASSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"

namespace maskir {

#define GEN_PASS_DECL
#include "maskir/Dependence/Passes.h.inc"
#define GEN_PASS_REGISTRATION
#include "maskir/Dependence/Passes.h.inc"

} // namespace maskir

#endif // MASKIR_DEPENDENCE_PASSES_H
