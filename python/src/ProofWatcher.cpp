//===- ProofWatcher.cpp - Python follows proofs ---------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProofWatcher.h"
#include "Verdicts.h"

namespace nb = nanobind;
using namespace maskir;
using namespace maskir::python;

std::optional<std::string> maskir::python::askWatch(const nb::object &watch,
                                                    llvm::StringRef subject,
                                                    llvm::StringRef property,
                                                    mlir::Location location) {
  auto text = [](llvm::StringRef part) {
    return nb::str(part.data(), part.size());
  };
  if (watch.is_none())
    return std::nullopt;
  nb::object whyNot = watch.attr("ask")(text(subject), text(property),
                                        text(printLocation(location)));
  if (whyNot.is_none())
    return std::nullopt;
  return std::string(nb::str(whyNot).c_str());
}

double ProofWatcher::getSecondsLeft() const {
  return nb::cast<double>(watch.attr("left"));
}

std::optional<std::string> ProofWatcher::ask(verify::Subject subject,
                                             verify::Property property,
                                             mlir::Location location) {
  if (error)
    return "interrupted";
  try {
    return askWatch(watch, verify::getSubjectName(subject),
                    verify::getPropertyName(property), location);
  } catch (...) {
    error = std::current_exception();
    return "interrupted";
  }
}

void ProofWatcher::tell(const verify::Verdict &verdict) {
  if (error || watch.is_none())
    return;
  try {
    watch.attr("tell")(makeVerdict(verdict));
  } catch (...) {
    error = std::current_exception();
  }
}

void ProofWatcher::rethrow() {
  if (error)
    std::rethrow_exception(std::exchange(error, nullptr));
}
