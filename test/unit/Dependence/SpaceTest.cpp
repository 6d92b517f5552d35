//===- SpaceTest.cpp - Sets of indices against brute force ----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random sets are built twice: by Space, and as a truth that is evaluated at
// each point of a small box. An exact operation must agree at each point; an
// over-approximation may hold at more, an under-approximation at fewer.
//
// MASKIR_RANDOM_CASES=N makes N cases for each test.
//
//===----------------------------------------------------------------------===//

#include "TestTerms.h"
#include <functional>
#include <gtest/gtest.h>
#include <random>

using namespace mlir;
using namespace maskir::dependence;
using maskir::dependence::test::evaluate;
using maskir::dependence::test::getCases;

namespace {

using Point = maskir::dependence::test::Point;

using Truth = std::function<bool(const Point &)>;

constexpr unsigned kSymbols = 2;
constexpr int64_t kSide = 6;

/// A set, and the truth about it.
struct Pair {
  IndexSet set;
  Truth truth;
};

class SpaceTest : public ::testing::Test {
protected:
  void SetUp() override {
    sizes = {symbol(0), space.constant(kSide), symbol(1)};
    for (unsigned i = 0; i < kSymbols; ++i)
      space.makeSymbol("n" + std::to_string(i), /*least=*/1);
  }

  int64_t random(int64_t least, int64_t most) {
    return std::uniform_int_distribution<int64_t>(least, most)(engine);
  }
  AffineExpr symbol(unsigned i) { return getAffineSymbolExpr(i, &context); }

  AffineExpr makeLinear(unsigned dims) {
    AffineExpr e = space.constant(random(-4, 4));
    for (unsigned i = 0; i < dims; ++i)
      e = e + space.dim(i) * (random(0, 2) ? random(-3, 3) : 0);
    if (random(0, 2) == 0)
      e = e + symbol(random(0, kSymbols - 1)) * random(-2, 2);
    return e;
  }

  AffineExpr makeTerm(unsigned dims) {
    AffineExpr e = makeLinear(dims);
    int64_t divisor = random(2, 4);
    switch (random(0, 5)) {
    case 0:
      return e.floorDiv(divisor) + makeLinear(dims);
    case 1:
      return e % divisor - random(0, divisor - 1);
    case 2:
      return (e.floorDiv(divisor) % 3) * 2 - random(0, 4);
    case 3:
      return e.ceilDiv(divisor) - makeLinear(dims);
    default:
      return e;
    }
  }

  Pair makeAtom(unsigned dims) {
    AffineExpr e = makeTerm(dims);
    Sign sign = random(0, 2) ? Sign::NonNegative : Sign::Zero;
    auto set = space.where(dims, e, sign);
    EXPECT_TRUE(set);
    return {*set, [=](const Point &point) {
              int64_t value = evaluate(e, point, dims);
              return sign == Sign::Zero ? value == 0 : value >= 0;
            }};
  }

  Pair makeSet(unsigned dims, unsigned depth) {
    if (depth == 0)
      return makeAtom(dims);
    Pair a = makeSet(dims, depth - 1);
    if (random(0, 4) == 0)
      return {Space::complement(a.set),
              [t = a.truth](const Point &point) { return !t(point); }};
    Pair b = makeSet(dims, depth - 1);
    auto s = a.truth, t = b.truth;
    switch (random(0, 2)) {
    case 0:
      return {Space::intersect(a.set, b.set),
              [=](const Point &point) { return s(point) && t(point); }};
    case 1:
      return {Space::unite(a.set, b.set),
              [=](const Point &point) { return s(point) || t(point); }};
    default:
      return {Space::subtract(a.set, b.set),
              [=](const Point &point) { return s(point) && !t(point); }};
    }
  }

  /// Each set that Space gives must have a complement.
  bool contains(const IndexSet &set, const Point &point) {
    EXPECT_TRUE(set.hasOnlyDivLocals());
    return set.containsPoint(SmallVector<int64_t>(point.begin(), point.end()));
  }

