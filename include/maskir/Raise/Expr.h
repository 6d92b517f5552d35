//===- Expr.h - Scalar expressions as a hash-consed graph -------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The value of one tensor element as a function of its indices. Nodes are
// hash-consed: equal expressions are the same pointer. Integers are kept in
// affine normal form, booleans as comparisons with zero. Nothing here knows
// MLIR operations, so everything can be tested against a concrete evaluator.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_RAISE_EXPR_H
#define MASKIR_RAISE_EXPR_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <tuple>

namespace maskir::raise {

class TableData;

enum class Sort : uint8_t { Int, Bool, Float };

enum class Kind : uint8_t {
  // Integers.
  IntConst,
  Var,      // 0 <= value < size
  Dim,      // size of dimension `integer` of `source`
  Affine,   // integer + sum of coefficients[i] * operands[i]
  FloorDiv, // the divisor is at least 1 wherever the node has a meaning
  Mod,      // likewise; the result is in [0, divisor)
  Product,  // two or more operands, sorted
  Min,
  Max,
  IntSelect,
  IntRead,    // element `operands` of the tensor `source`
  IntTable,   // element `operands` of a constant
  IntReduce,  // operands = {bound variable, body}
  IntOpaque,  // `name` of operands; meaning unknown; integer: cloneable
  FloatToInt, // towards zero
  // Booleans.
  BoolConst,
  GeZero,
  EqZero,
  And,
  Or,
  Not,
  BoolRead,
  BoolTable,
  BoolReduce,
  BoolOpaque,
  FloatCompare,
  // Floats: real arithmetic, so casts between float types are dropped.
  FloatConst,
  FloatSelect,
  FloatRead,
  FloatTable,
  FloatReduce,
  FloatOpaque,
  FloatFn,
  IntToFloat, // `integer` = exact bits of the float type
};

enum class Combine : uint8_t { Add, Min, Max, And, Or };
enum class Compare : uint8_t { Less, LessEqual, Equal, Unordered };
enum class Fn : uint8_t {
  Add,
  Sub,
  Mul,
  Div,
  Neg,
  Max,
  Min,
  Exp,
  Exp2,
  Floor,
  Named
};

/// Inclusive bounds; the extremes of int64 mean "unbounded".
struct Bounds {
  int64_t lo = std::numeric_limits<int64_t>::min();
  int64_t hi = std::numeric_limits<int64_t>::max();
  /// All values fit a signed integer of `bits` bits, 64 included.
  bool fitsSigned(unsigned bits) const;
};

class Node;
using Expr = const Node *;

/// One immutable node. Only ExprContext makes nodes.
class Node : public llvm::FoldingSetNode {
public:
  Kind kind = Kind::IntConst;
  uint8_t tag = 0; // Combine, Compare or Fn
  unsigned id = 0;
  int64_t integer = 0;
  double number = 0;
  llvm::StringRef name;
  const void *source = nullptr;
  Expr size = nullptr; // of a Var
  llvm::ArrayRef<Expr> operands;
  llvm::ArrayRef<int64_t> coefficients;
  uint64_t bloom = 0; // of the Var and Dim nodes below
  unsigned depth = 0;
  Bounds range;

  Sort getSort() const;
  bool is(Kind k) const { return kind == k; }
  bool is(Fn f) const { return kind == Kind::FloatFn && tag == uint8_t(f); }
  bool isInt(int64_t v) const { return kind == Kind::IntConst && integer == v; }
  bool isBool(bool v) const {
    return kind == Kind::BoolConst && (integer != 0) == v;
  }
  bool isNumber(double v) const {
    return kind == Kind::FloatConst && number == v;
  }
  bool isTrue() const { return isBool(true); }
  bool isFalse() const { return isBool(false); }
  bool isConstant() const {
    return kind == Kind::IntConst || kind == Kind::BoolConst ||
           kind == Kind::FloatConst;
  }
  Combine getCombine() const { return Combine(tag); }
  Compare getCompare() const { return Compare(tag); }
  Fn getFn() const { return Fn(tag); }
  void Profile(llvm::FoldingSetNodeID &key) const;
};

/// constant + sum of coefficient * term, terms sorted by id. A coefficient that
/// leaves int64 sets `overflow`; such a sum becomes an opaque node.
struct Linear {
  int64_t constant = 0;
  llvm::SmallVector<std::pair<Expr, int64_t>, 4> terms;
  bool overflow = false;

  void add(const Linear &other, int64_t factor = 1);
  void addConstant(int64_t value);
  bool isConstant() const { return terms.empty() && !overflow; }
  /// The sum without term `i`.
  Linear without(unsigned i) const;
};

/// Looks at `root` and at what `isFound` appends to its second argument, each
/// node once, until it says that this is one.
bool searchExpr(
    Expr root,
    llvm::function_ref<bool(Expr, llvm::SmallVectorImpl<Expr> &)> isFound);

/// Whether that is true of `root`, or of something that it is made of.
bool contains(Expr root, llvm::function_ref<bool(Expr)> isOne);
/// Whether a condition is about floats: a mask of positions is not.
bool looksAtFloats(Expr condition);

/// Owns the nodes, builds them in normal form, and proves small facts.
class ExprContext {
public:
  ExprContext() = default;
  ExprContext(const ExprContext &) = delete;

  /// Starts the budget of a new question.
  void restart() { assumed = 0; }

