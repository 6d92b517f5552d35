//===- MaskZoo.h - The masks of CONVENTIONS.md as operations ----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TEST_UNIT_BLOCKMAP_MASKZOO_H
#define MASKIR_TEST_UNIT_BLOCKMAP_MASKZOO_H

#include "../Reference/Program.h"
#include <functional>
#include <ostream>
#include <vector>

namespace maskir::test {

/// What the block map owes to a mask beside soundness.
enum class Claim {
  /// Each key is in a run of exactly its kind, wherever the tile lies.
  Keys,
  /// Each tile has exactly its kind.
  Tiles,
  /// Many tiles have their kind: ZooMask::least.
  Many,
};

/// The shares of the tiles of 16 x 16 at multiples of 16 that are found.
struct Shares {
  double empty = 0, full = 0;
};

struct ZooMask {
  std::string name;
  Claim claim;
  /// Writes the mask into a program and returns the name of its value.
  std::function<std::string(reference::Program &)> write;
  Shares least = {};
  int64_t heads = 1;
};

/// Data of the zoo have one entry for each position in [0, kPositions), and
/// kBatches samples.
constexpr int64_t kPositions = 150, kBatches = 2;

/// Masks that depend on positions and numbers.
std::vector<ZooMask> getPositionZoo();
/// Masks that read tensors at queries or keys.
std::vector<ZooMask> getDataZoo();
std::vector<ZooMask> getMaskZoo();

/// The name of a mask in reports of gtest.
inline void PrintTo(const ZooMask &mask, std::ostream *os) { *os << mask.name; }

/// Adds one operation: add(p, "causal") writes %v0 = mask.causal.
std::string add(reference::Program &program, const std::string &text);

} // namespace maskir::test

#endif // MASKIR_TEST_UNIT_BLOCKMAP_MASKZOO_H
