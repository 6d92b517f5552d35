//===- AttnEnums.td - Enums of the attn dialect ------------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DIALECT_ATTN_IR_ATTNENUMS
#define MASKIR_DIALECT_ATTN_IR_ATTNENUMS

include "mlir/IR/EnumAttr.td"

def Attn_WeightMode
    : I32EnumAttr<"WeightMode", "what becomes of stored weights", [
          I32EnumAttrCase<"Renormalize", 0, "renormalize">,
          I32EnumAttrCase<"Softmax", 1, "softmax">,
          I32EnumAttrCase<"Zero", 2, "zero">]> {
  let cppNamespace = "::maskir::attn";
}

def Attn_PoolKind : I32EnumAttr<"PoolKind", "what a pool takes of tokens", [
    I32EnumAttrCase<"Last", 0, "last">,
    I32EnumAttrCase<"First", 1, "first">,
    I32EnumAttrCase<"Mean", 2, "mean">,
    I32EnumAttrCase<"Sum", 3, "sum">,
    I32EnumAttrCase<"Max", 4, "max">]> {
  let cppNamespace = "::maskir::attn";
}

#endif // MASKIR_DIALECT_ATTN_IR_ATTNENUMS
