//===- Print.cpp - Terms and predicates as people write them --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Linear.h"
#include "maskir/PredicateSet/Predicate.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

namespace maskir {

template <typename T>
static void printNamed(llvm::raw_ostream &os, const T &value, char letter) {
  if (value.name.empty())
    os << letter << value.id;
  else
    os << value.name;
}

static void printRead(llvm::raw_ostream &os, const Table &table,
                      llvm::ArrayRef<IntExpr> indices) {
  printNamed(os, table, 't');
  os << '[';
  llvm::interleaveComma(indices, os);
  os << ']';
}

static void printOperand(llvm::raw_ostream &os, const IntExpr &term) {
  bool isSum = term.getKind() == IntExpr::Kind::Add;
  os << (isSum ? "(" : "") << term << (isSum ? ")" : "");
}

static void printBinary(llvm::raw_ostream &os, const IntExpr &term,
                        llvm::StringRef op) {
  os << '(';
  printOperand(os, term.getOperands()[0]);
  os << ' ' << op << ' ';
  printOperand(os, term.getOperands()[1]);
  os << ')';
}

static void printSum(llvm::raw_ostream &os, const Linear &sum) {
  bool first = true;
  auto printSummand = [&](int64_t coefficient, const IntExpr *atom) {
    if (!first)
      os << (coefficient < 0 ? " - " : " + ");
    else if (coefficient < 0)
      os << '-';
    first = false;
    uint64_t magnitude = llvm::AbsoluteValue(coefficient);
    if (!atom || magnitude != 1)
      os << magnitude << (atom ? " * " : "");
    if (atom)
      os << *atom;
  };
  for (const auto &[atom, coefficient] : sum.terms)
    printSummand(coefficient, &atom);
  if (sum.constant != 0 || first)
    printSummand(sum.constant, nullptr);
}

void IntExpr::print(llvm::raw_ostream &os) const {
  switch (getKind()) {
  case Kind::Overflow:
    os << "<overflow>";
    return;
  case Kind::Axis:
    os << getAxisName(getAxis());
    return;
  case Kind::Symbol:
    printNamed(os, getSymbol(), 's');
    return;
  case Kind::Read:
    printRead(os, getTable(), getOperands());
    return;
  case Kind::FloorDiv:
    printBinary(os, *this, "floordiv");
    return;
  case Kind::Mod:
    printBinary(os, *this, "mod");
    return;
  case Kind::Min:
  case Kind::Max:
    os << (getKind() == Kind::Min ? "min(" : "max(") << getOperands()[0] << ", "
       << getOperands()[1] << ')';
    return;
  case Kind::Mul:
    if (getOperands()[0].getKind() != Kind::Constant) {
      printOperand(os, getOperands()[0]);
      os << " * ";
      printOperand(os, getOperands()[1]);
      return;
    }
    [[fallthrough]];
  case Kind::Constant:
  case Kind::Add:
    printSum(os, Linear::get(*this));
    return;
  }
}

/// `term` compared with 0, as a comparison of two sums without minus signs.
static void printComparison(llvm::raw_ostream &os, const IntExpr &term,
                            llvm::StringRef op, llvm::StringRef strictOp) {
  Linear all = Linear::get(term), left, right;
  bool isSafe = !all.overflow && all.constant != INT64_MIN;
  for (const auto &[atom, coefficient] : all.terms) {
    isSafe &= coefficient != INT64_MIN;
    if (coefficient < 0 && isSafe)
      left.terms.emplace_back(atom, -coefficient);
    else
      right.terms.emplace_back(atom, coefficient);
  }
  if (!isSafe) {
    os << "0 " << op << ' ' << term;
    return;
  }
  bool isStrict =
      !strictOp.empty() && all.constant == -1 && !left.terms.empty();
  if (all.constant > 0)
    right.constant = all.constant;
  else if (!isStrict)
    left.constant = -all.constant;
  if (strictOp.empty()) // an equality reads better with its first term first
    std::swap(left, right);
  printSum(os, left);
  os << ' ' << (isStrict ? strictOp : op) << ' ';
  printSum(os, right);
}

static void printOperands(llvm::raw_ostream &os, const Predicate &p,
                          llvm::StringRef separator) {
  llvm::interleave(
      p.getOperands(), os,
      [&](const Predicate &operand) {
        bool nested = operand.getKind() == Predicate::Kind::And ||
                      operand.getKind() == Predicate::Kind::Or;
        os << (nested ? "(" : "") << operand << (nested ? ")" : "");
      },
      separator);
}

void Predicate::print(llvm::raw_ostream &os) const {
  switch (getKind()) {
  case Kind::True:
    os << "all";
    return;
  case Kind::False:
    os << "none";
    return;
  case Kind::NonNegative:
    printComparison(os, getTerm(), "<=", "<");
    return;
  case Kind::Zero:
    printComparison(os, getTerm(), "==", "");
    return;
  case Kind::Read:
    printRead(os, getTable(), getIndices());
    return;
  case Kind::And:
    printOperands(os, *this, " and ");
    return;
  case Kind::Or:
    printOperands(os, *this, " or ");
    return;
  case Kind::Not:
    if (getOperands()[0].getKind() == Kind::Zero) {
      printComparison(os, getOperands()[0].getTerm(), "!=", "");
      return;
    }
    os << "not (" << getOperands()[0] << ')';
    return;
  }
}

} // namespace maskir
