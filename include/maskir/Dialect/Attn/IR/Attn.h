//===- Attn.h - The attn dialect --------------------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DIALECT_ATTN_IR_ATTN_H
#define MASKIR_DIALECT_ATTN_IR_ATTN_H

#include "maskir/Dialect/Mask/IR/Mask.h"

#include "maskir/Dialect/Attn/IR/AttnDialect.h.inc"
#define GET_OP_CLASSES
#include "maskir/Dialect/Attn/IR/AttnOps.h.inc"

#endif // MASKIR_DIALECT_ATTN_IR_ATTN_H
