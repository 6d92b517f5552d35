//===- TableFit.cpp - Formulas for constant tensors -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/TableFit.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <optional>

using namespace maskir::raise;
using llvm::ArrayRef;
using llvm::SmallVector;
using Fit = TableData::Fit;

TableData::TableData(Sort sort, ArrayRef<int64_t> shape,
                     std::function<int64_t(int64_t)> integers,
                     std::function<double(int64_t)> numbers)
    : sort(sort), shape(shape), integers(std::move(integers)),
      numbers(std::move(numbers)) {
  if (sort != Sort::Int || getNumElements() == 0)
    return;
  range = {std::numeric_limits<int64_t>::max(),
           std::numeric_limits<int64_t>::min()};
  for (int64_t i = 0, e = getNumElements(); i < e; ++i) {
    range.lo = std::min(range.lo, getInteger(i));
    range.hi = std::max(range.hi, getInteger(i));
  }
}

int64_t TableData::getNumElements() const {
  int64_t n = 1;
  for (int64_t size : shape)
    n *= size;
  return n;
}

namespace maskir::raise {

/// Tries the formulas in order of how much they say.
class TableFitter {
public:
  TableFitter(const TableData &data, ArrayRef<int64_t> fixed)
      : data(data), base(fixed) {
    SmallVector<int64_t> varying;
    int64_t stride = 1;
    strides.resize(base.size());
    for (int64_t d = base.size(); d-- > 0; stride *= data.getShape()[d])
      strides[d] = stride;
    for (auto [d, index] : llvm::enumerate(base)) {
      if (index < 0)
        varying.push_back(d);
      origin += std::max<int64_t>(index, 0) * strides[d];
    }
    dims = varying;
    dropUnused();
  }

  Fit run() {
    Fit fit;
    fit.used = dims;
    if (dims.empty()) {
      fit.kind = Fit::Constant;
      fit.hot = at({});
      return fit;
    }
    if (data.getSort() == Sort::Int && (fitAffine(fit) || fitSteps(fit)))
      return fit;
    if (findTwoValues(fit) &&
        (dims.size() == 1
             ? fitInterval(fit)
             : dims.size() == 2 && (fitBand(fit) || fitBlocks(fit))))
      return fit;
    fit.kind = Fit::None;
    return fit;
  }

private:
  double at(ArrayRef<int64_t> index) const {
    return data.getNumber(flat(index));
  }
  int64_t atInt(ArrayRef<int64_t> index) const {
    return data.getInteger(flat(index));
  }
  int64_t flat(ArrayRef<int64_t> index) const {
    int64_t position = origin;
    for (auto [i, d] : llvm::zip(index, dims))
      position += i * strides[d];
    return position;
  }
  // Integers are compared as such: as doubles, large ones agree that differ.
  bool agree(ArrayRef<int64_t> a, ArrayRef<int64_t> b) const {
    return data.getSort() == Sort::Float ? at(a) == at(b)
                                         : atInt(a) == atInt(b);
  }
  int64_t size(unsigned k) const { return data.getShape()[dims[k]]; }

  // Calls `test` on each element's index; stops at the first false.
  bool all(llvm::function_ref<bool(ArrayRef<int64_t>)> test) const {
    SmallVector<int64_t> index(dims.size(), 0);
    while (true) {
      if (!test(index))
        return false;
      unsigned k = dims.size();
      while (k > 0 && ++index[k - 1] == size(k - 1))
        index[--k] = 0;
      if (k == 0)
        return true;
    }
  }

  // Leaves out the dimensions along which nothing changes.
  void dropUnused() {
    SmallVector<bool> used(dims.size(), false);
    all([&](ArrayRef<int64_t> index) {
      SmallVector<int64_t> other(index);
      for (unsigned k = 0; k < dims.size(); ++k) {
        if (used[k] || index[k] == 0)
          continue;
        other[k] = 0;
        used[k] = !agree(other, index);
        other[k] = index[k];
      }
      return !llvm::all_of(used, [](bool u) { return u; });
    });
    SmallVector<int64_t> kept;
    for (auto [d, u] : llvm::zip(dims, used))
      if (u)
        kept.push_back(d);
    dims = kept;
  }

