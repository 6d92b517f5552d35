//===- TransferCompare.cpp - Comparisons of integers and floats -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScalarTransfer.h"
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

/// Doubles below this are exact integers, or have an integer next to them.
static constexpr double kMaxExactInteger = double(int64_t(1) << 52);

//===----------------------------------------------------------------------===//
// Terms
//===----------------------------------------------------------------------===//

/// Where x - y has the sign that decides, the result is known.
void ScalarTransfer::compareTerms(const IndexSet &region, AffineExpr x,
                                  AffineExpr y, Relation relation) {
  unsigned dims = result.getRank();
  AffineExpr e = space.simplify(x - y, dims), less = space.simplify(-e, dims);
  auto split = [&](AffineExpr yes, AffineExpr no) {
    add(region, yes, Sign::NonNegative, 1);
    add(region, no, Sign::NonNegative, 0);
  };
  switch (relation) {
  case Relation::Equal:
  case Relation::NotEqual: {
    bool equal = relation == Relation::Equal;
    add(region, e, Sign::Zero, equal);
    add(region, e - 1, Sign::NonNegative, !equal);
    add(region, less - 1, Sign::NonNegative, !equal);
    return;
  }
  case Relation::Less:
    return split(less - 1, e);
  case Relation::LessOrEqual:
    return split(less, e - 1);
  case Relation::Greater:
    return split(e - 1, less);
  case Relation::GreaterOrEqual:
    return split(e, less - 1);
  }
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

static Relation getRelation(arith::CmpIPredicate predicate) {
  using P = arith::CmpIPredicate;
  switch (predicate) {
  case P::eq:
    return Relation::Equal;
  case P::ne:
    return Relation::NotEqual;
  case P::slt:
  case P::ult:
    return Relation::Less;
  case P::sle:
  case P::ule:
    return Relation::LessOrEqual;
  case P::sgt:
  case P::ugt:
    return Relation::Greater;
  case P::sge:
  case P::uge:
    return Relation::GreaterOrEqual;
  }
  llvm_unreachable("all predicates are handled");
}

void ScalarTransfer::compareIntegers(arith::CmpIOp compare) {
  using P = arith::CmpIPredicate;
  P predicate = compare.getPredicate();
  bool isSigned = predicate == P::slt || predicate == P::sle ||
                  predicate == P::sgt || predicate == P::sge;
  bool isMirrored = isSigned && compare.getLhs().getType().isInteger(1);
  forEachPair([&](const Fact &a, const Fact &b, const IndexSet &region) {
    if (!a.content.isTerm() || !b.content.isTerm())
      return;
    AffineExpr x = a.content.getTerm(), y = b.content.getTerm();
    if (isMirrored) // true is -1
      std::tie(x, y) = std::pair(-x, -y);
    if (predicate >= P::ult && (!domain.isNonNegative(in[0], a.region, x) ||
                                !domain.isNonNegative(in[1], b.region, y)))
      return;
    compareTerms(region, x, y, getRelation(predicate));
  });
  dependOnAll();
}

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

/// Of numbers: nullopt for the predicates that ask for NaN only.
static std::optional<Relation> getRelation(arith::CmpFPredicate predicate) {
  using P = arith::CmpFPredicate;
  switch (predicate) {
  case P::OEQ:
  case P::UEQ:
    return Relation::Equal;
  case P::ONE:
  case P::UNE:
    return Relation::NotEqual;
  case P::OLT:
  case P::ULT:
    return Relation::Less;
  case P::OLE:
  case P::ULE:
    return Relation::LessOrEqual;
  case P::OGT:
  case P::UGT:
    return Relation::Greater;
  case P::OGE:
  case P::UGE:
    return Relation::GreaterOrEqual;
  default:
    return std::nullopt;
  }
}

/// The relation of y and x that says the same as the one of x and y.
static Relation mirror(Relation relation) {
  switch (relation) {
  case Relation::Less:
    return Relation::Greater;
  case Relation::LessOrEqual:
    return Relation::GreaterOrEqual;
  case Relation::Greater:
    return Relation::Less;
  case Relation::GreaterOrEqual:
    return Relation::LessOrEqual;
  default:
    return relation;
  }
}

/// An integer against a number: i < 0.5 is i < 1, and i <= 0.5 is i <= 0.
void ScalarTransfer::compareWithNumber(const IndexSet &region, AffineExpr i,
                                       double number, Relation relation) {
  bool roundsUp =
      relation == Relation::Less || relation == Relation::GreaterOrEqual;
  double whole = roundsUp ? std::ceil(number) : std::floor(number);
  if (whole == number ||
      (relation != Relation::Equal && relation != Relation::NotEqual))
    return compareTerms(region, i, space.constant(int64_t(whole)), relation);
  result.add(region,
             Content::term(space.constant(relation == Relation::NotEqual)));
}

/// Floats that are integers; a constant may be a fraction. False: there is no
/// such rule for the two.
bool ScalarTransfer::compareFloatTerms(const IndexSet &region, const Content &a,
                                       const Content &b, Relation relation) {
  auto isWhole = [](const Content &content) {
    return content.isFloatTerm() && content.getDivisor() == 1;
  };
  auto getNumber = [&](const Content &content) -> std::optional<double> {
    auto interval = content.getInterval(domain.getBound());
    bool isNumber = interval && interval->isPoint() &&
                    std::fabs(interval->low) < kMaxExactInteger;
    return isNumber ? std::optional<double>(interval->low) : std::nullopt;
  };
  if (isWhole(a) && isWhole(b))
    compareTerms(region, a.getTerm(), b.getTerm(), relation);
  else if (auto number = getNumber(b); number && isWhole(a))
    compareWithNumber(region, a.getTerm(), *number, relation);
  else if (auto number = getNumber(a); number && isWhole(b))
    compareWithNumber(region, b.getTerm(), *number, mirror(relation));
  else
    return false;
  return true;
}

/// What a comparison says of two intervals without NaN.
static std::optional<bool> decide(Relation relation, const Interval &x,
                                  const Interval &y) {
  auto decided = [](bool yes, bool no) {
    return yes || no ? std::optional<bool>(yes) : std::nullopt;
  };
  bool less = x.high<y.low, greater = x.low> y.high;
  bool equal = x.low == x.high && y.low == y.high && x.low == y.low;
  switch (relation) {
  case Relation::Equal:
    return decided(equal, less || greater);
  case Relation::NotEqual:
    return decided(less || greater, equal);
  case Relation::Less:
    return decided(less, x.low >= y.high);
  case Relation::LessOrEqual:
    return decided(x.high <= y.low, greater);
  case Relation::Greater:
    return decided(greater, x.high <= y.low);
  case Relation::GreaterOrEqual:
    return decided(x.low >= y.high, less);
  }
  llvm_unreachable("all relations are handled");
}

void ScalarTransfer::compareFloats(arith::CmpFOp compare) {
  arith::CmpFPredicate predicate = compare.getPredicate();
  std::optional<Relation> relation = getRelation(predicate);
  bool isOrdered = predicate < arith::CmpFPredicate::UEQ;
  forEachPair([&](const Fact &a, const Fact &b, const IndexSet &region) {
    if (!relation || compareFloatTerms(region, a.content, b.content, *relation))
      return;
    auto x = a.content.getInterval(domain.getBound());
    auto y = b.content.getInterval(domain.getBound());
    if (!x || !y)
      return;
    std::optional<bool> truth = decide(*relation, *x, *y);
    // With a NaN, ordered comparisons are false and unordered ones true.
    if (!truth || ((x->mayBeNaN || y->mayBeNaN) && *truth == isOrdered))
      return;
    result.add(region, Content::term(space.constant(*truth)));
  });
  dependOnAll();
}

} // namespace maskir::dependence
