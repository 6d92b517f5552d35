//===- Diagnose.cpp - Saying what is proved -------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Explain.h"

using namespace mlir;

namespace maskir::verify {

/// The work of one statement; explanations must not cost more than proofs.
static constexpr unsigned kMaxConjunctions = 512;
static constexpr unsigned kMaxConstraints = 128;
/// Statements that are tried for one verdict.
static constexpr unsigned kMaxStatements = 64;

namespace {
class Prover {
public:
  explicit Prover(const Inquiry &inquiry) : inquiry(inquiry) {
    const Budget &given = inquiry.options.budget;
    budget.maxConjunctions = std::min(given.maxConjunctions, kMaxConjunctions);
    budget.maxConstraints = std::min(given.maxConstraints, kMaxConstraints);
  }

  bool holds(const Guess &guess);
  const Guess *findFirst(ArrayRef<Guess> guesses);

private:
  bool holds(const Statement &statement);

  const Inquiry &inquiry;
  Budget budget;
  unsigned left = kMaxStatements;
};
} // namespace

bool Prover::holds(const Statement &statement) {
  if (left == 0)
    return false;
  --left;
  Domain domain = statement.domain.value_or(inquiry.domain);
  domain.facts = domain.facts & inquiry.builder.getFacts();
  Proof proof = inquiry.proofs.proveEmpty(statement.predicate, domain, budget);
  bool isDecided = statement.isEmpty ? proof.isProven()
                                     : proof.isProven() || proof.isRefuted();
  // Constant data decide only by looking at them.
  if (!isDecided || (!statement.isEmpty && proof.isRefuted() &&
                     !proof.witness->cells.empty())) {
    if (auto byPoints =
            enumerateEmpty(statement.predicate, domain, inquiry.builder))
      proof = *byPoints;
  }
  return statement.isEmpty ? proof.isProven() : proof.isRefuted();
}

bool Prover::holds(const Guess &guess) {
  return llvm::all_of(guess.statements,
                      [&](const Statement &s) { return holds(s); });
}

const Guess *Prover::findFirst(ArrayRef<Guess> guesses) {
  for (const Guess &guess : guesses)
    if (holds(guess))
      return &guess;
  return nullptr;
}

void diagnose(const Inquiry &inquiry, Verdict &verdict) {
  Prover prover(inquiry);
  std::vector<Guess> guesses = makeGuesses(inquiry, verdict);
  const Guess *proved = prover.findFirst(guesses);
  if (!proved)
    return;
  std::string text = proved->text;
  if (!proved->isDiagnosis) // what is written may be what is meant
    text = "if the mask should be causal: " + text;
  verdict.notes.push_back({proved->where, text, proved->isDiagnosis});
  if (const Guess *fix = prover.findFirst(proved->fixes))
    verdict.notes.push_back({fix->where, fix->text, /*isDiagnosis=*/false});
}

} // namespace maskir::verify
