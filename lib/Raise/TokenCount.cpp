//===- TokenCount.cpp - How many tokens are valid -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/TokenCount.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/STLExtras.h"

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

TokenCount maskir::raise::makeCount(ExprContext &c, Expr token, Expr number) {
  TokenCount count{token, number, c.logicalNot(c.eq(number, c.integer(0)))};
  count.isBinary = number->range.lo >= 0 && number->range.hi <= 1;
  return count;
}

/// Sizes are below 2^31, so a sum of flags stays within so many bits.
static constexpr unsigned kMinSumBits = 32;

/// The sum of integers that the evaluator did not follow, because it might
/// leave its type: what is counted is still known.
static std::optional<TokenCount> followCount(ElementEval &eval, Expr read) {
  ExprContext &c = eval.getContext();
  auto op = dyn_cast_or_null<linalg::LinalgOp>(
      Value::getFromOpaquePointer(read->source).getDefiningOp());
  SmallVector<Expr> loops;
  if (!op || op.getNumReductionLoops() != 1 || op->getNumResults() != 1 ||
      !eval.iterators(op, 0, read->operands, loops))
    return std::nullopt;
  Type type = getElementTypeOrSelf(op->getResult(0));
  if (type.isInteger() && type.getIntOrFloatBitWidth() < kMinSumBits)
    return std::nullopt;
  Block *block = op.getBlock();
  auto add =
      block->getTerminator()->getOperand(0).getDefiningOp<arith::AddIOp>();
  Value out = block->getArguments().back();
  if (!add || (add.getLhs() != out && add.getRhs() != out))
    return std::nullopt;
  auto term = dyn_cast<BlockArgument>(add.getLhs() == out ? add.getRhs()
                                                          : add.getLhs());
  if (!term || term.getOwner() != block || term == out)
    return std::nullopt;
  OpOperand *operand = op.getMatchingOpOperand(term),
            *init = op.getDpsInitOperand(0);
  auto elementOf = [&](OpOperand *x) {
    return eval.element(x->get(),
                        eval.coordinates(op.getMatchingIndexingMap(x), loops));
  };
  if (!isa<RankedTensorType>(operand->get().getType()) ||
      !elementOf(init)->isInt(0))
    return std::nullopt;
  Expr number = elementOf(operand);
  for (auto [loop, type] : llvm::zip(loops, op.getIteratorTypesArray()))
    if (type == utils::IteratorType::reduction && loop->is(Kind::Var) &&
        number->getSort() == Sort::Int)
      return makeCount(c, loop, number);
  return std::nullopt;
}

std::optional<TokenCount> maskir::raise::findTokenCount(ElementEval &eval,
                                                        Expr e) {
  if (e->is(Kind::IntRead))
    return followCount(eval, e);
  if (!e->is(Kind::IntReduce) || e->getCombine() != Combine::Add)
    return std::nullopt;
  return makeCount(eval.getContext(), e->operands[0], e->operands[1]);
}

std::optional<TokenCount> maskir::raise::findFloatCount(ElementEval &eval,
                                                        Expr e) {
  ExprContext &c = eval.getContext();
  if (e->is(Kind::IntToFloat))
    return findTokenCount(eval, e->operands[0]);
  if (!e->is(Kind::FloatReduce) || e->getCombine() != Combine::Add)
    return std::nullopt;
  Expr number = e->operands[1];
  if (number->is(Kind::IntToFloat))
    return makeCount(c, e->operands[0], number->operands[0]);
  if (number->is(Kind::FloatSelect) && number->operands[1]->isNumber(1) &&
      number->operands[2]->isNumber(0))
    return makeCount(c, e->operands[0], c.boolToInt(number->operands[0]));
  if (number->is(Kind::FloatSelect) && number->operands[1]->isNumber(0) &&
      number->operands[2]->isNumber(1))
    return makeCount(c, e->operands[0],
                     c.boolToInt(c.logicalNot(number->operands[0])));
  return std::nullopt;
}

Expr maskir::raise::addOne(ExprContext &c, Expr index) {
  if (!index->is(Kind::IntOpaque) || index->operands.size() != 2)
    return c.add(index, c.integer(1));
  Expr a = index->operands[0], b = index->operands[1];
  if (index->name == arith::SubIOp::getOperationName() && b->isInt(1))
    return a;
  bool adds = index->name == arith::AddIOp::getOperationName();
  return adds && b->isInt(-1) ? a : adds && a->isInt(-1) ? b : index;
}

bool maskir::raise::isPaddedOnTheRight(ExprContext &c,
                                       const TokenCount &count) {
  if (!count.isBinary || !count.token->is(Kind::Var))
    return count.isBinary; // one token
  Expr before = c.sub(count.token, c.integer(1));
  Expr later = c.logicalAnd(
      {count.valid,
       c.logicalNot(c.substitute(count.valid, count.token, before))});
  return later->isFalse();
}
