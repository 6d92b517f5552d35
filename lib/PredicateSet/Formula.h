//===- Formula.h - Negation normal form over rows ---------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Predicates compiled for the search: And and Or over literals. A literal
// bounds a form (a row without constant, normalised) from one side, or fixes an
// atom (a boolean read). Equal literals and shared subformulas are shared
// nodes.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_PREDICATESET_FORMULA_H
#define MASKIR_LIB_PREDICATESET_FORMULA_H

#include "Columns.h"
#include "maskir/PredicateSet/Predicate.h"

namespace maskir {

using NodeId = unsigned;

struct FormulaNode {
  enum class Kind { True, False, AtLeast, AtMost, Atom, And, Or };
  Kind kind;
  unsigned index = 0;   // of the form, or of the atom
  int64_t bound = 0;    // AtLeast, AtMost
  bool polarity = true; // Atom
  llvm::SmallVector<NodeId, 2> operands;
};

/// A boolean read.
struct Atom {
  Table table;
  llvm::SmallVector<Row, 2> indices;
};

class Formula {
public:
  Formula();

  static constexpr NodeId kTrue = 0, kFalse = 1;

  /// Compiles `p` or its negation. After a coefficient left int64, `isOverflow`
  /// holds and the node must not be used for any conclusion.
  NodeId compile(const Predicate &p, bool negated = false);

  /// The literal row >= 0.
  NodeId makeNonNegative(const Row &row);
  /// row == 0, row != 0.
  NodeId makeZero(const Row &row, bool negated = false);
  NodeId makeAtom(unsigned atom, bool polarity);
  NodeId makeGroup(FormulaNode::Kind kind, llvm::ArrayRef<NodeId> operands);
  /// The negation of a literal; nullopt for And and Or.
  std::optional<NodeId> negateLiteral(NodeId literal);

  /// As the functions above for terms; kept for the lemmas of Model.h.
  NodeId makeLess(const Row &a, const Row &b);   // a < b
  NodeId makeAtMost(const Row &a, const Row &b); // a <= b

  const FormulaNode &operator[](NodeId id) const { return nodes[id]; }
  ColumnStore &getColumns() { return columns; }
  const ColumnStore &getColumns() const { return columns; }
  unsigned getNumForms() const { return forms.size(); }
  const Row &getForm(unsigned index) const { return forms[index]; }
  unsigned getNumAtoms() const { return atoms.size(); }
  const Atom &getAtom(unsigned index) const { return atoms[index]; }
  bool isOverflow() const { return overflow; }
  void clearOverflow() { overflow = false; }

private:
  NodeId compileNew(const Predicate &p, bool negated);
  NodeId compileRead(const Predicate &p, bool negated);
  NodeId add(FormulaNode node);
  NodeId fail();
  unsigned internForm(Row form);

  ColumnStore columns;
  std::vector<FormulaNode> nodes;
  std::vector<Row> forms;
  std::vector<Atom> atoms;
  llvm::DenseMap<size_t, llvm::SmallVector<unsigned, 1>> formsByHash;
  llvm::DenseMap<std::pair<const void *, unsigned>, NodeId> compiled;
  std::vector<Predicate> kept; // keeps the keys of `compiled` alive
  bool overflow = false;
};

} // namespace maskir

#endif // MASKIR_LIB_PREDICATESET_FORMULA_H
