//===- VisitTensor.cpp - Operations that move elements --------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace maskir::dependence {

void Analysis::visitConstant(Operation *op, Attribute attribute) {
  Value result = op->getResult(0);
  auto type = dyn_cast<RankedTensorType>(result.getType());
  if (!type)
    return set(result,
               domain.makeConstant(attribute, result.getType(), Sizes()));
  if (auto splat = dyn_cast<SplatElementsAttr>(attribute))
    return set(result, domain.makeConstant(splat.getSplatValue<Attribute>(),
                                           type.getElementType(),
                                           getStaticSizes(result)));
  AbstractValue value =
      domain.makeUnknown(getStaticSizes(result), type.getElementType());
  fitTable(domain, attribute, value);
  domain.normalize(value);
  set(result, std::move(value));
}

//===----------------------------------------------------------------------===//
// Padding, concatenation, single elements
//===----------------------------------------------------------------------===//

/// One element.
void Analysis::transfer(tensor::InsertOp op) {
  const AbstractValue &whole = get(op.getDest());
  unsigned rank = whole.getRank();
  IndexSet here = space.universe(rank);
  for (auto [i, index] : llvm::enumerate(op.getIndices())) {
    AffineExpr at = getCount(index);
    if (!at)
      return; // out of symbols, or an obstacle
    auto isExcluded = [&](AffineExpr outside) {
      auto set = space.where(0, outside, Sign::NonNegative);
      return set && space.isEmpty(*set, {});
    };
    if (!whole.sizes[i] || !isExcluded(-at - 1) ||
        !isExcluded(space.simplify(at - whole.sizes[i])))
      obstruct(op.getLoc(),
               "an index of tensor.insert is not proved to lie "
               "inside the tensor",
               /*isFinal=*/false);
    auto part = space.where(rank, space.dim(i) - at, Sign::Zero);
    if (!part)
      return obstruct(op.getLoc(), "the place of an insertion is not affine");
    here = Space::intersect(here, *part);
  }
  AbstractValue result = domain.makeUnknown(whole.sizes, whole.elementType);
  domain.unite(result, domain.broadcast(get(op.getScalar()), whole.sizes),
               here);
  domain.unite(result, whole, Space::complement(here));
  domain.normalize(result);
  set(op.getResult(), std::move(result));
}

void Analysis::transfer(tensor::PadOp op) {
  Value padding = op.getConstantPaddingValue();
  Attribute number;
  bool isConstant = padding && matchPattern(padding, m_Constant(&number));
  if (!padding || (!isConstant && values.count(padding) == 0))
    return obstruct(op.getLoc(), "there is no rule for a computed padding");
  const AbstractValue &source = get(op.getSource());
  // Of data they may be negative: then the pad is a slice.
  Sizes low, high;
  for (auto [before, after] :
       llvm::zip_equal(op.getMixedLowPad(), op.getMixedHighPad())) {
    low.push_back(getTerm(before));
    high.push_back(getTerm(after));
  }
  unsigned rank = source.getRank();
  Sizes sizes;
  SmallVector<AffineExpr> from;
  IndexSet inside = space.universe(rank);
  for (unsigned i = 0; i < rank; ++i) {
    AffineExpr size = space.simplify(source.sizes[i]);
    if (!low[i] || !high[i] || !size)
      return obstruct(op.getLoc(), "the size of a padded tensor is not known");
    from.push_back(space.dim(i) - low[i]);
    sizes.push_back(space.simplify(size + low[i] + high[i]));
    auto part = space.within(rank, from.back(), size);
    if (!part)
      return obstruct(op.getLoc(), "a padding is not affine");
    inside = Space::intersect(inside, *part);
  }
  AbstractValue result = domain.makeUnknown(sizes, source.elementType);
  domain.unite(result, domain.pull(source, from, sizes), inside);
  domain.unite(result,
               isConstant
                   ? domain.makeConstant(number, padding.getType(), sizes)
                   : domain.broadcast(get(padding), sizes),
               Space::complement(inside));
  domain.normalize(result);
  set(op.getResult(), std::move(result));
}

