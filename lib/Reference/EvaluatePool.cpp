//===- EvaluatePool.cpp - What a pool computes ----------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Reference/EvaluatePool.h"
#include "OpInputs.h"
#include <cmath>

using namespace mlir;

namespace maskir::reference {

/// What is wrong with the shapes; nothing if they fit (rule P1).
static std::optional<std::string> findPoolShapeError(const TensorData &x,
                                                     const TensorData &valid) {
  if (x.getRank() != 3 || !isFloat(x.getKind()))
    return "x must be a float tensor of rank 3";
  if (valid.getRank() != 2 || isFloat(valid.getKind()))
    return "valid must be an integer tensor of rank 2";
  if (valid.getShape() != x.getShape().take_front(2))
    return "x and valid have different numbers of samples or tokens";
  return std::nullopt;
}

/// One element of the result from the values of the valid tokens, in order.
static double combine(attn::PoolKind kind, ArrayRef<double> values) {
  double sum = 0.0, largest = values.front();
  for (double value : values) {
    sum += value;
    largest = value > largest || std::isnan(value) ? value : largest;
  }
  switch (kind) {
  case attn::PoolKind::Last:
    return values.back();
  case attn::PoolKind::First:
    return values.front();
  case attn::PoolKind::Mean:
    return sum / static_cast<double>(values.size());
  case attn::PoolKind::Sum:
    return sum;
  case attn::PoolKind::Max:
    return largest;
  }
  llvm_unreachable("all kinds are handled");
}

FailureOr<PoolOutputs> evaluatePool(attn::PoolKind kind, const TensorData &x,
                                    const TensorData &valid, Location loc) {
  if (std::optional<std::string> message = findPoolShapeError(x, valid)) {
    emitError(loc) << "the reference evaluator cannot run the pool: "
                   << *message;
    return failure();
  }
  int64_t samples = x.getShape()[0], tokens = x.getShape()[1],
          depth = x.getShape()[2];
  PoolOutputs out{TensorData(ElementKind::F64, {samples, depth}),
                  TensorData(ElementKind::I1, {samples})};
  for (int64_t b = 0; b < samples; ++b) {
    SmallVector<int64_t> chosen;
    for (int64_t s = 0; s < tokens; ++s)
      if (valid.getInteger({b, s}) != 0)
        chosen.push_back(s);
    out.empty.setInteger({b}, chosen.empty());
    for (int64_t d = 0; d < depth && !chosen.empty(); ++d) {
      SmallVector<double> values;
      for (int64_t s : chosen)
        values.push_back(x.getFloat({b, s, d}));
      out.result.setFloat({b, d}, combine(kind, values));
    }
  }
  return out;
}

FailureOr<PoolOutputs>
evaluatePool(attn::PoolOp op,
             const llvm::DenseMap<Value, RuntimeValue> &bindings) {
  ScalarInterpreter interpreter(FloatMode::Wide);
  for (const auto &[value, concrete] : bindings)
    interpreter.bind(value, concrete);
  FailureOr<TensorData> x = getTensor(interpreter, op.getX());
  FailureOr<TensorData> valid = getTensor(interpreter, op.getValid());
  if (failed(x) || failed(valid))
    return failure();
  return evaluatePool(op.getKind(), *x, *valid, op.getLoc());
}

} // namespace maskir::reference
