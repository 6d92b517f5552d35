//===- Guesses.cpp - The mistakes that are known --------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Each guess says what a mask is, in predicates alone; no kind of mask is asked
// for. A wrong guess costs a proof that fails, and is not said.
//
//===----------------------------------------------------------------------===//

#include "Explain.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/PredicateSet/Dependences.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace maskir::verify {

/// Larger masks are not guessed about.
static constexpr unsigned kMaxTreeSize = 4096;

static IntExpr query() { return IntExpr::axis(Axis::Query); }
static IntExpr key() { return IntExpr::axis(Axis::Key); }
/// kv == q
static Predicate makeSelf() { return Predicate::eq(query(), key()); }

/// The predicate read at q + dq and kv + dkv.
static Predicate move(const Predicate &p, const IntExpr &dq,
                      const IntExpr &dkv) {
  return p.substitute({IntExpr::axis(Axis::Batch), IntExpr::axis(Axis::Head),
                       query() + dq, key() + dkv});
}

static Predicate difference(const Predicate &a, const Predicate &b) {
  return (a & ~b) | (~a & b);
}

namespace {
/// Makes the guesses about one verdict, most telling first.
class Guesser {
public:
  Guesser(const Inquiry &inquiry, const Verdict &verdict)
      : inquiry(inquiry), verdict(verdict), mask(inquiry.getFirst()) {}

  std::vector<Guess> run();

private:
  void guessLeak();
  void guessPolarity(Value term, Value parent);
  void guessJoin(Value term);
  void guessOffByOne(Value term);
  void guessWindow(Value term);
  void guessNumberedFromEnd();
  void guessTopLeft();
  void guessBottomRight();
  void guessComparison();
  void guessEdits(bool ofFirst);

  Guess &add(Location where, const Twine &text, bool isDiagnosis = true) {
    guesses.push_back({where, text.str(), isDiagnosis, {}, {}});
    return guesses.back();
  }
  Guess makeFix(const Twine &text) const {
    return {verdict.location, ("fix: " + text).str(), false, {}, {}};
  }
  Guess makeCausalFix(const Predicate &repaired, const Twine &text) const;
  std::string describeComplement(Value term, Value inverted) const;
  Predicate replace(Value term, const Predicate &replacement) const {
    return replaceTerm(inquiry, inquiry.first, term, replacement);
  }

  const Inquiry &inquiry;
  const Verdict &verdict;
  Predicate mask;
  std::vector<Guess> guesses;
};
} // namespace

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
  StringRef text = "the same terms joined by mask.and are causal: 'or' instead "
                   "of 'and' [proved]";
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
            "this term bounds how far back a query sees, but not the future: "
            "a window without causal; with it, joined by mask.and, the mask "
            "is causal [proved]",
            isCertain);
    guess.never(difference(band, move(band, 1, 1)), everywhere)
        .sometimes(~band & ~makeFuture(), everywhere)
        .never(~band & makeSelf(), everywhere)
        .never(replace(term, band & ~makeFuture()) & makeFuture())
        .sometimes(mask & ~makeFuture());
    // A window that ends in the future too may be meant: an encoder's.
    if (isCertain)
      guess.never(~band & makeFuture(), everywhere);
  }
}

//===----------------------------------------------------------------------===//
// Rows numbered from the wrong end
//===----------------------------------------------------------------------===//

/// The mask has the offset in itself, and the attention does not know.
void Guesser::guessNumberedFromEnd() {
  const Domain &domain = inquiry.domain;
  if (!domain.length[2] || !domain.length[3] ||
      domain.offset[2] != domain.offset[3])
    return;
  IntExpr missing = *domain.length[3] - *domain.length[2];
  if (missing == IntExpr(0))
    return;
  Domain moved = domain;
  moved.offset[2] = domain.offset[2] + missing;
  Predicate repaired = move(mask, -missing, 0);
  add(verdict.location,
      "rows are numbered from the wrong end: the mask puts the last query at "
      "the last key, but the attention does not; with q_offset = KV - Q, and "
      "the mask read at q - (KV - Q), it is causal [proved]")
      .never(repaired & makeFuture(), moved)
      .sometimes(repaired & makeSelf(), moved);
}

