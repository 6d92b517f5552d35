//===- ProofCache.h - Equal questions are answered once ---------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The layers of a model ask the same things. An answer holds for all symbols
// and data, so it may be given again wherever the question has the same
// structure, whatever its ids stand for there.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PREDICATESET_PROOFCACHE_H
#define MASKIR_PREDICATESET_PROOFCACHE_H

#include "maskir/PredicateSet/Queries.h"
#include <unordered_map>

namespace maskir {

/// The queries of Queries.h, with a memory.
class ProofCache {
public:
  Proof proveEmpty(const Predicate &p, const Domain &domain,
                   const Budget &budget = {});
  Proof proveImplies(const Predicate &a, const Predicate &b,
                     const Domain &domain, const Budget &budget = {});
  Proof proveEqual(const Predicate &a, const Predicate &b, const Domain &domain,
                   const Budget &budget = {});
  Proof proveCausal(const Predicate &p, const Domain &domain,
                    const Budget &budget = {});
  Proof proveNonemptyRows(const Predicate &p, const Domain &domain,
                          const Budget &budget = {});

  /// The number of different questions so far.
  size_t getNumQuestions() const { return answers.size(); }

private:
  enum class Kind { Empty, Implies, Equal, Causal, NonemptyRows };
  struct Question {
    Kind kind;
    Predicate first, second;
    Domain domain;
    Budget budget;
    /// Equality of terms does not look at what is known of a table.
    llvm::SmallVector<uint64_t> sortedTables;

    bool operator==(const Question &other) const;
  };
  struct Hash {
    size_t operator()(const Question &question) const;
  };

  Proof ask(Kind kind, const Predicate &first, const Predicate &second,
            const Domain &domain, const Budget &budget);
  static Proof answer(const Question &question);

  std::unordered_map<Question, Proof, Hash> answers;
};

} // namespace maskir

#endif // MASKIR_PREDICATESET_PROOFCACHE_H
