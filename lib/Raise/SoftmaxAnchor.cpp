//===- SoftmaxAnchor.cpp - Softmax as a quotient identity -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// No chain of max, sub, exp, sum, div is matched. The weights are a softmax
// over k iff they are num(k) / sum over r of body(r), and body(k) *is* num(k),
// the same node; and num(k) = exp(logits).
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/Attention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

//===----------------------------------------------------------------------===//
// Weights and logits
//===----------------------------------------------------------------------===//

namespace {

class AnchorFinder {
public:
  AnchorFinder(ElementEval &eval, linalg::LinalgOp product)
      : eval(eval), c(eval.getContext()), product(product) {}

  AnchorResult run();

private:
  bool start(Value replaced);
  bool evaluateFactors(Expr &first, Expr &second, Expr &denominator);
  bool splitDigits(ArrayRef<Expr> expressions);
  bool parse(Expr weights, Expr denominator);
  bool isStored(Expr weights);
  bool parseStored(Expr weights, attn::WeightMode mode);
  bool peelGuard(Expr &weights);
  bool isSumOf(Expr e, Expr numerator);
  Expr toLogits(Expr numerator, Expr &divisor);
  bool tryFactors(AnchorResult &result);
  Value findLateDivision();
  bool fail(const Twine &why) {
    reason = why.str();
    return false;
  }