  /// Sizes of a space of this many dimensions.
  Sizes getSizes(unsigned dims) {
    return Sizes(sizes.begin(), sizes.begin() + dims);
  }

  /// Each point of the box of `ofSizes`, for each value of the symbols; then
  /// `more` dimensions in [0, kSide).
  void forEachPoint(unsigned dims, unsigned more,
                    llvm::function_ref<void(const Point &)> visit) {
    Point point(dims + more + kSymbols, 0);
    std::function<void(unsigned)> fill = [&](unsigned i) {
      if (i == dims + more)
        return visit(point);
      int64_t end = i < dims ? evaluate(sizes[i], point, dims + more) : kSide;
      for (point[i] = 0; point[i] < end; ++point[i])
        fill(i + 1);
    };
    for (int64_t a : {1, 3, 5})
      for (int64_t b : {1, 2, 6}) {
        point[dims + more] = a;
        point[dims + more + 1] = b;
        fill(0);
      }
  }

  static std::string print(const Point &point) {
    std::string text;
    for (int64_t value : point)
      text += std::to_string(value) + " ";
    return text;
  }
  static std::string print(const IndexSet &set) {
    std::string text;
    llvm::raw_string_ostream os(text);
    set.print(os);
    return text;
  }

  MLIRContext context;
  Space space{&context, kSymbols};
  Sizes sizes;
  std::mt19937_64 engine{2026};
};

/// Whether a set that claims `claimed` at a point may be so.
bool isRight(bool claimed, bool truth, Bias bias) {
  return bias == Bias::Over ? claimed || !truth : !claimed || truth;
}

TEST_F(SpaceTest, AlgebraIsExact) {
  unsigned members = 0, points = 0;
  for (unsigned i = 0, n = getCases(400); i < n && !HasFailure(); ++i) {
    unsigned dims = random(1, 2);
    Pair pair = makeSet(dims, random(1, 3));
    forEachPoint(dims, 0, [&](const Point &point) {
      bool truth = pair.truth(point);
      ASSERT_EQ(contains(pair.set, point), truth)
          << "case " << i << " at " << print(point) << print(pair.set);
      members += truth;
      ++points;
    });
  }
  EXPECT_GT(members, points / 10);
  EXPECT_LT(members, points * 9 / 10);
}

TEST_F(SpaceTest, EmptyMeansEmpty) {
  unsigned proved = 0, missed = 0;
  for (unsigned i = 0, n = getCases(300); i < n && !HasFailure(); ++i) {
    unsigned dims = random(1, 3);
    Pair pair = makeSet(dims, random(1, 3));
    bool isEmpty = space.isEmpty(pair.set, getSizes(dims)), hasPoint = false;
    forEachPoint(dims, 0,
                 [&](const Point &point) { hasPoint |= pair.truth(point); });
    ASSERT_FALSE(isEmpty && hasPoint) << "case " << i << print(pair.set);
    proved += isEmpty;
    missed += !isEmpty && !hasPoint;
  }
  EXPECT_GT(proved, 0u);
  // The box of the test is small: what is empty in it may have a point beyond.
  EXPECT_LT(missed, getCases(300) / 4);
}

TEST_F(SpaceTest, PruneKeepsTheBox) {
  for (unsigned i = 0, n = getCases(150); i < n && !HasFailure(); ++i) {
    unsigned dims = random(1, 3);
    Pair pair = makeSet(dims, random(1, 3));
    IndexSet pruned = space.prune(pair.set, getSizes(dims));
    forEachPoint(dims, 0, [&](const Point &point) {
      ASSERT_EQ(contains(pruned, point), pair.truth(point))
          << "case " << i << " at " << print(point) << print(pruned);
    });
  }
}

/// Keys of a later chunk are later keys; and with n0 >= 6 keys before the end
/// of padding, all keys are.
TEST_F(SpaceTest, WhatIsPartOfAnotherPieceIsGone) {
  Sizes square{space.constant(6), space.constant(6)};
  AffineExpr query = space.dim(0), key = space.dim(1);
  auto where = [&](AffineExpr e) {
    return *space.where(2, e, Sign::NonNegative);
  };
  IndexSet later = where(key - query - 1), padding = where(symbol(0) - 1 - key);
  IndexSet chunk = where(key.floorDiv(3) - query.floorDiv(3) - 1),
           allPadding = Space::intersect(where(symbol(0) - 6),
                                         where(query.floorDiv(3) - 1));
  for (const auto &[part, whole] :
       {std::pair(chunk, later), std::pair(allPadding, padding)})
    for (const IndexSet &both :
         {Space::unite(part, whole), Space::unite(whole, part)})
      EXPECT_EQ(space.prune(both, square).getNumDisjuncts(), 1u);
  EXPECT_EQ(space.prune(Space::unite(chunk, padding), square).getNumDisjuncts(),
            2u);
}

TEST_F(SpaceTest, UnionsAreExact) {
  unsigned fewer = 0;
  for (unsigned i = 0, n = getCases(300); i < n && !HasFailure(); ++i) {
    unsigned dims = random(1, 2);
    Pair pair = makeSet(dims, random(2, 3));
    IndexSet united = Space::coalesce(pair.set);
    ASSERT_LE(united.getNumDisjuncts(), pair.set.getNumDisjuncts());
    fewer += united.getNumDisjuncts() < pair.set.getNumDisjuncts();
    forEachPoint(dims, 0, [&](const Point &point) {
      ASSERT_EQ(contains(united, point), pair.truth(point))
          << "case " << i << " at " << print(point) << print(united);
    });
  }
  EXPECT_GT(fewer, getCases(300) / 20);
}

/// q = 0, q = 1, q >= 2; and the rests of a division.
TEST_F(SpaceTest, NeighboursAreOne) {
  AffineExpr q = space.dim(0), rest = (q + space.dim(1)) % 3;
  auto unite = [&](std::initializer_list<std::pair<AffineExpr, Sign>> parts) {
    IndexSet all = space.empty(2);
    for (auto [e, sign] : parts)
      all = Space::unite(all, *space.where(2, e, sign));
    return Space::coalesce(all).getNumDisjuncts();
  };
  EXPECT_EQ(
      unite({{q, Sign::Zero}, {q - 2, Sign::NonNegative}, {q - 1, Sign::Zero}}),
      1u);
  EXPECT_EQ(unite({{rest, Sign::Zero}, {rest - 1, Sign::Zero}}), 1u);
  EXPECT_EQ(unite({{q, Sign::Zero}, {q - 2, Sign::Zero}}), 2u); // a gap
  EXPECT_EQ(unite({{rest, Sign::Zero}, {rest - 2, Sign::Zero}}), 2u);
}

TEST_F(SpaceTest, PullIsSubstitution) {
  for (unsigned i = 0, n = getCases(200); i < n && !HasFailure(); ++i) {
    unsigned from = random(1, 2), to = random(1, 2);
    bool hasToken = random(0, 1);
    Bias bias = random(0, 1) ? Bias::Over : Bias::Under;
    Pair pair = makeSet(from + hasToken, random(0, 2));
    SmallVector<AffineExpr> map;
    for (unsigned k = 0; k < from; ++k)
      map.push_back(random(0, 9) ? makeTerm(to) : AffineExpr());
    IndexSet pulled = space.pull(pair.set, map, to, hasToken, bias);
    bool isExact = !llvm::is_contained(map, AffineExpr());
    forEachPoint(to, hasToken, [&](const Point &point) {
      if (!isExact) // from anywhere: only the claims of the bias
        return;
      Point source;
      for (AffineExpr e : map)
        source.push_back(evaluate(e, point, to + hasToken));
      source.insert(source.end(), point.begin() + to, point.end());
      ASSERT_EQ(contains(pulled, point), pair.truth(source))
          << "case " << i << " at " << print(point) << print(pulled);
    });
    if (!isExact && bias == Bias::Under) {
      EXPECT_TRUE(pair.set.isObviouslyUniverse() ||
                  pulled.getNumDisjuncts() == 0);
    }
    if (!isExact && bias == Bias::Over) {
      EXPECT_TRUE(pulled.isObviouslyUniverse() ||
                  pair.set.getNumDisjuncts() == 0);
    }
  }
}

TEST_F(SpaceTest, ProjectionIsBiased) {
  unsigned exact = 0, cases = 0;
  for (unsigned i = 0, n = getCases(150); i < n && !HasFailure(); ++i) {
    unsigned dims = random(2, 3);
    bool hasToken = random(0, 1);
    Bias bias = random(0, 1) ? Bias::Over : Bias::Under;
    Pair pair = makeSet(dims + hasToken, random(0, 2));
    SmallVector<bool> reduced(dims, false);
    reduced[random(0, dims - 1)] = true;
    if (dims == 3)
      reduced[random(0, dims - 1)] = true;
    IndexSet result =
        space.project(pair.set, getSizes(dims), reduced, hasToken, bias);
    std::map<Point, bool> truth;
    forEachPoint(dims, hasToken, [&](const Point &point) {
      Point rest;
      for (auto [k, value] : llvm::enumerate(point))
        if (k >= dims || !reduced[k])
          rest.push_back(value);
      truth[rest] |= pair.truth(point);
    });
    bool isExact = true;
    for (const auto &[point, isTrue] : truth) {
      bool claimed = contains(result, point);
      ASSERT_TRUE(isRight(claimed, isTrue, bias))
          << "case " << i << " at " << print(point) << print(result);
      isExact &= claimed == isTrue;
    }
    exact += isExact;
    ++cases;
  }
  EXPECT_GT(exact, cases / 2);
}

TEST_F(SpaceTest, WidenClosesDownward) {
  unsigned exact = 0, cases = getCases(150);
  for (unsigned i = 0; i < cases && !HasFailure(); ++i) {
    unsigned dims = random(1, 2);
    Pair pair = makeSet(dims + 1, random(0, 2));
    space.setTokens(random(0, 1) ? space.constant(kSide) : AffineExpr());
    IndexSet wide = space.widen(pair.set, getSizes(dims));
    bool isExact = true;
    forEachPoint(dims, 1, [&](const Point &point) {
      Point later = point;
      bool isTrue = false;
      for (; later[dims] < kSide; ++later[dims])
        isTrue |= pair.truth(later);
      bool claimed = contains(wide, point);
      ASSERT_TRUE(claimed || !isTrue)
          << "case " << i << " at " << print(point) << print(wide);
      isExact &= claimed == isTrue;
    });
    exact += isExact;
  }
  EXPECT_GT(exact, cases / 3);
}

TEST_F(SpaceTest, SymbolsAreReplaced) {
  for (unsigned i = 0, n = getCases(150); i < n && !HasFailure(); ++i) {
    unsigned dims = random(1, 2);
    Bias bias = random(0, 1) ? Bias::Over : Bias::Under;
    Pair pair = makeSet(dims, random(0, 2));
    // n1 = n1 + c, or another term without dims
    AffineExpr by = symbol(random(0, 1)) + random(-2, 2);
    IndexSet replaced = space.replaceSymbol(pair.set, symbol(1), by, bias);
    IndexSet forgotten = space.forgetSymbol(pair.set, symbol(1), bias);
    forEachPoint(dims, 0, [&](const Point &point) {
      Point source = point;
      source[dims + 1] = evaluate(by, point, dims);
      ASSERT_EQ(contains(replaced, point), pair.truth(source))
          << "case " << i << " at " << print(point) << print(replaced);
      bool some = false, all = true;
      for (source[dims + 1] = -8; source[dims + 1] <= 8; ++source[dims + 1]) {
        some |= pair.truth(source);
        all &= pair.truth(source);
      }
      bool claimed = contains(forgotten, point);
      ASSERT_TRUE(bias == Bias::Over ? claimed || !some : !claimed || all)
          << "case " << i << " at " << print(point) << print(forgotten);
    });
  }
}

TEST_F(SpaceTest, WhatIsExcludedIsKnown) {
  unsigned news = 0;
  for (unsigned i = 0, n = getCases(200); i < n && !HasFailure(); ++i) {
    Space other(&context, kSymbols);
    for (unsigned k = 0; k < kSymbols; ++k)
      other.makeSymbol("n", /*least=*/1);
    AffineExpr e =
        symbol(0) * random(-2, 2) + symbol(1) * random(-2, 2) + random(-3, 3);
    if (random(0, 2) == 0)
      e = e.floorDiv(random(2, 3)) + random(-2, 2);
    Sign sign = random(0, 1) ? Sign::Zero : Sign::NonNegative;
    IndexSet impossible = Space::complement(*other.where(0, e, sign));
    news += other.exclude(impossible);
    for (int64_t a = 1; a < 8; ++a)
      for (int64_t b = 1; b < 8; ++b) {
        int64_t value = evaluate(e, {a, b}, 0);
        if (sign == Sign::Zero ? value != 0 : value < 0)
          continue;
        // A possible point stays possible, and equals stay what they are.
        ASSERT_TRUE(other.getKnown().containsPoint(ArrayRef<int64_t>{a, b}))
            << "case " << i;
        for (unsigned k = 0; k < kSymbols; ++k) {
          ASSERT_EQ(evaluate(other.simplify(symbol(k)), {a, b}, 0),
                    k == 0 ? a : b)
              << "case " << i;
        }
      }
  }
  EXPECT_GT(news, 0u);
}

/// With a third symbol to spare, what is divided may become a multiple of it.
TEST_F(SpaceTest, EqualitiesWithDivisionsAreKnown) {
  for (unsigned i = 0, n = getCases(200); i < n && !HasFailure(); ++i) {
    unsigned symbols = random(2, 3);
    Space other(&context, symbols);
    for (unsigned k = 0; k < kSymbols; ++k)
      other.makeSymbol("n", /*least=*/1);
    int64_t divisor = random(2, 4), factor = random(1, 4);
    AffineExpr left = symbol(random(0, 1));
    AffineExpr right =
        (symbol(random(0, 1)) + random(0, 3)).floorDiv(divisor) * factor +
        random(0, 1);
    other.addEquality(left, right);
    for (int64_t a = 1; a < 10; ++a)
      for (int64_t b = 1; b < 10; ++b) {
        bool holds = evaluate(left, {a, b}, 0) == evaluate(right, {a, b}, 0);
        IntegerRelation point(
            presburger::PresburgerSpace::getSetSpace(1, symbols));
        other.add(point, symbol(0) - a, Sign::Zero);
        other.add(point, symbol(1) - b, Sign::Zero);
        ASSERT_EQ(other.isEmpty(point, {symbol(0)}), !holds)
            << "case " << i << " at " << print({a, b});
        // A set that has a division of its own.
        other.add(point, other.dim(0) - symbol(0).floorDiv(3), Sign::Zero);
        ASSERT_EQ(other.isEmpty(point, {symbol(0)}), !holds)
            << "case " << i << " at " << print({a, b});
        // Equals stay what they are.
        for (unsigned k = 0; k < kSymbols && holds; ++k) {
          bool isSome = false;
          AffineExpr simple = other.simplify(symbol(k));
          for (int64_t spare = -4; spare < 10; ++spare)
            isSome |= evaluate(simple, {a, b, spare}, 0) == (k == 0 ? a : b);
          ASSERT_TRUE(isSome) << "case " << i;
        }
      }
  }
}

} // namespace
