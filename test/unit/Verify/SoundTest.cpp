//===- SoundTest.cpp - Masks that try to obtain a wrong proof -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Each mask depends on sizes, offsets and data that are free. What is proved of
// it must hold for random values of them, at every point of the small domain
// that they make, by the reference evaluator.
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/Verify/Verify.h"
#include "mlir/Parser/Parser.h"
#include <gtest/gtest.h>
#include <random>

using namespace maskir;
using namespace maskir::reference;
using namespace maskir::verify;

namespace {

/// The arguments of every program: three numbers, the lengths of the domain,
/// its offsets, a tensor of numbers and two of flags.
constexpr const char *kArguments =
    "%a: index, %b: index, %c: index, %nq: index, %nk: index, %oq: index, "
    "%ok: index, %t: tensor<?xi64>, %v: tensor<?xi1>, %u: tensor<?x?xi1>";

class SoundnessTest {
public:
  /// `text` defines %m, and %n for comparisons.
  explicit SoundnessTest(const std::string &text) {
    std::string program =
        "func.func @f(" + std::string(kArguments) + ") {\n" + text;
    std::string domain = " over [2, 2, %nq, %nk] offset(%oq, %ok)\n";
    for (const char *claim : {"causal %m", "nonempty_rows %m", "equal %m, %n",
                              "implies %m, %n", "implies %n, %m"})
      program += "mask.assert " + std::string(claim) + domain;
    program += "return\n}\n";
    module = mlir::parseSourceString<mlir::ModuleOp>(program, &getContext());
    if (module)
      function = *module->getOps<mlir::func::FuncOp>().begin();
  }

  bool parses() const { return static_cast<bool>(module); }
  /// The number of claims that are proved.
  unsigned check(unsigned rounds);

private:
  Bindings makeBindings();
  void checkOnce(mask::AssertOp op);
  int64_t pick(int64_t low, int64_t high) {
    return low + static_cast<int64_t>(random() % (high - low + 1));
  }

