//===- Passes.td - Passes of the verifier ------------------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_VERIFY_PASSES
#define MASKIR_VERIFY_PASSES

include "mlir/Pass/PassBase.td"

def MaskVerify : Pass<"mask-verify", "::mlir::ModuleOp"> {
  let summary = "Prove causality, nonempty rows and assertions of masks";
  let description = [{
    For each `attn.attention`: is its mask causal (no query sees a key after
    itself), and does every row see a key, on the domain of the attention? For
    each `mask.assert`: does its claim hold on its stated domain? The answers
    are proofs; what is refuted comes with the first pair that contradicts it,
    re-checked by the reference evaluator, and what is not decided is Unknown
    (rule M8).

    Properties of attentions are reported as remarks, or as a warning where a
    mistake is recognised (and proved): inverted polarity, `or` instead of
    `and`, off by one, rows numbered from the wrong end, a window that looks
    ahead. A refuted or unknown assertion is an error; a proved one is erased.
    `expect` makes a property of all attentions of the module compulsory.

    Before:
    ```mlir
    %causal = mask.causal
    %window = mask.window left(7)
    %m = mask.or %causal, %window
    mask.assert implies %causal, %m
    %o = attn.attention(%q, %k, %v) mask(%m) scale(0.125) : ...
    ```
    After, with the warning "causal: refuted: query 0 sees key 1 ..." and the
    note "the same terms joined by mask.and are causal: 'or' instead of 'and'
    [proved]":
    ```mlir
    %causal = mask.causal
    %window = mask.window left(7)
    %m = mask.or %causal, %window
    %o = attn.attention(%q, %k, %v) mask(%m) scale(0.125) : ...
    ```
  }];
  let options = [
    ListOption<"expect", "expect", "std::string",
               "Properties that every attention must have: causal, "
               "nonempty_rows. Anything but a proof is an error">,
    Option<"maxConjunctions", "max-conjunctions", "unsigned", "4096",
           "Budget of one proof: conjunctions that are looked at">,
    Option<"maxConstraints", "max-constraints", "unsigned", "256",
           "Budget of one proof: constraints in one conjunction">
  ];
}

#endif // MASKIR_VERIFY_PASSES
