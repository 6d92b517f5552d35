//===- ElementRulesTest.cpp - Rules of one element against brute force ----===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Of random spans, every number (integers), or some (floats), is put through
// the operation as plain arithmetic: the result must lie in the span that the
// rule gives. Points must give points.
//
// MASKIR_RANDOM_CASES=N makes N pairs of spans for each operation.
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Dependence/ElementRules.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Builders.h"
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <gtest/gtest.h>
#include <random>

using namespace mlir;
using namespace maskir::dependence;

namespace {

constexpr unsigned kWidth = 4;
constexpr int64_t kHalf = int64_t(1) << (kWidth - 1);
constexpr double kBound = 1e4;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

unsigned getCases(unsigned normal) {
  const char *text = std::getenv("MASKIR_RANDOM_CASES");
  unsigned cases = text ? std::max(1, std::atoi(text)) : normal;
  ::testing::Test::RecordProperty("cases", static_cast<int>(cases));
  return cases;
}

class ElementRules : public ::testing::Test {
protected:
  ElementRules() : builder(&context), block(new Block) {
    context.loadDialect<arith::ArithDialect, math::MathDialect>();
  }

  /// An operation on arguments of the types.
  Operation *make(StringRef name, ArrayRef<Type> types, Type result,
                  ArrayRef<NamedAttribute> attributes = {}) {
    builder.setInsertionPointToEnd(block.get());
    OperationState state(builder.getUnknownLoc(), name);
    for (Type type : types)
      state.addOperands(block->addArgument(type, builder.getUnknownLoc()));
    state.addTypes(result);
    state.addAttributes(attributes);
    return builder.create(state);
  }

