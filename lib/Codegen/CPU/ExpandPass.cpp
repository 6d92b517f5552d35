//===- ExpandPass.cpp - Expansions to several sizes of run time -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Codegen/CPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace maskir {

#define GEN_PASS_DEF_MASKCPUEXPANDPASS
#include "maskir/Codegen/CPU/Passes.h.inc"

namespace {

/// Whether one size becomes two or more that are known at run time only.
bool isAmbiguous(tensor::ExpandShapeOp op) {
  RankedTensorType type = op.getResultType();
  return llvm::any_of(op.getReassociationIndices(),
                      [&](ArrayRef<int64_t> group) {
                        return llvm::count_if(group, [&](int64_t dimension) {
                                 return type.isDynamicDim(dimension);
                               }) > 1;
                      });
}

void replaceByReshape(tensor::ExpandShapeOp op) {
  OpBuilder builder(op);
  SmallVector<Value> sizes = getValueOrCreateConstantIndexOp(
      builder, op.getLoc(), op.getMixedOutputShape());
  Value shape = tensor::FromElementsOp::create(builder, op.getLoc(), sizes);
  Value reshape = tensor::ReshapeOp::create(
      builder, op.getLoc(), op.getResultType(), op.getSrc(), shape);
  op.replaceAllUsesWith(reshape);
  op.erase();
}

/// The lowering to LLVM reads sizes of 64 bits only.
void widenShape(tensor::ReshapeOp op) {
  auto type = cast<RankedTensorType>(op.getShape().getType());
  if (type.getElementType().isIndex() || type.getElementType().isInteger(64) ||
      type.isDynamicDim(0))
    return;
  OpBuilder builder(op);
  SmallVector<Value> sizes;
  for (int64_t i = 0; i < type.getDimSize(0); ++i) {
    Value at = arith::ConstantIndexOp::create(builder, op.getLoc(), i);
    Value size =
        tensor::ExtractOp::create(builder, op.getLoc(), op.getShape(), at);
    sizes.push_back(arith::IndexCastOp::create(builder, op.getLoc(),
                                               builder.getIndexType(), size));
  }
  op.getShapeMutable().assign(tensor::FromElementsOp::create(
      builder, op.getLoc(),
      RankedTensorType::get({type.getDimSize(0)}, builder.getIndexType()),
      sizes));
}

/// A slice of one element has no next one: its stride says nothing, and a slice
/// that drops the dimension is lowered as if it did.
template <typename SliceOp>
void dropStrides(SliceOp op) {
  SmallVector<int64_t> strides(op.getStaticStrides());
  for (auto [stride, size] : llvm::zip_equal(strides, op.getStaticSizes()))
    if (size == 1 && !ShapedType::isDynamic(stride))
      stride = 1;
  op.setStaticStrides(strides);
}

/// Upstream code that finds the dropped dimensions by strides ends the process
/// (MLIR 22).
LogicalResult checkStrides(tensor::ExtractSliceOp op) {
  bool goesUp = llvm::all_of(op.getStaticStrides(), [](int64_t stride) {
    return stride > 0 || ShapedType::isDynamic(stride);
  });
  if (goesUp || op.getDroppedDims().none())
    return success();
  return op.emitError("expected strides of at least 1 in a slice that drops "
                      "dimensions: there is no code for others");
}

class MaskCpuExpand : public impl::MaskCpuExpandPassBase<MaskCpuExpand> {
  void runOnOperation() override {
    getOperation().walk([](tensor::ExpandShapeOp op) {
      if (isAmbiguous(op))
        replaceByReshape(op);
    });
    getOperation().walk(dropStrides<tensor::ExtractSliceOp>);
    getOperation().walk(dropStrides<tensor::InsertSliceOp>);
    getOperation().walk(widenShape);
    WalkResult checked = getOperation().walk(
        [](tensor::ExtractSliceOp op) { return WalkResult(checkStrides(op)); });
    if (checked.wasInterrupted())
      signalPassFailure();
  }
};

} // namespace
} // namespace maskir
