//===- FloatBounds.cpp - How large a float may be -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatBounds.h"
#include "maskir/Raise/Attention.h"
#include "maskir/Raise/ElementEval.h"
#include "maskir/Raise/SoftFill.h"
#include "maskir/Raise/TableFit.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace maskir::raise;

static constexpr double kUnknown = std::numeric_limits<double>::infinity();
// No attention has more tokens: it would have the square of that as weights.
static constexpr double kMostTokens = 1 << 28;
// What a program rounds on its way, in any type of 8 bits precision or more.
static constexpr double kRounding = 0.98;

//===----------------------------------------------------------------------===//
// Upper bounds
//===----------------------------------------------------------------------===//

double FloatBounds::getHighest(Expr e, double factor) {
  auto key = std::make_tuple(e, factor, largeFactor);
  auto [at, isNew] = known.try_emplace(key, kUnknown);
  if (!isNew)
    return at->second;
  double highest = computeHighest(e, factor);
  return known[key] = std::isnan(highest) ? kUnknown : highest;
}

double FloatBounds::getMagnitude(Expr e) {
  return std::max(getHighest(e, 1), getHighest(e, -1));
}

double maskir::raise::getLargeFactor(double fill) {
  return std::min(kLargeFactor, getReachingFactor(fill));
}

double FloatBounds::highestOfData(double factor) const {
  double magnitude = std::fabs(factor);
  return magnitude < largeFactor ? magnitude : kUnknown;
}

// Of a position or a size the program may have made a large number. The larger
// of two numbers is at least their mean: |q - k| is not below 0.
double FloatBounds::highestOfInteger(Expr e, double factor) {
  auto rest = [&](unsigned i) {
    return highestOfInteger(e->operands[i], factor);
  };
  switch (e->kind) {
  case Kind::Var:
  case Kind::Dim:
    return std::max(0.0, factor * std::min<double>(e->range.hi, kMostTokens));
  case Kind::Affine: {
    double sum = factor * e->integer;
    for (auto [term, coefficient] : llvm::zip(e->operands, e->coefficients))
      sum += highestOfInteger(term, factor * coefficient);
    return sum;
  }
  case Kind::IntSelect:
    return std::max(rest(1), rest(2));
  case Kind::Max:
  case Kind::Min: {
    if (e->is(Kind::Max) == (factor > 0))
      return std::max(rest(0), rest(1));
    Expr sum = c.add(e->operands[0], e->operands[1]);
    return std::min({rest(0), rest(1), highestOfInteger(sum, factor / 2)});
  }
  default:
    return std::max(factor * e->range.lo, factor * e->range.hi);
  }
}

/// What an operation without a rule makes of integers may be any number, as the
/// bits of one are.
bool FloatBounds::isOpaqueData(Expr e) {
  if (e->name == kProductAlone)
    return reads.isProductOfData(Value::getFromOpaquePointer(e->source));
  return !e->operands.empty() && llvm::all_of(e->operands, [&](Expr o) {
    return o->getSort() == Sort::Float && getMagnitude(o) <= 1;
  });
}

double FloatBounds::computeHighest(Expr e, double factor) {
  switch (e->kind) {
  case Kind::FloatConst:
    return e->number * factor;
  case Kind::FloatSelect:
    return std::max(getHighest(e->operands[1], factor),
                    getHighest(e->operands[2], factor));
  case Kind::FloatTable: {
    std::shared_ptr<const TableData> data = c.getTable(e);
    double most = -kUnknown;
    for (int64_t i = 0, n = data->getNumElements(); i < n; ++i) {
      double v = data->getNumber(i) * factor;
      most = std::isnan(v) ? kUnknown : std::max(most, v);
    }
    return most;
  }
  case Kind::IntToFloat:
    return highestOfInteger(e->operands[0], factor);
  case Kind::FloatReduce:
    if (e->getCombine() != Combine::Add)
      return getHighest(e->operands[1], factor);
    return std::max(0.0, getHighest(e->operands[1],
                                    factor * e->operands[0]->size->range.hi));
  case Kind::FloatOpaque:
    return isOpaqueData(e) ? highestOfData(factor) : kUnknown;
  case Kind::FloatFn:
    return highestOfFn(e, factor);
  case Kind::FloatRead:
    return reads.isData(Value::getFromOpaquePointer(e->source))
               ? highestOfData(factor)
               : kUnknown;
  default:
    return highestOfData(factor);
  }
}

static bool readsData(Expr e) {
  return contains(e, [](Expr x) {
    return x->is(Kind::FloatRead) || x->is(Kind::FloatOpaque);
  });
}

