//===- Combinators.cpp - mask.and, mask.or, mask.not, mask.shift ---===//
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

//===----------------------------------------------------------------------===//
// mask.and and mask.or
//===----------------------------------------------------------------------===//

static SmallVector<Predicate> getPredicates(PredicateBuilder &builder,
                                            OperandRange masks) {
  return llvm::map_to_vector(
      masks, [&](Value mask) { return builder.getPredicate(mask); });
}

template <typename CombineOp>
static Value combineTests(OpBuilder &builder, Location loc, OperandRange masks,
                          const Position &position, bool neutral) {
  Value result;
  for (Value mask : masks) {
    Value test = buildMaskTest(builder, loc, mask, position);
    if (!test)
      return nullptr;
    result = result ? CombineOp::create(builder, loc, result, test) : test;
  }
  if (!result)
    result =
        arith::ConstantOp::create(builder, loc, builder.getBoolAttr(neutral));
  return result;
}

Predicate AndOp::getPredicate(PredicateBuilder &builder) {
  return Predicate::conjunction(getPredicates(builder, getInputs()));
}

Value AndOp::buildTest(OpBuilder &builder, Location loc, const Position &p) {
  return combineTests<arith::AndIOp>(builder, loc, getInputs(), p, true);
}

Predicate OrOp::getPredicate(PredicateBuilder &builder) {
  return Predicate::disjunction(getPredicates(builder, getInputs()));
}

Value OrOp::buildTest(OpBuilder &builder, Location loc, const Position &p) {
  return combineTests<arith::OrIOp>(builder, loc, getInputs(), p, false);
}

//===----------------------------------------------------------------------===//
// mask.not
//===----------------------------------------------------------------------===//

Predicate NotOp::getPredicate(PredicateBuilder &builder) {
  return ~builder.getPredicate(getInput());
}

Value NotOp::buildTest(OpBuilder &builder, Location loc, const Position &p) {
  Value test = buildMaskTest(builder, loc, getInput(), p);
  if (!test)
    return nullptr;
  Value one =
      arith::ConstantOp::create(builder, loc, builder.getBoolAttr(true));
  return arith::XOrIOp::create(builder, loc, test, one);
}

//===----------------------------------------------------------------------===//
// mask.shift
//===----------------------------------------------------------------------===//

LogicalResult ShiftOp::verify() {
  if (failed(verifyMixed(*this, "q", getQuery(), getStaticQuery())) ||
      failed(verifyMixed(*this, "kv", getKey(), getStaticKey()))) // S1
    return failure();
  for (std::optional<int64_t> distance : {getStaticQuery(), getStaticKey()})
    if (distance && (*distance < -kMaxDistance || *distance > kMaxDistance))
      return emitOpError("expects a distance between -2^60 and 2^60, found ")
             << *distance; // S2
  return success();
}

/// shift(m)(b, h, q, kv) = m(b, h, q + dq, kv + dkv)
Predicate ShiftOp::getPredicate(PredicateBuilder &builder) {
  SmallVector<IntExpr> axes;
  for (unsigned i = 0; i < kNumAxes; ++i)
    axes.push_back(IntExpr::axis(static_cast<Axis>(i)));
  if (auto distance = builder.getMixed(getQuery(), getStaticQuery()))
    axes[2] = axes[2] + *distance;
  if (auto distance = builder.getMixed(getKey(), getStaticKey()))
    axes[3] = axes[3] + *distance;
  return builder.getPredicate(getInput()).substitute(axes);
}

Value ShiftOp::buildTest(OpBuilder &builder, Location loc, const Position &p) {
  auto move = [&](Value at, Value operand, std::optional<int64_t> attribute) {
    Value distance = buildMixed(builder, loc, operand, attribute);
    return distance
               ? arith::AddIOp::create(builder, loc, at, distance).getResult()
               : at;
  };
  Position moved = p;
  moved.query = move(p.query, getQuery(), getStaticQuery());
  moved.key = move(p.key, getKey(), getStaticKey());
  return buildMaskTest(builder, loc, getInput(), moved);
}
