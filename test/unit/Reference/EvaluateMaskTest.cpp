//===- EvaluateMaskTest.cpp - Masks element by element --------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomMask.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include <gtest/gtest.h>

using namespace maskir;
using namespace maskir::reference;

/// Compares the evaluator with the model at every point of the box; returns how
/// many pairs attend.
static int64_t expectModel(Program &program, const ModelMask &mask) {
  MaskEvaluator evaluator(program.getBindings());
  int64_t visible = 0;
  for (int64_t b = kLowBatch; b < kHighBatch; ++b)
    for (int64_t h = kLowBatch; h < kHighBatch; ++h)
      for (int64_t q = kLowPosition; q < kHighPosition; ++q)
        for (int64_t kv = kLowPosition; kv < kHighPosition; ++kv) {
          llvm::FailureOr<bool> truth =
              evaluator.test(program.getResult(), {b, h, q, kv});
          bool expected = mask.model(b, h, q, kv);
          if (failed(truth) || *truth != expected) {
            ADD_FAILURE() << (failed(truth) ? "no value" : "wrong value")
                          << " at (" << b << ", " << h << ", " << q << ", "
                          << kv << "), expected " << expected << " in\n"
                          << program.getText();
            return visible;
          }
          visible += expected;
        }
  return visible;
}

class EvaluateLeaf : public testing::TestWithParam<const char *> {};

// Every leaf, in 25 random forms, at every point of a box: negative positions,
// samples and positions outside tensors, broadcast dimensions.
TEST_P(EvaluateLeaf, IsWhatItsDescriptionSays) {
  int64_t visible = 0, numPrograms = 25;
  for (unsigned seed = 0; seed < numPrograms; ++seed) {
    Program program;
    ModelMask mask = RandomMask(program, seed).makeLeaf(GetParam());
    program.finish(mask.name, "!mask.pred");
    visible += expectModel(program, mask);
  }
  // The comparison is vacuous if a mask is never, or always, true.
  int64_t total = numPrograms * 16 * 18 * 18;
  std::string kind = GetParam();
  if (kind != "none") {
    EXPECT_GT(visible, total / 200);
  }
  if (kind != "all") {
    EXPECT_LT(visible, total - total / 200);
  }
}

INSTANTIATE_TEST_SUITE_P(Kinds, EvaluateLeaf,
                         testing::ValuesIn(RandomMask::getLeafKinds().begin(),
                                           RandomMask::getLeafKinds().end()),
                         [](const auto &info) { return info.param; });

TEST(EvaluateMask, CombinatorsM7) {
  for (unsigned seed = 0; seed < 40; ++seed) {
    Program program;
    ModelMask mask = RandomMask(program, 1000 + seed).makeMask(3);
    program.finish(mask.name, "!mask.pred");
    expectModel(program, mask);
  }
}

TEST(EvaluateMask, MaterializeAddsOffsetsM2) {
  Program program;
  program.addLine("%m = mask.window left(1) right(0)");
  program.finish("%m", "!mask.pred");
  MaskEvaluator evaluator(program.getBindings());
  llvm::FailureOr<TensorData> dense =
      evaluator.materialize(program.getResult(), {2, 1, 3, 4}, 5, 3);
  ASSERT_TRUE(succeeded(dense));
  EXPECT_EQ(dense->getShape(), llvm::ArrayRef<int64_t>({2, 1, 3, 4}));
  // Rows 5, 6, 7 and columns 3, 4, 5, 6: the row itself and the key before it.
  std::vector<int64_t> sample = {0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1};
  std::vector<int64_t> both = sample;
  both.insert(both.end(), sample.begin(), sample.end());
  EXPECT_EQ(dense->getIntegers().vec(), both);
}

TEST(EvaluateMask, OperandsAreComputedFromWhatDefinesThem) {
  // The window is n + 1 for n = 2; the ids are a constant of the program.
  Program program;
  std::string n = program.addArgument("index", RuntimeValue::index(2));
  program.addLine("%c1 = arith.constant 1 : index");
  program.addLine("%w = arith.addi " + n + ", %c1 : index");
  program.addLine("%m = mask.window left(%w) right(0)");
  program.finish("%m", "!mask.pred");
  for (int64_t kv = 0; kv < 12; ++kv) {
    llvm::FailureOr<bool> truth =
        evaluateMask(program.getResult(), program.getBindings(), {0, 0, 9, kv});
    ASSERT_TRUE(succeeded(truth));
    EXPECT_EQ(*truth, kv >= 6 && kv <= 9) << kv;
  }
}

TEST(EvaluateMask, GenerateMayAskAnotherMask) {
  Program program;
  program.addLine("%c = mask.causal");
  program.addLine("%m = mask.generate {\n"
                  "  ^bb0(%b: index, %h: index, %q: index, %kv: index):\n"
                  "    %t = mask.test %c[%b, %h, %kv, %q]\n"
                  "    mask.yield %t\n  }");
  program.finish("%m", "!mask.pred");
  MaskEvaluator evaluator(program.getBindings());
  for (int64_t q = -2; q < 3; ++q)
    for (int64_t kv = -2; kv < 3; ++kv) {
      llvm::FailureOr<bool> truth =
          evaluator.test(program.getResult(), {0, 0, q, kv});
      ASSERT_TRUE(succeeded(truth));
      EXPECT_EQ(*truth, q <= kv);
    }
}

TEST(EvaluateMask, WhatIsNotKnownIsAnError) {
  // No value for the argument: never a guess.
  Program program;
  std::string n = program.addArgument("index", RuntimeValue::index(2));
  program.addLine("%m = mask.window left(" + n + ")");
  program.finish("%m", "!mask.pred");
  ErrorCollector errors;
  EXPECT_TRUE(
      failed(evaluateMask(program.getResult(), Bindings(), {0, 0, 0, 0})));
  EXPECT_NE(errors.text.find("no value for block argument #0 of type 'index'"),
            std::string::npos)
      << errors.text;
}

TEST(EvaluateMask, AMaskThatNothingDefinesIsAnError) {
  Program program;
  std::string m = program.addArgument("!mask.pred", RuntimeValue::poison());
  program.addLine("%c = mask.causal");
  program.addLine("%n = mask.and %c, " + m);
  program.finish("%n", "!mask.pred");
  ErrorCollector errors;
  EXPECT_TRUE(failed(
      evaluateMask(program.getResult(), program.getBindings(), {0, 0, 0, 0})));
  EXPECT_FALSE(errors.text.empty());
}

TEST(EvaluateMask, TheProgramIsAsBefore) {
  // The evaluator's own code goes away with it.
  Program program;
  std::string n = program.addArgument("index", RuntimeValue::index(2));
  program.addLine("%m = mask.window left(" + n + ")");
  program.finish("%m", "!mask.pred");
  mlir::Value argument = program.getFunction().getArgument(0);
  ASSERT_TRUE(succeeded(
      evaluateMask(program.getResult(), program.getBindings(), {0, 0, 0, 0})));
  EXPECT_TRUE(argument.hasOneUse());
}
