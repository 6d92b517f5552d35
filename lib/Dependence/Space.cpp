//===- Space.cpp - Symbols of a function, and terms -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SpaceLocals.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::presburger;

namespace maskir::dependence {

/// States of what is known whose answers are kept.
static constexpr size_t kMaxStates = 64;

//===----------------------------------------------------------------------===//
// Terms
//===----------------------------------------------------------------------===//

std::optional<int64_t> Space::getConstant(AffineExpr e) {
  if (auto constant = dyn_cast_or_null<AffineConstantExpr>(e))
    return constant.getValue();
  return std::nullopt;
}

AffineExpr Space::simplify(AffineExpr e, unsigned numDims) const {
  if (!e)
    return e;
  DenseMap<AffineExpr, AffineExpr> replacements;
  for (auto [symbol, value] : representatives)
    replacements[getAffineSymbolExpr(symbol, context)] = value;
  if (!replacements.empty())
    e = e.replace(replacements);
  return simplifyAffineExpr(e, numDims, numSymbols);
}

static void forEachSymbol(AffineExpr e,
                          llvm::function_ref<void(unsigned)> visit) {
  e.walk([&](AffineExpr part) {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(part))
      visit(symbol.getPosition());
  });
}

bool Space::dividesPadding(AffineExpr e) const {
  bool divides = false;
  e.walk([&](AffineExpr part) {
    if (isDivision(part))
      forEachSymbol(cast<AffineBinaryOpExpr>(part).getLHS(),
                    [&](unsigned i) { divides |= names[i] == kPadding; });
  });
  return divides;
}

bool Space::usesIteration(AffineExpr e) const {
  bool uses = false;
  forEachSymbol(e, [&](unsigned i) { uses |= names[i] == kIteration; });
  return uses;
}

bool Space::isBounded(AffineExpr e) const {
  bool isBounded = true;
  forEachSymbol(e, [&](unsigned i) {
    isBounded = isBounded && names[i] == kIteration &&
                known.getConstantBound64(BoundType::UB, i).has_value();
  });
  return isBounded;
}

bool Space::isBounded(AffineExpr e, const Sizes &sizes) const {
  return isBounded(e) && llvm::all_of(sizes, [&](AffineExpr size) {
           return size && isBounded(size);
         });
}

AffineExpr Space::makeSymbol(const std::string &name,
                             std::optional<int64_t> least) {
  if (names.size() == numSymbols) {
    outOfSymbols = true;
    return AffineExpr();
  }
  AffineExpr symbol = getAffineSymbolExpr(names.size(), context);
  names.push_back(name);
  if (least)
    learn(symbol - *least, Sign::NonNegative);
  return symbol;
}

//===----------------------------------------------------------------------===//
// From terms to rows
//===----------------------------------------------------------------------===//

/// The row of a quasi-affine term; a division becomes a local variable. False,
/// with nothing wrong added, for anything else, and for numbers that leave
/// int64.
bool Space::flatten(IntegerRelation &set, AffineExpr e, Row &row) const {
  row.coefficients.assign(set.getNumVars(), 0);
  row.constant = 0;
  if (auto constant = getConstant(e)) {
    row.constant = *constant;
    return true;
  }
  if (auto dim = dyn_cast<AffineDimExpr>(e)) {
    row.coefficients[dim.getPosition()] = 1;
    return true;
  }
  if (auto symbol = dyn_cast<AffineSymbolExpr>(e)) {
    row.coefficients[set.getNumDimVars() + symbol.getPosition()] = 1;
    return true;
  }
  auto binary = cast<AffineBinaryOpExpr>(e);
  Row left, right;
  if (!flatten(set, binary.getLHS(), left) ||
      !flatten(set, binary.getRHS(), right))
    return false;
  size_t count = set.getNumVars();
  for (Row *part : {&left, &right, &row})
    part->coefficients.resize(count, 0);
  auto isNumber = [](const Row &part) {
    return llvm::all_of(part.coefficients, [](int64_t c) { return c == 0; });
  };
  // row = left * factor + right * other
  auto combine = [&](int64_t factor, int64_t other) {
    bool overflow = false;
    auto sum = [&](int64_t a, int64_t b) {
      int64_t x, y, result;
      overflow |= llvm::MulOverflow(a, factor, x) ||
                  llvm::MulOverflow(b, other, y) ||
                  llvm::AddOverflow(x, y, result);
      return overflow ? 0 : result;
    };
    for (size_t i = 0; i < count; ++i)
      row.coefficients[i] = sum(left.coefficients[i], right.coefficients[i]);
    row.constant = sum(left.constant, right.constant);
    return !overflow;
  };
  switch (e.getKind()) {
  case AffineExprKind::Add:
    return combine(1, 1);
  case AffineExprKind::Mul:
    if (isNumber(left))
      std::swap(left, right);
    return isNumber(right) && combine(right.constant, 0);
  case AffineExprKind::FloorDiv:
  case AffineExprKind::CeilDiv:
  case AffineExprKind::Mod: {
    int64_t divisor = right.constant;
    if (!isNumber(right) || divisor <= 0 || divisor > (int64_t(1) << 40))
      return false;
    if (e.getKind() == AffineExprKind::CeilDiv &&
        llvm::AddOverflow(left.constant, divisor - 1, left.constant))
      return false;
    SmallVector<int64_t, 12> dividend(left.coefficients);
    dividend.push_back(left.constant);
    set.addLocalFloorDiv(dividend, divisor);
    row.coefficients.assign(set.getNumVars(), 0);
    row.coefficients.back() = 1;
    if (e.getKind() != AffineExprKind::Mod)
      return true;
    for (size_t i = 0; i < count; ++i)
      row.coefficients[i] = left.coefficients[i];
    row.coefficients.back() = -divisor;
    row.constant = left.constant;
    return true;
  }
  default:
    return false;
  }
}