void Analysis::transfer(tensor::ConcatOp op) {
  unsigned dimension = op.getDim();
  Sizes sizes = get(op.getInputs().front()).sizes;
  unsigned rank = sizes.size();
  AffineExpr end = space.constant(0);
  for (Value input : op.getInputs()) {
    AffineExpr size = space.simplify(get(input).sizes[dimension]);
    if (!size)
      return obstruct(op.getLoc(), "the size of a part is not known");
    end = space.simplify(end + size);
  }
  sizes[dimension] = end;
  AbstractValue result =
      domain.makeUnknown(sizes, getElementTypeOrSelf(op.getType()));
  AffineExpr begin = space.constant(0);
  for (Value input : op.getInputs()) {
    SmallVector<AffineExpr> from;
    for (unsigned i = 0; i < rank; ++i)
      from.push_back(i == dimension ? space.dim(i) - begin : space.dim(i));
    AffineExpr size = get(input).sizes[dimension];
    auto part = space.within(rank, from[dimension], size);
    if (!part)
      return obstruct(op.getLoc(), "the place of a part is not affine");
    domain.unite(result, domain.pull(get(input), from, sizes), *part);
    begin = space.simplify(begin + size);
  }
  domain.normalize(result);
  set(op.getResult(), std::move(result));
}

void Analysis::transfer(tensor::FromElementsOp op) {
  AbstractValue result = domain.makeUnknown(getStaticSizes(op.getResult()),
                                            op.getType().getElementType());
  unsigned rank = result.getRank();
  ArrayRef<int64_t> shape = op.getType().getShape();
  for (auto [number, element] : llvm::enumerate(op.getElements())) {
    IndexSet here = space.universe(rank);
    int64_t rest = number;
    for (unsigned i = rank; i-- > 0; rest /= shape[i])
      here = Space::intersect(
          here, *space.where(rank, space.dim(i) - rest % shape[i], Sign::Zero));
    domain.unite(result, domain.broadcast(get(element), result.sizes), here);
  }
  domain.normalize(result);
  set(op.getResult(), std::move(result));
}

void Analysis::transfer(tensor::GenerateOp op) {
  Sizes sizes = getStaticSizes(op.getResult());
  auto extent = op.getDynamicExtents().begin();
  for (AffineExpr &size : sizes)
    if (!size)
      size = getCount(*extent++);
  if (llvm::is_contained(sizes, AffineExpr()))
    return;
  Block &body = op.getBody().front();
  Locals locals;
  for (auto [i, argument] : llvm::enumerate(body.getArguments())) {
    AbstractValue index = domain.makeUnknown(sizes, argument.getType());
    index.add(space.universe(sizes.size()), Content::term(space.dim(i)));
    locals.insert_or_assign(argument, std::move(index));
  }
  evaluateBody(body, sizes, space.universe(sizes.size()), locals);
  if (!isStopped())
    set(op.getResult(),
        getLocal(body.getTerminator()->getOperand(0), sizes, locals));
}

/// A size that the new type names is that number: another one ends the program.
void Analysis::transfer(tensor::CastOp op) {
  AbstractValue result = get(op.getSource());
  auto type = dyn_cast<RankedTensorType>(op.getType());
  for (auto [i, size] : llvm::enumerate(result.sizes)) {
    if (!type || type.isDynamicDim(i))
      continue;
    AffineExpr number = space.constant(type.getDimSize(i));
    if (size && depth == 0 && !space.areEqual(size, number))
      hasNews |= space.addEquality(size, number);
    size = size && depth != 0 ? size : number;
  }
  SmallVector<AffineExpr> same;
  for (unsigned i = 0; i < result.getRank(); ++i)
    same.push_back(space.dim(i));
  rows.read(op.getResult(), op.getSource(), same, get(op.getSource()).sizes);
  spared.move(op.getResult(), op.getSource(), same);
  set(op.getResult(), std::move(result));
}

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

/// A reshape of a reshape is one of the first tensor: what the first one can't
/// say with divisions is not lost.
void Analysis::reshape(Value source, Value result, const Sizes &sizes) {
  auto factors = findEqualFactors(space, get(source).sizes, sizes);
  bool isNews =
      depth == 0 && factors && !space.areEqual(factors->first, factors->second);
  if (isNews) // other numbers of elements end the program
    hasNews |= space.addEquality(factors->first, factors->second);
  auto base = bases.find(source);
  Value first = base == bases.end() ? source : base->second;
  bases[result] = first;
  const AbstractValue &known = get(first);
  SmallVector<AffineExpr> map = getReshapeMap(space, known.sizes, sizes);
  rows.read(result, first, map, known.sizes);
  spared.move(result, first, map);
  set(result, domain.pull(known, map, sizes));
}

