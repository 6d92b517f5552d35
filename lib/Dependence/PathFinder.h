//===- PathFinder.h - From dependences to the network -----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_PATHFINDER_H
#define MASKIR_LIB_DEPENDENCE_PATHFINDER_H

#include "Analysis.h"
#include "maskir/Dependence/Paths.h"

namespace maskir::dependence {

/// Sets over (query, key), for all samples and heads.
struct PairSets {
  IndexSet hidden;   // surely
  IndexSet visible;  // surely
  IndexSet unmasked; // by masks, which are known there
  AffineExpr queries, keys;
};

/// "k >= q + 1, or k <= q - 4": a set of pairs (q, k) by its pieces; "" where
/// one is not so simple.
std::string describePairs(const IndexSet &pairs);

/// The tensor whose elements an operation moves, and nothing else; null if it
/// computes something.
mlir::Value getMoved(mlir::Operation *op);

bool containsExp(mlir::Operation *op);

/// What an operation subtracts from scores; null if it is no such difference.
mlir::Value getSubtracted(mlir::Operation *op, mlir::Value scores);

/// Dimensions of a tensor that are queries and keys, and what is added there to
/// their numbers at the use that says so.
struct Layout {
  mlir::Value value;
  unsigned query, key;
  int64_t queryShift = 0, keyShift = 0;
};

/// Sets over the indices of scores or weights that a mask has met.
struct Application {
  mlir::Value value;
  IndexSet hidden; // surely
  IndexSet shown;  // by the mask, which is known there
};

/// Walks one function once, in order.
class PathFinder {
public:
  PathFinder(mlir::FunctionOpInterface function, const Contract &contract,
             const Analysis &analysis, Space &space)
      : function(function), contract(contract), analysis(analysis),
        space(space) {}

  PathGraph run();

private:
  /// What a value carries, and the node that it has it from.
  enum class Cargo { Mask, Masked, Weights, Unmasked };
  struct State {
    Cargo cargo;
    unsigned node;
  };
  /// The operands of an operation, by what they carry.
  struct Operands {
    llvm::SmallVector<mlir::Value> masks, masked, weights, tokens;
  };

  /// What hides a pair: a score that is very low; where both may be, a weight
  /// that is 0, too; that alone.
  enum class Hides { Score, Weight, Zero };

  // FindPaths.cpp
  void visit(mlir::Operation *op);
  void visitMask(mlir::Operation *op, mlir::Value result, Operands &operands);
  void visitTokens(mlir::Operation *op, mlir::Value result, Operands &operands);
  void visitUse(mlir::linalg::LinalgOp op, mlir::OpOperand &weights);
  bool hasOffset() const;
  bool areAllTokens(const AbstractValue &value, unsigned dim) const;
  bool areKeysInOrder(const AbstractValue &value, unsigned dim) const;
  static bool mayCountKeys(const AbstractValue &value, unsigned dim);
  void visitPooling(mlir::linalg::LinalgOp op);
  void visitReturn(mlir::Operation *op);
  void dropUnused();
  static std::string nameStep(unsigned node);
  std::string fillIn(llvm::StringRef words) const;
  unsigned addNode(Step step, mlir::Operation *op, mlir::Value value,
                   llvm::ArrayRef<mlir::Value> from);
  Operands sortOperands(mlir::Operation *op) const;
  bool hasTokens(mlir::Value value) const;
  bool isShift(mlir::Operation *op, mlir::Value scores) const;
  bool looksLikeMask(mlir::Value value) const;

  // PathChecks.cpp
  void addCheck(llvm::StringRef name, CheckOutcome outcome, unsigned node,
                const llvm::Twine &words);
  IndexSet getKnown(mlir::Operation *op, const Operands &operands,
                    const Sizes &sizes) const;
  void rememberApplication(mlir::Operation *op, mlir::Value result,
                           const Operands &operands, unsigned node, Hides what);
  bool checkTimeliness(mlir::Value before, mlir::Value after, unsigned node);
  bool hidesMore(mlir::Operation *op, mlir::Value weights) const;
  bool hidesByItself(mlir::linalg::LinalgOp op) const;
  void concludeTimeliness(unsigned softmax);
  void checkSums(mlir::Value weights);
  void checkCoverage(const Layout &weights, unsigned node, bool hasMask,
                     bool isSoftmax, bool areInOrder, bool areAllQueries);
  void checkLengths(const Layout &weights, unsigned node, const PairSets &pairs,
                    const std::map<unsigned, Layout> &applied);
  void describeApplications(const std::map<unsigned, Layout> &applied);
  void checkConsistency();

  // PathLayout.cpp
  llvm::SmallVector<Layout, 2> getSources(const Layout &of) const;
  void findApplications(const Layout &of, bool areLast,
                        std::map<unsigned, Layout> &found) const;
  IndexSet getUnmasked(const Layout &of) const;
  bool isDividedByRowSums(const Layout &of) const;
  bool isRowShift(const Layout &of, mlir::Value scores) const;
  IndexSet getShownScores(const Layout &of) const;
  IndexSet getShownExp(const Layout &of) const;
  bool areRowFactors(const Layout &of) const;
  IndexSet getShownIn(const Layout &of, const Layout &source) const;
  IndexSet getShown(const Layout &of) const;

  // PathUses.cpp
  bool hasUnknownFlags();
  void checkPadding(mlir::linalg::LinalgOp op, mlir::AffineMap map,
                    unsigned tokenLoop, unsigned node);
  IndexSet getHidden(const AbstractValue &value, Hides what) const;
  IndexSet toPairs(const IndexSet &set, const Sizes &sizes, unsigned query,
                   unsigned key) const;
  IndexSet getFuture(const Sizes &sizes, unsigned query, unsigned key) const;
  std::string describePair(const IndexSet &set, const Sizes &sizes,
                           unsigned query, unsigned key) const;

  mlir::FunctionOpInterface function;
  const Contract &contract;
  const Analysis &analysis;
  Space &space;
  PathGraph graph;
  llvm::DenseMap<mlir::Value, State> states;
  /// Maxima of rows of masked scores, and what they are moved to.
  llvm::DenseSet<mlir::Value> ofRows;
  /// Sums of rows of weights that no mask has met, and what is divided by them.
  llvm::DenseSet<mlir::Value> sums, divided;
  /// Applications of which something is undone before the softmax.
  llvm::DenseSet<unsigned> undone;
  std::map<unsigned, Application> applications;
  llvm::DenseMap<mlir::Value, unsigned> applicationAt;
  std::map<unsigned, PairSets> uses;
  /// The last application behind a node of weights.
  std::map<unsigned, unsigned> applicationOf;
  llvm::DenseMap<unsigned, unsigned> usesOfSoftmax;
  /// Of nodes, when those that are of no use have gone.
  std::vector<unsigned> numbers;
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_PATHFINDER_H
