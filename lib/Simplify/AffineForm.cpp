//===- AffineForm.cpp - Predicates as mask.affine -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Simplify/Patterns.h"
#include "mlir/IR/AffineExpr.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

namespace {
/// Translates terms to affine expressions and collects their symbols.
class AffineTranslator {
public:
  AffineTranslator(const PredicateBuilder &values, MLIRContext *context)
      : values(values), context(context) {}

  /// Null if the term is not affine.
  AffineExpr translate(const IntExpr &term);

  SmallVector<Value> symbols;

private:
  AffineExpr translateSymbol(const IntExpr &term);
  AffineExpr translateBinary(const IntExpr &term);

  const PredicateBuilder &values;
  MLIRContext *context;
};
} // namespace

AffineExpr AffineTranslator::translate(const IntExpr &term) {
  switch (term.getKind()) {
  case IntExpr::Kind::Constant:
    return getAffineConstantExpr(*term.getConstant(), context);
  case IntExpr::Kind::Axis:
    return getAffineDimExpr(static_cast<unsigned>(term.getAxis()), context);
  case IntExpr::Kind::Symbol:
    return translateSymbol(term);
  case IntExpr::Kind::Add: {
    AffineExpr sum = getAffineConstantExpr(0, context);
    for (const IntExpr &operand : term.getOperands()) {
      AffineExpr part = translate(operand);
      if (!part)
        return nullptr;
      sum = sum + part;
    }
    return sum;
  }
  case IntExpr::Kind::Mul:
  case IntExpr::Kind::FloorDiv:
  case IntExpr::Kind::Mod:
    return translateBinary(term);
  default: // reads, minima and maxima
    return nullptr;
  }
}

/// Only a symbol that is an index value can be an operand of mask.affine.
AffineExpr AffineTranslator::translateSymbol(const IntExpr &term) {
  Value value = values.lookupValue(term.getSymbol().id);
  if (!value || !value.getType().isIndex())
    return nullptr;
  auto known = llvm::find(symbols, value);
  unsigned position = known - symbols.begin();
  if (known == symbols.end())
    symbols.push_back(value);
  return getAffineSymbolExpr(position, context);
}

AffineExpr AffineTranslator::translateBinary(const IntExpr &term) {
  IntExpr lhs = term.getOperands()[0], rhs = term.getOperands()[1];
  if (term.getKind() == IntExpr::Kind::Mul && lhs.getConstant())
    std::swap(lhs, rhs);
  std::optional<int64_t> constant = rhs.getConstant();
  AffineExpr operand = translate(lhs);
  if (!operand || !constant)
    return nullptr;
  if (term.getKind() == IntExpr::Kind::Mul)
    return operand * *constant;
  if (*constant < 1) // rule A3
    return nullptr;
  return term.getKind() == IntExpr::Kind::FloorDiv ? operand.floorDiv(*constant)
                                                   : operand % *constant;
}

//===----------------------------------------------------------------------===//
// Exact code
//===----------------------------------------------------------------------===//

/// A bound of |term|; UINT64_MAX if there is none. A position is an offset of
/// at most 2^60 and an index.
static uint64_t getBound(const IntExpr &term) {
  constexpr uint64_t position = (uint64_t(1) << 60) + (uint64_t(1) << 48);
  auto operand = [&](unsigned i) { return getBound(term.getOperands()[i]); };
  switch (term.getKind()) {
  case IntExpr::Kind::Constant:
    return llvm::AbsoluteValue(*term.getConstant());
  case IntExpr::Kind::Axis:
    return position;
  case IntExpr::Kind::Add: {
    uint64_t sum = 0;
    for (const IntExpr &summand : term.getOperands())
      sum = llvm::SaturatingAdd(sum, getBound(summand));
    return sum;
  }
  case IntExpr::Kind::Mul:
    return llvm::SaturatingMultiply(operand(0), operand(1));
  case IntExpr::Kind::FloorDiv:
  case IntExpr::Kind::Mod:
    return llvm::SaturatingAdd(operand(0), operand(1));
  default: // symbols, reads, minima and maxima
    return UINT64_MAX;
  }
}

/// Whether the term is a symbol or its opposite.
static bool isLoneSymbol(const IntExpr &term) {
  return term.getKind() == IntExpr::Kind::Symbol ||
         (-term).getKind() == IntExpr::Kind::Symbol;
}

/// Whether the test of mask.affine computes `term >= 0` exactly: it compares
/// one symbol to all the rest. A comparison of scalar code computes no
/// difference, so none of it may be lost in one that wraps.
static bool hasExactTest(const IntExpr &term) {
  if (isLoneSymbol(term))
    return true;
  SmallVector<IntExpr> rest(term.getOperands());
  if (term.getKind() != IntExpr::Kind::Add)
    rest.assign({term});
  auto *symbol = llvm::find_if(rest, isLoneSymbol);
  if (symbol != rest.end())
    rest.erase(symbol);
  uint64_t bound = 0;
  for (const IntExpr &summand : rest)
    bound = llvm::SaturatingAdd(bound, getBound(summand));
  return bound <= INT64_MAX;
}

/// The terms of a conjunction; none if it has another form.
static std::optional<SmallVector<Predicate>>
getConjuncts(const Predicate &predicate) {
  SmallVector<Predicate> conjuncts;
  if (predicate.getKind() == Predicate::Kind::And)
    conjuncts.append(predicate.getOperands().begin(),
                     predicate.getOperands().end());
  else
    conjuncts.push_back(predicate);
  for (const Predicate &conjunct : conjuncts)
    if (conjunct.getKind() != Predicate::Kind::NonNegative &&
        conjunct.getKind() != Predicate::Kind::Zero)
      return std::nullopt;
  return conjuncts;
}

Value maskir::buildAffineMask(const Predicate &predicate,
                              const PredicateBuilder &values,
                              OpBuilder &builder, Location loc) {
  auto conjuncts = getConjuncts(predicate);
  if (!conjuncts)
    return nullptr;
  AffineTranslator translator(values, builder.getContext());
  SmallVector<AffineExpr> constraints;
  SmallVector<bool> equalities;
  for (const Predicate &conjunct : *conjuncts) {
    AffineExpr constraint = translator.translate(conjunct.getTerm());
    if (!constraint || !hasExactTest(conjunct.getTerm()))
      return nullptr;
    constraints.push_back(constraint);
    equalities.push_back(conjunct.getKind() == Predicate::Kind::Zero);
  }
  IntegerSet set = IntegerSet::get(kNumAxes, translator.symbols.size(),
                                   constraints, equalities);
  return AffineOp::create(builder, loc, PredType::get(builder.getContext()),
                          IntegerSetAttr::get(set), translator.symbols);
}
