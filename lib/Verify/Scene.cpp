//===- Scene.cpp - A small world in which masks are drawn -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Scene.h"
#include "ProgramData.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/PredicateSet/Dependences.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace maskir::verify {

/// A number that nothing determines: small, and neither 0 nor 1, so that
/// windows and chunks of this size look like what they are.
static constexpr int64_t kFreeNumber = 2;
/// What is larger costs too much to evaluate at each pair.
static constexpr unsigned kMaxSceneTree = 4096;
/// Tables of numbers beyond this many are not chosen one by one.
static constexpr unsigned kMaxNumberTables = 6;

//===----------------------------------------------------------------------===//
// What the question depends on
//===----------------------------------------------------------------------===//

bool Scene::addTable(const Table &table, bool isInteger, std::string &reason) {
  Value value = inquiry->builder.lookupValue(table.id);
  for (TableChoice &known : tables)
    if (known.table == table) {
      known.table.sorted |= table.sorted;
      return true;
    }
  if (!value || isInMaskCode(value)) {
    Operation *op = value ? value.getDefiningOp() : nullptr;
    reason = ("it depends on what " +
              (op ? "'" + op->getName().getStringRef() + "'"
                  : Twine("scalar code")) +
              " computes")
                 .str();
    return false;
  }
  TableChoice choice{table, isInteger ? 0 : 1, isInteger};
  tables.push_back(choice);
  return true;
}

bool Scene::collect(std::string &reason) {
  bool isKnown = true;
  auto addSymbol = [&](const Symbol &symbol) {
    if (!llvm::is_contained(symbols, symbol))
      symbols.push_back(symbol);
  };
  auto add = [&](const Table &table, bool isInteger) {
    isKnown = isKnown && addTable(table, isInteger, reason);
  };
  const Domain &domain = inquiry->domain;
  SmallVector<Predicate> parts = {inquiry->getFirst(), domain.facts};
  if (inquiry->second)
    parts.push_back(inquiry->getSecond());
  for (unsigned i = 0; i < kNumAxes; ++i) {
    parts.push_back(Predicate::zero(domain.offset[i]));
    if (domain.length[i])
      parts.push_back(Predicate::zero(*domain.length[i]));
  }
  for (const Predicate &part : parts) {
    if (part.isOverflow() || isLargerThan(part, kMaxSceneTree)) {
      reason = "it is too large";
      return false;
    }
    visitDependences(part, {addSymbol, add});
  }
  return isKnown;
}

//===----------------------------------------------------------------------===//
// Choosing values
//===----------------------------------------------------------------------===//

std::optional<int64_t> Scene::evaluateTerm(const IntExpr &term) const {
  auto lookup = [&](const Table &table, ArrayRef<int64_t> indices) {
    return std::optional<int64_t>(getCell(table, indices));
  };
  return evaluate(term, Assignment{{0, 0, 0, 0}, values, lookup});
}

/// Sizes of tensors that are no length of the domain come last: they are just
/// large enough (see `place`).
void Scene::chooseSymbols(const SceneLimits &limits, bool exactly) {
  auto inWitness = [&](const Symbol &symbol) -> std::optional<int64_t> {
    if (witness)
      for (const auto &[known, value] : witness->symbols)
        if (known == symbol)
          return value;
    return std::nullopt;
  };
  auto getAxis = [&](const Symbol &symbol) -> std::optional<unsigned> {
    for (unsigned i = 0; i < kNumAxes; ++i)
      if (inquiry->domain.length[i] &&
          *inquiry->domain.length[i] == IntExpr::symbol(symbol))
        return i;
    return std::nullopt;
  };
  for (const Symbol &symbol : symbols) {
    std::optional<int64_t> known = inWitness(symbol);
    std::optional<unsigned> axis = getAxis(symbol);
    std::optional<SymbolMeaning> meaning = getMeaning(symbol, inquiry->builder);
    if (axis && !(exactly && known)) {
      int64_t least = *axis < 2 && witness ? witness->point[*axis] + 1 : 0;
      values.push_back({symbol, std::max(limits.chosen[*axis], least)});
    } else if (known && (exactly || axis || !meaning || !meaning->dimension)) {
      values.push_back({symbol, *known});
    } else if (!meaning || !meaning->dimension) {
      values.push_back({symbol, kFreeNumber});
    }
  }
}

/// Finds where the scene lies, then the sizes of tensors, which must reach its
/// end. False if the facts do not hold then.
bool Scene::place(const SceneLimits &limits, std::string &reason) {
  int64_t last = 0;
  for (unsigned i = 0; i < kNumAxes; ++i) {
    std::optional<int64_t> offset = evaluateTerm(inquiry->domain.offset[i]);
    std::optional<int64_t> length = limits.chosen[i];
    if (inquiry->domain.length[i])
      length = evaluateTerm(*inquiry->domain.length[i]);
    else if (witness && offset) // an axis without an end holds it
      length = std::max(*length, witness->point[i] - *offset + 1);
    if (!offset || !length) {
      reason = "its lengths are not known";
      return false;
    }
    begin[i] = *offset;
    size[i] = std::clamp<int64_t>(*length, 0, limits.most[i]);
    rowBegin = *offset; // in the end, of the keys
    rowLength = std::max<int64_t>(*length, 0);
    isPart |= i >= 2 && size[i] < *length;
    if (witness && witness->point[i] - *offset >= size[i]) {
      int64_t first = witness->point[i] - size[i] / 2;
      begin[i] =
          std::max(*offset, std::min(first, *offset + *length - size[i]));
    }
    last = std::max(last, begin[i] + size[i]);
  }
  for (const Symbol &symbol : symbols) {
    bool isSet = llvm::any_of(
        values, [&](const auto &entry) { return entry.first == symbol; });
    if (!isSet)
      values.push_back({symbol, last});
  }
  auto lookup = [&](const Table &table, ArrayRef<int64_t> indices) {
    return std::optional<int64_t>(getCell(table, indices));
  };
  std::optional<bool> holds =
      evaluate(inquiry->domain.facts, Assignment{{0, 0, 0, 0}, values, lookup});
  if (holds != true)
    reason = "no small sizes fit its facts";
  return holds == true;
}

