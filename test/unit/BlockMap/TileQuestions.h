//===- TileQuestions.h - Asking lowered tile queries ------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A program with a mask and its three questions (tile_kind, tile_runs, and
// tile_runs transposed) is lowered as the pass does it, and what comes out runs
// in the reference interpreter, tile by tile.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TEST_UNIT_BLOCKMAP_TILEQUESTIONS_H
#define MASKIR_TEST_UNIT_BLOCKMAP_TILEQUESTIONS_H

#include "../Reference/Program.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace maskir::test {

/// The queries and keys of a tile, absolute positions (rule M2).
struct TilePlace {
  int64_t batch = 0, head = 0;
  int64_t query = 0, key = 0, queries = 0, keys = 0;
};

/// Positions begin <= x < end with kind 1 or 2.
struct Run {
  int64_t begin, end, kind;
};

class TileQuestions {
public:
  /// Adds the questions about `mask` to an unfinished program, finishes it and
  /// lowers them. Result 0 of the program is the mask.
  TileQuestions(reference::Program &program, const std::string &mask,
                int64_t queryTile, int64_t keyTile);

  /// The answers; failures of the interpreter are test failures.
  int64_t getKind(const TilePlace &tile);
  std::vector<Run> getRuns(const TilePlace &tile, bool transposed);

  /// Operations that have run so far, those of summaries included.
  uint64_t getNumSteps() const { return interpreter.getNumSteps(); }

private:
  llvm::SmallVector<reference::RuntimeValue> ask(unsigned question,
                                                 const TilePlace &tile);

  reference::ScalarInterpreter interpreter;
  llvm::SmallVector<mlir::scf::WhileOp> questions;
};

} // namespace maskir::test

#endif // MASKIR_TEST_UNIT_BLOCKMAP_TILEQUESTIONS_H
