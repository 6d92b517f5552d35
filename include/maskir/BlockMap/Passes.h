//===- Passes.h - Passes of the block map -----------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_BLOCKMAP_PASSES_H
#define MASKIR_BLOCKMAP_PASSES_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/Pass.h"

namespace maskir {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "maskir/BlockMap/Passes.h.inc"

} // namespace maskir

#endif // MASKIR_BLOCKMAP_PASSES_H
