//===- Answer.cpp - From an analysis to a verdict -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Answer.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/Format.h"

using namespace mlir;

namespace maskir::dependence {

FunctionVerdict makeUnknown(Location location, const Twine &reason) {
  FunctionVerdict verdict{Outcome::Unknown, reason.str(), location};
  return verdict;
}

//===----------------------------------------------------------------------===//
// Assumptions
//===----------------------------------------------------------------------===//

/// "1 <= n <= 16" for each symbol.
static std::string describeSizes(const Space &space) {
  std::string text;
  for (auto [i, name] : llvm::enumerate(space.getNames())) {
    if (llvm::is_contained({kSomeNumber, kIteration, kPadding}, name))
      continue;
    presburger::IntegerRelation known = space.getKnown();
    auto low = known.getConstantBound64(presburger::BoundType::LB, i);
    auto high = known.getConstantBound64(presburger::BoundType::UB, i);
    text += text.empty() ? "" : ", ";
    if (low)
      text += std::to_string(*low) + " <= ";
    text += name;
    if (std::optional<int64_t> limit = space.getLimit())
      high = std::min(high.value_or(*limit), *limit);
    if (high)
      text += " <= " + std::to_string(*high);
  }
  return text;
}

std::string describePadding(const Contract &contract, unsigned argument) {
  Role role = contract.getRole(argument).value_or(Role::Padding);
  StringRef where = role == Role::LeftPadding        ? "on the left"
                    : role == Role::RightPadding     ? "on the right"
                    : role == Role::PaddingWithHoles ? "anywhere"
                                                     : "on one side";
  return (raise::describePadding(argument) + ", which is " + where).str();
}

static std::string describeRole(const Contract &contract, unsigned number,
                                Role role) {
  std::string argument = "argument " + std::to_string(number);
  switch (role) {
  case Role::Cache:
    return argument + " holds the tokens before the position offset, each at "
                      "its position";
  case Role::Offset:
    return llvm::is_contained(llvm::make_second_range(contract.roles),
                              Role::Cache)
               ? "the new tokens fit into the caches behind " + argument
               : "";
  case Role::Positions:
    return argument + " counts up by one in each sample, from 0 or more";
  case Role::DocumentPositions:
    return argument + " counts up by one in each document, and begins each "
                      "with 0";
  case Role::CausalMask:
    return argument + " is 0 or true where key <= query, and at most half the "
                      "lowest float or false elsewhere";
  case Role::LeftPadding:
  case Role::RightPadding:
  case Role::PaddingWithHoles:
    return describePadding(contract, number);
  default:
    return "";
  }
}

/// Where the first token is, and which arguments say so.
static std::string describeOffset(const Contract &contract) {
  std::vector<std::string> arguments;
  for (auto [number, role] : contract.roles)
    if (role == Role::Offset)
      arguments.push_back(std::to_string(number));
  if (arguments.size() > 1)
    return "arguments " + llvm::join(arguments, ", ") +
           " are one number, the position of the first token";
  if (arguments.empty() && contract.offset != 0)
    return "the first token is at position " + std::to_string(contract.offset);
  return "";
}

static std::vector<std::string> listAssumptions(const Contract &contract,
                                                const Space &space) {
  std::string bound;
  llvm::raw_string_ostream(bound) << llvm::format("%g", contract.bound);
  std::vector<std::string> list = {
      "floats are numbers of at most " + bound +
          " in magnitude, but for the fills of masks",
      "exp of what is far below zero is 0, and the sign of a zero says nothing",
      "index arithmetic does not wrap; ids are inside their tables",
      "the assertions of the program hold"};
  std::string sizes = describeSizes(space);
  if (!sizes.empty())
    list.push_back(sizes);
  bool hasOthers =
      sizes.empty() || llvm::is_contained(space.getNames(), kSomeNumber.str());
  if (std::optional<int64_t> limit = space.getLimit(); limit && hasOthers)
    list.push_back("other integers that floats are made of are at most " +
                   std::to_string(*limit) + " in magnitude");
  if (contract.equalSizes)
    list.push_back("all dynamic sizes of arguments are equal");
  else if (contract.tiedSizes)
    list.push_back("dynamic sizes of batches are equal, and so are lengths");
  for (auto [number, role] : contract.roles)
    if (std::string text = describeRole(contract, number, role); !text.empty())
      list.push_back(text);
  if (std::string text = describeOffset(contract); !text.empty())
    list.push_back(text);
  if (contract.hasTokens)
    list.push_back("each sample has at least one token that is no padding");
  if (!contract.inferred.empty())
    list.push_back(contract.inferred + " (inferred)");
  return list;
}

FunctionVerdict makeProven(FunctionOpInterface function,
                           const Contract &contract, const Space &space) {
  FunctionVerdict verdict{Outcome::Proven, "", function.getLoc()};
  verdict.assumptions = listAssumptions(contract, space);
  verdict.bound = contract.bound;
  bool mayGoOn =
      function.walk([](scf::WhileOp) { return WalkResult::interrupt(); })
          .wasInterrupted();
  if (mayGoOn) // an endless run has no result; what it tells is not asked
    verdict.assumptions.push_back("the loops of the program end");
  return verdict;
}

void addAssumptions(FunctionVerdict &verdict, const FunctionVerdict &other) {
  if (verdict.assumptions.empty() || other.assumptions.empty())
    return;
  if (other.bound < verdict.bound) {
    verdict.bound = other.bound;
    verdict.assumptions.front() = other.assumptions.front();
  }
  for (const std::string &text : llvm::drop_begin(other.assumptions))
    if (!llvm::is_contained(verdict.assumptions, text))
      verdict.assumptions.push_back(text);
}

//===----------------------------------------------------------------------===//
// Examples
//===----------------------------------------------------------------------===//

/// The part of the dependence that looks ahead: token > position + ahead.
static std::optional<presburger::IntegerRelation>
findFuture(const AbstractValue &result, DimOf dim, const Contract &contract,
           const Question &question, const Analysis &analysis, Space &space) {
  unsigned rank = result.getRank();
  int64_t allowed =
      question.property == Property::IndependentSamples ? 0 : contract.ahead;
  AffineExpr position = analysis.getPosition(dim, result.sizes);
  IndexSet rows =
      Space::withToken(analysis.getRowsInQuestion(dim, result.sizes), rank);
  IndexSet asked = Space::intersect(result.dependence, rows);
  for (const IntegerRelation &piece : asked.getAllDisjuncts()) {
    IntegerRelation ahead = piece;
    bool isAffine =
        position && space.add(ahead, space.dim(rank) - position - (allowed + 1),
                              Sign::NonNegative);
    if (!isAffine || !space.isEmpty(ahead, result.sizes, /*withToken=*/true))
      return ahead;
  }
  return std::nullopt;
}

/// The shapes of the arguments where the symbols have the values of a sample.
static std::vector<std::vector<int64_t>>
makeShapes(FunctionOpInterface function, const Analysis &analysis, Space &space,
           ArrayRef<int64_t> symbols) {
  std::vector<std::vector<int64_t>> shapes;
  SmallVector<AffineExpr> numbers;
  for (int64_t value : symbols)
    numbers.push_back(space.constant(value));
  for (BlockArgument argument : function.getArguments()) {
    std::vector<int64_t> shape;
    for (AffineExpr size : analysis.get(argument).sizes) {
      auto number = size ? Space::getConstant(simplifyAffineExpr(
                               size.replaceSymbols(numbers), 0, 0))
                         : std::nullopt;
      if (!number)
        return {};
      shape.push_back(*number);
    }
    shapes.push_back(std::move(shape));
  }
  return shapes;
}

static void makeExample(const IntegerRelation &ahead,
                        const AbstractValue &result, DimOf dim,
                        FunctionOpInterface function, const Analysis &analysis,
                        Space &space, FunctionVerdict &verdict) {
  unsigned rank = result.getRank();
  for (int64_t length : {8, 64, 4096}) { // small ones are read, and run, first
    IntegerRelation bounded = ahead;
    space.addBox(bounded, result.sizes);
    space.addKnown(bounded);
    space.addToken(bounded, rank);
    unsigned firstSymbol = bounded.getNumDimVars();
    for (unsigned i = 0; i < space.getNumSymbols(); ++i)
      bounded.addBound(presburger::BoundType::UB, firstSymbol + i, length);
    auto sample = bounded.findIntegerSample();
    if (!sample)
      continue;
    verdict.position = int64_t((*sample)[dim.dimension]);
    verdict.token = int64_t((*sample)[rank]);
    SmallVector<int64_t> symbols;
    for (unsigned i = 0; i < space.getNumSymbols(); ++i)
      symbols.push_back(int64_t((*sample)[firstSymbol + i]));
    verdict.shapes = makeShapes(function, analysis, space, symbols);
    return;
  }
}

/// What an operation reads, in its body too.
static llvm::SetVector<Value> getAllOperands(Operation *op) {
  llvm::SetVector<Value> operands(op->operand_begin(), op->operand_end());
  op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (!op->isAncestor(operand.getParentBlock()->getParentOp()))
        operands.insert(operand);
  });
  return operands;
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
    for (Value operand : getAllOperands(op))
      if (analysis.isKnown(operand) &&
          analysis.get(operand).dependence.getNumDisjuncts() != 0) {
        next = operand.getDefiningOp();
        break;
      }
    op = next;
  }
  return path;
}

