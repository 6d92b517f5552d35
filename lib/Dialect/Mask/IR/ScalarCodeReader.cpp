//===- ScalarCodeReader.cpp - The predicate that scalar code computes ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScalarCodeReader.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

/// More cases than this for one integer: the integer becomes opaque.
static constexpr size_t kMaxCases = 16;

/// What lies deeper than this below the result is opaque: reading recurses, and
/// proofs about long products take long.
static constexpr unsigned kMaxTruthDepth = 500, kMaxIntegerDepth = 64;

static SmallVector<IntExpr> getAxes() {
  SmallVector<IntExpr> axes;
  for (unsigned i = 0; i < kNumAxes; ++i)
    axes.push_back(IntExpr::axis(static_cast<Axis>(i)));
  return axes;
}

/// Arithmetic of this type is taken as exact.
static bool isExact(Type type) { return type.isIndex() || type.isInteger(64); }

/// Terms are numbers of at most 64 bits, in proofs and in code.
static bool isWide(Type type) {
  return !type.isIndex() && type.getIntOrFloatBitWidth() > 64;
}

Predicate ScalarCodeReader::read() {
  return getTruth(cast<YieldOp>(body.front().back()).getValue());
}

bool ScalarCodeReader::isOutside(Value value) const {
  return !body.isAncestor(value.getParentRegion());
}

/// An unknown value of the region is a table over all axes; of the outside, a
/// table without indices (one unknown number).
ScalarCodeReader::Cases ScalarCodeReader::getOpaque(Value value) {
  if (isOutside(value))
    return {{Predicate::all(), builder.getInteger(value)}};
  return {
      {Predicate::all(), IntExpr::read(builder.getTable(value), getAxes())}};
}

Predicate ScalarCodeReader::getOpaqueTruth(Value value) {
  SmallVector<IntExpr> axes;
  if (!isOutside(value))
    axes = getAxes();
  return Predicate::read(builder.getTable(value), axes);
}

//===----------------------------------------------------------------------===//
// Booleans
//===----------------------------------------------------------------------===//

Predicate ScalarCodeReader::getTruth(Value value) {
  auto known = truths.find(value);
  if (known != truths.end())
    return known->second;
  llvm::SaveAndRestore deeper(truthDepth, truthDepth + 1);
  Predicate result =
      truthDepth > kMaxTruthDepth ? getOpaqueTruth(value) : computeTruth(value);
  truths.insert({value, result});
  return result;
}

Predicate ScalarCodeReader::computeTruth(Value value) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return constant.isZero() ? Predicate::none() : Predicate::all();
  Operation *op = value.getDefiningOp();
  if (!op || isOutside(value))
    return getOpaqueTruth(value);
  auto operand = [&](unsigned i) { return getTruth(op->getOperand(i)); };
  return llvm::TypeSwitch<Operation *, Predicate>(op)
      .Case([&](arith::CmpIOp) { return compare(op); })
      .Case([&](arith::AndIOp) { return operand(0) & operand(1); })
      .Case([&](arith::OrIOp) { return operand(0) | operand(1); })
      .Case([&](arith::XOrIOp) {
        return (operand(0) & ~operand(1)) | (~operand(0) & operand(1));
      })
      .Case([&](arith::SelectOp) {
        return (operand(0) & operand(1)) | (~operand(0) & operand(2));
      })
      .Case([&](scf::IfOp branch) {
        unsigned index = cast<OpResult>(value).getResultNumber();
        return (operand(0) & getTruth(branch.thenYield().getOperand(index))) |
               (~operand(0) & getTruth(branch.elseYield().getOperand(index)));
      })
      .Case([&](tensor::ExtractOp extract) {
        auto indices = getIndices(extract.getIndices());
        return indices && isOutside(extract.getTensor())
                   ? Predicate::read(builder.getTable(extract.getTensor()),
                                     *indices)
                   : getOpaqueTruth(value);
      })
      .Default([&](Operation *) { return getOpaqueTruth(value); });
}

/// Where a comparison of signs decides an unsigned one:
///   a <u b = (a >= 0 and b >= 0 and a < b) or (a >= 0 and b < 0)
///            or (a < 0 and b < 0 and a < b)
static Predicate lessUnsigned(const IntExpr &a, const IntExpr &b) {
  Predicate aIn = Predicate::nonNegative(a), bIn = Predicate::nonNegative(b);
  Predicate sameSign = (aIn & bIn) | (~aIn & ~bIn);
  return (sameSign & Predicate::lt(a, b)) | (aIn & ~bIn);
}

