//===- PathUses.cpp - Weights times values, and sums over tokens ---------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PathFinder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace maskir::dependence {

/// Whether the tokens of an element are bounded by this index of it.
static bool goesWithTokens(const AbstractValue &value, unsigned dim) {
  unsigned token = value.getRank();
  return llvm::any_of(
      value.dependence.getAllDisjuncts(), [&](const IntegerRelation &piece) {
        for (unsigned i = 0; i < piece.getNumInequalities(); ++i)
          if (piece.atIneq(i, dim) != 0 && piece.atIneq(i, token) != 0)
            return true;
        return false;
      });
}

/// Heads of one token may attend to one another: those are no keys. Where all
/// may depend on all, an index may be anything.
bool PathFinder::mayCountKeys(const AbstractValue &value, unsigned dim) {
  if (goesWithTokens(value, dim))
    return true;
  for (unsigned i = 0; i < value.getRank(); ++i)
    if (goesWithTokens(value, i))
      return false;
  return true;
}

/// Whether the tokens are numbered from the start of a cache.
bool PathFinder::hasOffset() const {
  AffineExpr offset = analysis.getOffset();
  return offset && Space::getConstant(offset) != int64_t(0);
}

/// Whether there is one for each token: else it may be a block of them.
bool PathFinder::areAllTokens(const AbstractValue &value, unsigned dim) const {
  return space.areEqual(space.simplify(value.sizes[dim]), space.getTokens());
}

/// Whether key k is token k, or an earlier one. New tokens may stand before
/// those of a cache; a block of keys begins with a later token.
bool PathFinder::areKeysInOrder(const AbstractValue &value,
                                unsigned dim) const {
  if (!hasOffset() && areAllTokens(value, dim))
    return true;
  unsigned rank = value.getRank();
  auto later = space.where(rank + 1, space.dim(rank) - space.dim(dim) - 1,
                           Sign::NonNegative);
  return space.isEmpty(Space::intersect(value.dependence, *later), value.sizes,
                       /*withToken=*/true);
}

/// Weights [.., q, kv] times values [.., kv, d]: the key is the loop that is
/// summed up, the query a loop of the weights that the values don't have.
void PathFinder::visitUse(linalg::LinalgOp op, OpOperand &weights) {
  Value value = weights.get();
  State state = states.find(value)->second;
  OpOperand &other = op->getOpOperand(1 - weights.getOperandNumber());
  if (!hasTokens(other.get()))
    return; // a layer of a network, with weights of another sort
  auto iterators = op.getIteratorTypesArray();
  AffineMap map = op.getMatchingIndexingMap(&weights);
  AffineMap otherMap = op.getMatchingIndexingMap(&other);
  std::optional<unsigned> query, key;
  bool areInOrder = true;
  for (auto [dim, e] : llvm::enumerate(map.getResults())) {
    auto loop = dyn_cast<AffineDimExpr>(e);
    if (!loop)
      return;
    bool isReduced =
        iterators[loop.getPosition()] != utils::IteratorType::parallel;
    if (isReduced) {
      auto at = otherMap.getResultPosition(loop);
      if (at && !mayCountKeys(analysis.get(other.get()), *at))
        return;
      areInOrder = !at || areKeysInOrder(analysis.get(other.get()), *at);
      key = dim;
    } else if (!otherMap.isFunctionOfDim(loop.getPosition()))
      query = dim;
  }
  if (!query || !key)
    return;
  if (state.cargo == Cargo::Unmasked && state.node == ~0u) {
    state.node = addNode(Step::Softmax, value.getDefiningOp(), value, {});
    states.insert_or_assign(value, state);
  }
  unsigned node = addNode(Step::Use, op, op->getResult(0), {value});
  unsigned before = usesOfSoftmax[state.node]++;
  if (before)
    graph.nodes[node].words =
        "the weights of " + nameStep(state.node) + ", used again";
  checkCoverage(Layout{value, *query, *key}, node,
                /*hasMask=*/applicationOf.find(state.node) !=
                    applicationOf.end(),
                /*isSoftmax=*/divided.contains(value), areInOrder,
                hasOffset() || areAllTokens(analysis.get(value), *query));
}

//===----------------------------------------------------------------------===//
// Pooling
//===----------------------------------------------------------------------===//

