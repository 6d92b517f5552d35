//===- BlockMapPass.cpp - mask-block-map ----------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/BlockMap/Passes.h"
#include "maskir/BlockMap/Patterns.h"
#include "maskir/BlockMap/TileGrid.h"
#include "maskir/Dialect/Attn/IR/Attn.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace maskir {
#define GEN_PASS_DEF_MASKBLOCKMAP
#include "maskir/BlockMap/Passes.h.inc"
} // namespace maskir

using namespace mlir;
using namespace maskir;
using namespace maskir::blockmap;

namespace {
struct MaskBlockMapPass : maskir::impl::MaskBlockMapBase<MaskBlockMapPass> {
  using Base::Base;

  void runOnOperation() override;

private:
  LogicalResult checkOptions();
  void remarkOn(attn::AttentionOp op);
};
} // namespace

/// A number that is known at compile time: the attribute, or a constant
/// operand, or 0 for neither.
static std::optional<int64_t> getOffset(Value operand,
                                        std::optional<int64_t> attribute) {
  if (attribute)
    return attribute;
  if (!operand)
    return 0;
  APInt value;
  if (matchPattern(operand, m_ConstantInt(&value)))
    return value.getSExtValue();
  return std::nullopt;
}

/// The tiles of an attention; failure if a size or offset is not static.
static FailureOr<TileGrid> getGrid(attn::AttentionOp op) {
  auto query = cast<RankedTensorType>(op.getQuery().getType()),
       key = cast<RankedTensorType>(op.getKey().getType());
  std::optional<int64_t> queryOffset = getOffset(op.getQueryOffset(),
                                                 op.getStaticQueryOffset()),
                         keyOffset = getOffset(op.getKeyOffset(),
                                               op.getStaticKeyOffset());
  if (!query.hasStaticShape() || key.isDynamicDim(2) || !queryOffset ||
      !keyOffset)
    return failure();
  TileGrid grid;
  grid.batches = query.getDimSize(0);
  grid.heads = query.getDimSize(1);
  grid.queries = query.getDimSize(2);
  grid.keys = key.getDimSize(2);
  grid.queryOffset = *queryOffset;
  grid.keyOffset = *keyOffset;
  return grid;
}

void MaskBlockMapPass::remarkOn(attn::AttentionOp op) {
  if (!op.getMask())
    return;
  FailureOr<TileGrid> grid = getGrid(op);
  std::string why = "a length or offset is not static";
  FailureOr<TileCounts> counts = failure();
  if (succeeded(grid)) {
    grid->queryTile = tileQueries;
    grid->keyTile = tileKeys;
    counts = countTiles(op.getMask(), *grid, why);
  }
  if (failed(counts)) {
    emitRemark(op.getLoc())
        << "block map: tiles are decided at run time: " << why;
    return;
  }
  auto remark = emitRemark(op.getLoc()) << "block map: ";
  remark << counts->getTotal() << " tiles of " << tileQueries.getValue() << "x"
         << tileKeys.getValue();
  if (counts->perSampleAndHead)
    remark << " over " << grid->batches << " samples and " << grid->heads
           << " heads";
  remark << ": " << counts->skipped << " skipped, " << counts->full << " full, "
         << counts->partial << " partial";
}

LogicalResult MaskBlockMapPass::checkOptions() {
  for (auto [name, value] :
       {std::pair<StringRef, int64_t>("tile-queries", tileQueries),
        {"tile-keys", tileKeys}})
    if (value < 1)
      return getOperation()->emitError("mask-block-map: '")
             << name << "' expects at least 1, found " << value;
  return success();
}

void MaskBlockMapPass::runOnOperation() {
  if (failed(checkOptions()))
    return signalPassFailure();
  if (remarks)
    getOperation()->walk([&](attn::AttentionOp op) { remarkOn(op); });
  RewritePatternSet patterns(&getContext());
  populateLowerTileQueriesPatterns(patterns, tileQueries, tileKeys);
  walkAndApplyPatterns(getOperation(), std::move(patterns));
}
