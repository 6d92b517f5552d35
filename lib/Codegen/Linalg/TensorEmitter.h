//===- TensorEmitter.h - Whole-tensor code, step by step --------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_CODEGEN_LINALG_TENSOREMITTER_H
#define MASKIR_LIB_CODEGEN_LINALG_TENSOREMITTER_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "mlir/IR/Builders.h"

namespace maskir {

/// Emits linalg on tensors for one operation; every step is one operation.
class TensorEmitter {
public:
  TensorEmitter(mlir::OpBuilder &builder, mlir::Location loc)
      : builder(builder), loc(loc) {}

protected:
  using Body = llvm::function_ref<mlir::Value(mlir::OpBuilder &, mlir::Location,
                                              mlir::ValueRange)>;
  using Sizes = llvm::ArrayRef<mlir::OpFoldResult>;

  /// A constant of f32.
  mlir::Value constant(double value, mlir::OpBuilder &b) const;
  mlir::Value constant(double value) { return constant(value, builder); }
  /// (d0, ..., dn) -> (d_i for i in results)
  mlir::AffineMap map(unsigned dims, llvm::ArrayRef<unsigned> results) const;
  mlir::Value empty(Sizes sizes, mlir::Type element);
  /// A tensor full of `value`, of its type.
  mlir::Value filled(Sizes sizes, mlir::Value value);
  /// A tensor of f32.
  mlir::Value filled(Sizes sizes, double value);
  /// One linalg.generic whose last map belongs to `init`; a dimension that the
  /// last map drops is a reduction.
  mlir::Value generic(mlir::ValueRange inputs, mlir::Value init,
                      llvm::ArrayRef<mlir::AffineMap> maps, Body body);
  /// The value with another static shape.
  mlir::Value typed(mlir::Value value, mlir::Type type);

  /// The number as f32, and an f32 as `type`.
  static mlir::Value widen(mlir::OpBuilder &b, mlir::Location loc,
                           mlir::Value value);
  static mlir::Value narrow(mlir::OpBuilder &b, mlir::Location loc,
                            mlir::Value value, mlir::Type type);

  /// a / n in f32; 0 where n is 0 (rule M5).
  mlir::Value divideOrZero(mlir::OpBuilder &b, mlir::Location loc,
                           mlir::Value a, mlir::Value n) const;

  /// [B, Hkv, KV, X] -> [B, Hq, KV, X], where `queries` is [B, Hq, ...]: query
  /// head h reads head h floordiv (Hq / Hkv).
  mlir::Value repeatHeads(mlir::Value tensor, mlir::Value queries);
  /// [B or 1, Hq or 1, Q, KV] of i1: the mask of `op`, not larger than it
  /// varies, and the map by which (b, h, i, j) of `dims` dimensions reads it.
  mlir::Value denseMask(attn::MaskedOpInterface op);
  mlir::AffineMap maskMap(mlir::Value dense, unsigned dims) const;

  mlir::OpBuilder &builder;
  mlir::Location loc;
};

} // namespace maskir

#endif // MASKIR_LIB_CODEGEN_LINALG_TENSOREMITTER_H
