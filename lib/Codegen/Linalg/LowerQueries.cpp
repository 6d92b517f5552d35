//===- LowerQueries.cpp - mask.test and mask.materialize to linalg --------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Codegen/Linalg/Patterns.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace maskir {

/// Whether operations define the mask and all masks that it is made of.
bool hasScalarCode(Value mask) {
  SmallVector<Value> worklist{mask};
  DenseSet<Value> seen;
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (!seen.insert(value).second)
      continue;
    Operation *op = value.getDefiningOp();
    if (!isa_and_nonnull<mask::PredicateOpInterface>(op))
      return false;
    for (Value operand : op->getOperands())
      if (isa<mask::PredType>(operand.getType()))
        worklist.push_back(operand);
  }
  return true;
}

Value getOffset(OpBuilder &builder, Location loc, Value operand,
                std::optional<int64_t> attribute) {
  if (operand)
    return operand;
  return arith::ConstantIndexOp::create(builder, loc, attribute.value_or(0));
}

Value buildDenseMask(OpBuilder &builder, Location loc, Value mask,
                     ArrayRef<OpFoldResult> sizes, Value queryOffset,
                     Value keyOffset, Type elementType) {
  assert(hasScalarCode(mask) && "expected a mask that operations define");
  Value init = tensor::EmptyOp::create(builder, loc, sizes, elementType);
  auto body = [&](OpBuilder &b, Location loc, ValueRange) {
    auto index = [&](int64_t dim) -> Value {
      return linalg::IndexOp::create(b, loc, dim);
    };
    // Rows and columns become absolute positions (rule M2).
    mask::Position position{
        index(0), index(1),
        b.createOrFold<arith::AddIOp>(loc, index(2), queryOffset),
        b.createOrFold<arith::AddIOp>(loc, index(3), keyOffset)};
    Value test = mask::buildMaskTest(b, loc, mask, position);
    if (auto type = dyn_cast<FloatType>(elementType)) {
      const llvm::fltSemantics &format = type.getFloatSemantics();
      Value zero = arith::ConstantFloatOp::create(b, loc, type,
                                                  APFloat::getZero(format));
      Value lowest = arith::ConstantFloatOp::create(
          b, loc, type, APFloat::getInf(format, /*Negative=*/true));
      test = arith::SelectOp::create(b, loc, test, zero, lowest);
    }
    linalg::YieldOp::create(b, loc, test);
  };
  AffineMap identity = builder.getMultiDimIdentityMap(4);
  SmallVector<utils::IteratorType> iterators(4, utils::IteratorType::parallel);
  return linalg::GenericOp::create(builder, loc, init.getType(), ValueRange{},
                                   init, identity, iterators, body)
      .getResult(0);
}

namespace {

/// test(m, p) -> scalar code of m at p
struct LowerTest : OpRewritePattern<mask::TestOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(mask::TestOp op,
                                PatternRewriter &rewriter) const override {
    if (!hasScalarCode(op.getMask()))
      return rewriter.notifyMatchFailure(op, "no operation defines the mask");
    mask::Position position{op.getBatch(), op.getHead(), op.getQuery(),
                            op.getKey()};
    rewriter.replaceOp(
        op, mask::buildMaskTest(rewriter, op.getLoc(), op.getMask(), position));
    return success();
  }
};

/// materialize(m) -> generic { test(m, indices + offsets) }
struct LowerMaterialize : OpRewritePattern<mask::MaterializeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(mask::MaterializeOp op,
                                PatternRewriter &rewriter) const override {
    if (!hasScalarCode(op.getMask()))
      return rewriter.notifyMatchFailure(op, "no operation defines the mask");
    Location loc = op.getLoc();
    auto type = cast<RankedTensorType>(op.getResult().getType());
    SmallVector<OpFoldResult> sizes =
        getMixedValues(type.getShape(), op.getSizes(), rewriter);
    Value query = getOffset(rewriter, loc, op.getQueryOffset(),
                            op.getStaticQueryOffset());
    Value key =
        getOffset(rewriter, loc, op.getKeyOffset(), op.getStaticKeyOffset());
    Value dense = buildDenseMask(rewriter, loc, op.getMask(), sizes, query, key,
                                 type.getElementType());
    // A size that is a constant makes the new type more static than the old.
    if (dense.getType() != type)
      dense = tensor::CastOp::create(rewriter, loc, type, dense);
    rewriter.replaceOp(op, dense);
    return success();
  }
};

} // namespace

void populateMaskQueryToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<LowerTest, LowerMaterialize>(patterns.getContext());
}

} // namespace maskir
