//===- ExprNodes.cpp - Nodes, hash-consing and ranges ---------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExprDetail.h"
#include "maskir/Raise/TableFit.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

using namespace maskir::raise;
using llvm::ArrayRef;

namespace {

// Sizes of tensors are below 2^31: a stated assumption of every wrap proof.
constexpr int64_t kMaxDim = (int64_t(1) << 31) - 1;

int64_t clamp(__int128 v) {
  if (v <= std::numeric_limits<int64_t>::min())
    return std::numeric_limits<int64_t>::min();
  if (v >= std::numeric_limits<int64_t>::max())
    return std::numeric_limits<int64_t>::max();
  return int64_t(v);
}

// Unbounded ends stay unbounded: products of int64 extremes exceed 64 bits, so
// clamping keeps them at the extremes.
Bounds mulRange(Bounds a, Bounds b) {
  __int128 p[4] = {__int128(a.lo) * b.lo, __int128(a.lo) * b.hi,
                   __int128(a.hi) * b.lo, __int128(a.hi) * b.hi};
  return {clamp(*std::min_element(p, p + 4)),
          clamp(*std::max_element(p, p + 4))};
}

Bounds addRange(Bounds a, Bounds b) {
  auto end = [](int64_t x, int64_t y, int64_t open) {
    return x == open || y == open ? open : clamp(__int128(x) + y);
  };
  return {end(a.lo, b.lo, std::numeric_limits<int64_t>::min()),
          end(a.hi, b.hi, std::numeric_limits<int64_t>::max())};
}

Bounds scaleRange(Bounds a, int64_t factor) {
  if (factor == 0)
    return {0, 0};
  bool openLo = a.lo == std::numeric_limits<int64_t>::min();
  bool openHi = a.hi == std::numeric_limits<int64_t>::max();
  Bounds r = mulRange(a, {factor, factor});
  if (factor > 0 ? openLo : openHi)
    r.lo = std::numeric_limits<int64_t>::min();
  if (factor > 0 ? openHi : openLo)
    r.hi = std::numeric_limits<int64_t>::max();
  return r;
}

void profile(llvm::FoldingSetNodeID &key, Kind kind, uint8_t tag,
             int64_t integer, double number, llvm::StringRef name,
             const void *source, Expr size, ArrayRef<Expr> operands,
             ArrayRef<int64_t> coefficients) {
  key.AddInteger(unsigned(kind) << 8 | tag);
  key.AddInteger(integer);
  key.AddInteger(llvm::bit_cast<uint64_t>(number));
  key.AddString(name);
  key.AddPointer(source);
  key.AddPointer(size);
  for (Expr e : operands)
    key.AddPointer(e);
  key.AddInteger(unsigned(operands.size()));
  for (int64_t c : coefficients)
    key.AddInteger(c);
}

} // namespace

bool Bounds::fitsSigned(unsigned bits) const {
  if (bits > 64)
    return true;
  // At 64 bits an unbounded end is the same number as the type's extreme, so
  // unknown never counts as fitting.
  if (lo == std::numeric_limits<int64_t>::min() ||
      hi == std::numeric_limits<int64_t>::max())
    return false;
  if (bits == 64)
    return true;
  return lo >= llvm::minIntN(bits) && hi <= llvm::maxIntN(bits);
}

Sort Node::getSort() const {
  if (kind <= Kind::FloatToInt)
    return Sort::Int;
  return kind <= Kind::FloatCompare ? Sort::Bool : Sort::Float;
}

void Node::Profile(llvm::FoldingSetNodeID &key) const {
  profile(key, kind, tag, integer, number, name, source, size, operands,
          coefficients);
}

Bounds ExprContext::computeRange(const NodeInit &n) const {
  auto op = [&](unsigned i) { return n.operands[i]->range; };
  switch (n.kind) {
  case Kind::IntConst:
    return {n.integer, n.integer};
  case Kind::Var:
    return {0, std::max<int64_t>(0, n.size->range.hi - 1)};
  case Kind::Dim:
    return {0, kMaxDim};
  case Kind::Affine: {
    Bounds r{n.integer, n.integer};
    for (auto [e, c] : llvm::zip(n.operands, n.coefficients))
      r = addRange(r, scaleRange(e->range, c));
    return r;
  }
  case Kind::FloorDiv:
    if (n.operands[1]->is(Kind::IntConst))
      return {llvm::divideFloorSigned(op(0).lo, n.operands[1]->integer),
              llvm::divideFloorSigned(op(0).hi, n.operands[1]->integer)};
    return {std::min<int64_t>(op(0).lo, 0), std::max<int64_t>(op(0).hi, 0)};
  case Kind::Mod:
    return {0, std::max<int64_t>(0, op(1).hi - 1)};
  case Kind::Product: {
    Bounds r = op(0);
    for (Expr e : n.operands.drop_front())
      r = mulRange(r, e->range);
    return r;
  }
  case Kind::Min:
    return {std::min(op(0).lo, op(1).lo), std::min(op(0).hi, op(1).hi)};
  case Kind::Max:
    return {std::max(op(0).lo, op(1).lo), std::max(op(0).hi, op(1).hi)};
  case Kind::IntSelect:
    return {std::min(op(1).lo, op(2).lo), std::max(op(1).hi, op(2).hi)};
  case Kind::IntReduce: {
    Combine combine = Combine(n.tag);
    Expr size = n.operands[0]->size;
    if (combine != Combine::Add && !positive.contains(size) &&
        size->range.lo < 1) // of nothing it is the worst of all
      return combine == Combine::Max ? Bounds{Bounds().lo, op(1).hi}
                                     : Bounds{op(1).lo, Bounds().hi};
    if (combine != Combine::Add)
      return op(1);
    Bounds total = mulRange({0, n.operands[0]->size->range.hi}, op(1));
    return {std::min<int64_t>(total.lo, 0), std::max<int64_t>(total.hi, 0)};
  }
  default:
    return n.range;
  }
}

