//===- Inquiry.cpp - Asking, enumerating ----------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inquiry.h"
#include "ValueNames.h"
#include "maskir/PredicateSet/Evaluate.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace maskir::verify {

/// More points than this are not enumerated.
static constexpr int64_t kMaxPoints = int64_t(1) << 20;

Predicate makeFuture() {
  return Predicate::lt(IntExpr::axis(Axis::Query), IntExpr::axis(Axis::Key));
}

Predicate Inquiry::getGoal() const {
  switch (property) {
  case Property::Causal:
    return getFirst() & makeFuture();
  case Property::NonemptyRows:
    return getFirst();
  case Property::Equal:
    return (getFirst() & ~getSecond()) | (~getFirst() & getSecond());
  case Property::Implies:
    return getFirst() & ~getSecond();
  case Property::LastToken:
    break; // no question about masks
  }
  llvm_unreachable("all properties are handled");
}

//===----------------------------------------------------------------------===//
// Enumeration
//===----------------------------------------------------------------------===//

namespace {
/// Walks a finite box in lexicographic order.
class Enumerator {
public:
  Enumerator(const Predicate &goal, bool ofRows, const Domain &domain,
             const mask::PredicateBuilder &builder)
      : goal(goal), ofRows(ofRows), domain(domain), builder(builder) {}

  std::optional<Proof> run();

private:
  using Point = std::array<int64_t, kNumAxes>;

  bool findBox();
  std::optional<bool> evaluateAt(const Point &point) const;
  /// The truth of the claim at one point, or in one row.
  std::optional<bool> contradicts(Point &point) const;

  Predicate goal;
  bool ofRows; // whether some key of each row must be in the goal
  const Domain &domain;
  const mask::PredicateBuilder &builder;
  Point begin{}, end{};
  bool mayBeEmpty = false; // an axis that is not enumerated may have no values
};
} // namespace

/// Axes that the goal does not use are visited once.
bool Enumerator::findBox() {
  int64_t points = 1;
  for (unsigned i = 0; i < kNumAxes; ++i) {
    std::optional<int64_t> offset = domain.offset[i].getConstant();
    std::optional<int64_t> length;
    if (domain.length[i])
      length = domain.length[i]->getConstant();
    if (!offset)
      return false;
    begin[i] = *offset;
    bool isSymbolic = domain.length[i] && !length;
    if (isSymbolic && i == 3 && ofRows)
      return false; // without keys there is no row to prove
    if (!goal.usesAxis(static_cast<Axis>(i)) && length != 0) {
      mayBeEmpty |= isSymbolic;
      length = 1;
    }
    if (!length || *length < 0 || *length > kMaxPoints)
      return false;
    end[i] = begin[i] + *length;
    points *= *length;
    if (points > kMaxPoints)
      return false;
  }
  return true;
}

std::optional<bool> Enumerator::evaluateAt(const Point &point) const {
  auto lookup = [&](const Table &table, ArrayRef<int64_t> indices) {
    return lookUpConstant(builder, table, indices);
  };
  return evaluate(goal, Assignment{point, {}, lookup});
}

std::optional<bool> Enumerator::contradicts(Point &point) const {
  if (!ofRows)
    return evaluateAt(point);
  bool isKnown = true;
  for (point[3] = begin[3]; point[3] < end[3]; ++point[3]) {
    std::optional<bool> visible = evaluateAt(point);
    if (visible == true)
      return false;
    isKnown &= visible.has_value();
  }
  point[3] = begin[3];
  return isKnown ? std::optional<bool>(true) : std::nullopt;
}

