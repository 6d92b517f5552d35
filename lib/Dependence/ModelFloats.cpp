//===- ModelFloats.cpp - What becomes of floats of the model --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Assumption A1 says of a float that the program computes that it is ordinary,
// and that the program may take its logarithm or divide by it. It says so of
// what the model makes; a mask or a constant may put a 0, a number of another
// sign, or a fill. So each rule says how much of that may be in its result:
// nothing (ordinary), zeros (sparse), or small numbers of any kind (mixed).
// What is added is counted, because a sum of many small fills is a fill.
//
//===----------------------------------------------------------------------===//

#include "Transfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <algorithm>
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

using Kind = Content::Kind;

/// A constant below this may make a 0 of what it is multiplied with.
static constexpr double kLeastScale = 1e-6;
/// Powers above this may overflow.
static constexpr double kMostPower = 4;

/// Of what is larger only the interval is known.
static std::optional<Content> make(Kind kind, double made) {
  return made <= Interval::kSmall ? std::optional(Content::ofModel(kind, made))
                                  : std::nullopt;
}

static double getMost(const Interval &x) {
  return std::max(std::fabs(x.low), std::fabs(x.high));
}

namespace {
/// One operation on two floats, of which at least one is of the model.
struct ModelRule {
  Operation *op;
  const Content &a, &b;
  const Interval &x, &y;
  double bound;

  std::optional<Content> apply() const;

private:
  std::optional<Content> add() const;
  std::optional<Content> multiply() const;
  std::optional<Content> scale(const Content &model, const Content &other,
                               const Interval &by) const;
  std::optional<Content> divide() const;
  std::optional<Content> power() const;
  std::optional<Content> choose() const;
};
} // namespace

/// What one of two ordinary floats makes unknown, the sum does not remember: x
/// is a number like all others, so x + y is 0 by chance alone.
std::optional<Content> ModelRule::add() const {
  bool areBoth = a.isOfModel() && b.isOfModel();
  double made = a.getMade() + b.getMade();
  if (areBoth)
    return make(a.getKind() == Kind::Ordinary || b.getKind() == Kind::Ordinary
                    ? Kind::Ordinary
                    : std::max(a.getKind(), b.getKind()),
                made);
  const Content &model = a.isOfModel() ? a : b, &other = a.isOfModel() ? b : a;
  const Interval &added = a.isOfModel() ? y : x;
  if (!other.isPlain(bound))
    return std::nullopt;
  if (other.getKind() == Kind::Range)
    made += getMost(added);
  if (model.getKind() == Kind::Ordinary ||
      (model.getKind() == Kind::Sparse && !other.mayBeZero()))
    return make(Kind::Ordinary, made);
  bool isSparse = model.getKind() == Kind::Sparse && added.low >= 0 &&
                  isa<arith::AddFOp>(op);
  return make(isSparse ? Kind::Sparse : Kind::Mixed, made);
}

/// x * x has no sign. A number that is chosen may be 0, or change the sign.
std::optional<Content> ModelRule::multiply() const {
  if (!a.isOfModel())
    return scale(b, a, x);
  if (!b.isOfModel())
    return scale(a, b, y);
  Kind kind = std::max(a.getKind(), b.getKind());
  if (areSame(op->getOperand(0), op->getOperand(1)))
    kind = std::min(kind, Kind::Sparse);
  return Content::ofModel(kind);
}

std::optional<Content> ModelRule::scale(const Content &model,
                                        const Content &other,
                                        const Interval &by) const {
  if (!other.isPlain(bound))
    return std::nullopt;
  Kind kind = model.getKind();
  if (other.getKind() != Kind::Range) // a position
    return Content::ofModel(Kind::Mixed);
  double most = getMost(by);
  if (by.isPoint())
    return make(most < kLeastScale ? std::max(kind, Kind::Sparse) : kind,
                model.getMade() * most);
  bool shrinks = by.low >= 0 && by.high <= 1;
  return make(shrinks ? std::max(kind, Kind::Sparse) : Kind::Mixed,
              model.getMade() * most);
}

std::optional<Content> ModelRule::divide() const {
  if (b.isOfModel()) {
    if (b.getKind() != Kind::Ordinary)
      return std::nullopt;
    return a.isOfModel() ? Content::ofModel(a.getKind())
                         : scale(Content::ofModel(Kind::Ordinary), a, x);
  }
  if (b.isTerm() && !b.getInteger()) // it is not 0 there
    return make(a.getKind(), a.getMade() * double(b.getDivisor()));
  double least = std::min(std::fabs(y.low), std::fabs(y.high));
  if (y.mayBeNaN || (y.low <= 0 && y.high >= 0) ||
      least < (y.isPoint() ? kLeastScale : 1 / Interval::kSmall))
    return std::nullopt;
  return make(a.getKind(), a.getMade() / least);
}

