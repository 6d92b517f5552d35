//===- Lowering.cpp - The way from tensors to LLVM ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Codegen/CPU/Lowering.h"
#include "maskir/Codegen/CPU/Passes.h"
#include "maskir/Codegen/Linalg/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

namespace maskir {

/// Attention becomes calls; what has no kernel stays on tensors.
static void addAttention(OpPassManager &manager,
                         const MaskToCpuOptions &options) {
  MaskCpuAttentionPassOptions attention;
  attention.vectorWidth = options.vectorWidth;
  attention.keyTile = options.keyTile;
  attention.visitAll = options.visitAll;
  // What has no kernel of its own becomes linalg.
  MaskMaterializePassOptions rest;
  rest.attention = false;
  manager.addPass(createMaskMaterializePass(rest));
  manager.addNestedPass<func::FuncOp>(createMaskDecomposePass());
  manager.addNestedPass<func::FuncOp>(createMaskSplitComplexPass());
  manager.addNestedPass<func::FuncOp>(createMaskCpuCheckPass());
  manager.addPass(createMaskCpuEntryPass());
  manager.addPass(createMaskCpuAttentionPass(attention));
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
  // Unused globals (a random seed, say) have no bufferization.
  manager.addPass(createSymbolDCEPass());
}

static void addBufferization(OpPassManager &manager) {
  manager.addNestedPass<func::FuncOp>(createConvertElementwiseToLinalgPass());
  manager.addNestedPass<func::FuncOp>(createMaskCpuExpandPass());
  manager.addPass(bufferization::createEmptyTensorEliminationPass());
  manager.addPass(createMaskCpuBufferizePass());
  manager.addPass(createCanonicalizerPass());
  bufferization::buildBufferDeallocationPipeline(manager);
  manager.addPass(createConvertBufferizationToMemRefPass());
  manager.addNestedPass<func::FuncOp>(createMaskCpuStridedCopyPass());
}

static void addLoops(OpPassManager &manager) {
  manager.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  manager.addPass(memref::createExpandStridedMetadataPass());
  manager.addPass(createLowerAffinePass());
  manager.addPass(createCanonicalizerPass());
  // A cast that is folded into a copy makes it one of a strided layout.
  manager.addNestedPass<func::FuncOp>(createMaskCpuStridedCopyPass());
  manager.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  manager.addPass(createCSEPass());
  manager.addPass(createLoopInvariantCodeMotionPass());
}

static void addLLVM(OpPassManager &manager) {
  manager.addPass(arith::createArithExpandOpsPass());
  manager.addPass(createConvertVectorToLLVMPass());
  manager.addPass(createSCFToControlFlowPass());
  manager.addNestedPass<func::FuncOp>(createMaskCpuDivisionPass());
  manager.addPass(createMaskCpuAssertPass());
  manager.addPass(createConvertMathToFuncs());
  manager.addPass(createConvertMathToLLVMPass());
  manager.addPass(createConvertMathToLibmPass());
  // A library takes the elements of a vector one by one.
  manager.addPass(createConvertVectorToLLVMPass());
  manager.addPass(createConvertComplexToLLVMPass());
  manager.addPass(createArithToLLVMConversionPass());
  manager.addPass(createConvertIndexToLLVMPass());
  manager.addPass(createFinalizeMemRefToLLVMConversionPass());
  manager.addPass(createConvertFuncToLLVMPass());
  manager.addPass(createConvertControlFlowToLLVMPass());
  manager.addPass(createUBToLLVMConversionPass());
  manager.addPass(createReconcileUnrealizedCastsPass());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
  manager.addPass(createMaskCpuLoopAnnotationPass());
}

void buildMaskToCpuLowering(OpPassManager &manager,
                            const MaskToCpuOptions &options) {
  addAttention(manager, options);
  addBufferization(manager);
  addLoops(manager);
  addLLVM(manager);
}

void registerMaskToCpuLowering() {
  PassPipelineRegistration<MaskToCpuOptions>(
      "mask-cpu-lowering",
      "Lower attention, masks and the program around them to the LLVM dialect",
      buildMaskToCpuLowering);
}

} // namespace maskir
