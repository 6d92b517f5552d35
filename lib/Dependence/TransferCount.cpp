//===- TransferCount.cpp - Sums of flags ----------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A row of constants, c on a segment low <= r <= high and 0 elsewhere, has the
// sum
//
//   sum over r of x[i, r] = c * max(0, high - low + 1)
//
// where low is the greatest lower bound (0 is one), and high the least upper
// bound (size - 1 is one). A cumulative sum is the sum over r <= i: of ones it
// is i + 1. Flags of left padding have the sum size - start. Segments that
// share no element add up. All elements of the row must be known; the order of
// the sum does not matter, as sums wrap (and a sum that does is not a term).
//
//===----------------------------------------------------------------------===//

#include "ScalarTransfer.h"
#include "SpaceLocals.h"

using namespace mlir;

namespace maskir::dependence {

/// A row has this many segments, and a sum this many terms; of more nothing is
/// said.
static constexpr size_t kMaxSegments = 4;
static constexpr size_t kMaxPieces = 12;
/// Constants in a sum; counts of them are assumed not to wrap (A3).
static constexpr int64_t kMaxConstant = int64_t(1) << 10;

namespace {
struct Segment {
  /// Over the indices that stay. At least one each.
  SmallVector<AffineExpr> lows, highs;
  /// The rows that have it.
  IndexSet rows;
  int64_t value;
};

/// What a sum is, in some rows.
struct RowSum {
  IndexSet rows;
  AffineExpr sum;
};

class Count {
public:
  Count(Space &space, const Sizes &sizes, unsigned reduced)
      : space(space), sizes(sizes), reduced(reduced) {
    kept = sizes;
    kept.erase(kept.begin() + reduced);
  }

  /// Elements of the set have the value.
  bool add(const IndexSet &set, int64_t value);
  std::optional<SmallVector<RowSum, 2>> sum(const IndexSet &rows) const;

private:
  std::optional<Segment> getSegment(const IntegerRelation &set,
                                    int64_t value) const;
  bool addTo(SmallVectorImpl<RowSum> &pieces, const Segment &segment) const;
  /// Those that are the greatest of all somewhere.
  SmallVector<AffineExpr> findGreatest(const IndexSet &rows,
                                       ArrayRef<AffineExpr> terms) const;
  /// Null: the condition is not quasi-affine.
  std::optional<IndexSet> restrict(const IndexSet &rows, AffineExpr e) const {
    auto half = space.where(kept.size(), e, Sign::NonNegative);
    return half ? std::optional(Space::intersect(rows, *half)) : std::nullopt;
  }

