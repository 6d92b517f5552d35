//===- Patterns.h - Simplifications of masks --------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_SIMPLIFY_PATTERNS_H
#define MASKIR_SIMPLIFY_PATTERNS_H

#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/PredicateSet/ProofCache.h"
#include "mlir/IR/PatternMatch.h"

namespace maskir {

/// Bounds the cost of simplification by proof.
struct SimplifyOptions {
  Budget budget;          // of one proof
  unsigned maxTerms = 16; // combinators with more terms are left alone
};

/// Adds the boolean laws of the mask dialect: the canonicalizations of its
/// operations. They converge and cost no proof.
void populateMaskLawPatterns(mlir::RewritePatternSet &patterns);

/// Replaces `op` by something smaller that is proved equal to it, everywhere.
/// Returns whether it did.
bool simplifyByProof(mask::PredicateOpInterface op,
                     mlir::RewriterBase &rewriter,
                     mask::PredicateBuilder &builder, ProofCache &proofs,
                     const SimplifyOptions &options);

/// The predicate as `mask.affine`: a conjunction of terms that are affine in
/// the axes, with constant coefficients and divisors and with symbols that are
/// index values. Null if it is not of this form, or if the numbers that its
/// test computes may not fit 64 bits.
mlir::Value buildAffineMask(const Predicate &predicate,
                            const mask::PredicateBuilder &values,
                            mlir::OpBuilder &builder, mlir::Location loc);

} // namespace maskir

#endif // MASKIR_SIMPLIFY_PATTERNS_H
