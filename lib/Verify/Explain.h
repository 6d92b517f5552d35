//===- Explain.h - Why a claim is refuted --------------------- -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_VERIFY_EXPLAIN_H
#define MASKIR_LIB_VERIFY_EXPLAIN_H

#include "Inquiry.h"

namespace maskir::verify {

/// "query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1)", then the symbols and the
/// data of the witness, which has its final names.
std::string describeWitness(Property property, const Witness &witness);

} // namespace maskir::verify

#endif // MASKIR_LIB_VERIFY_EXPLAIN_H
