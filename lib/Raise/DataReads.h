//===- DataReads.h - Which computed tensors hold data -----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tensor that the evaluator does not look into is read. Its numbers are data,
// of about 1, if arguments have a say in them and no constant as large as a
// fill does. An exponential makes data of anything: the fills of one layer are
// not seen in the next.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_DATAREADS_H
#define MASKIR_LIB_RAISE_DATAREADS_H

#include "mlir/IR/ValueRange.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"
#include <memory>

namespace maskir::raise {

/// A factor like that makes a fill of data.
constexpr double kLargeFactor = 5000;

/// Answers for all attentions of a function that does not change meanwhile: a
/// value is looked at once.
class DataReads {
public:
  bool isData(mlir::Value value);
  /// The same of the result of a contraction, without what it is added to.
  bool isProductOfData(mlir::Value product);
  /// From now on `product` is known for one of queries and keys: a projection
  /// by weights makes data of whatever the layers before it computed.
  void addScores(mlir::Value product);

private:
  bool isProjection(mlir::Operation *op);

  /// Which constants count where the search is: those that lower a number,
  /// those that lift it.
  enum Sides : unsigned { kLow = 1, kHigh = 2, kBoth = 3 };
  using Item = std::pair<mlir::Value, unsigned>;

  bool readsArguments(mlir::Value value);
  bool findsLarge();
  bool visit(Item item);
  bool visitArgument(mlir::BlockArgument argument, unsigned sides);
  bool visitResult(mlir::OpResult value, unsigned sides);
  bool visitOperation(mlir::Operation *op);
  bool visitQuotient(mlir::Operation *op);
  void visitBound(mlir::Operation *op, unsigned sides, unsigned neutral);
  void push(mlir::Value value, unsigned sides = kBoth);
  void pushAll(mlir::ValueRange values, unsigned sides = kBoth);

  llvm::SmallVector<Item> work;
  /// Visited, and nothing large was found in what they are made of; while a
  /// search goes on, what it has visited, too.
  llvm::DenseSet<Item> clean;
  llvm::DenseSet<mlir::Value> large;
  llvm::DenseMap<mlir::Value, bool> reads;

  llvm::DenseSet<mlir::Value> scores;
  /// Answers about these.
  std::unique_ptr<DataReads> ofScores;
  bool stopsAtProjections = false;
};

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_DATAREADS_H
