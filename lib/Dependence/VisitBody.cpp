//===- VisitBody.cpp - The code of a loop body ----------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace maskir::dependence {

/// A value of the body, or one from outside at every iteration.
AbstractValue Analysis::getLocal(Value value, const Sizes &trips,
                                 const Locals &locals) {
  auto known = locals.find(value);
  if (known != locals.end())
    return known->second;
  return domain.broadcast(get(value), trips);
}

//===----------------------------------------------------------------------===//
// Reads of tensors
//===----------------------------------------------------------------------===//

namespace {
/// Indices that are terms, in a region.
struct Indexing {
  IndexSet region;
  SmallVector<AffineExpr> indices;
};
} // namespace

/// All combinations of what is known of the indices.
static SmallVector<Indexing, 1> combine(const Domain &domain,
                                        ArrayRef<AbstractValue> indices,
                                        const Sizes &trips) {
  Space &space = domain.getSpace();
  SmallVector<Indexing, 1> all;
  all.push_back({space.universe(trips.size()), {}});
  for (const AbstractValue &index : indices) {
    SmallVector<Indexing, 1> longer;
    for (const Indexing &prefix : all)
      for (const Fact &fact : index.facts) {
        if (!fact.content.isTerm() || fact.content.getDivisor() != 1)
          continue;
        IndexSet region = Space::intersect(prefix.region, fact.region);
        if (space.isEmpty(region, trips))
          continue;
        SmallVector<AffineExpr> terms(prefix.indices);
        terms.push_back(fact.content.getTerm());
        longer.push_back({region, terms});
      }
    all = std::move(longer);
  }
  return all;
}

/// One term over the loops, at every iteration; null if there is none.
static AffineExpr getTermEverywhere(const AbstractValue &index) {
  for (const Fact &fact : index.facts)
    if (fact.region.isObviouslyUniverse() && fact.content.isTerm() &&
        !fact.content.isFloatTerm() && fact.content.getDivisor() == 1)
      return fact.content.getTerm();
  return AffineExpr();
}

/// An element at indices that are terms comes from there; at any other index it
/// may be any element, and depends on the index. What lies outside is undefined
/// behaviour: it must be excluded, or excludes the sizes for which it is so.
AbstractValue Analysis::extract(tensor::ExtractOp op, const Sizes &trips,
                                const IndexSet &reached, const Locals &locals) {
  if (values.count(op.getTensor()) == 0) {
    obstruct(op.getLoc(), "there is no rule for a tensor that a body makes");
    return domain.makeUnknown(trips, op.getType());
  }
  const AbstractValue &table = get(op.getTensor());
  SmallVector<AbstractValue, 2> indices;
  for (Value index : op.getIndices())
    indices.push_back(getLocal(index, trips, locals));
  AbstractValue result = domain.makeUnknown(trips, op.getType());
  IndexSet covered = space.empty(trips.size());
  // The indices of `here` where one is too low, or too high; nullopt: it is not
  // known where.
  auto getOutside = [&](AffineExpr index, AffineExpr size,
                        const IndexSet &here) -> std::optional<IndexSet> {
    if (!size)
      return std::nullopt;
    auto low = space.where(trips.size(), -index - 1, Sign::NonNegative);
    auto high = space.where(trips.size(), index - space.simplify(size),
                            Sign::NonNegative);
    if (!low || !high)
      return std::nullopt;
    return Space::intersect(here, Space::unite(*low, *high));
  };
  auto isInside = [&](const std::optional<IndexSet> &outside) {
    return outside && space.isEmpty(*outside, trips);
  };
  for (const Indexing &at : combine(domain, indices, trips)) {
    for (auto [index, size] : llvm::zip_equal(at.indices, table.sizes)) {
      auto outside =
          getOutside(index, size, Space::intersect(at.region, reached));
      if (isInside(outside))
        continue;
      obstruct(op.getLoc(),
               "an index of tensor.extract is not proved to lie inside the "
               "tensor",
               /*isFinal=*/false);
      if (outside)
        learnOfBody(*outside, trips);
    }
    domain.unite(result, domain.pull(table, at.indices, trips), at.region);
    covered = Space::unite(covered, at.region);
  }
  for (const AbstractValue &index : indices)
    result.dependence = Space::unite(result.dependence, index.dependence);
  IndexSet open = Space::complement(covered);
  if (!space.isEmpty(open, trips)) {
    // An id is inside its table (assumption A2), and may be any place of it.
    SmallVector<AffineExpr> places;
    for (auto [index, size] : llvm::zip_equal(indices, table.sizes)) {
      AffineExpr place = getTermEverywhere(index);
      bool isKnown =
          place &&
          isInside(getOutside(place, size, Space::intersect(open, reached)));
      places.push_back(isKnown ? place : AffineExpr());
    }
    domain.unite(result, domain.pull(table, places, trips), open);
  }
  domain.normalize(result);
  return result;
}

