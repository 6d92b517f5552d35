//===- Masks.cpp - maskir.Mask's questions --------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bindings.h"
#include "MaskFunction.h"
#include "Verdicts.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/Dialect/Mask/IR/PredicateBuilder.h"
#include "llvm/ADT/StringExtras.h"
#include <nanobind/stl/optional.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

namespace nb = nanobind;
using namespace mlir;
using namespace maskir;
using namespace maskir::python;

//===----------------------------------------------------------------------===//
// Functions that define masks
//===----------------------------------------------------------------------===//

func::FuncOp maskir::python::getMaskFunction(Source &source) {
  func::FuncOp result;
  for (auto function : source.getModule().getOps<func::FuncOp>()) {
    if (function.isPrivate())
      continue;
    if (result)
      throw Error("expected one function that returns a mask, found several");
    result = function;
  }
  if (!result || result.isExternal() ||
      !llvm::hasSingleElement(result.getBody()))
    throw Error("expected a function with one block that returns a mask");
  for (Type type : result.getResultTypes())
    if (!isa<mask::PredType>(type))
      throw Error("expected the function to return !mask.pred");
  return result;
}

static std::string print(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

/// A name that Python takes as a keyword, and that no argument has yet.
static std::string
makeKeyword(std::string name, unsigned number,
            llvm::ArrayRef<std::pair<std::string, std::string>> others) {
  auto isWord = [](char c) { return llvm::isAlnum(c) || c == '_'; };
  if (name.empty() || llvm::isDigit(name.front()) ||
      !llvm::all_of(name, isWord))
    name = "arg" + std::to_string(number);
  while (llvm::is_contained(llvm::make_first_range(others), name))
    name += "_";
  return name;
}

/// The names of the function's arguments, as the text has them; `%0` and other
/// names that are no keywords become `arg0` and so on.
static std::vector<std::pair<std::string, std::string>>
getArguments(Source &source, func::FuncOp function) {
  std::vector<std::pair<std::string, std::string>> result;
  const AsmParserState::BlockDefinition *block =
      source.getParserState().getBlockDef(&function.front());
  for (BlockArgument argument : function.getArguments()) {
    unsigned number = argument.getArgNumber();
    std::string name = "arg" + std::to_string(number);
    if (block && number < block->arguments.size()) {
      llvm::SMRange range = block->arguments[number].loc;
      name = std::string(range.Start.getPointer(), range.End.getPointer());
      name.erase(0, name.front() == '%');
    }
    name = makeKeyword(name, number, result);
    auto tensor = dyn_cast<RankedTensorType>(argument.getType());
    bool isTable = tensor && (tensor.getElementType().isIndex() ||
                              tensor.getElementType().isInteger(1) ||
                              tensor.getElementType().isInteger(32) ||
                              tensor.getElementType().isInteger(64));
    if (!isTable && !argument.getType().isIndex())
      throw Error(
          "the argument %" + name + " of a mask must be an index or a " +
          "tensor of i1, i32, i64 or index, not " + print(argument.getType()));
    result.emplace_back(name, print(argument.getType()));
  }
  return result;
}

/// parse_mask(text): the function as text under the name `f`, and its
/// arguments.
static auto parseMask(const std::string &text) {
  Source source(text, "<mask>", ContextUse::Shared);
  func::FuncOp function = getMaskFunction(source);
  if (function.getNumResults() != 1)
    throw Error("expected the function to return one !mask.pred");
  auto arguments = getArguments(source, function);
  // The mask stands alone from here on: what it calls goes into it.
  source.run("inline");
  function = getMaskFunction(source);
  if (auto uses = SymbolTable::getSymbolUses(&function.getBody()))
    for (const SymbolTable::SymbolUse &use : *uses)
      throw Error("the function that returns the mask uses '@" +
                  use.getSymbolRef().getRootReference().str() +
                  "', which can't be part of it");
  function.setName("f");
  function.setPrivate();
  std::string printed;
  llvm::raw_string_ostream stream(printed);
  function->print(stream, OpPrintingFlags().useLocalScope());
  return std::make_pair(printed + "\n", arguments);
}

//===----------------------------------------------------------------------===//
// Proofs
//===----------------------------------------------------------------------===//

static Domain makeDomain(const std::vector<std::optional<int64_t>> &lengths,
                         int64_t queryOffset, int64_t keyOffset) {
  Domain domain;
  domain.offset[static_cast<unsigned>(Axis::Query)] = queryOffset;
  domain.offset[static_cast<unsigned>(Axis::Key)] = keyOffset;
  for (auto [axis, length] : llvm::enumerate(lengths))
    if (length)
      domain.length[axis] = IntExpr(*length);
  return domain;
}

static verify::Property getProperty(llvm::StringRef name) {
  for (auto property :
       {verify::Property::Causal, verify::Property::NonemptyRows,
        verify::Property::Equal, verify::Property::Implies})
    if (verify::getPropertyName(property) == name)
      return property;
  throw Error(("there is no property '" + name + "'").str());
}

/// prove(property, text, lengths, q_offset, kv_offset): a verdict about the
/// one or two masks that the function returns.
static nb::tuple prove(const std::string &property, const std::string &text,
                       const std::vector<std::optional<int64_t>> &lengths,
                       int64_t queryOffset, int64_t keyOffset) {
  Source source(text, "<mask>", ContextUse::Shared);
  source.run("inline");
  func::FuncOp function = getMaskFunction(source);
  OperandRange masks = function.front().getTerminator()->getOperands();
  mask::PredicateBuilder builder;
  return makeVerdict(verify::verifyMask(
      getProperty(property), masks[0], masks.size() > 1 ? masks[1] : Value(),
      makeDomain(lengths, queryOffset, keyOffset), builder));
}

void maskir::python::bindMasks(nb::module_ &module) {
  module.def("parse_mask", &parseMask, nb::arg("text"),
             "The function that defines a mask, and its arguments.");
  module.def("prove", &prove, nb::arg("property"), nb::arg("text"),
             nb::arg("lengths"), nb::arg("q_offset"), nb::arg("kv_offset"),
             "The fields of the Verdict about one property of masks.");
}
