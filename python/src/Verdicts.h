//===- Verdicts.h - Verdicts for Python -------------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PYTHON_VERDICTS_H
#define MASKIR_PYTHON_VERDICTS_H

#include "maskir/Verify/Verify.h"
#include <nanobind/nanobind.h>

namespace maskir::python {

/// The fields of maskir.Verdict, in their order.
nanobind::tuple makeVerdict(const verify::Verdict &verdict);

/// A location for people: "file:3:7", or "" where there is none.
std::string printLocation(mlir::Location location);

} // namespace maskir::python

#endif // MASKIR_PYTHON_VERDICTS_H
