//===- MaskOps.td - Operations of the mask dialect ---------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DIALECT_MASK_IR_MASKOPS
#define MASKIR_DIALECT_MASK_IR_MASKOPS

include "maskir/Dialect/Mask/IR/MaskDialect.td"
include "maskir/Dialect/Mask/IR/MaskInterfaces.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class Mask_Op<string mnemonic, list<Trait> traits = []>
    : Op<Mask_Dialect, mnemonic, traits>;

// An operation that defines a predicate.
class Mask_PredOp<string mnemonic, list<Trait> traits = []>
    : Mask_Op<mnemonic, !listconcat(traits, [
        Pure, DeclareOpInterfaceMethods<Mask_PredicateOpInterface>,
        DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>])> {
  let results = (outs Mask_Pred:$result);
  // A mask is printed under its own name: %causal, %window, %and.
  let extraClassDefinition = [{
    void $cppClass::getAsmResultNames(::mlir::OpAsmSetValueNameFn setNameFn) {
      setNameFn(getResult(), "}] # mnemonic # [{");
    }
  }];
}

def Mask_BoolTensor : RankedTensorOf<[I1]>;
def Mask_IntTensor : 1DTensorOf<[Index, I32, I64]>;
def Mask_IdTensor : TensorRankOf<[Index, I32, I64], [1, 2]>;
def Mask_ValidTensor : TensorRankOf<[I1], [1, 2]>;
// A bound of key_range: one number for all samples, or one for each sample.
def Mask_BoundOperand : AnyTypeOf<[Index, Mask_IntTensor]>;

//===----------------------------------------------------------------------===//
// Leaves
//===----------------------------------------------------------------------===//

def Mask_AllOp : Mask_PredOp<"all", [ConstantLike]> {
  let summary = "every pair may attend";
  let description = [{
    all(b, h, q, kv) = true. It is also `mask.and` of nothing (rule M7).

    Example:
    ```mlir
    %m = mask.all
    ```
  }];
  let assemblyFormat = "attr-dict";
  let hasFolder = 1;
}

def Mask_NoneOp : Mask_PredOp<"none", [ConstantLike]> {
  let summary = "no pair may attend";
  let description = [{
    none(b, h, q, kv) = false. It is also `mask.or` of nothing (rule M7).

    Example:
    ```mlir
    %m = mask.none
    ```
  }];
  let assemblyFormat = "attr-dict";
  let hasFolder = 1;
}

def Mask_CausalOp : Mask_PredOp<"causal"> {
  let summary = "a query sees itself and the past";
  let description = [{
    causal(b, h, q, kv) = kv <= q. Positions are absolute (rule M2), so the
    operation needs no offset: bottom-right alignment is an offset of the
    attention that uses it.

    Example:
    ```mlir
    %m = mask.causal
    ```
  }];
  let assemblyFormat = "attr-dict";
}

def Mask_WindowOp : Mask_PredOp<"window", [AttrSizedOperandSegments]> {
  let summary = "a band of inclusive distances around the query";
  let description = [{
    window(b, h, q, kv) = q - left <= kv <= q + right (rule M3). Both distances
    are inclusive. A missing side is open. "W tokens including itself" is
    `left(W - 1) right(0)`. A distance may be negative: `left(-1)` begins after
    the query itself. An attribute or an SSA value may give each distance.

    Example: 8 tokens including itself.
    ```mlir
    %m = mask.window left(7) right(0)
    %n = mask.window left(%w)
    ```

    Rules:
    - W1: a side has an attribute or an operand, not both.
  }];
  let arguments = (ins Optional<Index>:$left, OptionalAttr<Mask_Int64Attr>:$static_left,
                       Optional<Index>:$right, OptionalAttr<Mask_Int64Attr>:$static_right);
  let assemblyFormat = [{
    (`left` `(` custom<MixedIndex>($left, $static_left)^ `)`)?
    (`right` `(` custom<MixedIndex>($right, $static_right)^ `)`)? attr-dict
  }];
  let hasFolder = 1;
  let hasVerifier = 1;
}

