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
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include <nanobind/stl/map.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

namespace nb = nanobind;
using namespace mlir;
using namespace maskir::dependence;
using namespace maskir::python;

using Places = std::vector<std::pair<unsigned, unsigned>>;

static llvm::StringRef getName(Outcome outcome) {
  switch (outcome) {
  case Outcome::Proven:
    return "proven";
  case Outcome::Possible:
    return "possible";
  case Outcome::Unknown:
    return "unknown";
  }
  llvm_unreachable("all outcomes are handled");
}

/// What stopped the proof, with its place.
static std::string describeReason(const FunctionVerdict &verdict) {
  std::string where = printLocation(verdict.location);
  return makePrintable(verdict.reason +
                       (where.empty() ? "" : " (" + where + ")"));
}

static nb::list makeList(llvm::ArrayRef<std::string> texts) {
  nb::list list;
  for (const std::string &text : texts)
    list.append(nb::str(makePrintable(text).c_str()));
  return list;
}

static nb::dict makeVerdict(Property property, const FunctionVerdict &verdict) {
  nb::dict result;
  nb::list path, shapes;
  for (Location location : llvm::reverse(verdict.path))
    path.append(nb::str(printLocation(location).c_str()));
  for (const std::vector<int64_t> &shape : verdict.shapes)
    shapes.append(nb::cast(shape));
  result["property"] = nb::str(getName(property).data());
  result["outcome"] = nb::str(getName(verdict.outcome).data());
  result["reason"] = nb::str(describeReason(verdict).c_str());
  result["token"] = verdict.token;
  result["position"] = verdict.position;
  result["result"] = verdict.result;
  result["shapes"] = shapes;
  result["padding"] = nb::none();
  result["assumptions"] = makeList(verdict.assumptions);
  result["path"] = path;
  return result;
}

static nb::list makePlaces(llvm::ArrayRef<DimOf> dims) {
  nb::list places;
  for (DimOf dim : dims)
    places.append(nb::make_tuple(dim.number, dim.dimension));
  return places;
}

static nb::dict makeContract(const Contract &contract) {
  nb::dict result, roles;
  for (auto [number, role] : contract.roles)
    roles[nb::int_(number)] = nb::str(getName(role).data());
  result["tokens"] = makePlaces(contract.tokens);
  result["positions"] = makePlaces(contract.positions);
  result["roles"] = roles;
  result["offset"] = contract.offset;
  result["ahead"] = contract.ahead;
  result["inferred"] = nb::str(contract.inferred.c_str());
  return result;
}

/// Name, place, contract and verdicts of one function; or "problem" where there
/// is no contract, which "is_guess" says that nobody asked for.
static nb::dict verifyFunction(func::FuncOp function, Contract contract,
                               bool infer, bool hasContract) {
  nb::dict result;
  result["name"] = nb::str(makePrintable(function.getSymName()).c_str());
  result["location"] = nb::str(printLocation(function.getLoc()).c_str());
  nb::list verdicts;
  result["verdicts"] = verdicts;
  result["problem"] = nb::none();
  result["is_guess"] = false;
  auto stop = [&](llvm::StringRef problem) {
    result["problem"] = nb::str(makePrintable(problem).c_str());
    return result;
  };
  if (auto problem = readContract(function, contract))
    return stop(*problem);
  if (!infer && !hasContract && contract.tokens.empty()) {
    result["contract"] = nb::none(); // nothing is asked of it
    return result;
  }
  bool isGuess = contract.tokens.empty();
  if (!inferContract(function, contract)) {
    result["is_guess"] = isGuess;
    return stop("no argument [B, S] of integers or [B, S, D] of floats with a "
                "result [B, S, ...] was found that may hold tokens");
  }
  if (auto problem = findContradiction(function, contract))
    return stop(*problem);
  std::vector<Property> properties{Property::Causal};
  if (findPadding(function, contract))
    properties.push_back(Property::CausalLiveRows);
  if (hasSamples(function, contract))
    properties.push_back(Property::IndependentSamples);
  for (Property property : properties) {
    nb::dict verdict =
        makeVerdict(property, verify(function, contract, property));
    if (property == Property::CausalLiveRows)
      verdict["padding"] = *findPadding(function, contract);
    verdicts.append(verdict);
  }
  result["contract"] = makeContract(contract);
  return result;
}

/// Whether any function says where its tokens are.
static bool hasContracts(ModuleOp module) {
  auto found = module.walk([](func::FuncOp function) {
    for (unsigned i = 0; i < function.getNumArguments(); ++i)
      if (function.getArgAttr(i, kTokensAttr))
        return WalkResult::interrupt();
    return WalkResult::advance();
  });
  return found.wasInterrupted();
}

/// verify_functions(...): what is known of each public function with a body.
static nb::list verifyFunctions(nb::bytes text, const std::string &name,
                                const std::string &passes, const Places &tokens,
                                const Places &positions,
                                const std::map<unsigned, std::string> &roles,
                                int64_t offset, bool strict, bool equalSizes,
                                bool infer) {
  Source source(llvm::StringRef(text.c_str(), text.size()), name);
  if (!infer && tokens.empty() && !hasContracts(source.getModule()))
    return nb::list();
  // Claims about masks are proved elsewhere; they compute nothing.
  source.getModule().walk([](maskir::mask::AssertOp op) { op->erase(); });
  source.run(passes);
  Contract contract;
  for (auto [number, dimension] : tokens)
    contract.tokens.push_back({number, dimension});
  for (auto [number, dimension] : positions)
    contract.positions.push_back({number, dimension});
  for (const auto &[number, role] : roles)
    contract.roles[number] = *parseRole(role);
  contract.offset = offset;
  contract.ahead = strict ? -1 : 0;
  contract.equalSizes = equalSizes;
  nb::list functions;
  for (auto function : source.getModule().getOps<func::FuncOp>())
    if (!function.isExternal() && !function.isPrivate())
      functions.append(
          verifyFunction(function, contract, infer, !tokens.empty()));
  return functions;
}

void maskir::python::bindFunctions(nb::module_ &module) {
  module.def("verify_functions", &verifyFunctions, nb::arg("text"),
             nb::arg("name"), nb::arg("passes"), nb::arg("tokens"),
             nb::arg("positions"), nb::arg("roles"), nb::arg("offset"),
             nb::arg("strict"), nb::arg("equal_sizes"), nb::arg("infer"),
             "What is known of each function.");
  nb::list names;
  for (llvm::StringRef name : getRoleNames())
    names.append(nb::str(name.data()));
  module.attr("ROLES") = names;
}
