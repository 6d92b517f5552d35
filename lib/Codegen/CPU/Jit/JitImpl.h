//===- JitImpl.h - What a JitProgram holds ----------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_CODEGEN_CPU_JIT_JITIMPL_H
#define MASKIR_LIB_CODEGEN_CPU_JIT_JITIMPL_H

#include "maskir/Codegen/CPU/Jit.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"

namespace maskir {

struct JitProgram::Impl {
  std::unique_ptr<llvm::orc::LLJIT> jit;
  llvm::SmallVector<std::pair<std::string, JitSignature>> functions;
};

/// The name of the function that calls `name` with its arguments in an array of
/// pointers to them; the last pointer is to the memory of the results.
inline std::string getPackedName(llvm::StringRef name) {
  return ("__maskir_packed_" + name).str();
}

} // namespace maskir

#endif // MASKIR_LIB_CODEGEN_CPU_JIT_JITIMPL_H