def Mask_ChunkOp : Mask_PredOp<"chunk", [AttrSizedOperandSegments]> {
  let summary = "query and key lie in the same chunk of positions";
  let description = [{
    chunk(b, h, q, kv) =
      (q - start[b]) floordiv size == (kv - start[b]) floordiv size.
    Division floors, also below zero (rule M4), so left padding needs no special
    case. `start` is one number for each sample; without it, chunks start at 0.
    A sample outside the tensor `start` has start 0.

    Example:
    ```mlir
    %m = mask.chunk size(4)
    %n = mask.chunk size(%c) start(%pad : tensor<?xi64>)
    ```

    Rules:
    - C1: `size` has an attribute or an operand, not both and not neither.
    - C2: a static `size` is at least 1. A dynamic size below 1 gives no pair.
  }];
  let arguments = (ins Optional<Index>:$size, OptionalAttr<Mask_Int64Attr>:$static_size,
                       Optional<Mask_IntTensor>:$start);
  let assemblyFormat = [{
    `size` `(` custom<MixedIndex>($size, $static_size) `)`
    (`start` `(` $start^ `:` type($start) `)`)? attr-dict
  }];
  let hasVerifier = 1;
}

def Mask_StrideOp : Mask_PredOp<"stride"> {
  let summary = "every step-th key, counted from the query";
  let description = [{
    stride(b, h, q, kv) = (q - kv) mod step == 0. A dilated window is the
    `mask.and` of a stride and a window (Longformer, arXiv 2004.05150). An
    attribute or an SSA value may give the step.

    Example: the query itself and every second key before and after it.
    ```mlir
    %m = mask.stride step(2)
    %n = mask.stride step(%s)
    ```

    Rules:
    - E1: `step` has an attribute or an operand, not both and not neither.
    - E2: a static `step` is at least 1. A dynamic step below 1 gives no pair.
  }];
  let arguments = (ins Optional<Index>:$step, OptionalAttr<Mask_Int64Attr>:$static_step);
  let assemblyFormat = [{
    `step` `(` custom<MixedIndex>($step, $static_step) `)` attr-dict
  }];
  let hasVerifier = 1;
}

def Mask_AffineOp : Mask_PredOp<"affine"> {
  let summary = "an integer set over positions";
  let description = [{
    affine(b, h, q, kv) = (b, h, q, kv)[symbols] is in the integer set. The set
    has four dimensions, in this order, and one symbol for each operand. It is
    the general quasi-affine mask: `floordiv` and `mod` by constants are allowed
    and floor (rule M4).

    Example: a window of symbolic size.
    ```mlir
    %m = mask.affine affine_set<(b, h, q, kv)[w] : (kv - q + w >= 0, q - kv >= 0)> [%w]
    ```

    Rules:
    - A1: the set has exactly four dimensions.
    - A2: the set has one symbol for each operand.
    - A3: divisors in the set are positive constants.
  }];
  let arguments = (ins IntegerSetAttr:$set, Variadic<Index>:$symbols);
  let assemblyFormat = "$set (`[` $symbols^ `]`)? attr-dict";
  let hasCanonicalizer = 1;
  let hasVerifier = 1;
}

def Mask_KeyRangeOp : Mask_PredOp<"key_range", [AttrSizedOperandSegments]> {
  let summary = "keys from lo to hi, for each sample";
  let description = [{
    key_range(b, h, q, kv) = lo[b] <= kv < hi[b]. A missing bound is open. A
    bound is a number (attribute or index operand) for all samples, or a 1-D
    integer tensor with one number for each sample. Right padding is `hi` = the
    lengths; left padding is `lo` = the numbers of padding tokens; a prefix is
    `hi` = the prefix lengths. A sample outside the tensor sees no key.

    Example:
    ```mlir
    %m = mask.key_range hi(%lengths : tensor<?xi64>)
    %n = mask.key_range lo(4) hi(%n : index)
    ```

    Rules:
    - K1: a bound has an attribute or an operand, not both.
  }];
  let arguments = (ins Optional<Mask_BoundOperand>:$lo, OptionalAttr<Mask_Int64Attr>:$static_lo,
                       Optional<Mask_BoundOperand>:$hi, OptionalAttr<Mask_Int64Attr>:$static_hi);
  let assemblyFormat = [{
    (`lo` `(` custom<MixedBound>($lo, type($lo), $static_lo)^ `)`)?
    (`hi` `(` custom<MixedBound>($hi, type($hi), $static_hi)^ `)`)? attr-dict
  }];
  let hasVerifier = 1;
}