//===----------------------------------------------------------------------===//
// The answer
//===----------------------------------------------------------------------===//

/// Why a proof would say nothing: what the program asks of its sizes (by its
/// assertions, or its reshapes) leaves no run, or none with a second token.
static std::optional<std::string> findVacuity(FunctionOpInterface function,
                                              const Contract &contract,
                                              const Question &question,
                                              const Analysis &analysis,
                                              const Space &space) {
  IndexSet runs = Space::complement(analysis.getExcluded());
  if (space.isEmpty(runs, {}))
    return "there are no sizes with which the program runs to its end: its "
           "assertions and reshapes contradict one another";
  bool countsSamples = question.property == Property::IndependentSamples;
  for (DimOf tokens : contract.tokens) {
    unsigned dimension = countsSamples ? 0 : tokens.dimension;
    Value argument = function.getArgument(tokens.number);
    if (!cast<ShapedType>(argument.getType()).isDynamicDim(dimension))
      continue;
    AffineExpr size = analysis.get(argument).sizes[dimension];
    auto several = space.where(0, size - 2, Sign::NonNegative);
    if (several && space.isEmpty(Space::intersect(*several, runs), {}))
      return ("the program fails unless size " + Twine(dimension) +
              " of argument " + Twine(tokens.number) + " is 1: of more " +
              (countsSamples ? "samples" : "tokens") + " nothing is proved")
          .str();
  }
  return std::nullopt;
}

