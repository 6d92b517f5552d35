//===- NonemptyRows.cpp - Does every row have a key? ----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// "For all rows, symbols and data there is a key" is proved by naming the key:
// with terms t1, t2, ... over the row, no row may fail all of p[kv := ti]. That
// question has no quantifier, so data are adversarial by construction, and it
// needs no projection of integer sets. The terms come from the comparisons of
// p; a row that fails all of them is examined key by key: either it is empty
// for some data (a witness), or the key that saves it gives the next term.
//
//===----------------------------------------------------------------------===//

#include "KeyCandidates.h"
#include "Refute.h"
#include "maskir/PredicateSet/Evaluate.h"
#include "llvm/Support/MathExtras.h"

namespace maskir {

static constexpr unsigned kKey = static_cast<unsigned>(Axis::Key);
static constexpr unsigned kRowAxes = 3; // b, h, q
static constexpr unsigned kMaxRounds = 48;
static constexpr int64_t kMaxKeys = 1 << 13;
/// A saving key is named relative to a candidate that is at most this far.
static constexpr int64_t kMaxDistance = 256;

namespace {
class RowProver {
public:
  RowProver(const Predicate &p, const Domain &domain, const Budget &budget)
      : p(p), domain(domain), budget(budget), rows(budget) {}

  Proof prove();

private:
  struct KeyRange {
    int64_t begin = 0, end = 0;
    bool isOpen = false; // there are keys beyond `end`
  };
  enum class RowResult { Empty, Saved, Unknown };

  void addTerm(const IntExpr &key);
  bool addHelpfulTerm(const Witness &row);
  bool addNearbyTerm(const Witness &row, int64_t key);
  std::optional<KeyRange> getKeys(const Witness &row) const;
  RowResult examine(Witness &row, int64_t &savingKey);
  bool isEmptyRow(Witness &row, const KeyRange &keys) const;
  void keepExtent(const Witness &row, Solver &data) const;
  bool isEmptyBeyond(const Predicate &ofRow, int64_t end,
                     llvm::ArrayRef<TableCell> cells) const;