std::optional<Proof> Enumerator::run() {
  if (goal.isOverflow() || domain.facts.hasReads() || !findBox())
    return std::nullopt;
  Point last = end;
  if (ofRows)
    last[3] = begin[3] + 1; // `contradicts` walks the keys
  Point p;
  for (p[0] = begin[0]; p[0] < last[0]; ++p[0])
    for (p[1] = begin[1]; p[1] < last[1]; ++p[1])
      for (p[2] = begin[2]; p[2] < last[2]; ++p[2])
        for (p[3] = begin[3]; p[3] < last[3]; ++p[3]) {
          std::optional<bool> isBad = contradicts(p);
          if (!isBad || (*isBad && mayBeEmpty))
            return std::nullopt;
          if (*isBad)
            return Proof::refuted(Witness{p, {}, {}});
        }
  return Proof::proven();
}

std::optional<Proof> enumerate(const Inquiry &inquiry) {
  return Enumerator(inquiry.getGoal(),
                    inquiry.property == Property::NonemptyRows, inquiry.domain,
                    inquiry.builder)
      .run();
}

std::optional<Proof> enumerateEmpty(const Predicate &goal, const Domain &domain,
                                    const mask::PredicateBuilder &builder) {
  return Enumerator(goal, /*ofRows=*/false, domain, builder).run();
}

//===----------------------------------------------------------------------===//
// Asking
//===----------------------------------------------------------------------===//

static Proof ask(const Inquiry &inquiry) {
  const Domain &domain = inquiry.domain;
  const Budget &budget = inquiry.options.budget;
  ProofCache &proofs = inquiry.proofs;
  switch (inquiry.property) {
  case Property::Causal:
    return proofs.proveCausal(inquiry.getFirst(), domain, budget);
  case Property::NonemptyRows:
    return proofs.proveNonemptyRows(inquiry.getFirst(), domain, budget);
  case Property::Equal:
    return proofs.proveEqual(inquiry.getFirst(), inquiry.getSecond(), domain,
                             budget);
  case Property::Implies:
    return proofs.proveImplies(inquiry.getFirst(), inquiry.getSecond(), domain,
                               budget);
  case Property::LastToken:
    break; // no question about masks
  }
  llvm_unreachable("all properties are handled");
}

static bool isDimension(const Inquiry &inquiry, const Symbol &symbol) {
  auto meaning = getMeaning(symbol, inquiry.builder);
  return meaning && meaning->dimension;
}

static bool hasTableWithoutCells(const Inquiry &inquiry,
                                 const Witness &witness) {
  return llvm::any_of(witness.symbols, [&](const auto &symbol) {
    return symbol.second == 0 && isDimension(inquiry, symbol.first);
  });
}

/// Only for witnesses, which are re-checked: the same question about tables
/// that have a cell. Code that reads a table without one can't be run, and few
/// programs run without an element.
static std::optional<Proof> askOfSomeCells(Inquiry &inquiry,
                                           const Witness &witness) {
  Inquiry more = inquiry;
  for (const auto &[symbol, value] : witness.symbols)
    if (isDimension(inquiry, symbol))
      more.domain.facts = more.domain.facts &
                          Predicate::lt(IntExpr(0), IntExpr::symbol(symbol));
  more.data = nullptr;
  Proof proof = confirm(more, ask(more));
  if (!proof.isRefuted())
    return std::nullopt;
  inquiry.data = more.data;
  return proof;
}

Proof answer(Inquiry &inquiry) {
  inquiry.data = nullptr;
  Proof first = ask(inquiry);
  Proof proof = confirm(inquiry, first);
  if (first.isRefuted() && (proof.outcome == Outcome::Unknown ||
                            hasTableWithoutCells(inquiry, *proof.witness)))
    if (auto other = askOfSomeCells(inquiry, *first.witness))
      proof = std::move(*other);
  if (proof.outcome == Outcome::Unknown)
    if (std::optional<Proof> byPoints = enumerate(inquiry)) {
      Proof confirmed = confirm(inquiry, *byPoints);
      if (confirmed.outcome != Outcome::Unknown)
        proof = std::move(confirmed);
    }
  return askSecondSolver(inquiry, std::move(proof));
}

} // namespace maskir::verify
