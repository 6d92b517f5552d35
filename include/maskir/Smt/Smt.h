//===- Smt.h - The second solver --------------------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What Presburger arithmetic can't decide (products of symbols, division by a
// symbol, reads of tables) is asked of Z3, within a budget of steps and memory.
// A table is a function of which nothing is known but what its flags say.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_SMT_SMT_H
#define MASKIR_SMT_SMT_H

#include "maskir/PredicateSet/Queries.h"

namespace maskir::smt {

/// Steps are those of Z3's resource limit: the same answer on each machine.
/// 200,000 take a tenth of a second; products may make later ones so slow that
/// they never end. So there is a time as well, which is no budget of what is
/// decided: it is a hundred times as long as that takes.
struct SmtBudget {
  unsigned steps = 200000;
  unsigned megabytes = 1024;
  unsigned milliseconds = 10000;
};

/// A question of Queries.h, in one form: is there a point of the domain, with
/// symbols and data, where `goal` holds? With `isRows`: a row of the domain
/// with no key where `goal` holds.
struct Obligation {
  Predicate goal = Predicate::none();
  Domain domain;
  bool isRows = false;

  static Obligation causal(const Predicate &p, const Domain &domain);
  static Obligation nonemptyRows(const Predicate &p, const Domain &domain);
  static Obligation equal(const Predicate &a, const Predicate &b,
                          const Domain &domain);
  static Obligation implies(const Predicate &a, const Predicate &b,
                            const Domain &domain);
};

/// Proven: there is none. Refuted: a witness that the evaluator of PredicateSet
/// confirms; for rows it is confirmed key by key if the domain has few keys.
/// Unknown names the budget.
Proof prove(const Obligation &obligation, const SmtBudget &budget = {});

/// The obligation in SMT-LIB 2.6, with `question` as a comment; `unsat` means
/// Proven.
std::string toSmtLib(const Obligation &obligation, llvm::StringRef question);

/// "4.8.12"
std::string getVersion();

} // namespace maskir::smt

#endif // MASKIR_SMT_SMT_H
