//===- EvalConstant.cpp - Elements of constants ---------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/ElementEval.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include <vector>

using namespace maskir::raise;
using namespace mlir;

static double toDouble(APFloat value) {
  bool losesInfo;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value.convertToDouble();
}

static bool isSupported(Type element) {
  if (isa<FloatType>(element))
    return isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(element);
  return element.isIndex() || (isa<IntegerType>(element) &&
                               cast<IntegerType>(element).getWidth() <= 64);
}

// The elements are copied once: the attribute's iterators are slow, and fits
// look at each element several times.
static std::shared_ptr<const TableData> fromDense(DenseElementsAttr attr) {
  Type element = attr.getElementType();
  ArrayRef<int64_t> shape = attr.getType().getShape();
  if (isa<FloatType>(element)) {
    auto values = std::make_shared<std::vector<double>>();
    values->reserve(attr.getNumElements());
    for (const APFloat &value : attr.getValues<APFloat>())
      values->push_back(toDouble(value));
    return std::make_shared<TableData>(
        Sort::Float, shape, nullptr,
        [values](int64_t i) { return (*values)[i]; });
  }
  auto values = std::make_shared<std::vector<int64_t>>();
  values->reserve(attr.getNumElements());
  for (const APInt &value : attr.getValues<APInt>())
    values->push_back(element.isInteger(1) ? !value.isZero()
                                           : value.getSExtValue());
  return std::make_shared<TableData>(
      getSort(element), shape, [values](int64_t i) { return (*values)[i]; });
}

// Null: the data was left out of the file, or has an unknown layout.
static std::shared_ptr<const TableData>
fromResource(DenseResourceElementsAttr attr) {
  AsmResourceBlob *blob = attr.getRawHandle().getBlob();
  Type element = attr.getType().getElementType();
  int64_t n = attr.getType().getNumElements();
  if (!blob || !element.isIntOrFloat())
    return nullptr;
  ArrayRef<char> raw = blob->getData();
  const char *data = raw.data(); // the blob lives as long as the context
  unsigned width = element.getIntOrFloatBitWidth();
  ArrayRef<int64_t> shape = attr.getType().getShape();
  if (width == 1) { // exporters write one byte each
    if (int64_t(raw.size()) < n)
      return nullptr;
    return std::make_shared<TableData>(
        Sort::Bool, shape, [data](int64_t i) { return int64_t(data[i] != 0); });
  }
  if (width % 8 != 0 || int64_t(raw.size()) < n * int64_t(width / 8))
    return nullptr;
  auto bits = [data, width](int64_t i) {
    uint64_t value = 0;
    memcpy(&value, data + i * (width / 8), width / 8);
    return APInt(width, value);
  };
  if (auto type = dyn_cast<FloatType>(element))
    return std::make_shared<TableData>(
        Sort::Float, shape, nullptr,
        [bits, &semantics = type.getFloatSemantics()](int64_t i) {
          return toDouble(APFloat(semantics, bits(i)));
        });
  return std::make_shared<TableData>(
      Sort::Int, shape, [bits](int64_t i) { return bits(i).getSExtValue(); });
}

std::shared_ptr<const TableData> maskir::raise::readTable(Attribute attr,
                                                          ShapedType type) {
  if (!isSupported(type.getElementType()) || !type.hasStaticShape())
    return nullptr;
  if (auto dense = dyn_cast<DenseElementsAttr>(attr))
    return fromDense(dense);
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(attr))
    return fromResource(resource);
  return nullptr;
}

std::shared_ptr<const TableData> ElementEval::getTable(Attribute attr,
                                                       ShapedType type) {
  auto [at, inserted] = tables.try_emplace(attr, nullptr);
  if (inserted)
    at->second = readTable(attr, type);
  return at->second;
}

Expr ElementEval::constant(Attribute attr, Type type, Value v,
                           ArrayRef<Expr> at) {
  Type element = getElementTypeOrSelf(type);
  if (!isSupported(element))
    return opaqueRead(v, at, "a constant of an unknown type");
  if (auto splat = dyn_cast<SplatElementsAttr>(attr))
    attr = splat.getSplatValue<Attribute>();
  if (auto integer = dyn_cast<IntegerAttr>(attr)) {
    if (element.isInteger(1))
      return c.boolean(!integer.getValue().isZero());
    return c.integer(integer.getValue().getSExtValue());
  }
  if (auto number = dyn_cast<FloatAttr>(attr))
    return c.number(toDouble(number.getValue()));
  auto shaped = dyn_cast<ShapedType>(type);
  std::shared_ptr<const TableData> table =
      shaped ? getTable(attr, shaped) : nullptr;
  if (!table)
    return opaqueRead(v, at,
                      "a constant whose elements are not in the program");
  return c.table(table, at);
}