static bool counts(Expr e) {
  return contains(e, [](Expr x) { return x->is(Kind::IntToFloat); });
}

/// Does data decide the number, and no number that the program chooses, which
/// may be near 0?
static bool isMadeOfData(ExprContext &c, Expr e) {
  bool reads = false, chooses = false;
  c.visit(e, [&](Expr x) {
    reads |= x->is(Kind::FloatRead);
    chooses |= x->is(Kind::FloatSelect) || x->is(Kind::FloatTable);
  });
  return reads && !chooses;
}

/// The same, of a divisor: an integer may be 0.
static bool dividesByData(ExprContext &c, Expr divisor) {
  return !counts(divisor) && isMadeOfData(c, divisor);
}

/// Functions that make no large number of numbers from -1 to 1.
static bool isSmallFor(llvm::StringRef name) {
  static constexpr llvm::StringLiteral kNames[] = {
      "math.cbrt",  "math.expm1", "math.atan",     "math.asin", "math.acos",
      "math.sinh",  "math.cosh",  "math.asinh",    "math.erfc", "math.ceil",
      "math.trunc", "math.round", "math.roundeven"};
  return llvm::is_contained(kNames, name);
}

/// Roots and logarithms of a large number are smaller than it. Those of a small
/// one are large numbers below 0, or above; nullopt: `e` is no such function.
std::optional<double> FloatBounds::highestOfRoot(Expr e, double factor) {
  Expr a = e->operands[0];
  llvm::StringRef name = e->name;
  bool isLog = name == "math.log" || name == "math.log2" ||
               name == "math.log10" || name == "math.log1p";
  if (!isLog && name != "math.sqrt" && name != "math.rsqrt")
    return std::nullopt;
  double shift = name == "math.log1p" ? 1 : 0;
  double most = getHighest(a, 1) + shift, least = shift - getHighest(a, -1);
  auto log = [&](double x) {
    return name == "math.log2"    ? std::log2(x)
           : name == "math.log10" ? std::log10(x)
                                  : std::log(x);
  };
  double size = std::fabs(factor);
  bool isData = isMadeOfData(c, a);
  if (name == "math.sqrt")
    return factor > 0 ? size * std::sqrt(std::max(most, 0.0)) : 0;
  if (name == "math.rsqrt")
    return factor < 0  ? 0
           : least > 0 ? size / std::sqrt(least)
           : isData    ? size
                       : kUnknown;
  if (factor > 0) // of data, it is data again
    return std::max(size * log(std::max(most, 1.0)),
                    readsData(a) ? highestOfData(factor) : 0);
  return least > 0 ? -size * log(least) : isData ? size : kUnknown;
}

/// a ** n for a constant n.
double FloatBounds::highestOfPower(Expr e, double factor) {
  Expr a = e->operands[0], b = e->operands[1];
  if (a->is(Kind::FloatConst) && a->number > 0)
    return std::max(factor * std::pow(a->number, -getHighest(b, -1)),
                    factor * std::pow(a->number, getHighest(b, 1)));
  if (!b->is(Kind::FloatConst))
    return kUnknown;
  double n = b->number, least = -getHighest(a, -1), size = std::fabs(factor);
  if (n >= 0)
    return size * std::pow(std::max(getMagnitude(a), 1.0), n);
  return least > 0            ? size * std::pow(least, n)
         : isMadeOfData(c, a) ? size
                              : kUnknown;
}

double FloatBounds::highestOfFn(Expr e, double factor) {
  Expr a = e->operands[0], b = e->operands.size() > 1 ? e->operands[1] : a;
  switch (e->getFn()) {
  case Fn::Add:
    return getHighest(a, factor) + getHighest(b, factor);
  case Fn::Sub:
    return getHighest(a, factor) + getHighest(b, -factor);
  case Fn::Neg:
    return getHighest(a, -factor);
  case Fn::Mul:
    if (a->is(Kind::FloatConst))
      return getHighest(b, factor * a->number);
    if (b->is(Kind::FloatConst))
      return getHighest(a, factor * b->number);
    break;
  case Fn::Div:
    if (b->is(Kind::FloatConst))
      return getHighest(a, factor / b->number);
    break;
  case Fn::Max:
  case Fn::Min: {
    double x = getHighest(a, factor), y = getHighest(b, factor);
    return e->is(Fn::Max) == (factor > 0) ? std::max(x, y) : std::min(x, y);
  }
  case Fn::Floor:
    return getHighest(a, factor) + std::fabs(factor);
  default:
    break;
  }
  if (e->name == "math.tanh" || e->name == "math.erf" ||
      e->name == "math.sin" || e->name == "math.cos")
    return std::fabs(factor);
  double highest = highestOfNonlinear(e, factor);
  return highest > 0 && std::fabs(factor) >= largeFactor && readsData(e)
             ? kUnknown
             : highest;
}

