//===- PanelCode.h - Mask and score code of a panel -------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_CODEGEN_CPU_PANELCODE_H
#define MASKIR_LIB_CODEGEN_CPU_PANELCODE_H

#include "Vectorize.h"
#include <memory>

namespace maskir::cpu {

/// Scalar code of (b, h, q, kv), and of the score in score code, evaluated for
/// the queries of a panel, one key after the other. What does not depend on the
/// key is computed once a panel, what does not depend on the query once a key.
class PanelCode {
public:
  /// A copy of the code in `block`, which ends with a terminator that yields
  /// the result. `key`, `query` and (for score code) `score` are arguments of
  /// the block; `batch` and `head`, too.
  struct Arguments {
    unsigned score = ~0u, batch, head, query, key;
  };
  PanelCode(mlir::Block &block, const Arguments &arguments);

  /// Rough number of machine operations for one key and one vector of queries.
  int64_t getCostPerVector() const { return cost; }

  /// A vector of queries: the position of the first lane, and the lanes that
  /// are queries.
  struct Queries {
    mlir::Value first;
    Lanes lanes;
  };
  /// Emits what is common to the panel.
  void beginPanel(Vectorizer &vectorizer, mlir::Value batch, mlir::Value head,
                  llvm::ArrayRef<Queries> vectors);
  /// Emits what is common to all queries of one key.
  void beginKey(Vectorizer &vectorizer, mlir::Value key);
  /// The result for one vector of queries, as a vector.
  mlir::Value evaluate(Vectorizer &vectorizer, unsigned vectorIndex,
                       mlir::Value score = nullptr);

private:
  enum Dependence { OnQuery = 1, OnKey = 2 };
  void emit(Vectorizer &vectorizer, Vectorizer::Mapping &mapping,
            unsigned dependence);

  mlir::Block &block;
  Arguments arguments;
  llvm::DenseMap<mlir::Operation *, unsigned> dependences;
  int64_t cost = 0;
  // Of the panel; of the panel and each vector of queries; of the key.
  Vectorizer::Mapping panelMapping, keyMapping;
  llvm::SmallVector<Vectorizer::Mapping> vectorMappings;
  llvm::SmallVector<Queries> queries;
};

} // namespace maskir::cpu

#endif // MASKIR_LIB_CODEGEN_CPU_PANELCODE_H
