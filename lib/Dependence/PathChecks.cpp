//===- PathChecks.cpp - Questions about the network -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is proven follows from the facts of the dependence analysis. A check is
// refuted only by what surely is visible (PathLayout.cpp).
//
//===----------------------------------------------------------------------===//

#include "PathFinder.h"

using namespace mlir;

namespace maskir::dependence {

/// Scores at or below it are hidden, in the sense of what models write: below
/// all scores (-1e4 as a rule).
static double getVeryLow(const Contract &contract) { return -contract.bound; }

void PathFinder::addCheck(StringRef name, CheckOutcome outcome, unsigned node,
                          const Twine &words) {
  graph.checks.push_back({name.str(), outcome, node, words.str()});
}

//===----------------------------------------------------------------------===//
// Sets
//===----------------------------------------------------------------------===//

/// Where scores are very low; where weights are that, or 0.
IndexSet PathFinder::getHidden(const AbstractValue &value, Hides what) const {
  double bound = contract.bound;
  return analysis.getDomain().cover(value, [&](const Content &content) {
    auto x = content.getInterval(bound);
    bool isZero = x && x->isZero() && !content.isTerm();
    bool isLow = x && x->high <= getVeryLow(contract) && what != Hides::Zero;
    return x && (isLow || (what != Hides::Score && isZero));
  });
}

/// Of new tokens behind a cache the first query is at the offset, and the first
/// key is the first of the cache.
IndexSet PathFinder::getFuture(const Sizes &sizes, unsigned query,
                               unsigned key) const {
  AffineExpr ahead = space.dim(key) - space.dim(query) - (1 + contract.ahead);
  AffineExpr queries = space.simplify(sizes[query]),
             keys = space.simplify(sizes[key]), offset = analysis.getOffset();
  if (offset && !space.areEqual(queries, keys))
    ahead = ahead - offset;
  return *space.where(sizes.size(), ahead, Sign::NonNegative);
}

/// The pairs (query, key) of which all samples and heads are in the set.
IndexSet PathFinder::toPairs(const IndexSet &set, const Sizes &sizes,
                             unsigned query, unsigned key) const {
  SmallVector<bool> reduced(sizes.size(), true);
  reduced[query] = reduced[key] = false;
  IndexSet pairs = Space::complement(space.project(
      Space::complement(set), sizes, reduced, /*hasToken=*/false, Bias::Over));
  if (query < key)
    return pairs;
  return space.pull(pairs, {space.dim(1), space.dim(0)}, 2,
                    /*hasToken=*/false, Bias::Under);
}

/// "query 0 and key 3, keys 3 to 7 in all"; "" for an empty set.
std::string PathFinder::describePair(const IndexSet &set, const Sizes &sizes,
                                     unsigned query, unsigned key) const {
  for (const IntegerRelation &piece : set.getAllDisjuncts()) {
    IntegerRelation boxed = piece;
    space.addBox(boxed, sizes);
    space.addKnown(boxed);
    unsigned firstSymbol = boxed.getNumDimVars();
    for (unsigned i = 0; i < space.getNumSymbols(); ++i)
      boxed.addBound(presburger::BoundType::UB, firstSymbol + i, 8);
    auto sample = boxed.findIntegerSample();
    if (!sample)
      continue;
    std::string text = "query " + std::to_string(int64_t((*sample)[query])) +
                       " and key " + std::to_string(int64_t((*sample)[key]));
    auto low = boxed.getConstantBound64(presburger::BoundType::LB, key);
    auto high = boxed.getConstantBound64(presburger::BoundType::UB, key);
    if (low && high && *high > *low)
      text +=
          ", of keys " + std::to_string(*low) + " to " + std::to_string(*high);
    return text;
  }
  return "";
}

//===----------------------------------------------------------------------===//
// Applications
//===----------------------------------------------------------------------===//

/// Where each mask is known that an operation reads; `rank` is its result's.
IndexSet PathFinder::getKnown(Operation *op, const Operands &operands,
                              const Sizes &sizes) const {
  unsigned rank = sizes.size();
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (operands.masks.empty() || !linalgOp)
    return space.empty(rank);
  IndexSet known = space.universe(rank);
  for (Value operand : operands.masks) {
    auto use = llvm::find_if(op->getOpOperands(),
                             [&](OpOperand &x) { return x.get() == operand; });
    if (use == op->getOpOperands().end()) // a body reads it
      return space.empty(rank);
    AffineMap map = linalgOp.getMatchingIndexingMap(&*use);
    if (map.getNumDims() != rank)
      return space.empty(rank);
    AbstractValue mask = analysis.getDomain().pull(analysis.get(operand),
                                                   map.getResults(), sizes);
    known = Space::intersect(
        known, analysis.getDomain().cover(mask, [](const Content &content) {
          return content.isDetermined();
        }));
  }
  return known;
}

/// What an application surely hides, and surely shows: where each mask is known
/// and the result is not hidden.
void PathFinder::rememberApplication(Operation *op, Value result,
                                     const Operands &operands, unsigned node,
                                     Hides what) {
  const AbstractValue &value = analysis.get(result);
  if (value.getRank() < 2)
    return;
  IndexSet hidden = getHidden(value, what);
  IndexSet shown = Space::intersect(getKnown(op, operands, value.sizes),
                                    Space::complement(hidden));
  applications.emplace(node, Application{result, hidden, shown});
  applicationAt.insert_or_assign(result, node);
}

/// In words, what a mask hides and shows of the queries and keys of its first
/// use; nothing where these are other numbers at the use.
void PathFinder::describeApplications(
    const std::map<unsigned, Layout> &applied) {
  for (const auto &[node, at] : applied) {
    std::string &words = graph.nodes[node].words;
    if (!words.empty() || at.queryShift != 0 || at.keyShift != 0)
      continue;
    const Application &application = applications.at(node);
    const Sizes &all = analysis.get(application.value).sizes;
    bool areScores = states.find(at.value)->second.cargo == Cargo::Masked;
    Sizes sizes{all[at.query], all[at.key]};
    IndexSet future = getFuture(sizes, 0, 1);
    IndexSet hidden = toPairs(application.hidden, all, at.query, at.key);
    IndexSet shown = toPairs(application.shown, all, at.query, at.key);
    if (areScores)
      shown = Space::intersect(shown, getShownScores(at));
    if (std::string pair =
            describePair(Space::intersect(shown, future), sizes, 0, 1);
        !pair.empty())
      words = "shows a later key: " + pair;
    else if (space.isEmpty(Space::subtract(future, hidden), sizes))
      words = "hides every later key";
    IndexSet few = space.prune(hidden, sizes);
    if (std::string hides = describePairs(few); !hides.empty())
      words += (words.empty() ? "hides " : ": ") + hides;
  }
}

/// Does the operation change each element where it is?
static bool isElementwise(Operation *op, Value operand) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return false;
  for (OpOperand &use : op->getOpOperands())
    if (use.get() == operand &&
        !linalgOp.getMatchingIndexingMap(&use).isIdentity())
      return false;
  return linalgOp.getMatchingIndexingMap(linalgOp.getDpsInitOperand(0))
      .isIdentity();
}

