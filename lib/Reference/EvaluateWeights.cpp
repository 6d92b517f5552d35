//===- EvaluateWeights.cpp - What stored weights give ---------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Reference/EvaluateWeights.h"
#include "OpInputs.h"
#include <cmath>
#include <limits>

using namespace mlir;

namespace maskir::reference {

/// What is wrong with the shapes; nothing if they fit (rules A1, A2).
static std::optional<std::string> findWeightShapeError(const WeightInputs &in) {
  for (const TensorData *tensor : {&in.weights, &in.values})
    if (tensor->getRank() != 4 || !isFloat(tensor->getKind()))
      return "weights and values must be float tensors of rank 4";
  ArrayRef<int64_t> weights = in.weights.getShape(),
                    values = in.values.getShape();
  if (weights[0] != values[0])
    return "weights and values have different numbers of samples";
  if (weights[3] != values[2])
    return "weights and values have different lengths";
  if (values[1] == 0 ? weights[1] != 0 : weights[1] % values[1] != 0)
    return "the number of value heads does not divide the number of query "
           "heads";
  return std::nullopt;
}

namespace {
/// One visible key of a row.
struct WeightedKey {
  int64_t column;
  double weight;
};
} // namespace

static FailureOr<SmallVector<WeightedKey>>
getVisibleKeys(const WeightInputs &in, int64_t b, int64_t h, int64_t i) {
  SmallVector<WeightedKey> visible;
  for (int64_t j = 0; j < in.weights.getShape()[3]; ++j) {
    Point point = {b, h, in.queryOffset + i, in.keyOffset + j};
    FailureOr<bool> allowed = in.mask ? in.mask(point) : true;
    if (failed(allowed))
      return failure();
    if (*allowed)
      visible.push_back({j, in.weights.getFloat({b, h, i, j})});
  }
  return visible;
}

/// exp of each weight; the largest is subtracted first, which changes no
/// quotient and keeps exp in range.
static void applyExp(MutableArrayRef<WeightedKey> row) {
  double largest = -std::numeric_limits<double>::infinity();
  for (const WeightedKey &key : row)
    if (key.weight > largest || std::isnan(key.weight))
      largest = key.weight;
  bool isEmpty = std::isinf(largest) && largest < 0; // all weights are -inf
  for (WeightedKey &key : row)
    key.weight = isEmpty ? 0.0 : std::exp(key.weight - largest);
}

static LogicalResult evaluateWeightRow(const WeightInputs &in, int64_t b,
                                       int64_t h, int64_t i, TensorData &out) {
  FailureOr<SmallVector<WeightedKey>> visible = getVisibleKeys(in, b, h, i);
  if (failed(visible))
    return failure();
  if (in.mode == attn::WeightMode::Softmax)
    applyExp(*visible);
  double sum = 0.0;
  for (const WeightedKey &key : *visible)
    sum += key.weight;
  int64_t g = h / (in.weights.getShape()[1] / in.values.getShape()[1]);
  for (int64_t d = 0; d < in.values.getShape()[3]; ++d) {
    double total = 0.0;
    for (const WeightedKey &key : *visible)
      total += key.weight * in.values.getFloat({b, g, key.column, d});
    if (in.mode != attn::WeightMode::Zero)
      total = sum == 0.0 ? 0.0 : total / sum; // M5
    out.setFloat({b, h, i, d}, total);
  }
  return success();
}

FailureOr<TensorData> evaluateWeights(const WeightInputs &inputs,
                                      Location loc) {
  if (std::optional<std::string> message = findWeightShapeError(inputs)) {
    emitError(loc) << "the reference evaluator cannot apply the weights: "
                   << *message;
    return failure();
  }
  ArrayRef<int64_t> weights = inputs.weights.getShape();
  TensorData result(ElementKind::F64, {weights[0], weights[1], weights[2],
                                       inputs.values.getShape()[3]});
  for (int64_t b = 0; b < weights[0]; ++b)
    for (int64_t h = 0; h < weights[1]; ++h)
      for (int64_t i = 0; i < weights[2]; ++i)
        if (failed(evaluateWeightRow(inputs, b, h, i, result)))
          return failure();
  return result;
}

FailureOr<TensorData> evaluateWeights(attn::ApplyWeightsOp op,
                                      const Bindings &bindings) {
  ScalarInterpreter interpreter(FloatMode::Wide);
  for (const auto &[value, concrete] : bindings)
    interpreter.bind(value, concrete);
  MaskEvaluator masks(bindings);
  FailureOr<TensorData> weights = getTensor(interpreter, op.getWeights());
  FailureOr<TensorData> values = getTensor(interpreter, op.getValues());
  if (failed(weights) || failed(values))
    return failure();
  FailureOr<std::pair<int64_t, int64_t>> offsets = getOffsets(op, masks);
  if (failed(offsets))
    return failure();
  WeightInputs inputs{std::move(*weights), std::move(*values),
                      op.getMode(),        offsets->first,
                      offsets->second,     getMaskFunction(op, masks)};
  return evaluateWeights(inputs, op.getLoc());
}

} // namespace maskir::reference
