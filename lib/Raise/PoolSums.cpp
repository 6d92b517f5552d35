//===- PoolSums.cpp - Sums, means and maxima of valid tokens
//----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PoolFinder.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

//===----------------------------------------------------------------------===//
// Sums and maxima
//===----------------------------------------------------------------------===//

std::optional<Reduction> PoolFinder::getReduction(Expr e) {
  Reduction reduction;
  if (linalg::LinalgOp product = ElementEval::getContraction(e)) {
    SmallVector<Expr> loops;
    if (product.getNumReductionLoops() != 1 ||
        !eval.iterators(product, 0, e->operands, loops))
      return std::nullopt;
    OpOperand *init = product.getDpsInitOperand(0);
    Expr start = eval.element(
        init->get(),
        eval.coordinates(product.getMatchingIndexingMap(init), loops));
    if (!start->isNumber(0))
      return std::nullopt;
    for (auto [loop, type] : llvm::zip(loops, product.getIteratorTypesArray()))
      if (type == utils::IteratorType::reduction)
        reduction.token = loop;
    reduction.term = eval.term(product, loops);
    reduction.result = product->getResult(0);
  } else {
    if (e->is(Fn::Max)) // a first number that loses against every float
      for (int i : {0, 1})
        if (Expr least = e->operands[i];
            least->is(Kind::FloatConst) && least->number <= -1e30 &&
            e->operands[1 - i]->is(Kind::FloatReduce)) {
          e = e->operands[1 - i];
          break;
        }
    if (!e->is(Kind::FloatReduce))
      return std::nullopt;
    reduction.combine = e->getCombine();
    reduction.token = e->operands[0];
    reduction.term = e->operands[1];
    if (const ElementEval::Origin *origin = eval.findOrigin(e))
      reduction.result = origin->tensor;
  }
  return reduction.token->is(Kind::Var) ? std::optional(reduction)
                                        : std::nullopt;
}

/// The term in term / divisor, or in x * (flag / divisor), where the divisor is
/// the same for all tokens; else nulls.
std::pair<Expr, Expr> PoolFinder::splitQuotient(const Reduction &reduction) {
  Expr term = reduction.term;
  auto isQuotient = [&](Expr e) {
    return e->is(Fn::Div) && !c.depends(e->operands[1], reduction.token);
  };
  if (isQuotient(term))
    return {term->operands[0], term->operands[1]};
  if (term->is(Fn::Mul))
    for (int i : {0, 1})
      if (Expr weight = term->operands[i]; isQuotient(weight))
        return {c.fn(Fn::Mul, {term->operands[1 - i], weight->operands[0]}),
                weight->operands[1]};
  return {nullptr, nullptr};
}

/// x in x * m, for integers m that a tensor holds; else null.
Expr PoolFinder::getWeighted(const Reduction &reduction) {
  if (reduction.term->is(Fn::Mul))
    for (int i : {0, 1})
      if (Expr weight = reduction.term->operands[i];
          weight->is(Kind::IntToFloat) &&
          weight->operands[0]->is(Kind::IntRead) &&
          c.depends(weight, reduction.token) &&
          !llvm::all_of(pool.variables,
                        [&](Expr v) { return c.depends(weight, v); }))
        return reduction.term->operands[1 - i];
  return nullptr;
}

std::optional<Flagged> PoolFinder::getFlagged(const Reduction &reduction) {
  Expr term = reduction.term;
  if (!term->is(Kind::FloatSelect) ||
      !c.depends(term->operands[0], reduction.token))
    return std::nullopt;
  Expr condition = term->operands[0], then = term->operands[1],
       otherwise = term->operands[2];
  if (otherwise->is(Kind::FloatConst) && !then->is(Kind::FloatConst))
    return Flagged{condition, then, otherwise};
  if (then->is(Kind::FloatConst) && !otherwise->is(Kind::FloatConst))
    return Flagged{c.logicalNot(condition), otherwise, then};
  return std::nullopt;
}

