//===- AttnOps.td - Operations of the attn dialect ---------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DIALECT_ATTN_IR_ATTNOPS
#define MASKIR_DIALECT_ATTN_IR_ATTNOPS

include "maskir/Dialect/Mask/IR/MaskDialect.td"
include "mlir/IR/OpBase.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def Attn_Dialect : Dialect {
  let name = "attn";
  let cppNamespace = "::maskir::attn";
  let summary = "attention over symbolic masks";
  let description = [{
    Operations that use a mask. Names of sizes: B samples, Hq query heads, Hkv
    key heads, Q rows, KV columns, D the size of a query and key vector, Dv the
    size of a value vector.
  }];
  let dependentDialects = ["::maskir::mask::MaskDialect"];
}

class Attn_Op<string mnemonic, list<Trait> traits = []>
    : Op<Attn_Dialect, mnemonic, traits>;

def Attn_Tensor : 4DTensorOf<[F16, BF16, F32]>;

def Attn_AttentionOp : Attn_Op<"attention", [
    Pure, AttrSizedOperandSegments]> {
  let summary = "masked softmax attention";
  let description = [{
    For each sample b, query head h and row i, with q = query_offset + i and
    kv = key_offset + j (rule M2), and key head g = h floordiv (Hq / Hkv):

        s[j] = score(scale * sum over d of query[b,h,i,d] * key[b,g,j,d], b, h, q, kv)
        p[j] = exp(s[j]) where mask(b, h, q, kv), else 0
        n    = sum over j of p[j]  (+ exp(sink[h]) with a sink)
        result[b,h,i,:] = (sum over j of p[j] * value[b,g,j,:]) / n
        lse[b,h,i] = log(n)

    The mask is applied after every score modification (rule M6). A row that may
    attend nothing, with no sink, has result 0 and lse -inf, never NaN (rule M5).
    Keys outside 0 <= j < KV are never attended (rule M7). Arithmetic is in f32
    at least, whatever the element type.

    Shapes: query [B, Hq, Q, D], key [B, Hkv, KV, D], value [B, Hkv, KV, Dv],
    sink [Hq] (f32), result [B, Hq, Q, Dv], lse [B, Hq, Q] (f32). Source of the
    algorithm: FlashAttention (arXiv 2205.14135, 2307.08691).

    Example: grouped heads, softcap, and a decode step with `%past` cached keys.
    ```mlir
    %o = attn.attention(%q, %k, %v) mask(%m) scale(0.125) offset(%past, 0) score {
    ^bb0(%s: f32, %b: index, %h: index, %qp: index, %kp: index):
      %cap = arith.constant 50.0 : f32
      %x = arith.divf %s, %cap : f32
      %t = math.tanh %x : f32
      %y = arith.mulf %t, %cap : f32
      attn.yield %y
    } : (tensor<2x8x1x64xf32>, tensor<2x2x?x64xf32>, tensor<2x2x?x64xf32>) -> tensor<2x8x1x64xf32>
    ```

    Rules:
    - N1: Hkv divides Hq.
    - N2: query and key have the same D; key and value have the same Hkv and KV;
      all have the same B.
    - N3: the result has the shape [B, Hq, Q, Dv].
    - N4: lse has the shape [B, Hq, Q]; sink has the shape [Hq].
    - N5: the score region has arguments (f32, index, index, index, index) and
      yields one f32, without side effects.
    - N6: an offset has an attribute or an operand, not both; there are two
      offsets or none.
    - N7: query, key, value and result have one element type.
    - N8: where sizes are static, a tensor that the mask reads at a sample or head
      has a cell for each, or 1; one that it reads at a query or key has a cell
      for each position of the attention. What is under mask.shift is not looked
      at.
  }];
  let arguments = (ins Attn_Tensor:$query, Attn_Tensor:$key, Attn_Tensor:$value,
                       Optional<Mask_Pred>:$mask,
                       Optional<Index>:$query_offset,
                       OptionalAttr<Mask_Int64Attr>:$static_query_offset,
                       Optional<Index>:$key_offset,
                       OptionalAttr<Mask_Int64Attr>:$static_key_offset,
                       Optional<1DTensorOf<[F32]>>:$sink,
                       F64Attr:$scale);
  let results = (outs Attn_Tensor:$result, Optional<3DTensorOf<[F32]>>:$lse);
  let regions = (region MaxSizedRegion<1>:$score);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let extraClassDeclaration = [{
  private:
    ::llvm::LogicalResult verifyHeads();
    ::llvm::LogicalResult verifyScore();
    ::llvm::LogicalResult verifyElementTypes();

  public:
  }];
}

def Attn_YieldOp : Attn_Op<"yield", [
    Pure, ReturnLike, Terminator, HasParent<"::maskir::attn::AttentionOp">]> {
  let summary = "ends the score region of an attention";
  let description = [{
    Yields the modified score.

    Example:
    ```mlir
    attn.yield %y
    ```
  }];
  let arguments = (ins F32:$value);
  let assemblyFormat = "$value attr-dict";
}

#endif // MASKIR_DIALECT_ATTN_IR_ATTNOPS
