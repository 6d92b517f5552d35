//===- ClauseReader.h - The clauses of an operation -------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DIALECT_MASK_IR_CLAUSEREADER_H
#define MASKIR_LIB_DIALECT_MASK_IR_CLAUSEREADER_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace maskir::mask {

/// Whether a character may stand in the name of an SSA value.
bool isNameCharacter(char c);

/// Reads the clauses of an operation's assembly: operands, `keyword(...)`,
/// and attributes in braces; types are left out.
class ClauseReader {
public:
  ClauseReader(llvm::StringRef text,
               llvm::function_ref<std::string(llvm::StringRef)> name)
      : text(text), getName(name) {}

  llvm::SmallVector<std::string> read();

private:
  llvm::StringRef takeNested(char close);
  std::string spell(llvm::StringRef part);

  llvm::StringRef text;
  llvm::function_ref<std::string(llvm::StringRef)> getName;
};

} // namespace maskir::mask

#endif // MASKIR_LIB_DIALECT_MASK_IR_CLAUSEREADER_H
