//===- ElementControl.cpp - Branches and loops, element by element --------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementAnalysis.h"

using namespace mlir;

namespace maskir::dependence {

std::vector<Elements> ElementAnalysis::getAll(ValueRange from) const {
  std::vector<Elements> all;
  for (Value value : from)
    all.push_back(get(value));
  return all;
}

bool ElementAnalysis::setAll(ValueRange to, ArrayRef<Elements> from) {
  for (auto [value, elements] : llvm::zip_equal(to, from))
    values.insert_or_assign(value, elements);
  return true;
}

/// A branch that is not taken is not looked at; where the condition is not
/// known, each element may be either.
bool ElementAnalysis::transfer(scf::IfOp op) {
  Element condition = get(op.getCondition()).at(0);
  bool isKnown = pool.isPoint(condition.span);
  bool isTrue = isKnown && !pool[condition.span].isZero();
  if ((!isKnown || isTrue) && !visitBlock(*op.thenBlock()))
    return false;
  if ((!isKnown || !isTrue) && op.elseBlock() && !visitBlock(*op.elseBlock()))
    return false;
  if (op.getNumResults() == 0)
    return true;
  if (isKnown)
    return setAll(
        op.getResults(),
        getAll((isTrue ? op.thenYield() : op.elseYield()).getOperands()));
  for (auto [result, x, y] :
       llvm::zip_equal(op.getResults(), op.thenYield().getOperands(),
                       op.elseYield().getOperands())) {
    const Elements &a = get(x), &b = get(y);
    if (a.shape != b.shape)
      return false;
    int64_t count = a.isUniform() && b.isUniform() ? 1 : a.count();
    if (!spend(count))
      return false;
    Cells cells;
    for (int64_t i = 0; i < count; ++i)
      cells.push_back(select(condition, a.at(i), b.at(i)));
    set(result, a.shape, std::move(cells));
  }
  return true;
}

bool ElementAnalysis::transfer(scf::ForOp op) {
  if (op.getUnsignedCmp())
    return false;
  auto lower = getInteger(op.getLowerBound()),
       upper = getInteger(op.getUpperBound()), step = getInteger(op.getStep());
  if (!lower || !upper || !step || *step <= 0)
    return false;
  std::vector<Elements> carried = getAll(op.getInitArgs());
  for (int64_t i = *lower; i < *upper; i += *step) {
    setUniform(op.getInductionVar(), {}, makeInteger(i));
    setAll(op.getRegionIterArgs(), carried);
    if (!spend(1) || !visitBlock(*op.getBody()))
      return false;
    carried = getAll(op.getBody()->getTerminator()->getOperands());
  }
  return setAll(op.getResults(), carried);
}

bool ElementAnalysis::transfer(scf::WhileOp op) {
  std::vector<Elements> carried = getAll(op.getInits());
  while (true) {
    setAll(op.getBeforeArguments(), carried);
    if (!spend(1) || !visitBlock(*op.getBeforeBody()))
      return false;
    scf::ConditionOp condition = op.getConditionOp();
    std::optional<int64_t> goesOn = getInteger(condition.getCondition());
    if (!goesOn)
      return false;
    carried = getAll(condition.getArgs());
    if (*goesOn == 0)
      return setAll(op.getResults(), carried);
    setAll(op.getAfterArguments(), carried);
    if (!visitBlock(*op.getAfterBody()))
      return false;
    carried = getAll(op.getYieldOp().getOperands());
  }
}

} // namespace maskir::dependence
