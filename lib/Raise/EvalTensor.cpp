//===- EvalTensor.cpp - Elements of tensor operations ---------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/ElementEval.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace maskir::raise;
using namespace mlir;

// Evaluates only the branch that can be taken.
Expr ElementEval::choose(Expr condition, llvm::function_ref<Expr()> then,
                         llvm::function_ref<Expr()> otherwise) {
  if (condition->is(Kind::BoolConst))
    return condition->integer ? then() : otherwise();
  Expr a = then(), b = otherwise();
  return carryRounding(c.select(condition, a, b), {a, b});
}

// x = ((i0 * n1) + i1) * n2 + ... for the indices of one group.
Expr ElementEval::linearize(Value v, ArrayRef<int64_t> group,
                            ArrayRef<Expr> at) {
  Expr x = c.integer(0);
  for (int64_t i : group)
    x = c.add(c.mul(x, dim(v, i)), at[i]);
  return x;
}

// The inverse of linearize. The outermost index needs no mod: x is in range.
void ElementEval::delinearize(Value source, ArrayRef<int64_t> group, Expr x,
                              MutableArrayRef<Expr> indices) {
  auto type = cast<ShapedType>(source.getType());
  SmallVector<int64_t> wide;
  for (int64_t i : group) {
    indices[i] = c.integer(0);
    if (type.getDimSize(i) != 1)
      wide.push_back(i);
  }
  while (!wide.empty()) {
    int64_t i = wide.pop_back_val();
    if (wide.empty()) {
      indices[i] = x;
      return;
    }
    Expr size = dim(source, i); // at least 1 where the element exists
    indices[i] = c.mod(x, size);
    x = c.floorDiv(x, size);
  }
}

Expr ElementEval::extractSlice(tensor::ExtractSliceOp op, ArrayRef<Expr> at) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  SmallVector<OpFoldResult> offsets = op.getMixedOffsets(),
                            strides = op.getMixedStrides();
  SmallVector<Expr> source;
  unsigned next = 0;
  for (int64_t i = 0; i < op.getSourceType().getRank(); ++i) {
    Expr x = value(offsets[i]);
    if (!dropped.test(i))
      x = c.add(x, c.mul(at[next++], value(strides[i])));
    source.push_back(x);
  }
  return element(op.getSource(), source);
}

Expr ElementEval::insertSlice(tensor::InsertSliceOp op, ArrayRef<Expr> at) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  SmallVector<OpFoldResult> offsets = op.getMixedOffsets(),
                            sizes = op.getMixedSizes();
  SmallVector<Expr> source, inside;
  for (auto [i, stride] : llvm::enumerate(op.getMixedStrides())) {
    if (!isConstantIntValue(stride, 1))
      return opaqueRead(op.getResult(), at, "insert_slice with a stride");
    Expr x = c.sub(at[i], value(offsets[i]));
    inside.push_back(c.le(c.integer(0), x));
    inside.push_back(c.lt(x, value(sizes[i])));
    if (!dropped.test(i))
      source.push_back(x);
  }
  return choose(
      c.logicalAnd(inside), [&] { return element(op.getSource(), source); },
      [&] { return element(op.getDest(), at); });
}

Expr ElementEval::pad(tensor::PadOp op, ArrayRef<Expr> at) {
  Value padding = op.getConstantPaddingValue();
  if (!padding)
    return opaqueRead(op.getResult(), at, "padding that is not one value");
  SmallVector<Expr> source, inside;
  for (auto [i, low] : llvm::enumerate(op.getMixedLowPad())) {
    Expr x = c.sub(at[i], value(low));
    inside.push_back(c.le(c.integer(0), x));
    inside.push_back(c.lt(x, dim(op.getSource(), i)));
    source.push_back(x);
  }
  return choose(
      c.logicalAnd(inside), [&] { return element(op.getSource(), source); },
      [&] { return scalar(padding); });
}

