//===- Reports.cpp - maskir.verify ----------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bindings.h"
#include "ProofWatcher.h"
#include "Source.h"
#include "Verdicts.h"
#include "maskir/BlockMap/TileGrid.h"
#include "maskir/Dependence/Contract.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/Dialect/Mask/IR/MaskWords.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/AsmState.h"
#include <nanobind/stl/map.h>
#include <nanobind/stl/set.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

namespace nb = nanobind;
using namespace mlir;
using namespace maskir;
using namespace maskir::python;

/// Tiles are counted at this size.
static constexpr int64_t kTile = 128;

/// The operations that define a mask, as the IR prints them.
static std::string printMask(Value mask, AsmState &names) {
  if (!mask)
    return "";
  llvm::SetVector<Operation *> slice;
  BackwardSliceOptions options;
  options.inclusive = true;
  options.filter = [](Operation *op) {
    return llvm::any_of(op->getResultTypes(), llvm::IsaPred<mask::PredType>);
  };
  (void)getBackwardSlice(mask, &slice, options);
  std::string text;
  llvm::raw_string_ostream os(text);
  for (Operation *op : slice) {
    op->print(os, names);
    os << "\n";
  }
  return text;
}

/// {"skipped": n, "full": n, "partial": n} over all samples and heads, or None
/// where the numbers are not known before the program runs.
static nb::object countTiles(attn::AttentionOp op) {
  std::string why;
  FailureOr<blockmap::TileCounts> counts =
      blockmap::countTiles(op, kTile, kTile, why);
  if (failed(counts))
    return nb::none();
  auto query = cast<RankedTensorType>(op.getQuery().getType());
  int64_t planes =
      counts->perSampleAndHead ? 1 : query.getDimSize(0) * query.getDimSize(1);
  nb::dict result;
  result["skipped"] = planes * counts->skipped;
  result["full"] = planes * counts->full;
  result["partial"] = planes * counts->partial;
  return result;
}

static nb::tuple makeShape(Value tensor) {
  nb::list sizes;
  for (int64_t size : cast<RankedTensorType>(tensor.getType()).getShape())
    if (ShapedType::isDynamic(size))
      sizes.append(nb::none());
    else
      sizes.append(size);
  return nb::tuple(sizes);
}

static nb::dict makeShapes(attn::MaskedOpInterface op) {
  nb::dict shapes;
  if (auto attention = dyn_cast<attn::AttentionOp>(op.getOperation())) {
    shapes["query"] = makeShape(attention.getQuery());
    shapes["key"] = makeShape(attention.getKey());
    shapes["value"] = makeShape(attention.getValue());
  } else if (auto apply = dyn_cast<attn::ApplyWeightsOp>(op.getOperation())) {
    shapes["weights"] = makeShape(apply.getWeights());
    shapes["values"] = makeShape(apply.getValues());
  }
  shapes["result"] = makeShape(op->getResult(0));
  return shapes;
}

/// The fields of maskir.Attention, in their order.
static nb::tuple makeAttention(attn::MaskedOpInterface op, AsmState &names) {
  nb::dict shapes = makeShapes(op);
  auto attention = dyn_cast<attn::AttentionOp>(op.getOperation());
  std::string words = mask::describeMask(op.getMask(), names),
              text = printMask(op.getMask(), names);
  return nb::make_tuple(nb::str(words.c_str()), nb::str(text.c_str()), shapes,
                        nb::str(printLocation(op.getLoc()).c_str()),
                        attention ? countTiles(attention) : nb::none());
}

using Roles = std::map<unsigned, std::string>;

/// Says in the program what the arguments of its public functions are, unless
/// it says so itself.
static void setRoles(ModuleOp module, const Roles &roles) {
  for (auto function : module.getOps<func::FuncOp>())
    for (const auto &[number, role] : roles)
      if (function.isPublic() && number < function.getNumArguments() &&
          !function.getArgAttr(number, dependence::kRoleAttr))
        function.setArgAttr(number, dependence::kRoleAttr,
                            StringAttr::get(module.getContext(), role));
}

using Places = std::map<std::string, std::set<std::string>>;

/// The functions that hold operations of each place in the source.
static void addPlaces(ModuleOp module, Places &places) {
  for (auto function : module.getOps<func::FuncOp>()) {
    std::string name = makePrintable(function.getName());
    function.walk([&](Operation *op) {
      places[printLocation(op->getLoc())].insert(name);
    });
  }
}

/// verify_program(text, name, passes, roles, watch): verdicts and attentions as
/// tuples of fields, the remarks of the passes, and the functions of places.
static nb::tuple verifyProgram(nb::bytes text, const std::string &name,
                               const std::string &passes, const Roles &roles,
                               nb::object watch) {
  Source source(llvm::StringRef(text.c_str(), text.size()), name);
  setRoles(source.getModule(), roles);
  Places places; // before anything folds away, and of what is made of it
  source.run("inline{default-pipeline=}");
  addPlaces(source.getModule(), places);
  if (!passes.empty())
    source.run(passes);
  addPlaces(source.getModule(), places);
  nb::list verdicts, attentions, remarks;
  verify::remarkOnModes(source.getModule());
  ProofWatcher watcher(std::move(watch));
  verify::VerifyOptions options;
  options.watcher = &watcher;
  // Z3 need not think for much longer than anybody waits. Who can end this
  // process does so first.
  double milliseconds = 1000 * (watcher.getSecondsLeft() + 2);
  if (milliseconds < options.smtBudget.milliseconds)
    options.smtBudget.milliseconds = unsigned(milliseconds);
  for (const verify::Verdict &verdict :
       verify::verifyModule(source.getModule(), options))
    verdicts.append(makeVerdict(verdict));
  watcher.rethrow();
  // Numbers the values once for all attentions.
  AsmState names(source.getModule(), OpPrintingFlags().useLocalScope());
  source.getModule().walk([&](attn::MaskedOpInterface op) {
    attentions.append(makeAttention(op, names));
  });
  for (const std::string &remark : source.takeRemarks())
    remarks.append(nb::str(remark.c_str()));
  return nb::make_tuple(verdicts, attentions, remarks, places);
}

/// show_program(text, name, passes): each attention's mask in words and as
/// pictures, in the order of the program.
static nb::list showProgram(nb::bytes text, const std::string &name,
                            const std::string &passes) {
  Source source(llvm::StringRef(text.c_str(), text.size()), name);
  source.run(passes);
  source.takeRemarks();
  source.run("mask-show");
  nb::list shown;
  for (const std::string &remark : source.takeRemarks())
    shown.append(nb::str(remark.c_str()));
  return shown;
}

void maskir::python::bindReports(nb::module_ &module) {
  module.def("verify_program", &verifyProgram, nb::arg("text"), nb::arg("name"),
             nb::arg("passes"), nb::arg("roles"), nb::arg("watch") = nb::none(),
             "The fields of a Report, and the functions of places.");
  module.def("show_program", &showProgram, nb::arg("text"), nb::arg("name"),
             nb::arg("passes"), "The pictures of the attentions' masks.");
}
