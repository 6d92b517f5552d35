//===- Bufferize.cpp - The pass mask-cpu-bufferize ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Bufferization/Transforms/Bufferize.h"
#include "maskir/Codegen/CPU/Passes.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/Transforms/BufferViewFlowAnalysis.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotAnalysis.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotModuleBufferize.h"
#include "mlir/Dialect/Bufferization/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"

using namespace mlir;

namespace maskir {

#define GEN_PASS_DEF_MASKCPUBUFFERIZEPASS
#include "maskir/Codegen/CPU/Passes.h.inc"

namespace {

MemRefType withoutGaps(MemRefType type) {
  return MemRefType::get(type.getShape(), type.getElementType(),
                         MemRefLayoutAttrInterface(), type.getMemorySpace());
}

/// An allocation without gaps, seen as `type`. Bufferization asks for the
/// layout of whoever needs the copy, whose strides may be dynamic.
FailureOr<Value> allocate(OpBuilder &builder, Location loc, MemRefType type,
                          ValueRange sizes, unsigned alignment) {
  MemRefType dense = withoutGaps(type);
  Value buffer = memref::AllocOp::create(builder, loc, dense, sizes,
                                         builder.getI64IntegerAttr(alignment));
  if (dense == type)
    return buffer;
  if (!memref::CastOp::areCastCompatible(dense, type))
    return failure();
  return memref::CastOp::create(builder, loc, type, buffer).getResult();
}

/// A new buffer without gaps that holds the same.
Value copy(OpBuilder &builder, Location loc, Value source, unsigned alignment) {
  auto type = cast<MemRefType>(source.getType());
  SmallVector<Value> sizes;
  for (int64_t i = 0; i < type.getRank(); ++i)
    if (type.isDynamicDim(i))
      sizes.push_back(memref::DimOp::create(builder, loc, source, i));
  MemRefType dense = withoutGaps(type);
  Value target = memref::AllocOp::create(builder, loc, dense, sizes,
                                         builder.getI64IntegerAttr(alignment));
  memref::CopyOp::create(builder, loc, source, target);
  return target;
}

//===----------------------------------------------------------------------===//
// Loops with a condition
//===----------------------------------------------------------------------===//

/// The tensors among `given` that may lie in another buffer than the argument
/// with their number does.
void findOthers(MutableOperandRange given, ValueRange arguments,
                const bufferization::OneShotAnalysisState &analysis,
                SmallVectorImpl<OpOperand *> &others) {
  for (auto [i, operand] : llvm::enumerate(given))
    if (isa<TensorType>(operand.get().getType()) &&
        (i >= arguments.size() ||
         !analysis.areEquivalentBufferizedValues(arguments[i], operand.get())))
      others.push_back(&operand);
}

/// What the regions of scf.while hand to each other in other buffers than they
/// got. The analysis lets both write to their arguments, whatever those are in
/// the rounds behind the first: an argument of the function, say.
SmallVector<OpOperand *>
findHandedOver(ModuleOp module,
               const bufferization::OneShotAnalysisState &analysis) {
  SmallVector<OpOperand *> others;
  module.walk([&](scf::WhileOp op) {
    findOthers(op.getConditionOp().getArgsMutable(), op.getBeforeArguments(),
               analysis, others);
    findOthers(op.getYieldOp().getResultsMutable(), op.getAfterArguments(),
               analysis, others);
  });
  return others;
}

/// One-shot analysis and its copies, and a copy of whatever the regions of
/// scf.while hand over. Upstream copies only part of it (MLIR 22).
LogicalResult
insertCopies(ModuleOp module,
             const bufferization::OneShotBufferizationOptions &options,
             const bufferization::BufferizationState &state) {
  bufferization::OneShotAnalysisState analysis(module, options);
  if (failed(bufferization::analyzeModuleOp(module, analysis)))
    return failure();
  SmallVector<std::pair<OpOperand *, Value>> handedOver;
  for (OpOperand *operand : findHandedOver(module, analysis))
    handedOver.push_back({operand, operand->get()});
  if (failed(bufferization::insertTensorCopies(module, analysis, state)))
    return failure();
  for (auto [operand, value] : handedOver) {
    if (operand->get() != value)
      continue; // is a copy now
    OpBuilder builder(operand->getOwner());
    operand->set(bufferization::AllocTensorOp::create(
        builder, value.getLoc(), cast<TensorType>(value.getType()),
        ValueRange(), value, IntegerAttr()));
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Casts
//===----------------------------------------------------------------------===//

/// Whether the type says that the elements lie one behind the other. A stride
/// that is a product of dynamic sizes is no part of a type.
bool isDense(MemRefType type) {
  if (type.getLayout().isIdentity())
    return true;
  int64_t offset, elements = 1;
  SmallVector<int64_t> strides;
  if (failed(type.getStridesAndOffset(strides, offset)) || offset != 0)
    return false;
  for (int64_t i = type.getRank() - 1; i >= 0; --i) {
    if (ShapedType::isDynamic(elements) || strides[i] != elements)
      return false;
    elements = type.isDynamicDim(i) ? ShapedType::kDynamic
                                    : elements * type.getDimSize(i);
  }
  return true;
}

/// Upstream casts a buffer to the identity layout wherever no static stride
/// contradicts it (MLIR 22), and with dynamic sizes there is none: a view with
/// gaps would pass as a buffer without. Its elements are copied instead.
void copyBuffersWithGaps(ModuleOp module, unsigned alignment) {
  SmallVector<memref::CastOp> casts;
  module.walk([&](memref::CastOp op) {
    auto source = dyn_cast<MemRefType>(op.getSource().getType());
    auto target = dyn_cast<MemRefType>(op.getType());
    if (source && target && target.getLayout().isIdentity() && !isDense(source))
      casts.push_back(op);
  });
  for (memref::CastOp op : casts) {
    OpBuilder builder(op);
    Value dense = copy(builder, op.getLoc(), op.getSource(), alignment);
    op.getSourceMutable().assign(dense);
  }
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

/// Whoever gets the results frees each of them, and deallocation does not see
/// that two are one buffer (MLIR 22): those behind the first are copied.
void separateResults(ModuleOp module, unsigned alignment) {
  BufferViewFlowAnalysis views(module);
  module.walk([&](Operation *op) {
    if (!op->hasTrait<OpTrait::ReturnLike>())
      return;
    BufferViewFlowAnalysis::ValueSetT given;
    for (OpOperand &operand : op->getOpOperands()) {
      if (!isa<MemRefType>(operand.get().getType()))
        continue;
      BufferViewFlowAnalysis::ValueSetT origins =
          views.resolveReverse(operand.get());
      if (llvm::any_of(origins, [&](Value v) { return given.contains(v); })) {
        OpBuilder builder(op);
        Type type = operand.get().getType();
        Value own = copy(builder, op->getLoc(), operand.get(), alignment);
        if (own.getType() != type)
          own = memref::CastOp::create(builder, op->getLoc(), type, own);
        operand.set(own);
      }
      given.insert(origins.begin(), origins.end());
    }
  });
}

class MaskCpuBufferize
    : public impl::MaskCpuBufferizePassBase<MaskCpuBufferize> {
  void runOnOperation() override {
    bufferization::OneShotBufferizationOptions options;
    options.bufferizeFunctionBoundaries = true;
    options.setFunctionBoundaryTypeConversion(
        bufferization::LayoutMapOption::IdentityLayoutMap);
    options.unknownTypeConverterFn =
        [](TensorType type, Attribute memorySpace,
           const bufferization::BufferizationOptions &) {
          return bufferization::getMemRefTypeWithStaticIdentityLayout(
              type, memorySpace);
        };
    // What a loop carries may be a new buffer in each round.
    options.allowReturnAllocsFromLoops = true;
    options.allocationFn = allocate;
    bufferization::BufferizationState state;
    if (failed(insertCopies(getOperation(), options, state)) ||
        failed(
            bufferization::bufferizeModuleOp(getOperation(), options, state)))
      return signalPassFailure();
    copyBuffersWithGaps(getOperation(), options.bufferAlignment);
    separateResults(getOperation(), options.bufferAlignment);
  }
};

} // namespace
} // namespace maskir
