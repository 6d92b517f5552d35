//===- AttentionKernel.h - The code of one attention ------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The structure of the generated code. Queries lie in the lanes of vectors:
// S^T = K Q^T and O^T = V^T P^T. A *panel* is a number of consecutive queries
// of one head; a *task* computes one panel; a *run* is a range of keys that the
// panel must visit, and is computed in *tiles* of a limited number of keys.
//
//   task(panel):  transpose Q; state := empty
//                 for each run of the mask's query op: run(begin, end, kind)
//                 output := O / l, transposed
//   run:          for each tile: S := K Q^T, mask and score on registers
//                                online softmax of S in base 2
//                                O := O * alpha + V^T P^T
//
// No horizontal reductions, no lane masks, no padding: K and V are read in
// place one number at a time, and only the rows of Q are transposed.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_CODEGEN_CPU_ATTENTIONKERNEL_H
#define MASKIR_LIB_CODEGEN_CPU_ATTENTIONKERNEL_H

#include "LaneBuilder.h"
#include "PanelCode.h"
#include "TaskContext.h"
#include "maskir/BlockMap/EmitRuns.h"
#include "maskir/Dialect/Attn/IR/Attn.h"

namespace maskir::cpu {

using mlir::Value;

/// The sizes of the blocks that registers and caches hold.
struct KernelShape {
  int64_t width;        // lanes of a vector
  int64_t queryVectors; // vectors of queries in a panel
  int64_t keyRows;      // keys in a register block of the first product
  int64_t valueRows;    // value elements in a block of the second product
  int64_t keyTile;      // most keys in a tile
  int64_t summaryTile;  // grain in keys of the mask's run list
  bool visitAll;        // do not skip: test every key (to measure and to test)

  int64_t getPanelSize() const { return width * queryVectors; }

  /// For `width` lanes (4, 8 or 16) and a number of queries where it is known.
  static KernelShape get(int64_t width, int64_t keyTile,
                         std::optional<int64_t> queries);
};

/// What a kernel reads of the host function. Sizes and strides are host values;
/// TaskContext passes them on.
struct KernelOperands {
  TensorView query, key, value, result;
  std::optional<TensorView> lse, sink;
  Value batches, heads, keyHeads, queries, keys, depth, valueDepth;
  Value queryOffset, keyOffset;
};

/// Where the parts of a thread's scratch memory lie, in f32 from its start;
/// host values.
struct ScratchLayout {
  Value query, scores, output, maximum, sum, alpha, tileMaximum;
  Value keyTile, valueTile; // widened rows of 16-bit inputs, else null
  Value bytes;
};

/// State shared by the two functions of a kernel.
struct KernelInfo {
  mutable attn::AttentionOp op; // accessors of operations are not const
  KernelShape shape;
  KernelOperands operands;
  ScratchLayout scratch;
  TaskContext *context;
  /// The mask's run list; none without a mask, or where every key is tested.
  std::optional<blockmap::PreparedMask> runs;

  bool isNarrow() const { return !operands.query.elementType.isF32(); }
  /// The score is modified (or scaled by a number that is not positive) before
  /// the softmax, so the factor of the softmax is 1.
  bool scalesFirst() const {
    return !op.getScore().empty() || !(op.getScale().convertToDouble() > 0);
  }
};

/// The two functions of a kernel.
struct KernelFunctions {
  mlir::func::FuncOp task; // (context, task, scratch)
  mlir::func::FuncOp run;  // (context, scratch, b, h, row, begin, end, kind)
};

/// Emits both functions before the function of `info.op`. Fails, with an error
/// at the operation, for what can't be compiled.
mlir::FailureOr<KernelFunctions> emitKernel(const KernelInfo &info);

/// Emits the body of the run function; the insertion point is in it.
/// `hasFull`/`hasPartial`: which kinds of runs occur.
mlir::LogicalResult emitRunBody(LaneBuilder &b, const KernelInfo &info,
                                mlir::func::FuncOp function, bool hasFull,
                                bool hasPartial);

/// The pointer to the first element of [batch, head, row, 0] of a view.
Value getRowPointer(LaneBuilder &b, const TensorView &view, Value batch,
                    Value head, Value row);

} // namespace maskir::cpu

#endif // MASKIR_LIB_CODEGEN_CPU_ATTENTIONKERNEL_H
