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

std::vector<int64_t> findComparedIds(FunctionOpInterface function) {
  std::set<int64_t> ids;
  function.walk([&](arith::CmpIOp op) {
    bool isEquality = op.getPredicate() == arith::CmpIPredicate::eq ||
                      op.getPredicate() == arith::CmpIPredicate::ne;
    Type type = op.getLhs().getType();
    if (!isEquality || type.isIndex() || type.isInteger(1))
      return;
    for (Value operand : op->getOperands()) {
      APInt id;
      if (matchPattern(getSource(operand), m_ConstantInt(&id)) &&
          id.isSignedIntN(32) && !id.isNegative())
        ids.insert(id.getSExtValue());
    }
  });
  return {ids.begin(), ids.end()};
}

} // namespace maskir::dependence
