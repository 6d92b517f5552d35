//===- Passes.h - Passes of the verifier ---------------------- -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_VERIFY_PASSES_H
#define MASKIR_VERIFY_PASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace maskir {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "maskir/Verify/Passes.h.inc"

} // namespace maskir

#endif // MASKIR_VERIFY_PASSES_H
