//===- LowerTileQueries.cpp - mask.tile_kind and mask.tile_runs -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PreparedMask.h"
#include "maskir/BlockMap/EmitRuns.h"
#include "maskir/BlockMap/Patterns.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;

namespace maskir::blockmap {

/// Prepares the mask where it is defined, so that summaries are computed once,
/// outside of the loops that ask.
static PreparedMask prepareAtDefinition(PatternRewriter &rewriter, Location loc,
                                        Value mask,
                                        const BlockMapOptions &options) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPointAfterValue(mask);
  return PreparedMask::prepare(rewriter, loc, mask, options);
}

template <typename OpTy>
static TileValues getTile(OpTy op) {
  return {op.getBatch(),   op.getHead(), op.getQuery(),
          op.getQueries(), op.getKey(),  op.getKeys()};
}

namespace {
/// tile_kind m[b, h, q0, k0] size(nq, nk) ->
///   visible(tile) ? (hidden(tile) ? 1 : 2) : 0
struct LowerTileKind : OpRewritePattern<mask::TileKindOp> {
  LowerTileKind(MLIRContext *context, int64_t tileQueries, int64_t tileKeys)
      : OpRewritePattern(context), tileQueries(tileQueries),
        tileKeys(tileKeys) {}

  LogicalResult matchAndRewrite(mask::TileKindOp op,
                                PatternRewriter &rewriter) const override {
    BlockMapOptions options;
    options.queryTile = tileQueries;
    options.keyTile = tileKeys;
    PreparedMask prepared =
        prepareAtDefinition(rewriter, op.getLoc(), op.getMask(), options);
    rewriter.replaceOp(
        op, emitTileKind(rewriter, op.getLoc(), prepared, getTile(op)));
    return success();
  }

  int64_t tileQueries, tileKeys;
};

/// tile_runs m[b, h, q0, k0] size(nq, nk) -> a loop over the runs that writes
/// them to a tensor.
struct LowerTileRuns : OpRewritePattern<mask::TileRunsOp> {
  LowerTileRuns(MLIRContext *context, int64_t tileQueries, int64_t tileKeys)
      : OpRewritePattern(context), tileQueries(tileQueries),
        tileKeys(tileKeys) {}

  LogicalResult matchAndRewrite(mask::TileRunsOp op,
                                PatternRewriter &rewriter) const override;

  int64_t tileQueries, tileKeys;
};
} // namespace

/// How many runs there can be at most.
static Value emitCapacity(ArithEmitter arith, const PreparedMask &mask,
                          Value length) {
  const PreparedMask::State &state = mask.getState();
  if (!state.form.isExact()) // one for each piece; the first may be short
    return arith.add(
        arith.ceilDiv(arith.max(length, arith.index(0)), state.getKeyTile()),
        arith.index(1));
  // A run ends where an interval begins or ends, or where numbers are out of
  // range.
  size_t intervals =
      state.form.visible.intervals.size() + state.form.hidden.intervals.size();
  return arith.index(2 * static_cast<int64_t>(intervals) + 3);
}

LogicalResult LowerTileRuns::matchAndRewrite(mask::TileRunsOp op,
                                             PatternRewriter &rewriter) const {
  Location loc = op.getLoc();
  BlockMapOptions options;
  options.transposed = op.getTransposed();
  int64_t grain = op.getTile();
  options.queryTile = options.transposed ? grain : tileQueries;
  options.keyTile = options.transposed ? tileKeys : grain;
  PreparedMask prepared =
      prepareAtDefinition(rewriter, loc, op.getMask(), options);
  ArithEmitter arith(rewriter, loc);
  Value capacity = emitCapacity(
      arith, prepared, options.transposed ? op.getQueries() : op.getKeys());
  auto element = cast<IntegerType>(getElementTypeOrSelf(op.getRuns()));
  Value runs = tensor::EmptyOp::create(
      rewriter, loc, {getAsOpFoldResult(capacity), rewriter.getIndexAttr(3)},
      element);
  if (runs.getType() != op.getRuns().getType())
    runs = tensor::CastOp::create(rewriter, loc, op.getRuns().getType(), runs);
  SmallVector<Value> result = emitKeyRuns(
      rewriter, loc, prepared, getTile(op), ValueRange{runs, arith.index(0)},
      [&](OpBuilder &builder, Location loc, Value begin, Value end, Value kind,
          ValueRange state) {
        ArithEmitter arith(builder, loc);
        Value tensor = state[0], count = state[1];
        if (element.getWidth() > 32)
          kind = arith::ExtUIOp::create(builder, loc, element, kind);
        Value columns[] = {
            arith::IndexCastOp::create(builder, loc, element, begin),
            arith::IndexCastOp::create(builder, loc, element, end), kind};
        for (auto [column, value] : llvm::enumerate(columns))
          tensor =
              tensor::InsertOp::create(builder, loc, value, tensor,
                                       ValueRange{count, arith.index(column)});
        return SmallVector<Value>{tensor, arith.add(count, arith.index(1))};
      });
  rewriter.replaceOp(op, result);
  return success();
}

void populateLowerTileQueriesPatterns(RewritePatternSet &patterns,
                                      int64_t tileQueries, int64_t tileKeys) {
  patterns.add<LowerTileKind, LowerTileRuns>(patterns.getContext(), tileQueries,
                                             tileKeys);
}

} // namespace maskir::blockmap
