//===- LowerPool.cpp - attn.pool to linalg --------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorEmitter.h"
#include "maskir/Codegen/Linalg/Patterns.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include <limits>

using namespace mlir;

namespace maskir {
namespace {

/// Emits one pool step by step. Dimension names: b sample, s token, d vector
/// element. What is not valid is selected away, so it is never in a sum.
class PoolToLinalg : TensorEmitter {
public:
  PoolToLinalg(OpBuilder &builder, attn::PoolOp op);

  struct Results {
    Value output; // [B, D]
    Value empty;  // [B] of i1, null if the operation has none
  };
  Results lower();

private:
  /// i1: the element of `valid` is not 0.
  Value isValid(OpBuilder &b, Value element) const;
  /// [B] of index: the number of valid tokens.
  Value count();
  /// [B] of index: the place of the last (first) valid token; -1 (S) for none.
  Value findToken(bool last);
  /// [B, D]: the tokens at these places, 0 where there is no such token.
  Value readTokens(Value places);
  /// [B, D] of f32: the valid tokens, joined by `step` from its neutral
  /// `start`.
  Value combine(double start,
                llvm::function_ref<Value(OpBuilder &, Value, Value)> step);
  /// [B, D]: the combined numbers, 0 without tokens, in the type of the result;
  /// divided by the number of tokens for a mean.
  Value finish(Value combined, Value number);
  Value isEmpty(Value number);

  attn::PoolOp op;
  Type element;
  OpFoldResult samples, tokens, depth;
};

PoolToLinalg::PoolToLinalg(OpBuilder &builder, attn::PoolOp op)
    : TensorEmitter(builder, op.getLoc()), op(op),
      element(op.getX().getType().getElementType()) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, op.getX());
  samples = sizes[0];
  tokens = sizes[1];
  depth = sizes[2];
}

Value PoolToLinalg::isValid(OpBuilder &b, Value element) const {
  if (element.getType().isInteger(1))
    return element;
  Value zero =
      arith::ConstantOp::create(b, loc, b.getZeroAttr(element.getType()));
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, element, zero);
}

Value PoolToLinalg::count() {
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  return generic(
      op.getValid(), filled({samples}, zero), {map(2, {0, 1}), map(2, {0})},
      [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
        Value one = arith::ConstantIndexOp::create(b, loc, 1);
        Value none = arith::ConstantIndexOp::create(b, loc, 0);
        Value more =
            arith::SelectOp::create(b, loc, isValid(b, args[0]), one, none);
        return arith::AddIOp::create(b, loc, args[1], more);
      });
}

Value PoolToLinalg::findToken(bool last) {
  Value none = last ? arith::ConstantIndexOp::create(builder, loc, -1)
                    : getValueOrCreateConstantIndexOp(builder, loc, tokens);
  return generic(
      op.getValid(), filled({samples}, none), {map(2, {0, 1}), map(2, {0})},
      [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
        Value here = linalg::IndexOp::create(b, loc, 1);
        here = arith::SelectOp::create(b, loc, isValid(b, args[0]), here, none);
        return last ? arith::MaxSIOp::create(b, loc, args[1], here).getResult()
                    : arith::MinSIOp::create(b, loc, args[1], here).getResult();
      });
}

Value PoolToLinalg::readTokens(Value places) {
  return generic(places, empty({samples, depth}, element),
                 {map(2, {0}), map(2, {0, 1})},
                 [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
                   Value sample = linalg::IndexOp::create(b, loc, 0);
                   Value number = linalg::IndexOp::create(b, loc, 1);
                   return mask::buildGuardedRead(b, loc, op.getX(),
                                                 {sample, args[0], number},
                                                 b.getZeroAttr(element));
                 });
}

Value PoolToLinalg::combine(
    double start, llvm::function_ref<Value(OpBuilder &, Value, Value)> step) {
  // Dimensions: b 0, s 1, d 2.
  return generic({op.getX(), op.getValid()}, filled({samples, depth}, start),
                 {map(3, {0, 1, 2}), map(3, {0, 1}), map(3, {0, 2})},
                 [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
                   Value term = arith::SelectOp::create(
                       b, loc, isValid(b, args[1]), widen(b, loc, args[0]),
                       constant(start, b));
                   return step(b, args[2], term);
                 });
}

Value PoolToLinalg::finish(Value combined, Value number) {
  bool isMean = op.getKind() == attn::PoolKind::Mean;
  return generic(
      {combined, number}, empty({samples, depth}, element),
      {map(2, {0, 1}), map(2, {0}), map(2, {0, 1})},
      [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
        Value count =
            arith::IndexCastOp::create(b, loc, b.getI64Type(), args[1]);
        count = arith::SIToFPOp::create(b, loc, b.getF32Type(), count);
        Value result = args[0];
        if (isMean) {
          result = divideOrZero(b, loc, result, count);
        } else {
          Value zero = constant(0.0, b);
          Value none = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ,
                                             count, zero);
          result = arith::SelectOp::create(b, loc, none, zero, result);
        }
        return narrow(b, loc, result, element);
      });
}

Value PoolToLinalg::isEmpty(Value number) {
  return generic(number, empty({samples}, builder.getI1Type()),
                 {map(1, {0}), map(1, {0})},
                 [](OpBuilder &b, Location loc, ValueRange args) -> Value {
                   Value zero = arith::ConstantIndexOp::create(b, loc, 0);
                   return arith::CmpIOp::create(
                       b, loc, arith::CmpIPredicate::eq, args[0], zero);
                 });
}

PoolToLinalg::Results PoolToLinalg::lower() {
  Results results;
  Value number;
  switch (op.getKind()) {
  case attn::PoolKind::Last:
  case attn::PoolKind::First:
    results.output =
        readTokens(findToken(op.getKind() == attn::PoolKind::Last));
    break;
  case attn::PoolKind::Mean:
  case attn::PoolKind::Sum:
    number = count();
    results.output =
        finish(combine(0.0,
                       [&](OpBuilder &b, Value sum, Value x) -> Value {
                         return arith::AddFOp::create(b, loc, sum, x);
                       }),
               number);
    break;
  case attn::PoolKind::Max:
    number = count();
    results.output =
        finish(combine(-std::numeric_limits<double>::infinity(),
                       [&](OpBuilder &b, Value largest, Value x) -> Value {
                         return arith::MaximumFOp::create(b, loc, largest, x);
                       }),
               number);
    break;
  }
  results.output = typed(results.output, op.getResult().getType());
  if (op.getEmpty())
    results.empty =
        typed(isEmpty(number ? number : count()), op.getEmpty().getType());
  return results;
}

/// pool(x, valid) -> a reduction over tokens; last, first: a search and a read
struct LowerPool : OpRewritePattern<attn::PoolOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(attn::PoolOp op,
                                PatternRewriter &rewriter) const override {
    PoolToLinalg::Results results = PoolToLinalg(rewriter, op).lower();
    SmallVector<Value> replacements{results.output};
    if (results.empty)
      replacements.push_back(results.empty);
    rewriter.replaceOp(op, replacements);
    return success();
  }
};

/// check_last -> nothing: a question, which mask-verify answers
struct DropCheckLast : OpRewritePattern<attn::CheckLastOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(attn::CheckLastOp op,
                                PatternRewriter &rewriter) const override {
    rewriter.eraseOp(op);
    return success();
  }
};

} // namespace

void populatePoolToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<LowerPool, DropCheckLast>(patterns.getContext());
}

} // namespace maskir
