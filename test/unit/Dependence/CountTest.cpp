//===- CountTest.cpp - Sums of constants against brute force --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random tensors of constants on random sets, with elements of which nothing
// is known. For each value of the symbols, each row is added up, with the
// wrapping of its type: what is said of the sum must be true.
//
// MASKIR_RANDOM_CASES=N makes N tensors.
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Dependence/Transfer.h"
#include "TestTerms.h"
#include "mlir/IR/Builders.h"
#include <gtest/gtest.h>
#include <random>

using namespace mlir;
using namespace maskir::dependence;
using maskir::dependence::test::getCases;

namespace {

constexpr int64_t kSide = 5;
using Point = maskir::dependence::test::Point;

int64_t wrap(int64_t value, unsigned width) {
  return llvm::SignExtend64(uint64_t(value), width);
}

class CountTest : public ::testing::Test {
protected:
  CountTest() : builder(&context), block(new Block) {
    context.loadDialect<arith::ArithDialect>();
    n = space.makeSymbol("n", /*least=*/1);
    start = space.makeSymbol("start", /*least=*/0);
  }

  int64_t random(int64_t least, int64_t most) {
    return std::uniform_int_distribution<int64_t>(least, most)(engine);
  }

  /// One to three conditions, most of them bounds of one index by another.
  IndexSet makeSet(unsigned dims) {
    IndexSet set = space.universe(dims);
    for (int64_t i = random(1, 3); i > 0; --i) {
      AffineExpr e = space.constant(random(-2, 3));
      for (unsigned dim = 0; dim < dims; ++dim)
        e = e + space.dim(dim) * random(-1, 1) * (random(0, 9) ? 1 : 2);
      if (random(0, 2) == 0)
        e = e + start * random(-1, 1) + n * random(-1, 1);
      Sign sign = random(0, 9) ? Sign::NonNegative : Sign::Zero;
      set = Space::intersect(set, *space.where(dims, e, sign));
    }
    return set;
  }

  /// What is known of the element at a point; nullopt: nothing.
  std::optional<int64_t> getElement(const AbstractValue &value,
                                    const Point &point) {
    for (const Fact &fact : value.facts)
      if (fact.region.containsPoint(point))
        return evaluate(fact.content.getTerm(), point, value.getRank());
    return std::nullopt;
  }

  /// A sum has no divisions.
  static int64_t evaluate(AffineExpr e, const Point &point, unsigned dims) {
    e.walk([](AffineExpr part) { EXPECT_FALSE(Space::isDivision(part)); });
    return maskir::dependence::test::evaluate(e, point, dims);
  }

  /// A constant on a set, another on the rest of a second one, and 0 on most of
  /// the others.
  AbstractValue makeValue(const Sizes &sizes, Type type) {
    unsigned dims = sizes.size();
    AbstractValue value = domain.makeUnknown(sizes, type);
    int64_t most = type.isInteger(8) ? 60 : 3;
    IndexSet open = space.universe(dims);
    for (int64_t i = random(1, 2); i > 0; --i) {
      IndexSet set = makeSet(dims);
      if (random(0, 3) == 0)
        set = Space::unite(set, makeSet(dims));
      value.add(Space::intersect(set, open),
                Content::term(space.constant(random(-most, most))));
      open = Space::intersect(open, Space::complement(set));
    }
    if (random(0, 4) == 0) // of these nothing is known
      open = Space::intersect(open, makeSet(dims));
    value.add(open, Content::term(space.constant(0)));
    domain.normalize(value);
    return value;
  }

  Operation *makeSum(Type type) {
    builder.setInsertionPointToEnd(block.get());
    OperationState state(builder.getUnknownLoc(), "arith.addi");
    for (unsigned i = 0; i < 2; ++i)
      state.addOperands(block->addArgument(type, builder.getUnknownLoc()));
    state.addTypes(type);
    return builder.create(state);
  }

  MLIRContext context;
  OpBuilder builder;
  std::unique_ptr<Block> block;
  Space space{&context, 2};
  Domain domain{space, 1e4};
  AffineExpr n, start;
  std::mt19937 engine{11};
};

TEST_F(CountTest, SumsOfRandomRows) {
  unsigned known = 0, said = 0;
  for (unsigned i = 0, e = getCases(300); i < e; ++i) {
    unsigned width = random(0, 2) ? 64 : 8;
    Type type = builder.getIntegerType(width);
    Sizes sizes;
    for (unsigned dim = 0; dim < 3; ++dim)
      sizes.push_back(random(0, 1) ? n : space.constant(random(1, kSide)));
    unsigned reduced = random(0, 2);
    SmallVector<bool> isReduced(3, false);
    isReduced[reduced] = true;
    AbstractValue value = makeValue(sizes, type);
    AbstractValue sums = transferReduction(
        domain, makeSum(type), value, isReduced, /*products=*/space.empty(3));
    for (int64_t length = 1; length <= kSide; ++length)
      for (int64_t first = 0; first <= kSide + 1; ++first) {
        auto size = [&](unsigned dim) {
          auto constant = Space::getConstant(sizes[dim]);
          return constant ? *constant : length;
        };
        unsigned a = reduced == 0, b = reduced == 2 ? 1 : 2;
        for (int64_t x = 0; x < size(a); ++x)
          for (int64_t y = 0; y < size(b); ++y) {
            Point point(5);
            point[a] = x, point[b] = y, point[3] = length, point[4] = first;
            std::optional<int64_t> sum = 0;
            for (int64_t r = 0; r < size(reduced); ++r) {
              point[reduced] = r;
              auto element = getElement(value, point);
              sum = sum && element ? std::optional(*sum + *element)
                                   : std::nullopt;
            }
            known += sum.has_value();
            bool isSaid = false;
            Point row{x, y, length, first};
            for (const Fact &fact : sums.facts)
              if (fact.region.containsPoint(row)) {
                isSaid = true;
                ASSERT_TRUE(sum) << "case " << i;
                ASSERT_EQ(evaluate(fact.content.getTerm(), row, 2),
                          wrap(*sum, width))
                    << "case " << i << " at " << x << ", " << y << " of "
                    << length << ", " << first;
              }
            said += isSaid;
          }
      }
  }
  EXPECT_GT(said * 2, known); // it is no rule that never applies
}

} // namespace
