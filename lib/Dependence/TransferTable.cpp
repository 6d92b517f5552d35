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

static std::optional<Content> makeContent(const Domain &domain, bool isFloat,
                                          double value) {
  if (isFloat)
    return std::isnan(value) ? Content::range({}) : Content::point(value);
  if (std::fabs(value) > kMaxExact)
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

/// Of integers only their size is noted.
static void noteIntegers(const Domain &domain, const TableData &table) {
  int64_t count = table.getNumElements();
  bool isLarge = count > kMaxElements;
  for (int64_t i = 0; i < count && !isLarge; ++i)
    isLarge = std::fabs(table.getNumber(i)) > domain.getBound();
  if (isLarge)
    domain.noteLargeIntegers();
}

/// Between the least and the greatest element.
static void addRange(const Domain &domain, const TableData &table,
                     AbstractValue &value) {
  if (!value.isFloat())
    return noteIntegers(domain, table);
  if (table.getNumElements() > kMaxElements)
    return;
  double low = std::numeric_limits<double>::infinity(), high = -low;
  for (int64_t i = 0, e = table.getNumElements(); i < e; ++i) {
    double x = table.getNumber(i);
    if (std::isnan(x))
      return;
    low = std::min(low, x);
    high = std::max(high, x);
  }
  Content content = Content::range({low, high, false});
  value.add(domain.getSpace().universe(value.getRank()),
            content.isPlain(domain.getBound()) ? Content::ordinary() : content);
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
    else
      domain.noteLargeIntegers();
  };
  switch (fit.kind) {
  case TableData::Fit::None:
    return addRange(domain, *table, value);
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
