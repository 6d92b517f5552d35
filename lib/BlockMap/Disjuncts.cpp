//===- Disjuncts.cpp - A predicate as linear systems ----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Disjuncts.h"
#include "maskir/PredicateSet/Queries.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

namespace maskir::blockmap {

/// More cases than this make a block map that costs more than it saves.
static constexpr size_t kMaxDisjuncts = 64;

/// Coefficients beyond this could leave int64 at run time, where positions and
/// data of up to 2^40 are met (see EmitMagnitude.h).
static constexpr int64_t kMaxCoefficient = int64_t(1) << 20;

Disjuncts::Disjuncts(bool disjoint)
    : disjoint(disjoint),
      terms({IntExpr(1), IntExpr::axis(Axis::Key), IntExpr::axis(Axis::Query)}),
      definitions(3, 0) {}

static bool isParameter(const IntExpr &term) {
  return !term.usesAxis(Axis::Query) && !term.usesAxis(Axis::Key);
}

static std::vector<Disjunct> getAll() { return {Disjunct()}; }
static std::vector<Disjunct> getWeakened() {
  Disjunct disjunct;
  disjunct.weakened = true;
  return {disjunct};
}
static std::vector<Disjunct> getCondition(const Predicate &p) {
  if (p.isNone())
    return {};
  Disjunct disjunct;
  disjunct.condition = p;
  return {disjunct};
}

//===----------------------------------------------------------------------===//
// Terms to rows
//===----------------------------------------------------------------------===//

unsigned Disjuncts::getParameter(const IntExpr &term) {
  for (unsigned column = 3; column < terms.size(); ++column)
    if (!isLocal(column) && terms[column] == term)
      return column;
  terms.push_back(term);
  definitions.push_back(0);
  return terms.size() - 1;
}

/// The local d = floordiv(dividend, divisor):
/// 0 <= dividend - divisor * d <= divisor - 1.
std::optional<unsigned> Disjuncts::getQuotient(const IntExpr &dividend,
                                               int64_t divisor) {
  IntExpr quotient = dividend.floorDiv(divisor);
  for (unsigned column = 3; column < terms.size(); ++column)
    if (isLocal(column) && terms[column] == quotient)
      return column;
  Row remainder, rest;
  if (!addTerm(remainder, dividend, 1))
    return std::nullopt;
  unsigned column = terms.size();
  setCoefficient(remainder, column, -divisor);
  setCoefficient(rest, 0, divisor - 1);
  if (!addScaled(rest, remainder, -1))
    return std::nullopt;
  terms.push_back(quotient);
  localRows.emplace_back(remainder, rest);
  definitions.push_back(localRows.size());
  return column;
}

bool Disjuncts::addAtom(Row &row, const IntExpr &atom, int64_t factor) {
  if (factor > kMaxCoefficient || factor < -kMaxCoefficient)
    return false;
  auto add = [&](unsigned column, int64_t by) {
    Row unit;
    setCoefficient(unit, column, 1);
    return addScaled(row, unit, by);
  };
  if (isParameter(atom))
    return add(getParameter(atom), factor);
  if (atom.getKind() == IntExpr::Kind::Axis)
    return add(atom.getAxis() == Axis::Key ? keyColumn : rowColumn, factor);
  if (atom.getKind() != IntExpr::Kind::FloorDiv &&
      atom.getKind() != IntExpr::Kind::Mod)
    return false;
  std::optional<int64_t> divisor = atom.getOperands()[1].getConstant();
  if (!divisor || *divisor < 1 || *divisor > kMaxCoefficient)
    return false;
  std::optional<unsigned> quotient =
      getQuotient(atom.getOperands()[0], *divisor);
  if (!quotient)
    return false;
  if (atom.getKind() == IntExpr::Kind::FloorDiv)
    return add(*quotient, factor);
  int64_t product; // x mod c = x - c * floordiv(x, c)
  return !llvm::MulOverflow(factor, -*divisor, product) &&
         addTerm(row, atom.getOperands()[0], factor) && add(*quotient, product);
}

bool Disjuncts::addTerm(Row &row, const IntExpr &term, int64_t factor) {
  if (term.isOverflow())
    return false;
  bool added = true;
  int64_t constant =
      term.forEachTerm([&](int64_t coefficient, const IntExpr &atom) {
        int64_t product;
        added = added && !llvm::MulOverflow(coefficient, factor, product) &&
                addAtom(row, atom, product);
      });
  return added && addScaled(row, {constant}, factor);
}

//===----------------------------------------------------------------------===//
// Formulas to cases
//===----------------------------------------------------------------------===//

/// The first min or max in q or kv among the summands, as (coefficient, atom).
static std::optional<std::pair<int64_t, IntExpr>>
findExtremum(const IntExpr &term) {
  std::optional<std::pair<int64_t, IntExpr>> found;
  term.forEachTerm([&](int64_t coefficient, const IntExpr &atom) {
    if (!found && !isParameter(atom) &&
        (atom.getKind() == IntExpr::Kind::Min ||
         atom.getKind() == IntExpr::Kind::Max))
      found.emplace(coefficient, atom);
  });
  return found;
}

/// The cases of term >= 0.
std::optional<Disjuncts::Cases> Disjuncts::splitTerm(const IntExpr &term) {
  if (term.isOverflow())
    return getWeakened();
  if (isParameter(term))
    return getCondition(Predicate::nonNegative(term));
  // r + c * min(x, y) >= 0 is (r + c * x >= 0 and r + c * y >= 0) for c > 0,
  // with `or` for c < 0; max the other way round.
  if (auto extremum = findExtremum(term)) {
    auto [factor, atom] = *extremum;
    IntExpr rest = term - factor * atom;
    Predicate sides[] = {
        Predicate::nonNegative(rest + factor * atom.getOperands()[0]),
        Predicate::nonNegative(rest + factor * atom.getOperands()[1])};
    bool isMin = atom.getKind() == IntExpr::Kind::Min;
    return combine(sides, /*negated=*/false,
                   /*isProduct=*/isMin == (factor > 0));
  }
  Row row;
  if (!addTerm(row, term, 1))
    return getWeakened();
  Disjunct disjunct;
  disjunct.rows.push_back(std::move(row));
  return Cases{disjunct};
}

std::optional<Disjuncts::Cases> Disjuncts::splitAtom(const Predicate &p,
                                                     bool negated) {
  if (p.getKind() == Predicate::Kind::Read)
    return getWeakened();
  const IntExpr &term = p.getTerm();
  if (p.getKind() == Predicate::Kind::NonNegative)
    return splitTerm(negated ? -term - 1 : term);
  Predicate sides[] = {Predicate::nonNegative(negated ? term - 1 : term),
                       Predicate::nonNegative(negated ? -term - 1 : -term)};
  return combine(sides, /*negated=*/false, /*isProduct=*/!negated);
}

/// Whether two conditions exclude each other, as far as a quick proof says.
static bool exclude(const Predicate &a, const Predicate &b) {
  if (a.isAll() || b.isAll())
    return false;
  Budget budget;
  budget.maxConjunctions = 8;
  // Samples and heads of any number: emitted code has no domain.
  static const char batch = 'b', head = 'h';
  Symbol symbols[] = {{reinterpret_cast<uint64_t>(&batch), "b"},
                      {reinterpret_cast<uint64_t>(&head), "h"}};
  Predicate both = (a & b).substitute(
      {IntExpr::symbol(symbols[0]), IntExpr::symbol(symbols[1]), 0, 0});
  return proveEmpty(both, Domain::everywhere(), budget).isProven();
}

std::optional<Disjuncts::Cases> Disjuncts::multiply(const Cases &left,
                                                    const Cases &right) const {
  Cases product;
  for (const Disjunct &a : left)
    for (const Disjunct &b : right) {
      Disjunct both = a;
      both.rows.append(b.rows);
      both.condition = both.condition & b.condition;
      both.weakened |= b.weakened;
      if (exclude(a.condition, b.condition) || both.condition.isNone() ||
          getSystem(both, /*minima=*/{}).isEmpty())
        continue;
      product.push_back(std::move(both));
      if (product.size() > kMaxDisjuncts)
        return std::nullopt;
    }
  return product;
}

std::optional<Disjuncts::Cases>
Disjuncts::combine(llvm::ArrayRef<Predicate> operands, bool negated,
                   bool isProduct) {
  std::optional<Cases> result = isProduct ? getAll() : Cases();
  Cases earlier = getAll(); // what the operands so far leave, if disjoint
  for (const Predicate &operand : operands) {
    std::optional<Cases> cases = split(operand, negated);
    if (cases)
      cases = multiply(isProduct ? *result : earlier, *cases);
    if (!cases)
      return std::nullopt;
    if (isProduct)
      result = std::move(cases);
    else
      result->insert(result->end(), cases->begin(), cases->end());
    if (result->size() > kMaxDisjuncts)
      return std::nullopt;
    if (isProduct || !disjoint)
      continue;
    std::optional<Cases> rest = split(operand, !negated);
    if (rest && rest->size() == 1 && !rest->front().weakened)
      if (std::optional<Cases> left = multiply(earlier, *rest))
        earlier = std::move(*left);
  }
  return result;
}

std::optional<std::vector<Disjunct>> Disjuncts::split(const Predicate &p,
                                                      bool negated) {
  // As one condition, a case and the case of its negation exclude each other.
  if (!p.usesAxis(Axis::Query) && !p.usesAxis(Axis::Key))
    return getCondition(negated ? ~p : p);
  switch (p.getKind()) {
  case Predicate::Kind::True:
    return negated ? Cases() : getAll();
  case Predicate::Kind::False:
    return negated ? getAll() : Cases();
  case Predicate::Kind::Not:
    return split(p.getOperands().front(), !negated);
  case Predicate::Kind::And:
  case Predicate::Kind::Or: {
    bool isProduct = (p.getKind() == Predicate::Kind::And) != negated;
    return combine(p.getOperands(), negated, isProduct);
  }
  case Predicate::Kind::NonNegative:
  case Predicate::Kind::Zero:
  case Predicate::Kind::Read:
    return splitAtom(p, negated);
  }
  llvm_unreachable("all kinds are handled");
}

//===----------------------------------------------------------------------===//
// Cases to systems
//===----------------------------------------------------------------------===//

LinearSystem Disjuncts::getSystem(
    const Disjunct &disjunct,
    llvm::ArrayRef<std::pair<unsigned, int64_t>> minima) const {
  LinearSystem system(minima);
  for (const Row &row : disjunct.rows)
    system.add(row);
  // A local's definition uses earlier locals only.
  for (unsigned column = terms.size(); column-- > 3;) {
    if (!isLocal(column) || !system.uses(column))
      continue;
    const auto &[remainder, rest] = localRows[definitions[column] - 1];
    system.add(remainder);
    system.add(rest);
  }
  system.fixColumns();
  return system;
}

IntExpr Disjuncts::getTerm(llvm::ArrayRef<int64_t> row,
                           unsigned without) const {
  IntExpr sum = row.empty() ? 0 : row[0];
  for (unsigned column = 1; column < row.size(); ++column)
    if (column != without && row[column] != 0)
      sum = sum + row[column] * terms[column];
  return sum;
}

} // namespace maskir::blockmap
