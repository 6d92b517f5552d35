//===- ElementEval.h - The value of one tensor element ----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tensor is a function of its indices. The evaluator walks the producers of a
// tensor and gives its element at symbolic indices as an expression. Float
// contractions are cut: they become reads, so the walk stays inside one layer.
// What it does not understand becomes a read of that tensor, or an opaque
// operation on its operands: always right, only less informative.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_RAISE_ELEMENTEVAL_H
#define MASKIR_RAISE_ELEMENTEVAL_H

#include "maskir/Raise/Expr.h"
#include "maskir/Raise/TableFit.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Location.h"
#include <map>
#include <optional>

namespace maskir::raise {

class ProgramFacts;

/// Bounds of the work for one attention.
struct EvalLimits {
  unsigned maxEvaluations = 20000;
  unsigned maxDepth = 400;
};

/// Why a value could not be followed, and where.
struct OpaqueNote {
  mlir::Location loc;
  std::string reason;
};

/// The constants of a program that were read already, and the formulas that
/// fit them.
using ConstantTables =
    llvm::DenseMap<mlir::Attribute, std::shared_ptr<const TableData>>;

/// Answers for one attention, of a program that does not change meanwhile.
class ElementEval {
public:
  ElementEval(ExprContext &context, ConstantTables &tables,
              EvalLimits limits = {})
      : c(context), limits(limits), tables(tables) {}

  /// From now on sizes that must agree are one, and an argument that is padding
  /// by its role holds 0 and 1 only.
  void trust(const ProgramFacts &known) { facts = &known; }

  /// The element of the tensor `v` at `indices`; a scalar has no indices.
  Expr element(mlir::Value v, llvm::ArrayRef<Expr> indices);
  Expr scalar(mlir::Value v) { return element(v, {}); }
  /// The size of one dimension of a tensor.
  Expr dim(mlir::Value v, int64_t position);
  Expr value(mlir::OpFoldResult v);

  /// A float sum of products.
  static bool isContraction(mlir::linalg::LinalgOp op);
  /// Does `read` read the result of a contraction? That contraction, or null.
  static mlir::linalg::LinalgOp getContraction(Expr read);
  /// The loop indices that write element `indices` of result `result`;
  /// reduction loops get a variable of their own. False if the output map is
  /// not understood.
  bool iterators(mlir::linalg::LinalgOp op, unsigned result,
                 llvm::ArrayRef<Expr> indices,
                 llvm::SmallVectorImpl<Expr> &loops);
  /// A value that a body computes at given loop indices; nullopt if it may
  /// depend on other iterations.
  std::optional<Expr> valueInBody(mlir::Value v, mlir::linalg::LinalgOp op,
                                  llvm::ArrayRef<Expr> loops);
  /// What a contraction sums at given loop indices.
  Expr term(mlir::linalg::LinalgOp op, llvm::ArrayRef<Expr> loops);
  /// The two factors of that product.
  std::optional<std::pair<Expr, Expr>> factors(mlir::linalg::LinalgOp op,
                                               llvm::ArrayRef<Expr> loops);
  llvm::SmallVector<Expr> coordinates(mlir::AffineMap map,
                                      llvm::ArrayRef<Expr> loops);
  Expr loopSize(mlir::linalg::LinalgOp op, unsigned loop);

  /// An operation that only moves or scales elements: where element `at` of `v`
  /// comes from, and the factor. A gather that reads only the first part of a
  /// dimension is a view if `allowParts`.
  struct View {
    mlir::Value source;
    llvm::SmallVector<Expr> at;
    double factor = 1;
  };
  std::optional<View> lookThrough(mlir::Value v, llvm::ArrayRef<Expr> at,
                                  bool allowParts = false);
  /// The operand that is factor `i` of a contraction's product as it is, and
  /// its coordinates; nullopt if the factor is computed in the body.
  std::optional<View> factorOperand(mlir::linalg::LinalgOp op, unsigned i,
                                    llvm::ArrayRef<Expr> loops);

  /// Starts the budget of a new question.
  void restart() {
    evaluations = 0;
    c.restart();
    notes.clear();
  }
  bool isExhausted() const { return evaluations > limits.maxEvaluations; }
  llvm::ArrayRef<OpaqueNote> getNotes() const { return notes; }

  /// A tensor of the program and the indices at which it holds `e`.
  struct Origin {
    mlir::Value tensor;
    llvm::SmallVector<Expr> indices;
  };
  const Origin *findOrigin(Expr e) const;

  /// Does the program add to `e` or subtract from it in f64? Then its large
  /// numbers may cancel, which f32 can't hold.
  bool isAddedInF64(Expr e) const { return addedInF64.contains(e); }

  /// Conditions that the program joins by `or`, and of which one always holds.
  struct Tautology {
    llvm::SmallVector<Expr, 2> conditions;
    mlir::Location location;
  };
  llvm::ArrayRef<Tautology> getTautologies() const { return tautologies; }

  ExprContext &getContext() { return c; }

  /// The read of a value without looking at its producer.
  Expr opaqueRead(mlir::Value v, llvm::ArrayRef<Expr> indices,
                  llvm::StringRef reason = "");

private:
  using Body = llvm::DenseMap<mlir::Value, Expr>;

