//===- EmitRuns.cpp - Code that visits the tiles of a mask ----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/BlockMap/EmitRuns.h"
#include "PreparedMask.h"
#include "TileClassifier.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;

namespace maskir::blockmap {

Value emitTileKind(OpBuilder &builder, Location loc, const PreparedMask &mask,
                   const TileValues &tile) {
  ArithEmitter arith(builder, loc);
  TileClassifier classifier(arith, mask.getState(), tile);
  Value keyEnd = arith.add(classifier.getKeyBegin(), classifier.getKeyCount());
  return classifier.emitKind(arith, classifier.getKeyBegin(), keyEnd);
}

namespace {
/// The loop over runs. It walks over pieces on which the kind is constant, or
/// taken for constant:
///   position = start, kind = empty
///   while position < stop:
///     end = position
///     while end < stop and (next kind, next end) = classify(end), same kind:
///       end = next end
///     if kind != empty: body(position, end, kind)
///     position = end, kind = next kind
class RunLoop {
public:
  RunLoop(TileClassifier &classifier, StatefulRunBody body)
      : classifier(classifier), body(body) {}

  SmallVector<Value> emit(ArithEmitter arith, ValueRange init);

private:
  /// (end of the run, next kind, next end) for a run from `pieceEnd` on.
  SmallVector<Value> emitExtension(ArithEmitter arith, Value pieceEnd,
                                   Value kind);
  SmallVector<Value> emitVisit(ArithEmitter arith, Value begin, Value end,
                               Value kind, ValueRange state);

  TileClassifier &classifier;
  StatefulRunBody body;
};
} // namespace

SmallVector<Value> RunLoop::emitExtension(ArithEmitter arith, Value pieceEnd,
                                          Value kind) {
  Type index = pieceEnd.getType(), i32 = kind.getType();
  Location loc = arith.getLoc();
  auto loop = scf::WhileOp::create(
      arith.getBuilder(), loc, TypeRange{index, i32, index}, pieceEnd,
      [&](OpBuilder &b, Location l, ValueRange arguments) {
        ArithEmitter inner(b, l);
        Value end = arguments.front(), stop = classifier.getStop();
        Value inside = inner.lt(end, stop);
        auto next = scf::IfOp::create(
            b, l, inside,
            [&](OpBuilder &b, Location l) {
              auto [kind, end] =
                  classifier.emitPiece(ArithEmitter(b, l), arguments.front());
              scf::YieldOp::create(b, l, ValueRange{kind, end});
            },
            [&](OpBuilder &b, Location l) {
              Value empty = arith::ConstantIntOp::create(b, l, kEmpty, 32);
              scf::YieldOp::create(b, l, ValueRange{empty, stop});
            });
        Value same = inner.both(inside, inner.compare(arith::CmpIPredicate::eq,
                                                      next.getResult(0), kind));
        scf::ConditionOp::create(
            b, l, same, ValueRange{end, next.getResult(0), next.getResult(1)});
      },
      [&](OpBuilder &b, Location l, ValueRange arguments) {
        scf::YieldOp::create(b, l, arguments[2]);
      });
  return SmallVector<Value>(loop.getResults());
}

SmallVector<Value> RunLoop::emitVisit(ArithEmitter arith, Value begin,
                                      Value end, Value kind, ValueRange state) {
  Location loc = arith.getLoc();
  Value empty =
      arith::ConstantIntOp::create(arith.getBuilder(), loc, kEmpty, 32);
  Value visit = arith.compare(arith::CmpIPredicate::ne, kind, empty);
  auto branch = scf::IfOp::create(
      arith.getBuilder(), loc, visit,
      [&](OpBuilder &b, Location l) {
        scf::YieldOp::create(b, l, body(b, l, begin, end, kind, state));
      },
      [&](OpBuilder &b, Location l) { scf::YieldOp::create(b, l, state); });
  return SmallVector<Value>(branch.getResults());
}

SmallVector<Value> RunLoop::emit(ArithEmitter arith, ValueRange init) {
  OpBuilder &builder = arith.getBuilder();
  Location loc = arith.getLoc();
  Value empty = arith::ConstantIntOp::create(builder, loc, kEmpty, 32);
  SmallVector<Value> start = {classifier.getStart(), classifier.getStart(),
                              empty};
  llvm::append_range(start, init);
  auto loop = scf::WhileOp::create(
      builder, loc, ValueRange(start).getTypes(), start,
      [&](OpBuilder &b, Location l, ValueRange arguments) {
        Value inside =
            ArithEmitter(b, l).lt(arguments[0], classifier.getStop());
        scf::ConditionOp::create(b, l, inside, arguments);
      },
      [&](OpBuilder &b, Location l, ValueRange arguments) {
        ArithEmitter inner(b, l);
        SmallVector<Value> run =
            emitExtension(inner, arguments[1], arguments[2]);
        SmallVector<Value> next = {run[0], run[2], run[1]};
        llvm::append_range(next,
                           emitVisit(inner, arguments[0], run[0], arguments[2],
                                     arguments.drop_front(3)));
        scf::YieldOp::create(b, l, next);
      });
  return SmallVector<Value>(loop.getResults().drop_front(3));
}

SmallVector<Value> emitKeyRuns(OpBuilder &builder, Location loc,
                               const PreparedMask &mask, const TileValues &tile,
                               ValueRange init, StatefulRunBody body) {
  ArithEmitter arith(builder, loc);
  TileClassifier classifier(arith, mask.getState(), tile);
  classifier.emitBounds(arith);
  return RunLoop(classifier, body).emit(arith, init);
}

void emitKeyRuns(OpBuilder &builder, Location loc, const PreparedMask &mask,
                 const TileValues &tile, RunBody body) {
  emitKeyRuns(builder, loc, mask, tile, ValueRange{},
              [&](OpBuilder &b, Location l, Value begin, Value end, Value kind,
                  ValueRange) {
                body(b, l, begin, end, kind);
                return SmallVector<Value>();
              });
}

void emitKeyRuns(OpBuilder &builder, Location loc, Value mask, Value batch,
                 Value head, Value queryBegin, Value queryCount, Value keyBegin,
                 Value keyCount, int64_t tile, RunBody body) {
  BlockMapOptions options;
  options.keyTile = options.queryTile = tile;
  PreparedMask prepared = PreparedMask::prepare(builder, loc, mask, options);
  emitKeyRuns(builder, loc, prepared,
              {batch, head, queryBegin, queryCount, keyBegin, keyCount}, body);
}

} // namespace maskir::blockmap
