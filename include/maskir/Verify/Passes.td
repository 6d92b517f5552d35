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
    For each operation that applies a mask (`attn.attention`,
    `attn.apply_weights`): is its mask causal (no query sees a key after
    itself), and does every row see a key, on the domain of the operation? For
    each `mask.assert`: does its claim hold on its stated domain? The answers
    are proofs; what is refuted comes with the first pair that contradicts it,
    re-checked by the reference evaluator, and what is not decided is Unknown
    (rule M8).

    Properties of attentions are reported as remarks, or as a warning where a
    mistake is recognised (and proved): inverted polarity, `or` instead of
    `and`, off by one, rows numbered from the wrong end, a window without
    causal. Where what is written may be what is meant (the prefix of a
    prefix-LM, an encoder's window), the note begins with "if the mask should be
    causal" and the remark stays a remark. A refuted or unknown assertion is an
    error; a proved one is erased.

    A refutation comes with the term of the mask that is responsible, a picture
    at a small length (a dynamic length is taken to be 8), the number of pairs
    in it that contradict, and, where a fix is proved, the fix. What data the
    picture assumes is stated in its caption.

    A remark says of `attn.apply_weights softmax` that it changes the
    distribution of the weights.

    For each `attn.check_last`: is the sum of the flags - 1 the last valid token?
    Proven where the flags are 0 and 1 and a token is valid only if the one
    before it is, or where the flags are an argument with the role
    `right_padding` (an assumption, which a note states). Refuted, with flags
    that the reference evaluator confirms, where the flags may be anything that
    their role allows; a warning then. Flags that operations without a rule
    compute, that the program asserts something of, or that callers of a private
    function choose are Unknown.

    `expect` makes a property of all masks that are applied in the module
    compulsory.

    Presburger arithmetic is asked first, then Z3, which knows products of
    symbols, division by a symbol and tables too, but has a budget of steps: an
    Unknown names it.

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
               "Properties that every mask that is applied must have: causal, "
               "nonempty_rows; of attn.check_last: last_token. Anything but a "
               "proof is an error">,
    Option<"explain", "explain", "bool", "true",
           "Say which term is responsible, draw the mask, and look for known mistakes">,
    Option<"maxConjunctions", "max-conjunctions", "unsigned", "4096",
           "Budget of one proof: conjunctions that are looked at">,
    Option<"maxConstraints", "max-constraints", "unsigned", "256",
           "Budget of one proof: constraints in one conjunction">,
    Option<"secondSolver", "second-solver", "bool", "true",
           "Ask Z3 what Presburger arithmetic can't decide">,
    Option<"solverSteps", "solver-steps", "unsigned", "200000",
           "Budget of one question to Z3, in its own steps">,
    Option<"solverMemory", "solver-memory", "unsigned", "1024",
           "Budget of one question to Z3: MiB">,
    Option<"solverTime", "solver-time", "unsigned", "10000",
           "Milliseconds after which a question to Z3 ends that its other budgets do not end">,
    Option<"crossCheck", "cross-check", "bool", "false",
           "Ask both solvers each question; a contradiction is an error">,
    Option<"dumpSmt", "dump-smt", "std::string", "\"\"",
           "A folder where each question is written in SMT-LIB, with its words">
  ];
}

def MaskShow : Pass<"mask-show", "::mlir::ModuleOp"> {
  let summary = "Say in words what each mask that is applied is, and draw it";
  let description = [{
    A remark at each operation that applies a mask (`attn.attention`,
    `attn.apply_weights`) says the mask in words, and notes draw
    it: pair by pair (■ visible, ⬚ hidden), and tile by tile (■ full, ▨ partial,
    ⬚ skipped) where there are more tiles than one. Rows and columns are absolute
    positions (rule M2).

    A dynamic length is taken to be `queries` or `keys`; a static one is drawn up
    to 64 pairs. What else is not known is chosen so that much is visible, and
    the caption says how: flags are true, numbers in tensors are 0 or past the
    end, free sizes are 2. A tile of the second picture is full or skipped
    only where that is proved for all data.

    Example: `mask-opt --mask-show` on a causal mask of 4 queries and keys says

    ```
    remark: mask: causal
    note: b = 0, h = 0: queries 0..3 down, keys 0..3 across
      ■⬚⬚⬚
      ■■⬚⬚
      ■■■⬚
      ■■■■
      ■ visible, ⬚ hidden
    ```
  }];
  let options = [
    Option<"queries", "queries", "int64_t", "16",
           "A dynamic number of queries is taken to be this">,
    Option<"keys", "keys", "int64_t", "16",
           "A dynamic number of keys is taken to be this">,
    Option<"batch", "batch", "int64_t", "0", "The sample that is drawn">,
    Option<"head", "head", "int64_t", "0", "The query head that is drawn">,
    Option<"tileQueries", "tile-queries", "int64_t", "128", "Queries in a tile">,
    Option<"tileKeys", "tile-keys", "int64_t", "128", "Keys in a tile">
  ];
}

#endif // MASKIR_VERIFY_PASSES