/// Does it make weights 0 that are not, by a comparison of indices in its body?
bool PathFinder::hidesMore(Operation *op, Value weights) const {
  const AbstractValue &x = analysis.get(weights),
                      &y = analysis.get(op->getResult(0));
  if (!isElementwise(op, weights))
    return false;
  IndexSet more =
      Space::intersect(getHidden(y, Hides::Weight),
                       Space::complement(getHidden(x, Hides::Weight)));
  return more.getNumDisjuncts() != 0 && !space.isEmpty(more, y.sizes);
}

/// Does an operation make elements very low, or 0? Where it has only the zeros
/// that its operands have, what is masked is elsewhere.
bool PathFinder::hidesByItself(linalg::LinalgOp op) const {
  const AbstractValue &result = analysis.get(op->getResult(0));
  IndexSet hidden = getHidden(result, Hides::Weight);
  if (hidden.getNumDisjuncts() == 0)
    return false;
  if (getHidden(result, Hides::Score).getNumDisjuncts() != 0 ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isIdentity())
    return true;
  for (OpOperand *input : op.getDpsInputOperands()) {
    AffineMap map = op.getMatchingIndexingMap(input);
    if (!hasTokens(input->get()))
      continue;
    AbstractValue operand = analysis.getDomain().pull(
        analysis.get(input->get()), map.getResults(), result.sizes);
    hidden = Space::intersect(
        hidden, Space::complement(getHidden(operand, Hides::Zero)));
  }
  return hidden.getNumDisjuncts() != 0 && !space.isEmpty(hidden, result.sizes);
}

