//===- TileClassifier.h - Code for the kind of a tile -----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_BLOCKMAP_TILECLASSIFIER_H
#define MASKIR_LIB_BLOCKMAP_TILECLASSIFIER_H

#include "PreparedMask.h"

namespace maskir::blockmap {

/// Emits the kinds of tiles with the same rows. What depends on the rows only
/// is emitted once, by the constructor.
class TileClassifier {
public:
  TileClassifier(ArithEmitter arith, const PreparedMask::State &state,
                 const TileValues &tile);

  /// The first key and the number of keys of the question; 0 keys if there are
  /// no rows.
  mlir::Value getKeyBegin() const { return keyBegin; }
  mlir::Value getKeyCount() const { return keyCount; }

  /// Emits the hull of the visible keys: outside of it every kind is empty.
  void emitBounds(ArithEmitter arith);
  mlir::Value getStart() const { return start; }
  mlir::Value getStop() const { return stop; }

  /// The kind (i32) of the keys begin <= key < end.
  mlir::Value emitKind(ArithEmitter arith, mlir::Value begin, mlir::Value end);
  /// The kind of the keys from `begin` to some end > begin, and that end.
  std::pair<mlir::Value, mlir::Value> emitPiece(ArithEmitter arith,
                                                mlir::Value begin);

private:
  /// begin <= key < end.
  using Span = std::pair<mlir::Value, mlir::Value>;
  using Spans = llvm::SmallVector<Span, 4>;

  Spans emitSpans(ArithEmitter arith, const KeySet &set);
  mlir::Value emitMeets(ArithEmitter arith, const Spans &spans,
                        mlir::Value begin, mlir::Value end);
  Truth emitTruth(ArithEmitter arith, mlir::Value begin, mlir::Value end);
  mlir::Value toKind(ArithEmitter arith, const Truth &truth);

  const PreparedMask::State &state;
  mlir::Value batch, head, rowBegin, rowCount, keyBegin, keyCount;
  Spans visible, hidden;
  std::optional<IntervalEvaluator> evaluator;
  mlir::Value start, stop;
};

} // namespace maskir::blockmap

#endif // MASKIR_LIB_BLOCKMAP_TILECLASSIFIER_H
