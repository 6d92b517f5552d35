//===- AffineOp.cpp - mask.affine ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Magnitude.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Analysis/FlatLinearValueConstraints.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

/// Whether every divisor in the expression is a positive constant (A3).
static bool hasPositiveDivisors(AffineExpr expr) {
  bool legal = true;
  expr.walk([&](AffineExpr e) {
    if (e.getKind() != AffineExprKind::FloorDiv &&
        e.getKind() != AffineExprKind::CeilDiv &&
        e.getKind() != AffineExprKind::Mod)
      return;
    auto divisor =
        dyn_cast<AffineConstantExpr>(cast<AffineBinaryOpExpr>(e).getRHS());
    legal &= divisor && divisor.getValue() > 0;
  });
  return legal;
}

LogicalResult AffineOp::verify() {
  IntegerSet set = getSet();
  if (set.getNumDims() != kNumAxes) // A1
    return emitOpError("expects a set of 4 dimensions (b, h, q, kv), found ")
           << set.getNumDims();
  if (set.getNumSymbols() != getSymbols().size()) // A2
    return emitOpError("expects one operand for each of the set's ")
           << set.getNumSymbols() << " symbols, found " << getSymbols().size();
  for (AffineExpr expr : set.getConstraints())
    if (!hasPositiveDivisors(expr)) { // A3
      std::string text;
      llvm::raw_string_ostream(text) << expr;
      return emitOpError(
                 "expects divisors that are positive constants, found '")
             << text << "'";
    }
  return success();
}

namespace {
/// Evaluates an affine expression over any kind of number, by recursion.
template <typename T>
class AffineEvaluator {
public:
  virtual ~AffineEvaluator() = default;
  T evaluate(AffineExpr expr) {
    switch (expr.getKind()) {
    case AffineExprKind::Constant:
      return constant(cast<AffineConstantExpr>(expr).getValue());
    case AffineExprKind::DimId:
      return dim(cast<AffineDimExpr>(expr).getPosition());
    case AffineExprKind::SymbolId:
      return symbol(cast<AffineSymbolExpr>(expr).getPosition());
    default:
      auto binary = cast<AffineBinaryOpExpr>(expr);
      return combine(expr.getKind(), evaluate(binary.getLHS()),
                     evaluate(binary.getRHS()));
    }
  }

protected:
  virtual T constant(int64_t value) = 0;
  virtual T dim(unsigned position) = 0;
  virtual T symbol(unsigned position) = 0;
  virtual T combine(AffineExprKind kind, T lhs, T rhs) = 0;
};

class TermEvaluator : public AffineEvaluator<IntExpr> {
public:
  TermEvaluator(PredicateBuilder &builder, OperandRange symbols)
      : builder(builder), symbols(symbols) {}

protected:
  IntExpr constant(int64_t value) override { return value; }
  IntExpr dim(unsigned position) override {
    return IntExpr::axis(static_cast<Axis>(position));
  }
  IntExpr symbol(unsigned position) override {
    return builder.getInteger(symbols[position]);
  }
  IntExpr combine(AffineExprKind kind, IntExpr lhs, IntExpr rhs) override {
    switch (kind) {
    case AffineExprKind::Add:
      return lhs + rhs;
    case AffineExprKind::Mul:
      return lhs * rhs;
    case AffineExprKind::FloorDiv:
      return lhs.floorDiv(rhs);
    case AffineExprKind::CeilDiv:
      return -(-lhs).floorDiv(rhs);
    default:
      return lhs.mod(rhs);
    }
  }

private:
  PredicateBuilder &builder;
  OperandRange symbols;
};

class CodeEvaluator : public AffineEvaluator<Value> {
public:
  CodeEvaluator(OpBuilder &builder, Location loc, const Position &position,
                OperandRange symbols)
      : builder(builder), loc(loc), position(position), symbols(symbols) {}

protected:
  Value constant(int64_t value) override {
    return buildIndex(builder, loc, value);
  }
  Value dim(unsigned index) override {
    Value axes[] = {position.batch, position.head, position.query,
                    position.key};
    return axes[index];
  }
  Value symbol(unsigned index) override { return symbols[index]; }
  Value combine(AffineExprKind kind, Value lhs, Value rhs) override {
    switch (kind) {
    case AffineExprKind::Add:
      return arith::AddIOp::create(builder, loc, lhs, rhs);
    case AffineExprKind::Mul:
      return arith::MulIOp::create(builder, loc, lhs, rhs);
    case AffineExprKind::FloorDiv:
      return arith::FloorDivSIOp::create(builder, loc, lhs, rhs);
    case AffineExprKind::CeilDiv:
      return arith::CeilDivSIOp::create(builder, loc, lhs, rhs);
    default: // mod, which floors (M4)
      Value quotient = arith::FloorDivSIOp::create(builder, loc, lhs, rhs);
      Value product = arith::MulIOp::create(builder, loc, quotient, rhs);
      return arith::SubIOp::create(builder, loc, lhs, product);
    }
  }

private:
  OpBuilder &builder;
  Location loc;
  const Position &position;
  OperandRange symbols;
};
} // namespace

