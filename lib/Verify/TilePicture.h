//===- TilePicture.h - Masks drawn tile by tile --------------- -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_VERIFY_TILEPICTURE_H
#define MASKIR_LIB_VERIFY_TILEPICTURE_H

#include "Inquiry.h"

namespace maskir::verify {

/// What is drawn of a mask, tile by tile: one sample and head.
struct TileView {
  int64_t batch = 0, head = 0;
  /// Lengths where those of the domain are not constants.
  int64_t queries = 0, keys = 0;
  int64_t tileQueries = 128, tileKeys = 128;
};

/// A caption with the numbers of tiles, a line for each row of tiles, a legend.
/// Full and skipped tiles are proved for all data. Larger pictures are cut;
/// then the caption says so, and its numbers are those of the part. Empty, if
/// there is only one tile.
std::string drawTiles(const Inquiry &inquiry, const TileView &view);

} // namespace maskir::verify

#endif // MASKIR_LIB_VERIFY_TILEPICTURE_H
