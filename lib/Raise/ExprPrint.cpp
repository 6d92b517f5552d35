//===- ExprPrint.cpp - Expressions for people -----------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/Expr.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace maskir::raise;
using llvm::ArrayRef;
using llvm::raw_ostream;
using llvm::StringRef;

namespace {

// Long expressions are cut: a remark is read by a person.
constexpr unsigned kMaxPrintedNodes = 200;

class Printer {
public:
  Printer(raw_ostream &os, llvm::function_ref<std::string(Expr)> name)
      : os(os), name(name) {}

  void print(Expr e);

private:
  void list(ArrayRef<Expr> operands, StringRef separator, StringRef open,
            StringRef close) {
    os << open;
    llvm::interleave(operands, os, [&](Expr e) { print(e); }, separator);
    os << close;
  }
  void term(Expr e, int64_t factor) {
    if (factor != 1)
      os << factor << "*";
    print(e);
  }
  void sum(int64_t constant, ArrayRef<Expr> terms, ArrayRef<int64_t> factors,
           int sign);
  void comparison(Expr e, StringRef op);
  void number(double value) {
    if (std::isinf(value))
      os << (value < 0 ? "-inf" : "inf");
    else
      os << llvm::format("%.9g", value);
  }
  void function(Expr e);

  raw_ostream &os;
  llvm::function_ref<std::string(Expr)> name;
  unsigned printed = 0;
};

// The terms of one sign, as positive numbers.
void Printer::sum(int64_t constant, ArrayRef<Expr> terms,
                  ArrayRef<int64_t> factors, int sign) {
  bool first = true;
  auto plus = [&] {
    if (!first)
      os << " + ";
    first = false;
  };
  for (auto [e, f] : llvm::zip(terms, factors)) {
    if ((f > 0) != (sign > 0))
      continue;
    plus();
    term(e, f * sign);
  }
  if ((constant > 0) == (sign > 0) && constant != 0) {
    plus();
    os << constant * sign;
  }
  if (first)
    os << 0;
}

void Printer::comparison(Expr e, StringRef op) {
  Expr x = e->operands[0];
  static const int64_t one[] = {1};
  bool affine = x->is(Kind::Affine);
  ArrayRef<Expr> terms = affine ? x->operands : ArrayRef<Expr>(x);
  ArrayRef<int64_t> factors = affine ? x->coefficients : ArrayRef<int64_t>(one);
  int64_t constant = affine ? x->integer : 0;
  os << "(";
  sum(constant, terms, factors, -1);
  os << op;
  sum(constant, terms, factors, 1);
  os << ")";
}

void Printer::function(Expr e) {
  auto infix = [&](StringRef op) { list(e->operands, op, "(", ")"); };
  switch (e->getFn()) {
  case Fn::Add:
    return infix(" + ");
  case Fn::Sub:
    return infix(" - ");
  case Fn::Mul:
    return infix(" * ");
  case Fn::Div:
    return infix(" / ");
  case Fn::Neg:
    return list(e->operands, "", "(-", ")");
  case Fn::Max:
    return list(e->operands, ", ", "max(", ")");
  case Fn::Min:
    return list(e->operands, ", ", "min(", ")");
  case Fn::Exp:
    return list(e->operands, "", "exp(", ")");
  case Fn::Exp2:
    return list(e->operands, "", "exp2(", ")");
  case Fn::Floor:
    return list(e->operands, "", "floor(", ")");
  case Fn::Named:
    os << e->name.substr(e->name.find('.') + 1);
    return list(e->operands, ", ", "(", ")");
  }
}

void Printer::print(Expr e) {
  std::string known = name ? name(e) : "";
  if (!known.empty()) {
    os << known;
    return;
  }
  if (++printed > kMaxPrintedNodes) {
    os << "...";
    return;
  }
  auto op = [&](unsigned i) { print(e->operands[i]); };
  switch (e->kind) {
  case Kind::IntConst:
    os << e->integer;
    return;
  case Kind::BoolConst:
    os << (e->integer ? "true" : "false");
    return;
  case Kind::FloatConst:
    return number(e->number);
  case Kind::Var:
    os << e->name;
    return;
  case Kind::Dim:
    os << "dim" << e->integer;
    return;
  case Kind::Affine:
    os << "(";
    llvm::interleave(
        llvm::zip(e->operands, e->coefficients), os,
        [&](auto pair) { term(std::get<0>(pair), std::get<1>(pair)); }, " + ");
    if (e->integer)
      os << (e->integer < 0 ? " - " : " + ")
         << (e->integer < 0 ? -uint64_t(e->integer) : e->integer);
    os << ")";
    return;
  case Kind::FloorDiv:
    return list(e->operands, " floordiv ", "(", ")");
  case Kind::Mod:
    return list(e->operands, " mod ", "(", ")");
  case Kind::Product:
    return list(e->operands, " * ", "(", ")");
  case Kind::Min:
    return list(e->operands, ", ", "min(", ")");
  case Kind::Max:
    return list(e->operands, ", ", "max(", ")");
  case Kind::IntSelect:
  case Kind::FloatSelect:
    os << "(";
    op(1), os << " if ", op(0), os << " else ", op(2);
    os << ")";
    return;
  case Kind::GeZero:
    return comparison(e, " <= ");
  case Kind::EqZero:
    return comparison(e, " == ");
  case Kind::And:
    return list(e->operands, " and ", "(", ")");
  case Kind::Or:
    return list(e->operands, " or ", "(", ")");
  case Kind::Not:
    return list(e->operands, "", "not ", "");
  case Kind::IntRead:
  case Kind::BoolRead:
  case Kind::FloatRead:
    return list(e->operands, ", ", "tensor[", "]");
  case Kind::IntTable:
  case Kind::BoolTable:
  case Kind::FloatTable:
    return list(e->operands, ", ", "constant[", "]");
  case Kind::IntReduce:
  case Kind::BoolReduce:
  case Kind::FloatReduce: {
    static const char *const names[] = {"sum", "min", "max", "all", "any"};
    os << names[e->tag] << "(";
    op(1), os << " for ", op(0);
    os << ")";
    return;
  }
  case Kind::FloatCompare: {
    static const char *const names[] = {" < ", " <= ", " == ", " unordered "};
    return list(e->operands, names[e->tag], "(", ")");
  }
  case Kind::FloatFn:
    return function(e);
  case Kind::IntToFloat:
    return list(e->operands, "", "float(", ")");
  case Kind::FloatToInt:
    return list(e->operands, "", "int(", ")");
  case Kind::IntOpaque:
  case Kind::BoolOpaque:
  case Kind::FloatOpaque:
    os << e->name;
    return list(e->operands, ", ", "(", ")");
  }
}

} // namespace

void ExprContext::print(Expr e, raw_ostream &os,
                        llvm::function_ref<std::string(Expr)> name) const {
  Printer(os, name).print(e);
}

std::string ExprContext::toString(Expr e) const {
  std::string text;
  llvm::raw_string_ostream os(text);
  print(e, os);
  return text;
}
