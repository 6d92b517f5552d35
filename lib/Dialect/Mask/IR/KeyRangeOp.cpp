//===- KeyRangeOp.cpp - mask.key_range ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

LogicalResult KeyRangeOp::verify() {
  if (failed(verifyMixed(*this, "lo", getLo(), getStaticLo())) ||
      failed(verifyMixed(*this, "hi", getHi(), getStaticHi()))) // K1
    return failure();
  return success();
}

/// key_range = lo[b] <= kv < hi[b]
Predicate KeyRangeOp::getPredicate(PredicateBuilder &builder) {
  IntExpr batch = IntExpr::axis(Axis::Batch), key = IntExpr::axis(Axis::Key);
  SmallVector<Predicate> tests;
  auto bound = [&](Value operand,
                   std::optional<int64_t> attribute) -> std::optional<IntExpr> {
    if (!operand || !isa<RankedTensorType>(operand.getType()))
      return builder.getMixed(operand, attribute);
    tests.push_back(builder.getInRange(operand, {batch}));
    return IntExpr::read(builder.getTable(operand), {batch});
  };
  if (auto lo = bound(getLo(), getStaticLo()))
    tests.push_back(Predicate::le(*lo, key));
  if (auto hi = bound(getHi(), getStaticHi()))
    tests.push_back(Predicate::lt(key, *hi));
  return Predicate::conjunction(tests);
}

Value KeyRangeOp::buildTest(OpBuilder &builder, Location loc,
                            const Position &position) {
  Value test;
  auto require = [&](Value condition) {
    test =
        test ? arith::AndIOp::create(builder, loc, test, condition) : condition;
  };
  auto bound = [&](Value operand, std::optional<int64_t> attribute) {
    if (!operand || !isa<RankedTensorType>(operand.getType()))
      return buildMixed(builder, loc, operand, attribute);
    require(buildInRange(builder, loc, operand, position.batch));
    return buildGuardedInteger(builder, loc, operand, position.batch, 0);
  };
  auto compare = [&](arith::CmpIPredicate predicate, Value limit) {
    if (limit)
      require(
          arith::CmpIOp::create(builder, loc, predicate, position.key, limit));
  };
  compare(arith::CmpIPredicate::sge, bound(getLo(), getStaticLo()));
  compare(arith::CmpIPredicate::slt, bound(getHi(), getStaticHi()));
  if (!test)
    test = arith::ConstantOp::create(builder, loc, builder.getBoolAttr(true));
  return test;
}