  const Predicate &p;
  const Domain &domain;
  const Budget &budget;
  Solver rows; // the rows that fail every term
  llvm::SmallVector<IntExpr> terms, pool;
  std::string reason;
};
} // namespace

/// From now on rows that the key `key` saves are not looked at.
void RowProver::addTerm(const IntExpr &key) {
  terms.push_back(key);
  Predicate inRange = Predicate::le(domain.offset[kKey], key);
  if (domain.length[kKey])
    inRange = inRange &
              Predicate::lt(key, domain.offset[kKey] + *domain.length[kKey]);
  IntExpr axes[] = {IntExpr::axis(Axis::Batch), IntExpr::axis(Axis::Head),
                    IntExpr::axis(Axis::Query), key};
  rows.require(~(inRange & p.substitute(axes)));
}

/// Moves a term from the pool that saves `row`, or may save it, to the terms.
bool RowProver::addHelpfulTerm(const Witness &row) {
  std::optional<KeyRange> keys = getKeys(row);
  if (!keys)
    return false;
  IntExpr *best = nullptr;
  for (IntExpr &term : pool) {
    Witness at = row;
    std::optional<int64_t> key = evaluate(term, row);
    if (key && (*key < keys->begin || (!keys->isOpen && *key >= keys->end)))
      continue;
    std::optional<bool> isTrue;
    if (key) {
      at.point[kKey] = *key;
      isTrue = evaluate(p, at);
      if (isTrue == false)
        continue;
    }
    if (isTrue == true) {
      best = &term;
      break;
    }
    if (!best) // depends on data that no other term has looked at
      best = &term;
  }
  if (!best)
    return false;
  addTerm(*best);
  pool.erase(best);
  return true;
}

bool RowProver::addNearbyTerm(const Witness &row, int64_t key) {
  llvm::SmallVector<IntExpr> bases(terms);
  bases.append(pool.begin(), pool.end());
  bases.push_back(0);
  std::optional<IntExpr> best;
  int64_t bestDistance = kMaxDistance + 1;
  for (const IntExpr &base : bases) {
    std::optional<int64_t> at = evaluate(base, row);
    int64_t distance;
    if (!at || llvm::SubOverflow(key, *at, distance) ||
        std::abs(distance) >= bestDistance)
      continue;
    IntExpr term = base + distance;
    if (llvm::is_contained(terms, term))
      continue;
    best = term;
    bestDistance = std::abs(distance);
  }
  if (best)
    addTerm(*best);
  return best.has_value();
}

std::optional<RowProver::KeyRange>
RowProver::getKeys(const Witness &row) const {
  KeyRange range;
  std::optional<int64_t> begin = evaluate(domain.offset[kKey], row);
  if (!begin)
    return std::nullopt;
  range.begin = *begin;
  std::optional<int64_t> length = 64; // of an unbounded domain: a first part
  if (domain.length[kKey])
    length = evaluate(*domain.length[kKey], row);
  else
    range.isOpen = true;
  if (!length ||
      llvm::AddOverflow(range.begin, std::max<int64_t>(*length, 0), range.end))
    return std::nullopt;
  return range;
}

/// `q` with the row and the symbols of `row`.
static Predicate restrict(const Witness &row, const Predicate &q) {
  llvm::SmallVector<std::pair<Symbol, IntExpr>> symbols;
  for (const auto &[symbol, value] : row.symbols)
    symbols.emplace_back(symbol, value);
  return q.substitute(
      {row.point[0], row.point[1], row.point[2], IntExpr::axis(Axis::Key)},
      symbols);
}

/// `p` with every boolean read replaced by false.
static Predicate dropBooleanReads(const Predicate &p) {
  switch (p.getKind()) {
  case Predicate::Kind::Read:
    return Predicate::none();
  case Predicate::Kind::Not:
    return ~dropBooleanReads(p.getOperands().front());
  case Predicate::Kind::And:
  case Predicate::Kind::Or: {
    llvm::SmallVector<Predicate> operands;
    for (const Predicate &operand : p.getOperands())
      operands.push_back(dropBooleanReads(operand));
    return p.getKind() == Predicate::Kind::And
               ? Predicate::conjunction(operands)
               : Predicate::disjunction(operands);
  }
  default:
    return p;
  }
}

/// Whether no key from `end` on is attended, if boolean cells that the witness
/// does not list are false.
bool RowProver::isEmptyBeyond(const Predicate &ofRow, int64_t end,
                              llvm::ArrayRef<TableCell> cells) const {
  Predicate beyond = Predicate::le(end, IntExpr::axis(Axis::Key));
  bool areFalse = llvm::all_of(cells, [](auto &c) { return c.value == 0; });
  Solver solver(budget);
  solver.require(beyond & (areFalse ? dropBooleanReads(ofRow) : ofRow));
  return solver.solve() == Solver::Status::Empty;
}

/// The extent of the domain may come from data (a length for each sample): they
/// keep the values that they have in `row`.
void RowProver::keepExtent(const Witness &row, Solver &data) const {
  auto keep = [&](const IntExpr &term) {
    std::optional<int64_t> value = evaluate(term, row);
    if (value && term.hasReads())
      data.require(restrict(row, Predicate::eq(term, *value)));
  };
  for (unsigned i = 0; i < kNumAxes; ++i) {
    keep(domain.offset[i]);
    if (domain.length[i])
      keep(*domain.length[i]);
  }
  data.require(restrict(row, domain.facts));
}

/// Looks for data that leave the row empty, key by key. For Empty, `row` gets
/// the cells; for Saved, `savingKey` is attended whatever the data are, or with
/// the data of the row.
RowProver::RowResult RowProver::examine(Witness &row, int64_t &savingKey) {
  std::optional<KeyRange> keys = getKeys(row);
  if (!keys || keys->end - keys->begin > kMaxKeys) {
    reason = "the number of keys is too large to examine a row key by key";
    return RowResult::Unknown;
  }
  Predicate ofRow = restrict(row, p);
  Solver data(budget);
  keepExtent(row, data);
  for (int64_t key = keys->begin; key < keys->end; ++key) {
    Predicate attended =
        ofRow.substitute({0, 0, 0, key}); // only kv is left to replace
    savingKey = key;
    if (attended.isAll())
      return RowResult::Saved;
    data.require(~attended);
  }
  Solver::Status status = data.solve();
  if (status == Solver::Status::Found && data.getWitness()) {
    row.cells = data.getWitness()->cells;
    if (!keys->isOpen || isEmptyBeyond(ofRow, keys->end, row.cells))
      return RowResult::Empty;
    reason = "there is no last key, and later keys may be attended";
    return RowResult::Unknown;
  }
  if (status != Solver::Status::Empty) {
    reason = data.getReason().str();
    return RowResult::Unknown;
  }
  // Some key is attended for all data: take one for the data at hand.
  for (savingKey = keys->begin; savingKey < keys->end; ++savingKey) {
    Witness at = row;
    at.point[kKey] = savingKey;
    if (evaluate(p, at).value_or(true))
      break;
  }
  return RowResult::Saved;
}

bool RowProver::isEmptyRow(Witness &row, const KeyRange &keys) const {
  bool isEmpty =
      confirms(getDomainPart(domain, (1u << kRowAxes) - 1), row, true);
  for (int64_t key = keys.begin; key < keys.end && isEmpty; ++key) {
    row.point[kKey] = key;
    isEmpty = confirms(p, row, false);
  }
  row.point[kKey] = keys.begin;
  std::optional<KeyRange> checked = getKeys(row);
  return isEmpty && areCellsConsistent(row.cells) && checked &&
         checked->begin == keys.begin && checked->end == keys.end;
}

Proof RowProver::prove() {
  rows.require(getDomainPart(domain, (1u << kRowAxes) - 1));
  pool = getKeyCandidates(p, domain);
  addTerm(pool.front());
  pool.erase(pool.begin());
  for (unsigned round = 0; round < kMaxRounds; ++round) {
    Solver::Status status = rows.solve();
    if (status == Solver::Status::Empty)
      return Proof::proven();
    if (rows.isSpent())
      return Proof::unknown("over budget: more than " +
                            std::to_string(budget.maxConjunctions) +
                            " cases to look at");
    if (status == Solver::Status::Unknown)
      return Proof::unknown(rows.getReason().str());
    if (!rows.getWitness())
      return Proof::unknown("a row beyond 64 bits is not settled");
    Witness row = *rows.getWitness();
    if (addHelpfulTerm(row))
      continue;
    row = makeSmall(rows, std::move(row), domain, kRowAxes);
    if (addHelpfulTerm(row))
      continue;
    int64_t savingKey = 0;
    RowResult result = examine(row, savingKey);
    if (result == RowResult::Unknown)
      return Proof::unknown(reason);
    if (result == RowResult::Empty) {
      std::optional<KeyRange> keys = getKeys(row);
      if (keys && isEmptyRow(row, *keys))
        return Proof::refuted(std::move(row));
      return Proof::unknown("the evaluator does not confirm the empty row");
    }
    if (!addNearbyTerm(row, savingKey))
      break;
  }
  return Proof::unknown("no closed form was found for a key of every row");
}

Proof proveNonemptyRows(const Predicate &p, const Domain &domain,
                        const Budget &budget) {
  if (p.isOverflow() || domain.facts.isOverflow())
    return Proof::unknown(kTooLarge);
  return RowProver(p, domain, budget).prove();
}

} // namespace maskir
