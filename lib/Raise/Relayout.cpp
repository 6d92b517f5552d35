//===- Relayout.cpp - Tensors by the digits of their dimensions -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Relayout.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/STLExtras.h"

using namespace maskir::raise;
using namespace mlir;

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

// index = sum of stride * variable, with strides that are products of sizes.
static bool decodeIndex(ExprContext &c, Expr index, Expr size,
                        ArrayRef<Expr> variables,
                        SmallVectorImpl<Expr> &digits) {
  Linear sum = c.linear(index);
  if (sum.overflow || sum.constant != 0)
    return false;
  SmallVector<std::pair<Expr, Expr>> open; // variable, stride
  for (auto [term, coefficient] : sum.terms) {
    Expr v = term, stride = c.integer(coefficient);
    if (term->is(Kind::Product)) {
      v = nullptr;
      for (Expr f : term->operands) {
        if (!f->is(Kind::Var))
          stride = c.mul(stride, f);
        else if (v)
          return false;
        else
          v = f;
      }
    }
    if (!v || !llvm::is_contained(variables, v))
      return false;
    open.push_back({v, stride});
  }
  // One variable alone: its size is the dimension's by the rules of the
  // operation that reads there.
  if (open.size() == 1 && open[0].second->isInt(1)) {
    digits.push_back(open[0].first);
    return true;
  }
  Expr stride = c.integer(1);
  while (!open.empty()) {
    auto *at = llvm::find_if(open, [&](auto &d) { return d.second == stride; });
    if (at == open.end())
      return false;
    digits.insert(digits.begin(), at->first);
    stride = c.mul(stride, at->first->size);
    open.erase(at);
  }
  return stride == size;
}

std::optional<Layout> maskir::raise::decodeLayout(ElementEval &eval,
                                                  Value tensor,
                                                  ArrayRef<Expr> at,
                                                  ArrayRef<Expr> variables) {
  Layout layout;
  SmallVector<Expr> seen;
  for (auto [i, index] : llvm::enumerate(at)) {
    SmallVector<Expr> digits;
    if (!decodeIndex(eval.getContext(), index, eval.dim(tensor, i), variables,
                     digits))
      return std::nullopt;
    for (Expr d : digits) {
      if (llvm::is_contained(seen, d)) // a diagonal
        return std::nullopt;
      seen.push_back(d);
    }
    layout.push_back(llvm::to_vector<2>(digits));
  }
  return layout;
}

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

Expr Relayout::sizeOf(ArrayRef<Expr> digits) {
  Expr product = c.integer(1);
  for (Expr d : digits)
    product = c.mul(product, d->size);
  return product;
}

OpFoldResult Relayout::size(Expr e) {
  if (e->is(Kind::IntConst))
    return builder.getIndexAttr(e->integer);
  Value v = sizes.emit(e);
  return v ? OpFoldResult(v) : OpFoldResult();
}

static int64_t staticSize(Expr e) {
  return e->is(Kind::IntConst) ? e->integer : ShapedType::kDynamic;
}

// One dimension for each digit; dimensions without digits vanish.
Value Relayout::expand(Value v, const Layout &groups) {
  auto type = cast<RankedTensorType>(v.getType());
  SmallVector<int64_t> known;
  for (auto [group, size] : llvm::zip(groups, type.getShape())) {
    int64_t wanted = staticSize(sizeOf(group));
    known.push_back(ShapedType::isDynamic(wanted) ? size : wanted);
    if (!ShapedType::isDynamic(size) && known.back() != size)
      return nullptr;
  }
  auto exact = RankedTensorType::get(known, type.getElementType());
  if (exact != type)
    v = tensor::CastOp::create(builder, loc, exact, v);

  // Unit dimensions go to a neighbour.
  SmallVector<ReassociationIndices> units;
  SmallVector<int64_t> shape;
  ReassociationIndices waiting;
  for (auto [i, group] : llvm::enumerate(groups)) {
    waiting.push_back(i);
    if (group.empty())
      continue;
    units.push_back(std::exchange(waiting, {}));
    shape.push_back(known[i]);
  }
  if (!units.empty())
    units.back().append(waiting.begin(), waiting.end());
  if (shape.size() != known.size())
    v = tensor::CollapseShapeOp::create(
        builder, loc, RankedTensorType::get(shape, type.getElementType()), v,
        units);

  SmallVector<ReassociationIndices> digits;
  SmallVector<int64_t> expanded;
  SmallVector<OpFoldResult> dims;
  int64_t next = 0;
  for (ArrayRef<Expr> group : groups) {
    if (group.empty())
      continue;
    digits.emplace_back();
    for (Expr d : group) {
      digits.back().push_back(next++);
      // A single digit keeps what the type knows.
      int64_t mine =
          group.size() == 1 ? shape[digits.size() - 1] : staticSize(d->size);
      expanded.push_back(mine);
      dims.push_back(ShapedType::isDynamic(mine)
                         ? size(d->size)
                         : OpFoldResult(builder.getIndexAttr(mine)));
      if (!dims.back())
        return nullptr;
    }
  }
  if (next == int64_t(shape.size()))
    return v;
  auto result = RankedTensorType::get(expanded, type.getElementType());
  return tensor::ExpandShapeOp::create(builder, loc, result, v, digits, dims);
}

