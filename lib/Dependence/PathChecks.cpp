//===- PathChecks.cpp - Questions about the network -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is proven follows from the facts of the dependence analysis. A check is
// refuted only by what surely is visible: a mask that is known there, and hides
// nothing.
//
//===----------------------------------------------------------------------===//

#include "PathFinder.h"

using namespace mlir;

namespace maskir::dependence {

/// Scores at or below it are hidden, in the sense of what models write.
static constexpr double kVeryLow = -1e4;

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
    bool isLow = x && x->high <= kVeryLow && what != Hides::Zero;
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

/// What an application surely hides, and surely shows: where each mask is known
/// and the result is not hidden.
void PathFinder::rememberApplication(Operation *op, Value result,
                                     const Operands &operands, unsigned node,
                                     Hides what) {
  const AbstractValue &value = analysis.get(result);
  unsigned rank = value.getRank();
  if (rank < 2)
    return;
  IndexSet hidden = getHidden(value, what);
  IndexSet known =
      operands.masks.empty() ? space.empty(rank) : space.universe(rank);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    for (OpOperand &operand : op->getOpOperands()) {
      if (!llvm::is_contained(operands.masks, operand.get()))
        continue;
      AffineMap map = linalgOp.getMatchingIndexingMap(&operand);
      if (map.getNumDims() != rank) {
        known = space.empty(rank);
        break;
      }
      AbstractValue mask = analysis.getDomain().pull(
          analysis.get(operand.get()), map.getResults(), value.sizes);
      known = Space::intersect(
          known, analysis.getDomain().cover(mask, [](const Content &content) {
            return content.isDetermined();
          }));
    }
  else
    known = space.empty(rank);
  unsigned query = rank - 2, key = rank - 1;
  IndexSet visible = Space::intersect(known, Space::complement(hidden));
  PairSets pairs{toPairs(hidden, value.sizes, query, key),
                 toPairs(visible, value.sizes, query, key), value.sizes[query],
                 value.sizes[key]};
  Sizes sizes{pairs.queries, pairs.keys};
  IndexSet leaks = Space::intersect(pairs.visible, getFuture(sizes, 0, 1));
  if (std::string pair = describePair(leaks, sizes, 0, 1); !pair.empty())
    graph.nodes[node].words = "shows a later key: " + pair;
  else if (space.isEmpty(Space::intersect(getFuture(sizes, 0, 1),
                                          Space::complement(pairs.hidden)),
                         sizes))
    graph.nodes[node].words = "hides every later key";
  std::string &words = graph.nodes[node].words;
  IndexSet few = space.prune(pairs.hidden, sizes);
  if (std::string hides = describePairs(few); !hides.empty())
    words += (words.empty() ? "hides " : ": ") + hides;
  applications.emplace(node, std::move(pairs));
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

/// Does what happens to scores behind their masking leave them hidden (rule
/// M6)?
bool PathFinder::checkTimeliness(Value before, Value after, unsigned node) {
  const AbstractValue &x = analysis.get(before), &y = analysis.get(after);
  Operation *op = after.getDefiningOp();
  if (isMove(op) &&
      !isa<tensor::PadOp, tensor::InsertSliceOp, tensor::ConcatOp>(op))
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
    return z && z->low > kVeryLow && content.isDetermined();
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
  AffineExpr later = space.dim(rank) - space.dim(rank - 2) - 1 - contract.ahead;
  if (analysis.getOffset()) // tokens are numbered from the start of the cache
    later = later - analysis.getOffset();
  IndexSet seen = Space::intersect(
      value.dependence, *space.where(rank + 1, later, Sign::NonNegative));
  if (space.isEmpty(seen, value.sizes, /*withToken=*/true))
    return;
  unsigned node = addNode(Step::Softmax, weights.getDefiningOp(), weights, {});
  states.insert_or_assign(weights, State{Cargo::Unmasked, node});
  IndexSet open = getFuture(value.sizes, rank - 2, rank - 1);
  addCheck("coverage", CheckOutcome::Refuted, node,
           "a softmax without a mask, whose sums see later keys: " +
               describePair(open, value.sizes, rank - 2, rank - 1));
}

void PathFinder::checkCoverage(const AbstractValue &weights, unsigned query,
                               unsigned key, unsigned node,
                               unsigned application, bool isSoftmax,
                               bool areInOrder) {
  IndexSet hidden = getHidden(weights, Hides::Zero);
  IndexSet open = Space::intersect(getFuture(weights.sizes, query, key),
                                   Space::complement(hidden));
  PairSets pairs{toPairs(hidden, weights.sizes, query, key), space.empty(2),
                 weights.sizes[query], weights.sizes[key]};
  auto applied = applications.find(application);
  pairs.visible = applied != applications.end()
                      ? applied->second.visible
                      : Space::complement(pairs.hidden); // there is no mask
  std::string pair = describePair(open, weights.sizes, query, key);
  if (applied != applications.end()) {
    AffineExpr masked = space.simplify(applied->second.keys),
               used = space.simplify(pairs.keys);
    bool isSame = space.areEqual(masked, used);
    std::string text;
    llvm::raw_string_ostream(text)
        << "the mask of " << nameStep(application) << " has " << masked
        << " keys, the weights have " << used;
    if (!isSame && !pair.empty())
      text += ": not masked are " + pair;
    addCheck("lengths",
             isSame         ? CheckOutcome::Proven
             : pair.empty() ? CheckOutcome::Unknown
                            : CheckOutcome::Refuted,
             node, text);
  }
  if (space.isEmpty(open, weights.sizes)) {
    addCheck("coverage", CheckOutcome::Proven, node,
             "the weight of every later key is 0");
  } else {
    Sizes sizes{pairs.queries, pairs.keys};
    bool hasMask = applied != applications.end();
    std::string sure =
        hasMask ? describePair(
                      Space::intersect(pairs.visible, getFuture(sizes, 0, 1)),
                      sizes, 0, 1)
                : pair;
    if (!hasMask) // exponentials alone may be gates, and 0 in another way
      addCheck("coverage",
               isSoftmax ? CheckOutcome::Refuted : CheckOutcome::Unknown, node,
               Twine(isSoftmax ? "a softmax" : "exponentials") +
                   " without a mask: " + pair + " are a later pair");
    else if (!sure.empty())
      addCheck("coverage",
               areInOrder ? CheckOutcome::Refuted : CheckOutcome::Unknown, node,
               "the mask of " + nameStep(application) +
                   " shows a later key: " + sure);
    else
      addCheck("coverage", CheckOutcome::Unknown, node,
               "not excluded: " + (pair.empty() ? "some later pair" : pair));
  }
  uses.emplace(node, std::move(pairs));
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
              Space::complement(Space::unite(of->hidden, of->visible)), sizes);
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
