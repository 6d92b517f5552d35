//===- Lowering.h - The way from tensors to LLVM ----------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_CODEGEN_CPU_LOWERING_H
#define MASKIR_CODEGEN_CPU_LOWERING_H

#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace maskir {

/// The options of the way to CPU code.
struct MaskToCpuOptions : mlir::PassPipelineOptions<MaskToCpuOptions> {
  Option<int64_t> vectorWidth{
      *this, "vector-width",
      llvm::cl::desc("Lanes of f32 in a vector: 4, 8 or 16; 0 = as this "
                     "machine has"),
      llvm::cl::init(0)};
  Option<int64_t> keyTile{
      *this, "key-tile",
      llvm::cl::desc("Most keys that a panel computes at once"),
      llvm::cl::init(128)};
  Option<bool> visitAll{
      *this, "visit-all",
      llvm::cl::desc("Don't skip: test the mask for every key (to measure and "
                     "to test)"),
      llvm::cl::init(false)};
};

/// Adds the passes from a module of functions on tensors (with attn.attention
/// and masks) to the LLVM dialect. Public functions get a C interface; their
/// tensors become memrefs with the identity layout, results belong to the
/// caller
/// (`free`). Arguments are not written.
void buildMaskToCpuLowering(mlir::OpPassManager &manager,
                            const MaskToCpuOptions &options);

/// Registers the above as the pipeline `mask-cpu-lowering`.
void registerMaskToCpuLowering();

/// The vector width for `requested`, which is 0 for "as this machine has": 16
/// with AVX-512, 8 with AVX2, else 4. Other numbers than 4, 8 and 16 give
/// nothing.
std::optional<int64_t> getVectorWidth(int64_t requested);

} // namespace maskir

#endif // MASKIR_CODEGEN_CPU_LOWERING_H
