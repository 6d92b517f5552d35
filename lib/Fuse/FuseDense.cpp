//===- FuseDense.cpp - Dense masks that are computed from masks -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Fuse/Patterns.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

/// Positions inside a tensor of rank 4 that are not broadcast: what
/// `mask.dense` adds to its values. `sizes` are the dynamic sizes, in order.
static Value buildTensorRange(RankedTensorType type, ValueRange sizes,
                              Location loc, PatternRewriter &rewriter) {
  MLIRContext *context = type.getContext();
  SmallVector<AffineExpr> constraints;
  unsigned symbols = 0;
  for (unsigned axis = 0; axis < kNumAxes; ++axis) {
    if (type.getDimSize(axis) == 1)
      continue; // broadcast
    AffineExpr at = getAffineDimExpr(axis, context);
    AffineExpr size =
        type.isDynamicDim(axis)
            ? getAffineSymbolExpr(symbols++, context)
            : getAffineConstantExpr(type.getDimSize(axis), context);
    constraints.push_back(at);
    constraints.push_back(size - at - 1);
  }
  if (constraints.empty())
    return AllOp::create(rewriter, loc);
  IntegerSet set =
      IntegerSet::get(kNumAxes, symbols, constraints,
                      SmallVector<bool>(constraints.size(), false));
  return AffineOp::create(rewriter, loc, PredType::get(context),
                          IntegerSetAttr::get(set), sizes);
}

namespace {
/// dense(materialize(m, offsets)) = and(shift(m, offsets), inside the tensor)
struct DenseOfMaterialized : OpRewritePattern<DenseOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(DenseOp op,
                                PatternRewriter &rewriter) const override {
    auto source = op.getValues().getDefiningOp<MaterializeOp>();
    auto type = cast<RankedTensorType>(op.getValues().getType());
    // A size 1 of queries or keys is broadcast by dense, but is one position.
    if (!source || type.getDimSize(2) == 1 || type.getDimSize(3) == 1)
      return failure();
    // One sample or head stands for all of them only if the mask does not
    // depend on it.
    if (!isConstantAlongBroadcast(source.getMask(), type))
      return failure();
    Location loc = op.getLoc();
    Value moved = rewriter.createOrFold<ShiftOp>(
        loc, op.getType(), source.getMask(), source.getQueryOffset(),
        source.getStaticQueryOffsetAttr(), source.getKeyOffset(),
        source.getStaticKeyOffsetAttr());
    Value range = buildTensorRange(type, source.getSizes(), loc, rewriter);
    rewriter.replaceOpWithNewOp<AndOp>(op, op.getType(),
                                       ValueRange{moved, range});
    return success();
  }

private:
  static bool mentions(const IntExpr &term, Axis axis) {
    if (term.getKind() == IntExpr::Kind::Axis)
      return term.getAxis() == axis;
    return llvm::any_of(term.getOperands(), [&](const IntExpr &operand) {
      return mentions(operand, axis);
    });
  }

  static bool mentions(const Predicate &p, Axis axis) {
    switch (p.getKind()) {
    case Predicate::Kind::NonNegative:
    case Predicate::Kind::Zero:
      return mentions(p.getTerm(), axis);
    case Predicate::Kind::Read:
      return llvm::any_of(p.getIndices(), [&](const IntExpr &index) {
        return mentions(index, axis);
      });
    default:
      return llvm::any_of(p.getOperands(), [&](const Predicate &operand) {
        return mentions(operand, axis);
      });
    }
  }

  static bool isConstantAlongBroadcast(Value mask, RankedTensorType type) {
    PredicateBuilder builder;
    Predicate meaning = builder.getPredicate(mask);
    return (type.getDimSize(0) != 1 || !mentions(meaning, Axis::Batch)) &&
           (type.getDimSize(1) != 1 || !mentions(meaning, Axis::Head));
  }
};

/// dense(x and y) = and(dense(x), dense(y)); dense(x or y) likewise
template <typename ArithOp, typename CombinatorOp>
struct DenseOfCombination : OpRewritePattern<DenseOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(DenseOp op,
                                PatternRewriter &rewriter) const override {
    auto source = op.getValues().template getDefiningOp<ArithOp>();
    if (!source)
      return failure();
    auto dense = [&](Value values) -> Value {
      return DenseOp::create(rewriter, source.getLoc(), op.getType(), values);
    };
    Value lhs = dense(source.getLhs()), rhs = dense(source.getRhs());
    rewriter.replaceOpWithNewOp<CombinatorOp>(op, op.getType(),
                                              ValueRange{lhs, rhs});
    return success();
  }
};

/// dense(x xor y) = or(and(dense(x), not dense(y)), and(not dense(x),
/// dense(y)))
struct DenseOfDifference : OpRewritePattern<DenseOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(DenseOp op,
                                PatternRewriter &rewriter) const override {
    auto source = op.getValues().getDefiningOp<arith::XOrIOp>();
    if (!source)
      return failure();
    Location loc = source.getLoc();
    Type type = op.getType();
    auto dense = [&](Value values) -> Value {
      return DenseOp::create(rewriter, loc, type, values);
    };
    auto without = [&](Value a, Value b) -> Value {
      Value no = NotOp::create(rewriter, loc, type, b);
      return AndOp::create(rewriter, loc, type, ValueRange{a, no});
    };
    Value lhs = dense(source.getLhs()), rhs = dense(source.getRhs());
    rewriter.replaceOpWithNewOp<OrOp>(
        op, type, ValueRange{without(lhs, rhs), without(rhs, lhs)});
    return success();
  }
};

/// dense(select(c, x, y)) = or(and(dense(c), dense(x)), and(not dense(c),
/// dense(y)))
struct DenseOfSelect : OpRewritePattern<DenseOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(DenseOp op,
                                PatternRewriter &rewriter) const override {
    auto source = op.getValues().getDefiningOp<arith::SelectOp>();
    if (!source || source.getCondition().getType() != source.getType())
      return failure();
    Location loc = source.getLoc();
    Type type = op.getType();
    auto dense = [&](Value values) -> Value {
      return DenseOp::create(rewriter, loc, type, values);
    };
    auto both = [&](Value a, Value b) -> Value {
      return AndOp::create(rewriter, loc, type, ValueRange{a, b});
    };
    Value condition = dense(source.getCondition());
    Value otherwise = NotOp::create(rewriter, loc, type, condition);
    rewriter.replaceOpWithNewOp<OrOp>(
        op, type,
        ValueRange{both(condition, dense(source.getTrueValue())),
                   both(otherwise, dense(source.getFalseValue()))});
    return success();
  }
};
} // namespace

void maskir::populateFuseDensePatterns(RewritePatternSet &patterns) {
  patterns.add<DenseOfMaterialized, DenseOfCombination<arith::AndIOp, AndOp>,
               DenseOfCombination<arith::OrIOp, OrOp>, DenseOfDifference,
               DenseOfSelect>(patterns.getContext());
}
