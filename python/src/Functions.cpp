//===- Functions.cpp - Whole functions ------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bindings.h"
#include "Outputs.h"
#include "ProofWatcher.h"
#include "Source.h"
#include "Verdicts.h"
#include "maskir/Dependence/Dependence.h"
#include "maskir/Dependence/Paths.h"
#include "maskir/Dependence/Recognised.h"
#include "maskir/Dialect/Attn/IR/Attn.h"
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

static nb::dict makeContract(const Contract &contract,
                             llvm::ArrayRef<int64_t> ids) {
  nb::dict result, roles;
  for (auto [number, role] : contract.roles)
    roles[nb::int_(number)] = nb::str(getName(role).data());
  result["tokens"] = makePlaces(contract.tokens);
  result["positions"] = makePlaces(contract.positions);
  result["roles"] = roles;
  result["offset"] = contract.offset;
  result["ahead"] = contract.ahead;
  result["inferred"] = nb::str(contract.inferred.c_str());
  nb::list known;
  for (int64_t id : ids)
    known.append(id);
  result["ids"] = known;
  return result;
}

static FunctionVerdict makeUnknown(func::FuncOp function,
                                   const std::string &reason) {
  return {Outcome::Unknown, reason, UnknownLoc::get(function.getContext())};
}

/// What is told of a function before anything is asked of it.
static nb::dict describeFunction(FunctionOpInterface function,
                                 llvm::StringRef name) {
  nb::dict result;
  result["name"] = nb::str(makePrintable(name).c_str());
  result["location"] = nb::str(printLocation(function.getLoc()).c_str());
  result["verdicts"] = nb::list();
  result["problem"] = nb::none();
  result["is_guess"] = false;
  result["has_numbers"] = hasNumbers(function);
  return result;
}

/// A function that can't be asked, or nothing where no question means it: it
/// has no contract, or, where contracts are guessed, makes flags only.
static nb::object describeNotAsked(const NotAsked &found, Contract contract,
                                   bool infer) {
  auto problem = readContract(found.function, contract);
  bool isGuess = !problem && contract.tokens.empty();
  nb::dict result = describeFunction(found.function, found.name);
  if (isGuess && !infer)
    return nb::none();
  result["is_guess"] = isGuess && !hasNumbers(found.function);
  result["problem"] = nb::str(makePrintable(found.reason).c_str());
  return result;
}

/// Name, place, contract and verdicts of one function; or "problem" where there
/// is no contract, which "is_guess" says that nobody asked for.
static nb::dict verifyFunction(func::FuncOp function, Contract contract,
                               bool infer, bool hasContract,
                               const nb::object &watch) {
  nb::dict result = describeFunction(function, function.getSymName());
  auto verdicts = nb::cast<nb::list>(result["verdicts"]);
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
  if (hasNumbers(function))
    if (auto writes = findWrites(function))
      return stop(*writes);
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
  result["contract"] = makeContract(contract, findComparedIds(function));
  FunctionVerifier verifier(function, contract);
  for (Property property : properties) {
    auto whyNot = askWatch(watch, ("function " + function.getSymName()).str(),
                           getName(property), function.getLoc());
    nb::dict verdict =
        makeVerdict(property, whyNot ? makeUnknown(function, *whyNot)
                                     : verifier.verify(property));
    if (property == Property::CausalLiveRows)
      verdict["padding"] = *findPadding(function, contract);
    verdicts.append(verdict);
    if (!watch.is_none())
      watch.attr("tell_function")(result, verdict);
  }
  return result;
}

/// Whether any function says where its tokens are.
static bool hasContracts(ModuleOp module) {
  auto found = module.walk([](FunctionOpInterface function) {
    for (unsigned i = 0; i < function.getNumArguments(); ++i)
      if (function.getArgAttr(i, kTokensAttr))
        return WalkResult::interrupt();
    return WalkResult::advance();
  });
  return found.wasInterrupted();
}

