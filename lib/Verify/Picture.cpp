//===- Picture.cpp - Masks as text ----------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Explain.h"

using namespace mlir;

namespace maskir::verify {

namespace {
using Point = std::array<int64_t, kNumAxes>;

/// Reads one scene with the eyes of one claim.
class Painter {
public:
  Painter(const Inquiry &inquiry, const Scene &scene, bool isClaim)
      : inquiry(inquiry), scene(scene), isClaim(isClaim),
        first(inquiry.getFirst()),
        second(inquiry.second ? inquiry.getSecond() : Predicate::none()) {}

  bool contradicts(const Point &point) const;
  bool isEmptyRow(Point point) const;
  bool isComparison() const {
    return isClaim && (inquiry.property == Property::Equal ||
                       inquiry.property == Property::Implies);
  }
  void drawRow(Point point, raw_ostream &os) const;
  StringRef getLegend() const;

private:
  StringRef getCell(const Point &point) const;

  const Inquiry &inquiry;
  const Scene &scene;
  bool isClaim;
  Predicate first, second;
};
} // namespace

bool Painter::contradicts(const Point &point) const {
  bool inFirst = scene.test(first, point);
  switch (inquiry.property) {
  case Property::Causal:
    return inFirst && point[3] > point[2];
  case Property::NonemptyRows:
    return false; // rows contradict, not pairs
  case Property::Equal:
    return inFirst != scene.test(second, point);
  case Property::Implies:
    return inFirst && !scene.test(second, point);
  case Property::LastToken:
    break; // no question about masks
  }
  llvm_unreachable("all properties are handled");
}

/// All keys count, not only those that are drawn.
bool Painter::isEmptyRow(Point point) const {
  for (int64_t i = 0; i < scene.rowLength; ++i) {
    point[3] = scene.rowBegin + i;
    if (scene.test(first, point))
      return false;
  }
  return true;
}

StringRef Painter::getCell(const Point &point) const {
  bool inFirst = scene.test(first, point);
  if (isComparison()) {
    bool inSecond = scene.test(second, point);
    return inFirst ? (inSecond ? "■" : "◧") : (inSecond ? "◨" : "⬚");
  }
  if (isClaim && contradicts(point))
    return "✗";
  return inFirst ? "■" : "⬚";
}

/// Of a comparison: the first mask, the second, and where they differ.
void Painter::drawRow(Point point, raw_ostream &os) const {
  auto draw = [&](auto &&cell) {
    for (int64_t i = 0; i < scene.size[3]; ++i) {
      point[3] = scene.begin[3] + i;
      os << cell();
    }
  };
  if (isComparison())
    for (const Predicate *mask : {&first, &second}) {
      draw([&] { return scene.test(*mask, point) ? "■" : "⬚"; });
      os << "  ";
    }
  draw([&] { return getCell(point); });
}

StringRef Painter::getLegend() const {
  if (isComparison())
    return "the first mask, the second, then both in one: "
           "■ both masks, ◧ only the first, ◨ only the second, ⬚ neither";
  if (isClaim && inquiry.property == Property::Causal)
    return "■ visible, ⬚ hidden, ✗ visible and in the future";
  if (isClaim && inquiry.property == Property::NonemptyRows)
    return "■ visible, ⬚ hidden, ◂ a row that sees no key";
  return "■ visible, ⬚ hidden";
}

int64_t countContradictions(const Inquiry &inquiry, const Scene &scene) {
  Painter painter(inquiry, scene, /*isClaim=*/true);
  bool ofRows = inquiry.property == Property::NonemptyRows;
  const Point &begin = scene.begin;
  Point end = begin, p;
  for (unsigned i = 0; i < kNumAxes; ++i)
    end[i] += scene.size[i];
  if (ofRows)
    end[3] = begin[3] + 1; // the row is looked at as a whole
  int64_t count = 0;
  for (p[0] = begin[0]; p[0] < end[0]; ++p[0])
    for (p[1] = begin[1]; p[1] < end[1]; ++p[1])
      for (p[2] = begin[2]; p[2] < end[2]; ++p[2])
        for (p[3] = begin[3]; p[3] < end[3]; ++p[3])
          count += ofRows ? painter.isEmptyRow(p) : painter.contradicts(p);
  return count;
}

std::string drawScene(const Inquiry &inquiry, const Scene &scene, int64_t batch,
                      int64_t head, bool isClaim) {
  Painter painter(inquiry, scene, isClaim);
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "b = " << batch << ", h = " << head << ": queries " << scene.begin[2]
     << ".." << scene.begin[2] + scene.size[2] - 1 << " down, keys "
     << scene.begin[3] << ".." << scene.begin[3] + scene.size[3] - 1
     << " across";
  std::string choices = scene.describeChoices();
  if (!choices.empty())
    os << ", " << choices;
  Point point = {batch, head, 0, 0};
  for (int64_t i = 0; i < scene.size[2]; ++i) {
    point[2] = scene.begin[2] + i;
    os << "\n  ";
    painter.drawRow(point, os);
    if (isClaim && inquiry.property == Property::NonemptyRows &&
        painter.isEmptyRow(point))
      os << " ◂";
  }
  os << "\n  " << painter.getLegend();
  return text;
}

} // namespace maskir::verify
