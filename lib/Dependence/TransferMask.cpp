//===- TransferMask.cpp - Formulas and numbers of masks -------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskTransfer.h"

using namespace mlir;

namespace maskir::dependence {

/// A number with more cases is forgotten; what it depends on is not.
static constexpr size_t kMaxCasesOfNumber = 16;
/// Where all operands agree is forgotten if it has more pieces.
static constexpr unsigned kMaxCommonPieces = 16;

std::optional<AbstractValue> MaskTransfer::run(const Predicate &predicate) {
  if (predicate.isOverflow()) // it does not say what was lost
    return std::nullopt;
  AbstractValue result = getTruth(predicate);
  return isComplete ? std::optional(std::move(result)) : std::nullopt;
}

//===----------------------------------------------------------------------===//
// Formulas
//===----------------------------------------------------------------------===//

const AbstractValue &MaskTransfer::getTruth(const Predicate &p) {
  if (auto at = known.find(p.getNode()); at != known.end())
    return at->second;
  AbstractValue value = computeTruth(p);
  domain.normalize(value);
  return known.try_emplace(p.getNode(), std::move(value)).first->second;
}

AbstractValue MaskTransfer::computeTruth(const Predicate &p) {
  AbstractValue result = makeTruth();
  switch (p.getKind()) {
  case Predicate::Kind::True:
  case Predicate::Kind::False:
    result.add(space.universe(trips.size()), makeTerm(p.isAll()));
    return result;
  case Predicate::Kind::NonNegative:
    return compare(p.getTerm(), Sign::NonNegative);
  case Predicate::Kind::Zero:
    return compare(p.getTerm(), Sign::Zero);
  case Predicate::Kind::Read:
    return read(p.getTable(), p.getIndices(), boolean);
  case Predicate::Kind::And:
    return combine(p.getOperands(), /*absorbing=*/false);
  case Predicate::Kind::Or:
    return combine(p.getOperands(), /*absorbing=*/true);
  case Predicate::Kind::Not: {
    AbstractValue operand = getTruth(p.getOperands().front());
    for (bool truth : {false, true})
      result.add(domain.whereTrue(operand, truth), makeTerm(!truth));
    result.dependence = operand.dependence;
    return result;
  }
  }
  llvm_unreachable("all kinds are handled");
}

/// What is known of the number is a term in a region; elsewhere it may be any.
AbstractValue MaskTransfer::compare(const IntExpr &term, Sign sign) {
  AbstractValue number = getNumber(term), result = makeTruth();
  unsigned rank = trips.size();
  result.dependence = number.dependence;
  auto add = [&](const IndexSet &region, AffineExpr e, Sign sign, bool truth) {
    if (auto part = space.where(rank, e, sign))
      result.add(Space::intersect(region, *part), makeTerm(truth));
  };
  for (const Fact &fact : number.facts) {
    AffineExpr e = fact.content.getTerm();
    add(fact.region, e, sign, true);
    add(fact.region, -e - 1, Sign::NonNegative, false);
    if (sign == Sign::Zero)
      add(fact.region, e - 1, Sign::NonNegative, false);
  }
  return result;
}

/// One absorbing operand decides; neutral ones do only together.
AbstractValue MaskTransfer::combine(ArrayRef<Predicate> operands,
                                    bool absorbing) {
  AbstractValue result = makeTruth();
  unsigned rank = trips.size();
  IndexSet decided = space.empty(rank), neutral = space.universe(rank);
  for (const Predicate &operand : operands) {
    AbstractValue value = getTruth(operand);
    decided = Space::unite(decided, domain.whereTrue(value, absorbing));
    neutral = space.prune(
        Space::intersect(neutral, domain.whereTrue(value, !absorbing)), trips);
    if (neutral.getNumDisjuncts() > kMaxCommonPieces)
      neutral = space.empty(rank);
    result.dependence = Space::unite(result.dependence, value.dependence);
  }
  result.add(decided, makeTerm(absorbing));
  result.add(neutral, makeTerm(!absorbing));
  return result;
}

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

/// For each two cases that have indices in common.
static void forEachCase(
    const Space &space, const Sizes &trips, const AbstractValue &a,
    const AbstractValue &b,
    llvm::function_ref<void(AffineExpr, AffineExpr, const IndexSet &)> visit) {
  for (const Fact &f : a.facts)
    for (const Fact &g : b.facts) {
      if (!f.content.isTerm() || !g.content.isTerm())
        continue; // a flag
      IndexSet region = Space::intersect(f.region, g.region);
      if (!space.isEmpty(region, trips))
        visit(f.content.getTerm(), g.content.getTerm(), region);
    }
}

const AbstractValue &MaskTransfer::getNumber(const IntExpr &e) {
  if (auto at = known.find(e.getNode()); at != known.end())
    return at->second;
  AbstractValue value = computeSum(e);
  // Only terms of integers are of use.
  llvm::erase_if(value.facts, [](const Fact &fact) {
    return !fact.content.isTerm() || fact.content.isFloatTerm() ||
           fact.content.getDivisor() != 1;
  });
  if (value.facts.size() > kMaxCasesOfNumber)
    value.facts.clear();
  domain.normalize(value);
  alive.push_back(e);
  return known.try_emplace(e.getNode(), std::move(value)).first->second;
}

AbstractValue MaskTransfer::computeSum(const IntExpr &e) {
  SmallVector<std::pair<int64_t, IntExpr>> terms;
  AbstractValue sum = makeNumber();
  int64_t constant = e.forEachTerm([&](int64_t factor, const IntExpr &atom) {
    terms.push_back({factor, atom});
  });
  sum.add(space.universe(trips.size()), makeTerm(constant));
  for (const auto &[factor, atom] : terms) {
    AbstractValue part = computeAtom(atom), next = makeNumber();
    forEachCase(
        space, trips, sum, part,
        [&, f = factor](AffineExpr a, AffineExpr b, const IndexSet &region) {
          next.add(region, Content::term(a + b * f));
        });
    next.dependence = Space::unite(sum.dependence, part.dependence);
    sum = std::move(next);
    if (sum.facts.size() > kMaxCasesOfNumber)
      sum.facts.clear();
  }
  return sum;
}

AbstractValue MaskTransfer::computeAtom(const IntExpr &atom) {
  switch (atom.getKind()) {
  case IntExpr::Kind::Axis: {
    AbstractValue result = makeNumber();
    result.add(space.universe(trips.size()),
               Content::term(axes[static_cast<unsigned>(atom.getAxis())]));
    return result;
  }
  case IntExpr::Kind::Symbol:
    return readSymbol(atom.getSymbol());
  case IntExpr::Kind::Read:
    return read(atom.getTable(), atom.getOperands(), integer);
  case IntExpr::Kind::Mul:
  case IntExpr::Kind::FloorDiv:
  case IntExpr::Kind::Mod:
  case IntExpr::Kind::Min:
  case IntExpr::Kind::Max: {
    AbstractValue a = getNumber(atom.getOperands()[0]);
    return computeBinary(atom.getKind(), a, getNumber(atom.getOperands()[1]));
  }
  case IntExpr::Kind::Constant:
  case IntExpr::Kind::Add:
  case IntExpr::Kind::Overflow:
    break;
  }
  llvm_unreachable("this is no atom");
}

AbstractValue MaskTransfer::computeBinary(IntExpr::Kind kind,
                                          const AbstractValue &a,
                                          const AbstractValue &b) {
  AbstractValue result = makeNumber();
  forEachCase(space, trips, a, b,
              [&](AffineExpr x, AffineExpr y, const IndexSet &region) {
                addBinary(result, region, kind, x, y);
              });
  result.dependence = Space::unite(a.dependence, b.dependence);
  return result;
}

/// Nothing is added where the result is no quasi-affine term.
void MaskTransfer::addBinary(AbstractValue &result, const IndexSet &region,
                             IntExpr::Kind kind, AffineExpr a,
                             AffineExpr b) const {
  auto add = [&](AffineExpr e) { result.add(region, Content::term(e)); };
  auto getNumber = [&](AffineExpr e) {
    return Space::getConstant(space.simplify(e, trips.size()));
  };
  std::optional<int64_t> number = getNumber(b);
  switch (kind) {
  case IntExpr::Kind::Mul:
    if (number)
      add(a * *number);
    else if (auto factor = getNumber(a))
      add(b * *factor);
    return;
  case IntExpr::Kind::FloorDiv:
  case IntExpr::Kind::Mod: {
    if (!number)
      return;
    AffineExpr quotient = *number == 0  ? space.constant(0)
                          : *number > 0 ? a.floorDiv(*number)
                                        : (-a).floorDiv(-*number);
    return add(kind == IntExpr::Kind::FloorDiv ? quotient
                                               : a - quotient * *number);
  }
  default: // the lesser or the greater; both where they are equal
    bool isMaximum = kind == IntExpr::Kind::Max;
    for (auto [more, less] : {std::pair(a, b), std::pair(b, a)})
      if (auto part = space.where(trips.size(), more - less, Sign::NonNegative))
        result.add(Space::intersect(region, *part),
                   Content::term(isMaximum ? more : less));
  }
}

//===----------------------------------------------------------------------===//
// Data
//===----------------------------------------------------------------------===//

AbstractValue MaskTransfer::readSymbol(const Symbol &symbol) {
  std::optional<AbstractValue> scalar = names.symbol(symbol);
  isComplete &= scalar.has_value();
  return scalar ? domain.broadcast(*scalar, trips) : makeNumber();
}

bool MaskTransfer::isAtEachPair(ArrayRef<IntExpr> indices) const {
  if (indices.size() != kNumAxes)
    return false;
  for (unsigned axis = 0; axis < kNumAxes; ++axis)
    if (indices[axis] != IntExpr::axis(static_cast<Axis>(axis)))
      return false;
  return true;
}

AbstractValue MaskTransfer::read(const Table &table, ArrayRef<IntExpr> indices,
                                 Type type) {
  if (std::optional<AbstractValue> tensor = names.table(table))
    if (tensor->getRank() == indices.size())
      return readTensor(*tensor, indices, type);
  if (auto computed = names.code(table, isAtEachPair(indices)))
    return *computed;
  isComplete = false;
  return domain.makeUnknown(trips, type);
}

/// An element at indices that are terms comes from there; at any other index it
/// may be any element, and depends on the index.
AbstractValue MaskTransfer::readTensor(const AbstractValue &tensor,
                                       ArrayRef<IntExpr> indices, Type type) {
  AbstractValue result = domain.makeUnknown(trips, type);
  unsigned rank = trips.size();
  std::vector<std::pair<IndexSet, SmallVector<AffineExpr>>> places;
  places.push_back({space.universe(rank), {}});
  for (const IntExpr &index : indices) {
    AbstractValue number = getNumber(index);
    result.dependence = Space::unite(result.dependence, number.dependence);
    std::vector<std::pair<IndexSet, SmallVector<AffineExpr>>> longer;
    for (const auto &[region, prefix] : places) {
      auto add = [&](const IndexSet &part, AffineExpr term) {
        IndexSet both = Space::intersect(region, part);
        if (space.isEmpty(both, trips))
          return;
        longer.push_back({both, prefix});
        longer.back().second.push_back(term);
      };
      IndexSet open = space.universe(rank);
      for (const Fact &fact : number.facts) {
        add(fact.region, fact.content.getTerm());
        open = Space::intersect(open, Space::complement(fact.region));
      }
      add(open, AffineExpr());
    }
    places = std::move(longer);
  }
  for (const auto &[region, place] : places)
    readAt(tensor, place, region, result);
  bool isSigned = type.isInteger(1) || !tensor.elementType.isInteger(1);
  if (!isSigned) // the number of a true i1 is 1 or -1
    result.facts.clear();
  result.elementType = type;
  domain.normalize(result);
  return result;
}

/// Leaves test that the place is inside (and are false elsewhere), so what may
/// be outside is undone by that test. Without one, anything may be read.
void MaskTransfer::readAt(const AbstractValue &tensor,
                          ArrayRef<AffineExpr> indices, const IndexSet &region,
                          AbstractValue &result) const {
  unsigned rank = trips.size();
  IndexSet inside = region;
  bool isAffine = true;
  for (auto [index, size] : llvm::zip_equal(indices, tensor.sizes)) {
    if (!index) // an id is inside its table (assumption A2)
      continue;
    auto part =
        size ? space.within(rank, index, space.simplify(size)) : std::nullopt;
    isAffine &= part.has_value();
    if (part)
      inside = Space::intersect(inside, *part);
  }
  IndexSet outside =
      isAffine ? Space::intersect(region, Space::complement(inside)) : region;
  if (space.isEmpty(outside, trips))
    inside = region;
  else
    result.dependence =
        Space::unite(result.dependence, Space::withToken(outside, rank));
  if (isAffine)
    domain.unite(result, domain.pull(tensor, indices, trips), inside);
}

} // namespace maskir::dependence
