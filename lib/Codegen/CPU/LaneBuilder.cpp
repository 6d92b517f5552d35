//===- LaneBuilder.cpp - Builds machine-width vector code -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaneBuilder.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace maskir::cpu;

Value LaneBuilder::index(int64_t value) {
  return arith::ConstantIndexOp::create(*this, value);
}

Value LaneBuilder::add(Value a, Value b) {
  return createOrFold<arith::AddIOp>(a, b);
}

Value LaneBuilder::sub(Value a, Value b) {
  return createOrFold<arith::SubIOp>(a, b);
}

Value LaneBuilder::mul(Value a, Value b) {
  return createOrFold<arith::MulIOp>(a, b);
}

Value LaneBuilder::min(Value a, Value b) {
  return createOrFold<arith::MinSIOp>(a, b);
}

Value LaneBuilder::max(Value a, Value b) {
  return createOrFold<arith::MaxSIOp>(a, b);
}

Value LaneBuilder::divide(Value a, Value b) {
  return createOrFold<arith::DivUIOp>(a, b);
}

Value LaneBuilder::divideUp(Value a, int64_t b) {
  return divide(add(a, b - 1), index(b));
}

Value LaneBuilder::compare(arith::CmpIPredicate predicate, Value a, Value b) {
  return createOrFold<arith::CmpIOp>(predicate, a, b);
}

Value LaneBuilder::splat(Value scalar) {
  return vector::BroadcastOp::create(*this, getVectorType(scalar.getType()),
                                     scalar);
}

Value LaneBuilder::splat(float value) {
  VectorType type = getVectorType(getF32Type());
  return arith::ConstantOp::create(*this, DenseElementsAttr::get(type, value));
}

Value LaneBuilder::iota(Type element, int64_t stride) {
  SmallVector<Attribute> values;
  for (int64_t i = 0; i < width; ++i)
    values.push_back(IntegerAttr::get(element, i * stride));
  return arith::ConstantOp::create(
      *this, DenseElementsAttr::get(getVectorType(element), values));
}

Value LaneBuilder::maximum(Value a, Value b) {
  Value greater = arith::CmpFOp::create(*this, arith::CmpFPredicate::OGT, a, b);
  return arith::SelectOp::create(*this, greater, a, b);
}

Value LaneBuilder::fma(Value a, Value b, Value c) {
  return vector::FMAOp::create(*this, a, b, c);
}

Value LaneBuilder::exp2(Value x) {
  // Adding 1.5 * 2^23 rounds x to an integer in the low bits of the sum; with
  // 127 more these bits are the exponent field of 2^round(x). Nothing is
  // undefined for any x, unlike a conversion to an integer.
  constexpr float magic = 12582912.0f + 127.0f;
  // 2^f for -0.5 <= f <= 0.5, minimax in the relative error (7.5e-8).
  constexpr float coefficients[] = {1.00000007f,    0.693146967f,
                                    0.240221197f,   0.0555071328f,
                                    0.00967554154f, 0.00132764717f};
  VectorType intType = getVectorType(getI32Type());
  Value shifted = arith::AddFOp::create(*this, x, splat(magic));
  Value bits = arith::BitcastOp::create(*this, intType, shifted);
  Value shift = arith::ConstantOp::create(
      *this, DenseElementsAttr::get(intType, int32_t(23)));
  Value exponent = arith::ShLIOp::create(*this, bits, shift);
  Value power = arith::BitcastOp::create(*this, x.getType(), exponent);
  Value rounded = arith::SubFOp::create(*this, shifted, splat(magic));
  Value rest = arith::SubFOp::create(*this, x, rounded);
  Value sum = splat(coefficients[5]);
  for (int i = 4; i >= 0; --i)
    sum = fma(sum, rest, splat(coefficients[i]));
  Value result = arith::MulFOp::create(*this, sum, power);
  // Exactly 0 for a masked score (rule M6), whatever the bits above hold.
  Value tiny = arith::CmpFOp::create(*this, arith::CmpFPredicate::OLT, x,
                                     splat(-126.0f));
  return arith::SelectOp::create(*this, tiny, splat(0.0f), result);
}

SmallVector<Value> LaneBuilder::transpose(SmallVector<Value> rows) {
  for (int64_t half = 1; half < width; half *= 2) {
    SmallVector<int64_t> low, high;
    for (int64_t i = 0; i < width; ++i) {
      bool upper = i & half;
      low.push_back(upper ? width + (i ^ half) : i);
      high.push_back(upper ? width + i : i | half);
    }
    SmallVector<Value> next(rows.size());
    for (int64_t i = 0; i < width; ++i) {
      if (i & half)
        continue;
      Value a = rows[i], b = rows[i + half];
      next[i] = vector::ShuffleOp::create(*this, a, b, low);
      next[i + half] = vector::ShuffleOp::create(*this, a, b, high);
    }
    rows = std::move(next);
  }
  return rows;
}

