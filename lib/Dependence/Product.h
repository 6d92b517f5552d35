//===- Product.h - Products of symbolic sizes -------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// B * S * 16 is no affine term; a quotient of two such products may be one.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_PRODUCT_H
#define MASKIR_LIB_DEPENDENCE_PRODUCT_H

#include "Space.h"
#include <vector>

namespace maskir::dependence {

/// A number times symbolic terms.
struct Product {
  int64_t number = 1;
  /// Terms as opaque pointers: a term may be there twice.
  std::vector<const void *> symbolic;

  /// False: the number leaves 64 bits.
  bool multiply(AffineExpr factor);
  /// With sorted terms, as what follows needs them. Nullopt: a factor is not
  /// known, or the number leaves 64 bits.
  static std::optional<Product> of(llvm::ArrayRef<AffineExpr> factors);
  /// The affine term; null if there are several symbolic ones.
  AffineExpr getTerm(const Space &space) const;
  bool operator==(const Product &other) const {
    return number == other.number && symbolic == other.symbolic;
  }
};

/// What is left of the first without the second.
Product removeFactors(const Product &from, const Product &factors);
/// Whether every symbolic factor is at least 1: it may be cancelled.
bool isPositive(const Space &space, const Product &product);
/// The same of a size; null is not known.
bool isPositive(const Space &space, AffineExpr size);

/// floor(dividend / divisor), where neither is negative; null if it is not
/// known to be a number times at most one term.
AffineExpr divide(const Space &space, const Product &dividend,
                  const Product &divisor);

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_PRODUCT_H