  Expr compute(mlir::Value v, llvm::ArrayRef<Expr> indices);
  Expr ownDim(mlir::Value v, int64_t position);
  Expr computeDim(mlir::Value v, int64_t position);
  Expr computeShapeDim(mlir::Operation *op, mlir::Value v, int64_t position);
  void note(mlir::Location loc, llvm::StringRef reason);

  // EvalTensor.cpp
  Expr tensorOp(mlir::Operation *op, mlir::Value v, llvm::ArrayRef<Expr> at);
  Expr insertSlice(mlir::tensor::InsertSliceOp op, llvm::ArrayRef<Expr> at);
  Expr extractSlice(mlir::tensor::ExtractSliceOp op, llvm::ArrayRef<Expr> at);
  Expr pad(mlir::tensor::PadOp op, llvm::ArrayRef<Expr> at);
  Expr concat(mlir::tensor::ConcatOp op, llvm::ArrayRef<Expr> at, unsigned i,
              Expr offset);
  Expr generate(mlir::tensor::GenerateOp op, llvm::ArrayRef<Expr> at);
  Expr choose(Expr condition, llvm::function_ref<Expr()> then,
              llvm::function_ref<Expr()> otherwise);
  void delinearize(mlir::Value source, llvm::ArrayRef<int64_t> group, Expr x,
                   llvm::MutableArrayRef<Expr> indices);
  Expr linearize(mlir::Value v, llvm::ArrayRef<int64_t> group,
                 llvm::ArrayRef<Expr> at);

  // EvalConstant.cpp
  Expr constant(mlir::Attribute attr, mlir::Type type, mlir::Value v,
                llvm::ArrayRef<Expr> at);
  std::shared_ptr<const TableData> getTable(mlir::Attribute attr,
                                            mlir::ShapedType type);

  // EvalLinalg.cpp
  Expr linalgElement(mlir::linalg::LinalgOp op, mlir::Value v,
                     llvm::ArrayRef<Expr> at);
  Expr softmaxElement(mlir::linalg::SoftmaxOp op, llvm::ArrayRef<Expr> at);
  Expr bodyValue(mlir::Value v, Body &body, mlir::Block *block,
                 llvm::function_ref<Expr(mlir::BlockArgument)> argument,
                 llvm::ArrayRef<Expr> loops);
  Expr linalgBody(mlir::Value v, Body &body, mlir::linalg::LinalgOp op,
                  llvm::ArrayRef<Expr> loops);

  // EvalScalar.cpp
  Expr scalarOp(mlir::Operation *op, llvm::ArrayRef<Expr> operands);
  Expr intOp(mlir::Operation *op, llvm::ArrayRef<Expr> o);
  Expr divisionOp(mlir::Operation *op, llvm::ArrayRef<Expr> o);
  Expr castOp(mlir::Operation *op, Expr x);
  Expr boolOp(mlir::Operation *op, llvm::ArrayRef<Expr> o);
  Expr intCompare(mlir::Operation *op, llvm::ArrayRef<Expr> o);
  Expr floatCompare(mlir::Operation *op, llvm::ArrayRef<Expr> o);
  Expr floatOp(mlir::Operation *op, llvm::ArrayRef<Expr> o);
  Expr affineOp(mlir::Operation *op, llvm::ArrayRef<Expr> o);
  Expr affine(mlir::AffineExpr e, llvm::ArrayRef<Expr> dims,
              llvm::ArrayRef<Expr> symbols = {});
  Expr opaqueOp(mlir::Operation *op, llvm::ArrayRef<Expr> o);
  Expr toInt(Expr e) { return e->getSort() == Sort::Bool ? c.boolToInt(e) : e; }

  // EvalRounding.cpp
  Expr roundFloat(Expr e, mlir::FloatType type);
  bool isHeld(Expr e, mlir::FloatType type) const;
  bool isRounded(Expr e) const;
  bool isTornByRounding(mlir::Operation *op, llvm::ArrayRef<Expr> o) const;
  Expr carryRounding(Expr result, llvm::ArrayRef<Expr> operands);
  Expr markInexact(Expr result, mlir::FloatType type);
  void markAddedInF64(mlir::Operation *op, llvm::ArrayRef<Expr> o);

  ExprContext &c;
  const ProgramFacts *facts = nullptr;
  EvalLimits limits;
  unsigned evaluations = 0;
  unsigned depth = 0;
  using Key = std::pair<void *, llvm::SmallVector<Expr, 4>>;
  std::map<Key, Expr> memo;
  llvm::DenseMap<std::pair<mlir::Value, int64_t>, Expr> dims;
  ConstantTables &tables;
  llvm::DenseMap<Expr, Origin> origins;
  /// What the program has rounded to a narrower type somewhere, which the
  /// expression does not say.
  llvm::DenseSet<Expr> rounded;
  llvm::DenseSet<Expr> addedInF64;
  llvm::SmallVector<OpaqueNote> notes;
  llvm::SmallVector<Tautology, 0> tautologies;
};

/// The sort of the elements of a tensor of `element`.
Sort getSort(mlir::Type element);
/// What is known of integers of `type`.
Bounds getTypeRange(mlir::Type type);
/// Integers up to 2^n are exact in `type`.
unsigned getExactBits(mlir::FloatType type);

} // namespace maskir::raise

#endif // MASKIR_RAISE_ELEMENTEVAL_H
