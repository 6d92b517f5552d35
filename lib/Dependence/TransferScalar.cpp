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

#include "ScalarTransfer.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Index/IR/IndexDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;

namespace maskir::dependence {

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

/// As signed numbers true is -1: the larger one is true where both are.
static bool isConjunction(Operation *op) {
  return isa<arith::AndIOp, arith::MulIOp, arith::MaxSIOp, arith::MinUIOp>(op);
}
static bool isDisjunction(Operation *op) {
  return isa<arith::OrIOp, arith::MinSIOp, arith::MaxUIOp>(op);
}
static bool isDifference(Operation *op) {
  return isa<arith::XOrIOp, arith::AddIOp, arith::SubIOp>(op);
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
  if (isConjunction(op)) {
    say(both(true, true), 1);
    say(either(false, false), 0);
  } else if (isDisjunction(op)) {
    say(either(true, true), 1);
    say(both(false, false), 0);
  } else {
    say(Space::unite(both(true, false), both(false, true)), 1);
    say(Space::unite(both(true, true), both(false, false)), 0);
  }
  dependOnAll();
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

/// A number so large that differences of terms may not fit into 64 bits.
static bool hasLargeNumber(AffineExpr e) {
  constexpr int64_t kLarge = int64_t(1) << 60;
  bool found = false;
  e.walk([&](AffineExpr part) {
    if (auto constant = dyn_cast<AffineConstantExpr>(part))
      found |= constant.getValue() > kLarge || constant.getValue() < -kLarge;
  });
  return found;
}

static bool isLarge(const Fact &fact) {
  return fact.content.isTerm() && hasLargeNumber(fact.content.getTerm());
}

bool mayBeRewritten(Operation *op) {
  using arith::FastMathFlags;
  auto fast = dyn_cast<arith::ArithFastMathInterface>(op);
  arith::FastMathFlagsAttr flags;
  if (fast)
    flags = fast.getFastMathFlagsAttr();
  return flags && bitEnumContainsAny(flags.getValue(), FastMathFlags::reassoc |
                                                           FastMathFlags::arcp |
                                                           FastMathFlags::nnan |
                                                           FastMathFlags::ninf);
}

/// select(x < c, c, x) = max(x, c), as exporters write clamp(x, min=c).
void ScalarTransfer::clampFrom(arith::SelectOp select) {
  using arith::CmpFPredicate;
  auto compare = select.getCondition().getDefiningOp<arith::CmpFOp>();
  if (!compare || compare.getLhs() != select.getFalseValue() ||
      compare.getRhs() != select.getTrueValue() ||
      !llvm::is_contained({CmpFPredicate::OLT, CmpFPredicate::OLE,
                           CmpFPredicate::ULT, CmpFPredicate::ULE},
                          compare.getPredicate()))
    return;
  double bound = domain.getBound();
  for (const Fact &least : in[1].facts)
    for (const Fact &fact : in[2].facts) {
      auto c = least.content.getInterval(bound);
      auto x = fact.content.getInterval(bound);
      if (c && c->isPoint() && x && x->low < c->low)
        result.add(
            Space::intersect(least.region, fact.region),
            Content::range({c->low, std::max(c->low, x->high), x->mayBeNaN}));
    }
}

AbstractValue ScalarTransfer::run() {
  if (mayBeRewritten(op)) {
    dependOnAll();
    return std::move(result);
  }
  bool isBoolean = result.elementType.isInteger(1);
  bool isFloat = isa<FloatType>(result.elementType);
  if (auto select = dyn_cast<arith::SelectOp>(op)) {
    result = transferSelect(domain, in[0], in[1], in[2]);
    clampFrom(select);
    domain.normalize(result);
    return std::move(result);
  }
  if (isBoolean && (isConjunction(op) || isDisjunction(op) || isDifference(op)))
    combineBooleans();
  else if (auto compare = dyn_cast<arith::CmpIOp>(op))
    compareIntegers(compare);
  else if (auto compare = dyn_cast<arith::CmpFOp>(op))
    compareFloats(compare);
  else if (in.size() == 1)
    mapOperand();
  else if (in.size() == 2 && isFloat)
    combineFloatOperands();
  else if (in.size() == 2 && !isBoolean)
    combineIntegers();
  else
    dependOnAll(); // pure, and nothing more is known
  domain.normalize(result);
  return std::move(result);
}

bool areSame(Value a, Value b) {
  if (a == b)
    return true;
  auto x = dyn_cast<BlockArgument>(a), y = dyn_cast<BlockArgument>(b);
  if (!x || !y || x.getOwner() != y.getOwner())
    return false;
  auto op = dyn_cast_if_present<linalg::LinalgOp>(x.getOwner()->getParentOp());
  if (!op)
    return false;
  OpOperand *first = op.getMatchingOpOperand(x),
            *second = op.getMatchingOpOperand(y);
  bool isAccumulator = op.getNumReductionLoops() != 0 &&
                       (op.isDpsInit(first) || op.isDpsInit(second));
  return !isAccumulator && first->get() == second->get() &&
         op.getMatchingIndexingMap(first) == op.getMatchingIndexingMap(second);
}

/// re(a + i b) = a: ordinary, if the number is. Elsewhere complex numbers are
/// pairs of real ones (mask-split-complex).
static std::optional<AbstractValue>
transferComplex(const Domain &domain, Operation *op, Operands operands) {
  if (!isa<complex::CreateOp, complex::ReOp, complex::ImOp>(op))
    return std::nullopt;
  Space &space = domain.getSpace();
  AbstractValue result =
      domain.makeUnknown(operands[0].sizes, op->getResult(0).getType());
  IndexSet plain = space.universe(result.getRank());
  for (const AbstractValue &operand : operands) {
    plain = Space::intersect(plain,
                             domain.cover(operand, [&](const Content &content) {
                               return content.isPlain(domain.getBound());
                             }));
    result.dependence = Space::unite(result.dependence, operand.dependence);
  }
  result.add(plain, Content::mixed());
  domain.normalize(result);
  return result;
}

std::optional<AbstractValue> transferScalar(const Domain &domain, Operation *op,
                                            Operands operands) {
  bool hasRule =
      isa<arith::ArithDialect, math::MathDialect, mlir::index::IndexDialect>(
          op->getDialect()) &&
      op->getNumRegions() == 0 && op->getNumResults() == 1 &&
      !operands.empty() && op->getResult(0).getType().isIntOrIndexOrFloat();
  if (!hasRule)
    return transferComplex(domain, op, operands);
  auto hasLarge = [](const AbstractValue &operand) {
    return llvm::any_of(operand.facts, isLarge);
  };
  if (isa<arith::SelectOp, arith::SIToFPOp, arith::UIToFPOp>(op) ||
      llvm::none_of(operands, hasLarge))
    return ScalarTransfer(domain, op, operands).run();
  // Of such terms nothing is said where they are compared or computed with.
  SmallVector<AbstractValue, 2> others(operands);
  for (AbstractValue &operand : others)
    llvm::erase_if(operand.facts, isLarge);
  return ScalarTransfer(domain, op, others).run();
}

} // namespace maskir::dependence
