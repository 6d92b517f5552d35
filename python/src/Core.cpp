//===- Core.cpp - The Python module maskir._core --------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bindings.h"
#include "Source.h"
#include "llvm/Config/llvm-config.h"

namespace nb = nanobind;

NB_MODULE(_core, module) {
  module.doc() = "MaskIR's C++ API; use the package maskir instead.";
  module.attr("LLVM_VERSION") = LLVM_VERSION_STRING;
  nb::exception<maskir::python::Error>(module, "Error", PyExc_ValueError);
  maskir::python::bindMasks(module);
  maskir::python::bindMaskValues(module);
  maskir::python::bindPrograms(module);
  maskir::python::bindCompare(module);
  maskir::python::bindFunctions(module);
  maskir::python::bindReports(module);
}