def Mask_KeyValidOp : Mask_PredOp<"key_valid"> {
  let summary = "keys that a boolean tensor marks as valid";
  let description = [{
    key_valid(b, h, q, kv) = valid[b, kv], or valid[kv] for a 1-D tensor. A
    static size 1 of the batch dimension is broadcast. Outside the tensor the
    answer is false.

    Example:
    ```mlir
    %m = mask.key_valid %keep : tensor<2x?xi1>
    ```
  }];
  let arguments = (ins Mask_ValidTensor:$valid);
  let assemblyFormat = "$valid `:` type($valid) attr-dict";
}

def Mask_QueryValidOp : Mask_PredOp<"query_valid"> {
  let summary = "queries that a boolean tensor marks as valid";
  let description = [{
    query_valid(b, h, q, kv) = valid[b, q], or valid[q] for a 1-D tensor. A
    static size 1 of the batch dimension is broadcast. Outside the tensor the
    answer is false.

    Example:
    ```mlir
    %m = mask.query_valid %live : tensor<2x?xi1>
    ```
  }];
  let arguments = (ins Mask_ValidTensor:$valid);
  let assemblyFormat = "$valid `:` type($valid) attr-dict";
}

def Mask_SameSegmentOp : Mask_PredOp<"same_segment"> {
  let summary = "query and key belong to the same segment";
  let description = [{
    same_segment(b, h, q, kv) =
      query_ids[b, q] == key_ids[b, kv] and query_ids[b, q] >= 0.
    A negative id belongs nowhere. Ids are 2-D [B, S] or 1-D [S]; a static size
    1 of the batch dimension is broadcast; a position outside a tensor belongs
    nowhere. `sorted` promises that the ids never decrease along the positions;
    proofs and tile summaries may rely on it.

    Example:
    ```mlir
    %m = mask.same_segment %ids, %ids {sorted} : tensor<2x?xi32>, tensor<2x?xi32>
    ```
  }];
  let arguments = (ins Mask_IdTensor:$query_ids, Mask_IdTensor:$key_ids,
                       UnitAttr:$sorted);
  let assemblyFormat = [{
    $query_ids `,` $key_ids attr-dict `:` type($query_ids) `,` type($key_ids)
  }];
}

def Mask_BlocksOp : Mask_PredOp<"blocks"> {
  let summary = "a bitmap of tiles";
  let description = [{
    blocks(b, h, q, kv) =
      bitmap[b, h, q floordiv query_block, kv floordiv key_block].
    The bitmap has rank 2, 3 or 4 and is aligned at the right, as in numpy:
    [Q, KV], [H, Q, KV] or [B, H, Q, KV], in tiles. A static size 1 of the batch
    or head dimension is broadcast. Outside the bitmap the answer is false.

    Example:
    ```mlir
    %m = mask.blocks %bits tile(64, 128) : tensor<?x?xi1>
    ```

    Rules:
    - B1: the rank of the bitmap is 2, 3 or 4.
    - B2: the tile sizes are at least 1.
  }];
  let arguments = (ins Mask_BoolTensor:$bitmap, Mask_Int64Attr:$query_block,
                       Mask_Int64Attr:$key_block);
  let assemblyFormat = [{
    $bitmap `tile` `(` $query_block `,` $key_block `)` attr-dict `:` type($bitmap)
  }];
  let hasVerifier = 1;
}