static Contract makeContract(const Places &tokens, const Places &positions,
                             const std::map<unsigned, std::string> &roles,
                             int64_t offset, bool equalSizes) {
  Contract contract;
  for (auto [number, dimension] : tokens)
    contract.tokens.push_back({number, dimension});
  for (auto [number, dimension] : positions)
    contract.positions.push_back({number, dimension});
  for (const auto &[number, role] : roles)
    contract.roles[number] = *parseRole(role);
  contract.offset = offset;
  contract.equalSizes = equalSizes;
  return contract;
}

/// A call in `function`, or in what it calls, of a function that is still open.
static func::CallOp findRecursion(func::FuncOp function,
                                  llvm::SmallPtrSetImpl<Operation *> &open,
                                  llvm::SmallPtrSetImpl<Operation *> &done) {
  if (!done.insert(function).second)
    return nullptr;
  open.insert(function);
  func::CallOp found;
  function.walk([&](func::CallOp call) {
    auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
        call, call.getCalleeAttr());
    if (callee)
      found = open.contains(callee) ? call : findRecursion(callee, open, done);
    return found ? WalkResult::interrupt() : WalkResult::advance();
  });
  open.erase(function);
  return found;
}

/// Calls are inlined: one that leads to itself has no end.
static void refuseRecursion(Source &source) {
  llvm::SmallPtrSet<Operation *, 8> open, done;
  for (auto function : source.getModule().getOps<func::FuncOp>())
    if (!function.isPrivate())
      if (func::CallOp call = findRecursion(function, open, done)) {
        emitError(call.getLoc())
            << "recursion: this call of '" << call.getCallee()
            << "' leads to itself, and nothing is known of such functions";
        source.fail("recursion");
      }
}

/// The functions that are asked about, ready for the analysis.
static std::vector<func::FuncOp> prepare(Source &source,
                                         const std::string &passes) {
  refuseRecursion(source);
  // Claims about masks are proved elsewhere; they compute nothing.
  source.getModule().walk([](maskir::mask::AssertOp op) { op->erase(); });
  source.run(passes);
  std::vector<func::FuncOp> functions;
  for (auto function : source.getModule().getOps<func::FuncOp>())
    if (!function.isExternal() && !function.isPrivate())
      functions.push_back(function);
  return functions;
}

/// verify_functions(...): what is known of each public function with a body.
static nb::list verifyFunctions(nb::bytes text, const std::string &name,
                                const std::string &passes, const Places &tokens,
                                const Places &positions,
                                const std::map<unsigned, std::string> &roles,
                                int64_t offset, bool strict, bool equalSizes,
                                bool infer, const nb::object &watch) {
  Source source(llvm::StringRef(text.c_str(), text.size()), name);
  if (!infer && tokens.empty() && !hasContracts(source.getModule()))
    return nb::list();
  Contract contract =
      makeContract(tokens, positions, roles, offset, equalSizes);
  contract.ahead = strict ? -1 : 0;
  nb::list functions, notAsked;
  // Before the passes, which may drop them.
  for (const NotAsked &found : findNotAsked(source.getModule()))
    if (nb::object told = describeNotAsked(found, contract, infer);
        !told.is_none())
      notAsked.append(told);
  for (func::FuncOp function : prepare(source, passes))
    functions.append(
        verifyFunction(function, contract, infer, !tokens.empty(), watch));
  functions.extend(notAsked);
  return functions;
}

static bool hasAttention(Operation *root) {
  return root
      ->walk([](maskir::attn::AttentionOp) { return WalkResult::interrupt(); })
      .wasInterrupted();
}

