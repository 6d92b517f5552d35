//===- EmitRun.h - One run of keys for a panel ------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_CODEGEN_CPU_EMITRUN_H
#define MASKIR_LIB_CODEGEN_CPU_EMITRUN_H

#include "AttentionKernel.h"
#include "mlir/IR/OwningOpRef.h"

namespace maskir::cpu {

/// Emits the body of a kernel's run function (AttentionKernel.h).
class RunEmitter {
public:
  RunEmitter(LaneBuilder &b, const KernelInfo &info,
             mlir::func::FuncOp function);
  mlir::LogicalResult emit(bool hasFull, bool hasPartial);

private:
  using Value = mlir::Value;

  /// Rows of f32 in memory: row j begins at pointer + j * stride.
  struct Rows {
    Value pointer, stride;
  };
  /// A range of columns with their keys and values.
  struct Tile {
    Value firstKey, count;
    Rows keys, values;
  };

  mlir::LogicalResult buildMaskCode();
  mlir::LogicalResult buildScoreCode();
  void beginPanel();
  void modifyScores(llvm::MutableArrayRef<Value> scores, Value key,
                    bool masked);
  bool modifiesOnRegisters(bool masked) const;

  void emitTile(Value firstKey, Value count, bool hasFull, bool hasPartial);
  Rows getRows(const TensorView &view, Value keyHead, Value first, Value count,
               Value depth, Value scratchPart);
  void emitScores(const Tile &tile, bool masked);
  llvm::SmallVector<Value> emitScoreBlock(const Rows &keys, Value key,
                                          int64_t count);
  void modifyStoredScores(const Tile &tile, bool masked);
  void updateTileMaximum(llvm::ArrayRef<Value> scores);
  void emitSoftmax(const Tile &tile);
  void emitOutput(const Tile &tile);
  void emitOutputBlock(const Tile &tile, Value d, int64_t count,
                       bool careful = false);
  Value hasSpecialValues(const Tile &tile);
  void emitMaskedOutput(const Tile &tile);

  Value loadScratch(Value part, Value offset);
  void storeScratch(Value vector, Value part, Value offset);

  LaneBuilder &b;
  const KernelInfo &info;
  const KernelShape &shape;
  const KernelOperands &operands;
  Value scratch, batch, head, row, begin, end, kind;
  mlir::Type f32;
  Vectorizer vectorizer;
  mlir::OwningOpRef<mlir::func::FuncOp> maskFunction; // in no module
  std::optional<PanelCode> maskCode, scoreCode;
};

} // namespace maskir::cpu

#endif // MASKIR_LIB_CODEGEN_CPU_EMITRUN_H
