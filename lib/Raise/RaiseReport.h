//===- RaiseReport.h - What mask-raise says ---------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_RAISEREPORT_H
#define MASKIR_LIB_RAISE_RAISEREPORT_H

#include "EmitAttention.h"
#include "EmitWeights.h"

namespace maskir::raise {

/// The remark at a candidate that stays as it is.
void reportRefused(mlir::Location loc, llvm::StringRef reason,
                   llvm::ArrayRef<OpaqueNote> notes);

/// The remark at what was built.
void reportFound(const RecognisedAttention &a, const EmittedAttention &built);
void reportFound(const RecognisedAttention &a, const EmittedWeights &built);

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_RAISEREPORT_H