def Mask_DenseOp : Mask_PredOp<"dense"> {
  let summary = "a boolean tensor as a mask";
  let description = [{
    dense(b, h, q, kv) = values[b, h, q, kv]. The tensor has rank 1 to 4 and is
    aligned at the right, as in numpy: [KV], [Q, KV], [H, Q, KV] or
    [B, H, Q, KV]. A static size 1 is broadcast. Outside the tensor the answer
    is false.

    Example:
    ```mlir
    %m = mask.dense %t : tensor<2x1x?x?xi1>
    ```

    Rules:
    - D1: the rank of the tensor is 1 to 4.
  }];
  let arguments = (ins Mask_BoolTensor:$values);
  let assemblyFormat = "$values `:` type($values) attr-dict";
  let hasVerifier = 1;
}

def Mask_GenerateOp : Mask_PredOp<"generate", [SingleBlock]> {
  let summary = "the user's own predicate, as scalar code";
  let description = [{
    generate(b, h, q, kv) = the value that the region yields for these four
    indices. The region may use values from outside, tensors included. It has no
    side effects.

    Example: every second key of the past.
    ```mlir
    %m = mask.generate {
    ^bb0(%b: index, %h: index, %q: index, %kv: index):
      %c2 = arith.constant 2 : index
      %d = arith.subi %q, %kv : index
      %r = arith.remsi %d, %c2 : index
      %c0 = arith.constant 0 : index
      %even = arith.cmpi eq, %r, %c0 : index
      %past = arith.cmpi sge, %d, %c0 : index
      %both = arith.andi %even, %past : i1
      mask.yield %both
    }
    ```

    Rules:
    - G1: the region has four arguments of type index.
    - G2: the region yields one i1.
    - G3: the operations of the region have no side effects.
  }];
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "$body attr-dict";
  let hasVerifier = 1;
}

def Mask_YieldOp : Mask_Op<"yield", [
    Pure, ReturnLike, Terminator, HasParent<"::maskir::mask::GenerateOp">]> {
  let summary = "ends the region of mask.generate";
  let description = [{
    Yields the truth of the predicate for the region's indices.

    Example:
    ```mlir
    mask.yield %both
    ```
  }];
  let arguments = (ins I1:$value);
  let assemblyFormat = "$value attr-dict";
}

//===----------------------------------------------------------------------===//
// Combinators
//===----------------------------------------------------------------------===//

def Mask_AndOp : Mask_PredOp<"and", [Commutative]> {
  let summary = "pairs that every operand allows";
  let description = [{
    and(m1, ..., mn)(p) = m1(p) and ... and mn(p). And of nothing is all (M7),
    and is written `mask.and()`.

    Example:
    ```mlir
    %m = mask.and %causal, %window, %padding
    ```
  }];
  let arguments = (ins Variadic<Mask_Pred>:$inputs);
  let assemblyFormat = "($inputs^) : (`` `(` `)`)? attr-dict";
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}

def Mask_OrOp : Mask_PredOp<"or", [Commutative]> {
  let summary = "pairs that some operand allows";
  let description = [{
    or(m1, ..., mn)(p) = m1(p) or ... or mn(p). Or of nothing is none (M7),
    and is written `mask.or()`.

    Example:
    ```mlir
    %m = mask.or %prefix, %causal
    ```
  }];
  let arguments = (ins Variadic<Mask_Pred>:$inputs);
  let assemblyFormat = "($inputs^) : (`` `(` `)`)? attr-dict";
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}

def Mask_NotOp : Mask_PredOp<"not"> {
  let summary = "pairs that the operand forbids";
  let description = [{
    not(m)(p) = not m(p).

    Example:
    ```mlir
    %m = mask.not %future
    ```
  }];
  let arguments = (ins Mask_Pred:$input);
  let assemblyFormat = "$input attr-dict";
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}

