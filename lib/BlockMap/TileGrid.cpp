//===- TileGrid.cpp - The tiles of a mask as data -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/BlockMap/TileGrid.h"
#include "RunEvaluators.h"
#include "maskir/BlockMap/EmitRuns.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace maskir::blockmap {

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

FailureOr<TileGrid> getTileGrid(attn::AttentionOp op) {
  auto query = cast<RankedTensorType>(op.getQuery().getType()),
       key = cast<RankedTensorType>(op.getKey().getType());
  std::optional<int64_t> queryOffset = getOffset(op.getQueryOffset(),
                                                 op.getStaticQueryOffset()),
                         keyOffset = getOffset(op.getKeyOffset(),
                                               op.getStaticKeyOffset());
  if (query.isDynamicDim(0) || query.isDynamicDim(1) || query.isDynamicDim(2) ||
      key.isDynamicDim(2) || !queryOffset || !keyOffset)
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

FailureOr<std::vector<int8_t>>
classifyTiles(Value mask, const TileGrid &grid, int64_t batch, int64_t head,
              const reference::Bindings &bindings) {
  Location loc = mask.getLoc();
  // One block for the summaries, which run once, and one for a tile.
  Region once, perTile;
  OpBuilder builder(mask.getContext());
  builder.setInsertionPointToStart(&once.emplaceBlock());
  BlockMapOptions options;
  options.queryTile = grid.queryTile;
  options.keyTile = grid.keyTile;
  PreparedMask prepared = PreparedMask::prepare(builder, loc, mask, options);
  Block &code = perTile.emplaceBlock();
  builder.setInsertionPointToStart(&code);
  for (unsigned i = 0; i < 6; ++i)
    code.addArgument(builder.getIndexType(), loc);
  TileValues tile = {code.getArgument(0), code.getArgument(1),
                     code.getArgument(2), code.getArgument(3),
                     code.getArgument(4), code.getArgument(5)};
  Value kind = emitTileKind(builder, loc, prepared, tile);
  tensor::YieldOp::create(builder, loc, kind); // any terminator

  reference::ScalarInterpreter interpreter;
  addRunEvaluators(interpreter);
  for (const auto &[value, concrete] : bindings)
    interpreter.bind(value, concrete);
  std::vector<int8_t> kinds;
  using reference::RuntimeValue;
  for (int64_t q = 0; q < grid.queries; q += grid.queryTile)
    for (int64_t k = 0; k < grid.keys; k += grid.keyTile) {
      RuntimeValue arguments[] = {
          RuntimeValue::index(batch),
          RuntimeValue::index(head),
          RuntimeValue::index(grid.queryOffset + q),
          RuntimeValue::index(std::min(grid.queryTile, grid.queries - q)),
          RuntimeValue::index(grid.keyOffset + k),
          RuntimeValue::index(std::min(grid.keyTile, grid.keys - k))};
      auto yielded = interpreter.run(code, arguments);
      if (failed(yielded))
        return failure();
      const llvm::APInt *value = yielded->front().getIfInteger();
      assert(value && "emitted code computes integers");
      kinds.push_back(static_cast<int8_t>(value->getSExtValue()));
    }
  return kinds;
}

} // namespace maskir::blockmap
