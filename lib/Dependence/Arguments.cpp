//===- Arguments.cpp - What is known of arguments, and asked of results ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A role that differs from sample to sample is known of one sample, which is a
// symbol; what is proved of it is proved of each.
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "llvm/ADT/APFloat.h"

using namespace mlir;

namespace maskir::dependence {

//===----------------------------------------------------------------------===//
// Sizes and tokens
//===----------------------------------------------------------------------===//

namespace {
/// Dynamic sizes of a kind are one number where sizes are tied.
enum class SizeKind : unsigned { Other, Batch, Length, Cache };
} // namespace

/// Exporters give each argument its own dynamic sizes. Of what has tokens the
/// kind is known; elsewhere the first size of several is the batch's, and the
/// others are lengths, unless there is a cache.
static SizeKind getSizeKind(const Contract &contract, BlockArgument argument,
                            unsigned rank, unsigned i) {
  unsigned number = argument.getArgNumber();
  std::optional<Role> role = contract.getRole(number);
  bool hasBatch = true, hasCache = false;
  for (DimOf dim : contract.tokens) {
    bool isCache = contract.getRole(dim.number) == Role::Cache;
    hasBatch &= dim.dimension != 0;
    hasCache |= isCache;
  }
  for (DimOf dim : contract.tokens) {
    if (dim.number != number)
      continue;
    if (dim.dimension == i)
      return role == Role::Cache ? SizeKind::Cache : SizeKind::Length;
    return hasBatch && i == 0 ? SizeKind::Batch : SizeKind::Other;
  }
  bool isTable = isa<FloatType>(getElementTypeOrSelf(argument.getType())) &&
                 !role && rank < 3;
  if (isTable || rank < 2)
    return SizeKind::Other;
  if (hasBatch && i == 0)
    return SizeKind::Batch;
  return hasCache ? SizeKind::Other : SizeKind::Length;
}

Sizes Analysis::getSizes(BlockArgument argument) {
  Sizes sizes;
  auto type = dyn_cast<RankedTensorType>(argument.getType());
  for (unsigned i = 0; type && i < type.getRank(); ++i) {
    if (!type.isDynamicDim(i)) {
      sizes.push_back(space.constant(type.getDimSize(i)));
      continue;
    }
    SizeKind kind = contract.tiedSizes
                        ? getSizeKind(contract, argument, type.getRank(), i)
                        : SizeKind::Other;
    bool isOne = contract.equalSizes || kind != SizeKind::Other;
    auto key = isOne ? std::make_pair(Value(),
                                      contract.equalSizes ? 0u : unsigned(kind))
                     : std::make_pair(Value(argument), i + 1);
    auto [at, inserted] = symbols.try_emplace(key);
    if (inserted)
      at->second =
          space.makeSymbol(contract.equalSizes        ? "n"
                           : kind == SizeKind::Batch  ? "the batch size"
                           : kind == SizeKind::Length ? "the length"
                           : kind == SizeKind::Cache
                               ? "the length of the cache"
                               : "size " + std::to_string(i) + " of argument " +
                                     std::to_string(argument.getArgNumber()),
                           /*least=*/1);
    sizes.push_back(at->second ? space.simplify(at->second) : AffineExpr());
  }
  return sizes;
}

/// An argument, or the attribute, or the length of the first cache.
void Analysis::setOffset() {
  offset = space.constant(contract.offset);
  for (auto [number, role] : contract.roles) {
    if (role != Role::Offset)
      continue;
    BlockArgument argument = function.getArgument(number);
    auto [at, inserted] = symbols.try_emplace({Value(argument), 0u});
    if (inserted) {
      at->second = space.makeSymbol("the offset", /*least=*/0);
      assumeRoom(at->second);
    }
    offset = at->second;
    return;
  }
  if (contract.offset != 0)
    return;
  for (DimOf dim : contract.tokens)
    if (contract.getRole(dim.number) == Role::Cache) {
      offset = getSizes(function.getArgument(dim.number))[dim.dimension];
      return;
    }
}

/// New tokens fit behind the offset into each cache.
void Analysis::assumeRoom(AffineExpr offset) {
  auto isCache = [&](DimOf dim) {
    return contract.getRole(dim.number) == Role::Cache;
  };
  auto getSize = [&](DimOf dim) {
    return getSizes(function.getArgument(dim.number))[dim.dimension];
  };
  for (DimOf cache : contract.tokens)
    for (DimOf tokens : contract.tokens)
      if (isCache(cache) && !isCache(tokens) && offset)
        if (AffineExpr room = getSize(cache), count = getSize(tokens);
            room && count)
          space.assume(room - count - offset, Sign::NonNegative);
}

void Analysis::setTokens(BlockArgument argument, unsigned dimension,
                         AbstractValue &value) {
  unsigned rank = value.getRank();
  AffineExpr token = space.dim(dimension), count = value.sizes[dimension];
  bool isCache = contract.getRole(argument.getArgNumber()) == Role::Cache;
  if (question.property == Property::IndependentSamples) {
    count = value.sizes[0];
    token = space.dim(0);
    if (question.isMirrored && count)
      token = count - 1 - token;
  } else if (!isCache && offset) {
    token = token + offset;
    count = count ? count + offset : count;
  }
  if (contract.tokens.size() == 1)
    space.setTokens(count);
  auto known = offset && count
                   ? space.where(rank + 1, token - space.dim(rank), Sign::Zero)
                   : std::nullopt;
  value.dependence = known ? *known : space.universe(rank + 1);
}

//===----------------------------------------------------------------------===//
// Roles
//===----------------------------------------------------------------------===//

/// A symbol of this run, made when a role needs it. Without symbols left the
/// analysis starts again, and the value does not matter.
AffineExpr Analysis::getSymbol(AffineExpr &symbol, StringRef name,
                               int64_t least) {
  if (!symbol)
    symbol = space.makeSymbol(name.str(), least);
  return symbol ? symbol : space.constant(0);
}

/// The sample in question of an argument [B, ...]; all of [1, ...] and [S].
IndexSet Analysis::getSampleInQuestion(const AbstractValue &value) {
  unsigned rank = value.getRank();
  if (rank < 2 || Space::getConstant(value.sizes[0]) == int64_t(1))
    return space.universe(rank);
  return *space.where(rank, space.dim(0) - getSymbol(sample), Sign::Zero);
}

static Content makeFlag(Type type, bool truth, Space &space) {
  return isa<FloatType>(type) ? Content::point(truth)
                              : Content::term(space.constant(truth));
}

/// Flags are 0 or 1, also where it is not known which.
static void assumeFlags(const Domain &domain, AbstractValue &value) {
  value.facts.clear();
  if (!value.elementType.isInteger(1))
    value.add(domain.getSpace().universe(value.getRank()),
              Content::range({0, 1, /*mayBeNaN=*/false}));
}

void Analysis::assumePadding(bool isLeft, unsigned number,
                             AbstractValue &value) {
  unsigned rank = value.getRank();
  IndexSet here = getSampleInQuestion(value);
  int64_t least = !isLeft && contract.hasTokens ? 1 : 0;
  AffineExpr beyond =
      space.dim(rank - 1) - getSymbol(numbers[number], kPadding, least);
  IndexSet behind = *space.where(rank, beyond, Sign::NonNegative);
  IndexSet before = *space.where(rank, -beyond - 1, Sign::NonNegative);
  assumeFlags(domain, value);
  value.add(Space::intersect(here, behind),
            makeFlag(value.elementType, isLeft, space));
  value.add(Space::intersect(here, before),
            makeFlag(value.elementType, !isLeft, space));
}

/// Any set of tokens. Of the row in question only it is known that its own
/// position is a token; nothing is known of the integers elsewhere.
void Analysis::assumePaddingWithHoles(unsigned number, AbstractValue &value) {
  unsigned rank = value.getRank();
  assumeFlags(domain, value);
  if (!question.padding || question.padding->first != number)
    return;
  AffineExpr beyond =
      space.dim(rank - 1) - getSymbol(numbers[number], kPadding);
  value.add(Space::intersect(getSampleInQuestion(value),
                             *space.where(rank, beyond, Sign::Zero)),
            makeFlag(value.elementType, true, space));
}

void Analysis::assumeCausalMask(AbstractValue &value) {
  unsigned rank = value.getRank();
  AffineExpr ahead = space.dim(rank - 1) - space.dim(rank - 2) - offset;
  IndexSet hidden = *space.where(rank, ahead - 1, Sign::NonNegative);
  Content fill = Content::term(space.constant(0));
  if (auto type = dyn_cast<FloatType>(value.elementType)) {
    double lowest =
        -llvm::APFloat::getLargest(type.getFloatSemantics()).convertToDouble();
    fill = Content::range({-std::numeric_limits<double>::infinity(), lowest / 2,
                           /*mayBeNaN=*/false});
  }
  value.facts.clear();
  value.add(hidden, fill);
  value.add(*space.where(rank, -ahead, Sign::NonNegative),
            makeFlag(value.elementType, !value.isFloat(), space));
}

/// In this question.
std::optional<Role> Analysis::getRole(unsigned argument) const {
  return question.padding && question.padding->first == argument
             ? question.padding->second
             : contract.getRole(argument);
}

void Analysis::assumeRole(Role role, unsigned number, AbstractValue &value) {
  unsigned rank = value.getRank();
  switch (role) {
  case Role::Weight:
  case Role::Cache:
  case Role::Data:
  case Role::DocumentPositions: // see MaskReader.cpp
    return;
  case Role::Padding:
    return assumeFlags(domain, value);
  case Role::Offset:
    if (offset)
      value.add(space.universe(rank), Content::term(offset));
    return;
  case Role::Positions:
    return value.add(
        getSampleInQuestion(value),
        Content::term(space.dim(rank - 1) + getSymbol(numbers[number])));
  case Role::CausalMask:
    if (offset)
      assumeCausalMask(value);
    return;
  case Role::LeftPadding:
  case Role::RightPadding:
    return assumePadding(role == Role::LeftPadding, number, value);
  case Role::PaddingWithHoles:
    return assumePaddingWithHoles(number, value);
  }
}

//===----------------------------------------------------------------------===//
// All arguments
//===----------------------------------------------------------------------===//

void Analysis::visitArguments() {
  setOffset();
  for (BlockArgument argument : function.getArguments()) {
    unsigned number = argument.getArgNumber();
    AbstractValue value = domain.makeUnknown(
        getSizes(argument), getElementTypeOrSelf(argument.getType()));
    if (space.isOutOfSymbols())
      return;
    std::optional<Role> role = getRole(number);
    bool hasFloats = value.isFloat() || isa<ComplexType>(value.elementType);
    if (hasFloats && (!role || role == Role::Weight || role == Role::Cache))
      value.add(space.universe(value.getRank()), Content::ordinary());
    for (DimOf dim : contract.tokens)
      if (dim.number == number)
        setTokens(argument, dim.dimension, value);
    if (role)
      assumeRole(*role, number, value);
    domain.normalize(value);
    set(argument, std::move(value));
  }
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

AffineExpr Analysis::getPosition(DimOf result, const Sizes &sizes) const {
  if (question.property != Property::IndependentSamples)
    return offset ? space.dim(result.dimension) + offset : AffineExpr();
  if (!question.isMirrored)
    return space.dim(0);
  return sizes[0] ? sizes[0] - 1 - space.dim(0) : AffineExpr();
}

std::optional<IndexSet> Analysis::getPadding(unsigned rank, unsigned sampleDim,
                                             unsigned tokenDim) const {
  for (auto [number, role] : contract.roles) {
    auto end = numbers.find(number);
    bool isLeft = role == Role::LeftPadding;
    if ((!isLeft && role != Role::RightPadding) || end == numbers.end() ||
        !end->second)
      continue;
    AffineExpr beyond = space.dim(tokenDim) - end->second;
    IndexSet region =
        *space.where(rank, isLeft ? -beyond - 1 : beyond, Sign::NonNegative);
    if (!sample)
      return region;
    return Space::intersect(
        region, *space.where(rank, space.dim(sampleDim) - sample, Sign::Zero));
  }
  return std::nullopt;
}

IndexSet Analysis::getRowsInQuestion(DimOf result, const Sizes &sizes) const {
  unsigned rank = sizes.size();
  IndexSet rows = space.universe(rank);
  if (sample && result.dimension != 0)
    rows = *space.where(rank, space.dim(0) - sample, Sign::Zero);
  if (!question.padding)
    return rows;
  AffineExpr beyond = space.dim(result.dimension) + offset -
                      numbers.at(question.padding->first);
  if (question.padding->second == Role::PaddingWithHoles)
    return Space::intersect(rows, *space.where(rank, beyond, Sign::Zero));
  bool isLeft = question.padding->second == Role::LeftPadding;
  return Space::intersect(
      rows,
      *space.where(rank, isLeft ? beyond : -beyond - 1, Sign::NonNegative));
}

} // namespace maskir::dependence