/// verify_attentions(...): the same, with attn.attention as an operation of the
/// program, of each function that has one. "is_written": the program as given
/// has such operations, and none is looked for; else `find` finds them, and
/// "difference" says what that may change besides rounding.
static nb::list verifyAttentions(nb::bytes text, const std::string &name,
                                 const std::string &find,
                                 const std::string &passes,
                                 const Places &tokens, const Places &positions,
                                 const std::map<unsigned, std::string> &roles,
                                 int64_t offset, bool strict, bool equalSizes,
                                 bool infer) {
  Source source(llvm::StringRef(text.c_str(), text.size()), name);
  nb::list functions;
  if (!infer && tokens.empty() && !hasContracts(source.getModule()))
    return functions;
  Contract contract =
      makeContract(tokens, positions, roles, offset, equalSizes);
  contract.ahead = strict ? -1 : 0;
  contract.analyses = Analyses::Sets; // elements know no attention
  bool isWritten = hasAttention(source.getModule());
  if (!isWritten)
    source.run(find);
  llvm::StringMap<std::string> differences;
  if (!isWritten)
    for (auto function : source.getModule().getOps<func::FuncOp>())
      differences[function.getSymName()] = describeDifference(function);
  for (func::FuncOp function : prepare(source, passes)) {
    if (!hasAttention(function))
      continue;
    nb::dict result = verifyFunction(function, contract, infer, !tokens.empty(),
                                     /*watch=*/nb::none());
    result["is_written"] = isWritten;
    result["difference"] = nb::str(
        makePrintable(differences.lookup(function.getSymName())).c_str());
    functions.append(result);
  }
  return functions;
}

/// draw_paths(...): the graphs of all public functions that may have tokens.
static nb::str drawPaths(nb::bytes text, const std::string &name,
                         const std::string &passes, const Places &tokens,
                         const Places &positions,
                         const std::map<unsigned, std::string> &roles,
                         int64_t offset, bool equalSizes,
                         const std::string &format) {
  Source source(llvm::StringRef(text.c_str(), text.size()), name);
  std::vector<PathGraph> graphs;
  for (func::FuncOp function : prepare(source, passes)) {
    Contract contract =
        makeContract(tokens, positions, roles, offset, equalSizes);
    auto problem = readContract(function, contract);
    if (!problem && !inferContract(function, contract))
      continue;
    PathGraph graph;
    if (!problem) {
      graph = findPaths(function, contract);
      problem = graph.problem;
    }
    if (!problem->empty())
      throw Error(
          ("function " + function.getSymName() + ": " + *problem).str());
    graphs.push_back(std::move(graph));
  }
  std::string drawn;
  llvm::raw_string_ostream os(drawn);
  print(graphs, *parsePathFormat(format), os);
  return nb::str(makePrintable(drawn).c_str());
}

void maskir::python::bindFunctions(nb::module_ &module) {
  module.def("verify_functions", &verifyFunctions, nb::arg("text"),
             nb::arg("name"), nb::arg("passes"), nb::arg("tokens"),
             nb::arg("positions"), nb::arg("roles"), nb::arg("offset"),
             nb::arg("strict"), nb::arg("equal_sizes"), nb::arg("infer"),
             nb::arg("watch") = nb::none(), "What is known of each function.");
  module.def("verify_attentions", &verifyAttentions, nb::arg("text"),
             nb::arg("name"), nb::arg("find"), nb::arg("passes"),
             nb::arg("tokens"), nb::arg("positions"), nb::arg("roles"),
             nb::arg("offset"), nb::arg("strict"), nb::arg("equal_sizes"),
             nb::arg("infer"),
             "The same, of each function with attention operations.");
  module.def("draw_paths", &drawPaths, nb::arg("text"), nb::arg("name"),
             nb::arg("passes"), nb::arg("tokens"), nb::arg("positions"),
             nb::arg("roles"), nb::arg("offset"), nb::arg("equal_sizes"),
             nb::arg("format"), "How masks and weights travel.");
  nb::list names;
  for (llvm::StringRef name : getRoleNames())
    names.append(nb::str(name.data()));
  module.attr("ROLES") = names;
}
