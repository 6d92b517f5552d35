//===- LaneBuilder.h - Builds machine-width vector code ---------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_CODEGEN_CPU_LANEBUILDER_H
#define MASKIR_LIB_CODEGEN_CPU_LANEBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace maskir::cpu {

/// A builder for kernels: index arithmetic that folds, memory behind
/// `!llvm.ptr`, and vectors of exactly the machine's width. Wider vectors would
/// go through memory, narrower ones waste lanes.
class LaneBuilder : public mlir::ImplicitLocOpBuilder {
public:
  using Value = mlir::Value;
  using Type = mlir::Type;

  LaneBuilder(mlir::Location loc, mlir::OpBuilder &builder, int64_t width)
      : ImplicitLocOpBuilder(loc, builder), width(width) {}

  int64_t getWidth() const { return width; }
  mlir::VectorType getVectorType(Type element) const {
    return mlir::VectorType::get({width}, element);
  }

  // Scalars of type index.
  Value index(int64_t value);
  Value add(Value a, Value b);
  Value add(Value a, int64_t b) { return b == 0 ? a : add(a, index(b)); }
  Value sub(Value a, Value b);
  Value mul(Value a, Value b);
  Value mul(Value a, int64_t b) { return mul(a, index(b)); }
  Value min(Value a, Value b);
  Value max(Value a, Value b);
  /// Floor and ceiling of a quotient of numbers that are not negative.
  Value divide(Value a, Value b);
  Value divideUp(Value a, int64_t b);
  Value compare(mlir::arith::CmpIPredicate predicate, Value a, Value b);

  // Vectors.
  Value splat(Value scalar);
  Value splat(float value);
  /// (0, stride, 2 * stride, ...) of an integer element type or index.
  Value iota(Type element, int64_t stride);
  /// a > b ? a : b. One instruction, and a NaN in `a` is dropped: it comes back
  /// when the score itself is used.
  Value maximum(Value a, Value b);
  Value fma(Value a, Value b, Value c);
  /// 2^x for x <= 0.5 or so; 0 below -126, NaN for NaN. About 1e-7 relative.
  Value exp2(Value x);
  /// Transposes `width` vectors in log2(width) stages of shuffles.
  llvm::SmallVector<Value> transpose(llvm::SmallVector<Value> rows);
  Value extract(Value vector, int64_t lane);

  // Memory. Offsets are in elements, of type index. An i1 is a byte.
  static unsigned getBytes(Type element);
  Value address(Value pointer, Value offset, Type element);
  Value load(Value pointer, Value offset, Type element);
  Value loadVector(Value pointer, Value offset, Type element,
                   bool aligned = false);
  void store(Value value, Value pointer, Value offset);
  void storeVector(Value value, Value pointer, Value offset,
                   bool aligned = false);

  /// Widens or narrows between f16, bf16 and f32; scalars and vectors.
  Value toF32(Value value);
  Value fromF32(Value value, Type element);

  using LoopBody =
      llvm::function_ref<llvm::SmallVector<Value>(Value, mlir::ValueRange)>;
  /// A loop from `lower` to `upper` that LLVM must not unroll: it would hoist
  /// loads until the registers spill.
  llvm::SmallVector<Value> loop(Value lower, Value upper, int64_t step,
                                mlir::ValueRange inits, LoopBody body);
  void loop(Value lower, Value upper, int64_t step,
            llvm::function_ref<void(Value)> body);
  void ifThen(Value condition, llvm::function_ref<void()> body);

private:
  int64_t width;
};

} // namespace maskir::cpu

#endif // MASKIR_LIB_CODEGEN_CPU_LANEBUILDER_H
