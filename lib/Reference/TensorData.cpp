//===- TensorData.cpp - Concrete tensors ----------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Reference/TensorData.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/APFloat.h"
#include <cassert>
#include <cstring>

using namespace mlir;
using llvm::APFloat;
using llvm::APInt;

namespace maskir::reference {

bool isFloat(ElementKind kind) {
  return kind == ElementKind::F16 || kind == ElementKind::BF16 ||
         kind == ElementKind::F32 || kind == ElementKind::F64;
}

int64_t getByteSize(ElementKind kind) {
  switch (kind) {
  case ElementKind::I1:
  case ElementKind::I8:
    return 1;
  case ElementKind::I16:
  case ElementKind::F16:
  case ElementKind::BF16:
    return 2;
  case ElementKind::I32:
  case ElementKind::F32:
    return 4;
  case ElementKind::I64:
  case ElementKind::Index:
  case ElementKind::F64:
    return 8;
  }
  llvm_unreachable("unknown element kind");
}

std::optional<ElementKind> getElementKind(Type type) {
  if (type.isIndex())
    return ElementKind::Index;
  if (type.isF16())
    return ElementKind::F16;
  if (type.isBF16())
    return ElementKind::BF16;
  if (type.isF32())
    return ElementKind::F32;
  if (type.isF64())
    return ElementKind::F64;
  if (!type.isSignlessInteger())
    return std::nullopt;
  switch (type.getIntOrFloatBitWidth()) {
  case 1:
    return ElementKind::I1;
  case 8:
    return ElementKind::I8;
  case 16:
    return ElementKind::I16;
  case 32:
    return ElementKind::I32;
  case 64:
    return ElementKind::I64;
  default:
    return std::nullopt;
  }
}

/// The format of a float kind.
static const llvm::fltSemantics &getFormat(ElementKind kind) {
  switch (kind) {
  case ElementKind::F16:
    return APFloat::IEEEhalf();
  case ElementKind::BF16:
    return APFloat::BFloat();
  case ElementKind::F32:
    return APFloat::IEEEsingle();
  default:
    return APFloat::IEEEdouble();
  }
}

double roundToKind(double value, ElementKind kind) {
  assert(isFloat(kind) && "expected a float kind");
  APFloat number(value);
  bool inexact = false;
  number.convert(getFormat(kind), APFloat::rmNearestTiesToEven, &inexact);
  number.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &inexact);
  return number.convertToDouble();
}

//===----------------------------------------------------------------------===//
// Construction
//===----------------------------------------------------------------------===//

TensorData::TensorData(ElementKind kind, ArrayRef<int64_t> shape)
    : kind(kind), shape(shape.begin(), shape.end()) {
  if (isFloat(kind))
    floatValues.resize(getNumElements());
  else
    integerValues.resize(getNumElements());
}

TensorData TensorData::integers(ElementKind kind, ArrayRef<int64_t> shape,
                                std::vector<int64_t> values) {
  TensorData tensor(kind, shape);
  assert(!isFloat(kind) && values.size() == tensor.integerValues.size() &&
         "expected one integer for each element");
  tensor.integerValues = std::move(values);
  return tensor;
}

TensorData TensorData::floats(ElementKind kind, ArrayRef<int64_t> shape,
                              std::vector<double> values) {
  TensorData tensor(kind, shape);
  assert(isFloat(kind) && values.size() == tensor.floatValues.size() &&
         "expected one float for each element");
  tensor.floatValues = std::move(values);
  return tensor;
}

