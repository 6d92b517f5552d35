//===- LowerAttention.cpp - attn.attention to linalg ----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorEmitter.h"
#include "maskir/Codegen/Linalg/Patterns.h"
#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;

namespace maskir {
namespace {

/// Emits one attention step by step. Dimension names: b sample, h query head,
/// i row, j column, d vector element. Every intermediate tensor is f32.
class AttentionToLinalg : TensorEmitter {
public:
  AttentionToLinalg(OpBuilder &builder, attn::AttentionOp op);

  struct Results {
    Value output; // [B, Hq, Q, Dv], element type of the operation
    Value lse;    // [B, Hq, Q], null if the operation has none
  };
  Results lower();

private:
  /// [B, Hq, Q, KV]: sum over d of query * key.
  Value products();
  /// [B, Hq, Q, KV]: scaled and modified scores, -inf where masked (rule M6).
  Value maskedScores();
  /// [B, Hq, Q]: the largest visible score (or the sink); 0 if there is none,
  /// so that no difference of infinities is ever computed (rule M5).
  Value rowMaximum(Value scores);
  Value weights(Value scores, Value maximum);
  Value rowSum(Value weights, Value maximum);
  Value output(Value weights, Value sum);
  Value logSumExp(Value sum, Value maximum);

  attn::AttentionOp op;
  Value queryOffset, keyOffset;
  OpFoldResult batch, heads, rows, columns, valueSize;
};

AttentionToLinalg::AttentionToLinalg(OpBuilder &builder, attn::AttentionOp op)
    : TensorEmitter(builder, op.getLoc()), op(op) {
  queryOffset =
      getOffset(builder, loc, op.getQueryOffset(), op.getStaticQueryOffset());
  keyOffset =
      getOffset(builder, loc, op.getKeyOffset(), op.getStaticKeyOffset());
  SmallVector<OpFoldResult> query =
      tensor::getMixedSizes(builder, loc, op.getQuery());
  batch = query[0];
  heads = query[1];
  rows = query[2];
  columns = tensor::getMixedSize(builder, loc, op.getKey(), 2);
  valueSize = tensor::getMixedSize(builder, loc, op.getValue(), 3);
}

Value AttentionToLinalg::products() {
  Value key = repeatHeads(op.getKey(), op.getQuery());
  // Dimensions: b 0, h 1, i 2, j 3, d 4.
  return generic(
      {op.getQuery(), key}, filled({batch, heads, rows, columns}, 0.0),
      {map(5, {0, 1, 2, 4}), map(5, {0, 1, 3, 4}), map(5, {0, 1, 2, 3})},
      [](OpBuilder &b, Location loc, ValueRange args) -> Value {
        Value query = widen(b, loc, args[0]);
        Value key = widen(b, loc, args[1]);
        Value product = arith::MulFOp::create(b, loc, query, key);
        return arith::AddFOp::create(b, loc, args[2], product);
      });
}

Value AttentionToLinalg::maskedScores() {
  SmallVector<Value> inputs{products()};
  SmallVector<AffineMap> maps{map(4, {0, 1, 2, 3})};
  if (op.getMask()) {
    Value dense = denseMask(op);
    inputs.push_back(dense);
    maps.push_back(maskMap(dense, 4));
  }
  maps.push_back(map(4, {0, 1, 2, 3}));
  Value init = empty({batch, heads, rows, columns}, builder.getF32Type());
  auto body = [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
    Value scale = constant(op.getScale().convertToDouble(), b);
    Value score = arith::MulFOp::create(b, loc, args[0], scale);
    if (!op.getScore().empty()) {
      Block &region = op.getScore().front();
      IRMapping mapping;
      mapping.map(region.getArgument(0), score);
      Value offsets[] = {Value(), Value(), queryOffset, keyOffset};
      for (int64_t dim = 0; dim < 4; ++dim) {
        Value index = linalg::IndexOp::create(b, loc, dim);
        if (offsets[dim])
          index = b.createOrFold<arith::AddIOp>(loc, index, offsets[dim]);
        mapping.map(region.getArgument(dim + 1), index);
      }
      for (Operation &inner : region.without_terminator())
        b.clone(inner, mapping);
      auto yield = cast<attn::YieldOp>(region.getTerminator());
      score = mapping.lookupOrDefault(yield.getValue());
    }
    if (!op.getMask())
      return score;
    Value hidden = constant(-std::numeric_limits<double>::infinity(), b);
    return arith::SelectOp::create(b, loc, args[1], score, hidden);
  };
  return generic(inputs, init, maps, body);
}

Value AttentionToLinalg::rowMaximum(Value scores) {
  double infinity = std::numeric_limits<double>::infinity();
  Value init = filled({batch, heads, rows}, -infinity);
  if (op.getSink())
    init = generic(op.getSink(), init, {map(3, {1}), map(3, {0, 1, 2})},
                   [](OpBuilder &, Location, ValueRange args) -> Value {
                     return args[0];
                   });
  Value maximum =
      generic(scores, init, {map(4, {0, 1, 2, 3}), map(4, {0, 1, 2})},
              [](OpBuilder &b, Location loc, ValueRange args) -> Value {
                return arith::MaximumFOp::create(b, loc, args[0], args[1]);
              });
  return generic(
      maximum, filled({batch, heads, rows}, 0.0),
      {map(3, {0, 1, 2}), map(3, {0, 1, 2})},
      [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
        Value none = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ,
                                           args[0], constant(-infinity, b));
        return arith::SelectOp::create(b, loc, none, constant(0.0, b), args[0]);
      });
}

/// exp(x - maximum)
Value buildWeight(OpBuilder &b, Location loc, Value x, Value maximum) {
  Value shifted = arith::SubFOp::create(b, loc, x, maximum);
  return math::ExpOp::create(b, loc, shifted);
}

Value AttentionToLinalg::weights(Value scores, Value maximum) {
  Value init = empty({batch, heads, rows, columns}, builder.getF32Type());
  return generic(
      {scores, maximum}, init,
      {map(4, {0, 1, 2, 3}), map(4, {0, 1, 2}), map(4, {0, 1, 2, 3})},
      [](OpBuilder &b, Location loc, ValueRange args) -> Value {
        return buildWeight(b, loc, args[0], args[1]);
      });
}

Value AttentionToLinalg::rowSum(Value weights, Value maximum) {
  Value init = filled({batch, heads, rows}, 0.0);
  if (op.getSink())
    init = generic({op.getSink(), maximum}, init,
                   {map(3, {1}), map(3, {0, 1, 2}), map(3, {0, 1, 2})},
                   [](OpBuilder &b, Location loc, ValueRange args) -> Value {
                     return buildWeight(b, loc, args[0], args[1]);
                   });
  return generic(weights, init, {map(4, {0, 1, 2, 3}), map(4, {0, 1, 2})},
                 [](OpBuilder &b, Location loc, ValueRange args) -> Value {
                   return arith::AddFOp::create(b, loc, args[1], args[0]);
                 });
}

Value AttentionToLinalg::output(Value weights, Value sum) {
  Value value = repeatHeads(op.getValue(), op.getQuery());
  SmallVector<OpFoldResult> sizes{batch, heads, rows, valueSize};
  // Dimensions: b 0, h 1, i 2, j 3, d 4: the innermost loop reads rows.
  Value product = generic(
      {weights, value}, filled(sizes, 0.0),
      {map(5, {0, 1, 2, 3}), map(5, {0, 1, 3, 4}), map(5, {0, 1, 2, 4})},
      [](OpBuilder &b, Location loc, ValueRange args) -> Value {
        Value term =
            arith::MulFOp::create(b, loc, args[0], widen(b, loc, args[1]));
        return arith::AddFOp::create(b, loc, args[2], term);
      });
  Type element = op.getResult().getType().getElementType();
  Value init = empty(sizes, element);
  return generic(
      {product, sum}, init,
      {map(4, {0, 1, 2, 3}), map(4, {0, 1, 2}), map(4, {0, 1, 2, 3})},
      [&](OpBuilder &b, Location loc, ValueRange args) -> Value {
        // An empty row gives 0 (rule M5); any other row has a sum of at
        // least 1.
        Value result = divideOrZero(b, loc, args[0], args[1]);
        return narrow(b, loc, result, element);
      });
}

Value AttentionToLinalg::logSumExp(Value sum, Value maximum) {
  // log(0) + 0 is the -inf of an empty row (rule M5).
  Value init = empty({batch, heads, rows}, builder.getF32Type());
  return generic({sum, maximum}, init,
                 {map(3, {0, 1, 2}), map(3, {0, 1, 2}), map(3, {0, 1, 2})},
                 [](OpBuilder &b, Location loc, ValueRange args) -> Value {
                   Value log = math::LogOp::create(b, loc, args[0]);
                   return arith::AddFOp::create(b, loc, log, args[1]);
                 });
}

AttentionToLinalg::Results AttentionToLinalg::lower() {
  Value scores = maskedScores();
  Value maximum = rowMaximum(scores);
  Value weight = weights(scores, maximum);
  Value sum = rowSum(weight, maximum);
  Results results;
  results.output = typed(output(weight, sum), op.getResult().getType());
  if (op.getLse())
    results.lse = typed(logSumExp(sum, maximum), op.getLse().getType());
  return results;
}

/// attention(q, k, v, m) ->
///   contract(softmax(select(dense(m), score(scale * contract(q, k)), -inf)),
///   v)
struct LowerAttention : OpRewritePattern<attn::AttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(attn::AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getMask() && !hasScalarCode(op.getMask()))
      return rewriter.notifyMatchFailure(op, "no operation defines the mask");
    AttentionToLinalg::Results results =
        AttentionToLinalg(rewriter, op).lower();
    SmallVector<Value> replacements{results.output};
    if (results.lse)
      replacements.push_back(results.lse);
    rewriter.replaceOp(op, replacements);
    return success();
  }
};

} // namespace

void populateAttentionToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<LowerAttention>(patterns.getContext());
}

} // namespace maskir
