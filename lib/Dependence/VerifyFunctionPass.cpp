//===- VerifyFunctionPass.cpp - The pass mask-verify-function -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dependence/Dependence.h"
#include "maskir/Dependence/Passes.h"
#include <cmath>

namespace maskir {
#define GEN_PASS_DEF_MASKVERIFYFUNCTION
#include "maskir/Dependence/Passes.h.inc"
} // namespace maskir

using namespace mlir;
using namespace maskir::dependence;

/// "causal on live rows"
static StringRef describe(Property property) {
  switch (property) {
  case Property::Causal:
    return "causal";
  case Property::CausalLiveRows:
    return "causal on rows whose query is a token";
  case Property::IndependentSamples:
    return "samples are independent";
  }
  llvm_unreachable("all properties are handled");
}

static void report(func::FuncOp function, Property property,
                   const FunctionVerdict &verdict) {
  InFlightDiagnostic remark = emitRemark(function.getLoc())
                              << "function: " << describe(property) << ": ";
  bool countsSamples = property == Property::IndependentSamples;
  switch (verdict.outcome) {
  case Outcome::Proven:
    remark << "proven";
    for (const std::string &assumption : verdict.assumptions)
      remark.attachNote() << "assuming that " << assumption;
    return;
  case Outcome::Possible:
    remark << "possible path: " << (countsSamples ? "sample " : "token ")
           << verdict.token << " may move "
           << (countsSamples ? "sample " : "position ") << verdict.position;
    for (Location location : llvm::reverse(verdict.path))
      remark.attachNote(location) << "by way of this";
    return;
  case Outcome::Unknown:
    remark << "unknown: " << verdict.reason;
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
    if (std::string problem = readOptions(contract); !problem.empty()) {
      function.emitError("mask-verify-function: ") << problem;
      return signalPassFailure();
    }
    if (auto problem = readContract(function, contract)) {
      function.emitError("mask-verify-function: ") << *problem;
      return signalPassFailure();
    }
    if (!inferContract(function, contract)) {
      emitRemark(function.getLoc())
          << "function: causal: unknown: it is not said which argument holds "
             "tokens, and no argument [B, S] of integers or [B, S, D] of "
             "floats was found";
      return;
    }
    FunctionVerifier verifier(function, contract);
    ask(function, verifier, Property::Causal);
    if (liveRows && findPadding(function, contract))
      ask(function, verifier, Property::CausalLiveRows);
    if (samples && hasSamples(function, contract))
      ask(function, verifier, Property::IndependentSamples);
  }

private:
  /// What is wrong with the options; "" if nothing is.
  std::string readOptions(Contract &contract) {
    contract.ahead = strict ? -1 : 0;
    contract.equalSizes = equalSizes;
    contract.bound = bound;
    contract.listValues = listValues;
    auto asked = parseAnalyses(analyses);
    if (!asked)
      return "analyses takes both, sets or elements, found '" + analyses + "'";
    contract.analyses = *asked;
    if (!(bound > 0 && std::isfinite(double(bound))))
      return "bound takes a number above 0, found " + std::to_string(bound);
    return readContractOptions(tokens, resultTokens, roles, positionOffset,
                               contract);
  }

  static void ask(func::FuncOp function, FunctionVerifier &verifier,
                  Property property) {
    FunctionVerdict verdict = verifier.verify(property);
    for (const ValueNote &value : verdict.values)
      emitRemark(value.location) << value.text;
    report(function, property, verdict);
  }
};
} // namespace
