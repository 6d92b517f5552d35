//===- MaskReader.h - What the elements of masks say -----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_MASKREADER_H
#define MASKIR_LIB_DEPENDENCE_MASKREADER_H

#include "MaskSums.h"
#include "maskir/Raise/ElementEval.h"

namespace maskir::dependence {

/// A mask is false where index `first` - index `second` + constant < 0.
struct DocumentOrder {
  unsigned first, second;
  int64_t constant;
};

/// What the elements of a mask say.
struct MaskElements {
  llvm::SmallVector<DocumentOrder, 1> orders;
  /// It is true where these two indices are the same.
  llvm::SmallVector<std::pair<unsigned, unsigned>, 1> reflexive;
  /// It says whether these are equal, at these indices, or not.
  std::optional<EqualSums> sums;
  llvm::SmallVector<raise::Expr> indices;
};

/// Looks at the elements of masks. It looks at the program alone, so it is
/// asked once for each mask.
class MaskReader {
public:
  /// `restarts`: the argument counts up by one in each document, from 0.
  explicit MaskReader(std::function<bool(mlir::Value)> restarts)
      : eval(context, tables), restarts(std::move(restarts)) {}

  const MaskElements &read(mlir::Value mask);
  raise::ExprContext &getContext() { return context; }

private:
  bool addsNarrow(mlir::Value mask);

  raise::ConstantTables tables;
  raise::ExprContext context;
  raise::ElementEval eval;
  std::function<bool(mlir::Value)> restarts;
  llvm::DenseMap<mlir::Value, MaskElements> found;
  std::optional<bool> hasNarrowSums; // of the function
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_MASKREADER_H
