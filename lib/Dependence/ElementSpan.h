//===- ElementSpan.h - What is known of one element -------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_ELEMENTSPAN_H
#define MASKIR_LIB_DEPENDENCE_ELEMENTSPAN_H

#include "Content.h"
#include <unordered_map>
#include <vector>

namespace maskir::dependence {

/// The numbers that one element may be: integers from `least` to `most`, or
/// floats as `Content` knows them (of the model, weight, or a range). Booleans
/// are 0 and 1, other integers are signed.
struct Span {
  enum class Kind : uint8_t { Integer, Model, Weight, Range };
  Kind kind = Kind::Integer;
  Content::Kind model = Content::Kind::Ordinary;
  double made = 0;
  /// Of a float of the model (sparse): what else is known of it says that it is
  /// 0, or perhaps NaN. So it is 0, but tokens keep their say in it.
  bool isHidden = false;
  Interval floats = {0, 0, false};
  int64_t least = 0, most = 0;

  static Span integer(int64_t least, int64_t most);
  static Span ofModel(Content::Kind kind, double made = 0);
  static Span weight();
  static Span hidden();
  static Span range(Interval interval);
  /// Any number of the type.
  static Span any(mlir::Type type);
  /// What a float rule says; nothing means any.
  static Span of(const std::optional<Content> &content, mlir::Type type);

  bool isInteger() const { return kind == Kind::Integer; }
  /// One number, the same in every run.
  bool isPoint() const;
  bool isZero() const;
  Interval getInterval(double bound) const;
  Content getContent() const;
  bool operator==(const Span &other) const;
};

/// What holds of an element that is either.
Span join(const Span &a, const Span &b, double bound);

/// Each span once: elements that are alike share a number, and so do the
/// results of rules.
class SpanPool {
public:
  unsigned add(const Span &span);
  const Span &operator[](unsigned number) const { return spans[number]; }
  bool isPoint(unsigned number) const { return points[number]; }

private:
  struct Hash {
    size_t operator()(const Span &span) const;
  };
  std::vector<Span> spans;
  std::vector<bool> points;
  std::unordered_map<Span, unsigned, Hash> numbers;
};

/// An element: its span, and the latest token that may have a say in it.
struct Element {
  unsigned span = 0;
  int32_t latest = kNoToken;

  static constexpr int32_t kNoToken = std::numeric_limits<int32_t>::min();
  static constexpr int32_t kEarliest = kNoToken + 1;
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_ELEMENTSPAN_H