/// A size of the new shape that is data may be what is left by the others.
void Analysis::transfer(tensor::ReshapeOp op) {
  const AbstractValue &shape = get(op.getShape());
  auto type = dyn_cast<RankedTensorType>(op.getType());
  if (!type)
    return obstruct(op.getLoc(), "a reshape to an unknown rank");
  Sizes sizes;
  int missing = -1;
  for (unsigned i = 0; i < type.getRank(); ++i) {
    AffineExpr size =
        type.isDynamicDim(i)
            ? domain.getTerm(domain.pull(shape, {space.constant(i)}, {}))
            : space.constant(type.getDimSize(i));
    if (!size && missing >= 0)
      return obstruct(op.getLoc(), "two sizes of a reshape are not known");
    if (!size)
      missing = i;
    sizes.push_back(size);
  }
  if (missing >= 0) {
    sizes[missing] = divideSizes(space, get(op.getSource()).sizes, sizes);
    if (!sizes[missing])
      return obstruct(op.getLoc(), "a size of a reshape is not known");
  }
  reshape(op.getSource(), op.getResult(), sizes);
}

void Analysis::transfer(tensor::ExpandShapeOp op) {
  reshape(op.getSrc(), op.getResult(), getCounts(op.getMixedOutputShape()));
}

void Analysis::transfer(tensor::CollapseShapeOp op) {
  const AbstractValue &source = get(op.getSrc());
  Sizes sizes;
  for (const ReassociationIndices &group : op.getReassociationIndices()) {
    AffineExpr size = space.constant(1);
    for (int64_t i : group)
      size = size && source.sizes[i] ? size * source.sizes[i] : AffineExpr();
    sizes.push_back(space.simplify(size));
  }
  reshape(op.getSrc(), op.getResult(), sizes);
}

//===----------------------------------------------------------------------===//
// Sizes and terms
//===----------------------------------------------------------------------===//

void Analysis::transfer(tensor::EmptyOp op) {
  set(op.getResult(), domain.makeUnknown(getCounts(op.getMixedSizes()),
                                         op.getType().getElementType()));
}

void Analysis::transfer(tensor::SplatOp op) {
  auto type = dyn_cast<RankedTensorType>(op.getType());
  if (!type)
    return obstruct(op.getLoc(), "a value of an unknown number of dimensions");
  Sizes sizes;
  auto dynamic = op.getDynamicSizes().begin();
  for (int64_t size : type.getShape())
    sizes.push_back(ShapedType::isDynamic(size)
                        ? getCount(OpFoldResult(*dynamic++))
                        : space.constant(size));
  set(op.getResult(), domain.broadcast(get(op.getInput()), sizes));
}

AbstractValue Analysis::getDim(tensor::DimOp op, const Sizes &trips) {
  AbstractValue size = domain.makeUnknown(trips, op.getType());
  std::optional<int64_t> i = op.getConstantIndex();
  const Sizes &sizes = get(op.getSource()).sizes;
  if (!i)
    obstruct(op.getLoc(), "there is no rule for a size at a computed index");
  else if (*i < 0 || *i >= int64_t(sizes.size()))
    obstruct(op.getLoc(), "the tensor has no such size");
  else if (AffineExpr term = sizes[*i])
    size.add(space.universe(trips.size()), Content::term(space.simplify(term)));
  return size;
}

void Analysis::transfer(affine::AffineApplyOp op) {
  AffineMap map = op.getAffineMap();
  SmallVector<AffineExpr> operands;
  for (Value operand : op.getMapOperands())
    operands.push_back(getTerm(operand));
  AbstractValue value = domain.makeUnknown({}, op.getType());
  if (!llvm::is_contained(operands, AffineExpr())) {
    ArrayRef<AffineExpr> terms(operands);
    value.add(space.universe(0), Content::term(space.simplify(
                                     map.getResult(0).replaceDimsAndSymbols(
                                         terms.take_front(map.getNumDims()),
                                         terms.drop_front(map.getNumDims())))));
  }
  set(op.getResult(), std::move(value));
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

bool Analysis::visitTensor(Operation *op) {
  return llvm::TypeSwitch<Operation *, bool>(op)
      .Case<tensor::EmptyOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
            tensor::ReshapeOp, tensor::ExtractSliceOp, tensor::InsertSliceOp,
            tensor::InsertOp, tensor::PadOp, tensor::ConcatOp,
            tensor::FromElementsOp, tensor::GenerateOp, tensor::SplatOp,
            affine::AffineApplyOp>([&](auto op) {
        transfer(op);
        return true;
      })
      .Case([&](tensor::DimOp op) {
        set(op.getResult(), getDim(op, Sizes()));
        return true;
      })
      .Case([&](tensor::ExtractOp op) {
        set(op.getResult(), extract(op, Sizes(), space.universe(0), Locals()));
        return true;
      })
      .Case([&](tensor::CastOp op) {
        transfer(op);
        return isa<RankedTensorType>(op.getType());
      })
      .Default([](Operation *) { return false; });
}

} // namespace maskir::dependence
