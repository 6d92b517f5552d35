//===- HiddenByScore.h - Pairs that no mask hides ---------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_VERIFY_HIDDENBYSCORE_H
#define MASKIR_LIB_VERIFY_HIDDENBYSCORE_H

#include "maskir/Verify/Verify.h"

namespace maskir::verify {

/// A pair that the mask shows may have a score region that makes its score very
/// low, a bias of positions say: then its weight may be 0, and a refutation is
/// none. Where that is so of a whole row, the row is not proved to see a key.
/// Any other verdict stays as it is.
Verdict doubtHiddenByScore(attn::MaskedOpInterface op, Verdict verdict);

} // namespace maskir::verify

#endif // MASKIR_LIB_VERIFY_HIDDENBYSCORE_H
