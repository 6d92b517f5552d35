//===- ComplexParts.cpp - Complex tensors as two tensors ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ComplexParts.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace maskir {

RankedTensorType getRealType(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  auto element =
      tensor ? dyn_cast<ComplexType>(tensor.getElementType()) : ComplexType();
  return element && isa<FloatType>(element.getElementType())
             ? tensor.clone(element.getElementType())
             : RankedTensorType();
}

Value getPart(OpBuilder &b, Location loc, Value scalar, unsigned part) {
  return part == 0 ? complex::ReOp::create(b, loc, scalar).getResult()
                   : complex::ImOp::create(b, loc, scalar).getResult();
}

/// Applies `body` to each element of tensors of one shape.
static Value
mapElements(OpBuilder &b, Location loc, RankedTensorType type,
            ValueRange inputs,
            llvm::function_ref<Value(OpBuilder &, ValueRange)> body) {
  unsigned rank = type.getRank();
  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, inputs.front()),
      type.getElementType(), type.getEncoding());
  SmallVector<AffineMap> maps(inputs.size() + 1,
                              b.getMultiDimIdentityMap(rank));
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             b, loc, type, inputs, empty, maps, loops,
             [&](OpBuilder &inner, Location, ValueRange arguments) {
               linalg::YieldOp::create(inner, loc,
                                       body(inner, arguments.drop_back()));
             })
      .getResult(0);
}

ComplexConverter::ComplexConverter() {
  addConversion([](Type type) { return type; });
  addConversion(
      [](RankedTensorType type,
         SmallVectorImpl<Type> &parts) -> std::optional<LogicalResult> {
        RankedTensorType real = getRealType(type);
        if (!real)
          return std::nullopt;
        parts.assign(2, real);
        return success();
      });
  addSourceMaterialization([](OpBuilder &b, RankedTensorType type,
                              ValueRange parts, Location loc) -> Value {
    return mapElements(
        b, loc, type, parts, [&](OpBuilder &inner, ValueRange elements) {
          return complex::CreateOp::create(inner, loc, type.getElementType(),
                                           elements[0], elements[1]);
        });
  });
  addTargetMaterialization([](OpBuilder &b, TypeRange types, ValueRange inputs,
                              Location loc) -> SmallVector<Value> {
    SmallVector<Value> parts;
    for (auto [part, type] : llvm::enumerate(types))
      parts.push_back(
          mapElements(b, loc, cast<RankedTensorType>(type), inputs,
                      [&, n = part](OpBuilder &inner, ValueRange elements) {
                        return getPart(inner, loc, elements[0], n);
                      }));
    return parts;
  });
}

} // namespace maskir
