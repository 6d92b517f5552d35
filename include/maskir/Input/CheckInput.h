//===- CheckInput.h - Programs that a reader would crash on -----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// MLIR's readers trust their input: text that is nested too deeply overflows
// the stack, and corrupt bytecode may do anything. Tools that take files from
// outside ask here first.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_INPUT_CHECKINPUT_H
#define MASKIR_INPUT_CHECKINPUT_H

#include "mlir/IR/DialectRegistry.h"
#include "mlir/Support/LLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include <memory>
#include <optional>
#include <string>

namespace maskir {

/// Brackets nested deeper than this are refused.
inline constexpr unsigned kMaxNesting = 1000;

/// What is wrong with a program, and where; line and column begin at 1, and are
/// 0 for bytecode.
struct InputProblem {
  unsigned line = 0, column = 0;
  std::string message;
};

/// Why MLIR's reader would not survive `buffer`; nullopt if it will, which does
/// not mean that the program is valid. Text is scanned. Bytecode is read by a
/// child process, with bounds on memory and time.
std::optional<InputProblem> findProblem(llvm::MemoryBufferRef buffer,
                                        const mlir::DialectRegistry &registry);

/// The contents of a file, or of standard input ("-"), that findProblem
/// accepts, with booleans as MLIR 22 reads them. Else null; the problem is
/// reported on stderr, as a compiler does. The file is read once: it may be a
/// pipe.
std::unique_ptr<llvm::MemoryBuffer>
readInput(llvm::StringRef path, const mlir::DialectRegistry &registry);

} // namespace maskir

#endif // MASKIR_INPUT_CHECKINPUT_H
