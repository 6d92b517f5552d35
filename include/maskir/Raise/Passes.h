//===- Passes.h - Passes that recover attention -----------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_RAISE_PASSES_H
#define MASKIR_RAISE_PASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace maskir {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "maskir/Raise/Passes.h.inc"

/// Inlines, lowers tosa to linalg, raises, and removes the code that the raised
/// attentions no longer need.
void buildRaisePipeline(mlir::OpPassManager &manager,
                        const MaskRaisePassOptions &options = {});

/// Registers `mask-raise-pipeline`.
void registerRaisePipelines();

} // namespace maskir

#endif // MASKIR_RAISE_PASSES_H
