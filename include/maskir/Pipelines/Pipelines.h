//===- Pipelines.h - The stages in their order ------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PIPELINES_PIPELINES_H
#define MASKIR_PIPELINES_PIPELINES_H

#include "maskir/Codegen/CPU/Lowering.h"

namespace maskir {

/// From a program in linalg, tensor, arith and tosa (or with attn.attention
/// already) to the LLVM dialect: raise, fuse, simplify, then
/// buildMaskToCpuLowering.
void buildMaskToCpu(mlir::OpPassManager &manager,
                    const MaskToCpuOptions &options);

/// Registers the above as the pipeline `mask-to-cpu`.
void registerMaskToCpu();

} // namespace maskir

#endif // MASKIR_PIPELINES_PIPELINES_H