// The inverse of expand.
Value Relayout::collapse(Value v, const Layout &groups) {
  auto type = cast<RankedTensorType>(v.getType());
  SmallVector<ReassociationIndices> digits;
  SmallVector<int64_t> shape;
  int64_t next = 0;
  for (ArrayRef<Expr> group : groups) {
    if (group.empty())
      continue;
    digits.emplace_back();
    int64_t product = 1;
    for (unsigned k = 0; k < group.size(); ++k) {
      int64_t size = type.getDimSize(next);
      product = ShapedType::isDynamic(size) || ShapedType::isDynamic(product)
                    ? ShapedType::kDynamic
                    : product * size;
      digits.back().push_back(next++);
    }
    shape.push_back(product);
  }
  if (next != int64_t(shape.size()))
    v = tensor::CollapseShapeOp::create(
        builder, loc, RankedTensorType::get(shape, type.getElementType()), v,
        digits);

  if (shape.size() == groups.size())
    return v;
  SmallVector<ReassociationIndices> units;
  SmallVector<int64_t> full;
  SmallVector<OpFoldResult> dims;
  ReassociationIndices waiting;
  unsigned kept = 0;
  for (auto [i, group] : llvm::enumerate(groups)) {
    waiting.push_back(i);
    full.push_back(group.empty() ? 1 : shape[kept]);
    if (group.empty()) {
      dims.push_back(builder.getIndexAttr(1));
      continue;
    }
    dims.push_back(ShapedType::isDynamic(shape[kept])
                       ? size(sizeOf(group))
                       : OpFoldResult(builder.getIndexAttr(shape[kept])));
    if (!dims.back())
      return nullptr;
    ++kept;
    units.push_back(std::exchange(waiting, {}));
  }
  if (!units.empty())
    units.back().append(waiting.begin(), waiting.end());
  auto result = RankedTensorType::get(full, type.getElementType());
  return tensor::ExpandShapeOp::create(builder, loc, result, v, units, dims);
}

Value Relayout::empty(ArrayRef<SmallVector<Expr, 2>> dims, Type element) {
  SmallVector<OpFoldResult> shape;
  for (ArrayRef<Expr> digits : dims) {
    shape.push_back(size(sizeOf(digits)));
    if (!shape.back())
      return nullptr;
  }
  return tensor::EmptyOp::create(builder, loc, shape, element);
}

// One dimension for each digit before and after; a digit that is only in `to`
// is broadcast, one that is only in `from` is a failure.
Value Relayout::permute(Value v, ArrayRef<Expr> from, ArrayRef<Expr> to) {
  if (from == to)
    return v;
  auto type = cast<RankedTensorType>(v.getType());
  SmallVector<OpFoldResult> shape;
  SmallVector<int64_t> permutation;
  for (Expr d : to) {
    const Expr *at = llvm::find(from, d);
    permutation.push_back(at == from.end() ? -1 : at - from.begin());
    int64_t known = at == from.end() ? staticSize(d->size)
                                     : type.getDimSize(permutation.back());
    shape.push_back(ShapedType::isDynamic(known)
                        ? size(d->size)
                        : OpFoldResult(builder.getIndexAttr(known)));
    if (!shape.back())
      return nullptr;
  }
  if (!llvm::all_of(from, [&](Expr d) { return llvm::is_contained(to, d); }))
    return nullptr;
  Value init =
      tensor::EmptyOp::create(builder, loc, shape, type.getElementType());
  if (from.size() == to.size())
    return linalg::TransposeOp::create(builder, loc, v, init, permutation)
        ->getResult(0);
  SmallVector<AffineExpr> read(from.size());
  for (auto [i, p] : llvm::enumerate(permutation))
    if (p >= 0)
      read[p] = builder.getAffineDimExpr(i);
  MLIRContext *context = builder.getContext();
  SmallVector<AffineMap> maps = {
      AffineMap::get(to.size(), 0, read, context),
      AffineMap::getMultiDimIdentityMap(to.size(), context)};
  SmallVector<utils::IteratorType> loops(to.size(),
                                         utils::IteratorType::parallel);
  auto op = linalg::GenericOp::create(
      builder, loc, init.getType(), v, init, maps, loops,
      [](OpBuilder &b, Location l, ValueRange args) {
        linalg::YieldOp::create(b, l, args[0]);
      });
  return op.getResult(0);
}

Value Relayout::move(Value v, const Layout &from, const Layout &to) {
  SmallVector<Expr> source, target;
  for (ArrayRef<Expr> group : from)
    source.append(group.begin(), group.end());
  for (ArrayRef<Expr> group : to)
    target.append(group.begin(), group.end());
  v = expand(v, from);
  v = v ? permute(v, source, target) : nullptr;
  return v ? collapse(v, to) : nullptr;
}

//===----------------------------------------------------------------------===//
// Computed tensors
//===----------------------------------------------------------------------===//

