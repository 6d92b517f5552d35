//===- Verdict.h - What the verifier says -----------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_VERIFY_VERDICT_H
#define MASKIR_VERIFY_VERDICT_H

#include "maskir/PredicateSet/Queries.h"
#include "maskir/Smt/Smt.h"
#include "mlir/IR/Location.h"
#include "mlir/IR/Value.h"
#include <vector>

namespace maskir::verify {

/// What a verdict is about. An attention is any operation that applies a mask.
enum class Subject { Mask, Attention, Assertion, Pool };
llvm::StringRef
getSubjectName(Subject subject); // "mask", "attention", "assert", "pool"

/// What is claimed of it.
enum class Property { Causal, NonemptyRows, Equal, Implies, LastToken };
/// "causal", "nonempty_rows", "equal", "implies", "last_token"
llvm::StringRef getPropertyName(Property property);

/// A further sentence with its own place.
struct Note {
  mlir::Location location;
  std::string text;
  /// Whether the text names a mistake, and how to correct it. What it states is
  /// proved before it is printed.
  bool isDiagnosis = false;
};

/// The answer to one question, ready to be shown (rule M8).
struct Verdict {
  Subject subject = Subject::Mask;
  Property property = Property::Causal;
  Outcome outcome = Outcome::Unknown;
  /// The attention, the assertion, the pool, or the mask.
  mlir::Location location;
  /// The operation that stands there; null for a mask.
  mlir::Operation *op = nullptr;
  /// If refuted: (b, h, q, kv), the symbols and the data. For nonempty_rows, kv
  /// is not meaningful; for last_token, q is the token that is taken and kv the
  /// last valid one. Confirmed by the reference evaluator. Symbols and tables
  /// have the names that the printed IR gives them.
  std::optional<Witness> witness;
  /// One line: the outcome, the first pair or the reason, what was assumed.
  std::string message;
  /// What else there is to say: the term that leaks, counts, diagnoses.
  llvm::SmallVector<Note> notes;
  /// What a proof rests on, besides the program.
  std::vector<std::string> assumptions;
  /// The mask as text at a small length; empty if nothing is to be shown.
  std::string picture;

  /// The two solvers contradict each other.
  bool isInternalError = false;

  bool isProven() const { return outcome == Outcome::Proven; }
  bool isRefuted() const { return outcome == Outcome::Refuted; }
  bool hasDiagnosis() const;
};

/// Who follows the questions about a module, and may end them.
class Watcher {
public:
  virtual ~Watcher() = default;
  /// Before each question. A reason: it is not asked, and the answer is Unknown
  /// with that reason.
  virtual std::optional<std::string> ask(Subject subject, Property property,
                                         mlir::Location location) = 0;
  /// Each answer, as soon as there is one.
  virtual void tell(const Verdict &verdict) = 0;
};

struct VerifyOptions {
  /// The work of each single proof; over budget is Unknown.
  Budget budget;
  /// Whether to explain refutations: responsible term, diagnoses, picture.
  bool explain = true;
  /// Whether Z3 is asked what PredicateSet can't decide, and its budget.
  bool useSecondSolver = true;
  smt::SmtBudget smtBudget;
  /// Ask both solvers each question; that they contradict each other is an
  /// internal error.
  bool crossCheck = false;
  /// Where each question is written in SMT-LIB; empty: nowhere.
  std::string dumpFolder;
  /// Null: nobody follows.
  Watcher *watcher = nullptr;
};

} // namespace maskir::verify

#endif // MASKIR_VERIFY_VERDICT_H
