//===- TransferAttention.cpp - Attention that is an operation -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A row of attn.attention depends on its query, on the keys and values of the
// columns that its mask does not hide, on whatever decides what the mask hides,
// and on what its score region reads. A hidden pair contributes nothing,
// whatever it is (rule M6), and a row without visible columns is 0 (rule M5).
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "MaskTransfer.h"

using namespace mlir;

namespace maskir::dependence {

namespace {
/// The loops b, h, q, kv of one attention, and where its heads and positions
/// lie.
struct AttentionLoops {
  Sizes trips;
  /// The key head of each query head; null if it may be any.
  AffineExpr keyHead;
  AffineExpr queryOffset, keyOffset;

  MaskTransfer::Axes getAxes(const Space &space) const {
    return {space.dim(0), space.dim(1), space.dim(2) + queryOffset,
            space.dim(3) + keyOffset};
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

static OpFoldResult getMixed(Value operand, std::optional<int64_t> number,
                             MLIRContext *context) {
  if (operand)
    return operand;
  return IntegerAttr::get(IndexType::get(context), number.value_or(0));
}

/// Operands that disagree about a size are undefined: equality must follow from
/// what is known.
static std::optional<std::string> findDisagreement(const Space &space,
                                                   const Sizes &query,
                                                   const Sizes &key,
                                                   const Sizes &value) {
  auto agree = [&](const Sizes &a, const Sizes &b, unsigned i) {
    return space.areEqual(space.simplify(a[i]), space.simplify(b[i]));
  };
  if (!agree(query, key, 0) || !agree(query, value, 0))
    return "samples";
  if (!agree(key, value, 1))
    return "heads";
  if (!agree(key, value, 2))
    return "keys";
  if (!agree(query, key, 3))
    return "elements";
  return std::nullopt;
}

/// h floordiv (Hq / Hkv)
static AffineExpr getKeyHead(const Space &space, AffineExpr heads,
                             AffineExpr keyHeads) {
  if (space.areEqual(heads, keyHeads))
    return space.dim(1);
  std::optional<int64_t> all = Space::getConstant(heads),
                         some = Space::getConstant(keyHeads);
  return all && some && *some > 0 && *all % *some == 0
             ? space.dim(1).floorDiv(*all / *some)
             : AffineExpr();
}

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

/// The score of each pair, behind its region.
AbstractValue Analysis::getScores(attn::AttentionOp op, const Sizes &trips,
                                  AffineExpr keyHead,
                                  ArrayRef<AffineExpr> axes) {
  AffineExpr any;
  AbstractValue score =
      domain.makeUnknown(trips, Float32Type::get(op.getContext()));
  auto take = [&](Value operand, ArrayRef<AffineExpr> indices) {
    AbstractValue part = domain.pull(get(operand), indices, trips);
    score.dependence = Space::unite(score.dependence, part.dependence);
  };
  take(op.getQuery(), {space.dim(0), space.dim(1), space.dim(2), any});
  take(op.getKey(), {space.dim(0), keyHead, space.dim(3), any});
  // A sum of products is an ordinary number (assumption A1).
  auto isFactor = [&](const Content &content) {
    return content.isFactor(domain.getBound());
  };
  auto isOfModel = [](const Content &content) { return content.isOfModel(); };
  bool areOfModel = domain.holdsEverywhere(get(op.getQuery()), isOfModel) ||
                    domain.holdsEverywhere(get(op.getKey()), isOfModel);
  if (areOfModel && domain.holdsEverywhere(get(op.getQuery()), isFactor) &&
      domain.holdsEverywhere(get(op.getKey()), isFactor))
    score.add(space.universe(trips.size()), Content::mixed());
  if (op.getScore().empty())
    return score;
  Block &body = op.getScore().front();
  Locals locals;
  locals.insert_or_assign(body.getArgument(0), std::move(score));
  for (unsigned axis = 0; axis < kNumAxes; ++axis) {
    AbstractValue index =
        domain.makeUnknown(trips, IndexType::get(op.getContext()));
    index.add(space.universe(trips.size()), Content::term(axes[axis]));
    locals.insert_or_assign(body.getArgument(axis + 1), std::move(index));
  }
  ++depth; // hidden pairs may not be looked at: nothing is learnt
  evaluateBody(body, trips, space.universe(trips.size()), locals);
  --depth;
  if (isStopped())
    return domain.makeUnknown(trips, Float32Type::get(op.getContext()));
  return getLocal(body.getTerminator()->getOperand(0), trips, locals);
}

//===----------------------------------------------------------------------===//
// The operation
//===----------------------------------------------------------------------===//

void Analysis::transfer(attn::AttentionOp op) {
  const Sizes query = get(op.getQuery()).sizes, key = get(op.getKey()).sizes,
              value = get(op.getValue()).sizes;
  if (auto what = findDisagreement(space, query, key, value))
    obstruct(op.getLoc(),
             "query, key and value are not proved to agree on the number of " +
                 *what,
             /*isFinal=*/false);
  AttentionLoops loops;
  loops.trips = {query[0], query[1], query[2], key[2]};
  for (AffineExpr &trip : loops.trips)
    trip = space.simplify(trip);
  AffineExpr keyHeads = space.simplify(key[1]), size = space.simplify(value[3]);
  if (llvm::is_contained(loops.trips, AffineExpr()) || !keyHeads || !size)
    return obstruct(op.getLoc(), "the size of an attention is not known");
  loops.keyHead = getKeyHead(space, loops.trips[1], keyHeads);
  MLIRContext *context = op.getContext();
  loops.queryOffset = getTerm(
      getMixed(op.getQueryOffset(), op.getStaticQueryOffset(), context));
  loops.keyOffset =
      getTerm(getMixed(op.getKeyOffset(), op.getStaticKeyOffset(), context));
  if (!loops.queryOffset || !loops.keyOffset)
    return; // out of symbols, or an obstacle
  MaskTransfer::Axes axes = loops.getAxes(space);
  std::optional<AbstractValue> mask = getMask(op, loops.trips, axes);
  if (isStopped())
    return;
  if (!mask)
    return obstruct(op.getLoc(), "it is not known what the mask reads");
  AbstractValue scores = getScores(op, loops.trips, loops.keyHead, axes);
  if (isStopped())
    return;
  setAttention(op, *mask, scores, loops.keyHead, size);
}

static bool isOrdinaryEverywhere(const Domain &domain,
                                 const AbstractValue &value) {
  return domain.holdsEverywhere(value, [&](const Content &content) {
    return content.isOrdinary(domain.getBound());
  });
}

static bool isMinusInfinity(const Content &content) {
  return content == Content::point(-std::numeric_limits<double>::infinity());
}

/// Sums over the columns.
void Analysis::setAttention(attn::AttentionOp op, const AbstractValue &mask,
                            const AbstractValue &scores, AffineExpr keyHead,
                            AffineExpr size) {
  const Sizes &trips = mask.sizes;
  IndexSet masked = domain.whereTrue(mask, false), hidden = masked;
  // A score of -inf has the weight 0, or its row is NaN whatever the value is.
  const AbstractValue &value = get(op.getValue());
  if (isOrdinaryEverywhere(domain, value))
    hidden = space.prune(
        Space::unite(hidden, domain.cover(scores, isMinusInfinity)), trips);
  SmallVector<bool> column{false, false, false, true};
  auto getRow = [&](const IndexSet &set, const Sizes &sizes, bool hasToken) {
    SmallVector<bool> reduced(column);
    reduced.resize(sizes.size(), false);
    return space.project(set, sizes, reduced, hasToken, Bias::Over);
  };
  // Of each row: what its weights depend on.
  Sizes rows{trips[0], trips[1], trips[2]};
  AbstractValue row = domain.makeUnknown(rows, scores.elementType);
  IndexSet weights = Space::unite(
      domain.withoutRegion(scores.dependence, hidden, trips), mask.dependence);
  row.dependence = getRow(space.widen(weights, trips), trips, true);
  if (op.getSink())
    row.dependence = Space::unite(
        row.dependence,
        domain.pull(get(op.getSink()), {space.dim(1)}, rows).dependence);
  IndexSet empty =
      masked.getNumDisjuncts() == 0
          ? space.empty(3)
          : Space::complement(getRow(Space::complement(masked), trips, false));
  // Of each element: the values that are not hidden, too.
  Sizes all(trips);
  all.push_back(size);
  SmallVector<AffineExpr> pair;
  for (unsigned i = 0; i < trips.size(); ++i)
    pair.push_back(space.dim(i));
  AbstractValue values =
      domain.pull(get(op.getValue()),
                  {space.dim(0), keyHead, space.dim(3), space.dim(4)}, all);
  IndexSet seen = domain.withoutRegion(
      values.dependence,
      space.pull(hidden, pair, all.size(), /*hasToken=*/false, Bias::Under),
      all);
  Sizes sizes(rows);
  sizes.push_back(size);
  ArrayRef<AffineExpr> toRow = ArrayRef<AffineExpr>(pair).take_front(3);
  AbstractValue result = domain.pull(row, toRow, sizes);
  result.elementType = getElementTypeOrSelf(op.getResult().getType());
  result.dependence = Space::unite(result.dependence, getRow(seen, all, true));
  // A mean of ordinary values is ordinary; without a value it is 0.
  auto isSmall = [&](const Content &content) {
    return content.isSmall(domain.getBound());
  };
  if (domain.holdsEverywhere(value, isSmall) &&
      isOrdinaryEverywhere(domain, scores))
    result.add(space.universe(sizes.size()), Content::mixed());
  result.add(space.pull(empty, toRow, sizes.size(), false, Bias::Under),
             Content::point(0));
  domain.normalize(result);
  set(op.getResult(), std::move(result));
  if (!op.getLse())
    return;
  row.elementType = Float32Type::get(op.getContext());
  if (!op.getSink())
    row.add(empty, Content::point(-std::numeric_limits<double>::infinity()));
  domain.normalize(row);
  set(op.getLse(), std::move(row));
}

} // namespace maskir::dependence
