//===- ScalarInterpreter.h - Runs pure scalar code --------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A slow, obvious interpreter of pure scalar code on concrete values. It is the
// oracle of tests and the judge of witnesses (rule M8): what it does not know
// is a located error, never a guess.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_REFERENCE_SCALARINTERPRETER_H
#define MASKIR_REFERENCE_SCALARINTERPRETER_H

#include "maskir/Reference/RuntimeValue.h"
#include "mlir/IR/Block.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"
#include <functional>

namespace maskir::reference {

/// How float arithmetic is done.
enum class FloatMode {
  /// Each result is rounded to its type, as the machine does: a comparison has
  /// the machine's truth.
  Rounded,
  /// Everything stays f64: for results that are compared with a tolerance.
  Wide,
};

class ScalarInterpreter {
public:
  using Operands = llvm::ArrayRef<RuntimeValue>;
  using Results = llvm::SmallVectorImpl<RuntimeValue>;
  /// Evaluates one operation; emits an error at it on failure.
  using Evaluator = std::function<llvm::LogicalResult(
      mlir::Operation *op, Operands operands, ScalarInterpreter &, Results &)>;

  explicit ScalarInterpreter(FloatMode mode = FloatMode::Rounded);

  /// Gives an SSA value its concrete value; it replaces an earlier one.
  void bind(mlir::Value value, RuntimeValue concrete);

  /// The concrete value of an SSA value: the bound one, or what the operation
  /// that defines it computes. Such operations run once; a later `bind` of
  /// their operands does not run them again.
  llvm::FailureOr<RuntimeValue> evaluate(mlir::Value value);

  /// Runs a block of one region with these arguments and returns the operands
  /// of its terminator.
  llvm::FailureOr<llvm::SmallVector<RuntimeValue>> run(mlir::Block &block,
                                                       Operands arguments);

  /// Adds an operation that this library does not know.
  void addEvaluator(llvm::StringRef operation, Evaluator evaluator);

  FloatMode getFloatMode() const { return mode; }

  /// The operations that have run so far: a measure of work that no machine
  /// changes.
  uint64_t getNumSteps() const { return steps; }

  /// The value of a float operation with this result type: rounded as the mode
  /// says.
  RuntimeValue makeReal(double value, mlir::Type type) const;

private:
  llvm::LogicalResult runOperation(mlir::Operation *op);

  FloatMode mode;
  llvm::DenseMap<mlir::Value, RuntimeValue> values;
  llvm::StringMap<Evaluator> extensions;
  uint64_t steps = 0;
  unsigned depth = 0;
};

} // namespace maskir::reference

#endif // MASKIR_REFERENCE_SCALARINTERPRETER_H
