//===- TileQuery.cpp - What a predicate says of a tile --------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/PredicateSet/TileQuery.h"
#include "Refute.h"

namespace maskir {

llvm::StringRef getTileKindName(TileKind kind) {
  switch (kind) {
  case TileKind::Empty:
    return "empty";
  case TileKind::Full:
    return "full";
  case TileKind::Partial:
    return "partial";
  }
  llvm_unreachable("all kinds are handled");
}

Predicate Tile::toPredicate() const {
  IntExpr q = IntExpr::axis(Axis::Query), kv = IntExpr::axis(Axis::Key);
  return Predicate::conjunction(
      {Predicate::le(queryStart, q), Predicate::lt(q, queryStart + queryCount),
       Predicate::le(keyStart, kv), Predicate::lt(kv, keyStart + keyCount)});
}

/// Whether no point of the tile and the domain is in `p`; no witness is wanted.
static bool isEmptyOn(const Predicate &p, const Domain &domain,
                      const Predicate &tile, const Budget &budget) {
  Predicate part = p & tile;
  unsigned axes = 0;
  for (unsigned i = 0; i < kNumAxes; ++i)
    if (part.usesAxis(static_cast<Axis>(i)))
      axes |= 1u << i;
  Solver solver(budget);
  solver.require(part & getDomainPart(domain, axes));
  return solver.solve() == Solver::Status::Empty;
}

TileKind classifyTile(const Predicate &p, const Domain &domain,
                      const Tile &tile, const Budget &budget) {
  Predicate points = tile.toPredicate();
  if (isEmptyOn(p, domain, points, budget))
    return TileKind::Empty;
  if (isEmptyOn(~p, domain, points, budget))
    return TileKind::Full;
  return TileKind::Partial;
}

} // namespace maskir
