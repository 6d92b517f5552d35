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

void ScalarTransfer::compareIntegers(arith::CmpIOp compare) {
  arith::CmpIPredicate predicate = compare.getPredicate();
  bool isMirrored =
      isSigned(predicate) && compare.getLhs().getType().isInteger(1);
  forEachPair([&](const Fact &a, const Fact &b, const IndexSet &region) {
    Relation relation = getRelation(predicate);
    if (!a.content.isTerm() || !b.content.isTerm()) {
      if (!isMirrored)
        compareBounds(region, a.content, b.content, isUnsigned(predicate),
                      relation);
      return;
    }
    AffineExpr x = a.content.getTerm(), y = b.content.getTerm();
    if (isMirrored) // true is -1
      std::tie(x, y) = std::pair(-x, -y);
    if (isUnsigned(predicate))
      compareUnsigned(region, x, y, relation);
    else
      compareTerms(region, x, y, relation);
  });
  dependOnAll();
}

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

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

/// Floats that are integers, or halves of them; a constant may be any fraction.
/// False: there is no such rule for the two.
bool ScalarTransfer::compareFloatTerms(const IndexSet &region, const Content &a,
                                       const Content &b, Relation relation) {
  auto isBinary = [](const Content &content) {
    return content.isFloatTerm() && content.isBinary();
  };
  // A number, as a multiple of what a term is a multiple of.
  auto getNumber = [&](const Content &content,
                       const Content &term) -> std::optional<double> {
    auto interval = content.getInterval(domain.getBound());
    if (!interval || !interval->isPoint() || !isBinary(term))
      return std::nullopt;
    double number = interval->low * double(term.getDivisor());
    return std::fabs(number) < kMaxExactInteger ? std::optional<double>(number)
                                                : std::nullopt;
  };
  if (isBinary(a) && isBinary(b)) {
    int64_t divisor = std::max(a.getDivisor(), b.getDivisor());
    compareTerms(region, a.getTerm() * (divisor / a.getDivisor()),
                 b.getTerm() * (divisor / b.getDivisor()), relation);
  } else if (auto number = getNumber(b, a)) {
    compareWithNumber(region, a.getTerm(), *number, relation);
  } else if (auto number = getNumber(a, b)) {
    compareWithNumber(region, b.getTerm(), *number, mirror(relation));
  } else {
    return false;
  }
  return true;
}

std::optional<bool> compare(arith::CmpFOp op, const Interval &x,
                            const Interval &y) {
  std::optional<Relation> relation = getRelation(op.getPredicate());
  if (!relation)
    return std::nullopt;
  bool isOrdered = op.getPredicate() < arith::CmpFPredicate::UEQ;
  std::optional<bool> truth = decide(*relation, x.low, x.high, y.low, y.high);
  // With a NaN, ordered comparisons are false and unordered ones true.
  if (truth && (x.mayBeNaN || y.mayBeNaN) && *truth == isOrdered)
    return std::nullopt;
  return truth;
}

void ScalarTransfer::compareFloats(arith::CmpFOp compare) {
  std::optional<Relation> relation = getRelation(compare.getPredicate());
  forEachPair([&](const Fact &a, const Fact &b, const IndexSet &region) {
    if (!relation || compareFloatTerms(region, a.content, b.content, *relation))
      return;
    auto x = a.content.getInterval(domain.getBound());
    auto y = b.content.getInterval(domain.getBound());
    if (!x || !y)
      return;
    if (auto truth = dependence::compare(compare, *x, *y))
      result.add(region, Content::term(space.constant(*truth)));
  });
  dependOnAll();
}

} // namespace maskir::dependence
