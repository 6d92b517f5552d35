//===- LastToken.cpp - Is the count - 1 the last token? -------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LastToken.h"
#include "maskir/Dependence/Contract.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace maskir::raise;
using maskir::dependence::Role;

namespace maskir::verify {

//===----------------------------------------------------------------------===//
// Where flags come from
//===----------------------------------------------------------------------===//

/// The function of which the value is an argument; null for other values.
static FunctionOpInterface getFunction(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument || !argument.getOwner()->isEntryBlock())
    return nullptr;
  return dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp());
}

static BlockArgument getArgument(Expr read) {
  return cast<BlockArgument>(Value::getFromOpaquePointer(read->source));
}

std::optional<StringRef> getRole(Expr read) {
  BlockArgument argument = getArgument(read);
  FunctionOpInterface function = getFunction(argument);
  auto role = function.getArgAttrOfType<StringAttr>(argument.getArgNumber(),
                                                    dependence::kRoleAttr);
  return role ? std::optional(role.getValue()) : std::nullopt;
}

/// Why the argument that `read` reads may not hold any value; empty if it may,
/// or may within what a role says of padding.
static std::string findRestriction(Expr read, bool isRow) {
  FunctionOpInterface function =
      getFunction(Value::getFromOpaquePointer(read->source));
  if (!function)
    return "the flags are computed by operations that were not followed";
  if (!function.isPublic())
    return "the flags come from the callers of the function";
  std::optional<StringRef> name = getRole(read);
  std::optional<Role> role =
      name ? dependence::parseRole(*name) : std::optional(Role::Data);
  bool isPadding =
      role && llvm::is_contained({Role::Padding, Role::LeftPadding,
                                  Role::RightPadding, Role::PaddingWithHoles},
                                 *role);
  if (role == Role::Data || (isRow && isPadding))
    return "";
  return "nothing is known of flags with the role '" + name->str() + "'";
}

FlagSources findFlagSources(ExprContext &c, const TokenCount &count) {
  FlagSources sources;
  llvm::SmallPtrSet<const void *, 4> seen;
  auto consider = [&](Expr e) {
    if (e->is(Kind::FloatRead))
      sources.problem = "the flags depend on floats";
    if ((!e->is(Kind::IntRead) && !e->is(Kind::BoolRead)) ||
        !sources.problem.empty())
      return;
    bool isRow = false;
    for (auto [i, index] : llvm::enumerate(e->operands)) {
      if (index == count.token && !sources.row) {
        isRow = true;
        sources.place = i;
      } else if (c.depends(index, count.token)) {
        sources.problem = "the flags of a token depend on other tokens";
        return;
      }
    }
    if (!seen.insert(e->source).second) {
      sources.problem = "the flags depend twice on one argument";
      return;
    }
    sources.problem = findRestriction(e, isRow);
    if (isRow)
      sources.row = e;
    else
      sources.others.push_back(e);
  };
  c.visit(count.number, consider);
  return sources;
}

//===----------------------------------------------------------------------===//
// The verdict
//===----------------------------------------------------------------------===//

namespace {
class LastTokenQuestion {
public:
  LastTokenQuestion(attn::CheckLastOp op, ValueNames &names)
      : op(op), names(names), eval(c, tables),
        verdict{Subject::Pool, Property::LastToken, Outcome::Unknown,
                op.getLoc(), op} {}

  Verdict run();

private:
  bool isRightByContract(const FlagSources &sources);
  void decide();
  void prove() { verdict.outcome = Outcome::Proven; }
  void refute(const WrongToken &wrong);
  std::string describe(const WrongToken &wrong);

  attn::CheckLastOp op;
  ValueNames &names;
  ConstantTables tables;
  ExprContext c;
  ElementEval eval;
  Expr sample = nullptr;
  TokenCount count;
  Verdict verdict;
  std::string reason;
};
} // namespace

/// The flags are an argument with padding on the right, as it is or compared
/// with something: 1 where it is 1, 0 where it is 0.
bool LastTokenQuestion::isRightByContract(const FlagSources &sources) {
  Expr row = sources.row;
  if (!row || !sources.others.empty() || !sources.problem.empty() ||
      sources.place + 1 != row->operands.size() ||
      getRole(row) != "right_padding")
    return false;
  bool isBool = row->is(Kind::BoolRead);
  Expr zero = isBool ? c.boolean(false) : c.integer(0),
       one = isBool ? c.boolean(true) : c.integer(1);
  if (!c.substitute(count.number, row, zero)->isInt(0) ||
      !c.substitute(count.number, row, one)->isInt(1))
    return false;
  verdict.assumptions.push_back(
      raise::describePadding(getArgument(row).getArgNumber()) +
      ", which is on the right");
  return true;
}