/// Of data times a number, or by one, that the program chooses.
double FloatBounds::highestOfScaled(Expr data, Expr number, double factor) {
  bool chooses = readsData(data) && !readsData(number) && !counts(number);
  return chooses ? highestOfData(factor) : 0;
}

/// Of what is no sum, with the magnitude of the factor.
double FloatBounds::highestOfNonlinear(Expr e, double factor) {
  Expr a = e->operands[0], b = e->operands.size() > 1 ? e->operands[1] : a;
  double size = std::fabs(factor);
  if (e->is(Fn::Mul)) {
    double x = getMagnitude(a), y = getMagnitude(b);
    return std::max({size * x * y, highestOfScaled(a, b, size * y),
                     highestOfScaled(b, a, size * x)});
  }
  if (e->is(Fn::Div)) {
    if (double least = -getHighest(b, -1); least > 0)
      return std::max(size * getMagnitude(a) / least,
                      highestOfScaled(a, b, size / least));
    // What is about 1 times a small number is about as small.
    return dividesByData(c, b)
               ? size * getMagnitude(a) / std::min(getMagnitude(b), 1.0)
               : kUnknown;
  }
  if (e->is(Fn::Exp))
    return factor > 0 ? factor * std::exp(getHighest(a, 1)) : 0;
  if (e->is(Fn::Exp2))
    return factor > 0 ? factor * std::exp2(getHighest(a, 1)) : 0;
  if (e->name == "math.powf")
    return highestOfPower(e, factor);
  if (e->name == "math.absf")
    return factor < 0 ? 0 : factor * getMagnitude(a);
  if (auto highest = highestOfRoot(e, factor))
    return *highest;
  bool areSmall =
      llvm::all_of(e->operands, [&](Expr o) { return getMagnitude(o) <= 1; });
  return areSmall && (isSmallFor(e->name) || dividesByData(c, a))
             ? highestOfData(factor)
             : kUnknown;
}

//===----------------------------------------------------------------------===//
// Where a number is reached
//===----------------------------------------------------------------------===//

Expr FloatBounds::reaches(Expr e, double factor, double limit, bool whole) {
  wholeData = whole;
  return computeReach(e, factor, kRounding * limit);
}

Expr FloatBounds::computeReach(Expr e, double factor, double limit) {
  if (getHighest(e, factor) < limit)
    return c.boolean(false);
  auto key = std::make_tuple(e, factor, limit, wholeData, largeFactor);
  if (auto at = reach.find(key); at != reach.end())
    return at->second;
  Expr result = nullptr;
  if (e->is(Kind::FloatSelect))
    result = c.select(conditions(e->operands[0]),
                      computeReach(e->operands[1], factor, limit),
                      computeReach(e->operands[2], factor, limit));
  else if (e->is(Kind::FloatFn))
    result = reachOfFn(e, factor, limit);
  else if (e->is(Kind::FloatTable))
    result = reachOfTable(e, factor, limit);
  else
    result = reachOfLeaf(e, factor, limit);
  return reach[key] = result;
}

/// A sum is large where one of its terms is, by what the other one can't add.
Expr FloatBounds::reachOfSum(Expr a, double factorA, Expr b, double factorB,
                             double limit) {
  double x = getHighest(a, factorA), y = getHighest(b, factorB);
  if (b->is(Kind::FloatConst) && std::isfinite(y))
    return computeReach(a, factorA, limit - y);
  if (x < limit / 2 || (a->is(Kind::FloatConst) && std::isfinite(x)))
    return computeReach(b, factorB, limit - x);
  if (y < limit / 2)
    return computeReach(a, factorA, limit - y);
  // Not where the other one surely takes that away again.
  auto without = [&](Expr large, Expr other, double factor, double highest) {
    return std::isinf(highest)
               ? large
               : c.logicalAnd({large, c.logicalNot(surelyReaches(
                                          other, -factor, highest - limit))});
  };
  return c.logicalOr(
      {without(computeReach(a, factorA, limit / 2), b, factorB, x),
       without(computeReach(b, factorB, limit / 2), a, factorA, y)});
}

