//===- SameSegmentOp.cpp - mask.same_segment ---===//
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

/// [b, s], [0, s] where the batch is broadcast, or [s].
template <typename T>
static SmallVector<T> getIndices(Value ids, T batch, T position, T zero) {
  auto type = cast<RankedTensorType>(ids.getType());
  if (type.getRank() == 1)
    return {position};
  return {type.getDimSize(0) == 1 ? zero : batch, position};
}

/// same_segment = query_ids[b, q] == key_ids[b, kv] and query_ids[b, q] >= 0
Predicate SameSegmentOp::getPredicate(PredicateBuilder &builder) {
  IntExpr batch = IntExpr::axis(Axis::Batch);
  Predicate inRange = Predicate::all();
  auto read = [&](Value ids, Axis axis) {
    SmallVector<IntExpr> indices =
        getIndices<IntExpr>(ids, batch, IntExpr::axis(axis), 0);
    inRange = inRange & builder.getInRange(ids, indices);
    return IntExpr::read(builder.getTable(ids, getSorted()), indices);
  };
  IntExpr query = read(getQueryIds(), Axis::Query);
  IntExpr key = read(getKeyIds(), Axis::Key);
  return inRange & Predicate::eq(query, key) & Predicate::nonNegative(query);
}

/// A position outside its tensor has id -1: it belongs nowhere.
Value SameSegmentOp::buildTest(OpBuilder &builder, Location loc,
                               const Position &position) {
  Value zero = buildIndex(builder, loc, 0);
  auto read = [&](Value ids, Value at) {
    return buildGuardedInteger(builder, loc, ids,
                               getIndices<Value>(ids, position.batch, at, zero),
                               -1);
  };
  Value query = read(getQueryIds(), position.query);
  Value key = read(getKeyIds(), position.key);
  Value same =
      arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq, query, key);
  Value belongs = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sge,
                                        query, zero);
  return arith::AndIOp::create(builder, loc, same, belongs);
}
