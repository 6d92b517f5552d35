//===- Bufferize.cpp - The pass mask-cpu-bufferize ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Bufferization/Transforms/Bufferize.h"
#include "maskir/Codegen/CPU/Passes.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotAnalysis.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotModuleBufferize.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;

namespace maskir {

#define GEN_PASS_DEF_MASKCPUBUFFERIZEPASS
#include "maskir/Codegen/CPU/Passes.h.inc"

namespace {

/// An allocation without gaps, seen as `type`. Bufferization asks for the
/// layout of whoever needs the copy, whose strides may be dynamic.
FailureOr<Value> allocate(OpBuilder &builder, Location loc, MemRefType type,
                          ValueRange sizes, unsigned alignment) {
  auto dense =
      MemRefType::get(type.getShape(), type.getElementType(),
                      MemRefLayoutAttrInterface(), type.getMemorySpace());
  Value buffer = memref::AllocOp::create(builder, loc, dense, sizes,
                                         builder.getI64IntegerAttr(alignment));
  if (dense == type)
    return buffer;
  if (!memref::CastOp::areCastCompatible(dense, type))
    return failure();
  return memref::CastOp::create(builder, loc, type, buffer).getResult();
}

class MaskCpuBufferize
    : public impl::MaskCpuBufferizePassBase<MaskCpuBufferize> {
  void runOnOperation() override {
    bufferization::OneShotBufferizationOptions options;
    options.bufferizeFunctionBoundaries = true;
    options.setFunctionBoundaryTypeConversion(
        bufferization::LayoutMapOption::IdentityLayoutMap);
    options.unknownTypeConverterFn =
        [](TensorType type, Attribute memorySpace,
           const bufferization::BufferizationOptions &) {
          return bufferization::getMemRefTypeWithStaticIdentityLayout(
              type, memorySpace);
        };
    // What a loop carries may be a new buffer in each round.
    options.allowReturnAllocsFromLoops = true;
    options.allocationFn = allocate;
    bufferization::BufferizationState state;
    if (failed(bufferization::runOneShotModuleBufferize(getOperation(), options,
                                                        state)))
      signalPassFailure();
  }
};

} // namespace
} // namespace maskir
