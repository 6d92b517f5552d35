//===- Verify.cpp - Proofs about masks and attentions ---------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Verify/Verify.h"
#include "Explain.h"
#include "HiddenByScore.h"
#include "LastToken.h"
#include "maskir/Raise/RoleAttr.h"

using namespace mlir;

namespace maskir::verify {

//===----------------------------------------------------------------------===//
// Domains
//===----------------------------------------------------------------------===//

Domain getDomain(attn::MaskedOpInterface op, mask::PredicateBuilder &builder) {
  Domain domain;
  for (unsigned axis = 0; axis < kNumAxes; ++axis) {
    auto [tensor, dimension] = op.getAxis(static_cast<Axis>(axis));
    domain.length[axis] = builder.getSize(tensor, dimension);
  }
  if (auto offset =
          builder.getMixed(op.getQueryOffset(), op.getStaticQueryOffset()))
    domain.offset[2] = *offset;
  if (auto offset =
          builder.getMixed(op.getKeyOffset(), op.getStaticKeyOffset()))
    domain.offset[3] = *offset;
  return domain;
}

Domain getDomain(mask::AssertOp op, mask::PredicateBuilder &builder) {
  Domain domain;
  if (std::optional<ArrayRef<int64_t>> lengths = op.getStaticLengths()) {
    auto operand = op.getLengths().begin();
    for (auto [axis, length] : llvm::enumerate(*lengths))
      if (length == ShapedType::kDynamic)
        domain.length[axis] = builder.getInteger(*operand++);
      else if (length != mask::kUnbounded)
        domain.length[axis] = IntExpr(length);
  }
  if (auto offset =
          builder.getMixed(op.getQueryOffset(), op.getStaticQueryOffset()))
    domain.offset[2] = *offset;
  if (auto offset =
          builder.getMixed(op.getKeyOffset(), op.getStaticKeyOffset()))
    domain.offset[3] = *offset;
  return domain;
}

//===----------------------------------------------------------------------===//
// From proofs to verdicts
//===----------------------------------------------------------------------===//

static StringRef getClaim(Property property) {
  switch (property) {
  case Property::Causal:
    return "causal";
  case Property::NonemptyRows:
    return "no empty row";
  case Property::Equal:
    return "equal";
  case Property::Implies:
    return "implies";
  case Property::LastToken:
    return "last token";
  }
  llvm_unreachable("all properties are handled");
}

/// What is said of every subject; `assumed` is "" or " for ...".
static Verdict makeVerdict(const Inquiry &inquiry, Proof proof, Location loc,
                           StringRef assumed = "") {
  Verdict verdict{Subject::Mask, inquiry.property, proof.outcome, loc};
  verdict.message = (getClaim(inquiry.property) + ": " +
                     getOutcomeName(proof.outcome) + assumed)
                        .str();
  if (proof.outcome == Outcome::Unknown) {
    verdict.message +=
        ": " + proof.reason + "; open: " + describeQuestion(inquiry);
    verdict.isInternalError =
        StringRef(proof.reason).starts_with(kInternalError);
  }
  if (proof.isRefuted()) {
    Witness named = *proof.witness;
    inquiry.names.rename(named, inquiry.domain, inquiry.builder);
    verdict.message += ": " + describeWitness(inquiry.property, named);
    verdict.witness = std::move(named);
  }
  if (proof.isProven() && inquiry.builder.mayWrap())
    verdict.assumptions.push_back(mask::PredicateBuilder::kNoWrap.str());
  return verdict;
}

static Verdict verifyClaim(Inquiry &inquiry, Location loc) {
  inquiry.getGoal(); // the builder learns the facts
  inquiry.domain.facts = inquiry.domain.facts & inquiry.builder.getFacts();
  Verdict verdict = makeVerdict(inquiry, answer(inquiry), loc);
  explain(inquiry, verdict);
  return verdict;
}

Verdict verifyMask(Property property, Value mask, Value second,
                   const Domain &domain, mask::PredicateBuilder &builder,
                   const VerifyOptions &options) {
  Session session;
  Inquiry inquiry{property, mask,          second,         domain,
                  builder,  session.names, session.proofs, options};
  return verifyClaim(inquiry, mask.getLoc());
}

//===----------------------------------------------------------------------===//
// Places where a mask is applied
//===----------------------------------------------------------------------===//

/// Rows may lack keys only because a length or an offset is degenerate. Such
/// causes are excluded one after the other, and named.
static Verdict verifyRows(Inquiry &inquiry, Location loc) {
  Proof proof = answer(inquiry);
  auto conclude = [&](const Inquiry &asked, Proof answer,
                      StringRef assumed = "") {
    Verdict verdict = makeVerdict(asked, std::move(answer), loc, assumed);
    explain(asked, verdict);
    return verdict;
  };
  if (proof.isProven())
    return conclude(inquiry, std::move(proof));
  Inquiry assuming = inquiry;
  std::string assumed;
  auto assume = [&](const IntExpr &term, int64_t least, StringRef name) {
    if (term.getConstant() || proof.isProven())
      return;
    assuming.domain.facts = assuming.domain.facts & Predicate::le(least, term);
    assumed += (assumed.empty() ? " for " : ", ") + name.str() +
               " >= " + std::to_string(least);
    proof = answer(assuming);
  };
  Proof plain = proof;
  assume(*inquiry.domain.length[3], 1, "KV");
  assume(inquiry.domain.offset[2], 0, "query offset");
  if (proof.isProven())
    return conclude(inquiry, std::move(proof), assumed);
  // A counterexample that is not degenerate tells more.
  return proof.isRefuted() ? conclude(assuming, std::move(proof))
                           : conclude(inquiry, std::move(plain));
}

/// One question of a module, unless the watcher ends them.
static Verdict watch(Subject subject, Property property, Operation *op,
                     const VerifyOptions &options,
                     llvm::function_ref<Verdict()> verify) {
  std::optional<std::string> whyNot;
  if (options.watcher)
    whyNot = options.watcher->ask(subject, property, op->getLoc());
  Verdict verdict =
      whyNot ? Verdict{subject, property, Outcome::Unknown, op->getLoc()}
             : verify();
  if (whyNot)
    verdict.message = (getClaim(property) + ": unknown: " + *whyNot).str();
  verdict.subject = subject;
  verdict.op = op;
  if (options.watcher)
    options.watcher->tell(verdict);
  return verdict;
}

/// What was trusted to find the mask is part of each answer about it.
static void assumeRoles(attn::MaskedOpInterface op, Verdict &verdict) {
  if (auto trusted = op->getAttrOfType<DenseI64ArrayAttr>(raise::kTrustedAttr))
    for (int64_t argument : trusted.asArrayRef())
      verdict.assumptions.push_back(raise::describePadding(argument));
}

static std::vector<Verdict> verifyAttention(attn::MaskedOpInterface op,
                                            Session &session,
                                            const VerifyOptions &options) {
  mask::PredicateBuilder builder;
  Inquiry inquiry{Property::Causal,       op.getMask(), Value(),
                  getDomain(op, builder), builder,      session.names,
                  session.proofs,         options};
  auto ask = [&](Property property,
                 Verdict (*verify)(Inquiry &, Location)) -> Verdict {
    return watch(Subject::Attention, property, op, options, [&] {
      inquiry.property = property;
      Verdict verdict = verify(inquiry, op.getLoc());
      assumeRoles(op, verdict);
      return doubtHiddenByScore(op, std::move(verdict));
    });
  };
  std::vector<Verdict> verdicts;
  verdicts.push_back(ask(Property::Causal, verifyClaim));
  verdicts.push_back(ask(Property::NonemptyRows, verifyRows));
  return verdicts;
}

std::vector<Verdict> verifyAttention(attn::MaskedOpInterface op,
                                     const VerifyOptions &options) {
  Session session;
  return verifyAttention(op, session, options);
}

//===----------------------------------------------------------------------===//
// Assertions and modules
//===----------------------------------------------------------------------===//

static Property getProperty(mask::AssertKind kind) {
  switch (kind) {
  case mask::AssertKind::Causal:
    return Property::Causal;
  case mask::AssertKind::NonemptyRows:
    return Property::NonemptyRows;
  case mask::AssertKind::Equal:
    return Property::Equal;
  case mask::AssertKind::Implies:
    return Property::Implies;
  }
  llvm_unreachable("all kinds are handled");
}

static Verdict verifyAssertion(mask::AssertOp op, Session &session,
                               const VerifyOptions &options) {
  mask::PredicateBuilder builder;
  Value second = op.getMasks().size() > 1 ? op.getMasks()[1] : Value();
  Inquiry inquiry{getProperty(op.getKind()),
                  op.getMasks()[0],
                  second,
                  getDomain(op, builder),
                  builder,
                  session.names,
                  session.proofs,
                  options};
  return watch(Subject::Assertion, inquiry.property, op, options,
               [&] { return verifyClaim(inquiry, op.getLoc()); });
}

Verdict verifyAssertion(mask::AssertOp op, const VerifyOptions &options) {
  Session session;
  return verifyAssertion(op, session, options);
}

/// What is written may be what is meant, but it is seldom known what it does.
static void remarkOnMode(attn::ApplyWeightsOp op) {
  if (op.getMode() != attn::WeightMode::Softmax)
    return;
  InFlightDiagnostic remark =
      emitRemark(op.getLoc())
      << "mode softmax changes the distribution: weights are no scores";
  remark.attachNote() << "the weights 0.9 and 0.1 become 0.69 and 0.31; "
                         "'renormalize' keeps the proportions of what is left";
}

void remarkOnModes(Operation *root) { root->walk(remarkOnMode); }

std::vector<Verdict> verifyModule(Operation *root,
                                  const VerifyOptions &options) {
  Session session;
  std::vector<Verdict> verdicts;
  root->walk([&](Operation *op) {
    if (auto masked = dyn_cast<attn::MaskedOpInterface>(op))
      llvm::append_range(verdicts, verifyAttention(masked, session, options));
    if (auto assertion = dyn_cast<mask::AssertOp>(op))
      verdicts.push_back(verifyAssertion(assertion, session, options));
    if (auto check = dyn_cast<attn::CheckLastOp>(op))
      verdicts.push_back(
          watch(Subject::Pool, Property::LastToken, check, options,
                [&] { return verifyLastToken(check, session.names); }));
  });
  return verdicts;
}

} // namespace maskir::verify
