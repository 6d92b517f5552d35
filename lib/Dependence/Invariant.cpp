//===- Invariant.cpp - What a loop keeps of a value -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Invariant.h"

using namespace mlir;

namespace maskir::dependence {

/// Rounds after which an invariant is given up.
static constexpr unsigned kMaxRounds = 5;

/// `value` where k is `by`.
AbstractValue Invariant::replace(const AbstractValue &value,
                                 AffineExpr by) const {
  AbstractValue result = domain.makeUnknown(value.sizes, value.elementType);
  result.dependence = space.replaceSymbol(value.dependence, k, by, Bias::Over);
  for (const Fact &fact : value.facts)
    result.add(
        space.replaceSymbol(fact.region, k, by, Bias::Under),
        fact.content.replace(k, by, value.getRank(), space.getNumSymbols()));
  return result;
}

/// What holds of both.
AbstractValue Invariant::join(const AbstractValue &a,
                              const AbstractValue &b) const {
  AbstractValue result = domain.makeUnknown(a.sizes, a.elementType);
  for (const Fact &f : a.facts)
    for (const Fact &g : b.facts)
      if (auto content = Content::join(f.content, g.content, domain.getBound()))
        result.add(Space::intersect(f.region, g.region), *content);
  result.dependence = Space::unite(a.dependence, b.dependence);
  domain.normalize(result);
  return result;
}

/// The least set { x - y <= c, ... } around a dependence: x is the token, an
/// index or k; y is an index, counted from the front or from the back, or k;
/// and c is small.
IndexSet Invariant::bound(const IndexSet &dependence) const {
  unsigned rank = entry.getRank();
  SmallVector<AffineExpr> left, right;
  for (unsigned i = 0; i <= rank; ++i)
    left.push_back(space.dim(i)); // the last is the token
  left.push_back(k);
  right.push_back(k);
  for (unsigned i = 0; i < rank; ++i) {
    right.push_back(space.dim(i));
    if (AffineExpr size = space.simplify(entry.sizes[i]))
      right.push_back(size - 1 - space.dim(i));
  }
  IndexSet result = space.universe(rank + 1);
  for (AffineExpr x : left)
    for (AffineExpr y : right)
      for (int64_t c = -1; x != y && c <= 1; ++c) {
        auto above = space.where(rank + 1, x - y - (c + 1), Sign::NonNegative);
        auto below = space.where(rank + 1, y - x + c, Sign::NonNegative);
        if (!above || !below ||
            !space.isEmpty(Space::intersect(dependence, *above), entry.sizes,
                           /*withToken=*/true))
          continue;
        result = Space::intersect(result, *below);
        break;
      }
  return result;
}

bool Invariant::covers(const AbstractValue &next) const {
  IndexSet more = next.dependence;
  for (const IntegerRelation &piece : entry.dependence.getAllDisjuncts()) {
    if (!piece.hasOnlyDivLocals())
      return false;
    more = Space::subtract(more, IndexSet(piece));
  }
  if (!space.isEmpty(more, entry.sizes, /*withToken=*/true))
    return false;
  return llvm::all_of(entry.facts, [&](const Fact &fact) {
    IndexSet covered = domain.cover(next, [&](const Content &content) {
      auto both = Content::join(content, fact.content, domain.getBound());
      return both && *both == fact.content;
    });
    return space.isEmpty(
        Space::intersect(fact.region, Space::complement(covered)), entry.sizes);
  });
}

/// A counter: e, e + c, ... is e + c * k. That it is, the next round tells.
bool Invariant::guessCounter(const AbstractValue &out) {
  AffineExpr first = domain.getTerm(init), second = domain.getTerm(out);
  auto step =
      first && second
          ? Space::getConstant(space.simplify(second - first, entry.getRank()))
          : std::nullopt;
  if (rounds != 1 || !step || *step == 0)
    return false;
  entry.facts.clear();
  entry.add(space.universe(entry.getRank()), Content::term(first + k * *step));
  return true;
}

bool Invariant::add(const AbstractValue &out) {
  AbstractValue next = replace(out, k - 1);
  if (covers(next))
    return false;
  if (++rounds > kMaxRounds) {
    entry.facts.clear();
    entry.dependence = space.universe(entry.getRank() + 1);
    return true;
  }
  if (guessCounter(out))
    return true;
  entry = join(entry, next);
  entry.dependence = bound(entry.dependence);
  // What holds in some places only moves on, round by round.
  llvm::erase_if(entry.facts, [](const Fact &fact) {
    return !fact.region.isObviouslyUniverse();
  });
  return true;
}

bool Invariant::isVague() const {
  unsigned rank = entry.getRank();
  AffineExpr tokens = space.getTokens();
  auto last = tokens ? space.where(rank + 1, space.dim(rank) - tokens + 1,
                                   Sign::NonNegative)
                     : std::nullopt;
  IndexSet early = replace(entry, space.constant(1)).dependence;
  return last && !space.isEmpty(Space::intersect(early, *last), entry.sizes,
                                /*withToken=*/true);
}

AbstractValue Invariant::getAtEnd(AffineExpr trips) const {
  return join(init, replace(entry, trips));
}

} // namespace maskir::dependence