  ElementEval &eval;
  ExprContext &c;
  linalg::LinalgOp product;
  SoftmaxAnchor anchor;
  std::string reason;
};

// A variable for each dimension of what is replaced.
bool AnchorFinder::start(Value replaced) {
  anchor = SoftmaxAnchor();
  anchor.product = product;
  anchor.replaced = replaced;
  auto type = cast<RankedTensorType>(replaced.getType());
  for (int64_t i = 0; i < type.getRank(); ++i) {
    Expr size = eval.dim(replaced, i);
    c.assumePositive(size); // an element exists
    // Named by position and size: layers that share a mask share its nodes.
    Expr v = c.var(("x" + Twine(i) + "_" + Twine(size->id)).str(), size);
    anchor.at.push_back(v);
    if (v->is(Kind::Var))
      anchor.variables.push_back(v);
  }
  return true;
}

bool AnchorFinder::evaluateFactors(Expr &first, Expr &second,
                                   Expr &denominator) {
  SmallVector<Expr> at(anchor.at), loops;
  denominator = nullptr;
  if (anchor.replaced != product->getResult(0)) { // divided after the product
    Expr e = eval.element(anchor.replaced, at);
    if (!e->is(Fn::Div) ||
        ElementEval::getContraction(e->operands[0]) != product)
      return fail("the product is not divided by the sum of its weights");
    denominator = e->operands[1];
    at.assign(e->operands[0]->operands.begin(), e->operands[0]->operands.end());
  }
  if (!eval.iterators(product, 0, at, loops))
    return fail("the output map of the product does not determine its loops");
  anchor.key = nullptr;
  for (auto [i, type] : llvm::enumerate(product.getIteratorTypesArray())) {
    if (type != utils::IteratorType::reduction || !loops[i]->is(Kind::Var))
      continue;
    if (anchor.key)
      return fail("the product sums over more than one index");
    c.assumePositive(loops[i]->size);
    loops[i] = c.var(("k_" + Twine(loops[i]->size->id)).str(), loops[i]->size);
    anchor.key = loops[i];
  }
  if (!anchor.key)
    return fail("the product sums over one key only");
  anchor.loops = loops;
  auto factors = eval.factors(product, loops);
  if (!factors)
    return fail("the summed term is not a product of two factors");
  first = factors->first;
  second = factors->second;
  return true;
}

// Undoes collapsed dimensions: where a read uses x floordiv c and x mod c, and
// c divides the size of x, x becomes c * outer + inner. Only indices of reads
// count: chunk masks divide positions too, and those must stay whole.
bool AnchorFinder::splitDigits(ArrayRef<Expr> expressions) {
  llvm::MapVector<Expr, int64_t> wanted;
  auto consider = [&](Expr x) {
    if (!x->is(Kind::FloorDiv) && !x->is(Kind::Mod))
      return;
    Expr v = x->operands[0], d = x->operands[1];
    if (!d->is(Kind::IntConst) || !llvm::is_contained(anchor.variables, v))
      return;
    if (!c.mod(v->size, d)->isInt(0))
      return; // digits only where they fill the size
    auto [at, inserted] = wanted.insert({v, d->integer});
    at->second = std::min(at->second, d->integer);
  };
  for (Expr e : expressions)
    c.visit(e, [&](Expr read) {
      if (read->is(Kind::FloatRead))
        for (Expr index : read->operands)
          c.visit(index, consider);
    });
  for (auto [v, d] : wanted) {
    Expr size = c.integer(d);
    Expr outer = c.var((v->name + Twine("o")).str(), c.floorDiv(v->size, size));
    Expr inner = c.var((v->name + Twine("i")).str(), size);
    for (Expr &index : anchor.at)
      index = c.substitute(index, v, c.add(c.scale(outer, d), inner));
    SmallVector<Expr> next;
    for (Expr old : anchor.variables) {
      if (old != v) {
        next.push_back(old);
        continue;
      }
      for (Expr digit : {outer, inner})
        if (digit->is(Kind::Var))
          next.push_back(digit);
    }
    anchor.variables = next;
  }
  return !wanted.empty();
}

// A sum over all keys, and no other, of `numerator`: one number for all keys.
// A running sum has a term that knows both.
bool AnchorFinder::isSumOf(Expr e, Expr numerator) {
  return e->is(Kind::FloatReduce) && e->getCombine() == Combine::Add &&
         e->operands[0]->size == anchor.key->size &&
         !c.depends(e, anchor.key) &&
         c.substitute(e->operands[1], e->operands[0], anchor.key) == numerator;
}

// num = exp(logits) / divisor, or exp(logits) if `divisor` is null; a factor 0
// is a logit of -inf. A divisor that is the same for all keys cancels in the
// quotient. Null: not an exponential.
Expr AnchorFinder::toLogits(Expr e, Expr &divisor) {
  divisor = nullptr;
  if (e->is(Fn::Exp))
    return e->operands[0];
  if (e->is(Fn::Exp2))
    return c.fn(Fn::Mul, {e->operands[0], c.number(std::log(2.0))});
  if (e->is(Fn::Div) && !c.depends(e->operands[1], anchor.key)) {
    Expr logits = toLogits(e->operands[0], divisor);
    divisor =
        divisor ? c.fn(Fn::Mul, {divisor, e->operands[1]}) : e->operands[1];
    return logits;
  }
  if (!e->is(Kind::FloatSelect))
    return nullptr;
  Expr branches[2];
  SmallVector<Expr, 2> divisors;
  for (int i : {0, 1}) {
    Expr b = e->operands[i + 1];
    if (b->isNumber(0)) {
      branches[i] = c.number(-INFINITY);
      continue;
    }
    branches[i] = toLogits(b, divisors.emplace_back());
    if (!branches[i])
      return nullptr;
  }
  if (divisors.empty() || !llvm::all_equal(divisors))
    return nullptr; // keys differ in what their numerators are divided by
  divisor = divisors.front();
  return c.select(e->operands[0], branches[0], branches[1]);
}

// select(condition, weights, 0) around the softmax. True: something was peeled.
bool AnchorFinder::peelGuard(Expr &weights) {
  if (!weights->is(Kind::FloatSelect))
    return false;
  Expr condition = weights->operands[0], inner = weights->operands[1];
  if (inner->isNumber(0)) {
    condition = c.logicalNot(condition);
    inner = weights->operands[2];
  } else if (!weights->operands[2]->isNumber(0)) {
    return false;
  }
  // Weights are NaN exactly in rows without a legal key (finite scores).
  Expr test = condition->is(Kind::Not) ? condition->operands[0] : nullptr;
  bool isNumber =
      test && test->is(Kind::FloatCompare) &&
      test->getCompare() == Compare::Unordered && test->operands[0] == inner &&
      (test->operands[1] == inner || (test->operands[1]->is(Kind::FloatConst) &&
                                      !std::isnan(test->operands[1]->number)));
  isNumber |= condition->is(Kind::FloatCompare) &&
              condition->getCompare() == Compare::Equal &&
              condition->operands[0] == inner &&
              condition->operands[1] == inner;
  if (isNumber)
    anchor.guarded = anchor.dropsNaN = true;
  else if (c.depends(condition, anchor.key))
    anchor.pairConditions.push_back(condition);
  else
    anchor.rowConditions.push_back(condition);
  weights = inner;
  return true;
}

// e without the term log(sum) that is subtracted from it (added, if not
// `subtracted`); null if there is none. exp(x - log(sum)) = exp(x) / sum.
static Expr removeLog(ExprContext &c, Expr e, bool subtracted, Expr &sum) {
  if (!e->is(Kind::FloatFn) || e->operands.empty())
    return nullptr;
  if (!subtracted && e->is(Fn::Named) && e->name == "math.log" &&
      e->operands[0]->is(Kind::FloatReduce)) {
    sum = e->operands[0];
    return c.number(0);
  }
  if (!e->is(Fn::Sub) && !e->is(Fn::Add))
    return nullptr;
  Expr a = e->operands[0], b = e->operands[1];
  if (Expr less = removeLog(c, b, e->is(Fn::Sub) != subtracted, sum))
    return c.fn(e->getFn(), {a, less});
  Expr less = removeLog(c, a, subtracted, sum);
  return less ? c.fn(e->getFn(), {less, b}) : nullptr;
}

// Weights that are read, with a sample or a head, under a mask that does not
// look at them (an activation does) and tells keys apart.
bool AnchorFinder::isStored(Expr weights) {
  if (!weights->is(Kind::FloatRead) || weights->operands.size() < 3 ||
      !c.depends(weights, anchor.key) || anchor.pairConditions.empty() ||
      anchor.dropsNaN)
    return false;
  SmallVector<Expr> conditions(anchor.pairConditions);
  conditions.append(anchor.rowConditions);
  return !looksAtFloats(c.logicalAnd(conditions));
}

bool AnchorFinder::parseStored(Expr weights, attn::WeightMode mode) {
  if (!isStored(weights))
    return false;
  anchor.logits = weights;
  anchor.stored = mode;
  return true;
}

bool AnchorFinder::parse(Expr weights, Expr denominator) {
  anchor.weights = weights;
  anchor.stored.reset();
  anchor.dropsNaN = false;
  anchor.rowConditions.clear();
  anchor.pairConditions.clear();
  anchor.guarded = false;
  while (!denominator && peelGuard(weights))
    ;
  Expr numerator = weights;
  if (!denominator && weights->is(Fn::Exp))
    if (Expr rest = removeLog(c, weights->operands[0], true, denominator))
      numerator = c.fn(Fn::Exp, {rest});
  if (!denominator) {
    if (!weights->is(Fn::Div))
      return parseStored(weights, attn::WeightMode::Zero) ||
             fail("the weights are not a quotient");
    numerator = weights->operands[0];
    denominator = weights->operands[1];
  }
  // sum == 0 ? 1 : sum, a guard for rows without a legal key
  if (denominator->is(Kind::FloatSelect)) {
    Expr test = denominator->operands[0], sum = denominator->operands[2];
    bool zero =
        test->is(Kind::FloatCompare) && test->getCompare() == Compare::Equal &&
        llvm::is_contained(test->operands, sum) &&
        llvm::any_of(test->operands, [](Expr e) { return e->isNumber(0); });
    if (zero && denominator->operands[1]->is(Kind::FloatConst) &&
        !denominator->operands[1]->isNumber(0)) {
      anchor.guarded = true;
      denominator = sum;
    }
  }
  if (!denominator->is(Kind::FloatReduce) ||
      denominator->getCombine() != Combine::Add)
    return fail("the denominator of the weights is not a sum");
  // Masked weights over the sum of the masked numerators: masked before.
  if (!anchor.pairConditions.empty() && !isSumOf(denominator, numerator)) {
    Expr masked =
        c.select(c.logicalAnd(anchor.pairConditions), numerator, c.number(0));
    if (isSumOf(denominator, masked)) {
      numerator = masked;
      anchor.pairConditions.clear();
    }
  }
  if (!isSumOf(denominator, numerator))
    return fail("the denominator is not the sum of the numerators");
  Expr divisor = nullptr;
  anchor.logits = toLogits(numerator, divisor);
  if (anchor.logits)
    return true;
  if (!anchor.pairConditions.empty())
    return fail("weights are masked after they were divided by their sum");
  while (peelGuard(numerator))
    ;
  return parseStored(numerator, attn::WeightMode::Renormalize) ||
         fail("the weights are not exponentials");
}

bool AnchorFinder::tryFactors(AnchorResult &result) {
  Expr first = nullptr, second = nullptr, denominator = nullptr;
  for (unsigned round = 0; round < 6; ++round) {
    if (!evaluateFactors(first, second, denominator))
      return false;
    if (!splitDigits({first, second}))
      break;
  }
  if (eval.isExhausted())
    return fail("the expression is too large (evaluation budget)");
  std::string firstReason;
  for (auto [weights, values] :
       {std::make_pair(first, second), std::make_pair(second, first)}) {
    if (!parse(weights, denominator)) {
      if (firstReason.empty() ||
          firstReason == "the weights are not a quotient")
        firstReason = reason;
      continue;
    }
    anchor.values = values;
    result.anchor = anchor;
    return true;
  }
  reason = firstReason;
  return false;
}

// The division after the product: forward through views and copies to the first
// elementwise operation that divides. Null if there is none.
Value AnchorFinder::findLateDivision() {
  Value v = product->getResult(0);
  for (unsigned step = 0; step < 6 && v.hasOneUse(); ++step) {
    Operation *user = *v.user_begin();
    if (user->getNumResults() != 1 ||
        !isa<RankedTensorType>(user->getResult(0).getType()))
      return nullptr;
    v = user->getResult(0);
    if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(
            user))
      continue;
    auto op = dyn_cast<linalg::LinalgOp>(user);
    if (op && op.getNumReductionLoops())
      return nullptr;
    if (!op && !user->hasTrait<OpTrait::Elementwise>())
      return nullptr;
    bool divides = isa<arith::DivFOp, arith::MulFOp>(user);
    user->walk([&](Operation *inner) {
      divides |= isa<arith::DivFOp, arith::MulFOp>(inner);
    });
    if (divides)
      return v;
  }
  return nullptr;
}

AnchorResult AnchorFinder::run() {
  AnchorResult result;
  Expr init = nullptr;
  start(product->getResult(0));
  init = eval.element(
      product.getDpsInits()[0],
      eval.coordinates(AffineMap::getMultiDimIdentityMap(anchor.at.size(),
                                                         product->getContext()),
                       anchor.at));
  if (!init->isNumber(0)) {
    result.reason = "the product is added to something";
    return result;
  }
  if (tryFactors(result)) {
    // Stored weights may be divided by their sum after the product.
    Value late = result.anchor->stored ? findLateDivision() : nullptr;
    AnchorResult divided;
    if (late)
      start(late);
    return late && tryFactors(divided) ? divided : result;
  }
  std::string why = reason;
  if (Value late = why == "the weights are not a quotient" ? findLateDivision()
                                                           : nullptr) {
    start(late);
    if (tryFactors(result))
      return result;
    why = reason;
  }
  result.reason = why;
  return result;
}

} // namespace

AnchorResult maskir::raise::findSoftmax(ElementEval &eval,
                                        linalg::LinalgOp product) {
  return AnchorFinder(eval, product).run();
}
