//===- WindowOp.cpp - mask.window ---===//
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

LogicalResult WindowOp::verify() {
  if (failed(verifyMixed(*this, "left", getLeft(), getStaticLeft())) ||
      failed(verifyMixed(*this, "right", getRight(), getStaticRight()))) // W1
    return failure();
  return success();
}

/// window() = all
OpFoldResult WindowOp::fold(FoldAdaptor) {
  bool open =
      !getLeft() && !getStaticLeft() && !getRight() && !getStaticRight();
  return open ? OpFoldResult(BoolAttr::get(getContext(), true))
              : OpFoldResult();
}

/// window = q - kv <= left and kv - q <= right (M3)
Predicate WindowOp::getPredicate(PredicateBuilder &builder) {
  IntExpr distance = IntExpr::axis(Axis::Query) - IntExpr::axis(Axis::Key);
  SmallVector<Predicate> bounds;
  if (auto left = builder.getMixed(getLeft(), getStaticLeft()))
    bounds.push_back(Predicate::le(distance, *left));
  if (auto right = builder.getMixed(getRight(), getStaticRight()))
    bounds.push_back(Predicate::le(-distance, *right));
  return Predicate::conjunction(bounds);
}

/// The distance is compared, not a moved position: q - kv cannot leave 64 bits,
/// q - left can.
Value WindowOp::buildTest(OpBuilder &builder, Location loc,
                          const Position &position) {
  Value test;
  auto bound = [&](Value from, Value to, Value limit) {
    if (!limit)
      return;
    Value distance = arith::SubIOp::create(builder, loc, from, to);
    Value near = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sle,
                                       distance, limit);
    test = test ? arith::AndIOp::create(builder, loc, test, near) : near;
  };
  bound(position.query, position.key,
        buildMixed(builder, loc, getLeft(), getStaticLeft()));
  bound(position.key, position.query,
        buildMixed(builder, loc, getRight(), getStaticRight()));
  if (!test)
    test = arith::ConstantOp::create(builder, loc, builder.getBoolAttr(true));
  return test;
}
