//===- AttentionMask.cpp - What is known of an attention's mask -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The predicate of the mask, with the values of the analysis for its numbers
// and tables.
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "MaskCausality.h"
#include "MaskTransfer.h"

using namespace mlir;

namespace maskir::dependence {

/// The size of a tensor, or a number.
static std::optional<AbstractValue>
getSymbolValue(const Analysis &analysis, const mask::PredicateBuilder &builder,
               const Symbol &symbol, Type type) {
  Value value = builder.lookupValue(symbol.id);
  if (!value || !analysis.isKnown(value))
    return std::nullopt;
  const AbstractValue &known = analysis.get(value);
  auto address = reinterpret_cast<uint64_t>(value.getAsOpaquePointer());
  if (symbol.id == address)
    return known.getRank() == 0 ? std::optional(known) : std::nullopt;
  // PredicateBuilder gives the size of dimension d the id behind the tensor's.
  const Domain &domain = analysis.getDomain();
  uint64_t dimension = symbol.id - address - 1;
  if (dimension >= known.getRank())
    return std::nullopt;
  AbstractValue size = domain.makeUnknown({}, type);
  if (AffineExpr term = domain.getSpace().simplify(known.sizes[dimension]))
    size.add(domain.getSpace().universe(0), Content::term(term));
  return size;
}

/// What scalar code of a mask computes at each pair. At another pair (under
/// mask.shift) only what all pairs depend on is known.
std::optional<AbstractValue> Analysis::getMaskCode(Value value, bool atEachPair,
                                                   const Sizes &trips,
                                                   ArrayRef<AffineExpr> axes) {
  Operation *leaf = value ? value.getParentRegion()->getParentOp() : nullptr;
  auto generate = dyn_cast_or_null<mask::GenerateOp>(leaf);
  if (leaf && !generate)
    generate = leaf->getParentOfType<mask::GenerateOp>();
  if (!generate || !isa<IntegerType, IndexType>(value.getType()))
    return std::nullopt;
  Block &body = generate.getBody().front();
  Locals locals;
  for (auto [argument, axis] : llvm::zip_equal(body.getArguments(), axes)) {
    AbstractValue index = domain.makeUnknown(trips, argument.getType());
    index.add(space.universe(trips.size()), Content::term(axis));
    locals.insert_or_assign(argument, std::move(index));
  }
  ++depth; // hidden pairs may not be looked at: nothing is learnt
  evaluateBody(body, trips, space.universe(trips.size()), locals);
  --depth;
  auto computed = locals.find(value);
  if (isStopped() || computed == locals.end())
    return std::nullopt;
  if (atEachPair)
    return computed->second;
  AbstractValue anywhere = domain.makeUnknown(trips, value.getType());
  bool readsTokens = false; // at pairs outside the attention, too
  body.walk([&](Operation *op) {
    for (Value operand : op->getOperands())
      readsTokens |=
          isKnown(operand) && get(operand).dependence.getNumDisjuncts() != 0;
  });
  if (readsTokens)
    anywhere.dependence = space.universe(trips.size() + 1);
  return anywhere;
}

/// Where the formula is not followed, a proof about all of it may still say
/// that later keys are hidden.
void Analysis::addCausality(attn::AttentionOp op, const Predicate &predicate,
                            mask::PredicateBuilder &builder,
                            ArrayRef<AffineExpr> axes, AbstractValue &mask) {
  auto later =
      space.where(mask.getRank(), axes[3] - axes[2] - 1, Sign::NonNegative);
  bool isNews =
      later && question.property != Property::IndependentSamples &&
      !space.isEmpty(
          Space::intersect(*later,
                           Space::complement(domain.whereTrue(mask, false))),
          mask.sizes);
  if (!isNews)
    return;
  auto [at, isNew] = causalMasks.try_emplace(op.getOperation(), false);
  if (isNew)
    at->second = isCausalMask(op, predicate, builder);
  if (!at->second)
    return;
  mask.add(*later, Content::term(space.constant(0)));
  domain.normalize(mask);
}

std::optional<AbstractValue> Analysis::getMask(attn::AttentionOp op,
                                               const Sizes &trips,
                                               ArrayRef<AffineExpr> axes) {
  Type boolean = IntegerType::get(op.getContext(), 1),
       integer = IndexType::get(op.getContext());
  if (!op.getMask()) {
    AbstractValue all = domain.makeUnknown(trips, boolean);
    all.add(space.universe(trips.size()), Content::term(space.constant(1)));
    return all;
  }
  mask::PredicateBuilder builder;
  MaskNames names;
  names.symbol = [&](const Symbol &symbol) {
    return getSymbolValue(*this, builder, symbol, integer);
  };
  names.table = [&](const Table &table) -> std::optional<AbstractValue> {
    Value tensor = builder.lookupValue(table.id);
    if (!tensor || !isKnown(tensor))
      return std::nullopt;
    return get(tensor);
  };
  names.code = [&](const Table &table, bool atEachPair) {
    return getMaskCode(builder.lookupValue(table.id), atEachPair, trips, axes);
  };
  Predicate predicate = builder.getPredicate(op.getMask());
  wraps |= builder.mayWrap();
  MaskTransfer::Axes places{axes[0], axes[1], axes[2], axes[3]};
  auto mask = MaskTransfer(domain, trips, places, boolean, integer, names)
                  .run(predicate);
  if (mask)
    addCausality(op, predicate, builder, axes, *mask);
  return mask;
}

} // namespace maskir::dependence
