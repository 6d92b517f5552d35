//===- KeyBounds.cpp - First and last key in closed form ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Terms that may be the bound are tried first and proved (BoundSearch.h): that
// has a budget. Where they do not suffice, each conjunction of p on the tile is
// a relation from parameters (symbols, and every other column that does not
// depend on q or kv) to kv, with q and the divisions as existential variables;
// its symbolic lexicographic minimum and maximum in kv are read back as terms.
//
//===----------------------------------------------------------------------===//

#include "BoundSearch.h"
#include "KeyCandidates.h"
#include "Refute.h"
#include "RowReader.h"
#include "maskir/PredicateSet/TileQuery.h"
#include "mlir/Analysis/Presburger/IntegerRelation.h"
#include "mlir/Analysis/Presburger/PWMAFunction.h"
#include "mlir/Analysis/Presburger/Simplex.h"

using llvm::DynamicAPInt;
using namespace mlir::presburger;

namespace maskir {

/// The symbolic minimum has no budget, and takes seconds for systems that look
/// harmless (7 kv + 15 n <= 16 q). It is only asked of small ones.
static constexpr unsigned kMaxParameters = 12;
static constexpr unsigned kMaxVariables = 8;
static constexpr int64_t kMaxDivisor = 64;
static constexpr unsigned kMaxPieces = 64;
static constexpr unsigned kMaxMergedPieces = 8;

namespace {
class KeyBoundsBuilder {
public:
  KeyBoundsBuilder(const Domain &domain, const Budget &budget)
      : budget(budget), solver(budget), facts(budget) {
    facts.require(domain.facts);
  }
  /// Returns false with a reason where there are no closed forms.
  bool run(const Predicate &points, KeyBounds &bounds);
  void simplify(KeyBounds &bounds);
  std::string reason;

private:
  bool addConjunction(llvm::ArrayRef<bool> used, KeyBounds &bounds);
  bool addPieces(const SymbolicLexOpt &optimum,
                 llvm::SmallVectorImpl<BoundPiece> &pieces);
  bool isNever(const Predicate &p) {
    return facts.solve(p) == Solver::Status::Empty;
  }
  Predicate simplifyGuard(const Predicate &guard);
  void mergePieces(llvm::SmallVectorImpl<BoundPiece> &pieces, bool isFirst);
  bool encloses(const Predicate &points, const KeyBounds &bounds) const;
  std::optional<Predicate> readDomain(const PresburgerSet &set);
  std::optional<Predicate> readConjunction(const IntegerRelation &relation);
  bool fail(llvm::StringRef why) {
    if (reason.empty())
      reason = why.str();
    return false;
  }

