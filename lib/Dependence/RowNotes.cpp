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
#include "Analysis.h"
#include "Product.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"

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

/// The dimensions of the row that `all` says something about, if `element` is
/// in it.
std::optional<llvm::SmallBitVector>
RowNotes::findRow(const RowNote &element, const RowNote &all) const {
  if (element.base != all.base)
    return std::nullopt;
  llvm::SmallBitVector row(element.at.size());
  for (auto [i, e, m] : llvm::enumerate(element.at, all.at)) {
    if (!m)
      row.set(i);
    else if (!e || space.simplify(e) != space.simplify(m))
      return std::nullopt;
  }
  return row;
}

std::optional<RowNote> RowNotes::get(Value value) const {
  auto note = notes.find(value);
  return note == notes.end() ? std::nullopt : std::optional(note->second);
}

static bool isMinusInfinity(Value value) {
  return matchPattern(getSource(value), m_NegInfFloat());
}

Value RowNotes::getSafeBase(Operation *op) const {
  auto select = dyn_cast<arith::SelectOp>(op);
  if (!select)
    return Value();
  auto low = get(select.getCondition()), share = get(select.getFalseValue());
  if (!low || !share || low->kind != RowNote::Kind::AreLow ||
      share->kind != RowNote::Kind::Share)
    return Value();
  auto row = findRow(*share, *low);
  return row && *row == share->row ? share->base : Value();
}

void RowNotes::visit(Operation *op) {
  if (op->getNumResults() != 1)
    return;
  notes.erase(op->getResult(0));
  auto get = [&](unsigned i) { return this->get(op->getOperand(i)); };
  using Kind = RowNote::Kind;
  // An element combined with what is known of its row.
  auto combine = [&](Kind each, Kind all, Kind both) -> std::optional<RowNote> {
    auto element = get(0), other = get(1);
    if (!element || !other || element->kind != each || other->kind != all)
      return std::nullopt;
    auto row = findRow(*element, *other);
    if (!row || (each != Kind::Element && *row != element->row))
      return std::nullopt;
    return RowNote{both, element->base, element->at, *row};
  };
  std::optional<RowNote> result;
  if (isa<arith::ExtFOp>(op)) { // the same number
    result = get(0);
  } else if (isa<arith::SubFOp>(op)) {
    result = combine(Kind::Element, Kind::Maximum, Kind::Shifted);
    if (!result) // minus 0: a softmax of what is shifted already
      result = combine(Kind::Shifted, Kind::Zero, Kind::Shifted);
  } else if (isa<arith::DivFOp>(op)) {
    result = combine(Kind::Weight, Kind::Sum, Kind::Share);
  } else if (auto compare = dyn_cast<arith::CmpFOp>(op)) {
    result = get(0);
    if (!result || result->kind != Kind::Element ||
        compare.getPredicate() != arith::CmpFPredicate::OEQ ||
        !isMinusInfinity(compare.getRhs()))
      return;
    result->kind = Kind::IsLow;
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
  auto runs = [&](unsigned loop) {
    bool isOfRow = llvm::any_of(
        note.at, [&](AffineExpr e) { return e && e.isFunctionOfDim(loop); });
    return isOfRow || isPositive(space, trips[loop]);
  };
  llvm::SmallBitVector used(trips.size());
  // A loop that the row does not have must run, or there is the initial value.
  for (unsigned loop = 0; loop < trips.size(); ++loop)
    if (reduced[loop] && !runs(loop))
      return false;
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

void RowNotes::reduce(RowNote::Kind each, RowNote::Kind all, Value result,
                      Value term, const Sizes &trips, ArrayRef<bool> reduced,
                      IndexMap from, const Sizes &baseSizes) {
  notes.erase(result);
  auto note = notes.find(term);
  if (note == notes.end() || note->second.kind != each)
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
  maximum.kind = all;
  for (auto [i, e] : llvm::enumerate(maximum.at))
    e = row[i] ? AffineExpr() : e.replaceDims(loops);
  notes.insert_or_assign(result, std::move(maximum));
}

bool RowNotes::runsOverRows(RowNote::Kind kind, Value term, const Sizes &trips,
                            ArrayRef<bool> reduced,
                            const Sizes &baseSizes) const {
  auto note = notes.find(term);
  return note != notes.end() && note->second.kind == kind &&
         coversRows(note->second, note->second.row, trips, reduced, baseSizes);
}

} // namespace maskir::dependence
