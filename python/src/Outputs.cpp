//===- Outputs.cpp - Where functions put numbers --------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Outputs.h"
#include "Verdicts.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace maskir::python;

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

/// One number holds no tokens. A type that is not known may hold anything, but
/// for what is no data: predicates, and handles of code that transforms code.
static bool mayHoldNumbers(Type type) {
  if (auto shaped = dyn_cast<ShapedType>(type))
    return !shaped.getElementType().isInteger(1);
  llvm::StringRef dialect = type.getDialect().getNamespace();
  return !type.isIntOrIndexOrFloat() && !isa<ComplexType, NoneType>(type) &&
         dialect != "mask" && dialect != "transform";
}

/// Memory, or a pointer to some: tensors and vectors are values.
static bool mayBeMemory(Type type) {
  return !isa<TensorType, VectorType>(type) && mayHoldNumbers(type);
}

bool maskir::python::hasNumbers(FunctionOpInterface function) {
  return llvm::any_of(function.getArgumentTypes(), mayHoldNumbers) &&
         (llvm::any_of(function.getResultTypes(), mayHoldNumbers) ||
          findWrites(function));
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// Memory that the function made: others read it only as a result.
static bool isOwn(Value memory) {
  while (auto view = memory.getDefiningOp<ViewLikeOpInterface>())
    memory = view.getViewSource();
  return memory.getDefiningOp<memref::AllocOp>() ||
         memory.getDefiningOp<memref::AllocaOp>();
}

static bool isOthersMemory(Value value) {
  return mayBeMemory(value.getType()) && !isOwn(value);
}

/// Whether it may write numbers to memory of others. What is inside of `op` is
/// looked at by itself.
static bool mayWrite(Operation *op) {
  auto effects = dyn_cast<MemoryEffectOpInterface>(op);
  if (!effects)
    return !op->hasTrait<OpTrait::HasRecursiveMemoryEffects>() &&
           !op->hasTrait<OpTrait::ReturnLike>() &&
           !isa<ViewLikeOpInterface>(op) &&
           llvm::any_of(op->getOperandTypes(), mayBeMemory);
  llvm::SmallVector<MemoryEffects::EffectInstance> found;
  effects.getEffects(found);
  return llvm::any_of(found, [&](const MemoryEffects::EffectInstance &effect) {
    if (!isa<MemoryEffects::Write>(effect.getEffect()))
      return false;
    if (Value value = effect.getValue())
      return isOthersMemory(value);
    return llvm::any_of(op->getOperands(), isOthersMemory);
  });
}

std::optional<std::string>
maskir::python::findWrites(FunctionOpInterface function) {
  Operation *found = nullptr;
  function.walk([&](Operation *op) {
    if (op == function || !mayWrite(op))
      return WalkResult::advance();
    found = op;
    return WalkResult::interrupt();
  });
  if (!found)
    return std::nullopt;
  std::string where = printLocation(found->getLoc());
  return "it may write numbers to memory of its caller by '" +
         found->getName().getStringRef().str() +
         "', and nothing is known of what these are made of" +
         (where.empty() ? "" : " (" + where + ")");
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// "inner::main": the names of the modules around it, then its own.
static std::string nameWithModules(FunctionOpInterface function) {
  std::string name = function.getName().str();
  for (Operation *parent = function->getParentOp(); parent;
       parent = parent->getParentOp())
    if (auto symbol = dyn_cast<SymbolOpInterface>(parent);
        symbol && symbol.getNameAttr() && parent->getParentOp())
      name = (symbol.getName() + "::" + name).str();
  return name;
}

std::vector<NotAsked> maskir::python::findNotAsked(ModuleOp module) {
  std::vector<NotAsked> found;
  module.walk([&](FunctionOpInterface function) {
    bool isNested = function->getParentOp() != module;
    if (function.isExternal() || function.isPrivate() ||
        (!isNested && isa<func::FuncOp>(function)))
      return;
    std::string reason =
        isNested ? "it is in a module inside of the module, and only functions "
                   "of the outermost module are asked"
                 : "it is a '" + function->getName().getStringRef().str() +
                       "', and only a 'func.func' is asked";
    found.push_back({function, nameWithModules(function), reason});
  });
  return found;
}
