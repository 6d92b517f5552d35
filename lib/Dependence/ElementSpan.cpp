//===- ElementSpan.cpp - What is known of one element ---------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementSpan.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/bit.h"

using namespace mlir;

namespace maskir::dependence {

Span Span::integer(int64_t least, int64_t most) {
  Span span;
  span.least = least;
  span.most = most;
  return span;
}

Span Span::ofModel(Content::Kind kind, double made) {
  Span span;
  span.kind = Kind::Model;
  span.model = kind;
  span.made = made;
  return span;
}

Span Span::weight() {
  Span span;
  span.kind = Kind::Weight;
  return span;
}

Span Span::hidden() {
  Span span = ofModel(Content::Kind::Sparse);
  span.isHidden = true;
  return span;
}

Span Span::range(Interval interval) {
  Span span;
  span.kind = Kind::Range;
  span.floats = interval;
  return span;
}

Span Span::any(Type type) {
  if (isa<FloatType>(type))
    return range({});
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  if (width == 1)
    return integer(0, 1);
  if (width >= 64)
    return integer(std::numeric_limits<int64_t>::min(),
                   std::numeric_limits<int64_t>::max());
  int64_t half = int64_t(1) << (width - 1);
  return integer(-half, half - 1);
}

Span Span::of(const std::optional<Content> &content, Type type) {
  if (!content)
    return any(type);
  if (content->isOfModel())
    return ofModel(content->getKind(), content->getMade());
  if (content->getKind() == Content::Kind::Weight)
    return weight();
  std::optional<Interval> interval = content->getInterval(/*bound=*/0);
  return interval ? range(*interval) : any(type);
}

bool Span::isPoint() const {
  switch (kind) {
  case Kind::Integer:
    return least == most;
  case Kind::Model:
  case Kind::Weight:
    return false;
  case Kind::Range:
    return floats.isPoint();
  }
  llvm_unreachable("all kinds are handled");
}

bool Span::isZero() const {
  return isInteger() ? least == 0 && most == 0
                     : isHidden || (kind == Kind::Range && floats.isZero());
}

Interval Span::getInterval(double bound) const {
  return *getContent().getInterval(bound);
}

Content Span::getContent() const {
  switch (kind) {
  case Kind::Model:
    return Content::ofModel(model, made);
  case Kind::Weight:
    return Content::weight();
  case Kind::Integer: // nobody asks
  case Kind::Range:
    return Content::range(floats);
  }
  llvm_unreachable("all kinds are handled");
}

bool Span::operator==(const Span &other) const {
  return kind == other.kind && floats == other.floats && least == other.least &&
         most == other.most && model == other.model && made == other.made &&
         isHidden == other.isHidden;
}

Span join(const Span &a, const Span &b, double bound) {
  if (a == b)
    return a;
  if (a.isInteger())
    return Span::integer(std::min(a.least, b.least), std::max(a.most, b.most));
  auto isZero = [](const Span &x) {
    return x.isHidden || (x.isPoint() && x.isZero());
  };
  if (isZero(a) && isZero(b))
    return Span::hidden();
  auto content = Content::join(a.getContent(), b.getContent(), bound);
  return Span::of(content, Type());
}

size_t SpanPool::Hash::operator()(const Span &span) const {
  return llvm::hash_combine(
      unsigned(span.kind), unsigned(span.model), span.isHidden, span.least,
      span.most, llvm::bit_cast<uint64_t>(span.floats.low + 0.0),
      llvm::bit_cast<uint64_t>(span.floats.high + 0.0), span.floats.mayBeNaN);
}

unsigned SpanPool::add(const Span &span) {
  auto [at, inserted] = numbers.try_emplace(span, unsigned(spans.size()));
  if (inserted) {
    spans.push_back(span);
    points.push_back(span.isPoint());
  }
  return at->second;
}

} // namespace maskir::dependence
