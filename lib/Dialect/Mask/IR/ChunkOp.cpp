//===- ChunkOp.cpp - mask.chunk ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Magnitude.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

LogicalResult ChunkOp::verify() {
  if (failed(verifyMixed(*this, "size", getSize(), getStaticSize()))) // C1
    return failure();
  if (!getSize() && !getStaticSize()) // C1
    return emitOpError("expects a chunk size, found none");
  if (getStaticSize() && *getStaticSize() < 1) // C2
    return emitOpError("expects a chunk size of at least 1, found ")
           << *getStaticSize();
  return success();
}

/// chunk = (q - start) floordiv size == (kv - start) floordiv size (M4)
Predicate ChunkOp::getPredicate(PredicateBuilder &builder) {
  IntExpr size = *builder.getMixed(getSize(), getStaticSize());
  IntExpr query = IntExpr::axis(Axis::Query), key = IntExpr::axis(Axis::Key);
  auto same = [&](const IntExpr &start) {
    return Predicate::eq((query - start).floorDiv(size),
                         (key - start).floorDiv(size));
  };
  Predicate test = same(0);
  if (Value start = getStart()) {
    IntExpr batch = IntExpr::axis(Axis::Batch);
    Predicate inRange = builder.getInRange(start, {batch});
    IntExpr first = IntExpr::read(builder.getTable(start), {batch});
    builder.noteMagnitude(
        std::max(Magnitude::kPosition,
                 Magnitude::get(getElementTypeOrSelf(start))) +
        1);
    test = (inRange & same(first)) | (~inRange & same(0));
  }
  return test & Predicate::le(1, size); // C2
}

Value ChunkOp::buildTest(OpBuilder &builder, Location loc,
                         const Position &position) {
  Value query = position.query, key = position.key;
  if (Value start = getStart()) {
    Value first = buildGuardedInteger(builder, loc, start, position.batch, 0);
    query = arith::SubIOp::create(builder, loc, query, first);
    key = arith::SubIOp::create(builder, loc, key, first);
  }
  auto chunkOf = [&](Value at, Value size) -> Value {
    return arith::FloorDivSIOp::create(builder, loc, at, size);
  };
  auto equal = [&](Value size) -> Value {
    return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                 chunkOf(query, size), chunkOf(key, size));
  };
  if (getStaticSize())
    return equal(buildIndex(builder, loc, *getStaticSize()));
  // Never divide by a size below 1; such a size gives no pair (C2).
  Value one = buildIndex(builder, loc, 1);
  Value legal = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sge,
                                      getSize(), one);
  Value size = arith::MaxSIOp::create(builder, loc, getSize(), one);
  return arith::AndIOp::create(builder, loc, legal, equal(size));
}