/// Where `e` times `factor` is `limit` or more for sure: of data times numbers.
Expr FloatBounds::surelyReaches(Expr e, double factor, double limit) {
  double needed = limit + (1 - kRounding) * std::fabs(limit);
  if (e->is(Kind::FloatConst))
    return c.boolean(e->number * factor >= needed);
  if (e->is(Kind::IntToFloat)) {
    double least = std::ceil(needed / std::fabs(factor));
    if (!(std::fabs(least) < 1e18) || factor == 0)
      return c.boolean(false);
    Expr n = e->operands[0],
         k = c.integer(int64_t(factor > 0 ? least : -least));
    return factor > 0 ? c.le(k, n) : c.le(n, k);
  }
  if (!e->is(Kind::FloatFn))
    return c.boolean(false);
  Expr a = e->operands[0], b = e->operands.size() > 1 ? e->operands[1] : a;
  bool isA = a->is(Kind::FloatConst), isB = b->is(Kind::FloatConst);
  switch (e->getFn()) {
  case Fn::Neg:
    return surelyReaches(a, -factor, limit);
  case Fn::Add:
    return isB   ? surelyReaches(a, factor, limit - factor * b->number)
           : isA ? surelyReaches(b, factor, limit - factor * a->number)
                 : c.boolean(false);
  case Fn::Sub:
    return isB   ? surelyReaches(a, factor, limit + factor * b->number)
           : isA ? surelyReaches(b, -factor, limit - factor * a->number)
                 : c.boolean(false);
  case Fn::Mul:
    return isB   ? surelyReaches(a, factor * b->number, limit)
           : isA ? surelyReaches(b, factor * a->number, limit)
                 : c.boolean(false);
  case Fn::Div:
    return isB ? surelyReaches(a, factor / b->number, limit) : c.boolean(false);
  default:
    return c.boolean(false);
  }
}

Expr FloatBounds::reachOfFn(Expr e, double factor, double limit) {
  Expr a = e->operands[0], b = e->operands.size() > 1 ? e->operands[1] : a;
  switch (e->getFn()) {
  case Fn::Add:
    return reachOfSum(a, factor, b, factor, limit);
  case Fn::Sub:
    return reachOfSum(a, factor, b, -factor, limit);
  case Fn::Neg:
    return computeReach(a, -factor, limit);
  case Fn::Mul:
    if (a->is(Kind::FloatConst))
      return computeReach(b, factor * a->number, limit);
    if (b->is(Kind::FloatConst))
      return computeReach(a, factor * b->number, limit);
    return reachOfLeaf(e, factor, limit);
  case Fn::Div:
    if (b->is(Kind::FloatConst))
      return computeReach(a, factor / b->number, limit);
    return reachOfLeaf(e, factor, limit);
  case Fn::Max:
  case Fn::Min: {
    Expr both[] = {computeReach(a, factor, limit),
                   computeReach(b, factor, limit)};
    return e->is(Fn::Max) == (factor > 0) ? c.logicalOr(both)
                                          : c.logicalAnd(both);
  }
  default:
    return reachOfLeaf(e, factor, limit);
  }
}

Expr FloatBounds::reachOfTable(Expr e, double factor, double limit) {
  std::shared_ptr<const TableData> data = c.getTable(e);
  auto large =
      std::make_shared<TableData>(Sort::Bool, data->getShape(), [=](int64_t i) {
        return int64_t(!(data->getNumber(i) * factor < limit));
      });
  return c.table(large, e->operands);
}

Expr FloatBounds::reachOfLeaf(Expr e, double factor, double limit) {
  if (std::isinf(limit)) // data are finite
    return c.boolean(c.mayBeInfinite(e));
  bool isData = e->is(Kind::IntToFloat) ||
                (e->is(Kind::FloatRead) && !ElementEval::getContraction(e));
  return isData && std::isfinite(factor) && factor != 0
             ? reachOfData(e, factor, limit)
             : c.boolean(true);
}

// Whole numbers are compared: they are exact in every type.
Expr FloatBounds::reachOfData(Expr e, double factor, double limit) {
  double least = std::ceil(limit / std::fabs(factor));
  if (!(std::fabs(least) < 1e18)) // beyond all integers
    return c.boolean(true);
  double bound = factor > 0 ? least : -least;
  if (e->is(Kind::IntToFloat)) {
    Expr n = e->operands[0], k = c.integer(int64_t(bound));
    return factor > 0 ? c.le(k, n) : c.le(n, k);
  }
  if (wholeData) {
    Expr k = c.number(bound);
    return factor > 0 ? c.compare(Compare::LessEqual, k, e)
                      : c.compare(Compare::LessEqual, e, k);
  }
  Expr k = c.number(factor > 0 ? least - 1 : 1 - least);
  return factor > 0 ? c.compare(Compare::Less, k, e)
                    : c.compare(Compare::Less, e, k);
}
