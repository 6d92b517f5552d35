//===- HugeTest.cpp - Coefficients and positions near 2^63 ----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Literals a * q + b * kv + c >= 0 with numbers up to the ends of int64. The
// oracle computes in 128 bits.
//
//===----------------------------------------------------------------------===//

#include "Brute.h"
#include "maskir/PredicateSet/Evaluate.h"
#include "maskir/PredicateSet/TileQuery.h"
#include "gtest/gtest.h"

using namespace maskir;
using namespace maskir::test;

namespace {

struct Literal {
  int64_t a, b, c, divisor;

  Predicate toPredicate() const {
    return Predicate::nonNegative((q * a + kv * b + c).floorDiv(divisor));
  }
  bool holds(int64_t q, int64_t kv) const {
    __int128 sum = __int128(a) * q + __int128(b) * kv + c;
    if (divisor == 0)
      return true;
    return divisor > 0 ? sum >= 0 : sum <= 0;
  }
};

class HugeNumbers {
public:
  int64_t pick() {
    static constexpr int64_t ends[] = {INT64_MIN, INT64_MIN + 1,
                                       INT64_MAX, INT64_MAX - 1,
                                       1ll << 62, -(1ll << 62),
                                       1ll << 32, 0,
                                       1,         -1,
                                       3,         -7};
    return ends[random() % std::size(ends)];
  }
  Literal pickLiteral() {
    int64_t divisor = random() % 3 == 0 ? pick() : 1;
    return {pick(), pick(), pick(), divisor};
  }

private:
  std::mt19937 random{5};
};

TEST(Huge, ProofsAreRightOrUnknown) {
  HugeNumbers numbers;
  unsigned outcomes[3] = {0, 0, 0};
  for (unsigned i = 0, e = getNumCases(1500); i < e; ++i) {
    Literal x = numbers.pickLiteral(), y = numbers.pickLiteral();
    Predicate p = x.toPredicate() & ~y.toPredicate();
    Domain domain = makeDomain(false);
    Proof proof = proveEmpty(p, domain);
    ++outcomes[static_cast<unsigned>(proof.outcome)];
    bool isEmpty = true;
    Env env;
    forEachPoint(env, [&](const Env &e) {
      isEmpty &=
          !x.holds(e.point[2], e.point[3]) || y.holds(e.point[2], e.point[3]);
      return isEmpty;
    });
    ASSERT_FALSE(proof.isProven() && !isEmpty) << toString(p);
    ASSERT_FALSE(proof.isRefuted() && isEmpty) << toString(p);
  }
  std::cout << "proven " << outcomes[0] << ", refuted " << outcomes[1]
            << ", unknown " << outcomes[2] << std::endl;
  for (unsigned number : outcomes)
    EXPECT_GT(number, 20u);
}

/// Nothing here has to be proved; nothing may crash or overflow.
TEST(Huge, EveryQueryEnds) {
  HugeNumbers numbers;
  const IntExpr n = IntExpr::symbol(kSymbols[1]);
  for (int i = 0; i < 200; ++i) {
    Predicate p = numbers.pickLiteral().toPredicate();
    Predicate r = numbers.pickLiteral().toPredicate() |
                  Predicate::read(kValid, {b * numbers.pick(), kv});
    Domain domain;
    for (unsigned axis = 0; axis < kNumAxes; ++axis) {
      domain.offset[axis] = numbers.pick();
      domain.length[axis] = i % 2 ? IntExpr(numbers.pick()) : n;
    }
    Proof proofs[] = {proveImplies(p, r, domain), proveEqual(p, r, domain),
                      proveCausal(r, domain), proveNonemptyRows(p | r, domain)};
    for (const Proof &proof : proofs)
      EXPECT_EQ(proof.witness.has_value(), proof.isRefuted());
    classifyTile(p, domain,
                 {numbers.pick(), numbers.pick(), numbers.pick(), 3});
    keyBounds(p & Predicate::le(0, kv), domain, numbers.pick(), n);
  }
}

} // namespace
