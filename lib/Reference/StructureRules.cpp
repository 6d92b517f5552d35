//===- StructureRules.cpp - Constants, affine maps, control ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Evaluators.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using llvm::APInt;

namespace maskir::reference {
namespace {

using Operands = ScalarInterpreter::Operands;
using Results = ScalarInterpreter::Results;

LogicalResult constant(Operation *op, Operands, ScalarInterpreter &run,
                       Results &results) {
  Attribute value = cast<arith::ConstantOp>(op).getValue();
  if (auto integer = dyn_cast<IntegerAttr>(value)) {
    RuntimeValue concrete = RuntimeValue::integer(integer.getValue());
    results.push_back(concrete);
    return success();
  }
  if (auto real = dyn_cast<FloatAttr>(value)) {
    results.push_back(RuntimeValue::real(real.getValueAsDouble()));
    return success();
  }
  if (auto elements = dyn_cast<ElementsAttr>(value)) {
    FailureOr<TensorData> data = TensorData::fromAttribute(elements);
    if (succeeded(data)) {
      results.push_back(RuntimeValue::tensor(std::move(*data)));
      return success();
    }
  }
  return op->emitError(
             "the reference evaluator does not know constants of type ")
         << op->getResult(0).getType();
}

LogicalResult poison(Operation *op, Operands, ScalarInterpreter &,
                     Results &results) {
  results.push_back(RuntimeValue::poison());
  return success();
}

/// The arm that is not chosen may be poison.
LogicalResult select(Operation *op, Operands operands, ScalarInterpreter &,
                     Results &results) {
  if (operands[0].isPoison()) {
    results.push_back(RuntimeValue::poison());
    return success();
  }
  const APInt *condition = expectInteger(op, operands, 0);
  if (!condition)
    return failure();
  results.push_back(condition->isZero() ? operands[2] : operands[1]);
  return success();
}

//===----------------------------------------------------------------------===//
// Affine maps
//===----------------------------------------------------------------------===//

/// An affine expression on concrete numbers; nothing if a number leaves int64
/// or a divisor is not positive.
std::optional<int64_t> evaluateAffine(AffineExpr expr, ArrayRef<int64_t> dims,
                                      ArrayRef<int64_t> symbols) {
  if (auto leaf = dyn_cast<AffineConstantExpr>(expr))
    return leaf.getValue();
  if (auto leaf = dyn_cast<AffineDimExpr>(expr))
    return dims[leaf.getPosition()];
  if (auto leaf = dyn_cast<AffineSymbolExpr>(expr))
    return symbols[leaf.getPosition()];
  auto node = cast<AffineBinaryOpExpr>(expr);
  std::optional<int64_t> a = evaluateAffine(node.getLHS(), dims, symbols);
  std::optional<int64_t> b = evaluateAffine(node.getRHS(), dims, symbols);
  if (!a || !b)
    return std::nullopt;
  int64_t result = 0;
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return llvm::AddOverflow(*a, *b, result) ? std::nullopt
                                             : std::optional(result);
  case AffineExprKind::Mul:
    return llvm::MulOverflow(*a, *b, result) ? std::nullopt
                                             : std::optional(result);
  default:
    break;
  }
  if (*b <= 0)
    return std::nullopt;
  int64_t rest = *a % *b < 0 ? *a % *b + *b : *a % *b;
  int64_t floor = *a / *b - (*a % *b < 0 ? 1 : 0);
  if (expr.getKind() == AffineExprKind::Mod)
    return rest;
  return expr.getKind() == AffineExprKind::FloorDiv ? floor
                                                    : floor + (rest != 0);
}

FailureOr<SmallVector<int64_t>> evaluateMap(Operation *op, AffineMap map,
                                            Operands operands) {
  SmallVector<int64_t> inputs, outputs;
  for (unsigned i = 0; i < operands.size(); ++i) {
    const APInt *value = expectInteger(op, operands, i);
    if (!value)
      return failure();
    inputs.push_back(value->getSExtValue());
  }
  ArrayRef<int64_t> all = inputs;
  for (AffineExpr expr : map.getResults()) {
    std::optional<int64_t> value =
        evaluateAffine(expr, all.take_front(map.getNumDims()),
                       all.drop_front(map.getNumDims()));
    if (!value)
      return reportUndefined(op, "a number leaves 64 bits, or a divisor is not "
                                 "positive");
    outputs.push_back(*value);
  }
  return outputs;
}

LogicalResult affineApply(Operation *op, Operands operands, ScalarInterpreter &,
                          Results &results) {
  FailureOr<SmallVector<int64_t>> values =
      evaluateMap(op, cast<affine::AffineApplyOp>(op).getMap(), operands);
  if (failed(values))
    return failure();
  results.push_back(RuntimeValue::index(values->front()));
  return success();
}

template <typename OpTy, bool isMax>
LogicalResult affineExtreme(Operation *op, Operands operands,
                            ScalarInterpreter &, Results &results) {
  FailureOr<SmallVector<int64_t>> values =
      evaluateMap(op, cast<OpTy>(op).getMap(), operands);
  if (failed(values))
    return failure();
  results.push_back(RuntimeValue::index(isMax ? *llvm::max_element(*values)
                                              : *llvm::min_element(*values)));
  return success();
}

//===----------------------------------------------------------------------===//
// Control
//===----------------------------------------------------------------------===//

LogicalResult branch(Operation *op, Operands operands, ScalarInterpreter &run,
                     Results &results) {
  if (operands[0].isPoison())
    return reportUndefined(op, "the condition is poison");
  const APInt *condition = expectInteger(op, operands, 0);
  if (!condition)
    return failure();
  Region &region = op->getRegion(condition->isZero() ? 1 : 0);
  if (region.empty())
    return success();
  FailureOr<SmallVector<RuntimeValue>> yielded = run.run(region.front(), {});
  if (failed(yielded))
    return failure();
  results.append(yielded->begin(), yielded->end());
  return success();
}

LogicalResult loop(Operation *op, Operands operands, ScalarInterpreter &run,
                   Results &results) {
  auto loop = cast<scf::ForOp>(op);
  for (unsigned i = 0; i < 3; ++i)
    if (operands[i].isPoison())
      return reportUndefined(op, "a bound is poison");
  const APInt *lower = expectInteger(op, operands, 0);
  const APInt *upper = lower ? expectInteger(op, operands, 1) : nullptr;
  const APInt *step = upper ? expectInteger(op, operands, 2) : nullptr;
  if (!step)
    return failure();
  bool isUnsigned = loop.getUnsignedCmp();
  if (step->isZero() || (!isUnsigned && step->isNegative()))
    return reportUndefined(op, "the step is not positive");
  SmallVector<RuntimeValue> carried(operands.drop_front(3));
  APInt position = *lower;
  while (isUnsigned ? position.ult(*upper) : position.slt(*upper)) {
    SmallVector<RuntimeValue> arguments{RuntimeValue::integer(position)};
    arguments.append(carried);
    FailureOr<SmallVector<RuntimeValue>> yielded =
        run.run(*loop.getBody(), arguments);
    if (failed(yielded))
      return failure();
    carried = std::move(*yielded);
    bool signedWrap = false, unsignedWrap = false;
    APInt next = position.sadd_ov(*step, signedWrap);
    (void)position.uadd_ov(*step, unsignedWrap);
    if (isUnsigned ? unsignedWrap : signedWrap)
      break;
    position = next;
  }
  results.append(carried.begin(), carried.end());
  return success();
}

} // namespace

void addStructureRules(RuleTable &table) {
  addRule<arith::ConstantOp>(table, constant);
  addRule<arith::SelectOp>(table, select, /*seesPoison=*/true);
  addRule<ub::PoisonOp>(table, poison);
  addRule<affine::AffineApplyOp>(table, affineApply);
  addRule<affine::AffineMaxOp>(table, affineExtreme<affine::AffineMaxOp, true>);
  addRule<affine::AffineMinOp>(table,
                               affineExtreme<affine::AffineMinOp, false>);
  addRule<scf::IfOp>(table, branch, /*seesPoison=*/true);
  addRule<scf::ForOp>(table, loop, /*seesPoison=*/true);
}

} // namespace maskir::reference