/// The source holds vectors of samples, token after token: each index of the
/// result says where, and some of them the flags don't know.
bool PoolFinder::isOfVectors(const Reduction &reduction, Expr valid) {
  return llvm::is_contained(pool.sourceAt, reduction.token) &&
         llvm::all_of(pool.variables,
                      [&](Expr v) {
                        return llvm::any_of(pool.sourceAt, [&](Expr at) {
                          return c.depends(at, v);
                        });
                      }) &&
         !llvm::all_of(pool.variables,
                       [&](Expr v) { return c.depends(valid, v); });
}

/// Why padding may be the largest; empty if it can't. As for the fills of
/// scores: tokens are finite and far above them.
std::string PoolFinder::findFillProblem(Expr fill) {
  auto type = cast<FloatType>(getElementTypeOrSelf(pool.replaced));
  double lowest =
      -llvm::APFloat::getLargest(type.getFloatSemantics()).convertToDouble();
  double number = fill->number;
  if (std::isinf(number) && number < 0)
    return "";
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%g", number);
  bool isSoft = number > lowest / 2;
  if (options.refuseFiniteFills || (isSoft && !options.acceptSoftFills) ||
      !(number <= -1e4)) // Old models mask with -1e4 or -1e9.
    return "padding counts as " + text + ", which may be the largest";
  pool.assumption = "tokens are larger than " + text;
  return "";
}

PoolResult PoolFinder::findReduction(Expr e) {
  auto reduction = getReduction(e);
  bool isMax = reduction && reduction->combine == Combine::Max;
  if (!reduction || (!isMax && reduction->combine != Combine::Add))
    return PoolResult();
  // Each term over the count, instead of the sum.
  if (auto [term, divisor] = splitQuotient(*reduction); divisor && !isMax) {
    reduction->term = term;
    return findMean(*reduction, divisor);
  }
  if (Expr tokens = getWeighted(*reduction); tokens && !isMax)
    return setSource(tokens) && isOfVectors(*reduction, reduction->token)
               ? refuse(Twine(kOtherNumbers) + ", so this is a weighted sum" +
                        kWhatToDo)
               : PoolResult();
  auto flagged = getFlagged(*reduction);
  if (!flagged || !setSource(flagged->tokens) ||
      !isOfVectors(*reduction, flagged->valid))
    return PoolResult();
  pool.kind = isMax ? attn::PoolKind::Max : attn::PoolKind::Sum;
  if (isMax) {
    if (std::string problem = findFillProblem(flagged->fill); !problem.empty())
      return refuse(problem);
    llvm::raw_string_ostream(pool.emptySample)
        << llvm::format("%g", flagged->fill->number);
  } else if (!flagged->fill->isNumber(0)) {
    return PoolResult();
  }
  pool.count = makeCount(c, reduction->token, c.boolToInt(flagged->valid));
  return {pool, "", std::nullopt, Value()};
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
  if (e->is(Kind::FloatSelect) && e->operands[1]->is(Kind::FloatConst) &&
      !e->operands[1]->isNumber(0) && e->operands[2]->is(Kind::IntToFloat) &&
      e->operands[0] == c.le(e->operands[2]->operands[0], c.integer(0))) {
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

PoolResult PoolFinder::findMean(Reduction reduction, Expr divisor) {
  if (reduction.combine != Combine::Add)
    return PoolResult();
  pool.sum = reduction.result;
  std::optional<TokenCount> count = findDivisor(divisor);
  if (!count)
    return PoolResult();
  Expr token = reduction.token;
  TokenCount here =
      makeCount(c, token, c.substitute(count->number, count->token, token));
  Expr tokens = findTokens(reduction.term, here);
  if (!tokens)
    return PoolResult();
  if (!here.isBinary)
    return refuse(Twine(kOtherNumbers) + ", so this is a weighted mean" +
                  kWhatToDo);
  if (token->size != count->token->size)
    return refuse("the flags and the tokens may have different lengths");
  if (!setSource(tokens))
    return refuse("no tensor holds the tokens");
  pool.kind = attn::PoolKind::Mean;
  pool.count = here;
  return {pool, "", std::nullopt, Value()};
}
