//===- TaskContext.cpp - What a task reads from outside -------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TaskContext.h"
#include "LaneBuilder.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;

namespace maskir::cpu {

TensorView getMemrefView(OpBuilder &builder, Location loc, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  TensorView view;
  view.elementType = type.getElementType();
  auto metadata =
      memref::ExtractStridedMetadataOp::create(builder, loc, buffer);
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    view.sizes.push_back(
        type.isDynamicDim(dim)
            ? metadata.getSizes()[dim]
            : arith::ConstantIndexOp::create(builder, loc, type.getDimSize(dim))
                  .getResult());
    view.strides.push_back(metadata.getStrides()[dim]);
  }
  if (!view.strides.empty())
    view.strides.back() = arith::ConstantIndexOp::create(builder, loc, 1);
  Value base =
      memref::ExtractAlignedPointerAsIndexOp::create(builder, loc, buffer);
  base = arith::IndexCastOp::create(builder, loc, builder.getI64Type(), base);
  auto pointerType = LLVM::LLVMPointerType::get(builder.getContext());
  base = LLVM::IntToPtrOp::create(builder, loc, pointerType, base);
  LaneBuilder b(loc, builder, 1);
  view.pointer = b.address(base, metadata.getOffset(), view.elementType);
  return view;
}

const TensorView &TaskContext::getView(Value tensor) {
  auto it = views.find(tensor);
  if (it != views.end())
    return it->second;
  auto type = cast<RankedTensorType>(tensor.getType());
  // A row-contiguous view is taken as it is; mask-cpu-bufferize copies anything
  // else.
  SmallVector<int64_t> strides(type.getRank(), ShapedType::kDynamic);
  if (!strides.empty())
    strides.back() = 1;
  auto layout =
      StridedLayoutAttr::get(type.getContext(), ShapedType::kDynamic, strides);
  auto bufferType =
      MemRefType::get(type.getShape(), type.getElementType(), layout);
  Location loc = anchor->getLoc();
  auto buffer = bufferization::ToBufferOp::create(host, loc, bufferType, tensor,
                                                  /*read_only=*/true);
  // The memory is read where the task runs, and bufferization sees a read here.
  // Merged with that of an earlier attention, it would see none of this one,
  // and let what is between them overwrite the tensor.
  buffer->setDiscardableAttr(
      "maskir.reader", DistinctAttr::create(UnitAttr::get(type.getContext())));
  return views.insert({tensor, getMemrefView(host, loc, buffer)}).first->second;
}

/// A value that dominates the anchor: its region encloses the anchor.
bool TaskContext::isHostValue(Value value) const {
  Region *region = value.getParentRegion();
  return region && region->isAncestor(anchor->getParentRegion());
}

//===----------------------------------------------------------------------===//
// Hoisting
//===----------------------------------------------------------------------===//

bool TaskContext::hoist(Operation *op) {
  // Vectors and pointers are cheaper to make again than to pass.
  if (!llvm::all_of(op->getResultTypes(), [](Type type) {
        return isa<TensorType>(type) || type.isIntOrIndexOrFloat();
      }))
    return false;
  // Reading an element is not safe outside its guard, though MLIR calls it
  // pure.
  if (op->hasTrait<OpTrait::ConstantLike>() || isa<tensor::ExtractOp>(op) ||
      op->hasTrait<OpTrait::IsTerminator>() || !mask::canSpeculate(op))
    return false;
  bool invariant = true;
  auto check = [&](OpOperand *operand) {
    Value value = operand->get();
    invariant &= isHostValue(value) || matchPattern(value, m_Constant());
  };
  for (OpOperand &operand : op->getOpOperands())
    check(&operand);
  visitUsedValuesDefinedAbove(op->getRegions(), check);
  if (!invariant)
    return false;
  auto useHostConstant = [&](OpOperand *operand) {
    if (!isHostValue(operand->get()))
      operand->set(host.clone(*operand->get().getDefiningOp())->getResult(0));
  };
  for (OpOperand &operand : op->getOpOperands())
    useHostConstant(&operand);
  visitUsedValuesDefinedAbove(op->getRegions(), useHostConstant);
  op->moveBefore(anchor);
  return true;
}

void TaskContext::hoistInvariants(Region &region) {
  // Operations come before their users, so one walk is enough.
  SmallVector<Operation *> candidates;
  region.walk<WalkOrder::PreOrder>([&](Operation *op) {
    candidates.push_back(op);
    // What stands inside a pure operation moves with it or not at all.
    return mask::canSpeculate(op) ? WalkResult::skip() : WalkResult::advance();
  });
  for (Operation *op : candidates)
    hoist(op);
}

