//===- LowerAttention.cpp - The pass mask-cpu-attention -------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionKernel.h"
#include "maskir/Codegen/CPU/Lowering.h"
#include "maskir/Codegen/CPU/Passes.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/TargetParser/Host.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::cpu;

namespace maskir {
#define GEN_PASS_DEF_MASKCPUATTENTIONPASS
#include "maskir/Codegen/CPU/Passes.h.inc"
} // namespace maskir

std::optional<int64_t> maskir::getVectorWidth(int64_t requested) {
  if (requested == 4 || requested == 8 || requested == 16)
    return requested;
  if (requested != 0)
    return std::nullopt;
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  return features.lookup("avx512f") ? 16 : features.lookup("avx2") ? 8 : 4;
}

namespace {

/// Replaces one attention operation.
class AttentionLowering {
public:
  AttentionLowering(attn::AttentionOp op, KernelShape shape)
      : op(op), context(op),
        b(op.getLoc(), context.getHostBuilder(), shape.width) {
    info.op = op;
    info.shape = shape;
    info.context = &context;
  }

  LogicalResult run();

private:
  Value getMixed(Value operand, std::optional<int64_t> attribute);
  Value allocate(TensorType type, ArrayRef<Value> sizes, TensorView &view);
  void collectOperands();
  void layOutScratch();
  Value checkSizes();
  void callRuntime(func::FuncOp task, Value slots, Value fits);
  func::FuncOp getRuntimeFunction(StringRef name, ArrayRef<Type> arguments);
  Value getMessage(StringRef text);

  attn::AttentionOp op;
  TaskContext context;
  LaneBuilder b; // in the host function, before the operation
  KernelInfo info;
  SmallVector<Value> results;
};

} // namespace

Value AttentionLowering::getMixed(Value operand,
                                  std::optional<int64_t> attribute) {
  return operand ? operand : b.index(attribute.value_or(0));
}

/// A new buffer for a result; the tensor of it.
Value AttentionLowering::allocate(TensorType type, ArrayRef<Value> sizes,
                                  TensorView &view) {
  SmallVector<Value> dynamic;
  for (auto [dim, size] : llvm::enumerate(sizes))
    if (type.isDynamicDim(dim))
      dynamic.push_back(size);
  auto bufferType = MemRefType::get(type.getShape(), type.getElementType());
  Value buffer = memref::AllocOp::create(b, bufferType, dynamic);
  view = getMemrefView(b, b.getLoc(), buffer);
  return buffer;
}

void AttentionLowering::collectOperands() {
  KernelOperands &o = info.operands;
  o.query = context.getView(op.getQuery());
  o.key = context.getView(op.getKey());
  o.value = context.getView(op.getValue());
  if (op.getSink())
    o.sink = context.getView(op.getSink());
  o.batches = o.query.sizes[0];
  o.heads = o.query.sizes[1];
  o.queries = o.query.sizes[2];
  o.depth = o.query.sizes[3];
  o.keyHeads = o.key.sizes[1];
  o.keys = o.key.sizes[2];
  o.valueDepth = o.value.sizes[3];
  o.queryOffset = getMixed(op.getQueryOffset(), op.getStaticQueryOffset());
  o.keyOffset = getMixed(op.getKeyOffset(), op.getStaticKeyOffset());
  results.push_back(allocate(op.getResult().getType(),
                             {o.batches, o.heads, o.queries, o.valueDepth},
                             o.result));
  if (Value lse = op.getLse()) {
    o.lse.emplace();
    results.push_back(allocate(cast<TensorType>(lse.getType()),
                               {o.batches, o.heads, o.queries}, *o.lse));
  }
}

