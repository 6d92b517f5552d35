//===- FindPool.cpp - Pools of valid tokens, found by meaning -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FindPlace.h"
#include "PoolFinder.h"
#include "maskir/Raise/RoleAttr.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/STLExtras.h"

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

//===----------------------------------------------------------------------===//
// The filter
//===----------------------------------------------------------------------===//

static bool isOfFloats(Operation *op) {
  if (op->getNumResults() == 0)
    return false;
  auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  return type && type.getRank() <= 3 && isa<FloatType>(type.getElementType());
}

/// Elementwise, of floats, and it divides numbers that the program computes or
/// reads at places that it computes.
static bool mayGatherOrDivide(Operation *op) {
  if (op->getNumResults() != 1 || !isOfFloats(op))
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

bool maskir::raise::mayReduce(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !isOfFloats(op) || linalgOp.getNumReductionLoops() != 1 ||
      !linalgOp.hasPureTensorSemantics())
    return false;
  Operation *last =
      linalgOp.getBlock()->getTerminator()->getOperand(0).getDefiningOp();
  return isa_and_nonnull<arith::AddFOp, arith::MaximumFOp, arith::MaxNumFOp>(
      last);
}

SmallVector<Operation *> maskir::raise::findPoolCandidates(Operation *root) {
  SmallVector<Operation *> candidates, reductions;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (mayGatherOrDivide(op))
      candidates.push_back(op);
    else if (mayReduce(op))
      reductions.push_back(op);
    return isa<linalg::LinalgOp>(op) ? WalkResult::skip()
                                     : WalkResult::advance();
  });
  llvm::append_range(candidates, reductions);
  return candidates;
}

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
// x at the place of a token
//===----------------------------------------------------------------------===//

/// The flags, of the tokens of a tensor of which the size is another
/// expression: tokens without a flag are not valid. Null if some flags surely
/// have no token.
std::optional<TokenCount> PoolFinder::countTokensOf(const TokenCount &count,
                                                    Expr size) {
  if (size == count.token->size || !count.token->is(Kind::Var))
    return count;
  if (!c.isNonNegative(c.sub(size, count.token->size)) &&
      size->is(Kind::IntConst) && count.token->size->is(Kind::IntConst))
    return std::nullopt;
  Expr token = c.var(("t" + Twine(size->id)).str(), size);
  Expr valid = c.logicalAnd({c.lt(token, count.token->size),
                             c.substitute(count.valid, count.token, token)});
  return makeCount(c, token, c.boolToInt(valid));
}

/// The flags are an argument with padding on the right, by its role.
static bool isRightByRole(ExprContext &c, const TokenCount &count) {
  Expr read = nullptr;
  c.visit(count.valid, [&](Expr e) {
    if (e->is(Kind::IntRead) || e->is(Kind::BoolRead))
      read = e;
  });
  if (!read || read->operands.empty() || read->operands.back() != count.token ||
      llvm::any_of(read->operands.drop_back(),
                   [&](Expr e) { return c.depends(e, count.token); }))
    return false;
  Expr valid = read->is(Kind::BoolRead) ? read : c.logicalNot(c.eqZero(read));
  return count.valid == valid &&
         getRoleOf(Value::getFromOpaquePointer(read->source)) ==
             "right_padding";
}

PoolResult PoolFinder::findToken(const ElementEval::View &view) {
  std::optional<TokenPlace> place;
  unsigned dimension = 0;
  bool isOfNumbers = false;
  for (auto [i, index] : llvm::enumerate(view.at)) {
    isOfNumbers |= isPlaceOfNumbers(eval, index);
    if (auto found = findPlace(eval, index)) {
      if (place)
        return PoolResult();
      place = found;
      dimension = i;
    }
  }
  if (!place)
    return isOfNumbers ? refuse(Twine(kOtherNumbers) + kWhatToDo)
                       : PoolResult();
  pool.kind = place->kind;
  pool.emptySample = place->emptySample.str();
  pool.source = view.source;
  pool.sourceAt = view.at;
  RecognisedPool asked = pool; // of the flags as they are
  asked.count = place->count;
  asked.sourceAt[dimension] = place->count.token;
  auto count = countTokensOf(place->count, eval.dim(view.source, dimension));
  if (!count)
    return refuse("the flags and the tokens may have different lengths");
  pool.count = *count;
  pool.sourceAt[dimension] = count->token;
  if (!place->isByCount)
    return {pool, "", std::nullopt, Value()};
  if (!isPaddedOnTheRight(c, place->count))
    pool.isRightByRole = options.trustRoles && isRightByRole(c, place->count);
  if (!isPaddedOnTheRight(c, place->count) && !pool.isRightByRole)
    return {std::nullopt,
            "the sum of the flags - 1 is the last valid token only where the "
            "padding is on the right, which is not proved",
            asked, Value()};
  return {pool, "", asked, Value()};
}

PoolResult PoolFinder::run() {
  start();
  if (mayReduce(op))
    return findReduction(eval.element(pool.replaced, pool.at));
  if (auto generic = dyn_cast<linalg::LinalgOp>(op)) {
    Value yielded = generic.getBlock()->getTerminator()->getOperand(0);
    if (yielded.getDefiningOp<tensor::ExtractOp>()) {
      auto view = eval.lookThrough(pool.replaced, pool.at, /*allowParts=*/true);
      return view && view->factor == 1 ? findToken(*view) : PoolResult();
    }
  }
  Expr e = eval.element(pool.replaced, pool.at);
  auto sum = e->is(Fn::Div) ? getReduction(e->operands[0]) : std::nullopt;
  return sum ? findMean(*sum, e->operands[1]) : PoolResult();
}

PoolResult maskir::raise::findPool(ElementEval &eval, Operation *candidate,
                                   const PoolOptions &options) {
  PoolResult result = PoolFinder(eval, candidate, options).run();
  if ((result.pool || result.asked) && eval.isExhausted())
    return {std::nullopt, "the expression is too large (evaluation budget)",
            std::nullopt, Value()};
  return result;
}
