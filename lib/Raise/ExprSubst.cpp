//===- ExprSubst.cpp - Substitution and simplification under a guard ------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExprDetail.h"
#include "maskir/Raise/TableFit.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

using namespace maskir::raise;
using llvm::ArrayRef;
using llvm::SmallVector;

// Guards inside guards are simplified to this depth.
static constexpr unsigned kMaxAssumeDepth = 3;
// Nodes that one question may build for that; behind it a guard says nothing.
static constexpr unsigned kMaxAssumed = 200000;

bool maskir::raise::searchExpr(
    Expr root,
    llvm::function_ref<bool(Expr, llvm::SmallVectorImpl<Expr> &)> isFound) {
  llvm::DenseSet<Expr> seen;
  SmallVector<Expr> work = {root};
  while (!work.empty()) {
    Expr next = work.pop_back_val();
    if (seen.insert(next).second && isFound(next, work))
      return true;
  }
  return false;
}

bool maskir::raise::contains(Expr root, llvm::function_ref<bool(Expr)> isOne) {
  return searchExpr(root, [&](Expr e, llvm::SmallVectorImpl<Expr> &work) {
    work.append(e->operands.begin(), e->operands.end());
    return isOne(e);
  });
}

bool maskir::raise::looksAtFloats(Expr condition) {
  return contains(condition, [](Expr e) {
    return e->is(Kind::FloatCompare) || e->is(Kind::FloatRead);
  });
}

void ExprContext::visit(Expr e, llvm::function_ref<void(Expr)> action) const {
  searchExpr(e, [&](Expr next, llvm::SmallVectorImpl<Expr> &work) {
    action(next);
    work.append(next->operands.begin(), next->operands.end());
    return false;
  });
}

bool ExprContext::depends(Expr e, Expr v) {
  if (e == v)
    return true;
  if (!(e->bloom & v->bloom) || e->operands.empty())
    return false;
  auto [at, inserted] = dependsMemo.try_emplace({e, v}, false);
  if (!inserted)
    return at->second;
  bool result =
      llvm::any_of(e->operands, [&](Expr o) { return depends(o, v); });
  return dependsMemo[{e, v}] = result;
}

Expr ExprContext::substitute(Expr e, Expr v, Expr replacement) {
  if (e == v)
    return replacement;
  if (!depends(e, v))
    return e;
  auto key = std::make_pair(e, std::make_pair(v, replacement));
  if (auto at = substituteMemo.find(key); at != substituteMemo.end())
    return at->second;
  assumed += assumeDepth != 0;
  SmallVector<Expr, 4> operands;
  for (Expr o : e->operands)
    operands.push_back(substitute(o, v, replacement));
  Expr result = rebuild(e, operands);
  substituteMemo[key] = result;
  return result;
}

Expr ExprContext::rebuild(Expr e, ArrayRef<Expr> o) {
  switch (e->kind) {
  case Kind::Affine: {
    Linear sum;
    sum.constant = e->integer;
    for (auto [term, coefficient] : llvm::zip(o, e->coefficients))
      sum.add(linear(term), coefficient);
    return fromLinear(sum);
  }
  case Kind::FloorDiv:
    return floorDiv(o[0], o[1]);
  case Kind::Mod:
    return mod(o[0], o[1]);
  case Kind::Product: {
    Expr product = o[0];
    for (Expr f : o.drop_front())
      product = mul(product, f);
    return product;
  }
  case Kind::Min:
    return min(o[0], o[1]);
  case Kind::Max:
    return max(o[0], o[1]);
  case Kind::IntSelect:
  case Kind::FloatSelect:
    return select(o[0], o[1], o[2]);
  case Kind::GeZero:
    return geZero(o[0]);
  case Kind::EqZero:
    return eqZero(o[0]);
  case Kind::And:
    return logicalAnd(o);
  case Kind::Or:
    return logicalOr(o);
  case Kind::Not:
    return logicalNot(o[0]);
  case Kind::FloatCompare:
    return compare(e->getCompare(), o[0], o[1]);
  case Kind::FloatFn:
    return fn(e->getFn(), o, e->name);
  case Kind::IntToFloat:
    return intToFloat(o[0], unsigned(e->integer));
  case Kind::FloatToInt:
    return floatToInt(o[0]);
  case Kind::IntReduce:
  case Kind::BoolReduce:
  case Kind::FloatReduce:
    return reduce(e->getCombine(), o[0], o[1]);
  case Kind::IntTable:
  case Kind::BoolTable:
  case Kind::FloatTable:
    return table(tables.lookup(e->source), o);
  default: {
    NodeInit n(e->kind, o);
    n.tag = e->tag;
    n.integer = e->integer;
    n.number = e->number;
    n.name = e->name;
    n.source = e->source;
    n.range = e->range;
    return make(n);
  }
  }
}

