//===- CheckReshape.cpp - Another shape has as many elements --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CheckReshape.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"

using namespace mlir;

namespace maskir {

namespace {

/// Asserts that sizes of a result make up `count` elements. They may be any
/// numbers: negative ones, and a product that wraps around, are wrong as well.
/// One size alone is compared as it is: in most programs they are one value.
void checkCount(OpBuilder &builder, Location loc, Value count,
                ArrayRef<OpFoldResult> sizes, const Twine &problem) {
  auto compare = [&](arith::CmpIPredicate how, Value a, Value b) -> Value {
    return arith::CmpIOp::create(builder, loc, how, a, b);
  };
  SmallVector<Value> factors;
  for (OpFoldResult size : sizes)
    if (getConstantIntValue(size) != 1)
      factors.push_back(getValueOrCreateConstantIndexOp(builder, loc, size));
  if (factors.empty())
    factors.push_back(arith::ConstantIndexOp::create(builder, loc, 1));
  Value product = factors.front();
  SmallVector<Value> conditions;
  if (factors.size() > 1) {
    Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
    for (Value factor : factors)
      conditions.push_back(compare(arith::CmpIPredicate::sge, factor, zero));
    for (Value factor : llvm::drop_begin(factors)) {
      auto multiply =
          arith::MulUIExtendedOp::create(builder, loc, product, factor);
      conditions.push_back(
          compare(arith::CmpIPredicate::eq, multiply.getHigh(), zero));
      product = multiply.getLow();
    }
  }
  Value agree = compare(arith::CmpIPredicate::eq, product, count);
  for (Value condition : conditions)
    agree = arith::AndIOp::create(builder, loc, agree, condition);
  cf::AssertOp::create(builder, loc, agree, problem.str());
}

} // namespace

void checkReshape(tensor::ReshapeOp op) {
  auto source = dyn_cast<RankedTensorType>(op.getSource().getType());
  auto result = dyn_cast<RankedTensorType>(op.getResult().getType());
  if (!source || !result ||
      (source.hasStaticShape() && result.hasStaticShape()))
    return;
  OpBuilder builder(op);
  Location loc = op.getLoc();
  Value count = arith::ConstantIndexOp::create(builder, loc, 1);
  for (int64_t i = 0; i < source.getRank(); ++i)
    count = builder.createOrFold<arith::MulIOp>(
        loc, count,
        builder.createOrFold<tensor::DimOp>(loc, op.getSource(), i));
  SmallVector<OpFoldResult> sizes;
  for (int64_t i = 0; i < result.getRank(); ++i) {
    if (!result.isDynamicDim(i)) {
      sizes.push_back(builder.getIndexAttr(result.getDimSize(i)));
      continue;
    }
    Value place = arith::ConstantIndexOp::create(builder, loc, i);
    Value size = builder.createOrFold<tensor::ExtractOp>(loc, op.getShape(),
                                                         ValueRange{place});
    if (!size.getType().isIndex())
      size = arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                        size);
    sizes.push_back(size);
  }
  checkCount(builder, loc, count, sizes,
             "'tensor.reshape': source and result differ in the number of "
             "elements");
}

void checkExpansion(tensor::ExpandShapeOp op) {
  OpBuilder builder(op);
  SmallVector<OpFoldResult> sizes = op.getMixedOutputShape();
  for (auto [i, group] : llvm::enumerate(op.getReassociationIndices())) {
    SmallVector<OpFoldResult> parts;
    for (int64_t dimension : group)
      parts.push_back(sizes[dimension]);
    if (!op.getSrcType().isDynamicDim(i) &&
        llvm::all_of(parts, [](OpFoldResult part) {
          return getConstantIntValue(part).has_value();
        }))
      continue;
    Value count =
        builder.createOrFold<tensor::DimOp>(op.getLoc(), op.getSrc(), i);
    checkCount(builder, op.getLoc(), count, parts,
               "'tensor.expand_shape': sizes of the result do not make up "
               "size " +
                   Twine(i) + " of the source");
  }
}

} // namespace maskir
