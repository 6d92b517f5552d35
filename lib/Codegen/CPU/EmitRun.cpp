//===- EmitRun.cpp - One run of keys for a panel --------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmitRun.h"
#include "AttentionKernel.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace maskir;
using namespace maskir::cpu;

static constexpr float infinity = std::numeric_limits<float>::infinity();

RunEmitter::RunEmitter(LaneBuilder &b, const KernelInfo &info,
                       func::FuncOp function)
    : b(b), info(info), shape(info.shape), operands(info.operands),
      scratch(function.getArgument(1)), batch(function.getArgument(2)),
      head(function.getArgument(3)), row(function.getArgument(4)),
      begin(function.getArgument(5)), end(function.getArgument(6)),
      kind(function.getArgument(7)), f32(b.getF32Type()),
      vectorizer(b, *info.context, function.getArgument(0)) {}

Value RunEmitter::loadScratch(Value part, Value offset) {
  return b.loadVector(scratch, b.add(part, offset), f32, /*aligned=*/true);
}

void RunEmitter::storeScratch(Value vector, Value part, Value offset) {
  b.storeVector(vector, scratch, b.add(part, offset), /*aligned=*/true);
}

//===----------------------------------------------------------------------===//
// Mask and score code
//===----------------------------------------------------------------------===//

/// Builds the mask's scalar code once, as (b, h, q, kv) -> i1.
LogicalResult RunEmitter::buildMaskCode() {
  SmallVector<Type> types(4, b.getIndexType());
  maskFunction = func::FuncOp::create(b.getLoc(), "mask",
                                      b.getFunctionType(types, b.getI1Type()));
  Block *block = maskFunction->addEntryBlock();
  OpBuilder builder = OpBuilder::atBlockEnd(block);
  mask::Position position{block->getArgument(0), block->getArgument(1),
                          block->getArgument(2), block->getArgument(3)};
  Value test =
      mask::buildMaskTest(builder, b.getLoc(), info.op.getMask(), position);
  if (!test)
    return failure();
  func::ReturnOp::create(builder, b.getLoc(), test);
  info.context->hoistInvariants(maskFunction->getBody());
  if (failed(info.context->checkTensorReads(maskFunction->getBody())))
    return failure();
  PanelCode::Arguments arguments;
  arguments.batch = 0;
  arguments.head = 1;
  arguments.query = 2;
  arguments.key = 3;
  maskCode.emplace(*block, arguments);
  return success();
}

LogicalResult RunEmitter::buildScoreCode() {
  Region &region = info.op.getScore();
  if (failed(info.context->checkTensorReads(region)))
    return failure();
  PanelCode::Arguments arguments;
  arguments.score = 0;
  arguments.batch = 1;
  arguments.head = 2;
  arguments.query = 3;
  arguments.key = 4;
  scoreCode.emplace(region.front(), arguments);
  return success();
}

void RunEmitter::beginPanel() {
  SmallVector<PanelCode::Queries> queries;
  Value first = b.add(operands.queryOffset, row);
  Value rest =
      b.min(b.sub(operands.queries, row), b.index(shape.getPanelSize()));
  Value steps = b.iota(b.getI32Type(), 1);
  for (int64_t v = 0; v < shape.queryVectors; ++v) {
    Value count = b.sub(rest, b.index(v * shape.width));
    Value narrow = arith::IndexCastOp::create(b, b.getI32Type(), count);
    Value mask = arith::CmpIOp::create(b, arith::CmpIPredicate::slt, steps,
                                       b.splat(narrow));
    queries.push_back({b.add(first, v * shape.width), {count, mask}});
  }
  if (scoreCode)
    scoreCode->beginPanel(vectorizer, batch, head, queries);
  if (maskCode)
    maskCode->beginPanel(vectorizer, batch, head, queries);
}

