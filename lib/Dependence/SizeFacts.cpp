//===- SizeFacts.cpp - Sizes as products ----------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SizeFacts.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

using namespace mlir;

namespace maskir::dependence {

/// Products of more operations are not read: those of many layers, each of
/// which takes its sizes from the one before.
static constexpr unsigned kMaxSteps = 1024;

namespace {
/// A number times sizes of arguments and other values.
struct SizeFactors {
  int64_t number = 1;
  /// Values, and dimensions of tensors (-1: the value itself).
  std::vector<SizeFacts::Leaf> factors;

  bool operator==(const SizeFactors &other) const {
    return number == other.number && factors == other.factors;
  }
};

/// Multiplies what the operations of a size do.
class Reader {
public:
  /// Nullopt: too many factors.
  std::optional<SizeFactors> read(const SizeOf &size);

private:
  bool readSize(OpFoldResult size);
  bool readDim(Value tensor, int64_t dim);

  bool multiply(int64_t number);
  bool addLeaf(Value value, int64_t dim);
  bool isNegative(Value condition);
  bool readApply(affine::AffineApplyOp op);
  bool readExpr(AffineExpr e, affine::AffineApplyOp op);

  SizeFactors product;
  unsigned steps = 0;
};
} // namespace

std::optional<SizeFactors> Reader::read(const SizeOf &size) {
  if (!(size.tensor ? readDim(size.tensor, size.dim) : readSize(size.size)))
    return std::nullopt;
  return product;
}

bool Reader::multiply(int64_t number) {
  return !llvm::MulOverflow(product.number, number, product.number);
}

bool Reader::addLeaf(Value value, int64_t dim) {
  product.factors.emplace_back(value.getAsOpaquePointer(), dim);
  return true;
}

/// A dimension, or what is max(x, 0): the size of a slice.
static bool isNotNegative(const SizeFacts::Leaf &leaf) {
  auto most =
      Value::getFromOpaquePointer(leaf.first).getDefiningOp<arith::MaxSIOp>();
  auto isAtLeastZero = [](Value value) {
    auto number = getConstantIntValue(value);
    return number && *number >= 0;
  };
  return leaf.second >= 0 ||
         (most && llvm::any_of(most->getOperands(), isAtLeastZero));
}

/// Whether it asks if a size is negative, as exporters do of each size of a
/// view: the open one is -1.
bool Reader::isNegative(Value condition) {
  auto compare = condition.getDefiningOp<arith::CmpIOp>();
  if (!compare || compare.getPredicate() != arith::CmpIPredicate::slt ||
      !matchPattern(compare.getRhs(), m_Zero()))
    return false;
  Reader reader;
  reader.steps = steps;
  auto size = reader.read(compare.getLhs());
  steps = reader.steps;
  return size && size->number >= 0 &&
         llvm::all_of(size->factors, isNotNegative);
}

bool Reader::readExpr(AffineExpr e, affine::AffineApplyOp op) {
  if (auto constant = dyn_cast<AffineConstantExpr>(e))
    return multiply(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(e))
    return readSize(op.getMapOperands()[dim.getPosition()]);
  if (auto symbol = dyn_cast<AffineSymbolExpr>(e))
    return readSize(op.getMapOperands()[op.getAffineMap().getNumDims() +
                                        symbol.getPosition()]);
  if (e.getKind() != AffineExprKind::Mul)
    return addLeaf(op.getResult(), -1);
  auto binary = cast<AffineBinaryOpExpr>(e);
  return readExpr(binary.getLHS(), op) && readExpr(binary.getRHS(), op);
}

/// A sum is a factor by itself.
bool Reader::readApply(affine::AffineApplyOp op) {
  bool isProduct = true;
  AffineExpr e = op.getAffineMap().getResult(0);
  e.walk([&](AffineExpr part) {
    isProduct &= part.getKind() == AffineExprKind::Mul ||
                 isa<AffineConstantExpr, AffineDimExpr, AffineSymbolExpr>(part);
  });
  return isProduct ? readExpr(e, op) : addLeaf(op.getResult(), -1);
}

bool Reader::readSize(OpFoldResult size) {
  if (++steps > kMaxSteps)
    return false;
  if (auto number = getConstantIntValue(size))
    return multiply(*number);
  auto value = cast<Value>(size);
  if (auto op = value.getDefiningOp<arith::IndexCastOp>()) {
    bool isWide = op.getIn().getType().isInteger(64) ||
                  op.getOut().getType().isInteger(64);
    return isWide ? readSize(op.getIn()) : addLeaf(value, -1);
  }
  if (!value.getType().isIndex() && !value.getType().isInteger(64))
    return addLeaf(value, -1);
  if (auto op = value.getDefiningOp<arith::MulIOp>())
    return readSize(op.getLhs()) && readSize(op.getRhs());
  if (auto op = value.getDefiningOp<affine::AffineApplyOp>())
    return readApply(op);
  if (auto op = value.getDefiningOp<arith::SelectOp>())
    return isNegative(op.getCondition()) ? readSize(op.getFalseValue())
                                         : addLeaf(value, -1);
  auto dim = value.getDefiningOp<tensor::DimOp>();
  int64_t number = dim ? dim.getConstantIndex().value_or(-1) : -1;
  auto type = dim ? dyn_cast<RankedTensorType>(dim.getSource().getType())
                  : RankedTensorType();
  if (type && number >= 0 && number < type.getRank())
    return readDim(dim.getSource(), number);
  return addLeaf(value, -1);
}

bool Reader::readDim(Value tensor, int64_t dim) {
  if (++steps > kMaxSteps)
    return false;
  auto type = cast<RankedTensorType>(tensor.getType());
  if (!type.isDynamicDim(dim))
    return multiply(type.getDimSize(dim));
  Operation *op = tensor.getDefiningOp();
  if (auto collapse = dyn_cast_or_null<tensor::CollapseShapeOp>(op))
    return llvm::all_of(
        collapse.getReassociationIndices()[dim],
        [&](int64_t i) { return readDim(collapse.getSrc(), i); });
  if (auto expand = dyn_cast_or_null<tensor::ExpandShapeOp>(op))
    return readSize(expand.getMixedOutputShape()[dim]);
  if (auto reshape = dyn_cast_or_null<tensor::ReshapeOp>(op))
    if (auto shape = reshape.getShape().getDefiningOp<tensor::FromElementsOp>())
      return readSize(shape.getElements()[dim]);
  if (auto empty = dyn_cast_or_null<tensor::EmptyOp>(op))
    return readSize(empty.getMixedSizes()[dim]);
  if (auto slice = dyn_cast_or_null<tensor::ExtractSliceOp>(op))
    if (slice.getSourceType().getRank() == type.getRank())
      return readSize(slice.getMixedSizes()[dim]);
  if (auto concat = dyn_cast_or_null<tensor::ConcatOp>(op))
    if (int64_t(concat.getDim()) != dim)
      return readDim(concat.getInputs().front(), dim);
  if (auto loops = dyn_cast_or_null<DestinationStyleOpInterface>(op))
    return readDim(loops.getTiedOpOperand(cast<OpResult>(tensor))->get(), dim);
  return addLeaf(tensor, dim);
}

/// The argument and its dimension that a size is.
static std::optional<SizeFacts::Leaf> findLeaf(Value size, Block &entry) {
  if (!size.getType().isIndex() && !size.getType().isInteger(64))
    return std::nullopt;
  auto product = Reader().read(size);
  if (!product || product->number != 1 || product->factors.size() != 1)
    return std::nullopt;
  // Other values may be gone while the function is rewritten.
  auto [value, dim] = product->factors.front();
  if (dim < 0 || !llvm::is_contained(entry.getArguments(),
                                     Value::getFromOpaquePointer(value)))
    return std::nullopt;
  return product->factors.front();
}

SizeFacts::SizeFacts(Operation *function) {
  Block &entry = function->getRegion(0).front();
  for (auto assertion : entry.getOps<cf::AssertOp>()) {
    auto compare = assertion.getArg().getDefiningOp<arith::CmpIOp>();
    if (!compare || compare.getPredicate() != arith::CmpIPredicate::eq)
      continue;
    auto a = findLeaf(compare.getLhs(), entry);
    auto b = findLeaf(compare.getRhs(), entry);
    if (a && b)
      equal.unionSets(*a, *b);
  }
}

/// The product of all.
static std::optional<SizeFactors> readAll(ArrayRef<SizeOf> sizes) {
  Reader reader;
  std::optional<SizeFactors> product;
  for (const SizeOf &size : sizes)
    if (product = reader.read(size); !product)
      return std::nullopt;
  return product;
}

bool SizeFacts::haveSameProduct(ArrayRef<SizeOf> a, ArrayRef<SizeOf> b) const {
  auto first = readAll(a), second = readAll(b);
  for (auto *product : {&first, &second}) {
    if (!*product)
      continue;
    for (Leaf &leaf : (*product)->factors)
      if (auto leader = equal.findLeader(leaf); leader != equal.member_end())
        leaf = *leader;
    llvm::sort((*product)->factors);
  }
  return first && first == second;
}

} // namespace maskir::dependence