//===----------------------------------------------------------------------===//
// Bodies
//===----------------------------------------------------------------------===//

/// No iteration is one of those where the program fails.
void Analysis::learnOfBody(const IndexSet &fails, const Sizes &trips) {
  SmallVector<bool> all(trips.size(), true);
  learn(space.project(fails, trips, all, /*hasToken=*/false, Bias::Under));
}

/// if (true) a else b = a; each branch is evaluated where it is reached, so an
/// index must lie inside its tensor there only.
void Analysis::evaluateBranch(scf::IfOp op, const Sizes &trips,
                              const IndexSet &reached, Locals &locals) {
  if (llvm::any_of(op.getResultTypes(), llvm::IsaPred<ShapedType>))
    return obstruct(op.getLoc(), "there is no rule for tensors in a body");
  AbstractValue condition = getLocal(op.getCondition(), trips, locals);
  auto unless = [&](bool truth) {
    return Space::intersect(
        reached, Space::complement(domain.whereTrue(condition, truth)));
  };
  ++depth; // what is in a branch may not be reached
  evaluateBody(*op.thenBlock(), trips, unless(false), locals);
  if (op.elseBlock())
    evaluateBody(*op.elseBlock(), trips, unless(true), locals);
  --depth;
  if (isStopped())
    return;
  for (OpResult result : op.getResults()) {
    unsigned i = result.getResultNumber();
    locals.insert_or_assign(
        result,
        transferSelect(domain, condition,
                       getLocal(op.thenYield().getOperand(i), trips, locals),
                       getLocal(op.elseYield().getOperand(i), trips, locals)));
  }
}

/// x - max(x) <= 0, or NaN
static void limitToZero(const Domain &domain, AbstractValue &value) {
  for (Fact &fact : value.facts)
    if (auto x = fact.content.getInterval(domain.getBound());
        fact.content.getKind() == Content::Kind::Range && x->low < 0 &&
        x->high > 0)
      fact.content = Content::range({x->low, 0, x->mayBeNaN});
  domain.normalize(value);
}

/// By what is known of it: zeros may be a constant, or one that is broadcast to
/// sizes of the run.
static bool isZero(const Domain &domain, const AbstractValue &value) {
  return domain.holdsEverywhere(value, [](const Content &content) {
    return content == Content::point(0);
  });
}

/// Scores of a softmax that is a number where one of its row is not -inf.
bool Analysis::areBelowInfinity(Value scores) const {
  return domain.holdsEverywhere(get(scores), [&](const Content &content) {
    auto x = content.getInterval(domain.getBound());
    return x && !x->mayBeNaN && x->high < INFINITY;
  });
}

