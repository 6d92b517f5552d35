//===- TransferScalar.cpp - Element-wise operations -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A pure operation depends on what its operands depend on. Where its result is
// the same in every run it depends on nothing; that is what a mask does.
//
//===----------------------------------------------------------------------===//

#include "Transfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Index/IR/IndexDialect.h"
#include "mlir/Dialect/Index/IR/IndexOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace maskir::dependence {

namespace {
using Operands = ArrayRef<AbstractValue>;

/// One operation, with its operands over the same indices.
class ScalarTransfer {
public:
  ScalarTransfer(const Domain &domain, Operation *op, Operands operands)
      : domain(domain), space(domain.getSpace()), op(op), in(operands),
        result(domain.makeUnknown(operands.front().sizes,
                                  op->getResult(0).getType())) {}

  AbstractValue run();

private:
  /// For each pair of facts about the first two operands.
  void forEachPair(
      llvm::function_ref<void(const Fact &, const Fact &, const IndexSet &)>
          visit);
  void dependOnAll() {
    for (const AbstractValue &operand : in)
      result.dependence = Space::unite(result.dependence, operand.dependence);
  }
  void add(const IndexSet &region, AffineExpr e, Sign sign, int64_t value);

  void combineBooleans();
  void compareIntegers(arith::CmpIOp compare);
  void compareFloats(arith::CmpFOp compare);
  void combineIntegers();
  void combineFloatOperands();
  void convert();

  const Domain &domain;
  Space &space;
  Operation *op;
  Operands in;
  AbstractValue result;
};
} // namespace

void ScalarTransfer::forEachPair(
    llvm::function_ref<void(const Fact &, const Fact &, const IndexSet &)>
        visit) {
  for (const Fact &a : in[0].facts)
    for (const Fact &b : in[1].facts) {
      IndexSet region = Space::intersect(a.region, b.region);
      if (region.isObviouslyUniverse() || !space.isEmpty(region, in[0].sizes))
        visit(a, b, region);
    }
}

void ScalarTransfer::add(const IndexSet &region, AffineExpr e, Sign sign,
                         int64_t value) {
  if (auto half = space.where(result.getRank(), e, sign))
    result.add(Space::intersect(region, *half),
               Content::term(space.constant(value)));
}

//===----------------------------------------------------------------------===//
// Booleans
//===----------------------------------------------------------------------===//

/// select(true, a, b) = a; where the condition is not known: either.
AbstractValue transferSelect(const Domain &domain,
                             const AbstractValue &condition,
                             const AbstractValue &a, const AbstractValue &b) {
  Space &space = domain.getSpace();
  AbstractValue result = domain.makeUnknown(a.sizes, a.elementType);
  IndexSet yes = domain.whereTrue(condition, true);
  IndexSet no = domain.whereTrue(condition, false);
  for (const Fact &fact : a.facts)
    result.add(Space::intersect(fact.region, yes), fact.content);
  for (const Fact &fact : b.facts)
    result.add(Space::intersect(fact.region, no), fact.content);
  IndexSet open =
      Space::intersect(Space::complement(yes), Space::complement(no));
  if (!space.isEmpty(open, result.sizes))
    for (const Fact &f : a.facts)
      for (const Fact &g : b.facts)
        if (auto either =
                Content::join(f.content, g.content, domain.getBound()))
          result.add(
              Space::intersect(open, Space::intersect(f.region, g.region)),
              *either);
  result.dependence = Space::unite(
      condition.dependence,
      Space::unite(domain.withoutRegion(a.dependence, no, result.sizes),
                   domain.withoutRegion(b.dependence, yes, result.sizes)));
  domain.normalize(result);
  return result;
}

