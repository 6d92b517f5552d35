//===- NameMask.cpp - Predicates as mask operations -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NameMask.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/PredicateSet/Queries.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/STLExtras.h"

using namespace maskir::raise;
using namespace mlir;
using maskir::mask::PredType;

MaskNamer::MaskNamer(ElementEval &eval, const RecognisedAttention &attention,
                     Operation *anchor, DominanceInfo &dominance,
                     Relayout &relayout)
    : eval(eval), c(eval.getContext()), attention(attention),
      roles(attention.roles), builder(anchor), outside(anchor),
      loc(anchor->getLoc()), dominance(dominance), relayout(relayout),
      q(roles.query), kv(roles.key) {
  positions.append(roles.batch);
  positions.append(roles.allHeads());
  if (q)
    positions.push_back(q);
  positions.push_back(kv);
}

bool MaskNamer::dependsOnlyOn(Expr e, ArrayRef<Expr> allowed) {
  return llvm::all_of(positions, [&](Expr v) {
    return llvm::is_contained(allowed, v) || !c.depends(e, v);
  });
}

bool MaskNamer::dependsOnPositions(Expr e) { return !dependsOnlyOn(e, {}); }

//===----------------------------------------------------------------------===//
// Scalar code, and proofs against it
//===----------------------------------------------------------------------===//

Value MaskNamer::generate(Expr e, std::string *problem) {
  // The region comes first, so that what it needs from outside is before the
  // operation.
  Region region;
  Block *block = &region.emplaceBlock();
  for (unsigned i = 0; i < kNumAxes; ++i)
    block->addArgument(builder.getIndexType(), loc);
  OpBuilder inside(builder.getContext());
  inside.setInsertionPointToEnd(block);
  ScalarEmitter emitter(eval, outside, inside, loc, dominance,
                        /*guardReads=*/true);
  relayout.bindDigits(emitter, inside, block->getArgument(0), roles.batch);
  relayout.bindDigits(emitter, inside, block->getArgument(1), roles.allHeads());
  if (q)
    emitter.bind(q, block->getArgument(2));
  emitter.bind(kv, block->getArgument(3));
  Value test = emitter.emit(e);
  if (!test) {
    if (problem)
      *problem = emitter.getProblem().str();
    return nullptr;
  }
  mask::YieldOp::create(inside, loc, test);
  auto op = mask::GenerateOp::create(builder, loc);
  op.getBody().takeBody(region);
  return op.getResult();
}