  MLIRContext context;
  OpBuilder builder;
  std::unique_ptr<Block> block;
  std::mt19937 random{11};
};

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

int64_t wrap(int64_t x) {
  return ((x + kHalf) % (2 * kHalf) + 2 * kHalf) % (2 * kHalf) - kHalf;
}
int64_t natural(int64_t x) { return x < 0 ? x + 2 * kHalf : x; }
int64_t floorDiv(int64_t a, int64_t b) {
  return int64_t(std::floor(double(a) / double(b)));
}

/// Nullopt: undefined.
using Truth = std::function<std::optional<int64_t>(int64_t, int64_t)>;

const std::pair<const char *, Truth> kIntegers[] = {
    {"arith.addi", [](int64_t a, int64_t b) { return a + b; }},
    {"arith.subi", [](int64_t a, int64_t b) { return a - b; }},
    {"arith.muli", [](int64_t a, int64_t b) { return a * b; }},
    {"arith.divsi",
     [](int64_t a, int64_t b) {
       return b ? std::optional(a / b) : std::nullopt;
     }},
    {"arith.remsi",
     [](int64_t a, int64_t b) {
       return b ? std::optional(a % b) : std::nullopt;
     }},
    {"arith.divui",
     [](int64_t a, int64_t b) {
       return b ? std::optional(natural(a) / natural(b)) : std::nullopt;
     }},
    {"arith.remui",
     [](int64_t a, int64_t b) {
       return b ? std::optional(natural(a) % natural(b)) : std::nullopt;
     }},
    {"arith.floordivsi",
     [](int64_t a, int64_t b) {
       return b ? std::optional(floorDiv(a, b)) : std::nullopt;
     }},
    {"arith.ceildivsi",
     [](int64_t a, int64_t b) {
       return b ? std::optional(-floorDiv(-a, b)) : std::nullopt;
     }},
    {"arith.andi", [](int64_t a, int64_t b) { return a & b; }},
    {"arith.ori", [](int64_t a, int64_t b) { return a | b; }},
    {"arith.xori", [](int64_t a, int64_t b) { return a ^ b; }},
    {"arith.maxsi", [](int64_t a, int64_t b) { return std::max(a, b); }},
    {"arith.minsi", [](int64_t a, int64_t b) { return std::min(a, b); }},
    {"arith.maxui",
     [](int64_t a, int64_t b) { return natural(a) > natural(b) ? a : b; }},
    {"arith.minui",
     [](int64_t a, int64_t b) { return natural(a) < natural(b) ? a : b; }},
    {"arith.shli",
     [](int64_t a, int64_t b) {
       return b >= 0 && b < kWidth ? std::optional(a << b) : std::nullopt;
     }},
    {"arith.shrsi",
     [](int64_t a, int64_t b) {
       return b >= 0 && b < kWidth ? std::optional(a >> b) : std::nullopt;
     }},
    {"arith.shrui",
     [](int64_t a, int64_t b) {
       return b >= 0 && b < kWidth ? std::optional(natural(a) >> b)
                                   : std::nullopt;
     }},
};

Span drawIntegers(std::mt19937 &random, int64_t low, int64_t high) {
  int64_t a = std::uniform_int_distribution<int64_t>(low, high)(random);
  int64_t b = std::uniform_int_distribution<int64_t>(low, high)(random);
  bool isPoint = random() % 3 == 0;
  return Span::integer(std::min(a, isPoint ? a : b),
                       std::max(a, isPoint ? a : b));
}

TEST_F(ElementRules, IntegersLieInTheirSpan) {
  Type type = builder.getIntegerType(kWidth);
  for (const auto &[name, truth] : kIntegers) {
    Operation *op = make(name, {type, type}, type);
    for (unsigned i = 0, e = getCases(2000); i < e; ++i) {
      Span a = drawIntegers(random, -kHalf, kHalf - 1),
           b = drawIntegers(random, -kHalf, kHalf - 1);
      Span found = applyRule(op, {a, b}, kBound);
      for (int64_t x = a.least; x <= a.most; ++x)
        for (int64_t y = b.least; y <= b.most; ++y)
          if (auto number = truth(x, y)) {
            ASSERT_TRUE(found.least <= wrap(*number) &&
                        wrap(*number) <= found.most)
                << name << "(" << x << ", " << y << ") = " << wrap(*number)
                << ", not in [" << found.least << ", " << found.most << "]";
          }
    }
  }
}

TEST_F(ElementRules, PointsGivePoints) {
  Type type = builder.getIntegerType(kWidth);
  for (const auto &[name, truth] : kIntegers) {
    Operation *op = make(name, {type, type}, type);
    for (int64_t x = -kHalf; x < kHalf; ++x)
      for (int64_t y = -kHalf; y < kHalf; ++y)
        if (truth(x, y)) {
          EXPECT_TRUE(
              applyRule(op, {Span::integer(x, x), Span::integer(y, y)}, kBound)
                  .isPoint())
              << name << "(" << x << ", " << y << ")";
        }
  }
}

TEST_F(ElementRules, ComparisonsOfIntegers) {
  using P = arith::CmpIPredicate;
  for (unsigned width : {1u, kWidth}) {
    Type type = builder.getIntegerType(width);
    int64_t low = width == 1 ? 0 : -kHalf, high = width == 1 ? 1 : kHalf - 1;
    for (P predicate : {P::eq, P::ne, P::slt, P::sle, P::sgt, P::sge, P::ult,
                        P::ule, P::ugt, P::uge}) {
      Operation *op =
          make("arith.cmpi", {type, type}, builder.getI1Type(),
               builder.getNamedAttr("predicate", arith::CmpIPredicateAttr::get(
                                                     &context, predicate)));
      for (unsigned i = 0, e = getCases(500); i < e; ++i) {
        Span a = drawIntegers(random, low, high),
             b = drawIntegers(random, low, high);
        Span found = applyRule(op, {a, b}, kBound);
        for (int64_t x = a.least; x <= a.most; ++x)
          for (int64_t y = b.least; y <= b.most; ++y) {
            bool truth = arith::applyCmpPredicate(
                predicate, APInt(width, x, /*isSigned=*/width != 1),
                APInt(width, y, /*isSigned=*/width != 1));
            ASSERT_TRUE(found.least <= truth && truth <= found.most)
                << arith::stringifyCmpIPredicate(predicate).str() << " of "
                << width << " bits: " << x << ", " << y;
          }
      }
    }
  }
}

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

using FloatTruth = std::function<float(float, float)>;

const std::pair<const char *, FloatTruth> kFloats[] = {
    {"arith.addf", [](float a, float b) { return a + b; }},
    {"arith.subf", [](float a, float b) { return a - b; }},
    {"arith.mulf", [](float a, float b) { return a * b; }},
    {"arith.divf", [](float a, float b) { return a / b; }},
    {"math.powf", [](float a, float b) { return std::pow(a, b); }},
    {"math.atan2", [](float a, float b) { return std::atan2(a, b); }},
    {"arith.maximumf",
     [](float a, float b) {
       return std::isnan(a) || std::isnan(b) ? NAN : std::max(a, b);
     }},
    {"arith.minimumf",
     [](float a, float b) {
       return std::isnan(a) || std::isnan(b) ? NAN : std::min(a, b);
     }},
    {"arith.maxnumf", [](float a, float b) { return std::fmax(a, b); }},
    {"arith.minnumf", [](float a, float b) { return std::fmin(a, b); }},
};

const std::pair<const char *, float (*)(float)> kUnary[] = {
    {"math.exp", std::exp},
    {"math.exp2", std::exp2},
    {"math.log", std::log},
    {"math.log2", std::log2},
    {"math.sqrt", std::sqrt},
    {"math.tanh", std::tanh},
    {"math.atan", std::atan},
    {"math.sin", std::sin},
    {"math.cos", std::cos},
    {"math.absf", std::fabs},
    {"math.floor", std::floor},
    {"math.ceil", std::ceil},
    {"math.trunc", std::trunc},
    {"math.rsqrt", [](float x) { return 1 / std::sqrt(x); }},
    {"arith.negf", [](float x) { return -x; }},
};

/// Numbers where rules turn: 0, infinities, halves, beyond what exp can do.
float drawFloat(std::mt19937 &random) {
  static const float special[] = {0,
                                  1,
                                  -1,
                                  0.5f,
                                  -0.5f,
                                  2,
                                  3e38f,
                                  -3e38f,
                                  100,
                                  -100,
                                  float(kInfinity),
                                  -float(kInfinity),
                                  88,
                                  -104,
                                  1e-30f,
                                  7};
  if (random() % 2)
    return special[random() % std::size(special)];
  return std::uniform_real_distribution<float>(-20, 20)(random);
}

Span drawFloats(std::mt19937 &random) {
  float a = drawFloat(random), b = random() % 3 == 0 ? a : drawFloat(random);
  return Span::range({std::min(a, b), std::max(a, b), random() % 8 == 0});
}

float drawFrom(const Span &span, std::mt19937 &random) {
  const Interval &x = span.floats;
  if (x.mayBeNaN && random() % 3 == 0)
    return NAN;
  unsigned kind = random() % 3;
  double low = std::clamp(x.low, -3e38, 3e38);
  double high = std::clamp(x.high, -3e38, 3e38);
  double inside =
      low + (high - low) * (double(random()) / double(random.max()));
  inside = std::min(std::max(inside, x.low), x.high);
  return float(kind == 0 ? x.low : kind == 1 ? x.high : inside);
}

/// Ordinary says what assumption A1 says of all floats that no mask made.
void expectInside(const Span &found, float value, const std::string &what) {
  if (found.kind == Span::Kind::Model)
    return;
  Interval x = found.getInterval(kBound);
  bool isInside =
      std::isnan(value) ? x.mayBeNaN : x.low <= value && value <= x.high;
  EXPECT_TRUE(isInside) << what << " = " << value << ", not in [" << x.low
                        << ", " << x.high << "]";
}

TEST_F(ElementRules, FloatsLieInTheirSpan) {
  Type type = builder.getF32Type();
  for (const auto &[name, truth] : kFloats) {
    Operation *op = make(name, {type, type}, type);
    for (unsigned i = 0, e = getCases(3000); i < e && !HasFailure(); ++i) {
      Span a = drawFloats(random), b = drawFloats(random);
      Span found = applyRule(op, {a, b}, kBound);
      for (unsigned k = 0; k < 8; ++k) {
        float x = drawFrom(a, random), y = drawFrom(b, random);
        expectInside(found, truth(x, y),
                     name + ("(" + std::to_string(x)) + ", " +
                         std::to_string(y) + ")");
      }
    }
  }
  for (const auto &[name, truth] : kUnary) {
    Operation *op = make(name, {type}, type);
    for (unsigned i = 0, e = getCases(3000); i < e && !HasFailure(); ++i) {
      Span a = drawFloats(random);
      Span found = applyRule(op, {a}, kBound);
      for (unsigned k = 0; k < 8; ++k) {
        float x = drawFrom(a, random);
        expectInside(found, truth(x), name + ("(" + std::to_string(x)) + ")");
      }
    }
  }
}

} // namespace