FailureOr<TensorData> TensorData::fromAttribute(ElementsAttr attribute) {
  auto dense = dyn_cast<DenseElementsAttr>(attribute);
  auto resource = dyn_cast<DenseResourceElementsAttr>(attribute);
  std::optional<ElementKind> kind = getElementKind(attribute.getElementType());
  if (!kind || (!dense && !resource))
    return failure();
  TensorData tensor(*kind, attribute.getShapedType().getShape());
  if (resource) {
    // A resource may be missing or cut short; a packed i1 is not a byte.
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    size_t bytes = tensor.getNumElements() * getByteSize(*kind);
    if (!blob || blob->getData().size() != bytes || *kind == ElementKind::I1)
      return failure();
    return fromBuffer(*kind, tensor.getShape(), blob->getData().data());
  }
  int64_t position = 0;
  if (isFloat(*kind)) {
    for (APFloat value : dense.getValues<APFloat>()) {
      bool inexact = false;
      value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                    &inexact);
      tensor.floatValues[position++] = value.convertToDouble();
    }
    return tensor;
  }
  for (const APInt &value : dense.getValues<APInt>())
    tensor.integerValues[position++] =
        *kind == ElementKind::I1 ? value.getZExtValue() : value.getSExtValue();
  return tensor;
}

//===----------------------------------------------------------------------===//
// Buffers
//===----------------------------------------------------------------------===//

TensorData TensorData::fromBuffer(ElementKind kind, ArrayRef<int64_t> shape,
                                  const void *buffer) {
  TensorData tensor(kind, shape);
  int64_t bytes = getByteSize(kind);
  const char *source = static_cast<const char *>(buffer);
  for (int64_t i = 0, e = tensor.getNumElements(); i < e; ++i) {
    // The machine is little-endian: the low bytes come first.
    uint64_t bits = 0;
    std::memcpy(&bits, source + i * bytes, bytes);
    APInt value(8 * bytes, bits);
    if (isFloat(kind)) {
      APFloat number(getFormat(kind), value);
      bool inexact = false;
      number.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                     &inexact);
      tensor.floatValues[i] = number.convertToDouble();
    } else if (kind == ElementKind::I1) {
      tensor.integerValues[i] = bits != 0;
    } else {
      tensor.integerValues[i] = value.getSExtValue();
    }
  }
  return tensor;
}

void TensorData::toBuffer(void *buffer) const {
  int64_t bytes = getByteSize(kind);
  char *target = static_cast<char *>(buffer);
  for (int64_t i = 0, e = getNumElements(); i < e; ++i) {
    uint64_t bits = 0;
    if (isFloat(kind)) {
      APFloat number(floatValues[i]);
      bool inexact = false;
      number.convert(getFormat(kind), APFloat::rmNearestTiesToEven, &inexact);
      bits = number.bitcastToAPInt().getZExtValue();
    } else {
      bits = static_cast<uint64_t>(integerValues[i]);
    }
    std::memcpy(target + i * bytes, &bits, bytes);
  }
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

int64_t TensorData::getNumElements() const {
  int64_t count = 1;
  for (int64_t size : shape) {
    assert(size >= 0 && "expected sizes that are not negative");
    count *= size;
  }
  return count;
}

bool TensorData::inRange(ArrayRef<int64_t> index) const {
  if (index.size() != shape.size())
    return false;
  for (auto [position, size] : llvm::zip_equal(index, shape))
    if (position < 0 || position >= size)
      return false;
  return true;
}

int64_t TensorData::linearize(ArrayRef<int64_t> index) const {
  assert(inRange(index) && "expected an index in range");
  int64_t position = 0;
  for (auto [coordinate, size] : llvm::zip_equal(index, shape))
    position = position * size + coordinate;
  return position;
}

int64_t TensorData::getInteger(ArrayRef<int64_t> index) const {
  assert(!isFloat(kind) && "expected a tensor of integers");
  return integerValues[linearize(index)];
}

double TensorData::getFloat(ArrayRef<int64_t> index) const {
  assert(isFloat(kind) && "expected a tensor of floats");
  return floatValues[linearize(index)];
}

void TensorData::setInteger(ArrayRef<int64_t> index, int64_t value) {
  assert(!isFloat(kind) && "expected a tensor of integers");
  integerValues[linearize(index)] = value;
}

void TensorData::setFloat(ArrayRef<int64_t> index, double value) {
  assert(isFloat(kind) && "expected a tensor of floats");
  floatValues[linearize(index)] = value;
}

} // namespace maskir::reference
