//===- Relation.cpp - Comparisons of intervals ----------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Relation.h"

using namespace mlir;

namespace maskir::dependence {

Relation getRelation(arith::CmpIPredicate predicate) {
  using P = arith::CmpIPredicate;
  switch (predicate) {
  case P::eq:
    return Relation::Equal;
  case P::ne:
    return Relation::NotEqual;
  case P::slt:
  case P::ult:
    return Relation::Less;
  case P::sle:
  case P::ule:
    return Relation::LessOrEqual;
  case P::sgt:
  case P::ugt:
    return Relation::Greater;
  case P::sge:
  case P::uge:
    return Relation::GreaterOrEqual;
  }
  llvm_unreachable("all predicates are handled");
}

std::optional<Relation> getRelation(arith::CmpFPredicate predicate) {
  using P = arith::CmpFPredicate;
  switch (predicate) {
  case P::OEQ:
  case P::UEQ:
    return Relation::Equal;
  case P::ONE:
  case P::UNE:
    return Relation::NotEqual;
  case P::OLT:
  case P::ULT:
    return Relation::Less;
  case P::OLE:
  case P::ULE:
    return Relation::LessOrEqual;
  case P::OGT:
  case P::UGT:
    return Relation::Greater;
  case P::OGE:
  case P::UGE:
    return Relation::GreaterOrEqual;
  default:
    return std::nullopt;
  }
}

bool isUnsigned(arith::CmpIPredicate predicate) {
  using P = arith::CmpIPredicate;
  return predicate == P::ult || predicate == P::ule || predicate == P::ugt ||
         predicate == P::uge;
}

bool isSigned(arith::CmpIPredicate predicate) {
  using P = arith::CmpIPredicate;
  return predicate == P::slt || predicate == P::sle || predicate == P::sgt ||
         predicate == P::sge;
}

} // namespace maskir::dependence