// `named` if it is the expression on all positions that exist, by proof.
Value MaskNamer::prove(Value named, Expr e) {
  if (!named)
    return nullptr;
  Value code = generate(e);
  if (!code)
    return nullptr;
  mask::PredicateBuilder predicates;
  Predicate meant = predicates.getPredicate(code),
            said = predicates.getPredicate(named);
  Domain domain;
  SmallVector<Expr> sizes = {relayout.sizeOf(roles.batch),
                             relayout.sizeOf(roles.allHeads()),
                             q ? q->size : c.integer(1), kv->size};
  for (unsigned a = 0; a < kNumAxes; ++a)
    if (sizes[a]->is(Kind::IntConst))
      domain.length[a] = IntExpr(sizes[a]->integer);
  domain.facts = predicates.getFacts();
  Proof proof = proveEqual(said, meant, domain);
  if (proof.isProven()) {
    code.getDefiningOp()->erase();
    return named;
  }
  named.getDefiningOp()->erase();
  return code;
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

// q - kv + right >= 0 or kv - q + left >= 0.
bool MaskNamer::isBand(Expr e, Expr &left, Expr &right) {
  left = right = nullptr;
  if (!e->is(Kind::GeZero) || !q)
    return false;
  Expr x = e->operands[0];
  Expr l = c.sub(x, c.sub(kv, q)), r = c.sub(x, c.sub(q, kv));
  if (!dependsOnPositions(l))
    left = l;
  else if (!dependsOnPositions(r))
    right = r;
  return left || right;
}

Value MaskNamer::band(Expr left, Expr right) {
  auto pair = [&](Expr e, IntegerAttr &attribute) -> Value {
    if (!e)
      return nullptr;
    if (e->is(Kind::IntConst)) {
      attribute = builder.getI64IntegerAttr(e->integer);
      return nullptr;
    }
    return relayout.emitIndex(e);
  };
  if (right && right->isInt(0) && !left) {
    say("causal");
    return mask::CausalOp::create(builder, loc);
  }
  IntegerAttr leftAttr, rightAttr;
  Value l = pair(left, leftAttr), r = pair(right, rightAttr);
  if ((left && !l && !leftAttr) || (right && !r && !rightAttr))
    return nullptr;
  std::string text = "window(";
  if (left)
    text += "left = " + toWords(left);
  if (right)
    text += (left ? ", right = " : "right = ") + toWords(right);
  say(text + ")");
  return mask::WindowOp::create(builder, loc, l, leftAttr, r, rightAttr);
}

Layout MaskNamer::batchLayout(Expr position) {
  Layout layout;
  layout.push_back(llvm::to_vector<2>(roles.batch));
  layout.emplace_back();
  if (position)
    layout.back().push_back(position);
  return layout;
}

// kv >= lo or kv < hi, where the bound may depend on the sample.
Value MaskNamer::keyRange(Expr e) {
  if (!e->is(Kind::GeZero))
    return nullptr;
  Expr x = e->operands[0], low = c.sub(kv, x),
       high = c.add(c.add(x, kv), c.integer(1));
  bool isLow = dependsOnlyOn(low, roles.batch),
       isHigh = dependsOnlyOn(high, roles.batch);
  if (isLow == isHigh)
    return nullptr;
  Expr bound = isLow ? low : high;
  IntegerAttr attribute;
  Value operand;
  if (bound->is(Kind::IntConst)) {
    attribute = builder.getI64IntegerAttr(bound->integer);
  } else if (!dependsOnPositions(bound)) {
    operand = relayout.emitIndex(bound);
  } else {
    std::string reason;
    Layout layout = {llvm::to_vector<2>(roles.batch)};
    operand = relayout.compute(bound, layout, builder.getI64Type(), reason);
  }
  if (!attribute && !operand)
    return nullptr;
  say("key_range(" + Twine(isLow ? "lo = " : "hi = ") + toWords(bound) + ")");
  auto op = isLow ? mask::KeyRangeOp::create(builder, loc, operand, attribute,
                                             Value(), nullptr)
                  : mask::KeyRangeOp::create(builder, loc, Value(), nullptr,
                                             operand, attribute);
  bool tensor = operand && isa<TensorType>(operand.getType());
  return tensor ? op.getResult() : prove(op.getResult(), e);
}

// (q - start) floordiv size == (kv - start) floordiv size
Value MaskNamer::chunk(Expr e) {
  if (!e->is(Kind::EqZero) || !q)
    return nullptr;
  Linear sum = c.linear(e->operands[0]);
  if (sum.terms.size() != 2 || sum.constant != 0 ||
      sum.terms[0].second + sum.terms[1].second != 0)
    return nullptr;
  Expr a = sum.terms[0].first, b = sum.terms[1].first;
  if (!a->is(Kind::FloorDiv) || !b->is(Kind::FloorDiv) ||
      a->operands[1] != b->operands[1] || dependsOnPositions(a->operands[1]))
    return nullptr;
  if (c.depends(a->operands[0], kv))
    std::swap(a, b);
  Expr start = c.sub(q, a->operands[0]), other = c.sub(kv, b->operands[0]);
  Expr size = a->operands[1];
  if (start != other || !dependsOnlyOn(start, roles.batch))
    return nullptr;
  IntegerAttr attribute;
  Value dynamic, starts;
  if (size->is(Kind::IntConst))
    attribute = builder.getI64IntegerAttr(size->integer);
  else if (!(dynamic = relayout.emitIndex(size)))
    return nullptr;
  std::string text = "chunk(size = " + toWords(size);
  if (!start->isInt(0)) {
    std::string reason;
    Layout layout = {llvm::to_vector<2>(roles.batch)};
    starts = relayout.compute(start, layout, builder.getI64Type(), reason);
    if (!starts)
      return nullptr;
    text += ", start = " + toWords(start);
  }
  say(text + ")");
  Value op = mask::ChunkOp::create(builder, loc, dynamic, attribute, starts);
  return starts ? op : prove(op, e);
}

// F(b, q) == G(b, kv) with F, G >= 0 (a negative id would belong nowhere).
Value MaskNamer::sameSegment(Expr e) {
  if (!e->is(Kind::EqZero) || !q)
    return nullptr;
  Linear sum = c.linear(e->operands[0]), query, key;
  for (auto [term, coefficient] : sum.terms) {
    bool onQuery = c.depends(term, q);
    if (onQuery && c.depends(term, kv))
      return nullptr;
    (onQuery ? query : key)
        .terms.push_back({term, onQuery ? coefficient : -coefficient});
  }
  query.constant = sum.constant;
  if (query.terms.empty() || key.terms.empty())
    return nullptr;
  if (query.terms[0].second < 0) {
    Linear a, b;
    a.add(query, -1);
    b.add(key, -1);
    query = a;
    key = b;
  }
  Expr f = c.fromLinear(query), g = c.fromLinear(key);
  SmallVector<Expr> rows(roles.batch), columns(roles.batch);
  rows.push_back(q);
  columns.push_back(kv);
  if (!dependsOnlyOn(f, rows) || !dependsOnlyOn(g, columns))
    return nullptr;
  // Ids that may be negative move up by a constant.
  int64_t low = std::min(f->range.lo, g->range.lo);
  if (low < -(int64_t(1) << 40) || f->range.hi > (int64_t(1) << 61) ||
      g->range.hi > (int64_t(1) << 61))
    return nullptr;
  if (low < 0) {
    f = c.sub(f, c.integer(low));
    g = c.sub(g, c.integer(low));
  }
  std::string reason;
  Value ids = relayout.compute(f, batchLayout(q), builder.getI64Type(), reason);
  Value keys =
      relayout.compute(g, batchLayout(kv), builder.getI64Type(), reason);
  if (!ids || !keys)
    return nullptr;
  say("same_segment(" + toWords(f) + ", " + toWords(g) + ")");
  return mask::SameSegmentOp::create(builder, loc, ids, keys, nullptr);
}

// A condition on (b, kv) or (b, q) alone.
Value MaskNamer::valid(Expr e) {
  SmallVector<Expr> columns(roles.batch), rows(roles.batch);
  columns.push_back(kv);
  if (q)
    rows.push_back(q);
  bool isKey = dependsOnlyOn(e, columns), isQuery = dependsOnlyOn(e, rows);
  if (!isKey && !isQuery)
    return nullptr;
  // A whole sample may be dead too: that is a condition on its keys.
  Expr position = isKey ? kv : q;
  Layout layout = batchLayout(position);
  std::string reason;
  Value tensor;
  if (e->is(Kind::BoolRead)) { // the program's own tensor, as it is
    Value v = Value::getFromOpaquePointer(e->source);
    auto type = dyn_cast<RankedTensorType>(v.getType());
    bool same = type && type.getRank() == 2 && roles.batch.size() <= 1 &&
                e->operands[1] == position &&
                e->operands[0] ==
                    (roles.batch.empty() ? c.integer(0) : roles.batch[0]) &&
                (!roles.batch.empty() || type.getDimSize(0) == 1) &&
                dominance.properlyDominates(v, &*outside.getInsertionPoint());
    if (same)
      tensor = v;
  }
  if (!tensor)
    tensor = relayout.compute(e, layout, builder.getI1Type(), reason);
  if (!tensor)
    return nullptr;
  say(Twine(isKey ? "key_valid(" : "query_valid(") + toWords(e) + ")");
  if (isKey)
    return mask::KeyValidOp::create(builder, loc, tensor);
  return mask::QueryValidOp::create(builder, loc, tensor);
}

// An element of a boolean tensor whose indices are b, h, q, kv in this order.
Value MaskNamer::dense(Expr e) {
  if (!e->is(Kind::BoolRead) && !e->is(Kind::BoolTable))
    return nullptr;
  SmallVector<Expr> axes = {
      roles.batch.size() == 1 ? roles.batch[0] : nullptr,
      roles.allHeads().size() == 1 ? roles.allHeads()[0] : nullptr, q, kv};
  Value v;
  ArrayRef<int64_t> shape;
  if (e->is(Kind::BoolRead)) {
    v = Value::getFromOpaquePointer(e->source);
    auto type = dyn_cast<RankedTensorType>(v.getType());
    if (!type || !dominance.properlyDominates(v, &*outside.getInsertionPoint()))
      return nullptr;
    shape = type.getShape();
  } else {
    shape = c.getTable(e)->getShape();
  }
  Layout from, to(kNumAxes);
  unsigned next = 0;
  for (auto [i, index] : llvm::enumerate(e->operands)) {
    from.emplace_back();
    if (index->isInt(0) && shape[i] == 1)
      continue;
    while (next < kNumAxes && axes[next] != index)
      ++next;
    // A tensor that is larger than the positions needs a slice: scalar code.
    if (next == kNumAxes ||
        (!ShapedType::isDynamic(shape[i]) && !index->size->isInt(shape[i])))
      return nullptr;
    from.back().push_back(index);
    to[next].push_back(index);
  }
  if (!v)
    v = ScalarEmitter::emitTable(outside, loc, *c.getTable(e));
  bool already = from.size() == kNumAxes;
  if (already)
    for (unsigned a = 0; a < kNumAxes; ++a)
      already &= from[a] == to[a];
  Value moved = already ? v : relayout.move(v, from, to);
  if (!moved)
    return nullptr;
  say("dense(" + toWords(e) + ")");
  return mask::DenseOp::create(builder, loc, moved);
}

// Quasi-affine over (b, h, q, kv); sizes become symbols.
std::optional<AffineExpr> MaskNamer::toAffine(Expr e,
                                              SmallVectorImpl<Value> &symbols) {
  SmallVector<Expr> axes = {
      roles.batch.size() == 1 ? roles.batch[0] : nullptr,
      roles.allHeads().size() == 1 ? roles.allHeads()[0] : nullptr, q, kv};
  for (unsigned a = 0; a < kNumAxes; ++a)
    if (axes[a] && e == axes[a])
      return builder.getAffineDimExpr(a);
  auto constantDivisor = [&] { return e->operands[1]->is(Kind::IntConst); };
  switch (e->kind) {
  case Kind::IntConst:
    return builder.getAffineConstantExpr(e->integer);
  case Kind::Affine: {
    AffineExpr sum = builder.getAffineConstantExpr(e->integer);
    for (auto [term, coefficient] : llvm::zip(e->operands, e->coefficients)) {
      auto x = toAffine(term, symbols);
      if (!x)
        return std::nullopt;
      sum = sum + *x * coefficient;
    }
    return sum;
  }
  case Kind::FloorDiv:
  case Kind::Mod: {
    auto x = toAffine(e->operands[0], symbols);
    if (!x || !constantDivisor())
      return std::nullopt;
    int64_t d = e->operands[1]->integer;
    return e->is(Kind::Mod) ? *x % d : x->floorDiv(d);
  }
  default:
    break;
  }
  if (e->is(Kind::Var) || dependsOnPositions(e))
    return std::nullopt;
  Value v = relayout.emitIndex(e);
  if (!v)
    return std::nullopt;
  auto *at = llvm::find(symbols, v);
  unsigned i = at - symbols.begin();
  if (at == symbols.end())
    symbols.push_back(v);
  return builder.getAffineSymbolExpr(i);
}

Value MaskNamer::affine(Expr e) {
  if (!e->is(Kind::GeZero) && !e->is(Kind::EqZero))
    return nullptr;
  SmallVector<Value> symbols;
  auto x = toAffine(e->operands[0], symbols);
  if (!x)
    return nullptr;
  auto set =
      IntegerSet::get(kNumAxes, symbols.size(), {*x}, {e->is(Kind::EqZero)});
  say("affine(" + toWords(e) + ")");
  Value op =
      mask::AffineOp::create(builder, loc, IntegerSetAttr::get(set), symbols);
  return prove(op, e);
}
