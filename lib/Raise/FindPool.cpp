//===- FindPool.cpp - Pools of valid tokens, found by meaning -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FindPool.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/STLExtras.h"

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

//===----------------------------------------------------------------------===//
// The filter
//===----------------------------------------------------------------------===//

/// Elementwise, of floats, and it divides numbers that the program computes or
/// reads at places that it computes.
static bool mayEndPool(Operation *op) {
  if (op->getNumResults() != 1)
    return false;
  auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!type || type.getRank() > 3 || !isa<FloatType>(type.getElementType()))
    return false;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return isa<arith::DivFOp>(op);
  if (linalgOp.getNumReductionLoops() || !linalgOp.hasPureTensorSemantics())
    return false;
  Operation *last =
      linalgOp.getBlock()->getTerminator()->getOperand(0).getDefiningOp();
  return isa_and_nonnull<tensor::ExtractOp, arith::DivFOp>(last) &&
         last->getBlock() == linalgOp.getBlock();
}

SmallVector<Operation *> maskir::raise::findPoolCandidates(Operation *root) {
  SmallVector<Operation *> candidates;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (mayEndPool(op))
      candidates.push_back(op);
    return isa<linalg::LinalgOp>(op) ? WalkResult::skip()
                                     : WalkResult::advance();
  });
  return candidates;
}

namespace {

class PoolFinder {
public:
  PoolFinder(ElementEval &eval, Operation *op)
      : eval(eval), c(eval.getContext()), op(op) {}

  PoolResult run();

private:
  void start();
  PoolResult findLast(const ElementEval::View &view);
  PoolResult findMean(Expr sum, Expr divisor);
  Expr stripNegative(Expr index);
  Expr addOne(Expr index);
  std::optional<TokenCount> findDivisor(Expr e);
  Expr findTokens(Expr term, const TokenCount &count);
  bool setSource(Expr tokens);
  PoolResult refuse(const Twine &why) {
    return {std::nullopt, why.str(), std::nullopt};
  }