/// Sizes of the loops, by the operands that they index.
static std::optional<Sizes> getTrips(linalg::LinalgOp op,
                                     const Analysis &analysis) {
  Sizes trips(op.getNumLoops());
  for (OpOperand &operand : op->getOpOperands())
    if (analysis.isKnown(operand.get()))
      for (auto [e, size] :
           llvm::zip_equal(op.getMatchingIndexingMap(&operand).getResults(),
                           analysis.get(operand.get()).sizes))
        if (auto loop = dyn_cast<AffineDimExpr>(e))
          trips[loop.getPosition()] = size;
  return llvm::is_contained(trips, AffineExpr()) ? std::nullopt
                                                 : std::optional(trips);
}

/// In another precision.
static Value skipCasts(Value value) {
  while (isa_and_nonnull<arith::ExtFOp, arith::TruncFOp>(value.getDefiningOp()))
    value = value.getDefiningOp()->getOperand(0);
  return value;
}

/// The arguments of the body that a sum adds, or whose product; none if it is
/// no sum, or adds what else the body computes.
static SmallVector<BlockArgument, 2> getSummands(linalg::LinalgOp op) {
  Block &body = *op.getBlock();
  auto sum = body.getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  unsigned inputs = op.getNumDpsInputs();
  if (!sum || sum->getBlock() != &body || body.getNumArguments() != inputs + 1)
    return {};
  unsigned accumulator = sum->getOperand(0) != body.getArgument(inputs);
  if (sum->getOperand(accumulator) != body.getArgument(inputs))
    return {};
  Value term = skipCasts(sum->getOperand(1 - accumulator));
  SmallVector<Value, 2> factors{term};
  if (auto product = term.getDefiningOp<arith::MulFOp>())
    factors.assign({skipCasts(product.getLhs()), skipCasts(product.getRhs())});
  SmallVector<BlockArgument, 2> arguments;
  for (Value factor : factors)
    if (auto argument = dyn_cast<BlockArgument>(factor);
        argument && argument.getOwner() == &body)
      arguments.push_back(argument);
  return arguments;
}

/// Whether a float argument of which no role is known may be a mask: it has a
/// number for each token.
bool PathFinder::hasUnknownFlags() {
  auto isTokenCount = [&](AffineExpr size) {
    return !size || space.areEqual(size, space.getTokens());
  };
  for (BlockArgument argument : function.getArguments()) {
    unsigned number = argument.getArgNumber();
    auto role = contract.getRole(number);
    if (!contract.holdsTokens(number) && (!role || !isPadding(*role)) &&
        isa<RankedTensorType>(argument.getType()) &&
        (!analysis.isKnown(argument) ||
         llvm::any_of(analysis.get(argument).sizes, isTokenCount)))
      return true;
  }
  return false;
}

/// Is what a sum over tokens takes of padding 0? Of a product one factor is
/// enough. `map` is that of the tokens.
void PathFinder::checkPadding(linalg::LinalgOp op, AffineMap map,
                              unsigned tokenLoop, unsigned node) {
  auto sampleLoop = dyn_cast<AffineDimExpr>(map.getResult(0));
  auto trips = getTrips(op, analysis);
  auto padding = sampleLoop
                     ? analysis.getPadding(op.getNumLoops(),
                                           sampleLoop.getPosition(), tokenLoop)
                     : std::nullopt;
  if (!trips || !padding ||
      !space.areEqual((*trips)[tokenLoop], space.getTokens()))
    return;
  const Domain &domain = analysis.getDomain();
  SmallVector<BlockArgument, 2> summands = getSummands(op);
  IndexSet zero = space.empty(op.getNumLoops()), counted = *padding;
  bool mayBeMasked = summands.empty() || hasUnknownFlags();
  for (OpOperand *input : op.getDpsInputOperands()) {
    AffineMap other = op.getMatchingIndexingMap(input);
    if (!analysis.isKnown(input->get()) ||
        !llvm::is_contained(summands, op.getMatchingBlockArgument(input)))
      continue;
    AbstractValue factor =
        domain.pull(analysis.get(input->get()), other.getResults(), *trips);
    zero = Space::unite(zero, domain.cover(factor, [](const Content &content) {
      return content.isZero() && content.isDetermined();
    }));
    // Where a mask has hidden something a float is no ordinary one.
    counted = Space::intersect(
        counted, domain.cover(factor, [](const Content &content) {
          return content.getKind() == Content::Kind::Ordinary;
        }));
  }
  if (space.isEmpty(Space::intersect(*padding, Space::complement(zero)),
                    *trips))
    return addCheck("padding", CheckOutcome::Proven, node,
                    "what the sum takes of padding is 0");
  bool isCounted = !mayBeMasked && !space.isEmpty(counted, *trips);
  addCheck("padding", isCounted ? CheckOutcome::Refuted : CheckOutcome::Unknown,
           node,
           isCounted ? "rows of padding count: nothing makes them 0 before "
                       "they are summed up"
                     : "tokens of padding may count: nothing makes them 0 "
                       "before they are summed up");
}

