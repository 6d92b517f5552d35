//===- Harness.h - Compiled attention against plain loops -------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TEST_UNIT_CODEGEN_HARNESS_H
#define MASKIR_TEST_UNIT_CODEGEN_HARNESS_H

#include "maskir/Codegen/CPU/Jit.h"
#include "maskir/Codegen/CPU/Lowering.h"
#include "llvm/ADT/APFloat.h"

#include <functional>
#include <string>
#include <vector>

namespace maskir::test {

/// Pure scalar code in f64: a mask (b, h, q, kv), a score (s, b, h, q, kv).
using MaskFunction = std::function<bool(int64_t, int64_t, int64_t, int64_t)>;
using ScoreFunction =
    std::function<double(double, int64_t, int64_t, int64_t, int64_t)>;

/// One attention: shapes, IR text of what differs, and the same in C++.
struct Problem {
  int64_t batches = 1, heads = 1, keyHeads = 1, queries = 1, keys = 1;
  int64_t depth = 8, valueDepth = 8;
  std::string element = "f32"; // f32, f16, bf16
  bool dynamic = false;        // every size is `?` in the types
  double scale = 0.25;
  int64_t queryOffset = 0, keyOffset = 0;
  bool dynamicOffsets = false; // offsets are index arguments
  bool lse = false, sink = false;

  /// IR that defines %m, and the arguments that it reads, as
  /// "%keep: tensor<?xi1>, ..." with their values. Empty: no mask.
  std::string mask, arguments;
  std::vector<JitArgument> extra;
  MaskFunction allowed;
  /// The body of the score region with %s, %b, %h, %q, %kv; ends in attn.yield.
  std::string score;
  ScoreFunction modify;

  int64_t width = 0, keyTile = 128;
  bool visitAll = false;
};

/// Inputs as f32 (already rounded to the element type) and results as f32.
struct Data {
  std::vector<float> query, key, value, sink;
  std::vector<float> result, lse;
};

/// The module's text.
std::string getModule(const Problem &problem);

/// Random inputs of a fixed seed.
Data makeInputs(const Problem &problem);

/// Compiles and runs the problem on `data`; test failures for errors.
void run(const Problem &problem, Data &data);

/// The definition in plain loops, in f64 (AttnOps.td).
void runOracle(const Problem &problem, Data &data);

/// Runs both on the same inputs and compares.
void check(const Problem &problem);

/// `bytes` bytes from `begin`, followed by a page without access.
void *allocateGuarded(size_t bytes, void *&begin);
void freeGuarded(void *base, size_t bytes);

/// Arrays as arguments; `values` must outlive the call.
template <typename T>
ArrayView view(std::vector<T> &values, llvm::ArrayRef<int64_t> shape) {
  ArrayView array;
  array.data = values.data();
  array.shape.assign(shape.begin(), shape.end());
  array.strides.resize(shape.size());
  int64_t stride = 1;
  for (size_t i = shape.size(); i-- > 0; stride *= shape[i])
    array.strides[i] = stride;
  return array;
}

/// An array that ends where no memory follows: reading past it is a crash.
template <typename T>
class GuardedArray {
public:
  explicit GuardedArray(size_t size) : bytes(size * sizeof(T)) {
    base = allocateGuarded(bytes, begin);
  }
  ~GuardedArray() { freeGuarded(base, bytes); }
  GuardedArray(const GuardedArray &) = delete;
  GuardedArray &operator=(const GuardedArray &) = delete;

  T *data() const { return static_cast<T *>(begin); }
  ArrayView view(llvm::ArrayRef<int64_t> shape) const {
    std::vector<T> none;
    ArrayView array = test::view(none, shape);
    array.data = begin;
    return array;
  }

private:
  size_t bytes;
  void *begin, *base;
};

/// Parses `text` and compiles it; the error message goes to `error`.
std::unique_ptr<JitProgram> compile(const std::string &text, std::string &error,
                                    int64_t width = 0, int64_t keyTile = 128,
                                    bool visitAll = false);

} // namespace maskir::test

#endif // MASKIR_TEST_UNIT_CODEGEN_HARNESS_H
