//===- Program.h - IR text with concrete arguments --------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TEST_UNIT_REFERENCE_PROGRAM_H
#define MASKIR_TEST_UNIT_REFERENCE_PROGRAM_H

#include "maskir/Reference/EvaluateMask.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include <string>

namespace maskir::reference {

/// A context with every dialect that the tests use.
mlir::MLIRContext &getContext();

/// Collects the errors that are reported while it lives.
class ErrorCollector {
public:
  ErrorCollector();
  std::string text;

private:
  mlir::ScopedDiagnosticHandler handler;
};

/// A function under construction: each argument comes with its concrete value.
class Program {
public:
  /// Adds an argument and returns its name, "%a0".
  std::string addArgument(const std::string &type, RuntimeValue value);
  void addLine(const std::string &line) { body += "  " + line + "\n"; }
  /// A new name of an SSA value, "%v3".
  std::string makeName() { return "%v" + std::to_string(numNames++); }
  /// Ends the function and parses it; the program must be valid.
  void finish(const std::string &results = "", const std::string &types = "");

  std::string getText() const { return text; }
  mlir::func::FuncOp getFunction() {
    return *module->getOps<mlir::func::FuncOp>().begin();
  }
  /// Operand number `i` of the function's return.
  mlir::Value getResult(unsigned i = 0);
  const Bindings &getBindings() const { return bindings; }

private:
  std::string signature, body, text;
  std::vector<RuntimeValue> values;
  unsigned numNames = 0;
  mlir::OwningOpRef<mlir::ModuleOp> module;
  Bindings bindings;
};

} // namespace maskir::reference

#endif // MASKIR_TEST_UNIT_REFERENCE_PROGRAM_H
