//===- SpaceUnion.cpp - Pieces that are one -------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The library unites pieces that overlap or touch as sets of rationals, and
// none with divisions. Programs leave others: q = 0, q = 1 and q >= 2, which
// multiply with each operation. A piece is seen as intervals here, one for each
// linear form that it bounds. Two pieces with the same intervals but for one,
// where those overlap or are next to each other, are one piece.
//
//===----------------------------------------------------------------------===//

#include "SpaceLocals.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

using namespace mlir;
using namespace mlir::presburger;

namespace maskir::dependence {

/// Pieces of which each is compared with each.
static constexpr unsigned kMostPieces = 512;

namespace {
/// The values of a linear form.
struct Span {
  int64_t low = std::numeric_limits<int64_t>::min(); // or no bound
  int64_t high = std::numeric_limits<int64_t>::max();

  bool contains(const Span &other) const {
    return low <= other.low && other.high <= high;
  }
  /// Without a gap between the two.
  bool touches(const Span &other) const {
    auto isNear = [](const Span &a, const Span &b) {
      return a.high >= b.low || a.high + 1 == b.low;
    };
    return isNear(*this, other) && isNear(other, *this);
  }
  bool operator==(const Span &other) const {
    return low == other.low && high == other.high;
  }
};

/// A piece by its linear forms, whose first coefficient is positive. Locals are
/// variables like others: a union for all values of them is one for some.
class Piece {
public:
  /// False: a number does not fit, or the piece is empty.
  bool read(const IntegerRelation &set);
  bool contains(const Piece &other) const;
  /// The only form whose interval is another, where the intervals touch.
  bool unite(const Piece &other);
  /// With divisions only; nullopt: there is no such form.
  std::optional<IntegerRelation> write() const;
  bool isChanged() const { return changed; }
  const IntegerRelation &getOriginal() const { return *original; }

private:
  using Form = std::vector<int64_t>;
  bool add(ArrayRef<DynamicAPInt> row, bool isEquality);

  const IntegerRelation *original = nullptr;
  std::map<Form, Span> spans;
  bool changed = false;
};
} // namespace

bool Piece::add(ArrayRef<DynamicAPInt> row, bool isEquality) {
  constexpr int64_t most = int64_t(1) << 60;
  Form form;
  for (const DynamicAPInt &value : row) {
    if (value > most || value < -most)
      return false;
    form.push_back(int64_t(value));
  }
  int64_t constant = form.back(), divisor = 0;
  form.pop_back();
  for (int64_t value : form)
    divisor = std::gcd(divisor, value);
  if (divisor == 0 || (isEquality && constant % divisor != 0))
    return divisor == 0 && (isEquality ? constant == 0 : constant >= 0);
  bool isNegative = *llvm::find_if(form, [](int64_t v) { return v != 0; }) < 0;
  for (int64_t &value : form)
    value = isNegative ? -(value / divisor) : value / divisor;
  // form + constant >= 0, or -form + constant >= 0
  constant = llvm::divideFloorSigned(constant, divisor);
  Span &span = spans[form];
  if (!isNegative || isEquality)
    span.low = std::max(span.low, isNegative ? constant : -constant);
  if (isNegative || isEquality)
    span.high = std::min(span.high, isNegative ? constant : -constant);
  return span.low <= span.high;
}

bool Piece::read(const IntegerRelation &set) {
  original = &set;
  for (unsigned i = 0; i < set.getNumEqualities(); ++i)
    if (!add(set.getEquality(i), /*isEquality=*/true))
      return false;
  for (unsigned i = 0; i < set.getNumInequalities(); ++i)
    if (!add(set.getInequality(i), /*isEquality=*/false))
      return false;
  return true;
}

bool Piece::contains(const Piece &other) const {
  return llvm::all_of(spans, [&](const auto &part) {
    auto at = other.spans.find(part.first);
    return at != other.spans.end() && part.second.contains(at->second);
  });
}

bool Piece::unite(const Piece &other) {
  if (spans.size() != other.spans.size())
    return false;
  const Form *different = nullptr;
  Span all;
  for (const auto &[here, there] : llvm::zip_equal(spans, other.spans)) {
    if (here.first != there.first)
      return false;
    if (here.second == there.second)
      continue;
    if (different || !here.second.touches(there.second))
      return false;
    different = &here.first;
    all = {std::min(here.second.low, there.second.low),
           std::max(here.second.high, there.second.high)};
  }
  if (!different)
    return true;
  Piece both = *this;
  both.changed = true;
  if (all == Span())
    both.spans.erase(*different);
  else
    both.spans[*different] = all;
  if (!both.write())
    return false;
  *this = std::move(both);
  return true;
}

std::optional<IntegerRelation> Piece::write() const {
  IntegerRelation result(original->getSpace());
  for (const auto &[form, span] : spans) {
    SmallVector<int64_t> row(form.begin(), form.end());
    row.push_back(0);
    if (span.low == span.high) {
      row.back() = -span.low;
      result.addEquality(row);
      continue;
    }
    if (span.low != Span().low) {
      row.back() = -span.low;
      result.addInequality(row);
    }
    for (int64_t &value : row)
      value = -value;
    row.back() = span.high;
    if (span.high != Span().high)
      result.addInequality(row);
  }
  return hasDivisionsOnly(result) ? std::optional(std::move(result))
                                  : std::nullopt;
}

/// Adds a piece to others of which none is part of another one.
static void add(SmallVectorImpl<Piece> &pieces, Piece piece) {
  for (size_t i = 0; i < pieces.size();) {
    if (pieces[i].contains(piece))
      return;
    bool isPart = piece.contains(pieces[i]);
    bool isUnited = !isPart && piece.unite(pieces[i]);
    if (!isPart && !isUnited) {
      ++i;
      continue;
    }
    pieces.erase(pieces.begin() + i);
    if (isUnited)
      i = 0; // it may be one with an earlier one now
  }
  pieces.push_back(std::move(piece));
}

IndexSet uniteNeighbours(const IndexSet &set) {
  if (set.getNumDisjuncts() > kMostPieces)
    return set;
  std::map<unsigned, SmallVector<Piece>> byLocals;
  IndexSet result = IndexSet::getEmpty(set.getSpace());
  for (const IntegerRelation &disjunct : set.getAllDisjuncts()) {
    Piece piece;
    if (piece.read(disjunct))
      add(byLocals[disjunct.getNumLocalVars()], std::move(piece));
    else
      result.unionInPlace(disjunct);
  }
  for (const auto &[locals, pieces] : byLocals)
    for (const Piece &piece : pieces)
      result.unionInPlace(piece.isChanged() ? *piece.write()
                                            : piece.getOriginal());
  return result;
}

} // namespace maskir::dependence