void Relayout::bindDigits(ScalarEmitter &emitter, OpBuilder &inside,
                          Value index, ArrayRef<Expr> digits) {
  while (!digits.empty()) {
    Expr d = digits.back();
    digits = digits.drop_back();
    if (digits.empty()) {
      emitter.bind(d, index);
      return;
    }
    Value size = emitIndex(d->size);
    if (!size)
      return; // the digit stays unknown, and emission fails with a reason
    emitter.bind(d, arith::RemSIOp::create(inside, loc, index, size));
    index = arith::DivSIOp::create(inside, loc, index, size);
  }
}

Value Relayout::compute(Expr e, const Layout &layout, Type element,
                        std::string &reason) {
  MLIRContext *context = builder.getContext();
  Value init = empty(layout, element);
  if (!init) {
    reason = "a size that is not known before the attention";
    return nullptr;
  }
  // Reads at plain loop indices become inputs.
  SmallVector<Expr> reads;
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  auto position = [&](Expr v) -> int64_t {
    for (auto [i, group] : llvm::enumerate(layout))
      if (group.size() == 1 && group[0] == v)
        return i;
    return -1;
  };
  c.visit(e, [&](Expr r) {
    if (!r->is(Kind::IntRead) && !r->is(Kind::BoolRead) &&
        !r->is(Kind::FloatRead))
      return;
    Value tensor = Value::getFromOpaquePointer(r->source);
    if (!isa<RankedTensorType>(tensor.getType()) ||
        !dominance.properlyDominates(tensor, &*builder.getInsertionPoint()))
      return;
    SmallVector<AffineExpr> at;
    for (auto [i, index] : llvm::enumerate(r->operands)) {
      int64_t p = position(index);
      bool unit = index->isInt(0) && eval.dim(tensor, i)->isInt(1);
      if (p < 0 && !unit)
        return;
      if (p >= 0 && eval.dim(tensor, i) != sizeOf(layout[p]))
        return;
      at.push_back(unit ? builder.getAffineConstantExpr(0)
                        : builder.getAffineDimExpr(p));
    }
    reads.push_back(r);
    inputs.push_back(tensor);
    maps.push_back(AffineMap::get(layout.size(), 0, at, context));
  });
  maps.push_back(AffineMap::getMultiDimIdentityMap(layout.size(), context));
  SmallVector<utils::IteratorType> loops(layout.size(),
                                         utils::IteratorType::parallel);
  bool done = true;
  auto op = linalg::GenericOp::create(
      builder, loc, init.getType(), inputs, init, maps, loops,
      [&](OpBuilder &b, Location l, ValueRange args) {
        ScalarEmitter emitter(eval, outside, b, l, dominance,
                              /*guardReads=*/false);
        for (auto [r, v] : llvm::zip(reads, args)) {
          if (r->is(Kind::IntRead) && !v.getType().isIndex())
            v = arith::IndexCastOp::create(b, l, b.getIndexType(), v);
          if (r->is(Kind::FloatRead) &&
              v.getType().getIntOrFloatBitWidth() < 32)
            v = arith::ExtFOp::create(b, l, b.getF32Type(), v);
          if (!r->is(Kind::FloatRead) || v.getType().isF32())
            emitter.bind(r, v);
        }
        for (auto [i, group] : llvm::enumerate(layout))
          if (!group.empty())
            bindDigits(emitter, b, linalg::IndexOp::create(b, l, i), group);
        Value v = emitter.emit(e);
        if (!v) {
          done = false;
          reason = emitter.getProblem();
          v = arith::ConstantOp::create(b, l, element, b.getZeroAttr(element));
        } else if (v.getType() != element) {
          v = v.getType().isIndex()
                  ? arith::IndexCastOp::create(b, l, element, v).getResult()
                  : arith::TruncFOp::create(b, l, element, v).getResult();
        }
        linalg::YieldOp::create(b, l, v);
      });
  if (done)
    return op.getResult(0);
  op->erase();
  return nullptr;
}

Value Relayout::fitTo(Value v, RankedTensorType type) {
  v = castTo(v, type.getElementType());
  if (v.getType() == type)
    return v;
  if (!tensor::CastOp::areCastCompatible(v.getType(), type))
    return nullptr;
  return tensor::CastOp::create(builder, loc, type, v);
}

Value Relayout::castTo(Value v, Type element) {
  auto type = cast<RankedTensorType>(v.getType());
  if (type.getElementType() == element)
    return v;
  SmallVector<OpFoldResult> shape = tensor::getMixedSizes(builder, loc, v);
  Value init = tensor::EmptyOp::create(builder, loc, shape, element);
  SmallVector<AffineMap> maps(2,
                              builder.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  bool wider = element.getIntOrFloatBitWidth() > type.getElementTypeBitWidth();
  auto op = linalg::GenericOp::create(
      builder, loc, init.getType(), v, init, maps, loops,
      [&](OpBuilder &b, Location l, ValueRange args) {
        Value x =
            wider ? arith::ExtFOp::create(b, l, element, args[0]).getResult()
                  : arith::TruncFOp::create(b, l, element, args[0]).getResult();
        linalg::YieldOp::create(b, l, x);
      });
  return op.getResult(0);
}
