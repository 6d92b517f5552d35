//===- CausalOp.cpp - mask.causal ---===//
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

/// causal = kv <= q
Predicate CausalOp::getPredicate(PredicateBuilder &) {
  return Predicate::le(IntExpr::axis(Axis::Key), IntExpr::axis(Axis::Query));
}

Value CausalOp::buildTest(OpBuilder &builder, Location loc,
                          const Position &position) {
  return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sle,
                               position.key, position.query);
}
