//===- AttnOps.td - Operations of the attn dialect ---------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DIALECT_ATTN_IR_ATTNOPS
#define MASKIR_DIALECT_ATTN_IR_ATTNOPS

include "maskir/Dialect/Attn/IR/AttnEnums.td"
include "maskir/Dialect/Attn/IR/AttnInterfaces.td"
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
    Pure, AttrSizedOperandSegments, Attn_MaskedOpInterface]> {
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
    ::llvm::LogicalResult verifyScore();

  public:
    ::maskir::attn::TensorDim getAxis(::maskir::Axis axis) {
      if (axis == ::maskir::Axis::Key)
        return {getKey(), 2};
      return {getQuery(), static_cast<int64_t>(axis)};
    }
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

def Attn_ApplyWeightsOp : Attn_Op<"apply_weights", [
    Pure, AttrSizedOperandSegments, Attn_MaskedOpInterface]> {
  let summary = "stored attention weights on values, with a mask";
  let description = [{
    Uses weights that were computed before, on other values: the keys may have
    gone (pruned, padded, moved), or the mask is another one. For each sample b,
    query head h and row i, with q = query_offset + i and kv = key_offset + j
    (rule M2), and value head g = h floordiv (Hq / Hkv):

        renormalize: p[j] = weights[b,h,i,j]       where mask(b, h, q, kv), else 0
                     n    = sum over j of p[j]
        softmax:     p[j] = exp(weights[b,h,i,j])  where mask(b, h, q, kv), else 0
                     n    = sum over j of p[j]
        zero:        p[j] = weights[b,h,i,j]       where mask(b, h, q, kv), else 0
                     n    = 1
        result[b,h,i,:] = (sum over j of p[j] * values[b,g,j,:]) / n

    - `renormalize` keeps the proportions of the weights that are left: what
      attention with this mask would have given. It is what most people mean.
    - `softmax` is softmax(weights + mask), which people write. Weights are no
      scores: of the weights 0.9 and 0.1 it makes 0.69 and 0.31. `mask-verify`
      says so.
    - `zero` leaves rows that sum to less than 1.

    A row where n is 0 has result 0, never NaN: it may attend nothing (rule M5),
    or no weight is left. A masked pair contributes nothing, whatever its weight
    and its value are. Keys outside 0 <= j < KV are never attended (rule M7).
    Arithmetic is in f32 at least, whatever the element type.

    Shapes: weights [B, Hq, Q, KV], values [B, Hkv, KV, D], result
    [B, Hq, Q, D].

    Example: `%w` holds the weights of 8 heads, two heads share values, and the
    weights 0.5, 0.3, 0.2 of a row that has lost its last key become 0.625 and
    0.375.
    ```mlir
    %keep = mask.key_valid %valid : tensor<2x?xi1>
    %o = attn.apply_weights renormalize(%w, %v) mask(%keep)
      : (tensor<2x8x?x?xf32>, tensor<2x4x?x64xf32>) -> tensor<2x8x?x64xf32>
    ```

    Rules:
    - A1: Hkv divides Hq.
    - A2: weights and values have the same B and the same KV.
    - A3: the result has the shape [B, Hq, Q, D].
    - A4: an offset has an attribute or an operand, not both; there are two
      offsets or none.
    - A5: weights, values and result have one element type.
    - A6: where sizes are static, a tensor that the mask reads covers the
      operation, as for `attn.attention` (rule N8).
  }];
  let arguments = (ins Attn_WeightMode:$mode, Attn_Tensor:$weights,
                       Attn_Tensor:$values, Optional<Mask_Pred>:$mask,
                       Optional<Index>:$query_offset,
                       OptionalAttr<Mask_Int64Attr>:$static_query_offset,
                       Optional<Index>:$key_offset,
                       OptionalAttr<Mask_Int64Attr>:$static_key_offset);
  let results = (outs Attn_Tensor:$result);
  let assemblyFormat = [{
    $mode `` `(` $weights `,` $values `)` (`mask` `` `(` $mask^ `)`)?
    (`offset` `` custom<Offsets>($query_offset, $static_query_offset,
                              $key_offset, $static_key_offset)^)?
    attr-dict `:` `(` type($weights) `,` type($values) `)` `->` type($result)
  }];
  let hasVerifier = 1;
  let hasCanonicalizeMethod = 1;
  let extraClassDeclaration = [{
    ::maskir::attn::TensorDim getAxis(::maskir::Axis axis) {
      return {getWeights(), static_cast<int64_t>(axis)};
    }
  }];
}

def Attn_PoolOp : Attn_Op<"pool", [Pure]> {
  let summary = "one vector for each sample, of its valid tokens";
  let description = [{
    Of the tokens s of sample b with valid[b, s] != 0, and of no others:

        last, first: x[b, s, :] of the last or the first of them
        sum:         the sum over them of x[b, s, :]
        mean:        the sum, divided by their number
        max:         the largest x[b, s, d], for each d
        empty[b] = there is none

    A sample without valid tokens has result 0 and empty true. Padding may be on
    the right, on the left, or anywhere between: nothing is assumed of `valid`.
    What is not valid contributes nothing, whatever it is, NaN too. Sums are in
    f32, whatever the element type.

    `last` is what people write as `x[b, valid[b].sum() - 1]`. That is the last
    valid token only where the padding is on the right: of the tokens
    [pad, B, C] it takes B, and of [pad, pad, C] a padding token
    (`attn.check_last`).

    Example: sentence vectors, and which sentences have no words.
    ```mlir
    %mean, %none = attn.pool mean(%x, %valid)
      : (tensor<4x?x384xf32>, tensor<4x?xi64>) -> (tensor<4x384xf32>, tensor<4xi1>)
    ```

    Rules:
    - P1: x [B, S, D] and valid [B, S] have the same B and the same S.
    - P2: the result has the shape [B, D].
    - P3: empty has the shape [B].
    - P4: x and result have one element type.
  }];
  let arguments = (ins Attn_PoolKind:$kind,
                       3DTensorOf<[F16, BF16, F32]>:$x,
                       2DTensorOf<[I1, I8, I16, I32, I64, Index]>:$valid);
  let results = (outs 2DTensorOf<[F16, BF16, F32]>:$result,
                      Optional<1DTensorOf<[I1]>>:$empty);
  let assemblyFormat = [{
    $kind `` `(` $x `,` $valid `)` attr-dict `:` functional-type(operands, results)
  }];
  let hasVerifier = 1;
  let hasCanonicalizeMethod = 1;
}

def Attn_CheckLastOp : Attn_Op<"check_last"> {
  let summary = "ask whether the sum of the flags - 1 is the last valid token";
  let description = [{
    The question, for each sample b that has a token s with flags[b, s] != 0: is
    (the sum of flags[b, :]) - 1 the last such s? That is so where the padding
    is on the right and the flags are 0 and 1. `mask-raise` asks where a
    program reads tokens at that place, and leaves what the program does as it
    is; `mask-verify` answers. `mask-materialize` drops the question: it
    computes nothing.

    The sum is of integers without bounds; a flag of i1 counts as 0 or 1.

    Example: proven if `%flags` is computed as s < length[b]; refuted if it is an
    argument, by the row [0, 1]: the program takes token 0.
    ```mlir
    attn.check_last %flags : tensor<4x?xi64>
    ```
  }];
  let arguments = (ins 2DTensorOf<[I1, I8, I16, I32, I64, Index]>:$flags);
  let assemblyFormat = "$flags attr-dict `:` type($flags)";
}

#endif // MASKIR_DIALECT_ATTN_IR_ATTNOPS
