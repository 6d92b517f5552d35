//===- HiddenByScore.cpp - Pairs that no mask hides -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HiddenByScore.h"
#include "WitnessJudge.h"
#include "maskir/Reference/ScalarInterpreter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/Support/Format.h"
#include <cmath>
#include <set>

using namespace mlir;

namespace maskir::verify {

/// Scores at or below it are hidden, in the sense of what models write.
static constexpr double kVeryLow = -1e4;

/// Where `region` reads data of the outside, it finds `sample` in each of them.
static void chooseData(Region &region, int64_t sample) {
  OpBuilder builder(region.getContext());
  auto choose = [&](Value value) {
    TypedAttr number;
    if (isa<FloatType>(value.getType()))
      number = builder.getFloatAttr(value.getType(), sample);
    else if (value.getType().isIntOrIndex())
      number = builder.getIntegerAttr(value.getType(), sample);
    if (!number || matchPattern(value, m_Constant()))
      return Value();
    builder.setInsertionPointToStart(&region.front());
    return arith::ConstantOp::create(builder, value.getLoc(), number)
        .getResult();
  };
  region.walk([&](tensor::ExtractOp read) {
    if (!matchPattern(read.getTensor(), m_Constant()))
      if (Value number = choose(read.getResult()))
        read.getResult().replaceAllUsesWith(number), read.erase();
  });
  llvm::SetVector<Value> outside;
  getUsedValuesDefinedAbove(region, outside);
  for (Value value : outside)
    if (Value number = choose(value))
      replaceAllUsesInRegionWith(value, number, region);
}

/// What the score region makes of a score of 0, as the machine rounds: a sum
/// that leaves the type is infinite. All data are `sample`. Nullopt if the rest
/// of the program decides.
static std::optional<double>
evaluateScore(attn::AttentionOp op, const Witness &witness, int64_t sample) {
  InterpreterErrors errors(op.getContext());
  OwningOpRef<attn::AttentionOp> copy(op.clone());
  Region &score = copy->getScore();
  chooseData(score, sample);
  reference::ScalarInterpreter interpreter(reference::FloatMode::Rounded);
  SmallVector<reference::RuntimeValue, 5> arguments{
      reference::RuntimeValue::real(0)};
  for (int64_t coordinate : witness.point)
    arguments.push_back(reference::RuntimeValue::index(coordinate));
  auto yielded = interpreter.run(score.front(), arguments);
  if (failed(yielded))
    return std::nullopt;
  const double *value = yielded->front().getIfReal();
  return value ? std::optional(*value) : std::nullopt;
}

/// The highest of what it makes with data of 0 and of 1 (a flag of padding has
/// one of these), and of what the witness has; nullopt if one is not known.
static std::optional<double> findHighest(attn::AttentionOp op,
                                         const Witness &witness) {
  std::set<int64_t> samples{0, 1};
  for (const TableCell &cell : witness.cells)
    samples.insert(cell.value);
  double highest = -std::numeric_limits<double>::infinity();
  for (int64_t sample : samples) {
    std::optional<double> score = evaluateScore(op, witness, sample);
    if (!score)
      return std::nullopt;
    highest = std::fmax(highest, *score);
  }
  return highest;
}

Verdict doubtHiddenByScore(attn::MaskedOpInterface op, Verdict verdict) {
  auto attention = dyn_cast<attn::AttentionOp>(op.getOperation());
  if (verdict.outcome != Outcome::Refuted || !verdict.witness || !attention ||
      attention.getScore().empty())
    return verdict;
  std::optional<double> score = findHighest(attention, *verdict.witness);
  if (!score || !(*score <= kVeryLow))
    return verdict;
  Verdict doubt{verdict.subject, verdict.property, Outcome::Unknown,
                verdict.location};
  llvm::raw_string_ostream(doubt.message)
      << "causal: unknown: no mask hides key " << verdict.witness->point[3]
      << " from query " << verdict.witness->point[2]
      << ", but the score region makes " << llvm::format("%g", *score)
      << " of a score of 0 there, which may give it no weight";
  return doubt;
}

} // namespace maskir::verify
