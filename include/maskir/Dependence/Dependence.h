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

#include "mlir/Interfaces/FunctionInterfaces.h"
#include <optional>
#include <string>
#include <vector>

namespace maskir::dependence {

/// A dimension of an argument or of a result.
struct DimOf {
  unsigned number = 0;    // of the argument or result
  unsigned dimension = 0; // counts tokens or positions
};

/// What the arguments of a function are. Arguments that are not listed: floats
/// are weights, all else is data.
struct Contract {
  DimOf tokens;
  DimOf positions;
  /// May hold anything, infinities and NaN too.
  llvm::SmallVector<unsigned> data;
  /// All dynamic sizes of arguments are the same number.
  bool equalSizes = false;
  /// The greatest magnitude of floats that no mask made (assumption A1).
  double bound = 1e4;
  bool listValues = false;
};

enum class Outcome {
  Proven,   // under the assumptions
  Possible, // there is a path that the analysis can't exclude
  Unknown,  // an operation has no rule, or something is not proved
};

/// What the analysis knows of one value, for people.
struct ValueNote {
  mlir::Location location;
  std::string text;
};

/// The answer for one result.
struct FunctionVerdict {
  Outcome outcome = Outcome::Unknown;
  /// Unknown: what has no rule, or what could not be proved.
  std::string reason;
  mlir::Location location;
  /// Possible: the least token that may move an earlier position.
  int64_t token = 0, position = 0;
  /// Possible: the values from the token to the result on such a path.
  std::vector<mlir::Location> path;
  /// What the proof rests on, in words.
  std::vector<std::string> assumptions;
  /// What is known of each value, if it was asked for.
  std::vector<ValueNote> values;
};

/// Does position p of the result depend on no token later than p? `function`
/// has one block; calls are inlined, and it is in linalg on tensors.
FunctionVerdict verifyCausality(mlir::FunctionOpInterface function,
                                const Contract &contract);

} // namespace maskir::dependence

#endif // MASKIR_DEPENDENCE_DEPENDENCE_H
