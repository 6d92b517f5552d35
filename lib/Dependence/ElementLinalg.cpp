//===- ElementLinalg.cpp - Structured operations, element by element ------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementBody.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/APFloat.h"
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

//===----------------------------------------------------------------------===//
// Places
//===----------------------------------------------------------------------===//

namespace {
/// The place of an operand as base + sum of factor * loop.
struct Place {
  int64_t base = 0;
  SmallVector<int64_t, 4> factors;

  int64_t at(ArrayRef<int64_t> point) const {
    int64_t flat = base;
    for (auto [factor, i] : llvm::zip_equal(factors, point))
      flat += factor * i;
    return flat;
  }
};
} // namespace

/// Adds `e * factor`; false if it is not linear.
static bool addTo(Place &place, AffineExpr e, int64_t factor) {
  if (auto constant = dyn_cast<AffineConstantExpr>(e)) {
    place.base += constant.getValue() * factor;
    return true;
  }
  if (auto loop = dyn_cast<AffineDimExpr>(e)) {
    place.factors[loop.getPosition()] += factor;
    return true;
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(e);
  if (!binary)
    return false;
  if (e.getKind() == AffineExprKind::Add)
    return addTo(place, binary.getLHS(), factor) &&
           addTo(place, binary.getRHS(), factor);
  auto constant = dyn_cast<AffineConstantExpr>(binary.getRHS());
  return e.getKind() == AffineExprKind::Mul && constant &&
         addTo(place, binary.getLHS(), factor * constant.getValue());
}

/// Whether an index stays inside [0, size) in all iterations.
static bool staysInside(const Place &index, ArrayRef<int64_t> trips,
                        int64_t size) {
  int64_t least = index.base, most = index.base;
  for (auto [factor, trip] : llvm::zip_equal(index.factors, trips)) {
    if (trip == 0)
      return true;
    (factor < 0 ? least : most) += factor * (trip - 1);
  }
  return least >= 0 && most < size;
}

static std::optional<Place> getPlace(AffineMap map, ArrayRef<int64_t> shape,
                                     ArrayRef<int64_t> trips) {
  Place whole{0, SmallVector<int64_t, 4>(trips.size(), 0)};
  int64_t stride = 1;
  for (unsigned i = shape.size(); i-- > 0; stride *= shape[i]) {
    Place index{0, SmallVector<int64_t, 4>(trips.size(), 0)};
    if (!addTo(index, map.getResult(i), 1) ||
        !staysInside(index, trips, shape[i]) ||
        !addTo(whole, map.getResult(i), stride))
      return std::nullopt;
  }
  return whole;
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

/// Sums are not taken in the order of the loops everywhere, so those that are
/// rounded are known but for some digits.
Element ElementAnalysis::loosen(Element element, FloatType type) {
  const Span &span = pool[element.span];
  unsigned digits = llvm::APFloat::semanticsPrecision(type.getFloatSemantics());
  double exact = std::ldexp(1.0, digits);
  auto isExact = [&](double x) {
    return x == std::floor(x) && std::fabs(x) <= exact;
  };
  if (span.kind != Span::Kind::Range || !span.floats.isFinite() ||
      (span.isPoint() && isExact(span.floats.low)))
    return element;
  Interval loose = span.floats;
  double slack =
      8 / exact * std::max(std::fabs(loose.low), std::fabs(loose.high));
  loose.low -= slack;
  loose.high += slack;
  element.span = pool.add(Span::range(loose));
  return element;
}

/// The operation that the accumulator goes through at last.
static Operation *getCombiner(linalg::LinalgOp op, unsigned number) {
  return op.getBlock()->getTerminator()->getOperand(number).getDefiningOp();
}

/// Whether A1 says of sums of products of these that they are ordinary; one
/// number everywhere is a scale.
bool ElementAnalysis::areFactors(ArrayRef<Elements> operands) const {
  return llvm::all_of(operands, [&](const Elements &elements) {
    auto all = elements.list();
    bool isScale = llvm::all_of(all, [&](const Element &element) {
      const Span &span = pool[element.span];
      return element.span == all.front().span && span.isPoint() &&
             !span.isInteger() && span.getContent().isPlain(bound);
    });
    return isScale || llvm::all_of(all, [&](const Element &element) {
             const Span &span = pool[element.span];
             return span.isInteger() || span.getContent().isFactor(bound);
           });
  });
}

/// Whether a body does no more than to multiply and to add what it is given.
static bool isPlainProduct(Block &body) {
  return llvm::all_of(body.without_terminator(), [&](Operation &op) {
    return isa<arith::MulFOp, arith::AddFOp, arith::ExtFOp, arith::TruncFOp>(
               op) &&
           llvm::all_of(op.getOperands(), [&](Value operand) {
             return operand.getParentBlock() == &body;
           });
  });
}

/// Whether a sum of these, `count` at a time, is too large for a float that no
/// mask made, though each of them is not.
bool ElementAnalysis::addUp(ArrayRef<Elements> operands, size_t count) const {
  return llvm::any_of(operands, [&](const Elements &elements) {
    return llvm::any_of(elements.list(), [&](const Element &element) {
      Content content = pool[element.span].getContent();
      if (pool[element.span].isInteger() || !mayBeMade(content))
        return false;
      Interval x = *content.getInterval(bound);
      double most = std::max(std::fabs(x.low), std::fabs(x.high));
      return x.isFinite() &&
             !Content::point(most * double(count)).isPlain(bound);
    });
  });
}

/// Sums of products, and maxima that are ordinary, are what no mask made
/// (assumption A1). A fill that is added many times is not.
void ElementAnalysis::finishReduction(linalg::LinalgOp op, unsigned number,
                                      ArrayRef<Elements> inputs, size_t points,
                                      Cells &cells) {
  Operation *combiner = getCombiner(op, number);
  Value accumulator = op.getBlock()->getArgument(op.getNumDpsInputs() + number);
  bool isMaximum =
      isa_and_nonnull<arith::MaximumFOp, arith::MaxNumFOp>(combiner);
  bool isProduct =
      isa_and_nonnull<arith::AddFOp>(combiner) &&
      llvm::is_contained(combiner->getOperands(), accumulator) &&
      llvm::any_of(combiner->getOperands(), [](Value operand) {
        return isa_and_nonnull<arith::MulFOp>(operand.getDefiningOp());
      });
  bool isSum = isa_and_nonnull<arith::AddFOp>(combiner) && !isProduct;
  if (isSum && addUp(inputs, points / std::max<size_t>(cells.size(), 1)))
    for (Element &element : cells)
      if (pool[element.span].getContent().isOfModel())
        element.span = pool.add(Span::range({}));
  if (!isMaximum &&
      (!isProduct || !isPlainProduct(*op.getBlock()) || !areFactors(inputs)))
    return;
  unsigned mixed = pool.add(Span::ofModel(Content::Kind::Mixed));
  for (Element &element : cells) {
    const Span &span = pool[element.span];
    bool isWithin = span.kind == Span::Kind::Range && !span.isPoint() &&
                    span.getContent().isSmall(bound);
    bool isOpen = !span.isInteger() && !span.getInterval(bound).isFinite();
    if (isMaximum ? isWithin : isOpen)
      element.span = mixed;
  }
}

//===----------------------------------------------------------------------===//
// The operation
//===----------------------------------------------------------------------===//

std::optional<SmallVector<int64_t>>
ElementAnalysis::getTripCounts(linalg::LinalgOp op) {
  SmallVector<int64_t> trips(op.getNumLoops(), -1);
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<ShapedType>(operand.get().getType()))
      continue;
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [e, size] :
         llvm::zip_equal(map.getResults(), get(operand.get()).shape)) {
      auto loop = dyn_cast<AffineDimExpr>(e);
      if (!loop)
        continue;
      int64_t &trip = trips[loop.getPosition()];
      if (trip >= 0 && trip != size)
        return std::nullopt;
      trip = size;
    }
  }
  if (llvm::is_contained(trips, -1))
    return std::nullopt;
  return trips;
}

