//===- VisitLinalg.cpp - Structured operations ----------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Operands are pulled back into the iteration space, the body runs on what is
// known of them, reductions leave, and the result is pulled to its indices.
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "Transfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

static SmallVector<bool> getReducedLoops(linalg::LinalgOp op) {
  SmallVector<bool> reduced;
  for (utils::IteratorType type : op.getIteratorTypesArray())
    reduced.push_back(type != utils::IteratorType::parallel);
  return reduced;
}

//===----------------------------------------------------------------------===//
// Trip counts
//===----------------------------------------------------------------------===//

/// The indices of all operands, each with the size that it must stay below;
/// null if that is not known.
void Analysis::forEachIndex(
    linalg::LinalgOp op,
    llvm::function_ref<void(AffineExpr, AffineExpr)> visit) {
  for (OpOperand &operand : op->getOpOperands())
    if (isa<ShapedType>(operand.get().getType()))
      for (auto [index, size] :
           llvm::zip_equal(op.getMatchingIndexingMap(&operand).getResults(),
                           get(operand.get()).sizes))
        visit(index, space.simplify(size));
}

/// Of an index that is no loop nothing follows about trip counts: it must lie
/// inside the operand.
void Analysis::checkIndexing(linalg::LinalgOp op, const Sizes &trips) {
  auto isExcluded = [&](AffineExpr outside) {
    auto set = space.where(trips.size(), outside, Sign::NonNegative);
    return set && space.isEmpty(*set, trips);
  };
  forEachIndex(op, [&](AffineExpr index, AffineExpr size) {
    if (!isa<AffineDimExpr>(index) &&
        (!size || !isExcluded(-index - 1) || !isExcluded(index - size)))
      obstruct(op.getLoc(),
               "an index of an operand is not proved to lie inside it",
               /*isFinal=*/false);
  });
}

/// Operands that disagree about a trip count abort the program, or are
/// undefined: equality must follow from what is known.
std::optional<Sizes> Analysis::getTripCounts(linalg::LinalgOp op) {
  Sizes trips(op.getNumLoops());
  forEachIndex(op, [&](AffineExpr index, AffineExpr size) {
    auto loop = dyn_cast<AffineDimExpr>(index);
    if (!loop || !size)
      return;
    AffineExpr &trip = trips[loop.getPosition()];
    if (trip && !space.areEqual(trip, size))
      obstruct(op.getLoc(),
               "two operands are not proved to agree on the trip count of "
               "loop " +
                   Twine(loop.getPosition()),
               /*isFinal=*/false);
    if (!trip || Space::getConstant(size))
      trip = size;
  });
  for (auto [trip, size] : llvm::zip_equal(trips, op.getStaticLoopRanges())) {
    if (!trip && !ShapedType::isDynamic(size))
      trip = space.constant(size);
    if (!trip) {
      obstruct(op.getLoc(), "the trip count of a loop is not known");
      return std::nullopt;
    }
  }
  checkIndexing(op, trips);
  return trips;
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

/// The operation that combines the accumulator of result `number` with a value
/// that reads no accumulator; null if the body is not of that form. What else
/// reads the accumulator (a running argmax) is no part of this result.
static Operation *getCombiner(linalg::LinalgOp op, unsigned number) {
  Block &body = *op.getBlock();
  BlockArgument accumulator = body.getArgument(op.getNumDpsInputs() + number);
  Operation *combiner =
      body.getTerminator()->getOperand(number).getDefiningOp();
  if (!combiner || combiner->getBlock() != &body ||
      combiner->getNumOperands() != 2 || combiner->getNumResults() != 1 ||
      (combiner->getOperand(0) == accumulator) ==
          (combiner->getOperand(1) == accumulator))
    return nullptr;
  if (mayBeRewritten(combiner))
    return nullptr;
  if (!isa<arith::AddFOp, arith::AddIOp, arith::MaximumFOp, arith::MaxNumFOp,
           arith::MinimumFOp, arith::MinNumFOp, arith::AndIOp, arith::OrIOp,
           arith::MulFOp, arith::MulIOp, arith::MaxSIOp, arith::MinSIOp>(
          combiner))
    return nullptr;
  SmallVector<Value> worklist{
      combiner->getOperand(combiner->getOperand(0) == accumulator)};
  llvm::DenseSet<Value> seen;
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (!seen.insert(value).second)
      continue;
    if (auto argument = dyn_cast<BlockArgument>(value);
        argument && argument.getOwner() == &body &&
        argument.getArgNumber() >= op.getNumDpsInputs())
      return nullptr;
    if (Operation *producer = value.getDefiningOp();
        producer && producer->getBlock() == &body)
      producer->walk([&](Operation *inner) { // its branches read, too
        llvm::append_range(worklist, inner->getOperands());
      });
  }
  return combiner;
}

