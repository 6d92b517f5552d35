//===- TensorData.h - Concrete tensors --------------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_REFERENCE_TENSORDATA_H
#define MASKIR_REFERENCE_TENSORDATA_H

#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/LogicalResult.h"
#include <cstdint>
#include <optional>
#include <vector>

namespace maskir::reference {

/// The element types that concrete data may have.
enum class ElementKind { I1, I8, I16, I32, I64, Index, F16, BF16, F32, F64 };

/// Whether values of this kind are floats.
bool isFloat(ElementKind kind);
/// The bytes of one element in a buffer; an i1 takes one byte.
int64_t getByteSize(ElementKind kind);
/// The kind of an MLIR element type; nothing for other types.
std::optional<ElementKind> getElementKind(mlir::Type type);

/// A dense tensor of concrete values in row-major order. Integers are held as
/// int64 (an i1 as 0 or 1), floats as f64; both hold every value of their
/// element types exactly.
class TensorData {
public:
  /// A tensor of zeros. Sizes must not be negative.
  TensorData(ElementKind kind, llvm::ArrayRef<int64_t> shape);
  /// A tensor of the values given, in row-major order: one for each element.
  static TensorData integers(ElementKind kind, llvm::ArrayRef<int64_t> shape,
                             std::vector<int64_t> values);
  static TensorData floats(ElementKind kind, llvm::ArrayRef<int64_t> shape,
                           std::vector<double> values);

  /// The values of an attribute; failure for element types that have no kind
  /// and for attributes that are not dense.
  static llvm::FailureOr<TensorData>
  fromAttribute(mlir::ElementsAttr attribute);
  /// The values of a contiguous row-major buffer in native byte order.
  static TensorData fromBuffer(ElementKind kind, llvm::ArrayRef<int64_t> shape,
                               const void *buffer);
  /// Writes the values to a contiguous row-major buffer. Floats are rounded to
  /// nearest, ties to even.
  void toBuffer(void *buffer) const;

  ElementKind getKind() const { return kind; }
  llvm::ArrayRef<int64_t> getShape() const { return shape; }
  int64_t getRank() const { return shape.size(); }
  int64_t getNumElements() const;

  /// Whether there is one index for each dimension and each is in range.
  bool inRange(llvm::ArrayRef<int64_t> index) const;
  /// An element; the index must be in range and the kind must fit.
  int64_t getInteger(llvm::ArrayRef<int64_t> index) const;
  double getFloat(llvm::ArrayRef<int64_t> index) const;
  void setInteger(llvm::ArrayRef<int64_t> index, int64_t value);
  void setFloat(llvm::ArrayRef<int64_t> index, double value);

  /// All elements in row-major order; empty if the kind does not fit.
  llvm::ArrayRef<int64_t> getIntegers() const { return integerValues; }
  llvm::ArrayRef<double> getFloats() const { return floatValues; }

private:
  int64_t linearize(llvm::ArrayRef<int64_t> index) const;

  ElementKind kind;
  llvm::SmallVector<int64_t, 4> shape;
  std::vector<int64_t> integerValues;
  std::vector<double> floatValues;
};

/// The value rounded to the nearest value of the kind, ties to even.
double roundToKind(double value, ElementKind kind);

} // namespace maskir::reference

#endif // MASKIR_REFERENCE_TENSORDATA_H
