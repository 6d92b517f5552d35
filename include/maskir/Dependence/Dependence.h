//===- Dependence.h - Is a whole function causal? ---------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which tokens may have a say in which position of the result? The analysis
// needs no recognition of attention: it knows of each element of each tensor
// what is the same in every run, and where that is so nothing depends on a
// token any more. Static, sound under the assumptions that it prints.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DEPENDENCE_DEPENDENCE_H
#define MASKIR_DEPENDENCE_DEPENDENCE_H

#include "maskir/Dependence/Contract.h"
#include <memory>
#include <vector>

namespace maskir::dependence {

enum class Outcome {
  Proven,   // under the assumptions
  Possible, // there is a path that the analysis can't exclude
  Unknown,  // an operation has no rule, or something is not proved
};

/// What is asked of a function.
enum class Property {
  /// Position p of a result depends on no token later than p.
  Causal,
  /// The same, of the positions whose own token is no padding.
  CausalLiveRows,
  /// A sample depends on no token of another sample.
  IndependentSamples,
};

/// "causal", "causal_live_rows", "independent_samples".
llvm::StringRef getName(Property property);

/// What the analysis knows of one value, for people.
struct ValueNote {
  mlir::Location location;
  std::string text;
};

/// The answer for one property.
struct FunctionVerdict {
  Outcome outcome = Outcome::Unknown;
  /// Unknown: what has no rule, or what could not be proved.
  std::string reason;
  mlir::Location location;
  /// Possible: a token that may move an earlier position, and the result that
  /// has the position. For independent samples both are numbers of samples.
  int64_t token = 0, position = 0;
  unsigned result = 0;
  /// Possible: shapes of the arguments in that example; empty if there is none.
  std::vector<std::vector<int64_t>> shapes;
  /// Possible: the values from the token to the result on such a path.
  std::vector<mlir::Location> path;
  /// What the proof rests on, in words; the first is about this bound.
  std::vector<std::string> assumptions;
  double bound = 0;
  /// What is known of each value, if it was asked for.
  std::vector<ValueNote> values;
};

struct Question;
class SetAnswers;

/// Asks whether properties hold. `function` has one block; calls are inlined,
/// and it is in linalg on tensors. What one question finds out about sizes
/// helps the next.
class FunctionVerifier {
public:
  FunctionVerifier(mlir::FunctionOpInterface function, Contract contract)
      : function(function), contract(std::move(contract)) {}

  FunctionVerdict verify(Property property);

private:
  FunctionVerdict ask(const Contract &contract, const Question &question);
  FunctionVerdict askWithin(const Contract &asked, const Question &question);
  FunctionVerdict askBoth(const Contract &sizes, const Question &question);
  std::optional<FunctionVerdict> askSides(const Contract &sizes,
                                          const Question &question);
  FunctionVerdict askAll(Property property);

  mlir::FunctionOpInterface function;
  Contract contract;
  /// About sets, of all questions so far.
  std::shared_ptr<SetAnswers> answers;
  /// Whether there is an answer only if sizes of a kind are the same number.
  std::optional<bool> needsTiedSizes;
  /// Whether all rows are causal, if that was asked: then live ones are.
  std::optional<FunctionVerdict> allRows;
  /// Whether smaller floats may make a difference.
  std::optional<bool> mayBeSoft;
};

/// The argument that is padding, by its role; else the first that may be: an
/// integer tensor [B, S] without a role, or data. Of booleans it is not known
/// whether true means padding.
std::optional<unsigned> findPadding(mlir::FunctionOpInterface function,
                                    const Contract &contract);
/// Integers that the function asks for: an id of a separator, or of padding.
std::vector<int64_t> findComparedIds(mlir::FunctionOpInterface function);
/// Whether there may be more than one sample.
bool hasSamples(mlir::FunctionOpInterface function, const Contract &contract);

} // namespace maskir::dependence

#endif // MASKIR_DEPENDENCE_DEPENDENCE_H
