//===- TransferReshape.cpp - Row-major reshapes ---------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Dimensions are split into the smallest groups of equal products, and an index
// of the source is read off the digits of its group. A stride that is symbolic
// can't be divided by: then an element comes from anywhere.
//
//===----------------------------------------------------------------------===//

#include "Product.h"
#include "Transfer.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

using namespace mlir;

namespace maskir::dependence {

static Sizes simplifyAll(const Space &space, const Sizes &all) {
  Sizes result;
  for (AffineExpr size : all)
    result.push_back(space.simplify(size));
  return result;
}

namespace {
class Reshape {
public:
  Reshape(const Space &space, Sizes from, Sizes to)
      : space(space), from(std::move(from)), to(std::move(to)),
        map(this->from.size(), space.constant(0)) {}

  /// The index of the source for an index of the result; null entries: unknown.
  SmallVector<AffineExpr> run();

private:
  bool nextGroup();
  bool mapGroup(unsigned firstFrom, unsigned firstTo);

  const Space &space;
  Sizes from, to;
  SmallVector<AffineExpr> map;
  unsigned endFrom = 0, endTo = 0;
};
} // namespace

/// The smallest group that begins at endFrom and endTo.
bool Reshape::nextGroup() {
  unsigned firstFrom = endFrom, firstTo = endTo;
  unsigned most = from.size() - firstFrom + to.size() - firstTo;
  for (unsigned length = 1; length <= most; ++length)
    for (unsigned a = 0; a <= length; ++a) {
      unsigned b = length - a;
      if (firstFrom + a > from.size() || firstTo + b > to.size())
        continue;
      auto x = Product::of(ArrayRef<AffineExpr>(from).slice(firstFrom, a));
      auto y = Product::of(ArrayRef<AffineExpr>(to).slice(firstTo, b));
      if (!x || !y || !(*x == *y))
        continue;
      endFrom = firstFrom + a;
      endTo = firstTo + b;
      return mapGroup(firstFrom, firstTo);
    }
  return false;
}

bool Reshape::mapGroup(unsigned firstFrom, unsigned firstTo) {
  auto isOne = [](AffineExpr size) {
    return Space::getConstant(size) == int64_t(1);
  };
  AffineExpr linear = space.constant(0);
  for (unsigned i = firstTo; i < endTo; ++i)
    if (!isOne(to[i]))
      linear = linear * to[i] + space.dim(i);
  SmallVector<unsigned> digits;
  for (unsigned i = firstFrom; i < endFrom; ++i)
    if (!isOne(from[i]))
      digits.push_back(i);
  std::optional<int64_t> stride = 1;
  for (unsigned at = digits.size(); at-- > 0;) {
    unsigned i = digits[at];
    AffineExpr digit = linear;
    if (!stride)
      return false;
    if (*stride != 1)
      digit = digit.floorDiv(*stride);
    std::optional<int64_t> size = Space::getConstant(from[i]);
    if (at != 0) {
      if (!size || *size <= 0)
        return false;
      digit = digit % *size;
    }
    map[i] = simplifyAffineExpr(digit, to.size(), space.getNumSymbols());
    int64_t next;
    stride = size && *size > 0 && !llvm::MulOverflow(*stride, *size, next)
                 ? std::optional<int64_t>(next)
                 : std::nullopt;
  }
  return true;
}

SmallVector<AffineExpr> Reshape::run() {
  while (endFrom < from.size() || endTo < to.size())
    if (!nextGroup())
      return SmallVector<AffineExpr>(std::max<size_t>(1, from.size()),
                                     AffineExpr());
  return map;
}

AffineExpr divideSizes(const Space &space, const Sizes &whole,
                       const Sizes &parts) {
  Sizes known;
  llvm::copy_if(parts, std::back_inserter(known),
                [](AffineExpr size) { return bool(size); });
  auto total = Product::of(simplifyAll(space, whole));
  auto divisor = Product::of(simplifyAll(space, known));
  return total && divisor ? divide(space, *total, *divisor) : AffineExpr();
}

std::optional<std::pair<AffineExpr, AffineExpr>>
findEqualFactors(const Space &space, const Sizes &a, const Sizes &b) {
  auto x = Product::of(simplifyAll(space, a)),
       y = Product::of(simplifyAll(space, b));
  if (!x || !y || x->number == 0 || y->number == 0)
    return std::nullopt;
  Product common;
  std::set_intersection(x->symbolic.begin(), x->symbolic.end(),
                        y->symbolic.begin(), y->symbolic.end(),
                        std::back_inserter(common.symbolic));
  if (!isPositive(space, common)) // of no elements nothing follows
    return std::nullopt;
  AffineExpr left = removeFactors(*x, *y).getTerm(space),
             right = removeFactors(*y, *x).getTerm(space);
  if (!left || !right || left == right)
    return std::nullopt;
  return std::pair(left, right);
}

SmallVector<AffineExpr> getReshapeMap(const Space &space, const Sizes &from,
                                      const Sizes &to) {
  return Reshape(space, simplifyAll(space, from), simplifyAll(space, to)).run();
}

} // namespace maskir::dependence
