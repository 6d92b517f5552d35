//===- TokenIds.cpp - Ids that a function knows ---------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include <set>

using namespace mlir;

namespace maskir::dependence {

Value getSource(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    if (auto op = dyn_cast_if_present<linalg::LinalgOp>(
            argument.getOwner()->getParentOp()))
      value = op.getMatchingOpOperand(argument)->get();
  auto fill = value.getDefiningOp<linalg::FillOp>();
  return fill ? fill.getInputs().front() : value;
}

/// Through loops that copy: where JAX compares with a number, it broadcasts it.
static Value getCopied(Value value) {
  Value source = getSource(value);
  while (auto op = source.getDefiningOp<linalg::GenericOp>()) {
    Operation *end = op.getBody()->getTerminator();
    auto argument = op.getNumResults() == 1
                        ? dyn_cast<BlockArgument>(end->getOperand(0))
                        : BlockArgument();
    if (!argument || argument.getOwner() != op.getBody())
      break;
    source = getSource(argument);
  }
  return source;
}

/// The number that a comparison tells from others: the last one before it, or
/// the first one behind it.
static int64_t getNeighbour(arith::CmpIPredicate predicate, int64_t number) {
  using arith::CmpIPredicate;
  switch (predicate) {
  case CmpIPredicate::slt:
  case CmpIPredicate::ult:
    return number - 1;
  case CmpIPredicate::sgt:
  case CmpIPredicate::ugt:
    return number + 1;
  default:
    return number;
  }
}

std::vector<int64_t> findComparedIds(FunctionOpInterface function) {
  std::set<int64_t> ids;
  function.walk([&](arith::CmpIOp op) {
    Type type = op.getLhs().getType();
    if (type.isIndex() || type.isInteger(1))
      return;
    for (Value operand : op->getOperands()) {
      APInt id;
      if (!matchPattern(getCopied(operand), m_ConstantInt(&id)) ||
          !id.isSignedIntN(32))
        continue;
      int64_t near = getNeighbour(op.getPredicate(), id.getSExtValue());
      if (near >= 0)
        ids.insert(near);
    }
  });
  return {ids.begin(), ids.end()};
}

} // namespace maskir::dependence
