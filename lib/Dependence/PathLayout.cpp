//===- PathLayout.cpp - Where queries and keys are ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Only the use of weights says which of their dimensions are queries and keys.
// From there they are followed back, through what moves elements, to the scores
// and to the masks.
//
//===----------------------------------------------------------------------===//

#include "PathFinder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;

namespace maskir::dependence {

/// Scores less than this below the others have a weight that is not 0, in every
/// type of floats but f16.
static constexpr double kSlightlyLow = 100;

namespace {
/// A dimension of an operand, and what is added to the result's index there.
struct Place {
  unsigned dim;
  int64_t shift = 0;
};
} // namespace

static std::optional<Place> findInSlice(tensor::ExtractSliceOp slice,
                                        unsigned dim) {
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  for (unsigned source = 0; source < dropped.size(); ++source) {
    if (dropped.test(source) || dim-- != 0)
      continue;
    int64_t offset = slice.getStaticOffsets()[source];
    if (ShapedType::isDynamic(offset) || slice.getStaticStrides()[source] != 1)
      return std::nullopt;
    return Place{source, offset};
  }
  return std::nullopt;
}

static std::optional<Place> findInConcat(tensor::ConcatOp concat,
                                         OpOperand &operand, unsigned dim) {
  if (dim != concat.getDim())
    return Place{dim};
  int64_t before = 0;
  for (unsigned i = 0; i < operand.getOperandNumber(); ++i) {
    auto type = cast<RankedTensorType>(concat->getOperand(i).getType());
    if (type.isDynamicDim(dim))
      return std::nullopt;
    before += type.getDimSize(dim);
  }
  return Place{dim, -before};
}

/// What is written over has the same indices as the result.
static std::optional<Place> findInInsert(tensor::InsertSliceOp insert,
                                         OpOperand &operand, unsigned dim) {
  if (operand.getOperandNumber() == 1)
    return Place{dim};
  bool isWhole =
      insert.getSourceType().getRank() == insert.getDestType().getRank();
  if (operand.getOperandNumber() != 0 || !isWhole)
    return std::nullopt;
  int64_t offset = insert.getStaticOffsets()[dim];
  if (ShapedType::isDynamic(offset) || insert.getStaticStrides()[dim] != 1)
    return std::nullopt;
  return Place{dim, -offset};
}

/// The dimension of a group that has all of its indices; nullopt if several
/// have some.
static std::optional<unsigned> findInGroup(ArrayRef<int64_t> group,
                                           RankedTensorType type) {
  std::optional<unsigned> only;
  for (int64_t dim : group) {
    if (type.getDimSize(dim) == 1)
      continue;
    if (only)
      return std::nullopt;
    only = dim;
  }
  return only ? *only : unsigned(group.back());
}

/// Where the elements with an index of the result are in an operand; nullopt if
/// they may be anywhere.
static std::optional<Place> findPlace(OpOperand &operand, unsigned dim) {
  Operation *op = operand.getOwner();
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    AffineExpr loop =
        linalgOp.getMatchingIndexingMap(linalgOp.getDpsInitOperand(0))
            .getResult(dim);
    auto at =
        isa<AffineDimExpr>(loop)
            ? linalgOp.getMatchingIndexingMap(&operand).getResultPosition(loop)
            : std::nullopt;
    return at ? std::optional(Place{*at}) : std::nullopt;
  }
  if (isa<tensor::CastOp>(op))
    return Place{dim};
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
    return findInSlice(slice, dim);
  if (auto concat = dyn_cast<tensor::ConcatOp>(op))
    return findInConcat(concat, operand, dim);
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op))
    return findInInsert(insert, operand, dim);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    SmallVector<int64_t, 2> group = collapse.getReassociationIndices()[dim];
    auto at = findInGroup(group, collapse.getSrcType());
    return at ? std::optional(Place{*at}) : std::nullopt;
  }
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    for (auto [at, group] : llvm::enumerate(expand.getReassociationIndices()))
      if (llvm::is_contained(group, dim))
        return findInGroup(group, expand.getResultType()) == dim
                   ? std::optional(Place{unsigned(at)})
                   : std::nullopt;
  return std::nullopt;
}

/// Whether all elements along a dimension of the result take the same of it.
static bool isSameAlong(OpOperand &operand, unsigned dim) {
  auto op = dyn_cast<linalg::LinalgOp>(operand.getOwner());
  if (!op)
    return false;
  auto loop = dyn_cast<AffineDimExpr>(
      op.getMatchingIndexingMap(op.getDpsInitOperand(0)).getResult(dim));
  return loop && !op.getMatchingIndexingMap(&operand).isFunctionOfDim(
                     loop.getPosition());
}

