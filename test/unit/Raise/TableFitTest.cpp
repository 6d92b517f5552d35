//===- TableFitTest.cpp - Formulas for constants, checked on each element -===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/TableFit.h"
#include "maskir/Raise/ExprEvaluate.h"
#include "gtest/gtest.h"
#include <random>

using namespace maskir::raise;
using llvm::ArrayRef;
using llvm::SmallVector;

namespace {

using Element = std::function<int64_t(ArrayRef<int64_t>)>;

class TableFitTest : public ::testing::Test {
protected:
  /// The table of `element`, read at one variable a dimension. Checks the value
  /// of the result on every element.
  Expr fit(Sort sort, ArrayRef<int64_t> shape, const Element &element) {
    auto values = std::make_shared<std::vector<int64_t>>();
    SmallVector<int64_t> index(shape.size(), 0);
    forEach(shape,
            [&](ArrayRef<int64_t> at) { values->push_back(element(at)); });
    auto data = std::make_shared<TableData>(
        sort, shape, [values](int64_t i) { return (*values)[i]; },
        [values](int64_t i) { return double((*values)[i]); });
    SmallVector<Expr> vars;
    for (auto [d, size] : llvm::enumerate(shape))
      vars.push_back(c.var("v" + std::to_string(d), c.integer(size)));
    Expr e = c.table(data, vars);
    forEach(shape, [&](ArrayRef<int64_t> at) {
      auto value = evaluate(e, [&](Expr leaf, ArrayRef<int64_t>) {
        for (auto [v, i] : llvm::zip(vars, at))
          if (leaf == v)
            return std::optional<double>(double(i));
        return std::optional<double>();
      });
      ASSERT_TRUE(value) << c.toString(e);
      ASSERT_EQ(int64_t(*value), element(at)) << c.toString(e);
    });
    return e;
  }

  static void forEach(ArrayRef<int64_t> shape,
                      const std::function<void(ArrayRef<int64_t>)> &action) {
    int64_t total = 1;
    for (int64_t s : shape)
      total *= s;
    for (int64_t n = 0; n < total; ++n) {
      SmallVector<int64_t> index(shape.size());
      int64_t rest = n;
      for (unsigned d = shape.size(); d-- > 0; rest /= shape[d])
        index[d] = rest % shape[d];
      action(index);
    }
  }
  Expr var(unsigned d, int64_t size) {
    return c.var("v" + std::to_string(d), c.integer(size));
  }
  ExprContext c;
};

TEST_F(TableFitTest, LowerTriangle) {
  Expr e =
      fit(Sort::Bool, {8, 8}, [](ArrayRef<int64_t> x) { return x[1] <= x[0]; });
  EXPECT_EQ(e, c.le(var(1, 8), var(0, 8)));
}

TEST_F(TableFitTest, InvertedTriangleBehindUnitDimensions) {
  Expr e = fit(Sort::Bool, {1, 1, 6, 6},
               [](ArrayRef<int64_t> x) { return x[3] > x[2]; });
  EXPECT_EQ(e, c.lt(var(2, 6), var(3, 6)));
}

TEST_F(TableFitTest, BandsOfEveryWidth) {
  for (int64_t left = 0; left < 4; ++left)
    for (int64_t right = 0; right < 4; ++right) {
      Expr e = fit(Sort::Bool, {7, 9}, [=](ArrayRef<int64_t> x) {
        return x[1] >= x[0] - left && x[1] <= x[0] + right;
      });
      EXPECT_NE(e->kind, Kind::BoolTable);
    }
}

TEST_F(TableFitTest, FloatBandKeepsBothValues) {
  Expr e = fit(Sort::Float, {6, 6},
               [](ArrayRef<int64_t> x) { return x[1] <= x[0] ? 0 : -10000; });
  EXPECT_EQ(e->kind, Kind::FloatSelect);
}

TEST_F(TableFitTest, Blocks) {
  Expr e = fit(Sort::Bool, {9, 9},
               [](ArrayRef<int64_t> x) { return x[0] / 3 == x[1] / 3; });
  EXPECT_EQ(e->kind, Kind::EqZero);
}

TEST_F(TableFitTest, PositionsAndChunkNumbers) {
  Expr e = fit(Sort::Int, {2, 5}, [](ArrayRef<int64_t> x) { return 3 + x[1]; });
  EXPECT_EQ(e, c.add(var(1, 5), c.integer(3)));
  Expr steps = fit(Sort::Int, {10},
                   [](ArrayRef<int64_t> x) { return 7 + (x[0] + 1) / 4; });
  EXPECT_EQ(steps->kind, Kind::Affine);
}

// As doubles all of them are 2^60.
TEST_F(TableFitTest, LargeIntegersDiffer) {
  auto kind = [&](ArrayRef<int64_t> shape,
                  std::function<int64_t(int64_t)> element) {
    auto data =
        std::make_shared<TableData>(Sort::Int, shape, [element](int64_t i) {
          return (int64_t(1) << 60) + element(i);
        });
    SmallVector<Expr> at;
    for (auto [d, size] : llvm::enumerate(shape))
      at.push_back(var(d, size));
    return c.table(data, at)->kind;
  };
  EXPECT_EQ(kind({2, 6}, [](int64_t i) { return 100 * (i / 6) + i % 6 / 2; }),
            Kind::IntTable);
  EXPECT_EQ(kind({6}, [](int64_t i) { return i % 2; }), Kind::IntTable);
  EXPECT_EQ(kind({2, 5}, [](int64_t i) { return i % 5; }), Kind::Affine);
}

TEST_F(TableFitTest, RandomTablesStayTables) {
  std::mt19937 rng(7);
  unsigned unfitted = 0;
  for (int trial = 0; trial < 60; ++trial) {
    int64_t n = 1 + rng() % 4, m = 1 + rng() % 5;
    std::vector<int64_t> bits(n * m);
    for (int64_t &b : bits)
      b = rng() % 2;
    Expr e = fit(Sort::Bool, {n, m},
                 [&](ArrayRef<int64_t> x) { return bits[x[0] * m + x[1]]; });
    unfitted += e->kind == Kind::BoolTable;
  }
  EXPECT_GT(unfitted, 10u);
}

} // namespace
