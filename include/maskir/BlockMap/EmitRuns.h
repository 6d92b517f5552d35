//===- EmitRuns.h - Code that visits the tiles of a mask --------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two steps. PreparedMask analyses a mask once and emits the summaries of its
// data (O(S) work) where the data lives; emitTileKind and emitKeyRuns then emit
// small code anywhere that these values reach, also in an outlined function.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_BLOCKMAP_EMITRUNS_H
#define MASKIR_BLOCKMAP_EMITRUNS_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <memory>

namespace maskir::blockmap {

/// The kinds of a tile or run (mask.tile_kind).
inline constexpr int32_t kEmpty = 0, kPartial = 1, kFull = 2;

/// The rows q0 <= q < q0 + nq and keys k0 <= kv < k0 + nk of one sample and
/// head, absolute positions (rule M2), all of type index.
struct TileValues {
  mlir::Value batch, head, queryBegin, queryCount, keyBegin, keyCount;
};

/// How a mask will be asked.
struct BlockMapOptions {
  /// The grain in queries and keys at which tensors are summarised; a data
  /// dependent mask is classified in tiles of `keyTile` keys.
  int64_t queryTile = 64, keyTile = 64;
  /// Ask for runs of queries for a tile of keys: then `keyTile` is the grain of
  /// the tile and `queryTile` the one of the runs.
  bool transposed = false;
};

/// A mask made ready for emission. Holds scalar code that uses the mask's data:
/// destroy it before that data is erased.
class PreparedMask {
public:
  /// Emits summaries at the builder's insertion point, which the mask's data
  /// must dominate. A mask that no operation defines (a block argument) is
  /// taken for partial everywhere.
  static PreparedMask prepare(mlir::OpBuilder &builder, mlir::Location loc,
                              mlir::Value mask,
                              const BlockMapOptions &options = {});
  PreparedMask(PreparedMask &&other);
  PreparedMask &operator=(PreparedMask &&other);
  ~PreparedMask();

  /// The SSA values that emitted code reads: tensors, sizes, summaries.
  llvm::ArrayRef<mlir::Value> getCaptures() const;
  /// Emit code with these names for captured values from now on.
  void remap(const mlir::IRMapping &mapping);
  /// Runs come from arithmetic alone, without a look at each tile, and empty
  /// and full are exact.
  bool isClosedForm() const;
  /// Why it is not: plain text for a remark; empty if isClosedForm().
  llvm::StringRef getObstacle() const;

  struct State;
  const State &getState() const { return *state; }

private:
  explicit PreparedMask(std::unique_ptr<State> state);
  std::unique_ptr<State> state;
};

/// Emits the kind of a tile as an i32 (mask.tile_kind).
mlir::Value emitTileKind(mlir::OpBuilder &builder, mlir::Location loc,
                         const PreparedMask &mask, const TileValues &tile);

/// Emits the code of one run: positions begin <= x < end of type index, `kind`
/// i32 (kPartial or kFull).
using RunBody = llvm::function_ref<void(mlir::OpBuilder &, mlir::Location,
                                        mlir::Value begin, mlir::Value end,
                                        mlir::Value kind)>;
/// The same with values that are carried from run to run.
using StatefulRunBody = llvm::function_ref<llvm::SmallVector<mlir::Value>(
    mlir::OpBuilder &, mlir::Location, mlir::Value begin, mlir::Value end,
    mlir::Value kind, mlir::ValueRange state)>;

/// Emits a loop over the runs of keys that the rows of the tile must visit
/// (mask.tile_runs): ascending, disjoint, neighbours of one kind merged. The
/// body is emitted once. With `transposed` the runs are of queries. For a
/// closed-form mask the loop has a trip for each run; else one for each
/// `keyTile` between the first and the last key that may be visible.
void emitKeyRuns(mlir::OpBuilder &builder, mlir::Location loc,
                 const PreparedMask &mask, const TileValues &tile,
                 RunBody body);
llvm::SmallVector<mlir::Value>
emitKeyRuns(mlir::OpBuilder &builder, mlir::Location loc,
            const PreparedMask &mask, const TileValues &tile,
            mlir::ValueRange init, StatefulRunBody body);

/// Both steps at once: the summaries are emitted here, too.
void emitKeyRuns(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value mask,
                 mlir::Value batch, mlir::Value head, mlir::Value queryBegin,
                 mlir::Value queryCount, mlir::Value keyBegin,
                 mlir::Value keyCount, int64_t tile, RunBody body);

} // namespace maskir::blockmap

#endif // MASKIR_BLOCKMAP_EMITRUNS_H
