//===- Relation.h - Comparisons of intervals --------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_RELATION_H
#define MASKIR_LIB_DEPENDENCE_RELATION_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include <optional>

namespace maskir::dependence {

enum class Relation {
  Equal,
  NotEqual,
  Less,
  LessOrEqual,
  Greater,
  GreaterOrEqual
};

/// Of the predicates for signed and for unsigned numbers.
Relation getRelation(mlir::arith::CmpIPredicate predicate);
/// Of numbers: nullopt for the predicates that ask for NaN only.
std::optional<Relation> getRelation(mlir::arith::CmpFPredicate predicate);
bool isUnsigned(mlir::arith::CmpIPredicate predicate);
bool isSigned(mlir::arith::CmpIPredicate predicate);

/// What a comparison says of all numbers of [a, b] and [c, d]; nullopt: it is
/// true of some and false of others.
template <typename Number>
std::optional<bool> decide(Relation relation, Number a, Number b, Number c,
                           Number d) {
  auto decided = [](bool yes, bool no) {
    return yes || no ? std::optional<bool>(yes) : std::nullopt;
  };
  bool less = b<c, greater = a> d;
  bool equal = a == b && c == d && a == c;
  switch (relation) {
  case Relation::Equal:
    return decided(equal, less || greater);
  case Relation::NotEqual:
    return decided(less || greater, equal);
  case Relation::Less:
    return decided(less, a >= d);
  case Relation::LessOrEqual:
    return decided(b <= c, greater);
  case Relation::Greater:
    return decided(greater, b <= c);
  case Relation::GreaterOrEqual:
    return decided(a >= d, less);
  }
  llvm_unreachable("all relations are handled");
}

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_RELATION_H
