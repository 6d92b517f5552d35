//===- ConstantOps.cpp - mask.all and mask.none ---===//
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

static Value buildTruth(OpBuilder &builder, Location loc, bool truth) {
  return arith::ConstantOp::create(builder, loc, builder.getBoolAttr(truth));
}

OpFoldResult AllOp::fold(FoldAdaptor) {
  return BoolAttr::get(getContext(), true);
}

Predicate AllOp::getPredicate(PredicateBuilder &) { return Predicate::all(); }

Value AllOp::buildTest(OpBuilder &builder, Location loc, const Position &) {
  return buildTruth(builder, loc, true);
}

OpFoldResult NoneOp::fold(FoldAdaptor) {
  return BoolAttr::get(getContext(), false);
}

Predicate NoneOp::getPredicate(PredicateBuilder &) { return Predicate::none(); }

Value NoneOp::buildTest(OpBuilder &builder, Location loc, const Position &) {
  return buildTruth(builder, loc, false);
}
