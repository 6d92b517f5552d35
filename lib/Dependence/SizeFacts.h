//===- SizeFacts.h - Sizes as products --------------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// B * S, in 64 bits or as an index: the size of what joins both. It is read
// off the operations: MLIR's bounds of values know sums, and no products, and
// their time is cubic in the number of layers.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_SIZEFACTS_H
#define MASKIR_LIB_DEPENDENCE_SIZEFACTS_H

#include "mlir/IR/OpDefinition.h"
#include "llvm/ADT/EquivalenceClasses.h"

namespace maskir::dependence {

/// A size, an index or 64 bits, or a dimension of a tensor.
struct SizeOf {
  SizeOf(mlir::OpFoldResult size) : size(size) {}
  SizeOf(mlir::Value size) : size(size) {}
  SizeOf(mlir::Value tensor, int64_t dim) : tensor(tensor), dim(dim) {}

  mlir::OpFoldResult size;
  mlir::Value tensor;
  int64_t dim = -1;
};

/// What the assertions of a function say of the sizes of its arguments.
class SizeFacts {
public:
  /// A dimension of an argument.
  using Leaf = std::pair<const void *, int64_t>;

  explicit SizeFacts(mlir::Operation *function);

  /// Whether two sizes are the same; false if it is not known. Like all index
  /// arithmetic, they are assumed not to wrap (A3).
  bool areSame(const SizeOf &a, const SizeOf &b) const {
    return haveSameProduct(a, b);
  }
  /// The same of two products.
  bool haveSameProduct(llvm::ArrayRef<SizeOf> a,
                       llvm::ArrayRef<SizeOf> b) const;

private:
  llvm::EquivalenceClasses<Leaf> equal;
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_SIZEFACTS_H