  const Budget &budget;
  Solver solver;
  Solver facts;
  llvm::SmallVector<IntExpr> parameters;
};
} // namespace

std::optional<Predicate>
KeyBoundsBuilder::readConjunction(const IntegerRelation &relation) {
  DivisionRepr divisions = relation.getLocalReprs();
  RowReader reader(parameters, divisions);
  llvm::SmallVector<Predicate> literals;
  for (unsigned i = 0; i < relation.getNumEqualities(); ++i) {
    std::optional<IntExpr> term = reader.read(relation.getEquality(i));
    if (!term)
      return std::nullopt;
    literals.push_back(Predicate::zero(*term));
  }
  for (unsigned i = 0; i < relation.getNumInequalities(); ++i) {
    std::optional<IntExpr> term = reader.read(relation.getInequality(i));
    if (!term)
      return std::nullopt;
    literals.push_back(Predicate::nonNegative(*term));
  }
  return Predicate::conjunction(literals);
}

std::optional<Predicate>
KeyBoundsBuilder::readDomain(const PresburgerSet &set) {
  llvm::SmallVector<Predicate> parts;
  for (const IntegerRelation &disjunct : set.getAllDisjuncts()) {
    if (disjunct.isObviouslyEmpty())
      continue;
    std::optional<Predicate> part = readConjunction(disjunct);
    if (!part)
      return std::nullopt;
    parts.push_back(*part);
  }
  return Predicate::disjunction(parts);
}

/// The library gives the output the divisions of its domain, but does not say
/// what they divide.
static DivisionRepr getDivisions(const PWMAFunction::Piece &piece) {
  if (piece.output.getDivs().getNumDivs() == piece.output.getNumDivs() ||
      piece.domain.getNumDisjuncts() != 1)
    return piece.output.getDivs();
  const IntegerRelation &domain = piece.domain.getDisjunct(0);
  return domain.getNumLocalVars() == piece.output.getNumDivs()
             ? domain.getLocalReprs()
             : piece.output.getDivs();
}

bool KeyBoundsBuilder::addPieces(const SymbolicLexOpt &optimum,
                                 llvm::SmallVectorImpl<BoundPiece> &pieces) {
  if (!optimum.unboundedDomain.isIntegerEmpty())
    return fail("the keys have no bound");
  for (const PWMAFunction::Piece &piece : optimum.lexopt.getAllPieces()) {
    DivisionRepr divisions = getDivisions(piece);
    RowReader reader(parameters, divisions);
    std::optional<IntExpr> value = reader.read(piece.output.getOutputExpr(0));
    std::optional<Predicate> guard = readDomain(piece.domain);
    if (!value || !guard) {
      if (getenv("SHOW")) {
        llvm::errs() << value.has_value() << guard.has_value() << "\n";
        optimum.lexopt.dump();
      }
      return fail("a bound has no closed form");
    }
    if (isNever(*guard))
      continue;
    if (pieces.size() == kMaxPieces)
      return fail("the closed form has too many pieces");
    pieces.push_back({*guard, *value});
  }
  return true;
}

/// Whether the symbolic minimum ends soon: variables have the coefficients 1, 0
/// and -1, but for the divisions in their definitions.
static bool isEasy(const IntegerRelation &relation, unsigned numParameters) {
  auto isSmall = [](const DynamicAPInt &x, int64_t limit) {
    return -limit <= x && x <= limit;
  };
  for (unsigned i = 0; i < relation.getNumConstraints(); ++i) {
    bool isEquality = i < relation.getNumEqualities();
    auto row = isEquality
                   ? relation.getEquality(i)
                   : relation.getInequality(i - relation.getNumEqualities());
    unsigned numLarge = 0;
    for (unsigned column = 0; column + 1 < row.size(); ++column) {
      bool isParameter = column >= 1 && column < 1 + numParameters;
      if (isParameter || isSmall(row[column], 1))
        continue;
      if (++numLarge > 1 || !isSmall(row[column], kMaxDivisor))
        return false;
    }
  }
  return true;
}

bool KeyBoundsBuilder::addConjunction(llvm::ArrayRef<bool> used,
                                      KeyBounds &bounds) {
  const ColumnStore &columns = solver.getColumns();
  llvm::SmallVector<unsigned> keys, outer, inner;
  for (unsigned i = 0; i < used.size(); ++i) {
    const IntExpr &term = columns[i].term;
    if (!used[i])
      continue;
    if (columns[i].kind == ColumnKind::Axis && term.getAxis() == Axis::Key) {
      keys.push_back(i);
    } else if (!term.usesAxis(Axis::Query) && !term.usesAxis(Axis::Key)) {
      outer.push_back(i);
    } else {
      inner.push_back(i);
    }
  }
  if (keys.empty())
    return fail("the keys have no bound");
  if (outer.size() > kMaxParameters || inner.size() + 1 > kMaxVariables)
    return fail("too many symbols or divisions for a closed form");
  llvm::SmallVector<unsigned> order = keys; // dimension, symbols, locals
  order.append(outer.begin(), outer.end());
  order.append(inner.begin(), inner.end());
  parameters.clear();
  for (unsigned column : outer)
    parameters.push_back(columns[column].term);
  IntegerRelation relation = solver.getRelation(
      order, PresburgerSpace::getSetSpace(1, outer.size(), inner.size()));
  if (!isEasy(relation, outer.size()))
    return fail("no closed form was found for the keys of every tile");
  return addPieces(relation.findSymbolicIntegerLexMin(), bounds.first) &&
         addPieces(relation.findSymbolicIntegerLexMax(), bounds.last);
}

bool KeyBoundsBuilder::run(const Predicate &points, KeyBounds &bounds) {
  solver.require(points);
  Solver::Status status = solver.forEachConjunction(
      [&](llvm::ArrayRef<bool> used) { return addConjunction(used, bounds); });
  if (status == Solver::Status::Unknown)
    return fail(solver.getReason());
  if (status != Solver::Status::Empty)
    return false;
  simplify(bounds);
  if (!encloses(points, bounds))
    return fail("the closed form is not confirmed");
  return true;
}

void KeyBoundsBuilder::simplify(KeyBounds &bounds) {
  mergePieces(bounds.first, true);
  mergePieces(bounds.last, false);
}

/// Drops pieces that another one makes superfluous, and joins pieces of which
/// one value serves both.
void KeyBoundsBuilder::mergePieces(llvm::SmallVectorImpl<BoundPiece> &pieces,
                                   bool isFirst) {
  if (pieces.size() > kMaxMergedPieces)
    return;
  for (unsigned i = pieces.size(); i-- > 0;) {
    for (unsigned j = 0; j < pieces.size(); ++j) {
      if (i == j)
        continue;
      const BoundPiece &piece = pieces[i];
      BoundPiece &other = pieces[j];
      Predicate isBetter = isFirst ? Predicate::le(other.value, piece.value)
                                   : Predicate::le(piece.value, other.value);
      bool isSuperfluous = isNever(piece.guard & ~(other.guard & isBetter));
      bool isSame =
          !isSuperfluous &&
          isNever(piece.guard & ~Predicate::eq(piece.value, other.value));
      if (!isSuperfluous && !isSame)
        continue;
      if (isSame)
        other.guard = other.guard | piece.guard;
      pieces.erase(pieces.begin() + i);
      break;
    }
  }
  for (BoundPiece &piece : pieces)
    piece.guard = simplifyGuard(piece.guard);
}

/// An equal guard under the facts: All, one comparison, or without comparisons
/// that the facts imply.
Predicate KeyBoundsBuilder::simplifyGuard(const Predicate &guard) {
  if (guard.isAll() || isNever(~guard))
    return Predicate::all();
  auto getLiterals = [](const Predicate &p) {
    return p.getKind() == Predicate::Kind::And ? p.getOperands()
                                               : llvm::ArrayRef<Predicate>(p);
  };
  if (guard.getKind() == Predicate::Kind::Or)
    for (const Predicate &operand : guard.getOperands())
      for (const Predicate &literal : getLiterals(operand))
        if (isNever(guard & ~literal) && isNever(literal & ~guard))
          return literal;
  llvm::SmallVector<Predicate> kept;
  for (const Predicate &literal : getLiterals(guard))
    if (!isNever(~literal))
      kept.push_back(literal);
  return Predicate::conjunction(kept);
}

/// A wrong bound would drop keys, so what was read back is proved: no point of
/// the tile is outside of every piece.
bool KeyBoundsBuilder::encloses(const Predicate &points,
                                const KeyBounds &bounds) const {
  IntExpr kv = IntExpr::axis(Axis::Key);
  auto isOutside = [&](llvm::ArrayRef<BoundPiece> pieces, bool isFirst) {
    llvm::SmallVector<Predicate> inside;
    for (const BoundPiece &piece : pieces)
      inside.push_back(piece.guard &
                       (isFirst ? Predicate::le(piece.value, kv)
                                : Predicate::le(kv, piece.value)));
    return ~Predicate::disjunction(inside);
  };
  for (bool isFirst : {true, false}) {
    Solver check(budget);
    check.require(points);
    check.require(isOutside(isFirst ? bounds.first : bounds.last, isFirst));
    if (check.solve() != Solver::Status::Empty)
      return false;
  }
  return true;
}

/// Fills a search with the terms that `p` suggests.
static void addTerms(BoundSearch &search, const Predicate &p,
                     const Domain &domain, const IntExpr &queryStart,
                     const IntExpr &queryCount) {
  const IntExpr &start = domain.offset[static_cast<unsigned>(Axis::Query)];
  const auto &length = domain.length[static_cast<unsigned>(Axis::Query)];
  search.keys = getKeyCandidates(p, domain);
  search.queries = {queryStart, queryStart + queryCount - 1, start};
  if (length)
    search.queries.push_back(start + *length - 1);
  // Where p changes with the query: the keys of p with the axes exchanged.
  IntExpr swapped[] = {IntExpr::axis(Axis::Batch), IntExpr::axis(Axis::Head),
                       IntExpr::axis(Axis::Key), IntExpr::axis(Axis::Query)};
  for (const IntExpr &term : getKeyCandidates(p.substitute(swapped), Domain()))
    if (!term.usesAxis(Axis::Query) &&
        !llvm::is_contained(search.queries, term))
      search.queries.push_back(term);
}

std::optional<KeyBounds> keyBounds(const Predicate &p, const Domain &domain,
                                   const IntExpr &queryStart,
                                   const IntExpr &queryCount,
                                   std::string *reason, const Budget &budget) {
  KeyBounds bounds;
  Predicate exact = dropOpaqueParts(p, bounds.isExact);
  IntExpr q = IntExpr::axis(Axis::Query);
  unsigned axes = 1u << static_cast<unsigned>(Axis::Query) |
                  1u << static_cast<unsigned>(Axis::Key);
  for (Axis axis : {Axis::Batch, Axis::Head})
    if (exact.usesAxis(axis))
      axes |= 1u << static_cast<unsigned>(axis);
  Predicate points = Predicate::conjunction(
      {exact, getDomainPart(domain, axes), Predicate::le(queryStart, q),
       Predicate::lt(q, queryStart + queryCount)});
  KeyBoundsBuilder builder(domain, budget);
  BoundSearch search(points, budget);
  addTerms(search, exact, domain, queryStart, queryCount);
  auto first = search.run(true);
  auto last = first ? search.run(false) : std::nullopt;
  if (last) {
    bounds.first = std::move(*first);
    bounds.last = std::move(*last);
    builder.simplify(bounds);
    return bounds;
  }
  if (search.reason != "the keys have no bound" && builder.run(points, bounds))
    return bounds;
  if (reason)
    *reason = search.reason;
  return std::nullopt;
}

} // namespace maskir
