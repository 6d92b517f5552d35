//===- AttnInterfaces.td - Where a mask is applied ---------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DIALECT_ATTN_IR_ATTNINTERFACES
#define MASKIR_DIALECT_ATTN_IR_ATTNINTERFACES

include "mlir/IR/OpBase.td"

def Attn_MaskedOpInterface : OpInterface<"MaskedOpInterface"> {
  let cppNamespace = "::maskir::attn";
  let description = [{
    A place where a mask is applied: an operation with one value for each (b, h,
    q, kv), some of which the mask removes. Whoever asks about masks (proofs,
    pictures, the reference) asks here and knows no operation.
  }];
  let methods = [
    InterfaceMethod<"The mask; null: every pair is allowed.",
                    "::mlir::Value", "getMask">,
    InterfaceMethod<"The operand that gives the position of row 0, or null.",
                    "::mlir::Value", "getQueryOffset">,
    InterfaceMethod<"The attribute that gives the position of row 0.",
                    "std::optional<int64_t>", "getStaticQueryOffset">,
    InterfaceMethod<"The operand that gives the position of column 0, or null.",
                    "::mlir::Value", "getKeyOffset">,
    InterfaceMethod<"The attribute that gives the position of column 0.",
                    "std::optional<int64_t>", "getStaticKeyOffset">,
    InterfaceMethod<"The tensor, and its dimension, that is as long as the axis.",
                    "::maskir::attn::TensorDim", "getAxis",
                    (ins "::maskir::Axis":$axis)>
  ];
}

#endif // MASKIR_DIALECT_ATTN_IR_ATTNINTERFACES
