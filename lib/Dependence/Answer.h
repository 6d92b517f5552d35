//===- Answer.h - From an analysis to a verdict -----------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_ANSWER_H
#define MASKIR_LIB_DEPENDENCE_ANSWER_H

#include "Analysis.h"

namespace maskir::dependence {

FunctionVerdict makeUnknown(mlir::Location location, const llvm::Twine &reason);

/// With the assumptions of each proof.
FunctionVerdict makeProven(mlir::FunctionOpInterface function,
                           const Contract &contract, const Space &space);

/// What the proof of `other` rests on, too.
void addAssumptions(FunctionVerdict &verdict, const FunctionVerdict &other);

/// What a proof about samples takes for samples.
std::string describeSamples(const Contract &contract);

/// What a finished analysis says about all results of the contract.
FunctionVerdict makeAnswer(mlir::FunctionOpInterface function,
                           const Contract &contract, const Question &question,
                           const Analysis &analysis, Space &space);

/// "argument 1 is 1 for tokens and 0 for padding, ..."
std::string describePadding(const Contract &contract, unsigned argument);

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_ANSWER_H
