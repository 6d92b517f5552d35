//===- RoleAttr.h - What a program says of an argument ----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_RAISE_ROLEATTR_H
#define MASKIR_RAISE_ROLEATTR_H

#include "mlir/IR/Value.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace maskir::raise {

/// The attribute of an argument that holds its role; the stage Dependence has
/// the list of roles.
inline constexpr llvm::StringLiteral kRoleAttr = "maskir.role";

/// The attribute of an attention whose mask is what it is only if the roles of
/// these arguments are true: they hold 1 for tokens and 0 for padding.
inline constexpr llvm::StringLiteral kTrustedAttr = "maskir.trusted_roles";

/// "argument 3 is 1 for tokens and 0 for padding".
std::string describePadding(int64_t argument);

/// The role that the program gives to an argument; "" if `v` is none, or has
/// none.
llvm::StringRef getRoleOf(mlir::Value v);

} // namespace maskir::raise

#endif // MASKIR_RAISE_ROLEATTR_H