/// The final scores of one key, in place: scale, score code, and the mask last
/// (rule M6).
void RunEmitter::modifyScores(MutableArrayRef<Value> scores, Value key,
                              bool masked) {
  Value position = b.add(operands.keyOffset, key);
  if (info.scalesFirst()) {
    Value scale = b.splat(info.op.getScale().convertToFloat());
    for (Value &score : scores)
      score = arith::MulFOp::create(b, score, scale);
  }
  if (scoreCode) {
    scoreCode->beginKey(vectorizer, position);
    for (auto [v, score] : llvm::enumerate(scores))
      score = scoreCode->evaluate(vectorizer, v, score);
  }
  if (!masked)
    return;
  maskCode->beginKey(vectorizer, position);
  Value hidden = b.splat(-infinity);
  for (auto [v, score] : llvm::enumerate(scores)) {
    Value visible = maskCode->evaluate(vectorizer, v);
    score = arith::SelectOp::create(b, visible, score, hidden);
  }
}

/// Whether the code is short enough to stand once for each register of a block.
bool RunEmitter::modifiesOnRegisters(bool masked) const {
  constexpr int64_t limit = 12;
  int64_t cost = 0;
  if (scoreCode)
    cost += scoreCode->getCostPerVector();
  if (masked)
    cost += maskCode->getCostPerVector();
  return cost <= limit;
}

//===----------------------------------------------------------------------===//
// The first product
//===----------------------------------------------------------------------===//

void RunEmitter::updateTileMaximum(ArrayRef<Value> scores) {
  for (int64_t v = 0; v < shape.queryVectors; ++v) {
    Value lane = b.index(v * shape.width);
    Value maximum = loadScratch(info.scratch.tileMaximum, lane);
    for (size_t i = v; i < scores.size(); i += shape.queryVectors)
      maximum = b.maximum(scores[i], maximum);
    storeScratch(maximum, info.scratch.tileMaximum, lane);
  }
}

/// S[keys key .. key + count - 1] = K Q^T for all queries of the panel, as
/// `count` rows of vectors.
SmallVector<Value> RunEmitter::emitScoreBlock(const Rows &keys, Value key,
                                              int64_t count) {
  SmallVector<Value> lines;
  for (int64_t r = 0; r < count; ++r)
    lines.push_back(b.mul(b.add(key, r), keys.stride));
  SmallVector<Value> zeros(count * shape.queryVectors, b.splat(0.0f));
  return b.loop(
      b.index(0), operands.depth, 1, zeros, [&](Value d, ValueRange sums) {
        SmallVector<Value> next(sums), queries;
        Value line = b.mul(d, shape.getPanelSize());
        for (int64_t v = 0; v < shape.queryVectors; ++v)
          queries.push_back(
              loadScratch(info.scratch.query, b.add(line, v * shape.width)));
        for (int64_t r = 0; r < count; ++r) {
          Value element =
              b.splat(b.load(keys.pointer, b.add(lines[r], d), f32));
          for (int64_t v = 0; v < shape.queryVectors; ++v) {
            Value &sum = next[r * shape.queryVectors + v];
            sum = b.fma(element, queries[v], sum);
          }
        }
        return next;
      });
}

void RunEmitter::emitScores(const Tile &tile, bool masked) {
  bool onRegisters = modifiesOnRegisters(masked);
  bool modifies = masked || info.scalesFirst();
  int64_t vectors = shape.queryVectors;
  auto block = [&](Value key, int64_t count) {
    SmallVector<Value> scores = emitScoreBlock(tile.keys, key, count);
    MutableArrayRef<Value> rest = scores;
    if (modifies && onRegisters)
      for (int64_t r = 0; r < count; ++r)
        modifyScores(rest.slice(r * vectors, vectors),
                     b.add(tile.firstKey, b.add(key, r)), masked);
    if (!modifies || onRegisters)
      updateTileMaximum(scores);
    Value line = b.mul(key, shape.getPanelSize());
    for (auto [i, score] : llvm::enumerate(scores))
      storeScratch(score, info.scratch.scores,
                   b.add(line, int64_t(i) * shape.width));
  };
  Value whole =
      b.mul(b.divide(tile.count, b.index(shape.keyRows)), shape.keyRows);
  b.loop(b.index(0), whole, shape.keyRows,
         [&](Value key) { block(key, shape.keyRows); });
  b.loop(whole, tile.count, 1, [&](Value key) { block(key, 1); });
  if (modifies && !onRegisters)
    modifyStoredScores(tile, masked);
}

