//===- AssertPass.cpp - Assertions of the program as errors of the run ----===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Codegen/CPU/Passes.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;

namespace maskir {

#define GEN_PASS_DEF_MASKCPUASSERTPASS
#include "maskir/Codegen/CPU/Passes.h.inc"

namespace {

/// The message with the place of the assertion, if it has one.
std::string getText(cf::AssertOp op) {
  auto place = op.getLoc()->findInstanceOf<FileLineColLoc>();
  if (!place || place.getLine() == 0)
    return op.getMsg().str();
  return (place.getFilename().getValue() + ":" + Twine(place.getLine()) + ":" +
          Twine(place.getColumn()) + ": " + op.getMsg())
      .str();
}

class MaskCpuAssert : public impl::MaskCpuAssertPassBase<MaskCpuAssert> {
  void runOnOperation() override {
    SmallVector<cf::AssertOp> asserts;
    getOperation()->walk([&](cf::AssertOp op) { asserts.push_back(op); });
    if (asserts.empty())
      return;
    SymbolTable symbols(getOperation());
    func::FuncOp stop = declareStop(symbols);
    llvm::StringMap<LLVM::GlobalOp> messages;
    for (cf::AssertOp op : asserts)
      lower(op, stop, symbols, messages);
  }

  func::FuncOp declareStop(SymbolTable &symbols) {
    StringRef name = "maskirStop";
    if (auto known = symbols.lookup<func::FuncOp>(name))
      return known;
    Type pointer = LLVM::LLVMPointerType::get(&getContext());
    auto stop = func::FuncOp::create(
        getOperation().getLoc(), name,
        FunctionType::get(&getContext(), pointer, TypeRange()));
    stop.setPrivate();
    symbols.insert(stop);
    return stop;
  }

  LLVM::GlobalOp getMessage(StringRef text, SymbolTable &symbols,
                            llvm::StringMap<LLVM::GlobalOp> &messages) {
    LLVM::GlobalOp &global = messages[text];
    if (global)
      return global;
    OpBuilder builder(&getContext());
    std::string bytes = (text + StringRef("\0", 1)).str();
    auto type = LLVM::LLVMArrayType::get(builder.getI8Type(), bytes.size());
    global = LLVM::GlobalOp::create(
        builder, getOperation().getLoc(), type, /*isConstant=*/true,
        LLVM::Linkage::Private, "maskir_assert", builder.getStringAttr(bytes));
    symbols.insert(global); // makes the name unique
    return global;
  }

  /// Continues in a new block; where the condition fails, the run ends.
  void lower(cf::AssertOp op, func::FuncOp stop, SymbolTable &symbols,
             llvm::StringMap<LLVM::GlobalOp> &messages) {
    LLVM::GlobalOp message = getMessage(getText(op), symbols, messages);
    Location loc = op.getLoc();
    Block *block = op->getBlock();
    Block *next = block->splitBlock(op->getNextNode());
    auto *failed = new Block;
    failed->insertBefore(next);
    OpBuilder builder = OpBuilder::atBlockBegin(failed);
    Value pointer = LLVM::AddressOfOp::create(builder, loc, message);
    func::CallOp::create(builder, loc, stop, pointer);
    cf::BranchOp::create(builder, loc, next);
    builder.setInsertionPoint(op);
    cf::CondBranchOp::create(builder, loc, op.getArg(), next, failed);
    op.erase();
  }
};

} // namespace
} // namespace maskir
