//===- CheckArithmeticPass.cpp - Integers without a result are asserted ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A division by zero is undefined behaviour, and a shift by the width or more
// is poison: a run that does it shows nothing about the program. Compiled code
// for users takes some number there (mask-cpu-division); a run that is to show
// a leak stops.
//
//===----------------------------------------------------------------------===//

#include "maskir/Codegen/CPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Index/IR/IndexOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace maskir {

#define GEN_PASS_DEF_MASKCPUCHECKARITHMETICPASS
#include "maskir/Codegen/CPU/Passes.h.inc"

namespace {

bool isSignedDivision(Operation *op) {
  return isa<arith::DivSIOp, arith::RemSIOp, arith::CeilDivSIOp,
             arith::FloorDivSIOp, index::DivSOp, index::RemSOp,
             index::CeilDivSOp, index::FloorDivSOp>(op);
}

bool isDivision(Operation *op) {
  return isSignedDivision(op) ||
         isa<arith::DivUIOp, arith::RemUIOp, arith::CeilDivUIOp, index::DivUOp,
             index::RemUOp, index::CeilDivUOp>(op);
}

bool isShift(Operation *op) {
  return isa<arith::ShLIOp, arith::ShRSIOp, arith::ShRUIOp, index::ShlOp,
             index::ShrSOp, index::ShrUOp>(op);
}

bool mayHaveNoResult(Operation *op) { return isDivision(op) || isShift(op); }

/// Asserts that an operation on scalars has a result.
class ResultCheck {
public:
  explicit ResultCheck(Operation *op)
      : builder(op), op(op), type(op->getResult(0).getType()),
        width(type.isIndex() ? IndexType::kInternalStorageBitWidth
                             : type.getIntOrFloatBitWidth()) {}

  void insert() {
    if (isShift(op))
      return checkAmount();
    APInt number;
    bool isKnown = matchPattern(op->getOperand(1), m_ConstantInt(&number));
    if (!isKnown || number.isZero())
      check(compare(arith::CmpIPredicate::ne, op->getOperand(1),
                    APInt::getZero(width)),
            "division by zero");
    if (isSignedDivision(op) && (!isKnown || number.isAllOnes()))
      checkOverflow();
  }

private:
  /// The least integer by -1 is no integer of that width.
  void checkOverflow() {
    Value fits = compare(arith::CmpIPredicate::ne, op->getOperand(0),
                         APInt::getSignedMinValue(width));
    Value isOther = compare(arith::CmpIPredicate::ne, op->getOperand(1),
                            APInt::getAllOnes(width));
    check(arith::OrIOp::create(builder, op->getLoc(), fits, isOther),
          "the quotient does not fit");
  }

  void checkAmount() {
    APInt number;
    if (matchPattern(op->getOperand(1), m_ConstantInt(&number)) &&
        number.ult(width))
      return;
    // The width itself may be no number of so few bits: i1 is shifted by 0.
    check(compare(arith::CmpIPredicate::ule, op->getOperand(1),
                  APInt(width, width - 1)),
          "shift by the width or more");
  }

  Value compare(arith::CmpIPredicate predicate, Value a, const APInt &b) {
    Value number = arith::ConstantOp::create(builder, op->getLoc(), type,
                                             builder.getIntegerAttr(type, b));
    return arith::CmpIOp::create(builder, op->getLoc(), predicate, a, number);
  }

  void check(Value holds, StringRef problem) {
    cf::AssertOp::create(
        builder, op->getLoc(), holds,
        ("'" + op->getName().getStringRef() + "': " + problem).str());
  }

  OpBuilder builder;
  Operation *op;
  Type type;
  unsigned width;
};

class MaskCpuCheckArithmetic
    : public impl::MaskCpuCheckArithmeticPassBase<MaskCpuCheckArithmetic> {
  void runOnOperation() override {
    if (failed(generalize()))
      return signalPassFailure();
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) {
      if (mayHaveNoResult(op) && op->getResult(0).getType().isIntOrIndex())
        ops.push_back(op);
    });
    for (Operation *op : ops)
      ResultCheck(op).insert();
  }

  /// The body of a named operation is given by its name: there is no place for
  /// an assertion in it.
  LogicalResult generalize() {
    SmallVector<linalg::LinalgOp> named;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (!isa<linalg::GenericOp>(op) &&
          llvm::any_of(*op.getBlock(), [](Operation &inner) {
            return mayHaveNoResult(&inner);
          }))
        named.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : named) {
      rewriter.setInsertionPoint(op);
      if (failed(linalg::generalizeNamedOp(rewriter, op)))
        return op->emitError("its integers can't be checked");
    }
    return success();
  }
};

} // namespace
} // namespace maskir
