//===- Reports.cpp - maskir.verify ----------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bindings.h"
#include "Source.h"
#include "Verdicts.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/Dialect/Mask/IR/MaskWords.h"
#include "maskir/PredicateSet/TileQuery.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/IR/AsmState.h"
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

namespace nb = nanobind;
using namespace mlir;
using namespace maskir;
using namespace maskir::python;

/// Tiles are counted at this size, and only up to this many.
static constexpr int64_t kTile = 128, kMaxTiles = 16384;

/// The operations that define a mask, as the IR prints them.
static std::string printMask(Value mask) {
  if (!mask)
    return "";
  Operation *function = mask.getParentBlock()->getParentOp();
  AsmState state(function, OpPrintingFlags().useLocalScope());
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
    op->print(os, state);
    os << "\n";
  }
  return text;
}

/// {"skipped": n, "full": n, "partial": n}, or None where a size is dynamic.
static nb::object countTiles(attn::AttentionOp op) {
  auto query = cast<RankedTensorType>(op.getQuery().getType());
  auto key = cast<RankedTensorType>(op.getKey().getType());
  int64_t batches = query.getDimSize(0), heads = query.getDimSize(1),
          rows = query.getDimSize(2), columns = key.getDimSize(2);
  for (int64_t size : {batches, heads, rows, columns})
    if (ShapedType::isDynamic(size))
      return nb::none();
  int64_t down = llvm::divideCeilSigned(rows, kTile),
          across = llvm::divideCeilSigned(columns, kTile);
  if (batches * heads * down * across > kMaxTiles)
    return nb::none();
  mask::PredicateBuilder builder;
  Predicate predicate =
      op.getMask() ? builder.getPredicate(op.getMask()) : Predicate::all();
  Domain domain = verify::getDomain(op, builder);
  domain.facts = builder.getFacts();
  int64_t counts[3] = {0, 0, 0};
  // One sample and head at a time: they may differ.
  for (int64_t b = 0; b < batches; ++b)
    for (int64_t h = 0; h < heads; ++h)
      for (int64_t i = 0; i < down; ++i)
        for (int64_t j = 0; j < across; ++j) {
          Domain one = domain;
          one.offset[0] = b;
          one.offset[1] = h;
          one.length[0] = one.length[1] = IntExpr(1);
          Tile tile{domain.offset[2] + IntExpr(i * kTile),
                    IntExpr(std::min(kTile, rows - i * kTile)),
                    domain.offset[3] + IntExpr(j * kTile),
                    IntExpr(std::min(kTile, columns - j * kTile))};
          ++counts[static_cast<int>(classifyTile(predicate, one, tile))];
        }
  nb::dict result;
  result["skipped"] = counts[static_cast<int>(TileKind::Empty)];
  result["full"] = counts[static_cast<int>(TileKind::Full)];
  result["partial"] = counts[static_cast<int>(TileKind::Partial)];
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

/// The fields of maskir.Attention, in their order.
static nb::tuple makeAttention(attn::AttentionOp op, AsmState &names) {
  nb::dict shapes;
  shapes["query"] = makeShape(op.getQuery());
  shapes["key"] = makeShape(op.getKey());
  shapes["value"] = makeShape(op.getValue());
  shapes["result"] = makeShape(op.getResult());
  std::string words = mask::describeMask(op.getMask(), names),
              text = printMask(op.getMask());
  return nb::make_tuple(nb::str(words.c_str()), nb::str(text.c_str()), shapes,
                        nb::str(printLocation(op.getLoc()).c_str()),
                        countTiles(op));
}

/// verify_program(text, name, passes): verdicts and attentions as tuples of
/// fields, and the remarks of the passes.
static nb::tuple verifyProgram(nb::bytes text, const std::string &name,
                               const std::string &passes) {
  Source source(llvm::StringRef(text.c_str(), text.size()), name);
  if (!passes.empty())
    source.run(passes);
  nb::list verdicts, attentions, remarks;
  for (const verify::Verdict &verdict :
       verify::verifyModule(source.getModule()))
    verdicts.append(makeVerdict(verdict));
  AsmState names(source.getModule());
  source.getModule().walk([&](attn::AttentionOp op) {
    attentions.append(makeAttention(op, names));
  });
  for (const std::string &remark : source.takeRemarks())
    remarks.append(nb::str(remark.c_str()));
  return nb::make_tuple(verdicts, attentions, remarks);
}

void maskir::python::bindReports(nb::module_ &module) {
  module.def("verify_program", &verifyProgram, nb::arg("text"), nb::arg("name"),
             nb::arg("passes"), "The fields of a Report.");
}
