//===- InitAll.h - Everything that a MaskIR tool registers ------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The one list of dialects, passes and pipelines, used by all tools.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_INITALL_H
#define MASKIR_INITALL_H

#include "maskir/BlockMap/Passes.h"
#include "maskir/Codegen/CPU/Lowering.h"
#include "maskir/Codegen/CPU/Passes.h"
#include "maskir/Codegen/Linalg/Passes.h"
#include "maskir/Dependence/Passes.h"
#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/Fuse/Passes.h"
#include "maskir/Pipelines/Pipelines.h"
#include "maskir/Raise/Passes.h"
#include "maskir/Simplify/Passes.h"
#include "maskir/Verify/Passes.h"
#include "mlir/IR/DialectRegistry.h"

namespace maskir {

inline void registerAllDialects(mlir::DialectRegistry &registry) {
  registry.insert<mask::MaskDialect, attn::AttnDialect>();
}

inline void registerAllPasses() {
  registerMaskIRBlockMapPasses();
  registerMaskIRCodegenLinalgPasses();
  registerMaskIRFusePasses();
  registerMaskIRSimplifyPasses();
  registerMaskIRRaisePasses();
  registerRaisePipelines();
  registerMaskIRDependencePasses();
  registerMaskIRVerifyPasses();
  registerMaskIRCodegenCPUPasses();
  registerMaskToCpuLowering();
  registerMaskToCpu();
}

} // namespace maskir

#endif // MASKIR_INITALL_H
