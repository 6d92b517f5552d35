//===- VerifyPass.cpp - mask-verify ---------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/Verify/Passes.h"
#include "maskir/Verify/Verify.h"
#include "llvm/Support/FileSystem.h"

namespace maskir {
#define GEN_PASS_DEF_MASKVERIFY
#include "maskir/Verify/Passes.h.inc"
} // namespace maskir

using namespace mlir;
using namespace maskir;
using namespace maskir::verify;

namespace {
struct MaskVerifyPass : maskir::impl::MaskVerifyBase<MaskVerifyPass> {
  using Base::Base;

  void runOnOperation() override;

private:
  LogicalResult checkOptions();
  DiagnosticSeverity getSeverity(const Verdict &verdict) const;
};
} // namespace

LogicalResult MaskVerifyPass::checkOptions() {
  for (const std::string &property : expect)
    if (property != getPropertyName(Property::Causal) &&
        property != getPropertyName(Property::NonemptyRows) &&
        property != getPropertyName(Property::LastToken))
      return emitError(getOperation().getLoc(),
                       "mask-verify: 'expect' takes 'causal', 'nonempty_rows' "
                       "and 'last_token', found '")
             << property << "'";
  if (dumpSmt.empty())
    return success();
  std::error_code error = llvm::sys::fs::create_directories(dumpSmt);
  if (!error)
    error = llvm::sys::fs::access(dumpSmt, llvm::sys::fs::AccessMode::Write);
  if (!error && !llvm::sys::fs::is_directory(dumpSmt))
    error = std::make_error_code(std::errc::not_a_directory);
  if (error)
    return emitError(getOperation().getLoc(),
                     "mask-verify: 'dump-smt' takes a folder that can be "
                     "written, found '")
           << dumpSmt << "': " << error.message();
  return success();
}

/// What must hold and is not proved is an error; a recognised mistake is worth
/// a warning; everything else is said as a remark.
DiagnosticSeverity MaskVerifyPass::getSeverity(const Verdict &verdict) const {
  if (verdict.isInternalError)
    return DiagnosticSeverity::Error;
  if (!verdict.isProven()) {
    if (verdict.subject == Subject::Assertion ||
        llvm::is_contained(expect, getPropertyName(verdict.property)))
      return DiagnosticSeverity::Error;
  }
  return verdict.hasDiagnosis() ? DiagnosticSeverity::Warning
                                : DiagnosticSeverity::Remark;
}

static void emitVerdict(const Verdict &verdict, DiagnosticSeverity severity) {
  InFlightDiagnostic diagnostic =
      severity == DiagnosticSeverity::Error     ? emitError(verdict.location)
      : severity == DiagnosticSeverity::Warning ? emitWarning(verdict.location)
                                                : emitRemark(verdict.location);
  diagnostic << verdict.message;
  if (!verdict.picture.empty())
    diagnostic.attachNote(verdict.location) << verdict.picture;
  for (const Note &note : verdict.notes)
    diagnostic.attachNote(note.location) << note.text;
  for (const std::string &assumption : verdict.assumptions)
    diagnostic.attachNote(verdict.location) << "assuming that " << assumption;
}

void MaskVerifyPass::runOnOperation() {
  if (failed(checkOptions()))
    return signalPassFailure();
  remarkOnModes(getOperation());
  VerifyOptions options;
  options.budget = Budget{maxConjunctions, maxConstraints};
  options.explain = explain;
  options.useSecondSolver = secondSolver;
  options.smtBudget = {solverSteps, solverMemory, solverTime};
  options.crossCheck = crossCheck;
  options.dumpFolder = dumpSmt;
  SmallVector<Operation *> proved;
  for (const Verdict &verdict : verifyModule(getOperation(), options)) {
    DiagnosticSeverity severity = getSeverity(verdict);
    emitVerdict(verdict, severity);
    if (severity == DiagnosticSeverity::Error)
      signalPassFailure();
    if (verdict.subject == Subject::Assertion && verdict.isProven())
      proved.push_back(verdict.op);
  }
  for (Operation *assertion : proved)
    assertion->erase();
}
