//===- QueryOps.cpp - Verifiers of the queries and of mask.assert ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dialect/Mask/IR/Mask.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

LogicalResult TileRunsOp::verify() {
  if (getTile() < 1) // R1
    return emitOpError("expects a tile of at least 1 key, found ") << getTile();
  auto type = cast<RankedTensorType>(getRuns().getType());
  if (!type.isDynamicDim(0) || type.getDimSize(1) != 3) // R2
    return emitOpError("expects runs of type tensor<?x3xi32> or "
                       "tensor<?x3xi64>, found ")
           << type;
  return success();
}

LogicalResult MaterializeOp::verify() {
  auto type = cast<RankedTensorType>(getResult().getType());
  if (getSizes().size() != static_cast<size_t>(type.getNumDynamicDims())) // T2
    return emitOpError("expects one size for each of the ")
           << type.getNumDynamicDims() << " dynamic dimensions of " << type
           << ", found " << getSizes().size();
  return verifyOffsets(*this, getQueryOffset(), getStaticQueryOffset(),
                       getKeyOffset(), getStaticKeyOffset()); // T3
}

/// The lengths agree with their operands (P2).
static LogicalResult verifyLengths(AssertOp op) {
  ArrayRef<int64_t> lengths =
      op.getStaticLengths().value_or(ArrayRef<int64_t>());
  if (!op.getStaticLengths())
    return op.getLengths().empty()
               ? success()
               : op.emitOpError("expects lengths to be listed after 'over'");
  if (lengths.size() != kNumAxes)
    return op.emitOpError("expects 4 lengths [B, H, Q, KV], found ")
           << lengths.size();
  size_t dynamic = llvm::count(lengths, ShapedType::kDynamic);
  if (dynamic != op.getLengths().size())
    return op.emitOpError("expects ")
           << dynamic << " lengths as values, found " << op.getLengths().size();
  for (int64_t length : lengths)
    if (length < 0 && length != ShapedType::kDynamic && length != kUnbounded)
      return op.emitOpError("expects lengths that are not negative, found ")
             << length;
  return success();
}

LogicalResult AssertOp::verify() {
  bool binary =
      getKind() == AssertKind::Equal || getKind() == AssertKind::Implies;
  unsigned expected = binary ? 2 : 1;
  if (getMasks().size() != expected) // P1
    return emitOpError("'")
           << stringifyAssertKind(getKind()) << "' takes " << expected
           << (binary ? " masks" : " mask") << ", found " << getMasks().size();
  if (failed(verifyLengths(*this)))
    return failure();
  return verifyOffsets(*this, getQueryOffset(), getStaticQueryOffset(),
                       getKeyOffset(), getStaticKeyOffset()); // P3
}
