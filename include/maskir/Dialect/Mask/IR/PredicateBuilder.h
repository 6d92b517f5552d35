//===- PredicateBuilder.h - From mask operations to predicates --*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DIALECT_MASK_IR_PREDICATEBUILDER_H
#define MASKIR_DIALECT_MASK_IR_PREDICATEBUILDER_H

#include "maskir/PredicateSet/Predicate.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"

namespace maskir::mask {

/// One element of a mask as SSA values of type index, absolute positions.
struct Position {
  mlir::Value batch, head, query, key;
};

/// Turns SSA values into terms of a predicate. Equal values become equal
/// symbols and tables, so proofs see that two masks read the same padding. One
/// builder serves one question; keep it alive to compare several masks.
class PredicateBuilder {
public:
  /// The predicate of a `!mask.pred` value; memoised. A value that no operation
  /// defines (a block argument) is a table over all four axes.
  Predicate getPredicate(mlir::Value mask);

  /// An index or integer value: a constant where it is one, a sum or product of
  /// such where arith says so, else a symbol.
  IntExpr getInteger(mlir::Value value);

  /// A tensor as a table. `sorted` as in `mask.same_segment`.
  Table getTable(mlir::Value tensor, bool sorted = false);

  /// A size of a tensor: a constant, or one symbol for each (tensor,
  /// dimension).
  IntExpr getSize(mlir::Value tensor, int64_t dimension);

  /// Every index lies in its dimension of the tensor. Reads of leaves are
  /// guarded by it, as their scalar code is (buildGuardedRead).
  Predicate getInRange(mlir::Value tensor, llvm::ArrayRef<IntExpr> indices);

  /// A tensor that was read under that guard, and where.
  struct Read {
    mlir::Value tensor;
    llvm::SmallVector<IntExpr, 4> indices;
  };
  llvm::ArrayRef<Read> getReads() const { return reads; }

  /// Either the attribute or the operand of a mixed pair; null for neither.
  std::optional<IntExpr> getMixed(mlir::Value operand,
                                  std::optional<int64_t> attribute);

  /// The value behind a symbol or a table of a witness; null if unknown.
  mlir::Value lookupValue(uint64_t id) const;

  /// What is known of the symbols, without axes: a tensor's size is not
  /// negative, and the like. Grows as values are seen.
  Predicate getFacts() const;

  /// Integers of terms are mathematical integers; the code that they stand for
  /// computes in 64 bits. Whether a number that was read may leave these: then
  /// a proof rests on that it does not.
  bool mayWrap() const { return wraps; }
  static constexpr llvm::StringLiteral kNoWrap =
      "sums and products of integers that the mask reads fit 64 bits";
  void noteMagnitude(unsigned magnitude);

private:
  IntExpr computeInteger(mlir::Value value);
  IntExpr getSymbol(mlir::Value value);
  IntExpr makeSize(mlir::Value tensor, int64_t dimension);
  std::string getName(mlir::Value value, llvm::StringRef prefix);

  llvm::DenseMap<mlir::Value, Predicate> predicates;
  llvm::DenseMap<mlir::Value, IntExpr> integers;
  llvm::DenseMap<std::pair<mlir::Value, int64_t>, IntExpr> sizes;
  llvm::DenseMap<uint64_t, mlir::Value> values;
  llvm::SmallVector<Predicate> facts;
  llvm::SmallVector<Read> reads;
  bool wraps = false;
};

/// The cells of a table that a constant gives; nothing for other tables.
std::optional<int64_t> lookUpConstant(const PredicateBuilder &builder,
                                      const Table &table,
                                      llvm::ArrayRef<int64_t> indices);

} // namespace maskir::mask

#endif // MASKIR_DIALECT_MASK_IR_PREDICATEBUILDER_H
