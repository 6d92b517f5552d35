//===- ExprDetail.h - How ExprContext makes a node --------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_EXPRDETAIL_H
#define MASKIR_LIB_RAISE_EXPRDETAIL_H

#include "maskir/Raise/Expr.h"

namespace maskir::raise {

/// The fields of a node before it is hash-consed. Operands are copied, so a
/// braced list works.
struct ExprContext::NodeInit {
  explicit NodeInit(Kind kind, llvm::ArrayRef<Expr> operands = {})
      : kind(kind), operandStorage(operands), operands(operandStorage) {}
  NodeInit(const NodeInit &) = delete;

  Kind kind;
  uint8_t tag = 0;
  int64_t integer = 0;
  double number = 0;
  llvm::StringRef name;
  const void *source = nullptr;
  Expr size = nullptr;
  llvm::SmallVector<Expr, 4> operandStorage;
  llvm::ArrayRef<Expr> operands;
  llvm::ArrayRef<int64_t> coefficients;
  Bounds range;
};

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_EXPRDETAIL_H