/// What a combiner adds to the accumulator of result `number`.
static Value getCombined(linalg::LinalgOp op, unsigned number,
                         Operation *combiner) {
  bool isSecond = combiner->getOperand(0) ==
                  op.getBlock()->getArgument(op.getNumDpsInputs() + number);
  return combiner->getOperand(isSecond);
}

/// The largest number that a mask or a constant made in a value; 0 if none.
static double getLargestMade(const AbstractValue &value, double bound) {
  double most = 0;
  for (const Fact &fact : value.facts) {
    most = std::max(most, fact.content.getMade());
    auto x = fact.content.getInterval(bound);
    if (x && (fact.content.isTerm() ||
              fact.content.getKind() == Content::Kind::Range))
      most = std::max({most, std::fabs(x->low), std::fabs(x->high)});
  }
  return most;
}

/// Where a term is a product of factors, of which a mask made no more than a
/// small number: a sum of such is ordinary (assumption A1). Products of numbers
/// that were made are counted. A factor that is the same number everywhere is a
/// scale.
IndexSet Analysis::getProducts(Value term, const Sizes &trips,
                               ArrayRef<bool> reduced, const Locals &locals) {
  auto product = term.getDefiningOp<arith::MulFOp>();
  if (!product)
    return space.empty(trips.size());
  double bound = domain.getBound(), made = 1;
  for (auto [trip, isReduced] : llvm::zip_equal(trips, reduced))
    if (isReduced)
      made *= double(Space::getConstant(trip).value_or(INT64_MAX));
  IndexSet known = space.universe(trips.size()),
           ofModel = space.empty(trips.size());
  for (Value factor : product->getOperands()) {
    AbstractValue value = getLocal(factor, trips, locals);
    made *= getLargestMade(value, bound);
    bool isScale = llvm::any_of(value.facts, [&](const Fact &fact) {
      auto x = fact.content.getInterval(bound);
      return fact.region.isObviouslyUniverse() && x && x->isPoint() &&
             fact.content.isPlain(bound);
    });
    if (isScale)
      continue;
    auto cover = [&](bool allowsMade) {
      return domain.cover(value, [&](const Content &content) {
        return content.isFactor(bound) &&
               (allowsMade || content.isOfModel() ||
                content.getKind() == Content::Kind::Weight);
      });
    };
    known = Space::intersect(known, cover(/*allowsMade=*/true));
    ofModel = Space::unite(ofModel, cover(/*allowsMade=*/false));
  }
  return made <= bound ? known : Space::intersect(known, ofModel);
}

/// A maximum that is an element that was kept: no fill is as large.
void Analysis::addKept(Value term, const Sizes &trips, ArrayRef<bool> reduced,
                       AbstractValue &maximum) {
  const SparedElement *kept = spared.findKept(term, trips, reduced);
  if (!kept)
    return;
  AbstractValue elements = domain.pull(get(kept->base), kept->at, trips);
  llvm::erase_if(elements.facts, [&](const Fact &fact) {
    auto x = fact.content.getInterval(domain.getBound());
    return !x || x->mayBeNaN ||
           (kept->fill != -INFINITY && x->low <= kept->fill);
  });
  addOneOfRow(domain, elements, reduced, maximum);
  domain.normalize(maximum);
}

/// NaN, which maxnum and minnum leave for any number: what the largest of a row
/// begins with.
static bool isNoNumber(Value init, Operation *combiner) {
  return isa_and_nonnull<arith::MaxNumFOp, arith::MinNumFOp>(combiner) &&
         matchPattern(getSource(init), m_NaNFloat());
}

