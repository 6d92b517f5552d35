//===- ScalarTransfer.h - One element-wise operation ------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_SCALARTRANSFER_H
#define MASKIR_LIB_DEPENDENCE_SCALARTRANSFER_H

#include "Relation.h"
#include "Transfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Index/IR/IndexOps.h"
#include "mlir/Dialect/Math/IR/Math.h"

namespace maskir::dependence {

using Operands = llvm::ArrayRef<AbstractValue>;

/// In bits, of an integer or an index.
unsigned getWidth(mlir::Type type);
unsigned countDivisions(AffineExpr e);

/// A bound of |e| for indices within the sizes and symbols up to `most`.
double getMagnitude(AffineExpr e, const Sizes &sizes, double most);

/// a = quotient * b + rest
struct Quotient {
  AffineExpr quotient, rest;
};
/// The summands of `a` that have the factor `b`, which is no number, and the
/// others; nullopt if `b` is one.
std::optional<Quotient> divideByTerm(AffineExpr a, AffineExpr b);

/// One operation, with its operands over the same indices.
class ScalarTransfer {
public:
  ScalarTransfer(const Domain &domain, mlir::Operation *op, Operands operands)
      : domain(domain), space(domain.getSpace()), op(op), in(operands),
        result(domain.makeUnknown(operands.front().sizes,
                                  op->getResult(0).getType())) {}

  AbstractValue run();
  /// floor(x / y) for floats that are integers; nothing else is known of it.
  AbstractValue floorOfQuotient();

private:
  /// For each pair of facts about the first two operands.
  void forEachPair(
      llvm::function_ref<void(const Fact &, const Fact &, const IndexSet &)>
          visit);
  void dependOnAll() {
    for (const AbstractValue &operand : in)
      result.dependence = Space::unite(result.dependence, operand.dependence);
  }
  void add(const IndexSet &region, AffineExpr e, Sign sign, int64_t value);

  /// low <= e <= high everywhere in the region.
  bool isWithin(const IndexSet &region, AffineExpr e, int64_t low,
                int64_t high) const;

  void combineBooleans();

  // TransferCompare.cpp
  void compareIntegers(mlir::arith::CmpIOp compare);
  void compareFloats(mlir::arith::CmpFOp compare);
  void compareTerms(const IndexSet &region, AffineExpr x, AffineExpr y,
                    Relation relation);
  void compareWithNumber(const IndexSet &region, AffineExpr i, double number,
                         Relation relation);
  bool compareFloatTerms(const IndexSet &region, const Content &a,
                         const Content &b, Relation relation);

  // TransferInteger.cpp
  void combineIntegers();
  void combineTerms(const IndexSet &region, AffineExpr a, AffineExpr b);
  void choose(const IndexSet &region, AffineExpr a, AffineExpr b,
              bool isMaximum);
  void divide(const IndexSet &region, AffineExpr a, AffineExpr b);
  void divideToZero(const IndexSet &region, AffineExpr a, int64_t divisor,
                    bool isRemainder);
  void combineBits(const IndexSet &region, AffineExpr a, AffineExpr b);
  void shift(const IndexSet &region, AffineExpr a, AffineExpr b);
  void absolute(const Fact &fact);
  void clampFrom(mlir::arith::SelectOp select);
  /// Every value of `e` is one of the type.
  bool fits(const IndexSet &region, AffineExpr e, mlir::Type type) const;
  bool isSmall(AffineExpr e) const;
  /// The same, for sizes that are small enough.
  bool fitsSomewhere(const IndexSet &region, AffineExpr e,
                     mlir::Type type) const;
  void addInteger(const IndexSet &region, AffineExpr e);
  /// Where the condition is not negative.
  void addWhere(const IndexSet &region, AffineExpr condition, AffineExpr e);

  // TransferDivision.cpp
  void divideByTerm(const IndexSet &region, AffineExpr a, AffineExpr b);
  /// With 0 <= rest < b, in parts of the region.
  void forEachQuotient(
      const IndexSet &region, AffineExpr a, AffineExpr b,
      llvm::function_ref<void(const IndexSet &, const Quotient &)> visit);

  // TransferUnsigned.cpp
  /// The part of the region where `e` is negative, or is not.
  IndexSet whereSign(const IndexSet &region, AffineExpr e,
                     bool isNegative) const;
  void compareUnsigned(const IndexSet &region, AffineExpr x, AffineExpr y,
                       Relation relation);
  void compareBounds(const IndexSet &region, const Content &a, const Content &b,
                     bool isUnsigned, Relation relation);
  void chooseUnsigned(const IndexSet &region, AffineExpr a, AffineExpr b,
                      bool isMaximum);
  void divideUnsigned(const IndexSet &region, AffineExpr a, int64_t divisor,
                      bool isRemainder);

  void extendUnsigned(const IndexSet &region, AffineExpr a);

  // TransferFloat.cpp
  void combineFloatOperands();
  IndexSet withoutZeroDivisors(const IndexSet &region,
                               const Content &divisor) const;
  /// A float that is an integer stays one only where it is not rounded.
  void addFloat(const IndexSet &region, const Content &content);
  bool isExact(const IndexSet &region, AffineExpr e) const;
  bool isWithinUpTo(const IndexSet &region, AffineExpr e, int64_t limit,
                    int64_t most) const;
  std::optional<int64_t> findMost(const IndexSet &region, AffineExpr e,
                                  int64_t limit) const;
  bool isBounded(AffineExpr e) const;
  bool isOrdinary(const IndexSet &region, AffineExpr e, int64_t divisor) const;
  bool mapFloatTerm(const Fact &fact);
  int64_t getLimit(const IndexSet &region, AffineExpr e) const;
  Content measure(const IndexSet &region, const Content &content) const;
  bool isAtLeast(const IndexSet &region, AffineExpr e, int64_t least) const;
  std::optional<Content> combineMeasured(const Content &a, const Content &b,
                                         const IndexSet &region) const;
  std::optional<Content> mapMeasured(const Content &a,
                                     const IndexSet &region) const;
  void mapOperand();
  void convertInteger(const Fact &fact);
  void convertToFloat(const Fact &fact);
  void convertTheRest();
  void convertToInteger(const Fact &fact);

  const Domain &domain;
  Space &space;
  mlir::Operation *op;
  Operands in;
  AbstractValue result;
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_SCALARTRANSFER_H
