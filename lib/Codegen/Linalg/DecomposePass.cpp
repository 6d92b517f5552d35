//===- DecomposePass.cpp - The pass mask-decompose ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   softmax(x) = e / sum(e), where e = exp(x - max(x))
//
//===----------------------------------------------------------------------===//

#include "maskir/Codegen/Linalg/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace maskir {

#define GEN_PASS_DEF_MASKDECOMPOSEPASS
#include "maskir/Codegen/Linalg/Passes.h.inc"

namespace {

class MaskDecompose : public impl::MaskDecomposePassBase<MaskDecompose> {
  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<linalg::SoftmaxOp> softmaxes;
    getOperation().walk([&](linalg::SoftmaxOp op) { softmaxes.push_back(op); });
    for (linalg::SoftmaxOp op : softmaxes) {
      rewriter.setInsertionPoint(op);
      auto results = op.decomposeOperation(rewriter);
      if (succeeded(results)) // of memory there is none: it stays
        rewriter.replaceOp(op, *results);
    }
  }
};

} // namespace
} // namespace maskir
