//===- EvaluateMask.cpp - What a mask is, element by element --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Reference/EvaluateMask.h"
#include "maskir/Dialect/Mask/IR/Mask.h"

using namespace mlir;

namespace maskir::reference {

MaskEvaluator::MaskEvaluator(const Bindings &bindings) {
  for (const auto &[value, concrete] : bindings)
    interpreter.bind(value, concrete);
  // A region of mask.generate may ask another mask.
  interpreter.addEvaluator(
      mask::TestOp::getOperationName(),
      [this](Operation *op, ScalarInterpreter::Operands operands,
             ScalarInterpreter &, ScalarInterpreter::Results &results) {
        Point point;
        for (unsigned axis = 0; axis < point.size(); ++axis) {
          const llvm::APInt *position = operands[axis + 1].getIfInteger();
          if (!position)
            return LogicalResult(
                op->emitError("undefined behaviour: a position is poison"));
          point[axis] = position->getSExtValue();
        }
        FailureOr<bool> truth = test(op->getOperand(0), point);
        if (failed(truth))
          return failure();
        results.push_back(RuntimeValue::boolean(*truth));
        return success();
      });
}

std::unique_ptr<Region> buildMaskCode(Value mask) {
  auto region = std::make_unique<Region>();
  Block *block = &region->emplaceBlock();
  Location loc = mask.getLoc();
  // The region has no parent, so the builder takes the context from the mask.
  OpBuilder builder(mask.getContext());
  builder.setInsertionPointToStart(block);
  mask::Position position;
  for (Value *coordinate :
       {&position.batch, &position.head, &position.query, &position.key})
    *coordinate = block->addArgument(builder.getIndexType(), loc);
  Value truth = mask::buildMaskTest(builder, loc, mask, position);
  if (!truth)
    return nullptr;
  mask::YieldOp::create(builder, loc, truth);
  return region;
}

Block *MaskEvaluator::getCode(Value mask) {
  auto it = codes.find(mask);
  if (it != codes.end())
    return &it->second->front();
  std::unique_ptr<Region> region = buildMaskCode(mask);
  if (!region)
    return nullptr;
  Block *block = &region->front();
  codes[mask] = std::move(region);
  return block;
}

FailureOr<bool> MaskEvaluator::test(Value mask, const Point &point) {
  Block *code = getCode(mask);
  if (!code)
    return failure();
  SmallVector<RuntimeValue, 4> arguments;
  for (int64_t coordinate : point)
    arguments.push_back(RuntimeValue::index(coordinate));
  FailureOr<SmallVector<RuntimeValue>> yielded =
      interpreter.run(*code, arguments);
  if (failed(yielded))
    return failure();
  const llvm::APInt *truth = yielded->front().getIfInteger();
  if (!truth) {
    InFlightDiagnostic diagnostic = emitError(mask.getLoc());
    diagnostic << "undefined behaviour: the mask is poison at (";
    llvm::interleaveComma(point, diagnostic);
    return diagnostic << ")";
  }
  return truth->getBoolValue();
}

FailureOr<TensorData> MaskEvaluator::materialize(Value mask,
                                                 ArrayRef<int64_t> shape,
                                                 int64_t queryOffset,
                                                 int64_t keyOffset) {
  assert(shape.size() == 4 && "expected [B, H, Q, KV]");
  TensorData dense(ElementKind::I1, shape);
  for (int64_t b = 0; b < shape[0]; ++b)
    for (int64_t h = 0; h < shape[1]; ++h)
      for (int64_t i = 0; i < shape[2]; ++i)
        for (int64_t j = 0; j < shape[3]; ++j) {
          FailureOr<bool> truth =
              test(mask, {b, h, queryOffset + i, keyOffset + j});
          if (failed(truth))
            return failure();
          dense.setInteger({b, h, i, j}, *truth);
        }
  return dense;
}

FailureOr<int64_t> MaskEvaluator::evaluateInteger(Value value) {
  FailureOr<RuntimeValue> concrete = interpreter.evaluate(value);
  if (failed(concrete))
    return failure();
  const llvm::APInt *integer = concrete->getIfInteger();
  if (!integer || integer->getBitWidth() > 64) {
    emitError(value.getLoc())
        << "the reference evaluator expected an integer, found "
        << (concrete->isPoison() ? "poison" : "another kind of value");
    return failure();
  }
  return integer->getSExtValue();
}

FailureOr<bool> evaluateMask(Value mask, const Bindings &bindings,
                             const Point &point) {
  return MaskEvaluator(bindings).test(mask, point);
}

} // namespace maskir::reference
