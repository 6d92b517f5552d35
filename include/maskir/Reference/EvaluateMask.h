//===- EvaluateMask.h - What a mask is, element by element ------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_REFERENCE_EVALUATEMASK_H
#define MASKIR_REFERENCE_EVALUATEMASK_H

#include "maskir/Reference/ScalarInterpreter.h"
#include "mlir/IR/Region.h"
#include <array>

namespace maskir::reference {

/// The concrete values of the SSA values that nothing else defines: function
/// arguments, results of operations that are not scalar code.
using Bindings = llvm::DenseMap<mlir::Value, RuntimeValue>;

/// One element of a mask: (b, h, q, kv), absolute positions (rule M2).
using Point = std::array<int64_t, 4>;

/// The scalar code of a mask in a block of its own, with the arguments (b, h,
/// q, kv); null, with an error, for a mask that operations do not define.
std::unique_ptr<mlir::Region> buildMaskCode(mlir::Value mask);

/// The reference semantics of masks: the scalar code of each mask, interpreted.
/// It knows no kind of mask; the operations say what they are by
/// PredicateOpInterface::buildTest. Errors are reported at their operations.
///
/// The scalar code is built once, in a block of its own that belongs to no
/// function; while the evaluator lives, the values that the mask uses have uses
/// in that block. One evaluator serves one thread.
class MaskEvaluator {
public:
  explicit MaskEvaluator(const Bindings &bindings);

  /// The truth of `mask` at one point (rule M1).
  llvm::FailureOr<bool> test(mlir::Value mask, const Point &point);

  /// The truth in a box [B, H, Q, KV]: element (b, h, i, j) is the mask at
  /// (b, h, queryOffset + i, keyOffset + j).
  llvm::FailureOr<TensorData> materialize(mlir::Value mask,
                                          llvm::ArrayRef<int64_t> shape,
                                          int64_t queryOffset = 0,
                                          int64_t keyOffset = 0);

  /// An index or integer value that the mask's function computes.
  llvm::FailureOr<int64_t> evaluateInteger(mlir::Value value);

private:
  /// Built once (see buildMaskCode); null on failure.
  mlir::Block *getCode(mlir::Value mask);

  ScalarInterpreter interpreter;
  llvm::DenseMap<mlir::Value, std::unique_ptr<mlir::Region>> codes;
};

/// The truth of a mask at one point.
llvm::FailureOr<bool> evaluateMask(mlir::Value mask, const Bindings &bindings,
                                   const Point &point);

} // namespace maskir::reference

#endif // MASKIR_REFERENCE_EVALUATEMASK_H
