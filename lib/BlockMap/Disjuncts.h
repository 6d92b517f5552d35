//===- Disjuncts.h - A predicate as linear systems --------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_BLOCKMAP_DISJUNCTS_H
#define MASKIR_LIB_BLOCKMAP_DISJUNCTS_H

#include "LinearSystem.h"
#include "maskir/PredicateSet/Predicate.h"
#include <vector>

namespace maskir::blockmap {

/// One case of a predicate: the rows and the condition.
struct Disjunct {
  llvm::SmallVector<Row> rows;
  /// The part that depends on neither q nor kv.
  Predicate condition = Predicate::all();
  /// A part was left out, so the rows allow more.
  bool weakened = false;
};

/// Splits predicates into disjuncts over numbered columns: 0 the constant,
/// `keyColumn`, `rowColumn`, then locals (integer divisions of terms in q or
/// kv) and parameters (terms without q and kv) as they are met.
class Disjuncts {
public:
  static constexpr unsigned keyColumn = 1, rowColumn = 2;

  /// `disjoint`: each case also says that earlier ones do not hold, so far as
  /// that is one case. It bounds more, and repeats more.
  explicit Disjuncts(bool disjoint = false);

  /// The cases of `p`, or of its negation; their union contains the set, and is
  /// it where none is weakened. Nothing if there are too many cases.
  std::optional<std::vector<Disjunct>> split(const Predicate &p, bool negated);

  /// The column of a parameter.
  unsigned getParameter(const IntExpr &term);
  bool isLocal(unsigned column) const { return definitions[column] != 0; }
  unsigned getNumColumns() const { return terms.size(); }

  /// The rows of the case and of the locals that it uses.
  LinearSystem
  getSystem(const Disjunct &disjunct,
            llvm::ArrayRef<std::pair<unsigned, int64_t>> minima) const;

  /// The sum of the row as a term, without the column `without`.
  IntExpr getTerm(llvm::ArrayRef<int64_t> row, unsigned without) const;

private:
  using Cases = std::vector<Disjunct>;
  std::optional<Cases> splitAtom(const Predicate &p, bool negated);
  std::optional<Cases> splitTerm(const IntExpr &term);
  std::optional<Cases> combine(llvm::ArrayRef<Predicate> operands, bool negated,
                               bool isProduct);
  std::optional<Cases> multiply(const Cases &left, const Cases &right) const;
  bool addTerm(Row &row, const IntExpr &term, int64_t factor);
  bool addAtom(Row &row, const IntExpr &atom, int64_t factor);
  std::optional<unsigned> getQuotient(const IntExpr &dividend, int64_t divisor);

  bool disjoint;
  /// The term of a parameter; of a local, its division.
  llvm::SmallVector<IntExpr> terms;
  /// For a local: 1 + the index of its two rows.
  llvm::SmallVector<unsigned> definitions;
  llvm::SmallVector<std::pair<Row, Row>> localRows;
};

} // namespace maskir::blockmap

#endif // MASKIR_LIB_BLOCKMAP_DISJUNCTS_H
