//===- PathPooling.cpp - Sums over tokens, and padding -------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PathFinder.h"

using namespace mlir;

namespace maskir::dependence {

/// Sizes of the loops, by the operands that they index.
static std::optional<Sizes> getTrips(linalg::LinalgOp op,
                                     const Analysis &analysis) {
  Sizes trips(op.getNumLoops());
  for (OpOperand &operand : op->getOpOperands())
    if (analysis.isKnown(operand.get()))
      for (auto [e, size] :
           llvm::zip_equal(op.getMatchingIndexingMap(&operand).getResults(),
                           analysis.get(operand.get()).sizes))
        if (auto loop = dyn_cast<AffineDimExpr>(e))
          trips[loop.getPosition()] = size;
  return llvm::is_contained(trips, AffineExpr()) ? std::nullopt
                                                 : std::optional(trips);
}

/// Is what a sum over tokens takes of padding 0? Of a product one factor is
/// enough. `map` is that of the tokens.
void PathFinder::checkPadding(linalg::LinalgOp op, AffineMap map,
                              unsigned tokenLoop, unsigned node) {
  auto sampleLoop = dyn_cast<AffineDimExpr>(map.getResult(0));
  auto trips = getTrips(op, analysis);
  auto padding = sampleLoop
                     ? analysis.getPadding(op.getNumLoops(),
                                           sampleLoop.getPosition(), tokenLoop)
                     : std::nullopt;
  if (!trips || !padding ||
      !space.areEqual((*trips)[tokenLoop], space.getTokens()))
    return;
  const Domain &domain = analysis.getDomain();
  bool isProduct = linalg::isaContractionOpInterface(op);
  IndexSet zero = space.empty(op.getNumLoops());
  for (OpOperand *input : op.getDpsInputOperands()) {
    AffineMap other = op.getMatchingIndexingMap(input);
    if (!analysis.isKnown(input->get()) || (!isProduct && other != map))
      continue;
    AbstractValue factor =
        domain.pull(analysis.get(input->get()), other.getResults(), *trips);
    zero = Space::unite(zero, domain.cover(factor, [](const Content &content) {
      return content.isZero() && content.isDetermined();
    }));
  }
  bool isLeftOut = space.isEmpty(
      Space::intersect(*padding, Space::complement(zero)), *trips);
  addCheck("padding", isLeftOut ? CheckOutcome::Proven : CheckOutcome::Unknown,
           node,
           isLeftOut ? "what the sum takes of padding is 0"
                     : "tokens of padding may count: nothing makes them 0 "
                       "before they are summed up");
}

} // namespace maskir::dependence
