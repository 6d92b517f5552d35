//===- ElementEval.cpp - The value of one tensor element ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/ElementEval.h"
#include "ProgramFacts.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/MathExtras.h"

using namespace maskir::raise;
using namespace mlir;

// More reasons than a person reads are not kept.
static constexpr unsigned kMaxNotes = 16;

Bounds maskir::raise::getTypeRange(Type type) {
  if (auto integer = dyn_cast<IntegerType>(type);
      integer && integer.getWidth() < 64)
    return {llvm::minIntN(integer.getWidth()),
            llvm::maxIntN(integer.getWidth())};
  return {};
}

Sort maskir::raise::getSort(Type element) {
  if (element.isInteger(1))
    return Sort::Bool;
  return element.isIntOrIndex() ? Sort::Int : Sort::Float;
}

void ElementEval::note(Location loc, StringRef reason) {
  if (notes.size() < kMaxNotes)
    notes.push_back({loc, reason.str()});
}

Expr ElementEval::opaqueRead(Value v, ArrayRef<Expr> indices,
                             StringRef reason) {
  if (!reason.empty())
    note(v.getLoc(), reason);
  Type element = getElementTypeOrSelf(v.getType());
  Expr read = c.read(getSort(element), v.getAsOpaquePointer(), indices,
                     getTypeRange(element));
  if (!facts || read->is(Kind::BoolRead) || !facts->isPadding(v))
    return read;
  if (read->is(Kind::IntRead))
    return c.select(c.eqZero(read), c.integer(0), c.integer(1));
  Expr zero = c.number(0);
  return c.select(c.compare(Compare::Equal, read, zero), zero, c.number(1));
}

Expr ElementEval::element(Value v, ArrayRef<Expr> at) {
  SmallVector<Expr, 4> indices(at);
  if (auto shaped = dyn_cast<ShapedType>(v.getType())) {
    if (!shaped.hasRank() || shaped.getRank() != int64_t(at.size()))
      return opaqueRead(v, indices, "tensor of unknown rank");
    for (auto [i, size] : llvm::enumerate(shaped.getShape()))
      if (size == 1)
        indices[i] = c.integer(0);
  }
  Key key{v.getAsOpaquePointer(), indices};
  if (auto known = memo.find(key); known != memo.end())
    return known->second;
  ++evaluations;
  if (isExhausted())
    return opaqueRead(v, indices);
  if (depth >= limits.maxDepth)
    return opaqueRead(v, indices,
                      "the chain of producers is too long to follow");
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  Expr result = compute(v, indices);
  memo[key] = result;
  if (!result->operands.empty() && !indices.empty())
    origins.try_emplace(result, Origin{v, llvm::to_vector<6>(indices)});
  return result;
}

const ElementEval::Origin *ElementEval::findOrigin(Expr e) const {
  auto at = origins.find(e);
  return at == origins.end() ? nullptr : &at->second;
}

Expr ElementEval::compute(Value v, ArrayRef<Expr> at) {
  Operation *op = v.getDefiningOp();
  if (!op)
    return opaqueRead(v, at);
  Attribute attr;
  if (matchPattern(v, m_Constant(&attr)))
    return constant(attr, v.getType(), v, at);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return linalgElement(linalgOp, v, at);
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op))
    return softmaxElement(softmax, at);
  if (Expr known = tensorOp(op, v, at))
    return known;
  bool shaped = isa<ShapedType>(v.getType());
  if (op->getNumRegions() || op->getNumResults() != 1 ||
      (shaped && !op->hasTrait<OpTrait::Elementwise>()))
    return opaqueRead(v, at,
                      ("no rule for " + op->getName().getStringRef()).str());
  SmallVector<Expr, 4> operands;
  for (Value operand : op->getOperands()) {
    bool tensor = isa<ShapedType>(operand.getType());
    if (tensor && !shaped)
      return opaqueRead(v, at,
                        ("no rule for " + op->getName().getStringRef()).str());
    operands.push_back(element(operand, tensor ? at : ArrayRef<Expr>()));
  }
  return scalarOp(op, operands);
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

