//===- EvalLinalg.cpp - Elements of linalg operations ---------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All linalg operations are one thing: indexing maps and a scalar body.
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/ElementEval.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/ScopeExit.h"
#include <cmath>

using namespace maskir::raise;
using namespace mlir;

static Value peelCasts(Value v) {
  while (Operation *op = v.getDefiningOp()) {
    if (!isa<arith::ExtFOp, arith::TruncFOp>(op))
      break;
    v = op->getOperand(0);
  }
  return v;
}

// The term that a body adds to its accumulator; null if it is not a float sum.
static Value getAddend(linalg::LinalgOp op) {
  Block *block = op.getBlock();
  Value out = block->getArgument(op.getNumDpsInputs());
  auto add =
      block->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!add || (add.getLhs() != out && add.getRhs() != out))
    return nullptr;
  return add.getLhs() == out ? add.getRhs() : add.getLhs();
}

// Does `v` use `argument`, inside its block?
static bool uses(Value v, Value argument, DenseMap<Value, bool> &seen) {
  if (v == argument)
    return true;
  auto [at, inserted] = seen.try_emplace(v, false);
  if (!inserted)
    return at->second;
  Operation *op = v.getDefiningOp();
  if (!op || op->getBlock() != argument.getParentBlock())
    return false;
  bool result = op->getNumRegions() > 0;
  for (Value operand : op->getOperands())
    result = result || uses(operand, argument, seen);
  return seen[v] = result;
}

// Does `v` read what earlier iterations left, in any result? A reduction
// combines terms that do not; here an accumulator stands for its first value.
static bool readsAccumulator(linalg::LinalgOp op, Value v) {
  return llvm::any_of(op.getRegionOutputArgs(), [&](BlockArgument out) {
    DenseMap<Value, bool> seen;
    return uses(v, out, seen);
  });
}

bool ElementEval::isContraction(linalg::LinalgOp op) {
  if (!op.getNumReductionLoops() || op->getNumResults() != 1 ||
      !isa<FloatType>(getElementTypeOrSelf(op->getResult(0))))
    return false;
  Value addend = getAddend(op);
  return addend && peelCasts(addend).getDefiningOp<arith::MulFOp>() &&
         !readsAccumulator(op, addend);
}

linalg::LinalgOp ElementEval::getContraction(Expr read) {
  if (!read->is(Kind::FloatRead))
    return nullptr;
  Value v = Value::getFromOpaquePointer(read->source);
  auto op = dyn_cast_or_null<linalg::LinalgOp>(v.getDefiningOp());
  return op && isContraction(op) ? op : nullptr;
}

Expr ElementEval::loopSize(linalg::LinalgOp op, unsigned loop) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<RankedTensorType>(operand.get().getType()))
      continue;
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [i, result] : llvm::enumerate(map.getResults()))
      if (auto d = dyn_cast<AffineDimExpr>(result);
          d && d.getPosition() == loop)
        return dim(operand.get(), i);
  }
  return c.opaque(Sort::Int, "size of a loop", op.getOperation(),
                  {c.integer(loop)});
}

SmallVector<Expr> ElementEval::coordinates(AffineMap map,
                                           ArrayRef<Expr> loops) {
  SmallVector<Expr> result;
  for (AffineExpr e : map.getResults())
    result.push_back(affine(e, loops));
  return result;
}

bool ElementEval::iterators(linalg::LinalgOp op, unsigned result,
                            ArrayRef<Expr> at, SmallVectorImpl<Expr> &loops) {
  loops.assign(op.getNumLoops(), nullptr);
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(result));
  // What the loops do not write keeps its first value: a constant index says
  // one place, and a loop that stands twice says the diagonal.
  for (auto [index, e] : llvm::zip_equal(at, map.getResults())) {
    if (auto d = dyn_cast<AffineDimExpr>(e)) {
      Expr &loop = loops[d.getPosition()];
      if (loop && loop != index)
        return false;
      loop = index;
    } else {
      auto place = dyn_cast<AffineConstantExpr>(e);
      if (!place || !index->isInt(place.getValue()))
        return false;
    }
  }
  auto types = op.getIteratorTypesArray();
  for (unsigned i = 0; i < loops.size(); ++i) {
    if (loops[i])
      continue;
    Expr size = loopSize(op, i);
    if (types[i] == utils::IteratorType::parallel && !size->isInt(1))
      return false; // a parallel loop that the result does not show
    // One operation, one name: no capture, because SSA values have no cycles.
    std::string name =
        ("r" + Twine(uintptr_t(op.getOperation())) + "_" + Twine(i)).str();
    loops[i] = c.var(name, size);
  }
  return true;
}

