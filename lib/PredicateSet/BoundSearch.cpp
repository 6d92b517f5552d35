//===- BoundSearch.cpp - Closed forms found by proof ----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BoundSearch.h"
#include "maskir/PredicateSet/Evaluate.h"
#include "llvm/Support/MathExtras.h"

namespace maskir {

static constexpr unsigned kMaxRounds = 12;
/// A point that no term meets is named relative to a term that is this near.
static constexpr int64_t kMaxDistance = 64;
static constexpr unsigned kQuery = static_cast<unsigned>(Axis::Query);
static constexpr unsigned kKey = static_cast<unsigned>(Axis::Key);

//===----------------------------------------------------------------------===//
// Leaving out what is opaque
//===----------------------------------------------------------------------===//

static bool usesPosition(const IntExpr &term) {
  return term.usesAxis(Axis::Query) || term.usesAxis(Axis::Key);
}

static bool hasOpaquePosition(const IntExpr &term) {
  if (!usesPosition(term))
    return false;
  llvm::ArrayRef<IntExpr> operands = term.getOperands();
  switch (term.getKind()) {
  case IntExpr::Kind::Read:
  case IntExpr::Kind::Overflow:
    return true;
  case IntExpr::Kind::Mul:
    if (!operands[0].getConstant())
      return true;
    break;
  case IntExpr::Kind::FloorDiv:
  case IntExpr::Kind::Mod:
    if (!operands[1].getConstant())
      return true;
    break;
  default:
    break;
  }
  return llvm::any_of(operands, hasOpaquePosition);
}

static Predicate dropOpaque(const Predicate &p, bool negated, bool &isExact) {
  auto keep = [&](bool isOpaque) {
    isExact &= !isOpaque;
    return isOpaque ? Predicate::all() : negated ? ~p : p;
  };
  switch (p.getKind()) {
  case Predicate::Kind::True:
  case Predicate::Kind::False:
    return keep(false);
  case Predicate::Kind::NonNegative:
  case Predicate::Kind::Zero:
    return keep(hasOpaquePosition(p.getTerm()));
  case Predicate::Kind::Read:
    return keep(llvm::any_of(p.getIndices(), usesPosition));
  case Predicate::Kind::Not:
    return dropOpaque(p.getOperands().front(), !negated, isExact);
  case Predicate::Kind::And:
  case Predicate::Kind::Or: {
    llvm::SmallVector<Predicate> operands;
    for (const Predicate &operand : p.getOperands())
      operands.push_back(dropOpaque(operand, negated, isExact));
    return (p.getKind() == Predicate::Kind::And) != negated
               ? Predicate::conjunction(operands)
               : Predicate::disjunction(operands);
  }
  }
  llvm_unreachable("all kinds are handled");
}

Predicate dropOpaqueParts(const Predicate &p, bool &isExact) {
  return dropOpaque(p, false, isExact);
}

//===----------------------------------------------------------------------===//
// Search
//===----------------------------------------------------------------------===//

static IntExpr setQuery(const IntExpr &term, const IntExpr &query) {
  return term.substitute(
      {IntExpr::axis(Axis::Batch), IntExpr::axis(Axis::Head), query});
}

static Predicate setPosition(const Predicate &p, const IntExpr &query,
                             const IntExpr &key) {
  return p.substitute(
      {IntExpr::axis(Axis::Batch), IntExpr::axis(Axis::Head), query, key});
}

/// The pair of terms that is in `points` where the symbols are those of
/// `point`, with the best key, not worse than the key of the point itself.
std::optional<BoundSearch::Choice> BoundSearch::choose(const Witness &point,
                                                       bool isFirst) const {
  std::optional<Choice> best;
  for (const IntExpr &query : queries) {
    Witness at = point;
    std::optional<int64_t> row = evaluate(query, point);
    if (!row)
      continue;
    at.point[kQuery] = *row;
    for (const IntExpr &key : keys) {
      std::optional<int64_t> value = evaluate(key, at);
      if (!value)
        continue;
      int64_t limit = best ? best->value : point.point[kKey];
      if (isFirst ? *value > limit : *value < limit)
        continue;
      if (best && *value == limit)
        continue;
      Witness pair = at;
      pair.point[kKey] = *value;
      if (evaluate(points, pair) == true)
        best = Choice{setQuery(key, query), query, *value};
    }
  }
  return best;
}

/// The point itself, by terms that are near.
std::optional<BoundSearch::Choice>
BoundSearch::chooseNearby(const Witness &point) const {
  auto name = [&](llvm::ArrayRef<IntExpr> bases,
                  int64_t target) -> std::optional<IntExpr> {
    std::optional<IntExpr> best;
    int64_t bestDistance = kMaxDistance + 1;
    for (const IntExpr &base : bases) {
      std::optional<int64_t> at = evaluate(base, point);
      int64_t distance;
      if (!at || llvm::SubOverflow(target, *at, distance) ||
          distance <= -bestDistance || distance >= bestDistance)
        continue;
      best = base + distance;
      bestDistance = std::abs(distance);
    }
    return best;
  };
  std::optional<IntExpr> query = name(queries, point.point[kQuery]);
  if (!query)
    return std::nullopt;
  llvm::SmallVector<IntExpr> bases;
  for (const IntExpr &key : keys)
    bases.push_back(setQuery(key, *query));
  std::optional<IntExpr> key = name(bases, point.point[kKey]);
  if (!key)
    return std::nullopt;
  return Choice{*key, *query, point.point[kKey]};
}

/// Whether keys go on for ever for the symbols and the sample of `point`.
bool BoundSearch::isUnbounded(const Witness &point, bool isFirst) const {
  constexpr int64_t far = int64_t(1) << 60;
  IntExpr kv = IntExpr::axis(Axis::Key);
  Solver solver(budget);
  solver.require(points);
  solver.require(isFirst ? Predicate::le(kv, -far) : Predicate::le(far, kv));
  for (const auto &[symbol, value] : point.symbols)
    solver.require(Predicate::eq(IntExpr::symbol(symbol), value));
  return solver.solve() == Solver::Status::Found;
}

std::optional<llvm::SmallVector<BoundPiece>> BoundSearch::run(bool isFirst) {
  IntExpr kv = IntExpr::axis(Axis::Key);
  llvm::SmallVector<BoundPiece> pieces;
  Solver open(budget); // the points beyond all pieces
  open.require(points);
  for (unsigned round = 0; round < kMaxRounds; ++round) {
    Solver::Status status = open.solve();
    if (status == Solver::Status::Empty)
      return pieces;
    if (status == Solver::Status::Unknown || open.isSpent()) {
      reason = status == Solver::Status::Unknown ? open.getReason().str()
                                                 : "over budget";
      return std::nullopt;
    }
    if (!open.getWitness())
      break;
    const Witness &point = *open.getWitness();
    std::optional<Choice> choice = choose(point, isFirst);
    if (!choice && isUnbounded(point, isFirst)) {
      reason = "the keys have no bound";
      return std::nullopt;
    }
    if (!choice)
      choice = chooseNearby(point);
    if (!choice)
      break;
    Predicate guard = setPosition(points, choice->query, choice->key);
    pieces.push_back({guard, choice->key});
    open.require(~(guard & (isFirst ? Predicate::le(choice->key, kv)
                                    : Predicate::le(kv, choice->key))));
  }
  reason = "no closed form was found for the keys of every tile";
  return std::nullopt;
}

} // namespace maskir