/// false and x = false, true or x = true
void ScalarTransfer::combineBooleans() {
  auto known = [&](unsigned i, bool truth) {
    return domain.whereTrue(in[i], truth);
  };
  auto both = [&](bool x, bool y) {
    return Space::intersect(known(0, x), known(1, y));
  };
  auto either = [&](bool x, bool y) {
    return Space::unite(known(0, x), known(1, y));
  };
  auto say = [&](const IndexSet &region, int64_t value) {
    result.add(region, Content::term(space.constant(value)));
  };
  if (isa<arith::AndIOp>(op)) {
    say(both(true, true), 1);
    say(either(false, false), 0);
  } else if (isa<arith::OrIOp>(op)) {
    say(either(true, true), 1);
    say(both(false, false), 0);
  } else {
    say(Space::unite(both(true, false), both(false, true)), 1);
    say(Space::unite(both(true, true), both(false, false)), 0);
  }
  dependOnAll();
}

//===----------------------------------------------------------------------===//
// Comparisons
//===----------------------------------------------------------------------===//

void ScalarTransfer::compareIntegers(arith::CmpIOp compare) {
  using P = arith::CmpIPredicate;
  P predicate = compare.getPredicate();
  forEachPair([&](const Fact &a, const Fact &b, const IndexSet &region) {
    if (!a.content.isTerm() || !b.content.isTerm())
      return;
    unsigned dims = result.getRank();
    AffineExpr x = a.content.getTerm(), y = b.content.getTerm();
    if (predicate >= P::ult && (!domain.isNonNegative(in[0], a.region, x) ||
                                !domain.isNonNegative(in[1], b.region, y)))
      return;
    AffineExpr e = space.simplify(x - y, dims), less = space.simplify(-e, dims);
    auto split = [&](AffineExpr yes, AffineExpr no) {
      add(region, yes, Sign::NonNegative, 1);
      add(region, no, Sign::NonNegative, 0);
    };
    switch (predicate) {
    case P::eq:
    case P::ne: {
      bool equal = predicate == P::eq;
      add(region, e, Sign::Zero, equal);
      add(region, e - 1, Sign::NonNegative, !equal);
      add(region, less - 1, Sign::NonNegative, !equal);
      return;
    }
    case P::slt:
    case P::ult:
      return split(less - 1, e);
    case P::sle:
    case P::ule:
      return split(less, e - 1);
    case P::sgt:
    case P::ugt:
      return split(e - 1, less);
    case P::sge:
    case P::uge:
      return split(e, less - 1);
    }
  });
  dependOnAll();
}

/// What ordered comparison says of two intervals without NaN.
static std::optional<bool> decide(arith::CmpFPredicate predicate,
                                  const Interval &x, const Interval &y) {
  using P = arith::CmpFPredicate;
  auto decided = [](bool yes, bool no) {
    return yes || no ? std::optional<bool>(yes) : std::nullopt;
  };
  bool less = x.high<y.low, greater = x.low> y.high;
  bool equal = x.low == x.high && y.low == y.high && x.low == y.low;
  switch (predicate) {
  case P::OEQ:
  case P::UEQ:
    return decided(equal, less || greater);
  case P::ONE:
  case P::UNE:
    return decided(less || greater, equal);
  case P::OLT:
  case P::ULT:
    return decided(less, x.low >= y.high);
  case P::OLE:
  case P::ULE:
    return decided(x.high <= y.low, greater);
  case P::OGT:
  case P::UGT:
    return decided(greater, x.high <= y.low);
  case P::OGE:
  case P::UGE:
    return decided(x.low >= y.high, less);
  default:
    return std::nullopt;
  }
}

