//===- TilePicture.cpp - Masks drawn tile by tile -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TilePicture.h"
#include "maskir/PredicateSet/TileQuery.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace maskir::verify {

/// Larger pictures are cut.
static constexpr int64_t kMaxTiles = 32;
/// One tile is decided quickly, or drawn as partial.
static constexpr Budget kTileBudget = {256, 128};

static StringRef getGlyph(TileKind kind) {
  switch (kind) {
  case TileKind::Empty:
    return "⬚";
  case TileKind::Partial:
    return "▨";
  case TileKind::Full:
    return "■";
  }
  llvm_unreachable("all kinds are handled");
}

/// The domain with constant lengths and one sample and head; the symbols that
/// are lengths become these constants in its facts.
static Domain makeDomain(const Inquiry &inquiry, const TileView &view) {
  Domain domain = inquiry.domain;
  domain.offset[0] = view.batch;
  domain.offset[1] = view.head;
  domain.length[0] = domain.length[1] = IntExpr(1);
  auto fix = [&](unsigned axis, int64_t length) {
    if (domain.length[axis] && domain.length[axis]->getConstant())
      return;
    if (domain.length[axis])
      domain.facts = domain.facts & Predicate::eq(*domain.length[axis], length);
    domain.length[axis] = IntExpr(length);
  };
  fix(2, view.queries);
  fix(3, view.keys);
  return domain;
}

std::string drawTiles(const Inquiry &inquiry, const TileView &view) {
  Domain domain = makeDomain(inquiry, view);
  int64_t rows = *domain.length[2]->getConstant(),
          columns = *domain.length[3]->getConstant();
  int64_t down = llvm::divideCeilSigned(rows, view.tileQueries),
          across = llvm::divideCeilSigned(columns, view.tileKeys);
  if (down * across <= 1)
    return "";
  bool isCut = down > kMaxTiles || across > kMaxTiles;
  down = std::min(down, kMaxTiles);
  across = std::min(across, kMaxTiles);
  Predicate predicate = inquiry.getFirst();
  int64_t counts[3] = {0, 0, 0};
  std::string lines;
  for (int64_t i = 0; i < down; ++i) {
    lines += "\n  ";
    for (int64_t j = 0; j < across; ++j) {
      Tile tile{domain.offset[2] + IntExpr(i * view.tileQueries),
                view.tileQueries, domain.offset[3] + IntExpr(j * view.tileKeys),
                view.tileKeys};
      TileKind kind = classifyTile(predicate, domain, tile, kTileBudget);
      ++counts[static_cast<unsigned>(kind)];
      lines += getGlyph(kind);
    }
  }
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "tiles of " << view.tileQueries << " queries x " << view.tileKeys
     << " keys, Q = " << rows << ", KV = " << columns;
  if (isCut)
    os << ", the first " << down << " x " << across;
  os << ": " << counts[static_cast<unsigned>(TileKind::Empty)] << " skipped, "
     << counts[static_cast<unsigned>(TileKind::Partial)] << " partial, "
     << counts[static_cast<unsigned>(TileKind::Full)] << " full" << lines
     << "\n  ■ full, ▨ partial or not known before run time, ⬚ skipped";
  return text;
}

} // namespace maskir::verify
