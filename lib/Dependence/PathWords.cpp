//===- PathWords.cpp - What a mask hides, in words -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PathFinder.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace maskir::dependence {

/// "k >= q + 1"; "" for what is no comparison of the two, or a bound of one.
static std::string describeRow(ArrayRef<int64_t> row, bool isEquality) {
  int64_t query = row[0], key = row[1], constant = row.back();
  bool isPlain = llvm::all_of(row.drop_front(2).drop_back(),
                              [](int64_t factor) { return factor == 0; }) &&
                 std::abs(query) <= 1 && std::abs(key) <= 1 &&
                 (query != 0 || key != 0) && query + key != 2 &&
                 query + key != -2;
  if (!isPlain)
    return "";
  int64_t factor = key != 0 ? key : query;
  StringRef relation = isEquality ? " = " : factor > 0 ? " >= " : " <= ";
  int64_t bound = -constant * factor;
  std::string text = key != 0 ? "k" : "q";
  text += relation.str() + (key != 0 && query != 0 ? "q" : "");
  if (key == 0 || query == 0)
    return text + std::to_string(bound);
  if (bound != 0)
    text += (bound > 0 ? " + " : " - ") + std::to_string(std::abs(bound));
  return text;
}

std::string describePairs(const IndexSet &pairs) {
  constexpr unsigned kMostPieces = 3;
  if (pairs.getNumDisjuncts() > kMostPieces)
    return "";
  std::vector<std::string> pieces;
  for (const IntegerRelation &piece : pairs.getAllDisjuncts()) {
    if (piece.getNumLocalVars() != 0)
      return "";
    std::vector<std::string> rows;
    for (unsigned i = 0; i < piece.getNumEqualities(); ++i)
      rows.push_back(describeRow(piece.getEquality64(i), true));
    for (unsigned i = 0; i < piece.getNumInequalities(); ++i)
      rows.push_back(describeRow(piece.getInequality64(i), false));
    if (llvm::is_contained(rows, ""))
      return "";
    pieces.push_back(llvm::join(rows, " and "));
  }
  return llvm::join(pieces, ", or ");
}

} // namespace maskir::dependence
