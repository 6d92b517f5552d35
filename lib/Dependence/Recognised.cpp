//===- Recognised.cpp - What recognition changes --------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dependence/Recognised.h"
#include "MaskCausality.h"
#include "maskir/Raise/SoftFill.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

static bool hasSoftFill(attn::AttentionOp op) {
  auto fills = op->getAttrOfType<ArrayAttr>("maskir.fill");
  return fills && llvm::any_of(fills, [](Attribute fill) {
           auto number = dyn_cast<FloatAttr>(fill);
           return !number || number.getValueAsDouble() > raise::kHardFill;
         });
}

/// Whether scores may be as low as a finite fill: where all of a row are, the
/// fill hides nothing.
static bool mayReachFill(attn::AttentionOp op) {
  auto fills = op->getAttrOfType<ArrayAttr>("maskir.fill");
  bool isFinite = fills && llvm::any_of(fills, [](Attribute fill) {
                    auto number = dyn_cast<FloatAttr>(fill);
                    return !number || number.getValue().isFinite();
                  });
  if (!isFinite)
    return false;
  auto found = op.getScore().walk([](Operation *inner) {
    bool isLarge = llvm::any_of(inner->getOperands(), [](Value operand) {
      FloatAttr number;
      return matchPattern(operand, m_Constant(&number)) &&
             std::fabs(number.getValueAsDouble()) > -raise::kHardFill;
    });
    bool isRead = isa<tensor::ExtractOp>(inner) &&
                  isa<FloatType>(inner->getResult(0).getType());
    return isLarge || isRead ? WalkResult::interrupt() : WalkResult::advance();
  });
  return found.wasInterrupted();
}

/// What the program made of a row without keys; "zero" is what the operation
/// makes of it (rule M5), and it has no attribute where nothing is hidden.
static bool mayDifferInEmptyRows(attn::AttentionOp op) {
  auto emptyRow = op->getAttrOfType<StringAttr>("maskir.empty_row");
  return emptyRow && emptyRow.getValue() != "zero" && !hasNonemptyRows(op);
}

std::string describeDifference(Operation *program) {
  std::string difference;
  program->walk([&](Operation *op) {
    if (isa<attn::ApplyWeightsOp, attn::PoolOp>(op))
      difference = "weights and pools of nothing are 0";
    else if (auto attention = dyn_cast<attn::AttentionOp>(op)) {
      if (mayDifferInEmptyRows(attention))
        difference = "rows that see no key are 0";
      else if (hasSoftFill(attention) || mayReachFill(attention))
        difference = "what a fill hides has no weight, however large the "
                     "scores are";
    }
    return difference.empty() ? WalkResult::advance() : WalkResult::interrupt();
  });
  return difference;
}

} // namespace maskir::dependence
