//===- AffineForm.cpp - Predicates as mask.affine -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Simplify/Patterns.h"
#include "mlir/IR/AffineExpr.h"

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
    if (!constraint)
      return nullptr;
    constraints.push_back(constraint);
    equalities.push_back(conjunct.getKind() == Predicate::Kind::Zero);
  }
  IntegerSet set = IntegerSet::get(kNumAxes, translator.symbols.size(),
                                   constraints, equalities);
  return AffineOp::create(builder, loc, PredType::get(builder.getContext()),
                          IntegerSetAttr::get(set), translator.symbols);
}
