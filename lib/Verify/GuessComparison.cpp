//===- GuessComparison.cpp - Two masks and one edit -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Guesser.h"

using namespace mlir;

namespace maskir::verify {

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
    // Of an implication, the complement of a large mask says nothing.
    if (inquiry.property == Property::Equal)
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

} // namespace maskir::verify
