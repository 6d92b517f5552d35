//===- MaskValues.cpp - The values of masks for given data ----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bindings.h"
#include "MaskFunction.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/Reference/EvaluateMask.h"
#include "mlir/IR/Builders.h"
#include <nanobind/ndarray.h>
#include <nanobind/stl/array.h>
#include <nanobind/stl/string.h>

namespace nb = nanobind;
using namespace mlir;
using namespace maskir;
using namespace maskir::python;
using namespace maskir::reference;

using Lengths = std::array<int64_t, 4>;
using InputArray = nb::ndarray<nb::ro, nb::c_contig, nb::device::cpu>;

/// One argument of the function: a tensor of its element type, or an index.
/// Dtypes and ranks are checked in Python, where the names are known.
static RuntimeValue makeValue(Type type, nb::handle object) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor)
    return RuntimeValue::index(nb::cast<int64_t>(object));
  auto array = nb::cast<InputArray>(object);
  std::optional<ElementKind> kind = getElementKind(tensor.getElementType());
  if (!kind || static_cast<int64_t>(array.itemsize()) != getByteSize(*kind) ||
      static_cast<int64_t>(array.ndim()) != tensor.getRank())
    throw Error("an array does not fit the type of its argument");
  llvm::SmallVector<int64_t> shape;
  for (size_t axis = 0; axis < array.ndim(); ++axis)
    shape.push_back(static_cast<int64_t>(array.shape(axis)));
  return RuntimeValue::tensor(
      TensorData::fromBuffer(*kind, shape, array.data()));
}

static Bindings makeBindings(func::FuncOp function, const nb::list &values) {
  if (values.size() != function.getNumArguments())
    throw Error("expected a value for each argument of the mask");
  Bindings bindings;
  for (BlockArgument argument : function.getArguments())
    bindings.insert({argument, makeValue(argument.getType(),
                                         values[argument.getArgNumber()])});
  return bindings;
}

/// A new numpy array that owns its memory.
template <typename T>
static nb::ndarray<nb::numpy, T, nb::ndim<4>> makeArray(T *&data,
                                                        const Lengths &shape) {
  size_t count = 1, sizes[4];
  for (size_t axis = 0; axis < 4; ++axis)
    count *= sizes[axis] = static_cast<size_t>(shape[axis]);
  data = new T[count]();
  nb::capsule owner(data,
                    [](void *p) noexcept { delete[] static_cast<T *>(p); });
  return nb::ndarray<nb::numpy, T, nb::ndim<4>>(data, 4, sizes, owner);
}

/// dense_mask(text, values, (B, H, Q, KV), q_offset, kv_offset): bool array.
static auto denseMask(const std::string &text, const nb::list &values,
                      const Lengths &lengths, int64_t queryOffset,
                      int64_t keyOffset) {
  Source source(text, "<mask>", ContextUse::Shared);
  source.run("inline");
  func::FuncOp function = getMaskFunction(source);
  MaskEvaluator evaluator(makeBindings(function, values));
  FailureOr<TensorData> result =
      evaluator.materialize(function.front().getTerminator()->getOperand(0),
                            lengths, queryOffset, keyOffset);
  if (failed(result))
    source.fail("the mask can't be evaluated");
  bool *data = nullptr;
  auto array = makeArray(data, lengths);
  result->toBuffer(data);
  return array;
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

/// Appends a function `@tile(arguments, b, h, q, kv, queries, keys) -> i32`
/// that asks for the kind of one tile, and lowers the query as code generators
/// see it.
static func::FuncOp makeTileFunction(Source &source, func::FuncOp function) {
  OpBuilder builder(function);
  Location loc = function.getLoc();
  auto clone = cast<func::FuncOp>(function->clone());
  clone.setName("tile");
  builder.insert(clone);
  Block &block = clone.front();
  unsigned first = block.getNumArguments();
  for (int i = 0; i < 6; ++i)
    block.addArgument(builder.getIndexType(), loc);
  Operation *end = block.getTerminator();
  builder.setInsertionPoint(end);
  auto argument = [&](unsigned i) { return block.getArgument(first + i); };
  Value kind = mask::TileKindOp::create(
      builder, loc, builder.getI32Type(), end->getOperand(0), argument(0),
      argument(1), argument(2), argument(3), argument(4), argument(5));
  func::ReturnOp::create(builder, loc, kind);
  end->erase();
  clone.setFunctionType(
      builder.getFunctionType(block.getArgumentTypes(), builder.getI32Type()));
  function.erase();
  source.run("mask-block-map,inline,canonicalize");
  return cast<func::FuncOp>(source.getModule().lookupSymbol("tile"));
}

/// mask_tiles(text, values, (B, H, Q, KV), q_offset, kv_offset, bq, bk): int8
/// array of 0 empty, 1 partial, 2 full.
static auto maskTiles(const std::string &text, const nb::list &values,
                      const Lengths &lengths, int64_t queryOffset,
                      int64_t keyOffset, int64_t queries, int64_t keys) {
  Source source(text, "<mask>");
  source.run("inline");
  func::FuncOp tile = makeTileFunction(source, getMaskFunction(source));
  unsigned numValues = values.size();
  if (numValues + 6 != tile.getNumArguments())
    throw Error("expected a value for each argument of the mask");
  Lengths shape = {lengths[0], lengths[1],
                   llvm::divideCeilSigned(lengths[2], queries),
                   llvm::divideCeilSigned(lengths[3], keys)};
  int8_t *data = nullptr;
  auto array = makeArray(data, shape);
  llvm::SmallVector<RuntimeValue> arguments;
  for (unsigned i = 0; i < numValues; ++i)
    arguments.push_back(makeValue(tile.getArgument(i).getType(), values[i]));
  for (int64_t b = 0; b < shape[0]; ++b)
    for (int64_t h = 0; h < shape[1]; ++h)
      for (int64_t i = 0; i < shape[2]; ++i)
        for (int64_t j = 0; j < shape[3]; ++j) {
          llvm::SmallVector<RuntimeValue> all(arguments);
          for (int64_t value :
               {b, h, queryOffset + i * queries, keyOffset + j * keys,
                std::min(queries, lengths[2] - i * queries),
                std::min(keys, lengths[3] - j * keys)})
            all.push_back(RuntimeValue::index(value));
          auto kind = ScalarInterpreter().run(tile.front(), all);
          if (failed(kind))
            source.fail("the block map can't be evaluated");
          *data++ =
              static_cast<int8_t>(kind->front().getIfInteger()->getSExtValue());
        }
  return array;
}

void maskir::python::bindMaskValues(nb::module_ &module) {
  module.def("dense_mask", &denseMask, nb::arg("text"), nb::arg("values"),
             nb::arg("lengths"), nb::arg("q_offset"), nb::arg("kv_offset"),
             "The mask as a bool array [B, H, Q, KV].");
  module.def("mask_tiles", &maskTiles, nb::arg("text"), nb::arg("values"),
             nb::arg("lengths"), nb::arg("q_offset"), nb::arg("kv_offset"),
             nb::arg("bq"), nb::arg("bk"),
             "The block map as an int8 array: 0 empty, 1 partial, 2 full.");
}
