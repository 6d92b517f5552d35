//===- CheckRuntime.cpp - The C functions behind check operations ---------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Testing/CheckRuntime.h"
#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <type_traits>
#include <vector>

namespace {

std::atomic<int64_t> numChecks{0};
std::atomic<int64_t> numFailures{0};

/// Runs when the library is unloaded or the process ends.
struct Summary {
  ~Summary() {
    if (numChecks == 0)
      return;
    std::printf("check: %lld passed, %lld failed\n",
                static_cast<long long>(numChecks - numFailures),
                static_cast<long long>(numFailures));
    std::fflush(stdout);
    // The process is ending with a code that does not know of the failures.
    if (numFailures != 0)
      std::_Exit(EXIT_FAILURE);
  }
} summary;

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

float fromBits(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, sizeof(value));
  return value;
}

struct Half {
  uint16_t bits;
  double get() const {
    int exponent = (bits >> 10) & 31, fraction = bits & 1023;
    double size = exponent == 31  ? (fraction ? NAN : INFINITY)
                  : exponent == 0 ? std::ldexp(fraction, -24)
                                  : std::ldexp(1024 + fraction, exponent - 25);
    return bits >> 15 ? -size : size;
  }
};

struct BFloat {
  uint16_t bits;
  double get() const { return fromBits(uint32_t(bits) << 16); }
};

struct Bool {
  uint8_t byte;
  int64_t get() const { return byte & 1; }
};

template <typename T>
struct Plain {
  T value;
  std::conditional_t<std::is_floating_point_v<T>, double, int64_t> get() const {
    return value;
  }
};

bool isEqual(int64_t a, int64_t b) { return a == b; }
bool isEqual(double a, double b) {
  return a == b || (std::isnan(a) && std::isnan(b));
}

std::string print(int64_t value) { return std::to_string(value); }
std::string print(double value) {
  char text[64];
  std::snprintf(text, sizeof(text), "%.9g", value);
  return text;
}

//===----------------------------------------------------------------------===//
// Memrefs
//===----------------------------------------------------------------------===//

/// A view of MLIR's ranked memref descriptor: two pointers, offset, sizes,
/// strides.
template <typename Element>
struct View {
  const Element *data;
  const int64_t *sizes, *strides;
  int64_t rank;

  View(int64_t rank, const void *descriptor) : rank(rank) {
    auto pointers = static_cast<const Element *const *>(descriptor);
    auto numbers = static_cast<const int64_t *>(descriptor);
    data = pointers[1] + numbers[2];
    sizes = numbers + 3;
    strides = sizes + rank;
  }

  auto get(const std::vector<int64_t> &index) const {
    int64_t position = 0;
    for (int64_t dim = 0; dim < rank; ++dim)
      position += index[dim] * strides[dim];
    return data[position].get();
  }

  std::string printSizes() const {
    return print(std::vector<int64_t>(sizes, sizes + rank));
  }

  static std::string print(const std::vector<int64_t> &numbers) {
    std::string text = "[";
    for (size_t i = 0; i < numbers.size(); ++i)
      text += (i ? ", " : "") + std::to_string(numbers[i]);
    return text + "]";
  }
};

/// The next index in row-major order; false after the last.
bool advance(std::vector<int64_t> &index, const int64_t *sizes) {
  for (size_t dim = index.size(); dim-- > 0;) {
    if (++index[dim] < sizes[dim])
      return true;
    index[dim] = 0;
  }
  return false;
}

void fail(const char *where, const std::string &message) {
  ++numFailures;
  std::fprintf(stderr, "%s: check failed: %s\n", where, message.c_str());
}

/// One check of two tensors; `same` compares two elements.
template <typename Element, typename Same>
void compare(int64_t rankA, const void *a, int64_t rankB, const void *b,
             const char *where, const char *claim, Same same) {
  ++numChecks;
  View<Element> actual(rankA, a), expected(rankB, b);
  if (rankA != rankB ||
      !std::equal(actual.sizes, actual.sizes + rankA, expected.sizes)) {
    fail(where, "expected sizes " + expected.printSizes() + ", found " +
                    actual.printSizes());
    return;
  }
  for (int64_t dim = 0; dim < rankA; ++dim)
    if (actual.sizes[dim] == 0)
      return;
  std::vector<int64_t> index(rankA, 0), first;
  int64_t differing = 0, total = 0;
  do {
    ++total;
    if (same(actual.get(index), expected.get(index)))
      continue;
    if (differing++ == 0)
      first = index;
  } while (advance(index, actual.sizes));
  if (differing == 0)
    return;
  fail(where, std::string(claim) + ": at " + View<Element>::print(first) +
                  " expected " + print(expected.get(first)) + ", found " +
                  print(actual.get(first)) + " (" + std::to_string(differing) +
                  " of " + std::to_string(total) + " elements differ)");
}

template <typename Element>
void compareEqual(int64_t rankA, const void *a, int64_t rankB, const void *b,
                  const char *where) {
  compare<Element>(rankA, a, rankB, b, where, "expect_eq",
                   [](auto x, auto y) { return isEqual(x, y); });
}

template <typename Element>
void compareClose(int64_t rankA, const void *a, int64_t rankB, const void *b,
                  double rtol, double atol, const char *where) {
  compare<Element>(
      rankA, a, rankB, b, where, "expect_close", [&](double x, double y) {
        // Infinities have no distance; NaN fails both tests.
        return x == y || (std::isfinite(y) &&
                          std::fabs(x - y) <= atol + rtol * std::fabs(y));
      });
}

} // namespace

extern "C" {

int64_t maskirCheckFailures(void) { return numFailures; }
int64_t maskirCheckCount(void) { return numChecks; }

void maskirCheckReset(void) {
  numFailures = 0;
  numChecks = 0;
}

#define MASKIR_CHECK_EQ(SUFFIX, ELEMENT)                                       \
  void maskirCheckExpectEq##SUFFIX(int64_t rankA, const void *a,               \
                                   int64_t rankB, const void *b,               \
                                   const char *where) {                        \
    compareEqual<ELEMENT>(rankA, a, rankB, b, where);                          \
  }
#define MASKIR_CHECK_CLOSE(SUFFIX, ELEMENT)                                    \
  void maskirCheckExpectClose##SUFFIX(                                         \
      int64_t rankA, const void *a, int64_t rankB, const void *b, double rtol, \
      double atol, const char *where) {                                        \
    compareClose<ELEMENT>(rankA, a, rankB, b, rtol, atol, where);              \
  }

MASKIR_CHECK_EQ(I1, Bool)
MASKIR_CHECK_EQ(I8, Plain<int8_t>)
MASKIR_CHECK_EQ(I16, Plain<int16_t>)
MASKIR_CHECK_EQ(I32, Plain<int32_t>)
MASKIR_CHECK_EQ(I64, Plain<int64_t>)
MASKIR_CHECK_EQ(Index, Plain<int64_t>)
MASKIR_CHECK_EQ(F16, Half)
MASKIR_CHECK_EQ(BF16, BFloat)
MASKIR_CHECK_EQ(F32, Plain<float>)
MASKIR_CHECK_EQ(F64, Plain<double>)
MASKIR_CHECK_CLOSE(F16, Half)
MASKIR_CHECK_CLOSE(BF16, BFloat)
MASKIR_CHECK_CLOSE(F32, Plain<float>)
MASKIR_CHECK_CLOSE(F64, Plain<double>)

void maskirCheckExpectTrue(bool condition, const char *where) {
  ++numChecks;
  if (!condition)
    fail(where, "expect_true: the condition is false");
}

} // extern "C"
