//===- VerifyCausality.cpp - Is a whole function causal? ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "Answer.h"
#include "ElementAnalysis.h"
#include "maskir/Dependence/Dependence.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/StringSwitch.h"
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

/// More symbols than this, and the analysis gives up.
static constexpr unsigned kMaxSymbols = 48;
/// A proof is also tried with floats that are this much smaller.
static constexpr double kSmaller = 10;

llvm::StringRef getName(Property property) {
  switch (property) {
  case Property::Causal:
    return "causal";
  case Property::CausalLiveRows:
    return "causal_live_rows";
  case Property::IndependentSamples:
    return "independent_samples";
  }
  llvm_unreachable("all properties are handled");
}

static unsigned countDynamicSizes(FunctionOpInterface function) {
  unsigned count = 0;
  for (Type type : function.getArgumentTypes())
    if (auto shaped = dyn_cast<RankedTensorType>(type))
      count += shaped.getNumDynamicDims();
  return count;
}

/// The answer of one run with enough symbols.
FunctionVerdict FunctionVerifier::ask(const Contract &contract,
                                      const Question &question) {
  if (!answers)
    answers = std::make_shared<SetAnswers>();
  unsigned numSymbols = contract.equalSizes
                            ? std::min(1u, countDynamicSizes(function))
                            : countDynamicSizes(function);
  if (question.padding)
    numSymbols += 2; // the sample, and where its padding ends
  for (; numSymbols <= kMaxSymbols; numSymbols += 4) {
    Space space(function.getContext(), numSymbols, answers);
    Analysis analysis(function, contract, question, space);
    analysis.run();
    if (!space.isOutOfSymbols())
      return makeAnswer(function, contract, question, analysis, space);
  }
  return makeUnknown(function.getLoc(), "there are too many dynamic sizes");
}

/// Whether a constant is low enough to hide small scores, and not large ones:
/// for others it makes no difference how large scores are.
static bool hasSoftFill(FunctionOpInterface function, double bound) {
  auto isSoft = [&](const APFloat &value) {
    double size = std::fabs(value.convertToDouble());
    return size >= bound / kSmaller && size <= bound * kSmaller;
  };
  WalkResult found = function.walk([&](Operation *op) {
    Attribute constant;
    if (!matchPattern(op, m_Constant(&constant)))
      return WalkResult::advance();
    bool isOne = false;
    if (auto number = dyn_cast<FloatAttr>(constant))
      isOne = isSoft(number.getValue());
    else if (auto table = dyn_cast<DenseFPElementsAttr>(constant))
      isOne = llvm::any_of(table, isSoft);
    else // not in the file
      isOne = isa<FloatType>(getElementTypeOrSelf(op->getResult(0)));
    return isOne ? WalkResult::interrupt() : WalkResult::advance();
  });
  return found.wasInterrupted();
}

static bool hasRightPadding(const Contract &contract) {
  return llvm::is_contained(llvm::make_second_range(contract.roles),
                            Role::RightPadding);
}

FunctionVerdict FunctionVerifier::askWithin(const Contract &asked,
                                            const Question &question) {
  bool mayDiffer =
      !asked.equalSizes && !asked.tiedSizes && countDynamicSizes(function) > 1;
  if (mayDiffer && needsTiedSizes.value_or(false)) {
    Contract tied = asked;
    tied.tiedSizes = true;
    return askWithin(tied, question);
  }
  FunctionVerdict verdict = ask(asked, question);
  if (verdict.outcome != Outcome::Proven && mayDiffer) {
    // Exporters give each argument its own length: an answer that says that
    // they are one is better than none.
    needsTiedSizes = true;
    FunctionVerdict other = askWithin(asked, question);
    needsTiedSizes = other.outcome != Outcome::Unknown;
    return *needsTiedSizes ? other : verdict;
  }
  if (verdict.outcome != Outcome::Possible)
    return verdict;
  if (!mayBeSoft)
    mayBeSoft = hasSoftFill(function, contract.bound);
  if (*mayBeSoft) {
    // A soft fill (-1e4) masks if scores are smaller: a proof that says so.
    Contract smaller = asked;
    smaller.bound /= kSmaller;
    FunctionVerdict other = ask(smaller, question);
    if (other.outcome == Outcome::Proven)
      return other;
  }
  if (asked.hasTokens || !hasRightPadding(asked))
    return verdict;
  // Rows of padding see tokens only, if there are any.
  Contract some = asked;
  some.hasTokens = true;
  FunctionVerdict other = askWithin(some, question);
  return other.outcome == Outcome::Proven ? other : verdict;
}

