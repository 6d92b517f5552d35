//===- TransferReduction.cpp - Sums, maxima and the like ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Product.h"
#include "SpaceLocals.h"
#include "Transfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

namespace {
/// The loops of one value that are `reduced` leave it.
class Reduction {
public:
  Reduction(const Domain &domain, const AbstractValue &value,
            ArrayRef<bool> reduced, bool hasLargest)
      : domain(domain), space(domain.getSpace()), value(value),
        reduced(reduced), hasLargest(hasLargest), dependence(value.dependence),
        result(domain.makeUnknown(getKeptSizes(), value.elementType)) {}

  AbstractValue run(Operation *combiner, const IndexSet &products);
  void addOneOfRow(AbstractValue &one) const;

private:
  Sizes getKeptSizes() const {
    Sizes kept;
    for (auto [size, isReduced] : llvm::zip_equal(value.sizes, reduced))
      if (!isReduced)
        kept.push_back(size);
    return kept;
  }
  IndexSet project(const IndexSet &set, Bias bias) const {
    return space.project(set, value.sizes, reduced, /*hasToken=*/false, bias);
  }
  /// Rows that lie in `region` with all their elements.
  IndexSet getWholeRows(const IndexSet &region) const {
    if (region.isObviouslyUniverse())
      return space.universe(result.getRank());
    return Space::complement(project(Space::complement(region), Bias::Over));
  }
  IndexSet getRowsWithElements() const;
  /// Elements of the given rows.
  IndexSet lift(const IndexSet &rows) const;

  std::optional<int64_t> getCount() const;
  bool hasOrdinarySum() const;
  bool usesReduced(const IntegerRelation &piece) const;
  IndexSet getPlainRows(const IndexSet &region) const;
  IndexSet getRowsOfNumbers() const;
  IndexSet getRowsOfWeights() const;
  void addSumsOfModel(const IndexSet &rows);
  void addMeasuredSums();
  void sum(const IndexSet &products);
  void combineBooleans(bool absorbing);
  void maximum();
  void boundRows(Interval overall);

  const Domain &domain;
  Space &space;
  const AbstractValue &value;
  ArrayRef<bool> reduced;
  bool hasLargest;
  IndexSet dependence;
  AbstractValue result;
};
} // namespace

/// Of a row without elements there is only what the reduction begins with.
IndexSet Reduction::getRowsWithElements() const {
  bool areAll = true;
  for (auto [size, isReduced] : llvm::zip_equal(value.sizes, reduced))
    areAll &= !isReduced || isPositive(space, size);
  return areAll ? space.universe(result.getRank())
                : project(space.universe(value.getRank()), Bias::Under);
}

