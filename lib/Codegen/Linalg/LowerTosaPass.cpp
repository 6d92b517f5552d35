//===- LowerTosaPass.cpp - The pass mask-lower-tosa -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Codegen/Linalg/Passes.h"
#include "mlir/Conversion/TosaToArith/TosaToArith.h"
#include "mlir/Conversion/TosaToLinalg/TosaToLinalg.h"
#include "mlir/Conversion/TosaToTensor/TosaToTensor.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

namespace maskir {

#define GEN_PASS_DEF_MASKLOWERTOSAPASS
#include "maskir/Codegen/Linalg/Passes.h.inc"

namespace {

class MaskLowerTosa : public impl::MaskLowerTosaPassBase<MaskLowerTosa> {
  static OpPassManager makePipeline() {
    OpPassManager pipeline(func::FuncOp::getOperationName());
    pipeline.addPass(tosa::createTosaToLinalgNamed());
    pipeline.addPass(tosa::createTosaToLinalg());
    pipeline.addPass(createTosaToTensorPass());
    pipeline.addPass(createTosaToArithPass());
    return pipeline;
  }

  void getDependentDialects(DialectRegistry &registry) const override {
    makePipeline().getDependentDialects(registry);
  }

  void runOnOperation() override {
    auto isTosa = [](Operation *op) {
      return isa_and_nonnull<tosa::TosaDialect>(op->getDialect())
                 ? WalkResult::interrupt()
                 : WalkResult::advance();
    };
    if (!getOperation()->walk(isTosa).wasInterrupted())
      return markAllAnalysesPreserved();
    OpPassManager pipeline = makePipeline();
    if (failed(runPipeline(pipeline, getOperation())))
      signalPassFailure();
  }
};

} // namespace
} // namespace maskir