std::optional<Content> ModelRule::power() const {
  bool isPositive = y.low > 0;
  if (!a.isOfModel()) // an exponent of the model
    return x.low > 0 && a.isPlain(bound)
               ? make(x.isPoint() ? Kind::Ordinary : Kind::Sparse, 0)
               : std::nullopt;
  if (b.isOfModel())
    return a.getKind() == Kind::Ordinary ? make(Kind::Ordinary, 0)
                                         : std::nullopt;
  if (b.isTerm() && !b.getInteger())
    return a.getKind() == Kind::Ordinary ? make(Kind::Sparse, 0) : std::nullopt;
  if (y.mayBeNaN || getMost(y) > kMostPower)
    return std::nullopt;
  if (!y.isPoint())
    return a.getKind() == Kind::Ordinary ? make(Kind::Mixed, 0) : std::nullopt;
  bool isInteger = y.low == std::floor(y.low);
  if (isPositive && isInteger && std::fmod(y.low, 2) == 0)
    return make(std::min(a.getKind(), Kind::Sparse), 0);
  bool isTotal = a.getKind() == Kind::Ordinary || (isPositive && isInteger) ||
                 (isPositive && a.getKind() == Kind::Sparse);
  return isTotal ? make(a.getKind(), 0) : std::nullopt;
}

/// The larger or the smaller one. A limit on the far side of 0 makes nothing
/// larger: max(x, -50) lies between x and 0.
std::optional<Content> ModelRule::choose() const {
  if (x.mayBeNaN || y.mayBeNaN)
    return std::nullopt;
  if (a.isOfModel() && b.isOfModel())
    return make(std::max(a.getKind(), b.getKind()),
                std::max(a.getMade(), b.getMade()));
  const Content &model = a.isOfModel() ? a : b, &other = a.isOfModel() ? b : a;
  const Interval &limit = a.isOfModel() ? y : x;
  if (!other.isPlain(bound))
    return std::nullopt;
  if (other.getKind() != Kind::Range)
    return Content::ofModel(Kind::Mixed);
  bool isMaximum = isa<arith::MaximumFOp, arith::MaxNumFOp>(op);
  bool makesNothing = isMaximum ? limit.high <= 0 : limit.low >= 0;
  double made = std::max(model.getMade(), makesNothing ? 0 : getMost(limit));
  if (limit.isPoint() && limit.isZero())
    return make(std::max(model.getKind(), Kind::Sparse), made);
  bool isKept = limit.isPoint() && limit.low > 0 && limit.low <= 1;
  if (!isKept)
    return make(Kind::Mixed, made);
  // Of zeros that a mask put, max(x, eps) makes what the interval says.
  if (isMaximum && model.getKind() != Kind::Ordinary)
    return std::nullopt;
  return make(model.getKind(), made);
}

std::optional<Content> ModelRule::apply() const {
  if (isa<arith::AddFOp, arith::SubFOp>(op))
    return add();
  if (isa<arith::MulFOp>(op))
    return multiply();
  if (isa<arith::DivFOp>(op))
    return divide();
  if (isa<math::PowFOp, math::FPowIOp>(op))
    return power();
  if (isa<arith::MaximumFOp, arith::MaxNumFOp, arith::MinimumFOp,
          arith::MinNumFOp>(op))
    return choose();
  bool isRemainder = isa<arith::RemFOp>(op) && !b.mayBeZero();
  if (a.isOfModel() && (isRemainder || isa<math::CopySignOp>(op)))
    return make(Kind::Mixed, a.getMade());
  return std::nullopt;
}

std::optional<Content> combineModelFloats(Operation *op, const Content &a,
                                          const Content &b, const Interval &x,
                                          const Interval &y, double bound) {
  return ModelRule{op, a, b, x, y, bound}.apply();
}

std::optional<Content> mapModelFloat(Operation *op, const Content &a) {
  Kind kind = a.getKind();
  if (isa<arith::BitcastOp>(op))
    return std::nullopt;
  if (isa<math::ExpOp, math::Exp2Op, math::CosOp, math::CoshOp>(op))
    return Content::ofModel(Kind::Ordinary); // never 0
  if (isa<math::AbsFOp>(op))
    return make(std::min(kind, Kind::Sparse), a.getMade());
  if (isa<arith::NegFOp, arith::ExtFOp, arith::TruncFOp, math::FloorOp,
          math::CeilOp, math::TruncOp, math::RoundOp, math::RoundEvenOp>(op))
    return a;
  if (isa<math::LogOp, math::Log2Op, math::Log10Op, math::RsqrtOp,
          math::AcoshOp>(op))
    return kind == Kind::Ordinary ? std::optional(a) : std::nullopt;
  if (isa<math::SqrtOp, math::Log1pOp, math::AcosOp, math::AsinOp,
          math::AtanhOp>(op) &&
      kind == Kind::Mixed)
    return std::nullopt;
  return Content::ofModel(kind);
}

} // namespace maskir::dependence
