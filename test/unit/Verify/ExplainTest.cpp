//===- ExplainTest.cpp - Verdicts and diagnoses against brute force -------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Property: on random masks, whatever a verdict says (the outcome, the pair,
// the number of leaks, a diagnosis) is true of a model that is written from the
// descriptions of the operations and evaluated at every point.
//
//===----------------------------------------------------------------------===//

#include "Explain.h"
#include "RandomMask.h"
#include "maskir/Dialect/Mask/IR/PredicateBuilder.h"
#include "maskir/PredicateSet/Dependences.h"
#include "maskir/Verify/Verify.h"
#include <gtest/gtest.h>

using namespace maskir;
using namespace maskir::reference;
using namespace maskir::verify;

namespace {

/// A finite domain.
struct Box {
  int64_t batches = 2, heads = 2, queries = 1, keys = 1;
  int64_t queryOffset = 0, keyOffset = 0;

  Domain toDomain() const {
    Domain domain = Domain::box(batches, heads, queries, keys);
    domain.offset[2] = queryOffset;
    domain.offset[3] = keyOffset;
    return domain;
  }

  int64_t count(llvm::function_ref<bool(const Point &)> test) const {
    int64_t number = 0;
    for (int64_t b = 0; b < batches; ++b)
      for (int64_t h = 0; h < heads; ++h)
        for (int64_t i = 0; i < queries; ++i)
          for (int64_t j = 0; j < keys; ++j)
            number += test({b, h, queryOffset + i, keyOffset + j});
    return number;
  }
  bool contains(const Point &p) const {
    return count([&](const Point &other) { return p == other; }) == 1;
  }
};

/// Two random masks on a random box.
struct Trial {
  Program program;
  ModelMask first, second;
  Box box;

  explicit Trial(unsigned seed, unsigned depth) {
    RandomMask random(program, seed);
    first = random.makeMask(depth);
    second = random.makeMask(depth);
    program.finish(first.name + ", " + second.name, "!mask.pred, !mask.pred");
    box.queries = random.pick(1, 6);
    box.keys = random.pick(1, 6);
    if (random.flip()) {
      box.queryOffset = random.pick(-4, 4);
      box.keyOffset = random.pick(-4, 4);
    }
  }

  /// Whether the model is the whole truth: no data, no free sizes.
  bool isClosed() const { return program.getBindings().empty(); }

  Verdict verify(Property property, mask::PredicateBuilder &builder) {
    return verifyMask(property, program.getResult(0), program.getResult(1),
                      box.toDomain(), builder);
  }

  bool inFirst(const Point &p) const {
    return first.model(p[0], p[1], p[2], p[3]);
  }
  bool inSecond(const Point &p) const {
    return second.model(p[0], p[1], p[2], p[3]);
  }
  bool isEmptyRow(const Point &p) const {
    return box.count([&](const Point &other) {
      return llvm::ArrayRef(other).take_front(3) ==
                 llvm::ArrayRef(p).take_front(3) &&
             inFirst(other);
    }) == 0;
  }
  /// Whether a pair contradicts a claim; of rows, only the first pair does.
  bool contradicts(Property property, const Point &p) const {
    switch (property) {
    case Property::Causal:
      return inFirst(p) && p[3] > p[2];
    case Property::NonemptyRows:
      return p[3] == box.keyOffset && isEmptyRow(p);
    case Property::Equal:
      return inFirst(p) != inSecond(p);
    case Property::Implies:
      return inFirst(p) && !inSecond(p);
    case Property::LastToken:
      break; // no question about masks
    }
    return false;
  }
};

constexpr Property kProperties[] = {Property::Causal, Property::NonemptyRows,
                                    Property::Equal, Property::Implies};

TEST(Explain, OutcomesAndCountsAgreeWithModels) {
  unsigned proven = 0, refuted = 0, counted = 0;
  for (unsigned seed = 0; seed < 700; ++seed) {
    Trial trial(seed, seed % 3);
    for (Property property : kProperties) {
      mask::PredicateBuilder builder;
      Verdict verdict = trial.verify(property, builder);
      SCOPED_TRACE(trial.program.getText() + verdict.message);
      int64_t bad = trial.box.count(
          [&](const Point &p) { return trial.contradicts(property, p); });
      if (verdict.isProven()) { // for all data, so for the program's too
        ++proven;
        EXPECT_EQ(bad, 0);
      }
      if (!verdict.isRefuted() || !trial.isClosed())
        continue;
      ++refuted;
      Point p = verdict.witness->point;
      if (property == Property::NonemptyRows)
        p[3] = trial.box.keyOffset;
      EXPECT_TRUE(trial.box.contains(p));
      EXPECT_TRUE(trial.contradicts(property, p));
      // The whole box is small enough to be counted and drawn.
      std::string prefix = std::to_string(bad) + " of ";
      counted += llvm::any_of(verdict.notes, [&](const Note &note) {
        return llvm::StringRef(note.text).starts_with(prefix);
      });
      EXPECT_FALSE(verdict.picture.empty());
    }
  }
  EXPECT_GT(proven, 200u);
  EXPECT_GT(refuted, 100u);
  EXPECT_EQ(counted, refuted);
}

/// What a note about the first mask states, decided on the box; nothing for a
/// sentence that says nothing of the mask alone.
std::optional<bool> isTrue(const Trial &trial, const Note &note) {
  auto never = [&](llvm::function_ref<bool(const Point &)> test) {
    return trial.box.count(test) == 0;
  };
  llvm::StringRef text = note.text;
  if (text == "this mask is the complement of causal: its polarity is inverted "
              "[proved]")
    return never(
        [&](const Point &p) { return trial.inFirst(p) != (p[3] > p[2]); });
  if (text.contains("the complement of this mask is causal") ||
      text.contains("mask.not of the whole mask is causal"))
    return never(
        [&](const Point &p) { return !trial.inFirst(p) && p[3] > p[2]; });
  if (text.contains("no query sees further than the next key"))
    return never(
        [&](const Point &p) { return trial.inFirst(p) && p[3] > p[2] + 1; });
  if (text.contains("no query sees the last KV - Q keys"))
    return never([&](const Point &p) {
      return trial.inFirst(p) &&
             p[3] >= trial.box.keyOffset + trial.box.queries;
    });
  if (text.contains("the first Q - KV queries lie before the first key"))
    return never([&](const Point &p) {
      return trial.inFirst(p) && p[2] < trial.box.keyOffset;
    });
  return std::nullopt;
}

TEST(Explain, DiagnosesAgreeWithModels) {
  unsigned decided = 0;
  for (unsigned seed = 0; seed < 1500; ++seed) {
    Trial trial(seed + 10000, seed % 3);
    for (Property property : {Property::Causal, Property::NonemptyRows}) {
      mask::PredicateBuilder builder;
      Verdict verdict = trial.verify(property, builder);
      for (const Note &note : verdict.notes) {
        std::optional<bool> truth = isTrue(trial, note);
        SCOPED_TRACE(trial.program.getText() + note.text);
        EXPECT_TRUE(truth.value_or(true));
        decided += truth.has_value();
      }
    }
  }
  EXPECT_GT(decided, 60u);
}

/// Every statement that is proved holds at random points, for random values of
/// symbols and cells that keep the facts.
class StatementTest {
public:
  explicit StatementTest(unsigned seed) : random(seed) {}

