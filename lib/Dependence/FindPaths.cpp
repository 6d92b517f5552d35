//===- FindPaths.cpp - The steps of masks, weights and tokens -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mask is a tensor in which no token has a say, of booleans or with very low
// elements; what is computed of masks alone is one. Scores are masked where a
// mask meets tokens, or where very low elements appear in an operation. An
// exponential makes weights of them, and a contraction with tokens uses these.
//
//===----------------------------------------------------------------------===//

#include "PathFinder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;

namespace maskir::dependence {

//===----------------------------------------------------------------------===//
// What operations are
//===----------------------------------------------------------------------===//

bool containsExp(Operation *op) {
  bool found = isa<math::ExpOp, math::Exp2Op>(op);
  op->walk([&](Operation *inner) {
    found |= isa<math::ExpOp, math::Exp2Op, linalg::ExpOp>(inner);
  });
  return found;
}

static bool isSum(linalg::LinalgOp op) {
  Operation *last =
      op.getBlock()->getTerminator()->getOperand(0).getDefiningOp();
  return isa_and_present<arith::AddFOp>(last);
}

Value getSubtracted(Operation *op, Value scores) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  auto difference =
      linalgOp ? dyn_cast_if_present<arith::SubFOp>(linalgOp.getBlock()
                                                        ->getTerminator()
                                                        ->getOperand(0)
                                                        .getDefiningOp())
               : arith::SubFOp();
  if (!difference)
    return {};
  auto getTensor = [&](Value x) {
    auto argument = dyn_cast<BlockArgument>(x);
    return argument && argument.getOwner() == linalgOp.getBlock()
               ? op->getOperand(argument.getArgNumber())
               : Value();
  };
  return getTensor(difference.getLhs()) == scores
             ? getTensor(difference.getRhs())
             : Value();
}

/// scores - maximum of their row, as the softmax itself has it
bool PathFinder::isShift(Operation *op, Value scores) const {
  Value maximum = getSubtracted(op, scores);
  return maximum && ofRows.contains(maximum);
}

/// The operand whose elements a body yields, and does nothing else.
static Value getYielded(linalg::GenericOp op) {
  Block &body = *op.getBlock();
  auto yielded = dyn_cast<BlockArgument>(body.getTerminator()->getOperand(0));
  return llvm::hasSingleElement(body) && yielded && yielded.getOwner() == &body
             ? op->getOperand(yielded.getArgNumber())
             : Value();
}

Value getMoved(Operation *op) {
  Value moved;
  if (isa<linalg::TransposeOp, linalg::BroadcastOp, linalg::CopyOp,
          tensor::CastOp, tensor::ExtractSliceOp, tensor::ExpandShapeOp,
          tensor::CollapseShapeOp, tensor::ReshapeOp, tensor::GatherOp>(op))
    moved = op->getOperand(0);
  else if (auto generic = dyn_cast<linalg::GenericOp>(op))
    moved = getYielded(generic);
  return moved && getElementTypeOrSelf(moved) ==
                      getElementTypeOrSelf(op->getResult(0))
             ? moved
             : Value();
}

/// Puts tensors together.
static bool isStore(Operation *op) {
  return isa<tensor::ConcatOp, tensor::InsertSliceOp>(op);
}

static bool isContraction(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && linalgOp.getNumReductionLoops() != 0 &&
         linalgOp.getNumDpsInputs() == 2 &&
         (linalg::isaContractionOpInterface(linalgOp) ||
          isa<linalg::MatmulOp, linalg::BatchMatmulOp>(op));
}

bool PathFinder::hasTokens(Value value) const {
  return isa<RankedTensorType>(value.getType()) && analysis.isKnown(value) &&
         analysis.get(value).dependence.getNumDisjuncts() != 0;
}

/// Booleans in a plane, or floats of which some are very low.
bool PathFinder::looksLikeMask(Value value) const {
  auto type = cast<RankedTensorType>(value.getType());
  if (type.getRank() < 2)
    return false;
  if (type.getElementType().isInteger(1))
    return true;
  const AbstractValue &known = analysis.get(value);
  return known.isFloat() && known.facts.size() > 1 &&
         getHidden(known, Hides::Weight).getNumDisjuncts() != 0;
}

PathFinder::Operands PathFinder::sortOperands(Operation *op) const {
  Operands operands;
  llvm::SetVector<Value> values;
  op->walk([&](Operation *inner) { // what a body reads, too
    values.insert(inner->operand_begin(), inner->operand_end());
  });
  for (Value value : values) {
    if (!isa<RankedTensorType>(value.getType()))
      continue;
    auto state = states.find(value);
    if (state == states.end()) {
      if (hasTokens(value))
        operands.tokens.push_back(value);
      continue;
    }
    switch (state->second.cargo) {
    case Cargo::Mask:
      operands.masks.push_back(value);
      break;
    case Cargo::Masked:
      operands.masked.push_back(value);
      break;
    case Cargo::Weights:
    case Cargo::Unmasked:
      operands.weights.push_back(value);
      break;
    }
  }
  return operands;
}

