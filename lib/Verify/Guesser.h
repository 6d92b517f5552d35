//===- Guesser.h - The mistakes that are known ---------------- -*- C++ -*-===//
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

#ifndef MASKIR_LIB_VERIFY_GUESSER_H
#define MASKIR_LIB_VERIFY_GUESSER_H

#include "Explain.h"
#include "maskir/Dialect/Mask/IR/Mask.h"

namespace maskir::verify {

inline IntExpr query() { return IntExpr::axis(Axis::Query); }
inline IntExpr key() { return IntExpr::axis(Axis::Key); }
/// kv == q
inline Predicate makeSelf() { return Predicate::eq(query(), key()); }

/// The predicate read at q + dq and kv + dkv.
inline Predicate move(const Predicate &p, const IntExpr &dq,
                      const IntExpr &dkv) {
  return p.substitute({IntExpr::axis(Axis::Batch), IntExpr::axis(Axis::Head),
                       query() + dq, key() + dkv});
}

inline Predicate difference(const Predicate &a, const Predicate &b) {
  return (a & ~b) | (~a & b);
}

/// Makes the guesses about one verdict, most telling first.
class Guesser {
public:
  Guesser(const Inquiry &inquiry, const Verdict &verdict)
      : inquiry(inquiry), verdict(verdict), mask(inquiry.getFirst()) {}

  std::vector<Guess> run();

private:
  void guessLeak();
  void guessPolarity(mlir::Value term, mlir::Value parent);
  void guessJoin(mlir::Value term);
  void guessOffByOne(mlir::Value term);
  void guessWindow(mlir::Value term);
  void guessNumberedFromEnd();
  void guessTopLeft();
  void guessBottomRight();
  void guessComparison();
  void guessEdits(bool ofFirst);

  Guess &add(mlir::Location where, const llvm::Twine &text,
             bool isDiagnosis = true) {
    guesses.push_back({where, text.str(), isDiagnosis, {}, {}});
    return guesses.back();
  }
  Guess makeFix(const llvm::Twine &text) const {
    return {verdict.location, ("fix: " + text).str(), false, {}, {}};
  }
  Guess makeCausalFix(const Predicate &repaired, const llvm::Twine &text) const;
  std::string describeComplement(mlir::Value term, mlir::Value inverted) const;
  Predicate replace(mlir::Value term, const Predicate &replacement) const {
    return replaceTerm(inquiry, inquiry.first, term, replacement);
  }

  const Inquiry &inquiry;
  const Verdict &verdict;
  Predicate mask;
  std::vector<Guess> guesses;
};

} // namespace maskir::verify

#endif // MASKIR_LIB_VERIFY_GUESSER_H
