//===- Passes.td - Passes about whole functions ------------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DEPENDENCE_PASSES
#define MASKIR_DEPENDENCE_PASSES

include "mlir/Pass/PassBase.td"

def MaskVerifyFunction
    : Pass<"mask-verify-function", "::mlir::func::FuncOp"> {
  let summary = "Prove that a whole function is causal";
  let description = [{
    Does position p of the result depend on no token later than p? The analysis
    looks at linalg on tensors as it was exported: nothing is recognised, calls
    are inlined before (`--inline`), tosa is lowered before. For each element of
    each tensor it knows which tokens may have a say in it, and where the
    element is the same in every run: there no token has. Dynamic sizes are
    symbols, so a proof holds for all lengths that the assertions of the program
    admit.

    Where that proves nothing and all sizes are static, each element is looked
    at by itself: tables without a formula, products of positions, and indices
    that tokens choose need no set then.

    The answer is a remark: proven, with the assumptions; a possible path, with
    the token, the position and the operations in between (it may be no leak:
    only execution can tell); or unknown, with what has no rule or was not
    proved. Functions without a body are skipped.

    Where the tokens are is said by options, or by attributes of arguments and
    results (`maskir.tokens = 1`, `maskir.role = "left_padding"`); else it is
    inferred from the types, and the answer says so.

    Before and after: the program is not changed. The remark is
    `function: causal: proven for 1 <= n <= 16`, with a note for each assumption.
  }];
  let options = [
    Option<"tokens", "tokens", "std::string", "\"\"",
           "The arguments that hold tokens, and the dimension of each that "
           "counts them: 0:1 or 0:1,3:2; by default what the attributes "
           "maskir.tokens say, else it is inferred">,
    Option<"resultTokens", "result-tokens", "std::string", "\"\"",
           "The results, and the dimension of each that counts positions">,
    Option<"roles", "roles", "std::string", "\"\"",
           "What other arguments are: 1:data,2:left_padding">,
    Option<"positionOffset", "position-offset", "int64_t", "0",
           "The position of the first token, where no argument says it">,
    Option<"strict", "strict", "bool", "false",
           "Position p may depend on tokens before p only">,
    Option<"liveRows", "live-rows", "bool", "false",
           "Ask also of the rows whose query is no padding">,
    Option<"samples", "samples", "bool", "false",
           "Ask also whether a sample depends on tokens of another">,
    Option<"equalSizes", "equal-sizes", "bool", "false",
           "All dynamic sizes of arguments are the same number">,
    Option<"bound", "bound", "double", "1e4",
           "The greatest magnitude of floats, but for the fills of masks">,
    Option<"analyses", "analyses", "std::string", "\"both\"",
           "sets: of all elements at once, for all sizes; elements: of each by "
           "itself, for static sizes; both: elements where sets prove nothing">,
    Option<"listValues", "list-values", "bool", "false",
           "Remark at each operation what is known of its results">,
  ];
}

def MaskPaths : Pass<"mask-paths", "::mlir::ModuleOp"> {
  let summary = "Print how masks and weights travel in a function";
  let description = [{
    Where is a mask made, how is it passed on, where is it applied to scores,
    where are weights used, used again, stored, and where are tokens pooled?
    Each step has its place in the source, with the function if the front end
    names it, its shape, what surely is hidden of query q and key k, and the steps
    that it takes from. Four questions are asked: coverage (no weight on a later
    key, and no softmax whose sums see one), consistency (all uses hide the same
    pairs), timeliness (nothing undoes a masking: rule M6), lengths (the mask has as
    many keys as the weights). A fifth one, padding, is asked of sums over tokens
    where padding has a side: is it left out? Each is proven, refuted by a pair that
    surely is visible, or unknown.

    From the dependence analysis of `mask-verify-function`, on the program as it
    was exported.

    Before and after: the program is not changed. The graph goes to standard
    output, or to a file.
  }];
  let options = [
    Option<"format", "format", "std::string", "\"table\"",
           "table, json, dot or mermaid">,
    Option<"output", "output", "std::string", "\"-\"",
           "The file; - is standard output">,
    Option<"tokens", "tokens", "std::string", "\"\"",
           "The arguments that hold tokens, and the dimension of each that "
           "counts them: 0:1 or 0:1,3:2; by default what the attributes "
           "maskir.tokens say, else it is inferred">,
    Option<"resultTokens", "result-tokens", "std::string", "\"\"",
           "The results, and the dimension of each that counts positions">,
    Option<"roles", "roles", "std::string", "\"\"",
           "What other arguments are: 1:data,2:left_padding">,
    Option<"positionOffset", "position-offset", "int64_t", "0",
           "The position of the first token, where no argument says it">,
    Option<"equalSizes", "equal-sizes", "bool", "false",
           "All dynamic sizes of arguments are the same number">,
  ];
}

def MaskUnflatten : Pass<"mask-unflatten", "::mlir::func::FuncOp"> {
  let summary = "Undo reshapes of [B, S, ...] to [B * S, ...] around loops";
  let description = [{
    A product of two dynamic sizes is no size that sets of indices know. Where
    dimensions of dynamic sizes are collapsed, the loops that read the result
    are expanded instead, by MLIR's own patterns, and the collapse goes behind
    them, where an expansion may undo it.

    Before and after: the same function, for proofs; where a reshape keeps a
    dynamic size, an assertion says that it is not 0. A collapse of at most one
    dynamic dimension stays where it is.
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::cf::ControlFlowDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

#endif // MASKIR_DEPENDENCE_PASSES
