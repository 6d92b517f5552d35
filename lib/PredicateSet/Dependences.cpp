//===- Dependences.cpp - What a predicate depends on ----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/PredicateSet/Dependences.h"
#include "llvm/ADT/DenseSet.h"

namespace maskir {

namespace {
/// Walks shared nodes once.
class DependenceWalker {
public:
  explicit DependenceWalker(DependenceVisitor visitor) : visitor(visitor) {}
  void walk(const Predicate &p);
  void walk(const IntExpr &term);

private:
  DependenceVisitor visitor;
  llvm::DenseSet<const void *> seen;
};
} // namespace

void DependenceWalker::walk(const IntExpr &term) {
  if (!seen.insert(term.getNode()).second)
    return;
  if (term.getKind() == IntExpr::Kind::Symbol)
    visitor.symbol(term.getSymbol());
  if (term.getKind() == IntExpr::Kind::Read)
    visitor.table(term.getTable(), /*isInteger=*/true);
  for (const IntExpr &operand : term.getOperands())
    walk(operand);
}

void DependenceWalker::walk(const Predicate &p) {
  if (!seen.insert(p.getNode()).second)
    return;
  switch (p.getKind()) {
  case Predicate::Kind::NonNegative:
  case Predicate::Kind::Zero:
    return walk(p.getTerm());
  case Predicate::Kind::Read:
    visitor.table(p.getTable(), /*isInteger=*/false);
    for (const IntExpr &index : p.getIndices())
      walk(index);
    return;
  default:
    for (const Predicate &operand : p.getOperands())
      walk(operand);
  }
}

void visitDependences(const Predicate &predicate, DependenceVisitor visitor) {
  DependenceWalker(visitor).walk(predicate);
}

//===----------------------------------------------------------------------===//
// Size
//===----------------------------------------------------------------------===//

/// Counts down; false once nothing is left.
static bool count(const IntExpr &term, unsigned &left) {
  if (left == 0)
    return false;
  --left;
  return llvm::all_of(term.getOperands(),
                      [&](const IntExpr &o) { return count(o, left); });
}

static bool count(const Predicate &p, unsigned &left) {
  if (left == 0)
    return false;
  --left;
  switch (p.getKind()) {
  case Predicate::Kind::NonNegative:
  case Predicate::Kind::Zero:
    return count(p.getTerm(), left);
  case Predicate::Kind::Read:
    return llvm::all_of(p.getIndices(),
                        [&](const IntExpr &o) { return count(o, left); });
  default:
    return llvm::all_of(p.getOperands(),
                        [&](const Predicate &o) { return count(o, left); });
  }
}

bool isLargerThan(const Predicate &predicate, unsigned limit) {
  return !count(predicate, limit);
}

} // namespace maskir
