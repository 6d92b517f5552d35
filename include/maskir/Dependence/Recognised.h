//===- Recognised.h - What recognition changes ------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DEPENDENCE_RECOGNISED_H
#define MASKIR_DEPENDENCE_RECOGNISED_H

#include "mlir/IR/Operation.h"
#include <string>

namespace maskir::dependence {

/// How the numbers of a program, after `mask-raise`, may differ from those
/// before by more than rounding, in words; "" if they can't. Rows that may see
/// no key, fills that hide only smaller scores, and weights or pools of
/// nothing.
std::string describeDifference(mlir::Operation *program);

} // namespace maskir::dependence

#endif // MASKIR_DEPENDENCE_RECOGNISED_H
