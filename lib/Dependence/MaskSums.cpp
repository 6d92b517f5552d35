//===- MaskSums.cpp - Equal sums ------------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Documents may be counted from the end, by the separators z that are still to
// come. Each number depends on the future, but whether two are equal does not:
//
//   sum of z[r] over r >= i  =  sum of z[r] over r >= j
//     if and only if  the sum of z[r] over min(i, j) <= r < max(i, j) is 0,
//
// so it depends on these z[r] alone; of sums over r <= i on min < r <= max. It
// holds of any integers, wrapping ones too. Floats are left out: their sums are
// rounded, and they may be NaN.
//
//===----------------------------------------------------------------------===//

#include "MaskSums.h"
#include "Analysis.h"

using namespace mlir;
using namespace maskir::raise;

namespace maskir::dependence {

namespace {
struct PartialSum {
  Expr loop, term, bound;
  bool isSuffix;
};
} // namespace

/// JAX sums the window of n elements that ends (or begins) at i, of a tensor
/// with zeros in front (or behind), which is the sum up to i (or from i on):
///
///   sum over j of (i + j - (n - 1) >= 0 ? f(i + j - (n - 1)) : 0)
///     = sum over j of (i - j >= 0 ? f(j) : 0)
///   sum over j of (n - 1 - i - j >= 0 ? f(i + j) : 0)
///     = sum over j of (j - i >= 0 ? f(j) : 0),   both for i of [0, n)
static std::optional<GuardedSum> alignWindow(ExprContext &c,
                                             const GuardedSum &sum) {
  Expr loop = sum.loop, last = c.sub(loop->size, c.integer(1));
  for (bool isSuffix : {false, true}) {
    Expr rest =
        isSuffix ? c.add(sum.condition, loop) : c.sub(sum.condition, loop);
    Expr at = isSuffix ? c.sub(last, rest) : c.add(rest, last);
    if (!at->is(raise::Kind::Var) || at == loop || at->size != loop->size)
      continue;
    Expr shift = isSuffix ? at : rest;
    Expr term = c.substitute(sum.term, loop, c.sub(loop, shift));
    if (!c.depends(term, at))
      return GuardedSum{loop, isSuffix ? c.sub(loop, at) : c.sub(at, loop),
                        term};
  }
  return std::nullopt;
}

std::optional<GuardedSum> getGuardedSum(ExprContext &c, Expr e) {
  if (!e->is(raise::Kind::IntReduce) || e->getCombine() != Combine::Add)
    return std::nullopt;
  Expr loop = e->operands[0], body = e->operands[1];
  if (!body->is(raise::Kind::IntSelect) || !body->operands[2]->isInt(0) ||
      !body->operands[0]->is(raise::Kind::GeZero) ||
      !loop->is(raise::Kind::Var))
    return std::nullopt;
  GuardedSum sum{loop, body->operands[0]->operands[0], body->operands[1]};
  return alignWindow(c, sum).value_or(sum);
}

static std::optional<PartialSum> getPartialSum(ExprContext &c, Expr e) {
  auto sum = getGuardedSum(c, e);
  if (!sum)
    return std::nullopt;
  for (bool isSuffix : {false, true}) {
    Expr bound = isSuffix ? c.sub(sum->loop, sum->condition)
                          : c.add(sum->condition, sum->loop);
    if (!c.depends(bound, sum->loop))
      return PartialSum{sum->loop, sum->term, bound, isSuffix};
  }
  return std::nullopt;
}

std::optional<EqualSums> findEqualSums(ExprContext &c, Expr condition) {
  if (condition->is(raise::Kind::Not))
    condition = condition->operands[0];
  if (!condition->is(raise::Kind::EqZero))
    return std::nullopt;
  Linear sum = c.linear(condition->operands[0]);
  if (sum.overflow || sum.constant != 0 || sum.terms.size() != 2 ||
      sum.terms[0].second != -sum.terms[1].second)
    return std::nullopt;
  auto a = getPartialSum(c, sum.terms[0].first),
       b = getPartialSum(c, sum.terms[1].first);
  if (!a || !b || a->isSuffix != b->isSuffix ||
      a->loop->size != b->loop->size ||
      c.substitute(a->term, a->loop, b->loop) != b->term)
    return std::nullopt;
  // What a region reads is no operand of what stands for it.
  bool isUnknown = false;
  c.visit(b->term, [&](Expr e) {
    bool isOpaque =
        e->is(raise::Kind::IntOpaque) || e->is(raise::Kind::BoolOpaque);
    bool isCloneable = e->integer != 0;
    isUnknown |= e->getSort() == Sort::Float || (isOpaque && !isCloneable);
  });
  if (isUnknown)
    return std::nullopt;
  return EqualSums{b->loop, b->term, a->bound, b->bound, a->isSuffix};
}

//===----------------------------------------------------------------------===//
// In the analysis
//===----------------------------------------------------------------------===//

AffineExpr Analysis::getAffine(ExprContext &c, Expr e,
                               ArrayRef<Expr> dims) const {
  Linear sum = c.linear(e);
  AffineExpr result = space.constant(sum.constant);
  for (const auto &[term, factor] : sum.terms) {
    AffineExpr part;
    if (term->is(raise::Kind::Var)) {
      auto at = llvm::find(dims, term);
      part = at == dims.end() ? AffineExpr() : space.dim(at - dims.begin());
    } else if (term->is(raise::Kind::Dim)) {
      Value tensor = Value::getFromOpaquePointer(term->source);
      if (isKnown(tensor))
        part = space.simplify(get(tensor).sizes[term->integer]);
    }
    if (!part || sum.overflow)
      return AffineExpr();
    result = result + part * factor;
  }
  return result;
}

/// The tokens that have a say in whether the sums are equal; nullopt: nothing
/// is known.
std::optional<IndexSet> Analysis::getDependence(ExprContext &c,
                                                const EqualSums &sums,
                                                ArrayRef<Expr> indices,
                                                const Sizes &sizes) const {
  SmallVector<Expr> dims(indices);
  dims.push_back(sums.loop);
  unsigned rank = sizes.size();
  AffineExpr r = space.dim(rank), first = getAffine(c, sums.first, dims),
             second = getAffine(c, sums.second, dims);
  AffineExpr count = getAffine(c, sums.loop->size, dims);
  if (!first || !second || !count)
    return std::nullopt;
  if (sums.isSuffix) // r >= i is not r <= i - 1
    first = first - 1, second = second - 1;
  IndexSet between = space.empty(rank + 1);
  for (auto [low, high] :
       {std::pair(first, second), std::pair(second, first)}) {
    auto above = space.where(rank + 1, r - low - 1, Sign::NonNegative);
    auto below = space.where(rank + 1, high - r, Sign::NonNegative);
    if (!above || !below)
      return std::nullopt;
    between = Space::unite(between, Space::intersect(*above, *below));
  }
  Sizes trips = sizes;
  trips.push_back(count);
  IndexSet all = space.empty(rank + 2);
  bool areKnown = true;
  c.visit(sums.term, [&](Expr e) {
    if (!e->is(raise::Kind::IntRead) && !e->is(raise::Kind::BoolRead))
      return;
    Value tensor = Value::getFromOpaquePointer(e->source);
    areKnown &= isKnown(tensor);
    if (!areKnown)
      return;
    SmallVector<AffineExpr> at;
    for (Expr index : e->operands)
      at.push_back(getAffine(c, index, dims));
    all = Space::unite(all, domain.pull(get(tensor), at, trips).dependence);
  });
  if (!areKnown)
    return std::nullopt;
  SmallVector<bool> reduced(rank + 1, false);
  reduced.back() = true;
  IndexSet inside = all.intersect(Space::withToken(between, rank + 1));
  return space.widen(
      space.project(inside, trips, reduced, /*hasToken=*/true, Bias::Over),
      sizes);
}

} // namespace maskir::dependence
