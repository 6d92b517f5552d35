//===- Analysis.cpp - Dependences of all values of a function -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace maskir::dependence {

/// News come from assertions, and each takes a run.
static constexpr unsigned kMaxRuns = 6;

const AbstractValue &Analysis::get(Value value) const {
  auto known = values.find(value);
  assert(known != values.end() && "values are visited before their users");
  return known->second;
}

std::vector<ValueNote> Analysis::describeValues() const {
  std::vector<ValueNote> notes;
  FunctionOpInterface op = function;
  for (Operation &op : op.getFunctionBody().front())
    for (Value result : op.getResults())
      if (auto known = values.find(result); known != values.end())
        notes.push_back({op.getLoc(), known->second.describe()});
  return notes;
}

/// One that is not final may be resolved by what a later assertion says.
void Analysis::obstruct(Location location, const Twine &reason, bool isFinal) {
  if (obstacle && (isObstacleFinal || !isFinal))
    return;
  obstacle = Obstacle{location, reason.str()};
  isObstacleFinal = isFinal;
}

/// What is known is one piece: where it would be several, the rest is kept
/// aside for the question whether there is a run at all.
void Analysis::learn(const IndexSet &impossible) {
  if (depth != 0 || !space.getNumSymbols() || !impossible.getNumDisjuncts())
    return;
  hasNews |= space.exclude(impossible);
  if (!space.isEmpty(impossible, {}))
    excluded = space.prune(Space::unite(excluded, impossible), {});
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

AffineExpr Analysis::getTerm(OpFoldResult value) {
  if (auto attribute = dyn_cast<Attribute>(value))
    return space.constant(cast<IntegerAttr>(attribute).getInt());
  Value scalar = cast<Value>(value);
  const AbstractValue &known = get(scalar);
  if (AffineExpr term = domain.getTerm(known))
    return term;
  // Some number; the same in every run only if no token has a say in it.
  if (known.dependence.getNumDisjuncts() != 0) {
    obstruct(scalar.getLoc(), "a size or offset depends on tokens");
    return AffineExpr();
  }
  // In a loop it may be another number each time.
  if (scalar.getParentRegion() != &function.getFunctionBody()) {
    obstruct(scalar.getLoc(), "a size or offset in a loop or branch is not "
                              "known");
    return AffineExpr();
  }
  auto [at, inserted] = symbols.try_emplace({scalar, 0u});
  if (inserted)
    at->second = space.makeSymbol(kSomeNumber.str(), std::nullopt);
  return at->second ? space.simplify(at->second) : AffineExpr();
}

/// A negative size or offset is undefined behaviour, where it is reached.
AffineExpr Analysis::getCount(OpFoldResult value) {
  AffineExpr term = getTerm(value);
  auto scalar = dyn_cast<Value>(value);
  auto symbol = scalar ? symbols.find({scalar, 0u}) : symbols.end();
  bool isNumber = symbol != symbols.end() && symbol->second;
  if (isNumber && depth == 0 && counts.insert(scalar).second)
    space.assume(symbol->second, Sign::NonNegative);
  return term;
}

Sizes Analysis::getCounts(ArrayRef<OpFoldResult> list) {
  Sizes terms;
  for (OpFoldResult value : list)
    terms.push_back(getCount(value));
  return terms;
}

SmallVector<Fact, 2> Analysis::getPieces(OpFoldResult value) {
  if (auto scalar = dyn_cast<Value>(value)) {
    const AbstractValue &known = get(scalar);
    SmallVector<Fact, 2> pieces;
    for (const Fact &fact : known.facts)
      if (fact.content.isTerm() && fact.content.getDivisor() == 1)
        pieces.push_back({fact.region, Content::term(space.simplify(
                                           fact.content.getTerm()))});
    IndexSet covered = space.empty(0);
    for (const Fact &piece : pieces)
      covered = Space::unite(covered, piece.region);
    if (pieces.size() > 1 && space.isEmpty(Space::complement(covered), {}))
      return pieces;
  }
  AffineExpr term = getCount(value);
  if (!term)
    return {};
  return {{space.universe(0), Content::term(term)}};
}

Sizes Analysis::getStaticSizes(Value tensor) {
  Sizes sizes;
  for (int64_t size : cast<RankedTensorType>(tensor.getType()).getShape())
    sizes.push_back(ShapedType::isDynamic(size) ? AffineExpr()
                                                : space.constant(size));
  return sizes;
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

bool givesNumbers(Operation *op) {
  return llvm::any_of(op->getResultTypes(), [](Type type) {
    Type element = getElementTypeOrSelf(type);
    return element.isIntOrIndexOrFloat() || isa<ComplexType>(element);
  });
}

bool isMissed(Operation *op) {
  return llvm::any_of(op->getResults(), [](Value result) {
    return !isa<mask::PredType>(result.getType()) && !result.use_empty();
  });
}

/// Numbers are computed in 64 bits here.
static bool isWide(Type type) {
  Type element = getElementTypeOrSelf(type);
  return element.isIntOrFloat() && element.getIntOrFloatBitWidth() > 64;
}

std::optional<Location> findWideNumbers(FunctionOpInterface function) {
  std::optional<Location> where;
  if (llvm::any_of(function.getArgumentTypes(), isWide))
    where = function.getLoc();
  function.walk([&](Operation *op) {
    if (!where && llvm::any_of(op->getResultTypes(), isWide))
      where = op->getLoc();
  });
  return where;
}

void Analysis::visit(Operation *op) {
  Attribute constant;
  if (auto assertion = dyn_cast<cf::AssertOp>(op))
    return learn(domain.whereTrue(get(assertion.getArg()), false));
  if (!givesNumbers(op)) {
    if (isMissed(op))
      obstruct(op->getLoc(),
               "there is no rule for '" + op->getName().getStringRef() + "'");
    return;
  }
  if (isForSizes && visitSizes(op))
    return;
  if (matchPattern(op, m_Constant(&constant)))
    return visitConstant(op, constant);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return visitLinalg(linalgOp);
  if (auto attention = dyn_cast<attn::AttentionOp>(op))
    return transfer(attention);
  if (visitTensor(op))
    return;
  if (auto branch = dyn_cast<scf::IfOp>(op))
    return transfer(branch);
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return transfer(loop);
  if (auto loop = dyn_cast<scf::WhileOp>(op))
    return transfer(loop);
  if (op->getNumResults() == 1 && op->getNumOperands() != 0 &&
      !isa<ShapedType>(op->getResult(0).getType())) {
    SmallVector<AbstractValue, 2> operands;
    for (Value operand : op->getOperands())
      operands.push_back(get(operand));
    if (auto result = transferScalar(domain, op, operands)) {
      addQuotient(op, *result);
      return set(op->getResult(0), std::move(*result));
    }
  }
  obstruct(op->getLoc(),
           "there is no rule for '" + op->getName().getStringRef() + "'");
}

void Analysis::runOnce() {
  values.clear();
  bases.clear();
  rows.clear();
  spared.clear();
  excluded = space.empty(0);
  obstacle.reset();
  hasNews = false;
  unrolled = 0;
  if (auto wide = findWideNumbers(function))
    return obstruct(*wide, "there is no rule for numbers of more than 64 bits");
  visitArguments();
  for (Operation &op : function.getFunctionBody().front()) {
    if (isStopped())
      return;
    visit(&op);
  }
  if (!isStopped())
    learnOfSample();
}

/// Of a sample that no result has a row for, and no argument says anything of,
/// nothing is asked. Without a dimension of samples all rows are asked,
/// whatever sample it is.
void Analysis::learnOfSample() {
  if (!sample || contract.positions.empty())
    return;
  SmallVector<AffineExpr> counts;
  Operation *terminator = function.getFunctionBody().front().getTerminator();
  for (DimOf dim : contract.positions) {
    if (dim.dimension == 0)
      return;
    counts.push_back(get(terminator->getOperand(dim.number)).sizes.front());
  }
  for (BlockArgument argument : function.getArguments())
    if (const Sizes &sizes = get(argument).sizes; sizes.size() > 1)
      if (std::optional<Role> role = getRole(argument.getArgNumber());
          role && (isPadding(*role) || *role == Role::Positions))
        counts.push_back(sizes.front());
  IndexSet outside = space.universe(0);
  for (AffineExpr count : counts) {
    auto beyond = count ? space.where(0, sample - space.simplify(count),
                                      Sign::NonNegative)
                        : std::nullopt;
    if (!beyond)
      return;
    outside = Space::intersect(outside, *beyond);
  }
  learn(outside);
}

/// What assertions and reshapes say of sizes rests on floats nearly never: of
/// their values it says nothing here, and any token may have a say in them.
/// False: it is looked at in full.
bool Analysis::visitSizes(Operation *op) {
  auto setAny = [&](Value result, const Sizes &sizes) {
    AbstractValue value =
        domain.makeUnknown(sizes, getElementTypeOrSelf(result.getType()));
    value.dependence = space.universe(sizes.size() + 1);
    set(result, std::move(value));
  };
  if (isa<scf::ForOp, scf::WhileOp>(op)) {
    for (Value result : op->getResults()) {
      auto tensor = dyn_cast<RankedTensorType>(result.getType());
      if (tensor && !tensor.hasStaticShape())
        obstruct(op->getLoc(), "what a loop makes of a size is not asked");
      else
        setAny(result, tensor ? getStaticSizes(result) : Sizes());
    }
    return true;
  }
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureTensorSemantics() ||
      !llvm::all_of(op->getResultTypes(), [](Type type) {
        return isa<FloatType>(getElementTypeOrSelf(type));
      }))
    return false;
  for (auto [number, result] : llvm::enumerate(op->getResults()))
    setAny(result, get(linalgOp.getDpsInits()[number]).sizes);
  return true;
}

void Analysis::run() {
  // News would take one more run of all that there is to see.
  isForSizes = space.getNumSymbols() != 0;
  for (unsigned i = 0; isForSizes && i < kMaxRuns; ++i) {
    runOnce();
    isForSizes = hasNews && !isStopped();
  }
  isForSizes = false;
  for (unsigned i = 0; i < kMaxRuns; ++i) {
    runOnce();
    if (!hasNews || isStopped())
      return;
  }
}

} // namespace maskir::dependence
