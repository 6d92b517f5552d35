//===- FlagAssertions.cpp - What a program asserts of flags ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A gather at the sum of the flags - 1 asserts that this is a token of the
// sample. Flags for which it is fulfil it; what asserts anything else of flags
// may exclude them.
//
//===----------------------------------------------------------------------===//

#include "LastToken.h"
#include "maskir/Raise/ExprEvaluate.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace maskir::raise;

namespace maskir::verify {

static SetVector<Operation *> findAssertions(const FlagSources &sources) {
  SetVector<Operation *> slice, assertions;
  ForwardSliceOptions options;
  options.filter = [](Operation *op) { return !isa<tensor::DimOp>(op); };
  SmallVector<Expr, 2> reads(sources.others);
  if (sources.row)
    reads.push_back(sources.row);
  for (Expr read : reads)
    getForwardSlice(Value::getFromOpaquePointer(read->source), &slice, options);
  for (Operation *op : slice)
    if (isa<cf::AssertOp>(op))
      assertions.insert(op);
  return assertions;
}

FlagAssertions::FlagAssertions(ElementEval &eval, const TokenCount &count,
                               const FlagSources &sources)
    : eval(eval), c(eval.getContext()), size(count.token->size),
      sources(sources) {
  for (Operation *assertion : findAssertions(sources))
    add(assertion);
}

void FlagAssertions::add(Operation *assertion) {
  Value condition = cast<cf::AssertOp>(assertion).getArg();
  Operation *around = assertion->getParentOp();
  std::optional<Expr> known;
  if (auto op = dyn_cast<linalg::LinalgOp>(around)) {
    SmallVector<Expr> loops;
    for (unsigned i = 0; i < op.getNumLoops(); ++i)
      loops.push_back(
          c.var(("a" + Twine(uintptr_t(around)) + "_" + Twine(i)).str(),
                eval.loopSize(op, i)));
    known = eval.valueInBody(condition, op, loops);
  } else if (isa<FunctionOpInterface>(around)) {
    known = eval.scalar(condition);
  }
  conditions.push_back(known && !eval.isExhausted() ? *known : nullptr);
}

/// Whether a number is the same in all samples if their data are.
bool FlagAssertions::isAlike(Expr number, Expr token) {
  SmallVector<Expr> worklist{number};
  llvm::DenseSet<Expr> seen;
  while (!worklist.empty()) {
    Expr e = worklist.pop_back_val();
    if (!seen.insert(e).second || e == token)
      continue;
    if (e->is(Kind::Var))
      return false;
    if (!e->is(Kind::IntRead) && !e->is(Kind::BoolRead))
      llvm::append_range(worklist, e->operands);
    else if (sources.row && e->source == sources.row->source)
      worklist.push_back(e->operands[sources.place]);
  }
  return true;
}

/// The sum that `e` is, of tokens of any sample.
std::optional<int64_t> FlagAssertions::findSum(Expr e,
                                               const WrongToken &wrong) {
  auto found = findTokenCount(eval, e);
  if (!found || found->token->size != size ||
      !isAlike(found->number, found->token))
    return std::nullopt;
  int64_t sum = 0;
  for (int64_t token = 0; token < wrong.length; ++token) {
    auto leaf = [&](Expr part, ArrayRef<int64_t> at) -> std::optional<double> {
      if (part == found->token)
        return double(token);
      if (part->is(Kind::Var))
        return 0.0; // any sample
      if (part == size)
        return double(wrong.length);
      for (const auto &[value, numbers] : wrong.data) {
        if (value.getAsOpaquePointer() != part->source)
          continue;
        bool isRow = sources.row && sources.row->source == part->source;
        int64_t place = isRow ? at[sources.place] : 0;
        if (place >= 0 && place < int64_t(numbers.size()))
          return double(numbers[place]);
      }
      return std::nullopt;
    };
    std::optional<double> number = evaluate(found->number, leaf);
    if (!number)
      return std::nullopt;
    sum += int64_t(*number);
  }
  // What does not fit, the program sums to something else.
  return llvm::isInt<32>(sum) ? std::optional(sum) : std::nullopt;
}

bool FlagAssertions::hold(const WrongToken &wrong) {
  return llvm::all_of(conditions, [&](Expr condition) {
    if (!condition)
      return false;
    // Places first: one may be the difference of a count and 1.
    SmallVector<std::pair<Expr, int64_t>> counts, places;
    c.visit(condition, [&](Expr e) {
      if (e->getSort() != Sort::Int)
        return;
      if (auto sum = findSum(e, wrong))
        counts.push_back({e, *sum});
      else if (auto next = findSum(addOne(c, e), wrong))
        places.push_back({e, *next - 1});
    });
    for (auto [e, number] :
         llvm::concat<std::pair<Expr, int64_t>>(places, counts))
      condition = c.substitute(condition, e, c.integer(number));
    if (size && !size->is(Kind::IntConst))
      condition = c.substitute(condition, size, c.integer(wrong.length));
    return condition->isTrue();
  });
}

} // namespace maskir::verify
