//===- Invoke.cpp - Calls of compiled functions ---------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The C interface of MLIR: an array is passed as a pointer to its descriptor
//   { void *allocated, *aligned; int64 offset, sizes[rank], strides[rank]; }
// Results are stored through a pointer that comes first, except for a single
// scalar, which is returned by value.
//
//===----------------------------------------------------------------------===//

#include "JitImpl.h"
#include "maskir/Runtime/Runtime.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace maskir;
using llvm::Error;
using llvm::Expected;

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

static std::string join(llvm::ArrayRef<int64_t> values) {
  return llvm::formatv("[{0:$[, ]}]",
                       llvm::make_range(values.begin(), values.end()));
}

/// Row-major without gaps; the stride of a dimension of size 1 is free.
static bool isContiguous(const ArrayView &array) {
  if (llvm::is_contained(array.shape, 0))
    return true; // no element
  int64_t expected = 1;
  for (size_t i = array.shape.size(); i-- > 0;) {
    if (array.shape[i] != 1 && array.strides[i] != expected)
      return false;
    expected *= array.shape[i];
  }
  return true;
}

std::string maskir::describeMismatch(const JitType &type,
                                     const ArrayView &array) {
  if (array.shape.size() != type.shape->size())
    return llvm::formatv("expected rank {0}, found rank {1}",
                         type.shape->size(), array.shape.size());
  if (array.strides.size() != array.shape.size())
    return "expected one stride for each dimension";
  for (auto [dim, size] : llvm::enumerate(array.shape)) {
    if (size < 0)
      return llvm::formatv("dimension {0} has the negative size {1}", dim,
                           size);
    int64_t expected = (*type.shape)[dim];
    if (expected >= 0 && expected != size)
      return llvm::formatv("dimension {0} should have size {1}, found {2}", dim,
                           expected, size);
  }
  if (!isContiguous(array))
    return llvm::formatv("expected a row-major contiguous array, found shape "
                         "{0} with strides {1} (in elements)",
                         join(array.shape), join(array.strides));
  return "";
}

static Error checkArguments(llvm::StringRef function,
                            const JitSignature &signature,
                            llvm::ArrayRef<JitArgument> arguments) {
  if (arguments.size() != signature.arguments.size())
    return llvm::createStringError(
        llvm::formatv("'{0}' takes {1} arguments, found {2}", function,
                      signature.arguments.size(), arguments.size())
            .str());
  for (auto [i, type] : llvm::enumerate(signature.arguments)) {
    std::string problem;
    const std::optional<ArrayView> &array = arguments[i].array;
    if (type.isArray() != array.has_value())
      problem = type.isArray() ? "expected an array, found a scalar"
                               : "expected a scalar, found an array";
    else if (array)
      problem = describeMismatch(type, *array);
    if (!problem.empty())
      return llvm::createStringError("argument " + llvm::Twine(i) + " of '" +
                                     function + "' (" + type.text +
                                     "): " + problem);
  }
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Descriptors
//===----------------------------------------------------------------------===//

/// Writes the descriptor of `array`; one of rank 0 has neither sizes nor
/// strides.
static llvm::SmallVector<int64_t> packArray(const ArrayView &array) {
  int64_t data = reinterpret_cast<intptr_t>(array.data);
  llvm::SmallVector<int64_t> words = {data, data, 0};
  llvm::append_range(words, array.shape);
  // Generated code takes the identity layout for granted.
  int64_t stride = 1;
  words.resize(words.size() + array.shape.size());
  for (size_t i = 0; i < array.shape.size(); ++i) {
    words[words.size() - 1 - i] = stride;
    stride *= array.shape[array.shape.size() - 1 - i];
  }
  return words;
}

/// Reads results from memory laid out as a struct of C.
class ResultReader {
public:
  explicit ResultReader(const char *memory) : memory(memory) {}

  JitResult read(const JitType &type) {
    JitResult result;
    unsigned bytes = type.getBytes();
    if (!type.isArray()) {
      offset = llvm::alignTo(offset, bytes);
      std::memcpy(&result.scalar, memory + offset, bytes);
      offset += bytes;
      return result;
    }
    offset = llvm::alignTo(offset, 8);
    result.memory.reset(reinterpret_cast<void *>(next()));
    int64_t data = next(), first = next();
    for (size_t i = 0; i < type.shape->size(); ++i)
      result.array.shape.push_back(next());
    for (size_t i = 0; i < type.shape->size(); ++i)
      result.array.strides.push_back(next());
    result.array.data = reinterpret_cast<void *>(data + first * bytes);
    return result;
  }

private:
  int64_t next() {
    int64_t word;
    std::memcpy(&word, memory + offset, sizeof(word));
    offset += sizeof(word);
    return word;
  }

  const char *memory;
  size_t offset = 0;
};

/// More than the results need.
static size_t getResultBytes(const JitSignature &signature) {
  size_t bytes = 0;
  for (const JitType &type : signature.results)
    bytes += type.isArray() ? 8 * (3 + 2 * type.shape->size()) : 16;
  return bytes;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

Expected<llvm::SmallVector<JitResult>>
JitProgram::invoke(llvm::StringRef function,
                   llvm::MutableArrayRef<JitArgument> arguments) const {
  const JitSignature *signature = lookup(function);
  if (!signature)
    return llvm::createStringError("there is no public function '" + function +
                                   "' on tensors and scalars");
  if (Error error = checkArguments(function, *signature, arguments))
    return error;
  auto address = impl->jit->lookup(getPackedName(function));
  if (!address)
    return address.takeError();

  std::vector<char> results(getResultBytes(*signature) + 8);
  void *resultMemory = results.data();
  bool throughPointer =
      signature->results.size() > 1 ||
      (signature->results.size() == 1 && signature->results.front().isArray());
  llvm::SmallVector<void *> pointers;
  if (throughPointer)
    pointers.push_back(&resultMemory);
  llvm::SmallVector<llvm::SmallVector<int64_t>> descriptors;
  descriptors.reserve(arguments.size());
  llvm::SmallVector<void *> descriptorPointers;
  descriptorPointers.reserve(arguments.size());
  for (JitArgument &argument : arguments) {
    if (!argument.array) {
      pointers.push_back(&argument.scalar);
      continue;
    }
    descriptors.push_back(packArray(*argument.array));
    descriptorPointers.push_back(descriptors.back().data());
    pointers.push_back(&descriptorPointers.back());
  }
  if (!throughPointer)
    pointers.push_back(resultMemory);

  maskirTakeError(); // of an earlier call
  if (maskirRun(address->toPtr<void (*)(void **)>(), pointers.data()))
    return llvm::createStringError(llvm::Twine("'") + function +
                                   "': " + maskirTakeError());

  llvm::SmallVector<JitResult> values;
  ResultReader reader(results.data());
  for (const JitType &type : signature->results)
    values.push_back(reader.read(type));
  if (const char *message = maskirTakeError())
    return llvm::createStringError(llvm::Twine("'") + function +
                                   "': " + message);
  return values;
}
