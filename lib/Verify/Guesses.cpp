//===- Guesses.cpp - The mistakes that are known --------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Guesser.h"
#include "maskir/PredicateSet/Dependences.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace maskir::verify {

/// Larger masks are not guessed about.
static constexpr unsigned kMaxGuessedTree = 4096;

//===----------------------------------------------------------------------===//
// Polarity
//===----------------------------------------------------------------------===//

/// A fix must leave something to see: no pair is causal too.
Guess Guesser::makeCausalFix(const Predicate &repaired,
                             const Twine &text) const {
  Guess fix = makeFix(text + " [proved]");
  fix.never(repaired & makeFuture()).sometimes(repaired & makeSelf());
  return fix;
}

/// `not term` with the negation moved to the leaves, where the complement of
/// `inverted` is causal.
std::string Guesser::describeComplement(Value term, Value inverted) const {
  if (term == inverted)
    return "causal";
  Operation *op = term.getDefiningOp();
  if (auto complement = dyn_cast_if_present<mask::NotOp>(op))
    return inquiry.names.describe(complement.getInput());
  if (!isa_and_present<mask::AndOp, mask::OrOp>(op)) {
    std::string words = inquiry.names.describe(term);
    return "not " + words;
  }
  SmallVector<std::string> parts;
  for (Value operand : op->getOperands()) {
    std::string part = describeComplement(operand, inverted);
    bool isNested =
        operand != inverted &&
        isa_and_present<mask::AndOp, mask::OrOp>(operand.getDefiningOp());
    parts.push_back(isNested ? "(" + part + ")" : part);
  }
  return llvm::join(parts, isa<mask::OrOp>(op) ? " and " : " or ");
}

void Guesser::guessPolarity(Value term, Value parent) {
  Predicate inverted = inquiry.getPredicate(term);
  Predicate causal = ~makeFuture();
  Guess &guess =
      add(term.getLoc(),
          "this mask is the complement of causal: its polarity is "
          "inverted [proved]" +
              (term == inquiry.first ? std::string()
                                     : ": " + inquiry.names.describe(term)));
  guess.never(difference(inverted, makeFuture()));
  if (term == inquiry.first) {
    guess.fixes.push_back(makeCausalFix(
        ~mask, "mask.causal, which is mask.not of this mask (true = may "
               "attend; torch.tril instead of torch.triu)"));
    return;
  }
  guess.fixes.push_back(
      makeCausalFix(~mask, "mask.not of the whole mask is causal: " +
                               describeComplement(inquiry.first, term)));
  guess.fixes.push_back(
      makeCausalFix(replace(term, causal),
                    "with mask.causal in place of this term the mask is "
                    "causal"));
  auto any = parent.getDefiningOp<mask::OrOp>();
  if (!any)
    return;
  SmallVector<Predicate> operands;
  for (Value operand : any.getInputs())
    operands.push_back(operand == term ? causal
                                       : inquiry.getPredicate(operand));
  guess.fixes.push_back(makeCausalFix(
      replace(parent, Predicate::conjunction(operands)),
      "with mask.causal in place of this term, and 'and' in place of 'or', "
      "the mask is causal"));
}

//===----------------------------------------------------------------------===//
// or instead of and
//===----------------------------------------------------------------------===//

void Guesser::guessJoin(Value term) {
  auto any = term.getDefiningOp<mask::OrOp>();
  if (!any || any.getInputs().size() < 2)
    return;
  SmallVector<Predicate> operands;
  for (Value operand : any.getInputs())
    operands.push_back(inquiry.getPredicate(operand));
  Predicate joined = replace(term, Predicate::conjunction(operands));
  StringRef text =
      term == inquiry.first
          ? "the same terms joined by mask.and are causal: 'or' instead of "
            "'and' [proved]"
          : "with mask.and in place of this mask.or the mask is causal: 'or' "
            "instead of 'and' [proved]";
  // An `or` that allows everything is a mistake for certain; others may be
  // meant, as the prefix of a prefix-LM is.
  add(term.getLoc(), text)
      .never(joined & makeFuture())
      .sometimes(joined)
      .never(~inquiry.getPredicate(term));
  add(term.getLoc(), text, /*isDiagnosis=*/false)
      .never(joined & makeFuture())
      .sometimes(joined);
}

