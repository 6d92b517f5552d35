//===- TensorLeaves.cpp - Leaves that read boolean tensors ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// mask.key_valid, mask.query_valid, mask.dense, mask.blocks: one boolean tensor
// read at (b, h, row, column), aligned at the right as in numpy.
//
//===----------------------------------------------------------------------===//

#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

/// The last `rank` of `axes`, with 0 where the tensor has a static size 1 that
/// is broadcast. `fixed` trailing axes are never broadcast.
template <typename T>
static SmallVector<T> alignRight(Value tensor, ArrayRef<T> axes, T zero,
                                 unsigned fixed) {
  auto type = cast<RankedTensorType>(tensor.getType());
  unsigned rank = type.getRank();
  SmallVector<T> indices;
  for (unsigned i = 0; i < rank; ++i) {
    bool broadcast = i + fixed < rank && type.getDimSize(i) == 1;
    indices.push_back(broadcast ? zero : axes[axes.size() - rank + i]);
  }
  return indices;
}

static Predicate readTensor(PredicateBuilder &builder, Value tensor,
                            ArrayRef<IntExpr> axes, unsigned fixed) {
  SmallVector<IntExpr> indices =
      alignRight<IntExpr>(tensor, axes, IntExpr(0), fixed);
  return builder.getInRange(tensor, indices) &
         Predicate::read(builder.getTable(tensor), indices);
}

static Value readTensor(OpBuilder &builder, Location loc, Value tensor,
                        ArrayRef<Value> axes, unsigned fixed) {
  SmallVector<Value> indices =
      alignRight<Value>(tensor, axes, buildIndex(builder, loc, 0), fixed);
  return buildGuardedRead(builder, loc, tensor, indices,
                          builder.getBoolAttr(false));
}

static IntExpr axis(Axis a) { return IntExpr::axis(a); }

//===----------------------------------------------------------------------===//
// mask.key_valid = valid[b, kv] and mask.query_valid = valid[b, q]
//===----------------------------------------------------------------------===//

Predicate KeyValidOp::getPredicate(PredicateBuilder &builder) {
  return readTensor(builder, getValid(), {axis(Axis::Batch), axis(Axis::Key)},
                    /*fixed=*/1);
}

Value KeyValidOp::buildTest(OpBuilder &builder, Location loc,
                            const Position &p) {
  return readTensor(builder, loc, getValid(), {p.batch, p.key}, /*fixed=*/1);
}

Predicate QueryValidOp::getPredicate(PredicateBuilder &builder) {
  return readTensor(builder, getValid(), {axis(Axis::Batch), axis(Axis::Query)},
                    /*fixed=*/1);
}

Value QueryValidOp::buildTest(OpBuilder &builder, Location loc,
                              const Position &p) {
  return readTensor(builder, loc, getValid(), {p.batch, p.query}, /*fixed=*/1);
}

//===----------------------------------------------------------------------===//
// mask.dense = values[b, h, q, kv]
//===----------------------------------------------------------------------===//

LogicalResult DenseOp::verify() {
  int64_t rank = cast<RankedTensorType>(getValues().getType()).getRank();
  if (rank < 1 || rank > 4) // D1
    return emitOpError("expects a tensor of rank 1 to 4, found rank ") << rank;
  return success();
}

Predicate DenseOp::getPredicate(PredicateBuilder &builder) {
  return readTensor(
      builder, getValues(),
      {axis(Axis::Batch), axis(Axis::Head), axis(Axis::Query), axis(Axis::Key)},
      /*fixed=*/0);
}

Value DenseOp::buildTest(OpBuilder &builder, Location loc, const Position &p) {
  return readTensor(builder, loc, getValues(),
                    {p.batch, p.head, p.query, p.key}, /*fixed=*/0);
}

//===----------------------------------------------------------------------===//
// mask.blocks = bitmap[b, h, q floordiv query_block, kv floordiv key_block]
//===----------------------------------------------------------------------===//

LogicalResult BlocksOp::verify() {
  int64_t rank = cast<RankedTensorType>(getBitmap().getType()).getRank();
  if (rank < 2 || rank > 4) // B1
    return emitOpError("expects a bitmap of rank 2, 3 or 4, found rank ")
           << rank;
  if (getQueryBlock() < 1 || getKeyBlock() < 1) // B2
    return emitOpError("expects tile sizes of at least 1, found (")
           << getQueryBlock() << ", " << getKeyBlock() << ")";
  return success();
}

Predicate BlocksOp::getPredicate(PredicateBuilder &builder) {
  return readTensor(builder, getBitmap(),
                    {axis(Axis::Batch), axis(Axis::Head),
                     axis(Axis::Query).floorDiv(getQueryBlock()),
                     axis(Axis::Key).floorDiv(getKeyBlock())},
                    /*fixed=*/2);
}

Value BlocksOp::buildTest(OpBuilder &builder, Location loc, const Position &p) {
  auto tileOf = [&](Value at, int64_t size) -> Value {
    return arith::FloorDivSIOp::create(builder, loc, at,
                                       buildIndex(builder, loc, size));
  };
  return readTensor(builder, loc, getBitmap(),
                    {p.batch, p.head, tileOf(p.query, getQueryBlock()),
                     tileOf(p.key, getKeyBlock())},
                    /*fixed=*/2);
}