// The value of `v` inside a block whose arguments `argument` gives.
Expr ElementEval::bodyValue(Value v, Body &body, Block *block,
                            llvm::function_ref<Expr(BlockArgument)> argument,
                            ArrayRef<Expr> loops) {
  if (Expr known = body.lookup(v))
    return known;
  if (auto a = dyn_cast<BlockArgument>(v))
    return a.getOwner() == block ? argument(a) : scalar(v);
  Operation *op = v.getDefiningOp();
  // Depends on everything in sight: the loop indices, and what they read.
  auto unknown = [&](StringRef name) {
    SmallVector<Expr> all(loops);
    for (BlockArgument a : block->getArguments())
      if (!isa<ShapedType>(a.getType()) && !a.use_empty())
        all.push_back(argument(a));
    return c.opaque(getSort(getElementTypeOrSelf(v.getType())), name,
                    v.getAsOpaquePointer(), all);
  };
  // In a branch of the body, too.
  auto isInside = [&](Block *other) {
    return other == block ||
           (other->getParentOp() &&
            block->findAncestorOpInBlock(*other->getParentOp()));
  };
  auto compute = [&]() -> Expr {
    Attribute attr;
    if (!isInside(op->getBlock()) || matchPattern(v, m_Constant(&attr)))
      return scalar(v);
    if (auto index = dyn_cast<linalg::IndexOp>(op))
      return loops[index.getDim()];
    auto inner = [&](Value x) {
      return bodyValue(x, body, block, argument, loops);
    };
    // A tensor from outside is the same in each iteration.
    auto isOutside = [&](Value tensor) {
      return !isInside(tensor.getParentBlock());
    };
    // jnp.concatenate reads one part or the other.
    if (auto branch = dyn_cast<scf::IfOp>(op)) {
      unsigned i = cast<OpResult>(v).getResultNumber();
      return c.select(inner(branch.getCondition()),
                      inner(branch.thenYield().getOperand(i)),
                      inner(branch.elseYield().getOperand(i)));
    }
    if (auto extract = dyn_cast<tensor::ExtractOp>(op);
        extract && isOutside(extract.getTensor())) {
      SmallVector<Expr> at;
      for (Value index : extract.getIndices())
        at.push_back(inner(index));
      return element(extract.getTensor(), at);
    }
    if (auto size = dyn_cast<tensor::DimOp>(op);
        size && size.getConstantIndex() && isOutside(size.getSource()))
      return scalar(v);
    bool tensors = llvm::any_of(op->getOperandTypes(),
                                [](Type t) { return isa<ShapedType>(t); });
    if (op->getNumRegions() || op->getNumResults() != 1 || tensors) {
      note(v.getLoc(), ("no rule for " + op->getName().getStringRef()).str());
      return unknown(op->getName().getStringRef());
    }
    SmallVector<Expr, 4> operands;
    for (Value operand : op->getOperands())
      operands.push_back(inner(operand));
    return scalarOp(op, operands);
  };
  if (depth >= limits.maxDepth)
    return unknown("a body that is too long to follow");
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  return body[v] = compute();
}

Expr ElementEval::linalgBody(Value v, Body &body, linalg::LinalgOp op,
                             ArrayRef<Expr> loops) {
  return bodyValue(
      v, body, op.getBlock(),
      [&](BlockArgument a) {
        OpOperand *operand = op.getMatchingOpOperand(a);
        if (!isa<ShapedType>(operand->get().getType()))
          return scalar(operand->get());
        return element(operand->get(),
                       coordinates(op.getMatchingIndexingMap(operand), loops));
      },
      loops);
}

std::optional<Expr> ElementEval::valueInBody(Value v, linalg::LinalgOp op,
                                             ArrayRef<Expr> loops) {
  if (op.getNumReductionLoops())
    return std::nullopt;
  Body body;
  return linalgBody(v, body, op, loops);
}

Expr ElementEval::term(linalg::LinalgOp op, ArrayRef<Expr> loops) {
  Body body;
  return linalgBody(getAddend(op), body, op, loops);
}

