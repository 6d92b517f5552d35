//===- BoundSearch.h - Closed forms found by proof --------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_PREDICATESET_BOUNDSEARCH_H
#define MASKIR_LIB_PREDICATESET_BOUNDSEARCH_H

#include "Solver.h"
#include "maskir/PredicateSet/TileQuery.h"

namespace maskir {

/// A predicate that holds wherever `p` holds and looks at no data at q or kv,
/// and at no product or division by a symbol with them. `isExact` becomes false
/// if something was left out.
Predicate dropOpaqueParts(const Predicate &p, bool &isExact);

/// Searches pieces of a bound of kv over `points`. A piece is a key term and a
/// query term; its guard says that this pair is in `points`, so its value is
/// attained. Pieces are added until it is proved that no point lies beyond all
/// of them.
class BoundSearch {
public:
  BoundSearch(const Predicate &points, const Budget &budget)
      : points(points), budget(budget) {}

  llvm::SmallVector<IntExpr> keys;    // may use q
  llvm::SmallVector<IntExpr> queries; // uses neither q nor kv
  std::string reason;                 // after nullopt

  std::optional<llvm::SmallVector<BoundPiece>> run(bool isFirst);

private:
  struct Choice {
    IntExpr key, query;
    int64_t value;
  };
  std::optional<Choice> choose(const Witness &point, bool isFirst) const;
  std::optional<Choice> chooseNearby(const Witness &point) const;
  bool isUnbounded(const Witness &point, bool isFirst) const;

  const Predicate &points;
  const Budget &budget;
};

} // namespace maskir

#endif // MASKIR_LIB_PREDICATESET_BOUNDSEARCH_H
