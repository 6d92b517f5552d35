//===- LogitType.cpp - The float type in which logits are computed --------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Scores may be accumulated in f32 and masked in f16: what overflows is decided
// by the narrowest type on the way, not by that of the product.
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/Attention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/DenseSet.h"

using namespace maskir::raise;
using namespace mlir;

namespace {

/// Walks from the weights of an attention back to products and arguments.
class LogitTypeFinder {
public:
  FloatType find(linalg::LinalgOp product) {
    for (OpOperand *input : product.getDpsInputOperands())
      push(input->get(), /*isLogit=*/false);
    while (!work.empty()) {
      auto [value, isLogit] = work.pop_back_val();
      visit(value, isLogit);
    }
    return narrowest;
  }

private:
  void push(Value value, bool isLogit) {
    if (seen.insert({value, isLogit}).second)
      work.push_back({value, isLogit});
  }
  void pushAll(ValueRange values, bool isLogit) {
    for (Value value : values)
      push(value, isLogit);
  }
  void count(Type type);
  void visit(Value value, bool isLogit);

  FloatType narrowest;
  SmallVector<std::pair<Value, bool>> work;
  llvm::DenseSet<std::pair<Value, unsigned>> seen;
};

double getLargest(FloatType type) {
  return APFloat::getLargest(type.getFloatSemantics()).convertToDouble();
}

void LogitTypeFinder::count(Type type) {
  auto floats = dyn_cast<FloatType>(getElementTypeOrSelf(type));
  if (floats && (!narrowest || getLargest(floats) < getLargest(narrowest)))
    narrowest = floats;
}

// Data and constants that are only widened were never computed in their type,
// nor are weights logits, behind the exponential.
void LogitTypeFinder::visit(Value value, bool isLogit) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    auto op = dyn_cast<linalg::LinalgOp>(argument.getOwner()->getParentOp());
    if (op)
      push(op.getMatchingOpOperand(argument)->get(), isLogit);
    return;
  }
  Operation *op = value.getDefiningOp();
  bool isExponential = isa<math::ExpOp, math::Exp2Op, linalg::SoftmaxOp>(op);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    if (!ElementEval::isContraction(linalgOp)) {
      unsigned result = cast<OpResult>(value).getResultNumber();
      push(linalgOp.getBlock()->getTerminator()->getOperand(result), isLogit);
      return;
    }
    if (isLogit)
      count(value.getType());
    pushAll(linalgOp.getDpsInits(), isLogit);
    return;
  }
  bool isComputed =
      isa<arith::ArithDialect, math::MathDialect>(op->getDialect()) &&
      !isa<arith::ConstantOp, arith::ExtFOp>(op);
  if (isExponential || (isLogit && isComputed))
    count(value.getType());
  pushAll(op->getOperands(), isLogit || isExponential);
  for (Region &region : op->getRegions())
    for (Block &block : region)
      pushAll(block.getTerminator()->getOperands(), isLogit || isExponential);
}

} // namespace

FloatType maskir::raise::findLogitType(linalg::LinalgOp product) {
  return LogitTypeFinder().find(product);
}
