//===- Model.h - Candidate solutions and what refutes them ------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The linear part of a query forgets that equal reads of a table are equal,
// that a product is a product, and the like. A candidate solution that breaks
// such a tie is refuted by a lemma: a disjunction that holds for all values and
// that the candidate does not satisfy. The search then splits on it. So ties
// cost nothing where they do not matter.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_PREDICATESET_MODEL_H
#define MASKIR_LIB_PREDICATESET_MODEL_H

#include "Formula.h"
#include "maskir/PredicateSet/Queries.h"

namespace maskir {

/// Rule M4; a division by zero has the value 0.
llvm::DynamicAPInt divideFloor(const llvm::DynamicAPInt &a,
                               const llvm::DynamicAPInt &b);

/// Truth of an atom during the search.
enum class Truth : uint8_t { False, True, Open };

class Model {
public:
  using Values = llvm::SmallVector<llvm::DynamicAPInt, 16>;

  /// `sample` has a value for each column that is `used`; the others get the
  /// value that their operands give, or 0.
  Model(const Formula &formula, llvm::ArrayRef<bool> used,
        llvm::ArrayRef<llvm::DynamicAPInt> sample, llvm::ArrayRef<Truth> atoms);

  bool holds(NodeId node) const;
  const Values &getValues() const { return values; }

  /// A valid disjunction that this model violates, if a tie is broken. Sets
  /// `stuck` if a tie is broken but no lemma can be written in 64 bits.
  std::optional<NodeId> findLemma(Formula &formula, bool &stuck) const;

  /// The witness of the model; nullopt if a value leaves int64.
  std::optional<Witness> getWitness() const;

private:
  /// One cell that is read: by a column or by an atom.
  struct Cell {
    uint64_t table;
    Values indices;
    llvm::DynamicAPInt value;
    unsigned source; // the column or the atom
  };
  std::optional<NodeId> findTableLemma(Formula &formula) const;
  void evaluateColumns(llvm::ArrayRef<llvm::DynamicAPInt> sample);
  llvm::DynamicAPInt evaluateRead(const Column &column) const;
  void evaluateAtoms(llvm::ArrayRef<Truth> asserted);
  Cell getCell(const Table &table, llvm::ArrayRef<Row> indices,
               llvm::DynamicAPInt value, unsigned source) const;

  const Formula &formula;
  llvm::ArrayRef<bool> used;
  Values values;
  std::vector<Cell> knownReads; // of used columns
  llvm::SmallVector<Truth, 8> atoms;
};

} // namespace maskir

#endif // MASKIR_LIB_PREDICATESET_MODEL_H