/// Does what happens to scores behind their masking leave them hidden (rule
/// M6)?
bool PathFinder::checkTimeliness(Value before, Value after, unsigned node) {
  const AbstractValue &x = analysis.get(before), &y = analysis.get(after);
  Operation *op = after.getDefiningOp();
  if (getMoved(op) == before)
    return true; // the same elements elsewhere
  if (!isElementwise(op, before)) {
    addCheck("timeliness", CheckOutcome::Unknown, node,
             "scores are changed behind their masking, and go elsewhere (" +
                 printPlace(after.getLoc()) + "): they are not compared");
    return false;
  }
  IndexSet lost =
      Space::intersect(getHidden(x, Hides::Score),
                       Space::complement(getHidden(y, Hides::Score)));
  if (lost.getNumDisjuncts() == 0 || space.isEmpty(lost, y.sizes))
    return true;
  IndexSet raised = analysis.getDomain().cover(y, [&](const Content &content) {
    auto z = content.getInterval(contract.bound);
    return z && !z->mayBeNaN && z->low > getVeryLow(contract);
  });
  bool isSure = !space.isEmpty(Space::intersect(lost, raised), y.sizes);
  std::string place = printPlace(after.getLoc());
  addCheck(
      "timeliness", isSure ? CheckOutcome::Refuted : CheckOutcome::Unknown,
      node,
      "scores are changed behind their masking (" + place +
          "), and what was hidden is " +
          (isSure ? "not far below any more" : "not known to be so still"));
  return false;
}

/// At the softmax nothing was undone of the last application, which keeps what
/// the ones before it hide, or else they are undone.
void PathFinder::concludeTimeliness(unsigned softmax) {
  unsigned node = applicationOf[softmax];
  if (auto pairs = applications.find(node);
      pairs == applications.end() || undone.contains(node) ||
      pairs->second.hidden.getNumDisjuncts() == 0)
    return;
  addCheck("timeliness", CheckOutcome::Proven, node,
           "nothing undoes the masking before the softmax of " +
               nameStep(softmax));
}

//===----------------------------------------------------------------------===//
// Uses
//===----------------------------------------------------------------------===//

/// Weights that a mask meets behind their softmax: the sums of its rows have
/// seen all keys.
void PathFinder::checkSums(Value weights) {
  State state = states.find(weights)->second;
  const AbstractValue &value = analysis.get(weights);
  unsigned rank = value.getRank();
  if (state.cargo != Cargo::Unmasked || state.node != ~0u || rank < 2 ||
      !divided.contains(weights) || !mayCountKeys(value, rank - 1))
    return;
  Layout layout{weights, rank - 2, rank - 1};
  if (!isDividedByRowSums(layout)) // the keys may be another dimension
    return;
  AffineExpr later = space.dim(rank) - space.dim(rank - 2) - 1 - contract.ahead;
  if (analysis.getOffset()) // tokens are numbered from the start of the cache
    later = later - analysis.getOffset();
  IndexSet seen = Space::intersect(
      value.dependence, *space.where(rank + 1, later, Sign::NonNegative));
  if (space.isEmpty(seen, value.sizes, /*withToken=*/true))
    return;
  unsigned node = addNode(Step::Softmax, weights.getDefiningOp(), weights, {});
  states.insert_or_assign(weights, State{Cargo::Unmasked, node});
  Sizes sizes{value.sizes[rank - 2], value.sizes[rank - 1]};
  std::string pair = describePair(
      Space::intersect(getShown(layout), getFuture(sizes, 0, 1)), sizes, 0, 1);
  addCheck("coverage",
           pair.empty() ? CheckOutcome::Unknown : CheckOutcome::Refuted, node,
           "a softmax without a mask, whose sums see later keys: " +
               (pair.empty() ? "which is not known" : pair));
}

/// Has the mask as many keys as the weights? Refuted only by a later key behind
/// those of the mask that surely is seen.
void PathFinder::checkLengths(const Layout &weights, unsigned node,
                              const PairSets &pairs,
                              const std::map<unsigned, Layout> &applied) {
  if (applied.empty())
    return;
  if (applied.size() > 1)
    return addCheck("lengths", CheckOutcome::Unknown, node,
                    "several masks hide parts of the keys: their lengths are "
                    "not compared");
  const auto &[application, at] = *applied.begin();
  AffineExpr masked = space.simplify(analysis.get(at.value).sizes[at.key]),
             used = space.simplify(pairs.keys);
  std::string text;
  llvm::raw_string_ostream(text)
      << "the mask of " << nameStep(application) << " has " << masked
      << " keys, the weights have " << used;
  if (space.areEqual(masked, used))
    return addCheck("lengths", CheckOutcome::Proven, node, text);
  Sizes sizes{pairs.queries, pairs.keys};
  auto behind = space.where(2, space.dim(1) - masked, Sign::NonNegative);
  std::string pair;
  // What is written over is not seen.
  if (behind && at.keyShift == 0)
    pair = describePair(
        Space::intersect(
            *behind, Space::subtract(Space::intersect(pairs.visible,
                                                      getFuture(sizes, 0, 1)),
                                     pairs.hidden)),
        sizes, 0, 1);
  if (!pair.empty())
    text += ": not masked are " + pair;
  addCheck("lengths",
           pair.empty() ? CheckOutcome::Unknown : CheckOutcome::Refuted, node,
           text);
}

