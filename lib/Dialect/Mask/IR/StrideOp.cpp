//===- StrideOp.cpp - mask.stride -----------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

LogicalResult StrideOp::verify() {
  if (failed(verifyMixed(*this, "step", getStep(), getStaticStep()))) // E1
    return failure();
  if (!getStep() && !getStaticStep()) // E1
    return emitOpError("expects a step, found none");
  if (getStaticStep() && *getStaticStep() < 1) // E2
    return emitOpError("expects a step of at least 1, found ")
           << *getStaticStep();
  return success();
}

/// stride = (q - kv) mod step == 0
Predicate StrideOp::getPredicate(PredicateBuilder &builder) {
  IntExpr step = *builder.getMixed(getStep(), getStaticStep());
  IntExpr distance = IntExpr::axis(Axis::Query) - IntExpr::axis(Axis::Key);
  return Predicate::zero(distance.mod(step)) & Predicate::le(1, step); // E2
}

/// The remainder of a division that truncates is 0 exactly where the one of a
/// division that floors is.
Value StrideOp::buildTest(OpBuilder &builder, Location loc,
                          const Position &position) {
  Value one = buildIndex(builder, loc, 1), zero = buildIndex(builder, loc, 0);
  Value step = buildMixed(builder, loc, getStep(), getStaticStep());
  // Never divide by a step below 1; such a step gives no pair (E2).
  Value divisor = arith::MaxSIOp::create(builder, loc, step, one);
  Value distance =
      arith::SubIOp::create(builder, loc, position.query, position.key);
  Value rest = arith::RemSIOp::create(builder, loc, distance, divisor);
  Value hit =
      arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq, rest, zero);
  Value legal =
      arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sge, step, one);
  return arith::AndIOp::create(builder, loc, legal, hit);
}