AbstractValue Analysis::getYielded(linalg::LinalgOp op, unsigned number,
                                   Operation *combiner, const Sizes &trips,
                                   const Locals &locals) {
  Block &body = *op.getBlock();
  Value yielded = body.getTerminator()->getOperand(number);
  if (op.getNumReductionLoops() == 0)
    return getLocal(yielded, trips, locals);
  SmallVector<bool> reduced = getReducedLoops(op);
  OpOperand *init = op.getDpsInitOperand(number);
  // The indices of the initial value, by the loops that stay.
  SmallVector<AffineExpr> kept(trips.size(), space.constant(0));
  Sizes keptTrips;
  for (auto [i, isReduced] : llvm::enumerate(reduced))
    if (!isReduced) {
      kept[i] = space.dim(keptTrips.size());
      keptTrips.push_back(trips[i]);
    }
  auto getStart = [&](OpOperand &init) {
    SmallVector<AffineExpr> map;
    for (AffineExpr e : op.getMatchingIndexingMap(&init).getResults())
      map.push_back(e.replaceDims(kept));
    return domain.pull(get(init.get()), map, keptTrips);
  };
  if (combiner) {
    AbstractValue start = getStart(*init);
    Value term = getCombined(op, number, combiner);
    Value base = rows.getBase(term);
    bool isMaximum = isa<arith::MaximumFOp, arith::MaxNumFOp>(combiner);
    RowNote::Kind kind =
        isMaximum ? RowNote::Kind::Shifted : RowNote::Kind::Weight;
    bool hasLargest =
        base && rows.runsOverRows(kind, term, trips, reduced, get(base).sizes);
    AbstractValue sum = transferReduction(
        domain, combiner, getLocal(term, trips, locals), reduced,
        getProducts(term, trips, reduced, locals), hasLargest);
    if (isMaximum)
      addKept(term, trips, reduced, sum);
    return isNoNumber(init->get(), combiner)
               ? sum
               : *transferScalar(domain, combiner, {sum, start});
  }
  // Anything may go on: the result depends on all that the body sees.
  AbstractValue all = domain.makeUnknown(trips, yielded.getType());
  for (const auto &[value, known] : locals)
    all.dependence = Space::unite(all.dependence, known.dependence);
  all.dependence =
      Space::unite(all.dependence, getLocal(yielded, trips, locals).dependence);
  AbstractValue result =
      transferReduction(domain, nullptr, all, reduced,
                        /*products=*/space.empty(trips.size()));
  for (OpOperand &any : op.getDpsInitsMutable())
    result.dependence =
        Space::unite(result.dependence, getStart(any).dependence);
  domain.normalize(result);
  return result;
}

//===----------------------------------------------------------------------===//
// The operation
//===----------------------------------------------------------------------===//

Analysis::Locals Analysis::getBlockArguments(linalg::LinalgOp op,
                                             const Sizes &trips) {
  Locals locals;
  bool isReduction = op.getNumReductionLoops() != 0;
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    AbstractValue value = domain.makeUnknown(trips, argument.getType());
    bool isAccumulator = isReduction && op.isDpsInit(&operand);
    if (!argument.use_empty() && !isAccumulator) {
      const AbstractValue &known = get(operand.get());
      auto indices = op.getMatchingIndexingMap(&operand).getResults();
      bool isTensor = isa<ShapedType>(operand.get().getType());
      if (isTensor) {
        rows.read(argument, operand.get(), indices, known.sizes);
        spared.read(argument, operand.get(), indices);
      }
      value = isTensor ? domain.pull(known, indices, trips)
                       : domain.broadcast(known, trips);
      value.elementType = argument.getType();
    }
    locals.insert_or_assign(argument, std::move(value));
  }
  return locals;
}

