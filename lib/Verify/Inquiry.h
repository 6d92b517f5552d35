//===- Inquiry.h - One question about masks ------------------- -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_VERIFY_INQUIRY_H
#define MASKIR_LIB_VERIFY_INQUIRY_H

#include "ValueNames.h"
#include "maskir/Dialect/Mask/IR/PredicateBuilder.h"
#include "maskir/PredicateSet/ProofCache.h"
#include "maskir/Verify/Verdict.h"
#include <memory>

namespace maskir::verify {

/// What is shared by the questions about one module.
struct Session {
  ValueNames names; // numbers the module once
  ProofCache proofs;
};

class ProgramData;

/// One question, with everything that it takes to ask, re-check and explain it.
struct Inquiry {
  Property property;
  /// Null: the mask that allows every pair.
  mlir::Value first;
  /// For equal and implies.
  mlir::Value second;
  /// Its facts hold all that the builder knows.
  Domain domain;
  mask::PredicateBuilder &builder;
  ValueNames &names;
  ProofCache &proofs;
  const VerifyOptions &options;
  /// The data of the counterexample, if it has tables that the program computes
  /// from other data.
  std::shared_ptr<ProgramData> data = nullptr;

  Predicate getPredicate(mlir::Value mask) const {
    return mask ? builder.getPredicate(mask) : Predicate::all();
  }
  Predicate getFirst() const { return getPredicate(first); }
  Predicate getSecond() const { return getPredicate(second); }
  /// The pairs that contradict the claim; for nonempty_rows, the mask itself.
  Predicate getGoal() const;
};

/// kv > q
Predicate makeFuture();

/// Asks PredicateSet, and enumerates a small finite domain where constants
/// decide. A refutation stands only if the reference evaluator confirms it.
Proof answer(Inquiry &inquiry);

/// What Z3 says, where `proof` says nothing, or always (see VerifyOptions).
Proof askSecondSolver(Inquiry &inquiry, Proof proof);
/// Evaluates the scalar code of the masks at the witness (rule M8): a
/// refutation that stands, else Unknown. Tables that the program computes hold
/// what it makes of some data.
Proof confirm(Inquiry &inquiry, Proof proof);
/// Data of the arguments for which the masks contradict the claim; `witness`
/// takes computed tables for data.
std::optional<Witness> findProgramWitness(Inquiry &inquiry,
                                          const Witness &witness);
/// How the reason of an answer begins if the two solvers contradict each other.
inline constexpr llvm::StringLiteral kInternalError = "internal error: ";

/// Decides over a finite domain point by point. Cells of constant tensors are
/// known, other data are not. Nothing if the domain is too large, or if what is
/// not known decides.
std::optional<Proof> enumerate(const Inquiry &inquiry);
/// The same for the question whether a predicate holds nowhere.
std::optional<Proof> enumerateEmpty(const Predicate &goal, const Domain &domain,
                                    const mask::PredicateBuilder &builder);

} // namespace maskir::verify

#endif // MASKIR_LIB_VERIFY_INQUIRY_H