  bool fitAffine(Fit &fit) const {
    SmallVector<int64_t> zero(dims.size(), 0);
    fit.base = atInt(zero);
    fit.slopes.clear();
    for (unsigned k = 0; k < dims.size(); ++k) {
      SmallVector<int64_t> one(zero);
      one[k] = 1;
      int64_t slope;
      if (__builtin_sub_overflow(atInt(one), fit.base, &slope) ||
          slope > INT32_MAX || slope < -INT32_MAX)
        return false;
      fit.slopes.push_back(slope);
    }
    fit.kind = Fit::Affine;
    return all([&](ArrayRef<int64_t> index) {
      __int128 value = fit.base;
      for (auto [i, slope] : llvm::zip(index, fit.slopes))
        value += __int128(i) * slope;
      return value == atInt(index);
    });
  }

  // base + (i + shift) floordiv period, as chunk numbers are.
  bool fitSteps(Fit &fit) const {
    if (dims.size() != 1)
      return false;
    fit.base = atInt({0});
    int64_t first = 1, second;
    while (first < size(0) && atInt({first}) == fit.base)
      ++first;
    second = first + 1;
    while (second < size(0) && atInt({second}) == atInt({first}))
      ++second;
    fit.kind = Fit::Steps;
    fit.period =
        second < size(0) ? second - first : std::max(first, second - first);
    fit.shift = fit.period - first;
    return fit.shift >= 0 && all([&](ArrayRef<int64_t> i) {
             return atInt(i) ==
                    __int128(fit.base) + (i[0] + fit.shift) / fit.period;
           });
  }

  // Integers beyond 2^53 do not survive the way through a double.
  bool findTwoValues(Fit &fit) const {
    if (data.getSort() == Sort::Int && !data.getRange().fitsSigned(53))
      return false;
    fit.hot = at(SmallVector<int64_t>(dims.size(), 0));
    fit.cold = fit.hot;
    return all([&](ArrayRef<int64_t> index) {
      double value = at(index);
      if (value != fit.hot && fit.cold == fit.hot)
        fit.cold = value;
      return value == fit.hot || value == fit.cold;
    });
  }

  // Tries both values as the inside.
  template <typename Fn>
  static bool eitherWay(Fit &fit, Fn attempt) {
    if (attempt())
      return true;
    std::swap(fit.hot, fit.cold);
    return attempt();
  }

  bool fitInterval(Fit &fit) const {
    fit.kind = Fit::Interval;
    return eitherWay(fit, [&] {
      int64_t n = size(0), lo = 0, hi = n - 1;
      while (lo < n && at({lo}) != fit.hot)
        ++lo;
      while (hi > lo && at({hi}) != fit.hot)
        --hi;
      fit.lo = lo, fit.hi = hi;
      fit.hasLo = lo > 0, fit.hasHi = hi < n - 1;
      return all([&](ArrayRef<int64_t> i) {
        return (at(i) == fit.hot) == (i[0] >= lo && i[0] <= hi);
      });
    });
  }

  // lo <= j - i <= hi, from the first and last hot element of each row.
  bool fitBand(Fit &fit) const {
    fit.kind = Fit::Band;
    return eitherWay(fit, [&] {
      fit.hasLo = fit.hasHi = false;
      int64_t n = size(0), m = size(1);
      for (int64_t i = 0; i < n; ++i) {
        int64_t lo = 0, hi = m - 1;
        while (lo < m && at({i, lo}) != fit.hot)
          ++lo;
        if (lo == m)
          continue;
        while (at({i, hi}) != fit.hot)
          --hi;
        if (lo > 0 && !fit.hasLo)
          fit.hasLo = true, fit.lo = lo - i;
        if (hi < m - 1 && !fit.hasHi)
          fit.hasHi = true, fit.hi = hi - i;
      }
      return all([&](ArrayRef<int64_t> x) {
        bool inside = (!fit.hasLo || x[1] - x[0] >= fit.lo) &&
                      (!fit.hasHi || x[1] - x[0] <= fit.hi);
        return inside == (at(x) == fit.hot);
      });
    });
  }

