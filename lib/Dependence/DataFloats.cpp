//===- DataFloats.cpp - Floats that a caller may make anything ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace maskir::dependence {

/// More operations than this are not looked at: a chain of moves is short.
static constexpr size_t kMaxVisited = 64;

/// What makes no number of some numbers: of a flag 0, an infinity.
static bool isPartial(Operation *op) {
  APFloat exponent(0.0);
  if (isa<math::PowFOp>(op) &&
      matchPattern(op->getOperand(1), m_ConstantFloat(&exponent)))
    return !(exponent.convertToDouble() > 0);
  return isa<arith::DivFOp, arith::RemFOp, math::LogOp, math::Log2Op,
             math::Log10Op, math::Log1pOp, math::RsqrtOp, math::SqrtOp,
             math::PowFOp, math::FPowIOp, math::AtanhOp, math::AsinOp,
             math::AcosOp, math::AcoshOp, math::TanOp>(op);
}

/// Moves of elements, and element-wise arithmetic.
static bool goesOn(Operation *op) {
  if (auto loops = dyn_cast<linalg::LinalgOp>(op))
    return loops.getNumReductionLoops() == 0;
  return isa<tensor::TensorDialect, arith::ArithDialect, math::MathDialect>(
      op->getDialect());
}

static bool reachesData(Value value, const Contract &contract,
                        bool countsIntegers) {
  SmallVector<Value> worklist{value};
  llvm::SmallDenseSet<Value> seen;
  while (!worklist.empty() && seen.size() < kMaxVisited) {
    Value next = worklist.pop_back_val();
    if (!seen.insert(next).second)
      continue;
    if (auto argument = dyn_cast<BlockArgument>(next)) {
      Operation *parent = argument.getOwner()->getParentOp();
      if (auto loops = dyn_cast<linalg::LinalgOp>(parent)) {
        worklist.push_back(loops.getMatchingOpOperand(argument)->get());
        continue;
      }
      bool isFloat =
          isa<FloatType, ComplexType>(getElementTypeOrSelf(argument.getType()));
      bool isOutside = isa<FunctionOpInterface>(parent);
      auto role = contract.getRole(argument.getArgNumber());
      bool isToken = llvm::any_of(contract.tokens, [&](const DimOf &dim) {
        return dim.number == argument.getArgNumber();
      });
      bool isData =
          isOutside && !isToken && (role ? *role == Role::Data : !isFloat);
      if (isData && (isFloat || countsIntegers))
        return true;
      continue;
    }
    Operation *op = next.getDefiningOp();
    if (!goesOn(op))
      continue;
    op->walk([&](Operation *inner) { countsIntegers |= isPartial(inner); });
    llvm::append_range(worklist, op->getOperands());
  }
  return false;
}

bool readsData(Value value, const Contract &contract) {
  return reachesData(value, contract, /*countsIntegers=*/false);
}

bool isLogarithmOfData(Operation *op, const Contract &contract) {
  if (!isPartial(op))
    return false;
  Value decides = op->getOperand(isa<arith::DivFOp, arith::RemFOp>(op) ? 1 : 0);
  return reachesData(decides, contract, /*countsIntegers=*/true);
}

bool hasInfiniteFill(FunctionOpInterface function) {
  return function
      .walk([](arith::SelectOp op) {
        bool isOne =
            matchPattern(getSource(op.getTrueValue()), m_PosInfFloat()) ||
            matchPattern(getSource(op.getFalseValue()), m_PosInfFloat());
        return isOne ? WalkResult::interrupt() : WalkResult::advance();
      })
      .wasInterrupted();
}

} // namespace maskir::dependence
