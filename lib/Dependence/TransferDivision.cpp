//===- TransferDivision.cpp - Divisions by a size -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sets have no products of symbols, and no divisions by one. What is flattened
// has a form that says its quotient:
//
//   a = q b + r with 0 <= r < b:   a floordiv b = q,   a mod b = r
//
// q b are the summands of `a` that have `b` as a factor. A remainder that is
// off by one `b`, as of (i + 1) mod n, is moved by one. Where q < 0, a division
// that rounds to zero gives q + (r > 0), and its remainder r - b * (r > 0).
//
// Exporters divide as floats of p digits and round down. That is q, too, where
// |a| <= 2^p: a / b lies 1 / b or more below q + 1, and is moved by rounding by
// less than |a / b| / 2^p.
//
//===----------------------------------------------------------------------===//

#include "Product.h"
#include "ScalarTransfer.h"

using namespace mlir;

namespace maskir::dependence {

/// The product over `by`; null if that is no factor of it.
static AffineExpr divideProduct(AffineExpr product, const Product &by) {
  Product all;
  if (!all.multiply(product) || by.number == 0 || all.number % by.number != 0)
    return AffineExpr();
  for (const void *factor : by.symbolic) {
    auto at = llvm::find(all.symbolic, factor);
    if (at == all.symbolic.end())
      return AffineExpr();
    all.symbolic.erase(at);
  }
  AffineExpr quotient =
      getAffineConstantExpr(all.number / by.number, product.getContext());
  for (const void *factor : all.symbolic)
    quotient = AffineExpr::getFromOpaquePointer(factor) * quotient;
  return quotient;
}

std::optional<Quotient> divideByTerm(AffineExpr a, AffineExpr b) {
  Product by;
  if (!by.multiply(b) || by.symbolic.empty())
    return std::nullopt;
  AffineExpr zero = getAffineConstantExpr(0, a.getContext());
  Quotient result{zero, zero};
  SmallVector<AffineExpr> open{a};
  while (!open.empty()) {
    AffineExpr part = open.pop_back_val();
    if (part.getKind() == AffineExprKind::Add) {
      auto sum = cast<AffineBinaryOpExpr>(part);
      open.push_back(sum.getLHS());
      open.push_back(sum.getRHS());
    } else if (AffineExpr quotient = divideProduct(part, by)) {
      result.quotient = result.quotient + quotient;
    } else {
      result.rest = result.rest + part;
    }
  }
  return result;
}

void ScalarTransfer::forEachQuotient(
    const IndexSet &region, AffineExpr a, AffineExpr b,
    llvm::function_ref<void(const IndexSet &, const Quotient &)> visit) {
  unsigned dims = result.getRank();
  std::optional<Quotient> at = dependence::divideByTerm(
      space.simplify(a, dims), space.simplify(b, dims));
  if (!at)
    return;
  for (int64_t moved : {0, 1, -1}) {
    Quotient here{space.simplify(at->quotient + moved, dims),
                  space.simplify(at->rest - b * moved, dims)};
    auto inside = space.within(dims, here.rest, b);
    if (!inside)
      return;
    IndexSet part = Space::intersect(region, *inside);
    if (!space.isEmpty(part, result.sizes))
      visit(part, here);
  }
}

/// `b` is no number.
void ScalarTransfer::divideByTerm(const IndexSet &region, AffineExpr a,
                                  AffineExpr b) {
  bool isRemainder =
      isa<arith::RemSIOp, arith::RemUIOp, index::RemSOp, index::RemUOp>(op);
  bool isSigned =
      isa<arith::DivSIOp, arith::RemSIOp, index::DivSOp, index::RemSOp>(op);
  bool isFloor = isa<arith::FloorDivSIOp, index::FloorDivSOp>(op);
  if (!isRemainder && !isSigned && !isFloor &&
      !isa<arith::DivUIOp, index::DivUOp>(op))
    return;
  forEachQuotient(region, a, b, [&](const IndexSet &here, const Quotient &at) {
    if (isFloor)
      return addInteger(here, at.quotient);
    AffineExpr value = isRemainder ? at.rest : at.quotient;
    addInteger(whereSign(here, at.quotient, /*isNegative=*/false), value);
    if (!isSigned)
      return;
    IndexSet negative = whereSign(here, at.quotient, /*isNegative=*/true);
    AffineExpr next = isRemainder ? at.rest - b : at.quotient + 1;
    addInteger(whereSign(negative, at.rest - 1, /*isNegative=*/false), next);
    addInteger(whereSign(negative, -at.rest, /*isNegative=*/false), value);
  });
}

AbstractValue ScalarTransfer::floorOfQuotient() {
  forEachPair([&](const Fact &x, const Fact &y, const IndexSet &region) {
    bool areWhole = x.content.isFloatTerm() && x.content.getDivisor() == 1 &&
                    y.content.isFloatTerm() && y.content.getDivisor() == 1;
    if (!areWhole || !isExact(region, x.content.getTerm()))
      return;
    forEachQuotient(region, x.content.getTerm(), y.content.getTerm(),
                    [&](const IndexSet &here, const Quotient &at) {
                      addFloat(here, Content::term(at.quotient, true));
                    });
  });
  return std::move(result);
}

AbstractValue transferFloorOfQuotient(const Domain &domain, Operation *floor,
                                      Operands operands) {
  return ScalarTransfer(domain, floor, operands).floorOfQuotient();
}

} // namespace maskir::dependence
