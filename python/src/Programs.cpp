//===- Programs.cpp - Compiled programs for Python ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bindings.h"
#include "Source.h"
#include "maskir/Codegen/CPU/Jit.h"
#include "maskir/Codegen/CPU/Lowering.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/Runtime/Half.h"
#include "maskir/Runtime/Runtime.h"
#include "mlir/Pass/PassManager.h"
#include <nanobind/ndarray.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/unique_ptr.h>
#include <nanobind/stl/vector.h>

namespace nb = nanobind;
using namespace mlir;
using namespace maskir;
using namespace maskir::python;

namespace {
/// A compiled module and the number of threads that its calls use.
struct Program {
  std::unique_ptr<JitProgram> jit;
  std::optional<int64_t> threads;
};
} // namespace

static std::string toText(llvm::Error error) {
  return llvm::toString(std::move(error));
}

/// `passes` run first, then the way to machine code with these options of
/// MaskToCpuOptions.
static std::unique_ptr<Program>
compileProgram(nb::bytes text, const std::string &name,
               const std::string &passes, std::optional<int64_t> threads,
               bool visitAll, int64_t vectorWidth, int64_t keyTile,
               unsigned optimization) {
  Source source(llvm::StringRef(text.c_str(), text.size()), name);
  if (!passes.empty())
    source.run(passes);
  // Assertions are proved, or are errors; no code is made for them.
  auto hasAssertion = source.getModule().walk(
      [](mask::AssertOp) { return WalkResult::interrupt(); });
  if (hasAssertion.wasInterrupted())
    source.run("mask-verify");
  auto lower = [&](PassManager &manager) {
    MaskToCpuOptions options;
    options.visitAll = visitAll;
    options.vectorWidth = vectorWidth;
    options.keyTile = keyTile;
    buildMaskToCpuLowering(manager, options);
    return success();
  };
  JitOptions jitOptions;
  jitOptions.optimization = optimization;
  auto jit = JitProgram::create(source.getModule(), lower, jitOptions);
  if (!jit)
    source.fail(toText(jit.takeError()));
  return std::make_unique<Program>(Program{std::move(*jit), threads});
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

static nb::dlpack::dtype getDtype(JitType::Element element) {
  using Code = nb::dlpack::dtype_code;
  auto make = [](Code code, unsigned bits) {
    return nb::dlpack::dtype{static_cast<uint8_t>(code),
                             static_cast<uint8_t>(bits), 1};
  };
  switch (element) {
  case JitType::Element::I1:
    return make(Code::Bool, 8);
  case JitType::Element::I8:
    return make(Code::Int, 8);
  case JitType::Element::I16:
    return make(Code::Int, 16);
  case JitType::Element::I32:
    return make(Code::Int, 32);
  case JitType::Element::I64:
  case JitType::Element::Index:
    return make(Code::Int, 64);
  case JitType::Element::F16:
    return make(Code::Float, 16);
  case JitType::Element::BF16:
    return make(Code::Bfloat, 16);
  case JitType::Element::F32:
    return make(Code::Float, 32);
  case JitType::Element::F64:
    return make(Code::Float, 64);
  case JitType::Element::C64:
    return make(Code::Complex, 64);
  case JitType::Element::C128:
    return make(Code::Complex, 128);
  }
  llvm_unreachable("all element types are handled");
}

static std::string print(nb::dlpack::dtype type) {
  static const char *const names[] = {"int",    "uint",    "float", "handle",
                                      "bfloat", "complex", "bool"};
  if (type.code == 6)
    return "bool";
  return (type.code < 7 ? names[type.code] : "dtype") +
         std::to_string(type.bits);
}

using InputArray = nb::ndarray<nb::ro>;

/// The view of an array; nothing is copied.
static ArrayView viewArray(const JitType &type, const InputArray &array,
                           const std::string &where) {
  if (array.device_type() != nb::device::cpu::value)
    throw Error(where + "expected an array in the memory of the CPU");
  nb::dlpack::dtype expected = getDtype(type.element);
  if (array.dtype() != expected)
    throw Error(where + "expected dtype " + print(expected) + ", found " +
                print(array.dtype()));
  ArrayView view;
  view.data = const_cast<void *>(array.data());
  for (size_t axis = 0; axis < array.ndim(); ++axis) {
    view.shape.push_back(static_cast<int64_t>(array.shape(axis)));
    view.strides.push_back(array.stride(axis));
  }
  return view;
}

static JitArgument makeScalar(const JitType &type, nb::handle object,
                              const std::string &where) {
  using Element = JitType::Element;
  try {
    switch (type.element) {
    case Element::F32:
      return nb::cast<float>(object);
    case Element::F64:
      return nb::cast<double>(object);
    case Element::F16:
    case Element::BF16:
    case Element::C64:
    case Element::C128:
      throw Error(where + "half floats and complex numbers are passed in "
                          "arrays only");
    case Element::I1:
      return nb::cast<bool>(object);
    case Element::I8:
      return nb::cast<int8_t>(object);
    case Element::I16:
      return nb::cast<int16_t>(object);
    case Element::I32:
      return nb::cast<int32_t>(object);
    case Element::I64:
    case Element::Index:
      return nb::cast<int64_t>(object);
    }
  } catch (const nb::cast_error &) {
    throw Error(where + "expected a number that fits");
  }
  llvm_unreachable("all element types are handled");
}

static JitArgument makeArgument(const JitType &type, nb::handle object,
                                std::vector<InputArray> &keep,
                                const std::string &where) {
  InputArray array;
  bool isArray = nb::try_cast<InputArray>(object, array);
  if (!type.isArray() && !(isArray && array.ndim() == 0))
    return makeScalar(type, object, where);
  if (!isArray)
    throw Error(where + "expected an array that speaks DLPack or the buffer "
                        "protocol");
  keep.push_back(array);
  return viewArray(type, array, where);
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

/// The result as an array that owns its memory: numpy's, or, for bfloat16,
/// which numpy lacks, an object that speaks DLPack.
static nb::object wrapArray(const JitType &type, JitResult &result) {
  llvm::SmallVector<size_t> shape(result.array.shape.begin(),
                                  result.array.shape.end());
  void *data = result.array.data;
  nb::capsule owner(result.memory.release(),
                    [](void *memory) noexcept { std::free(memory); });
  nb::dlpack::dtype dtype = getDtype(type.element);
  if (type.element == JitType::Element::BF16)
    return nb::cast(nb::ndarray<nb::array_api>(data, shape.size(), shape.data(),
                                               owner, nullptr, dtype));
  return nb::cast(nb::ndarray<nb::numpy>(data, shape.size(), shape.data(),
                                         owner, nullptr, dtype));
}

static nb::object wrapScalar(const JitType &type, const JitResult &result) {
  auto read = [&](auto value) {
    std::memcpy(&value, &result.scalar, sizeof(value));
    return value;
  };
  switch (type.element) {
  case JitType::Element::F32:
    return nb::float_(static_cast<double>(read(float())));
  case JitType::Element::F64:
    return nb::float_(read(double()));
  case JitType::Element::I1:
    return nb::bool_((result.scalar & 1) != 0);
  case JitType::Element::I8:
    return nb::int_(read(int8_t()));
  case JitType::Element::I16:
    return nb::int_(read(int16_t()));
  case JitType::Element::I32:
    return nb::int_(read(int32_t()));
  case JitType::Element::I64:
  case JitType::Element::Index:
    return nb::int_(read(int64_t()));
  case JitType::Element::F16:
  case JitType::Element::BF16:
  case JitType::Element::C64:
  case JitType::Element::C128:
    throw Error("half floats and complex numbers are returned in arrays only");
  }
  llvm_unreachable("all element types are handled");
}

/// The shapes that types leave open: "; argument 0 is 1x2x8x4, ...".
static std::string describeShapes(llvm::ArrayRef<JitType> types,
                                  llvm::ArrayRef<JitArgument> arguments) {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (auto [i, type] : llvm::enumerate(types)) {
    const std::optional<ArrayView> &view = arguments[i].array;
    if (!view || !llvm::StringRef(type.text).contains('?'))
      continue;
    os << (text.empty() ? "; " : ", ") << "argument " << i << " is ";
    llvm::interleave(view->shape, os, "x");
  }
  return text;
}

static nb::list callProgram(const Program &program, const std::string &name,
                            const nb::list &values) {
  const JitSignature *signature = program.jit->lookup(name);
  if (!signature)
    throw Error("the program has no function '" + name + "'");
  if (values.size() != signature->arguments.size())
    throw Error("'" + name + "' takes " +
                std::to_string(signature->arguments.size()) +
                " arguments, found " + std::to_string(values.size()));
  std::vector<InputArray> keep;
  llvm::SmallVector<JitArgument> arguments;
  for (auto [i, type] : llvm::enumerate(signature->arguments)) {
    std::string where = "argument " + std::to_string(i) + " of '" + name +
                        "' (" + type.text + "): ";
    arguments.push_back(makeArgument(type, values[i], keep, where));
  }
  auto invoke = [&] {
    nb::gil_scoped_release release;
    // Also the default: the call before may have been of another program.
    maskirSetThreads(program.threads.value_or(0));
    return program.jit->invoke(name, arguments);
  };
  auto results = invoke();
  if (!results)
    throw Error(toText(results.takeError()) +
                describeShapes(signature->arguments, arguments));
  nb::list objects;
  for (auto [type, result] : llvm::zip(signature->results, *results))
    objects.append(type.isArray() ? wrapArray(type, result)
                                  : wrapScalar(type, result));
  return objects;
}

/// [(name, [argument types], [result types])]
static nb::list listFunctions(const Program &program) {
  auto texts = [](llvm::ArrayRef<JitType> types) {
    nb::list list;
    for (const JitType &type : types)
      list.append(nb::str(type.text.c_str()));
    return list;
  };
  nb::list functions;
  for (const auto &[name, signature] : program.jit->getFunctions())
    functions.append(nb::make_tuple(nb::str(name.c_str()),
                                    texts(signature.arguments),
                                    texts(signature.results)));
  return functions;
}

//===----------------------------------------------------------------------===//
// bfloat16, which numpy lacks
//===----------------------------------------------------------------------===//

using FloatArray = nb::ndarray<const float, nb::c_contig, nb::device::cpu>;

template <typename Element>
static Element *allocate(size_t count) {
  void *data = std::calloc(std::max<size_t>(1, count), sizeof(Element));
  if (!data)
    throw std::bad_alloc();
  return static_cast<Element *>(data);
}

static void release(void *memory) noexcept { std::free(memory); }

template <typename Array>
static llvm::SmallVector<size_t> getShape(const Array &array) {
  llvm::SmallVector<size_t> shape;
  for (size_t axis = 0; axis < array.ndim(); ++axis)
    shape.push_back(array.shape(axis));
  return shape;
}

/// The nearest bfloat16 of each number, as an object that speaks DLPack.
static nb::object toBfloat16(const FloatArray &array) {
  auto *data = allocate<uint16_t>(array.size());
  nb::capsule owner(data, release);
  for (size_t i = 0; i < array.size(); ++i)
    data[i] = maskirFloatToBFloat16Bits(array.data()[i]);
  llvm::SmallVector<size_t> shape = getShape(array);
  return nb::cast(nb::ndarray<nb::array_api>(data, shape.size(), shape.data(),
                                             owner, nullptr,
                                             getDtype(JitType::Element::BF16)));
}

/// A float32 has the bits of a bfloat16 in its upper half.
static nb::object fromBfloat16(const InputArray &array) {
  if (array.dtype() != getDtype(JitType::Element::BF16))
    throw Error("expected dtype bfloat16, found " + print(array.dtype()));
  auto *data = allocate<float>(array.size());
  nb::capsule owner(data, release);
  auto *bits = static_cast<const uint16_t *>(array.data());
  for (size_t i = 0; i < array.size(); ++i) {
    uint32_t wide = uint32_t(bits[i]) << 16;
    std::memcpy(&data[i], &wide, sizeof(wide));
  }
  llvm::SmallVector<size_t> shape = getShape(array);
  return nb::cast(
      nb::ndarray<nb::numpy, float>(data, shape.size(), shape.data(), owner));
}

void maskir::python::bindPrograms(nb::module_ &module) {
  module.def("to_bfloat16", &toBfloat16, nb::arg("array"),
             "The nearest bfloat16 of each float32.");
  module.def("from_bfloat16", &fromBfloat16, nb::arg("array"),
             "A contiguous bfloat16 array as float32.");
  nb::class_<Program>(module, "Program", "A compiled module.")
      .def("functions", &listFunctions, "Names and types of the functions.")
      .def("call", &callProgram, nb::arg("name"), nb::arg("values"),
           "Calls a function; returns its results.");
  module.def("compile_program", &compileProgram, nb::arg("text"),
             nb::arg("name"), nb::arg("passes"),
             nb::arg("threads") = nb::none(), nb::arg("visit_all") = false,
             nb::arg("vector_width") = 0, nb::arg("key_tile") = 128,
             nb::arg("optimization") = 2, "Compiles a module for the CPU.");
}
