//===- OpInputs.cpp - The concrete operands of operations -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpInputs.h"

using namespace mlir;

namespace maskir::reference {

FailureOr<TensorData> getTensor(ScalarInterpreter &interpreter, Value value) {
  FailureOr<RuntimeValue> concrete = interpreter.evaluate(value);
  if (failed(concrete))
    return failure();
  if (const TensorData *data = concrete->getIfTensor())
    return *data;
  emitError(value.getLoc())
      << "the reference evaluator expected data of type " << value.getType();
  return failure();
}

FailureOr<std::pair<int64_t, int64_t>> getOffsets(attn::MaskedOpInterface op,
                                                  MaskEvaluator &masks) {
  std::pair offsets(op.getStaticQueryOffset().value_or(0),
                    op.getStaticKeyOffset().value_or(0));
  for (auto [operand, offset] :
       {std::pair(op.getQueryOffset(), &offsets.first),
        std::pair(op.getKeyOffset(), &offsets.second)}) {
    if (!operand)
      continue;
    FailureOr<int64_t> number = masks.evaluateInteger(operand);
    if (failed(number))
      return failure();
    *offset = *number;
  }
  return offsets;
}

std::function<FailureOr<bool>(const Point &)>
getMaskFunction(attn::MaskedOpInterface op, MaskEvaluator &masks) {
  Value mask = op.getMask();
  if (!mask)
    return nullptr;
  return [mask, &masks](const Point &point) { return masks.test(mask, point); };
}

} // namespace maskir::reference
