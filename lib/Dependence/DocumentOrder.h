//===- DocumentOrder.h - Positions that restart at documents ----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_DOCUMENTORDER_H
#define MASKIR_LIB_DEPENDENCE_DOCUMENTORDER_H

#include "maskir/Raise/ElementEval.h"

namespace maskir::dependence {

/// A mask is false where index `first` - index `second` + constant < 0.
struct DocumentOrder {
  unsigned first, second;
  int64_t constant;
  /// It is true where the two are the same.
  bool isReflexive;
};

/// What the elements of masks say of documents. It looks at the program alone,
/// so it is asked once for each mask.
class DocumentOrders {
public:
  /// `restarts`: the argument counts up by one in each document, from 0.
  explicit DocumentOrders(std::function<bool(mlir::Value)> restarts)
      : eval(context, tables), restarts(std::move(restarts)) {}

  llvm::ArrayRef<DocumentOrder> find(mlir::Value mask);

private:
  raise::ConstantTables tables;
  raise::ExprContext context;
  raise::ElementEval eval;
  std::function<bool(mlir::Value)> restarts;
  llvm::DenseMap<mlir::Value, llvm::SmallVector<DocumentOrder, 1>> found;
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_DOCUMENTORDER_H
