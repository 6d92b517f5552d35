//===- ExprEvaluate.h - Expressions at given values -------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_RAISE_EXPREVALUATE_H
#define MASKIR_RAISE_EXPREVALUATE_H

#include "maskir/Raise/Expr.h"
#include <functional>
#include <optional>

namespace maskir::raise {

/// The values of the leaves: variables, sizes, reads and opaque nodes, with
/// their operands evaluated. Nullopt: unknown.
using LeafValue =
    std::function<std::optional<double>(Expr, llvm::ArrayRef<int64_t>)>;

/// The value of `e`: the slow, obvious meaning of each node, the oracle for the
/// simplification rules. Booleans are 0 and 1. Nullopt if a leaf that matters
/// is unknown, or a table is read outside.
std::optional<double> evaluate(Expr e, const LeafValue &leaf);

} // namespace maskir::raise

#endif // MASKIR_RAISE_EXPREVALUATE_H