Expr ExprContext::make(const NodeInit &n) {
  llvm::FoldingSetNodeID key;
  profile(key, n.kind, n.tag, n.integer, n.number, n.name, n.source, n.size,
          n.operands, n.coefficients);
  void *position = nullptr;
  if (Node *known = nodes.FindNodeOrInsertPos(key, position))
    return known;
  Node *node = new (allocator) Node();
  node->kind = n.kind;
  node->tag = n.tag;
  node->id = nextId++;
  node->integer = n.integer;
  node->number = n.number;
  node->name = n.name.copy(allocator);
  node->source = n.source;
  node->size = n.size;
  node->operands = ArrayRef<Expr>(n.operands).copy(allocator);
  node->coefficients = ArrayRef<int64_t>(n.coefficients).copy(allocator);
  if (n.kind == Kind::Var || n.kind == Kind::Dim)
    node->bloom = uint64_t(1) << (node->id % 64);
  for (Expr e : n.operands) {
    node->bloom |= e->bloom;
    node->depth = std::max(node->depth, e->depth + 1);
  }
  node->range = computeRange(n);
  nodes.InsertNode(node, position);
  return node;
}

Expr ExprContext::integer(int64_t value) {
  NodeInit n(Kind::IntConst);
  n.integer = value;
  return make(n);
}

Expr ExprContext::boolean(bool value) {
  NodeInit n(Kind::BoolConst);
  n.integer = value;
  return make(n);
}

Expr ExprContext::number(double value) {
  NodeInit n(Kind::FloatConst);
  n.number = value == 0 ? 0.0 : value; // one zero
  return make(n);
}

Expr ExprContext::var(llvm::StringRef name, Expr size) {
  if (size->isInt(1))
    return integer(0);
  NodeInit n(Kind::Var);
  n.name = name;
  n.size = size;
  return make(n);
}

Expr ExprContext::dim(const void *source, int64_t position) {
  NodeInit n(Kind::Dim);
  n.source = source;
  n.integer = position;
  return make(n);
}

Expr ExprContext::read(Sort sort, const void *source, ArrayRef<Expr> indices,
                       Bounds range) {
  NodeInit n(sort == Sort::Int    ? Kind::IntRead
             : sort == Sort::Bool ? Kind::BoolRead
                                  : Kind::FloatRead,
             indices);
  n.source = source;
  n.range = range;
  return make(n);
}

Expr ExprContext::opaque(Sort sort, llvm::StringRef name, const void *source,
                         ArrayRef<Expr> operands, Bounds range,
                         bool cloneable) {
  NodeInit n(sort == Sort::Int    ? Kind::IntOpaque
             : sort == Sort::Bool ? Kind::BoolOpaque
                                  : Kind::FloatOpaque,
             operands);
  n.integer = cloneable;
  n.name = name;
  n.source = source;
  n.range = range;
  return make(n);
}

Expr ExprContext::table(const std::shared_ptr<const TableData> &data,
                        ArrayRef<Expr> indices) {
  tables.try_emplace(data.get(), data);
  if (Expr fitted = fitTable(*this, *data, indices))
    return fitted;
  NodeInit n(data->getSort() == Sort::Int    ? Kind::IntTable
             : data->getSort() == Sort::Bool ? Kind::BoolTable
                                             : Kind::FloatTable,
             indices);
  n.source = data.get();
  n.range = data->getRange();
  return make(n);
}

Expr ExprContext::reduce(Combine combine, Expr v, Expr body) {
  if (!v->is(Kind::Var)) // a variable of size 1 is the constant 0
    return body;
  if (combine == Combine::Add && body->is(Kind::IntConst))
    return scale(v->size, body->integer);
  // Min, max, and, or of a term free of the variable: the term itself, but of
  // nothing only what the program starts with.
  if (combine != Combine::Add && !depends(body, v) && isPositive(v->size))
    return body;
  Kind kind = body->getSort() == Sort::Int    ? Kind::IntReduce
              : body->getSort() == Sort::Bool ? Kind::BoolReduce
                                              : Kind::FloatReduce;
  NodeInit n(kind, {v, body});
  n.tag = uint8_t(combine);
  return make(n);
}