std::optional<std::pair<Expr, Expr>>
ElementEval::factors(linalg::LinalgOp op, ArrayRef<Expr> loops) {
  Expr product = term(op, loops);
  if (!product->is(Fn::Mul))
    return std::nullopt;
  return std::make_pair(product->operands[0], product->operands[1]);
}

static std::optional<Combine> getCombine(Operation *op) {
  if (isa<arith::AddIOp, arith::AddFOp>(op))
    return Combine::Add;
  if (isa<arith::MaximumFOp, arith::MaxNumFOp, arith::MaxSIOp>(op))
    return Combine::Max;
  if (isa<arith::MinimumFOp, arith::MinNumFOp, arith::MinSIOp>(op))
    return Combine::Min;
  bool flag = op->getResult(0).getType().isInteger(1);
  if (isa<arith::AndIOp>(op) && flag)
    return Combine::And;
  if (isa<arith::OrIOp>(op) && flag)
    return Combine::Or;
  return std::nullopt;
}

Expr ElementEval::linalgElement(linalg::LinalgOp op, Value v,
                                ArrayRef<Expr> at) {
  if (isContraction(op))
    return opaqueRead(v, at);
  unsigned result = cast<OpResult>(v).getResultNumber();
  SmallVector<Expr> loops;
  if (!op.hasPureTensorSemantics() || !iterators(op, result, at, loops))
    return opaqueRead(v, at, "an output map that does not determine the loops");
  Block *block = op.getBlock();
  Value yielded = block->getTerminator()->getOperand(result);
  Body body;
  if (!op.getNumReductionLoops())
    return linalgBody(yielded, body, op, loops);

  Value out = block->getArgument(op.getNumDpsInputs() + result);
  Operation *last = yielded.getDefiningOp();
  std::optional<Combine> combine;
  if (last && last->getNumOperands() == 2 && last->getNumResults() == 1 &&
      last->getBlock() == block)
    combine = getCombine(last);
  int side = !combine                     ? -1
             : last->getOperand(0) == out ? 1
             : last->getOperand(1) == out ? 0
                                          : -1;
  if (side < 0 || readsAccumulator(op, last->getOperand(side)))
    return opaqueRead(v, at,
                      "a reduction that is not a sum, min, max, and, or");
  Expr e = linalgBody(last->getOperand(side), body, op, loops);
  auto types = op.getIteratorTypesArray();
  for (unsigned i = 0; i < loops.size(); ++i)
    if (types[i] == utils::IteratorType::reduction)
      e = carryRounding(c.reduce(*combine, loops[i], e), {e});
  Expr init = element(
      op.getDpsInits()[result],
      coordinates(op.getMatchingIndexingMap(op.getDpsInitOperand(result)),
                  loops));
  bool isFloat = e->getSort() == Sort::Float;
  Expr whole = nullptr;
  switch (*combine) {
  case Combine::Add: {
    if (isFloat)
      return carryRounding(c.fn(Fn::Add, {e, init}), {e, init});
    if (e->getSort() == Sort::Bool)
      return opaqueRead(v, at, "a sum of booleans modulo 2");
    whole = c.add(e, init);
    Type type = getElementTypeOrSelf(v.getType());
    unsigned bits = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
    return whole->range.fitsSigned(bits)
               ? whole
               : opaqueRead(v, at, "an integer sum that may leave its type");
  }
  case Combine::And:
    return c.logicalAnd({init, e});
  case Combine::Or:
    return c.logicalOr({init, e});
  case Combine::Max:
  case Combine::Min: {
    bool isMax = *combine == Combine::Max;
    if (!isFloat)
      return isMax ? c.max(init, e) : c.min(init, e);
    // A first value that loses against everything (finite lowest included).
    double worst = isMax ? -1e30 : 1e30;
    bool neutral = init->is(Kind::FloatConst) &&
                   (isMax ? init->number <= worst : init->number >= worst);
    if (neutral && std::isinf(init->number))
      return e;
    return carryRounding(c.fn(isMax ? Fn::Max : Fn::Min, {init, e}), {init, e});
  }
  }
  return opaqueRead(v, at);
}

// exp(x - max x) / sum exp(x - max x), without the max (shift invariance).
Expr ElementEval::softmaxElement(linalg::SoftmaxOp op, ArrayRef<Expr> at) {
  int64_t axis = op.getDimension();
  std::string name = ("r" + Twine(uintptr_t(op.getOperation()))).str();
  Expr k = c.var(name, dim(op.getInput(), axis));
  SmallVector<Expr> other(at);
  other[axis] = k;
  Expr numerator = c.fn(Fn::Exp, {element(op.getInput(), at)});
  Expr term = c.fn(Fn::Exp, {element(op.getInput(), other)});
  return c.fn(Fn::Div, {numerator, c.reduce(Combine::Add, k, term)});
}

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