bool Space::add(IntegerRelation &set, AffineExpr e, Sign sign) const {
  Row row;
  if (!e || !flatten(set, e, row))
    return false;
  SmallVector<int64_t, 12> values(row.coefficients);
  values.resize(set.getNumVars(), 0);
  values.push_back(row.constant);
  if (sign == Sign::NonNegative)
    set.addInequality(values);
  else
    set.addEquality(values);
  return true;
}

bool Space::addBox(IntegerRelation &set, const Sizes &sizes,
                   ArrayRef<bool> of) const {
  bool isComplete = true;
  for (auto [i, size] : llvm::enumerate(sizes)) {
    if (!of.empty() && !of[i])
      continue;
    add(set, dim(i), Sign::NonNegative);
    isComplete &= size && add(set, size - 1 - dim(i), Sign::NonNegative);
  }
  return isComplete;
}

void Space::addToken(IntegerRelation &set, unsigned dims) const {
  add(set, dim(dims), Sign::NonNegative);
  if (tokens)
    add(set, tokens - 1 - dim(dims), Sign::NonNegative);
}

//===----------------------------------------------------------------------===//
// What is known of the symbols
//===----------------------------------------------------------------------===//

SetAnswers::OfState &SetAnswers::get(const std::string &state) {
  if (states.size() > kMaxStates)
    states.clear();
  return states[state];
}

SetAnswers::OfState &Space::getAnswers() const {
  if (answers)
    return *answers;
  auto key = makeSetKey(known, tokens, /*flag=*/false);
  if (!key) // numbers do not fit: it is not known again
    allAnswers = std::make_shared<SetAnswers>();
  answers = &allAnswers->get(std::to_string(numSymbols) + key.value_or(""));
  return *answers;
}

void Space::learn(AffineExpr e, Sign sign) {
  add(known, e, sign);
  forgetAnswers();
}

void Space::addKnown(IntegerRelation &set) const {
  unsigned dims = set.getNumDimVars(), locals = set.getNumVars();
  set.appendVar(VarKind::Local, known.getNumLocalVars());
  auto widenRow = [&](ArrayRef<DynamicAPInt> row) {
    SmallVector<DynamicAPInt> wide(set.getNumCols(), DynamicAPInt(0));
    llvm::copy(row.take_front(numSymbols), wide.begin() + dims);
    llvm::copy(row.drop_front(numSymbols).drop_back(), wide.begin() + locals);
    wide.back() = row.back();
    return wide;
  };
  for (unsigned i = 0; i < known.getNumEqualities(); ++i)
    set.addEquality(widenRow(known.getEquality(i)));
  for (unsigned i = 0; i < known.getNumInequalities(); ++i)
    set.addInequality(widenRow(known.getInequality(i)));
}

