//===- CheckToRuntime.cpp - The pass check-to-runtime ---------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Testing/Check.h"
#include "maskir/Testing/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;

namespace maskir::check {

#define GEN_PASS_DEF_CHECKTORUNTIMEPASS
#include "maskir/Testing/Passes.h.inc"

namespace {

/// "F32": the element type in the name of a C function.
std::string getSuffix(Type type) {
  if (type.isIndex())
    return "Index";
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return StringRef(text).upper();
}

/// "file:line:column"; the whole location where it has another form.
std::string describe(Location loc) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (auto file = loc->findInstanceOf<FileLineColLoc>())
    os << file.getFilename().getValue() << ":" << file.getLine() << ":"
       << file.getColumn();
  else
    loc.print(os);
  return text;
}

class Lowering {
public:
  explicit Lowering(ModuleOp module)
      : module(module), symbols(module), builder(module.getContext()) {}

  void lower(Operation *op) {
    builder.setInsertionPoint(op);
    loc = op->getLoc();
    SmallVector<Value> operands;
    for (Value operand : op->getOperands())
      operands.push_back(isa<TensorType>(operand.getType())
                             ? buildUnrankedBuffer(operand)
                             : operand);
    std::string name = "maskirCheckExpectTrue";
    if (!isa<ExpectTrueOp>(op)) {
      Type type = op->getOperand(0).getType();
      name = isa<ExpectEqOp>(op) ? "maskirCheckExpectEq"
                                 : "maskirCheckExpectClose";
      name += getSuffix(cast<TensorType>(type).getElementType());
    }
    if (auto close = dyn_cast<ExpectCloseOp>(op))
      for (FloatAttr tolerance : {close.getRtolAttr(), close.getAtolAttr()})
        operands.push_back(arith::ConstantOp::create(builder, loc, tolerance));
    operands.push_back(buildLocation());
    func::FuncOp callee = getFunction(name, ValueRange(operands).getTypes());
    func::CallOp::create(builder, loc, callee, operands);
    op->erase();
  }

private:
  /// A read-only buffer of any layout: bufferization then has no cause to copy.
  Value buildUnrankedBuffer(Value tensor) {
    auto type = cast<RankedTensorType>(tensor.getType());
    SmallVector<int64_t> strides(type.getRank(), ShapedType::kDynamic);
    auto layout = StridedLayoutAttr::get(builder.getContext(),
                                         ShapedType::kDynamic, strides);
    auto ranked =
        MemRefType::get(type.getShape(), type.getElementType(), layout);
    Value buffer = bufferization::ToBufferOp::create(builder, loc, ranked,
                                                     tensor, /*readOnly=*/true);
    auto unranked = UnrankedMemRefType::get(type.getElementType(), 0);
    return memref::CastOp::create(builder, loc, unranked, buffer);
  }

  /// A pointer to the text of the location.
  Value buildLocation() {
    std::string text = describe(loc);
    auto type = LLVM::LLVMArrayType::get(builder.getI8Type(), text.size() + 1);
    LLVM::GlobalOp &global = locations[text];
    if (!global) {
      OpBuilder::InsertionGuard guard(builder);
      builder.setInsertionPointToStart(module.getBody());
      global = LLVM::GlobalOp::create(builder, loc, type, /*isConstant=*/true,
                                      LLVM::Linkage::Internal, "check_location",
                                      builder.getStringAttr(text + '\0'));
      symbols.insert(global);
    }
    auto pointer = LLVM::LLVMPointerType::get(builder.getContext());
    return LLVM::AddressOfOp::create(builder, loc, pointer,
                                     global.getSymName());
  }

  func::FuncOp getFunction(StringRef name, TypeRange operands) {
    if (auto function = symbols.lookup<func::FuncOp>(name))
      return function;
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(module.getBody());
    auto function = func::FuncOp::create(builder, loc, name,
                                         builder.getFunctionType(operands, {}));
    function.setPrivate();
    symbols.insert(function);
    return function;
  }

  ModuleOp module;
  SymbolTable symbols;
  OpBuilder builder;
  Location loc = builder.getUnknownLoc();
  llvm::StringMap<LLVM::GlobalOp> locations;
};

class CheckToRuntime : public impl::CheckToRuntimePassBase<CheckToRuntime> {
public:
  void runOnOperation() override {
    SmallVector<Operation *> checks;
    getOperation()->walk([&](Operation *op) {
      if (isa_and_nonnull<CheckDialect>(op->getDialect()))
        checks.push_back(op);
    });
    Lowering lowering(getOperation());
    for (Operation *op : checks)
      lowering.lower(op);
  }
};

} // namespace
} // namespace maskir::check
