//===- ShowPass.cpp - mask-show -------------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Explain.h"
#include "TilePicture.h"
#include "maskir/Verify/Passes.h"
#include "maskir/Verify/Verify.h"

namespace maskir {
#define GEN_PASS_DEF_MASKSHOW
#include "maskir/Verify/Passes.h.inc"
} // namespace maskir

using namespace mlir;
using namespace maskir;
using namespace maskir::verify;

/// Longer axes are cut.
static constexpr int64_t kMaxDrawn = 64;

namespace {
struct MaskShowPass : maskir::impl::MaskShowBase<MaskShowPass> {
  using Base::Base;

  void runOnOperation() override;

private:
  LogicalResult checkOptions();
  void show(attn::MaskedOpInterface op, Session &session);
};
} // namespace

LogicalResult MaskShowPass::checkOptions() {
  auto check = [&](StringRef name, int64_t value, int64_t least) {
    if (value >= least && value <= mask::kMaxDistance)
      return success();
    return LogicalResult(emitError(getOperation().getLoc(), "mask-show: '")
                         << name << "' takes a number from " << least
                         << " to 2^60, found " << value);
  };
  return failure(
      failed(check("queries", queries, 1)) || failed(check("keys", keys, 1)) ||
      failed(check("batch", batch, 0)) || failed(check("head", head, 0)) ||
      failed(check("tile-queries", tileQueries, 1)) ||
      failed(check("tile-keys", tileKeys, 1)));
}

void MaskShowPass::show(attn::MaskedOpInterface op, Session &session) {
  mask::PredicateBuilder builder;
  VerifyOptions options;
  Inquiry inquiry{Property::Causal,       op.getMask(), Value(),
                  getDomain(op, builder), builder,      session.names,
                  session.proofs,         options};
  inquiry.getGoal();
  inquiry.domain.facts = builder.getFacts();
  InFlightDiagnostic remark = emitRemark(op.getLoc())
                              << "mask: "
                              << session.names.describe(op.getMask());
  for (auto [axis, index, name] : {std::make_tuple(0, int64_t(batch), "batch"),
                                   std::make_tuple(1, int64_t(head), "head")}) {
    std::optional<int64_t> length = inquiry.domain.length[axis]->getConstant();
    if (length && index >= *length) {
      remark.attachNote() << "no picture: there is no " << name << " " << index;
      return;
    }
  }
  SceneLimits limits;
  limits.chosen = {batch + 1, head + 1, queries, keys};
  limits.most = {batch + 1, head + 1, kMaxDrawn, kMaxDrawn};
  std::string reason;
  auto scene = Scene::make(inquiry, nullptr, /*exactly=*/false, limits, reason);
  if (!scene)
    remark.attachNote() << "no picture: " << reason;
  else if (scene->size[2] > 0 && scene->size[3] > 0)
    remark.attachNote() << drawScene(inquiry, *scene, batch, head,
                                     /*isClaim=*/false);
  TileView view{batch, head, queries, keys, tileQueries, tileKeys};
  std::string tiles = drawTiles(inquiry, view);
  if (!tiles.empty())
    remark.attachNote() << tiles;
}

void MaskShowPass::runOnOperation() {
  if (failed(checkOptions()))
    return signalPassFailure();
  markAllAnalysesPreserved();
  Session session;
  getOperation().walk([&](attn::MaskedOpInterface op) { show(op, session); });
}