  // Leaves.
  Expr integer(int64_t value);
  Expr boolean(bool value);
  Expr number(double value);
  /// A variable with 0 <= v < size; the constant 0 when size is 1.
  Expr var(llvm::StringRef name, Expr size);
  Expr dim(const void *source, int64_t position);
  Expr read(Sort sort, const void *source, llvm::ArrayRef<Expr> indices,
            Bounds range = {});
  /// `source` tells apart what `name` does not. Cloneable: `source` is an
  /// operation that computes the value from the operands.
  Expr opaque(Sort sort, llvm::StringRef name, const void *source,
              llvm::ArrayRef<Expr> operands, Bounds range = {},
              bool cloneable = false);
  /// An element of a constant, fitted to a formula where one is found and
  /// verified on all elements (TableFit.h). Keeps `data` alive.
  Expr table(const std::shared_ptr<const TableData> &data,
             llvm::ArrayRef<Expr> indices);

  /// The data that a table node reads.
  std::shared_ptr<const TableData> getTable(Expr e) const {
    return tables.lookup(e->source);
  }

  // Integers.
  Expr add(Expr a, Expr b);
  Expr sub(Expr a, Expr b);
  Expr scale(Expr a, int64_t factor);
  Expr mul(Expr a, Expr b);
  /// Floor division (rule M4); the caller knows divisor >= 1.
  Expr floorDiv(Expr a, Expr divisor);
  Expr mod(Expr a, Expr divisor);
  Expr min(Expr a, Expr b);
  Expr max(Expr a, Expr b);
  Linear linear(Expr e) const;
  Expr fromLinear(const Linear &sum);

  // Booleans.
  Expr geZero(Expr a);
  Expr eqZero(Expr a);
  Expr le(Expr a, Expr b) { return geZero(sub(b, a)); }
  Expr lt(Expr a, Expr b) { return geZero(sub(sub(b, a), integer(1))); }
  Expr eq(Expr a, Expr b) { return eqZero(sub(a, b)); }
  Expr logicalNot(Expr a);
  Expr logicalAnd(llvm::ArrayRef<Expr> operands);
  Expr logicalOr(llvm::ArrayRef<Expr> operands);
  Expr iff(Expr a, Expr b);

  /// `then` where `condition`, else `otherwise`; of any one sort. Each branch
  /// is simplified under its condition.
  Expr select(Expr condition, Expr then, Expr otherwise);
  Expr boolToInt(Expr a) { return select(a, integer(1), integer(0)); }

  // Floats.
  /// `bits`: integers up to 2^bits are exact in the float type.
  Expr intToFloat(Expr a, unsigned bits);
  Expr floatToInt(Expr a);
  /// A float after rounding to a type with `bits` exact bits.
  Expr roundTo(Expr a, unsigned bits);
  Expr fn(Fn function, llvm::ArrayRef<Expr> operands,
          llvm::StringRef name = "");
  Expr compare(Compare predicate, Expr a, Expr b);

  /// The combination of `body` over 0 <= v < size(v).
  Expr reduce(Combine combine, Expr v, Expr body);

  // Queries.
  /// Proved: e >= 0 for all values of variables and data. False = don't know.
  bool isNonNegative(Expr e);
  bool isPositive(Expr e) { return isNonNegative(sub(e, integer(1))); }
  /// States that the dimension is at least 1, because an element exists.
  void assumePositive(Expr e);
  bool depends(Expr e, Expr v);
  /// Whether `e` may be infinite, as constants of the program are, so that a
  /// product with 0 is NaN. Data are finite.
  bool mayBeInfinite(Expr e) const;
  Expr substitute(Expr e, Expr v, Expr replacement);
  /// `e`, simplified for the case that `condition` holds.
  Expr assume(Expr condition, Expr e);
  void visit(Expr e, llvm::function_ref<void(Expr)> action) const;
  unsigned getNumNodes() const { return nextId; }

  void print(Expr e, llvm::raw_ostream &os,
             llvm::function_ref<std::string(Expr)> name = nullptr) const;
  std::string toString(Expr e) const;

private:
  friend class TableFitter;
  struct NodeInit;
  Expr make(const NodeInit &init);
  Bounds computeRange(const NodeInit &init) const;
  bool provesGeZero(const Linear &sum, unsigned fuel);
  bool provesByCases(const Linear &sum, unsigned i, unsigned fuel);
  bool provesFloorDiv(const Linear &rest, Expr div, int64_t factor,
                      unsigned fuel);
  Expr splitComparison(const Linear &sum, bool equality);
  bool collect(Kind kind, Expr e, llvm::SmallVectorImpl<Expr> &out) const;
  Expr findPinned(Expr e) const;
  Expr foldFn(Fn function, llvm::ArrayRef<Expr> operands);
  Expr selectOfSort(Expr condition, Expr then, Expr otherwise);
  Expr assumeAtom(Expr condition, Expr e);
  Expr assumeEqual(Expr v, int64_t value, Expr e);
  Expr assumeBound(Expr v, int64_t coefficient, int64_t constant, Expr e);
  bool profits(Expr e, Expr v);
  Expr rebuild(Expr e, llvm::ArrayRef<Expr> operands);
  Expr exactInteger(Expr e);

  llvm::BumpPtrAllocator allocator;
  llvm::FoldingSet<Node> nodes;
  unsigned nextId = 0;
  unsigned nextOverflow = 0;
  unsigned assumeDepth = 0, assumed = 0;
  llvm::DenseSet<Expr> positive;
  llvm::DenseMap<std::pair<Expr, Expr>, bool> dependsMemo;
  llvm::DenseMap<std::pair<Expr, std::pair<Expr, Expr>>, Expr> substituteMemo;
  llvm::DenseMap<const void *, std::shared_ptr<const TableData>> tables;
};

} // namespace maskir::raise

#endif // MASKIR_RAISE_EXPR_H
