//===- Explain.h - Why a claim is refuted --------------------- -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_VERIFY_EXPLAIN_H
#define MASKIR_LIB_VERIFY_EXPLAIN_H

#include "Inquiry.h"
#include "Scene.h"

namespace maskir::verify {

/// What an unknown answer leaves open, in one line of bounded length: "is there
/// q, kv with kv > q and generate(kv * kv <= q * q)?"
std::string describeQuestion(const Inquiry &inquiry);
/// "query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1)", then the symbols and the
/// data of the witness, which has its final names.
std::string describeWitness(Property property, const Witness &witness);

/// Adds to a verdict what helps: for a refutation the term that is responsible,
/// how many pairs contradict, a picture, and the mistakes that are recognised;
/// for a proof of causality, rows that are numbered from the wrong end.
void explain(const Inquiry &inquiry, Verdict &verdict);

/// The terms that give a mask the value `truth` at the witness, found by the
/// structure of and and or: from the mask itself down to the term that is
/// responsible, where several terms share in it the one that joins them.
llvm::SmallVector<mlir::Value> findPath(const Inquiry &inquiry,
                                        mlir::Value mask, bool truth,
                                        const Witness &witness);
/// The same for a row that sees no key.
llvm::SmallVector<mlir::Value>
findPathOfRow(const Inquiry &inquiry, mlir::Value mask, const Witness &witness);

/// The truth of a predicate at a witness; a cell that the witness does not list
/// is the constant's, or 0.
bool holdsAt(const Inquiry &inquiry, const Predicate &predicate,
             const Witness &witness);

//===----------------------------------------------------------------------===//
// Pictures (Picture.cpp)
//===----------------------------------------------------------------------===//

/// The pairs of a scene that contradict the claim; for nonempty_rows, the rows.
int64_t countContradictions(const Inquiry &inquiry, const Scene &scene);

/// One sample and head of a scene: a caption, a line for each query, a legend.
std::string drawScene(const Inquiry &inquiry, const Scene &scene, int64_t batch,
                      int64_t head, bool isClaim);

//===----------------------------------------------------------------------===//
// Diagnoses (Diagnose.cpp, Guesses.cpp)
//===----------------------------------------------------------------------===//

/// What a guess rests on: a predicate is empty on a domain, or it is not.
struct Statement {
  Predicate predicate;
  bool isEmpty = true;
  /// Other than the inquiry's, if given.
  std::optional<Domain> domain;
};

/// A guess at the mistake that was made. It is said only if all its statements
/// are proved.
struct Guess {
  mlir::Location where;
  std::string text;
  /// Whether it is a mistake for certain; otherwise only if the claim was
  /// meant to hold.
  bool isDiagnosis = true;
  llvm::SmallVector<Statement> statements;
  /// Ways to correct it: the first that is proved is said.
  std::vector<Guess> fixes;

  Guess &never(const Predicate &p, std::optional<Domain> domain = {}) {
    statements.push_back({p, true, std::move(domain)});
    return *this;
  }
  Guess &sometimes(const Predicate &p, std::optional<Domain> domain = {}) {
    statements.push_back({p, false, std::move(domain)});
    return *this;
  }
};

/// The guesses about a verdict, most telling first; the first that is proved
/// is said.
std::vector<Guess> makeGuesses(const Inquiry &inquiry, const Verdict &verdict);

/// Adds the guess that is proved, and its fix, to the notes.
void diagnose(const Inquiry &inquiry, Verdict &verdict);

/// A mask with one term of its tree of and, or and not replaced.
Predicate replaceTerm(const Inquiry &inquiry, mlir::Value mask,
                      mlir::Value term, const Predicate &replacement);

} // namespace maskir::verify

#endif // MASKIR_LIB_VERIFY_EXPLAIN_H
