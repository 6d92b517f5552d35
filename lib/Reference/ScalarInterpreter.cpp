//===- ScalarInterpreter.cpp - Runs pure scalar code ----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Reference/ScalarInterpreter.h"
#include "Evaluators.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;

namespace maskir::reference {

// Bounds that turn a run-away loop or a very long chain into an error.
static constexpr uint64_t kMaxSteps = uint64_t(1) << 32;
static constexpr unsigned kMaxDepth = 2000;

static const RuleTable &getRules() {
  static const RuleTable table = [] {
    RuleTable table;
    addIntegerRules(table);
    addIndexRules(table);
    addFloatRules(table);
    addTensorRules(table);
    addStructureRules(table);
    return table;
  }();
  return table;
}

ScalarInterpreter::ScalarInterpreter(FloatMode mode) : mode(mode) {}

void ScalarInterpreter::bind(Value value, RuntimeValue concrete) {
  values.insert_or_assign(value, std::move(concrete));
}

void ScalarInterpreter::addEvaluator(StringRef operation, Evaluator evaluator) {
  extensions[operation] = std::move(evaluator);
}

RuntimeValue ScalarInterpreter::makeReal(double value, Type type) const {
  std::optional<ElementKind> kind = getElementKind(type);
  if (mode == FloatMode::Rounded && kind && isFloat(*kind))
    value = roundToKind(value, *kind);
  return RuntimeValue::real(value);
}

FailureOr<RuntimeValue> ScalarInterpreter::evaluate(Value value) {
  auto it = values.find(value);
  if (it != values.end())
    return it->second;
  Operation *op = value.getDefiningOp();
  if (!op) {
    auto argument = cast<BlockArgument>(value);
    emitError(value.getLoc())
        << "the reference evaluator has no value for block argument #"
        << argument.getArgNumber() << " of type " << value.getType();
    return failure();
  }
  if (depth >= kMaxDepth) {
    op->emitError("the reference evaluator gives up: more than ")
        << kMaxDepth << " operations depend on one another";
    return failure();
  }
  ++depth;
  LogicalResult ran = runOperation(op);
  --depth;
  if (failed(ran))
    return failure();
  return values.find(value)->second;
}

FailureOr<SmallVector<RuntimeValue>>
ScalarInterpreter::run(Block &block, Operands arguments) {
  assert(arguments.size() == block.getNumArguments() &&
         "expected one value for each argument");
  for (auto [argument, concrete] :
       llvm::zip_equal(block.getArguments(), arguments))
    bind(argument, concrete);
  for (Operation &op : block.without_terminator())
    if (failed(runOperation(&op)))
      return failure();
  SmallVector<RuntimeValue> yielded;
  for (Value operand : block.getTerminator()->getOperands()) {
    FailureOr<RuntimeValue> concrete = evaluate(operand);
    if (failed(concrete))
      return failure();
    yielded.push_back(*concrete);
  }
  return yielded;
}

LogicalResult ScalarInterpreter::runOperation(Operation *op) {
  if (++steps > kMaxSteps)
    return op->emitError("the reference evaluator gives up: the code runs too "
                         "many operations");
  auto extension = extensions.find(op->getName().getStringRef());
  const RuleTable &rules = getRules();
  auto rule = rules.find(op->getName().getTypeID());
  if (extension == extensions.end() && rule == rules.end())
    return op->emitError(
               "the reference evaluator does not know the operation '")
           << op->getName() << "'";
  SmallVector<RuntimeValue, 4> operands;
  bool poison = false;
  for (Value operand : op->getOperands()) {
    // A mask is not a concrete value: only extensions know what to do with it.
    if (extension != extensions.end() &&
        !operand.getType().isIntOrIndexOrFloat() &&
        !isa<TensorType>(operand.getType())) {
      operands.push_back(RuntimeValue::poison());
      continue;
    }
    FailureOr<RuntimeValue> concrete = evaluate(operand);
    if (failed(concrete))
      return failure();
    poison |= concrete->isPoison();
    operands.push_back(*concrete);
  }
  SmallVector<RuntimeValue, 2> results;
  if (extension != extensions.end()) {
    if (failed(extension->second(op, operands, *this, results)))
      return failure();
  } else if (poison && !rule->second.seesPoison) {
    results.assign(op->getNumResults(), RuntimeValue::poison());
  } else if (failed(rule->second.function(op, operands, *this, results))) {
    return failure();
  }
  for (auto [result, concrete] : llvm::zip_equal(op->getResults(), results))
    bind(result, concrete);
  return success();
}

//===----------------------------------------------------------------------===//
// Helpers of the rules
//===----------------------------------------------------------------------===//

const llvm::APInt *expectInteger(Operation *op,
                                 ScalarInterpreter::Operands operands,
                                 unsigned position) {
  const llvm::APInt *value = operands[position].getIfInteger();
  if (!value)
    op->emitError("the reference evaluator knows '")
        << op->getName() << "' on scalars only, but operand #" << position
        << " has type " << op->getOperand(position).getType();
  return value;
}

const double *expectReal(Operation *op, ScalarInterpreter::Operands operands,
                         unsigned position) {
  const double *value = operands[position].getIfReal();
  if (!value)
    op->emitError("the reference evaluator knows '")
        << op->getName() << "' on scalars only, but operand #" << position
        << " has type " << op->getOperand(position).getType();
  return value;
}

LogicalResult reportUndefined(Operation *op, StringRef why) {
  return op->emitError("undefined behaviour: ") << why;
}

llvm::APInt floorDiv(const llvm::APInt &a, const llvm::APInt &b) {
  llvm::APInt quotient = a.sdiv(b);
  bool exact = a.srem(b).isZero();
  return !exact && a.isNegative() != b.isNegative() ? quotient - 1 : quotient;
}

llvm::APInt ceilDiv(const llvm::APInt &a, const llvm::APInt &b) {
  llvm::APInt quotient = a.sdiv(b);
  bool exact = a.srem(b).isZero();
  return !exact && a.isNegative() == b.isNegative() ? quotient + 1 : quotient;
}

} // namespace maskir::reference
