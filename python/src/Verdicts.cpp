//===- Verdicts.cpp - Verdicts for Python ---------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verdicts.h"
#include "Source.h"

namespace nb = nanobind;
using namespace mlir;
using namespace maskir;

std::string maskir::python::printLocation(Location location) {
  auto file = location->findInstanceOf<FileLineColLoc>();
  if (!file || file.getLine() == 0)
    return "";
  return makePrintable((file.getFilename().getValue() + ":" +
                        Twine(file.getLine()) + ":" + Twine(file.getColumn()))
                           .str());
}

nb::tuple maskir::python::makeVerdict(const verify::Verdict &verdict) {
  nb::object witness = nb::none();
  if (verdict.witness) {
    const auto &point = verdict.witness->point;
    witness = nb::make_tuple(point[0], point[1], point[2], point[3]);
  }
  std::string message = verdict.message;
  for (const verify::Note &note : verdict.notes) {
    std::string place = printLocation(note.location);
    message += "\n" + (place.empty() ? "" : place + ": ") + note.text;
  }
  auto text = [](llvm::StringRef part) {
    return nb::str(part.data(), part.size());
  };
  nb::list assumptions;
  for (const std::string &assumption : verdict.assumptions)
    assumptions.append(text(assumption));
  return nb::make_tuple(text(verify::getSubjectName(verdict.subject)),
                        text(verify::getPropertyName(verdict.property)),
                        text(getOutcomeName(verdict.outcome)), witness,
                        text(printLocation(verdict.location)), text(message),
                        text(verdict.picture), nb::tuple(assumptions));
}
