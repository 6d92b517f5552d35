//===- ProgramFacts.cpp - What a function says of its values --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProgramFacts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/STLExtras.h"

using namespace maskir::raise;
using namespace mlir;

StringRef maskir::raise::getRoleOf(Value v) {
  auto argument = dyn_cast<BlockArgument>(v);
  if (!argument || !argument.getOwner()->isEntryBlock())
    return "";
  auto function =
      dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp());
  auto role = function ? function.getArgAttrOfType<StringAttr>(
                             argument.getArgNumber(), kRoleAttr)
                       : StringAttr();
  return role ? role.getValue() : "";
}

bool ProgramFacts::isPadding(Value v) const {
  return trustRoles &&
         llvm::is_contained(
             {"padding", "left_padding", "right_padding", "padding_with_holes"},
             getRoleOf(v));
}

std::string maskir::raise::describePadding(int64_t argument) {
  return ("argument " + Twine(argument) + " is 1 for tokens and 0 for padding")
      .str();
}

std::set<int64_t> ProgramFacts::findPadding(ExprContext &c, Expr e) const {
  std::set<int64_t> arguments;
  c.visit(e, [&](Expr inner) {
    if (!inner->is(Kind::IntRead) && !inner->is(Kind::FloatRead))
      return;
    Value source = Value::getFromOpaquePointer(inner->source);
    if (isPadding(source))
      arguments.insert(cast<BlockArgument>(source).getArgNumber());
  });
  return arguments;
}

/// The sizes of all operands along each loop.
static SmallVector<SmallVector<Expr>> getLoopSizes(ElementEval &eval,
                                                   linalg::LinalgOp op) {
  SmallVector<SmallVector<Expr>> sizes(op.getNumLoops());
  for (OpOperand &operand : op->getOpOperands())
    if (isa<RankedTensorType>(operand.get().getType()))
      for (auto [i, e] :
           llvm::enumerate(op.getMatchingIndexingMap(&operand).getResults()))
        if (auto loop = dyn_cast<AffineDimExpr>(e))
          sizes[loop.getPosition()].push_back(eval.dim(operand.get(), i));
  return sizes;
}

/// Of the entry block only: what stands there runs in every run.
ProgramFacts::ProgramFacts(Operation *function, EvalLimits limits,
                           ConstantTables &tables, bool trustRoles)
    : trustRoles(trustRoles) {
  auto body = dyn_cast<FunctionOpInterface>(function);
  if (!body || body.isExternal())
    return;
  ExprContext c;
  ElementEval eval(c, tables, limits);
  for (Operation &op : body.getFunctionBody().front()) {
    eval.restart();
    if (auto loops = dyn_cast<linalg::LinalgOp>(op)) {
      for (ArrayRef<Expr> same : getLoopSizes(eval, loops))
        for (Expr size : same)
          unite(same.front(), size);
    } else if (auto check = dyn_cast<cf::AssertOp>(op)) {
      auto compare = check.getArg().getDefiningOp<arith::CmpIOp>();
      if (compare && compare.getPredicate() == arith::CmpIPredicate::eq &&
          !isa<ShapedType>(compare.getLhs().getType()))
        unite(eval.scalar(compare.getLhs()), eval.scalar(compare.getRhs()));
    }
  }
}

static bool isArgument(const std::pair<const void *, int64_t> &size) {
  return isa<BlockArgument>(Value::getFromOpaquePointer(size.first));
}

void ProgramFacts::unite(Expr a, Expr b) {
  if (a == b || (!a->is(Kind::Dim) && !b->is(Kind::Dim)))
    return;
  if (!a->is(Kind::Dim))
    std::swap(a, b);
  Size first(a->source, a->integer);
  std::optional<int64_t> number;
  auto note = [&](const Size &size) {
    auto known = numbers.find(sizes.getOrInsertLeaderValue(size));
    if (known != numbers.end())
      number = known->second;
  };
  note(first);
  if (b->is(Kind::Dim)) {
    Size second(b->source, b->integer);
    note(second);
    if (!isArgument(sizes.getOrInsertLeaderValue(first)))
      std::swap(first, second); // arguments are known everywhere
    sizes.unionSets(first, second);
  } else if (b->is(Kind::IntConst)) {
    number = b->integer;
  }
  if (number)
    numbers[sizes.getOrInsertLeaderValue(first)] = *number;
}

Expr ProgramFacts::findSize(ExprContext &c, Value v, int64_t position) const {
  Size size(v.getAsOpaquePointer(), position);
  auto leader = sizes.findLeader(size);
  if (leader == sizes.member_end())
    return c.dim(size.first, size.second);
  if (auto number = numbers.find(*leader); number != numbers.end())
    return c.integer(number->second);
  return c.dim(leader->first, leader->second);
}
