//===- Evaluators.h - The operations that the interpreter knows -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_REFERENCE_EVALUATORS_H
#define MASKIR_LIB_REFERENCE_EVALUATORS_H

#include "maskir/Reference/ScalarInterpreter.h"

namespace maskir::reference {

/// What the interpreter knows of one kind of operation.
struct OperationRule {
  using Function = llvm::LogicalResult (*)(mlir::Operation *,
                                           ScalarInterpreter::Operands,
                                           ScalarInterpreter &,
                                           ScalarInterpreter::Results &);
  Function function = nullptr;
  /// Without it, an operand that is poison makes every result poison.
  bool seesPoison = false;
};

using RuleTable = llvm::DenseMap<mlir::TypeID, OperationRule>;

template <typename OpTy>
void addRule(RuleTable &table, OperationRule::Function function,
             bool seesPoison = false) {
  table[mlir::TypeID::get<OpTy>()] = {function, seesPoison};
}

void addIntegerRules(RuleTable &table);
void addIndexRules(RuleTable &table);
void addFloatRules(RuleTable &table);
void addTensorRules(RuleTable &table);
void addStructureRules(RuleTable &table);

/// The operand as an integer or a float; an error at `op` if it is neither.
const llvm::APInt *expectInteger(mlir::Operation *op,
                                 ScalarInterpreter::Operands operands,
                                 unsigned position);
const double *expectReal(mlir::Operation *op,
                         ScalarInterpreter::Operands operands,
                         unsigned position);

/// Reports that running `op` has undefined behaviour.
llvm::LogicalResult reportUndefined(mlir::Operation *op, llvm::StringRef why);

/// Division that floors (rule M4), and its counterpart that rounds up. The
/// divisor is not 0 and the quotient fits.
llvm::APInt floorDiv(const llvm::APInt &a, const llvm::APInt &b);
llvm::APInt ceilDiv(const llvm::APInt &a, const llvm::APInt &b);

} // namespace maskir::reference

#endif // MASKIR_LIB_REFERENCE_EVALUATORS_H
