//===- Solver.h - Is there a point, with symbols and data? ------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Searches a solution of a formula. A node of the search is a conjunction of
// bounds; MLIR's Presburger library decides it over the integers and gives a
// candidate. Only a disjunction that the candidate violates is split, so most
// of a formula is never multiplied out.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_PREDICATESET_SOLVER_H
#define MASKIR_LIB_PREDICATESET_SOLVER_H

#include "Model.h"

namespace mlir::presburger {
class IntegerRelation;
class PresburgerSpace;
} // namespace mlir::presburger

namespace maskir {

class Solver {
public:
  enum class Status { Empty, Found, Unknown };

  explicit Solver(const Budget &budget) : budget(budget) {}

  /// Restricts every later `solve`.
  void require(const Predicate &p);

  /// Looks for a solution of all requirements and of `assumptions`. Empty is a
  /// proof. Each call has the whole budget.
  Status solve(llvm::ArrayRef<Predicate> assumptions = {});

  /// Calls `visit` for conjunctions whose union is the solutions of the linear
  /// part of all requirements: ties to opaque columns and boolean reads are
  /// left out. `used` marks the columns of the conjunction. Ends early with
  /// Found when `visit` returns false, with Unknown over budget; Empty is the
  /// normal end.
  using Visitor = llvm::function_ref<bool(llvm::ArrayRef<bool> used)>;
  Status forEachConjunction(Visitor visit);

  /// During a visit: the conjunction with its variables in `order`, without the
  /// constraints on other columns.
  mlir::presburger::IntegerRelation
  getRelation(llvm::ArrayRef<unsigned> order,
              const mlir::presburger::PresburgerSpace &space) const;
  const ColumnStore &getColumns() const { return formula.getColumns(); }
  bool hasAtoms() const { return formula.getNumAtoms() != 0; }

  /// After Found: the solution; nullopt if it does not fit 64 bits.
  const std::optional<Witness> &getWitness() const { return witness; }
  /// After Unknown: what stopped the search.
  llvm::StringRef getReason() const { return reason; }
  /// How many conjunctions all calls of `solve` looked at.
  uint64_t getTotalConjunctions() const {
    return numEarlierConjunctions + numConjunctions;
  }
  /// Whether all calls together are over the budget.
  bool isSpent() const {
    return getTotalConjunctions() > budget.maxConjunctions;
  }

private:
  using Pending = llvm::SmallVector<NodeId, 8>;
  struct Interval { // the ends of int64 mean "unbounded"
    int64_t low = INT64_MIN, high = INT64_MAX;
  };
  struct Undo {
    bool isAtom;
    unsigned index;
    Interval interval;
  };

  std::optional<Status> start(llvm::ArrayRef<Predicate> assumptions,
                              Pending &pending);
  Status search(Pending pending, unsigned depth);
  Status enumerate(Pending pending, unsigned depth, Visitor visit);
  NodeId splitExtremum(llvm::ArrayRef<bool> used);
  Status branch(NodeId disjunction, Pending pending, unsigned depth);
  bool assertNode(NodeId node, Pending &pending);
  bool assertBound(unsigned form, int64_t low, int64_t high);
  bool propagate(Pending &pending);
  Truth getTruth(NodeId node) const;
  void undoTo(size_t mark);
  std::optional<Status> sampleLinearPart(llvm::SmallVectorImpl<bool> &used,
                                         Model::Values &sample);
  void markUsedColumns(llvm::SmallVectorImpl<bool> &used) const;
  Status giveUp(llvm::StringRef why);
  bool spendOne(unsigned depth);

  Budget budget;
  Formula formula;
  Pending requirements;
  std::vector<Interval> intervals;  // of each form
  std::vector<Truth> truths;        // of each atom
  std::vector<unsigned> boundForms; // forms with a bound, in order
  std::vector<Undo> trail;
  unsigned numConjunctions = 0; // of this call
  uint64_t numEarlierConjunctions = 0;
  unsigned numLemmas = 0;
  bool isExhausted = false;
  std::optional<Witness> witness;
  std::string reason;
};

} // namespace maskir

#endif // MASKIR_LIB_PREDICATESET_SOLVER_H
