//===- Nodes.h - Storage of terms and predicates ----------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_PREDICATESET_NODES_H
#define MASKIR_LIB_PREDICATESET_NODES_H

#include "maskir/PredicateSet/Predicate.h"
#include "llvm/Support/MathExtras.h"
#include <variant>

namespace maskir {

/// Everything that walks a term recurses, and walks shared nodes again. These
/// limits bound both; what is larger counts as overflow.
inline constexpr unsigned kMaxDepth = 512;
inline constexpr unsigned kMaxTreeSize = 1u << 20;

/// What every node knows of its subtree.
struct NodeSummary {
  size_t hash = 0;
  unsigned depth = 1;
  unsigned treeSize = 1;
  uint8_t axes = 0; // one bit for each axis
  bool hasSymbols = false;
  bool hasReads = false;
  bool isOverflow = false;

  void include(const NodeSummary &operand) {
    depth = std::max(depth, operand.depth + 1);
    treeSize = std::min(treeSize + operand.treeSize, kMaxTreeSize + 1);
    axes |= operand.axes;
    hasSymbols |= operand.hasSymbols;
    hasReads |= operand.hasReads;
    isOverflow |= operand.isOverflow;
  }
  bool isTooLarge() const {
    return depth > kMaxDepth || treeSize > kMaxTreeSize;
  }
};

struct IntExpr::Node {
  Kind kind;
  std::variant<std::monostate, int64_t, Axis, Symbol, Table> payload;
  llvm::SmallVector<IntExpr, 2> operands;
  NodeSummary summary;

  /// Wraps a node whose operands are canonical already; one that is too large
  /// or has an overflowed operand becomes Overflow.
  static IntExpr make(Kind kind, decltype(payload) payload,
                      llvm::ArrayRef<IntExpr> operands);
};

struct Predicate::Node {
  Kind kind;
  std::optional<IntExpr> term;           // NonNegative, Zero
  std::optional<Table> table;            // Read
  llvm::SmallVector<IntExpr, 2> indices; // Read
  llvm::SmallVector<Predicate, 2> operands;
  NodeSummary summary;

  /// Fills the summary and wraps the node.
  static Predicate make(Node node);
};

/// A product whose first factor is a constant; its second is an atom.
inline bool isScaledAtom(const IntExpr &term) {
  return term.getKind() == IntExpr::Kind::Mul &&
         term.getOperands().front().getKind() == IntExpr::Kind::Constant;
}

} // namespace maskir

#endif // MASKIR_LIB_PREDICATESET_NODES_H
