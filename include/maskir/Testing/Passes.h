//===- Passes.h - Passes of executed tests ----------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TESTING_PASSES_H
#define MASKIR_TESTING_PASSES_H

#include "mlir/IR/DialectRegistry.h"
#include "mlir/Pass/Pass.h"

namespace maskir::check {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "maskir/Testing/Passes.h.inc"

/// Registers the dialect `check` and its passes: for tools that run tests.
void registerChecks(mlir::DialectRegistry &registry);

} // namespace maskir::check

#endif // MASKIR_TESTING_PASSES_H
