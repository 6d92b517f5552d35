//===- CostTest.cpp - The work behind a tile query ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Work is counted in operations that the reference interpreter runs, so that
// no machine and no load changes the numbers.
//
//===----------------------------------------------------------------------===//

#include "MaskZoo.h"
#include "TileQuestions.h"
#include "gtest/gtest.h"

using namespace maskir;
using namespace maskir::test;
using reference::ElementKind;
using reference::Program;
using reference::RuntimeValue;
using reference::TensorData;

namespace {

/// The operations of one question for the rows of the last tile.
uint64_t countSteps(const std::function<std::string(Program &)> &write,
                    int64_t length, bool transposed) {
  Program program;
  std::string mask = write(program);
  TileQuestions questions(program, mask, 128, 128);
  questions.getRuns({0, 0, length - 128, length - 128, 128, 128}, transposed);
  uint64_t before = questions.getNumSteps();
  TilePlace tile = {0, 0, length - 128, 0, 128, length};
  if (transposed)
    tile = {0, 0, 0, length - 128, length, 128};
  std::vector<Run> runs = questions.getRuns(tile, transposed);
  EXPECT_FALSE(runs.empty());
  return questions.getNumSteps() - before;
}

class ClosedFormCost : public testing::TestWithParam<ZooMask> {};

/// The work of a mask in closed form does not depend on lengths: at 2^20 it is
/// what it is at 2^12.
TEST_P(ClosedFormCost, DoesNotDependOnTheLength) {
  for (bool transposed : {false, true}) {
    uint64_t small = countSteps(GetParam().write, 1 << 12, transposed),
             large = countSteps(GetParam().write, 1 << 20, transposed);
    EXPECT_LT(large, 2000u);
    EXPECT_LE(large, small + small / 2);
  }
}

/// Masks in closed form that see some key from anywhere.
std::vector<ZooMask> getClosedForms() {
  const char *names[] = {"causal",
                         "slidingOfWTokens",
                         "windowOfSymbolSome",
                         "chunkedCausal",
                         "chunkWithLeftContext",
                         "chunkLeftPadded",
                         "blockCausal",
                         "prefix",
                         "sinkAndWindow",
                         "perHead",
                         "tiledWindow"};
  std::vector<ZooMask> masks;
  for (ZooMask &mask : getPositionZoo())
    if (llvm::is_contained(names, mask.name))
      masks.push_back(std::move(mask));
  return masks;
}

INSTANTIATE_TEST_SUITE_P(Zoo, ClosedFormCost,
                         testing::ValuesIn(getClosedForms()),
                         [](const auto &info) { return info.param.name; });

/// `length` positions in documents of 512.
std::string writeDocuments(Program &program, int64_t length) {
  std::vector<int64_t> ids;
  for (int64_t i = 0; i < length; ++i)
    ids.push_back(i / 512);
  const char *type = "tensor<?xi32>";
  std::string name =
      program.addArgument(type, RuntimeValue::tensor(TensorData::integers(
                                    ElementKind::I32, {length}, ids)));
  return add(program, "same_segment " + name + ", " + name +
                          " {sorted} : " + type + ", " + type);
}

struct DataCost {
  uint64_t summaries, kinds, runs;
};

DataCost measureDocuments(int64_t length) {
  Program program;
  std::string mask = writeDocuments(program, length);
  TileQuestions questions(program, mask, 128, 128);
  DataCost cost;
  questions.getKind({0, 0, 0, 0, 128, 128});
  questions.getRuns({0, 0, 0, 0, 128, 128}, false);
  cost.summaries = questions.getNumSteps();
  questions.getKind({0, 0, length - 128, length - 128, 128, 128});
  cost.kinds = questions.getNumSteps() - cost.summaries;
  uint64_t before = questions.getNumSteps();
  questions.getRuns({0, 0, length - 128, 0, 128, length}, false);
  cost.runs = questions.getNumSteps() - before;
  return cost;
}

/// Summaries cost a few operations for each position and are made once; the
/// kind of a tile then costs the same at every length.
TEST(DataCosts, SummariesAreLinear) {
  DataCost small = measureDocuments(1 << 11), large = measureDocuments(1 << 14);
  std::cout << "operations at 2^11 and 2^14: summaries " << small.summaries
            << ", " << large.summaries << "; a kind " << small.kinds << ", "
            << large.kinds << "; the runs of a tile " << small.runs << ", "
            << large.runs << "\n";
  EXPECT_LT(large.summaries, small.summaries * 9);
  EXPECT_LT(large.summaries, (1u << 14) * 60u);
  EXPECT_LE(large.kinds, small.kinds + small.kinds / 4);
  // The runs look at a tile of keys at most once.
  EXPECT_LT(large.runs, ((1u << 14) / 128u) * 300u);
}

} // namespace
