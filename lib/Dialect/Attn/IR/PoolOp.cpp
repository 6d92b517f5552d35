//===- PoolOp.cpp - attn.pool ---------------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Shapes.h"
#include "maskir/Dialect/Attn/IR/Attn.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::attn;

LogicalResult PoolOp::verify() {
  Value x = getX(), valid = getValid(), result = getResult();
  if (failed(verifySize(*this, "B of x and valid", x, 0, valid, 0)) || // P1
      failed(verifySize(*this, "S of x and valid", x, 1, valid, 1)) ||
      failed(verifySize(*this, "B of x and result", x, 0, result, 0)) || // P2
      failed(verifySize(*this, "D of x and result", x, 2, result, 1)))
    return failure();
  if (getEmpty() &&
      failed(verifySize(*this, "B of x and empty", x, 0, getEmpty(), 0))) // P3
    return failure();
  return verifyOneElementType(*this, "x and result", {x, result}); // P4
}

/// (result, unused) = pool(x, valid) -> result = pool(x, valid)
LogicalResult PoolOp::canonicalize(PoolOp op, PatternRewriter &rewriter) {
  if (!op.getEmpty() || !op.getEmpty().use_empty())
    return rewriter.notifyMatchFailure(op,
                                       "the flags of empty samples are used");
  auto pool =
      PoolOp::create(rewriter, op.getLoc(), op.getResult().getType(),
                     /*empty=*/Type(), op.getKind(), op.getX(), op.getValid());
  pool->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  rewriter.replaceAllUsesWith(op.getResult(), pool.getResult());
  rewriter.eraseOp(op);
  return success();
}