  // Square blocks on the diagonal: i floordiv p == j floordiv p.
  bool fitBlocks(Fit &fit) const {
    fit.kind = Fit::Blocks;
    return eitherWay(fit, [&] {
      int64_t p = 0;
      while (p < size(1) && at({0, p}) == fit.hot)
        ++p;
      fit.period = p;
      return p > 0 && all([&](ArrayRef<int64_t> x) {
               return (x[0] / p == x[1] / p) == (at(x) == fit.hot);
             });
    });
  }

  const TableData &data;
  SmallVector<int64_t> base, strides, dims;
  int64_t origin = 0;
};

} // namespace maskir::raise

const Fit &TableData::getFit(ArrayRef<int64_t> fixed) const {
  SmallVector<int64_t> key(fixed);
  auto at = fits.find(key);
  if (at == fits.end())
    at = fits.emplace(key, TableFitter(*this, fixed).run()).first;
  return at->second;
}

static Expr constantOf(ExprContext &c, Sort sort, double value) {
  if (sort == Sort::Float)
    return c.number(value);
  return sort == Sort::Int ? c.integer(int64_t(value)) : c.boolean(value != 0);
}

static Expr insideOf(ExprContext &c, const Fit &fit, ArrayRef<Expr> used) {
  Expr x = used.size() == 2 ? c.sub(used[1], used[0]) : used[0];
  if (fit.kind == Fit::Blocks) {
    Expr p = c.integer(fit.period);
    return c.eq(c.floorDiv(used[0], p), c.floorDiv(used[1], p));
  }
  SmallVector<Expr, 2> bounds;
  if (fit.hasLo)
    bounds.push_back(c.le(c.integer(fit.lo), x));
  if (fit.hasHi)
    bounds.push_back(c.le(x, c.integer(fit.hi)));
  return c.logicalAnd(bounds);
}

Expr maskir::raise::fitTable(ExprContext &c, const TableData &data,
                             ArrayRef<Expr> indices) {
  if (data.getNumElements() == 0)
    return nullptr;
  SmallVector<int64_t> fixed;
  for (auto [index, size] : llvm::zip(indices, data.getShape())) {
    bool known = index->is(Kind::IntConst);
    // Reading outside is undefined, so the formula may say anything there; but
    // the table itself must not be read there.
    if (size != 1 && known && (index->integer < 0 || index->integer >= size))
      return nullptr;
    fixed.push_back(size == 1 ? 0 : known ? index->integer : -1);
  }
  const Fit &fit = data.getFit(fixed);
  SmallVector<Expr> used;
  for (int64_t d : fit.used)
    used.push_back(indices[d]);
  Sort sort = data.getSort();
  switch (fit.kind) {
  case Fit::None:
    return nullptr;
  case Fit::Constant:
    // Integers beyond 2^53 do not survive the way through a double.
    return sort == Sort::Int && !data.getRange().fitsSigned(53)
               ? nullptr
               : constantOf(c, sort, fit.hot);
  case Fit::Affine: {
    Expr sum = c.integer(fit.base);
    for (auto [index, slope] : llvm::zip(used, fit.slopes))
      sum = c.add(sum, c.scale(index, slope));
    return sum;
  }
  case Fit::Steps:
    return c.add(c.integer(fit.base),
                 c.floorDiv(c.add(used[0], c.integer(fit.shift)),
                            c.integer(fit.period)));
  default:
    if (sort == Sort::Int && !data.getRange().fitsSigned(53))
      return nullptr;
    return c.select(insideOf(c, fit, used), constantOf(c, sort, fit.hot),
                    constantOf(c, sort, fit.cold));
  }
}
