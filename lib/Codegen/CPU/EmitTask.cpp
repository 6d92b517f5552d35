//===- EmitTask.cpp - One panel of queries --------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionKernel.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace maskir;
using namespace maskir::cpu;

KernelShape KernelShape::get(int64_t width, int64_t keyTile,
                             std::optional<int64_t> queries) {
  KernelShape shape;
  shape.width = width;
  // 24 sums and 3 vectors of queries in 32 registers; 12 and 3 in 16 (AVX2).
  // With 4 lanes (NEON) a vector more pays.
  shape.queryVectors = width == 4 ? 4 : 3;
  shape.keyRows = width == 16 ? 8 : width == 8 ? 4 : 6;
  shape.valueRows = shape.keyRows;
  // Few queries: less waste in the last panel.
  if (queries && *queries < 300)
    shape.queryVectors = *queries < 100 ? 1 : 2;
  shape.keyTile = keyTile;
  shape.summaryTile = 64;
  shape.visitAll = false;
  return shape;
}

Value maskir::cpu::getRowPointer(LaneBuilder &b, const TensorView &view,
                                 Value batch, Value head, Value row) {
  Value offset =
      b.add(b.mul(batch, view.strides[0]), b.mul(head, view.strides[1]));
  offset = b.add(offset, b.mul(row, view.strides[2]));
  return b.address(view.pointer, offset, view.elementType);
}

namespace {

/// Emits the body of the task function.
class TaskEmitter {
public:
  TaskEmitter(LaneBuilder &b, const KernelInfo &info, KernelFunctions functions)
      : b(b), info(info), shape(info.shape), operands(info.operands),
        functions(functions), context(functions.task.getArgument(0)),
        task(functions.task.getArgument(1)),
        scratch(functions.task.getArgument(2)) {}

  void emit();

private:
  void decodeTask();
  void transposeQueries();
  void initialiseState();
  void emitRuns();
  void emitOutput();
  void emitLogSumExp();
  void emitOutputBlock(Value pointer, Value vector, Value inverse, Value d);
  void emitOutputTail(Value pointer, Value vector, Value inverse, Value d);

  Value scratchAt(Value part, Value offset) { return b.add(part, offset); }

  LaneBuilder &b;
  const KernelInfo &info;
  const KernelShape &shape;
  const KernelOperands &operands;
  KernelFunctions functions;
  Value context, task, scratch;
  Value batch, head, row, rows; // the panel: `rows` queries from `row`
};

} // namespace

/// Tasks are head-major: threads work on the same keys at the same time. The
/// last panels of a head come first: with causal masks they are the longest.
void TaskEmitter::decodeTask() {
  Value index = arith::IndexCastOp::create(b, b.getIndexType(), task);
  Value panels = b.divideUp(operands.queries, shape.getPanelSize());
  Value slice = b.divide(index, panels);
  Value inHead = b.sub(index, b.mul(slice, panels));
  Value panel = b.sub(b.sub(panels, b.index(1)), inHead);
  batch = b.divide(slice, operands.heads);
  head = b.sub(slice, b.mul(batch, operands.heads));
  row = b.mul(panel, shape.getPanelSize());
  rows = b.min(b.sub(operands.queries, row), b.index(shape.getPanelSize()));
}

/// Scratch holds Q^T, [D][panel]. Lanes past the last query repeat it, so every
/// read is in range; their results are not stored.
void TaskEmitter::transposeQueries() {
  int64_t width = shape.width, panelSize = shape.getPanelSize();
  Value last = b.sub(rows, b.index(1));
  Value base = getRowPointer(b, operands.query, batch, head, row);
  Type element = operands.query.elementType;
  Value vectorized = b.mul(b.divide(operands.depth, b.index(width)), width);
  b.loop(b.index(0), b.index(panelSize), width, [&](Value first) {
    SmallVector<Value> offsets;
    for (int64_t i = 0; i < width; ++i)
      offsets.push_back(
          b.mul(b.min(b.add(first, i), last), operands.query.strides[2]));
    Value column = b.add(info.scratch.query, first);
    b.loop(b.index(0), vectorized, width, [&](Value d) {
      SmallVector<Value> lines;
      for (Value offset : offsets)
        lines.push_back(b.toF32(b.loadVector(base, b.add(offset, d), element)));
      lines = b.transpose(lines);
      for (auto [i, line] : llvm::enumerate(lines))
        b.storeVector(line, scratch,
                      b.add(column, b.mul(b.add(d, i), panelSize)),
                      /*aligned=*/true);
    });
    b.loop(vectorized, operands.depth, 1, [&](Value d) {
      Value line = b.add(column, b.mul(d, panelSize));
      for (auto [i, offset] : llvm::enumerate(offsets))
        b.store(b.toF32(b.load(base, b.add(offset, d), element)), scratch,
                b.add(line, i));
    });
  });
}

