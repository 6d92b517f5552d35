//===- RunEvaluators.h - Interpreting what the block map emits --*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_BLOCKMAP_RUNEVALUATORS_H
#define MASKIR_LIB_BLOCKMAP_RUNEVALUATORS_H

#include "maskir/Reference/ScalarInterpreter.h"

namespace maskir::blockmap {

/// Teaches the interpreter the operations of emitted code that are not scalar
/// code: tensor.generate, tensor.empty, tensor.insert, scf.while.
void addRunEvaluators(reference::ScalarInterpreter &interpreter);

} // namespace maskir::blockmap

#endif // MASKIR_LIB_BLOCKMAP_RUNEVALUATORS_H