  Space &space;
  Sizes sizes, kept;
  unsigned reduced;
  /// They share no element.
  std::vector<std::pair<IntegerRelation, int64_t>> segments;
};
} // namespace

//===----------------------------------------------------------------------===//
// Segments
//===----------------------------------------------------------------------===//

/// False: there are too many.
bool Count::add(const IndexSet &set, int64_t value) {
  SmallVector<IntegerRelation, 2> open(set.getAllDisjuncts());
  unsigned steps = 0;
  while (!open.empty()) {
    if (++steps > 4 * kMaxSegments || segments.size() > kMaxSegments)
      return false;
    IntegerRelation part = open.pop_back_val();
    auto shared = llvm::find_if(segments, [&](const auto &other) {
      return !space.isEmpty(part.intersect(other.first), sizes);
    });
    if (shared == segments.end()) {
      if (!space.isEmpty(part, sizes))
        segments.push_back({part, value});
      continue;
    }
    llvm::append_range(open,
                       Space::subtract(IndexSet(part), IndexSet(shared->first))
                           .getAllDisjuncts());
  }
  return segments.size() <= kMaxSegments;
}

/// The bounds of the index that goes. Nullopt: it has a factor, or a division.
std::optional<Segment> Count::getSegment(const IntegerRelation &set,
                                         int64_t value) const {
  if (set.getNumLocalVars() != 0 || !sizes[reduced])
    return std::nullopt;
  auto getTerm = [&](ArrayRef<int64_t> row) {
    AffineExpr e = space.constant(row.back());
    for (auto [i, factor] : llvm::enumerate(row.drop_back()))
      if (factor != 0 && i != reduced)
        e = e + factor * (i < sizes.size()
                              ? space.dim(i - (i > reduced))
                              : getAffineSymbolExpr(i - sizes.size(),
                                                    e.getContext()));
    return e;
  };
  Segment segment{{space.constant(0)},
                  {sizes[reduced] - 1},
                  space.universe(kept.size()),
                  value};
  auto addRow = [&](ArrayRef<int64_t> row) {
    AffineExpr rest = getTerm(row);
    if (row[reduced] == 1)
      segment.lows.push_back(-rest);
    else if (row[reduced] == -1)
      segment.highs.push_back(rest);
    else if (auto rows = restrict(segment.rows, rest); rows && !row[reduced])
      segment.rows = *rows;
    else
      return false;
    return true;
  };
  for (unsigned i = 0; i < set.getNumInequalities(); ++i)
    if (auto row = getSmallRow(set.getInequality(i)); !row || !addRow(*row))
      return std::nullopt;
  for (unsigned i = 0; i < set.getNumEqualities(); ++i) {
    auto row = getSmallRow(set.getEquality(i));
    if (!row || !addRow(*row))
      return std::nullopt;
    for (int64_t &factor : *row)
      factor = -factor;
    if (!addRow(*row))
      return std::nullopt;
  }
  return segment;
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

SmallVector<AffineExpr> Count::findGreatest(const IndexSet &rows,
                                            ArrayRef<AffineExpr> terms) const {
  SmallVector<AffineExpr> greatest(terms);
  for (size_t i = 0; i < greatest.size();) {
    AffineExpr e = greatest[i];
    bool isNeedless = llvm::any_of(greatest, [&](AffineExpr other) {
      auto above = other == e ? std::nullopt : restrict(rows, e - other - 1);
      return above && space.isEmpty(*above, kept);
    });
    isNeedless |= llvm::is_contained(ArrayRef(greatest).take_front(i), e);
    if (isNeedless)
      greatest.erase(greatest.begin() + i);
    else
      ++i;
  }
  return greatest;
}

bool Count::addTo(SmallVectorImpl<RowSum> &pieces,
                  const Segment &segment) const {
  SmallVector<RowSum, 2> result;
  auto add = [&](const std::optional<IndexSet> &rows, AffineExpr sum) {
    if (rows && !space.isEmpty(*rows, kept))
      result.push_back({*rows, space.simplify(sum, kept.size())});
    return rows.has_value();
  };
  SmallVector<AffineExpr> negatedHighs;
  for (AffineExpr high : segment.highs)
    negatedHighs.push_back(-high);
  for (const RowSum &piece : pieces) {
    if (!segment.rows.isObviouslyUniverse())
      add(Space::intersect(piece.rows, Space::complement(segment.rows)),
          piece.sum);
    IndexSet inside = Space::intersect(piece.rows, segment.rows);
    SmallVector<AffineExpr> lows = findGreatest(inside, segment.lows);
    SmallVector<AffineExpr> highs = findGreatest(inside, negatedHighs);
    for (AffineExpr low : lows)
      for (AffineExpr high : highs) {
        std::optional<IndexSet> here = inside;
        for (AffineExpr other : lows)
          here = here && other != low ? restrict(*here, low - other) : here;
        for (AffineExpr other : highs)
          here = here && other != high ? restrict(*here, high - other) : here;
        AffineExpr count = -high - low + 1;
        if (!here ||
            !add(restrict(*here, count), piece.sum + count * segment.value) ||
            !add(restrict(*here, -count), piece.sum))
          return false;
      }
    if (result.size() > kMaxPieces)
      return false;
  }
  pieces = std::move(result);
  return true;
}

std::optional<SmallVector<RowSum, 2>> Count::sum(const IndexSet &rows) const {
  SmallVector<RowSum, 2> pieces{{rows, space.constant(0)}};
  for (const auto &[set, value] : segments) {
    std::optional<Segment> segment = getSegment(set, value);
    if (!segment || !addTo(pieces, *segment))
      return std::nullopt;
  }
  return pieces;
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

std::optional<int64_t> getSummand(const Content &content) {
  std::optional<int64_t> number = content.getInteger();
  return number && std::abs(*number) <= kMaxConstant ? number : std::nullopt;
}

/// Narrow types overflow in practice. Of others it is assumed that counts of
/// symbolic sizes do not (A3).
static bool fits(const Domain &domain, const AbstractValue &value,
                 const RowSum &piece) {
  unsigned width = getWidth(value.elementType);
  int64_t limit = int64_t(1) << std::min(width - 1, 40u);
  if (domain.isNonNegative(value, piece.rows, piece.sum + limit) &&
      domain.isNonNegative(value, piece.rows, limit - 1 - piece.sum))
    return true;
  return width >= 32 && !domain.getSpace().isBounded(piece.sum, value.sizes);
}

void countConstants(const Domain &domain, const AbstractValue &value,
                    ArrayRef<bool> reduced, const IndexSet &rows,
                    AbstractValue &result) {
  Space &space = domain.getSpace();
  if (llvm::count(reduced, true) != 1 || value.elementType.isInteger(1) ||
      space.isEmpty(rows, result.sizes))
    return;
  Count count(space, value.sizes, llvm::find(reduced, true) - reduced.begin());
  bool hasOther = false;
  for (const Fact &fact : value.facts)
    if (auto number = getSummand(fact.content); number && *number != 0) {
      hasOther = true;
      if (!count.add(fact.region, *number))
        return;
    }
  auto pieces = hasOther ? count.sum(rows) : std::nullopt;
  if (!pieces)
    return;
  for (const RowSum &piece : *pieces)
    if (fits(domain, result, piece))
      result.add(piece.rows, Content::term(piece.sum));
}

} // namespace maskir::dependence
