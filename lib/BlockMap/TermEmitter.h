//===- TermEmitter.h - Terms and formulas as arith code ---------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_BLOCKMAP_TERMEMITTER_H
#define MASKIR_LIB_BLOCKMAP_TERMEMITTER_H

#include "ArithEmitter.h"
#include "maskir/Dialect/Mask/IR/PredicateBuilder.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/DenseMap.h"

namespace maskir::blockmap {

/// Emits the values of terms over b, h, symbols and tables into one block.
/// Reads are guarded: outside the tensor the value is 0, and the formulas of
/// leaves do not depend on it.
class TermEmitter {
public:
  /// `values` says what symbols and tables stand for, `mapping` what these
  /// values are called where the code is emitted.
  TermEmitter(ArithEmitter arith, const mask::PredicateBuilder &values,
              const mlir::IRMapping &mapping, mlir::Value batch,
              mlir::Value head);

  void bind(const Symbol &symbol, mlir::Value value) {
    symbols[symbol.id] = value;
  }

  mlir::Value emit(const IntExpr &term);
  mlir::Value emit(const Predicate &p);

  /// i1: everything emitted so far lies in the range in which 64-bit arithmetic
  /// is exact (Magnitude.h). Null if that needs no test.
  mlir::Value getInRange() const { return inRange; }

private:
  mlir::Value emitUncached(const IntExpr &term);
  mlir::Value emitUncached(const Predicate &p);
  mlir::Value emitSymbol(const Symbol &symbol);
  mlir::Value emitRead(const Table &table, llvm::ArrayRef<IntExpr> indices);
  mlir::Value checkRange(mlir::Value value);

  ArithEmitter arith;
  const mask::PredicateBuilder &values;
  const mlir::IRMapping &mapping;
  mlir::Value batch, head, inRange;
  llvm::DenseMap<uint64_t, mlir::Value> symbols;
  // The nodes are kept alive: an address is a name only as long as they are.
  llvm::SmallVector<IntExpr> keptTerms;
  llvm::SmallVector<Predicate> keptFormulas;
  llvm::DenseMap<const void *, mlir::Value> emitted;
};

/// The SSA values that the term or formula needs.
void collectValues(const IntExpr &term, const mask::PredicateBuilder &values,
                   llvm::SetVector<mlir::Value> &needed);
void collectValues(const Predicate &p, const mask::PredicateBuilder &values,
                   llvm::SetVector<mlir::Value> &needed);

} // namespace maskir::blockmap

#endif // MASKIR_LIB_BLOCKMAP_TERMEMITTER_H
