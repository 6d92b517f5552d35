//===- Enumerate.cpp - All conjunctions of a formula ----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Solver.h"

namespace maskir {

using Kind = FormulaNode::Kind;

Solver::Status Solver::forEachConjunction(Visitor visit) {
  Pending pending;
  if (auto status = start({}, pending))
    return *status;
  return enumerate(std::move(pending), 0, visit);
}

/// The choice that makes a minimum or maximum one of its operands, if one is
/// used and not yet settled; else True.
NodeId Solver::splitExtremum(llvm::ArrayRef<bool> used) {
  for (unsigned i = 0; i < used.size(); ++i) {
    const Column &column = getColumns()[i];
    bool isMinimum = column.kind == ColumnKind::Minimum;
    if (!used[i] || (!isMinimum && column.kind != ColumnKind::Maximum))
      continue;
    Row self;
    self.terms.emplace_back(i, 1);
    llvm::SmallVector<NodeId, 2> choices;
    for (const Row &operand : column.operands)
      choices.push_back(isMinimum ? formula.makeAtMost(operand, self)
                                  : formula.makeAtMost(self, operand));
    intervals.resize(formula.getNumForms());
    NodeId choice = formula.makeGroup(Kind::Or, choices);
    if (getTruth(choice) != Truth::True)
      return choice;
  }
  return Formula::kTrue;
}

Solver::Status Solver::enumerate(Pending pending, unsigned depth,
                                 Visitor visit) {
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
  if (pending.empty()) {
    NodeId choice = splitExtremum(used);
    if (formula.isOverflow())
      return leave(giveUp(kTooLarge));
    if (choice == Formula::kTrue)
      return leave(visit(used) ? Status::Empty : Status::Found);
    if (!assertNode(choice, pending))
      return leave(Status::Empty);
    return leave(enumerate(std::move(pending), depth + 1, visit));
  }
  NodeId disjunction = pending.pop_back_val();
  for (NodeId operand : llvm::SmallVector<NodeId, 4>(
           llvm::ArrayRef(formula[disjunction].operands))) {
    size_t inner = trail.size();
    Pending rest = pending;
    Status status = assertNode(operand, rest)
                        ? enumerate(std::move(rest), depth + 1, visit)
                        : Status::Empty;
    undoTo(inner);
    if (status != Status::Empty)
      return leave(status);
  }
  return leave(Status::Empty);
}

} // namespace maskir