/// What the body of a reduction combines the accumulator with, and how; null if
/// it is not that simple.
static std::pair<Operation *, Value> getCombiner(linalg::LinalgOp op) {
  Block &body = *op.getBlock();
  Operation *combiner = body.getTerminator()->getOperand(0).getDefiningOp();
  if (!combiner || combiner->getNumOperands() != 2)
    return {};
  for (unsigned i : {0, 1})
    if (combiner->getOperand(i) == body.getArguments().back())
      return {combiner, skipCasts(combiner->getOperand(1 - i))};
  return {};
}

/// 0 or 1, by a comparison.
static bool isChoice(Value term) {
  Operation *op = term.getDefiningOp();
  if (auto select = dyn_cast_if_present<arith::SelectOp>(op))
    return matchPattern(select.getTrueValue(), m_Constant()) &&
           matchPattern(select.getFalseValue(), m_Constant());
  return isa_and_present<arith::UIToFPOp, arith::SIToFPOp, arith::ExtUIOp>(
             op) &&
         op->getOperand(0).getType().isInteger(1);
}

/// "sums up"
static StringRef describeReduction(linalg::LinalgOp op) {
  auto [combiner, term] = getCombiner(op);
  if (isa_and_present<arith::MaximumFOp, arith::MaxNumFOp>(combiner))
    return "takes the greatest of";
  if (isa_and_present<arith::MinimumFOp, arith::MinNumFOp>(combiner))
    return "takes the least of";
  if (!isa_and_present<arith::AddFOp, arith::AddIOp>(combiner))
    return "combines";
  return isChoice(term) ? "counts along" : "sums up";
}

/// Whether a body subtracts the elements of one operand from those of another.
static bool subtracts(linalg::LinalgOp op, Value subtrahend, Value minuend) {
  auto isOf = [&](Value x, Value operand) {
    auto argument = dyn_cast<BlockArgument>(skipCasts(x));
    return argument && argument.getOwner() == op.getBlock() &&
           op->getOperand(argument.getArgNumber()) == operand;
  };
  return op
      ->walk([&](arith::SubFOp difference) {
        return isOf(difference.getLhs(), minuend) &&
                       isOf(difference.getRhs(), subtrahend)
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

/// Whether the greatest scores are for nothing but to be subtracted from the
/// scores, as a softmax without a mask has it: its weights are the same.
static bool isOnlySubtracted(linalg::LinalgOp op, Value scores) {
  auto [combiner, term] = getCombiner(op);
  if (!isa_and_present<arith::MaximumFOp, arith::MaxNumFOp>(combiner))
    return false;
  SmallVector<Value> moved{op->getResult(0)};
  for (size_t i = 0; i < moved.size(); ++i) {
    if (moved[i].use_empty())
      return false;
    for (Operation *user : moved[i].getUsers()) {
      auto use = dyn_cast<linalg::LinalgOp>(user);
      if (getMoved(user) == moved[i])
        moved.push_back(user->getResult(0));
      else if (!use || !subtracts(use, moved[i], scores))
        return false;
    }
  }
  return true;
}

/// A sum, or another reduction, over an index that the token goes with.
void PathFinder::visitPooling(linalg::LinalgOp op) {
  auto iterators = op.getIteratorTypesArray();
  for (OpOperand *input : op.getDpsInputOperands()) {
    auto state = states.find(input->get());
    bool isPlain =
        state == states.end() || state->second.cargo == Cargo::Masked;
    if (!hasTokens(input->get()) || !isPlain ||
        isOnlySubtracted(op, input->get()))
      continue;
    AffineMap map = op.getMatchingIndexingMap(input);
    for (auto [dim, e] : llvm::enumerate(map.getResults())) {
      auto loop = dyn_cast<AffineDimExpr>(e);
      bool isKept = loop && iterators[loop.getPosition()] ==
                                utils::IteratorType::parallel;
      bool goesWith = goesWithTokens(analysis.get(input->get()), dim);
      if (isKept || !goesWith)
        continue;
      if (isa<AffineConstantExpr>(e))
        continue;
      unsigned node =
          addNode(Step::Pooling, op, op->getResult(0), {input->get()});
      graph.nodes[node].words = describeReduction(op).str() + " index " +
                                std::to_string(dim) + ", which tokens go with";
      if (loop) // no window
        checkPadding(op, map, loop.getPosition(), node);
      return;
    }
  }
}

} // namespace maskir::dependence
