//===- VisitQuotient.cpp - Quotients of products of sizes -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   (B * S * 16) / (B * 64) = S floordiv 4, if B > 0
//
// Exporters compute the size that a view leaves open (-1) so. The products are
// no affine terms, so they are read off the operations.
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "Product.h"

using namespace mlir;

namespace maskir::dependence {

/// Products of more factors are not read.
static constexpr size_t kMaxFactors = 32;

/// Narrow integers may wrap: only of these it is assumed that they don't.
static bool isIndex(Value value) {
  return value.getType().isIndex() || value.getType().isInteger(64);
}

/// The factors of a scalar, through casts, and choices that are known.
static bool collectFactors(const Analysis &analysis, Value value,
                           SmallVectorImpl<AffineExpr> &factors) {
  if (!analysis.isKnown(value) || !isIndex(value) ||
      factors.size() > kMaxFactors)
    return false;
  const Domain &domain = analysis.getDomain();
  if (AffineExpr term = domain.getTerm(analysis.get(value))) {
    factors.push_back(term);
    return true;
  }
  Operation *op = value.getDefiningOp();
  if (!op)
    return false;
  auto isAlways = [&](Value condition, bool truth) {
    return analysis.isKnown(condition) &&
           domain.getSpace().isEmpty(Space::complement(domain.whereTrue(
                                         analysis.get(condition), truth)),
                                     {});
  };
  if (isa<arith::MulIOp>(op))
    return collectFactors(analysis, op->getOperand(0), factors) &&
           collectFactors(analysis, op->getOperand(1), factors);
  if (isa<arith::IndexCastOp>(op))
    return collectFactors(analysis, op->getOperand(0), factors);
  if (auto select = dyn_cast<arith::SelectOp>(op))
    for (bool truth : {true, false})
      if (isAlways(select.getCondition(), truth))
        return collectFactors(
            analysis, truth ? select.getTrueValue() : select.getFalseValue(),
            factors);
  return false;
}

void Analysis::addQuotient(Operation *op, AbstractValue &result) const {
  if (!isa<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp>(op) ||
      !isIndex(op->getResult(0)) || domain.getTerm(result))
    return;
  SmallVector<AffineExpr> above, below;
  if (!collectFactors(*this, op->getOperand(0), above) ||
      !collectFactors(*this, op->getOperand(1), below))
    return;
  auto dividend = Product::of(above), divisor = Product::of(below);
  if (!dividend || !divisor)
    return;
  if (AffineExpr quotient = divide(space, *dividend, *divisor))
    result.add(space.universe(0), Content::term(quotient));
}

} // namespace maskir::dependence
