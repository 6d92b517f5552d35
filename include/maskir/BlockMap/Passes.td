//===- Passes.td - Passes of the block map -----------------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_BLOCKMAP_PASSES
#define MASKIR_BLOCKMAP_PASSES

include "mlir/Pass/PassBase.td"

def MaskBlockMap : Pass<"mask-block-map"> {
  let summary = "Lower questions about tiles to arithmetic and count tiles";
  let description = [{
    Lowers `mask.tile_kind` and `mask.tile_runs` to arith, scf and tensor
    operations. For masks that are affine in the positions the answer is closed
    arithmetic on the place and the size of the tile, exact, with no table and
    no work per key. Masks that read tensors are evaluated over intervals, with
    the minimum and maximum of each block of a tensor (`tensor.generate`, one
    pass over the tensor) computed where the mask is defined; the answer
    "partial" may then stand for "empty" or "full", never the other way round.

    Before:
    ```mlir
    %m = mask.causal
    %kind = mask.tile_kind %m[%b, %h, %q0, %k0] size(%nq, %nk)
    ```
    After (here with constants folded away):
    ```mlir
    %q1 = arith.addi %q0, %nq : index
    %k1 = arith.addi %k0, %nk : index
    %visible_end = arith.minsi %k1, %q1 : index
    %visible = arith.cmpi slt, %k0, %visible_end : index
    ...
    %kind = arith.select %visible, %ifVisible, %c0_i32 : i32
    ```

    For each `attn.attention` with static lengths and a mask that depends on
    positions only, a remark says how many tiles of the given size are skipped,
    full and partial; else it says why tiles are decided at run time.

    Positions, sizes and sums of them are taken to lie between -2^40 and 2^40.
    Numbers of a mask (symbols, 64-bit data) are compared with this at run time;
    a mask with greater ones is partial everywhere.
  }];
  let options = [
    Option<"tileQueries", "tile-queries", "int64_t", "128",
           "Rows of a tile of the counts, and the grain of data by rows">,
    Option<"tileKeys", "tile-keys", "int64_t", "128",
           "Keys of a tile of the counts, and the grain of data by keys">,
    Option<"remarks", "remarks", "bool", "true", "Count tiles of attentions">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::tensor::TensorDialect"];
}

#endif // MASKIR_BLOCKMAP_PASSES
