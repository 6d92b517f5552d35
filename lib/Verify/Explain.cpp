//===- Explain.cpp - What else there is to say of a verdict ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Explain.h"

using namespace mlir;

namespace maskir::verify {

/// Rows with more keys are not drawn as empty: each would be looked at whole.
static constexpr int64_t kMaxDrawnKeys = 4096;
/// Longer rows are not counted.
static constexpr int64_t kMaxCountedKeys = 1 << 14;

//===----------------------------------------------------------------------===//
// The term that is responsible
//===----------------------------------------------------------------------===//

static void blame(const Inquiry &inquiry, Verdict &verdict) {
  const Witness &witness = *verdict.witness;
  std::string query = std::to_string(witness.point[2]);
  std::string key = std::to_string(witness.point[3]);
  auto say = [&](ArrayRef<Value> path, const std::string &text) {
    Value term = path.back();
    verdict.notes.push_back(
        {term.getLoc(), text + ": " + inquiry.names.describe(term)});
  };
  if (!inquiry.first) {
    verdict.notes.push_back({verdict.location, "there is no mask"});
    return;
  }
  switch (inquiry.property) {
  case Property::Causal:
    return say(findPath(inquiry, inquiry.first, true, witness),
               "this term lets query " + query + " see key " + key);
  case Property::NonemptyRows:
    return say(findPathOfRow(inquiry, inquiry.first, witness),
               "this term leaves query " + query + " without keys");
  case Property::Equal:
  case Property::Implies: {
    bool inFirst = holdsAt(inquiry, inquiry.getFirst(), witness);
    auto allows = [](bool truth) { return truth ? "allows" : "forbids"; };
    say(findPath(inquiry, inquiry.first, inFirst, witness),
        std::string("this term of the first mask ") + allows(inFirst) + " it");
    return say(findPath(inquiry, inquiry.second, !inFirst, witness),
               std::string("this term of the second mask ") + allows(!inFirst) +
                   " it");
  }
  case Property::LastToken:
    break; // no question about masks
  }
}

//===----------------------------------------------------------------------===//
// Counts and pictures
//===----------------------------------------------------------------------===//

static StringRef getContradiction(Property property) {
  switch (property) {
  case Property::Causal:
    return "pairs leak";
  case Property::NonemptyRows:
    return "rows see no key";
  case Property::Equal:
    return "pairs differ";
  case Property::Implies:
    return "pairs are in the first mask only";
  case Property::LastToken:
    break; // no question about masks
  }
  llvm_unreachable("all properties are handled");
}

/// What a window of W keys is against one of W + 1, in numbers: a row counts
/// all its keys, at the least length that has its query.
static void countKeysOfRow(const Inquiry &inquiry, Verdict &verdict) {
  const Witness &witness = *verdict.witness;
  SceneLimits limits;
  for (unsigned axis : {2u, 3u})
    limits.chosen[axis] = std::max(limits.chosen[axis], witness.point[2] + 1);
  std::string reason;
  auto scene =
      Scene::make(inquiry, &witness, inquiry.data != nullptr, limits, reason);
  if (!scene || scene->rowLength > kMaxCountedKeys)
    return;
  int64_t counts[2] = {0, 0};
  const Predicate masks[2] = {inquiry.getFirst(), inquiry.getSecond()};
  std::array<int64_t, kNumAxes> point = witness.point;
  for (int64_t i = 0; i < scene->rowLength; ++i) {
    point[3] = scene->rowBegin + i;
    for (unsigned which : {0u, 1u})
      counts[which] += scene->test(masks[which], point);
  }
  std::string choices = scene->describeChoices();
  verdict.notes.push_back(
      {verdict.location,
       "of " + std::to_string(scene->rowLength) + " keys, query " +
           std::to_string(witness.point[2]) + " sees " +
           std::to_string(counts[0]) + " in the first mask, " +
           std::to_string(counts[1]) + " in the second" +
           (choices.empty() ? "" : ", " + choices)});
}

/// At small lengths first; but lengths may be what the claim fails by.
static void draw(const Inquiry &inquiry, Verdict &verdict) {
  const Witness &witness = *verdict.witness;
  std::string reason;
  for (bool exactly : {false, true}) {
    if (inquiry.data && !exactly)
      continue; // other sizes would be other data
    auto scene = Scene::make(inquiry, &witness, exactly, SceneLimits(), reason);
    if (!scene)
      continue;
    bool ofRows = inquiry.property == Property::NonemptyRows;
    if (ofRows && scene->rowLength > kMaxDrawnKeys) {
      reason = "its rows are too long";
      continue;
    }
    int64_t count = countContradictions(inquiry, *scene);
    if (count == 0)
      continue;
    int64_t total = ofRows ? scene->countRows() : scene->countPairs();
    std::string choices = scene->describeChoices();
    verdict.notes.push_back(
        {verdict.location, std::to_string(count) + " of " +
                               std::to_string(total) + " " +
                               getContradiction(inquiry.property).str() +
                               " at " + scene->describeExtent() +
                               (choices.empty() ? "" : ", " + choices)});
    if (scene->countPairs() == 0)
      return;
    auto clamp = [&](unsigned axis) {
      return std::clamp(witness.point[axis], scene->begin[axis],
                        scene->begin[axis] + scene->size[axis] - 1);
    };
    verdict.picture = drawScene(inquiry, *scene, clamp(0), clamp(1),
                                /*isClaim=*/true);
    return;
  }
  if (!reason.empty())
    verdict.notes.push_back(
        {verdict.location, "no picture of the mask: " + reason});
}

void explain(const Inquiry &inquiry, Verdict &verdict) {
  if (!inquiry.options.explain || verdict.outcome == Outcome::Unknown)
    return;
  if (verdict.isRefuted()) {
    blame(inquiry, verdict);
    if (inquiry.second)
      countKeysOfRow(inquiry, verdict);
    draw(inquiry, verdict);
  }
  diagnose(inquiry, verdict);
}

} // namespace maskir::verify
