//===- Roles.cpp - Which index is batch, head, query, key -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Roles follow from where an index goes, not from its place in a shape. A query
// index is in the weights, but not in keys or values. Heads are what weights of
// a projection know besides the depth; activations know batch and position.
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/Attention.h"
#include "llvm/ADT/STLExtras.h"

using namespace maskir::raise;
using namespace mlir;

// The contraction inside the logits of which one factor has the key index. A
// relative-position bias is such a contraction too; it shares more indices.
std::optional<ScoreProduct>
maskir::raise::findScoreProduct(ElementEval &eval, const SoftmaxAnchor &anchor,
                                Expr logits) {
  ExprContext &c = eval.getContext();
  SmallVector<Expr> reads;
  c.visit(logits, [&](Expr e) {
    if (ElementEval::getContraction(e) && c.depends(e, anchor.key))
      reads.push_back(e);
  });
  llvm::sort(reads, [](Expr a, Expr b) { return a->id < b->id; });
  std::optional<ScoreProduct> best;
  unsigned bestShared = 0;
  for (Expr read : reads) {
    ScoreProduct p;
    p.read = read;
    p.op = ElementEval::getContraction(read);
    if (!eval.iterators(p.op, 0, read->operands, p.loops))
      continue;
    auto factors = eval.factors(p.op, p.loops);
    if (!factors)
      continue;
    bool first = c.depends(factors->first, anchor.key);
    bool second = c.depends(factors->second, anchor.key);
    if (first == second)
      continue;
    p.queryFactor = first ? 1 : 0;
    p.query = first ? factors->second : factors->first;
    p.key = first ? factors->first : factors->second;
    for (auto [loop, type] : llvm::zip(p.loops, p.op.getIteratorTypesArray()))
      if (type == utils::IteratorType::reduction && loop->is(Kind::Var))
        p.depth.push_back(loop);
    unsigned shared = llvm::count_if(anchor.variables, [&](Expr v) {
      return c.depends(p.query, v) && c.depends(p.key, v);
    });
    if (!best || shared < bestShared) {
      best = p;
      bestShared = shared;
    }
  }
  return best;
}

namespace {

class RoleFinder {
public:
  RoleFinder(ElementEval &eval, const SoftmaxAnchor &anchor,
             const ScoreProduct &product, const MaskedScore &masked)
      : eval(eval), c(eval.getContext()), anchor(anchor), product(product),
        masked(masked) {}

  std::optional<Roles> run(std::string &reason);

private:
  void findHeads();
  void addHeads(Expr e);
  bool hasDepth(Expr index) {
    return llvm::any_of(product.depth,
                        [&](Expr d) { return c.depends(index, d); });
  }
  bool chooseQuery(ArrayRef<Expr> candidates, Roles &roles);
  bool isStored(Expr v);
  bool isComparedWithKey(Expr v);
  void assignShared(ArrayRef<Expr> shared, Roles &roles);

