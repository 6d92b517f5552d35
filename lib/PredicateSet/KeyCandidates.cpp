//===- KeyCandidates.cpp - Terms that may name an attended key ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KeyCandidates.h"
#include "llvm/ADT/STLExtras.h"

namespace maskir {

static constexpr size_t kMaxCandidates = 64;

namespace {
class CandidateCollector {
public:
  void add(const IntExpr &key) {
    if (result.size() < kMaxCandidates && !key.isOverflow() &&
        !key.usesAxis(Axis::Key) && !llvm::is_contained(result, key))
      result.push_back(key);
  }

  void visit(const Predicate &p, bool negated) {
    switch (p.getKind()) {
    case Predicate::Kind::NonNegative:
      // The edge of not (t >= 0) is t = -1.
      solve(p.getTerm(), negated ? -1 : 0);
      return;
    case Predicate::Kind::Zero:
      solve(p.getTerm(), 0);
      if (negated) {
        solve(p.getTerm(), -1);
        solve(p.getTerm(), 1);
      }
      return;
    case Predicate::Kind::Not:
      visit(p.getOperands().front(), !negated);
      return;
    case Predicate::Kind::And:
    case Predicate::Kind::Or:
      for (const Predicate &operand : p.getOperands())
        visit(operand, negated);
      return;
    case Predicate::Kind::Read:
    case Predicate::Kind::True:
    case Predicate::Kind::False:
      return;
    }
  }

  llvm::SmallVector<IntExpr> result;

private:
  /// Adds the keys where `term` passes the value `target`.
  void solve(const IntExpr &term, const IntExpr &target) {
    if (term.isOverflow() || !term.usesAxis(Axis::Key))
      return;
    IntExpr rest = target;
    unsigned numKeyAtoms = 0;
    int64_t factor = 0;
    IntExpr keyAtom = 0;
    int64_t constant =
        term.forEachTerm([&](int64_t coefficient, const IntExpr &atom) {
          if (atom.usesAxis(Axis::Key)) {
            ++numKeyAtoms;
            factor = coefficient;
            keyAtom = atom;
          } else {
            rest = rest - atom * coefficient;
          }
        });
    if (numKeyAtoms != 1)
      return;
    // factor * keyAtom = rest
    solveAtom(keyAtom, (rest - constant).floorDiv(factor));
    if (factor != 1 && factor != -1)
      solveAtom(keyAtom, -((-rest + constant).floorDiv(factor)));
  }

  void solveAtom(const IntExpr &atom, const IntExpr &target) {
    switch (atom.getKind()) {
    case IntExpr::Kind::Axis:
      add(target);
      return;
    case IntExpr::Kind::FloorDiv: {
      // y floordiv d = target from y = d * target to d * target + d - 1
      const IntExpr &divisor = atom.getOperands()[1];
      if (divisor.usesAxis(Axis::Key))
        return;
      solve(atom.getOperands()[0], divisor * target);
      solve(atom.getOperands()[0], divisor * target + divisor - 1);
      return;
    }
    case IntExpr::Kind::Min:
    case IntExpr::Kind::Max:
    case IntExpr::Kind::Mod:
      solve(atom.getOperands()[0], target);
      if (atom.getKind() != IntExpr::Kind::Mod)
        solve(atom.getOperands()[1], target);
      return;
    default:
      return;
    }
  }
};
} // namespace

llvm::SmallVector<IntExpr> getKeyCandidates(const Predicate &p,
                                            const Domain &domain) {
  constexpr unsigned key = static_cast<unsigned>(Axis::Key);
  CandidateCollector collector;
  collector.add(IntExpr::axis(Axis::Query));
  collector.add(domain.offset[key]);
  if (domain.length[key])
    collector.add(domain.offset[key] + *domain.length[key] - 1);
  collector.visit(p, false);
  return std::move(collector.result);
}

} // namespace maskir
