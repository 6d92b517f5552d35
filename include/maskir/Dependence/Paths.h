//===- Paths.h - How masks and weights travel in a function -----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The network behind a verdict: where a mask is made, how it is passed on,
// where it is applied to scores or to weights, where weights are stored and
// used, and where tokens are pooled. From the dependence analysis, without
// recognition of attention.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DEPENDENCE_PATHS_H
#define MASKIR_DEPENDENCE_PATHS_H

#include "maskir/Dependence/Contract.h"
#include "llvm/Support/raw_ostream.h"
#include <vector>

namespace maskir::dependence {

enum class Step {
  Generation,    // a mask is made, or comes in as an argument
  Distribution,  // it is sliced, broadcast, reshaped
  Combination,   // it is computed from other masks
  Application,   // scores or weights are masked
  Reapplication, // the same, of weights that a softmax gave
  Softmax,       // scores become weights
  Storage,       // weights are kept: used more than once, or put together
  Use,           // weights times values
  Pooling,       // tokens are summed up, or reduced, without weights
};
llvm::StringRef getName(Step step);

enum class CheckOutcome { Proven, Refuted, Unknown };
llvm::StringRef getName(CheckOutcome outcome);

struct PathNode {
  Step step;
  mlir::Location location;
  std::string operation; // "linalg.generic"
  std::string shape;     // "2x4x8x8xf32"
  /// What is hidden, or seen, in words; empty where there is nothing to say.
  std::string words;
  /// Nodes that this one takes masks or weights from.
  std::vector<unsigned> from;
};

/// One question about the network.
struct PathCheck {
  /// "coverage", "consistency", "timeliness", "lengths", "padding".
  std::string name;
  CheckOutcome outcome;
  unsigned node;
  std::string words;
};

struct PathGraph {
  std::string function;
  std::vector<PathNode> nodes;
  std::vector<PathCheck> checks;
  /// Why there is no graph; empty if there is one.
  std::string problem;
};

PathGraph findPaths(mlir::FunctionOpInterface function,
                    const Contract &contract);

enum class PathFormat { Table, Json, Dot, Mermaid };
std::optional<PathFormat> parsePathFormat(llvm::StringRef text);
/// JSON is an array of graphs; the other formats print one after the other.
void print(llvm::ArrayRef<PathGraph> graphs, PathFormat format,
           llvm::raw_ostream &os);
/// "file:3:7", or "" where there is none.
std::string printPlace(mlir::Location location);
/// The function of the source that it is in, or another name that the front
/// end gave it; "" where there is none.
std::string printFunction(mlir::Location location);

} // namespace maskir::dependence

#endif // MASKIR_DEPENDENCE_PATHS_H