def Mask_ShiftOp : Mask_PredOp<"shift", [AttrSizedOperandSegments]> {
  let summary = "a mask read at moved positions";
  let description = [{
    shift(m)(b, h, q, kv) = m(b, h, q + dq, kv + dkv). A missing distance is 0.

    Example: bottom-right causal for rows that are numbered from 0.
    ```mlir
    %m = mask.shift %causal q(%past)
    %n = mask.shift %causal q(3) kv(%start)
    ```

    Rules:
    - S1: a distance has an attribute or an operand, not both.
    - S2: a static distance lies between -2^60 and 2^60.
  }];
  let arguments = (ins Mask_Pred:$input,
                       Optional<Index>:$query, OptionalAttr<Mask_Int64Attr>:$static_query,
                       Optional<Index>:$key, OptionalAttr<Mask_Int64Attr>:$static_key);
  let assemblyFormat = [{
    $input (`q` `(` custom<MixedIndex>($query, $static_query)^ `)`)?
    (`kv` `(` custom<MixedIndex>($key, $static_key)^ `)`)? attr-dict
  }];
  let hasFolder = 1;
  let hasCanonicalizer = 1;
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Queries
//===----------------------------------------------------------------------===//

def Mask_TestOp : Mask_Op<"test", [Pure]> {
  let summary = "may this pair attend?";
  let description = [{
    The truth of the predicate at one element (b, h, q, kv) of absolute
    positions.

    Example:
    ```mlir
    %ok = mask.test %m[%b, %h, %q, %kv]
    ```
  }];
  let arguments = (ins Mask_Pred:$mask, Index:$batch, Index:$head, Index:$query,
                       Index:$key);
  let results = (outs I1:$result);
  let assemblyFormat = [{
    $mask `[` $batch `,` $head `,` $query `,` $key `]` attr-dict
  }];
}

def Mask_TileKindOp : Mask_Op<"tile_kind", [Pure]> {
  let summary = "is a tile empty, partial or full?";
  let description = [{
    The kind of the tile of `queries` rows from `query` and `keys` columns from
    `key`, in absolute positions: 0 = empty, no pair may attend; 2 = full, every
    pair may attend; 1 = partial, anything else. "Partial" is always a sound
    answer; "empty" and "full" are proved. A tile without rows or columns is
    empty.

    Example:
    ```mlir
    %kind = mask.tile_kind %m[%b, %h, %q0, %k0] size(%nq, %nk)
    ```
  }];
  let arguments = (ins Mask_Pred:$mask, Index:$batch, Index:$head, Index:$query,
                       Index:$key, Index:$queries, Index:$keys);
  let results = (outs I32:$kind);
  let assemblyFormat = [{
    $mask `[` $batch `,` $head `,` $query `,` $key `]`
    `size` `(` $queries `,` $keys `)` attr-dict
  }];
}

def Mask_TileRunsOp : Mask_Op<"tile_runs", [Pure]> {
  let summary = "the runs of keys that a tile of queries must visit";
  let description = [{
    For the `queries` rows from absolute position `query`, the runs of keys to
    visit among the absolute positions `key` to `key + keys` - 1. Row i of
    `runs` is (begin, end, kind): keys begin <= kv < end, kind 1 = partial,
    2 = full. Runs ascend and do not overlap, neighbours of one kind are merged,
    and `count` says how many rows of `runs` are used. A key outside every run
    is attended by no row of the tile. `tile` is the grain in keys at which data
    is summarised; a run of a closed-form mask need not be aligned to it. With
    `transposed` the roles of queries and keys are exchanged (for gradients):
    the runs are of queries, for a tile of keys.

    Example:
    ```mlir
    %runs, %count = mask.tile_runs %m[%b, %h, %q0, %k0] size(%nq, %nk) tile(64) : tensor<?x3xi32>
    ```

    Rules:
    - R1: `tile` is at least 1.
    - R2: `runs` has the type tensor<?x3xi32> or tensor<?x3xi64>. Positions must
      fit: beyond 2^31 the runs need i64.
  }];
  let arguments = (ins Mask_Pred:$mask, Index:$batch, Index:$head, Index:$query,
                       Index:$key, Index:$queries, Index:$keys, Mask_Int64Attr:$tile,
                       UnitAttr:$transposed);
  let results = (outs 2DTensorOf<[I32, I64]>:$runs, Index:$count);
  let assemblyFormat = [{
    $mask `[` $batch `,` $head `,` $query `,` $key `]`
    `size` `(` $queries `,` $keys `)` `tile` `(` $tile `)`
    (`transposed` $transposed^)? attr-dict `:` type($runs)
  }];
  let hasVerifier = 1;
}

def Mask_MaterializeOp : Mask_Op<"materialize", [Pure, AttrSizedOperandSegments]> {
  let summary = "the mask as a dense tensor";
  let description = [{
    A tensor [B, H, Q, KV] whose element (b, h, i, j) is the mask at
    (b, h, query_offset + i, key_offset + j). The element type i1 gives the
    truth; a float type gives the additive form, 0 where the pair may attend and
    -inf where not. `sizes` gives the dynamic sizes of the result, in order.

    Example:
    ```mlir
    %t = mask.materialize %m sizes(%n, %n) : tensor<2x1x?x?xi1>
    %u = mask.materialize %m offset(%past, 0) : tensor<1x1x4x8xf32>
    ```

    Rules:
    - T1: the result has rank 4 and element type i1 or a float type.
    - T2: there is one size for each dynamic dimension of the result.
    - T3: an offset has an attribute or an operand, not both; there are two
      offsets or none.
  }];
  let arguments = (ins Mask_Pred:$mask, Variadic<Index>:$sizes,
                       Optional<Index>:$query_offset,
                       OptionalAttr<Mask_Int64Attr>:$static_query_offset,
                       Optional<Index>:$key_offset,
                       OptionalAttr<Mask_Int64Attr>:$static_key_offset);
  let results = (outs 4DTensorOf<[I1, AnyFloat]>:$result);
  let assemblyFormat = [{
    $mask (`sizes` `(` $sizes^ `)`)?
    (`offset` `` custom<Offsets>($query_offset, $static_query_offset,
                              $key_offset, $static_key_offset)^)?
    attr-dict `:` type($result)
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Assertions
//===----------------------------------------------------------------------===//

def Mask_AssertOp : Mask_Op<"assert", [AttrSizedOperandSegments]> {
  let summary = "claim a property of masks, to be proved";
  let description = [{
    Claims one property over a stated domain. `mask-verify` proves the claim and
    erases the operation, or reports the first pair that contradicts it:

    - `causal %m`: no pair with kv > q;
    - `nonempty_rows %m`: every query sees at least one key;
    - `equal %a, %b`: the two masks agree on every pair;
    - `implies %a, %b`: every pair of %a is a pair of %b.

    The domain is `over [B, H, Q, KV]`: lengths as numbers, index values, or `?`
    for unbounded. Rows are q = query_offset + 0 .. query_offset + Q - 1, and
    keys likewise. Without `over`, all four are unbounded and all positions are
    at least 0.

    Example:
    ```mlir
    mask.assert causal %m
    mask.assert nonempty_rows %m over [2, 4, %n, %n]
    mask.assert equal %a, %b over [?, ?, 1, %n] offset(%past, 0)
    ```

    Rules:
    - P1: `causal` and `nonempty_rows` take one mask, `equal` and `implies` two.
    - P2: a static length is not negative.
    - P3: an offset has an attribute or an operand, not both; there are two
      offsets or none.
  }];
  let arguments = (ins Mask_AssertKind:$kind, Variadic<Mask_Pred>:$masks,
                       Variadic<Index>:$lengths,
                       OptionalAttr<DenseI64ArrayAttr>:$static_lengths,
                       Optional<Index>:$query_offset,
                       OptionalAttr<Mask_Int64Attr>:$static_query_offset,
                       Optional<Index>:$key_offset,
                       OptionalAttr<Mask_Int64Attr>:$static_key_offset);
  let assemblyFormat = [{
    $kind $masks (`over` custom<Lengths>($lengths, $static_lengths)^)?
    (`offset` `` custom<Offsets>($query_offset, $static_query_offset,
                              $key_offset, $static_key_offset)^)?
    attr-dict
  }];
  let hasVerifier = 1;
}

#endif // MASKIR_DIALECT_MASK_IR_MASKOPS
