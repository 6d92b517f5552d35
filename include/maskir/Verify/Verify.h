//===- Verify.h - Proofs about masks and attentions -------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The mask-level verifier as a library: the pass, the Python module and the
// tests ask here. Nothing is changed in the IR, and nothing is emitted.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_VERIFY_VERIFY_H
#define MASKIR_VERIFY_VERIFY_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Verify/Verdict.h"

namespace maskir::verify {

/// All verdicts of a module, in the order of its operations: for each place
/// where a mask is applied, causality and nonempty rows; for each assertion,
/// its claim; for each question about the last token, the answer.
std::vector<Verdict> verifyModule(mlir::Operation *root,
                                  const VerifyOptions &options = {});

/// Remarks where weights are masked in a way that changes their distribution.
void remarkOnModes(mlir::Operation *root);

/// Causality and nonempty rows where a mask is applied, on the domain of that
/// operation: its lengths and its offsets (rule M2). One without a mask sees
/// everything. Rows are asked first without assumptions;
/// where a dynamic length or offset alone refutes, with "KV >= 1" and "offset
/// >= 0" assumed, which the message then states.
std::vector<Verdict> verifyAttention(attn::MaskedOpInterface op,
                                     const VerifyOptions &options = {});

/// The claim of one assertion on its stated domain.
Verdict verifyAssertion(mask::AssertOp op, const VerifyOptions &options = {});

/// One property of masks on any domain. Symbols of the domain come from
/// `builder` (or are constants), so that sizes of the mask and of the domain
/// are the same symbols. `second` is for equal and implies only. `domain.facts`
/// are joined by what the builder knows.
Verdict verifyMask(Property property, mlir::Value mask, mlir::Value second,
                   const Domain &domain, mask::PredicateBuilder &builder,
                   const VerifyOptions &options = {});

/// The domain of a place where a mask is applied.
Domain getDomain(attn::MaskedOpInterface op, mask::PredicateBuilder &builder);
/// The stated domain of an assertion.
Domain getDomain(mask::AssertOp op, mask::PredicateBuilder &builder);

} // namespace maskir::verify

#endif // MASKIR_VERIFY_VERIFY_H