/// The same as the epilogue of a block, as a pass over the tile: costly code
/// stands only once.
void RunEmitter::modifyStoredScores(const Tile &tile, bool masked) {
  b.loop(b.index(0), tile.count, 1, [&](Value key) {
    Value line = b.mul(key, shape.getPanelSize());
    SmallVector<Value> scores;
    for (int64_t v = 0; v < shape.queryVectors; ++v)
      scores.push_back(
          loadScratch(info.scratch.scores, b.add(line, v * shape.width)));
    modifyScores(scores, b.add(tile.firstKey, key), masked);
    updateTileMaximum(scores);
    for (auto [v, score] : llvm::enumerate(scores))
      storeScratch(score, info.scratch.scores,
                   b.add(line, int64_t(v) * shape.width));
  });
}

//===----------------------------------------------------------------------===//
// Softmax
//===----------------------------------------------------------------------===//

/// m' = max(m, tile), alpha = e^(m - m'), P = e^(S - m'), l' = l * alpha + sum
/// P. The powers of 2 get their factor behind the difference: the largest
/// scores, times it, would be infinite.
void RunEmitter::emitSoftmax(const Tile &tile) {
  Value scale =
      b.splat(info.scalesFirst() ? 1.0f : info.op.getScale().convertToFloat());
  auto exp = [&](Value difference) {
    return b.exp2(
        arith::MulFOp::create(b, difference, b.splat(float(M_LOG2E))));
  };
  SmallVector<Value> negated, sums;
  for (int64_t v = 0; v < shape.queryVectors; ++v) {
    Value lane = b.index(v * shape.width);
    Value old = loadScratch(info.scratch.maximum, lane);
    Value maximum =
        b.maximum(arith::MulFOp::create(
                      b, loadScratch(info.scratch.tileMaximum, lane), scale),
                  old);
    // Nothing visible yet: subtract 0, not -inf, so that e^x is 0 (rule M5).
    Value isEmpty = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, maximum,
                                          b.splat(-infinity));
    Value finite = arith::SelectOp::create(b, isEmpty, b.splat(0.0f), maximum);
    Value alpha = exp(arith::SubFOp::create(b, old, finite));
    storeScratch(maximum, info.scratch.maximum, lane);
    storeScratch(alpha, info.scratch.alpha, lane);
    negated.push_back(arith::NegFOp::create(b, finite));
    sums.push_back(
        arith::MulFOp::create(b, loadScratch(info.scratch.sum, lane), alpha));
  }
  sums = b.loop(
      b.index(0), tile.count, 1, sums, [&](Value key, ValueRange partial) {
        SmallVector<Value> next;
        Value line = b.mul(key, shape.getPanelSize());
        for (int64_t v = 0; v < shape.queryVectors; ++v) {
          Value offset = b.add(line, v * shape.width);
          Value score = loadScratch(info.scratch.scores, offset);
          Value weight = exp(b.fma(score, scale, negated[v]));
          storeScratch(weight, info.scratch.scores, offset);
          next.push_back(arith::AddFOp::create(b, partial[v], weight));
        }
        return next;
      });
  for (int64_t v = 0; v < shape.queryVectors; ++v)
    storeScratch(sums[v], info.scratch.sum, b.index(v * shape.width));
}

//===----------------------------------------------------------------------===//
// The second product
//===----------------------------------------------------------------------===//

