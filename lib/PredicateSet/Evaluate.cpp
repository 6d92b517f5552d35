//===- Evaluate.cpp - The value of a predicate at one point ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/PredicateSet/Evaluate.h"
#include "Linear.h"
#include "llvm/Support/MathExtras.h"

namespace maskir {

using Value = std::optional<int64_t>;

static Value add(int64_t a, int64_t b) {
  int64_t sum;
  return llvm::AddOverflow(a, b, sum) ? Value() : sum;
}

static Value multiply(int64_t a, int64_t b) {
  int64_t product;
  return llvm::MulOverflow(a, b, product) ? Value() : product;
}

/// Rule M4; a division by zero has the value 0.
static Value divide(int64_t a, int64_t b) {
  if (b == 0)
    return 0;
  if (b > 0)
    return floorDivide(a, b);
  if (a == INT64_MIN || b == INT64_MIN)
    return std::nullopt;
  return floorDivide(-a, -b);
}

static Value remainder(int64_t a, int64_t b) {
  if (b == 0)
    return a;
  if (b > 0)
    return floorModulo(a, b);
  if (a == INT64_MIN || b == INT64_MIN)
    return std::nullopt;
  return -floorModulo(-a, -b);
}

static std::optional<llvm::SmallVector<int64_t, 4>>
evaluateAll(llvm::ArrayRef<IntExpr> terms, const Assignment &at) {
  llvm::SmallVector<int64_t, 4> values;
  for (const IntExpr &term : terms) {
    Value value = evaluate(term, at);
    if (!value)
      return std::nullopt;
    values.push_back(*value);
  }
  return values;
}

static Value lookUp(const Table &table, llvm::ArrayRef<IntExpr> indices,
                    const Assignment &at) {
  auto cell = evaluateAll(indices, at);
  return cell ? at.lookup(table, *cell) : Value();
}

Value evaluate(const IntExpr &term, const Assignment &at) {
  switch (term.getKind()) {
  case IntExpr::Kind::Constant:
    return term.getConstant();
  case IntExpr::Kind::Axis:
    return at.point[static_cast<unsigned>(term.getAxis())];
  case IntExpr::Kind::Symbol:
    for (const auto &[symbol, value] : at.symbols)
      if (symbol == term.getSymbol())
        return value;
    return std::nullopt;
  case IntExpr::Kind::Read:
    return lookUp(term.getTable(), term.getOperands(), at);
  case IntExpr::Kind::Overflow:
    return std::nullopt;
  default:
    break;
  }
  auto values = evaluateAll(term.getOperands(), at);
  if (!values)
    return std::nullopt;
  int64_t first = (*values)[0], second = (*values)[1];
  switch (term.getKind()) {
  case IntExpr::Kind::Add: {
    Value sum = first;
    for (int64_t value : llvm::drop_begin(*values))
      sum = sum ? add(*sum, value) : sum;
    return sum;
  }
  case IntExpr::Kind::Mul:
    return multiply(first, second);
  case IntExpr::Kind::FloorDiv:
    return divide(first, second);
  case IntExpr::Kind::Mod:
    return remainder(first, second);
  case IntExpr::Kind::Min:
    return std::min(first, second);
  case IntExpr::Kind::Max:
    return std::max(first, second);
  default:
    llvm_unreachable("leaves are handled above");
  }
}

/// False decides And and true decides Or, whatever the other operands are.
static std::optional<bool> evaluateOperands(const Predicate &p, bool deciding,
                                            const Assignment &at) {
  bool isKnown = true;
  for (const Predicate &operand : p.getOperands()) {
    std::optional<bool> value = evaluate(operand, at);
    if (value == deciding)
      return deciding;
    isKnown &= value.has_value();
  }
  return isKnown ? std::optional<bool>(!deciding) : std::nullopt;
}

std::optional<bool> evaluate(const Predicate &p, const Assignment &at) {
  Value value;
  switch (p.getKind()) {
  case Predicate::Kind::True:
    return true;
  case Predicate::Kind::False:
    return false;
  case Predicate::Kind::NonNegative:
    value = evaluate(p.getTerm(), at);
    return value ? std::optional<bool>(*value >= 0) : std::nullopt;
  case Predicate::Kind::Zero:
    value = evaluate(p.getTerm(), at);
    return value ? std::optional<bool>(*value == 0) : std::nullopt;
  case Predicate::Kind::Read:
    value = lookUp(p.getTable(), p.getIndices(), at);
    return value ? std::optional<bool>(*value != 0) : std::nullopt;
  case Predicate::Kind::And:
    return evaluateOperands(p, false, at);
  case Predicate::Kind::Or:
    return evaluateOperands(p, true, at);
  case Predicate::Kind::Not: {
    std::optional<bool> inner = evaluate(p.getOperands().front(), at);
    return inner ? std::optional<bool>(!*inner) : std::nullopt;
  }
  }
  llvm_unreachable("all kinds are handled");
}

template <typename T>
static auto evaluateAtWitness(const T &x, const Witness &witness) {
  auto lookup = [&](const Table &table,
                    llvm::ArrayRef<int64_t> indices) -> Value {
    for (const TableCell &cell : witness.cells)
      if (cell.table == table && llvm::ArrayRef(cell.indices) == indices)
        return cell.value;
    return std::nullopt;
  };
  return evaluate(x, Assignment{witness.point, witness.symbols, lookup});
}

Value evaluate(const IntExpr &term, const Witness &witness) {
  return evaluateAtWitness(term, witness);
}
std::optional<bool> evaluate(const Predicate &p, const Witness &witness) {
  return evaluateAtWitness(p, witness);
}

} // namespace maskir
