//===- HiddenByScore.cpp - Pairs that no mask hides -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HiddenByScore.h"
#include "WitnessJudge.h"
#include "maskir/Reference/ScalarInterpreter.h"
#include "llvm/Support/Format.h"

using namespace mlir;

namespace maskir::verify {

/// Scores at or below it are hidden, in the sense of what models write.
static constexpr double kVeryLow = -1e4;

/// What the score region makes of a score of 0, as the machine rounds: a sum
/// that leaves the type is infinite. Nullopt if that rests on data.
static std::optional<double> evaluateScore(attn::AttentionOp op,
                                           const Witness &witness) {
  InterpreterErrors errors(op.getContext());
  reference::ScalarInterpreter interpreter(reference::FloatMode::Rounded);
  SmallVector<reference::RuntimeValue, 5> arguments{
      reference::RuntimeValue::real(0)};
  for (int64_t coordinate : witness.point)
    arguments.push_back(reference::RuntimeValue::index(coordinate));
  auto yielded = interpreter.run(op.getScore().front(), arguments);
  if (failed(yielded))
    return std::nullopt;
  const double *value = yielded->front().getIfReal();
  return value ? std::optional(*value) : std::nullopt;
}

Verdict doubtHiddenByScore(attn::MaskedOpInterface op, Verdict verdict) {
  auto attention = dyn_cast<attn::AttentionOp>(op.getOperation());
  if (verdict.outcome != Outcome::Refuted || !verdict.witness || !attention ||
      attention.getScore().empty())
    return verdict;
  std::optional<double> score = evaluateScore(attention, *verdict.witness);
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
