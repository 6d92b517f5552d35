//===- ExprEvaluate.cpp - Expressions at given values ---------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/ExprEvaluate.h"
#include "maskir/Raise/TableFit.h"
#include "llvm/ADT/SmallVector.h"
#include <cmath>

using namespace maskir::raise;
using Number = std::optional<double>;

namespace {

class Evaluator {
public:
  explicit Evaluator(const LeafValue &leaf) : leaf(leaf) {}
  Number get(Expr e) {
    if (auto at = bound.find(e); at != bound.end())
      return at->second;
    Number value = compute(e);
    // Integers beyond 2^53 are rounded: nothing is known of them.
    bool isRounded = value && e->getSort() == Sort::Int &&
                     std::fabs(*value) > double(int64_t(1) << 53);
    return isRounded ? std::nullopt : value;
  }

private:
  Number compute(Expr e);
  Number leafValue(Expr e);
  Number table(Expr e);
  Number reduce(Expr e);
  Number function(Expr e);
  Number compare(Expr e, double a, double b);

  const LeafValue &leaf;
  llvm::DenseMap<Expr, double> bound; // variables of reductions
};

Number Evaluator::leafValue(Expr e) {
  llvm::SmallVector<int64_t> indices;
  for (Expr o : e->operands) {
    Number v = get(o);
    if (!v)
      return std::nullopt;
    indices.push_back(int64_t(*v));
  }
  return leaf(e, indices);
}

Number Evaluator::table(Expr e) {
  const auto &data = *static_cast<const TableData *>(e->source);
  int64_t flat = 0;
  for (auto [o, size] : llvm::zip(e->operands, data.getShape())) {
    Number v = size == 1 ? Number(0) : get(o);
    if (!v || *v < 0 || *v >= size)
      return std::nullopt;
    flat = flat * size + int64_t(*v);
  }
  return data.getNumber(flat);
}

Number Evaluator::reduce(Expr e) {
  Expr v = e->operands[0];
  Number size = get(v->size);
  if (!size)
    return std::nullopt;
  Combine combine = e->getCombine();
  double result = combine == Combine::Min   ? INFINITY
                  : combine == Combine::Max ? -INFINITY
                  : combine == Combine::And ? 1
                                            : 0;
  for (int64_t i = 0; i < *size; ++i) {
    bound[v] = double(i);
    Number x = get(e->operands[1]);
    bound.erase(v);
    if (!x)
      return std::nullopt;
    result = combine == Combine::Add   ? result + *x
             : combine == Combine::Min ? std::fmin(result, *x)
             : combine == Combine::Max ? std::fmax(result, *x)
             : combine == Combine::And ? double(result && *x)
                                       : double(result || *x);
  }
  return result;
}

Number Evaluator::function(Expr e) {
  double x[2] = {0, 0};
  if (e->is(Fn::Named) || e->operands.size() > 2)
    return leafValue(e);
  for (unsigned i = 0; i < e->operands.size(); ++i) {
    Number v = get(e->operands[i]);
    if (!v)
      return std::nullopt;
    x[i] = *v;
  }
  switch (e->getFn()) {
  case Fn::Add:
    return x[0] + x[1];
  case Fn::Sub:
    return x[0] - x[1];
  case Fn::Mul:
    return x[0] * x[1];
  case Fn::Div:
    return x[0] / x[1];
  case Fn::Neg:
    return -x[0];
  case Fn::Max:
    return std::fmax(x[0], x[1]);
  case Fn::Min:
    return std::fmin(x[0], x[1]);
  case Fn::Exp:
    return std::exp(x[0]);
  case Fn::Exp2:
    return std::exp2(x[0]);
  case Fn::Floor:
    return std::floor(x[0]);
  default:
    return std::nullopt;
  }
}

Number Evaluator::compare(Expr e, double a, double b) {
  switch (e->getCompare()) {
  case Compare::Less:
    return a < b;
  case Compare::LessEqual:
    return a <= b;
  case Compare::Equal:
    return a == b;
  case Compare::Unordered:
    return std::isnan(a) || std::isnan(b);
  }
  return std::nullopt;
}

Number Evaluator::compute(Expr e) {
  switch (e->kind) {
  case Kind::IntConst:
  case Kind::BoolConst:
    return double(e->integer);
  case Kind::FloatConst:
    return e->number;
  case Kind::Affine: {
    double sum = double(e->integer);
    for (auto [o, c] : llvm::zip(e->operands, e->coefficients)) {
      Number v = get(o);
      if (!v)
        return std::nullopt;
      sum += double(c) * *v;
    }
    return sum;
  }
  case Kind::IntSelect:
  case Kind::FloatSelect: {
    Number c = get(e->operands[0]);
    return c ? get(e->operands[*c ? 1 : 2]) : std::nullopt;
  }
  case Kind::And:
  case Kind::Or: {
    bool isAnd = e->is(Kind::And), unknown = false;
    for (Expr o : e->operands) { // the deciding operand may be any
      Number v = get(o);
      if (v && bool(*v) != isAnd)
        return double(!isAnd);
      unknown |= !v;
    }
    return unknown ? std::nullopt : Number(isAnd);
  }
  case Kind::IntTable:
  case Kind::BoolTable:
  case Kind::FloatTable:
    return table(e);
  case Kind::IntReduce:
  case Kind::BoolReduce:
  case Kind::FloatReduce:
    return reduce(e);
  case Kind::FloatFn:
    return function(e);
  case Kind::Var:
  case Kind::Dim:
  case Kind::IntRead:
  case Kind::BoolRead:
  case Kind::FloatRead:
  case Kind::IntOpaque:
  case Kind::BoolOpaque:
  case Kind::FloatOpaque:
    return leafValue(e);
  default:
    break;
  }
  double x[2] = {0, 0};
  for (unsigned i = 0; i < e->operands.size() && i < 2; ++i) {
    Number v = get(e->operands[i]);
    if (!v)
      return std::nullopt;
    x[i] = *v;
  }
  switch (e->kind) {
  case Kind::FloorDiv:
    return x[1] >= 1 ? Number(std::floor(x[0] / x[1])) : std::nullopt;
  case Kind::Mod:
    return x[1] >= 1 ? Number(x[0] - std::floor(x[0] / x[1]) * x[1])
                     : std::nullopt;
  case Kind::Product: {
    double product = x[0] * x[1];
    for (Expr o : e->operands.drop_front(2)) {
      Number v = get(o);
      if (!v)
        return std::nullopt;
      product *= *v;
    }
    return product;
  }
  case Kind::Min:
    return std::fmin(x[0], x[1]);
  case Kind::Max:
    return std::fmax(x[0], x[1]);
  case Kind::GeZero:
    return x[0] >= 0;
  case Kind::EqZero:
    return x[0] == 0;
  case Kind::Not:
    return x[0] == 0;
  case Kind::FloatCompare:
    return compare(e, x[0], x[1]);
  case Kind::IntToFloat:
    return x[0];
  case Kind::FloatToInt:
    return std::trunc(x[0]);
  default:
    return std::nullopt;
  }
}

} // namespace

Number maskir::raise::evaluate(Expr e, const LeafValue &leaf) {
  return Evaluator(leaf).get(e);
}
