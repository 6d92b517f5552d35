//===- MaskTransfer.h - What is known of a predicate ------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A predicate over (b, h, q, kv) as an abstract value over the rows and columns
// of an attention: where it is surely true, where it is surely false, and which
// tokens may have a say in it elsewhere. The formula is followed; it is never
// turned into a disjunction.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_MASKTRANSFER_H
#define MASKIR_LIB_DEPENDENCE_MASKTRANSFER_H

#include "AbstractValue.h"
#include "maskir/PredicateSet/Predicate.h"
#include "llvm/ADT/DenseMap.h"
#include <array>
#include <functional>
#include <vector>

namespace maskir::dependence {

/// What stands behind the names of a predicate. Nullopt: it is not known what.
struct MaskNames {
  /// A scalar, without dimensions.
  std::function<std::optional<AbstractValue>(const Symbol &)> symbol;
  /// A tensor.
  std::function<std::optional<AbstractValue>(const Table &)> table;
  /// A number or truth that code of the mask computes for each pair, over the
  /// loops. `atEachPair`: at the pair itself; else at some pair.
  std::function<std::optional<AbstractValue>(const Table &, bool atEachPair)>
      code;
};

/// One predicate, and the loops of one attention.
class MaskTransfer {
public:
  using Axes = std::array<AffineExpr, kNumAxes>;

  /// `axes`: b, h, q and kv, over the loops.
  MaskTransfer(const Domain &domain, const Sizes &trips, const Axes &axes,
               mlir::Type boolean, mlir::Type integer, const MaskNames &names)
      : domain(domain), space(domain.getSpace()), trips(trips), axes(axes),
        boolean(boolean), integer(integer), names(names) {}

  /// Nullopt: it reads what is not known, or it is too large.
  std::optional<AbstractValue> run(const Predicate &predicate);

private:
  AbstractValue makeTruth() const { return domain.makeUnknown(trips, boolean); }
  AbstractValue makeNumber() const {
    return domain.makeUnknown(trips, integer);
  }
  Content makeTerm(int64_t value) const {
    return Content::term(space.constant(value));
  }

  const AbstractValue &getTruth(const Predicate &p);
  AbstractValue computeTruth(const Predicate &p);
  AbstractValue compare(const IntExpr &term, Sign sign);
  AbstractValue combine(llvm::ArrayRef<Predicate> operands, bool absorbing);

  const AbstractValue &getNumber(const IntExpr &e);
  AbstractValue computeSum(const IntExpr &e);
  AbstractValue computeAtom(const IntExpr &atom);
  AbstractValue computeBinary(IntExpr::Kind kind, const AbstractValue &a,
                              const AbstractValue &b);
  void addBinary(AbstractValue &result, const IndexSet &region,
                 IntExpr::Kind kind, AffineExpr a, AffineExpr b) const;
  AbstractValue readSymbol(const Symbol &symbol);

  AbstractValue read(const Table &table, llvm::ArrayRef<IntExpr> indices,
                     mlir::Type type);
  AbstractValue readTensor(const AbstractValue &tensor,
                           llvm::ArrayRef<IntExpr> indices, mlir::Type type);
  void readAt(const AbstractValue &tensor, llvm::ArrayRef<AffineExpr> indices,
              const IndexSet &region, AbstractValue &result) const;
  bool isAtEachPair(llvm::ArrayRef<IntExpr> indices) const;

  const Domain &domain;
  Space &space;
  const Sizes &trips;
  const Axes &axes;
  mlir::Type boolean, integer;
  const MaskNames &names;
  bool isComplete = true;
  /// Shared parts are looked at once; a number lives as long as its address is
  /// a key.
  llvm::DenseMap<const void *, AbstractValue> known;
  std::vector<IntExpr> alive;
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_MASKTRANSFER_H
