//===- Scene.h - A small world in which masks are drawn ------- -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_VERIFY_SCENE_H
#define MASKIR_LIB_VERIFY_SCENE_H

#include "Inquiry.h"
#include "maskir/PredicateSet/Evaluate.h"
#include <map>

namespace maskir::verify {

/// How much of a domain a scene may hold, for each axis.
struct SceneLimits {
  /// What a length is taken to be where it is a free symbol or unbounded.
  std::array<int64_t, kNumAxes> chosen = {1, 1, 8, 8};
  /// Longer axes are cut to this much, around the counterexample if it lies
  /// further on.
  std::array<int64_t, kNumAxes> most = {2, 2, 16, 32};
};

/// Finitely many pairs, with a value for each symbol and each cell of data:
/// what pictures are drawn and leaks are counted in. Data are those of the
/// counterexample; others are chosen so that much is visible (flags true, a
/// number 0 or past the end), and `describe` states the choice.
class Scene {
public:
  /// A scene for the masks of an inquiry, on its domain. With `exactly`,
  /// symbols have the values of the witness, lengths too. Nothing, with a
  /// reason, if no values are found, or the masks depend on what can't be
  /// chosen.
  static std::optional<Scene> make(const Inquiry &inquiry,
                                   const Witness *witness, bool exactly,
                                   const SceneLimits &limits,
                                   std::string &reason);

  std::array<int64_t, kNumAxes> begin = {0, 0, 0, 0};
  std::array<int64_t, kNumAxes> size = {0, 0, 0, 0};

  /// The keys of a row, drawn or not: from rowBegin on.
  int64_t rowBegin = 0, rowLength = 0;

  /// The truth of a predicate of the inquiry at a point of the scene.
  bool test(const Predicate &predicate,
            const std::array<int64_t, kNumAxes> &point) const;

  /// "Q = 8, KV = 8", or "queries 96..111, keys 0..31" for a part.
  std::string describeExtent() const;
  /// "with %w = 2, %arg1 all 1"; empty if nothing had to be chosen.
  std::string describeChoices() const;
  int64_t countRows() const { return size[0] * size[1] * size[2]; }
  int64_t countPairs() const { return countRows() * size[3]; }

private:
  explicit Scene(const Inquiry &inquiry) : inquiry(&inquiry) {}

  struct TableChoice {
    Table table;
    int64_t value = 1;
    bool isInteger = false;
    bool hasCells = false; // the witness says something of it
  };

  bool collect(std::string &reason);
  bool addTable(const Table &table, bool isInteger, std::string &reason);
  void chooseSymbols(const SceneLimits &limits, bool exactly);
  bool place(const SceneLimits &limits, std::string &reason);
  void chooseNumbers();
  int64_t countVisible() const;
  int64_t getCell(const Table &table, llvm::ArrayRef<int64_t> indices) const;
  std::optional<int64_t> evaluateTerm(const IntExpr &term) const;

  const Inquiry *inquiry;
  const Witness *witness = nullptr;
  llvm::SmallVector<Symbol> symbols; // all that the question depends on
  llvm::SmallVector<std::pair<Symbol, int64_t>> values;
  llvm::SmallVector<TableChoice> tables;
  std::map<std::pair<uint64_t, llvm::SmallVector<int64_t>>, int64_t> cells;
  bool isPart = false;
};

} // namespace maskir::verify

#endif // MASKIR_LIB_VERIFY_SCENE_H