/// O^T[d .. d + count - 1] = O^T * alpha + V^T P^T. `careful`: a weight of 0
/// makes every product 0.
void RunEmitter::emitOutputBlock(const Tile &tile, Value d, int64_t count,
                                 bool careful) {
  int64_t vectors = shape.queryVectors;
  SmallVector<Value> sums;
  auto offsetOf = [&](int64_t r, int64_t v) {
    return b.add(b.mul(b.add(d, r), shape.getPanelSize()), v * shape.width);
  };
  for (int64_t r = 0; r < count; ++r)
    for (int64_t v = 0; v < vectors; ++v) {
      Value alpha = loadScratch(info.scratch.alpha, b.index(v * shape.width));
      Value old = loadScratch(info.scratch.output, offsetOf(r, v));
      sums.push_back(arith::MulFOp::create(b, old, alpha));
    }
  sums = b.loop(
      b.index(0), tile.count, 1, sums, [&](Value key, ValueRange partial) {
        SmallVector<Value> next(partial), weights;
        Value line = b.mul(key, shape.getPanelSize());
        for (int64_t v = 0; v < vectors; ++v)
          weights.push_back(
              loadScratch(info.scratch.scores, b.add(line, v * shape.width)));
        Value first = b.add(b.mul(key, tile.values.stride), d);
        for (int64_t r = 0; r < count; ++r) {
          Value element =
              b.splat(b.load(tile.values.pointer, b.add(first, r), f32));
          for (int64_t v = 0; v < vectors; ++v) {
            Value &sum = next[r * vectors + v];
            Value added = b.fma(element, weights[v], sum);
            if (careful)
              added = arith::SelectOp::create(
                  b,
                  arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ,
                                        weights[v], b.splat(0.0f)),
                  sum, added);
            sum = added;
          }
        }
        return next;
      });
  for (int64_t r = 0; r < count; ++r)
    for (int64_t v = 0; v < vectors; ++v)
      storeScratch(sums[r * vectors + v], info.scratch.output, offsetOf(r, v));
}

void RunEmitter::emitOutput(const Tile &tile) {
  Value whole = b.mul(b.divide(operands.valueDepth, b.index(shape.valueRows)),
                      shape.valueRows);
  b.loop(b.index(0), whole, shape.valueRows,
         [&](Value d) { emitOutputBlock(tile, d, shape.valueRows); });
  b.loop(whole, operands.valueDepth, 1,
         [&](Value d) { emitOutputBlock(tile, d, 1); });
}

/// i1: a value of the tile is infinite or not a number. x * 0 tells: the sum of
/// such products is 0, or not a number.
Value RunEmitter::hasSpecialValues(const Tile &tile) {
  int64_t width = shape.width;
  Value depth = operands.valueDepth;
  Value whole = b.mul(b.divide(depth, b.index(width)), width);
  Value zero = b.splat(0.0f);
  Value none = arith::ConstantOp::create(b, b.getF32FloatAttr(0.0f));
  constexpr int64_t rows = 4; // sums that do not wait for each other
  Value last = b.sub(tile.count, b.index(1));
  SmallVector<Value> sums(rows, zero);
  sums.push_back(none);
  sums = b.loop(
      b.index(0), tile.count, rows, sums, [&](Value key, ValueRange outer) {
        SmallVector<Value> lines;
        for (int64_t r = 0; r < rows; ++r)
          lines.push_back(
              b.mul(b.min(b.add(key, r), last), tile.values.stride));
        SmallVector<Value> next =
            b.loop(b.index(0), whole, width, outer.drop_back(),
                   [&](Value d, ValueRange inner) {
                     SmallVector<Value> added;
                     for (auto [line, sum] : llvm::zip(lines, inner))
                       added.push_back(b.fma(b.loadVector(tile.values.pointer,
                                                          b.add(line, d), f32),
                                             zero, sum));
                     return added;
                   });
        Value tail = outer.back();
        next.push_back(
            b.loop(whole, depth, 1, tail, [&](Value d, ValueRange inner) {
              Value sum = inner.front();
              for (Value line : lines) {
                Value x = b.load(tile.values.pointer, b.add(line, d), f32);
                sum = arith::AddFOp::create(b, sum,
                                            arith::MulFOp::create(b, x, none));
              }
              return SmallVector<Value>{sum};
            })[0]);
        return next;
      });
  Value total = sums.back();
  for (int64_t r = 1; r < rows; ++r)
    sums[0] = arith::AddFOp::create(b, sums[0], sums[r]);
  for (int64_t lane = 0; lane < width; ++lane)
    total = arith::AddFOp::create(b, total, b.extract(sums[0], lane));
  return arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, total, total);
}

