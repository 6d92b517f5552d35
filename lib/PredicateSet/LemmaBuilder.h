//===- LemmaBuilder.h - Disjunctions of comparisons of rows --- -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_PREDICATESET_LEMMABUILDER_H
#define MASKIR_LIB_PREDICATESET_LEMMABUILDER_H

#include "Model.h"

namespace maskir {

inline Row makeColumnRow(unsigned column) {
  Row row;
  row.terms.emplace_back(column, 1);
  return row;
}

/// Collects the operands of a lemma.
class LemmaBuilder {
public:
  explicit LemmaBuilder(Formula &formula) : formula(formula) {}
  LemmaBuilder &orLess(const Row &a, const Row &b) {
    operands.push_back(formula.makeLess(a, b));
    return *this;
  }
  LemmaBuilder &orAtMost(const Row &a, const Row &b) {
    operands.push_back(formula.makeAtMost(a, b));
    return *this;
  }
  LemmaBuilder &orDiffer(const Row &a, const Row &b) {
    return orLess(a, b).orLess(b, a);
  }
  LemmaBuilder &orEqual(const Row &a, const Row &b) {
    return orBoth(formula.makeAtMost(a, b), formula.makeAtMost(b, a));
  }
  LemmaBuilder &orBoth(NodeId x, NodeId y) {
    operands.push_back(formula.makeGroup(FormulaNode::Kind::And, {x, y}));
    return *this;
  }
  NodeId build() { return formula.makeGroup(FormulaNode::Kind::Or, operands); }

private:
  Formula &formula;
  llvm::SmallVector<NodeId, 4> operands;
};

} // namespace maskir

#endif // MASKIR_LIB_PREDICATESET_LEMMABUILDER_H
