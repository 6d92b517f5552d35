//===- MaskExtents.cpp - Mask tensors cover the operation -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mask tensor that is too small for the operation would hide what it doesn't
// cover, without a word. What a tensor covers follows from the predicate of the
// operation that reads it: an index into a dimension that is one of the axes.
//
//===----------------------------------------------------------------------===//

#include "MaskExtents.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::attn;

/// The operations that define `mask`, as far as they look at its positions.
static llvm::SetVector<Operation *> getDefinition(Value mask) {
  llvm::SetVector<Operation *> operations;
  auto push = [&](Value value) {
    Operation *op = value.getDefiningOp();
    if (op && isa<mask::PredicateOpInterface>(op) && !isa<mask::ShiftOp>(op))
      operations.insert(op);
  };
  push(mask);
  for (size_t i = 0; i < operations.size(); ++i)
    llvm::for_each(operations[i]->getOperands(), push);
  return operations;
}

static bool readsTensor(Operation *op) {
  return op->getNumRegions() == 0 &&
         llvm::any_of(op->getOperandTypes(),
                      [](Type type) { return isa<RankedTensorType>(type); });
}

/// The first position that needs no cover; kDynamic where it is not known.
static int64_t getEnd(MaskedOpInterface op, Axis axis) {
  auto [tensor, dimension] = op.getAxis(axis);
  int64_t size = cast<RankedTensorType>(tensor.getType()).getDimSize(dimension);
  if (axis == Axis::Batch || axis == Axis::Head)
    return size;
  bool isQuery = axis == Axis::Query;
  int64_t begin =
      (isQuery ? op.getStaticQueryOffset() : op.getStaticKeyOffset())
          .value_or(0);
  int64_t end;
  if ((isQuery ? op.getQueryOffset() : op.getKeyOffset()) ||
      ShapedType::isDynamic(size) || llvm::AddOverflow(size, begin, end))
    return ShapedType::kDynamic;
  return end;
}

LogicalResult attn::verifyMaskExtents(MaskedOpInterface masked) {
  if (!masked.getMask())
    return success();
  std::array<int64_t, kNumAxes> ends;
  for (unsigned axis = 0; axis < kNumAxes; ++axis)
    ends[axis] = getEnd(masked, static_cast<Axis>(axis));
  constexpr std::array<StringRef, kNumAxes> names = {"samples", "heads",
                                                     "queries", "keys"};
  for (Operation *op : getDefinition(masked.getMask())) {
    if (!readsTensor(op))
      continue;
    // Where it stands behind the user, nobody has looked at it yet.
    if (failed(op->getName().verifyInvariants(op)))
      return failure();
    mask::PredicateBuilder builder;
    (void)builder.getPredicate(op->getResult(0));
    for (const mask::PredicateBuilder::Read &read : builder.getReads())
      for (auto [size, index] : llvm::zip_equal(
               cast<RankedTensorType>(read.tensor.getType()).getShape(),
               read.indices)) {
        if (index.getKind() != IntExpr::Kind::Axis ||
            ShapedType::isDynamic(size))
          continue;
        unsigned axis = static_cast<unsigned>(index.getAxis());
        // Positions may begin anywhere, so more than enough is good there.
        bool isCovered = axis < 2 ? size == ends[axis] : size >= ends[axis];
        if (isCovered || ShapedType::isDynamic(ends[axis]))
          continue;
        InFlightDiagnostic error = masked->emitOpError("expects a mask for ")
                                   << ends[axis] << " " << names[axis]
                                   << ", found a tensor for " << size;
        error.attachNote(op->getLoc())
            << "this tensor: " << read.tensor.getType();
        return error;
      }
  }
  return success();
}
