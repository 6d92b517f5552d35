//===- RaisePipeline.cpp - From exported programs to attention ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/Passes.h"
#include "mlir/Conversion/TosaToArith/TosaToArith.h"
#include "mlir/Conversion/TosaToLinalg/TosaToLinalg.h"
#include "mlir/Conversion/TosaToTensor/TosaToTensor.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

namespace {
struct RaisePipelineOptions : PassPipelineOptions<RaisePipelineOptions> {
  Option<bool> trustRoles{*this, "trust-roles",
                          llvm::cl::desc("As of mask-raise"),
                          llvm::cl::init(false)};
};
} // namespace

// No fusion before: it hides the operands that an attention wants as tensors
// and repeats mask code for each use.
void maskir::buildRaisePipeline(OpPassManager &manager,
                                const MaskRaisePassOptions &options) {
  manager.addPass(createInlinerPass());
  OpPassManager &functions = manager.nest<func::FuncOp>();
  functions.addPass(tosa::createTosaToLinalgNamed());
  functions.addPass(tosa::createTosaToLinalg());
  functions.addPass(createTosaToTensorPass());
  functions.addPass(createTosaToArithPass());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
  manager.addPass(createMaskRaisePass(options));
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
}

void maskir::registerRaisePipelines() {
  PassPipelineRegistration<RaisePipelineOptions>(
      "mask-raise-pipeline",
      "Inline, lower tosa, recover attention (mask-raise) and clean up",
      [](OpPassManager &manager, const RaisePipelineOptions &options) {
        MaskRaisePassOptions raise;
        raise.trustRoles = options.trustRoles;
        buildRaisePipeline(manager, raise);
      });
}
