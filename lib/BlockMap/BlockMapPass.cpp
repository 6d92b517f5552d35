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

void MaskBlockMapPass::remarkOn(attn::AttentionOp op) {
  if (!op.getMask())
    return;
  std::string why;
  FailureOr<TileCounts> counts = countTiles(op, tileQueries, tileKeys, why);
  if (failed(counts)) {
    emitRemark(op.getLoc())
        << "block map: tiles are decided at run time: " << why;
    return;
  }
  auto remark = emitRemark(op.getLoc()) << "block map: ";
  remark << counts->getTotal() << " tiles of " << tileQueries.getValue() << "x"
         << tileKeys.getValue();
  if (counts->perSampleAndHead) {
    auto query = cast<RankedTensorType>(op.getQuery().getType());
    remark << " over " << query.getDimSize(0) << " samples and "
           << query.getDimSize(1) << " heads";
  }
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
