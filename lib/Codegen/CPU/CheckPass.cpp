//===- CheckPass.cpp - What the types do not say is asserted --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Dynamic sizes that do not fit together and indices outside are undefined
// behaviour in MLIR. A library must not read behind the arrays of its caller,
// so they are assertions here, as upstream's interface makes them. What the
// program itself implies folds away: sizes of one tensor are one value.
//
//===----------------------------------------------------------------------===//

#include "CheckReshape.h"
#include "maskir/Codegen/CPU/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Index/IR/IndexDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/RuntimeOpVerification.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"
#include <algorithm>

using namespace mlir;

namespace maskir {

#define GEN_PASS_DEF_MASKCPUCHECKPASS
#include "maskir/Codegen/CPU/Passes.h.inc"

namespace {

bool hasDynamicSize(Operation *op) {
  auto isDynamic = [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return shaped && !shaped.hasStaticShape();
  };
  return llvm::any_of(op->getOperandTypes(), isDynamic) ||
         llvm::any_of(op->getResultTypes(), isDynamic);
}

/// Whether only loops and branches are around it. Inside a structured operation
/// the front end asserts what it does not know; a score has no side effects.
bool isBetweenTensors(Operation *op) {
  Operation *parent = op->getParentOp();
  while (isa<RegionBranchOpInterface>(parent))
    parent = parent->getParentOp();
  return isa<func::FuncOp>(parent);
}

//===----------------------------------------------------------------------===//
// Structured operations
//===----------------------------------------------------------------------===//

/// A dimension of an operand.
struct OperandSize {
  OpOperand *operand;
  int64_t dimension;

  bool isDynamic() const {
    return cast<RankedTensorType>(operand->get().getType())
        .isDynamicDim(dimension);
  }
  std::string describe() const {
    return ("size " + Twine(dimension) + " of operand " +
            Twine(operand->getOperandNumber()))
        .str();
  }
};

/// The dimensions that one loop runs over.
std::vector<OperandSize> getSizes(linalg::LinalgOp op, unsigned loop) {
  std::vector<OperandSize> sizes;
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<RankedTensorType>(operand.get().getType()))
      continue;
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [dimension, result] : llvm::enumerate(map.getResults()))
      if (result == getAffineDimExpr(loop, op.getContext()))
        sizes.push_back({&operand, static_cast<int64_t>(dimension)});
  }
  return sizes;
}

/// Sizes are compared as they are: in most programs they are one value. (What
/// the interface writes for structured operations does not fold.)
void checkSizes(linalg::LinalgOp op) {
  OpBuilder builder(op);
  Location loc = op.getLoc();
  auto getSize = [&](const OperandSize &size) -> Value {
    return builder.createOrFold<tensor::DimOp>(loc, size.operand->get(),
                                               size.dimension);
  };
  for (unsigned loop = 0; loop < op.getNumLoops(); ++loop) {
    std::vector<OperandSize> sizes = getSizes(op, loop);
    // A static one, if there is one: then the others are numbers to be.
    std::stable_partition(
        sizes.begin(), sizes.end(),
        [](const OperandSize &size) { return !size.isDynamic(); });
    for (const OperandSize &other : llvm::drop_begin(sizes)) {
      if (!other.isDynamic())
        continue;
      Value a = getSize(sizes.front()), b = getSize(other);
      if (a == b)
        continue;
      Value agree =
          arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq, a, b);
      cf::AssertOp::create(builder, loc, agree,
                           ("'" + op->getName().getStringRef() +
                            "': " + sizes.front().describe() + " and " +
                            other.describe() + " are not the same")
                               .str());
    }
  }
}

//===----------------------------------------------------------------------===//
// Concatenations
//===----------------------------------------------------------------------===//

