//===- Recheck.cpp - Witnesses before the reference evaluator -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WitnessJudge.h"

using namespace mlir;

namespace maskir::verify {

/// Why the witness does not stand; empty if the reference evaluator confirms
/// it. `computed` is a tensor that it takes for data, and that is none.
static std::string findDoubt(const Inquiry &inquiry, const Witness &witness,
                             const InterpreterErrors &errors, Value &computed) {
  WitnessJudge judge(inquiry, witness);
  if (!judge.reason.empty())
    return judge.reason;
  FailureOr<bool> confirmed = judge.isRefuted(witness);
  computed = judge.computed;
  if (succeeded(confirmed) && *confirmed)
    return "";
  if (failed(confirmed))
    return "the reference evaluator can't run the counterexample" +
           (errors.first.empty() ? std::string() : ": " + errors.first);
  if (!judge.doubt.empty())
    return judge.doubt;
  return "internal error: the reference evaluator does not confirm the "
         "counterexample";
}

static MLIRContext *getContext(const Inquiry &inquiry) {
  for (Value mask : {inquiry.first, inquiry.second})
    if (mask)
      return mask.getContext();
  return nullptr; // every pair is allowed: nothing to run
}

/// A cell that the witness itself says is none: the run did not read it.
static bool isOutside(const Inquiry &inquiry, const Witness &witness,
                      const TableCell &cell) {
  Value tensor = inquiry.builder.lookupValue(cell.table.id);
  return llvm::any_of(witness.symbols, [&](const auto &symbol) {
    auto meaning = getMeaning(symbol.first, inquiry.builder);
    return tensor && meaning && meaning->dimension &&
           meaning->value == tensor &&
           cell.indices[*meaning->dimension] >= symbol.second;
  });
}

Proof confirm(Inquiry &inquiry, Proof proof) {
  MLIRContext *context = getContext(inquiry);
  if (!proof.isRefuted() || !context)
    return proof;
  InterpreterErrors errors(context);
  Value computed;
  std::string doubt = findDoubt(inquiry, *proof.witness, errors, computed);
  if (!doubt.empty())
    return Proof::unknown(doubt);
  if (computed) {
    std::optional<Witness> found = findProgramWitness(inquiry, *proof.witness);
    if (!found)
      return Proof::unknown(
          "the answer depends on " + inquiry.names.get(computed) +
          ", which the program computes, and no data were found that lead to "
          "a counterexample");
    proof.witness = std::move(found);
  }
  // What the solver took scalar code to compute is no part of the answer: the
  // evaluator has run the code itself.
  llvm::erase_if(proof.witness->cells, [&](const TableCell &cell) {
    Value value = inquiry.builder.lookupValue(cell.table.id);
    return (value && isInMaskCode(value)) ||
           isOutside(inquiry, *proof.witness, cell);
  });
  return proof;
}

} // namespace maskir::verify
