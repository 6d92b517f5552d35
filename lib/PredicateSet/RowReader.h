//===- RowReader.h - Rows of the Presburger library as terms -- -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_PREDICATESET_ROWREADER_H
#define MASKIR_LIB_PREDICATESET_ROWREADER_H

#include "maskir/PredicateSet/IntExpr.h"
#include "mlir/Analysis/Presburger/Utils.h"

namespace maskir {

/// Turns rows over (parameters, divisions) back into terms.
class RowReader {
public:
  RowReader(llvm::ArrayRef<IntExpr> parameters,
            const mlir::presburger::DivisionRepr &divisions)
      : parameters(parameters), divisions(divisions),
        known(divisions.getNumDivs()) {}

  std::optional<IntExpr> read(llvm::ArrayRef<llvm::DynamicAPInt> row) {
    IntExpr sum = 0;
    for (auto [index, coefficient] : llvm::enumerate(row)) {
      if (coefficient == 0)
        continue;
      std::optional<int64_t> factor = narrow(coefficient);
      std::optional<IntExpr> term =
          index + 1 == row.size() ? IntExpr(1) : getVariable(index);
      if (!factor || !term)
        return std::nullopt;
      sum = sum + *term * *factor;
    }
    return sum.isOverflow() ? std::nullopt : std::optional<IntExpr>(sum);
  }

private:
  static std::optional<int64_t> narrow(const llvm::DynamicAPInt &value) {
    if (value < INT64_MIN || value > INT64_MAX)
      return std::nullopt;
    return int64_t(value);
  }

  std::optional<IntExpr> getVariable(unsigned index) {
    if (index < parameters.size())
      return parameters[index];
    unsigned division = index - parameters.size();
    if (division >= known.size() || !divisions.hasRepr(division))
      return std::nullopt;
    if (known[division])
      return known[division];
    if (++depth > 64) // a representation refers to itself
      return std::nullopt;
    std::optional<int64_t> divisor = narrow(divisions.getDenom(division));
    std::optional<IntExpr> dividend = read(divisions.getDividend(division));
    --depth;
    if (!divisor || !dividend)
      return std::nullopt;
    known[division] = dividend->floorDiv(*divisor);
    return known[division];
  }

  llvm::ArrayRef<IntExpr> parameters;
  const mlir::presburger::DivisionRepr &divisions;
  llvm::SmallVector<std::optional<IntExpr>> known;
  unsigned depth = 0;
};

} // namespace maskir

#endif // MASKIR_LIB_PREDICATESET_ROWREADER_H
