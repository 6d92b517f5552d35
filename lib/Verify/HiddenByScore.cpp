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
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/Format.h"
#include <cmath>
#include <list>
#include <set>

using namespace mlir;

namespace maskir::verify {

/// Scores at or below it are hidden, in the sense of what models write.
static constexpr double kVeryLow = -1e4;
/// So many rows, and keys of each, are looked at.
static constexpr int64_t kRows = 64, kKeys = 4096;

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
  region.walk([&](Operation *op) {
    for (Value operand : op->getOperands())
      if (!region.isAncestor(operand.getParentRegion()))
        outside.insert(operand);
  });
  for (Value value : outside)
    if (Value number = choose(value))
      replaceAllUsesInRegionWith(value, number, region);
}

namespace {
/// What the score region makes of a score of 0, as the machine rounds: a sum
/// that leaves the type is infinite. All data are `sample`.
class SampledScore {
public:
  SampledScore(attn::AttentionOp op, int64_t sample) : copy(op.clone()) {
    chooseData(copy->getScore(), sample);
  }

  /// Nullopt if the rest of the program decides.
  std::optional<double> get(ArrayRef<int64_t> point) {
    InterpreterErrors errors(copy->getContext());
    reference::ScalarInterpreter interpreter(reference::FloatMode::Rounded);
    SmallVector<reference::RuntimeValue, 5> arguments{
        reference::RuntimeValue::real(0)};
    for (int64_t coordinate : point)
      arguments.push_back(reference::RuntimeValue::index(coordinate));
    auto yielded = interpreter.run(copy->getScore().front(), arguments);
    if (failed(yielded))
      return std::nullopt;
    const double *value = yielded->front().getIfReal();
    return value ? std::optional(*value) : std::nullopt;
  }

private:
  OwningOpRef<attn::AttentionOp> copy;
};

/// The score of several samples: data of 0 and of 1 (a flag of padding has one
/// of these), and others.
class HighestScore {
public:
  HighestScore(attn::AttentionOp op, std::set<int64_t> samples) {
    samples.insert({0, 1});
    for (int64_t sample : samples)
      scores.emplace_back(op, sample);
  }

  /// The highest, if it is so low that the pair may have no weight.
  std::optional<double> findVeryLow(ArrayRef<int64_t> point) {
    double highest = -std::numeric_limits<double>::infinity();
    for (SampledScore &sampled : scores) {
      std::optional<double> score = sampled.get(point);
      if (!score)
        return std::nullopt;
      highest = std::fmax(highest, *score);
    }
    return highest <= kVeryLow ? std::optional(highest) : std::nullopt;
  }

private:
  std::list<SampledScore> scores;
};
} // namespace

static Verdict makeDoubt(const Verdict &verdict, const Twine &reason) {
  Verdict doubt{verdict.subject, verdict.property, Outcome::Unknown,
                verdict.location};
  doubt.message = reason.str();
  doubt.assumptions = verdict.assumptions;
  return doubt;
}

static std::string printNumber(double number) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%g", number);
  return text;
}

/// The pair of the witness.
static Verdict doubtRefutation(attn::AttentionOp op, Verdict verdict) {
  const Witness &witness = *verdict.witness;
  std::set<int64_t> samples;
  for (const TableCell &cell : witness.cells)
    samples.insert(cell.value);
  auto score = HighestScore(op, samples).findVeryLow(witness.point);
  if (!score)
    return verdict;
  return makeDoubt(
      verdict, "causal: unknown: no mask hides key " + Twine(witness.point[3]) +
                   " from query " + Twine(witness.point[2]) +
                   ", but the score region makes " + printNumber(*score) +
                   " of a score of 0 there, which may give it no weight");
}

/// A row of which all pairs are so low. Of dynamic sizes, some are looked at.
static Verdict doubtRows(attn::AttentionOp op, Verdict verdict) {
  auto count = [](int64_t size, int64_t most) {
    return ShapedType::isDynamic(size) ? most : std::min(size, most);
  };
  int64_t queries = count(op.getQuery().getType().getDimSize(2), kRows),
          keys = count(op.getKey().getType().getDimSize(2), kKeys);
  HighestScore scores(op, {});
  for (int64_t q = 0; q < queries; ++q) {
    auto isLow = [&](int64_t k) { return scores.findVeryLow({0, 0, q, k}); };
    if (keys > 0 && llvm::all_of(llvm::seq<int64_t>(0, keys), isLow))
      return makeDoubt(verdict, "no empty row: unknown: no mask hides all keys "
                                "from query " +
                                    Twine(q) + ", but the score region makes " +
                                    printNumber(*isLow(0)) +
                                    " or the like of scores of 0 there");
  }
  return verdict;
}

Verdict doubtHiddenByScore(attn::MaskedOpInterface op, Verdict verdict) {
  auto attention = dyn_cast<attn::AttentionOp>(op.getOperation());
  if (!attention || attention.getScore().empty())
    return verdict;
  if (verdict.property == Property::Causal &&
      verdict.outcome == Outcome::Refuted && verdict.witness)
    return doubtRefutation(attention, std::move(verdict));
  if (verdict.property == Property::NonemptyRows &&
      verdict.outcome == Outcome::Proven)
    return doubtRows(attention, std::move(verdict));
  return verdict;
}

} // namespace maskir::verify
