//===- Linear.cpp - constant + sum of coefficient * atom ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Linear.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

namespace maskir {

int64_t floorDivide(int64_t dividend, int64_t divisor) {
  int64_t quotient = dividend / divisor;
  return quotient - (dividend % divisor < 0 ? 1 : 0);
}

int64_t floorModulo(int64_t dividend, int64_t divisor) {
  int64_t remainder = dividend % divisor;
  return remainder + (remainder < 0 ? divisor : 0);
}

Linear Linear::get(const IntExpr &term) {
  Linear result;
  result.overflow = term.isOverflow();
  if (!result.overflow)
    result.constant =
        term.forEachTerm([&](int64_t coefficient, const IntExpr &atom) {
          result.terms.emplace_back(atom, coefficient);
        });
  return result;
}

Linear Linear::plus(const Linear &other, int64_t factor) const {
  Linear result;
  int64_t scaled;
  result.overflow = overflow || other.overflow ||
                    llvm::MulOverflow(other.constant, factor, scaled) ||
                    llvm::AddOverflow(constant, scaled, result.constant);
  auto left = terms.begin(), right = other.terms.begin();
  while (!result.overflow &&
         (left != terms.end() || right != other.terms.end())) {
    int order = left == terms.end() ? 1
                : right == other.terms.end()
                    ? -1
                    : IntExpr::compare(left->first, right->first);
    if (order < 0) {
      result.terms.push_back(*left++);
      continue;
    }
    result.overflow |= llvm::MulOverflow(right->second, factor, scaled);
    if (order == 0)
      result.overflow |= llvm::AddOverflow(left++->second, scaled, scaled);
    if (scaled != 0)
      result.terms.emplace_back(right->first, scaled);
    ++right;
  }
  return result;
}

Linear Linear::times(int64_t factor) const {
  return Linear().plus(*this, factor);
}

int64_t Linear::getCoefficientGcd() const {
  uint64_t gcd = 0;
  for (const auto &[atom, coefficient] : terms)
    gcd = std::gcd(gcd, llvm::AbsoluteValue(coefficient));
  // Only 2^63 does not fit; a smaller common divisor is still one.
  return gcd > uint64_t(INT64_MAX) ? int64_t(1) << 62 : int64_t(gcd);
}

} // namespace maskir