void AttentionLowering::layOutScratch() {
  const KernelOperands &o = info.operands;
  ScratchLayout &layout = info.scratch;
  int64_t panel = info.shape.getPanelSize();
  Value next = b.index(0), columns = b.index(info.shape.keyTile);
  auto place = [&](Value size) {
    Value start = next;
    next = b.add(next, size);
    return start;
  };
  layout.query = place(b.mul(o.depth, panel));
  layout.scores = place(b.mul(columns, panel));
  layout.output = place(b.mul(o.valueDepth, panel));
  layout.maximum = place(b.index(panel));
  layout.sum = place(b.index(panel));
  layout.alpha = place(b.index(panel));
  layout.tileMaximum = place(b.index(panel));
  if (info.isNarrow()) {
    layout.keyTile = place(b.mul(columns, o.depth));
    layout.valueTile = place(b.mul(columns, o.valueDepth));
  }
  layout.bytes = b.mul(next, 4);
}

/// i1: the sizes that are only known at run time fit together (rules N1 to N4),
/// and no position leaves 64 bits.
Value AttentionLowering::checkSizes() {
  const KernelOperands &o = info.operands;
  Value fits = arith::ConstantIntOp::create(b, b.getI1Type(), 1);
  auto require = [&](Value condition) {
    fits = b.createOrFold<arith::AndIOp>(fits, condition);
  };
  auto requireEqual = [&](Value x, Value y) {
    require(b.compare(arith::CmpIPredicate::eq, x, y));
  };
  requireEqual(o.key.sizes[0], o.batches);
  requireEqual(o.value.sizes[0], o.batches);
  requireEqual(o.value.sizes[1], o.keyHeads);
  requireEqual(o.value.sizes[2], o.keys);
  requireEqual(o.key.sizes[3], o.depth);
  if (o.sink)
    requireEqual(o.sink->sizes[0], o.heads);
  // A number of heads that does not divide, 0 included; no division by 0.
  Value one = b.index(1);
  Value group = b.divide(o.heads, b.max(o.keyHeads, one));
  requireEqual(b.mul(group, o.keyHeads), o.heads);
  // Results with a static size that the inputs decide at run time.
  for (auto [value, view] :
       {std::pair<Value, const TensorView *>(op.getResult(), &o.result),
        std::pair<Value, const TensorView *>(op.getLse(),
                                             o.lse ? &*o.lse : nullptr)}) {
    if (!view)
      continue;
    Value sizes[] = {o.batches, o.heads, o.queries, o.valueDepth};
    for (auto [found, expected] : llvm::zip(view->sizes, sizes))
      requireEqual(found, expected);
  }
  auto requireSmall = [&](Value offset) {
    require(b.compare(arith::CmpIPredicate::sle, offset,
                      b.index(mask::kMaxDistance)));
    require(b.compare(arith::CmpIPredicate::sge, offset,
                      b.index(-mask::kMaxDistance)));
  };
  requireSmall(o.queryOffset);
  requireSmall(o.keyOffset);
  return fits;
}

func::FuncOp AttentionLowering::getRuntimeFunction(StringRef name,
                                                   ArrayRef<Type> arguments) {
  auto module = op->getParentOfType<ModuleOp>();
  if (auto known = module.lookupSymbol<func::FuncOp>(name))
    return known;
  OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
  auto function = func::FuncOp::create(builder, module.getLoc(), name,
                                       builder.getFunctionType(arguments, {}));
  function.setPrivate();
  return function;
}

/// A pointer to a constant text that ends with a zero.
Value AttentionLowering::getMessage(StringRef text) {
  auto module = op->getParentOfType<ModuleOp>();
  StringRef name = "maskir_sizes_message";
  auto global = module.lookupSymbol<LLVM::GlobalOp>(name);
  if (!global) {
    OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
    std::string bytes = (text + StringRef("\0", 1)).str();
    auto type = LLVM::LLVMArrayType::get(builder.getI8Type(), bytes.size());
    global = LLVM::GlobalOp::create(builder, module.getLoc(), type,
                                    /*isConstant=*/true, LLVM::Linkage::Private,
                                    name, builder.getStringAttr(bytes));
  }
  return LLVM::AddressOfOp::create(b, global);
}

