//===- MaskDialect.cpp - The mask dialect ---------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskAssembly.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace maskir::mask;

#include "maskir/Dialect/Mask/IR/MaskDialect.cpp.inc"
#include "maskir/Dialect/Mask/IR/MaskEnums.cpp.inc"
#include "maskir/Dialect/Mask/IR/MaskInterfaces.cpp.inc"
#define GET_TYPEDEF_CLASSES
#include "maskir/Dialect/Mask/IR/MaskTypes.cpp.inc"
#define GET_OP_CLASSES
#include "maskir/Dialect/Mask/IR/MaskOps.cpp.inc"

namespace {
/// Every mask operation may be inlined anywhere: none depends on its place.
struct MaskInlinerInterface : DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;
  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
  bool isLegalToInline(Region *, Region *, bool, IRMapping &) const final {
    return true;
  }
};
} // namespace

void MaskDialect::initialize() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "maskir/Dialect/Mask/IR/MaskTypes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "maskir/Dialect/Mask/IR/MaskOps.cpp.inc"
      >();
  addInterfaces<MaskInlinerInterface>();
}

/// A constant predicate is a boolean attribute; it becomes all or none.
Operation *MaskDialect::materializeConstant(OpBuilder &builder, Attribute value,
                                            Type type, Location loc) {
  auto truth = dyn_cast<BoolAttr>(value);
  if (!truth || !isa<PredType>(type))
    return nullptr;
  if (truth.getValue())
    return AllOp::create(builder, loc);
  return NoneOp::create(builder, loc);
}
