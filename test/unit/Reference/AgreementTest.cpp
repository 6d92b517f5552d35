//===- AgreementTest.cpp - The two duties of each mask agree --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A mask operation says twice what it is: as a formula for proofs, as scalar
// code for everything that runs. Property: on random masks, both agree with
// each other and with a model that is written from the descriptions.
//
//===----------------------------------------------------------------------===//

#include "RandomMask.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/PredicateSet/Evaluate.h"
#include <gtest/gtest.h>

using namespace maskir;
using namespace maskir::reference;

namespace {

/// The formula of a program's mask, evaluated with the program's data.
class Formula {
public:
  explicit Formula(Program &program)
      : program(program), predicate(builder.getPredicate(program.getResult())) {
    for (const auto &[value, concrete] : program.getBindings()) {
      if (const llvm::APInt *integer = concrete.getIfInteger())
        addSymbol(builder.getInteger(value), integer->getSExtValue());
      if (const TensorData *data = concrete.getIfTensor())
        for (int64_t dim = 0; dim < data->getRank(); ++dim)
          addSymbol(builder.getSize(value, dim), data->getShape()[dim]);
    }
  }

  std::optional<bool> evaluate(const Point &point) const {
    auto lookup = [&](const Table &table, llvm::ArrayRef<int64_t> indices) {
      return read(table, indices);
    };
    return maskir::evaluate(predicate, Assignment{point, symbols, lookup});
  }

private:
  void addSymbol(const IntExpr &term, int64_t value) {
    if (term.getKind() == IntExpr::Kind::Symbol)
      symbols.push_back({term.getSymbol(), value});
  }

  /// A cell. Outside the tensor a table has some value: formulas must not rely
  /// on it, so it changes from cell to cell.
  std::optional<int64_t> read(const Table &table,
                              llvm::ArrayRef<int64_t> indices) const {
    auto it = program.getBindings().find(builder.lookupValue(table.id));
    if (it == program.getBindings().end())
      return std::nullopt;
    const TensorData *data = it->second.getIfTensor();
    if (data->inRange(indices))
      return data->getInteger(indices);
    int64_t noise = 1;
    for (int64_t index : indices)
      noise = noise * 5 + index;
    return noise & 1;
  }

  Program &program;
  mask::PredicateBuilder builder;
  Predicate predicate;
  llvm::SmallVector<std::pair<Symbol, int64_t>> symbols;
};

/// What happened in many comparisons.
struct Tally {
  int64_t compared = 0, visible = 0, unknown = 0;
};

/// Compares the three at `numPoints` random points; false at the first
/// difference, which it reports.
bool compare(unsigned seed, Program &program, const ModelMask &mask,
             int64_t numPoints, Tally &tally) {
  Formula formula(program);
  MaskEvaluator evaluator(program.getBindings());
  Program unused;
  RandomMask points(unused, seed);
  for (int64_t i = 0; i < numPoints; ++i) {
    Point point = {points.pick(kLowBatch, kHighBatch - 1),
                   points.pick(kLowBatch, kHighBatch - 1),
                   points.pick(kLowPosition, kHighPosition - 1),
                   points.pick(kLowPosition, kHighPosition - 1)};
    bool expected = mask.model(point[0], point[1], point[2], point[3]);
    llvm::FailureOr<bool> code = evaluator.test(program.getResult(), point);
    std::optional<bool> known = formula.evaluate(point);
    ++tally.compared;
    tally.visible += expected;
    tally.unknown += !known;
    if (succeeded(code) && *code == expected && (!known || *known == expected))
      continue;
    ADD_FAILURE() << "seed " << seed << " at (" << point[0] << ", " << point[1]
                  << ", " << point[2] << ", " << point[3] << "): model "
                  << expected << ", scalar code "
                  << (failed(code) ? "failed"
                      : *code      ? "1"
                                   : "0")
                  << ", formula "
                  << (!known   ? "unknown"
                      : *known ? "1"
                               : "0")
                  << " in\n"
                  << program.getText();
    return false;
  }
  return true;
}

} // namespace

TEST(Agreement, OfEveryKindOfLeaf) {
  for (const char *kind : RandomMask::getLeafKinds()) {
    Tally tally;
    for (unsigned seed = 0; seed < 40; ++seed) {
      Program program;
      ModelMask mask = RandomMask(program, 5000 + seed).makeLeaf(kind);
      program.finish(mask.name, "!mask.pred");
      if (!compare(seed, program, mask, 200, tally))
        break;
    }
    // A formula that says nothing agrees with everything.
    EXPECT_EQ(tally.unknown, 0) << kind;
  }
}

TEST(Agreement, Of600RandomMasks) {
  Tally tally;
  for (unsigned seed = 0; seed < 600; ++seed) {
    Program program;
    ModelMask mask = RandomMask(program, 9000 + seed).makeMask(3);
    program.finish(mask.name, "!mask.pred");
    if (!compare(seed, program, mask, 150, tally))
      break;
  }
  EXPECT_EQ(tally.compared, 600 * 150);
  EXPECT_EQ(tally.unknown, 0);
  EXPECT_GT(tally.visible, tally.compared / 10);
  EXPECT_LT(tally.visible, tally.compared * 9 / 10);
}

//===----------------------------------------------------------------------===//
// Scalar code that random masks do not write
//===----------------------------------------------------------------------===//

