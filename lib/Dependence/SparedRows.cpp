//===- SparedRows.cpp - Rows of which few elements are replaced -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SparedRows.h"
#include "Product.h"

using namespace mlir;

namespace maskir::dependence {

static SmallVector<AffineExpr> replaceDims(IndexMap at, IndexMap by) {
  SmallVector<AffineExpr> result;
  for (AffineExpr e : at)
    result.push_back(e.replaceDims(by));
  return result;
}

static ChosenPlace replaceDims(const ChosenPlace &place, IndexMap by) {
  return {replaceDims(place.at, by), place.place.replaceDims(by)};
}

void SparedRows::move(Value to, Value from, IndexMap by) {
  forget(to); // of an earlier round of a loop
  if (llvm::is_contained(by, AffineExpr()))
    return;
  if (auto known = chosen.find(from); known != chosen.end()) {
    ChosenPlace moved = replaceDims(known->second, by);
    chosen.insert_or_assign(to, std::move(moved));
  }
  auto known = spared.find(from);
  if (known == spared.end())
    return;
  SparedElement moved = known->second;
  moved.at = replaceDims(moved.at, by);
  for (ChosenPlace &place : moved.replaced)
    place = replaceDims(place, by);
  spared.insert_or_assign(to, std::move(moved));
}

void SparedRows::read(Value argument, Value tensor, IndexMap at) {
  move(argument, tensor, at);
  elements.insert_or_assign(argument,
                            SparedElement{tensor, llvm::to_vector(at), {}});
}

void SparedRows::compare(Value result, Value number, AffineExpr place) {
  auto element = elements.find(number);
  if (element != elements.end() && place)
    chosen.insert_or_assign(result, ChosenPlace{element->second.at, place});
}

void SparedRows::select(arith::SelectOp op, double fill) {
  auto place = chosen.find(op.getCondition());
  if (place == chosen.end())
    return;
  Value kept = op.getFalseValue();
  if (!spared.count(kept) && !elements.count(kept))
    return;
  SparedElement result =
      spared.count(kept) ? spared.lookup(kept) : elements.lookup(kept);
  result.fill = std::max(result.fill, fill);
  result.replaced.push_back(place->second);
  spared.insert_or_assign(op.getResult(), std::move(result));
}

/// Along one loop there is one number, and places differ by a constant.
bool SparedRows::isOneAtMost(const ChosenPlace &place, unsigned loop,
                             unsigned loops) const {
  AffineExpr here = space.dim(loop);
  auto step = Space::getConstant(
      space.simplify(place.place.replace(here, here + 1) - place.place, loops));
  return step && *step != 0 && llvm::none_of(place.at, [&](AffineExpr e) {
           return e.isFunctionOfDim(loop);
         });
}

const SparedElement *SparedRows::findKept(Value term, const Sizes &trips,
                                          ArrayRef<bool> reduced) const {
  auto known = spared.find(term);
  if (known == spared.end())
    return nullptr;
  const SparedElement &element = known->second;
  std::optional<unsigned> row;
  for (auto [loop, isReduced] : llvm::enumerate(reduced)) {
    if (!isReduced || Space::getConstant(trips[loop]) == int64_t(1))
      continue;
    if (row)
      return nullptr;
    row = loop;
  }
  bool isKept = row &&
                isPositive(space, trips[*row] - element.replaced.size()) &&
                llvm::all_of(element.replaced, [&](const ChosenPlace &place) {
                  return isOneAtMost(place, *row, trips.size());
                });
  return isKept ? &element : nullptr;
}

} // namespace maskir::dependence