bool isEmpty(Value tensor, int64_t dimension) {
  if (cast<RankedTensorType>(tensor.getType()).getDimSize(dimension) == 0)
    return true;
  auto cast = tensor.getDefiningOp<tensor::CastOp>();
  return cast && isa<RankedTensorType>(cast.getSource().getType()) &&
         isEmpty(cast.getSource(), dimension);
}

/// A part without elements would begin at the end of the result, which is no
/// place in it. Some other part is left.
void dropEmptyParts(tensor::ConcatOp op) {
  SmallVector<Value> parts;
  llvm::copy_if(op.getInputs(), std::back_inserter(parts),
                [&](Value part) { return !isEmpty(part, op.getDim()); });
  if (!parts.empty() && parts.size() < op.getInputs().size())
    op.getInputsMutable().assign(parts);
}

/// The interface has no rule for it.
void checkParts(tensor::ConcatOp op) {
  RankedTensorType type = op.getResultType();
  OpBuilder builder(op);
  Location loc = op.getLoc();
  auto getSize = [&](Value part, int64_t i) -> Value {
    return builder.createOrFold<tensor::DimOp>(loc, part, i);
  };
  auto check = [&](Value a, Value b, const Twine &problem) {
    Value agree =
        arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq, a, b);
    cf::AssertOp::create(builder, loc, agree,
                         ("'tensor.concat': " + problem).str());
  };
  for (int64_t i = 0; i < type.getRank(); ++i) {
    Value sum = getSize(op.getInputs().front(), i);
    bool isStatic = !type.isDynamicDim(i);
    for (Value part : op.getInputs().drop_front()) {
      Value size = getSize(part, i);
      if (i == int64_t(op.getDim()))
        sum = arith::AddIOp::create(builder, loc, sum, size);
      else
        check(sum, size, "parts differ in size " + Twine(i));
    }
    if (isStatic)
      check(sum,
            arith::ConstantIndexOp::create(builder, loc, type.getDimSize(i)),
            "the parts do not make up size " + Twine(i) + " of the result");
  }
}

class MaskCpuCheck : public impl::MaskCpuCheckPassBase<MaskCpuCheck> {
  void getDependentDialects(DialectRegistry &registry) const override {
    MaskCpuCheckPassBase::getDependentDialects(registry);
    tensor::registerRuntimeVerifiableOpInterfaceExternalModels(registry);
  }

  void runOnOperation() override {
    getOperation().walk([](tensor::ConcatOp op) {
      dropEmptyParts(op);
      if (hasDynamicSize(op))
        checkParts(op);
    });
    getOperation().walk([](linalg::LinalgOp op) {
      if (op.hasPureTensorSemantics() && hasDynamicSize(op))
        checkSizes(op);
    });
    SmallVector<RuntimeVerifiableOpInterface> ops;
    getOperation().walk([&](RuntimeVerifiableOpInterface op) {
      // Static sizes are the verifier's; an index is none of them.
      bool isOpen = hasDynamicSize(op) || isa<tensor::ExtractOp>(op) ||
                    isa<tensor::InsertOp>(op) ||
                    isa<OffsetSizeAndStrideOpInterface>(op.getOperation());
      if (isOpen && isBetweenTensors(op) &&
          !isa<linalg::LinalgOp>(op.getOperation()))
        ops.push_back(op);
    });
    for (RuntimeVerifiableOpInterface op : ops) {
      OpBuilder builder(op);
      op.generateRuntimeVerification(
          builder, op.getLoc(), [](Operation *op, StringRef problem) {
            return ("'" + op->getName().getStringRef() + "': " + problem).str();
          });
    }
    // The interface has no rule for these either.
    getOperation().walk([](Operation *op) {
      if (!isBetweenTensors(op))
        return;
      if (auto reshape = dyn_cast<tensor::ReshapeOp>(op))
        checkReshape(reshape);
      else if (auto expansion = dyn_cast<tensor::ExpandShapeOp>(op))
        checkExpansion(expansion);
    });
  }
};

} // namespace

} // namespace maskir
