//===- PathsPass.cpp - The pass mask-paths --------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dependence/Passes.h"
#include "maskir/Dependence/Paths.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/ToolOutputFile.h"

namespace maskir {
#define GEN_PASS_DEF_MASKPATHS
#include "maskir/Dependence/Passes.h.inc"
} // namespace maskir

using namespace mlir;
using namespace maskir::dependence;

namespace {
struct MaskPathsPass : maskir::impl::MaskPathsBase<MaskPathsPass> {
  using MaskPathsBase::MaskPathsBase;

  void runOnOperation() override {
    markAllAnalysesPreserved();
    std::optional<PathFormat> asFormat = parsePathFormat(format);
    if (!asFormat)
      return fail(getOperation(), "'format' is table, json, dot or mermaid, "
                                  "not '" +
                                      format + "'");
    std::vector<PathGraph> graphs;
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (function.isExternal() || function.isPrivate())
        continue;
      PathGraph graph = find(function);
      if (!graph.problem.empty())
        return fail(function, graph.problem);
      graphs.push_back(std::move(graph));
    }
    std::string text;
    llvm::raw_string_ostream os(text);
    print(graphs, *asFormat, os);
    std::string error;
    auto file = openOutputFile(output, &error);
    if (!file)
      return fail(getOperation(), error);
    file->os() << text;
    file->keep();
  }

private:
  void fail(Operation *op, const Twine &problem) {
    // Not the operation's own error, which may print all of it.
    emitError(op->getLoc(), "mask-paths: ") << problem;
    signalPassFailure();
  }

  PathGraph find(func::FuncOp function) {
    Contract contract;
    contract.equalSizes = equalSizes;
    PathGraph none;
    none.problem = readContractOptions(tokens, resultTokens, roles,
                                       positionOffset, contract);
    if (none.problem.empty())
      if (auto wrong = readContract(function, contract))
        none.problem = *wrong;
    if (none.problem.empty() && !inferContract(function, contract))
      none.problem = "it is not said which argument holds tokens";
    return none.problem.empty() ? findPaths(function, contract) : none;
  }
};
} // namespace
