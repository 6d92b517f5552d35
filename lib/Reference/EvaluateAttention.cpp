//===- EvaluateAttention.cpp - What an attention computes -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Reference/EvaluateAttention.h"
#include "OpInputs.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include <cmath>
#include <limits>
#include <tuple>

using namespace mlir;

namespace maskir::reference {

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

/// What is wrong with the shapes; nothing if they fit (rules N1, N2, N4).
static std::optional<std::string> findShapeError(const AttentionInputs &in) {
  for (const TensorData *tensor : {&in.query, &in.key, &in.value})
    if (tensor->getRank() != 4 || !isFloat(tensor->getKind()))
      return "query, key and value must be float tensors of rank 4";
  ArrayRef<int64_t> query = in.query.getShape(), key = in.key.getShape(),
                    value = in.value.getShape();
  if (query[0] != key[0] || key[0] != value[0])
    return "query, key and value have different numbers of samples";
  if (key[1] != value[1] || key[2] != value[2])
    return "key and value have different heads or lengths";
  if (query[3] != key[3])
    return "query and key have vectors of different sizes";
  if (key[1] == 0 ? query[1] != 0 : query[1] % key[1] != 0)
    return "the number of key heads does not divide the number of query heads";
  if (in.sink && (!isFloat(in.sink->getKind()) ||
                  in.sink->getShape() != query.slice(1, 1)))
    return "the sink must have one float for each query head";
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// One row
//===----------------------------------------------------------------------===//

namespace {
/// One visible key of a row.
struct Visible {
  int64_t column;
  double score;
};
} // namespace

static FailureOr<SmallVector<Visible>> getVisible(const AttentionInputs &in,
                                                  int64_t b, int64_t h,
                                                  int64_t g, int64_t i) {
  SmallVector<Visible> visible;
  int64_t depth = in.query.getShape()[3], columns = in.key.getShape()[2];
  for (int64_t j = 0; j < columns; ++j) {
    Point point = {b, h, in.queryOffset + i, in.keyOffset + j};
    FailureOr<bool> allowed = in.mask ? in.mask(point) : true;
    if (failed(allowed))
      return failure();
    if (!*allowed)
      continue;
    double product = 0.0;
    for (int64_t d = 0; d < depth; ++d)
      product +=
          in.query.getFloat({b, h, i, d}) * in.key.getFloat({b, g, j, d});
    FailureOr<double> score = in.scale * product;
    if (in.score)
      score = in.score(*score, point);
    if (failed(score))
      return failure();
    visible.push_back({j, *score});
  }
  return visible;
}

static LogicalResult evaluateRow(const AttentionInputs &in, int64_t b,
                                 int64_t h, int64_t i, AttentionOutputs &out) {
  int64_t g = h / (in.query.getShape()[1] / in.key.getShape()[1]);
  FailureOr<SmallVector<Visible>> visible = getVisible(in, b, h, g, i);
  if (failed(visible))
    return failure();
  // Subtracting the largest score changes no result and keeps exp in range.
  double largest = in.sink ? in.sink->getFloat({h}) : -kInfinity;
  for (const Visible &pair : *visible)
    largest =
        pair.score > largest || std::isnan(pair.score) ? pair.score : largest;
  int64_t valueSize = in.value.getShape()[3];
  if (largest == -kInfinity) { // M5
    out.lse.setFloat({b, h, i}, -kInfinity);
    for (int64_t d = 0; d < valueSize; ++d)
      out.result.setFloat({b, h, i, d}, 0.0);
    return success();
  }
  double sum = in.sink ? std::exp(in.sink->getFloat({h}) - largest) : 0.0;
  SmallVector<double> row(valueSize, 0.0);
  for (const Visible &pair : *visible) {
    double weight = std::exp(pair.score - largest);
    sum += weight;
    for (int64_t d = 0; d < valueSize; ++d)
      row[d] += weight * in.value.getFloat({b, g, pair.column, d});
  }
  out.lse.setFloat({b, h, i}, std::log(sum) + largest);
  for (int64_t d = 0; d < valueSize; ++d)
    out.result.setFloat({b, h, i, d}, row[d] / sum);
  return success();
}

FailureOr<AttentionOutputs> evaluateAttention(const AttentionInputs &inputs,
                                              Location loc) {
  if (std::optional<std::string> message = findShapeError(inputs)) {
    emitError(loc) << "the reference evaluator cannot run the attention: "
                   << *message;
    return failure();
  }
  ArrayRef<int64_t> query = inputs.query.getShape();
  int64_t valueSize = inputs.value.getShape()[3];
  AttentionOutputs outputs{
      TensorData(ElementKind::F64, {query[0], query[1], query[2], valueSize}),
      TensorData(ElementKind::F64, query.take_front(3))};
  for (int64_t b = 0; b < query[0]; ++b)
    for (int64_t h = 0; h < query[1]; ++h)
      for (int64_t i = 0; i < query[2]; ++i)
        if (failed(evaluateRow(inputs, b, h, i, outputs)))
          return failure();
  return outputs;
}

//===----------------------------------------------------------------------===//
// The operation
//===----------------------------------------------------------------------===//

/// The score region at one point, in f64.
static FailureOr<double> runScore(attn::AttentionOp op,
                                  ScalarInterpreter &interpreter, double score,
                                  const Point &point) {
  SmallVector<RuntimeValue, 5> arguments{RuntimeValue::real(score)};
  for (int64_t coordinate : point)
    arguments.push_back(RuntimeValue::index(coordinate));
  FailureOr<SmallVector<RuntimeValue>> yielded =
      interpreter.run(op.getScore().front(), arguments);
  if (failed(yielded))
    return failure();
  if (const double *value = yielded->front().getIfReal())
    return *value;
  return op.emitError("undefined behaviour: the score is poison");
}

FailureOr<AttentionOutputs> evaluateAttention(attn::AttentionOp op,
                                              const Bindings &bindings) {
  ScalarInterpreter interpreter(FloatMode::Wide);
  for (const auto &[value, concrete] : bindings)
    interpreter.bind(value, concrete);
  MaskEvaluator masks(bindings);
  FailureOr<TensorData> query = getTensor(interpreter, op.getQuery());
  FailureOr<TensorData> key = getTensor(interpreter, op.getKey());
  FailureOr<TensorData> value = getTensor(interpreter, op.getValue());
  if (failed(query) || failed(key) || failed(value))
    return failure();
  AttentionInputs inputs{std::move(*query), std::move(*key), std::move(*value)};
  inputs.scale = op.getScale().convertToDouble();
  FailureOr<std::pair<int64_t, int64_t>> offsets = getOffsets(op, masks);
  if (failed(offsets))
    return failure();
  std::tie(inputs.queryOffset, inputs.keyOffset) = *offsets;
  if (op.getSink()) {
    FailureOr<TensorData> sink = getTensor(interpreter, op.getSink());
    if (failed(sink))
      return failure();
    inputs.sink = std::move(*sink);
  }
  inputs.mask = getMaskFunction(op, masks);
  if (!op.getScore().empty())
    inputs.score = [&](double score, const Point &point) {
      return runScore(op, interpreter, score, point);
    };
  return evaluateAttention(inputs, op.getLoc());
}

} // namespace maskir::reference
