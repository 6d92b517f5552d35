//===- Space.h - Index sets in the context of a function --------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sets of indices of tensors, with the dynamic sizes of one function as
// symbols. The box 0 <= index < size is never part of a set: a complement would
// have a piece for each of its faces. It joins for tests of emptiness and
// before a projection only.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_SPACE_H
#define MASKIR_LIB_DEPENDENCE_SPACE_H

#include "SetMemo.h"
#include "mlir/Analysis/Presburger/PresburgerRelation.h"
#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/MLIRContext.h"
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace maskir::dependence {

using mlir::AffineExpr;
using mlir::presburger::IntegerRelation;

/// The sizes of a tensor, or the trip counts of a loop nest; over symbols.
/// Null: a size of which nothing is known.
using Sizes = llvm::SmallVector<AffineExpr, 6>;
/// Where each index of one space comes from, over the dimensions of another.
/// Null: from anywhere.
using IndexMap = llvm::ArrayRef<AffineExpr>;

/// The name of a symbol for a scalar that the program computes.
inline constexpr llvm::StringLiteral kSomeNumber = "a number";
/// The name of a symbol for where the padding of a sample ends or begins.
inline constexpr llvm::StringLiteral kPadding = "an amount of padding";
/// The name of a symbol for the number of an iteration.
inline constexpr llvm::StringLiteral kIteration = "an iteration";

/// Values of dimensions and symbols.
using Point = llvm::SmallVector<llvm::DynamicAPInt, 8>;

/// Answers that rest on what is known of the symbols, for each state of that: a
/// loop comes back to one, and so does the next question about a function.
class SetAnswers {
public:
  struct OfState {
    SetMemo<std::optional<Point>> points;
    SetMemo<IntegerRelation> widePieces;
    SetMemo<IndexSet> wide, pruned;
  };
  OfState &get(const std::string &state);

private:
  std::map<std::string, OfState> states; // whose entries stay where they are
};

/// e >= 0, or e == 0
enum class Sign { NonNegative, Zero };
/// Which way a set may be wrong. What must hold is under-approximated, what may
/// hold is over-approximated.
enum class Bias { Under, Over };

/// The symbols of a function, what is known of them, and sets over them. A
/// dependence set has one dimension more, at the end: the token.
class Space {
public:
  /// `answers` of other questions about the function help, if there are any.
  Space(mlir::MLIRContext *context, unsigned numSymbols,
        std::shared_ptr<SetAnswers> answers = std::make_shared<SetAnswers>())
      : context(context), numSymbols(numSymbols),
        known(mlir::presburger::PresburgerSpace::getSetSpace(0, numSymbols)),
        allAnswers(std::move(answers)) {}

  // Terms.
  AffineExpr constant(int64_t value) const {
    return mlir::getAffineConstantExpr(value, context);
  }
  AffineExpr dim(unsigned i) const {
    return mlir::getAffineDimExpr(i, context);
  }
  static std::optional<int64_t> getConstant(AffineExpr e);
  /// A quotient or a remainder.
  static bool isDivision(AffineExpr e) {
    return e.getKind() == mlir::AffineExprKind::FloorDiv ||
           e.getKind() == mlir::AffineExprKind::CeilDiv ||
           e.getKind() == mlir::AffineExprKind::Mod;
  }
  /// With each symbol replaced by what it is known to equal.
  AffineExpr simplify(AffineExpr e, unsigned numDims = 0) const;
  /// A new symbol, which is at least `least`. Null if there are no more; the
  /// analysis then starts again with more of them.
  AffineExpr makeSymbol(const std::string &name, std::optional<int64_t> least);
  unsigned getNumSymbols() const { return numSymbols; }
  bool isOutOfSymbols() const { return outOfSymbols; }
  llvm::ArrayRef<std::string> getNames() const { return names; }

  // What is known of the symbols.
  /// Excludes the symbols of `impossible`, a set without dimensions. Returns
  /// whether that was news.
  bool exclude(const IndexSet &impossible);
  bool addEquality(AffineExpr a, AffineExpr b);
  /// Whether something is divided that counts from the end of padding. A set
  /// then has a piece for each rest, more than it is worth.
  bool dividesPadding(AffineExpr e) const;
  /// Whether iterations of loops have a say in it.
  bool usesIteration(AffineExpr e) const;
  /// Whether all symbols of a term are iterations of loops whose number is
  /// known: no assumption bounds it.
  bool isBounded(AffineExpr e) const;
  /// The same of a term over a tensor of these sizes.
  bool isBounded(AffineExpr e, const Sizes &sizes) const;
  /// The part of a set where no symbol has a larger magnitude, but for
  /// iterations: of these what is known bounds them.
  IndexSet withSymbolsUpTo(const IndexSet &set, int64_t most) const;
  /// A proof holds only where no symbol has a larger magnitude.
  void limitSymbols(int64_t most) {
    limit = std::min(limit.value_or(most), most);
  }
  std::optional<int64_t> getLimit() const { return limit; }
  /// Only for what holds in every run in question.
  void assume(AffineExpr e, Sign sign) { learn(e, sign); }
  bool areEqual(AffineExpr a, AffineExpr b) const;
  const IntegerRelation &getKnown() const { return known; }
  /// What is known, to be restored behind a loop whose bounds were assumed.
  struct Known {
    IntegerRelation relation;
    std::map<unsigned, AffineExpr> representatives;
  };
  Known getState() const { return {known, representatives}; }
  void setState(const Known &state) {
    known = state.relation;
    representatives = state.representatives;
    forgetAnswers();
  }
  /// The token of a dependence lies in [0, tokens).
  void setTokens(AffineExpr count) {
    tokens = count;
    forgetAnswers();
  }
  AffineExpr getTokens() const { return tokens; }

  // Sets.
  IndexSet universe(unsigned dims) const;
  IndexSet empty(unsigned dims) const;
  /// The indices where `e` has the sign; nullopt if `e` is not quasi-affine.
  std::optional<IndexSet> where(unsigned dims, AffineExpr e, Sign sign) const;
  /// The indices with 0 <= at < count; nullopt if that is not quasi-affine.
  std::optional<IndexSet> within(unsigned dims, AffineExpr at,
                                 AffineExpr count) const;
  bool isEmpty(const IndexSet &set, const Sizes &sizes,
               bool withToken = false) const;
  bool isEmpty(const IntegerRelation &set, const Sizes &sizes,
               bool withToken = false) const;
  static IndexSet intersect(const IndexSet &a, const IndexSet &b);
  static IndexSet unite(const IndexSet &a, const IndexSet &b);
  static IndexSet complement(const IndexSet &set);
  static IndexSet subtract(const IndexSet &a, const IndexSet &b);
  /// The same set, perhaps with fewer pieces.
  static IndexSet coalesce(const IndexSet &set);
  /// The sets of a region as sets of pairs (index, token).
  static IndexSet withToken(const IndexSet &region, unsigned dims);
  /// { i of `dims` dimensions : map(i) in set }
  IndexSet pull(const IndexSet &set, IndexMap map, unsigned dims, bool hasToken,
                Bias bias) const;
  /// Exists the indices that are `reduced`: those leave the set.
  IndexSet project(const IndexSet &set, const Sizes &sizes,
                   llvm::ArrayRef<bool> reduced, bool hasToken,
                   Bias bias) const;
  /// The set where `symbol` is the term `by`, which may hold it too.
  IndexSet replaceSymbol(const IndexSet &set, AffineExpr symbol, AffineExpr by,
                         Bias bias) const;
  /// For some value of `symbol` (over), or for every one (under).
  IndexSet forgetSymbol(const IndexSet &set, AffineExpr symbol,
                        Bias bias) const;
  /// Without empty pieces, and with few.
  IndexSet prune(const IndexSet &set, const Sizes &sizes) const;
  /// A dependence, closed downward in the token, with few pieces.
  IndexSet widen(const IndexSet &dependence, const Sizes &sizes) const;

  /// Adds `e` with the sign to a relation; false if it is not quasi-affine.
  bool add(IntegerRelation &set, AffineExpr e, Sign sign) const;
  /// Adds the bounds of all indices, or of some; false if one has no affine
  /// bound, which then is left out.
  bool addBox(IntegerRelation &set, const Sizes &sizes,
              llvm::ArrayRef<bool> of = {}) const;
  void addKnown(IntegerRelation &set) const;
  /// Adds the bounds of the token, behind `dims` indices.
  void addToken(IntegerRelation &set, unsigned dims) const;

private:
  struct Row {
    llvm::SmallVector<int64_t, 12> coefficients;
    int64_t constant = 0;
  };
  bool flatten(IntegerRelation &set, AffineExpr e, Row &row) const;
  std::optional<IntegerRelation> pull(const IntegerRelation &set, IndexMap map,
                                      unsigned dims, bool hasToken) const;
  /// An element within the box, of values of dimensions and symbols.
  std::optional<Point> findPoint(const IntegerRelation &set, const Sizes &sizes,
                                 bool withToken) const;
  bool isWithin(const IntegerRelation &dependence, const IntegerRelation &other,
                const Sizes &sizes, llvm::SmallVectorImpl<Point> &points) const;
  IntegerRelation widen(const IntegerRelation &dependence,
                        const Sizes &sizes) const;
  IntegerRelation computeWide(const IntegerRelation &dependence,
                              const Sizes &sizes) const;
  IndexSet computeWide(const IndexSet &dependence, const Sizes &sizes) const;
  /// The same set within the sizes: no piece is seen to be part of another.
  IndexSet dropContained(const IndexSet &set, const Sizes &sizes) const;
  IndexSet computePruned(const IndexSet &set, const Sizes &sizes) const;
  void learn(AffineExpr e, Sign sign);
  AffineExpr solveDivision(AffineExpr symbol, AffineExpr term);
  /// What is known is another now.
  void forgetAnswers() { answers = nullptr; }
  SetAnswers::OfState &getAnswers() const;
  bool addKnownRow(llvm::ArrayRef<int64_t> row, bool isEquality);

  mlir::MLIRContext *context;
  unsigned numSymbols;
  bool outOfSymbols = false;
  llvm::SmallVector<std::string> names;
  IntegerRelation known;
  std::map<unsigned, AffineExpr> representatives;
  AffineExpr tokens;
  std::optional<int64_t> limit;
  mutable std::shared_ptr<SetAnswers> allAnswers;
  mutable SetAnswers::OfState *answers = nullptr; // of what is known now
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_SPACE_H