  ElementEval &eval;
  ExprContext &c;
  Operation *op;
  RecognisedPool pool;
};

void PoolFinder::start() {
  pool.replaced = op->getResult(0);
  auto type = cast<RankedTensorType>(pool.replaced.getType());
  for (int64_t i = 0; i < type.getRank(); ++i) {
    Expr size = eval.dim(pool.replaced, i);
    c.assumePositive(size); // an element exists
    Expr v = c.var(("x" + Twine(i) + "_" + Twine(size->id)).str(), size);
    pool.at.push_back(v);
    if (v->is(Kind::Var))
      pool.variables.push_back(v);
  }
}

//===----------------------------------------------------------------------===//
// x at the token sum - 1
//===----------------------------------------------------------------------===//

/// `index` where it is not negative: exporters add the length to an index below
/// 0, and some programs clamp it.
Expr PoolFinder::stripNegative(Expr index) {
  if (index->is(Kind::IntSelect)) {
    Expr condition = index->operands[0], a = index->operands[1],
         b = index->operands[2];
    if (condition == c.le(c.integer(0), a))
      return a;
    if (condition == c.lt(b, c.integer(0)))
      return b;
  }
  if (index->is(Kind::Max) && index->operands.size() == 2)
    for (int i : {0, 1})
      if (index->operands[i]->isInt(0))
        return index->operands[1 - i];
  return index;
}

/// index + 1. Where the sum might leave its type, sum - 1 might too, and the
/// evaluator does not follow it.
Expr PoolFinder::addOne(Expr index) {
  if (!index->is(Kind::IntOpaque) || index->operands.size() != 2)
    return c.add(index, c.integer(1));
  Expr a = index->operands[0], b = index->operands[1];
  if (index->name == arith::SubIOp::getOperationName() && b->isInt(1))
    return a;
  bool adds = index->name == arith::AddIOp::getOperationName();
  return adds && b->isInt(-1) ? a : adds && a->isInt(-1) ? b : index;
}

PoolResult PoolFinder::findLast(const ElementEval::View &view) {
  std::optional<TokenCount> count;
  unsigned place = 0;
  for (auto [i, index] : llvm::enumerate(view.at)) {
    if (auto found = findTokenCount(eval, addOne(stripNegative(index)))) {
      if (count)
        return PoolResult();
      count = found;
      place = i;
      pool.emptySample = "token -1";
    }
  }
  if (!count)
    return PoolResult();
  pool.kind = attn::PoolKind::Last;
  pool.count = *count;
  pool.source = view.source;
  pool.sourceAt = view.at;
  pool.sourceAt[place] = count->token;
  if (eval.dim(view.source, place) != count->token->size)
    return refuse("the flags and the tokens may have different lengths");
  if (!isPaddedOnTheRight(c, *count))
    return {std::nullopt,
            "the sum of the flags - 1 is the last valid token only where the "
            "padding is on the right, which is not proved",
            pool};
  return {pool, "", pool};
}

//===----------------------------------------------------------------------===//
// sum(x * m) / sum(m)
//===----------------------------------------------------------------------===//

/// The count in sum(m), or in a guard against 0 around it: max(sum(m), k) with
/// 0 < k <= 1, or sum(m) == 0 ? k : sum(m). Both change only empty samples.
std::optional<TokenCount> PoolFinder::findDivisor(Expr e) {
  pool.emptySample = "NaN";
  if (e->is(Kind::IntToFloat) && e->operands[0]->is(Kind::Max)) {
    Expr max = e->operands[0];
    for (int i : {0, 1})
      if (max->operands.size() == 2 && max->operands[i]->isInt(1)) {
        pool.emptySample = "";
        return findTokenCount(eval, max->operands[1 - i]);
      }
  }
  if (e->is(Fn::Max))
    for (int i : {0, 1}) {
      Expr least = e->operands[i];
      if (least->is(Kind::FloatConst) && least->number > 0 &&
          least->number <= 1) {
        pool.emptySample = "";
        return findFloatCount(eval, e->operands[1 - i]);
      }
    }
  if (e->is(Kind::FloatSelect) && e->operands[1]->is(Kind::FloatConst) &&
      !e->operands[1]->isNumber(0) &&
      e->operands[0] ==
          c.compare(Compare::Equal, e->operands[2], c.number(0))) {
    pool.emptySample = "";
    return findFloatCount(eval, e->operands[2]);
  }
  return findFloatCount(eval, e);
}

/// x, where the term is x * m; null if it is not.
Expr PoolFinder::findTokens(Expr term, const TokenCount &count) {
  if (term->is(Kind::FloatSelect)) {
    bool isKept = term->operands[0] == count.valid,
         isDropped = term->operands[0] == c.logicalNot(count.valid);
    if (count.isBinary && isKept && term->operands[2]->isNumber(0))
      return term->operands[1];
    if (count.isBinary && isDropped && term->operands[1]->isNumber(0))
      return term->operands[2];
  }
  if (term->is(Fn::Mul))
    for (int i : {0, 1})
      if (Expr flag = term->operands[i];
          flag->is(Kind::IntToFloat) && flag->operands[0] == count.number)
        return term->operands[1 - i];
  return nullptr;
}

/// A tensor of the program that holds `tokens`.
bool PoolFinder::setSource(Expr tokens) {
  if (tokens->is(Kind::FloatRead)) {
    pool.source = Value::getFromOpaquePointer(tokens->source);
    pool.sourceAt = llvm::to_vector(tokens->operands);
    return isa<RankedTensorType>(pool.source.getType());
  }
  const ElementEval::Origin *origin = eval.findOrigin(tokens);
  if (!origin)
    return false;
  pool.source = origin->tensor;
  pool.sourceAt = origin->indices;
  return true;
}

PoolResult PoolFinder::findMean(Expr sum, Expr divisor) {
  std::optional<TokenCount> count = findDivisor(divisor);
  if (!count)
    return PoolResult();
  Expr term = nullptr, token = nullptr;
  if (linalg::LinalgOp product = ElementEval::getContraction(sum)) {
    SmallVector<Expr> loops;
    if (product.getNumReductionLoops() != 1 ||
        !eval.iterators(product, 0, sum->operands, loops))
      return PoolResult();
    OpOperand *init = product.getDpsInitOperand(0);
    Expr start = eval.element(
        init->get(),
        eval.coordinates(product.getMatchingIndexingMap(init), loops));
    if (!start->isNumber(0))
      return PoolResult();
    for (auto [loop, type] : llvm::zip(loops, product.getIteratorTypesArray()))
      if (type == utils::IteratorType::reduction)
        token = loop;
    term = eval.term(product, loops);
  } else if (sum->is(Kind::FloatReduce) && sum->getCombine() == Combine::Add) {
    token = sum->operands[0];
    term = sum->operands[1];
  }
  if (!term || !token->is(Kind::Var))
    return PoolResult();
  TokenCount here =
      makeCount(c, token, c.substitute(count->number, count->token, token));
  Expr tokens = findTokens(term, here);
  if (!tokens)
    return PoolResult();
  if (!here.isBinary)
    return refuse("the flags may be other numbers than 0 and 1, so this is a "
                  "weighted mean; compare them with 0 first");
  if (token->size != count->token->size)
    return refuse("the flags and the tokens may have different lengths");
  if (!setSource(tokens))
    return refuse("no tensor holds the tokens");
  pool.kind = attn::PoolKind::Mean;
  pool.count = here;
  return {pool, "", std::nullopt};
}

PoolResult PoolFinder::run() {
  start();
  if (auto generic = dyn_cast<linalg::LinalgOp>(op)) {
    Value yielded = generic.getBlock()->getTerminator()->getOperand(0);
    if (yielded.getDefiningOp<tensor::ExtractOp>()) {
      auto view = eval.lookThrough(pool.replaced, pool.at);
      return view && view->factor == 1 ? findLast(*view) : PoolResult();
    }
  }
  Expr e = eval.element(pool.replaced, pool.at);
  return e->is(Fn::Div) ? findMean(e->operands[0], e->operands[1])
                        : PoolResult();
}

} // namespace

PoolResult maskir::raise::findPool(ElementEval &eval, Operation *candidate) {
  PoolResult result = PoolFinder(eval, candidate).run();
  if ((result.pool || result.asked) && eval.isExhausted())
    return {std::nullopt, "the expression is too large (evaluation budget)",
            std::nullopt};
  return result;
}
