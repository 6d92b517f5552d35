//===- CheckArithmeticPass.cpp - Integers without a result are asserted ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A division by zero is undefined behaviour; a shift by the width or more, a
// float that is no integer of the type, and what contradicts a flag (nsw, nuw,
// exact) are poison: a run that does it shows nothing about the program.
// Compiled code for users takes some number there (mask-cpu-division); a run
// that is to show a leak stops, unless a selection takes another number.
//
//===----------------------------------------------------------------------===//

#include "PoisonUse.h"
#include "maskir/Codegen/CPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Index/IR/IndexOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

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

bool isConversion(Operation *op) {
  return isa<arith::FPToSIOp, arith::FPToUIOp>(op);
}

arith::IntegerOverflowFlags getOverflowFlags(Operation *op) {
  if (auto flagged = dyn_cast<arith::ArithIntegerOverflowFlagsInterface>(op))
    if (arith::IntegerOverflowFlagsAttr flags = flagged.getOverflowAttr())
      return flags.getValue();
  return arith::IntegerOverflowFlags::none;
}

bool mayOverflow(Operation *op) {
  return getOverflowFlags(op) != arith::IntegerOverflowFlags::none;
}

/// Whether it promises that no bit is lost.
bool isExact(Operation *op) {
  return llvm::TypeSwitch<Operation *, bool>(op)
      .Case<arith::DivSIOp, arith::DivUIOp, arith::ShRSIOp, arith::ShRUIOp>(
          [](auto exact) { return exact.getIsExact(); })
      .Default(false);
}

/// Poison is undefined only where it is used.
bool mayBePoison(Operation *op) { return isConversion(op) || mayOverflow(op); }

bool mayHaveNoResult(Operation *op) {
  return isDivision(op) || isShift(op) || mayBePoison(op) ||
         isa<math::IPowIOp>(op);
}

/// Asserts that an operation on scalars has a result.
class ResultCheck {
public:
  explicit ResultCheck(Operation *op)
      : builder(op), op(op), type(op->getResult(0).getType()),
        width(type.isIndex() ? IndexType::kInternalStorageBitWidth
                             : type.getIntOrFloatBitWidth()) {}

  void insert() {
    if (isShift(op))
      checkAmount();
    if (isDivision(op))
      checkDivision();
    if (isExact(op))
      checkExact();
    if (isa<math::IPowIOp>(op))
      checkPower();
    if (isConversion(op))
      checkConversion();
    for (auto flag :
         {arith::IntegerOverflowFlags::nsw, arith::IntegerOverflowFlags::nuw})
      if (bitEnumContainsAll(getOverflowFlags(op), flag))
        checkFits(flag == arith::IntegerOverflowFlags::nsw);
  }

private:
  void checkDivision() {
    APInt number;
    bool isKnown = matchPattern(op->getOperand(1), m_ConstantInt(&number));
    if (!isKnown || number.isZero())
      check(compare(arith::CmpIPredicate::ne, op->getOperand(1),
                    APInt::getZero(width)),
            "division by zero");
    if (isSignedDivision(op) && (!isKnown || number.isAllOnes()))
      checkOverflow();
  }

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

  void checkExact() {
    Location loc = op->getLoc();
    Value a = op->getOperand(0), b = op->getOperand(1), lost;
    if (isa<arith::DivSIOp>(op))
      lost = arith::RemSIOp::create(builder, loc, a, b);
    else if (isa<arith::DivUIOp>(op))
      lost = arith::RemUIOp::create(builder, loc, a, b);
    else
      lost = arith::SubIOp::create(
          builder, loc, a,
          arith::ShLIOp::create(builder, loc,
                                arith::ShRUIOp::create(builder, loc, a, b), b));
    check(compare(arith::CmpIPredicate::eq, lost, APInt::getZero(width)),
          "it is not exact");
  }

  /// 0 to a negative power divides by zero.
  void checkPower() {
    Value hasInverse = compare(arith::CmpIPredicate::ne, op->getOperand(0),
                               APInt::getZero(width));
    Value isWhole = compare(arith::CmpIPredicate::sge, op->getOperand(1),
                            APInt::getZero(width));
    check(arith::OrIOp::create(builder, op->getLoc(), hasInverse, isWhole),
          "division by zero");
  }

  /// NaN is inside of no bounds.
  void checkConversion() {
    bool isSigned = isa<arith::FPToSIOp>(op);
    // The integers next to the range, which are of two bits more.
    APInt below = APInt::getAllOnes(width + 2);
    APInt above = APInt::getOneBitSet(width + 2, width);
    if (isSigned) {
      below = APInt::getSignedMinValue(width).sext(width + 2) - 1;
      above = APInt::getOneBitSet(width + 2, width - 1);
    }
    // What is rounded down to no float is reached by the least float above it.
    auto [lower, isFloat] = roundUp(below);
    Value fits = compareFloat(
        isFloat ? arith::CmpFPredicate::OGT : arith::CmpFPredicate::OGE, lower);
    Value isLow = compareFloat(arith::CmpFPredicate::OLT, roundUp(above).first);
    check(arith::AndIOp::create(builder, op->getLoc(), fits, isLow),
          "the number does not fit");
  }

