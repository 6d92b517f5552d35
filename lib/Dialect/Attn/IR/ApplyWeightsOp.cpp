//===- ApplyWeightsOp.cpp - attn.apply_weights ----------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskExtents.h"
#include "Shapes.h"
#include "maskir/Dialect/Attn/IR/Attn.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::attn;

LogicalResult ApplyWeightsOp::verify() {
  Value weights = getWeights(), values = getValues(), result = getResult();
  auto agree = [&](StringRef what, Value a, unsigned dimA, Value b,
                   unsigned dimB) {
    return succeeded(verifySize(*this, what, a, dimA, b, dimB));
  };
  bool valid =
      succeeded(verifyHeads(*this, weights, values, "value")) &&  // A1
      agree("B of weights and values", weights, 0, values, 0) &&  // A2
      agree("KV of weights and values", weights, 3, values, 2) && //
      agree("B of weights and result", weights, 0, result, 0) &&  // A3
      agree("Hq of weights and result", weights, 1, result, 1) && //
      agree("Q of weights and result", weights, 2, result, 2) &&  //
      agree("D of values and result", values, 3, result, 3) &&    //
      succeeded(mask::verifyOffsets(*this, getQueryOffset(),      // A4
                                    getStaticQueryOffset(), getKeyOffset(),
                                    getStaticKeyOffset())) &&
      succeeded(verifyOneElementType(*this, "weights, values and result",
                                     {weights, values, result})) && // A5
      succeeded(verifyMaskExtents(*this));                          // A6
  return success(valid);
}

/// apply_weights(w, v, all) -> apply_weights(w, v)
LogicalResult ApplyWeightsOp::canonicalize(ApplyWeightsOp op,
                                           PatternRewriter &rewriter) {
  if (!op.getMask() || !op.getMask().getDefiningOp<mask::AllOp>())
    return rewriter.notifyMatchFailure(op, "the mask may remove pairs");
  rewriter.modifyOpInPlace(op, [&] { op.getMaskMutable().clear(); });
  return success();
}
