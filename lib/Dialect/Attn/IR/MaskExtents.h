//===- MaskExtents.h - Mask tensors cover the operation ---------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DIALECT_ATTN_IR_MASKEXTENTS_H
#define MASKIR_LIB_DIALECT_ATTN_IR_MASKEXTENTS_H

#include "maskir/Dialect/Attn/IR/Attn.h"

namespace maskir::attn {

/// Rules N8, A6: where sizes are static, each tensor that the mask reads has a
/// cell for every sample, head, query and key of the operation.
mlir::LogicalResult verifyMaskExtents(MaskedOpInterface op);

} // namespace maskir::attn

#endif // MASKIR_LIB_DIALECT_ATTN_IR_MASKEXTENTS_H