/// The same, where it may have been spread along the dimension before.
static bool isSpreadAlong(OpOperand &operand, unsigned dim) {
  if (isSameAlong(operand, dim))
    return true;
  auto place = findPlace(operand, dim);
  auto op = operand.get().getDefiningOp<linalg::LinalgOp>();
  if (!place || !op || op.hasIndexSemantics() || op->getNumResults() != 1)
    return false;
  auto values = op.getDpsInputs();
  bool isOfInputs = !op->walk([&](tensor::ExtractOp) {
                         return WalkResult::interrupt();
                       }).wasInterrupted();
  return isOfInputs && !values.empty() &&
         llvm::all_of(op.getDpsInputOperands(), [&](OpOperand *input) {
           return isSpreadAlong(*input, place->dim);
         });
}

/// The queries and keys of a result in an operand.
static std::optional<Layout> stepBack(const Layout &of, OpOperand &operand) {
  auto query = findPlace(operand, of.query), key = findPlace(operand, of.key);
  if (!query || !key)
    return std::nullopt;
  return Layout{operand.get(), query->dim, key->dim,
                of.queryShift + query->shift, of.keyShift + key->shift};
}

SmallVector<Layout, 2> PathFinder::getSources(const Layout &of) const {
  SmallVector<Layout, 2> sources;
  Operation *op = of.value.getDefiningOp();
  if (!op || op->getNumResults() != 1)
    return sources;
  for (OpOperand &operand : op->getOpOperands())
    if (auto state = states.find(operand.get());
        state != states.end() && state->second.cargo != Cargo::Mask)
      if (auto source = stepBack(of, operand))
        sources.push_back(*source);
  return sources;
}

/// The masks behind a value, by their nodes; only the last ones, if `areLast`.
/// The softmax of weights gives each pair a weight again.
void PathFinder::findApplications(const Layout &of, bool areLast,
                                  std::map<unsigned, Layout> &found) const {
  if (auto at = applicationAt.find(of.value); at != applicationAt.end()) {
    if (!found.emplace(at->second, of).second || areLast)
      return;
  }
  Operation *op = of.value.getDefiningOp();
  for (const Layout &source : getSources(of))
    if (!containsExp(op) ||
        states.find(source.value)->second.cargo == Cargo::Masked)
      findApplications(source, areLast, found);
}

/// The pairs that no mask hides: each mask on the way is known there.
IndexSet PathFinder::getUnmasked(const Layout &of) const {
  Operation *op = of.value.getDefiningOp();
  IndexSet pairs = space.universe(2);
  if (!op || isa<tensor::ConcatOp, tensor::InsertSliceOp>(op))
    return space.empty(2);
  if (auto at = applicationAt.find(of.value); at != applicationAt.end())
    pairs = toPairs(applications.at(at->second).shown,
                    analysis.get(of.value).sizes, of.query, of.key);
  Operands operands = sortOperands(op);
  if (containsExp(op) && !operands.weights.empty())
    return pairs;
  SmallVector<Layout, 2> sources = getSources(of);
  if (sources.size() != operands.masked.size() + operands.weights.size())
    return space.empty(2);
  for (const Layout &source : sources) {
    bool isShifted =
        source.queryShift != of.queryShift || source.keyShift != of.keyShift;
    pairs = Space::intersect(pairs,
                             isShifted ? space.empty(2) : getUnmasked(source));
  }
  return pairs;
}

//===----------------------------------------------------------------------===//
// What is surely seen
//===----------------------------------------------------------------------===//

/// Whether weights have been divided by sums over their keys.
bool PathFinder::isDividedByRowSums(const Layout &of) const {
  Operation *op = of.value.getDefiningOp();
  if (!op || isa<tensor::InsertSliceOp>(op)) // the others may not have been
    return false;
  for (OpOperand &operand : op->getOpOperands())
    if (sums.contains(operand.get()))
      return isSpreadAlong(operand, of.key) &&
             !isSpreadAlong(operand, of.query);
  SmallVector<Layout, 2> sources = getSources(of);
  return sources.size() == 1 && isDividedByRowSums(sources.front());
}

/// scores - one number for all of a row: the weights are the same.
bool PathFinder::isRowShift(const Layout &of, Value scores) const {
  Operation *op = of.value.getDefiningOp();
  Value subtracted = getSubtracted(op, scores);
  if (!subtracted || ofRows.contains(subtracted))
    return bool(subtracted);
  return llvm::all_of(op->getOpOperands(), [&](OpOperand &operand) {
    return operand.get() != subtracted || isSpreadAlong(operand, of.key);
  });
}

/// Scores that no mask, known or not, makes low.
IndexSet PathFinder::getShownScores(const Layout &of) const {
  if (auto op = of.value.getDefiningOp<linalg::LinalgOp>())
    for (OpOperand *input : op.getDpsInputOperands())
      if (auto source = stepBack(of, *input);
          source && isRowShift(of, input->get()))
        return getShownScores(*source);
  const AbstractValue &value = analysis.get(of.value);
  double bound = contract.bound;
  IndexSet shown =
      analysis.getDomain().cover(value, [&](const Content &content) {
        auto x = content.getInterval(bound);
        return x && !x->mayBeNaN && x->low >= -bound - kSlightlyLow;
      });
  return toPairs(shown, value.sizes, of.query, of.key);
}