std::optional<ElementEval::View>
ElementEval::factorOperand(linalg::LinalgOp op, unsigned i,
                           ArrayRef<Expr> loops) {
  auto product = peelCasts(getAddend(op)).getDefiningOp<arith::MulFOp>();
  if (!product)
    return std::nullopt;
  auto argument = dyn_cast<BlockArgument>(peelCasts(product->getOperand(i)));
  if (!argument || argument.getOwner() != op.getBlock())
    return std::nullopt;
  OpOperand *operand = op.getMatchingOpOperand(argument);
  if (!isa<RankedTensorType>(operand->get().getType()))
    return std::nullopt;
  return View{operand->get(),
              coordinates(op.getMatchingIndexingMap(operand), loops)};
}

std::optional<ElementEval::View>
ElementEval::lookThrough(Value v, ArrayRef<Expr> at, bool allowParts) {
  Operation *op = v.getDefiningOp();
  if (!op)
    return std::nullopt;
  View view;
  if (auto e = dyn_cast<tensor::ExpandShapeOp>(op)) {
    view.source = e.getSrc();
    for (ArrayRef<int64_t> group : e.getReassociationIndices())
      view.at.push_back(linearize(v, group, at));
    return view;
  }
  if (auto e = dyn_cast<tensor::CollapseShapeOp>(op)) {
    view.source = e.getSrc();
    view.at.assign(e.getSrcType().getRank(), c.integer(0));
    for (auto [i, group] : llvm::enumerate(e.getReassociationIndices()))
      delinearize(e.getSrc(), group, at[i], view.at);
    return view;
  }
  if (auto e = dyn_cast<tensor::CastOp>(op)) {
    if (!isa<RankedTensorType>(e.getSource().getType()))
      return std::nullopt;
    return View{e.getSource(), llvm::to_vector<6>(at)};
  }
  auto generic = dyn_cast<linalg::LinalgOp>(op);
  SmallVector<Expr> loops;
  if (!generic || generic.getNumReductionLoops() || op->getNumResults() != 1 ||
      !generic.hasPureTensorSemantics() || !iterators(generic, 0, at, loops))
    return std::nullopt;
  Value yielded = generic.getBlock()->getTerminator()->getOperand(0);
  if (Operation *scale = yielded.getDefiningOp();
      isa_and_nonnull<arith::MulFOp, arith::DivFOp>(scale)) {
    for (int i : {0, 1}) {
      if (i == 0 && isa<arith::DivFOp>(scale))
        continue;
      Body body;
      Value factor = scale->getOperand(i);
      if (isa<BlockArgument>(factor) && generic.getNumDpsInputs() == 1)
        continue;
      Expr constant = linalgBody(factor, body, generic, loops);
      if (!constant->is(Kind::FloatConst) || constant->isNumber(0))
        continue;
      view.factor =
          isa<arith::MulFOp>(scale) ? constant->number : 1 / constant->number;
      yielded = scale->getOperand(1 - i);
      break;
    }
  }
  // A gather whose indices turn out to be plain; one that reads a part only is
  // no view of the whole.
  if (auto extract = yielded.getDefiningOp<tensor::ExtractOp>()) {
    if (extract->getBlock() != generic.getBlock())
      return std::nullopt;
    Body body;
    view.source = extract.getTensor();
    for (auto [i, index] : llvm::enumerate(extract.getIndices())) {
      view.at.push_back(linalgBody(index, body, generic, loops));
      if (!allowParts && view.at.back()->is(Kind::Var) &&
          view.at.back()->size != dim(view.source, i))
        return std::nullopt;
    }
    return view;
  }
  auto argument = dyn_cast<BlockArgument>(yielded);
  if (!argument || argument.getOwner() != generic.getBlock())
    return std::nullopt;
  OpOperand *operand = generic.getMatchingOpOperand(argument);
  if (!generic.isDpsInput(operand) ||
      !isa<RankedTensorType>(operand->get().getType()))
    return std::nullopt;
  view.source = operand->get();
  view.at = coordinates(generic.getMatchingIndexingMap(operand), loops);
  return view;
}
