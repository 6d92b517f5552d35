//===- TokenCount.cpp - How many tokens are valid -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FindPool.h"
#include "maskir/Raise/ExprEvaluate.h"
#include "maskir/Reference/EvaluatePool.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

//===----------------------------------------------------------------------===//
// Counts
//===----------------------------------------------------------------------===//

TokenCount maskir::raise::makeCount(ExprContext &c, Expr token, Expr number) {
  TokenCount count{token, number, c.logicalNot(c.eq(number, c.integer(0)))};
  count.isBinary = number->range.lo >= 0 && number->range.hi <= 1;
  return count;
}

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

//===----------------------------------------------------------------------===//
// Rows for which the sum - 1 is not the last token
//===----------------------------------------------------------------------===//

/// Rows of this many different flags are tried; a longer row repeats the last.
static constexpr int64_t kMaxTried = 3;
static constexpr int64_t kMaxRow = 1 << 16;

namespace {
class WitnessSearch {
public:
  WitnessSearch(ElementEval &eval, const TokenCount &count)
      : c(eval.getContext()), count(count) {}

  std::optional<PoolWitness> run();

private:
  bool findRead();
  SmallVector<int64_t> getCandidates();
  std::optional<SmallVector<int64_t>> evaluateRow(ArrayRef<int64_t> row);
  bool isWrong(PoolWitness &witness);

  ExprContext &c;
  const TokenCount &count;
  Expr read = nullptr; // of the flags, at the token
  unsigned place = 0;  // of the token among its indices
};
} // namespace

/// The one argument of the function that the flags are: it may be anything.
bool WitnessSearch::findRead() {
  unsigned reads = 0;
  c.visit(count.number, [&](Expr e) {
    if (!e->is(Kind::IntRead) && !e->is(Kind::BoolRead) &&
        !e->is(Kind::FloatRead))
      return;
    ++reads;
    for (auto [i, index] : llvm::enumerate(e->operands))
      if (index == count.token && !e->is(Kind::FloatRead)) {
        read = e;
        place = i;
      }
  });
  return read && reads == 1 &&
         isa<BlockArgument>(Value::getFromOpaquePointer(read->source));
}

/// 0 and 1, and what the flags are compared with.
SmallVector<int64_t> WitnessSearch::getCandidates() {
  llvm::SmallSetVector<int64_t, 8> values;
  values.insert(0);
  values.insert(1);
  c.visit(count.number, [&](Expr e) {
    bool isSmall = e->integer > -(int64_t(1) << 30) &&
                   e->integer < int64_t(1) << 30 && values.size() < 6;
    if ((e->is(Kind::Affine) || e->is(Kind::IntConst)) && isSmall)
      for (int64_t value : {e->integer, -e->integer})
        values.insert(value);
  });
  auto fits = [&](int64_t v) {
    return read->is(Kind::BoolRead)
               ? v == 0 || v == 1
               : read->range.lo <= v && v <= read->range.hi;
  };
  SmallVector<int64_t> candidates;
  llvm::copy_if(values, std::back_inserter(candidates), fits);
  return candidates;
}

/// The numbers that are summed; nullopt if they depend on more than the row.
std::optional<SmallVector<int64_t>>
WitnessSearch::evaluateRow(ArrayRef<int64_t> row) {
  SmallVector<int64_t> numbers;
  for (int64_t token = 0, n = row.size(); token < n; ++token) {
    auto leaf = [&](Expr e, ArrayRef<int64_t> at) -> std::optional<double> {
      if (e == count.token)
        return double(token);
      if (e->is(Kind::Var))
        return 0.0; // the first sample
      if (e == count.token->size)
        return double(n);
      if (e->source == read->source && at.size() > place && at[place] >= 0 &&
          at[place] < n)
        return double(row[at[place]]);
      return std::nullopt;
    };
    std::optional<double> number = evaluate(count.number, leaf);
    if (!number)
      return std::nullopt;
    numbers.push_back(int64_t(*number));
  }
  return numbers;
}

/// Asks the reference for the last token (rule M8).
bool WitnessSearch::isWrong(PoolWitness &witness) {
  auto numbers = evaluateRow(witness.row);
  if (!numbers)
    return false;
  using namespace reference;
  int64_t n = numbers->size();
  std::vector<double> places;
  for (int64_t i = 0; i < n; ++i)
    places.push_back(double(i));
  auto last =
      evaluatePool(attn::PoolKind::Last,
                   TensorData::floats(ElementKind::F64, {1, n, 1}, places),
                   TensorData::integers(ElementKind::I64, {1, n},
                                        {numbers->begin(), numbers->end()}),
                   witness.tensor.getLoc());
  if (failed(last) || last->empty.getInteger({0}))
    return false;
  witness.last = int64_t(last->result.getFloat({0, 0}));
  witness.taken = -1;
  for (int64_t number : *numbers)
    witness.taken += number;
  return witness.taken != witness.last;
}

std::optional<PoolWitness> WitnessSearch::run() {
  if (!findRead())
    return std::nullopt;
  SmallVector<int64_t> candidates = getCandidates(), lengths = {2, 3};
  if (count.token->size->is(Kind::IntConst))
    lengths = {count.token->size->integer};
  PoolWitness witness;
  witness.tensor = Value::getFromOpaquePointer(read->source);
  for (int64_t length : lengths) {
    int64_t free = std::min(length, kMaxTried), rows = 1;
    for (int64_t i = 0; i < free; ++i)
      rows *= candidates.size();
    for (int64_t number = 0; number < rows && length <= kMaxRow; ++number) {
      SmallVector<int64_t> digits(free);
      for (int64_t i = free, rest = number; i-- > 0; rest /= candidates.size())
        digits[i] = candidates[rest % candidates.size()];
      witness.row.assign(length, digits.empty() ? 0 : digits.back());
      llvm::copy(digits, witness.row.begin());
      if (isWrong(witness))
        return witness;
    }
  }
  return std::nullopt;
}

std::optional<PoolWitness>
maskir::raise::findPoolWitness(ElementEval &eval, const TokenCount &count) {
  return WitnessSearch(eval, count).run();
}
