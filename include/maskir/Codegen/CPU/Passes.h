//===- Passes.h - From attention to CPU code --------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_CODEGEN_CPU_PASSES_H
#define MASKIR_CODEGEN_CPU_PASSES_H

#include "mlir/Pass/Pass.h"

namespace maskir {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "maskir/Codegen/CPU/Passes.h.inc"

} // namespace maskir

#endif // MASKIR_CODEGEN_CPU_PASSES_H
