//===- Queries.cpp - What can be proved of a predicate --------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/PredicateSet/Queries.h"
#include "Refute.h"

namespace maskir {

llvm::StringRef getOutcomeName(Outcome outcome) {
  switch (outcome) {
  case Outcome::Proven:
    return "proven";
  case Outcome::Refuted:
    return "refuted";
  case Outcome::Unknown:
    return "unknown";
  }
  llvm_unreachable("all outcomes are handled");
}

Domain Domain::box(int64_t b, int64_t h, int64_t q, int64_t kv) {
  Domain domain;
  int64_t lengths[] = {b, h, q, kv};
  for (unsigned i = 0; i < kNumAxes; ++i)
    domain.length[i] = IntExpr(lengths[i]);
  return domain;
}

/// A lower bound that is any integer bounds nothing.
Domain Domain::everywhere() {
  Domain domain;
  for (Axis axis : {Axis::Query, Axis::Key}) {
    unsigned index = static_cast<unsigned>(axis);
    // Ids from the top end: no address and no tensor size lies there.
    domain.offset[index] = IntExpr::symbol(
        Symbol{~uint64_t(0) - index, "lowest_" + getAxisName(axis).str()});
  }
  return domain;
}

Predicate Domain::toPredicate() const {
  return getDomainPart(*this, (1u << kNumAxes) - 1);
}

/// What is lost is never the ground of a proof, even where it cancels.
static bool isLost(const Predicate &p, const Domain &domain) {
  return p.isOverflow() || domain.facts.isOverflow();
}

static Proof makeLost() { return Proof::unknown(kTooLarge); }

Proof proveEmpty(const Predicate &p, const Domain &domain,
                 const Budget &budget) {
  if (isLost(p, domain))
    return makeLost();
  return proveNoPoint(p, domain, budget);
}

/// a and not b, without the operands of b that a has itself.
static Predicate makeDifference(const Predicate &a, const Predicate &b) {
  if (b.getKind() != Predicate::Kind::And)
    return a & ~b;
  llvm::SmallVector<Predicate> differences;
  for (const Predicate &operand : b.getOperands())
    if (!(a & ~operand).isNone())
      differences.push_back(~operand);
  return a & Predicate::disjunction(differences);
}

Proof proveImplies(const Predicate &a, const Predicate &b, const Domain &domain,
                   const Budget &budget) {
  if (isLost(a, domain) || isLost(b, domain))
    return makeLost();
  return proveNoPoint(makeDifference(a, b), domain, budget);
}

Proof proveEqual(const Predicate &a, const Predicate &b, const Domain &domain,
                 const Budget &budget) {
  if (isLost(a, domain) || isLost(b, domain))
    return makeLost();
  if (a == b)
    return Proof::proven();
  return proveNoPoint(makeDifference(a, b) | makeDifference(b, a), domain,
                      budget);
}

Proof proveCausal(const Predicate &p, const Domain &domain,
                  const Budget &budget) {
  if (isLost(p, domain))
    return makeLost();
  IntExpr q = IntExpr::axis(Axis::Query), kv = IntExpr::axis(Axis::Key);
  return proveNoPoint(p & Predicate::lt(q, kv), domain, budget);
}

} // namespace maskir
