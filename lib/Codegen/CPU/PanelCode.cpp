//===- PanelCode.cpp - Mask and score code of a panel ---------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PanelCode.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace maskir::cpu;

/// Machine operations for one vector, by a guess that tells cheap masks (a few
/// comparisons) from expensive ones.
static int64_t estimateCost(Operation &op) {
  int64_t cost = 0;
  op.walk([&](Operation *nested) {
    StringRef dialect = nested->getName().getDialectNamespace();
    if (nested->hasTrait<OpTrait::ConstantLike>())
      return;
    if (isa<tensor::ExtractOp>(nested) || dialect == "math")
      cost += 40;
    else
      cost += nested->getNumRegions() ? 10 : 1;
  });
  return cost;
}

PanelCode::PanelCode(Block &block, const Arguments &arguments)
    : block(block), arguments(arguments) {
  llvm::DenseMap<Value, unsigned> values;
  values[block.getArgument(arguments.query)] = OnQuery;
  values[block.getArgument(arguments.key)] = OnKey;
  if (arguments.score != ~0u)
    values[block.getArgument(arguments.score)] = OnQuery | OnKey;
  for (Operation &op : block.without_terminator()) {
    unsigned dependence = 0;
    auto use = [&](OpOperand *operand) {
      dependence |= values.lookup(operand->get());
    };
    for (OpOperand &operand : op.getOpOperands())
      use(&operand);
    visitUsedValuesDefinedAbove(op.getRegions(), use);
    dependences[&op] = dependence;
    for (Value result : op.getResults())
      values[result] = dependence;
    if (dependence == (OnQuery | OnKey))
      cost += estimateCost(op);
  }
}

void PanelCode::emit(Vectorizer &vectorizer, Vectorizer::Mapping &mapping,
                     unsigned dependence) {
  for (Operation &op : block.without_terminator())
    if (dependences.lookup(&op) == dependence)
      vectorizer.emit(op, mapping);
}

void PanelCode::beginPanel(Vectorizer &vectorizer, Value batch, Value head,
                           ArrayRef<Queries> vectors) {
  panelMapping.clear();
  vectorMappings.clear();
  auto uniform = [&](unsigned argument, Value value) {
    panelMapping[block.getArgument(argument)] = LaneValue::position(value, 0);
  };
  uniform(arguments.batch, batch);
  uniform(arguments.head, head);
  emit(vectorizer, panelMapping, 0);
  queries = llvm::to_vector(vectors);
  for (const Queries &vector : vectors) {
    Vectorizer::Mapping &mapping = vectorMappings.emplace_back(panelMapping);
    mapping[block.getArgument(arguments.query)] =
        LaneValue::position(vector.first, 1);
    vectorizer.setLanes(vector.lanes);
    emit(vectorizer, mapping, OnQuery);
  }
  vectorizer.setLanes(std::nullopt);
}

void PanelCode::beginKey(Vectorizer &vectorizer, Value key) {
  keyMapping = panelMapping;
  keyMapping[block.getArgument(arguments.key)] = LaneValue::position(key, 0);
  emit(vectorizer, keyMapping, OnKey);
}

Value PanelCode::evaluate(Vectorizer &vectorizer, unsigned vectorIndex,
                          Value score) {
  Vectorizer::Mapping mapping = vectorMappings[vectorIndex];
  mapping.insert(keyMapping.begin(), keyMapping.end());
  if (score)
    mapping[block.getArgument(arguments.score)] = LaneValue::vector(score);
  vectorizer.setLanes(queries[vectorIndex].lanes);
  emit(vectorizer, mapping, OnQuery | OnKey);
  vectorizer.setLanes(std::nullopt);
  Value result = block.getTerminator()->getOperand(0);
  return vectorizer.getVector(Vectorizer::lookup(result, mapping));
}
