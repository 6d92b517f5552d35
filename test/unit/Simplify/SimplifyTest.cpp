//===- SimplifyTest.cpp - Simplified masks are the same masks -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random masks, and random combinations of the masks of CONVENTIONS.md, before
// and after simplification, point by point in the reference evaluator.
// MASKIR_RANDOM_CASES=N in the environment looks at N masks.
//
//===----------------------------------------------------------------------===//

#include "../BlockMap/MaskZoo.h"
#include "../Reference/RandomMask.h"
#include "maskir/Simplify/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"
#include "gtest/gtest.h"

using namespace maskir;
using namespace maskir::reference;
using namespace maskir::test;
using namespace mlir;

namespace {

unsigned getNumCases(unsigned usual) {
  const char *text = std::getenv("MASKIR_RANDOM_CASES");
  return text ? std::max(1, std::atoi(text)) : usual;
}

const char *const kCanonicalize =
    "canonicalize{test-convergence=true max-iterations=12}";

/// Runs passes on the program's module; remarks are not printed.
bool run(Program &program, const std::string &pipeline) {
  static const bool registered = [] {
    registerTransformsPasses();
    registerMaskSimplifyPass();
    return true;
  }();
  (void)registered;
  ErrorCollector quiet;
  PassManager manager(&getContext());
  if (failed(parsePassPipeline(pipeline, manager, llvm::errs())))
    return false;
  return succeeded(
      manager.run(program.getFunction()->getParentOfType<ModuleOp>()));
}

unsigned countMasks(Program &program) {
  unsigned count = 0;
  program.getFunction().walk([&](mask::PredicateOpInterface) { ++count; });
  return count;
}

std::string print(Program &program) {
  std::string text;
  llvm::raw_string_ostream os(text);
  program.getFunction()->print(os);
  return text;
}

/// Writes the same mask at each call.
using Writer = std::function<std::string(Program &)>;

struct Tally {
  unsigned before = 0, after = 0;
};

/// A pipeline keeps the mask, makes it no larger, and finds nothing to do when
/// it runs again.
void check(const Writer &write, const std::string &pipeline,
           llvm::ArrayRef<Point> points, Tally &tally) {
  Program before, after;
  before.finish(write(before), "!mask.pred");
  after.finish(write(after), "!mask.pred");
  ASSERT_TRUE(run(after, pipeline)) << "in\n" << before.getText();
  tally.before += countMasks(before);
  tally.after += countMasks(after);
  EXPECT_LE(countMasks(after), countMasks(before));
  MaskEvaluator expected(before.getBindings()), found(after.getBindings());
  for (const Point &point : points)
    ASSERT_EQ(*expected.test(before.getResult(), point),
              *found.test(after.getResult(), point))
        << "at (" << point[0] << ", " << point[1] << ", " << point[2] << ", "
        << point[3] << ") of\n"
        << before.getText() << "simplified to\n"
        << print(after);
  std::string once = print(after);
  ASSERT_TRUE(run(after, pipeline));
  EXPECT_EQ(once, print(after)) << "not the last word";
}

/// Random points of a box.
std::vector<Point> drawPoints(unsigned seed, unsigned count, int64_t lowBatch,
                              int64_t highBatch, int64_t low, int64_t high) {
  Program unused;
  RandomMask random(unused, seed);
  std::vector<Point> points;
  for (unsigned i = 0; i < count; ++i)
    points.push_back({random.pick(lowBatch, highBatch), random.pick(0, 2),
                      random.pick(low, high), random.pick(low, high)});
  return points;
}

class SimplifyTest : public testing::TestWithParam<const char *> {};

TEST_P(SimplifyTest, KeepsRandomMasks) {
  Tally tally;
  for (unsigned seed = 0, e = getNumCases(400); seed < e; ++seed) {
    std::vector<Point> points =
        drawPoints(seed, 150, 0, kHighBatch, kLowPosition, kHighPosition);
    check(
        [&](Program &p) {
          return RandomMask(p, 50000 + seed).makeMask(4).name;
        },
        GetParam(), points, tally);
    ASSERT_FALSE(HasFailure()) << "seed " << seed;
  }
  std::cout << tally.before << " mask operations became " << tally.after
            << "\n";
  EXPECT_LT(tally.after, tally.before * 3 / 4);
}

/// Trees of two or three masks that people use.
TEST_P(SimplifyTest, KeepsCombinationsOfTheZoo) {
  std::vector<ZooMask> zoo = getMaskZoo();
  Tally tally;
  for (unsigned seed = 0, e = getNumCases(150); seed < e; ++seed) {
    std::vector<Point> points =
        drawPoints(seed, 100, 0, kBatches - 1, -40, kPositions + 20);
    auto write = [&](Program &p) {
      RandomMask random(p, 70000 + seed);
      auto pick = [&] {
        std::string name = zoo[random.pick(0, zoo.size() - 1)].write(p);
        switch (random.pick(0, 4)) {
        case 0:
          return add(p, "not " + name);
        case 1:
          return add(p, "shift " + name + " q(" +
                            std::to_string(random.pick(-9, 9)) + ")");
        default:
          return name;
        }
      };
      std::string first = pick(), second = pick(), third = pick();
      std::string inner = add(p, std::string(random.flip() ? "and " : "or ") +
                                     first + ", " + second);
      return add(p, std::string(random.flip() ? "and " : "or ") + inner + ", " +
                        third);
    };
    check(write, GetParam(), points, tally);
    ASSERT_FALSE(HasFailure()) << "seed " << seed;
  }
  std::cout << tally.before << " mask operations became " << tally.after
            << "\n";
}

INSTANTIATE_TEST_SUITE_P(Passes, SimplifyTest,
                         testing::Values(kCanonicalize, "mask-simplify"),
                         [](const auto &info) {
                           return info.index == 0 ? "Laws" : "Proofs";
                         });

} // namespace