//===----------------------------------------------------------------------===//
// The sides of a comparison
//===----------------------------------------------------------------------===//

static void collectSummands(AffineExpr expr, SmallVectorImpl<AffineExpr> &out) {
  auto sum = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!sum || sum.getKind() != AffineExprKind::Add)
    return out.push_back(expr);
  collectSummands(sum.getLHS(), out);
  collectSummands(sum.getRHS(), out);
}

/// The sum of the others than the one at `place`, times `factor`. It is a place
/// because a set doesn't merge all equal summands.
static AffineExpr sumWithout(ArrayRef<AffineExpr> summands, size_t place,
                             int64_t factor) {
  AffineExpr sum = getAffineConstantExpr(0, summands.front().getContext());
  for (auto [at, summand] : llvm::enumerate(summands))
    if (at != place)
      sum = sum + summand * factor;
  return sum;
}

/// `expr >= 0` as `first >= second`, and `expr == 0` likewise. A symbol may be
/// any number ("no limit" is often the largest): it stands alone on its side,
/// or else the constant does, because a difference to it may not fit 64 bits.
static std::pair<AffineExpr, AffineExpr> getSides(AffineExpr expr) {
  SmallVector<AffineExpr> summands;
  collectSummands(expr, summands);
  for (auto [at, summand] : llvm::enumerate(summands)) {
    if (isa<AffineSymbolExpr>(summand))
      return {summand, sumWithout(summands, at, -1)};
    if (AffineExpr opposite = summand * -1; isa<AffineSymbolExpr>(opposite))
      return {sumWithout(summands, at, 1), opposite};
  }
  auto constant = dyn_cast<AffineConstantExpr>(summands.back());
  if (!constant || constant.getValue() == INT64_MIN)
    return {expr, getAffineConstantExpr(0, expr.getContext())};
  return {sumWithout(summands, summands.size() - 1, 1), constant * -1};
}

/// A side that is one number was read, and not computed.
static void noteSides(PredicateBuilder &builder, AffineExpr expr,
                      ValueRange symbols) {
  auto [first, second] = getSides(expr);
  for (AffineExpr side : {first, second})
    if (isa<AffineBinaryOpExpr>(side))
      builder.noteMagnitude(Magnitude().get(side, symbols));
}

Predicate AffineOp::getPredicate(PredicateBuilder &builder) {
  TermEvaluator terms(builder, getSymbols());
  IntegerSet set = getSet();
  SmallVector<Predicate> constraints;
  for (unsigned i = 0; i < set.getNumConstraints(); ++i) {
    IntExpr term = terms.evaluate(set.getConstraint(i));
    noteSides(builder, set.getConstraint(i), getSymbols());
    constraints.push_back(set.isEq(i) ? Predicate::zero(term)
                                      : Predicate::nonNegative(term));
  }
  return Predicate::conjunction(constraints);
}

