//===- Magnitude.h - What 64-bit arithmetic computes exactly ----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_BLOCKMAP_MAGNITUDE_H
#define MASKIR_BLOCKMAP_MAGNITUDE_H

#include "maskir/PredicateSet/Predicate.h"

namespace maskir::blockmap {

/// Positions and sizes are taken to lie in [-2^40, 2^40]; symbols and data are
/// checked at run time where their type allows more.
inline constexpr unsigned kMagnitudeBits = 40;

/// Whether 64-bit arithmetic computes the term or formula exactly if axes,
/// symbols and data lie in [-2^40, 2^40].
bool fitsMachine(const IntExpr &term);
bool fitsMachine(const Predicate &p);

} // namespace maskir::blockmap

#endif // MASKIR_BLOCKMAP_MAGNITUDE_H