void AttentionLowering::callRuntime(func::FuncOp task, Value slots,
                                    Value fits) {
  const KernelOperands &o = info.operands;
  Type i64 = b.getI64Type(), pointer = slots.getType();
  auto choice = scf::IfOp::create(b, fits, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(choice.thenBlock());
  Value tasks = b.mul(b.mul(o.batches, o.heads),
                      b.divideUp(o.queries, info.shape.getPanelSize()));
  Value function =
      func::ConstantOp::create(b, task.getFunctionType(), task.getSymName());
  Value arguments[] = {arith::IndexCastOp::create(b, i64, tasks), function,
                       slots,
                       arith::IndexCastOp::create(b, i64, info.scratch.bytes)};
  func::CallOp::create(
      b,
      getRuntimeFunction("maskirParallelFor",
                         {i64, task.getFunctionType(), pointer, i64}),
      arguments);
  b.setInsertionPointToStart(choice.elseBlock());
  Value message = getMessage(
      "attention: the sizes or offsets given at run time do not fit together; "
      "expected query [B, Hq, Q, D], key [B, Hkv, KV, D], value [B, Hkv, KV, "
      "Dv] where Hkv divides Hq, sink [Hq], offsets within 2^60");
  func::CallOp::create(b, getRuntimeFunction("maskirSetError", {pointer}),
                       message);
}

LogicalResult AttentionLowering::run() {
  collectOperands();
  layOutScratch();
  if (op.getMask() && !info.shape.visitAll) {
    blockmap::BlockMapOptions options;
    options.queryTile = options.keyTile = info.shape.summaryTile;
    info.runs =
        blockmap::PreparedMask::prepare(b, op.getLoc(), op.getMask(), options);
  }
  FailureOr<KernelFunctions> functions = emitKernel(info);
  if (failed(functions))
    return failure();
  FailureOr<Value> slots = context.close({functions->task, functions->run});
  if (failed(slots))
    return failure();
  b.setInsertionPoint(op);
  callRuntime(functions->task, *slots, checkSizes());
  for (auto [result, buffer] : llvm::zip(op->getResults(), results)) {
    Value tensor = bufferization::ToTensorOp::create(
        b, result.getType(), buffer, /*restrict=*/true, /*writable=*/true);
    result.replaceAllUsesWith(tensor);
  }
  op.erase();
  return success();
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {

class MaskCpuAttention
    : public maskir::impl::MaskCpuAttentionPassBase<MaskCpuAttention> {
public:
  using Base::Base;

  void runOnOperation() override {
    std::optional<int64_t> width = getVectorWidth(vectorWidth);
    if (!width || keyTile < 1) {
      getOperation().emitError()
          << "mask-cpu-attention: expected a vector-width of 4, 8, 16 or 0 and "
             "a key-tile of at least 1, found "
          << vectorWidth << " and " << keyTile;
      return signalPassFailure();
    }
    SmallVector<attn::AttentionOp> ops;
    getOperation().walk([&](attn::AttentionOp op) { ops.push_back(op); });
    for (attn::AttentionOp op : ops)
      if (failed(AttentionLowering(op, getShape(op, *width)).run()))
        return signalPassFailure();
    eraseMasks();
  }

private:
  KernelShape getShape(attn::AttentionOp op, int64_t width) const {
    auto type = cast<RankedTensorType>(op.getQuery().getType());
    std::optional<int64_t> queries;
    if (!type.isDynamicDim(2))
      queries = type.getDimSize(2);
    KernelShape shape = KernelShape::get(width, keyTile, queries);
    shape.visitAll = visitAll;
    return shape;
  }

  /// Masks without users, users first.
  void eraseMasks() {
    SmallVector<Operation *> masks;
    getOperation().walk(
        [&](mask::PredicateOpInterface op) { masks.push_back(op); });
    for (Operation *op : llvm::reverse(masks))
      if (op->use_empty())
        op->erase();
  }
};

} // namespace
