//===- ProofWatcher.h - Python follows proofs -------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PYTHON_PROOFWATCHER_H
#define MASKIR_PYTHON_PROOFWATCHER_H

#include "maskir/Verify/Verdict.h"
#include <exception>
#include <nanobind/nanobind.h>

namespace maskir::python {

/// Before a question: watch.ask(subject, property, location) -> None or why it
/// is not asked. The watch may be None: nobody follows.
std::optional<std::string> askWatch(const nanobind::object &watch,
                                    llvm::StringRef subject,
                                    llvm::StringRef property,
                                    mlir::Location location);

/// Asks and tells a maskir._watch.Watch. The libraries know no exceptions: one
/// of Python, an interrupt too, ends the questions and waits for `rethrow`.
class LLVM_LIBRARY_VISIBILITY ProofWatcher : public verify::Watcher {
public:
  explicit ProofWatcher(nanobind::object watch) : watch(std::move(watch)) {}

  /// Until the end of all questions.
  double getSecondsLeft() const;

  std::optional<std::string> ask(verify::Subject subject,
                                 verify::Property property,
                                 mlir::Location location) override;
  void tell(const verify::Verdict &verdict) override;
  void rethrow();

private:
  nanobind::object watch;
  std::exception_ptr error;
};

} // namespace maskir::python

#endif // MASKIR_PYTHON_PROOFWATCHER_H
