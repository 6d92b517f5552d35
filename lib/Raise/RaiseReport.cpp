//===- RaiseReport.cpp - What mask-raise says -----------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RaiseReport.h"
#include "maskir/Raise/RoleAttr.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

void maskir::raise::reportRefused(Location loc, StringRef reason,
                                  ArrayRef<OpaqueNote> notes) {
  auto remark = emitRemark(loc) << "mask-raise: not raised: " << reason;
  for (const OpaqueNote &note : notes)
    remark.attachNote(note.loc) << "not followed here: " << note.reason;
}

static std::string printNumber(double v) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%g", v);
  return text;
}

static std::string printShape(Value v) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleave(
      cast<RankedTensorType>(v.getType()).getShape(), os,
      [&](int64_t size) {
        if (ShapedType::isDynamic(size))
          os << "?";
        else
          os << size;
      },
      "x");
  return text;
}

/// What happens to rows that may attend nothing.
static void reportFills(const MaskedScore &m, InFlightDiagnostic &remark) {
  auto fills = [&] {
    std::string list;
    for (double f : m.fills)
      list += (list.empty() ? "" : ", ") + printNumber(f);
    return list;
  };
  if (m.hasFiniteFill)
    remark.attachNote()
        << "finite fill " << fills()
        << ": a row that may attend nothing was a uniform average, now it is 0";
  else if (m.emptyRow == "nan")
    remark.attachNote() << "a row that may attend nothing was NaN, now it is 0";
  if (m.hasSoftFill)
    remark.attachNote()
        << "a fill above half of the type's lowest value is taken as masked "
           "(accept-soft-fills)";
  if (m.keptSoftFill)
    remark.attachNote()
        << "a fill from -1e4 on stays in the score (accept-soft-fills=false)";
}

static void reportRoles(const RecognisedAttention &a,
                        InFlightDiagnostic &remark) {
  for (int64_t argument : a.trustedRoles)
    remark.attachNote() << "assuming that " << describePadding(argument);
}

void maskir::raise::reportFound(const RecognisedAttention &a,
                                const EmittedAttention &built) {
  attn::AttentionOp op = built.op;
  std::string text = "mask-raise: attention: mask = " + built.mask;
  text += "; scale = " + printNumber(op.getScale().convertToDouble());
  if (!built.score.empty())
    text += "; score = " + built.score;
  text += "; query " + printShape(op.getQuery()) + ", key " +
          printShape(op.getKey()) + ", value " + printShape(op.getValue());
  auto remark = emitRemark(op.getLoc()) << text;
  reportFills(a.masked, remark);
  reportRoles(a, remark);
}

void maskir::raise::reportFound(const RecognisedAttention &a,
                                const EmittedWeights &built) {
  attn::ApplyWeightsOp op = built.op;
  auto remark = emitRemark(op.getLoc())
                << "mask-raise: stored weights: mode = "
                << stringifyWeightMode(op.getMode())
                << "; mask = " << built.mask << "; weights "
                << printShape(op.getWeights()) << ", values "
                << printShape(op.getValues());
  reportFills(a.masked, remark);
  reportRoles(a, remark);
}