/// Rows and samples are compared by number: there must be equally many of them.
static bool haveEqualSamples(FunctionOpInterface function,
                             const Contract &contract) {
  Operation *terminator = function.getFunctionBody().front().getTerminator();
  SmallVector<int64_t> counts;
  for (DimOf dim : contract.tokens)
    counts.push_back(
        cast<ShapedType>(function.getArgument(dim.number).getType())
            .getDimSize(0));
  for (DimOf dim : contract.positions)
    counts.push_back(
        cast<ShapedType>(terminator->getOperand(dim.number).getType())
            .getDimSize(0));
  return llvm::all_equal(counts);
}

/// A proof that looks at each element; nullopt: there is none.
static std::optional<FunctionVerdict>
proveByElements(FunctionOpInterface function, const Contract &contract,
                const Question &question) {
  if (question.property == Property::IndependentSamples &&
      !haveEqualSamples(function, contract))
    return std::nullopt;
  for (double scale : {1.0, kSmaller}) {
    Contract asked = contract;
    asked.bound /= scale;
    if (!holdsForElements(function, asked, question))
      continue;
    FunctionVerdict verdict =
        makeProven(function, asked, Space(function.getContext(), 0));
    if (question.property == Property::IndependentSamples)
      verdict.assumptions.push_back(describeSamples(contract));
    return verdict;
  }
  return std::nullopt;
}

FunctionVerdict FunctionVerifier::askBoth(const Contract &sizes,
                                          const Question &question) {
  FunctionVerdict verdict =
      contract.analyses == Analyses::Elements
          ? makeUnknown(function.getLoc(), "it is not proved by elements")
          : askWithin(sizes, question);
  if (verdict.outcome == Outcome::Proven || contract.analyses == Analyses::Sets)
    return verdict;
  return proveByElements(function, sizes, question)
      .value_or(std::move(verdict));
}

//===----------------------------------------------------------------------===//
// Padding and samples
//===----------------------------------------------------------------------===//

std::optional<Analyses> parseAnalyses(llvm::StringRef text) {
  return llvm::StringSwitch<std::optional<Analyses>>(text)
      .Case("both", Analyses::Both)
      .Case("sets", Analyses::Sets)
      .Case("elements", Analyses::Elements)
      .Default(std::nullopt);
}

std::optional<unsigned> findPadding(FunctionOpInterface function,
                                    const Contract &contract) {
  for (auto [number, role] : contract.roles)
    if (isPadding(role) && !findMisfit(function, contract, number))
      return number;
  for (auto [i, type] : llvm::enumerate(function.getArgumentTypes())) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (tensor && tensor.getRank() == 2 && !contract.holdsTokens(i) &&
        tensor.getElementType().isInteger() &&
        !tensor.getElementType().isInteger(1) && // true may mean either
        contract.getRole(i).value_or(Role::Data) == Role::Data &&
        !findMisfit(function, contract, i))
      return i;
  }
  return std::nullopt;
}

bool hasSamples(FunctionOpInterface function, const Contract &contract) {
  auto isOne = [](ArrayRef<Type> types, DimOf dim) {
    if (dim.number >= types.size())
      return true;
    auto type = dyn_cast<RankedTensorType>(types[dim.number]);
    return !type || dim.dimension == 0 || type.getDimSize(0) == 1;
  };
  return llvm::none_of(contract.tokens,
                       [&](DimOf dim) {
                         return isOne(function.getArgumentTypes(), dim);
                       }) &&
         llvm::none_of(contract.positions, [&](DimOf dim) {
           return isOne(function.getResultTypes(), dim);
         });
}

/// One question for each side of the padding, one for padding with holes, or
/// for each direction.
static SmallVector<Question, 2> getQuestions(FunctionOpInterface function,
                                             const Contract &contract,
                                             Property property) {
  Question question;
  question.property = property;
  SmallVector<Question, 2> questions;
  switch (property) {
  case Property::Causal:
    questions.push_back(question);
    break;
  case Property::IndependentSamples:
    questions.append(2, question);
    questions.back().isMirrored = true;
    break;
  case Property::CausalLiveRows: {
    unsigned padding = *findPadding(function, contract);
    Role role = contract.getRole(padding).value_or(Role::Padding);
    for (Role side :
         {Role::LeftPadding, Role::RightPadding, Role::PaddingWithHoles}) {
      bool isSide = side != Role::PaddingWithHoles;
      bool isAnySide = role == Role::Data || role == Role::Padding;
      if ((isAnySide && isSide) || role == side) {
        question.padding = {padding, side};
        questions.push_back(question);
      }
    }
  }
  }
  return questions;
}

