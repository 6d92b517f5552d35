//===- MaskDialect.td - The mask dialect -------------------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DIALECT_MASK_IR_MASKDIALECT
#define MASKIR_DIALECT_MASK_IR_MASKDIALECT

include "mlir/IR/OpBase.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

def Mask_Dialect : Dialect {
  let name = "mask";
  let cppNamespace = "::maskir::mask";
  let summary = "symbolic attention masks";
  let description = [{
    A mask is a *predicate*: a total function from (b, h, q, kv) to a boolean.
    True means that query position q may attend key position kv (rule M1).
    The dialect keeps this function symbolic. It has three groups of
    operations:

    - *leaves* are the masks that people name: causal, window, chunk, padding,
      segments, dense tensors, and `mask.generate` for everything else;
    - *combinators* build new masks: `mask.and`, `mask.or`, `mask.not`,
      `mask.shift`;
    - *queries* are what a code generator may ask: `mask.test`,
      `mask.tile_kind`, `mask.tile_runs`, `mask.materialize`.

    Positions are absolute (rule M2). The operation that uses a mask says where
    its rows and columns lie. All arithmetic on positions is on mathematical
    integers, and division floors (rule M4).
  }];
  let useDefaultTypePrinterParser = 1;
  let hasConstantMaterializer = 1;
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::tensor::TensorDialect"];
}

class Mask_Type<string name, string typeMnemonic>
    : TypeDef<Mask_Dialect, name> {
  let mnemonic = typeMnemonic;
}

def Mask_Pred : Mask_Type<"Pred", "pred"> {
  let summary = "predicate over (b, h, q, kv)";
  let description = [{
    `!mask.pred` is a total function (b, h, q, kv) -> i1, where b is the batch
    index, h the query head, q the absolute query position and kv the absolute
    key position. True = may attend (rules M1, M2). The type has no shape: the
    same predicate serves every batch size and every length.
  }];
}

// A position, distance or size. Unlike I64Attr, its C++ value is signed: a
// negative size must be found, not read as a huge one.
def Mask_Int64Attr : TypedSignlessIntegerAttrBase<I64, "int64_t",
                                                  "64-bit signed number"> {
  let convertFromStorage = "$_self.getInt()";
}

def Mask_AssertKind : I32EnumAttr<"AssertKind", "what an assertion claims", [
    I32EnumAttrCase<"Causal", 0, "causal">,
    I32EnumAttrCase<"NonemptyRows", 1, "nonempty_rows">,
    I32EnumAttrCase<"Equal", 2, "equal">,
    I32EnumAttrCase<"Implies", 3, "implies">]> {
  let cppNamespace = "::maskir::mask";
}

#endif // MASKIR_DIALECT_MASK_IR_MASKDIALECT