  ElementEval &eval;
  ExprContext &c;
  const SoftmaxAnchor &anchor;
  const ScoreProduct &product;
  const MaskedScore &masked;
  llvm::DenseSet<Expr> heads;
};

void RoleFinder::addHeads(Expr e) {
  for (Expr v : anchor.variables)
    if (c.depends(e, v))
      heads.insert(v);
}

// Looks at the queries only, and of a projection only at the operand that has
// the depth: walking the activations would walk all earlier layers.
void RoleFinder::findHeads() {
  SmallVector<Expr> reads;
  c.visit(product.query, [&](Expr e) {
    if (e->is(Kind::FloatRead))
      reads.push_back(e);
  });
  for (Expr read : reads) {
    linalg::LinalgOp projection = ElementEval::getContraction(read);
    SmallVector<Expr> loops;
    if (!projection || !eval.iterators(projection, 0, read->operands, loops)) {
      for (Expr index : read->operands)
        if (hasDepth(index))
          addHeads(index);
      continue;
    }
    for (OpOperand *operand : projection.getDpsInputOperands()) {
      auto at =
          eval.coordinates(projection.getMatchingIndexingMap(operand), loops);
      if (isa<ShapedType>(operand->get().getType()) &&
          llvm::any_of(at, [&](Expr i) { return hasDepth(i); }))
        addHeads(eval.element(operand->get(), at));
    }
  }
}

// Whether keys or values are stored with the index, beside the key. What is
// multiplied with them may know a query, too.
bool RoleFinder::isStored(Expr v) {
  auto isRead = [&](Expr e) {
    return (e->is(Kind::FloatRead) || e->is(Kind::FloatOpaque)) &&
           c.depends(e, anchor.key) && c.depends(e, v);
  };
  return contains(product.key, isRead) || contains(anchor.values, isRead);
}

bool RoleFinder::isComparedWithKey(Expr v) {
  return contains(masked.allow, [&](Expr e) {
    return e->is(Kind::Affine) && llvm::is_contained(e->operands, v) &&
           llvm::is_contained(e->operands, anchor.key);
  });
}

// Of several query-like indices, the mask knows which one is a position; the
// others are groups of heads that share keys.
bool RoleFinder::chooseQuery(ArrayRef<Expr> candidates, Roles &roles) {
  SmallVector<Expr> open;
  for (Expr v : candidates)
    (heads.contains(v) ? roles.groups : open).push_back(v);
  if (open.size() > 1) {
    SmallVector<Expr> positions;
    for (Expr v : open)
      if (c.depends(masked.allow, v))
        positions.push_back(v);
    if (positions.size() > 1)
      return false;
    roles.query = positions.empty() ? open.back() : positions.front();
  } else if (!open.empty()) {
    roles.query = open.front();
  }
  for (Expr v : open)
    if (v != roles.query)
      roles.groups.push_back(v);
  return true;
}

// Indices that queries, keys and values share. Without a projection nothing
// tells batch and heads apart, and nothing depends on it; the first coordinate
// of the queries is called the batch.
void RoleFinder::assignShared(ArrayRef<Expr> shared, Roles &roles) {
  bool evidence =
      llvm::any_of(shared, [&](Expr v) { return heads.contains(v); });
  for (Expr v : shared) {
    bool head = heads.contains(v);
    if (!evidence) {
      head = true;
      c.visit(product.query, [&](Expr e) {
        if (e->is(Kind::FloatRead) && !e->operands.empty() &&
            c.depends(e->operands[0], v))
          head = false;
      });
    }
    (head ? roles.heads : roles.batch).push_back(v);
  }
}

std::optional<Roles> RoleFinder::run(std::string &reason) {
  findHeads();
  Roles roles;
  roles.key = anchor.key;
  roles.depth = product.depth;
  SmallVector<Expr> candidates, shared;
  for (Expr v : anchor.variables) {
    bool keyed = c.depends(anchor.values, v) || c.depends(product.key, v);
    bool weighted = c.depends(anchor.weights, v);
    if (weighted && keyed && !isStored(v)) {
      reason = "a factor of keys or values knows an index that these don't";
      return std::nullopt;
    }
    if (!weighted)
      roles.values.push_back(v);
    else
      (keyed ? shared : candidates).push_back(v);
  }
  if (!chooseQuery(candidates, roles)) {
    reason = "more than one index looks like a query position";
    return std::nullopt;
  }
  // Relative keys are stored for each query: then it is no head.
  if (!roles.query &&
      llvm::any_of(shared, [&](Expr v) { return isComparedWithKey(v); })) {
    reason = "no index is left for the queries: the one that the mask compares "
             "with the keys is one of the keys' own";
    return std::nullopt;
  }
  assignShared(shared, roles);
  return roles;
}

} // namespace

std::optional<Roles> maskir::raise::findRoles(ElementEval &eval,
                                              const SoftmaxAnchor &anchor,
                                              const ScoreProduct &product,
                                              const MaskedScore &masked,
                                              std::string &reason) {
  return RoleFinder(eval, anchor, product, masked).run(reason);
}

// The weights are read as (sample, heads, query, key) or less: the query stands
// beside the key, and the values don't know it; the sample comes first.
std::optional<Roles> maskir::raise::findWeightRoles(ElementEval &eval,
                                                    const SoftmaxAnchor &anchor,
                                                    Expr weights, Expr allow,
                                                    std::string &reason) {
  ExprContext &c = eval.getContext();
  Roles roles;
  roles.key = anchor.key;
  auto at = weights->operands;
  size_t place = 0;
  while (place < at.size() && !c.depends(at[place], anchor.key))
    ++place;
  size_t beside = place > 0 ? place - 1 : place + 1;
  for (Expr v : anchor.variables) {
    bool isRead = c.depends(weights, v), isShared = c.depends(anchor.values, v);
    if (!isRead && c.depends(allow, v)) {
      reason = "the mask depends on an index that the weights don't have";
      return std::nullopt;
    }
    if (!isRead)
      roles.values.push_back(v);
    else if (isShared)
      (c.depends(at[0], v) ? roles.batch : roles.heads).push_back(v);
    else if (beside < at.size() && c.depends(at[beside], v) && !roles.query)
      roles.query = v;
    else
      roles.groups.push_back(v);
  }
  return roles;
}
