//===- ElementBody.cpp - The code of one element --------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementBody.h"
#include "ElementRules.h"
#include "Transfer.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Index/IR/IndexOps.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace maskir::dependence {

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

int64_t ElementCode::count() const {
  int64_t count = steps.size() + 1;
  for (const ElementStep &step : steps)
    if (step.kind == ElementStep::Kind::Branch)
      count += step.thenCode->count() + step.elseCode->count();
  return count;
}

ElementStep makeStep(Operation *op) {
  using Kind = ElementStep::Kind;
  ElementStep step;
  step.op = op;
  if (mayBeRewritten(op))
    return step;
  if (isa<arith::SelectOp>(op))
    step.kind = Kind::Select;
  else if (isa<arith::MaximumFOp, arith::MaxNumFOp, arith::MaxSIOp,
               index::MaxSOp>(op))
    step.kind = Kind::Maximum;
  else if (isa<arith::MinimumFOp, arith::MinNumFOp, arith::MinSIOp,
               index::MinSOp>(op))
    step.kind = Kind::Minimum;
  else if (isa<arith::MulFOp>(op))
    step.kind = Kind::Product;
  return step;
}

/// Whether each number of `a` is less than each one of `b`.
static bool isLess(const Span &a, const Span &b, double bound) {
  if (a.isInteger())
    return a.most < b.least;
  Interval x = a.getInterval(bound), y = b.getInterval(bound);
  return !x.mayBeNaN && !y.mayBeNaN && x.high < y.low;
}

/// A zero factor makes the product independent of the other one, if that is
/// finite; it may still be NaN where the zero may.
static int32_t getLatestOfProduct(const Element &a, const Element &b,
                                  const SpanPool &pool, double bound) {
  auto isFinite = [&](const Element &x) {
    return pool[x.span].getInterval(bound).isFinite();
  };
  if (pool[a.span].isZero() && isFinite(b))
    return a.latest;
  if (pool[b.span].isZero() && isFinite(a))
    return b.latest;
  return std::max(a.latest, b.latest);
}

Element applyStep(ElementStep &step, ArrayRef<Element> in, SpanPool &pool,
                  double bound) {
  using Kind = ElementStep::Kind;
  Element result;
  for (const Element &element : in)
    result.latest = std::max(result.latest, element.latest);
  if (step.kind == Kind::Maximum || step.kind == Kind::Minimum) {
    bool isMaximum = step.kind == Kind::Maximum;
    bool isBoolean = getElementTypeOrSelf(step.op->getResult(0)).isInteger(1);
    if (!isBoolean && isLess(pool[in[0].span], pool[in[1].span], bound))
      return in[isMaximum];
    if (!isBoolean && isLess(pool[in[1].span], pool[in[0].span], bound))
      return in[!isMaximum];
  } else if (step.kind == Kind::Product) {
    result.latest = getLatestOfProduct(in[0], in[1], pool, bound);
  }
  auto findSpan = [&] {
    SmallVector<Span, 3> spans;
    for (const Element &element : in)
      spans.push_back(pool[element.span]);
    return pool.add(applyRule(step.op, spans, bound));
  };
  if (in.size() > 2) {
    result.span = findSpan();
  } else {
    auto [at, inserted] =
        step.known.try_emplace({in[0].span, in.size() == 2 ? in[1].span : 0u});
    if (inserted)
      at->second = findSpan();
    result.span = at->second;
  }
  if (pool.isPoint(result.span))
    result.latest = Element::kNoToken;
  return result;
}

//===----------------------------------------------------------------------===//
// Bodies
//===----------------------------------------------------------------------===//

