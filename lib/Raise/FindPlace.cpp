//===- FindPlace.cpp - The place of the last valid token ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FindPlace.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/STLExtras.h"

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

//===----------------------------------------------------------------------===//
// Indices that wrap or are clamped
//===----------------------------------------------------------------------===//

/// `index` where it is not negative: exporters add the length to an index below
/// 0, and some programs clamp it.
static Expr stripNegative(ExprContext &c, Expr index) {
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
      if (Expr least = index->operands[i];
          least->is(Kind::IntConst) && least->integer <= 0)
        return index->operands[1 - i];
  return index;
}

//===----------------------------------------------------------------------===//
// The largest of numbers that flags choose
//===----------------------------------------------------------------------===//

namespace {
/// An integer of each token: `then` where the token is valid, else `otherwise`.
struct FlaggedNumber {
  Expr valid = nullptr, then = nullptr, otherwise = nullptr;
};
} // namespace

static std::optional<FlaggedNumber> splitByFlag(ExprContext &c, Expr token,
                                                Expr number) {
  Expr choice = nullptr;
  c.visit(number, [&](Expr e) {
    if (!choice && e->is(Kind::IntSelect) && c.depends(e->operands[0], token))
      choice = e;
  });
  if (!choice)
    return std::nullopt;
  Expr then = c.substitute(number, choice, choice->operands[1]),
       otherwise = c.substitute(number, choice, choice->operands[2]);
  Expr valid = choice->operands[0];
  if (then->is(Kind::IntConst) &&
      (!otherwise->is(Kind::IntConst) || otherwise->integer > then->integer))
    return FlaggedNumber{c.logicalNot(valid), otherwise, then};
  return FlaggedNumber{valid, then, otherwise};
}

/// Each token's number is its place where it is valid, and is not larger than
/// the first place where it is not.
static bool isPlaceOrLow(Expr token, const FlaggedNumber &number) {
  return number.then == token && number.otherwise->is(Kind::IntConst) &&
         number.otherwise->integer <= 0;
}

static TokenPlace makePlace(ExprContext &c, attn::PoolKind kind, Expr token,
                            Expr valid) {
  return {kind, makeCount(c, token, c.boolToInt(valid)), false, "token 0"};
}

static std::optional<TokenPlace> findLargestPlace(ExprContext &c, Expr index) {
  if (!index->is(Kind::IntReduce) || index->getCombine() != Combine::Max)
    return std::nullopt;
  Expr token = index->operands[0];
  auto number = splitByFlag(c, token, index->operands[1]);
  if (!number || !isPlaceOrLow(token, *number))
    return std::nullopt;
  return makePlace(c, attn::PoolKind::Last, token, number->valid);
}

//===----------------------------------------------------------------------===//
// argmax
//===----------------------------------------------------------------------===//

namespace {
/// The first token at which `number` is largest; it starts with `least`, which
/// a number must exceed.
struct Argmax {
  Expr token = nullptr, number = nullptr;
  int64_t least = 0;
};
} // namespace

static Value peelIndexCast(Value v) {
  while (auto cast = v.getDefiningOp<arith::IndexCastOp>())
    v = cast.getIn();
  return v;
}

/// Result 0 is the largest number so far, and result 1 the loop index where a
/// number first exceeded all before it.
static std::optional<Argmax> followArgmax(ElementEval &eval, Expr read) {
  if (!read->is(Kind::IntRead))
    return std::nullopt;
  Value place = Value::getFromOpaquePointer(read->source);
  auto op = dyn_cast_or_null<linalg::LinalgOp>(place.getDefiningOp());
  SmallVector<Expr> loops;
  if (!op || op->getNumResults() != 2 || place != op->getResult(1) ||
      op.getNumReductionLoops() != 1 || op.getNumDpsInputs() != 1 ||
      !eval.iterators(op, 1, read->operands, loops))
    return std::nullopt;
  Block *block = op.getBlock();
  Value x = block->getArgument(0), best = block->getArgument(1),
        at = block->getArgument(2);
  Operation *yield = block->getTerminator();
  auto larger = yield->getOperand(0).getDefiningOp<arith::MaxSIOp>();
  auto choice = yield->getOperand(1).getDefiningOp<arith::SelectOp>();
  auto compare = choice ? choice.getCondition().getDefiningOp<arith::CmpIOp>()
                        : arith::CmpIOp();
  auto index = choice ? peelIndexCast(choice.getTrueValue())
                            .getDefiningOp<linalg::IndexOp>()
                      : linalg::IndexOp();
  auto are = [](Operation *op, Value a, Value b) {
    return op->getOperand(0) == a && op->getOperand(1) == b;
  };
  if (!larger || !compare || !index || choice.getFalseValue() != at ||
      !(are(larger, x, best) || are(larger, best, x)) ||
      compare.getPredicate() != arith::CmpIPredicate::sgt ||
      !are(compare, x, best) ||
      op.getIteratorTypesArray()[index.getDim()] !=
          utils::IteratorType::reduction)
    return std::nullopt;
  auto elementOf = [&](OpOperand *operand) {
    return eval.element(
        operand->get(),
        eval.coordinates(op.getMatchingIndexingMap(operand), loops));
  };
  Expr least = elementOf(op.getDpsInitOperand(0)),
       number = elementOf(op.getDpsInputOperand(0));
  if (!least->is(Kind::IntConst) || number->getSort() != Sort::Int ||
      !loops[index.getDim()]->is(Kind::Var))
    return std::nullopt;
  return Argmax{loops[index.getDim()], number, least->integer};
}

