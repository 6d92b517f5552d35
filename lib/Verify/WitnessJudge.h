//===- WitnessJudge.h - Masks on the data of a witness ----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_VERIFY_WITNESSJUDGE_H
#define MASKIR_LIB_VERIFY_WITNESSJUDGE_H

#include "Inquiry.h"
#include "ProgramData.h"
#include "maskir/Reference/ScalarInterpreter.h"
#include "mlir/IR/Diagnostics.h"
#include <map>

namespace maskir::verify {

/// Runs the scalar code of masks on the data of one witness.
class WitnessJudge {
public:
  using Point = std::array<int64_t, kNumAxes>;

  /// With `data`, tensors hold what it says, else the cells of the witness.
  WitnessJudge(const Inquiry &inquiry, const Witness &witness,
               ProgramData *data = nullptr);

  llvm::FailureOr<bool> test(mlir::Value mask, const Point &point);
  /// Whether the masks contradict the claim at the point, or in its row.
  llvm::FailureOr<bool> isRefuted(const Witness &witness);

  /// Why the witness can't be run; empty if nothing is wrong so far.
  std::string reason;
  /// What may be to blame if the witness is not confirmed.
  std::string doubt;
  /// A tensor that was read, and that the program computes.
  mlir::Value computed;

private:
  struct SparseTensor {
    std::map<llvm::SmallVector<int64_t>, int64_t> cells;
    std::map<int64_t, int64_t> sizes; // of dynamic dimensions, where known
  };

  void bindSymbol(const Symbol &symbol, int64_t value);
  void bindCell(const TableCell &cell);
  void bindScalar(mlir::Value value, int64_t number);
  bool fits(mlir::Type type, int64_t number);
  llvm::FailureOr<bool> isEmptyRow(const Witness &witness);
  mlir::Block *getCode(mlir::Value mask);
  /// Gives a value of the outside that the witness leaves free some value.
  void bindFree(mlir::Value value, mlir::Region &code);
  llvm::LogicalResult extract(mlir::Operation *op,
                              reference::ScalarInterpreter::Operands operands,
                              reference::ScalarInterpreter::Results &results);
  llvm::LogicalResult dim(mlir::Operation *op,
                          reference::ScalarInterpreter::Operands operands,
                          reference::ScalarInterpreter::Results &results);

  const Inquiry &inquiry;
  ProgramData *data;
  reference::ScalarInterpreter interpreter;
  llvm::DenseMap<mlir::Value, SparseTensor> tensors;
  llvm::DenseSet<mlir::Value> bound;
  llvm::DenseMap<mlir::Value, std::unique_ptr<mlir::Region>> codes;
};

/// The errors of the interpreter, which are reasons and no diagnostics.
class InterpreterErrors {
public:
  explicit InterpreterErrors(mlir::MLIRContext *context);
  std::string first;

private:
  mlir::ScopedDiagnosticHandler handler;
};

} // namespace maskir::verify

#endif // MASKIR_LIB_VERIFY_WITNESSJUDGE_H
