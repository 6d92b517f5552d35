//===- TileClassifier.cpp - Code for the kind of a tile -------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TileClassifier.h"
#include "maskir/BlockMap/Magnitude.h"

using namespace mlir;

namespace maskir::blockmap {

TileClassifier::TileClassifier(ArithEmitter arith,
                               const PreparedMask::State &state,
                               const TileValues &tile)
    : state(state), batch(tile.batch), head(tile.head),
      rowBegin(tile.queryBegin), rowCount(tile.queryCount),
      keyBegin(tile.keyBegin), keyCount(tile.keyCount) {
  if (state.options.transposed) {
    std::swap(rowBegin, keyBegin);
    std::swap(rowCount, keyCount);
  }
  Value zero = arith.index(0);
  keyCount =
      arith.select(arith.lt(zero, rowCount), arith.max(keyCount, zero), zero);
  visible = emitSpans(arith, state.form.visible);
  hidden = emitSpans(arith, state.form.hidden);
  if (!state.test)
    return;
  Block &code = *state.code;
  evaluator.emplace(arith, state.mapping, state.summaries, code);
  Value lastRow = arith.sub(arith.add(rowBegin, rowCount), arith.index(1));
  evaluator->bind(code.getArgument(0), {batch, batch, kMagnitudeBits});
  evaluator->bind(code.getArgument(1), {head, head, kMagnitudeBits});
  evaluator->bind(code.getArgument(2), {rowBegin, lastRow, kMagnitudeBits});
  evaluator->evaluateBound();
}

/// The intervals of the set, cut to the keys of the question.
TileClassifier::Spans TileClassifier::emitSpans(ArithEmitter arith,
                                                const KeySet &set) {
  TermEmitter terms(arith, state.values, state.mapping, batch, head);
  terms.bind(TileSymbols::rowBegin(), rowBegin);
  terms.bind(TileSymbols::rowCount(), rowCount);
  Value keyEnd = arith.add(keyBegin, keyCount);
  Spans spans;
  for (const KeyInterval &interval : set.intervals) {
    Value begin = keyBegin, end = keyEnd;
    for (const IntExpr &lower : interval.lower)
      begin = arith.max(begin, terms.emit(lower));
    for (const IntExpr &upper : interval.upper)
      end = arith.min(end, terms.emit(upper + 1));
    end = arith.select(terms.emit(interval.condition), end, begin);
    spans.emplace_back(begin, end);
  }
  // Numbers beyond all positions: 64-bit arithmetic says nothing of the set.
  if (Value inRange = terms.getInRange())
    spans.emplace_back(keyBegin, arith.select(inRange, keyBegin, keyEnd));
  return spans;
}

void TileClassifier::emitBounds(ArithEmitter arith) {
  start = arith.add(keyBegin, keyCount);
  stop = keyBegin;
  for (auto [begin, end] : visible) {
    Value isEmpty = arith.le(end, begin);
    start = arith.min(start, arith.select(isEmpty, start, begin));
    stop = arith.max(stop, arith.select(isEmpty, stop, end));
  }
}

Value TileClassifier::emitMeets(ArithEmitter arith, const Spans &spans,
                                Value begin, Value end) {
  Value meets = arith.boolean(false);
  for (auto [first, last] : spans)
    meets = arith.either(
        meets, arith.lt(arith.max(first, begin), arith.min(last, end)));
  return meets;
}

/// What the mask may be on the rows and begin <= key < end.
Truth TileClassifier::emitTruth(ArithEmitter arith, Value begin, Value end) {
  Truth truth = {emitMeets(arith, visible, begin, end),
                 emitMeets(arith, hidden, begin, end)};
  if (state.form.isExact())
    return truth;
  Truth exact;
  if (state.isProjected()) {
    TermEmitter terms(arith, state.values, state.mapping, batch, head);
    terms.bind(TileSymbols::rowBegin(), rowBegin);
    terms.bind(TileSymbols::rowCount(), rowCount);
    terms.bind(TileSymbols::keyBegin(), begin);
    terms.bind(TileSymbols::keyCount(), arith.sub(end, begin));
    exact = {terms.emit(*state.anyVisible), terms.emit(*state.anyHidden)};
    if (Value inRange = terms.getInRange()) {
      Value outOfRange = arith.negate(inRange);
      exact = {arith.either(exact.mayBeTrue, outOfRange),
               arith.either(exact.mayBeFalse, outOfRange)};
    }
  } else if (evaluator) {
    IntervalEvaluator local = evaluator->continueAt(arith);
    Value lastKey = arith.sub(end, arith.index(1));
    local.bind(state.code->getArgument(3), {begin, lastKey, kMagnitudeBits});
    exact = local.getTruth(state.test);
  } else {
    return truth;
  }
  return {arith.both(truth.mayBeTrue, exact.mayBeTrue),
          arith.both(truth.mayBeFalse, exact.mayBeFalse)};
}

Value TileClassifier::toKind(ArithEmitter arith, const Truth &truth) {
  auto kind = [&](int32_t value) -> Value {
    return arith::ConstantIntOp::create(arith.getBuilder(), arith.getLoc(),
                                        value, 32);
  };
  Value ifVisible = arith.select(truth.mayBeFalse, kind(kPartial), kind(kFull));
  return arith.select(truth.mayBeTrue, ifVisible, kind(kEmpty));
}

Value TileClassifier::emitKind(ArithEmitter arith, Value begin, Value end) {
  Truth truth = emitTruth(arith, begin, end);
  truth.mayBeTrue = arith.both(truth.mayBeTrue, arith.lt(begin, end));
  return toKind(arith, truth);
}

std::pair<Value, Value> TileClassifier::emitPiece(ArithEmitter arith,
                                                  Value begin) {
  Value end = stop;
  if (!state.form.isExact()) {
    // Tiles of the grain, aligned at 0 as the summaries are.
    int64_t grain = state.getKeyTile();
    Value next =
        arith.mul(arith.add(arith.floorDiv(begin, grain), arith.index(1)),
                  arith.index(grain));
    end = arith.min(end, next);
    return {toKind(arith, emitTruth(arith, begin, end)), end};
  }
  // Membership changes only at the ends of intervals: the next of them.
  auto visit = [&](const Spans &spans) {
    Value inside = arith.boolean(false);
    for (auto [first, last] : spans) {
      Value before = arith.lt(begin, first), within = arith.lt(begin, last);
      inside = arith.either(inside, arith.both(arith.negate(before), within));
      Value change =
          arith.select(before, first, arith.select(within, last, end));
      end = arith.min(end, change);
    }
    return inside;
  };
  Truth truth;
  truth.mayBeTrue = visit(visible);
  truth.mayBeFalse = visit(hidden);
  return {toKind(arith, truth), end};
}

} // namespace maskir::blockmap