void PathFinder::checkCoverage(const Layout &weights, unsigned node,
                               bool hasMask, bool isSoftmax, bool areInOrder,
                               bool areAllQueries) {
  const AbstractValue &value = analysis.get(weights.value);
  IndexSet hidden = getHidden(value, Hides::Zero);
  IndexSet open = Space::subtract(
      getFuture(value.sizes, weights.query, weights.key), hidden);
  PairSets pairs{toPairs(hidden, value.sizes, weights.query, weights.key),
                 getShown(weights), getUnmasked(weights),
                 value.sizes[weights.query], value.sizes[weights.key]};
  std::map<unsigned, Layout> applied, all;
  findApplications(weights, /*areLast=*/true, applied);
  findApplications(weights, /*areLast=*/false, all);
  describeApplications(all);
  checkLengths(weights, node, pairs, applied);
  Sizes sizes{pairs.queries, pairs.keys};
  std::string pair =
      describePair(open, value.sizes, weights.query, weights.key);
  std::string sure = describePair(
      Space::intersect(pairs.visible, getFuture(sizes, 0, 1)), sizes, 0, 1);
  uses.emplace(node, std::move(pairs));
  if (!areInOrder)
    return addCheck("coverage", CheckOutcome::Unknown, node,
                    "key k may be a later token than token k");
  if (space.isEmpty(open, value.sizes))
    return addCheck("coverage", CheckOutcome::Proven, node,
                    "the weight of every later key is 0");
  if (sure.empty() || !areAllQueries) // query q may be a later token
    return addCheck("coverage", CheckOutcome::Unknown, node,
                    "not excluded: " +
                        (pair.empty() ? "some later pair" : pair));
  if (!hasMask && applied.empty()) // exponentials may be gates, 0 otherwise
    return addCheck("coverage",
                    isSoftmax ? CheckOutcome::Refuted : CheckOutcome::Unknown,
                    node,
                    Twine(isSoftmax ? "a softmax" : "exponentials") +
                        " without a mask: " + sure + " are a later pair");
  std::string mask = applied.empty()
                         ? "the masking"
                         : "the mask of " + nameStep(applied.begin()->first);
  addCheck("coverage", CheckOutcome::Refuted, node,
           mask + " shows a later key: " + sure);
}

/// Do all uses hide the same pairs? Each is compared with the first that has
/// the same lengths, and the one that shows more is named.
void PathFinder::checkConsistency() {
  for (auto use = uses.begin(); use != uses.end(); ++use) {
    auto first = llvm::find_if(uses, [&](const auto &other) {
      return other.first < use->first &&
             space.areEqual(space.simplify(other.second.keys),
                            space.simplify(use->second.keys)) &&
             space.areEqual(space.simplify(other.second.queries),
                            space.simplify(use->second.queries));
    });
    if (first == uses.end())
      continue;
    Sizes sizes{use->second.queries, use->second.keys};
    auto compare = [&](const auto &hiding, const auto &showing) {
      IndexSet more = Space::intersect(
          hiding.second.hidden, Space::complement(showing.second.hidden));
      std::string pair = describePair(more, sizes, 0, 1);
      if (pair.empty())
        return false;
      std::string sure = describePair(
          Space::intersect(more, showing.second.visible), sizes, 0, 1);
      bool isSure = !sure.empty();
      addCheck("consistency",
               isSure ? CheckOutcome::Refuted : CheckOutcome::Unknown,
               showing.first,
               Twine(isSure ? "this is the weaker: it shows "
                            : "this may be the weaker: it may show ") +
                   (isSure ? sure : pair) + ", which " +
                   nameStep(hiding.first) + " hides");
      return true;
    };
    bool differs = compare(*first, *use);
    differs |= compare(*use, *first);
    if (differs)
      continue;
    bool areKnown = llvm::all_of(
        llvm::ArrayRef{&first->second, &use->second}, [&](const PairSets *of) {
          return space.isEmpty(
              Space::complement(Space::unite(
                  of->hidden, Space::unite(of->visible, of->unmasked))),
              sizes);
        });
    addCheck("consistency",
             areKnown ? CheckOutcome::Proven : CheckOutcome::Unknown,
             use->first,
             areKnown ? "hides the same pairs as " + nameStep(first->first)
                      : "what is known to be hidden is the same as in " +
                            nameStep(first->first) +
                            ", but data, or other heads, may hide more");
  }
}

} // namespace maskir::dependence