bool Space::areEqual(AffineExpr a, AffineExpr b) const {
  if (!a || !b)
    return false;
  AffineExpr difference = simplify(a - b);
  if (getConstant(difference) == int64_t(0))
    return true;
  auto mayBe = [&](AffineExpr positive) {
    IntegerRelation set(PresburgerSpace::getSetSpace(0, numSymbols));
    return !add(set, positive - 1, Sign::NonNegative) || !isEmpty(set, {});
  };
  return !mayBe(difference) && !mayBe(-difference);
}

/// s = f(g(s) floordiv c): with k = g(s) floordiv c, s = f(k). Null: it is not
/// of that form.
AffineExpr Space::solveDivision(AffineExpr symbol, AffineExpr term) {
  AffineExpr division;
  unsigned count = 0;
  term.walk([&](AffineExpr e) {
    if (isDivision(e)) {
      ++count;
      division = e;
    }
  });
  if (count != 1 || division.getKind() != AffineExprKind::FloorDiv)
    return AffineExpr();
  unsigned position = cast<AffineSymbolExpr>(symbol).getPosition();
  AffineExpr probe = term.replace(division, constant(0));
  if (probe.isFunctionOfSymbol(position))
    return AffineExpr();
  AffineExpr quotient = makeSymbol(kSomeNumber.str(), std::nullopt);
  if (!quotient)
    return AffineExpr();
  AffineExpr solved = term.replace(division, quotient);
  AffineExpr again = simplify(division.replace(symbol, solved));
  if (again != quotient)
    learn(quotient - again, Sign::Zero);
  return solved;
}

bool Space::addEquality(AffineExpr a, AffineExpr b) {
  a = simplify(a);
  b = simplify(b);
  if (a == b || !a || !b)
    return false;
  // The later symbol goes.
  auto first = dyn_cast<AffineSymbolExpr>(a);
  auto second = dyn_cast<AffineSymbolExpr>(b);
  if (!first || (second && second.getPosition() > first.getPosition())) {
    std::swap(a, b);
    std::swap(first, second);
  }
  bool isExplicit = bool(first);
  if (first && b.isFunctionOfSymbol(first.getPosition())) {
    AffineExpr solved = solveDivision(first, b);
    isExplicit = bool(solved);
    b = solved ? solved : b;
  }
  learn(a - b, Sign::Zero);
  if (isExplicit) {
    for (auto &[symbol, value] : representatives)
      value = value.replace(a, b);
    representatives[first.getPosition()] = b;
  }
  return true;
}

bool Space::addKnownRow(ArrayRef<int64_t> row, bool isEquality) {
  AffineExpr e = constant(row.back());
  for (auto [i, coefficient] : llvm::enumerate(row.drop_back()))
    if (coefficient)
      e = e + getAffineSymbolExpr(i, context) * coefficient;
  if (isEquality) {
    // symbol = symbol or symbol = number
    unsigned used = 0;
    int position = -1;
    for (auto [i, coefficient] : llvm::enumerate(row.drop_back()))
      if (coefficient) {
        ++used;
        if (coefficient == 1 || coefficient == -1)
          position = i;
      }
    if (position >= 0 && used <= 2) {
      AffineExpr symbol = getAffineSymbolExpr(position, context);
      return addEquality(symbol, row[position] == 1 ? symbol - e : symbol + e);
    }
    learn(e, Sign::Zero);
    return true;
  }
  IntegerRelation negated(PresburgerSpace::getSetSpace(0, numSymbols));
  add(negated, -e - 1, Sign::NonNegative);
  if (isEmpty(negated, {}))
    return false;
  learn(e, Sign::NonNegative);
  return true;
}

bool Space::exclude(const IndexSet &impossible) {
  IndexSet possible = complement(impossible);
  IndexSet kept = empty(0);
  for (const IntegerRelation &piece : possible.getAllDisjuncts())
    if (!isEmpty(piece, {}))
      kept.unionInPlace(piece);
  kept = coalesce(kept);
  if (kept.getNumDisjuncts() != 1 || kept.getDisjunct(0).getNumLocalVars() != 0)
    return false;
  const IntegerRelation &piece = kept.getDisjunct(0);
  bool news = false;
  for (unsigned i = 0; i < piece.getNumEqualities(); ++i)
    if (auto row = getSmallRow(piece.getEquality(i)))
      news |= addKnownRow(*row, /*isEquality=*/true);
  for (unsigned i = 0; i < piece.getNumInequalities(); ++i)
    if (auto row = getSmallRow(piece.getInequality(i)))
      news |= addKnownRow(*row, /*isEquality=*/false);
  return news;
}

} // namespace maskir::dependence