namespace {
/// The lines of a region that define %ok, and the same in C++. `isRead`: the
/// formula must say something, not only nothing wrong.
struct Code {
  const char *name, *lines;
  bool (*model)(int64_t b, int64_t h, int64_t q, int64_t kv);
  bool isRead = true;
};

class ScalarCode : public testing::TestWithParam<Code> {};
} // namespace

TEST_P(ScalarCode, IsReadAsItRuns) {
  Program program;
  program.addLine(std::string("%m = mask.generate {\n  ^bb0(%b: index, %h: "
                              "index, %q: index, %kv: index):\n") +
                  GetParam().lines + "\n    mask.yield %ok\n  }");
  program.finish("%m", "!mask.pred");
  Tally tally;
  compare(3, program, {"%m", GetParam().model}, 2000, tally);
  EXPECT_EQ(tally.unknown == 0, GetParam().isRead);
  EXPECT_GT(tally.visible, 0);
  EXPECT_LT(tally.visible, tally.compared);
}

static uint64_t bits(int64_t value) { return static_cast<uint64_t>(value); }

INSTANTIATE_TEST_SUITE_P(
    Codes, ScalarCode,
    testing::Values(Code{"ult", "%ok = arith.cmpi ult, %kv, %q : index",
                         [](int64_t, int64_t, int64_t q, int64_t kv) {
                           return bits(kv) < bits(q);
                         }},
                    Code{"ule", "%ok = arith.cmpi ule, %kv, %q : index",
                         [](int64_t, int64_t, int64_t q, int64_t kv) {
                           return bits(kv) <= bits(q);
                         }},
                    Code{"ugt", "%ok = arith.cmpi ugt, %kv, %q : index",
                         [](int64_t, int64_t, int64_t q, int64_t kv) {
                           return bits(kv) > bits(q);
                         }},
                    Code{"uge", "%ok = arith.cmpi uge, %kv, %q : index",
                         [](int64_t, int64_t, int64_t q, int64_t kv) {
                           return bits(kv) >= bits(q);
                         }},
                    Code{"abs", R"(%d = arith.subi %q, %kv : index
    %a = math.absi %d : index
    %c = arith.constant 3 : index
    %ok = arith.cmpi slt, %a, %c : index)",
                         [](int64_t, int64_t, int64_t q, int64_t kv) {
                           return std::abs(q - kv) < 3;
                         }},
                    Code{"quotient", R"(%d = arith.subi %q, %kv : index
    %c = arith.constant 3 : index
    %a = arith.divsi %d, %c : index
    %z = arith.constant 0 : index
    %ok = arith.cmpi eq, %a, %z : index)",
                         [](int64_t, int64_t, int64_t q, int64_t kv) {
                           return (q - kv) / 3 == 0;
                         }},
                    Code{"negativeDivisor", R"(%c = arith.constant -3 : index
    %a = arith.divsi %q, %c : index
    %ok = arith.cmpi sgt, %a, %kv : index)",
                         [](int64_t, int64_t, int64_t q, int64_t kv) {
                           return q / -3 > kv;
                         },
                         /*isRead=*/false},
                    // As a number, a true i1 is -1 for extsi and 1 for extui.
                    Code{"signedTruth", R"(%p = arith.cmpi sgt, %kv, %q : index
    %a = arith.extsi %p : i1 to i64
    %b1 = arith.index_cast %b : index to i64
    %ok = arith.cmpi sge, %a, %b1 : i64)",
                         [](int64_t b, int64_t, int64_t q, int64_t kv) {
                           return (kv > q ? -1 : 0) >= b;
                         },
                         /*isRead=*/false},
                    Code{"unsignedTruth",
                         R"(%p = arith.cmpi sgt, %kv, %q : index
    %a = arith.extui %p : i1 to i64
    %b1 = arith.index_cast %b : index to i64
    %ok = arith.cmpi sge, %a, %b1 : i64)",
                         [](int64_t b, int64_t, int64_t q, int64_t kv) {
                           return (kv > q ? 1 : 0) >= b;
                         }},
                    // 32 bits wrap: 2^31 - 1 + kv is negative from kv = 1 on.
                    Code{"narrow", R"(%x = arith.index_cast %kv : index to i32
    %c = arith.constant 2147483647 : i32
    %s = arith.addi %x, %c : i32
    %z = arith.constant 0 : i32
    %ok = arith.cmpi sge, %s, %z : i32)",
                         [](int64_t, int64_t, int64_t, int64_t kv) {
                           return static_cast<int32_t>(
                                      static_cast<uint32_t>(kv) +
                                      2147483647u) >= 0;
                         },
                         /*isRead=*/false}),
    [](const auto &info) { return info.param.name; });

TEST(Agreement, NarrowNumbersFromOutsideMayWrap) {
  Program program;
  std::string x = program.addArgument(
      "i32", RuntimeValue::integer(llvm::APInt(32, 2147483647)));
  std::string y =
      program.addArgument("i32", RuntimeValue::integer(llvm::APInt(32, 2)));
  program.addLine("%s = arith.addi " + x + ", " + y + " : i32");
  program.addLine("%m = mask.generate {\n  ^bb0(%b: index, %h: index, %q: "
                  "index, %kv: index):\n    %k = arith.index_cast %s : i32 to "
                  "index\n    %ok = arith.cmpi sgt, %kv, %k : index\n    "
                  "mask.yield %ok\n  }");
  program.finish("%m", "!mask.pred");
  Tally tally; // 2^31 - 1 + 2 wraps to -2^31 + 1, which every position exceeds
  compare(3, program,
          {"%m", [](int64_t, int64_t, int64_t, int64_t) { return true; }}, 20,
          tally);
}
