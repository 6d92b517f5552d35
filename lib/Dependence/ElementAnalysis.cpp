//===- ElementAnalysis.cpp - Dependences, element by element --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementAnalysis.h"
#include "ElementBody.h"
#include "ElementRules.h"
#include "maskir/Raise/TableFit.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/APFloat.h"

using namespace mlir;

namespace maskir::dependence {

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

std::vector<Element> Elements::list() const {
  return isUniform() ? std::vector<Element>(count(), cells->front()) : *cells;
}

bool ElementAnalysis::spend(int64_t count) {
  steps += count;
  return count >= 0 && steps <= maxSteps;
}

const Elements &ElementAnalysis::get(Value value) const {
  auto known = values.find(value);
  assert(known != values.end() && "values are visited before their users");
  return known->second;
}

bool ElementAnalysis::set(Value value, ArrayRef<int64_t> shape, Cells cells) {
  if (cells.empty()) // a tensor without elements
    cells.push_back(makeAny(getElementTypeOrSelf(value.getType())));
  Elements elements{SmallVector<int64_t>(shape),
                    std::make_shared<const Cells>(std::move(cells)),
                    ++numTensors};
  values.insert_or_assign(value, std::move(elements));
  return true;
}

bool ElementAnalysis::setUniform(Value value, ArrayRef<int64_t> shape,
                                 Element element) {
  return set(value, shape, Cells{element});
}

bool ElementAnalysis::share(Value value, const Elements &from,
                            ArrayRef<int64_t> shape) {
  Elements elements = from;
  elements.shape.assign(shape.begin(), shape.end());
  elements.number = ++numTensors;
  values.insert_or_assign(value, std::move(elements));
  return true;
}

Element ElementAnalysis::makeInteger(int64_t number) {
  return {pool.add(Span::integer(number, number))};
}

Element ElementAnalysis::makeAny(Type type) {
  return {pool.add(Span::any(type))};
}

Element ElementAnalysis::join(Element a, Element b) {
  if (a.span != b.span)
    a.span = pool.add(dependence::join(pool[a.span], pool[b.span], bound));
  a.latest = std::max(a.latest, b.latest);
  return a;
}

Element ElementAnalysis::select(Element condition, Element a, Element b) {
  if (pool.isPoint(condition.span))
    return pool[condition.span].isZero() ? b : a;
  Element either = join(a, b);
  if (!pool.isPoint(either.span))
    either.latest = std::max(either.latest, condition.latest);
  return either;
}

std::optional<int64_t> ElementAnalysis::getInteger(OpFoldResult value) {
  if (auto attribute = dyn_cast<Attribute>(value))
    return cast<IntegerAttr>(attribute).getInt();
  const Span &span = pool[get(cast<Value>(value)).at(0).span];
  return span.isInteger() && span.isPoint() ? std::optional(span.least)
                                            : std::nullopt;
}

std::optional<SmallVector<int64_t>>
ElementAnalysis::getIntegers(ArrayRef<OpFoldResult> list) {
  SmallVector<int64_t> integers;
  for (OpFoldResult value : list) {
    std::optional<int64_t> integer = getInteger(value);
    if (!integer)
      return std::nullopt;
    integers.push_back(*integer);
  }
  return integers;
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

static Span makeSpan(Attribute number, Type type) {
  if (auto real = dyn_cast<FloatAttr>(number)) {
    double x = real.getValueAsDouble();
    return std::isnan(x) ? Span::any(type) : Span::range({x, x, false});
  }
  auto integer = dyn_cast<IntegerAttr>(number); // or poison
  if (!integer || integer.getValue().getBitWidth() > 64)
    return Span::any(type);
  APInt value = integer.getValue();
  int64_t x = type.isInteger(1) ? !value.isZero() : value.getSExtValue();
  return Span::integer(x, x);
}

/// Weights are ordinary floats, each as large as it is.
bool ElementAnalysis::visitConstant(Operation *op, Attribute attribute) {
  Value result = op->getResult(0);
  Type type = getElementTypeOrSelf(result.getType());
  if (!type.isIntOrIndexOrFloat())
    return false;
  auto tensor = dyn_cast<RankedTensorType>(result.getType());
  if (!tensor)
    return setUniform(result, {}, {pool.add(makeSpan(attribute, type))});
  if (auto splat = dyn_cast<SplatElementsAttr>(attribute))
    return setUniform(
        result, tensor.getShape(),
        {pool.add(makeSpan(splat.getSplatValue<Attribute>(), type))});
  auto table = raise::readTable(attribute, tensor);
  if (!table) // weights that were left out of the file
    return setUniform(
        result, tensor.getShape(),
        isa<FloatType>(type)
            ? Element{pool.add(Span::ofModel(Content::Kind::Ordinary))}
            : makeAny(type));
  int64_t count = table->getNumElements();
  if (!spend(count))
    return false;
  Cells cells;
  for (int64_t i = 0; i < count; ++i) {
    if (isa<FloatType>(type)) {
      double x = table->getNumber(i);
      cells.push_back({pool.add(std::isnan(x) ? Span::any(type)
                                              : Span::range({x, x, false}))});
    } else {
      cells.push_back(makeInteger(table->getInteger(i)));
    }
  }
  return set(result, tensor.getShape(), std::move(cells));
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

/// Of scalars, or of tensors of one shape: a scalar condition selects a tensor.
bool ElementAnalysis::visitElementwise(Operation *op) {
  SmallVector<const Elements *, 3> in;
  const Elements *largest = nullptr;
  for (Value operand : op->getOperands()) {
    in.push_back(&get(operand));
    if (isa<ShapedType>(operand.getType()))
      largest = in.back();
  }
  SmallVector<int64_t> shape;
  bool isUniform = true;
  if (largest)
    shape.assign(largest->shape.begin(), largest->shape.end());
  for (const Elements *elements : in) {
    isUniform &= elements->isUniform();
    if (!elements->shape.empty() &&
        ArrayRef<int64_t>(elements->shape) != ArrayRef<int64_t>(shape))
      return false;
  }
  int64_t count = isUniform ? 1 : largest->count();
  if (!spend(count))
    return false;
  ElementStep step = makeStep(op);
  Cells cells;
  for (int64_t i = 0; i < count; ++i) {
    SmallVector<Element, 3> elements;
    for (const Elements *operand : in)
      elements.push_back(operand->at(i));
    cells.push_back(step.kind == ElementStep::Kind::Select
                        ? select(elements[0], elements[1], elements[2])
                        : applyStep(step, elements, pool, bound));
  }
  return set(op->getResult(0), shape, std::move(cells));
}

bool ElementAnalysis::visit(Operation *op) {
  Attribute constant;
  if (!givesNumbers(op))
    return !isMissed(op);
  if (!spend(1)) // constants in loops, too
    return false;
  auto isComplex = [](Type type) {
    return isa<ComplexType>(getElementTypeOrSelf(type));
  };
  if (llvm::any_of(op->getOperandTypes(), isComplex) ||
      llvm::any_of(op->getResultTypes(), isComplex))
    return false;
  if (matchPattern(op, m_Constant(&constant)))
    return visitConstant(op, constant);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return visitLinalg(linalgOp);
  if (auto done = visitTensor(op))
    return *done;
  if (auto branch = dyn_cast<scf::IfOp>(op))
    return transfer(branch);
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return transfer(loop);
  if (auto loop = dyn_cast<scf::WhileOp>(op))
    return transfer(loop);
  if (isScalarRule(op))
    return visitElementwise(op);
  return false;
}

bool ElementAnalysis::visitBlock(Block &block) {
  for (Operation &op : block.without_terminator())
    if (!visit(&op))
      return false;
  return true;
}

} // namespace maskir::dependence