Value AffineOp::buildTest(OpBuilder &builder, Location loc,
                          const Position &position) {
  CodeEvaluator code(builder, loc, position, getSymbols());
  IntegerSet set = getSet();
  Value test;
  for (unsigned i = 0; i < set.getNumConstraints(); ++i) {
    auto predicate =
        set.isEq(i) ? arith::CmpIPredicate::eq : arith::CmpIPredicate::sge;
    auto [first, second] = getSides(set.getConstraint(i));
    Value a = code.evaluate(first), b = code.evaluate(second);
    Value holds = arith::CmpIOp::create(builder, loc, predicate, a, b);
    test = test ? arith::AndIOp::create(builder, loc, test, holds) : holds;
  }
  return test;
}

//===----------------------------------------------------------------------===//
// Canonical form: a band of distances is causal or a window
//===----------------------------------------------------------------------===//

namespace {
/// One side of a band: the number or the operand of the set that bounds it.
struct Side {
  std::optional<int64_t> constant;
  Value operand;
  bool isOpen() const { return !constant && !operand; }
};

/// Finds `q - kv + bound >= 0` (right) and `kv - q + bound >= 0` (left).
class BandMatcher {
public:
  explicit BandMatcher(AffineOp op) : op(op) {}

  bool match() {
    IntegerSet set = op.getSet();
    for (unsigned i = 0; i < set.getNumConstraints(); ++i)
      if (set.isEq(i) || !matchConstraint(set.getConstraint(i)))
        return false;
    return true;
  }

  Side left, right;

private:
  bool matchConstraint(AffineExpr constraint) {
    SmallVector<int64_t> coefficients;
    unsigned symbols = op.getSymbols().size();
    if (!constraint.isPureAffine() ||
        failed(getFlattenedAffineExpr(constraint, kNumAxes, symbols,
                                      &coefficients)) ||
        coefficients.size() != kNumAxes + symbols + 1)
      return false; // it has divisions
    int64_t query = coefficients[2], key = coefficients[3];
    if (coefficients[0] || coefficients[1] || query != -key ||
        std::abs(query) != 1)
      return false;
    return addBound(query > 0 ? right : left,
                    ArrayRef(coefficients).drop_front(kNumAxes));
  }

  /// The bound is a constant, or one symbol.
  bool addBound(Side &side, ArrayRef<int64_t> bound) {
    ArrayRef<int64_t> symbols = bound.drop_back();
    if (llvm::all_of(symbols, [](int64_t c) { return c == 0; })) {
      if (side.operand)
        return false;
      side.constant =
          std::min(side.constant.value_or(bound.back()), bound.back());
      return true;
    }
    const int64_t *first = llvm::find(symbols, 1);
    if (!side.isOpen() || bound.back() != 0 || first == symbols.end() ||
        llvm::count(symbols, 0) + 1 != static_cast<int64_t>(symbols.size()))
      return false;
    side.operand = op.getSymbols()[first - symbols.begin()];
    return true;
  }

  AffineOp op;
};

/// affine(q - kv >= 0) = causal;
/// affine(kv - q + l >= 0, q - kv + r >= 0) = window left(l) right(r)
struct NameBand : OpRewritePattern<AffineOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AffineOp op,
                                PatternRewriter &rewriter) const override {
    BandMatcher band(op);
    if (!band.match())
      return failure();
    auto toAttr = [&](const Side &side) {
      return side.constant ? rewriter.getI64IntegerAttr(*side.constant)
                           : IntegerAttr();
    };
    if (band.left.isOpen() && band.right.constant == 0)
      rewriter.replaceOpWithNewOp<CausalOp>(op, op.getType());
    else
      rewriter.replaceOpWithNewOp<WindowOp>(
          op, op.getType(), band.left.operand, toAttr(band.left),
          band.right.operand, toAttr(band.right));
    return success();
  }
};
} // namespace

void AffineOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                           MLIRContext *context) {
  patterns.add<NameBand>(context);
}