/// Fewer queries than keys, all numbered from the first key: a decode step that
/// sees the first key only.
void Guesser::guessTopLeft() {
  const Domain &domain = inquiry.domain;
  if (!domain.length[2] || !domain.length[3] ||
      domain.offset[2] != domain.offset[3])
    return;
  IntExpr rows = *domain.length[2], columns = *domain.length[3];
  // Two unrelated dynamic lengths are most often equal.
  bool isFewer = rows.getConstant()
                     ? !columns.getConstant() ||
                           *rows.getConstant() < *columns.getConstant()
                     : (columns - rows).getConstant().value_or(0) > 0;
  if (!isFewer)
    return;
  Domain longer = domain;
  longer.facts = domain.facts & Predicate::lt(rows, columns);
  Domain moved = longer;
  moved.offset[2] = domain.offset[2] + columns - rows;
  IntExpr end = domain.offset[3] + columns;
  bool isSure = (columns - rows).getConstant().has_value();
  add(verdict.location,
      Twine(isSure ? "" : "where KV > Q, ") +
          "rows are numbered from the wrong end: q_offset = KV - Q was "
          "probably "
          "meant [proved: no query sees the last KV - Q keys" +
          (rows == IntExpr(1) ? ", so this one sees the first key only" : "") +
          "; with the offset the last query may see the last key]")
      .never(mask & Predicate::le(domain.offset[3] + rows, key()), longer)
      .sometimes(mask, longer)
      .sometimes(mask & Predicate::eq(key(), end - 1), moved)
      .never(mask & makeFuture(), moved);
}

/// More queries than keys, numbered so that the last ones meet: the first see
/// nothing.
void Guesser::guessBottomRight() {
  const Domain &domain = inquiry.domain;
  if (!domain.length[2] || !domain.length[3])
    return;
  IntExpr missing = *domain.length[3] - *domain.length[2];
  if (domain.offset[2] - domain.offset[3] != missing ||
      missing.getConstant().value_or(-1) >= 0)
    return;
  Domain more = domain;
  more.facts =
      domain.facts & Predicate::lt(*domain.length[3], *domain.length[2]);
  Domain moved = more;
  moved.offset[2] = domain.offset[3];
  add(verdict.location,
      "rows are numbered from the wrong end: q_offset = 0 was probably meant "
      "[proved: the first Q - KV queries lie before the first key and see "
      "none; without the offset they may see keys]")
      .never(mask & Predicate::lt(query(), domain.offset[3]), more)
      .sometimes(mask & Predicate::lt(query(), domain.offset[3] - missing),
                 moved);
}

//===----------------------------------------------------------------------===//
// Comparisons
//===----------------------------------------------------------------------===//

/// What one edit in the first or the second mask makes of the claim.
void Guesser::guessEdits(bool ofFirst) {
  Value root = ofFirst ? inquiry.first : inquiry.second;
  Predicate other = ofFirst ? inquiry.getSecond() : mask;
  const Witness &witness = *verdict.witness;
  bool truth = holdsAt(inquiry, inquiry.getPredicate(root), witness);
  auto claim = [&](const Predicate &repaired, Value term, const Twine &what) {
    Guess &guess =
        add(term.getLoc(), what + " the claim holds: " +
                               (inquiry.property == Property::Equal
                                    ? "the masks are equal [proved]"
                                    : "the first implies the second [proved]"));
    const Predicate &first = ofFirst ? repaired : other;
    const Predicate &second = ofFirst ? other : repaired;
    guess.never(inquiry.property == Property::Equal ? difference(first, second)
                                                    : first & ~second);
    guess.sometimes(first);
  };
  SmallVector<Value> path = findPath(inquiry, root, truth, witness);
  for (Value term : llvm::reverse(path)) {
    Operation *op = term.getDefiningOp();
    auto edit = [&](const Predicate &replacement) {
      return replaceTerm(inquiry, root, term, replacement);
    };
    SmallVector<Predicate> operands;
    if (isa_and_present<mask::AndOp, mask::OrOp>(op))
      for (Value operand : op->getOperands())
        operands.push_back(inquiry.getPredicate(operand));
    if (isa_and_present<mask::OrOp>(op))
      claim(edit(Predicate::conjunction(operands)), term,
            "'or' instead of 'and': with mask.and in place of this mask.or");
    if (isa_and_present<mask::AndOp>(op))
      claim(edit(Predicate::disjunction(operands)), term,
            "'and' instead of 'or': with mask.or in place of this mask.and");
    Predicate predicate = inquiry.getPredicate(term);
    claim(edit(~predicate), term,
          "inverted polarity: with mask.not of this term");
    for (int64_t step : {-1, 1}) {
      claim(edit(move(predicate, step, 0)), term,
            "off by one: with this term read at mask.shift q(" + Twine(step) +
                ")");
      claim(edit(move(predicate, 0, step)), term,
            "off by one: with this term read at mask.shift kv(" + Twine(step) +
                ")");
    }
  }
}

void Guesser::guessComparison() {
  guessEdits(/*ofFirst=*/true);
  guessEdits(/*ofFirst=*/false);
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
  if (!inquiry.first || isLargerThan(mask, kMaxTreeSize))
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
  }
  return std::move(guesses);
}

std::vector<Guess> makeGuesses(const Inquiry &inquiry, const Verdict &verdict) {
  return Guesser(inquiry, verdict).run();
}

} // namespace maskir::verify
