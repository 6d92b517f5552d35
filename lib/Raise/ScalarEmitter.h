//===- ScalarEmitter.h - Expressions back to scalar code --------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_SCALAREMITTER_H
#define MASKIR_LIB_RAISE_SCALAREMITTER_H

#include "maskir/Raise/ElementEval.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Dominance.h"

namespace maskir::raise {

/// Emits the value of an expression: integers as index, booleans as i1, floats
/// as f32. Sizes and constants go outside, before the anchor operation.
class ScalarEmitter {
public:
  /// `outside` builds before the operation that is replaced; `inside` builds
  /// the scalar code. With `guardReads`, tensors are never read out of range,
  /// whatever the positions are.
  ScalarEmitter(ElementEval &eval, mlir::OpBuilder &outside,
                mlir::OpBuilder &inside, mlir::Location loc,
                mlir::DominanceInfo &dominance, bool guardReads)
      : eval(eval), c(eval.getContext()), outside(outside), inside(inside),
        loc(loc), dominance(dominance), guardReads(guardReads) {}

  /// Gives the value of a leaf, or of any known expression.
  void bind(Expr e, mlir::Value v) { values[e] = v; }

  /// Null if `e` cannot be computed from the program's values; getProblem()
  /// says why. Emitted code may be left behind; it is pure.
  mlir::Value emit(Expr e);
  llvm::StringRef getProblem() const { return problem; }

  /// The constant tensor behind a table node.
  static mlir::Value emitTable(mlir::OpBuilder &builder, mlir::Location loc,
                               const TableData &data);

private:
  static constexpr llvm::StringLiteral kOnlyF64 = "numbers that only f64 holds";

  mlir::Value compute(Expr e);
  mlir::Value affine(Expr e);
  mlir::Value integer(Expr e);
  mlir::Value boolean(Expr e);
  mlir::Value number(Expr e);
  mlir::Value function(Expr e);
  mlir::Value convertInteger(Expr e);
  bool isCut(Expr e);
  mlir::Value compareFloats(Expr e);
  mlir::Value exactFloat(Expr e);
  mlir::Value read(mlir::Value tensor, llvm::ArrayRef<Expr> indices);
  mlir::Value readScalar(Expr e, mlir::Value tensor,
                         llvm::ArrayRef<Expr> indices);
  mlir::Value clone(Expr e);
  mlir::Value fromOrigin(Expr e);
  mlir::Value convert(mlir::Value v, Sort sort);
  mlir::Value
  fold(Expr e,
       llvm::function_ref<mlir::Value(mlir::Value, mlir::Value)> combine);
  bool inRange(mlir::Value tensor, llvm::ArrayRef<Expr> indices);
  mlir::Value index(int64_t v);
  mlir::Value fail(const llvm::Twine &why);

  ElementEval &eval;
  ExprContext &c;
  mlir::OpBuilder &outside, &inside;
  mlir::Location loc;
  mlir::DominanceInfo &dominance;
  bool guardReads;
  llvm::DenseMap<Expr, mlir::Value> values;
  llvm::DenseSet<Expr> active;
  std::string problem;
};

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_SCALAREMITTER_H