/// m = -inf, l = 0, O = 0; with a sink, m = sink and l = 1.
void TaskEmitter::initialiseState() {
  Value maximum = b.splat(-std::numeric_limits<float>::infinity());
  Value sum = b.splat(0.0f);
  if (operands.sink) {
    // A sink of -inf adds exp(-inf) = 0.
    Value logit =
        b.load(operands.sink->pointer, b.mul(head, operands.sink->strides[0]),
               b.getF32Type());
    Value isSink = arith::CmpFOp::create(b, arith::CmpFPredicate::UNE,
                                         b.splat(logit), maximum);
    sum = arith::SelectOp::create(b, isSink, b.splat(1.0f), sum);
    maximum = b.splat(logit);
  }
  for (int64_t v = 0; v < shape.queryVectors; ++v) {
    Value lane = b.index(v * shape.width);
    b.storeVector(maximum, scratch, scratchAt(info.scratch.maximum, lane),
                  true);
    b.storeVector(sum, scratch, scratchAt(info.scratch.sum, lane), true);
  }
  Value size = b.mul(operands.valueDepth, shape.getPanelSize());
  Value zero = b.splat(0.0f);
  b.loop(b.index(0), size, shape.width, [&](Value i) {
    b.storeVector(zero, scratch, scratchAt(info.scratch.output, i), true);
  });
}

/// One call of the run function for each run of the mask's query op.
void TaskEmitter::emitRuns() {
  Value firstKey = operands.keyOffset;
  Value endKey = b.add(firstKey, operands.keys);
  auto call = [&](OpBuilder &builder, Location loc, Value begin, Value end,
                  Value kind) {
    // Rule M7, whatever the query op says: no key outside is read.
    begin = builder.createOrFold<arith::MaxSIOp>(loc, begin, firstKey);
    end = builder.createOrFold<arith::MinSIOp>(loc, end, endKey);
    func::CallOp::create(
        builder, loc, functions.run,
        ValueRange{context, scratch, batch, head, row, begin, end, kind});
  };
  auto constantKind = [&](int32_t kind) {
    return arith::ConstantIntOp::create(b, b.getI32Type(), kind);
  };
  Value mask = info.op.getMask();
  if (!mask) {
    call(b, b.getLoc(), firstKey, endKey, constantKind(blockmap::kFull));
    return;
  }
  if (!info.runs) {
    call(b, b.getLoc(), firstKey, endKey, constantKind(blockmap::kPartial));
    return;
  }
  blockmap::emitKeyRuns(b, b.getLoc(), *info.runs,
                        {batch, head, b.add(operands.queryOffset, row), rows,
                         firstKey, operands.keys},
                        call);
}

/// result = O^T transposed, divided by l; 0 where l is 0 (rule M5).
void TaskEmitter::emitOutput() {
  Value base = getRowPointer(b, operands.result, batch, head, row);
  Value vectorized =
      b.mul(b.divide(operands.valueDepth, b.index(shape.width)), shape.width);
  b.loop(b.index(0), b.index(shape.getPanelSize()), shape.width, [&](Value v) {
    Value sum = b.loadVector(scratch, scratchAt(info.scratch.sum, v),
                             b.getF32Type(), true);
    Value zero = b.splat(0.0f);
    Value isEmpty =
        arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, sum, zero);
    Value inverse = arith::DivFOp::create(b, b.splat(1.0f), sum);
    inverse = arith::SelectOp::create(b, isEmpty, zero, inverse);
    b.loop(b.index(0), vectorized, shape.width,
           [&](Value d) { emitOutputBlock(base, v, inverse, d); });
    b.loop(vectorized, operands.valueDepth, 1,
           [&](Value d) { emitOutputTail(base, v, inverse, d); });
  });
}

void TaskEmitter::emitOutputBlock(Value pointer, Value vector, Value inverse,
                                  Value d) {
  SmallVector<Value> lines;
  Value column = b.add(info.scratch.output, vector);
  for (int64_t i = 0; i < shape.width; ++i) {
    Value offset = b.add(column, b.mul(b.add(d, i), shape.getPanelSize()));
    Value line = b.loadVector(scratch, offset, b.getF32Type(), true);
    lines.push_back(arith::MulFOp::create(b, line, inverse));
  }
  lines = b.transpose(lines);
  for (auto [i, line] : llvm::enumerate(lines)) {
    Value lane = b.add(vector, i);
    b.ifThen(b.compare(arith::CmpIPredicate::slt, lane, rows), [&] {
      Value offset = b.add(b.mul(lane, operands.result.strides[2]), d);
      b.storeVector(b.fromF32(line, operands.result.elementType), pointer,
                    offset);
    });
  }
}

