//===- Attn.h - The attn dialect --------------------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DIALECT_ATTN_IR_ATTN_H
#define MASKIR_DIALECT_ATTN_IR_ATTN_H

#include "maskir/Dialect/Mask/IR/Mask.h"

namespace maskir::attn {
/// A dimension of a tensor.
struct TensorDim {
  mlir::Value tensor;
  int64_t dimension;
};
} // namespace maskir::attn

#include "maskir/Dialect/Attn/IR/AttnDialect.h.inc"
#include "maskir/Dialect/Attn/IR/AttnEnums.h.inc"
#include "maskir/Dialect/Attn/IR/AttnInterfaces.h.inc"
#define GET_OP_CLASSES
#include "maskir/Dialect/Attn/IR/AttnOps.h.inc"

#endif // MASKIR_DIALECT_ATTN_IR_ATTN_H
