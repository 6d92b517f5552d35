//===- Bindings.h - The parts of the module maskir._core --------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PYTHON_BINDINGS_H
#define MASKIR_PYTHON_BINDINGS_H

#include <nanobind/nanobind.h>

namespace maskir::python {

/// What maskir.Mask needs: parsing and proofs.
void bindMasks(nanobind::module_ &module);
/// Dense masks and block maps for given data.
void bindMaskValues(nanobind::module_ &module);
/// Whether two programs have the same masks.
void bindCompare(nanobind::module_ &module);
/// Verdicts about programs.
void bindFunctions(nanobind::module_ &module);
void bindReports(nanobind::module_ &module);
/// Programs: compile and call.
void bindPrograms(nanobind::module_ &module);

} // namespace maskir::python

#endif // MASKIR_PYTHON_BINDINGS_H