Value LaneBuilder::extract(Value vector, int64_t lane) {
  return vector::ExtractOp::create(*this, vector, lane);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// The type that memory holds for `element`.
static Type getMemoryType(Type element) {
  MLIRContext *context = element.getContext();
  if (element.isInteger(1))
    return IntegerType::get(context, 8);
  return element.isIndex() ? IntegerType::get(context, 64) : element;
}

unsigned LaneBuilder::getBytes(Type element) {
  if (isa<LLVM::LLVMPointerType>(element))
    return sizeof(void *);
  return llvm::divideCeil(getMemoryType(element).getIntOrFloatBitWidth(), 8);
}

Value LaneBuilder::address(Value pointer, Value offset, Type element) {
  Type pointerType = LLVM::LLVMPointerType::get(getContext());
  Value cast = createOrFold<arith::IndexCastOp>(getI64Type(), offset);
  return LLVM::GEPOp::create(*this, pointerType, getMemoryType(element),
                             pointer, ValueRange(cast));
}

Value LaneBuilder::load(Value pointer, Value offset, Type element) {
  Type memoryType = getMemoryType(element);
  Value value =
      LLVM::LoadOp::create(*this, memoryType, address(pointer, offset, element),
                           getBytes(memoryType));
  if (element.isInteger(1)) {
    Value zero = arith::ConstantIntOp::create(*this, memoryType, 0);
    return arith::CmpIOp::create(*this, arith::CmpIPredicate::ne, value, zero);
  }
  if (element.isIndex())
    return arith::IndexCastOp::create(*this, element, value);
  return value;
}

Value LaneBuilder::loadVector(Value pointer, Value offset, Type element,
                              bool aligned) {
  unsigned bytes = getBytes(element);
  return LLVM::LoadOp::create(*this, getVectorType(element),
                              address(pointer, offset, element),
                              aligned ? bytes * width : bytes);
}

void LaneBuilder::store(Value value, Value pointer, Value offset) {
  Type type = value.getType();
  LLVM::StoreOp::create(*this, value, address(pointer, offset, type),
                        getBytes(type));
}

void LaneBuilder::storeVector(Value value, Value pointer, Value offset,
                              bool aligned) {
  Type element = cast<VectorType>(value.getType()).getElementType();
  unsigned bytes = getBytes(element);
  LLVM::StoreOp::create(*this, value, address(pointer, offset, element),
                        aligned ? bytes * width : bytes);
}

static Type replaceElement(Type type, Type element) {
  if (auto vector = dyn_cast<VectorType>(type))
    return vector.clone(element);
  return element;
}

Value LaneBuilder::toF32(Value value) {
  Type type = replaceElement(value.getType(), getF32Type());
  if (type == value.getType())
    return value;
  return arith::ExtFOp::create(*this, type, value);
}

Value LaneBuilder::fromF32(Value value, Type element) {
  Type type = replaceElement(value.getType(), element);
  if (type == value.getType())
    return value;
  return arith::TruncFOp::create(*this, type, value);
}

//===----------------------------------------------------------------------===//
// Control flow
//===----------------------------------------------------------------------===//

static void forbidUnrolling(scf::ForOp loop) {
  MLIRContext *context = loop.getContext();
  auto unroll = LLVM::LoopUnrollAttr::get(context, BoolAttr::get(context, true),
                                          {}, {}, {}, {}, {}, {});
  // A pass moves it to where the translation to LLVM IR looks for it.
  loop->setAttr("llvm.loop_annotation",
                LLVM::LoopAnnotationAttr::get(context, {}, {}, {}, unroll, {},
                                              {}, {}, {}, {}, {}, {}, {}, {},
                                              {}, {}));
}

SmallVector<Value> LaneBuilder::loop(Value lower, Value upper, int64_t step,
                                     ValueRange inits, LoopBody body) {
  auto loop = scf::ForOp::create(
      *this, lower, upper, index(step), inits,
      [&](OpBuilder &nested, Location loc, Value iv, ValueRange args) {
        OpBuilder::InsertionGuard guard(*this);
        setInsertionPoint(nested.getInsertionBlock(),
                          nested.getInsertionPoint());
        scf::YieldOp::create(*this, body(iv, args));
      });
  forbidUnrolling(loop);
  return SmallVector<Value>(loop.getResults());
}

void LaneBuilder::loop(Value lower, Value upper, int64_t step,
                       llvm::function_ref<void(Value)> body) {
  loop(lower, upper, step, ValueRange(), [&](Value iv, ValueRange) {
    body(iv);
    return SmallVector<Value>();
  });
}

void LaneBuilder::ifThen(Value condition, llvm::function_ref<void()> body) {
  auto op = scf::IfOp::create(*this, condition, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(*this);
  setInsertionPointToStart(op.thenBlock());
  body();
}