  mlir::OwningOpRef<mlir::ModuleOp> module;
  mlir::func::FuncOp function;
  std::mt19937 random{5};
};

Bindings SoundnessTest::makeBindings() {
  Bindings bindings;
  auto argument = [&](unsigned i) { return function.getArgument(i); };
  for (unsigned i : {0u, 1u, 2u})
    bindings.insert({argument(i), RuntimeValue::index(pick(-4, 6))});
  for (unsigned i : {3u, 4u})
    bindings.insert({argument(i), RuntimeValue::index(pick(0, 5))});
  for (unsigned i : {5u, 6u})
    bindings.insert({argument(i), RuntimeValue::index(pick(-5, 5))});
  auto data = [&](ElementKind kind, llvm::ArrayRef<int64_t> shape, int64_t low,
                  int64_t high) {
    int64_t count = 1;
    for (int64_t size : shape)
      count *= size;
    std::vector<int64_t> values;
    for (int64_t i = 0; i < count; ++i)
      values.push_back(pick(low, high));
    return RuntimeValue::tensor(
        TensorData::integers(kind, shape, std::move(values)));
  };
  bindings.insert({argument(7), data(ElementKind::I64, {pick(0, 5)}, -3, 6)});
  bindings.insert({argument(8), data(ElementKind::I1, {pick(0, 7)}, 0, 1)});
  bindings.insert(
      {argument(9), data(ElementKind::I1, {pick(0, 3), pick(0, 7)}, 0, 1)});
  return bindings;
}

void SoundnessTest::checkOnce(mask::AssertOp op) {
  Bindings bindings = makeBindings();
  MaskEvaluator evaluator(bindings);
  auto number = [&](unsigned i) {
    return bindings.find(function.getArgument(i))
        ->second.getIfInteger()
        ->getSExtValue();
  };
  int64_t rows = number(3), columns = number(4);
  auto test = [&](unsigned which, const Point &point) {
    llvm::FailureOr<bool> truth = evaluator.test(op.getMasks()[which], point);
    EXPECT_TRUE(llvm::succeeded(truth));
    return llvm::succeeded(truth) && *truth;
  };
  for (int64_t b : {0, 1})
    for (int64_t h : {0, 1})
      for (int64_t i = 0; i < rows; ++i) {
        bool seesAny = false;
        for (int64_t j = 0; j < columns; ++j) {
          Point p = {b, h, number(5) + i, number(6) + j};
          bool first = test(0, p);
          seesAny |= first;
          if (op.getKind() == mask::AssertKind::Causal) {
            EXPECT_FALSE(first && p[3] > p[2]);
          } else if (op.getKind() == mask::AssertKind::Equal) {
            EXPECT_EQ(first, test(1, p));
          } else if (op.getKind() == mask::AssertKind::Implies) {
            EXPECT_TRUE(!first || test(1, p));
          }
        }
        if (op.getKind() == mask::AssertKind::NonemptyRows) {
          EXPECT_TRUE(seesAny);
        }
      }
}

unsigned SoundnessTest::check(unsigned rounds) {
  unsigned proved = 0;
  function.walk([&](mask::AssertOp op) {
    Verdict verdict = verifyAssertion(op);
    SCOPED_TRACE(verdict.message);
    if (!verdict.isProven())
      return;
    ++proved;
    for (unsigned i = 0; i < rounds && !testing::Test::HasFailure(); ++i)
      checkOnce(op);
  });
  return proved;
}

/// A region of scalar code; %b0 .. are b, h, q, kv.
std::string generate(const std::string &body) {
  return "mask.generate {\n^bb0(%pb: index, %ph: index, %q: index, %kv: "
         "index):\n" +
         body + "}\n";
}

const char *const kMasks[] = {
    // Sizes below 1 give no pair.
    "%m = mask.chunk size(%a)\n%n = mask.window left(%a) right(%a)\n",
    "%x = mask.chunk size(%a)\n%y = mask.causal\n%m = mask.and %x, %y\n"
    "%n = mask.window left(%a) right(0)\n",
    "%m = mask.stride step(%a)\n%n = mask.chunk size(%a)\n",
    "%x = mask.chunk size(%a) start(%t : tensor<?xi64>)\n"
    "%m = mask.shift %x q(%b) kv(%b)\n%n = mask.chunk size(%a)\n",
    // Windows whose ends are free.
    "%m = mask.window left(%a) right(%b)\n%n = mask.window left(%b) "
    "right(%a)\n",
    "%x = mask.causal\n%m = mask.shift %x q(%a) kv(%b)\n"
    "%n = mask.shift %x q(%b) kv(%a)\n",
    "%s = arith.muli %a, %b : index\n%m = mask.window right(%s)\n"
    "%t2 = arith.muli %b, %a : index\n%n = mask.window right(%t2)\n",
    "%s = arith.muli %a, %a : index\n%z = arith.constant 0 : index\n"
    "%w = arith.subi %z, %s : index\n%m = mask.window right(%w)\n"
    "%n = mask.causal\n",
    "%s = arith.minsi %a, %b : index\n%m = mask.window right(%s)\n"
    "%n = mask.window right(%a)\n",
    // Per head, per sample.
    "%x = mask.affine affine_set<(b, h, q, kv) : (h - 1 >= 0)>\n"
    "%y = mask.causal\n%m = mask.or %x, %y\n%n = mask.causal\n",
    "%x = mask.affine affine_set<(b, h, q, kv) : (b - 2 >= 0)>\n"
    "%y = mask.causal\n%m = mask.or %x, %y\n%n = mask.causal\n",
    "%x = mask.affine affine_set<(b, h, q, kv) : (-b >= 0)>\n"
    "%y = mask.key_range hi(%t : tensor<?xi64>)\n%m = mask.and %x, %y\n"
    "%n = mask.key_range hi(%t : tensor<?xi64>)\n",
    // Division below zero (M4).
    "%m = mask.affine affine_set<(b, h, q, kv) : ((q floordiv 3) * 3 - kv >= "
    "0)>\n%n = mask.causal\n",
    "%m = mask.affine affine_set<(b, h, q, kv) : ((q ceildiv 3) * 3 - kv >= "
    "0)>\n%n = mask.causal\n",
    "%m = mask.affine affine_set<(b, h, q, kv)[s] : ((q + s) mod 4 - (kv + s) "
    "mod 4 == 0)>[%a]\n%n = mask.stride step(4)\n",
    // Data.
    "%m = mask.key_valid %v : tensor<?xi1>\n%n = mask.key_valid %u : "
    "tensor<?x?xi1>\n",
    "%m = mask.dense %u : tensor<?x?xi1>\n%n = mask.dense %v : tensor<?xi1>\n",
    "%m = mask.blocks %u tile(2, 3) : tensor<?x?xi1>\n%n = mask.dense %u : "
    "tensor<?x?xi1>\n",
    "%m = mask.same_segment %t, %t : tensor<?xi64>, tensor<?xi64>\n"
    "%n = mask.same_segment %t, %t : tensor<?xi64>, tensor<?xi64>\n",
    "%m = mask.query_valid %v : tensor<?xi1>\n%n = mask.key_valid %v : "
    "tensor<?xi1>\n",
    "%m = mask.key_range lo(%t : tensor<?xi64>) hi(%a : index)\n"
    "%n = mask.key_range hi(%a : index)\n",
    // Nothing and everything.
    "%m = mask.or()\n%n = mask.and()\n",
    "%m = mask.and()\n%n = mask.or()\n",
    "%m = mask.key_range lo(%a : index) hi(%a : index)\n%n = mask.none\n",
};

TEST(Sound, OperationsWithFreeSizes) {
  unsigned proved = 0;
  for (const char *text : kMasks) {
    SCOPED_TRACE(text);
    SoundnessTest test(text);
    ASSERT_TRUE(test.parses());
    proved += test.check(/*rounds=*/150);
  }
  EXPECT_GT(proved, 15u);
}

TEST(Sound, ScalarCode) {
  const std::string c = "%c0 = arith.constant 0 : index\n"
                        "%c2 = arith.constant 2 : index\n"
                        "%c3 = arith.constant 3 : index\n"
                        "%m3 = arith.constant -3 : index\n"
                        "%d = arith.subi %q, %kv : index\n";
  const std::string bodies[] = {
      // Products with a free sign.
      "%x = arith.muli %q, %a : index\n%y = arith.muli %kv, %a : index\n"
      "%r = arith.cmpi sle, %y, %x : index\nmask.yield %r\n",
      // Divisions that truncate, floor, and round up, below zero.
      "%x = arith.divsi %q, %c3 : index\n%y = arith.divsi %kv, %c3 : index\n"
      "%r = arith.cmpi slt, %y, %x : index\nmask.yield %r\n",
      "%x = arith.floordivsi %q, %c3 : index\n"
      "%y = arith.floordivsi %kv, %c3 : index\n"
      "%r = arith.cmpi slt, %y, %x : index\nmask.yield %r\n",
      "%x = arith.floordivsi %q, %m3 : index\n"
      "%y = arith.floordivsi %kv, %m3 : index\n"
      "%r = arith.cmpi sgt, %y, %x : index\nmask.yield %r\n",
      "%x = arith.ceildivsi %q, %m3 : index\n"
      "%y = arith.ceildivsi %kv, %m3 : index\n"
      "%r = arith.cmpi sgt, %y, %x : index\nmask.yield %r\n",
      "%x = arith.remsi %d, %c3 : index\n"
      "%r = arith.cmpi sgt, %x, %c0 : index\nmask.yield %r\n",
      "%x = arith.divsi %d, %m3 : index\n"
      "%r = arith.cmpi slt, %x, %c0 : index\nmask.yield %r\n",
      // Unsigned comparisons of negative numbers.
      "%r = arith.cmpi ule, %kv, %q : index\nmask.yield %r\n",
      "%r = arith.cmpi ult, %d, %c3 : index\nmask.yield %r\n",
      // Narrow arithmetic wraps.
      "%x = arith.index_cast %d : index to i8\n"
      "%k = arith.constant 127 : i8\n%y = arith.addi %x, %k : i8\n"
      "%z = arith.constant 0 : i8\n%r = arith.cmpi sge, %y, %z : i8\n"
      "mask.yield %r\n",
      "%x = arith.cmpi sge, %d, %c0 : index\n%y = arith.extui %x : i1 to i64\n"
      "%k = arith.constant 1 : i64\n%r = arith.cmpi sge, %y, %k : i64\n"
      "mask.yield %r\n",
      "%x = arith.cmpi sge, %d, %c0 : index\n%y = arith.extsi %x : i1 to i64\n"
      "%k = arith.constant -1 : i64\n%r = arith.cmpi eq, %y, %k : i64\n"
      "mask.yield %r\n",
      // Selections and branches.
      "%x = arith.cmpi sgt, %a, %c0 : index\n"
      "%y = arith.select %x, %a, %b : index\n"
      "%r = arith.cmpi sge, %d, %y : index\nmask.yield %r\n",
      "%x = arith.minsi %a, %c0 : index\n%y = arith.maxsi %b, %c0 : index\n"
      "%z = arith.subi %y, %x : index\n"
      "%r = arith.cmpi sge, %d, %z : index\nmask.yield %r\n",
      "%x = math.absi %d : index\n%r = arith.cmpi sle, %x, %a : index\n"
      "mask.yield %r\n",
      "%x = arith.cmpi sge, %d, %c0 : index\n"
      "%y = arith.cmpi sge, %d, %c2 : index\n"
      "%r = arith.xori %x, %y : i1\nmask.yield %r\n",
      "%x = arith.cmpi sge, %d, %c0 : index\n"
      "%y = arith.cmpi sge, %d, %c2 : index\n"
      "%r = arith.cmpi ule, %x, %y : i1\nmask.yield %r\n",
      "%x = arith.cmpi sge, %d, %c0 : index\n"
      "%y = arith.cmpi sge, %d, %c2 : index\n"
      "%r = arith.cmpi slt, %x, %y : i1\nmask.yield %r\n",
  };
  unsigned proved = 0;
  for (const std::string &body : bodies) {
    SCOPED_TRACE(body);
    SoundnessTest test("%m = " + generate(c + body) + "%n = mask.causal\n");
    ASSERT_TRUE(test.parses());
    proved += test.check(/*rounds=*/150);
  }
  EXPECT_GT(proved, 5u);
}

/// Positions near the end of 64 bits: an answer, never a crash.
TEST(Sound, FarPositions) {
  for (const char *offset : {"1152921504606846976", "-1152921504606846976"})
    for (const char *length : {"9223372036854775807", "1"}) {
      std::string text =
          "func.func @f(%a: index) {\n%m = mask.causal\n"
          "%w = mask.window left(9223372036854775807) "
          "right(9223372036854775807)\n"
          "%x = mask.shift %w q(%a)\n"
          "mask.assert causal %m over [1, 1, " +
          std::string(length) + ", " + length + "] offset(" + offset + ", " +
          offset + ")\nmask.assert causal %x over [1, 1, " + length + ", " +
          length + "] offset(" + offset + ", 0)\nreturn\n}\n";
      SCOPED_TRACE(text);
      auto module =
          mlir::parseSourceString<mlir::ModuleOp>(text, &getContext());
      ASSERT_TRUE(module);
      std::vector<Verdict> verdicts = verifyModule(*module);
      ASSERT_EQ(verdicts.size(), 2u);
      EXPECT_FALSE(verdicts[0].isRefuted());
    }
}

} // namespace
