//===- Product.cpp - Products of symbolic sizes ---------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Product.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <numeric>

using namespace mlir;

namespace maskir::dependence {

static AffineExpr getFactor(const void *pointer) {
  return AffineExpr::getFromOpaquePointer(pointer);
}

bool Product::multiply(AffineExpr factor) {
  if (auto constant = Space::getConstant(factor))
    return !llvm::MulOverflow(number, *constant, number);
  if (factor.getKind() == AffineExprKind::Mul) {
    auto product = cast<AffineBinaryOpExpr>(factor);
    return multiply(product.getLHS()) && multiply(product.getRHS());
  }
  symbolic.push_back(factor.getAsOpaquePointer());
  return true;
}

std::optional<Product> Product::of(ArrayRef<AffineExpr> factors) {
  Product result;
  for (AffineExpr factor : factors)
    if (!factor || !result.multiply(factor))
      return std::nullopt;
  llvm::sort(result.symbolic);
  return result;
}

AffineExpr Product::getTerm(const Space &space) const {
  if (symbolic.size() > 1)
    return AffineExpr();
  return symbolic.empty() ? space.constant(number)
                          : getFactor(symbolic.front()) * number;
}

Product removeFactors(const Product &from, const Product &factors) {
  Product rest;
  rest.number = from.number / std::gcd(from.number, factors.number);
  std::set_difference(from.symbolic.begin(), from.symbolic.end(),
                      factors.symbolic.begin(), factors.symbolic.end(),
                      std::back_inserter(rest.symbolic));
  return rest;
}

static bool isAtLeast(const Space &space, const void *factor, int64_t least) {
  auto below =
      space.where(0, -getFactor(factor) + (least - 1), Sign::NonNegative);
  return below && space.isEmpty(*below, {});
}

bool isPositive(const Space &space, const Product &product) {
  return product.number > 0 &&
         llvm::all_of(product.symbolic, [&](const void *factor) {
           return isAtLeast(space, factor, 1);
         });
}

bool isPositive(const Space &space, AffineExpr size) {
  auto product = size ? Product::of({size}) : std::nullopt;
  return product && isPositive(space, *product);
}

/// n * a * rest / (d * a) = n * rest / d, if a > 0.
AffineExpr divide(const Space &space, const Product &dividend,
                  const Product &divisor) {
  if (dividend.number < 0 || !isPositive(space, divisor))
    return AffineExpr();
  Product above = removeFactors(dividend, divisor);
  Product below = removeFactors(divisor, dividend);
  AffineExpr term = above.getTerm(space);
  bool isKnown = term && below.symbolic.empty() &&
                 llvm::all_of(above.symbolic, [&](const void *factor) {
                   return isAtLeast(space, factor, 0);
                 });
  return isKnown ? space.simplify(term.floorDiv(below.number)) : AffineExpr();
}

} // namespace maskir::dependence
