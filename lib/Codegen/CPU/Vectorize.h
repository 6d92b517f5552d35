//===- Vectorize.h - Scalar code for many queries at once -------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_CODEGEN_CPU_VECTORIZE_H
#define MASKIR_LIB_CODEGEN_CPU_VECTORIZE_H

#include "LaneBuilder.h"
#include "TaskContext.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace maskir::cpu {

/// What a scalar value becomes when the query differs from lane to lane.
struct LaneValue {
  enum Kind {
    Uniform, // `value` is the scalar of every lane
    Affine,  // lane i has `value` + i * stride; an integer or index
    Vector   // `value` is a vector, one element a lane
  };
  Kind kind = Uniform;
  mlir::Value value;
  int64_t stride = 0;
  /// |x| <= 2^bits in every lane, by arithmetic that did not wrap.
  unsigned bits = 64;

  static LaneValue uniform(mlir::Value v) {
    return {Uniform, v, 0, getBits(v)};
  }
  static LaneValue affine(mlir::Value v, int64_t stride, unsigned bits) {
    return {stride ? Affine : Uniform, v, stride, bits};
  }
  static LaneValue vector(mlir::Value v) { return {Vector, v, 0, 64}; }
  /// Positions are an offset of at most 2^60 and an index.
  static LaneValue position(mlir::Value v, int64_t stride) {
    return affine(v, stride, 61);
  }

private:
  /// What the type says, or the constant.
  static unsigned getBits(mlir::Value value);
};

/// The lanes of a vector that stand for queries; the others repeat no query,
/// and code must not read for them.
struct Lanes {
  mlir::Value count; // index; at most 0 for none, the width or more for all
  mlir::Value mask;  // the same as a vector of i1
};

/// Turns pure scalar operations into code for all lanes of a vector. What does
/// not depend on the lane stays scalar. The result is right for every
/// operation: one that has no vector form is repeated for each lane.
///
/// Positions count in 64 bits. A comparison of two values that are affine in
/// the lane is a scalar saturated difference and one narrow vector comparison
/// if no lane wraps, and a comparison of 64-bit vectors otherwise.
class Vectorizer {
public:
  using Mapping = llvm::DenseMap<mlir::Value, LaneValue>;

  /// `readable` points to at least 8 bytes: lanes that a guard switches off
  /// read there.
  Vectorizer(LaneBuilder &builder, TaskContext &context, mlir::Value readable)
      : b(builder), context(context), readable(readable) {}

  /// The lanes that the following code is for; without, all lanes.
  void setLanes(std::optional<Lanes> newLanes) { lanes = newLanes; }

  /// Emits `op` and maps its results. Values without a mapping are uniform.
  void emit(mlir::Operation &op, Mapping &mapping);

  /// The lanes of `value` as a vector.
  mlir::Value getVector(LaneValue value);
  static LaneValue lookup(mlir::Value value, const Mapping &mapping);

private:
  static unsigned getBits(mlir::Operation &op, const Mapping &mapping);
  bool emitUniform(mlir::Operation &op, Mapping &mapping);
  bool emitAffine(mlir::Operation &op, Mapping &mapping);
  bool emitComparison(mlir::Operation &op, Mapping &mapping);
  bool emitElementwise(mlir::Operation &op, Mapping &mapping);
  mlir::Value getAddresses(mlir::tensor::ExtractOp extract,
                           const TensorView &view, Mapping &mapping);
  bool emitGather(mlir::Operation &op, Mapping &mapping);
  bool emitIf(mlir::Operation &op, Mapping &mapping);
  void emitLaneByLane(mlir::Operation &op, Mapping &mapping);

  bool canConvertBranch(mlir::Block &block) const;
  llvm::SmallVector<LaneValue> emitBranch(mlir::Block &block, mlir::Value mask,
                                          Mapping &mapping);
  mlir::Value getLane(LaneValue value, mlir::Value lane);

  LaneBuilder &b;
  TaskContext &context;
  mlir::Value readable;
  std::optional<Lanes> lanes;
  mlir::Value active; // lanes that branches around the code select; null: none
};

} // namespace maskir::cpu

#endif // MASKIR_LIB_CODEGEN_CPU_VECTORIZE_H
