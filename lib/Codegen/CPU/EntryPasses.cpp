//===- EntryPasses.cpp - Small passes around the code ---------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Codegen/CPU/Passes.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/BuiltinOps.h"

using namespace mlir;

namespace maskir {

#define GEN_PASS_DEF_MASKCPUENTRYPASS
#define GEN_PASS_DEF_MASKCPULOOPANNOTATIONPASS
#define GEN_PASS_DEF_MASKCPUSTRIDEDCOPYPASS
#include "maskir/Codegen/CPU/Passes.h.inc"

namespace {

class MaskCpuEntry : public impl::MaskCpuEntryPassBase<MaskCpuEntry> {
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (function.isPrivate() || function.isExternal())
        continue;
      function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                        UnitAttr::get(&getContext()));
      StringRef writable =
          bufferization::BufferizationDialect::kWritableAttrName;
      for (auto [i, type] : llvm::enumerate(function.getArgumentTypes()))
        if (isa<TensorType>(type))
          function.setArgAttr(i, writable, BoolAttr::get(&getContext(), false));
    }
  }
};

class MaskCpuStridedCopy
    : public impl::MaskCpuStridedCopyPassBase<MaskCpuStridedCopy> {
  void runOnOperation() override {
    getOperation()->walk([](memref::CopyOp op) {
      auto source = dyn_cast<MemRefType>(op.getSource().getType());
      auto target = dyn_cast<MemRefType>(op.getTarget().getType());
      if (!source || !target ||
          (source.getLayout().isIdentity() && target.getLayout().isIdentity()))
        return;
      OpBuilder builder(op);
      AffineMap map = builder.getMultiDimIdentityMap(source.getRank());
      SmallVector<utils::IteratorType> iterators(source.getRank(),
                                                 utils::IteratorType::parallel);
      linalg::GenericOp::create(
          builder, op.getLoc(), op.getSource(), op.getTarget(),
          ArrayRef<AffineMap>{map, map}, iterators,
          [](OpBuilder &b, Location loc, ValueRange arguments) {
            linalg::YieldOp::create(b, loc, arguments.front());
          });
      op.erase();
    });
  }
};

class MaskCpuLoopAnnotation
    : public impl::MaskCpuLoopAnnotationPassBase<MaskCpuLoopAnnotation> {
  void runOnOperation() override {
    StringRef name = "llvm.loop_annotation";
    getOperation()->walk([&](Operation *op) {
      auto annotation = op->getAttrOfType<LLVM::LoopAnnotationAttr>(name);
      if (!annotation)
        return;
      if (auto branch = dyn_cast<LLVM::BrOp>(op))
        branch.setLoopAnnotationAttr(annotation);
      else if (auto branch = dyn_cast<LLVM::CondBrOp>(op))
        branch.setLoopAnnotationAttr(annotation);
      else
        return;
      op->removeAttr(name);
    });
  }
};

} // namespace
} // namespace maskir
