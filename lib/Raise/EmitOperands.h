//===- EmitOperands.h - Operands and results of attentions ------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_EMITOPERANDS_H
#define MASKIR_LIB_RAISE_EMITOPERANDS_H

#include "Relayout.h"
#include "maskir/Raise/Attention.h"

namespace maskir::raise {

/// Builds, before the operation that is replaced, the tensors that go into the
/// new one, and from its result the value that the program had.
class OperandEmitter {
public:
  OperandEmitter(ElementEval &eval, const SoftmaxAnchor &target,
                 mlir::DominanceInfo &dominance)
      : eval(eval), c(eval.getContext()), target(target),
        anchor(target.replaced.getDefiningOp()), builder(anchor),
        outside(anchor), loc(anchor->getLoc()), dominance(dominance),
        relayout(eval, anchor, dominance) {}

protected:
  /// A tensor of the new operation: where its elements are, before it is built.
  struct Operand {
    mlir::Value source; // null: computed from `element`
    Layout from;        // of source
    Expr element;       // the factor itself
    double scale = 1;   // element = scale * source
  };

  Operand findOperand(mlir::linalg::LinalgOp op, Expr element,
                      llvm::ArrayRef<Expr> loops,
                      llvm::ArrayRef<Expr> variables, bool mayScale);
  mlir::Type chooseElementType(llvm::ArrayRef<const Operand *> operands);
  mlir::Value build(const Operand &operand, const Layout &to,
                    mlir::Type element, std::string &reason);
  /// Of the type of what is replaced; null if the layout can't be changed.
  mlir::Value buildResult(mlir::Value result, const Layout &layout);

  static llvm::SmallVector<Expr>
  variables(llvm::ArrayRef<llvm::ArrayRef<Expr>> groups) {
    llvm::SmallVector<Expr> all;
    for (llvm::ArrayRef<Expr> g : groups)
      all.append(g.begin(), g.end());
    return all;
  }
  static llvm::SmallVector<Expr, 2> axis(llvm::ArrayRef<Expr> digits) {
    return llvm::to_vector<2>(digits);
  }

  ElementEval &eval;
  ExprContext &c;
  const SoftmaxAnchor &target;
  mlir::Operation *anchor;
  mlir::OpBuilder builder, outside;
  mlir::Location loc;
  mlir::DominanceInfo &dominance;
  Relayout relayout;
};

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_EMITOPERANDS_H
