//===- TableLemmas.cpp - Equal cells are equal, sorted rows ascend --------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LemmaBuilder.h"
#include <algorithm>
#include <tuple>

using llvm::DynamicAPInt;

namespace maskir {

namespace {
/// A read, by its cell: reads of one cell, or of neighbours, are side by side.
struct SortedRead {
  uint64_t table;
  Model::Values indices;
  DynamicAPInt value;
  llvm::ArrayRef<Row> rows;
  unsigned source;
  bool isSorted;

  bool operator<(const SortedRead &other) const {
    return std::tie(table, indices) < std::tie(other.table, other.indices);
  }
  bool hasSameRow(const SortedRead &other) const {
    return table == other.table && indices.size() == other.indices.size() &&
           llvm::ArrayRef(indices).drop_back() ==
               llvm::ArrayRef(other.indices).drop_back();
  }
};
} // namespace

/// Equal cells have equal values: Or(an index differs, the values are equal). A
/// boolean read has no row for its value; its truth is settled where it is
/// used.
static NodeId makeSameCellLemma(Formula &formula, const SortedRead &a,
                                const SortedRead &b, bool isAtom) {
  LemmaBuilder lemma(formula);
  for (auto [x, y] : llvm::zip_equal(a.rows, b.rows))
    lemma.orDiffer(x, y);
  if (!isAtom)
    lemma.orEqual(makeColumnRow(a.source), makeColumnRow(b.source));
  return lemma.build();
}

/// Values never decrease along the last index; `a` comes first in the model.
static NodeId makeOrderLemma(Formula &formula, const SortedRead &a,
                             const SortedRead &b) {
  LemmaBuilder lemma(formula);
  for (auto [x, y] : llvm::zip_equal(a.rows.drop_back(), b.rows.drop_back()))
    lemma.orDiffer(x, y);
  return lemma.orLess(b.rows.back(), a.rows.back())
      .orAtMost(makeColumnRow(a.source), makeColumnRow(b.source))
      .build();
}

static std::optional<NodeId> findLemmaOfReads(Formula &formula,
                                              std::vector<SortedRead> reads,
                                              bool areAtoms) {
  llvm::stable_sort(reads);
  for (unsigned i = 1; i < reads.size(); ++i) {
    const SortedRead &a = reads[i - 1], &b = reads[i];
    if (a.table != b.table || a.value == b.value)
      continue;
    if (a.indices == b.indices)
      return makeSameCellLemma(formula, a, b, areAtoms);
    if ((a.isSorted || b.isSorted) && !areAtoms && !a.indices.empty() &&
        a.hasSameRow(b) && a.value > b.value)
      return makeOrderLemma(formula, a, b);
  }
  return std::nullopt;
}

std::optional<NodeId> Model::findTableLemma(Formula &target) const {
  auto makeRead = [&](const Table &table, llvm::ArrayRef<Row> rows,
                      const DynamicAPInt &value, unsigned source) {
    Cell cell = getCell(table, rows, value, source);
    return SortedRead{table.id,    std::move(cell.indices), value, rows, source,
                      table.sorted};
  };
  const ColumnStore &columns = formula.getColumns();
  std::vector<SortedRead> reads, truths;
  for (unsigned i = 0; i < columns.size(); ++i)
    if (columns[i].kind == ColumnKind::Read)
      reads.push_back(makeRead(columns[i].term.getTable(), columns[i].operands,
                               values[i], i));
  if (auto lemma = findLemmaOfReads(target, std::move(reads), false))
    return lemma;
  for (unsigned i = 0; i < formula.getNumAtoms(); ++i)
    truths.push_back(makeRead(formula.getAtom(i).table,
                              formula.getAtom(i).indices,
                              DynamicAPInt(atoms[i] == Truth::True), i));
  return findLemmaOfReads(target, std::move(truths), true);
}

} // namespace maskir
