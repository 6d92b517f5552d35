//===- Invariant.h - What a loop keeps of a value ------------- -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The number k of an iteration is a symbol. What is known of a carried value
// when iteration k begins is an invariant: it holds of the initial value, and
// what the body makes of it at k is what it says at k + 1. It is found by
// trial: from the initial value, widened to bounds between token, indices and
// k, until a round changes nothing; else nothing is said.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_INVARIANT_H
#define MASKIR_LIB_DEPENDENCE_INVARIANT_H

#include "AbstractValue.h"

namespace maskir::dependence {

/// What is known of one carried value when iteration k begins.
class Invariant {
public:
  Invariant(const Domain &domain, AffineExpr k, const AbstractValue &init)
      : domain(domain), space(domain.getSpace()), k(k), init(init),
        entry(init) {}

  const AbstractValue &get() const { return entry; }
  /// Takes what the body makes of it; returns whether that was news.
  bool add(const AbstractValue &out);
  /// After `trips` iterations, or none.
  AbstractValue getAtEnd(AffineExpr trips) const;

  /// The last token has a say when the second iteration begins: of a scan that
  /// looks back the invariant has said too little.
  bool isVague() const;

private:
  AbstractValue replace(const AbstractValue &value, AffineExpr by) const;
  AbstractValue join(const AbstractValue &a, const AbstractValue &b) const;
  IndexSet bound(const IndexSet &dependence) const;
  bool covers(const AbstractValue &next) const;
  bool guessCounter(const AbstractValue &out);

  const Domain &domain;
  Space &space;
  AffineExpr k;
  AbstractValue init, entry;
  unsigned rounds = 0;
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_INVARIANT_H
