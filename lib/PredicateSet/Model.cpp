//===- Model.cpp - Candidate solutions ------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Model.h"
#include <map>

using llvm::DynamicAPInt;

namespace maskir {

Model::Model(const Formula &formula, llvm::ArrayRef<bool> used,
             llvm::ArrayRef<DynamicAPInt> sample, llvm::ArrayRef<Truth> atoms)
    : formula(formula), used(used) {
  evaluateColumns(sample);
  if (!knownReads.empty()) // now reads that are free can agree with the others
    evaluateColumns(sample);
  evaluateAtoms(atoms);
}

Model::Cell Model::getCell(const Table &table, llvm::ArrayRef<Row> indices,
                           DynamicAPInt value, unsigned source) const {
  Cell cell{table.id, {}, value, source};
  for (const Row &index : indices)
    cell.indices.push_back(index.evaluate(values));
  return cell;
}

/// The value that an unconstrained read takes: what another read of the same
/// cell has; for a sorted table, that of the nearest cell before it.
DynamicAPInt Model::evaluateRead(const Column &column) const {
  const Table &table = column.term.getTable();
  Cell wanted = getCell(table, column.operands, DynamicAPInt(0), 0);
  const Cell *before = nullptr, *after = nullptr;
  for (const Cell &cell : knownReads) {
    if (cell.table != table.id || cell.indices.size() != wanted.indices.size())
      continue;
    if (cell.indices == wanted.indices)
      return cell.value;
    if (!table.sorted || llvm::ArrayRef(cell.indices).drop_back() !=
                             llvm::ArrayRef(wanted.indices).drop_back())
      continue;
    const DynamicAPInt &at = cell.indices.back();
    if (at < wanted.indices.back() && (!before || before->indices.back() < at))
      before = &cell;
    if (at > wanted.indices.back() && (!after || after->indices.back() > at))
      after = &cell;
  }
  return before ? before->value : after ? after->value : DynamicAPInt(0);
}

DynamicAPInt divideFloor(const DynamicAPInt &a, const DynamicAPInt &b) {
  if (b == 0)
    return DynamicAPInt(0);
  return b > 0 ? floorDiv(a, b) : floorDiv(-a, -b);
}

void Model::evaluateColumns(llvm::ArrayRef<DynamicAPInt> sample) {
  const ColumnStore &columns = formula.getColumns();
  std::vector<Cell> reads;
  values.assign(columns.size(), DynamicAPInt(0));
  for (unsigned i = 0; i < columns.size(); ++i) {
    const Column &column = columns[i];
    auto operand = [&](unsigned k) {
      return column.operands[k].evaluate(values);
    };
    if (used[i]) {
      values[i] = sample[i];
      if (column.kind == ColumnKind::Read)
        reads.push_back(
            getCell(column.term.getTable(), column.operands, values[i], i));
      continue;
    }
    switch (column.kind) {
    case ColumnKind::Axis:
    case ColumnKind::Symbol:
      break;
    case ColumnKind::Division:
      values[i] = floorDiv(operand(0), DynamicAPInt(column.divisor));
      break;
    case ColumnKind::Minimum:
      values[i] = std::min(operand(0), operand(1));
      break;
    case ColumnKind::Maximum:
      values[i] = std::max(operand(0), operand(1));
      break;
    case ColumnKind::Product:
      values[i] = operand(0) * operand(1);
      break;
    case ColumnKind::Quotient:
      values[i] = divideFloor(operand(0), operand(1));
      break;
    case ColumnKind::Read:
      values[i] = evaluateRead(column);
      break;
    }
  }
  knownReads = std::move(reads);
}

void Model::evaluateAtoms(llvm::ArrayRef<Truth> asserted) {
  atoms.assign(asserted.begin(), asserted.end());
  if (!llvm::is_contained(atoms, Truth::Open))
    return;
  std::map<std::pair<uint64_t, Values>, Truth> known;
  auto getKey = [&](unsigned i) {
    Cell cell = getCell(formula.getAtom(i).table, formula.getAtom(i).indices,
                        DynamicAPInt(0), i);
    return std::make_pair(cell.table, std::move(cell.indices));
  };
  for (unsigned i = 0; i < atoms.size(); ++i)
    if (atoms[i] != Truth::Open)
      known.try_emplace(getKey(i), atoms[i]);
  for (unsigned i = 0; i < atoms.size(); ++i)
    if (atoms[i] == Truth::Open)
      atoms[i] = known.try_emplace(getKey(i), Truth::False).first->second;
}

bool Model::holds(NodeId id) const {
  const FormulaNode &node = formula[id];
  switch (node.kind) {
  case FormulaNode::Kind::True:
    return true;
  case FormulaNode::Kind::False:
    return false;
  case FormulaNode::Kind::AtLeast:
    return formula.getForm(node.index).evaluate(values) >= node.bound;
  case FormulaNode::Kind::AtMost:
    return formula.getForm(node.index).evaluate(values) <= node.bound;
  case FormulaNode::Kind::Atom:
    return (atoms[node.index] == Truth::True) == node.polarity;
  case FormulaNode::Kind::And:
    return llvm::all_of(node.operands, [&](NodeId x) { return holds(x); });
  case FormulaNode::Kind::Or:
    return llvm::any_of(node.operands, [&](NodeId x) { return holds(x); });
  }
  llvm_unreachable("all kinds are handled");
}

static bool fitsInt64(const DynamicAPInt &x) {
  return x >= INT64_MIN && x <= INT64_MAX;
}

std::optional<Witness> Model::getWitness() const {
  const ColumnStore &columns = formula.getColumns();
  if (!llvm::all_of(values, fitsInt64))
    return std::nullopt;
  Witness witness;
  auto addCell = [&](const Table &table, llvm::ArrayRef<Row> indices,
                     int64_t value) {
    TableCell cell{table, {}, value};
    for (const Row &index : indices) {
      DynamicAPInt at = index.evaluate(values);
      if (!fitsInt64(at))
        return false;
      cell.indices.push_back(int64_t(at));
    }
    witness.cells.push_back(std::move(cell));
    return true;
  };
  for (unsigned i = 0; i < columns.size(); ++i) {
    const Column &column = columns[i];
    int64_t value = int64_t(values[i]);
    if (column.kind == ColumnKind::Axis)
      witness.point[static_cast<unsigned>(column.term.getAxis())] = value;
    else if (column.kind == ColumnKind::Symbol)
      witness.symbols.emplace_back(column.term.getSymbol(), value);
    else if (column.kind == ColumnKind::Read &&
             !addCell(column.term.getTable(), column.operands, value))
      return std::nullopt;
  }
  for (unsigned i = 0; i < formula.getNumAtoms(); ++i)
    if (!addCell(formula.getAtom(i).table, formula.getAtom(i).indices,
                 atoms[i] == Truth::True))
      return std::nullopt;
  return witness;
}

} // namespace maskir