static std::optional<TokenPlace> findArgmaxPlace(ElementEval &eval,
                                                 Expr index) {
  ExprContext &c = eval.getContext();
  auto argmax = followArgmax(eval, index);
  if (!argmax)
    return std::nullopt;
  auto number = splitByFlag(c, argmax->token, argmax->number);
  // The first token must exceed what the loop starts with.
  if (!number || !number->otherwise->is(Kind::IntConst) ||
      number->otherwise->integer <= argmax->least)
    return std::nullopt;
  if (isPlaceOrLow(argmax->token, *number))
    return makePlace(c, attn::PoolKind::Last, argmax->token, number->valid);
  if (!number->then->is(Kind::IntConst) ||
      number->then->integer <= number->otherwise->integer)
    return std::nullopt;
  return makePlace(c, attn::PoolKind::First, argmax->token, number->valid);
}

/// `read` in size - 1 - read; null for other indices. To the evaluator the read
/// may be any integer, so it does not follow the subtraction.
static Expr getSubtracted(Expr index) {
  bool subtracts = index->is(Kind::IntOpaque) && index->operands.size() == 2 &&
                   index->name == arith::SubIOp::getOperationName();
  return subtracts ? index->operands[1] : nullptr;
}

/// S - 1 - the first valid place from behind.
static std::optional<TokenPlace> findFlippedPlace(ElementEval &eval,
                                                  Expr index) {
  ExprContext &c = eval.getContext();
  Expr read = getSubtracted(index);
  auto first = read ? findArgmaxPlace(eval, read) : std::nullopt;
  if (!first || first->kind != attn::PoolKind::First)
    return std::nullopt;
  Expr token = first->count.token, end = c.sub(token->size, c.integer(1));
  if (index->operands[0] != end)
    return std::nullopt;
  TokenPlace last =
      makePlace(c, attn::PoolKind::Last, token,
                c.substitute(first->count.valid, token, c.sub(end, token)));
  last.emptySample = "the last token";
  return last;
}

static Expr stripAllNegative(ExprContext &c, Expr index) {
  for (Expr inner = stripNegative(c, index); inner != index;
       inner = stripNegative(c, index))
    index = inner;
  return index;
}

std::optional<TokenPlace> maskir::raise::findPlace(ElementEval &eval,
                                                   Expr index) {
  ExprContext &c = eval.getContext();
  index = stripAllNegative(c, index);
  if (auto count = findTokenCount(eval, addOne(c, index)))
    return TokenPlace{attn::PoolKind::Last, *count, true, "token -1"};
  if (auto place = findLargestPlace(c, index))
    return place;
  if (auto place = findArgmaxPlace(eval, index))
    return place;
  return findFlippedPlace(eval, index);
}

bool maskir::raise::isPlaceOfNumbers(ElementEval &eval, Expr index) {
  index = stripAllNegative(eval.getContext(), index);
  Expr read = getSubtracted(index), token = nullptr, number = nullptr;
  if (auto argmax = followArgmax(eval, read ? read : index)) {
    token = argmax->token;
    number = argmax->number;
  } else if (index->is(Kind::IntReduce) &&
             index->getCombine() == Combine::Max) {
    token = index->operands[0];
    number = index->operands[1];
  }
  // m, or a cast of it, or i * m, which might leave its type.
  return number &&
         llvm::is_contained({Kind::IntRead, Kind::IntOpaque, Kind::Product},
                            number->kind) &&
         eval.getContext().depends(number, token);
}
