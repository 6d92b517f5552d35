//===- Evaluate.h - The value of a predicate at one point -------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The slow and obvious meaning of terms and predicates. Every witness of a
// refutation goes through it before anybody sees it (rule M8).
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PREDICATESET_EVALUATE_H
#define MASKIR_PREDICATESET_EVALUATE_H

#include "maskir/PredicateSet/Queries.h"

namespace maskir {

/// One cell of a table: 0 or 1 for a boolean table; nullopt if not known.
using TableLookup = llvm::function_ref<std::optional<int64_t>(
    const Table &table, llvm::ArrayRef<int64_t> indices)>;

/// Everything that a term may depend on.
struct Assignment {
  std::array<int64_t, kNumAxes> point = {0, 0, 0, 0};
  llvm::ArrayRef<std::pair<Symbol, int64_t>> symbols;
  TableLookup lookup;
};

/// The value of a term; nullopt if a symbol or a cell that decides is not known
/// or a value leaves int64.
std::optional<int64_t> evaluate(const IntExpr &term, const Assignment &at);

/// The value of a predicate; nullopt if what is not known decides it.
std::optional<bool> evaluate(const Predicate &p, const Assignment &at);

/// The values at a witness; cells that it does not list are not known.
std::optional<int64_t> evaluate(const IntExpr &term, const Witness &witness);
std::optional<bool> evaluate(const Predicate &p, const Witness &witness);

} // namespace maskir

#endif // MASKIR_PREDICATESET_EVALUATE_H