unsigned PathFinder::addNode(Step step, Operation *op, Value value,
                             ArrayRef<Value> from) {
  PathNode node{step,
                op ? op->getLoc() : value.getLoc(),
                op ? op->getName().getStringRef().str() : "argument",
                "",
                "",
                {}};
  llvm::raw_string_ostream os(node.shape);
  auto type = cast<RankedTensorType>(value.getType());
  for (int64_t size : type.getShape())
    (ShapedType::isDynamic(size) ? os << "?" : os << size) << "x";
  os << type.getElementType();
  for (Value source : from)
    if (auto state = states.find(source); state != states.end())
      if (state->second.node != ~0u &&
          !llvm::is_contained(node.from, state->second.node))
        node.from.push_back(state->second.node);
  graph.nodes.push_back(std::move(node));
  return graph.nodes.size() - 1;
}

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

void PathFinder::visitMask(Operation *op, Value result, Operands &operands) {
  if (!operands.masks.empty()) {
    auto type = cast<RankedTensorType>(result.getType());
    if (type.getRank() < 2)
      return;
    Step step = getMoved(op) ? Step::Distribution : Step::Combination;
    states.insert_or_assign(
        result, State{Cargo::Mask, addNode(step, op, result, operands.masks)});
  } else if (looksLikeMask(result)) {
    states.insert_or_assign(
        result, State{Cargo::Mask, addNode(Step::Generation, op, result, {})});
  }
}

//===----------------------------------------------------------------------===//
// Scores and weights
//===----------------------------------------------------------------------===//

void PathFinder::visitTokens(Operation *op, Value result, Operands &operands) {
  auto carry = [&](Cargo cargo, unsigned node) {
    states.insert_or_assign(result, State{cargo, node});
  };
  if (!analysis.get(result).isFloat())
    return; // a comparison of scores
  bool isReduction = false;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    isReduction = linalgOp.getNumReductionLoops() != 0;
  bool isElementwise = !isReduction;
  if (!operands.masks.empty() && isElementwise) {
    llvm::for_each(operands.weights, [&](Value value) { checkSums(value); });
    SmallVector<Value> from(operands.masks);
    llvm::append_range(from, operands.weights);
    llvm::append_range(from, operands.masked);
    bool isAgain = !operands.weights.empty();
    unsigned node = addNode(isAgain ? Step::Reapplication : Step::Application,
                            op, result, from);
    bool areWeights = isAgain || containsExp(op);
    rememberApplication(op, result, operands, node,
                        areWeights ? Hides::Weight : Hides::Score);
    applicationOf[node] = node;
    for (Value masked : operands.masked) {
      unsigned before = states.find(masked)->second.node;
      if (!checkTimeliness(masked, result, before))
        undone.insert(before);
      if (undone.contains(before))
        undone.insert(node);
    }
    return carry(areWeights ? Cargo::Weights : Cargo::Masked, node);
  }
  if (!operands.masked.empty()) {
    State state = states.find(operands.masked.front())->second;
    if (isReduction) { // the maximum of a row
      ofRows.insert(result);
      return;
    }
    if (containsExp(op)) {
      unsigned node = addNode(Step::Softmax, op, result, operands.masked);
      applicationOf[node] = applicationOf[state.node];
      concludeTimeliness(node);
      return carry(Cargo::Weights, node);
    }
    if (!isShift(op, operands.masked.front()) &&
        !checkTimeliness(operands.masked.front(), result, state.node))
      undone.insert(state.node);
    return carry(Cargo::Masked, state.node);
  }
  if (!operands.weights.empty()) {
    State state = states.find(operands.weights.front())->second;
    if (isReduction) { // the sum of a row
      sums.insert(result);
      return;
    }
    if (containsExp(op)) { // which gives each pair a weight again
      unsigned node = addNode(Step::Softmax, op, result, operands.weights);
      graph.nodes[node].words = "of weights";
      return carry(Cargo::Weights, node);
    }
    if (isElementwise && hidesMore(op, operands.weights.front())) {
      checkSums(operands.weights.front());
      unsigned node =
          addNode(Step::Reapplication, op, result, operands.weights);
      rememberApplication(op, result, operands, node, Hides::Weight);
      applicationOf[node] = node;
      return carry(Cargo::Weights, node);
    }
    auto isOneOf = [&](const llvm::DenseSet<Value> &values) {
      return llvm::any_of(op->getOperands(), [&](Value operand) {
        return values.contains(operand);
      });
    };
    if (isOneOf(sums) || isOneOf(divided))
      divided.insert(result);
    if (!isStore(op) && operands.weights.size() < 2)
      return carry(state.cargo, state.node);
    unsigned node = addNode(Step::Storage, op, result, operands.weights);
    if (auto application = applicationOf.find(state.node);
        application != applicationOf.end())
      applicationOf[node] = application->second;
    return carry(state.cargo, node);
  }
  if (Value moved = getMoved(op))
    for (llvm::DenseSet<Value> *rows : {&ofRows, &sums})
      if (rows->contains(moved))
        rows->insert(result);
  const AbstractValue &known = analysis.get(result);
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  bool hides = isElementwise && linalgOp && known.getRank() >= 2 &&
               hidesByItself(linalgOp);
  if (hides) { // by a comparison of indices in the operation itself
    unsigned node = addNode(Step::Application, op, result, {});
    applicationOf[node] = node;
    bool isZero = analysis.getDomain()
                      .cover(known, [](const Content &x) { return x.isZero(); })
                      .getNumDisjuncts() != 0;
    bool areWeights = isZero || containsExp(op);
    rememberApplication(op, result, operands, node,
                        areWeights ? Hides::Weight : Hides::Score);
    carry(areWeights ? Cargo::Weights : Cargo::Masked, node);
  } else if (isElementwise && containsExp(op)) {
    carry(Cargo::Unmasked, ~0u); // a softmax only if a product uses it
  }
}

