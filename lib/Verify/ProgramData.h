//===- ProgramData.h - Data, and what a program makes of them ---*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A proof takes a table for any numbers, also one that the program computes. A
// counterexample must not: the arguments of the program may hold anything, and
// every other table holds what the program makes of them.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_VERIFY_PROGRAMDATA_H
#define MASKIR_LIB_VERIFY_PROGRAMDATA_H

#include "Inquiry.h"
#include "maskir/Raise/ElementEval.h"
#include <map>

namespace maskir::verify {

/// Whether other values decide what the tensor holds: no argument, no constant,
/// and no operation that loads data.
bool isComputedTensor(mlir::Value tensor);

/// Cells of arguments, chosen; and of all other tensors, computed.
class ProgramData {
public:
  /// Sizes of tensors are those of the witness.
  ProgramData(const Witness &witness, const mask::PredicateBuilder &builder);

  /// Arguments hold pattern 0, 1, ... in cells that are not set.
  void usePattern(unsigned number);
  /// Sets a cell of an argument such that this cell holds `value`, if that is
  /// easy; says nothing if it is not.
  void aimAt(mlir::Value tensor, llvm::ArrayRef<int64_t> indices,
             int64_t value);

  /// Nullopt: it can't be computed, or not within the budget.
  std::optional<int64_t> getCell(mlir::Value tensor,
                                 llvm::ArrayRef<int64_t> indices);
  int64_t getSize(mlir::Value tensor, int64_t dimension);
  bool isExhausted() const { return steps > kMaxSteps; }

  using Cells =
      std::map<std::pair<void *, llvm::SmallVector<int64_t, 4>>, int64_t>;
  /// What was asked for since `usePattern`, arguments too.
  const Cells &getSeen() const { return seen; }

private:
  static constexpr int64_t kMaxSteps = 1 << 20;

  std::optional<double> getLeaf(raise::Expr e, llvm::ArrayRef<int64_t> at);
  std::optional<double> read(raise::Expr e, llvm::ArrayRef<int64_t> at);
  int64_t getPattern(mlir::Value source, llvm::ArrayRef<int64_t> at) const;
  raise::Expr getElement(mlir::Value tensor, llvm::ArrayRef<int64_t> indices);

  raise::ConstantTables tables;
  raise::ExprContext context;
  raise::ElementEval eval;
  std::map<std::pair<void *, llvm::SmallVector<int64_t, 4>>, raise::Expr>
      elements;
  llvm::DenseMap<std::pair<const void *, int64_t>, int64_t> sizes;
  int64_t otherSize = 1;
  Cells set, seen;
  unsigned pattern = 0;
  int64_t steps = 0;
};

} // namespace maskir::verify

#endif // MASKIR_LIB_VERIFY_PROGRAMDATA_H