/// Of element-wise operations, what few elements of a row are replaced by.
void Analysis::noteSpared(Operation *op, ArrayRef<AbstractValue> operands) {
  if (op->getNumResults() == 1)
    spared.forget(op->getResult(0));
  if (mayBeRewritten(op))
    return;
  if (auto compare = dyn_cast<arith::CmpIOp>(op)) {
    if (compare.getPredicate() != arith::CmpIPredicate::eq)
      return;
    spared.compare(compare, compare.getLhs(), getTermEverywhere(operands[1]));
    spared.compare(compare, compare.getRhs(), getTermEverywhere(operands[0]));
  } else if (auto select = dyn_cast<arith::SelectOp>(op)) {
    double fill = -INFINITY;
    bool isNumber = domain.holdsEverywhere(operands[1], [&](const Content &c) {
      auto x = c.getInterval(domain.getBound());
      fill = std::max(fill, x ? x->high : INFINITY);
      return x && !x->mayBeNaN;
    });
    if (isNumber)
      spared.select(select, fill);
  }
}

/// Behind an assertion there are no iterations where it fails: what follows it
/// is not reached there.
void Analysis::evaluateBody(Block &body, const Sizes &trips, IndexSet reached,
                            Locals &locals) {
  for (Operation &op : body.without_terminator()) {
    Attribute constant;
    if (auto assertion = dyn_cast<cf::AssertOp>(op)) {
      IndexSet fails = Space::intersect(
          reached,
          domain.whereTrue(getLocal(assertion.getArg(), trips, locals), false));
      learnOfBody(fails, trips);
      if (!space.isEmpty(fails, trips))
        reached = space.prune(Space::subtract(reached, fails), trips);
    } else if (auto index = dyn_cast<linalg::IndexOp>(op)) {
      AbstractValue value = domain.makeUnknown(trips, index.getType());
      value.add(space.universe(trips.size()),
                Content::term(space.dim(index.getDim())));
      locals.insert_or_assign(index.getResult(), std::move(value));
    } else if (matchPattern(&op, m_Constant(&constant))) {
      if (isa<ShapedType>(op.getResult(0).getType()))
        continue; // what reads it says that there is no rule
      locals.insert_or_assign(
          op.getResult(0),
          domain.makeConstant(constant, op.getResult(0).getType(), trips));
    } else if (auto size = dyn_cast<tensor::DimOp>(op)) {
      locals.insert_or_assign(size.getResult(), getDim(size, trips));
    } else if (auto read = dyn_cast<tensor::ExtractOp>(op)) {
      locals.insert_or_assign(read.getResult(),
                              extract(read, trips, reached, locals));
    } else if (auto branch = dyn_cast<scf::IfOp>(op)) {
      evaluateBranch(branch, trips, reached, locals);
      if (isStopped())
        return;
    } else {
      SmallVector<AbstractValue, 2> operands;
      for (Value operand : op.getOperands()) {
        if (isa<ShapedType>(operand.getType()))
          return obstruct(op.getLoc(), "there is no rule for '" +
                                           op.getName().getStringRef() +
                                           "' in a body");
        operands.push_back(getLocal(operand, trips, locals));
      }
      auto result = transferScalar(domain, &op, operands);
      if (!result)
        return obstruct(op.getLoc(), "there is no rule for '" +
                                         op.getName().getStringRef() +
                                         "' in a body");
      if (auto floor = dyn_cast<math::FloorOp>(op))
        if (auto quotient = floor.getOperand().getDefiningOp<arith::DivFOp>();
            quotient && quotient.getFastmath() == arith::FastMathFlags::none) {
          AbstractValue more = transferFloorOfQuotient(
              domain, &op,
              {getLocal(quotient.getLhs(), trips, locals),
               getLocal(quotient.getRhs(), trips, locals)});
          domain.unite(*result, more, space.universe(trips.size()));
          domain.normalize(*result);
        }
      noteSpared(&op, operands);
      rows.visit(&op);
      if (rows.isShifted(op.getResult(0)))
        limitToZero(domain, *result);
      if (Value base = rows.getSafeBase(&op);
          base && isZero(domain, operands[1]) && areBelowInfinity(base))
        result->add(space.universe(trips.size()),
                    Content::range({0, 1.01, /*mayBeNaN=*/false}));
      locals.insert_or_assign(op.getResult(0), std::move(*result));
    }
  }
}

} // namespace maskir::dependence