void ScalarTransfer::compareFloats(arith::CmpFOp compare) {
  arith::CmpFPredicate predicate = compare.getPredicate();
  bool isOrdered = predicate < arith::CmpFPredicate::UEQ;
  forEachPair([&](const Fact &a, const Fact &b, const IndexSet &region) {
    auto x = a.content.getInterval(domain.getBound());
    auto y = b.content.getInterval(domain.getBound());
    if (!x || !y)
      return;
    std::optional<bool> truth = decide(predicate, *x, *y);
    // With a NaN, ordered comparisons are false and unordered ones true.
    if (!truth || ((x->mayBeNaN || y->mayBeNaN) && *truth == isOrdered))
      return;
    result.add(region, Content::term(space.constant(*truth)));
  });
  dependOnAll();
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

/// Assumption A3: index arithmetic does not wrap.
void ScalarTransfer::combineIntegers() {
  unsigned dims = result.getRank();
  forEachPair([&](const Fact &f, const Fact &g, const IndexSet &region) {
    if (!f.content.isTerm() || !g.content.isTerm())
      return;
    AffineExpr a = f.content.getTerm(), b = g.content.getTerm();
    std::optional<int64_t> divisor = Space::getConstant(b);
    bool isPositive = divisor && *divisor > 0;
    auto put = [&](AffineExpr e) {
      result.add(region, Content::term(space.simplify(e, dims)));
    };
    auto choose = [&](AffineExpr first, AffineExpr second) {
      // Both halves are closed: else a tie would leave two pieces.
      for (auto [condition, value] :
           {std::make_pair(a - b, first), std::make_pair(b - a, second)})
        if (auto half = space.where(dims, condition, Sign::NonNegative))
          result.add(Space::intersect(region, *half), Content::term(value));
    };
    llvm::TypeSwitch<Operation *>(op)
        .Case<arith::AddIOp, index::AddOp>([&](auto) { put(a + b); })
        .Case<arith::SubIOp, index::SubOp>([&](auto) { put(a - b); })
        .Case<arith::MulIOp, index::MulOp>([&](auto) { put(a * b); })
        .Case<arith::FloorDivSIOp, index::FloorDivSOp>([&](auto) {
          if (isPositive)
            put(a.floorDiv(*divisor));
        })
        .Case<arith::DivSIOp, arith::DivUIOp>([&](auto) {
          if (isPositive && domain.isNonNegative(in[0], region, a))
            put(a.floorDiv(*divisor));
          else if (a.isSymbolicOrConstant() && b.isSymbolicOrConstant() &&
                   space.areEqual(a, b))
            put(space.constant(1)); // x / x of sizes, which are not 0 (A5)
        })
        .Case<arith::RemSIOp, arith::RemUIOp>([&](auto) {
          if (isPositive && domain.isNonNegative(in[0], region, a))
            put(a % *divisor);
        })
        .Case<arith::MaxSIOp, index::MaxSOp>([&](auto) { choose(a, b); })
        .Case<arith::MinSIOp, index::MinSOp>([&](auto) { choose(b, a); })
        .Case<arith::MaxUIOp, arith::MinUIOp>([&](auto unsignedOp) {
          if (!domain.isNonNegative(in[0], region, a) ||
              !domain.isNonNegative(in[1], region, b))
            return;
          if (isa<arith::MaxUIOp>(unsignedOp))
            choose(a, b);
          else
            choose(b, a);
        });
  });
  // 0 * x = 0 & x = 0, whatever x is.
  if (isa<arith::MulIOp, index::MulOp, arith::AndIOp>(op))
    for (const AbstractValue &operand : in)
      result.add(
          domain.cover(operand, [](const Content &c) { return c.isZero(); }),
          Content::term(space.constant(0)));
  dependOnAll();
}

//===----------------------------------------------------------------------===//
// Floats and conversions
//===----------------------------------------------------------------------===//

/// What is not known of a float operand: any float.
static AbstractValue complete(const Domain &domain, AbstractValue value) {
  IndexSet open = Space::complement(
      domain.cover(value, [](const Content &) { return true; }));
  if (!domain.getSpace().isEmpty(open, value.sizes))
    value.add(open, Content::range({}));
  return value;
}

/// A zero factor makes the product independent of the other one, where that is
/// finite. It stays dependent on the zero, which may be NaN in another run.
void ScalarTransfer::combineFloatOperands() {
  AbstractValue completed[] = {complete(domain, in[0]),
                               complete(domain, in[1])};
  in = completed;
  IndexSet free[] = {space.empty(result.getRank()),
                     space.empty(result.getRank())};
  forEachPair([&](const Fact &a, const Fact &b, const IndexSet &region) {
    if (auto content =
            combineFloats(op, a.content, b.content, domain.getBound()))
      result.add(region, *content);
    if (!isa<arith::MulFOp>(op))
      return;
    auto isFinite = [&](const Content &content) {
      auto interval = content.getInterval(domain.getBound());
      return interval && interval->isFinite();
    };
    if (a.content.isZero() && isFinite(b.content))
      free[1] = Space::unite(free[1], region);
    if (b.content.isZero() && isFinite(a.content))
      free[0] = Space::unite(free[0], region);
  });
  // Where both are zero, one may be nonzero in another run: neither is free.
  IndexSet both = Space::intersect(free[0], free[1]);
  bool isFree = space.isEmpty(both, result.sizes);
  for (unsigned i : {0u, 1u})
    result.dependence = Space::unite(
        result.dependence,
        isFree ? domain.withoutRegion(in[i].dependence, free[i], result.sizes)
               : in[i].dependence);
  in = {};
}

void ScalarTransfer::convert() {
  Type from = in[0].elementType, to = result.elementType;
  bool signOfTruth =
      from.isInteger(1) && isa<arith::ExtSIOp, arith::SIToFPOp>(op);
  bool isUnsigned = isa<arith::ExtUIOp, arith::IndexCastUIOp, arith::UIToFPOp,
                        index::CastUOp>(op);
  for (const Fact &fact : in[0].facts) {
    const Content &x = fact.content;
    std::optional<Content> y;
    if (isUnsigned && x.isTerm() &&
        !domain.isNonNegative(in[0], fact.region, x.getTerm()))
      continue;
    if (isa<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtUIOp,
            arith::ExtSIOp, index::CastSOp, index::CastUOp>(op) ||
        (isa<arith::TruncIOp>(op) && to.getIntOrFloatBitWidth() >= 32)) {
      if (x.isTerm() && !signOfTruth)
        y = x;
    } else if (isa<arith::UIToFPOp, arith::SIToFPOp>(op)) {
      if (x.isTerm() && !signOfTruth)
        y = x.getInteger() ? Content::point(double(*x.getInteger()))
                           : Content::term(x.getTerm(), /*isFloat=*/true);
    } else if (isa<arith::FPToSIOp>(op)) {
      if (x.isFloatTerm() && x.getDivisor() == 1)
        y = Content::term(x.getTerm());
      else if (auto v = x.getInterval(domain.getBound());
               v && v->isPoint() && std::abs(v->low) < 1e9)
        y = Content::term(space.constant(int64_t(v->low)));
    } else if (isa<FloatType>(from) && isa<FloatType>(to)) {
      y = mapFloat(op, x, domain.getBound());
    }
    if (y)
      result.add(fact.region, *y);
  }
  // Any integer is an ordinary float (assumption A1).
  if (isa<arith::UIToFPOp, arith::SIToFPOp>(op))
    result.add(Space::complement(
                   domain.cover(result, [](const Content &) { return true; })),
               Content::ordinary());
  dependOnAll();
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

AbstractValue ScalarTransfer::run() {
  bool isBoolean = result.elementType.isInteger(1);
  bool isFloat = isa<FloatType>(result.elementType);
  if (isa<arith::SelectOp>(op))
    return transferSelect(domain, in[0], in[1], in[2]);
  if (isa<arith::AndIOp, arith::OrIOp, arith::XOrIOp>(op) && isBoolean)
    combineBooleans();
  else if (auto compare = dyn_cast<arith::CmpIOp>(op))
    compareIntegers(compare);
  else if (auto compare = dyn_cast<arith::CmpFOp>(op))
    compareFloats(compare);
  else if (in.size() == 1)
    convert();
  else if (in.size() == 2 && isFloat)
    combineFloatOperands();
  else if (in.size() == 2 && !isBoolean)
    combineIntegers();
  else
    dependOnAll(); // pure, and nothing more is known
  domain.normalize(result);
  return std::move(result);
}

std::optional<AbstractValue> transferScalar(const Domain &domain, Operation *op,
                                            Operands operands) {
  bool hasRule =
      isa<arith::ArithDialect, math::MathDialect, mlir::index::IndexDialect>(
          op->getDialect()) &&
      op->getNumRegions() == 0 && op->getNumResults() == 1 &&
      !operands.empty() && op->getResult(0).getType().isIntOrIndexOrFloat();
  if (!hasRule)
    return std::nullopt;
  return ScalarTransfer(domain, op, operands).run();
}

} // namespace maskir::dependence
