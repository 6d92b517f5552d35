//===- ProofCache.cpp - Equal questions are answered once -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/PredicateSet/ProofCache.h"
#include "maskir/PredicateSet/Dependences.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"

namespace maskir {

//===----------------------------------------------------------------------===//
// Questions
//===----------------------------------------------------------------------===//

bool ProofCache::Question::operator==(const Question &other) const {
  return kind == other.kind && first == other.first && second == other.second &&
         domain.offset == other.domain.offset &&
         domain.length == other.domain.length &&
         domain.facts == other.domain.facts &&
         budget.maxConjunctions == other.budget.maxConjunctions &&
         budget.maxConstraints == other.budget.maxConstraints &&
         sortedTables == other.sortedTables;
}

size_t ProofCache::Hash::operator()(const Question &question) const {
  size_t lengths = 0;
  for (const std::optional<IntExpr> &length : question.domain.length)
    lengths = llvm::hash_combine(lengths, length ? length->getHash() : 0);
  return llvm::hash_combine(static_cast<unsigned>(question.kind),
                            question.first.getHash(), question.second.getHash(),
                            question.domain.facts.getHash(), lengths);
}

static llvm::SmallVector<uint64_t>
getSortedTables(std::initializer_list<Predicate> predicates) {
  llvm::SmallVector<uint64_t> ids;
  for (const Predicate &predicate : predicates)
    visitDependences(predicate, {[](const Symbol &) {},
                                 [&](const Table &table, bool) {
                                   if (table.sorted)
                                     ids.push_back(table.id);
                                 }});
  llvm::sort(ids);
  ids.erase(llvm::unique(ids), ids.end());
  return ids;
}

//===----------------------------------------------------------------------===//
// Answers
//===----------------------------------------------------------------------===//

Proof ProofCache::answer(const Question &question) {
  const auto &[kind, first, second, domain, budget, sortedTables] = question;
  switch (kind) {
  case Kind::Empty:
    return maskir::proveEmpty(first, domain, budget);
  case Kind::Implies:
    return maskir::proveImplies(first, second, domain, budget);
  case Kind::Equal:
    return maskir::proveEqual(first, second, domain, budget);
  case Kind::Causal:
    return maskir::proveCausal(first, domain, budget);
  case Kind::NonemptyRows:
    return maskir::proveNonemptyRows(first, domain, budget);
  }
  llvm_unreachable("all kinds are handled");
}

Proof ProofCache::ask(Kind kind, const Predicate &first,
                      const Predicate &second, const Domain &domain,
                      const Budget &budget) {
  Question question{
      kind,   first,  second,
      domain, budget, getSortedTables({first, second, domain.toPredicate()})};
  auto known = answers.find(question);
  if (known == answers.end()) {
    Proof proof = answer(question);
    known = answers.emplace(std::move(question), std::move(proof)).first;
  }
  return known->second;
}

Proof ProofCache::proveEmpty(const Predicate &p, const Domain &domain,
                             const Budget &budget) {
  return ask(Kind::Empty, p, Predicate::none(), domain, budget);
}

Proof ProofCache::proveImplies(const Predicate &a, const Predicate &b,
                               const Domain &domain, const Budget &budget) {
  return ask(Kind::Implies, a, b, domain, budget);
}

Proof ProofCache::proveEqual(const Predicate &a, const Predicate &b,
                             const Domain &domain, const Budget &budget) {
  return ask(Kind::Equal, a, b, domain, budget);
}

Proof ProofCache::proveCausal(const Predicate &p, const Domain &domain,
                              const Budget &budget) {
  return ask(Kind::Causal, p, Predicate::none(), domain, budget);
}

Proof ProofCache::proveNonemptyRows(const Predicate &p, const Domain &domain,
                                    const Budget &budget) {
  return ask(Kind::NonemptyRows, p, Predicate::none(), domain, budget);
}

} // namespace maskir