/// The second product of a tile with hidden pairs. They contribute nothing
/// (rule M6), but 0 * inf is not 0: values that are not finite take the slow
/// way.
void RunEmitter::emitMaskedOutput(const Tile &tile) {
  auto choice = scf::IfOp::create(b, hasSpecialValues(tile),
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(choice.thenBlock());
  b.loop(b.index(0), operands.valueDepth, 1,
         [&](Value d) { emitOutputBlock(tile, d, 1, /*careful=*/true); });
  b.setInsertionPointToStart(choice.elseBlock());
  emitOutput(tile);
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

/// Rows `first` to `first + count` of K or V as f32: in place, or widened into
/// scratch memory (once for all queries of the panel).
RunEmitter::Rows RunEmitter::getRows(const TensorView &view, Value keyHead,
                                     Value first, Value count, Value depth,
                                     Value scratchPart) {
  Value pointer = getRowPointer(b, view, batch, keyHead, first);
  if (!info.isNarrow())
    return {pointer, view.strides[2]};
  int64_t width = shape.width;
  Value vectorized = b.mul(b.divide(depth, b.index(width)), width);
  b.loop(b.index(0), count, 1, [&](Value key) {
    Value from = b.mul(key, view.strides[2]);
    Value to = b.add(scratchPart, b.mul(key, depth));
    b.loop(b.index(0), vectorized, width, [&](Value d) {
      Value line = b.loadVector(pointer, b.add(from, d), view.elementType);
      b.storeVector(b.toF32(line), scratch, b.add(to, d));
    });
    b.loop(vectorized, depth, 1, [&](Value d) {
      Value element = b.load(pointer, b.add(from, d), view.elementType);
      b.store(b.toF32(element), scratch, b.add(to, d));
    });
  });
  return {b.address(scratch, scratchPart, f32), depth};
}

void RunEmitter::emitTile(Value firstKey, Value count, bool hasFull,
                          bool hasPartial) {
  Value group = b.divide(operands.heads, operands.keyHeads);
  Value keyHead = b.divide(head, group);
  Tile tile;
  tile.firstKey = firstKey;
  tile.count = count;
  tile.keys = getRows(operands.key, keyHead, firstKey, count, operands.depth,
                      info.scratch.keyTile);
  tile.values = getRows(operands.value, keyHead, firstKey, count,
                        operands.valueDepth, info.scratch.valueTile);
  for (int64_t v = 0; v < shape.queryVectors; ++v)
    storeScratch(b.splat(-infinity), info.scratch.tileMaximum,
                 b.index(v * shape.width));
  auto emitFull = [&] {
    emitScores(tile, /*masked=*/false);
    emitSoftmax(tile);
    emitOutput(tile);
  };
  OpBuilder::InsertionGuard guard(b);
  if (hasFull && hasPartial) {
    Value two = arith::ConstantIntOp::create(b, kind.getType(), 2);
    Value isFull = b.compare(arith::CmpIPredicate::eq, kind, two);
    auto choice = scf::IfOp::create(b, isFull, /*withElseRegion=*/true);
    b.setInsertionPointToStart(choice.thenBlock());
    emitFull();
    b.setInsertionPointToStart(choice.elseBlock());
  } else if (!hasPartial) {
    return emitFull();
  }
  emitScores(tile, /*masked=*/true);
  emitSoftmax(tile);
  emitMaskedOutput(tile);
}

LogicalResult RunEmitter::emit(bool hasFull, bool hasPartial) {
  if (hasPartial && failed(buildMaskCode()))
    return failure();
  if (!info.op.getScore().empty() && failed(buildScoreCode()))
    return failure();
  beginPanel();
  // Positions of keys become columns.
  Value first = b.sub(begin, operands.keyOffset);
  Value last = b.sub(end, operands.keyOffset);
  b.loop(first, last, shape.keyTile, [&](Value key) {
    Value count = b.min(b.sub(last, key), b.index(shape.keyTile));
    emitTile(key, count, hasFull, hasPartial);
  });
  func::ReturnOp::create(b);
  return success();
}

LogicalResult maskir::cpu::emitRunBody(LaneBuilder &b, const KernelInfo &info,
                                       func::FuncOp function, bool hasFull,
                                       bool hasPartial) {
  return RunEmitter(b, info, function).emit(hasFull, hasPartial);
}
