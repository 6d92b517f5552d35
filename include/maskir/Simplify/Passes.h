//===- Passes.h - Passes of the stage Simplify ------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_SIMPLIFY_PASSES_H
#define MASKIR_SIMPLIFY_PASSES_H

#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Pass/Pass.h"

namespace maskir {

#define GEN_PASS_DECL
#include "maskir/Simplify/Passes.h.inc"
#define GEN_PASS_REGISTRATION
#include "maskir/Simplify/Passes.h.inc"

} // namespace maskir

#endif // MASKIR_SIMPLIFY_PASSES_H
