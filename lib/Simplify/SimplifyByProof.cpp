//===- SimplifyByProof.cpp - Terms that the rest implies ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Simplify/Patterns.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

static void report(Operation *op, const Twine &message) {
  emitRemark(op->getLoc()) << "mask-simplify: " << message;
}

/// m = none if no pair satisfies it; m = all if no pair satisfies not m
static bool replaceByConstant(PredicateOpInterface op, const Predicate &meaning,
                              const Domain &domain, RewriterBase &rewriter,
                              ProofCache &proofs,
                              const SimplifyOptions &options) {
  if (proofs.proveEmpty(meaning, domain, options.budget).isProven()) {
    report(op, "no pair satisfies this mask [proved]: it is none");
    rewriter.replaceOpWithNewOp<NoneOp>(op);
    return true;
  }
  if (proofs.proveEmpty(~meaning, domain, options.budget).isProven()) {
    report(op, "every pair satisfies this mask [proved]: it is all");
    rewriter.replaceOpWithNewOp<AllOp>(op);
    return true;
  }
  return false;
}

/// and(x, rest) = and(rest) if rest implies x;
/// or(x, rest)  = or(rest)  if x implies rest
///
/// Later terms go first: of two equal terms the first one stays.
template <typename CombinatorOp>
static bool dropImpliedTerms(CombinatorOp op, const Domain &domain,
                             RewriterBase &rewriter, PredicateBuilder &builder,
                             ProofCache &proofs,
                             const SimplifyOptions &options) {
  constexpr bool isAnd = std::is_same_v<CombinatorOp, AndOp>;
  SmallVector<Value> inputs(op.getInputs());
  if (inputs.size() > options.maxTerms)
    return false;
  for (size_t i = inputs.size(); i-- > 0 && inputs.size() > 1;) {
    SmallVector<Predicate> others;
    for (Value input : inputs)
      if (input != inputs[i])
        others.push_back(builder.getPredicate(input));
    Predicate term = builder.getPredicate(inputs[i]);
    Proof proof =
        isAnd ? proofs.proveImplies(Predicate::conjunction(others), term,
                                    domain, options.budget)
              : proofs.proveImplies(term, Predicate::disjunction(others),
                                    domain, options.budget);
    if (!proof.isProven())
      continue;
    Operation *dropped = inputs[i].getDefiningOp();
    StringRef name = dropped ? dropped->getName().getStringRef() : "a mask";
    report(op, Twine(name) +
                   (isAnd ? " is implied by the other terms [proved]"
                          : " implies the other terms [proved]") +
                   ": it is dropped");
    inputs.erase(inputs.begin() + i);
  }
  if (inputs.size() == op.getInputs().size())
    return false;
  if (inputs.size() == 1)
    rewriter.replaceOp(op, inputs.front());
  else
    rewriter.modifyOpInPlace(op, [&] { op->setOperands(inputs); });
  return true;
}

/// not(affine), shift(affine) and generate of affine code are affine
static bool makeAffine(PredicateOpInterface op, const Predicate &meaning,
                       RewriterBase &rewriter,
                       const PredicateBuilder &builder) {
  if (!isa<NotOp, ShiftOp, GenerateOp>(op.getOperation()))
    return false;
  Value affine = buildAffineMask(meaning, builder, rewriter, op->getLoc());
  if (!affine)
    return false;
  rewriter.replaceOp(op, affine);
  return true;
}

bool maskir::simplifyByProof(PredicateOpInterface op, RewriterBase &rewriter,
                             PredicateBuilder &builder, ProofCache &proofs,
                             const SimplifyOptions &options) {
  if (op->hasTrait<OpTrait::ConstantLike>())
    return false;
  Predicate meaning = builder.getPredicate(op->getResult(0));
  if (builder.mayWrap()) // the machine has other numbers than the proof
    return false;
  Domain domain = Domain::everywhere();
  domain.facts = builder.getFacts();
  rewriter.setInsertionPoint(op);
  if (replaceByConstant(op, meaning, domain, rewriter, proofs, options))
    return true;
  if (auto conjunction = dyn_cast<AndOp>(op.getOperation()))
    return dropImpliedTerms(conjunction, domain, rewriter, builder, proofs,
                            options);
  if (auto disjunction = dyn_cast<OrOp>(op.getOperation()))
    return dropImpliedTerms(disjunction, domain, rewriter, builder, proofs,
                            options);
  return makeAffine(op, meaning, rewriter, builder);
}
