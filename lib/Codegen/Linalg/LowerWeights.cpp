//===- LowerWeights.cpp - attn.apply_weights to linalg --------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorEmitter.h"
#include "maskir/Codegen/Linalg/Patterns.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include <limits>

using namespace mlir;

namespace maskir {
namespace {

/// Emits one re-use of weights step by step. Dimension names: b sample, h query
/// head, i row, j column, d vector element. A masked pair is selected away in
/// every step, so neither its weight nor its value is ever in a sum.
class WeightsToLinalg : TensorEmitter {
public:
  WeightsToLinalg(OpBuilder &builder, attn::ApplyWeightsOp op);
  Value lower();

private:
  /// What `term` gives of `inputs` where the pair is visible, and `hidden`
  /// elsewhere; `combine`, if given, joins it to the number so far. So the mask
  /// is in the terms of a sum, where analyses look for it.
  Value maskedGeneric(ValueRange inputs, Value init, ArrayRef<AffineMap> maps,
                      double hidden, Body term, Body combine = nullptr);
  /// [B, Hq, Q]: the largest visible weight; 0 if there is none, so that no
  /// difference of infinities is ever computed (rule M5).
  Value rowMaximum();
  /// [B, Hq, Q, KV] of f32: exp(weight - maximum), 0 where masked.
  Value exponentials();
  /// [B, Hq, Q]: the sum of the visible weights.
  Value rowSum(Value weights);
  /// [B, Hq, Q, D]: the sum over the visible columns of weight * value.
  Value products(Value weights);
  /// The product, divided by `sum` if there is one, in the type of the result.
  Value output(Value product, Value sum);

  attn::ApplyWeightsOp op;
  Value mask; // dense; null: every pair is visible
  OpFoldResult batch, heads, rows, columns, depth;
};

WeightsToLinalg::WeightsToLinalg(OpBuilder &builder, attn::ApplyWeightsOp op)
    : TensorEmitter(builder, op.getLoc()), op(op) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, op.getWeights());
  batch = sizes[0];
  heads = sizes[1];
  rows = sizes[2];
  columns = sizes[3];
  depth = tensor::getMixedSize(builder, loc, op.getValues(), 3);
  if (op.getMask())
    mask = denseMask(op);
}

Value WeightsToLinalg::maskedGeneric(ValueRange inputs, Value init,
                                     ArrayRef<AffineMap> maps, double hidden,
                                     Body term, Body combine) {
  SmallVector<Value> operands(inputs);
  SmallVector<AffineMap> allMaps(maps);
  if (mask) {
    operands.push_back(mask);
    unsigned dims = maps.back().getNumDims();
    allMaps.insert(allMaps.end() - 1, maskMap(mask, dims));
  }
  size_t count = inputs.size();
  return generic(operands, init, allMaps,
                 [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
                   Value result = term(b, loc, args.take_front(count));
                   if (mask)
                     result = arith::SelectOp::create(
                         b, loc, args[count], result, constant(hidden, b));
                   return combine ? combine(b, loc, {args.back(), result})
                                  : result;
                 });
}

static Value addTerm(OpBuilder &b, Location loc, ValueRange args) {
  return arith::AddFOp::create(b, loc, args[0], args[1]);
}

static Value takeLarger(OpBuilder &b, Location loc, ValueRange args) {
  return arith::MaximumFOp::create(b, loc, args[0], args[1]);
}

Value WeightsToLinalg::rowMaximum() {
  double infinity = std::numeric_limits<double>::infinity();
  Value maximum = maskedGeneric(
      op.getWeights(), filled({batch, heads, rows}, -infinity),
      {map(4, {0, 1, 2, 3}), map(4, {0, 1, 2})}, -infinity,
      [](OpBuilder &b, Location loc, ValueRange args) {
        return widen(b, loc, args[0]);
      },
      takeLarger);
  return generic(
      maximum, empty({batch, heads, rows}, builder.getF32Type()),
      {map(3, {0, 1, 2}), map(3, {0, 1, 2})},
      [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
        Value none = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ,
                                           args[0], constant(-infinity, b));
        return arith::SelectOp::create(b, loc, none, constant(0.0, b), args[0]);
      });
}

Value WeightsToLinalg::exponentials() {
  return maskedGeneric(
      {op.getWeights(), rowMaximum()},
      empty({batch, heads, rows, columns}, builder.getF32Type()),
      {map(4, {0, 1, 2, 3}), map(4, {0, 1, 2}), map(4, {0, 1, 2, 3})}, 0.0,
      [](OpBuilder &b, Location loc, ValueRange args) -> Value {
        Value weight = widen(b, loc, args[0]);
        Value shifted = arith::SubFOp::create(b, loc, weight, args[1]);
        return math::ExpOp::create(b, loc, shifted);
      });
}

Value WeightsToLinalg::rowSum(Value weights) {
  return maskedGeneric(
      weights, filled({batch, heads, rows}, 0.0),
      {map(4, {0, 1, 2, 3}), map(4, {0, 1, 2})}, 0.0,
      [](OpBuilder &b, Location loc, ValueRange args) {
        return widen(b, loc, args[0]);
      },
      addTerm);
}

Value WeightsToLinalg::products(Value weights) {
  Value values = repeatHeads(op.getValues(), op.getWeights());
  // Dimensions: b 0, h 1, i 2, j 3, d 4: the innermost loop reads rows.
  return maskedGeneric(
      {weights, values}, filled({batch, heads, rows, depth}, 0.0),
      {map(5, {0, 1, 2, 3}), map(5, {0, 1, 3, 4}), map(5, {0, 1, 2, 4})}, 0.0,
      [](OpBuilder &b, Location loc, ValueRange args) -> Value {
        Value weight = widen(b, loc, args[0]), value = widen(b, loc, args[1]);
        return arith::MulFOp::create(b, loc, weight, value);
      },
      addTerm);
}

Value WeightsToLinalg::output(Value product, Value sum) {
  Type element = op.getResult().getType().getElementType();
  if (!sum && element.isF32())
    return product;
  SmallVector<Value> inputs{product};
  SmallVector<AffineMap> maps{map(4, {0, 1, 2, 3})};
  if (sum) {
    inputs.push_back(sum);
    maps.push_back(map(4, {0, 1, 2}));
  }
  maps.push_back(map(4, {0, 1, 2, 3}));
  return generic(inputs, empty({batch, heads, rows, depth}, element), maps,
                 [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
                   Value result = args[0];
                   if (sum)
                     result = divideOrZero(b, loc, result, args[1]);
                   return narrow(b, loc, result, element);
                 });
}

Value WeightsToLinalg::lower() {
  Value weights = op.getWeights();
  if (op.getMode() == attn::WeightMode::Softmax)
    weights = exponentials();
  Value sum;
  if (op.getMode() != attn::WeightMode::Zero)
    sum = rowSum(weights);
  return typed(output(products(weights), sum), op.getResult().getType());
}

/// apply_weights(w, v, m) -> contract(select(dense(m), f(w), 0), v) / sum
struct LowerWeights : OpRewritePattern<attn::ApplyWeightsOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(attn::ApplyWeightsOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getMask() && !hasScalarCode(op.getMask()))
      return rewriter.notifyMatchFailure(op, "no operation defines the mask");
    rewriter.replaceOp(op, WeightsToLinalg(rewriter, op).lower());
    return success();
  }
};

} // namespace

void populateWeightsToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<LowerWeights>(patterns.getContext());
}

} // namespace maskir