static Predicate compareTerms(arith::CmpIPredicate predicate, const IntExpr &a,
                              const IntExpr &b) {
  switch (predicate) {
  case arith::CmpIPredicate::eq:
    return Predicate::eq(a, b);
  case arith::CmpIPredicate::ne:
    return ~Predicate::eq(a, b);
  case arith::CmpIPredicate::slt:
    return Predicate::lt(a, b);
  case arith::CmpIPredicate::sle:
    return Predicate::le(a, b);
  case arith::CmpIPredicate::sgt:
    return Predicate::lt(b, a);
  case arith::CmpIPredicate::sge:
    return Predicate::le(b, a);
  case arith::CmpIPredicate::ult:
    return lessUnsigned(a, b);
  case arith::CmpIPredicate::ule:
    return ~lessUnsigned(b, a);
  case arith::CmpIPredicate::ugt:
    return lessUnsigned(b, a);
  case arith::CmpIPredicate::uge:
    return ~lessUnsigned(a, b);
  }
  llvm_unreachable("unknown comparison");
}

Predicate ScalarCodeReader::compare(Operation *op) {
  auto cmp = cast<arith::CmpIOp>(op);
  if (cmp.getLhs().getType().isInteger(1)) {
    Predicate a = getTruth(cmp.getLhs()), b = getTruth(cmp.getRhs());
    Predicate equal = (a & b) | (~a & ~b);
    if (cmp.getPredicate() == arith::CmpIPredicate::eq)
      return equal;
    if (cmp.getPredicate() == arith::CmpIPredicate::ne)
      return ~equal;
    return getOpaqueTruth(cmp.getResult());
  }
  if (isWide(cmp.getLhs().getType()))
    return getOpaqueTruth(cmp.getResult());
  SmallVector<Predicate> alternatives;
  for (auto &[guardA, a] : getCases(cmp.getLhs()))
    for (auto &[guardB, b] : getCases(cmp.getRhs()))
      alternatives.push_back(guardA & guardB &
                             compareTerms(cmp.getPredicate(), a, b));
  return Predicate::disjunction(alternatives);
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

ScalarCodeReader::Cases ScalarCodeReader::getCases(Value value) {
  auto known = integers.find(value);
  if (known != integers.end())
    return known->second;
  llvm::SaveAndRestore deeper(integerDepth, integerDepth + 1);
  Cases result =
      integerDepth > kMaxIntegerDepth ? Cases() : computeCases(value);
  if (result.empty() || result.size() > kMaxCases)
    result = getOpaque(value);
  integers.insert({value, result});
  return result;
}

ScalarCodeReader::Cases ScalarCodeReader::computeCases(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    if (argument.getOwner() == &body.front())
      return {{Predicate::all(), getAxes()[argument.getArgNumber()]}};
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return {{Predicate::all(), constant.getSExtValue()}};
  Operation *op = value.getDefiningOp();
  if (!op || isOutside(value))
    return getOpaque(value);
  auto operand = [&](unsigned i) { return getCases(op->getOperand(i)); };
  return llvm::TypeSwitch<Operation *, Cases>(op)
      .Case<arith::IndexCastOp, arith::ExtSIOp>([&](auto cast) {
        // Widening keeps the number; narrowing may not. An i1 is no number
        // here.
        Type from = cast.getIn().getType(), to = cast.getType();
        bool widens = isExact(to) && !from.isInteger(1) && !isWide(from);
        return widens ? operand(0) : Cases();
      })
      .Case([&](arith::ExtUIOp cast) {
        if (!cast.getIn().getType().isInteger(1))
          return Cases();
        Predicate truth = getTruth(cast.getIn());
        return Cases{{truth, 1}, {~truth, 0}};
      })
      .Case([&](arith::SelectOp select) {
        return choose(getTruth(select.getCondition()), operand(1), operand(2));
      })
      .Case([&](scf::IfOp branch) {
        unsigned index = cast<OpResult>(value).getResultNumber();
        return choose(getTruth(branch.getCondition()),
                      getCases(branch.thenYield().getOperand(index)),
                      getCases(branch.elseYield().getOperand(index)));
      })
      .Case([&](tensor::ExtractOp extract) {
        auto indices = getIndices(extract.getIndices());
        if (!indices || !isOutside(extract.getTensor()))
          return Cases();
        return Cases{
            {Predicate::all(),
             IntExpr::read(builder.getTable(extract.getTensor()), *indices)}};
      })
      .Case([&](tensor::DimOp dim) {
        std::optional<int64_t> index = dim.getConstantIndex();
        auto type = dyn_cast<RankedTensorType>(dim.getSource().getType());
        if (!type || !index || *index < 0 || *index >= type.getRank() ||
            !isOutside(dim.getSource()))
          return Cases();
        return Cases{
            {Predicate::all(), builder.getSize(dim.getSource(), *index)}};
      })
      .Default([&](Operation *) { return computeArithmetic(op); });
}

/// Quotients do by a divisor of -1 alone.
static bool mayOverflow(Operation *op) {
  if (isa<arith::FloorDivSIOp, arith::CeilDivSIOp>(op))
    return !matchPattern(op->getOperand(1), m_Constant());
  return isa<arith::AddIOp, arith::SubIOp, arith::MulIOp, math::AbsIOp>(op);
}

ScalarCodeReader::Cases ScalarCodeReader::computeArithmetic(Operation *op) {
  if (op->getNumResults() != 1 || !isExact(op->getResult(0).getType()))
    return {};
  if (mayOverflow(op))
    builder.noteMagnitude(magnitude.get(op->getResult(0)));
  return llvm::TypeSwitch<Operation *, Cases>(op)
      .Case([&](arith::AddIOp) {
        return combine(op, [](IntExpr a, IntExpr b) { return a + b; });
      })
      .Case([&](arith::SubIOp) {
        return combine(op, [](IntExpr a, IntExpr b) { return a - b; });
      })
      .Case([&](arith::MulIOp) {
        return combine(op, [](IntExpr a, IntExpr b) { return a * b; });
      })
      .Case([&](arith::FloorDivSIOp) {
        return combine(op, [](IntExpr a, IntExpr b) { return a.floorDiv(b); });
      })
      .Case([&](arith::CeilDivSIOp) {
        return combine(op,
                       [](IntExpr a, IntExpr b) { return -(-a).floorDiv(b); });
      })
      .Case([&](arith::MinSIOp) { return combine(op, IntExpr::min); })
      .Case([&](arith::MaxSIOp) { return combine(op, IntExpr::max); })
      .Case([&](arith::DivSIOp) {
        return divideTruncating(op, /*remainder=*/false).value_or(Cases());
      })
      .Case([&](arith::RemSIOp) {
        return divideTruncating(op, /*remainder=*/true).value_or(Cases());
      })
      .Case([&](math::AbsIOp) {
        Cases result;
        for (auto &[guard, a] : getCases(op->getOperand(0)))
          result.push_back({guard, IntExpr::max(a, -a)});
        return result;
      })
      .Default([&](Operation *) { return Cases(); });
}

ScalarCodeReader::Cases ScalarCodeReader::combine(
    Operation *op, llvm::function_ref<IntExpr(IntExpr, IntExpr)> function) {
  Cases result;
  for (auto &[guardA, a] : getCases(op->getOperand(0)))
    for (auto &[guardB, b] : getCases(op->getOperand(1)))
      result.push_back({guardA & guardB, function(a, b)});
  return result;
}

/// a / c and a % c truncate toward zero; both are odd in a:
///   a >= 0: a floordiv c, a mod c;   a < 0: -((-a) floordiv c), -((-a) mod c)
std::optional<ScalarCodeReader::Cases>
ScalarCodeReader::divideTruncating(Operation *op, bool remainder) {
  APInt divisor;
  if (!matchPattern(op->getOperand(1), m_ConstantInt(&divisor)) ||
      !divisor.isStrictlyPositive())
    return std::nullopt;
  IntExpr c = divisor.getSExtValue();
  auto divide = [&](const IntExpr &a) {
    return remainder ? a.mod(c) : a.floorDiv(c);
  };
  Cases result;
  for (auto &[guard, a] : getCases(op->getOperand(0))) {
    Predicate positive = Predicate::nonNegative(a);
    result.push_back({guard & positive, divide(a)});
    result.push_back({guard & ~positive, -divide(-a)});
  }
  return result;
}

ScalarCodeReader::Cases ScalarCodeReader::choose(const Predicate &condition,
                                                 const Cases &then,
                                                 const Cases &otherwise) {
  Cases result;
  for (auto &[guard, value] : then)
    result.push_back({condition & guard, value});
  for (auto &[guard, value] : otherwise)
    result.push_back({~condition & guard, value});
  return result;
}

/// The indices as single terms; none if one of them has several cases.
std::optional<SmallVector<IntExpr>>
ScalarCodeReader::getIndices(ValueRange indices) {
  SmallVector<IntExpr> terms;
  for (Value index : indices) {
    Cases cases = getCases(index);
    if (cases.size() != 1)
      return std::nullopt;
    terms.push_back(cases.front().second);
  }
  return terms;
}
