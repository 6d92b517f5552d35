//===- Magnitude.cpp - What 64-bit arithmetic computes exactly ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/BlockMap/Magnitude.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

namespace maskir::blockmap {

using Kind = IntExpr::Kind;

/// Bits b with |term| <= 2^b; more than 62 does not fit.
static unsigned getBits(const IntExpr &term) {
  auto operand = [&](unsigned i) { return getBits(term.getOperands()[i]); };
  switch (term.getKind()) {
  case Kind::Constant: {
    int64_t value = *term.getConstant();
    return value == INT64_MIN ? 64 : llvm::Log2_64_Ceil(std::abs(value) + 1);
  }
  case Kind::Axis:
  case Kind::Symbol:
  case Kind::Read:
    for (const IntExpr &index : term.getOperands())
      if (getBits(index) > 62)
        return 64;
    return kMagnitudeBits;
  case Kind::Add: {
    unsigned bits = 0;
    for (const IntExpr &summand : term.getOperands())
      bits = std::max(bits, getBits(summand));
    return bits + llvm::Log2_64_Ceil(term.getOperands().size());
  }
  case Kind::Mul:
    return operand(0) + operand(1);
  case Kind::FloorDiv:
  case Kind::Mod: {
    // Only positive constants divide; the quotient is at most one further from
    // 0 than the dividend.
    auto divisor = term.getOperands()[1].getConstant();
    unsigned bits = operand(0) + 1;
    if (bits > 62 || !divisor || *divisor < 1)
      return 64;
    if (term.getKind() == Kind::Mod)
      return llvm::Log2_64_Ceil(*divisor);
    return bits - std::min<unsigned>(bits - 1, llvm::Log2_64(*divisor));
  }
  case Kind::Min:
  case Kind::Max:
    return std::max(operand(0), operand(1));
  case Kind::Overflow:
    return 64;
  }
  llvm_unreachable("all kinds are handled");
}

bool fitsMachine(const IntExpr &term) { return getBits(term) <= 61; }

bool fitsMachine(const Predicate &p) {
  auto fits = [](const auto &part) { return fitsMachine(part); };
  switch (p.getKind()) {
  case Predicate::Kind::True:
  case Predicate::Kind::False:
    return true;
  case Predicate::Kind::NonNegative:
  case Predicate::Kind::Zero:
    return fitsMachine(p.getTerm());
  case Predicate::Kind::Read:
    return llvm::all_of(p.getIndices(), fits);
  case Predicate::Kind::And:
  case Predicate::Kind::Or:
  case Predicate::Kind::Not:
    return llvm::all_of(p.getOperands(), fits);
  }
  llvm_unreachable("all kinds are handled");
}

} // namespace maskir::blockmap
