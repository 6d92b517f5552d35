//===- Passes.td - Passes of the stage Simplify ------------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_SIMPLIFY_PASSES
#define MASKIR_SIMPLIFY_PASSES

include "mlir/Pass/PassBase.td"

def MaskSimplify : Pass<"mask-simplify"> {
  let summary = "make masks smaller by boolean laws and by proof";
  let description = [{
    Runs the boolean laws of the mask dialect, then asks PredicateSet about each
    mask, operands before users:

    - a mask that no pair satisfies becomes `mask.none`, one that every pair
      satisfies `mask.all`;
    - a term of `mask.and` that the other terms imply goes away, and a term of
      `mask.or` that implies the others;
    - `mask.not` and `mask.shift` of an affine mask, and `mask.generate` of affine
      code, become an affine mask, and a band becomes `mask.causal` or `mask.window`.

    Every change is proved for all positions, negative ones too, and for all
    data. A remark says what went away and why.

    Example: in chunks of 4, a causal query is never further than 3 keys from
    its key.

    ```mlir
    // Before
    %0 = mask.chunk size(4)
    %1 = mask.causal
    %2 = mask.window left(3)
    %3 = mask.and %0, %1, %2
    // After
    %0 = mask.chunk size(4)
    %1 = mask.causal
    %2 = mask.and %0, %1
    ```

    Limits: the structural part is linear in the operations; one proof looks at
    `max-conjunctions` cases, and an operation with more than `max-terms` terms
    is left to the boolean laws. What is not proved in the budget stays.
  }];
  let dependentDialects = ["::maskir::mask::MaskDialect"];
  let options = [
    Option<"maxConjunctions", "max-conjunctions", "unsigned", /*default=*/"256",
           "cases that one proof may look at">,
    Option<"maxTerms", "max-terms", "unsigned", /*default=*/"16",
           "terms of one combinator that proofs are tried for">
  ];
}

#endif // MASKIR_SIMPLIFY_PASSES