bool ElementAnalysis::build(Block &block, ElementCode &code,
                            DenseMap<Value, unsigned> &slots, Cells &frame) {
  auto getSlot = [&](Value value) -> unsigned {
    auto [at, inserted] = slots.try_emplace(value, unsigned(frame.size()));
    if (inserted) { // from outside
      auto known = values.find(value);
      frame.push_back(known == values.end() ? Element() : known->second.at(0));
    }
    return at->second;
  };
  for (Operation &op : block.without_terminator()) {
    Attribute constant;
    if (isa<cf::AssertOp>(op))
      continue;
    if (matchPattern(&op, m_Constant(&constant))) {
      if (!visitConstant(&op, constant))
        return false;
      continue;
    }
    ElementStep step = makeStep(&op);
    if (llvm::any_of(op.getOperands(), [&](Value operand) {
          return isa<ShapedType>(operand.getType()) &&
                 values.find(operand) == values.end();
        }))
      return false; // a tensor that the body makes
    for (Value operand : op.getOperands())
      if (!isa<ShapedType>(operand.getType()))
        step.operands.push_back(getSlot(operand));
    if (isa<linalg::IndexOp>(op)) {
      step.kind = ElementStep::Kind::Index;
    } else if (isa<tensor::DimOp>(op)) {
      step.kind = ElementStep::Kind::Size;
    } else if (isa<tensor::ExtractOp>(op)) {
      step.kind = ElementStep::Kind::Read;
    } else if (auto branch = dyn_cast<scf::IfOp>(op)) {
      step.kind = ElementStep::Kind::Branch;
      step.thenCode = std::make_unique<ElementCode>();
      step.elseCode = std::make_unique<ElementCode>();
      if (!build(*branch.thenBlock(), *step.thenCode, slots, frame) ||
          (branch.elseBlock() &&
           !build(*branch.elseBlock(), *step.elseCode, slots, frame)))
        return false;
    } else if (!isScalarRule(&op) ||
               llvm::any_of(op.getOperandTypes(), llvm::IsaPred<ShapedType>)) {
      return false;
    }
    for (Value result : op.getResults())
      step.results.push_back(getSlot(result));
    code.steps.push_back(std::move(step));
  }
  for (Value yielded : block.getTerminator()->getOperands())
    code.yields.push_back(getSlot(yielded));
  return true;
}

/// The elements at indices that each lie in a span. An id is inside its table
/// (assumption A2); an index that is one number must be.
bool ElementAnalysis::read(tensor::ExtractOp op, ArrayRef<Element> indices,
                           Element &result) {
  const Elements &table = get(op.getTensor());
  std::vector<int64_t> box; // offsets, then sizes
  SmallVector<int64_t, 4> sizes;
  int64_t count = 1;
  int32_t latest = Element::kNoToken;
  for (auto [index, size] : llvm::zip_equal(indices, table.shape)) {
    const Span &span = pool[index.span];
    int64_t least = std::max<int64_t>(span.least, 0);
    int64_t most = std::min(span.most, size - 1);
    if (least > most)
      return false;
    box.push_back(least);
    sizes.push_back(most - least + 1);
    count *= sizes.back();
    latest = std::max(latest, index.latest);
  }
  if (count == 1 || table.isUniform()) {
    result = table.at(table.isUniform() ? 0 : flatten(box, table.shape));
  } else {
    std::vector<int64_t> key = box;
    key.insert(key.end(), sizes.begin(), sizes.end());
    auto [at, inserted] = boxes.try_emplace({table.number, key});
    if (inserted) {
      if (!spend(count))
        return false;
      forEachIndex(sizes, [&](ArrayRef<int64_t> offset, int64_t flat) {
        SmallVector<int64_t, 4> place(box.begin(), box.end());
        for (auto [i, o] : llvm::enumerate(offset))
          place[i] += o;
        Element element = table.at(flatten(place, table.shape));
        at->second = flat == 0 ? element : join(at->second, element);
      });
    }
    result = at->second;
  }
  if (!pool.isPoint(result.span))
    result.latest = std::max(result.latest, latest);
  return true;
}

bool ElementAnalysis::run(ElementCode &code, MutableArrayRef<Element> frame,
                          ArrayRef<int64_t> point) {
  using Kind = ElementStep::Kind;
  SmallVector<Element, 4> in;
  for (ElementStep &step : code.steps) {
    in.clear();
    for (unsigned slot : step.operands)
      in.push_back(frame[slot]);
    switch (step.kind) {
    case Kind::Select:
      frame[step.results[0]] = select(in[0], in[1], in[2]);
      break;
    case Kind::Index:
      frame[step.results[0]] =
          makeInteger(point[cast<linalg::IndexOp>(step.op).getDim()]);
      break;
    case Kind::Size: {
      auto op = cast<tensor::DimOp>(step.op);
      std::optional<int64_t> i = op.getConstantIndex();
      if (!i)
        return false;
      frame[step.results[0]] = makeInteger(get(op.getSource()).shape[*i]);
      break;
    }
    case Kind::Read:
      if (!read(cast<tensor::ExtractOp>(step.op), in, frame[step.results[0]]))
        return false;
      break;
    case Kind::Branch: {
      const Span &condition = pool[in[0].span];
      bool mayBeTrue = condition.most != 0, mayBeFalse = condition.least == 0;
      if ((mayBeTrue && !run(*step.thenCode, frame, point)) ||
          (mayBeFalse && !run(*step.elseCode, frame, point)))
        return false;
      for (auto [i, result] : llvm::enumerate(step.results))
        frame[result] = select(in[0], frame[step.thenCode->yields[i]],
                               frame[step.elseCode->yields[i]]);
      break;
    }
    default:
      frame[step.results[0]] = applyStep(step, in, pool, bound);
    }
  }
  return true;
}

} // namespace maskir::dependence