/// What a result is in terms of the rows of another tensor. A maximum is one of
/// its row if none of it is below the initial value.
void Analysis::noteRows(linalg::LinalgOp op, unsigned number,
                        Operation *combiner, const Sizes &trips,
                        ArrayRef<AffineExpr> from) {
  Value result = op->getResult(number);
  if (op.getNumReductionLoops() == 0) {
    Value yielded = op.getBlock()->getTerminator()->getOperand(number);
    spared.move(result, yielded, from);
    return rows.write(result, yielded, from);
  }
  rows.forget(result);
  spared.forget(result);
  Value term = combiner ? getCombined(op, number, combiner) : Value();
  Value base = term ? rows.getBase(term) : Value();
  if (!base)
    return;
  Value first = getSource(op.getDpsInitOperand(number)->get());
  auto reduce = [&](RowNote::Kind each, RowNote::Kind all) {
    rows.reduce(each, all, result, term, trips, getReducedLoops(op), from,
                get(base).sizes);
  };
  if (isa<arith::AddFOp>(combiner) && matchPattern(first, m_AnyZeroFloat()))
    return reduce(RowNote::Kind::Weight, RowNote::Kind::Sum);
  if (isa<arith::AndIOp>(combiner) && matchPattern(first, m_One()))
    return reduce(RowNote::Kind::IsLow, RowNote::Kind::AreLow);
  if (!isa<arith::MaximumFOp, arith::MaxNumFOp>(combiner))
    return;
  auto getBounds = [&](const AbstractValue &value) {
    std::optional<Interval> all;
    IndexSet open = space.universe(value.getRank());
    for (const Fact &fact : value.facts)
      if (auto x = fact.content.getInterval(domain.getBound())) {
        all = all ? hull(*all, *x) : *x;
        open = Space::intersect(open, Space::complement(fact.region));
      }
    return space.isEmpty(open, value.sizes) ? all : std::nullopt;
  };
  Value init = op.getDpsInitOperand(number)->get();
  auto start = getBounds(get(init)), elements = getBounds(get(base));
  bool isNone = isNoNumber(init, combiner);
  if (rows.isShifted(term)) {
    if (isNone || (start && start->high <= 0 && !start->mayBeNaN))
      reduce(RowNote::Kind::Shifted, RowNote::Kind::Zero);
    return;
  }
  double low = elements ? elements->low : -INFINITY;
  if (isNone || (start && start->high <= low))
    rows.maximize(result, term, trips, getReducedLoops(op), from,
                  get(base).sizes);
}

void Analysis::setResult(linalg::LinalgOp op, unsigned number,
                         Operation *combiner, const AbstractValue &yielded,
                         const Sizes &trips) {
  SmallVector<bool> reduced = getReducedLoops(op);
  SmallVector<unsigned> position(trips.size(), 0);
  unsigned count = 0;
  for (auto [i, isReduced] : llvm::enumerate(reduced))
    if (!isReduced)
      position[i] = count++;
  OpOperand *init = op.getDpsInitOperand(number);
  AffineMap map = op.getMatchingIndexingMap(init);
  SmallVector<AffineExpr> from(count);
  Sizes sizes;
  for (auto [i, e] : llvm::enumerate(map.getResults())) {
    if (auto loop = dyn_cast<AffineDimExpr>(e);
        loop && !reduced[loop.getPosition()]) {
      if (from[position[loop.getPosition()]]) // a diagonal
        return obstruct(op.getLoc(), "a result is written in part");
      from[position[loop.getPosition()]] = space.dim(i);
      sizes.push_back(trips[loop.getPosition()]);
    } else {
      sizes.push_back(space.simplify(get(init->get()).sizes[i]));
      // Elsewhere the initial value would stay.
      if (Space::getConstant(sizes.back()) != int64_t(1))
        return obstruct(op.getLoc(), "a result is written in part");
    }
  }
  if (llvm::is_contained(from, AffineExpr()))
    return obstruct(op.getLoc(),
                    "a result does not have each parallel loop as an index");
  noteRows(op, number, combiner, trips, from);
  AbstractValue value = domain.pull(yielded, from, sizes);
  value.elementType = getElementTypeOrSelf(op->getResult(number).getType());
  set(op->getResult(number), std::move(value));
}

void Analysis::visitLinalg(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics())
    return obstruct(op.getLoc(), "a structured operation on memory");
  std::optional<Sizes> trips = getTripCounts(op);
  if (!trips)
    return;
  Locals locals = getBlockArguments(op, *trips);
  unsigned results = op->getNumResults();
  SmallVector<Operation *> combiners(results, nullptr);
  if (op.getNumReductionLoops())
    for (unsigned i = 0; i < results; ++i)
      combiners[i] = getCombiner(op, i);
  evaluateBody(*op.getBlock(), *trips, space.universe(trips->size()), locals);
  for (unsigned i = 0; i < results && !isStopped(); ++i)
    setResult(op, i, combiners[i],
              getYielded(op, i, combiners[i], *trips, locals), *trips);
  if (!isStopped())
    readMask(op);
}

} // namespace maskir::dependence
