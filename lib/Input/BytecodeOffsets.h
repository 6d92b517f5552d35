//===- BytecodeOffsets.h - A table that MLIR's reader trusts ----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_INPUT_BYTECODEOFFSETS_H
#define MASKIR_LIB_INPUT_BYTECODEOFFSETS_H

#include "llvm/ADT/StringRef.h"

namespace maskir {

/// Whether the table of attributes and types of this bytecode has more entries
/// than it says. MLIR 22's reader makes room for what it says, and writes what
/// comes: beyond the end of its memory, without a crash at the time. A file
/// that ends too early is not judged; the reader notices.
bool hasTooManyOffsets(llvm::StringRef bytecode);

} // namespace maskir

#endif // MASKIR_LIB_INPUT_BYTECODEOFFSETS_H
