//===- RowNotes.cpp - Rows and their maxima -------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   m = max(x_j, ..., -inf), no exp(x_j - m) is NaN
//     => m is one of the x_j and finite, so exp(0) is in sum(exp(x_j - m))
//
//===----------------------------------------------------------------------===//

#include "RowNotes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;

namespace maskir::dependence {

/// Null entries stay null.
static SmallVector<AffineExpr> replaceDims(IndexMap at, IndexMap by) {
  SmallVector<AffineExpr> result;
  for (AffineExpr e : at)
    result.push_back(e ? e.replaceDims(by) : AffineExpr());
  return result;
}

Value RowNotes::getBase(Value value) const {
  auto note = notes.find(value);
  return note == notes.end() ? Value() : note->second.base;
}

bool RowNotes::isShifted(Value value) const {
  auto note = notes.find(value);
  return note != notes.end() && note->second.kind == RowNote::Kind::Shifted;
}

void RowNotes::read(Value argument, Value tensor, IndexMap at,
                    const Sizes &sizes) {
  notes.erase(argument); // of an earlier round of a loop
  if (llvm::is_contained(at, AffineExpr()))
    return;
  RowNote element{RowNote::Kind::Element, tensor, {}, {}};
  for (auto [e, size] : llvm::zip_equal(at, sizes))
    element.at.push_back(
        Space::getConstant(size) == int64_t(1) ? space.constant(0) : e);
  if (auto known = notes.find(tensor); known != notes.end()) {
    element.at = replaceDims(known->second.at, element.at);
    element.kind = known->second.kind;
    element.base = known->second.base;
    element.row = known->second.row;
  }
  notes.insert_or_assign(argument, std::move(element));
}

void RowNotes::write(Value result, Value yielded, IndexMap from) {
  notes.erase(result);
  auto note = notes.find(yielded);
  if (note == notes.end() || llvm::is_contained(from, AffineExpr()))
    return;
  RowNote moved = note->second;
  moved.at = replaceDims(moved.at, from);
  notes.insert_or_assign(result, std::move(moved));
}

//===----------------------------------------------------------------------===//
// Loop bodies
//===----------------------------------------------------------------------===//

/// x - max(x), if x is an element of the row.
std::optional<RowNote> RowNotes::subtract(const RowNote &element,
                                          const RowNote &maximum) const {
  if (element.kind != RowNote::Kind::Element ||
      maximum.kind != RowNote::Kind::Maximum || element.base != maximum.base)
    return std::nullopt;
  RowNote shifted{RowNote::Kind::Shifted, element.base, element.at,
                  llvm::SmallBitVector(element.at.size())};
  for (auto [i, e, m] : llvm::enumerate(element.at, maximum.at)) {
    if (!m)
      shifted.row.set(i);
    else if (space.simplify(e) != space.simplify(m))
      return std::nullopt;
  }
  return shifted;
}

void RowNotes::visit(Operation *op) {
  if (op->getNumResults() != 1)
    return;
  notes.erase(op->getResult(0));
  auto get = [&](unsigned i) -> std::optional<RowNote> {
    auto note = notes.find(op->getOperand(i));
    return note == notes.end() ? std::nullopt : std::optional(note->second);
  };
  std::optional<RowNote> result;
  if (isa<arith::ExtFOp>(op)) { // the same number
    result = get(0);
  } else if (isa<arith::SubFOp>(op)) {
    auto element = get(0), maximum = get(1);
    if (element && maximum)
      result = subtract(*element, *maximum);
  } else if (isa<math::ExpOp, math::Exp2Op>(op)) {
    result = get(0);
    if (!result || result->kind != RowNote::Kind::Shifted)
      return;
    result->kind = RowNote::Kind::Weight;
  }
  if (result)
    notes.insert_or_assign(op->getResult(0), std::move(*result));
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

/// Whether the reduced loops run over all of the row, and the others choose it.
bool RowNotes::coversRows(const RowNote &note, const llvm::SmallBitVector &row,
                          const Sizes &trips, ArrayRef<bool> reduced,
                          const Sizes &baseSizes) const {
  llvm::SmallBitVector used(trips.size());
  for (auto [i, e] : llvm::enumerate(note.at)) {
    if (!e)
      return false;
    if (!row[i]) {
      for (unsigned loop = 0; loop < trips.size(); ++loop)
        if (reduced[loop] && e.isFunctionOfDim(loop))
          return false;
      continue;
    }
    if (Space::getConstant(baseSizes[i]) == int64_t(1))
      continue;
    auto loop = dyn_cast<AffineDimExpr>(e);
    if (!loop || !reduced[loop.getPosition()] || used[loop.getPosition()] ||
        !space.areEqual(trips[loop.getPosition()], baseSizes[i]))
      return false;
    used.set(loop.getPosition());
  }
  return true;
}

void RowNotes::maximize(Value result, Value term, const Sizes &trips,
                        ArrayRef<bool> reduced, IndexMap from,
                        const Sizes &baseSizes) {
  notes.erase(result);
  auto note = notes.find(term);
  if (note == notes.end() || note->second.kind != RowNote::Kind::Element)
    return;
  RowNote maximum = note->second;
  llvm::SmallBitVector row(maximum.at.size());
  for (auto [i, e] : llvm::enumerate(maximum.at))
    if (auto loop = dyn_cast_or_null<AffineDimExpr>(e);
        loop && reduced[loop.getPosition()])
      row.set(i);
  if (!coversRows(maximum, row, trips, reduced, baseSizes))
    return;
  SmallVector<AffineExpr> loops(trips.size(), space.constant(0));
  unsigned kept = 0;
  for (unsigned loop = 0; loop < trips.size(); ++loop)
    if (!reduced[loop])
      loops[loop] = from[kept++];
  maximum.kind = RowNote::Kind::Maximum;
  for (auto [i, e] : llvm::enumerate(maximum.at))
    e = row[i] ? AffineExpr() : e.replaceDims(loops);
  notes.insert_or_assign(result, std::move(maximum));
}

bool RowNotes::sumsRows(Value term, const Sizes &trips, ArrayRef<bool> reduced,
                        const Sizes &baseSizes) const {
  auto note = notes.find(term);
  return note != notes.end() && note->second.kind == RowNote::Kind::Weight &&
         coversRows(note->second, note->second.row, trips, reduced, baseSizes);
}

} // namespace maskir::dependence
