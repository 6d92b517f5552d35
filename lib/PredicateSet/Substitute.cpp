//===- Substitute.cpp - Terms and predicates with other axes and symbols --===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Nodes.h"
#include "llvm/ADT/DenseMap.h"

namespace maskir {

namespace {
/// Replaces axes and symbols bottom-up; shared nodes are visited once.
class Substitution {
public:
  Substitution(llvm::ArrayRef<IntExpr> axes,
               llvm::ArrayRef<std::pair<Symbol, IntExpr>> symbols)
      : axes(axes), symbols(symbols) {}

  IntExpr apply(const IntExpr &term) {
    if (!term.usesAnyAxis() && (symbols.empty() || !term.usesAnySymbol()))
      return term;
    if (term.getKind() == IntExpr::Kind::Symbol) {
      for (const auto &[symbol, value] : symbols)
        if (symbol == term.getSymbol())
          return value;
      return term;
    }
    if (term.getKind() == IntExpr::Kind::Axis) {
      unsigned index = static_cast<unsigned>(term.getAxis());
      return index < axes.size() ? axes[index] : term;
    }
    auto known = done.find(term.getNode());
    if (known != done.end())
      return known->second;
    IntExpr result = rebuild(term);
    done.try_emplace(term.getNode(), result);
    return result;
  }

private:
  IntExpr rebuild(const IntExpr &term) {
    llvm::SmallVector<IntExpr, 4> operands;
    for (const IntExpr &operand : term.getOperands())
      operands.push_back(apply(operand));
    switch (term.getKind()) {
    case IntExpr::Kind::Read:
      return IntExpr::read(term.getTable(), operands);
    case IntExpr::Kind::Add: {
      IntExpr sum = operands.front();
      for (const IntExpr &operand : llvm::drop_begin(operands))
        sum = sum + operand;
      return sum;
    }
    case IntExpr::Kind::Mul:
      return operands[0] * operands[1];
    case IntExpr::Kind::FloorDiv:
      return operands[0].floorDiv(operands[1]);
    case IntExpr::Kind::Mod:
      return operands[0].mod(operands[1]);
    case IntExpr::Kind::Min:
      return IntExpr::min(operands[0], operands[1]);
    case IntExpr::Kind::Max:
      return IntExpr::max(operands[0], operands[1]);
    case IntExpr::Kind::Overflow: // not the value that it was before
      return IntExpr::Node::make(IntExpr::Kind::Overflow, {}, {});
    case IntExpr::Kind::Constant:
    case IntExpr::Kind::Axis:
    case IntExpr::Kind::Symbol:
      return term;
    }
    llvm_unreachable("all kinds are handled");
  }

  llvm::ArrayRef<IntExpr> axes;
  llvm::ArrayRef<std::pair<Symbol, IntExpr>> symbols;
  llvm::DenseMap<const IntExpr::Node *, IntExpr> done;
};
} // namespace

IntExpr
IntExpr::substitute(llvm::ArrayRef<IntExpr> axes,
                    llvm::ArrayRef<std::pair<Symbol, IntExpr>> symbols) const {
  return Substitution(axes, symbols).apply(*this);
}

namespace {
/// Replaces axes and symbols bottom-up; shared formulas are visited once.
class PredicateSubstitution {
public:
  PredicateSubstitution(llvm::ArrayRef<IntExpr> axes,
                        llvm::ArrayRef<std::pair<Symbol, IntExpr>> symbols)
      : axes(axes), symbols(symbols) {}

  Predicate apply(const Predicate &p) {
    const NodeSummary &summary = p.getNode()->summary;
    if (summary.axes == 0 && (symbols.empty() || !summary.hasSymbols))
      return p;
    auto known = done.find(p.getNode());
    if (known != done.end())
      return known->second;
    Predicate result = rebuild(p);
    done.try_emplace(p.getNode(), result);
    return result;
  }

private:
  Predicate rebuild(const Predicate &p) {
    switch (p.getKind()) {
    case Predicate::Kind::True:
    case Predicate::Kind::False:
      return p;
    case Predicate::Kind::NonNegative:
      return Predicate::nonNegative(p.getTerm().substitute(axes, symbols));
    case Predicate::Kind::Zero:
      return Predicate::zero(p.getTerm().substitute(axes, symbols));
    case Predicate::Kind::Read: {
      llvm::SmallVector<IntExpr, 4> indices;
      for (const IntExpr &index : p.getIndices())
        indices.push_back(index.substitute(axes, symbols));
      return Predicate::read(p.getTable(), indices);
    }
    case Predicate::Kind::Not:
      return ~apply(p.getOperands().front());
    case Predicate::Kind::And:
    case Predicate::Kind::Or: {
      llvm::SmallVector<Predicate, 4> operands;
      for (const Predicate &operand : p.getOperands())
        operands.push_back(apply(operand));
      return p.getKind() == Predicate::Kind::And
                 ? Predicate::conjunction(operands)
                 : Predicate::disjunction(operands);
    }
    }
    llvm_unreachable("all kinds are handled");
  }

  llvm::ArrayRef<IntExpr> axes;
  llvm::ArrayRef<std::pair<Symbol, IntExpr>> symbols;
  llvm::DenseMap<const Predicate::Node *, Predicate> done;
};
} // namespace

Predicate Predicate::substitute(
    llvm::ArrayRef<IntExpr> axes,
    llvm::ArrayRef<std::pair<Symbol, IntExpr>> symbols) const {
  return PredicateSubstitution(axes, symbols).apply(*this);
}

} // namespace maskir
