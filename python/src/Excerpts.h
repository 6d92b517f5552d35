//===- Excerpts.h - Source lines in diagnostics -----------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PYTHON_EXCERPTS_H
#define MASKIR_PYTHON_EXCERPTS_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace maskir::python {

/// Diagnostics with bounded lines: of a long source line, which may hold the
/// data of a model, only the part around the caret below it.
std::string shortenExcerpts(llvm::StringRef text);

} // namespace maskir::python

#endif // MASKIR_PYTHON_EXCERPTS_H
