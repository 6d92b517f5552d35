//===- VerifyCausality.cpp - Is a whole function causal? ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/Support/Format.h"

using namespace mlir;

namespace maskir::dependence {

/// More symbols than this, and the analysis gives up.
static constexpr unsigned kMaxSymbols = 48;
/// A proof is also tried with floats that are this much smaller.
static constexpr double kSmaller = 10;
/// Lengths of the example of a possible path.
static constexpr int64_t kExampleLength = 8;

static FunctionVerdict makeUnknown(Location location, const Twine &reason) {
  return {Outcome::Unknown, reason.str(), location};
}

//===----------------------------------------------------------------------===//
// The contract
//===----------------------------------------------------------------------===//

static std::optional<std::string>
findContradiction(FunctionOpInterface function, const Contract &contract) {
  auto check = [](ArrayRef<Type> types, DimOf dim,
                  StringRef what) -> std::optional<std::string> {
    if (dim.number >= types.size())
      return ("there is no " + what + " " + Twine(dim.number)).str();
    auto type = dyn_cast<RankedTensorType>(types[dim.number]);
    if (!type || dim.dimension >= type.getRank())
      return (what + " " + Twine(dim.number) + " has no dimension " +
              Twine(dim.dimension))
          .str();
    return std::nullopt;
  };
  if (auto problem =
          check(function.getArgumentTypes(), contract.tokens, "argument"))
    return problem;
  if (auto problem =
          check(function.getResultTypes(), contract.positions, "result"))
    return problem;
  for (BlockArgument argument : function.getArguments())
    if (isa<ShapedType>(argument.getType()) &&
        !isa<RankedTensorType>(argument.getType()))
      return "argument " + std::to_string(argument.getArgNumber()) +
             " is no tensor with a rank";
  if (!function.getFunctionBody().hasOneBlock())
    return std::string("the function has more than one block");
  return std::nullopt;
}

static unsigned countDynamicSizes(FunctionOpInterface function) {
  unsigned count = 0;
  for (Type type : function.getArgumentTypes())
    if (auto shaped = dyn_cast<RankedTensorType>(type))
      count += shaped.getNumDynamicDims();
  return count;
}

//===----------------------------------------------------------------------===//
// The answer
//===----------------------------------------------------------------------===//

/// "1 <= n <= 16" for each symbol.
static std::string describeSizes(const Space &space) {
  std::string text;
  for (auto [i, name] : llvm::enumerate(space.getNames())) {
    if (name == kSomeNumber) // of the program, not of the caller
      continue;
    presburger::IntegerRelation known = space.getKnown();
    auto low = known.getConstantBound64(presburger::BoundType::LB, i);
    auto high = known.getConstantBound64(presburger::BoundType::UB, i);
    text += text.empty() ? "" : ", ";
    if (low)
      text += std::to_string(*low) + " <= ";
    text += name;
    if (high)
      text += " <= " + std::to_string(*high);
  }
  return text;
}

static std::vector<std::string> listAssumptions(const Contract &contract,
                                                const Space &space) {
  std::string bound;
  llvm::raw_string_ostream(bound) << llvm::format("%g", contract.bound);
  std::vector<std::string> list = {
      "floats that no mask made are numbers of at most " + bound +
          " in magnitude",
      "exp of what is far below zero is 0, and the sign of a zero says nothing",
      "index arithmetic does not wrap; ids are inside their tables",
      "the assertions of the program hold"};
  if (std::string sizes = describeSizes(space); !sizes.empty())
    list.push_back(sizes);
  if (contract.equalSizes)
    list.push_back("all dynamic sizes of arguments are equal");
  return list;
}

/// The part of the dependence that looks ahead: token > position.
static std::optional<presburger::IntegerRelation>
findFuture(const AbstractValue &result, unsigned dimension, Space &space) {
  unsigned rank = result.getRank();
  for (const IntegerRelation &piece : result.dependence.getAllDisjuncts()) {
    IntegerRelation ahead = piece;
    if (!space.add(ahead, space.dim(rank) - space.dim(dimension) - 1,
                   Sign::NonNegative) ||
        !space.isEmpty(ahead, result.sizes, /*withToken=*/true))
      return ahead;
  }
  return std::nullopt;
}

static void sampleFuture(IntegerRelation ahead, const AbstractValue &result,
                         const Contract &contract, Space &space,
                         FunctionVerdict &verdict) {
  unsigned rank = result.getRank();
  space.addBox(ahead, result.sizes);
  space.addKnown(ahead);
  space.addToken(ahead, rank);
  for (unsigned i = 0; i < space.getNumSymbols(); ++i)
    ahead.addBound(presburger::BoundType::UB, ahead.getNumDimVars() + i,
                   kExampleLength);
  auto sample = ahead.findIntegerSample();
  if (!sample)
    return;
  verdict.position = int64_t((*sample)[contract.positions.dimension]);
  verdict.token = int64_t((*sample)[rank]);
}

/// From the result back to the token: at each operation the first operand that
/// a token still has a say in.
static std::vector<Location> tracePath(Value result, const Analysis &analysis) {
  std::vector<Location> path;
  llvm::DenseSet<Operation *> seen;
  Operation *op = result.getDefiningOp();
  while (op && seen.insert(op).second) {
    path.push_back(op->getLoc());
    Operation *next = nullptr;
    for (Value operand : op->getOperands())
      if (analysis.get(operand).dependence.getNumDisjuncts() != 0) {
        next = operand.getDefiningOp();
        break;
      }
    op = next;
  }
  return path;
}

static FunctionVerdict verifyWithin(FunctionOpInterface function,
                                    const Contract &contract) {
  Location location = function.getLoc();
  if (function.isExternal())
    return makeUnknown(location, "the function has no body");
  if (auto problem = findContradiction(function, contract))
    return makeUnknown(location, *problem);
  unsigned numSymbols = contract.equalSizes
                            ? std::min(1u, countDynamicSizes(function))
                            : countDynamicSizes(function);
  for (; numSymbols <= kMaxSymbols; numSymbols += 4) {
    Space space(function.getContext(), numSymbols);
    Analysis analysis(function, contract, space);
    analysis.run();
    if (space.isOutOfSymbols())
      continue;
    std::vector<ValueNote> values = contract.listValues
                                        ? analysis.describeValues()
                                        : std::vector<ValueNote>();
    if (analysis.getObstacle()) {
      FunctionVerdict verdict = makeUnknown(analysis.getObstacle()->location,
                                            analysis.getObstacle()->reason);
      verdict.values = std::move(values);
      return verdict;
    }
    Value returned =
        function.getFunctionBody().front().getTerminator()->getOperand(
            contract.positions.number);
    const AbstractValue &result = analysis.get(returned);
    FunctionVerdict verdict{Outcome::Proven, "", returned.getLoc()};
    verdict.assumptions = listAssumptions(contract, space);
    verdict.values = std::move(values);
    auto ahead = findFuture(result, contract.positions.dimension, space);
    if (!ahead)
      return verdict;
    verdict.outcome = Outcome::Possible;
    sampleFuture(*ahead, result, contract, space, verdict);
    verdict.path = tracePath(returned, analysis);
    return verdict;
  }
  return makeUnknown(location, "there are too many dynamic sizes");
}

FunctionVerdict verifyCausality(FunctionOpInterface function,
                                const Contract &contract) {
  FunctionVerdict verdict = verifyWithin(function, contract);
  if (verdict.outcome != Outcome::Possible)
    return verdict;
  // A soft fill (-1e4) masks if scores are smaller: a proof that says so.
  Contract smaller = contract;
  smaller.bound /= kSmaller;
  FunctionVerdict other = verifyWithin(function, smaller);
  return other.outcome == Outcome::Proven ? other : verdict;
}

} // namespace maskir::dependence