  /// The least float that is not below a number, and whether it is the number.
  std::pair<APFloat, bool> roundUp(const APInt &number) {
    auto floats = cast<FloatType>(op->getOperand(0).getType());
    APFloat result(floats.getFloatSemantics());
    APFloat::opStatus status = result.convertFromAPInt(
        number, /*IsSigned=*/true, APFloat::rmTowardPositive);
    return {result, status == APFloat::opOK};
  }

  Value compareFloat(arith::CmpFPredicate predicate, const APFloat &number) {
    Value value = op->getOperand(0);
    auto type = cast<FloatType>(value.getType());
    Value bound = arith::ConstantOp::create(builder, op->getLoc(),
                                            builder.getFloatAttr(type, number));
    return arith::CmpFOp::create(builder, op->getLoc(), predicate, value,
                                 bound);
  }

  /// In integers of twice the width nothing wraps.
  void checkFits(bool isSigned) {
    Location loc = op->getLoc();
    if (isa<arith::TruncIOp>(op)) {
      Value narrow =
          arith::TruncIOp::create(builder, loc, type, op->getOperand(0));
      return checkEqual(widen(narrow, op->getOperand(0).getType(), isSigned),
                        op->getOperand(0));
    }
    Type narrow = builder.getIntegerType(width);
    Type wide = builder.getIntegerType(2 * width);
    Value a = widen(op->getOperand(0), wide, isSigned);
    // An amount to shift by has no sign.
    Value b = widen(op->getOperand(1), wide, isSigned && !isShift(op));
    OperationState state(loc, op->getName(), {a, b}, wide);
    Value exact = builder.create(state)->getResult(0);
    Value kept = arith::TruncIOp::create(builder, loc, narrow, exact);
    checkEqual(widen(kept, wide, isSigned), exact);
  }

  Value widen(Value value, Type wide, bool isSigned) {
    Location loc = op->getLoc();
    if (value.getType().isIndex())
      value = arith::IndexCastOp::create(builder, loc,
                                         builder.getIntegerType(width), value);
    if (isSigned)
      return arith::ExtSIOp::create(builder, loc, wide, value);
    return arith::ExtUIOp::create(builder, loc, wide, value);
  }

  void checkEqual(Value a, Value b) {
    check(arith::CmpIOp::create(builder, op->getLoc(), arith::CmpIPredicate::eq,
                                a, b),
          "the number does not fit");
  }

  Value compare(arith::CmpIPredicate predicate, Value a, const APInt &b) {
    Value number = arith::ConstantOp::create(builder, op->getLoc(), type,
                                             builder.getIntegerAttr(type, b));
    return arith::CmpIOp::create(builder, op->getLoc(), predicate, a, number);
  }

  void check(Value holds, StringRef problem) {
    OpBuilder::InsertionGuard guard(builder);
    if (mayBePoison(op) && !isDivision(op) && !isShift(op))
      holds = allowUnused(holds);
    cf::AssertOp::create(
        builder, op->getLoc(), holds,
        ("'" + op->getName().getStringRef() + "': " + problem).str());
  }

  /// Or a selection takes the other number; the assertion is made there.
  Value allowUnused(Value holds) {
    PoisonUse use = findPoisonUse(op);
    if (!use.select)
      return holds;
    builder.setInsertionPoint(use.select);
    Value isUnused = use.select.getCondition();
    if (use.isTrueValue) {
      Value yes = arith::ConstantOp::create(builder, op->getLoc(),
                                            builder.getBoolAttr(true));
      isUnused = arith::XOrIOp::create(builder, op->getLoc(), isUnused, yes);
    }
    return arith::OrIOp::create(builder, op->getLoc(), holds, isUnused);
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
    joinSelections();
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) {
      if (mayHaveNoResult(op) && op->getResult(0).getType().isIntOrIndex())
        ops.push_back(op);
    });
    for (Operation *op : ops)
      ResultCheck(op).insert();
  }

  /// What one loop makes, and the next one may not take, goes into one loop.
  void joinSelections() {
    IRRewriter rewriter(&getContext());
    SmallPtrSet<Operation *, 8> alone;
    linalg::GenericOp found;
    do {
      found = nullptr;
      getOperation().walk([&](linalg::GenericOp op) {
        if (alone.contains(op) || !yieldsPoison(op))
          return WalkResult::advance();
        found = op;
        return WalkResult::interrupt();
      });
      if (found && !fuseWithReader(rewriter, found))
        alone.insert(found);
    } while (found);
  }

  static bool yieldsPoison(linalg::GenericOp op) {
    return llvm::any_of(*op.getBody(), [](Operation &inner) {
      return mayBePoison(&inner) && findPoisonUse(&inner).isYielded;
    });
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
