//===- MaskReader.cpp - What the elements of masks say --------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Documents are packed in one row, with positions p that count up by one in
// each. A mask then says
//
//   p[k] <= p[q] and n[k] = n[q], where n[i] = sum of breaks[j] over j <= i
//
// and breaks[j] is 0 only where p[j] = p[j - 1] + 1. Breaks are not negative,
// so equal sums have none between: there p[k] - p[q] = k - q, and the order of
// positions is the order of indices. Sums and differences do not wrap (A3).
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace maskir::raise;

namespace maskir::dependence {

namespace {
/// sum of `term` over all `loop` <= `last`
struct PrefixSum {
  Expr loop, last, term;
};

/// x[first] - x[second] + constant >= 0
struct Order {
  Expr first, second;
  int64_t constant;
};

class DocumentRule {
public:
  DocumentRule(ExprContext &c, llvm::function_ref<bool(Value)> restarts)
      : c(c), restarts(restarts) {}

  void apply(ArrayRef<Expr> conditions,
             llvm::function_ref<void(const Order &)> found);

private:
  std::optional<PrefixSum> getPrefixSum(Expr e);
  Expr findCounted(const PrefixSum &sum);
  Expr getStep(Expr equation, Expr loop);
  Linear expand(Expr e);

  ExprContext &c;
  llvm::function_ref<bool(Value)> restarts;
};
} // namespace

std::optional<PrefixSum> DocumentRule::getPrefixSum(Expr e) {
  auto sum = getGuardedSum(c, e);
  if (!sum)
    return std::nullopt;
  Expr last = c.add(sum->condition, sum->loop);
  bool isWhole = last->is(Kind::Var) && last->size == sum->loop->size;
  if (!isWhole || c.depends(sum->term, last))
    return std::nullopt;
  return PrefixSum{sum->loop, last, sum->term};
}

/// Differences as such: index arithmetic does not wrap (A3).
Linear DocumentRule::expand(Expr e) {
  Linear sum = c.linear(e), result;
  result.constant = sum.constant;
  result.overflow = sum.overflow;
  for (const auto &[term, factor] : sum.terms) {
    bool isDifference = term->is(Kind::IntOpaque) && term->name == "arith.subi";
    if (!isDifference) {
      result.add(c.linear(term), factor);
      continue;
    }
    result.add(expand(term->operands[0]), factor);
    result.add(expand(term->operands[1]), -factor);
  }
  return result;
}

/// x where the equation says x[i] = x[i - 1] + 1; null if it says another
/// thing.
Expr DocumentRule::getStep(Expr equation, Expr loop) {
  Expr later = c.geZero(c.sub(loop, c.integer(1)));
  Expr e = c.assume(later, equation);
  if (!e->is(Kind::EqZero))
    return nullptr;
  Linear sum = expand(e->operands[0]);
  if (sum.overflow || sum.terms.size() != 2 || std::abs(sum.constant) != 1)
    return nullptr;
  for (auto [x, before] : {std::pair(0, 1), std::pair(1, 0)}) {
    if (sum.terms[x].second != -sum.constant ||
        sum.terms[before].second != sum.constant)
      continue;
    Expr previous = c.assume(later, sum.terms[before].first);
    Expr here = c.assume(later, sum.terms[x].first);
    if (c.substitute(here, loop, c.sub(loop, c.integer(1))) == previous)
      return here;
  }
  return nullptr;
}

/// x where no break means that x counts up by one; null if it means another
/// thing.
Expr DocumentRule::findCounted(const PrefixSum &sum) {
  // Of sums up to i and j the breaks between differ, which are behind the
  // first.
  Expr later = c.geZero(c.sub(sum.loop, c.integer(1)));
  Expr term = c.assume(later, sum.term);
  if (!term->is(Kind::IntSelect))
    return nullptr;
  Expr condition = term->operands[0];
  if (term->operands[1]->isInt(0) && term->operands[2]->range.lo > 0)
    return getStep(condition, sum.loop);
  if (!term->operands[2]->isInt(0) || term->operands[1]->range.lo <= 0)
    return nullptr;
  // Documents begin where x is 0; the contract says that else it counts up.
  Expr x = condition->is(Kind::EqZero) ? condition->operands[0] : nullptr;
  if (x && x->is(Kind::IntRead) && x->operands.back() == sum.loop &&
      restarts(Value::getFromOpaquePointer(x->source)))
    return x;
  return condition->is(Kind::Not) ? getStep(condition->operands[0], sum.loop)
                                  : nullptr;
}

void DocumentRule::apply(ArrayRef<Expr> conditions,
                         llvm::function_ref<void(const Order &)> found) {
  for (Expr same : conditions) {
    Linear sum =
        same->is(Kind::EqZero) ? c.linear(same->operands[0]) : Linear();
    if (sum.overflow || sum.constant != 0 || sum.terms.size() != 2 ||
        sum.terms[0].second != -sum.terms[1].second)
      continue;
    std::optional<PrefixSum> a = getPrefixSum(sum.terms[0].first),
                             b = getPrefixSum(sum.terms[1].first);
    if (!a || !b || c.substitute(a->term, a->loop, b->loop) != b->term)
      continue;
    Expr x = findCounted(*b);
    if (!x)
      continue;
    Expr atA = c.substitute(x, b->loop, a->last),
         atB = c.substitute(x, b->loop, b->last);
    for (Expr order : conditions) {
      Linear terms =
          order->is(Kind::GeZero) ? c.linear(order->operands[0]) : Linear();
      if (terms.overflow || terms.terms.size() != 2 ||
          terms.terms[0].second != -terms.terms[1].second ||
          std::abs(terms.terms[0].second) != 1)
        continue;
      unsigned positive = terms.terms[0].second == 1 ? 0 : 1;
      Expr first = terms.terms[positive].first,
           second = terms.terms[1 - positive].first;
      if (first == atA && second == atB)
        found({a->last, b->last, terms.constant});
      else if (first == atB && second == atA)
        found({b->last, a->last, terms.constant});
    }
  }
}

//===----------------------------------------------------------------------===//
// In the analysis
//===----------------------------------------------------------------------===//

bool Analysis::hasRole(Value value, Role role) const {
  auto argument = dyn_cast<BlockArgument>(value);
  FunctionOpInterface op = function;
  return argument && argument.getOwner() == &op.getFunctionBody().front() &&
         contract.getRole(argument.getArgNumber()) == role;
}

/// A condition of each pair, or a join of such. It is false where the order of
/// positions forbids it; what compares a token with itself is true there.
void Analysis::readMask(linalg::LinalgOp op) {
  Value mask = op->getResult(0);
  auto type = cast<RankedTensorType>(mask.getType());
  Operation *join =
      op.getBlock()->getTerminator()->getOperand(0).getDefiningOp();
  if (!type.getElementType().isInteger(1) || type.getRank() < 2 ||
      !isa_and_present<arith::AndIOp, arith::MulIOp, arith::SelectOp,
                       arith::CmpIOp>(join))
    return;
  unsigned rank = type.getRank();
  const MaskElements &elements = masks.read(mask);
  AbstractValue value = get(mask);
  // Each fact costs time wherever the mask goes.
  auto add = [&](const std::optional<IndexSet> &region, bool truth) {
    if (region &&
        !space.isEmpty(Space::subtract(*region, domain.whereTrue(value, truth)),
                       value.sizes))
      value.add(*region, Content::term(space.constant(truth)));
  };
  for (const DocumentOrder &order : elements.orders) {
    AffineExpr behind =
        space.dim(order.second) - space.dim(order.first) - order.constant - 1;
    add(space.where(rank, behind, Sign::NonNegative), false);
  }
  for (auto [i, j] : elements.reflexive)
    add(space.where(rank, space.dim(i) - space.dim(j), Sign::Zero), true);
  if (elements.sums)
    if (auto dependence = getDependence(masks.getContext(), *elements.sums,
                                        elements.indices, value.sizes))
      value.dependence = value.dependence.intersect(*dependence);
  domain.normalize(value);
  set(mask, std::move(value));
}

/// Sums of less than 32 bits may wrap (A3 says nothing of them): of a function
/// with such, nothing is said that rests on sums.
bool MaskReader::addsNarrow(Value mask) {
  auto isNarrow = [](Type type) {
    return type.isInteger() && type.getIntOrFloatBitWidth() > 1 &&
           type.getIntOrFloatBitWidth() < 32;
  };
  if (!hasNarrowSums)
    hasNarrowSums =
        mask.getParentRegion()
            ->walk([&](Operation *op) {
              return isa<arith::AddIOp, arith::SubIOp>(op) &&
                             isNarrow(getElementTypeOrSelf(op->getResult(0)))
                         ? WalkResult::interrupt()
                         : WalkResult::advance();
            })
            .wasInterrupted();
  return *hasNarrowSums;
}

const MaskElements &MaskReader::read(Value mask) {
  auto [at, isNew] = found.try_emplace(mask);
  MaskElements &elements = at->second;
  if (!isNew)
    return elements;
  ExprContext &c = eval.getContext();
  SmallVector<Expr> indices;
  unsigned rank = cast<RankedTensorType>(mask.getType()).getRank();
  for (unsigned i = 0; i < rank; ++i)
    indices.push_back(c.var("i" + std::to_string(i), eval.dim(mask, i)));
  eval.restart();
  Expr e = eval.element(mask, indices);
  if (eval.isExhausted() || e->isConstant())
    return elements;
  for (unsigned i = 0; i < rank; ++i)
    for (unsigned j = i + 1; j < rank; ++j)
      if (indices[i]->is(Kind::Var) && indices[j]->is(Kind::Var) &&
          indices[i]->size == indices[j]->size && c.depends(e, indices[i]) &&
          c.substitute(e, indices[j], indices[i])->isTrue())
        elements.reflexive.push_back({i, j});
  if (addsNarrow(mask))
    return elements;
  elements.sums = findEqualSums(c, e);
  elements.indices = indices;
  auto getPlace = [&](Expr index) {
    return static_cast<unsigned>(llvm::find(indices, index) - indices.begin());
  };
  ArrayRef<Expr> conditions = e->is(Kind::And) ? e->operands : ArrayRef<Expr>();
  DocumentRule(c, restarts).apply(conditions, [&](const Order &order) {
    unsigned first = getPlace(order.first), second = getPlace(order.second);
    if (first < rank && second < rank)
      elements.orders.push_back({first, second, order.constant});
  });
  return elements;
}

} // namespace maskir::dependence
