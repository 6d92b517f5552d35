//===- VerifyFunctionPass.cpp - The pass mask-verify-function -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dependence/Dependence.h"
#include "maskir/Dependence/Passes.h"

namespace maskir {
#define GEN_PASS_DEF_MASKVERIFYFUNCTION
#include "maskir/Dependence/Passes.h.inc"
} // namespace maskir

using namespace mlir;
using namespace maskir::dependence;

/// "2:1"
static std::optional<DimOf> parseDimOf(StringRef text) {
  DimOf dim;
  auto [number, dimension] = text.split(':');
  if (number.getAsInteger(10, dim.number) ||
      dimension.getAsInteger(10, dim.dimension))
    return std::nullopt;
  return dim;
}

static void report(func::FuncOp function, const FunctionVerdict &verdict) {
  switch (verdict.outcome) {
  case Outcome::Proven: {
    InFlightDiagnostic remark = emitRemark(function.getLoc())
                                << "function: causal: proven";
    for (const std::string &assumption : verdict.assumptions)
      remark.attachNote() << "assuming that " << assumption;
    return;
  }
  case Outcome::Possible: {
    InFlightDiagnostic remark = emitRemark(function.getLoc())
                                << "function: causal: possible path: token "
                                << verdict.token << " may move position "
                                << verdict.position;
    for (Location location : llvm::reverse(verdict.path))
      remark.attachNote(location) << "by way of this";
    return;
  }
  case Outcome::Unknown:
    InFlightDiagnostic remark = emitRemark(function.getLoc())
                                << "function: causal: unknown: "
                                << verdict.reason;
    remark.attachNote(verdict.location) << "here";
  }
}

namespace {
struct MaskVerifyFunctionPass
    : maskir::impl::MaskVerifyFunctionBase<MaskVerifyFunctionPass> {
  using MaskVerifyFunctionBase::MaskVerifyFunctionBase;

  void runOnOperation() override {
    markAllAnalysesPreserved();
    func::FuncOp function = getOperation();
    if (function.isExternal())
      return;
    Contract contract;
    for (auto [text, dim, name] :
         {std::make_tuple(&tokens, &contract.tokens, "tokens"),
          std::make_tuple(&resultTokens, &contract.positions,
                          "result-tokens")}) {
      std::optional<DimOf> parsed = parseDimOf(*text);
      if (!parsed) {
        function.emitError("mask-verify-function: '")
            << name << "' takes NUMBER:DIMENSION, found '" << *text << "'";
        return signalPassFailure();
      }
      *dim = *parsed;
    }
    contract.data.assign(data.begin(), data.end());
    contract.equalSizes = equalSizes;
    contract.bound = bound;
    contract.listValues = listValues;
    FunctionVerdict verdict = verifyCausality(function, contract);
    for (const ValueNote &value : verdict.values)
      emitRemark(value.location) << value.text;
    report(function, verdict);
  }
};
} // namespace