//===----------------------------------------------------------------------===//
// Bounds
//===----------------------------------------------------------------------===//

void Guesser::guessOffByOne(Value term) {
  Predicate wide = inquiry.getPredicate(term);
  Predicate far = Predicate::lt(query() + 1, key());
  struct Way {
    int64_t dq, dkv;
    StringRef text;
  };
  for (const Way &way : {Way{-1, 0, "one query earlier (mask.shift q(-1))"},
                         Way{0, 1, "one key later (mask.shift kv(1))"}}) {
    Predicate repaired = replace(term, move(wide, way.dq, way.dkv));
    for (bool isCertain : {true, false}) {
      Guess &guess =
          add(term.getLoc(),
              "no query sees further than the next key, and with this term "
              "read " +
                  way.text + " the mask is causal: off by one [proved]",
              isCertain);
      guess.never(mask & far)
          .never(repaired & makeFuture())
          .sometimes(repaired & makeSelf())
          .never(mask & ~repaired & makeSelf());
      // The past is complete, so the term is nothing but a bound of the future.
      if (isCertain)
        guess.never(~wide & ~makeFuture());
    }
  }
}

/// A band around the query: it depends on the distance alone, and ends in the
/// past.
void Guesser::guessWindow(Value term) {
  Predicate band = inquiry.getPredicate(term);
  Domain everywhere = Domain::everywhere();
  for (bool isCertain : {true, false}) {
    Guess &guess =
        add(term.getLoc(),
            "this term is a window that reaches into the future: a window "
            "without causal; with mask.causal joined to it by mask.and, the "
            "mask is causal [proved]",
            isCertain);
    guess.never(difference(band, move(band, 1, 1)), everywhere)
        .sometimes(~band & ~makeFuture(), everywhere)
        .never(~band & makeSelf(), everywhere)
        .sometimes(band & makeFuture(), everywhere)
        .never(replace(term, band & ~makeFuture()) & makeFuture())
        .sometimes(mask & ~makeFuture());
    // A window that ends in the future too may be meant: an encoder's.
    if (isCertain)
      guess.never(~band & makeFuture(), everywhere);
  }
}

//===----------------------------------------------------------------------===//
// Which guesses there are
//===----------------------------------------------------------------------===//

void Guesser::guessLeak() {
  SmallVector<Value> path =
      findPath(inquiry, inquiry.first, true, *verdict.witness);
  for (auto [i, term] : llvm::enumerate(path))
    guessPolarity(term, i ? path[i - 1] : Value());
  add(inquiry.first.getLoc(),
      "the complement of this mask is causal: its polarity is inverted; fix: "
      "mask.not of it [proved]")
      .never(~mask & makeFuture())
      .sometimes(~mask & makeSelf());
  for (Value term : path)
    guessJoin(term);
  guessNumberedFromEnd();
  for (Value term : llvm::reverse(path))
    guessOffByOne(term);
  for (Value term : llvm::reverse(path))
    guessWindow(term);
}

std::vector<Guess> Guesser::run() {
  if (!inquiry.first || isLargerThan(mask, kMaxGuessedTree))
    return {};
  if (verdict.isProven()) {
    if (inquiry.property == Property::Causal)
      guessTopLeft();
    return std::move(guesses);
  }
  switch (inquiry.property) {
  case Property::Causal:
    guessLeak();
    break;
  case Property::NonemptyRows:
    guessBottomRight();
    break;
  case Property::Equal:
  case Property::Implies:
    guessComparison();
    break;
  case Property::LastToken:
    break; // no question about masks
  }
  return std::move(guesses);
}

std::vector<Guess> makeGuesses(const Inquiry &inquiry, const Verdict &verdict) {
  return Guesser(inquiry, verdict).run();
}

} // namespace maskir::verify