Expr ElementEval::value(OpFoldResult v) {
  if (auto attr = dyn_cast<Attribute>(v))
    return c.integer(cast<IntegerAttr>(attr).getInt());
  return scalar(llvm::cast<Value>(v));
}

Expr ElementEval::dim(Value v, int64_t position) {
  auto type = cast<ShapedType>(v.getType());
  if (!type.isDynamicDim(position))
    return c.integer(type.getDimSize(position));
  auto key = std::make_pair(v, position);
  if (Expr known = dims.lookup(key))
    return known;
  Expr result = computeDim(v, position);
  return dims[key] = result;
}

// A size that nothing else says.
Expr ElementEval::ownDim(Value v, int64_t position) {
  return facts ? facts->findSize(c, v, position)
               : c.dim(v.getAsOpaquePointer(), position);
}

Expr ElementEval::computeDim(Value v, int64_t position) {
  if (Operation *op = v.getDefiningOp()) {
    if (depth >= limits.maxDepth)
      return ownDim(v, position);
    ++depth;
    llvm::scope_exit leave([&] { --depth; });
    if (Expr known = computeShapeDim(op, v, position))
      return known;
  }
  return ownDim(v, position);
}

// Null: the size is known only by itself.
Expr ElementEval::computeShapeDim(Operation *op, Value v, int64_t i) {
  if (auto e = dyn_cast<tensor::EmptyOp>(op))
    return value(e.getMixedSizes()[i]);
  if (auto e = dyn_cast<DestinationStyleOpInterface>(op))
    return dim(e.getTiedOpOperand(cast<OpResult>(v))->get(), i);
  if (auto e = dyn_cast<tensor::ExpandShapeOp>(op))
    return value(e.getMixedOutputShape()[i]);
  if (auto e = dyn_cast<tensor::CollapseShapeOp>(op)) {
    Expr product = c.integer(1);
    ReassociationIndices group = e.getReassociationIndices()[i];
    for (int64_t s : group)
      product = c.mul(product, dim(e.getSrc(), s));
    return product;
  }
  if (auto e = dyn_cast<tensor::ExtractSliceOp>(op)) {
    llvm::SmallBitVector dropped = e.getDroppedDims();
    int64_t kept = -1;
    for (int64_t s = 0; s < e.getSourceType().getRank(); ++s)
      if (!dropped.test(s) && ++kept == i)
        return value(e.getMixedSizes()[s]);
  }
  if (auto e = dyn_cast<tensor::CastOp>(op))
    return isa<RankedTensorType>(e.getSource().getType())
               ? dim(e.getSource(), i)
               : nullptr;
  if (auto e = dyn_cast<tensor::ConcatOp>(op)) {
    if (int64_t(e.getDim()) != i)
      return dim(e.getInputs().front(), i);
    Expr sum = c.integer(0);
    for (Value input : e.getInputs())
      sum = c.add(sum, dim(input, i));
    return sum;
  }
  if (auto e = dyn_cast<tensor::ReshapeOp>(op))
    return element(e.getShape(), {c.integer(i)});
  if (auto e = dyn_cast<tensor::PadOp>(op))
    return c.add(c.add(dim(e.getSource(), i), value(e.getMixedLowPad()[i])),
                 value(e.getMixedHighPad()[i]));
  if (auto e = dyn_cast<tensor::GenerateOp>(op)) {
    unsigned dynamic = 0;
    for (int64_t d = 0; d < i; ++d)
      dynamic += cast<ShapedType>(v.getType()).isDynamicDim(d);
    return scalar(e.getDynamicExtents()[dynamic]);
  }
  if (op->hasTrait<OpTrait::Elementwise>())
    for (Value operand : op->getOperands())
      if (isa<RankedTensorType>(operand.getType()))
        return dim(operand, i);
  return nullptr;
}