int64_t Scene::countVisible() const {
  Predicate first = inquiry->getFirst();
  int64_t count = 0;
  std::array<int64_t, kNumAxes> p = begin;
  for (p[2] = begin[2]; p[2] < begin[2] + size[2]; ++p[2])
    for (p[3] = begin[3]; p[3] < begin[3] + size[3]; ++p[3])
      count += test(first, p);
  return count;
}

/// A number is a length, a start or an id: 0, or past the end, whichever lets
/// more be seen.
void Scene::chooseNumbers() {
  int64_t last = std::max(begin[2] + size[2], begin[3] + size[3]);
  unsigned chosen = 0;
  for (TableChoice &choice : tables) {
    if (!choice.isInteger || ++chosen > kMaxNumberTables)
      continue;
    int64_t withZero = countVisible();
    choice.value = last;
    if (countVisible() <= withZero)
      choice.value = 0;
  }
}

std::optional<Scene> Scene::make(const Inquiry &inquiry, const Witness *witness,
                                 bool exactly, const SceneLimits &limits,
                                 std::string &reason) {
  Scene scene(inquiry);
  scene.witness = witness;
  if (!scene.collect(reason))
    return std::nullopt;
  if (witness)
    for (const TableCell &cell : witness->cells) {
      scene.cells[{cell.table.id, cell.indices}] = cell.value;
      for (TableChoice &choice : scene.tables)
        choice.hasCells |= choice.table == cell.table;
    }
  scene.chooseSymbols(limits, exactly);
  if (!scene.place(limits, reason))
    return std::nullopt;
  scene.chooseNumbers();
  scene.witness = nullptr; // not needed, and not ours
  return scene;
}

//===----------------------------------------------------------------------===//
// Looking
//===----------------------------------------------------------------------===//

int64_t Scene::getCell(const Table &table, ArrayRef<int64_t> indices) const {
  if (std::optional<int64_t> constant =
          lookUpConstant(inquiry->builder, table, indices))
    return *constant;
  if (Value tensor = inquiry->builder.lookupValue(table.id);
      inquiry->data && tensor && isa<RankedTensorType>(tensor.getType()))
    if (auto cell = inquiry->data->getCell(tensor, indices))
      return *cell;
  SmallVector<int64_t> key(indices);
  auto at = cells.lower_bound({table.id, key});
  if (at != cells.end() && at->first.first == table.id &&
      at->first.second == key)
    return at->second;
  const TableChoice *choice = llvm::find_if(
      tables, [&](const TableChoice &c) { return c.table == table; });
  if (choice == tables.end())
    return 0;
  // The promise of a sorted table is kept: the nearest cell before, or after.
  auto inRow = [&](auto entry) {
    return entry->first.first == table.id && !key.empty() &&
           entry->first.second.size() == key.size() &&
           ArrayRef(entry->first.second).drop_back() ==
               ArrayRef(key).drop_back();
  };
  if (choice->table.sorted && choice->hasCells) {
    if (at != cells.begin() && inRow(std::prev(at)))
      return std::prev(at)->second;
    if (at != cells.end() && inRow(at))
      return at->second;
  }
  return choice->value;
}

bool Scene::test(const Predicate &predicate,
                 const std::array<int64_t, kNumAxes> &point) const {
  auto lookup = [&](const Table &table, ArrayRef<int64_t> indices) {
    return std::optional<int64_t>(getCell(table, indices));
  };
  return evaluate(predicate, Assignment{point, values, lookup}) == true;
}

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

std::string Scene::describeExtent() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "B = " << size[0] << ", H = " << size[1] << ", ";
  std::string positions;
  llvm::raw_string_ostream(positions)
      << "queries " << begin[2] << ".." << begin[2] + size[2] - 1 << ", keys "
      << begin[3] << ".." << begin[3] + size[3] - 1;
  if (isPart) {
    os << positions;
    return text;
  }
  os << "Q = " << size[2] << ", KV = " << size[3];
  if (begin[2] != 0 || begin[3] != 0)
    os << " (" << positions << ")";
  return text;
}

std::string Scene::describeChoices() const {
  SmallVector<std::string> choices;
  ValueNames &names = inquiry->names;
  for (const auto &[symbol, value] : values) {
    std::optional<SymbolMeaning> meaning = getMeaning(symbol, inquiry->builder);
    bool isLength = llvm::any_of(inquiry->domain.length, [&](const auto &l) {
      return l && *l == IntExpr::symbol(symbol);
    });
    if (!isLength && (!meaning || !meaning->dimension))
      choices.push_back(names.get(symbol, inquiry->domain, inquiry->builder) +
                        " = " + std::to_string(value));
  }
  if (inquiry->data)
    choices.push_back("the data of the counterexample");
  for (const TableChoice &choice : tables) {
    Value value = inquiry->builder.lookupValue(choice.table.id);
    if (inquiry->data && value && isa<RankedTensorType>(value.getType()))
      continue;
    if (value && matchPattern(value, m_Constant()))
      continue;
    std::string name = value ? names.get(value) : choice.table.name;
    std::string amount = std::to_string(choice.value);
    choices.push_back(choice.hasCells ? name + " as above, else " + amount
                                      : name + " all " + amount);
  }
  return choices.empty() ? "" : "with " + llvm::join(choices, ", ");
}

} // namespace maskir::verify
