//===- ClosedForm.h - Tiles of a predicate in closed form -------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a tile of rows sees, as terms over the tile's place and size. Terms use
// the axes b and h, the symbols and tables of the predicate, and the four
// symbols of TileSymbols; they never use q or kv. Every answer is sound: it
// names at least the keys that it is about, and says where it names exactly
// these.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_BLOCKMAP_CLOSEDFORM_H
#define MASKIR_BLOCKMAP_CLOSEDFORM_H

#include "maskir/PredicateSet/Predicate.h"

namespace maskir::blockmap {

/// The symbols of a tile: rows rowBegin <= q < rowBegin + rowCount and keys
/// keyBegin <= kv < keyBegin + keyCount. Both counts are at least 1.
struct TileSymbols {
  static const Symbol &rowBegin();
  static const Symbol &rowCount();
  static const Symbol &keyBegin();
  static const Symbol &keyCount();
};

/// The keys kv with lower <= kv <= upper for all bounds, if `condition` holds;
/// else no key.
struct KeyInterval {
  llvm::SmallVector<IntExpr, 3> lower, upper;
  Predicate condition = Predicate::all();
};

/// A superset of the keys that stand in a relation to some row of the tile, as
/// a union of intervals, which may overlap.
struct KeySet {
  llvm::SmallVector<KeyInterval, 4> intervals;
  /// Exactly these keys, for every place of the tile and all data.
  bool exact = false;

  /// All keys: what is known of nothing.
  static KeySet everything();
};

/// What some row of the tile sees (`visible`) and what is hidden from some row
/// (`hidden`). A key that is not visible is not visited; a visible key that is
/// not hidden needs no mask test.
struct ClosedForm {
  KeySet visible = KeySet::everything();
  KeySet hidden = KeySet::everything();

  bool isExact() const { return visible.exact && hidden.exact; }
};

/// The closed form of the predicate. Parts that are not affine in q and kv
/// (reads at them, products) are taken for possibly true and possibly false.
ClosedForm deriveClosedForm(const Predicate &p);

/// Whether some pair of a tile satisfies a predicate, as a formula over
/// TileSymbols, exactly; nothing if the predicate is not affine in q and kv or
/// the projection is over budget. A size that is given is taken for constant.
std::optional<Predicate> projectTile(const Predicate &p,
                                     std::optional<int64_t> rows,
                                     std::optional<int64_t> keys);

/// The predicate with the roles of queries and keys exchanged.
Predicate transpose(const Predicate &p);

} // namespace maskir::blockmap

#endif // MASKIR_BLOCKMAP_CLOSEDFORM_H
