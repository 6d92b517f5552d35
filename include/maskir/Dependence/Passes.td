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

    The answer is a remark: proven, with the assumptions; a possible path, with
    the token, the position and the operations in between (it may be no leak:
    only execution can tell); or unknown, with what has no rule or was not
    proved. Functions without a body are skipped.

    Before and after: the program is not changed. The remark is
    `function: causal: proven for 1 <= n <= 16`, with a note for each assumption.
  }];
  let options = [
    Option<"tokens", "tokens", "std::string", "\"0:1\"",
           "The argument and its dimension that counts tokens">,
    Option<"resultTokens", "result-tokens", "std::string", "\"0:1\"",
           "The result and its dimension that counts positions">,
    ListOption<"data", "data", "unsigned",
               "Float arguments that may hold anything, infinities too; the "
               "others are weights">,
    Option<"equalSizes", "equal-sizes", "bool", "false",
           "All dynamic sizes of arguments are the same number">,
    Option<"bound", "bound", "double", "1e4",
           "The greatest magnitude of floats that no mask made">,
    Option<"listValues", "list-values", "bool", "false",
           "Remark at each operation what is known of its results">,
  ];
}

#endif // MASKIR_DEPENDENCE_PASSES
