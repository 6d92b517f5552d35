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

/// "2:1,3:1"
static bool parseDims(StringRef text, SmallVectorImpl<DimOf> &dims) {
  SmallVector<StringRef> parts;
  text.split(parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts) {
    auto [number, dimension] = part.split(':');
    DimOf dim;
    if (number.getAsInteger(10, dim.number) ||
        dimension.getAsInteger(10, dim.dimension))
      return false;
    dims.push_back(dim);
  }
  return true;
}

/// "1:data,3:left_padding"
static bool parseRoles(StringRef text, std::map<unsigned, Role> &roles) {
  SmallVector<StringRef> parts;
  text.split(parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts) {
    auto [number, name] = part.split(':');
    unsigned argument;
    std::optional<Role> role = parseRole(name);
    if (number.getAsInteger(10, argument) || !role)
      return false;
    roles[argument] = *role;
  }
  return true;
}

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
    ask(function, contract, Property::Causal);
    if (liveRows && findPadding(function, contract))
      ask(function, contract, Property::CausalLiveRows);
    if (samples && hasSamples(function, contract))
      ask(function, contract, Property::IndependentSamples);
  }

private:
  /// What is wrong with the options; "" if nothing is.
  std::string readOptions(Contract &contract) {
    if (!parseDims(tokens, contract.tokens))
      return "'tokens' takes NUMBER:DIMENSION, found '" + tokens + "'";
    if (!parseDims(resultTokens, contract.positions))
      return "'result-tokens' takes NUMBER:DIMENSION, found '" + resultTokens +
             "'";
    if (!parseRoles(roles, contract.roles))
      return "'roles' takes NUMBER:ROLE, where a role is one of " +
             listRoles() + "; found '" + roles + "'";
    if (positionOffset < 0)
      return "'position-offset' is a number from 0 on, found " +
             std::to_string(positionOffset);
    contract.offset = positionOffset;
    contract.ahead = strict ? -1 : 0;
    contract.equalSizes = equalSizes;
    contract.bound = bound;
    contract.listValues = listValues;
    return "";
  }

  static void ask(func::FuncOp function, const Contract &contract,
                  Property property) {
    FunctionVerdict verdict = verify(function, contract, property);
    for (const ValueNote &value : verdict.values)
      emitRemark(value.location) << value.text;
    report(function, property, verdict);
  }
};
} // namespace
