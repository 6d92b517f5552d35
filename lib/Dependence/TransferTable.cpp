//===- TransferTable.cpp - Constant tensors -------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Transfer.h"
#include "maskir/Raise/TableFit.h"
#include <cmath>

using namespace mlir;
using maskir::raise::TableData;

namespace maskir::dependence {

/// Integers beyond this are not exact in the fits.
static constexpr double kMaxExact = double(int64_t(1) << 53);
/// Elements of a table without a formula are looked at one by one up to here.
static constexpr int64_t kMaxElements = int64_t(1) << 24;
/// Runs of one table: each is a piece of what is known.
static constexpr unsigned kMaxRuns = 8;

static std::optional<Content> makeContent(const Domain &domain, bool isFloat,
                                          double value) {
  if (isFloat)
    return std::isnan(value) ? Content::range({}) : Content::point(value);
  if (std::fabs(value) >= kMaxExact)
    return std::nullopt;
  return Content::term(domain.getSpace().constant(int64_t(value)));
}

/// The indices where a table with two values has the first of them.
static std::optional<IndexSet>
findInside(Space &space, const TableData::Fit &fit, unsigned rank) {
  AffineExpr first = space.dim(fit.used[0]);
  AffineExpr x = fit.used.size() == 2 ? space.dim(fit.used[1]) - first : first;
  if (fit.kind == TableData::Fit::Blocks)
    return space.where(rank,
                       first.floorDiv(fit.period) -
                           space.dim(fit.used[1]).floorDiv(fit.period),
                       Sign::Zero);
  IndexSet inside = space.universe(rank);
  if (fit.hasLo)
    inside = Space::intersect(
        inside, *space.where(rank, x - fit.lo, Sign::NonNegative));
  if (fit.hasHi)
    inside = Space::intersect(
        inside, *space.where(rank, fit.hi - x, Sign::NonNegative));
  return inside;
}

/// What there is at each index of one dimension, whatever the others are: empty
/// if there is NaN.
static std::vector<Interval> getHulls(const TableData &table,
                                      ArrayRef<int64_t> shape, unsigned d) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  std::vector<Interval> hulls(shape[d], {kInfinity, -kInfinity, false});
  int64_t inner = 1;
  for (int64_t size : shape.drop_front(d + 1))
    inner *= size;
  for (int64_t i = 0, e = table.getNumElements(); i < e; ++i) {
    double x = table.getNumber(i);
    if (std::isnan(x))
      return {};
    Interval &hull = hulls[i / inner % shape[d]];
    hull = {std::min(hull.low, x), std::max(hull.high, x), false};
  }
  return hulls;
}

namespace {
/// Indices of one dimension, and what there is at them.
struct Run {
  int64_t begin, end;
  Interval hull;
};
} // namespace

/// Runs of indices with ordinary numbers, or with one number.
static SmallVector<Run> findRuns(const Domain &domain,
                                 ArrayRef<Interval> hulls) {
  auto isPlain = [&](const Interval &x) {
    return Content::range(x).isPlain(domain.getBound());
  };
  SmallVector<Run> runs;
  for (auto [i, hull] : llvm::enumerate(hulls)) {
    bool goesOn =
        !runs.empty() && (runs.back().hull == hull ||
                          (isPlain(runs.back().hull) && isPlain(hull)));
    if (!goesOn)
      runs.push_back({int64_t(i), int64_t(i), hull});
    Interval &all = runs.back().hull;
    all = dependence::hull(all, hull);
    runs.back().end = i + 1;
  }
  return runs;
}

/// The share of the indices of which more is known than two bounds.
static double getPreciseShare(const Domain &domain, ArrayRef<Run> runs) {
  int64_t precise = 0;
  for (const Run &run : runs)
    if (run.hull.isPoint() ||
        Content::range(run.hull).isPlain(domain.getBound()))
      precise += run.end - run.begin;
  return double(precise) / double(runs.back().end);
}

/// A table of biases by distance hides some distances: what there is along the
/// dimension that tells most; of too many runs, what there is at all.
static void addRuns(const Domain &domain, const TableData &table,
                    ArrayRef<int64_t> shape, AbstractValue &value) {
  if (!value.isFloat() || table.getNumElements() > kMaxElements)
    return;
  Space &space = domain.getSpace();
  SmallVector<Run> best;
  unsigned along = 0;
  for (unsigned d = 0; d < shape.size(); ++d) {
    std::vector<Interval> hulls = getHulls(table, shape, d);
    if (hulls.empty())
      return;
    SmallVector<Run> runs = findRuns(domain, hulls);
    if (runs.size() > kMaxRuns) {
      Interval all = hulls.front();
      for (const Interval &hull : hulls)
        all = dependence::hull(all, hull);
      runs = {{0, shape[d], all}};
    }
    if (best.empty() ||
        getPreciseShare(domain, runs) > getPreciseShare(domain, best)) {
      best = runs;
      along = d;
    }
  }
  for (const Run &run : best) {
    IndexSet region = space.universe(value.getRank());
    if (best.size() > 1)
      for (AffineExpr within :
           {space.dim(along) - run.begin, run.end - 1 - space.dim(along)})
        region = Space::intersect(
            region, *space.where(value.getRank(), within, Sign::NonNegative));
    value.add(region, Content::range(run.hull));
  }
}

void fitTable(const Domain &domain, Attribute attribute, AbstractValue &value) {
  Space &space = domain.getSpace();
  unsigned rank = value.getRank();
  SmallVector<int64_t> shape, free(rank, -1);
  for (AffineExpr size : value.sizes)
    shape.push_back(*Space::getConstant(size));
  std::shared_ptr<const TableData> table = raise::readTable(
      attribute, RankedTensorType::get(shape, value.elementType));
  if (!table) { // weights that were left out of the file
    if (value.isFloat())
      value.add(space.universe(rank), Content::ordinary());
    return;
  }
  if (table->getNumElements() == 0)
    return;
  for (unsigned i = 0; i < rank; ++i)
    if (shape[i] == 1)
      free[i] = 0;
  const TableData::Fit &fit = table->getFit(free);
  auto add = [&](const IndexSet &region, double element) {
    if (auto content = makeContent(domain, value.isFloat(), element))
      value.add(region, *content);
  };
  switch (fit.kind) {
  case TableData::Fit::None:
    return addRuns(domain, *table, shape, value);
  case TableData::Fit::Constant:
    return add(space.universe(rank), fit.hot);
  case TableData::Fit::Affine: {
    AffineExpr sum = space.constant(fit.base);
    for (auto [used, slope] : llvm::zip_equal(fit.used, fit.slopes))
      sum = sum + space.dim(used) * slope;
    return value.add(space.universe(rank), Content::term(sum, value.isFloat()));
  }
  case TableData::Fit::Steps:
    return value.add(
        space.universe(rank),
        Content::term(
            (space.dim(fit.used[0]) + fit.shift).floorDiv(fit.period) +
                fit.base,
            value.isFloat()));
  default:
    if (auto inside = findInside(space, fit, rank)) {
      add(*inside, fit.hot);
      add(Space::complement(*inside), fit.cold);
    }
  }
}

} // namespace maskir::dependence
