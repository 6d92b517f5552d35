//===- Recognised.cpp - What recognition changes --------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dependence/Recognised.h"
#include "MaskCausality.h"

using namespace mlir;

namespace maskir::dependence {

/// Scores of real models and of trial runs are far smaller.
static constexpr double kHardFill = -1e30;

static bool hasSoftFill(attn::AttentionOp op) {
  auto fills = op->getAttrOfType<ArrayAttr>("maskir.fill");
  return fills && llvm::any_of(fills, [](Attribute fill) {
           auto number = dyn_cast<FloatAttr>(fill);
           return !number || number.getValueAsDouble() > kHardFill;
         });
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
      else if (hasSoftFill(attention))
        difference = "what a fill hides has no weight, however large the "
                     "scores are";
    }
    return difference.empty() ? WalkResult::advance() : WalkResult::interrupt();
  });
  return difference;
}

} // namespace maskir::dependence
