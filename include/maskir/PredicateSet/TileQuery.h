//===- TileQuery.h - What a predicate says of a tile ------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PREDICATESET_TILEQUERY_H
#define MASKIR_PREDICATESET_TILEQUERY_H

#include "maskir/PredicateSet/Queries.h"

namespace maskir {

/// Queries [queryStart, queryStart + queryCount) and keys [keyStart, keyStart +
/// keyCount), absolute positions (rule M2); terms without axes.
struct Tile {
  IntExpr queryStart = 0, queryCount = 0;
  IntExpr keyStart = 0, keyCount = 0;

  /// The points of the tile.
  Predicate toPredicate() const;
};

enum class TileKind {
  Empty,   // proved: no point of the tile that is in the domain is in p
  Full,    // proved: every such point is in p
  Partial, // neither is proved
};
llvm::StringRef getTileKindName(TileKind kind); // "empty", ...

/// Classifies a tile over all samples and heads, symbols and data of the
/// domain. Only points in the domain count (rule M7: keys out of range are
/// never attended); a tile without such points is Empty.
TileKind classifyTile(const Predicate &p, const Domain &domain,
                      const Tile &tile, const Budget &budget = {});

/// One piece of a bound: where `guard` holds, `value` is a candidate.
struct BoundPiece {
  Predicate guard; // no q, no kv
  IntExpr value;   // no q, no kv
};

/// The smallest and the largest key that some query of a tile may attend, in
/// closed form. The smallest key is the least value of the pieces of `first`
/// whose guard holds, the largest is the greatest value of those of `last`.
/// Where no guard of `first` holds the tile attends nothing.
struct KeyBounds {
  llvm::SmallVector<BoundPiece> first, last;
  /// False if data at q or kv, or products with them, were left out: then the
  /// attended keys lie within the bounds, but may not reach them.
  bool isExact = true;
};

/// Bounds for the queries [queryStart, queryStart + queryCount) that are in the
/// domain, for every value of the symbols, b and h. Terms that depend on
/// neither q nor kv (a length read from a table) stay in the bounds as they
/// are. Nullopt with a reason if there is no last key, or the closed form is
/// too large. The work does not depend on lengths.
std::optional<KeyBounds> keyBounds(const Predicate &p, const Domain &domain,
                                   const IntExpr &queryStart,
                                   const IntExpr &queryCount,
                                   std::string *reason = nullptr,
                                   const Budget &budget = {});

} // namespace maskir

#endif // MASKIR_PREDICATESET_TILEQUERY_H
