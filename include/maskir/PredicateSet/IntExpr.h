//===- IntExpr.h - Integer terms over positions -----------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Integer terms over (b, h, q, kv), named symbols and table reads. Terms are
// immutable values; they know nothing of MLIR operations.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PREDICATESET_INTEXPR_H
#define MASKIR_PREDICATESET_INTEXPR_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace maskir {

/// The coordinates of a predicate, in lexicographic order of witnesses.
enum class Axis : unsigned { Batch = 0, Head = 1, Query = 2, Key = 3 };
inline constexpr unsigned kNumAxes = 4;
llvm::StringRef getAxisName(Axis axis); // "b", "h", "q", "kv"

/// An integer that is fixed but unknown: a length, a window size, an offset.
/// Symbols with equal ids are the same number. `id` is any unique key (an SSA
/// value's address); `name` is for people.
struct Symbol {
  uint64_t id = 0;
  std::string name;
  bool operator==(const Symbol &other) const { return id == other.id; }
};

/// A table of data that is unknown until run time (a tensor). Reads with equal
/// tables and equal indices are equal; nothing else is assumed but what the
/// flags say. A read is total: it has some value at every index.
struct Table {
  uint64_t id = 0;
  std::string name;
  /// The values never decrease along the last index.
  bool sorted = false;
  bool operator==(const Table &other) const { return id == other.id; }
};

/// An immutable integer term. All arithmetic is on mathematical integers; a
/// coefficient that leaves int64 makes the term `isOverflow()`, and every query
/// about it answers Unknown.
class IntExpr {
public:
  enum class Kind {
    Constant, // getConstant()
    Axis,     // getAxis()
    Symbol,   // getSymbol()
    Read,     // getTable(), operands = indices
    Add,      // operands
    Mul,      // two operands
    FloorDiv, // two operands; by zero: value 0
    Mod,      // two operands; a - floordiv(a, b) * b
    Min,      // two operands
    Max,      // two operands
    Overflow, // not representable
  };

  /*implicit*/ IntExpr(int64_t constant);
  static IntExpr axis(Axis axis);
  static IntExpr symbol(const Symbol &symbol);
  static IntExpr read(const Table &table, llvm::ArrayRef<IntExpr> indices);

  IntExpr operator+(const IntExpr &other) const;
  IntExpr operator-(const IntExpr &other) const;
  IntExpr operator*(const IntExpr &other) const;
  IntExpr operator-() const;
  /// Division that floors (rule M4).
  IntExpr floorDiv(const IntExpr &divisor) const;
  /// a - floorDiv(a, b) * b: in [0, b) for b > 0.
  IntExpr mod(const IntExpr &divisor) const;
  static IntExpr min(const IntExpr &a, const IntExpr &b);
  static IntExpr max(const IntExpr &a, const IntExpr &b);

  Kind getKind() const;
  bool isOverflow() const;
  std::optional<int64_t> getConstant() const;
  Axis getAxis() const;
  const Symbol &getSymbol() const;
  const Table &getTable() const;
  llvm::ArrayRef<IntExpr> getOperands() const;

  /// The term with each axis replaced (rule of `mask.shift`), and each symbol
  /// that is listed.
  IntExpr
  substitute(llvm::ArrayRef<IntExpr> axes,
             llvm::ArrayRef<std::pair<Symbol, IntExpr>> symbols = {}) const;

  /// A term is kept as constant + sum of coefficient * atom, atoms in a fixed
  /// order: an atom is an axis, symbol, read, product, division, remainder,
  /// minimum or maximum. Calls `visit` for each coefficient and atom, and
  /// returns the constant. Not for overflow.
  int64_t forEachTerm(
      llvm::function_ref<void(int64_t coefficient, const IntExpr &atom)> visit)
      const;

  bool usesAxis(Axis axis) const;
  bool usesAnyAxis() const;
  bool usesAnySymbol() const;
  /// Whether a table is read.
  bool hasReads() const;

  /// Structural equality.
  bool operator==(const IntExpr &other) const;
  bool operator!=(const IntExpr &other) const { return !(*this == other); }
  /// Equal terms have equal hashes.
  size_t getHash() const;
  /// A total order by structure (symbols and tables by name, then id):
  /// negative, zero or positive.
  static int compare(const IntExpr &a, const IntExpr &b);
  void print(llvm::raw_ostream &os) const;

  struct Node;
  const Node *getNode() const { return node.get(); }

private:
  explicit IntExpr(std::shared_ptr<const Node> node) : node(std::move(node)) {}
  std::shared_ptr<const Node> node;
};

inline IntExpr operator+(int64_t a, const IntExpr &b) { return b + a; }
inline IntExpr operator-(int64_t a, const IntExpr &b) { return -b + a; }
inline IntExpr operator*(int64_t a, const IntExpr &b) { return b * a; }

inline llvm::raw_ostream &operator<<(llvm::raw_ostream &os, const IntExpr &e) {
  e.print(os);
  return os;
}

} // namespace maskir

#endif // MASKIR_PREDICATESET_INTEXPR_H