  void check(const Statement &statement, const Domain &domain) {
    Predicate within = domain.toPredicate();
    for (unsigned i = 0; i < 400; ++i) {
      numbers.clear();
      Point point = {pick(0, 1), pick(0, 1), pick(-6, 9), pick(-6, 9)};
      std::optional<bool> isIn = at(within, point);
      if (isIn != true)
        continue;
      EXPECT_NE(at(statement.predicate, point), true);
      ++points;
    }
  }
  unsigned points = 0;

private:
  int64_t pick(int64_t low, int64_t high) {
    return low + static_cast<int64_t>(random() % (high - low + 1));
  }
  int64_t number(uint64_t id, llvm::ArrayRef<int64_t> indices, bool isTruth) {
    auto [entry, isNew] =
        numbers.try_emplace({id, llvm::SmallVector<int64_t>(indices)}, 0);
    if (isNew)
      entry->second = isTruth ? pick(0, 1) : pick(-3, 8);
    return entry->second;
  }
  std::optional<bool> at(const Predicate &predicate, const Point &point) {
    llvm::SmallVector<std::pair<Symbol, int64_t>> symbols;
    llvm::SmallVector<std::pair<Table, bool>> tables;
    visitDependences(predicate, {[&](const Symbol &symbol) {
                                   symbols.push_back(
                                       {symbol, number(symbol.id, {}, false)});
                                 },
                                 [&](const Table &table, bool isInteger) {
                                   tables.push_back({table, isInteger});
                                 }});
    if (llvm::any_of(tables, [](auto &entry) { return entry.first.sorted; }))
      return std::nullopt; // random cells would break the promise
    auto lookup =
        [&](const Table &table,
            llvm::ArrayRef<int64_t> indices) -> std::optional<int64_t> {
      bool isInteger = llvm::any_of(tables, [&](auto &entry) {
        return entry.first == table && entry.second;
      });
      return number(table.id, indices, !isInteger);
    };
    return evaluate(predicate, Assignment{point, symbols, lookup});
  }

  std::mt19937 random;
  std::map<std::pair<uint64_t, llvm::SmallVector<int64_t>>, int64_t> numbers;
};

TEST(Explain, ProvedStatementsHoldAtRandomPoints) {
  StatementTest test(7);
  unsigned proved = 0;
  for (unsigned seed = 0; seed < 300; ++seed) {
    Trial trial(seed + 20000, seed % 3);
    for (Property property : kProperties) {
      mask::PredicateBuilder builder;
      Session session;
      VerifyOptions options;
      Inquiry inquiry{property,
                      trial.program.getResult(0),
                      trial.program.getResult(1),
                      trial.box.toDomain(),
                      builder,
                      session.names,
                      session.proofs,
                      options};
      inquiry.getGoal();
      inquiry.domain.facts = builder.getFacts();
      Verdict verdict = trial.verify(property, builder);
      if (verdict.outcome == Outcome::Unknown)
        continue;
      for (const Guess &guess : makeGuesses(inquiry, verdict))
        for (const Statement &statement : guess.statements) {
          Domain domain = statement.domain.value_or(inquiry.domain);
          domain.facts = domain.facts & builder.getFacts();
          if (!statement.isEmpty ||
              !proveEmpty(statement.predicate, domain).isProven())
            continue;
          ++proved;
          SCOPED_TRACE(trial.program.getText() + guess.text);
          test.check(statement, domain);
        }
    }
  }
  EXPECT_GT(proved, 1000u);
  EXPECT_GT(test.points, 10000u);
}

} // namespace
