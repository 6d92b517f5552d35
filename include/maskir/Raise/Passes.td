//===- Passes.td - Passes that recover attention -----------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_RAISE_PASSES
#define MASKIR_RAISE_PASSES

include "mlir/Pass/PassBase.td"

def MaskRaisePass : Pass<"mask-raise", "::mlir::ModuleOp"> {
  let summary = "Recover attention, its mask, and pools from dense tensor code";
  let description = [{
    Finds softmax(score + mask) times values in linalg, tensor and arith code
    and replaces the product with `attn.attention`. Nothing is matched by shape:
    the value of one element is evaluated symbolically, a softmax is a quotient
    identity, the mask is where the scores are killed, and the roles of the
    indices follow from where they go. Run it after inlining and after lowering
    tosa to linalg (pipeline `mask-raise-pipeline`).

    Two neighbours of attention are recognised in the same way:

    - stored weights on values: (w * m) @ v, (w * m) / sum(w * m) @ v and
      softmax(w + m) @ v become `attn.apply_weights` with the mode `zero`,
      `renormalize` or `softmax`. Weights are tensors that the program reads, or
      weights of an attention of the same function that are masked again, or a
      softmax of such weights; a mask that looks at them, as an activation does,
      is none. A softmax over all keys that is masked only afterwards stays as it
      is, unless another product takes it too: its sum has seen what is hidden.
    - pools: sum(x * m), and the same over max(sum(m), 1), over the tokens of a
      sample become `attn.pool sum` and `mean`; the largest of where(m, x, fill)
      becomes `attn.pool max`. x at the token max(i * m), argmax(i * m) or
      S - 1 - argmax(flip(m)) becomes `attn.pool last`, and at argmax(m)
      `attn.pool first`. So does x at the token sum(m) - 1 where the padding is
      *proved* to be on the right; `attn.check_last` asks `mask-verify` whether
      that is the last valid token, in either case. Flags must be 0 and 1; other
      integers would be weights. Of an argument that is known only if the program
      says that it is padding (`maskir.role`) and `trust-roles` is set: a wrong
      role gives wrong numbers then.

    Masks made of such an argument are read so, too, where roles are trusted:
    `maskir.trusted_roles` lists the arguments on whose role an attention rests.

    A mask over positions gets a name only if the name is *proved* equal; other
    masks become tensors of flags or scalar code. What cannot be raised stays as
    it was. Remarks say what was found, and what stopped every candidate.

    The raised program differs from the old one in two ways, both stated in
    remarks: rows that may attend nothing and samples without valid tokens give
    0 (rule M5; the attribute
    `maskir.empty_row` says what the program gave: "zero", "nan", "uniform" or
    "mixed", and `maskir.fill` lists the fill values), and float arithmetic is
    reassociated. Sizes are taken to be below 2^31, scores and tokens to be finite
    and far above the fills. Constants, tables and integers of the program are not:
    a fill that they may lift, or that is not far below what stays, is none.

    Before:
    ```mlir
    %s = linalg.batch_matmul ins(%q, %kt : ...) ...
    %m = linalg.generic ... { %c = arith.cmpi sle, %k, %q ; arith.select %c, %s, %ninf }
    // max, sub, exp, sum, div
    %o = linalg.batch_matmul ins(%p, %v : ...) ...
    ```
    After:
    ```mlir
    %m = mask.causal
    %o = attn.attention(%q, %k, %v) mask(%m) scale(1.0) : ...
    ```
  }];
  let options = [
    Option<"acceptSoftFills", "accept-soft-fills", "bool", "true",
           "Take fills from -1e4 on as masked, above half of the type's lowest value; "
           "otherwise they stay in the score">,
    Option<"refuseFiniteFills", "refuse-finite-fills", "bool", "false",
           "Do not raise masks with finite fills: their empty rows are uniform averages">,
    Option<"trustRoles", "trust-roles", "bool", "false",
           "Take an argument that is padding by its role (maskir.role) for flags of 0 and 1, "
           "on the side that it says">,
    Option<"reportOnly", "report-only", "bool", "false",
           "Report what would be raised, and change nothing">,
    Option<"maxEvaluations", "max-evaluations", "unsigned", "20000",
           "Give up on an attention after this many evaluated elements">
  ];
  let dependentDialects = [
    "::maskir::attn::AttnDialect", "::maskir::mask::MaskDialect",
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

#endif // MASKIR_RAISE_PASSES
