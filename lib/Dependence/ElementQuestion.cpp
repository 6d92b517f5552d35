//===- ElementQuestion.cpp - What is asked, element by element ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementAnalysis.h"
#include "llvm/ADT/APFloat.h"

using namespace mlir;

namespace maskir::dependence {

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

/// 0 or true where key <= query, and at most half the lowest float or false
/// elsewhere.
static Span getCausalMask(Type type, bool isHidden) {
  auto floatType = dyn_cast<FloatType>(type);
  if (!floatType)
    return Span::integer(!isHidden, !isHidden);
  if (!isHidden)
    return Span::range({0, 0, false});
  double lowest = -llvm::APFloat::getLargest(floatType.getFloatSemantics())
                       .convertToDouble();
  return Span::range(
      {-std::numeric_limits<double>::infinity(), lowest / 2, false});
}

/// 1 for tokens, 0 for padding, in the sample in question; nullopt: data.
static std::optional<Span> getPadding(const Scenario::Padding &padding,
                                      RankedTensorType type,
                                      ArrayRef<int64_t> at) {
  bool isElsewhere = type.getRank() >= 2 && type.getDimSize(0) != 1 &&
                     at.front() != padding.sample;
  if (isElsewhere)
    return std::nullopt;
  Scenario::Flag flag = padding.flags[at.back()];
  int64_t least = flag == Scenario::Flag::Token,
          most = flag != Scenario::Flag::Padding;
  return isa<FloatType>(type.getElementType())
             ? Span::range({double(least), double(most), false})
             : Span::integer(least, most);
}

Element ElementAnalysis::getArgument(BlockArgument argument,
                                     ArrayRef<int64_t> at) {
  unsigned number = argument.getArgNumber();
  Type type = getElementTypeOrSelf(argument.getType());
  std::optional<Role> role = contract.getRole(number);
  bool isOrdinary = isa<FloatType>(type) &&
                    (!role || role == Role::Weight || role == Role::Cache);
  Span span =
      isOrdinary ? Span::ofModel(Content::Kind::Ordinary) : Span::any(type);
  if (role == Role::Offset)
    span = Span::integer(scenario.offset, scenario.offset);
  if (role == Role::CausalMask && at.size() >= 2)
    span = getCausalMask(type, at.back() - at[at.size() - 2] > scenario.offset);
  if (scenario.padding && scenario.padding->argument == number)
    span = getPadding(*scenario.padding,
                      cast<RankedTensorType>(argument.getType()), at)
               .value_or(span);
  Element element{pool.add(span)};
  for (DimOf dim : contract.tokens) {
    if (dim.number != number)
      continue;
    // Counted from the offset. Far below it all cached tokens are alike.
    int64_t token = at[dim.dimension];
    if (question.property == Property::IndependentSamples)
      token = question.isMirrored ? -at[0] : at[0];
    else if (role == Role::Cache)
      token = std::max<int64_t>(token - scenario.offset, Element::kEarliest);
    element.latest = std::max(element.latest, int32_t(token));
  }
  return element;
}

/// What no scenario says is data: positions, documents, other padding.
bool ElementAnalysis::visitArguments() {
  for (BlockArgument argument : function.getArguments()) {
    unsigned number = argument.getArgNumber();
    auto tensor = dyn_cast<RankedTensorType>(argument.getType());
    if (!getElementTypeOrSelf(argument.getType()).isIntOrIndexOrFloat() ||
        (tensor && !tensor.hasStaticShape()) ||
        (!tensor && isa<ShapedType>(argument.getType())))
      return false;
    ArrayRef<int64_t> shape = tensor ? tensor.getShape() : ArrayRef<int64_t>();
    bool isUniform =
        contract.getRole(number) != Role::CausalMask &&
        !(scenario.padding && scenario.padding->argument == number) &&
        llvm::none_of(contract.tokens,
                      [&](DimOf dim) { return dim.number == number; });
    if (isUniform) {
      setUniform(argument, shape, getArgument(argument, {}));
      continue;
    }
    Cells cells;
    if (!spend(tensor ? tensor.getNumElements() : 1))
      return false;
    forEachIndex(shape, [&](ArrayRef<int64_t> index, int64_t) {
      cells.push_back(getArgument(argument, index));
    });
    set(argument, shape, std::move(cells));
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

/// Whether the question is about this row: where there is padding, about live
/// rows of one sample.
static bool isAsked(const Scenario &scenario, const Question &question,
                    DimOf dim, ArrayRef<int64_t> index) {
  if (!scenario.padding)
    return true;
  if (dim.dimension != 0 && index[0] != scenario.padding->sample)
    return false;
  size_t position = index[dim.dimension] + scenario.offset;
  ArrayRef<Scenario::Flag> flags = scenario.padding->flags;
  return !question.padding || position >= flags.size() ||
         flags[position] == Scenario::Flag::Token;
}

/// Whether no result depends on a token behind its position.
bool ElementAnalysis::holds() {
  Operation *terminator = function.getFunctionBody().front().getTerminator();
  bool isSample = question.property == Property::IndependentSamples;
  for (DimOf dim : contract.positions) {
    const Elements &result = get(terminator->getOperand(dim.number));
    bool isCausal = true;
    forEachIndex(result.shape, [&](ArrayRef<int64_t> index, int64_t flat) {
      int64_t position = isSample ? (question.isMirrored ? -index[0] : index[0])
                                  : index[dim.dimension] + contract.ahead;
      isCausal &= result.at(flat).latest <= position ||
                  !isAsked(scenario, question, dim, index);
    });
    if (!isCausal)
      return false;
  }
  return true;
}

bool ElementAnalysis::proves() {
  return visitArguments() && visitBlock(function.getFunctionBody().front()) &&
         holds();
}

//===----------------------------------------------------------------------===//
// Scenarios
//===----------------------------------------------------------------------===//

/// Elements and operations that are looked at in all: about a second.
static constexpr int64_t kMaxSteps = 100'000'000;
/// Masks of at most so many positions are looked at one by one.
static constexpr int64_t kMaxHoles = 10;

/// The numbers that the position of the first token may be; none if there is no
/// end to them.
static SmallVector<int64_t> getOffsets(FunctionOpInterface function,
                                       const Contract &contract) {
  auto getSize = [&](DimOf dim) {
    return cast<ShapedType>(function.getArgumentTypes()[dim.number])
        .getDimSize(dim.dimension);
  };
  std::optional<int64_t> cached, fresh;
  for (DimOf dim : contract.tokens) {
    auto &least = contract.getRole(dim.number) == Role::Cache ? cached : fresh;
    if (&least == &cached)
      least = std::min(least.value_or(getSize(dim)), getSize(dim));
    else
      least = std::max(least.value_or(0), getSize(dim));
  }
  bool isArgument =
      llvm::is_contained(llvm::make_second_range(contract.roles), Role::Offset);
  if (!isArgument && (contract.offset != 0 || !cached))
    return {contract.offset};
  if (!isArgument)
    for (DimOf dim : contract.tokens)
      if (contract.getRole(dim.number) == Role::Cache)
        return {getSize(dim)};
  SmallVector<int64_t> offsets; // with room for the new tokens
  for (int64_t i = 0; cached && fresh && i + *fresh <= *cached; ++i)
    offsets.push_back(i);
  return offsets;
}

/// The one padding that is looked at: what the question is about, or a role.
static std::optional<std::pair<unsigned, Role>>
findScenarioPadding(const Contract &contract, const Question &question) {
  if (question.padding)
    return question.padding;
  for (auto [number, role] : contract.roles)
    if (llvm::is_contained(
            {Role::LeftPadding, Role::RightPadding, Role::PaddingWithHoles},
            role))
      return std::pair(number, role);
  return std::nullopt;
}

using Flags = std::vector<Scenario::Flag>;

/// Every padding on one side, the empty one and the whole one too.
static std::vector<Flags> listSides(bool isLeft, int64_t length) {
  std::vector<Flags> list;
  for (int64_t amount = 0; amount <= length; ++amount) {
    list.emplace_back();
    for (int64_t i = 0; i < length; ++i)
      list.back().push_back((i >= amount) == isLeft ? Scenario::Flag::Token
                                                    : Scenario::Flag::Padding);
  }
  return list;
}

/// One row in question at a time, which is a token, and all else is open;
/// without a row in question all is.
static std::vector<Flags> listOpenHoles(bool hasRow, int64_t length) {
  std::vector<Flags> list(hasRow ? length : 1,
                          Flags(length, Scenario::Flag::Either));
  for (int64_t i = 0; hasRow && i < length; ++i)
    list[i][i] = Scenario::Flag::Token;
  return list;
}

/// All sets of tokens, if they are few.
static std::vector<Flags> listAllHoles(int64_t length) {
  std::vector<Flags> list;
  for (int64_t set = 0; length <= kMaxHoles && set < int64_t(1) << length;
       ++set) {
    list.emplace_back();
    for (int64_t i = 0; i < length; ++i)
      list.back().push_back(set >> i & 1 ? Scenario::Flag::Token
                                         : Scenario::Flag::Padding);
  }
  return list;
}

/// Each list stands for all numbers that the contract leaves open: it is enough
/// that the property holds in the scenarios of one. An empty list stands for
/// nothing.
static std::vector<std::vector<Scenario>>
listScenarios(FunctionOpInterface function, const Contract &contract,
              const Question &question) {
  auto padding = findScenarioPadding(contract, question);
  SmallVector<int64_t> offsets = getOffsets(function, contract);
  if (!padding) {
    std::vector<Scenario> scenarios;
    for (int64_t offset : offsets)
      scenarios.push_back({offset, std::nullopt});
    return {scenarios};
  }
  auto mask = cast<ShapedType>(function.getArgumentTypes()[padding->first]);
  for (DimOf dim : contract.positions)
    if (question.padding && dim.dimension == 0 && mask.getRank() > 1 &&
        mask.getDimSize(0) != 1)
      return {}; // which of the other dimensions counts samples is not known
  int64_t samples = 1;
  for (DimOf dim : contract.positions)
    if (dim.dimension != 0)
      samples = std::max(samples,
                         cast<ShapedType>(function.getResultTypes()[dim.number])
                             .getDimSize(0));
  auto [argument, role] = *padding;
  int64_t length =
      cast<ShapedType>(function.getArgumentTypes()[argument]).getShape().back();
  std::vector<std::vector<Flags>> masks;
  if (role == Role::PaddingWithHoles)
    masks = {listOpenHoles(question.padding.has_value(), length),
             listAllHoles(length)};
  else
    masks = {listSides(role == Role::LeftPadding, length)};
  std::vector<std::vector<Scenario>> lists(masks.size());
  for (auto [scenarios, list] : llvm::zip_equal(lists, masks))
    for (int64_t offset : offsets)
      for (int64_t sample = 0; sample < samples; ++sample)
        for (const Flags &flags : list)
          scenarios.push_back(
              {offset, Scenario::Padding{argument, sample, flags}});
  return lists;
}

bool holdsForElements(FunctionOpInterface function, const Contract &contract,
                      const Question &question) {
  auto isStatic = [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return !shaped || (isa<RankedTensorType>(type) && shaped.hasStaticShape());
  };
  if (findWideNumbers(function) ||
      !llvm::all_of(function.getArgumentTypes(), isStatic) ||
      !llvm::all_of(function.getResultTypes(), isStatic))
    return false;
  int64_t steps = kMaxSteps;
  return llvm::any_of(
      listScenarios(function, contract, question),
      [&](ArrayRef<Scenario> scenarios) {
        return !scenarios.empty() &&
               llvm::all_of(scenarios, [&](const Scenario &scenario) {
                 ElementAnalysis analysis(function, contract, question,
                                          scenario, steps);
                 bool proves = analysis.proves();
                 steps -= analysis.getNumSteps();
                 return proves;
               });
      });
}

} // namespace maskir::dependence
