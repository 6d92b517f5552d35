//===- VisitControl.cpp - Branches and loops around tensors ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "Invariant.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;

namespace maskir::dependence {

/// Iterations of one loop, and of all loops in each other, that are looked at
/// one by one.
static constexpr int64_t kMaxUnrolled = 16, kMaxUnrolledInAll = 256;

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

bool Analysis::visitBlock(Block &block) {
  ++depth; // an assertion in here need not be reached
  for (Operation &op : block.without_terminator()) {
    if (isStopped())
      break;
    visit(&op);
  }
  --depth;
  return !isStopped();
}

bool Analysis::haveSameSizes(const AbstractValue &a, const AbstractValue &b) {
  return a.sizes.size() == b.sizes.size() &&
         llvm::all_of(llvm::zip_equal(a.sizes, b.sizes), [&](auto pair) {
           auto [x, y] = pair;
           return space.areEqual(space.simplify(x), space.simplify(y));
         });
}

/// if (true) a else b = a; where the condition is not known: either.
void Analysis::transfer(scf::IfOp op) {
  if (!visitBlock(*op.thenBlock()) ||
      (op.elseBlock() && !visitBlock(*op.elseBlock())))
    return;
  for (OpResult result : op.getResults()) {
    const AbstractValue &a =
        get(op.thenYield().getOperand(result.getResultNumber()));
    const AbstractValue &b =
        get(op.elseYield().getOperand(result.getResultNumber()));
    if (!haveSameSizes(a, b))
      return obstruct(op.getLoc(), "two branches are not proved to give the "
                                   "same sizes");
    set(result,
        transferSelect(
            domain, domain.broadcast(get(op.getCondition()), a.sizes), a, b));
  }
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

/// The number of an iteration, from 0 on; null if there are no more symbols.
AffineExpr Analysis::getIteration(Operation *loop) {
  auto [at, inserted] = iterations.try_emplace(loop);
  if (inserted)
    at->second = space.makeSymbol(kIteration.str(), /*least=*/0);
  return at->second;
}

static std::vector<Invariant> makeInvariants(const Domain &domain, AffineExpr k,
                                             OperandRange inits,
                                             const Analysis &analysis) {
  std::vector<Invariant> invariants;
  for (Value init : inits)
    invariants.emplace_back(domain, k, analysis.get(init));
  return invariants;
}

/// Takes what the body yields; whether an invariant is another now.
bool Analysis::takeYields(Operation *loop, ValueRange yielded,
                          std::vector<Invariant> &invariants) {
  bool isNew = false;
  for (auto [value, invariant] : llvm::zip_equal(yielded, invariants)) {
    if (!haveSameSizes(get(value), invariant.get()))
      obstruct(loop->getLoc(), "a loop is not proved to keep the sizes of what "
                               "it carries");
    else
      isNew |= invariant.add(get(value));
  }
  return isNew && !isStopped();
}

void Analysis::setAll(ValueRange values,
                      const std::vector<Invariant> &invariants) {
  for (auto [value, invariant] : llvm::zip_equal(values, invariants))
    set(value, invariant.get());
}

/// An invariant bounds token, index and k by each other. What a block of a
/// blockwise attention adds is not such a bound, but its blocks are few.
bool Analysis::isWorthUnrolling(AffineExpr trips,
                                ArrayRef<Invariant> invariants) const {
  std::optional<int64_t> count = Space::getConstant(trips);
  return count && *count <= kMaxUnrolled &&
         unrolled + *count <= kMaxUnrolledInAll && !isStopped() &&
         llvm::any_of(invariants,
                      [](const Invariant &found) { return found.isVague(); });
}

/// One iteration after the other.
void Analysis::unroll(scf::ForOp op, int64_t trips) {
  unrolled += trips;
  AffineExpr lower = getTerm(op.getLowerBound()), step = getTerm(op.getStep());
  std::vector<AbstractValue> carried;
  auto take = [&](ValueRange from) {
    carried.clear();
    for (Value value : from)
      carried.push_back(get(value));
  };
  take(op.getInitArgs());
  for (int64_t i = 0; i < trips; ++i) {
    AbstractValue index =
        domain.makeUnknown({}, op.getInductionVar().getType());
    index.add(space.universe(0),
              Content::term(space.simplify(lower + step * i)));
    set(op.getInductionVar(), index);
    for (auto [argument, value] :
         llvm::zip_equal(op.getRegionIterArgs(), carried))
      set(argument, value);
    if (!visitBlock(*op.getBody()))
      return;
    take(op.getYieldedValues());
  }
  for (auto [result, value] : llvm::zip_equal(op.getResults(), carried))
    set(result, value);
}

/// Iteration k = 0, 1, ... has the induction variable lower + k * step.
void Analysis::transfer(scf::ForOp op) {
  if (op.getUnsignedCmp())
    return obstruct(op.getLoc(), "there is no rule for an unsigned loop");
  AffineExpr lower = getTerm(op.getLowerBound()),
             upper = getTerm(op.getUpperBound());
  std::optional<int64_t> step = Space::getConstant(getTerm(op.getStep()));
  if (!lower || !upper || !step || *step <= 0)
    return obstruct(op.getLoc(), "the bounds of a loop are not known");
  AffineExpr k = getIteration(op);
  if (!k)
    return;
  AffineExpr at = lower + k * *step;
  AbstractValue index = domain.makeUnknown({}, op.getInductionVar().getType());
  index.add(space.universe(0), Content::term(at));
  std::vector<Invariant> invariants =
      makeInvariants(domain, k, op.getInitArgs(), *this);
  Space::Known before = space.getState();
  // An invariant must hold when the last iteration has ended, too.
  space.assume(upper - 1 - at + *step, Sign::NonNegative);
  Space::Known between = space.getState();
  bool isNew = true;
  while (isNew) {
    set(op.getInductionVar(), index);
    setAll(op.getRegionIterArgs(), invariants);
    space.assume(upper - 1 - at, Sign::NonNegative);
    bool isComplete = visitBlock(*op.getBody());
    space.setState(between);
    isNew = isComplete && takeYields(op, op.getYieldedValues(), invariants);
  }
  space.setState(before);
  AffineExpr trips = space.simplify((upper - lower).ceilDiv(*step));
  if (isWorthUnrolling(trips, invariants))
    return unroll(op, *Space::getConstant(trips));
  for (auto [result, invariant] : llvm::zip_equal(op.getResults(), invariants))
    set(result, invariant.getAtEnd(trips));
}

/// The condition holds in the body. How often it runs is not said behind it.
void Analysis::transfer(scf::WhileOp op) {
  AffineExpr k = getIteration(op);
  if (!k)
    return;
  std::vector<Invariant> invariants =
      makeInvariants(domain, k, op.getInits(), *this);
  Space::Known before = space.getState();
  bool isNew = true;
  while (isNew) {
    setAll(op.getBeforeArguments(), invariants);
    if (!visitBlock(*op.getBeforeBody()))
      break;
    scf::ConditionOp condition = op.getConditionOp();
    for (auto [argument, value] :
         llvm::zip_equal(op.getAfterArguments(), condition.getArgs()))
      set(argument, get(value));
    space.exclude(domain.whereTrue(get(condition.getCondition()), false));
    bool isComplete = visitBlock(*op.getAfterBody());
    space.setState(before);
    isNew =
        isComplete && takeYields(op, op.getYieldOp().getOperands(), invariants);
  }
  space.setState(before);
  if (isStopped())
    return;
  // How often it runs is seen in all that it gives.
  const IndexSet &stops = get(op.getConditionOp().getCondition()).dependence;
  if (stops.getNumDisjuncts() != 0)
    obstruct(op.getLoc(), "how often a loop runs depends on tokens");
  for (auto [result, value] :
       llvm::zip_equal(op.getResults(), op.getConditionOp().getArgs()))
    set(result, domain.forget(get(value), k));
}

} // namespace maskir::dependence
