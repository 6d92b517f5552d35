//===- Smt.cpp - The second solver ----------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Encoder.h"
#include "maskir/PredicateSet/Evaluate.h"

namespace maskir::smt {

/// A witness is looked for among small numbers first: people read it.
static constexpr int64_t kSmall = 16;

//===----------------------------------------------------------------------===//
// Obligations
//===----------------------------------------------------------------------===//

Obligation Obligation::causal(const Predicate &p, const Domain &domain) {
  IntExpr q = IntExpr::axis(Axis::Query), kv = IntExpr::axis(Axis::Key);
  return {p & Predicate::lt(q, kv), domain, /*isRows=*/false};
}

Obligation Obligation::nonemptyRows(const Predicate &p, const Domain &domain) {
  return {p, domain, /*isRows=*/true};
}

Obligation Obligation::equal(const Predicate &a, const Predicate &b,
                             const Domain &domain) {
  return {(a & ~b) | (~a & b), domain, /*isRows=*/false};
}

Obligation Obligation::implies(const Predicate &a, const Predicate &b,
                               const Domain &domain) {
  return {a & ~b, domain, /*isRows=*/false};
}

//===----------------------------------------------------------------------===//
// Answers
//===----------------------------------------------------------------------===//

/// Whether the evaluator agrees. A row is looked at key by key, and data that
/// the witness doesn't list are no proof.
static bool confirms(const Obligation &obligation, const Witness &witness) {
  if (obligation.isRows)
    return false; // the caller asks the reference evaluator
  Predicate all = obligation.goal & obligation.domain.toPredicate();
  return evaluate(all, witness) == true;
}

/// "10 s", "50 ms"
static std::string describeTime(unsigned milliseconds) {
  return milliseconds % 1000 == 0 ? std::to_string(milliseconds / 1000) + " s"
                                  : std::to_string(milliseconds) + " ms";
}

Proof prove(const Obligation &obligation, const SmtBudget &budget) {
  if (obligation.goal.isOverflow() ||
      obligation.domain.toPredicate().isOverflow())
    return Proof::unknown("a number leaves int64");
  Encoder encoder(budget);
  encoder.add(obligation);
  std::string solver = "Z3 " + getVersion();
  std::string asked = solver + ", " + std::to_string(budget.steps) +
                      " steps and " + std::to_string(budget.megabytes) + " MiB";
  switch (encoder.check()) {
  case Z3_L_FALSE:
    return Proof::proven();
  case Z3_L_UNDEF:
    if (encoder.isOutOfTime())
      return Proof::unknown("not decided by " + solver + " in " +
                            describeTime(budget.milliseconds));
    return Proof::unknown("not decided by " + asked);
  case Z3_L_TRUE:
    break;
  }
  Z3_context context = encoder.getContext();
  Z3_model model = Z3_solver_get_model(context, encoder.getSolver());
  Z3_model_inc_ref(context, model);
  std::optional<Witness> witness = encoder.readWitness(model);
  Z3_model_dec_ref(context, model);
  encoder.addSmallness(kSmall);
  if (encoder.check() == Z3_L_TRUE) {
    model = Z3_solver_get_model(context, encoder.getSolver());
    Z3_model_inc_ref(context, model);
    if (std::optional<Witness> small = encoder.readWitness(model))
      witness = std::move(small);
    Z3_model_dec_ref(context, model);
  }
  if (obligation.isRows && witness)
    return Proof::refuted(std::move(*witness));
  if (!witness || !confirms(obligation, *witness))
    return Proof::unknown(asked + " found a counterexample that the evaluator "
                                  "does not confirm");
  return Proof::refuted(std::move(*witness));
}

std::string toSmtLib(const Obligation &obligation, llvm::StringRef question) {
  Encoder encoder{SmtBudget()};
  encoder.add(obligation);
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::SmallVector<llvm::StringRef> lines;
  question.split(lines, '\n');
  for (llvm::StringRef line : lines)
    os << "; " << line << "\n";
  os << "; unsat: proven. sat: refuted, by the model.\n"
     << Z3_solver_to_string(encoder.getContext(), encoder.getSolver())
     << "(check-sat)\n";
  return text;
}

std::string getVersion() {
  unsigned major, minor, build, revision;
  Z3_get_version(&major, &minor, &build, &revision);
  return std::to_string(major) + "." + std::to_string(minor) + "." +
         std::to_string(build);
}

} // namespace maskir::smt