/// Padding on one side is padding on the left or padding on the right.
std::optional<FunctionVerdict>
FunctionVerifier::askSides(const Contract &sizes, const Question &question) {
  auto padding = llvm::find_if(contract.roles, [](const auto &role) {
    return role.second == Role::Padding;
  });
  if (padding == contract.roles.end() || question.padding)
    return std::nullopt;
  unsigned number = padding->first;
  std::optional<FunctionVerdict> verdict;
  for (Role side : {Role::LeftPadding, Role::RightPadding}) {
    Contract sided = sizes;
    sided.roles[number] = side;
    FunctionVerdict answer = askBoth(sided, question);
    if (answer.outcome != Outcome::Proven)
      return std::nullopt;
    llvm::erase(answer.assumptions, describePadding(sided, number));
    if (verdict)
      addAssumptions(*verdict, answer);
    else
      verdict = std::move(answer);
  }
  verdict->assumptions.push_back(describePadding(contract, number));
  return verdict;
}

FunctionVerdict FunctionVerifier::askAll(Property property) {
  if (property == Property::CausalLiveRows && allRows &&
      allRows->outcome == Outcome::Proven)
    return *allRows;
  Contract sizes = contract;
  // The number of live keys makes the questions about them dear. Where there
  // is no answer for all rows, the sizes must be equal for these too.
  if (property == Property::CausalLiveRows && countDynamicSizes(function) > 1) {
    if (!needsTiedSizes)
      needsTiedSizes = ask(contract, Question()).outcome == Outcome::Unknown;
    sizes.tiedSizes |= *needsTiedSizes;
  }
  std::optional<FunctionVerdict> all;
  for (const Question &question : getQuestions(function, contract, property)) {
    FunctionVerdict verdict = askBoth(sizes, question);
    if (verdict.outcome != Outcome::Proven)
      verdict = askSides(sizes, question).value_or(std::move(verdict));
    if (verdict.outcome != Outcome::Proven)
      return verdict;
    if (all)
      addAssumptions(*all, verdict);
    else
      all = std::move(verdict);
  }
  return *all;
}

/// An argument that may be a cache, though nobody called it one, where no token
/// has a later one.
static std::optional<unsigned> findUnnamedCache(FunctionOpInterface function,
                                                const Contract &contract) {
  auto isLone = [&](DimOf dim) {
    auto type = cast<ShapedType>(function.getArgumentTypes()[dim.number]);
    return type.getDimSize(dim.dimension) == 1;
  };
  if (contract.ahead < 0 || !llvm::all_of(contract.tokens, isLone))
    return std::nullopt;
  for (auto [i, type] : llvm::enumerate(function.getArgumentTypes())) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (tensor && tensor.getRank() >= 2 && !contract.holdsTokens(i) &&
        !contract.getRole(i))
      return i;
  }
  return std::nullopt;
}

FunctionVerdict FunctionVerifier::verify(Property property) {
  Location location = function.getLoc();
  if (function.isExternal())
    return makeUnknown(location, "the function has no body");
  if (auto problem = findContradiction(function, contract))
    return makeUnknown(location, *problem);
  std::optional<unsigned> cache;
  if (property != Property::IndependentSamples)
    cache = findUnnamedCache(function, contract);
  if (cache && contract.hasInferredTokens)
    return makeUnknown(
        location, "there is one token only, so none is later; if argument " +
                      std::to_string(*cache) +
                      " holds tokens, too, it needs the role of a cache and "
                      "the dimension that counts them, else another role");
  if (property == Property::CausalLiveRows && !findPadding(function, contract))
    return makeUnknown(location, "no argument is padding");
  FunctionVerdict all = askAll(property);
  if (cache && all.outcome == Outcome::Proven)
    all.assumptions.push_back("argument " + std::to_string(*cache) +
                              ", and others without a role, hold no tokens: "
                              "there is one only, and none is later");
  if (property == Property::Causal)
    allRows = all;
  if (property != Property::CausalLiveRows || all.outcome != Outcome::Proven)
    return all;
  std::string padding =
      describePadding(contract, *findPadding(function, contract));
  if (!llvm::is_contained(all.assumptions, padding))
    all.assumptions.push_back(padding);
  return all;
}

} // namespace maskir::dependence
