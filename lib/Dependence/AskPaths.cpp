//===- AskPaths.cpp - The network of a function ---------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PathFinder.h"

using namespace mlir;

namespace maskir::dependence {

static std::string getFunctionName(FunctionOpInterface function) {
  return SymbolTable::getSymbolName(function).getValue().str();
}

static PathGraph findWithin(FunctionOpInterface function,
                            const Contract &contract) {
  PathGraph none;
  none.function = getFunctionName(function);
  if (auto problem = findContradiction(function, contract)) {
    none.problem = *problem;
    return none;
  }
  for (unsigned numSymbols = 8; numSymbols <= 48; numSymbols += 8) {
    Space space(function.getContext(), numSymbols);
    Analysis analysis(function, contract, Question(), space);
    analysis.run();
    if (space.isOutOfSymbols())
      continue;
    if (const auto &obstacle = analysis.getObstacle();
        obstacle && analysis.isIncomplete()) {
      none.problem =
          obstacle->reason + " (" + printPlace(obstacle->location) + ")";
      return none;
    }
    PathGraph graph = PathFinder(function, contract, analysis, space).run();
    graph.function = none.function;
    return graph;
  }
  none.problem = "there are too many dynamic sizes";
  return none;
}

//===----------------------------------------------------------------------===//
// Smaller floats
//===----------------------------------------------------------------------===//

/// What hides or shows a pair is also asked of floats that are this much
/// smaller, as of proofs: a soft fill (-1e4) hides those.
static constexpr double kSmaller = 10;

static bool isCovered(const PathGraph &graph) {
  bool found = false;
  for (const PathCheck &check : graph.checks)
    if (check.name == "coverage") {
      if (check.outcome != CheckOutcome::Proven)
        return false;
      found = true;
    }
  return found;
}

static bool hasRefuted(const PathGraph &graph, StringRef name, Location place) {
  return llvm::any_of(graph.checks, [&](const PathCheck &check) {
    return check.name == name && check.outcome == CheckOutcome::Refuted &&
           graph.nodes[check.node].location == place;
  });
}

/// A pair surely is seen only if it is for smaller floats, too.
static void dropUnsure(PathGraph &graph, const PathGraph &smaller) {
  for (PathCheck &check : graph.checks)
    if (check.outcome == CheckOutcome::Refuted &&
        !hasRefuted(smaller, check.name, graph.nodes[check.node].location)) {
      check.outcome = CheckOutcome::Unknown;
      check.words = "of small scores this is not so: " + check.words;
    }
}

PathGraph findPaths(FunctionOpInterface function, const Contract &contract) {
  PathGraph graph = findWithin(function, contract);
  bool isProven = llvm::all_of(graph.checks, [](const PathCheck &check) {
    return check.outcome == CheckOutcome::Proven;
  });
  if (!graph.problem.empty() || isProven)
    return graph;
  Contract asked = contract;
  asked.bound /= kSmaller;
  PathGraph smaller = findWithin(function, asked);
  if (!isCovered(graph) && isCovered(smaller)) {
    for (PathCheck &check : smaller.checks)
      if (check.outcome == CheckOutcome::Proven)
        check.words += " (of floats of at most " +
                       std::to_string(int64_t(asked.bound)) + ")";
    return smaller;
  }
  dropUnsure(graph, smaller);
  return graph;
}

} // namespace maskir::dependence