//===----------------------------------------------------------------------===//
// Simplification under a condition
//===----------------------------------------------------------------------===//

// Is there anything below `e` that a smaller range of `v` could simplify?
bool ExprContext::profits(Expr e, Expr v) {
  bool found = false;
  visit(e, [&](Expr x) {
    switch (x->kind) {
    case Kind::FloorDiv:
    case Kind::Mod:
    case Kind::GeZero:
    case Kind::EqZero:
    case Kind::Min:
    case Kind::Max:
    case Kind::IntSelect:
    case Kind::IntTable:
    case Kind::BoolTable:
      found = found || depends(x, v);
      break;
    default:
      break;
    }
  });
  return found;
}

Expr ExprContext::assume(Expr condition, Expr e) {
  if (assumeDepth >= kMaxAssumeDepth || assumed > kMaxAssumed)
    return e;
  if (e == condition)
    return boolean(true);
  if (condition->is(Kind::And)) {
    for (Expr c : condition->operands)
      e = assume(c, e);
    return e;
  }
  if (condition->is(Kind::Not) && e == condition->operands[0])
    return boolean(false);
  if (e->operands.empty() && !e->is(Kind::Var) && !e->is(Kind::Dim))
    return e;
  if (condition->is(Kind::GeZero) || condition->is(Kind::EqZero))
    return assumeAtom(condition, e);
  return e;
}

Expr ExprContext::assumeAtom(Expr condition, Expr e) {
  Linear sum = linear(condition->operands[0]);
  if (sum.terms.size() != 1 || std::abs(sum.terms[0].second) != 1)
    return e;
  auto [v, coefficient] = sum.terms[0];
  if (condition->is(Kind::EqZero))
    return assumeEqual(v, -sum.constant * coefficient, e);
  return assumeBound(v, coefficient, sum.constant, e);
}

Expr ExprContext::assumeEqual(Expr v, int64_t value, Expr e) {
  if (v->is(Kind::Var))
    return substitute(e, v, integer(value));
  if (!v->is(Kind::Dim) || value != 1)
    return e;
  // A dimension of size 1: each variable that runs over it is 0.
  SmallVector<Expr> variables;
  visit(e, [&](Expr x) {
    if (x->is(Kind::Var) && x->size == v)
      variables.push_back(x);
  });
  for (Expr x : variables)
    e = substitute(e, x, integer(0));
  return substitute(e, v, integer(1));
}

// coefficient * v + constant >= 0: read v as lo + v' with a smaller v'.
Expr ExprContext::assumeBound(Expr v, int64_t coefficient, int64_t constant,
                              Expr e) {
  if (!v->is(Kind::Var) || !depends(e, v) || !profits(e, v))
    return e;
  Expr lo = integer(0), hi = sub(v->size, integer(1));
  if (coefficient > 0)
    lo = max(lo, integer(-constant));
  else
    hi = integer(constant);
  Expr size = add(sub(hi, lo), integer(1));
  if (size->is(Kind::IntConst) && size->integer <= 0)
    return e;
  ++assumeDepth;
  std::string name = (llvm::Twine(v->name) + "@" + llvm::Twine(lo->id) + "," +
                      llvm::Twine(hi->id))
                         .str();
  Expr alias = var(name, size);
  Expr inside = substitute(e, v, add(lo, alias));
  Expr result = substitute(inside, alias, sub(v, lo));
  --assumeDepth;
  return alias->is(Kind::Var) ? result : inside;
}
