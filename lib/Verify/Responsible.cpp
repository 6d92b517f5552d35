//===- Responsible.cpp - The term that is to blame ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Explain.h"
#include "maskir/Dialect/Mask/IR/Mask.h"

using namespace mlir;

namespace maskir::verify {

/// Deeper trees are followed so far.
static constexpr size_t kMaxPath = 8;
/// Rows with more keys are not looked at.
static constexpr int64_t kMaxKeys = 4096;

bool holdsAt(const Inquiry &inquiry, const Predicate &predicate,
             const Witness &witness) {
  auto lookup = [&](const Table &table,
                    ArrayRef<int64_t> indices) -> std::optional<int64_t> {
    if (auto constant = lookUpConstant(inquiry.builder, table, indices))
      return constant;
    for (const TableCell &cell : witness.cells)
      if (cell.table == table && ArrayRef(cell.indices) == indices)
        return cell.value;
    return 0;
  };
  return evaluate(predicate,
                  Assignment{witness.point, witness.symbols, lookup}) == true;
}

/// Whether a mask relates queries to keys: a condition on keys alone (padding)
/// never keeps the future away.
static bool isRelation(const Inquiry &inquiry, Value mask) {
  Predicate predicate = inquiry.getPredicate(mask);
  return predicate.usesAxis(Axis::Query) && predicate.usesAxis(Axis::Key);
}

/// The only value that passes; null for none and for several.
static Value getOnly(ValueRange values,
                     llvm::function_ref<bool(Value)> passes) {
  Value only;
  for (Value value : values) {
    if (!passes(value))
      continue;
    if (only && only != value)
      return nullptr;
    only = value;
  }
  return only;
}

/// The operand of `and` or `or` that gives it the value.
static Value getNext(const Inquiry &inquiry, Operation *op, bool truth,
                     const Witness &witness) {
  // One operand is enough: the first that has the value.
  if (isa<mask::OrOp>(op) == truth) {
    for (Value operand : op->getOperands())
      if (holdsAt(inquiry, inquiry.getPredicate(operand), witness) == truth)
        return operand;
    return nullptr;
  }
  // All operands share in it, but perhaps only one could do otherwise.
  return getOnly(op->getOperands(),
                 [&](Value operand) { return isRelation(inquiry, operand); });
}

SmallVector<Value> findPath(const Inquiry &inquiry, Value mask, bool truth,
                            const Witness &witness) {
  SmallVector<Value> path;
  while (mask && path.size() < kMaxPath) {
    path.push_back(mask);
    Operation *op = mask.getDefiningOp();
    // A complement is one term: what it allows, none of its operands does.
    if (!isa_and_present<mask::AndOp, mask::OrOp>(op))
      break;
    mask = getNext(inquiry, op, truth, witness);
  }
  return path;
}

/// Whether no key of the row is seen; false for rows that are too long to tell.
static bool hidesRow(const Inquiry &inquiry, Value mask, Witness witness) {
  std::optional<int64_t> begin = evaluate(inquiry.domain.offset[3], witness);
  std::optional<int64_t> length;
  if (inquiry.domain.length[3])
    length = evaluate(*inquiry.domain.length[3], witness);
  if (!begin || !length || *length > kMaxKeys)
    return false;
  Predicate predicate = inquiry.getPredicate(mask);
  for (int64_t i = 0; i < *length; ++i) {
    witness.point[3] = *begin + i;
    if (holdsAt(inquiry, predicate, witness))
      return false;
  }
  return true;
}

SmallVector<Value> findPathOfRow(const Inquiry &inquiry, Value mask,
                                 const Witness &witness) {
  SmallVector<Value> path;
  while (mask && path.size() < kMaxPath) {
    path.push_back(mask);
    auto all = mask.getDefiningOp<mask::AndOp>();
    if (!all)
      break;
    mask = nullptr;
    for (Value operand : all.getInputs())
      if (!mask && hidesRow(inquiry, operand, witness))
        mask = operand;
  }
  return path;
}

Predicate replaceTerm(const Inquiry &inquiry, Value mask, Value term,
                      const Predicate &replacement) {
  if (mask == term)
    return replacement;
  Operation *op = mask.getDefiningOp();
  if (!isa_and_present<mask::AndOp, mask::OrOp, mask::NotOp>(op))
    return inquiry.getPredicate(mask);
  SmallVector<Predicate> operands;
  for (Value operand : op->getOperands())
    operands.push_back(replaceTerm(inquiry, operand, term, replacement));
  return isa<mask::AndOp>(op)  ? Predicate::conjunction(operands)
         : isa<mask::OrOp>(op) ? Predicate::disjunction(operands)
                               : ~operands.front();
}

} // namespace maskir::verify
