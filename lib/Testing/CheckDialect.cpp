//===- CheckDialect.cpp - The dialect of executed tests -------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Testing/Check.h"
#include "maskir/Testing/Passes.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace maskir::check;

#include "maskir/Testing/CheckOpsDialect.cpp.inc"

void CheckDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "maskir/Testing/CheckOps.cpp.inc"
      >();
}

#define GET_OP_CLASSES
#include "maskir/Testing/CheckOps.cpp.inc"

/// Rules E1 and L1.
static LogicalResult verifySameKind(Operation *op) {
  auto a = cast<RankedTensorType>(op->getOperand(0).getType());
  auto b = cast<RankedTensorType>(op->getOperand(1).getType());
  if (a.getElementType() != b.getElementType())
    return op->emitOpError("expects tensors of one element type, but found ")
           << a.getElementType() << " and " << b.getElementType();
  if (a.getRank() != b.getRank())
    return op->emitOpError("expects tensors of one rank, but found ")
           << a.getRank() << " and " << b.getRank();
  return success();
}

LogicalResult ExpectEqOp::verify() { return verifySameKind(*this); }

LogicalResult ExpectCloseOp::verify() {
  if (failed(verifySameKind(*this)))
    return failure();
  for (APFloat tolerance : {getRtol(), getAtol()})
    if (!tolerance.isFinite() || tolerance.isNegative())
      return emitOpError("expects finite tolerances that are not negative, but "
                         "found ")
             << tolerance.convertToDouble();
  return success();
}

void maskir::check::registerChecks(DialectRegistry &registry) {
  registry.insert<CheckDialect>();
  registerMaskIRTestingPasses();
}
