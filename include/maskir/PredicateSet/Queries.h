//===- Queries.h - What can be proved of a predicate ------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PREDICATESET_QUERIES_H
#define MASKIR_PREDICATESET_QUERIES_H

#include "maskir/PredicateSet/Predicate.h"
#include <array>

namespace maskir {

/// The three outcomes of a proof (rule M8). Unknown is never read as yes.
enum class Outcome { Proven, Refuted, Unknown };
llvm::StringRef getOutcomeName(Outcome outcome); // "proven", ...

/// One cell of data that a counterexample needs.
struct TableCell {
  Table table;
  llvm::SmallVector<int64_t> indices;
  int64_t value; // 0 or 1 for a boolean table
};

/// A counterexample: a point, the values of the symbols, and the data.
struct Witness {
  /// (b, h, q, kv). For a question about rows, kv is not meaningful; of an
  /// unbounded domain the cells of the first keys are listed, and boolean cells
  /// beyond them are 0.
  std::array<int64_t, kNumAxes> point = {0, 0, 0, 0};
  llvm::SmallVector<std::pair<Symbol, int64_t>> symbols;
  llvm::SmallVector<TableCell> cells;
};

/// An answer: Proven, Refuted with a witness, or Unknown with the reason.
struct Proof {
  Outcome outcome = Outcome::Unknown;
  std::optional<Witness> witness; // if Refuted
  std::string reason;             // if Unknown: what stopped the proof

  static Proof proven() { return {Outcome::Proven, std::nullopt, ""}; }
  static Proof refuted(Witness w) {
    return {Outcome::Refuted, std::move(w), ""};
  }
  static Proof unknown(std::string why) {
    return {Outcome::Unknown, std::nullopt, std::move(why)};
  }
  bool isProven() const { return outcome == Outcome::Proven; }
  bool isRefuted() const { return outcome == Outcome::Refuted; }
};

/// Bounds the work of one query. A query over budget is Unknown.
struct Budget {
  unsigned maxConjunctions = 4096; // disjuncts that are looked at
  unsigned maxConstraints = 256;   // in one conjunction
};

/// The points that a question is about: offset[a] <= x[a] < offset[a] +
/// length[a]. A missing length is unbounded. `facts` constrains the symbols (it
/// uses no axis).
struct Domain {
  std::array<IntExpr, kNumAxes> offset = {0, 0, 0, 0};
  std::array<std::optional<IntExpr>, kNumAxes> length;
  Predicate facts = Predicate::all();

  static Domain box(int64_t b, int64_t h, int64_t q, int64_t kv);
  /// All points that a mask may be asked for: b and h from 0, every q and kv,
  /// negative ones too. For laws that must hold wherever the mask is used.
  static Domain everywhere();
  /// The domain as a formula.
  Predicate toPredicate() const;
};

/// Proven: no point of the domain, no symbols and no data satisfy `p`.
/// Refuted: the witness satisfies it (lexicographically first for small
/// domains).
Proof proveEmpty(const Predicate &p, const Domain &domain,
                 const Budget &budget = {});
/// Proven: every point of `a` is a point of `b`. Witness: in a, not in b.
Proof proveImplies(const Predicate &a, const Predicate &b, const Domain &domain,
                   const Budget &budget = {});
/// Proven: `a` and `b` agree everywhere. Witness: where they differ first.
Proof proveEqual(const Predicate &a, const Predicate &b, const Domain &domain,
                 const Budget &budget = {});
/// Proven: no pair of `p` has kv > q. Witness: a leaking pair.
Proof proveCausal(const Predicate &p, const Domain &domain,
                  const Budget &budget = {});
/// Proven: for every row (b, h, q) of the domain, every symbol and all data
/// some key of the domain is in `p`. Witness: an empty row.
Proof proveNonemptyRows(const Predicate &p, const Domain &domain,
                        const Budget &budget = {});

} // namespace maskir

#endif // MASKIR_PREDICATESET_QUERIES_H
