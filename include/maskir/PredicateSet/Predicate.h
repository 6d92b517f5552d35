//===- Predicate.h - Boolean formulas over positions ------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A predicate keeps its boolean structure; it is turned into a disjunction of
// integer sets only inside the queries of Queries.h, and with a budget.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PREDICATESET_PREDICATE_H
#define MASKIR_PREDICATESET_PREDICATE_H

#include "maskir/PredicateSet/IntExpr.h"

namespace maskir {

/// An immutable boolean formula over (b, h, q, kv): the meaning of a mask
/// (rule M1). Shared subformulas are shared nodes.
class Predicate {
public:
  enum class Kind {
    True,
    False,
    NonNegative, // getTerm() >= 0
    Zero,        // getTerm() == 0
    Read,        // a boolean table: getTable() at getIndices()
    And,         // operands; of nothing: True (M7)
    Or,          // operands; of nothing: False (M7)
    Not,         // one operand
  };

  static Predicate all();
  static Predicate none();
  static Predicate nonNegative(const IntExpr &term);
  static Predicate zero(const IntExpr &term);
  static Predicate read(const Table &table, llvm::ArrayRef<IntExpr> indices);
  static Predicate conjunction(llvm::ArrayRef<Predicate> operands);
  static Predicate disjunction(llvm::ArrayRef<Predicate> operands);

  static Predicate le(const IntExpr &a, const IntExpr &b) {
    return nonNegative(b - a);
  }
  static Predicate lt(const IntExpr &a, const IntExpr &b) {
    return nonNegative(b - a - 1);
  }
  static Predicate eq(const IntExpr &a, const IntExpr &b) {
    return zero(a - b);
  }

  Predicate operator&(const Predicate &other) const;
  Predicate operator|(const Predicate &other) const;
  Predicate operator~() const;

  Kind getKind() const;
  bool isAll() const { return getKind() == Kind::True; }
  bool isNone() const { return getKind() == Kind::False; }
  const IntExpr &getTerm() const;
  const Table &getTable() const;
  llvm::ArrayRef<IntExpr> getIndices() const;
  llvm::ArrayRef<Predicate> getOperands() const;

  /// The predicate with each axis replaced: substitute({b, h, q + 1, kv}) is
  /// the predicate read one query further (`mask.shift`). Listed symbols too.
  Predicate
  substitute(llvm::ArrayRef<IntExpr> axes,
             llvm::ArrayRef<std::pair<Symbol, IntExpr>> symbols = {}) const;

  /// Whether a term of it left int64, or it is too large to be looked at: every
  /// query about it answers Unknown.
  bool isOverflow() const;
  bool usesAxis(Axis axis) const;
  /// Whether a table is read, boolean or integer.
  bool hasReads() const;

  /// Structural equality; the order of operands of And and Or does not matter.
  bool operator==(const Predicate &other) const;
  /// Equal predicates have equal hashes.
  size_t getHash() const;
  bool operator!=(const Predicate &other) const { return !(*this == other); }
  void print(llvm::raw_ostream &os) const;

  struct Node;
  const Node *getNode() const { return node.get(); }

private:
  explicit Predicate(std::shared_ptr<const Node> node)
      : node(std::move(node)) {}
  std::shared_ptr<const Node> node;
};

inline llvm::raw_ostream &operator<<(llvm::raw_ostream &os,
                                     const Predicate &p) {
  p.print(os);
  return os;
}

} // namespace maskir

#endif // MASKIR_PREDICATESET_PREDICATE_H
