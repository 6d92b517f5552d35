//===- SecondSolver.cpp - What Z3 says to a question ----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inquiry.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace mlir;

namespace maskir::verify {

static smt::Obligation makeObligation(const Inquiry &inquiry) {
  const Domain &domain = inquiry.domain;
  switch (inquiry.property) {
  case Property::Causal:
    return smt::Obligation::causal(inquiry.getFirst(), domain);
  case Property::NonemptyRows:
    return smt::Obligation::nonemptyRows(inquiry.getFirst(), domain);
  case Property::Equal:
    return smt::Obligation::equal(inquiry.getFirst(), inquiry.getSecond(),
                                  domain);
  case Property::Implies:
    return smt::Obligation::implies(inquiry.getFirst(), inquiry.getSecond(),
                                    domain);
  case Property::LastToken:
    break; // no question about masks
  }
  llvm_unreachable("all properties are handled");
}

/// The question in words: what is claimed, of which mask, where.
static std::string describe(const Inquiry &inquiry) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << getPropertyName(inquiry.property) << ": of the mask "
     << inquiry.getFirst();
  if (inquiry.second)
    os << "\nand the mask " << inquiry.getSecond();
  os << "\nwhere " << inquiry.domain.toPredicate();
  return text;
}

/// One file for each question, in order: 0001-causal.smt2. What can't be
/// written is not asked less.
static void dump(const Inquiry &inquiry, const smt::Obligation &obligation) {
  const std::string &folder = inquiry.options.dumpFolder;
  std::error_code error = llvm::sys::fs::create_directories(folder);
  for (unsigned number = 1; !error && number < 100000; ++number) {
    std::string digits = std::to_string(number);
    llvm::SmallString<128> path(folder);
    llvm::sys::path::append(
        path, std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') +
                  digits + "-" + getPropertyName(inquiry.property) + ".smt2");
    llvm::raw_fd_ostream file(path, error, llvm::sys::fs::CD_CreateNew);
    if (error == std::errc::file_exists) {
      error.clear();
      continue;
    }
    if (!error)
      file << smt::toSmtLib(obligation, describe(inquiry));
    return;
  }
}

static bool contradict(const Proof &a, const Proof &b) {
  return a.outcome != Outcome::Unknown && b.outcome != Outcome::Unknown &&
         a.outcome != b.outcome;
}

/// Of a row, Z3 does not say what the data of each key are.
static Proof confirmSecond(Inquiry &inquiry,
                           const smt::Obligation &obligation) {
  Proof proof = smt::prove(obligation, inquiry.options.smtBudget);
  bool isRefuted = proof.isRefuted();
  proof = confirm(inquiry, std::move(proof));
  if (isRefuted && obligation.isRows && proof.outcome == Outcome::Unknown)
    return Proof::unknown("Z3 found a counterexample that the evaluator does "
                          "not confirm");
  return proof;
}

Proof askSecondSolver(Inquiry &inquiry, Proof proof) {
  const VerifyOptions &options = inquiry.options;
  bool isNeeded = options.useSecondSolver && proof.outcome == Outcome::Unknown;
  if (!isNeeded && !options.crossCheck && options.dumpFolder.empty())
    return proof;
  smt::Obligation obligation = makeObligation(inquiry);
  if (!options.dumpFolder.empty())
    dump(inquiry, obligation);
  if (!isNeeded && !options.crossCheck)
    return proof;
  std::shared_ptr<ProgramData> data = inquiry.data;
  Proof other = confirmSecond(inquiry, obligation);
  if (proof.outcome != Outcome::Unknown)
    inquiry.data = data; // that of the answer
  if (contradict(proof, other))
    return Proof::unknown((kInternalError + "Presburger arithmetic says " +
                           getOutcomeName(proof.outcome) + ", Z3 says " +
                           getOutcomeName(other.outcome) + ": " +
                           describe(inquiry))
                              .str());
  if (proof.outcome != Outcome::Unknown)
    return proof;
  if (other.outcome == Outcome::Unknown && other.reason != proof.reason)
    other.reason = proof.reason + "; " + other.reason;
  return other;
}

} // namespace maskir::verify