/// exp of shown scores.
IndexSet PathFinder::getShownExp(const Layout &of) const {
  auto op = of.value.getDefiningOp<linalg::LinalgOp>();
  if (!op || applicationAt.contains(of.value)) // a mask in the same operation
    return space.empty(2);
  std::optional<IndexSet> shown;
  for (OpOperand *input : op.getDpsInputOperands()) {
    if (!hasTokens(input->get()) || ofRows.contains(input->get()) ||
        isSpreadAlong(*input, of.key)) // one number for all of a row
      continue;
    auto source = stepBack(of, *input);
    IndexSet scores = source ? getShownScores(*source) : space.empty(2);
    shown = shown ? Space::intersect(*shown, scores) : scores;
  }
  return shown ? *shown : space.empty(2);
}

/// Whether arithmetic may make a 0 only of a factor that is 0.
static bool keepsNonZero(Operation *op) {
  return !op->walk([](Operation *inner) {
              bool isFloat = inner->getNumResults() == 1 &&
                             isa<FloatType>(inner->getResult(0).getType());
              bool isKnown =
                  isa<arith::MulFOp, arith::DivFOp, arith::AddFOp,
                      arith::ExtFOp, arith::TruncFOp, arith::SelectOp,
                      arith::ConstantOp, arith::UIToFPOp, arith::SIToFPOp>(
                      inner);
              return isFloat && !isKnown ? WalkResult::interrupt()
                                         : WalkResult::advance();
            }).wasInterrupted();
}

/// Whether the other inputs of an operation leave weights that are not 0 so:
/// they are the same in every run, or the same for all of a row.
bool PathFinder::areRowFactors(const Layout &of) const {
  Operation *op = of.value.getDefiningOp();
  llvm::SetVector<Value> values;
  op->walk([&](Operation *inner) {
    values.insert(inner->operand_begin(), inner->operand_end());
  });
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  for (Value value : values) {
    if (!isa<RankedTensorType>(value.getType()))
      continue;
    auto use = llvm::find_if(op->getOpOperands(), [&](OpOperand &operand) {
      return operand.get() == value;
    });
    if (use == op->getOpOperands().end()) // a body reads it
      return false;
    if (states.contains(value) || (linalgOp && linalgOp.isDpsInit(&*use)))
      continue;
    bool isDetermined = analysis.isKnown(value) &&
                        analysis.getDomain().holdsEverywhere(
                            analysis.get(value),
                            [](const Content &x) { return x.isDetermined(); });
    if (!isDetermined && !isSpreadAlong(*use, of.key))
      return false;
  }
  return true;
}

IndexSet PathFinder::getShownIn(const Layout &of, const Layout &source) const {
  AffineExpr query = space.dim(0) + (source.queryShift - of.queryShift),
             key = space.dim(1) + (source.keyShift - of.keyShift);
  IndexSet shown = space.pull(getShown(source), {query, key}, 2,
                              /*hasToken=*/false, Bias::Under);
  const Sizes &sizes = analysis.get(source.value).sizes;
  for (auto [at, size] : {std::pair(query, sizes[source.query]),
                          std::pair(key, sizes[source.key])}) {
    auto inside = space.within(2, at, size);
    shown = inside ? Space::intersect(shown, *inside) : space.empty(2);
  }
  return shown;
}

/// The pairs (query, key) of which the weight surely is not 0, for all samples
/// and heads, as long as scores are small: neither a mask that is known nor one
/// that is not may hide them.
IndexSet PathFinder::getShown(const Layout &of) const {
  IndexSet none = space.empty(2);
  Operation *op = of.value.getDefiningOp();
  auto state = states.find(of.value);
  if (!op || state == states.end() || state->second.cargo == Cargo::Mask ||
      state->second.cargo == Cargo::Masked)
    return none;
  if (containsExp(op))
    return getShownExp(of);
  SmallVector<Layout, 2> sources = getSources(of);
  if (isa<tensor::ConcatOp>(op)) {
    for (const Layout &source : sources)
      none = Space::unite(none, getShownIn(of, source));
    return none;
  }
  Operands operands = sortOperands(op);
  if (sources.empty() || !operands.masked.empty() || !keepsNonZero(op) ||
      !areRowFactors(of))
    return none;
  IndexSet shown = space.universe(2);
  if (auto at = applicationAt.find(of.value); at != applicationAt.end())
    shown = toPairs(applications.at(at->second).shown,
                    analysis.get(of.value).sizes, of.query, of.key);
  for (Value weights : operands.weights) {
    auto source = llvm::find_if(
        sources, [&](const Layout &x) { return x.value == weights; });
    if (source == sources.end())
      return none;
    shown = Space::intersect(shown, getShownIn(of, *source));
  }
  return shown;
}

} // namespace maskir::dependence
