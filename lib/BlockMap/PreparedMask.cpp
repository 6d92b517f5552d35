//===- PreparedMask.cpp - What is known of a mask before emission ---------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PreparedMask.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace maskir::blockmap {

PreparedMask::PreparedMask(std::unique_ptr<State> state)
    : state(std::move(state)) {}
PreparedMask::PreparedMask(PreparedMask &&other) = default;
PreparedMask &PreparedMask::operator=(PreparedMask &&other) = default;
PreparedMask::~PreparedMask() = default;

ArrayRef<Value> PreparedMask::getCaptures() const {
  return state->captures.getArrayRef();
}
void PreparedMask::remap(const IRMapping &mapping) { state->mapping = mapping; }
bool PreparedMask::isClosedForm() const { return state->form.isExact(); }
StringRef PreparedMask::getObstacle() const { return state->obstacle; }

/// Fills the closed forms; the predicate's q and kv become row and key.
static void derive(PreparedMask::State &state, Value mask) {
  Predicate p = state.values.getPredicate(mask);
  if (state.options.transposed)
    p = transpose(p);
  state.form = deriveClosedForm(p);
  if (state.form.isExact())
    return;
  if (p.isOverflow()) {
    state.obstacle = "a number of the mask leaves 64 bits";
    return;
  }
  state.anyVisible = projectTile(p, std::nullopt, std::nullopt);
  if (state.anyVisible)
    state.anyHidden = projectTile(~p, std::nullopt, std::nullopt);
  if (state.isProjected())
    state.obstacle = "its keys are not a few intervals";
  else if (p.hasReads())
    state.obstacle = "it depends on data";
  else
    state.obstacle = "it is not affine in the positions";
}

/// A region of mask.generate may test other masks: their scalar code takes the
/// place of the test.
static void inlineTests(Block &code) {
  SmallVector<mask::TestOp> tests;
  do {
    tests.clear();
    code.walk([&](mask::TestOp test) {
      if (test.getMask().getDefiningOp<mask::PredicateOpInterface>())
        tests.push_back(test);
    });
    for (mask::TestOp test : tests) {
      OpBuilder builder(test);
      mask::Position position = {test.getBatch(), test.getHead(),
                                 test.getQuery(), test.getKey()};
      test.getResult().replaceAllUsesWith(mask::buildMaskTest(
          builder, test.getLoc(), test.getMask(), position));
      test.erase();
    }
  } while (!tests.empty());
}

/// Emits the scalar code into a block of its own, with arguments (b, h, row,
/// key).
static void buildCode(PreparedMask::State &state, Location loc, Value mask) {
  auto op = mask.getDefiningOp<mask::PredicateOpInterface>();
  if (!op)
    return;
  state.code = std::make_unique<Block>();
  Type index = IndexType::get(mask.getContext());
  for (unsigned axis = 0; axis < kNumAxes; ++axis)
    state.code->addArgument(index, loc);
  mask::Position position = {
      state.code->getArgument(0), state.code->getArgument(1),
      state.code->getArgument(2), state.code->getArgument(3)};
  if (state.options.transposed)
    std::swap(position.query, position.key);
  OpBuilder builder(mask.getContext());
  builder.setInsertionPointToEnd(state.code.get());
  // The yield keeps the result when tests are replaced.
  mask::YieldOp yield = mask::YieldOp::create(
      builder, loc, mask::buildMaskTest(builder, loc, mask, position));
  inlineTests(*state.code);
  state.test = yield.getValue();
}

/// Whether a summary can hold the elements, and the tensor outlives the code.
static bool canSummarise(tensor::ExtractOp extract, Block &code) {
  Value tensor = extract.getTensor();
  Type element = extract.getType();
  bool isInteger = element.isIndex() || (element.isSignlessInteger() &&
                                         element.getIntOrFloatBitWidth() <= 64);
  Operation *definition = tensor.getDefiningOp();
  bool isInside = tensor.getParentBlock() == &code;
  for (; definition && definition->getBlock() && !isInside;
       definition = definition->getParentOp())
    isInside = definition->getBlock() == &code;
  return isInteger && !isInside;
}

/// Chooses block sizes: how far each index moves over one tile of the grain.
static void planSummaries(PreparedMask::State &state, Location loc) {
  // Evaluated over the first tile, where constants fold; thrown away.
  Block scratch;
  // A block without a region has no context for OpBuilder::atBlockEnd.
  OpBuilder builder(loc.getContext());
  builder.setInsertionPointToEnd(&scratch);
  ArithEmitter arith(builder, loc);
  Value zero = arith.index(0);
  IRMapping noNames;
  TensorSummaries none;
  IntervalEvaluator evaluator(arith, noNames, none, *state.code);
  evaluator.bind(state.code->getArgument(0), {zero, zero, 0});
  evaluator.bind(state.code->getArgument(1), {zero, zero, 0});
  int64_t tiles[] = {state.getRowTile(), state.getKeyTile()};
  for (unsigned i = 0; i < 2; ++i)
    evaluator.bind(state.code->getArgument(2 + i),
                   {zero, arith.index(tiles[i] - 1), 40});
  state.code->walk([&](tensor::ExtractOp extract) {
    if (!canSummarise(extract, *state.code))
      return;
    SmallVector<int64_t> blocks;
    for (const Interval &index : evaluator.getIndices(extract)) {
      std::optional<int64_t> lo = getConstantIntValue(index.lo),
                             hi = getConstantIntValue(index.hi);
      int64_t grain = std::max(tiles[0], tiles[1]);
      if (lo && hi && *hi >= *lo) {
        uint64_t last = static_cast<uint64_t>(*hi) - static_cast<uint64_t>(*lo);
        if (last < static_cast<uint64_t>(grain))
          grain = static_cast<int64_t>(last) + 1;
      }
      blocks.push_back(index.isPoint() ? 1 : std::max<int64_t>(1, grain));
    }
    state.summaries.plan(extract, blocks);
  });
}

/// Everything from outside that emitted code mentions.
static void collectCaptures(PreparedMask::State &state) {
  for (const KeySet *set : {&state.form.visible, &state.form.hidden})
    for (const KeyInterval &interval : set->intervals) {
      collectValues(interval.condition, state.values, state.captures);
      for (const auto &bounds : {interval.lower, interval.upper})
        for (const IntExpr &bound : bounds)
          collectValues(bound, state.values, state.captures);
    }
  for (const auto &formula : {state.anyVisible, state.anyHidden})
    if (formula)
      collectValues(*formula, state.values, state.captures);
  for (const TensorSummary &summary : state.summaries.getAll()) {
    state.captures.insert(summary.minima);
    state.captures.insert(summary.maxima);
  }
  if (!state.code)
    return;
  state.code->walk([&](Operation *op) {
    for (Value operand : op->getOperands()) {
      Block *block = operand.getParentBlock();
      while (block && block != state.code.get())
        block =
            block->getParentOp() ? block->getParentOp()->getBlock() : nullptr;
      if (!block)
        state.captures.insert(operand);
    }
  });
}

PreparedMask PreparedMask::prepare(OpBuilder &builder, Location loc, Value mask,
                                   const BlockMapOptions &options) {
  PreparedMask prepared(std::make_unique<State>());
  State &state = *prepared.state;
  state.options = options;
  derive(state, mask);
  if (!state.form.isExact() && !state.isProjected()) {
    buildCode(state, loc, mask);
    if (state.test) {
      planSummaries(state, loc);
      state.summaries.emit(ArithEmitter(builder, loc));
    }
  }
  collectCaptures(state);
  return prepared;
}

} // namespace maskir::blockmap
