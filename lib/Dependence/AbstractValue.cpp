//===- AbstractValue.cpp - What is known of a tensor ----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AbstractValue.h"
#include "mlir/IR/BuiltinAttributes.h"
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

/// A value keeps this many facts; the others are forgotten.
static constexpr size_t kMaxFacts = 24;
/// The complement of a region with more pieces is not computed.
static constexpr unsigned kMaxPieces = 8;

std::string AbstractValue::describe() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "sizes [";
  llvm::interleaveComma(
      sizes, os, [&](AffineExpr size) { size ? os << size : os << "?"; });
  os << "]";
  for (const Fact &fact : facts) {
    os << "; ";
    fact.content.print(os);
    if (fact.region.isObviouslyUniverse())
      os << " everywhere";
    else
      os << " on " << fact.region.getNumDisjuncts() << " pieces";
  }
  os << "; tokens on " << dependence.getNumDisjuncts() << " pieces";
  return text;
}

AbstractValue Domain::makeConstant(Attribute attribute, Type type,
                                   const Sizes &sizes) const {
  AbstractValue value = makeUnknown(sizes, type);
  IndexSet everywhere = space.universe(sizes.size());
  if (auto number = dyn_cast<FloatAttr>(attribute)) {
    double x = number.getValueAsDouble();
    value.add(everywhere,
              std::isnan(x) ? Content::range({}) : Content::point(x));
  } else if (auto number = dyn_cast<IntegerAttr>(attribute)) {
    int64_t x = type.isInteger(1) ? !number.getValue().isZero()
                                  : number.getValue().getSExtValue();
    value.add(everywhere, Content::term(space.constant(x)));
  }
  return value;
}

//===----------------------------------------------------------------------===//
// Normal form
//===----------------------------------------------------------------------===//

void Domain::normalizeFacts(AbstractValue &value) const {
  SmallVector<Fact, 4> facts;
  for (const Fact &fact : value.facts) {
    IndexSet region = fact.content.isAnyFloat()
                          ? space.universe(value.getRank())
                          : space.prune(fact.region, value.sizes);
    if (!region.isObviouslyUniverse() && region.getNumDisjuncts() == 0)
      continue;
    auto same = llvm::find_if(
        facts, [&](const Fact &f) { return f.content == fact.content; });
    if (same == facts.end()) {
      facts.push_back({region, fact.content});
      continue;
    }
    same->region = Space::coalesce(Space::unite(same->region, region));
  }
  for (Fact &fact : facts) {
    if (!fact.region.isObviouslyUniverse() &&
        fact.region.getNumDisjuncts() <= kMaxPieces &&
        space.isEmpty(Space::complement(fact.region), value.sizes))
      fact.region = space.universe(value.getRank());
    if (fact.content.isDetermined() && fact.region.isObviouslyUniverse()) {
      Fact all = fact;
      facts = {all};
      break;
    }
  }
  if (facts.size() > kMaxFacts)
    facts.truncate(kMaxFacts);
  value.facts = std::move(facts);
}

void Domain::normalize(AbstractValue &value) const {
  normalizeFacts(value);
  for (const Fact &fact : value.facts)
    if (fact.content.isDetermined())
      value.dependence =
          withoutRegion(value.dependence, fact.region, value.sizes);
  value.dependence = space.widen(value.dependence, value.sizes);
}

IndexSet Domain::withoutRegion(const IndexSet &dependence,
                               const IndexSet &region,
                               const Sizes &sizes) const {
  if (dependence.getNumDisjuncts() == 0 || region.getNumDisjuncts() == 0)
    return dependence;
  if (region.isObviouslyUniverse())
    return IndexSet::getEmpty(dependence.getSpace());
  IndexSet removed = Space::withToken(region, sizes.size());
  if (space.isEmpty(dependence.intersect(removed), sizes, /*withToken=*/true))
    return dependence;
  return Space::subtract(dependence, removed);
}

//===----------------------------------------------------------------------===//
// Moving
//===----------------------------------------------------------------------===//

