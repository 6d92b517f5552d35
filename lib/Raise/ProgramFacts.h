//===- ProgramFacts.h - What a function says of its values ------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Besides what it computes, a function says that sizes agree, by its assertions
// and by loops over several tensors, and what its arguments are (the attribute
// `maskir.role`). Exporters give each argument sizes of its own.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_PROGRAMFACTS_H
#define MASKIR_LIB_RAISE_PROGRAMFACTS_H

#include "maskir/Raise/ElementEval.h"
#include "maskir/Raise/RoleAttr.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include <set>

namespace maskir::raise {

/// Facts that hold in every run of one function that comes to its end. It does
/// not change meanwhile.
class ProgramFacts {
public:
  ProgramFacts(mlir::Operation *function, EvalLimits limits,
               ConstantTables &tables, bool trustRoles);

  /// The size of a dimension, the same expression for sizes that must agree.
  Expr findSize(ExprContext &c, mlir::Value v, int64_t position) const;
  /// 1 for a token and 0 for padding, and nothing else, by its role. False
  /// where roles are not trusted.
  bool isPadding(mlir::Value v) const;
  /// The arguments, by their numbers, that are such padding and that `e` reads.
  std::set<int64_t> findPadding(ExprContext &c, Expr e) const;

private:
  bool trustRoles;
  using Size = std::pair<const void *, int64_t>;
  void unite(Expr a, Expr b);

  llvm::EquivalenceClasses<Size> sizes;
  std::map<Size, int64_t> numbers; // by the leaders of the classes
};

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_PROGRAMFACTS_H
