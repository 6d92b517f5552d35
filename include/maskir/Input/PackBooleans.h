//===- PackBooleans.h - Tables of booleans of newer MLIR --------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_INPUT_PACKBOOLEANS_H
#define MASKIR_INPUT_PACKBOOLEANS_H

#include "llvm/Support/MemoryBufferRef.h"
#include <optional>
#include <string>

namespace maskir {

/// Large tables of booleans are printed as hex digits. MLIR 22 reads 8 elements
/// a byte, later versions (and what exports with them) write a byte for each.
/// The text with such tables as MLIR 22 reads them, each as wide as before;
/// nullopt: there is none, or it is bytecode. The two differ in length, so none
/// is misread.
std::optional<std::string> packBooleans(llvm::MemoryBufferRef buffer);

} // namespace maskir

#endif // MASKIR_INPUT_PACKBOOLEANS_H
