//===- TileGrid.h - The tiles of a mask as data -----------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_BLOCKMAP_TILEGRID_H
#define MASKIR_BLOCKMAP_TILEGRID_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Reference/EvaluateMask.h"
#include "llvm/Support/MathExtras.h"
#include <string>
#include <vector>

namespace maskir::blockmap {

/// Rows queryOffset <= q < queryOffset + queries and keys likewise (rule M2),
/// in tiles; the last tiles may be smaller.
struct TileGrid {
  int64_t batches = 1, heads = 1, queries = 0, keys = 0;
  int64_t queryOffset = 0, keyOffset = 0;
  int64_t queryTile = 128, keyTile = 128;

  int64_t getRowTiles() const {
    return llvm::divideCeil(static_cast<uint64_t>(queries), queryTile);
  }
  int64_t getKeyTiles() const {
    return llvm::divideCeil(static_cast<uint64_t>(keys), keyTile);
  }
};

/// The rows and keys of an attention, in tiles of the default size; failure if
/// a length or an offset is not static.
llvm::FailureOr<TileGrid> getTileGrid(attn::AttentionOp op);

/// The kind of each tile of one sample and head, row-major
/// [getRowTiles()][getKeyTiles()]: kEmpty, kPartial or kFull (EmitRuns.h). The
/// code that mask.tile_kind is lowered to runs on the concrete values that
/// `bindings` gives to the mask's tensors and numbers; a missing value is an
/// error at its operation.
llvm::FailureOr<std::vector<int8_t>>
classifyTiles(mlir::Value mask, const TileGrid &grid, int64_t batch = 0,
              int64_t head = 0,
              const reference::Bindings &bindings = reference::Bindings());

/// Numbers of tiles of one sample and head, or of all of them.
struct TileCounts {
  int64_t skipped = 0, partial = 0, full = 0;
  /// The mask differs between samples or heads, so all of them are counted.
  bool perSampleAndHead = false;

  int64_t getTotal() const { return skipped + partial + full; }
};

/// Counts tiles of a mask that depends on nothing but positions; time and
/// memory grow with the rows of tiles, not with the tiles, for closed forms.
/// Failure, with the reason in `why`, for a mask that depends on data or
/// symbols, or for a grid that is too large for it.
llvm::FailureOr<TileCounts> countTiles(mlir::Value mask, const TileGrid &grid,
                                       std::string &why);

/// The same for an attention; without a mask every tile is full.
llvm::FailureOr<TileCounts> countTiles(attn::AttentionOp op, int64_t queryTile,
                                       int64_t keyTile, std::string &why);

} // namespace maskir::blockmap

#endif // MASKIR_BLOCKMAP_TILEGRID_H
