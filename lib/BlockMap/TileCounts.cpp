//===- TileCounts.cpp - How many tiles are skipped ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TermEmitter.h"
#include "maskir/BlockMap/ClosedForm.h"
#include "maskir/BlockMap/EmitRuns.h"
#include "maskir/BlockMap/TileGrid.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/PredicateSet/Evaluate.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace maskir::blockmap {

/// Beyond these a count would take seconds.
static constexpr int64_t kMaxRowTiles = int64_t(1) << 16;
static constexpr int64_t kMaxVisitedTiles = int64_t(1) << 14;

namespace {
/// first <= tile < last.
using TileSpan = std::pair<int64_t, int64_t>;

/// Counts the tiles of a row of tiles from the key sets of its rows.
class RowCounter {
public:
  RowCounter(const ClosedForm &form, const TileGrid &grid)
      : form(form), grid(grid) {}

  /// False if a term has no value.
  bool count(int64_t row, int64_t batch, int64_t head, TileCounts &counts);

private:
  bool getSpans(const KeySet &set, const Assignment &at,
                SmallVectorImpl<TileSpan> &spans);

  const ClosedForm &form;
  const TileGrid &grid;
};
} // namespace

/// The tiles that meet the intervals, as disjoint ascending spans.
bool RowCounter::getSpans(const KeySet &set, const Assignment &at,
                          SmallVectorImpl<TileSpan> &spans) {
  for (const KeyInterval &interval : set.intervals) {
    std::optional<bool> holds = evaluate(interval.condition, at);
    if (!holds)
      return false;
    int64_t first = grid.keyOffset, last = grid.keyOffset + grid.keys - 1;
    for (const IntExpr &lower : interval.lower) {
      std::optional<int64_t> bound = evaluate(lower, at);
      if (!bound)
        return false;
      first = std::max(first, *bound);
    }
    for (const IntExpr &upper : interval.upper) {
      std::optional<int64_t> bound = evaluate(upper, at);
      if (!bound)
        return false;
      last = std::min(last, *bound);
    }
    if (*holds && first <= last)
      spans.emplace_back((first - grid.keyOffset) / grid.keyTile,
                         (last - grid.keyOffset) / grid.keyTile + 1);
  }
  llvm::sort(spans);
  size_t kept = 0;
  for (const TileSpan &span : spans) {
    if (kept > 0 && span.first <= spans[kept - 1].second)
      spans[kept - 1].second = std::max(spans[kept - 1].second, span.second);
    else
      spans[kept++] = span;
  }
  spans.truncate(kept);
  return true;
}

bool RowCounter::count(int64_t row, int64_t batch, int64_t head,
                       TileCounts &counts) {
  std::pair<Symbol, int64_t> symbols[] = {
      {TileSymbols::rowBegin(), grid.queryOffset + row},
      {TileSymbols::rowCount(), std::min(grid.queryTile, grid.queries - row)}};
  Assignment at;
  at.point = {batch, head, 0, 0};
  at.symbols = symbols;
  auto readNothing = [](const Table &,
                        ArrayRef<int64_t>) -> std::optional<int64_t> {
    return std::nullopt;
  };
  at.lookup = readNothing;
  SmallVector<TileSpan> visible, hidden;
  if (!getSpans(form.visible, at, visible) ||
      !getSpans(form.hidden, at, hidden))
    return false;
  int64_t visited = 0, partial = 0;
  for (const TileSpan &span : visible)
    visited += span.second - span.first;
  for (const TileSpan &a : visible)
    for (const TileSpan &b : hidden)
      partial += std::max<int64_t>(0, std::min(a.second, b.second) -
                                          std::max(a.first, b.first));
  counts.skipped += grid.getKeyTiles() - visited;
  counts.partial += partial;
  counts.full += visited - partial;
  return true;
}

/// Whether the formula is about positions and nothing else.
static bool isStatic(const Predicate &p, const mask::PredicateBuilder &values) {
  SetVector<Value> needed;
  collectValues(p, values, needed);
  return needed.empty();
}

FailureOr<TileCounts> countTiles(Value mask, const TileGrid &grid,
                                 std::string &why) {
  mask::PredicateBuilder values;
  Predicate p = values.getPredicate(mask);
  if (!isStatic(p, values)) {
    why = p.hasReads() ? "the mask depends on data"
                       : "the mask depends on numbers of run time";
    return failure();
  }
  TileCounts counts;
  counts.perSampleAndHead = p.usesAxis(Axis::Batch) || p.usesAxis(Axis::Head);
  int64_t batches = counts.perSampleAndHead ? grid.batches : 1,
          heads = counts.perSampleAndHead ? grid.heads : 1;
  int64_t rows = grid.getRowTiles(), planes = batches * heads;
  why = "there are too many tiles to count";
  if (rows > kMaxRowTiles || planes > kMaxRowTiles / std::max<int64_t>(rows, 1))
    return failure();
  ClosedForm form = deriveClosedForm(p);
  if (!form.isExact() &&
      planes * rows >
          kMaxVisitedTiles / std::max<int64_t>(grid.getKeyTiles(), 1))
    return failure();
  for (int64_t batch = 0; batch < batches; ++batch)
    for (int64_t head = 0; head < heads; ++head) {
      if (form.isExact()) {
        for (int64_t row = 0; row < grid.queries; row += grid.queryTile)
          if (!RowCounter(form, grid).count(row, batch, head, counts))
            return failure();
        continue;
      }
      FailureOr<std::vector<int8_t>> kinds =
          classifyTiles(mask, grid, batch, head);
      if (failed(kinds))
        return failure();
      for (int8_t kind : *kinds)
        ++(kind == kEmpty     ? counts.skipped
           : kind == kPartial ? counts.partial
                              : counts.full);
    }
  return counts;
}

FailureOr<TileCounts> countTiles(attn::AttentionOp op, int64_t queryTile,
                                 int64_t keyTile, std::string &why) {
  FailureOr<TileGrid> grid = getTileGrid(op);
  if (failed(grid)) {
    why = "a length or offset is not static";
    return failure();
  }
  grid->queryTile = queryTile;
  grid->keyTile = keyTile;
  if (op.getMask())
    return countTiles(op.getMask(), *grid, why);
  TileCounts counts;
  counts.full = grid->getRowTiles() * grid->getKeyTiles();
  return counts;
}

} // namespace maskir::blockmap
