//===- TensorEmitter.cpp - Whole-tensor code, step by step ----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorEmitter.h"
#include "maskir/Codegen/Linalg/Patterns.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace maskir;
using utils::IteratorType;

Value TensorEmitter::constant(double value, OpBuilder &b) const {
  return arith::ConstantOp::create(b, loc, b.getF32FloatAttr(value));
}

AffineMap TensorEmitter::map(unsigned dims, ArrayRef<unsigned> results) const {
  return AffineMap::getMultiDimMapWithTargets(dims, results,
                                              builder.getContext());
}

Value TensorEmitter::empty(Sizes sizes, Type element) {
  return tensor::EmptyOp::create(builder, loc, sizes, element);
}

Value TensorEmitter::filled(Sizes sizes, Value value) {
  return linalg::FillOp::create(builder, loc, value,
                                empty(sizes, value.getType()))
      .getResult(0);
}

Value TensorEmitter::filled(Sizes sizes, double value) {
  Value init = empty(sizes, builder.getF32Type());
  return linalg::FillOp::create(builder, loc, constant(value), init)
      .getResult(0);
}

Value TensorEmitter::generic(ValueRange inputs, Value init,
                             ArrayRef<AffineMap> maps, Body body) {
  SmallVector<IteratorType> iterators(maps.back().getNumDims(),
                                      IteratorType::reduction);
  for (AffineExpr result : maps.back().getResults())
    iterators[cast<AffineDimExpr>(result).getPosition()] =
        IteratorType::parallel;
  auto build = [&](OpBuilder &b, Location loc, ValueRange args) {
    linalg::YieldOp::create(b, loc, body(b, loc, args));
  };
  return linalg::GenericOp::create(builder, loc, init.getType(), inputs, init,
                                   maps, iterators, build)
      .getResult(0);
}

Value TensorEmitter::typed(Value value, Type type) {
  if (value.getType() == type)
    return value;
  return tensor::CastOp::create(builder, loc, type, value);
}

Value TensorEmitter::widen(OpBuilder &b, Location loc, Value value) {
  if (value.getType().isF32())
    return value;
  return arith::ExtFOp::create(b, loc, b.getF32Type(), value);
}

Value TensorEmitter::narrow(OpBuilder &b, Location loc, Value value,
                            Type type) {
  if (type.isF32())
    return value;
  return arith::TruncFOp::create(b, loc, type, value);
}

Value TensorEmitter::divideOrZero(OpBuilder &b, Location loc, Value a,
                                  Value n) const {
  Value zero = constant(0.0, b);
  Value isEmpty =
      arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, n, zero);
  Value ratio = arith::DivFOp::create(b, loc, a, n);
  return arith::SelectOp::create(b, loc, isEmpty, zero, ratio);
}

Value TensorEmitter::repeatHeads(Value tensor, Value queries) {
  auto type = cast<RankedTensorType>(tensor.getType());
  int64_t queryHeads = cast<RankedTensorType>(queries.getType()).getDimSize(1);
  if (!ShapedType::isDynamic(queryHeads) && queryHeads == type.getDimSize(1))
    return tensor;
  OpFoldResult heads = tensor::getMixedSize(builder, loc, queries, 1);
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, tensor);
  Value keyHeads = getValueOrCreateConstantIndexOp(builder, loc, sizes[1]);
  Value allHeads = getValueOrCreateConstantIndexOp(builder, loc, heads);
  // With no heads at all there is no element to compute; with no key heads the
  // operands are invalid. Neither may divide by zero.
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  keyHeads = arith::MaxUIOp::create(builder, loc, keyHeads, one);
  Value group = arith::DivUIOp::create(builder, loc, allHeads, keyHeads);
  group = arith::MaxUIOp::create(builder, loc, group, one);
  sizes[1] = heads;
  return generic({}, empty(sizes, type.getElementType()), map(4, {0, 1, 2, 3}),
                 [&](OpBuilder &b, Location loc, ValueRange) -> Value {
                   SmallVector<Value> indices;
                   for (int64_t dim = 0; dim < 4; ++dim)
                     indices.push_back(linalg::IndexOp::create(b, loc, dim));
                   indices[1] =
                       arith::DivUIOp::create(b, loc, indices[1], group);
                   return tensor::ExtractOp::create(b, loc, tensor, indices);
                 });
}

/// Whether the body of `generic` reads the index of `dim`.
static bool usesIndex(Operation *generic, uint64_t dim) {
  return generic
      ->walk([&](linalg::IndexOp index) {
        return index.getDim() == dim && !index->use_empty()
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

Value TensorEmitter::denseMask(attn::MaskedOpInterface op) {
  SmallVector<OpFoldResult> sizes;
  for (unsigned axis = 0; axis < kNumAxes; ++axis) {
    auto [tensor, dimension] = op.getAxis(static_cast<Axis>(axis));
    sizes.push_back(tensor::getMixedSize(builder, loc, tensor, dimension));
  }
  Value query =
      getOffset(builder, loc, op.getQueryOffset(), op.getStaticQueryOffset());
  Value key =
      getOffset(builder, loc, op.getKeyOffset(), op.getStaticKeyOffset());
  auto build = [&] {
    return buildDenseMask(builder, loc, op.getMask(), sizes, query, key,
                          builder.getI1Type());
  };
  Value dense = build();
  Operation *whole = dense.getDefiningOp();
  bool shrinks = false;
  for (unsigned dim : {0u, 1u}) {
    if (usesIndex(whole, dim))
      continue;
    sizes[dim] = builder.getIndexAttr(1);
    shrinks = true;
  }
  if (!shrinks)
    return dense;
  // The larger form was a probe only; it is dead and goes away.
  return build();
}

AffineMap TensorEmitter::maskMap(Value dense, unsigned dims) const {
  ArrayRef<int64_t> shape = cast<RankedTensorType>(dense.getType()).getShape();
  SmallVector<AffineExpr> read;
  for (unsigned dim = 0; dim < kNumAxes; ++dim)
    read.push_back(dim < 2 && shape[dim] == 1 ? builder.getAffineConstantExpr(0)
                                              : builder.getAffineDimExpr(dim));
  return AffineMap::get(dims, 0, read, builder.getContext());
}