bool ElementAnalysis::visitLinalg(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics())
    return false;
  auto trips = getTripCounts(op);
  if (!trips)
    return false;
  DenseMap<Value, unsigned> slots;
  Cells frame;
  SmallVector<Place> places;
  unsigned inputs = op.getNumDpsInputs();
  std::vector<Cells> results;
  std::vector<Elements> operands = getAll(op->getOperands());
  for (OpOperand &operand : op->getOpOperands()) {
    const Elements &elements = operands[operand.getOperandNumber()];
    auto place =
        getPlace(op.getMatchingIndexingMap(&operand), elements.shape, *trips);
    if (!place)
      return false;
    places.push_back(*place);
    slots[op.getMatchingBlockArgument(&operand)] = frame.size();
    frame.push_back({});
    if (operand.getOperandNumber() < inputs)
      continue;
    if (!spend(elements.count()))
      return false;
    results.push_back(elements.list());
  }
  ElementCode code;
  if (!build(*op.getBlock(), code, slots, frame))
    return false;
  int64_t points = 1;
  for (int64_t trip : *trips)
    points = std::min(points * trip, int64_t(1) << 40);
  if (!spend(points * (code.count() + inputs)))
    return false;
  bool reduces = op.getNumReductionLoops() != 0, isWhole = true;
  forEachIndex(*trips, [&](ArrayRef<int64_t> point, int64_t) {
    if (!isWhole)
      return;
    for (unsigned i = 0; i < inputs; ++i)
      frame[i] = operands[i].at(places[i].at(point));
    for (unsigned i = 0; i < results.size(); ++i)
      frame[inputs + i] = results[i][places[inputs + i].at(point)];
    isWhole = run(code, frame, point);
    for (unsigned i = 0; i < results.size() && isWhole; ++i) {
      Element element = frame[code.yields[i]];
      if (reduces &&
          isa_and_nonnull<arith::AddFOp, arith::MulFOp>(getCombiner(op, i)))
        element = loosen(element, cast<FloatType>(getElementTypeOrSelf(
                                      op->getResult(i).getType())));
      results[i][places[inputs + i].at(point)] = element;
    }
  });
  if (!isWhole)
    return false;
  for (unsigned i = 0; i < results.size(); ++i) {
    if (reduces)
      finishReduction(op, i, ArrayRef(operands).take_front(inputs),
                      size_t(points), results[i]);
    set(op->getResult(i), operands[inputs + i].shape, std::move(results[i]));
  }
  return true;
}

} // namespace maskir::dependence
