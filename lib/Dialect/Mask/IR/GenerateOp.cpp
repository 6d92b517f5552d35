//===- GenerateOp.cpp - mask.generate ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScalarCodeReader.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

LogicalResult GenerateOp::verify() {
  Block &block = getBody().front();
  bool legal = block.getNumArguments() == kNumAxes &&
               llvm::all_of(block.getArgumentTypes(),
                            [](Type type) { return type.isIndex(); });
  if (!legal) // G1
    return emitOpError("expects a region with arguments (b, h, q, kv) of type "
                       "index, found (")
           << block.getArgumentTypes() << ")";
  if (block.empty() || !isa<YieldOp>(block.back())) // G2
    return emitOpError("expects a region that ends with mask.yield");
  Operation *offender = nullptr;
  if (!isPure(getBody(), offender)) { // G3
    auto error = emitOpError("expects a region without side effects");
    error.attachNote(offender->getLoc())
        << "'" << offender->getName() << "' may have side effects";
    return error;
  }
  return success();
}

Predicate GenerateOp::getPredicate(PredicateBuilder &builder) {
  return ScalarCodeReader(builder, getBody()).read();
}

Value GenerateOp::buildTest(OpBuilder &builder, Location loc,
                            const Position &position) {
  IRMapping mapping;
  Block &block = getBody().front();
  Value axes[] = {position.batch, position.head, position.query, position.key};
  mapping.map(block.getArguments(), ArrayRef<Value>(axes));
  for (Operation &op : block.without_terminator())
    builder.clone(op, mapping);
  return mapping.lookupOrDefault(cast<YieldOp>(block.back()).getValue());
}