std::string describeSamples(const Contract &contract) {
  std::string arguments, results;
  auto list = [](std::string &text, ArrayRef<DimOf> dims) {
    llvm::raw_string_ostream os(text);
    llvm::interleave(dims, os, [&](DimOf dim) { os << dim.number; }, " and ");
  };
  list(arguments, contract.tokens);
  list(results, contract.positions);
  return "dimension 0 of argument " + arguments + ", and of result " + results +
         ", counts the samples";
}

/// Rows and samples are compared by number: there must be equally many of them.
static std::optional<std::string> findOtherSamples(FunctionOpInterface function,
                                                   const Contract &contract,
                                                   const Analysis &analysis,
                                                   const Space &space) {
  Operation *terminator = function.getFunctionBody().front().getTerminator();
  AffineExpr samples;
  auto isOther = [&](Value value) {
    AffineExpr size = space.simplify(analysis.get(value).sizes[0]);
    samples = samples ? samples : size;
    return !size || !space.areEqual(size, samples);
  };
  for (DimOf dim : contract.tokens)
    if (isOther(function.getArgument(dim.number)))
      return "argument " + std::to_string(dim.number) +
             " is not proved to have as many samples as others with tokens";
  for (DimOf dim : contract.positions)
    if (isOther(terminator->getOperand(dim.number)))
      return "result " + std::to_string(dim.number) +
             " is not proved to have as many rows as there are samples";
  return std::nullopt;
}

FunctionVerdict makeAnswer(FunctionOpInterface function,
                           const Contract &contract, const Question &question,
                           const Analysis &analysis, Space &space) {
  std::vector<ValueNote> values = contract.listValues
                                      ? analysis.describeValues()
                                      : std::vector<ValueNote>();
  if (const auto &obstacle = analysis.getObstacle()) {
    FunctionVerdict verdict = makeUnknown(obstacle->location, obstacle->reason);
    verdict.values = std::move(values);
    return verdict;
  }
  Operation *terminator = function.getFunctionBody().front().getTerminator();
  FunctionVerdict verdict = makeProven(function, contract, space);
  verdict.values = values;
  if (analysis.masksMayWrap())
    verdict.assumptions.push_back(mask::PredicateBuilder::kNoWrap.str());
  if (question.property == Property::IndependentSamples) {
    verdict.assumptions.push_back(describeSamples(contract));
    if (auto reason = findOtherSamples(function, contract, analysis, space)) {
      verdict = makeUnknown(function.getLoc(), *reason);
      verdict.values = std::move(values);
      return verdict;
    }
  }
  for (DimOf dim : contract.positions) {
    Value returned = terminator->getOperand(dim.number);
    const AbstractValue &result = analysis.get(returned);
    auto ahead = findFuture(result, dim, contract, question, analysis, space);
    if (!ahead)
      continue;
    verdict.outcome = Outcome::Possible;
    verdict.location = returned.getLoc();
    verdict.result = dim.number;
    bool countsSamples = question.property == Property::IndependentSamples;
    makeExample(*ahead, result, countsSamples ? DimOf{dim.number, 0} : dim,
                function, analysis, space, verdict);
    if (question.isMirrored && !verdict.shapes.empty()) {
      unsigned first = contract.tokens.front().number;
      verdict.token = verdict.shapes[first][0] - 1 - verdict.token;
    }
    verdict.path = tracePath(returned, analysis);
    return verdict;
  }
  if (auto reason =
          findVacuity(function, contract, question, analysis, space)) {
    verdict = makeUnknown(function.getLoc(), *reason);
    verdict.values = std::move(values);
  }
  return verdict;
}

} // namespace maskir::dependence