void LastTokenQuestion::decide() {
  ArrayRef<int64_t> shape = op.getFlags().getType().getShape();
  if (llvm::is_contained(shape, 0) || isPaddedOnTheRight(c, count))
    return prove();
  FlagSources sources = findFlagSources(c, count);
  if (isRightByContract(sources))
    return prove();
  reason = sources.problem;
  if (!reason.empty())
    return;
  if (!sources.row && sources.others.empty()) {
    TriedFlags tried = op.getFlags().getType().hasStaticShape()
                           ? tryConstantFlags(count, sample, shape, op.getLoc())
                           : TriedFlags();
    if (tried.outcome == Outcome::Proven)
      return prove();
    if (tried.wrong)
      return refute(*tried.wrong);
  } else {
    FlagAssertions assertions(eval, count, sources);
    bool isFailing = false;
    auto runs = [&](const WrongToken &wrong) {
      bool holds = assertions.hold(wrong);
      isFailing |= !holds;
      return holds;
    };
    if (auto wrong = searchWrongToken(c, count, sources, runs))
      return refute(*wrong);
    if (isFailing) {
      reason = "the program asserts something of the flags";
      return;
    }
  }
  reason = "it is not proved that the padding is on the right, and no flags "
           "were found for which it is elsewhere";
}

/// "with %arg1 = [0, 1] in each sample, %arg2 = 1 everywhere"
std::string LastTokenQuestion::describe(const WrongToken &wrong) {
  constexpr size_t most = 8;
  std::string text;
  for (const auto &[value, numbers] : wrong.data) {
    text += (text.empty() ? " with " : ", ") + names.get(value) + " = ";
    if (numbers.size() == 1 && op.getFlags().getType().getDimSize(1) != 1) {
      text += std::to_string(numbers[0]) + " everywhere";
      continue;
    }
    std::string row;
    for (int64_t number : ArrayRef(numbers).take_front(most))
      row += (row.empty() ? "" : ", ") + std::to_string(number);
    if (numbers.size() > most)
      row += ", ... (" + std::to_string(numbers.size()) + " tokens)";
    text += "[" + row + "] in each sample";
  }
  return text;
}

void LastTokenQuestion::refute(const WrongToken &wrong) {
  verdict.outcome = Outcome::Refuted;
  verdict.witness.emplace();
  verdict.witness->point = {wrong.sample, 0, wrong.taken, wrong.last};
  verdict.message = "the sum of the flags - 1 is token " +
                    std::to_string(wrong.taken) + " of sample " +
                    std::to_string(wrong.sample) +
                    ", but the last valid token is " +
                    std::to_string(wrong.last) + describe(wrong);
  verdict.notes.push_back(
      {op.getLoc(),
       "it is the last valid token only where the padding is on the right; "
       "the largest place of a flag that is not 0 (attn.pool last) is it for "
       "every padding",
       /*isDiagnosis=*/true});
}

Verdict LastTokenQuestion::run() {
  Value flags = op.getFlags();
  Expr sizes[2] = {eval.dim(flags, 0), eval.dim(flags, 1)};
  for (Expr size : sizes)
    c.assumePositive(size); // else there is no sample with a valid token
  sample = c.var("b", sizes[0]);
  Expr token = c.var("s", sizes[1]);
  Expr number = eval.element(flags, {sample, token});
  if (number->getSort() == Sort::Bool)
    number = c.boolToInt(number);
  count = makeCount(c, token, number);
  if (eval.isExhausted())
    reason = "the expression of the flags is too large (evaluation budget)";
  else
    decide();
  std::string words = verdict.isRefuted()  ? ": " + verdict.message
                      : verdict.isProven() ? ""
                                           : ": " + reason;
  verdict.message =
      ("last token: " + getOutcomeName(verdict.outcome) + words).str();
  return std::move(verdict);
}

Verdict verifyLastToken(attn::CheckLastOp op, ValueNames &names) {
  return LastTokenQuestion(op, names).run();
}

} // namespace maskir::verify
