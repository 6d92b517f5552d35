//===- Passes.td - Passes of the stage Fuse ----------------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_FUSE_PASSES
#define MASKIR_FUSE_PASSES

include "mlir/Pass/PassBase.td"

def MaskFuse : Pass<"mask-fuse"> {
  let summary = "make several masks on one attention one predicate";
  let description = [{
    Moves every mask that reaches an attention into its mask operand:

    - a score region that ends in `select(c, s, fill)`, or in sums and products
      with positive numbers of such a select (`s + select(c, 0, fill)`), masks
      with c: the attention's mask becomes `mask.and` of what it was and c, and
      the region yields s; nested masks one after the other;
    - `mask.dense` of boolean tensor arithmetic becomes `mask.and`, `mask.or`
      and `mask.not` of its operands;
    - `mask.dense` of `mask.materialize` becomes the mask again.

    A fill is -inf, or below half of the lowest f32, or (accept-soft-fills) at
    most -1e4. A row that the fused mask leaves empty gives 0 (rule M5), whatever
    it gave before; a remark says what was fused. A condition on the score is no
    mask, nor is a fill below a function such as a softcap (rule M6), nor a finite
    one that is near a score once all is added, or near the lowest that stays.

    Example: a causal attention with padding in its score.

    ```mlir
    // Before
    %causal = mask.causal
    %o = attn.attention(%q, %k, %v) mask(%causal) scale(1.0) score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
      %keep = tensor.extract %valid[%b, %j] : tensor<2x8xi1>
      %fill = arith.constant 0xFF800000 : f32
      %masked = arith.select %keep, %s, %fill : f32
      attn.yield %masked
    } : ...
    // After
    %causal = mask.causal
    %padding = mask.generate { ... tensor.extract %valid[%b, %j] ... }
    %both = mask.and %causal, %padding
    %o = attn.attention(%q, %k, %v) mask(%both) scale(1.0) : ...
    ```
  }];
  let options = [
    Option<"acceptSoftFills", "accept-soft-fills", "bool", "true",
           "Take fills from -1e4 on as masked, above half of the lowest f32; "
           "otherwise they stay in the score">,
    Option<"refuseFiniteFills", "refuse-finite-fills", "bool", "false",
           "Leave masks with finite fills in the score: their empty rows are uniform averages">
  ];
  let dependentDialects = ["::maskir::mask::MaskDialect"];
}

#endif // MASKIR_FUSE_PASSES