IndexSet Reduction::lift(const IndexSet &rows) const {
  SmallVector<AffineExpr> map;
  for (auto [i, isReduced] : llvm::enumerate(reduced))
    if (!isReduced)
      map.push_back(space.dim(i));
  return space.pull(rows, map, value.getRank(), /*hasToken=*/false,
                    Bias::Under);
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

/// How many elements make one sum; nullopt if that is not known.
std::optional<int64_t> Reduction::getCount() const {
  int64_t count = 1;
  for (auto [size, isReduced] : llvm::zip_equal(value.sizes, reduced)) {
    auto constant = size ? Space::getConstant(size) : std::nullopt;
    if (isReduced && !constant)
      return std::nullopt;
    if (isReduced && llvm::MulOverflow(count, *constant, count))
      return std::nullopt;
  }
  return count;
}

/// A sum of ordinary floats is ordinary (assumption A1). Numbers that a mask
/// may have made are counted; of symbolic lengths there is no count.
bool Reduction::hasOrdinarySum() const {
  std::optional<int64_t> count = getCount();
  double bound = domain.getBound();
  auto isSmallSum = [&](double most) {
    if (!count)
      return most <= 1; // flags
    double sum = most * double(*count);
    return most <= 1 ? sum <= bound : Content::point(sum).isPlain(bound);
  };
  return domain.holdsEverywhere(value, [&](const Content &content) {
    if (content.isOfModel())
      return isSmallSum(content.getMade());
    if (content.getKind() != Content::Kind::Range)
      return content.isOrdinary(bound) ||
             content.getKind() == Content::Kind::Weight;
    Interval x = *content.getInterval(bound);
    return !x.mayBeNaN && (count || x.low >= 0) &&
           isSmallSum(std::max(std::fabs(x.low), std::fabs(x.high)));
  });
}

/// Rows of floats that are not NaN, and have elements.
IndexSet Reduction::getRowsOfNumbers() const {
  IndexSet numbers =
      getWholeRows(domain.cover(value, [&](const Content &content) {
        auto x = content.getInterval(domain.getBound());
        return x && !x->mayBeNaN;
      }));
  return Space::intersect(numbers, getRowsWithElements());
}

/// Rows of flags and weights alone, whose sum may be 0.
IndexSet Reduction::getRowsOfWeights() const {
  return getWholeRows(domain.cover(value, [&](const Content &content) {
    return mayBeMade(content) && content.isFactor(domain.getBound()) &&
           content.getInterval(domain.getBound())->low >= 0;
  }));
}

/// A row with a float that no mask may have hidden has a sum that is 0 by
/// chance alone. Of floats that are 0 or of the model the sum is, too.
void Reduction::addSumsOfModel(const IndexSet &rows) {
  auto isGeneric = [](const Content &content) {
    return content.getKind() == Content::Kind::Ordinary;
  };
  bool areSparse = domain.holdsEverywhere(value, [&](const Content &content) {
    return content.isOfModel()
               ? content.getKind() != Content::Kind::Mixed
               : content.getKind() != Content::Kind::Term &&
                     content.getInterval(domain.getBound())->low >= 0;
  });
  IndexSet generic = domain.holdsEverywhere(value, isGeneric)
                         ? space.universe(result.getRank())
                         : project(domain.cover(value, isGeneric), Bias::Under);
  result.add(Space::intersect(rows, generic), Content::ordinary());
  result.add(Space::intersect(rows, Space::complement(generic)),
             areSparse ? Content::sparse() : Content::mixed());
}

/// A sum of n numbers from l to h lies between n l and n h, but for rounding.
void Reduction::addMeasuredSums() {
  std::optional<int64_t> count = getCount();
  std::optional<Interval> all;
  for (const Fact &fact : value.facts)
    if (auto x = fact.content.getInterval(domain.getBound()))
      all = all ? hull(*all, *x) : *x;
  bool isKnown = count && all && all->isFinite() &&
                 domain.holdsEverywhere(value, [&](const Content &content) {
                   return content.getInterval(domain.getBound()).has_value();
                 });
  unsigned digits = llvm::APFloat::semanticsPrecision(
      cast<FloatType>(value.elementType).getFloatSemantics());
  double error = isKnown ? std::ldexp(double(*count), 1 - int(digits)) : 1;
  if (error > 0.1)
    return;
  double most = std::max(std::fabs(all->low), std::fabs(all->high)) *
                double(*count) * (1 + error);
  most = roundTo(most, value.elementType);
  if (std::isfinite(most))
    result.add(space.universe(result.getRank()),
               Content::range({-most, most, /*mayBeNaN=*/false}));
}

bool Reduction::usesReduced(const IntegerRelation &piece) const {
  for (auto [i, isReduced] : llvm::enumerate(reduced))
    if (isReduced && mentions(piece, i))
      return true;
  return false;
}

/// Rows that lie in `region` as pieces that hold whole rows: those are found
/// without complements, which are many pieces.
IndexSet Reduction::getPlainRows(const IndexSet &region) const {
  IndexSet plain = space.empty(value.getRank());
  for (const IntegerRelation &piece : region.getAllDisjuncts())
    if (!usesReduced(piece))
      plain = Space::unite(plain, IndexSet(piece));
  return project(plain, Bias::Under);
}

/// A row of zeros has the sum 0. Zeros have no dependence by now.
void Reduction::sum(const IndexSet &products) {
  IndexSet zero = getWholeRows(domain.cover(value, [](const Content &content) {
    return content.isZero() && content.isDetermined();
  }));
  result.add(zero, value.isFloat() ? Content::point(0)
                                   : Content::term(space.constant(0)));
  if (!value.isFloat())
    return countConstants(
        domain, value, reduced,
        getWholeRows(domain.cover(value,
                                  [](const Content &content) {
                                    return getSummand(content).has_value();
                                  })),
        result);
  bool isOrdinary = hasOrdinarySum();
  if (!isOrdinary)
    addMeasuredSums();
  IndexSet rows =
      isOrdinary ? space.universe(result.getRank()) : getPlainRows(products);
  if (!space.isEmpty(rows, result.sizes)) {
    IndexSet weights = getRowsOfWeights();
    IndexSet other =
        Space::intersect(rows, Space::complement(Space::unite(zero, weights)));
    result.add(Space::intersect(Space::intersect(rows, weights),
                                Space::complement(zero)),
               Content::weight());
    addSumsOfModel(other);
  }
  // A library's exp 0 may be off by some digits; a sum never rounds below it.
  if (hasLargest)
    result.add(getRowsOfNumbers(),
               Content::range({0.999, std::numeric_limits<double>::infinity(),
                               /*mayBeNaN=*/false}));
}

/// One absorbing element decides its row; neutral elements alone give neutral.
void Reduction::combineBooleans(bool absorbing) {
  result.add(project(domain.whereTrue(value, absorbing), Bias::Under),
             Content::term(space.constant(absorbing)));
  result.add(getWholeRows(domain.whereTrue(value, !absorbing)),
             Content::term(space.constant(!absorbing)));
}

//===----------------------------------------------------------------------===//
// Maxima
//===----------------------------------------------------------------------===//

/// A row with an element that is at least L has a maximum that is. On such rows
/// what is below L can't be the maximum: nothing depends on it. A row of which
/// this is not known keeps the lowest bound, and so the maximum of a row that a
/// mask may leave empty depends on all of it.
void Reduction::maximum() {
  std::optional<Interval> overall;
  IndexSet known = space.empty(value.getRank());
  for (const Fact &fact : value.facts) {
    auto x = fact.content.getInterval(domain.getBound());
    if (!x)
      continue;
    known = Space::unite(known, fact.region);
    if (!overall)
      overall = *x;
    overall = hull(*overall, *x);
  }
  if (overall && space.isEmpty(Space::complement(known), value.sizes))
    boundRows(*overall);
  if (hasLargest)
    result.add(getRowsOfNumbers(), Content::point(0));
}

void Reduction::boundRows(Interval overall) {
  auto getLow = [&](const Fact &fact) {
    return fact.content.getInterval(domain.getBound())->low;
  };
  SmallVector<Fact, 4> descending;
  for (const Fact &fact : value.facts)
    if (auto x = fact.content.getInterval(domain.getBound());
        x && !x->mayBeNaN && x->low > overall.low)
      descending.push_back(fact);
  llvm::stable_sort(descending, [&](const Fact &a, const Fact &b) {
    return getLow(a) > getLow(b);
  });
  // A maximum is one of the elements that are not below it.
  auto makeContent = [&](double low) {
    std::optional<Content> all;
    for (const Fact &fact : value.facts) {
      auto x = fact.content.getInterval(domain.getBound());
      if (x && (x->high >= low || x->mayBeNaN))
        all = all ? Content::join(*all, fact.content, domain.getBound())
                  : fact.content;
    }
    return all && all->isOfModel() && low != overall.high
               ? *all
               : Content::range(
                     {low, overall.high, overall.mayBeNaN, overall.hasScores});
  };
  IndexSet done = space.empty(result.getRank());
  for (const Fact &fact : descending) {
    IndexSet rows = project(fact.region, Bias::Under);
    IndexSet fresh = Space::intersect(rows, Space::complement(done));
    if (space.isEmpty(fresh, result.sizes))
      continue;
    double low = getLow(fact);
    result.add(fresh, makeContent(low));
    done = Space::unite(done, rows);
    IndexSet elements = lift(rows);
    for (const Fact &other : value.facts)
      if (auto x = other.content.getInterval(domain.getBound());
          x && !x->mayBeNaN && x->high < low)
        dependence = domain.withoutRegion(
            dependence, Space::intersect(other.region, elements), value.sizes);
  }
  IndexSet rest =
      Space::intersect(getRowsWithElements(), Space::complement(done));
  if (!space.isEmpty(rest, result.sizes))
    result.add(rest, makeContent(overall.low));
}

/// A term is another one at each element.
void Reduction::addOneOfRow(AbstractValue &one) const {
  std::optional<Content> any;
  for (const Fact &fact : value.facts)
    if (!fact.content.isTerm()) {
      one.add(getWholeRows(fact.region), fact.content);
      any = any ? Content::join(*any, fact.content, domain.getBound())
                : fact.content;
      if (!any)
        return;
    }
  if (any)
    one.add(
        getWholeRows(domain.cover(
            value, [](const Content &content) { return !content.isTerm(); })),
        *any);
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

AbstractValue Reduction::run(Operation *combiner, const IndexSet &products) {
  if (isa_and_nonnull<arith::AddFOp, arith::AddIOp>(combiner))
    sum(products);
  else if (isa_and_nonnull<arith::AndIOp, arith::OrIOp>(combiner) &&
           value.elementType.isInteger(1))
    combineBooleans(/*absorbing=*/isa<arith::OrIOp>(combiner));
  else if (isa_and_nonnull<arith::MaximumFOp, arith::MaxNumFOp>(combiner))
    maximum();
  result.dependence = space.project(dependence, value.sizes, reduced,
                                    /*hasToken=*/true, Bias::Over);
  domain.normalize(result);
  return std::move(result);
}

AbstractValue transferReduction(const Domain &domain, Operation *combiner,
                                const AbstractValue &value,
                                ArrayRef<bool> reduced,
                                const IndexSet &products, bool hasLargest) {
  return Reduction(domain, value, reduced, hasLargest).run(combiner, products);
}

void addOneOfRow(const Domain &domain, const AbstractValue &elements,
                 ArrayRef<bool> reduced, AbstractValue &result) {
  Reduction(domain, elements, reduced, /*hasLargest=*/false)
      .addOneOfRow(result);
}

} // namespace maskir::dependence