Expr ElementEval::concat(tensor::ConcatOp op, ArrayRef<Expr> at, unsigned i,
                         Expr offset) {
  int64_t axis = op.getDim();
  SmallVector<Expr> source(at);
  source[axis] = c.sub(at[axis], offset);
  Value input = op.getInputs()[i];
  if (i + 1 == op.getInputs().size())
    return element(input, source);
  Expr end = c.add(offset, dim(input, axis));
  return choose(
      c.lt(at[axis], end), [&] { return element(input, source); },
      [&] { return concat(op, at, i + 1, end); });
}

Expr ElementEval::generate(tensor::GenerateOp op, ArrayRef<Expr> at) {
  Block *block = &op.getBody().front();
  Body body;
  return bodyValue(
      cast<tensor::YieldOp>(block->getTerminator()).getValue(), body, block,
      [&](BlockArgument argument) { return at[argument.getArgNumber()]; }, {});
}

// Null: not an operation with a rule here.
Expr ElementEval::tensorOp(Operation *op, Value v, ArrayRef<Expr> at) {
  return llvm::TypeSwitch<Operation *, Expr>(op)
      .Case<tensor::ExtractSliceOp>([&](auto e) { return extractSlice(e, at); })
      .Case<tensor::InsertSliceOp>([&](auto e) { return insertSlice(e, at); })
      .Case<tensor::PadOp>([&](auto e) { return pad(e, at); })
      .Case<tensor::ConcatOp>(
          [&](auto e) { return concat(e, at, 0, c.integer(0)); })
      .Case<tensor::GenerateOp>([&](auto e) { return generate(e, at); })
      .Case<tensor::CastOp>([&](auto e) { return element(e.getSource(), at); })
      .Case<tensor::SplatOp>([&](auto e) { return scalar(e.getInput()); })
      .Case<tensor::EmptyOp>(
          [&](auto) { return opaqueRead(v, at, "an uninitialised tensor"); })
      .Case<tensor::ExpandShapeOp>([&](auto e) {
        SmallVector<Expr> source;
        for (ArrayRef<int64_t> group : e.getReassociationIndices())
          source.push_back(linearize(v, group, at));
        return element(e.getSrc(), source);
      })
      .Case<tensor::CollapseShapeOp>([&](auto e) {
        SmallVector<Expr> source(e.getSrcType().getRank(), c.integer(0));
        for (auto [i, group] : llvm::enumerate(e.getReassociationIndices()))
          delinearize(e.getSrc(), group, at[i], source);
        return element(e.getSrc(), source);
      })
      .Case<tensor::ReshapeOp>([&](auto e) -> Expr {
        auto type = dyn_cast<RankedTensorType>(e.getSource().getType());
        if (!type)
          return nullptr;
        SmallVector<Expr> source(type.getRank(), c.integer(0));
        auto from = llvm::to_vector(llvm::seq<int64_t>(0, at.size()));
        auto to = llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()));
        delinearize(e.getSource(), to, linearize(v, from, at), source);
        return element(e.getSource(), source);
      })
      .Case<tensor::FromElementsOp>([&](auto e) -> Expr {
        int64_t flat = 0;
        for (auto [i, index] : llvm::enumerate(at)) {
          if (!index->is(Kind::IntConst))
            return opaqueRead(v, at, "from_elements at an unknown index");
          flat = flat * e.getType().getDimSize(i) + index->integer;
        }
        if (flat < 0 || flat >= int64_t(e.getElements().size()))
          return opaqueRead(v, at, "from_elements outside its elements");
        return scalar(e.getElements()[flat]);
      })
      .Case<tensor::DimOp>([&](auto e) -> Expr {
        std::optional<int64_t> i = e.getConstantIndex();
        auto type = dyn_cast<RankedTensorType>(e.getSource().getType());
        if (!i || !type || *i < 0 || *i >= type.getRank())
          return opaqueRead(v, {}, "size of an unknown dimension");
        return dim(e.getSource(), *i);
      })
      .Case<tensor::ExtractOp>([&](auto e) {
        SmallVector<Expr> source;
        for (Value index : e.getIndices())
          source.push_back(scalar(index));
        return element(e.getTensor(), source);
      })
      .Default([](Operation *) { return nullptr; });
}
