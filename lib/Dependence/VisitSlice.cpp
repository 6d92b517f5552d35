//===- VisitSlice.cpp - Slices of tensors ---------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"

using namespace mlir;

namespace maskir::dependence {

/// An offset that is clamped, max(k - 1, 0), is a term here and another there.
std::vector<SlicePlace> Analysis::getPlaces(OffsetSizeAndStrideOpInterface op) {
  std::vector<SlicePlace> places{{space.universe(0), {}}};
  for (OpFoldResult offset : op.getMixedOffsets()) {
    SmallVector<Fact, 2> terms = getPieces(offset);
    std::vector<SlicePlace> longer;
    for (const SlicePlace &place : places)
      for (const Fact &term : terms) {
        longer.push_back(
            {Space::intersect(place.when, term.region), place.offsets});
        longer.back().offsets.push_back(term.content.getTerm());
      }
    places = std::move(longer);
  }
  // In code that is never reached, a loop of no iterations, no place is left.
  std::vector<SlicePlace> possible;
  llvm::copy_if(
      places, std::back_inserter(possible),
      [&](const SlicePlace &place) { return !space.isEmpty(place.when, {}); });
  return possible.empty() ? places : possible;
}

/// offset + i * stride; checks that it lies inside.
SmallVector<AffineExpr> Analysis::getSliceMap(OffsetSizeAndStrideOpInterface op,
                                              const SlicePlace &place,
                                              const Slice &slice,
                                              const Sizes &whole) {
  SmallVector<AffineExpr> map;
  unsigned kept = 0;
  for (auto [i, offset] : llvm::enumerate(place.offsets)) {
    map.push_back(slice.dropped.test(i)
                      ? offset
                      : offset + space.dim(kept++) * slice.strides[i]);
    // The first and the last element lie inside; a stride may be negative.
    auto isExcluded = [&](AffineExpr outside) {
      auto some = space.where(0, slice.counts[i] - 1, Sign::NonNegative);
      auto set = space.where(0, outside, Sign::NonNegative);
      return some && set &&
             space.isEmpty(
                 Space::intersect(place.when, Space::intersect(*some, *set)),
                 {});
    };
    AffineExpr last = offset + (slice.counts[i] - 1) * slice.strides[i];
    std::optional<int64_t> stride = Space::getConstant(slice.strides[i]);
    bool goesUp = stride && *stride >= 0;
    if (!whole[i] || !isExcluded(-offset - 1) ||
        !isExcluded(space.simplify(last - whole[i])) ||
        (!goesUp && (!isExcluded(space.simplify(-last - 1)) ||
                     !isExcluded(space.simplify(offset - whole[i])))))
      obstruct(op.getLoc(), "a slice is not proved to lie inside its tensor",
               /*isFinal=*/false);
  }
  return map;
}

std::optional<Slice> Analysis::getSlice(OffsetSizeAndStrideOpInterface op,
                                        const llvm::SmallBitVector &dropped) {
  Sizes strides;
  for (OpFoldResult stride : op.getMixedStrides())
    strides.push_back(getTerm(stride));
  Slice slice{getPlaces(op), getCounts(op.getMixedSizes()), strides, dropped};
  bool isKnown = !slice.places.empty() &&
                 !llvm::is_contained(slice.counts, AffineExpr()) &&
                 !llvm::is_contained(slice.strides, AffineExpr());
  return isKnown ? std::optional(std::move(slice)) : std::nullopt;
}

/// A condition on symbols as one on the indices of a tensor.
static IndexSet lift(const IndexSet &when, unsigned rank) {
  IndexSet region = when;
  if (rank)
    region.insertVarInPlace(presburger::VarKind::SetDim, 0, rank);
  return region;
}

void Analysis::transfer(tensor::ExtractSliceOp op) {
  const AbstractValue &source = get(op.getSource());
  std::optional<Slice> slice = getSlice(op, op.getDroppedDims());
  if (!slice)
    return; // out of symbols, or an obstacle
  Sizes sizes;
  for (auto [i, count] : llvm::enumerate(slice->counts))
    if (!slice->dropped.test(i))
      sizes.push_back(count);
  AbstractValue result = domain.makeUnknown(sizes, source.elementType);
  for (const SlicePlace &place : slice->places)
    domain.unite(result,
                 domain.pull(source,
                             getSliceMap(op, place, *slice, source.sizes),
                             sizes),
                 lift(place.when, sizes.size()));
  domain.normalize(result);
  set(op.getResult(), std::move(result));
}

/// Inside the slice the source, around it and in its gaps the destination.
bool Analysis::insertAt(tensor::InsertSliceOp op, const SlicePlace &place,
                        const Slice &slice, AbstractValue &result) {
  const AbstractValue &whole = get(op.getDest());
  unsigned rank = whole.getRank();
  IndexSet inside = space.universe(rank);
  SmallVector<AffineExpr> from;
  for (unsigned i = 0; i < rank; ++i) {
    std::optional<int64_t> stride = Space::getConstant(slice.strides[i]);
    if (!stride || *stride <= 0)
      return false;
    AffineExpr distance = space.dim(i) - place.offsets[i];
    AffineExpr at = distance.floorDiv(*stride);
    if (!slice.dropped.test(i))
      from.push_back(at);
    auto part = space.within(rank, at, slice.counts[i]);
    if (!part)
      return false;
    inside = Space::intersect(inside, *part);
    if (*stride == 1)
      continue;
    auto hit = space.where(rank, distance % *stride, Sign::Zero);
    if (!hit)
      return false;
    inside = Space::intersect(inside, *hit);
  }
  IndexSet when = lift(place.when, rank);
  domain.unite(result, domain.pull(get(op.getSource()), from, whole.sizes),
               Space::intersect(inside, when));
  domain.unite(result, whole,
               Space::intersect(Space::complement(inside), when));
  return true;
}

void Analysis::transfer(tensor::InsertSliceOp op) {
  const AbstractValue &whole = get(op.getDest());
  std::optional<Slice> slice = getSlice(op, op.getDroppedDims());
  if (!slice)
    return; // out of symbols, or an obstacle
  AbstractValue result = domain.makeUnknown(whole.sizes, whole.elementType);
  for (const SlicePlace &place : slice->places) {
    getSliceMap(op, place, *slice, whole.sizes);
    if (!insertAt(op, place, *slice, result))
      return obstruct(op.getLoc(), "the place of an insertion is not affine");
  }
  domain.normalize(result);
  set(op.getResult(), std::move(result));
}

} // namespace maskir::dependence
