//===- Functions.cpp - Whole functions ------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bindings.h"
#include "Source.h"
#include "Verdicts.h"
#include "maskir/Dependence/Dependence.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

namespace nb = nanobind;
using namespace mlir;
using namespace maskir::dependence;
using namespace maskir::python;

static llvm::StringRef getName(Outcome outcome) {
  return outcome == Outcome::Proven ? "proven" : "unknown";
}

static std::string describe(func::FuncOp function,
                            const FunctionVerdict &verdict) {
  std::string name = ("function " + function.getSymName()).str();
  switch (verdict.outcome) {
  case Outcome::Proven:
    return name + ": causal: proven";
  case Outcome::Possible:
    return name + ": causal: unknown: token " + std::to_string(verdict.token) +
           " may move position " + std::to_string(verdict.position) +
           "; this path is not excluded, and not confirmed";
  case Outcome::Unknown: {
    std::string where = printLocation(verdict.location);
    return name + ": causal: unknown: " + verdict.reason +
           (where.empty() ? "" : " (" + where + ")");
  }
  }
  llvm_unreachable("all outcomes are handled");
}

using Place = std::pair<unsigned, unsigned>;

/// verify_functions(...): (outcome, location, message, assumptions, path) for
/// each function with a body.
static nb::list verifyFunctions(nb::bytes text, const std::string &name,
                                const std::string &passes, Place tokens,
                                Place positions,
                                const std::vector<unsigned> &data,
                                bool equalSizes) {
  Source source(llvm::StringRef(text.c_str(), text.size()), name);
  source.run(passes);
  Contract contract;
  contract.tokens = {tokens.first, tokens.second};
  contract.positions = {positions.first, positions.second};
  contract.data.assign(data.begin(), data.end());
  contract.equalSizes = equalSizes;
  nb::list verdicts;
  for (auto function : source.getModule().getOps<func::FuncOp>()) {
    if (function.isExternal() || function.isPrivate())
      continue;
    FunctionVerdict verdict = verifyCausality(function, contract);
    nb::list assumptions, path;
    for (const std::string &assumption : verdict.assumptions)
      assumptions.append(nb::str(assumption.c_str()));
    for (Location location : llvm::reverse(verdict.path))
      path.append(nb::str(printLocation(location).c_str()));
    verdicts.append(nb::make_tuple(
        nb::str(getName(verdict.outcome).data()),
        nb::str(printLocation(function.getLoc()).c_str()),
        nb::str(makePrintable(describe(function, verdict)).c_str()),
        assumptions, path));
  }
  return verdicts;
}

void maskir::python::bindFunctions(nb::module_ &module) {
  module.def("verify_functions", &verifyFunctions, nb::arg("text"),
             nb::arg("name"), nb::arg("passes"), nb::arg("tokens"),
             nb::arg("positions"), nb::arg("data"), nb::arg("equal_sizes"),
             "Whether each function is causal.");
}
