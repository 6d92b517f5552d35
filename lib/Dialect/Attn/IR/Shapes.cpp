//===- Shapes.cpp - Rules about sizes that operations share ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Shapes.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace maskir;

static int64_t getSize(Value tensor, unsigned dim) {
  return cast<ShapedType>(tensor.getType()).getDimSize(dim);
}

LogicalResult attn::verifySize(Operation *op, StringRef what, Value a,
                               unsigned dimA, Value b, unsigned dimB) {
  int64_t sizeA = getSize(a, dimA), sizeB = getSize(b, dimB);
  if (ShapedType::isDynamic(sizeA) || ShapedType::isDynamic(sizeB) ||
      sizeA == sizeB)
    return success();
  return op->emitOpError("expects ")
         << what << " to agree, found " << sizeA << " and " << sizeB;
}

LogicalResult attn::verifyHeads(Operation *op, Value query, Value shared,
                                StringRef name) {
  int64_t queryHeads = getSize(query, 1), heads = getSize(shared, 1);
  if (heads == 0 && queryHeads != 0)
    return op->emitOpError("expects at least one ")
           << name << " head, found none";
  if (!ShapedType::isDynamic(queryHeads) && heads > 0 &&
      queryHeads % heads != 0)
    return op->emitOpError(
               "expects a number of query heads that is a multiple of "
               "the number of ")
           << name << " heads, found " << queryHeads << " and " << heads;
  return success();
}

LogicalResult attn::verifyOneElementType(Operation *op, StringRef what,
                                         ArrayRef<Value> tensors) {
  Type type = getElementTypeOrSelf(tensors.front().getType());
  for (Value tensor : tensors)
    if (getElementTypeOrSelf(tensor.getType()) != type)
      return op->emitOpError("expects ")
             << what << " of one element type, found " << type << " and "
             << getElementTypeOrSelf(tensor.getType());
  return success();
}
