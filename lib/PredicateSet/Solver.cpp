//===- Solver.cpp - Is there a point, with symbols and data? --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Solver.h"

using llvm::DynamicAPInt;

namespace maskir {

using Kind = FormulaNode::Kind;

/// Lemmas about products can go on for ever; real proofs need a few.
static constexpr unsigned kMaxLemmas = 512;

Solver::Status Solver::giveUp(llvm::StringRef why) {
  if (reason.empty())
    reason = why.str();
  return Status::Unknown;
}

/// The search recurses; each level splits one disjunction.
static constexpr unsigned kMaxSearchDepth = 1024;

bool Solver::spendOne(unsigned depth) {
  if (++numConjunctions <= budget.maxConjunctions && depth <= kMaxSearchDepth)
    return true;
  isExhausted = true;
  giveUp("over budget: more than " + std::to_string(budget.maxConjunctions) +
         " cases to look at");
  return false;
}

void Solver::require(const Predicate &p) {
  requirements.push_back(formula.compile(p));
}

/// Resets the search and asserts the roots; returns a status if that decides.
std::optional<Solver::Status>
Solver::start(llvm::ArrayRef<Predicate> assumptions, Pending &pending) {
  Pending roots = requirements;
  for (const Predicate &p : assumptions)
    roots.push_back(formula.compile(p));
  reason.clear();
  witness.reset();
  numEarlierConjunctions += numConjunctions;
  numConjunctions = numLemmas = 0;
  isExhausted = false;
  if (formula.isOverflow())
    return giveUp(kTooLarge);
  intervals.assign(formula.getNumForms(), Interval());
  truths.assign(formula.getNumAtoms(), Truth::Open);
  boundForms.clear();
  trail.clear();
  for (NodeId root : roots)
    if (!assertNode(root, pending))
      return Status::Empty;
  return std::nullopt;
}

Solver::Status Solver::solve(llvm::ArrayRef<Predicate> assumptions) {
  Pending pending;
  if (auto status = start(assumptions, pending))
    return *status;
  return search(std::move(pending), 0);
}

//===----------------------------------------------------------------------===//
// Bounds
//===----------------------------------------------------------------------===//

bool Solver::assertBound(unsigned form, int64_t low, int64_t high) {
  Interval &interval = intervals[form];
  if (low <= interval.low && high >= interval.high)
    return true;
  trail.push_back({false, form, interval});
  if (interval.low == INT64_MIN && interval.high == INT64_MAX)
    boundForms.push_back(form);
  interval.low = std::max(interval.low, low);
  interval.high = std::min(interval.high, high);
  return interval.low <= interval.high;
}

/// Returns false for a contradiction. Disjunctions wait in `pending`.
bool Solver::assertNode(NodeId id, Pending &pending) {
  const FormulaNode &node = formula[id];
  switch (node.kind) {
  case Kind::True:
    return true;
  case Kind::False:
    return false;
  case Kind::AtLeast:
    return assertBound(node.index, node.bound, INT64_MAX);
  case Kind::AtMost:
    return assertBound(node.index, INT64_MIN, node.bound);
  case Kind::Atom: {
    Truth wanted = node.polarity ? Truth::True : Truth::False;
    if (truths[node.index] != Truth::Open)
      return truths[node.index] == wanted;
    trail.push_back({true, node.index, {}});
    truths[node.index] = wanted;
    return true;
  }
  case Kind::And:
    return llvm::all_of(node.operands, [&](NodeId operand) {
      return assertNode(operand, pending);
    });
  case Kind::Or:
    pending.push_back(id);
    return true;
  }
  llvm_unreachable("all kinds are handled");
}

void Solver::undoTo(size_t mark) {
  while (trail.size() > mark) {
    Undo undo = trail.back();
    trail.pop_back();
    if (undo.isAtom) {
      truths[undo.index] = Truth::Open;
      continue;
    }
    intervals[undo.index] = undo.interval;
    if (undo.interval.low == INT64_MIN && undo.interval.high == INT64_MAX)
      boundForms.pop_back();
  }
}

/// What the bounds alone say of a node.
Truth Solver::getTruth(NodeId id) const {
  const FormulaNode &node = formula[id];
  switch (node.kind) {
  case Kind::True:
    return Truth::True;
  case Kind::False:
    return Truth::False;
  case Kind::AtLeast: {
    const Interval &interval = intervals[node.index];
    return interval.low >= node.bound   ? Truth::True
           : interval.high < node.bound ? Truth::False
                                        : Truth::Open;
  }
  case Kind::AtMost: {
    const Interval &interval = intervals[node.index];
    return interval.high <= node.bound ? Truth::True
           : interval.low > node.bound ? Truth::False
                                       : Truth::Open;
  }
  case Kind::Atom: {
    Truth truth = truths[node.index];
    if (truth == Truth::Open)
      return Truth::Open;
    return (truth == Truth::True) == node.polarity ? Truth::True : Truth::False;
  }
  case Kind::And:
  case Kind::Or: {
    Truth deciding = node.kind == Kind::And ? Truth::False : Truth::True;
    bool isOpen = false;
    for (NodeId operand : node.operands) {
      Truth truth = getTruth(operand);
      if (truth == deciding)
        return deciding;
      isOpen |= truth == Truth::Open;
    }
    if (isOpen)
      return Truth::Open;
    return deciding == Truth::True ? Truth::False : Truth::True;
  }
  }
  llvm_unreachable("all kinds are handled");
}

/// Drops disjunctions that hold and asserts the last operand that is left of
/// others. Returns false for a contradiction.
bool Solver::propagate(Pending &pending) {
  bool hasChanged = true;
  while (hasChanged) {
    hasChanged = false;
    Pending rest;
    // assertNode appends to `pending`, so it is walked by index.
    for (unsigned i = 0; i < pending.size(); ++i) {
      NodeId id = pending[i];
      std::optional<NodeId> onlyOpen;
      unsigned numOpen = 0;
      bool holds = false;
      for (NodeId operand : formula[id].operands) {
        Truth truth = getTruth(operand);
        holds |= truth == Truth::True;
        if (truth == Truth::Open && ++numOpen)
          onlyOpen = operand;
      }
      if (holds)
        continue;
      if (numOpen > 1) {
        rest.push_back(id);
        continue;
      }
      if (numOpen == 0 || !assertNode(*onlyOpen, pending))
        return false;
      hasChanged = true;
    }
    pending = std::move(rest);
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Search
//===----------------------------------------------------------------------===//

Solver::Status Solver::search(Pending pending, unsigned depth) {
  size_t mark = trail.size();
  auto leave = [&](Status status) {
    undoTo(mark);
    return status;
  };
  if (!spendOne(depth))
    return leave(Status::Unknown);
  if (!propagate(pending))
    return leave(Status::Empty);
  llvm::SmallVector<bool, 16> used;
  Model::Values sample;
  if (auto status = sampleLinearPart(used, sample))
    return leave(*status);
  Model model(formula, used, sample, truths);
  for (NodeId disjunction : pending)
    if (!model.holds(disjunction))
      return leave(branch(disjunction, pending, depth));
  bool isStuck = false;
  std::optional<NodeId> lemma = model.findLemma(formula, isStuck);
  bool hasOverflow = formula.isOverflow();
  formula.clearOverflow(); // of a lemma; it does not touch the formula
  if (lemma && *lemma != Formula::kTrue && !hasOverflow) {
    if (++numLemmas > kMaxLemmas)
      return leave(giveUp("products or reads of data would need more than " +
                          std::to_string(kMaxLemmas) + " case splits"));
    intervals.resize(formula.getNumForms());
    return leave(branch(*lemma, pending, depth));
  }
  if (isStuck || lemma)
    return leave(giveUp("a product or a division by a symbol is too large to "
                        "reason about in 64 bits"));
  witness = model.getWitness();
  return leave(Status::Found);
}

Solver::Status Solver::branch(NodeId disjunction, Pending pending,
                              unsigned depth) {
  llvm::erase(pending, disjunction);
  if (formula[disjunction].kind != Kind::Or) // a lemma of one operand
    return assertNode(disjunction, pending)
               ? search(std::move(pending), depth + 1)
               : Status::Empty;
  llvm::SmallVector<NodeId, 2> operands = formula[disjunction].operands;
  bool isUnknown = false;
  for (NodeId operand : operands) {
    size_t mark = trail.size();
    Pending inner = pending;
    Status status = assertNode(operand, inner)
                        ? search(std::move(inner), depth + 1)
                        : Status::Empty;
    undoTo(mark);
    if (status == Status::Found || isExhausted)
      return status;
    isUnknown |= status == Status::Unknown;
    // The other cases may assume that this one does not hold.
    if (auto negation = formula.negateLiteral(operand))
      if (!assertNode(*negation, pending))
        break;
  }
  return isUnknown ? Status::Unknown : Status::Empty;
}

} // namespace maskir
