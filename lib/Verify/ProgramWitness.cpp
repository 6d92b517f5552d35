//===- ProgramWitness.cpp - Counterexamples that a program can reach ------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A solver chooses the cells of each table, also of one that the program
// computes from others. Such a counterexample stands only if some data of the
// arguments lead to one: they are searched among patterns, at the sizes of the
// solver and at larger ones, and the masks are run on them.
//
//===----------------------------------------------------------------------===//

#include "WitnessJudge.h"
#include "maskir/PredicateSet/Evaluate.h"

using namespace mlir;

namespace maskir::verify {

static constexpr unsigned kNumPatterns = 48;
/// Sizes that are symbols are tried larger by this much.
static constexpr int64_t kGrowth = 6;
/// Of each axis, this much is looked at.
static constexpr std::array<int64_t, kNumAxes> kMaxExtent = {2, 2, 8, 8};

namespace {
class ProgramWitnessSearch {
public:
  ProgramWitnessSearch(Inquiry &inquiry, const Witness &witness)
      : inquiry(inquiry), hint(witness), trial(witness) {}

  std::optional<Witness> run();

private:
  bool grow(int64_t growth);
  bool findBox();
  std::optional<Witness> tryData();
  bool tryPoints(WitnessJudge &judge);
  std::optional<Witness> conclude(WitnessJudge &judge, unsigned pattern);

  Inquiry &inquiry;
  const Witness &hint;
  Witness trial;
  std::shared_ptr<ProgramData> data;
  std::array<int64_t, kNumAxes> begin{}, end{};
};
} // namespace

/// Larger sizes of tensors; false if there are none, or the facts forbid them.
bool ProgramWitnessSearch::grow(int64_t growth) {
  trial = hint;
  bool isLarger = growth == 0;
  for (auto &[symbol, value] : trial.symbols)
    if (auto meaning = getMeaning(symbol, inquiry.builder);
        meaning && meaning->dimension) {
      value += growth;
      isLarger = true;
    }
  return isLarger &&
         (growth == 0 || evaluate(inquiry.domain.facts, trial) == true);
}

bool ProgramWitnessSearch::findBox() {
  for (unsigned i = 0; i < kNumAxes; ++i) {
    std::optional<int64_t> offset = evaluate(inquiry.domain.offset[i], trial);
    std::optional<int64_t> length = kMaxExtent[i];
    if (inquiry.domain.length[i])
      length = evaluate(*inquiry.domain.length[i], trial);
    if (!offset || !length)
      return false;
    begin[i] = *offset;
    end[i] = *offset + std::min(*length, kMaxExtent[i]);
  }
  if (inquiry.property == Property::NonemptyRows)
    end[3] = begin[3] + 1; // the judge walks the keys
  return true;
}

/// The point of the solver first.
bool ProgramWitnessSearch::tryPoints(WitnessJudge &judge) {
  auto isBad = [&] {
    FailureOr<bool> bad = judge.isRefuted(trial);
    return succeeded(bad) && *bad;
  };
  trial.point = hint.point;
  if (isBad())
    return true;
  auto &p = trial.point;
  for (p[0] = begin[0]; p[0] < end[0]; ++p[0])
    for (p[1] = begin[1]; p[1] < end[1]; ++p[1])
      for (p[2] = begin[2]; p[2] < end[2]; ++p[2])
        for (p[3] = begin[3]; p[3] < end[3] && !data->isExhausted(); ++p[3])
          if (isBad())
            return true;
  return false;
}

/// The witness with what the masks read, and what that was computed from.
std::optional<Witness> ProgramWitnessSearch::conclude(WitnessJudge &judge,
                                                      unsigned pattern) {
  data->usePattern(pattern); // forgets what other points read
  FailureOr<bool> bad = judge.isRefuted(trial);
  if (failed(bad) || !*bad)
    return std::nullopt;
  trial.cells.clear();
  for (const auto &[place, value] : data->getSeen()) {
    Value tensor = Value::getFromOpaquePointer(place.first);
    trial.cells.push_back(
        {inquiry.builder.getTable(tensor),
         SmallVector<int64_t>(ArrayRef<int64_t>(place.second)), value});
  }
  auto getKey = [&](const TableCell &cell) {
    Value tensor = inquiry.builder.lookupValue(cell.table.id);
    auto argument = dyn_cast<BlockArgument>(tensor);
    std::string name = argument ? "" : inquiry.names.get(tensor);
    return std::tuple(!argument, argument ? argument.getArgNumber() : 0,
                      name.size(), name);
  };
  llvm::stable_sort(trial.cells, [&](const TableCell &a, const TableCell &b) {
    return std::pair(getKey(a), ArrayRef(a.indices).vec()) <
           std::pair(getKey(b), ArrayRef(b.indices).vec());
  });
  inquiry.data = data;
  return trial;
}

std::optional<Witness> ProgramWitnessSearch::tryData() {
  data = std::make_shared<ProgramData>(trial, inquiry.builder);
  for (const TableCell &cell : hint.cells)
    if (Value tensor = inquiry.builder.lookupValue(cell.table.id);
        tensor && isa<RankedTensorType>(tensor.getType()))
      data->aimAt(tensor, cell.indices, cell.value);
  WitnessJudge judge(inquiry, trial, data.get());
  if (!judge.reason.empty())
    return std::nullopt;
  for (unsigned pattern = 0; pattern < kNumPatterns; ++pattern) {
    data->usePattern(pattern);
    if (tryPoints(judge))
      return conclude(judge, pattern);
    if (data->isExhausted())
      break;
  }
  return std::nullopt;
}

std::optional<Witness> ProgramWitnessSearch::run() {
  for (int64_t growth : {int64_t(0), kGrowth})
    if (grow(growth) && findBox())
      if (std::optional<Witness> found = tryData())
        return found;
  return std::nullopt;
}

std::optional<Witness> findProgramWitness(Inquiry &inquiry,
                                          const Witness &witness) {
  return ProgramWitnessSearch(inquiry, witness).run();
}

} // namespace maskir::verify