void TaskEmitter::emitOutputTail(Value pointer, Value vector, Value inverse,
                                 Value d) {
  Value column = b.add(info.scratch.output, vector);
  Value line =
      b.loadVector(scratch, b.add(column, b.mul(d, shape.getPanelSize())),
                   b.getF32Type(), true);
  line = arith::MulFOp::create(b, line, inverse);
  for (int64_t i = 0; i < shape.width; ++i) {
    Value lane = b.add(vector, i);
    b.ifThen(b.compare(arith::CmpIPredicate::slt, lane, rows), [&] {
      Value offset = b.add(b.mul(lane, operands.result.strides[2]), d);
      b.store(b.fromF32(b.extract(line, i), operands.result.elementType),
              pointer, offset);
    });
  }
}

/// lse = m + log l; -inf where l is 0 (rule M5).
void TaskEmitter::emitLogSumExp() {
  const TensorView &lse = *operands.lse;
  Value base = b.add(b.mul(batch, lse.strides[0]), b.mul(head, lse.strides[1]));
  b.loop(b.index(0), rows, 1, [&](Value i) {
    Type f32 = b.getF32Type();
    Value sum = b.load(scratch, scratchAt(info.scratch.sum, i), f32);
    Value maximum = b.load(scratch, scratchAt(info.scratch.maximum, i), f32);
    Value log = math::LogOp::create(b, sum);
    // The maximum is -inf only where the sum is 0: -inf + -inf.
    Value total = arith::AddFOp::create(b, maximum, log);
    Value row2 = b.add(row, i);
    b.store(total, lse.pointer, b.add(base, b.mul(row2, lse.strides[2])));
  });
}

void TaskEmitter::emit() {
  decodeTask();
  transposeQueries();
  initialiseState();
  emitRuns();
  emitOutput();
  if (operands.lse)
    emitLogSumExp();
  func::ReturnOp::create(b);
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

static func::FuncOp createFunction(const KernelInfo &info, StringRef suffix,
                                   ArrayRef<Type> arguments) {
  auto parent = info.op->getParentOfType<FunctionOpInterface>();
  auto type = FunctionType::get(parent.getContext(), arguments, {});
  std::string name = (parent.getName() + "_attention_" + suffix).str();
  auto function = func::FuncOp::create(info.op.getLoc(), name, type);
  function.setPrivate();
  // Makes the name unique.
  SymbolTable(parent->getParentOfType<ModuleOp>())
      .insert(function, Block::iterator(parent));
  function.addEntryBlock();
  return function;
}

/// The kinds that calls of `function` pass: {full, partial}.
static std::pair<bool, bool> getKinds(KernelFunctions functions) {
  bool full = false, partial = false;
  functions.task.walk([&](func::CallOp call) {
    if (call.getCallee() != functions.run.getSymName())
      return;
    APInt kind;
    bool known = matchPattern(call.getOperands().back(), m_ConstantInt(&kind));
    full |= !known || kind == 2;
    partial |= !known || kind != 2;
  });
  return {full, partial};
}

FailureOr<KernelFunctions> maskir::cpu::emitKernel(const KernelInfo &info) {
  MLIRContext *ctx = info.op.getContext();
  Type pointer = LLVM::LLVMPointerType::get(ctx);
  Type index = IndexType::get(ctx), i64 = IntegerType::get(ctx, 64);
  KernelFunctions functions;
  functions.run = createFunction(info, "run",
                                 {pointer, pointer, index, index, index, index,
                                  index, IntegerType::get(ctx, 32)});
  functions.task = createFunction(info, "task", {pointer, i64, pointer});
  Location loc = info.op.getLoc();
  OpBuilder taskBuilder = OpBuilder::atBlockEnd(&functions.task.front());
  LaneBuilder b(loc, taskBuilder, info.shape.width);
  TaskEmitter(b, info, functions).emit();
  auto [hasFull, hasPartial] = getKinds(functions);
  b.setInsertionPointToEnd(&functions.run.front());
  if (failed(emitRunBody(b, info, functions.run, hasFull, hasPartial)))
    return failure();
  return functions;
}