//===----------------------------------------------------------------------===//
// Outlining
//===----------------------------------------------------------------------===//

/// tensor.extract %t[i, j] -> load of pointer + i * stride + j
static Value buildElementLoad(tensor::ExtractOp op, const TensorView &view) {
  OpBuilder builder(op);
  LaneBuilder b(op.getLoc(), builder, 1);
  Value offset = b.index(0);
  for (auto [index, stride] : llvm::zip(op.getIndices(), view.strides))
    offset = b.add(offset, b.mul(index, stride));
  return b.load(view.pointer, offset, view.elementType);
}

static bool usesTensors(Operation *op) {
  return llvm::any_of(op->getOperandTypes(), llvm::IsaPred<TensorType>) ||
         llvm::any_of(op->getResultTypes(), llvm::IsaPred<TensorType>);
}

bool TaskContext::canRead(Operation *op) const {
  if (auto extract = dyn_cast<tensor::ExtractOp>(op))
    return isHostValue(extract.getTensor());
  auto dim = dyn_cast<tensor::DimOp>(op);
  return dim && dim.getConstantIndex() && isHostValue(dim.getSource());
}

LogicalResult TaskContext::checkTensorReads(Region &region) const {
  WalkResult result = region.walk([&](Operation *op) {
    if (!usesTensors(op) || canRead(op))
      return WalkResult::advance();
    op->emitError() << "cannot compile this operation inside a mask or a score "
                       "for the CPU: only elements and sizes of tensors from "
                       "outside can be read, found '"
                    << op->getName() << "'";
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}

void TaskContext::lowerTensorReads(func::FuncOp function) {
  SmallVector<Operation *> readers;
  function.walk([&](Operation *op) {
    if (usesTensors(op))
      readers.push_back(op);
  });
  for (Operation *op : readers) {
    Value replacement;
    if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
      replacement = buildElementLoad(extract, getView(extract.getTensor()));
    } else {
      auto dim = cast<tensor::DimOp>(op);
      replacement = getView(dim.getSource()).sizes[*dim.getConstantIndex()];
    }
    op->getResult(0).replaceAllUsesWith(replacement);
    op->erase();
  }
}

void TaskContext::passScalars(func::FuncOp function) {
  OpBuilder entry = OpBuilder::atBlockBegin(&function.front());
  LaneBuilder b(function.getLoc(), entry, 1);
  Value context = function.getArgument(0);
  llvm::DenseMap<Value, Value> inside;
  auto getInside = [&](Value value) -> Value {
    Value &result = inside[value];
    if (result)
      return result;
    Attribute constant;
    if (matchPattern(value, m_Constant(&constant)))
      return result = b.clone(*value.getDefiningOp())->getResult(0);
    unsigned slot = slots.insert({value, slots.size()}).first->second;
    // A slot has 8 bytes, whatever it holds.
    Value pointer = b.address(context, b.index(slot), b.getI64Type());
    return result = b.load(pointer, b.index(0), value.getType());
  };
  function.walk([&](Operation *op) {
    for (OpOperand &operand : op->getOpOperands())
      if (isHostValue(operand.get()))
        operand.set(getInside(operand.get()));
  });
}

Value TaskContext::emitSlots() {
  auto parent = anchor->getParentOfType<FunctionOpInterface>();
  OpBuilder entry = OpBuilder::atBlockBegin(&parent.getFunctionBody().front());
  Location loc = anchor->getLoc();
  // In the entry block: an alloca in a loop would grow the stack.
  Value count = LLVM::ConstantOp::create(
      entry, loc, entry.getI64Type(),
      entry.getI64IntegerAttr(std::max<size_t>(slots.size(), 1)));
  auto pointerType = LLVM::LLVMPointerType::get(entry.getContext());
  Value memory = LLVM::AllocaOp::create(entry, loc, pointerType,
                                        entry.getI64Type(), count);
  LaneBuilder b(loc, host, 1);
  for (auto [value, slot] : slots) {
    Value pointer = b.address(memory, b.index(slot), b.getI64Type());
    Value stored = value;
    if (value.getType().isIndex())
      stored = arith::IndexCastOp::create(b, b.getI64Type(), value);
    else if (value.getType().isInteger(1))
      stored = arith::ExtUIOp::create(b, b.getI8Type(), value);
    LLVM::StoreOp::create(b, stored, pointer);
  }
  return memory;
}

FailureOr<Value> TaskContext::close(ArrayRef<func::FuncOp> functions) {
  for (func::FuncOp function : functions) {
    hoistInvariants(function.getBody());
    if (failed(checkTensorReads(function.getBody())))
      return failure();
    lowerTensorReads(function);
    passScalars(function);
  }
  return emitSlots();
}

} // namespace maskir::cpu
