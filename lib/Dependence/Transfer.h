//===- Transfer.h - What operations do to what is known ---------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_TRANSFER_H
#define MASKIR_LIB_DEPENDENCE_TRANSFER_H

#include "AbstractValue.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

namespace maskir::dependence {

/// The float result of two or one known contents; nullopt: nothing is known.
/// Overflow, NaN and rounding to the element type are part of it.
std::optional<Content> combineFloats(mlir::Operation *op, const Content &a,
                                     const Content &b, double bound);
std::optional<Content> mapFloat(mlir::Operation *op, const Content &a,
                                double bound);
/// The same where an operand is of the model (assumption A1); nullopt: no more
/// than its interval.
std::optional<Content> combineModelFloats(mlir::Operation *op, const Content &a,
                                          const Content &b, const Interval &x,
                                          const Interval &y, double bound);
std::optional<Content> mapModelFloat(mlir::Operation *op, const Content &a);

/// Whether fast-math flags let a compiler make another number of it, or none:
/// nothing is known of that.
bool mayBeRewritten(mlir::Operation *op);

/// Whether two operands of an operation are one number: one value, or two
/// arguments of a body for one element of one tensor.
bool areSame(mlir::Value a, mlir::Value b);

/// The truth of a comparison, if it is the same for all numbers.
std::optional<bool> compare(mlir::arith::CmpFOp op, const Interval &x,
                            const Interval &y);

/// The result of an element-wise scalar operation; the operands have the same
/// sizes. Nullopt: there is no rule for it.
std::optional<AbstractValue>
transferScalar(const Domain &domain, mlir::Operation *op,
               llvm::ArrayRef<AbstractValue> operands);

/// What is known of floor(x / y), of floats, besides what is known of the
/// quotient.
AbstractValue transferFloorOfQuotient(const Domain &domain,
                                      mlir::Operation *floor,
                                      llvm::ArrayRef<AbstractValue> operands);

/// select(condition, a, b); all have the same sizes.
AbstractValue transferSelect(const Domain &domain,
                             const AbstractValue &condition,
                             const AbstractValue &a, const AbstractValue &b);

/// The loops of `value` that are `reduced` leave it, combined by `combiner`
/// (arith.addf, ...; null: by anything). `products`: where it sums up products
/// of known factors, whose sums are ordinary by assumption A1. `hasLargest`:
/// each row without NaN has a 1 and nothing negative, of what is summed; of
/// what a maximum is taken it has a 0, and nothing above that.
AbstractValue transferReduction(const Domain &domain, mlir::Operation *combiner,
                                const AbstractValue &value,
                                llvm::ArrayRef<bool> reduced,
                                const IndexSet &products,
                                bool hasLargest = false);

/// Adds to `result` what holds of each element of a row, where it is one of
/// them: rows have elements.
void addOneOfRow(const Domain &domain, const AbstractValue &elements,
                 llvm::ArrayRef<bool> reduced, AbstractValue &result);

/// The constant integer of a sum that is counted; nullopt: it is none.
std::optional<int64_t> getSummand(const Content &content);
/// Adds to `result` the sums of rows of such constants, over the one loop that
/// is `reduced`. `rows` have no other elements.
void countConstants(const Domain &domain, const AbstractValue &value,
                    llvm::ArrayRef<bool> reduced, const IndexSet &rows,
                    AbstractValue &result);

/// The elements of a constant, by formulas that hold for all of them.
void fitTable(const Domain &domain, mlir::Attribute attribute,
              AbstractValue &value);

/// The number of elements of `whole` over that of the known `parts` (one is
/// null); null if it is not a number times at most one symbolic size.
AffineExpr divideSizes(const Space &space, const Sizes &whole,
                       const Sizes &parts);

/// Two terms that are equal if both shapes have as many elements; nullopt:
/// nothing so simple follows.
std::optional<std::pair<AffineExpr, AffineExpr>>
findEqualFactors(const Space &space, const Sizes &a, const Sizes &b);

/// The index of the source of a reshape for an index of the result, both in
/// row-major order; null entries: not known.
llvm::SmallVector<AffineExpr> getReshapeMap(const Space &space,
                                            const Sizes &from, const Sizes &to);

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_TRANSFER_H
