//===- Relayout.h - Tensors by the digits of their dimensions ---*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_RELAYOUT_H
#define MASKIR_LIB_RAISE_RELAYOUT_H

#include "ScalarEmitter.h"

namespace maskir::raise {

/// For each dimension of a tensor, the variables whose mixed-radix number is
/// its index, outermost first. No digits: size 1.
using Layout = llvm::SmallVector<llvm::SmallVector<Expr, 2>>;

/// The layout of a tensor of which element `at` is read; nullopt if some index
/// is not a mixed-radix number that fills its dimension.
std::optional<Layout> decodeLayout(ElementEval &eval, mlir::Value tensor,
                                   llvm::ArrayRef<Expr> at,
                                   llvm::ArrayRef<Expr> variables);

/// Builds tensors of attentions at one place in the program.
class Relayout {
public:
  /// Everything is built before `anchor`.
  Relayout(ElementEval &eval, mlir::Operation *anchor,
           mlir::DominanceInfo &dominance)
      : eval(eval), c(eval.getContext()), builder(anchor), outside(anchor),
        loc(anchor->getLoc()), dominance(dominance),
        sizes(eval, outside, outside, loc, dominance, /*guardReads=*/false) {}

  /// `v`, moved from one layout to another; digits that `from` lacks are
  /// broadcast. Null on failure.
  mlir::Value move(mlir::Value v, const Layout &from, const Layout &to);

  /// A tensor with the given layout and the element `e`, of type `element`;
  /// null, with a reason, if `e` cannot be computed.
  mlir::Value compute(Expr e, const Layout &layout, mlir::Type element,
                      std::string &reason);

  /// `v` with another element type.
  mlir::Value castTo(mlir::Value v, mlir::Type element);
  /// `v` as a tensor of that type; null if its sizes are others.
  mlir::Value fitTo(mlir::Value v, mlir::RankedTensorType type);

  /// The size of a dimension with the given digits.
  Expr sizeOf(llvm::ArrayRef<Expr> digits);
  /// An expression without variables, as an index value; null if unknown.
  mlir::Value emitIndex(Expr e) { return sizes.emit(e); }

  /// Binds the digits of one dimension, given the value of its index.
  void bindDigits(ScalarEmitter &emitter, mlir::OpBuilder &inside,
                  mlir::Value index, llvm::ArrayRef<Expr> digits);

private:
  mlir::OpFoldResult size(Expr e);
  mlir::Value expand(mlir::Value v, const Layout &groups);
  mlir::Value collapse(mlir::Value v, const Layout &groups);
  mlir::Value permute(mlir::Value v, llvm::ArrayRef<Expr> from,
                      llvm::ArrayRef<Expr> to);
  mlir::Value empty(llvm::ArrayRef<llvm::SmallVector<Expr, 2>> dims,
                    mlir::Type element);

  ElementEval &eval;
  ExprContext &c;
  mlir::OpBuilder builder;
  mlir::OpBuilder outside; // never inside a region that is being built
  mlir::Location loc;
  mlir::DominanceInfo &dominance;
  ScalarEmitter sizes;
};

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_RELAYOUT_H
