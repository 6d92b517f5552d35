//===- MaskToCpu.cpp - mask-to-cpu ----------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Fuse/Passes.h"
#include "maskir/Pipelines/Pipelines.h"
#include "maskir/Raise/Passes.h"
#include "maskir/Simplify/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

void maskir::buildMaskToCpu(mlir::OpPassManager &manager,
                            const MaskToCpuOptions &options) {
  buildRaisePipeline(manager);
  manager.addPass(createMaskFuse());
  manager.addPass(createMaskSimplify());
  buildMaskToCpuLowering(manager, options);
}

void maskir::registerMaskToCpu() {
  mlir::PassPipelineRegistration<MaskToCpuOptions>(
      "mask-to-cpu",
      "Recognise attention, make its masks one predicate, and lower the "
      "program to the LLVM dialect with code that skips empty blocks",
      buildMaskToCpu);
}
