//===- ArithEmitter.h - Short names for folded index arithmetic -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_BLOCKMAP_ARITHEMITTER_H
#define MASKIR_LIB_BLOCKMAP_ARITHEMITTER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Builders.h"

namespace maskir::blockmap {

/// Emits arith operations on index and i1 values; constants fold at once, so
/// that code over constant tiles becomes constant.
class ArithEmitter {
public:
  using Value = mlir::Value;
  using Predicate = mlir::arith::CmpIPredicate;

  ArithEmitter(mlir::OpBuilder &builder, mlir::Location loc)
      : builder(builder), loc(loc) {}

  mlir::OpBuilder &getBuilder() const { return builder; }
  mlir::Location getLoc() const { return loc; }

  Value index(int64_t value) const {
    return mlir::arith::ConstantIndexOp::create(builder, loc, value);
  }
  Value boolean(bool value) const {
    return mlir::arith::ConstantIntOp::create(builder, loc, value, 1);
  }
  Value add(Value a, Value b) const { return fold<mlir::arith::AddIOp>(a, b); }
  Value sub(Value a, Value b) const { return fold<mlir::arith::SubIOp>(a, b); }
  Value mul(Value a, Value b) const { return fold<mlir::arith::MulIOp>(a, b); }
  Value min(Value a, Value b) const {
    return a == b ? a : fold<mlir::arith::MinSIOp>(a, b);
  }
  Value max(Value a, Value b) const {
    return a == b ? a : fold<mlir::arith::MaxSIOp>(a, b);
  }
  Value compare(Predicate predicate, Value a, Value b) const {
    return builder.createOrFold<mlir::arith::CmpIOp>(loc, predicate, a, b);
  }
  Value lt(Value a, Value b) const { return compare(Predicate::slt, a, b); }
  Value le(Value a, Value b) const { return compare(Predicate::sle, a, b); }
  Value both(Value a, Value b) const {
    return a == b ? a : fold<mlir::arith::AndIOp>(a, b);
  }
  Value either(Value a, Value b) const {
    return a == b ? a : fold<mlir::arith::OrIOp>(a, b);
  }
  Value negate(Value a) const {
    return fold<mlir::arith::XOrIOp>(a, boolean(true));
  }
  Value select(Value condition, Value a, Value b) const {
    return a == b ? a
                  : builder.createOrFold<mlir::arith::SelectOp>(loc, condition,
                                                                a, b);
  }

  /// Floors (rule M4); a shift for a power of two. `divisor` is positive.
  Value floorDiv(Value a, int64_t divisor) const;
  /// Floors; a divisor below 1 gives some value, without undefined behaviour.
  Value floorDiv(Value a, Value divisor) const;
  Value ceilDiv(Value a, int64_t divisor) const {
    return floorDiv(add(a, index(divisor - 1)), divisor);
  }

  /// An integer or index value as index, sign-extended.
  Value toIndex(Value value) const;

private:
  template <typename OpTy>
  Value fold(Value a, Value b) const {
    return builder.createOrFold<OpTy>(loc, a, b);
  }

  mlir::OpBuilder &builder;
  mlir::Location loc;
};

} // namespace maskir::blockmap

#endif // MASKIR_LIB_BLOCKMAP_ARITHEMITTER_H
