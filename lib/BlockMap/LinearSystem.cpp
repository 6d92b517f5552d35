//===- LinearSystem.cpp - Conjunctions of linear inequalities -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinearSystem.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

namespace maskir::blockmap {

/// Elimination may square the number of rows; more than these are given up.
static constexpr size_t kMaxRows = 64;

void setCoefficient(Row &row, unsigned column, int64_t value) {
  if (column >= row.size())
    row.resize(column + 1, 0);
  row[column] = value;
}

bool addScaled(Row &row, llvm::ArrayRef<int64_t> other, int64_t factor) {
  if (row.size() < other.size())
    row.resize(other.size(), 0);
  for (auto [column, value] : llvm::enumerate(other)) {
    int64_t scaled;
    if (llvm::MulOverflow(value, factor, scaled) ||
        llvm::AddOverflow(row[column], scaled, row[column]))
      return false;
  }
  return true;
}

/// Whether the rows are `sign` times each other but for the constant.
static bool isParallel(llvm::ArrayRef<int64_t> a, llvm::ArrayRef<int64_t> b,
                       int64_t sign) {
  size_t size = std::max(a.size(), b.size());
  for (size_t column = 1; column < size; ++column)
    if (getCoefficient(a, column) != sign * getCoefficient(b, column))
      return false;
  return true;
}

bool LinearSystem::isKnown(llvm::ArrayRef<int64_t> row) const {
  int64_t least = getCoefficient(row, 0);
  for (size_t column = 1; column < row.size(); ++column) {
    if (row[column] == 0)
      continue;
    const auto *minimum = llvm::find_if(
        minima, [&](const auto &entry) { return entry.first == column; });
    int64_t product;
    if (row[column] < 0 || minimum == minima.end() ||
        llvm::MulOverflow(row[column], minimum->second, product) ||
        llvm::AddOverflow(least, product, least))
      return false;
  }
  return least >= 0;
}

void LinearSystem::add(Row row) {
  // INT64_MIN has no negation; no useful mask comes near it.
  if (llvm::is_contained(row, INT64_MIN))
    overflow = true;
  if (overflow || empty)
    return;
  int64_t divisor = 0;
  for (int64_t value : llvm::drop_begin(row))
    divisor = std::gcd(divisor, value);
  if (divisor == 0) {
    empty |= getCoefficient(row, 0) < 0;
    return;
  }
  for (int64_t &value : llvm::drop_begin(row))
    value /= divisor;
  row[0] = llvm::divideFloorSigned(row[0], divisor);
  if (isKnown(row))
    return;
  for (const Row &other : rows) {
    int64_t sum;
    // x >= a and x <= b with b < a.
    if (isParallel(row, other, -1) &&
        !llvm::AddOverflow(row[0], other[0], sum) && sum < 0)
      empty = true;
  }
  for (Row &other : rows)
    if (isParallel(row, other, 1)) {
      other[0] = std::min(other[0], row[0]);
      return;
    }
  if (rows.size() == kMaxRows)
    overflow = true;
  else
    rows.push_back(std::move(row));
}

bool LinearSystem::uses(unsigned column) const {
  return llvm::any_of(
      rows, [&](const Row &row) { return getCoefficient(row, column) != 0; });
}

void LinearSystem::replaceRows(llvm::SmallVector<Row> replacement) {
  rows.clear();
  for (Row &row : replacement)
    add(std::move(row));
}

namespace {
/// Constant bounds of a column, so far as they are known.
struct ConstantRange {
  std::optional<int64_t> least, greatest;
};
} // namespace

/// The greatest value of the row without the column; nothing if unbounded.
static std::optional<int64_t>
getGreatest(const Row &row, size_t without,
            llvm::ArrayRef<ConstantRange> ranges) {
  int64_t sum = row[0];
  for (size_t column = 1; column < row.size(); ++column) {
    if (column == without || row[column] == 0)
      continue;
    std::optional<int64_t> extreme =
        row[column] > 0 ? ranges[column].greatest : ranges[column].least;
    int64_t product;
    if (!extreme || llvm::MulOverflow(row[column], *extreme, product) ||
        llvm::AddOverflow(sum, product, sum))
      return std::nullopt;
  }
  return sum == INT64_MIN ? std::nullopt : std::optional(sum);
}

/// Narrows the range of each column of the row; returns whether one changed.
static bool narrow(const Row &row,
                   llvm::MutableArrayRef<ConstantRange> ranges) {
  bool changed = false;
  for (size_t column = 1; column < row.size(); ++column) {
    int64_t factor = row[column];
    std::optional<int64_t> rest =
        factor == 0 ? std::nullopt : getGreatest(row, column, ranges);
    if (!rest)
      continue;
    ConstantRange &range = ranges[column];
    if (factor > 0) { // x >= -rest / factor
      int64_t bound = llvm::divideCeilSigned(-*rest, factor);
      changed |= !range.least || bound > *range.least;
      range.least = std::max(range.least.value_or(bound), bound);
    } else {
      int64_t bound = llvm::divideFloorSigned(*rest, -factor);
      changed |= !range.greatest || bound < *range.greatest;
      range.greatest = std::min(range.greatest.value_or(bound), bound);
    }
  }
  return changed;
}

void LinearSystem::fixColumns() {
  size_t columns = 0;
  for (const Row &row : rows)
    columns = std::max(columns, row.size());
  llvm::SmallVector<ConstantRange> ranges(columns);
  // Each round carries bounds one division further.
  bool changed = true;
  for (unsigned round = 0; changed && round < 4; ++round) {
    changed = false;
    for (const Row &row : rows)
      changed |= narrow(row, ranges);
  }
  for (size_t column = 1; column < columns; ++column) {
    const ConstantRange &range = ranges[column];
    if (!range.least || !range.greatest || *range.least < *range.greatest)
      continue;
    Row atLeast, atMost; // opposite rows even if least > greatest: then empty
    setCoefficient(atLeast, 0, -*range.least);
    setCoefficient(atLeast, column, 1);
    setCoefficient(atMost, 0, *range.greatest);
    setCoefficient(atMost, column, -1);
    add(std::move(atLeast));
    add(std::move(atMost));
  }
}

/// x = t (two opposite rows with coefficients 1 and -1): replaces x by t.
bool LinearSystem::substituteEquality(unsigned column) {
  const Row *lower = nullptr;
  for (const Row &row : rows)
    if (getCoefficient(row, column) == 1 &&
        llvm::any_of(rows, [&](const Row &other) {
          return isParallel(row, other, -1) && other[0] == -row[0];
        }))
      lower = &row;
  if (!lower)
    return false;
  Row equality = *lower; // x + rest == 0
  llvm::SmallVector<Row> replacement;
  for (const Row &row : rows) {
    Row replaced = row;
    if (int64_t factor = getCoefficient(row, column))
      overflow |= !addScaled(replaced, equality, -factor);
    replacement.push_back(std::move(replaced));
  }
  replaceRows(std::move(replacement));
  return true;
}

/// Between a*x >= L and b*x <= U there is an integer whenever b*L <= a*U: if a
/// or b is 1, or if a == b and U - L >= a - 1. `known`: that always holds.
bool LinearSystem::isExactPair(const Row &lower, const Row &upper,
                               unsigned column, bool &known) const {
  known = false;
  int64_t a = getCoefficient(lower, column), b = -getCoefficient(upper, column);
  if (a == 1 || b == 1)
    return true;
  Row gap = lower;
  if (a != b || !addScaled(gap, upper, 1) ||
      llvm::SubOverflow(gap[0], a - 1, gap[0]))
    return false;
  known = isKnown(gap);
  return known;
}

void LinearSystem::addPair(const Row &lower, const Row &upper,
                           unsigned column) {
  int64_t a = getCoefficient(lower, column), b = -getCoefficient(upper, column),
          divisor = std::gcd(a, b);
  Row row;
  overflow |= !addScaled(row, lower, b / divisor) ||
              !addScaled(row, upper, a / divisor);
  add(std::move(row));
}

bool LinearSystem::eliminateExactly(unsigned column) {
  if (empty || overflow || !uses(column) || substituteEquality(column))
    return true;
  for (const Row &lower : rows)
    for (const Row &upper : rows) {
      bool known;
      if (getCoefficient(lower, column) > 0 &&
          getCoefficient(upper, column) < 0 &&
          !isExactPair(lower, upper, column, known))
        return false;
    }
  eliminate(column);
  return true;
}

void LinearSystem::eliminate(unsigned column) {
  llvm::SmallVector<Row> old = std::move(rows);
  rows.clear();
  for (const Row &row : old)
    if (getCoefficient(row, column) == 0)
      add(row);
  for (const Row &lower : old)
    for (const Row &upper : old) {
      bool known;
      if (getCoefficient(lower, column) <= 0 ||
          getCoefficient(upper, column) >= 0)
        continue;
      isExactPair(lower, upper, column, known);
      if (!known)
        addPair(lower, upper, column);
    }
}

} // namespace maskir::blockmap