//===----------------------------------------------------------------------===//
// Tokens
//===----------------------------------------------------------------------===//

void PathFinder::visitReturn(Operation *op) {
  for (Value value : op->getOperands())
    if (auto state = states.find(value);
        state != states.end() && state->second.cargo == Cargo::Weights) {
      unsigned node = addNode(Step::Storage, op, value, {value});
      graph.nodes[node].words = "the caller gets the weights";
    }
}

void PathFinder::visit(Operation *op) {
  if (isa<func::ReturnOp>(op))
    return visitReturn(op);
  if (op->getNumResults() > 1 && !sortOperands(op).masked.empty())
    ofRows.insert(op->result_begin(), op->result_end()); // with its place
  if (op->getNumResults() != 1 ||
      !isa<RankedTensorType>(op->getResult(0).getType()) ||
      isa<tensor::EmptyOp>(op))
    return;
  Value result = op->getResult(0);
  Operands operands = sortOperands(op);
  if (!hasTokens(result))
    return visitMask(op, result, operands);
  if (isContraction(op))
    for (OpOperand *input : cast<linalg::LinalgOp>(op).getDpsInputOperands())
      if (auto state = states.find(input->get());
          state != states.end() && (state->second.cargo == Cargo::Weights ||
                                    state->second.cargo == Cargo::Unmasked))
        return visitUse(cast<linalg::LinalgOp>(op), *input);
  visitTokens(op, result, operands);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
      linalgOp && linalgOp.getNumReductionLoops() != 0 &&
      (operands.masked.empty() || isSum(linalgOp)) && operands.weights.empty())
    visitPooling(linalgOp);
}

/// "step 3", with a number that is known in the end.
std::string PathFinder::nameStep(unsigned node) {
  return "step {" + std::to_string(node) + "}";
}

std::string PathFinder::fillIn(StringRef words) const {
  std::string text;
  while (!words.empty()) {
    auto [before, rest] = words.split('{');
    auto [number, after] = rest.split('}');
    text += before;
    unsigned node;
    if (!number.getAsInteger(10, node))
      text += std::to_string(numbers[node] + 1);
    words = after;
  }
  return text;
}

/// Masks that nothing is masked by go.
void PathFinder::dropUnused() {
  std::vector<bool> isUsed(graph.nodes.size(), false);
  for (size_t i = graph.nodes.size(); i-- > 0;) {
    Step step = graph.nodes[i].step;
    bool isMask = step == Step::Generation || step == Step::Distribution ||
                  step == Step::Combination;
    isUsed[i] = isUsed[i] || !isMask;
    for (unsigned from : graph.nodes[i].from)
      isUsed[from] = isUsed[from] || isUsed[i];
  }
  std::vector<PathNode> kept;
  for (size_t i = 0; i < graph.nodes.size(); ++i) {
    numbers.push_back(kept.size());
    if (isUsed[i])
      kept.push_back(std::move(graph.nodes[i]));
  }
  graph.nodes = std::move(kept);
  for (PathNode &node : graph.nodes) {
    node.words = fillIn(node.words);
    for (unsigned &from : node.from)
      from = numbers[from];
  }
  for (PathCheck &check : graph.checks) {
    check.words = fillIn(check.words);
    check.node = numbers[check.node];
  }
}

PathGraph PathFinder::run() {
  for (BlockArgument argument : function.getArguments()) {
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    std::optional<Role> role = contract.getRole(argument.getArgNumber());
    bool isPositions =
        role == Role::Positions || role == Role::DocumentPositions;
    bool isMaskRole = role && *role != Role::Weight && *role != Role::Cache &&
                      *role != Role::Offset && !isPositions;
    if (!type || type.getRank() < 2 || hasTokens(argument) ||
        !(isMaskRole || type.getElementType().isIntOrIndex()) || isPositions)
      continue;
    unsigned node = addNode(Step::Generation, nullptr, argument, {});
    graph.nodes[node].words =
        "argument " + std::to_string(argument.getArgNumber());
    states.insert_or_assign(argument, State{Cargo::Mask, node});
  }
  for (Operation &op : function.getFunctionBody().front())
    visit(&op);
  checkConsistency();
  dropUnused();
  return std::move(graph);
}

} // namespace maskir::dependence