/// An element may be any element.
AbstractValue Domain::pullFromAnywhere(const AbstractValue &value, IndexMap map,
                                       const Sizes &sizes) const {
  AbstractValue result = makeUnknown(sizes, value.elementType);
  SmallVector<bool> isOpen;
  SmallVector<AffineExpr> known;
  for (AffineExpr index : map) {
    isOpen.push_back(!index);
    if (index)
      known.push_back(index);
  }
  IndexSet somewhere = space.project(value.dependence, value.sizes, isOpen,
                                     /*hasToken=*/true, Bias::Over);
  result.dependence = space.pull(somewhere, known, sizes.size(),
                                 /*hasToken=*/true, Bias::Over);
  for (const Fact &fact : value.facts)
    if (fact.region.isObviouslyUniverse() &&
        (!fact.content.isTerm() ||
         isa<AffineConstantExpr>(fact.content.getTerm())))
      result.add(space.universe(sizes.size()), fact.content);
  normalize(result);
  return result;
}

AbstractValue Domain::pull(const AbstractValue &value, IndexMap map,
                           const Sizes &sizes) const {
  if (llvm::any_of(map, [](AffineExpr e) { return !e; }))
    return pullFromAnywhere(value, map, sizes);
  AbstractValue result = makeUnknown(sizes, value.elementType);
  unsigned dims = sizes.size();
  result.dependence = space.pull(value.dependence, map, dims,
                                 /*hasToken=*/true, Bias::Over);
  for (const Fact &fact : value.facts)
    result.add(
        space.pull(fact.region, map, dims, /*hasToken=*/false, Bias::Under),
        fact.content.substitute(map, dims, space.getNumSymbols()));
  normalize(result);
  return result;
}

AbstractValue Domain::forget(const AbstractValue &value,
                             AffineExpr symbol) const {
  AbstractValue result = makeUnknown(value.sizes, value.elementType);
  result.dependence = space.forgetSymbol(value.dependence, symbol, Bias::Over);
  for (const Fact &fact : value.facts)
    if (!fact.content.uses(symbol))
      result.add(space.forgetSymbol(fact.region, symbol, Bias::Under),
                 fact.content);
  normalize(result);
  return result;
}

void Domain::unite(AbstractValue &value, const AbstractValue &part,
                   const IndexSet &region) const {
  for (const Fact &fact : part.facts)
    value.add(Space::intersect(fact.region, region), fact.content);
  IndexSet inside = region.isObviouslyUniverse()
                        ? part.dependence
                        : part.dependence.intersect(
                              Space::withToken(region, value.getRank()));
  value.dependence = Space::unite(value.dependence, inside);
}

//===----------------------------------------------------------------------===//
// Questions
//===----------------------------------------------------------------------===//

IndexSet Domain::cover(const AbstractValue &value,
                       llvm::function_ref<bool(const Content &)> holds) const {
  IndexSet result = space.empty(value.getRank());
  for (const Fact &fact : value.facts)
    if (holds(fact.content))
      result = Space::unite(result, fact.region);
  return result;
}

bool Domain::holdsEverywhere(
    const AbstractValue &value,
    llvm::function_ref<bool(const Content &)> holds) const {
  return space.isEmpty(Space::complement(cover(value, holds)), value.sizes);
}

IndexSet Domain::getOpen(const AbstractValue &value) const {
  return Space::complement(cover(value, [](const Content &) { return true; }));
}

IndexSet Domain::whereTrue(const AbstractValue &value, bool truth) const {
  return cover(value, [&](const Content &content) {
    std::optional<int64_t> number = content.getInteger();
    return number && (*number != 0) == truth;
  });
}

AffineExpr Domain::getTerm(const AbstractValue &scalar) const {
  for (const Fact &fact : scalar.facts)
    if (fact.content.isTerm() && fact.content.getDivisor() == 1 &&
        fact.region.isObviouslyUniverse())
      return space.simplify(fact.content.getTerm());
  return AffineExpr();
}

bool Domain::isNonNegative(const AbstractValue &value, const IndexSet &region,
                           AffineExpr e) const {
  auto negative = space.where(value.getRank(), -e - 1, Sign::NonNegative);
  return negative &&
         space.isEmpty(Space::intersect(region, *negative), value.sizes);
}

} // namespace maskir::dependence
