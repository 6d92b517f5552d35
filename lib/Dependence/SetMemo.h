//===- SetMemo.h - Answers about sets, asked once ---------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The layers of a model ask the same of the same sets: nine questions in ten
// are known. What is known of the symbols is part of no key: each state of that
// needs a memo of its own.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_SETMEMO_H
#define MASKIR_LIB_DEPENDENCE_SETMEMO_H

#include "mlir/Analysis/Presburger/PresburgerRelation.h"
#include "mlir/IR/AffineExpr.h"
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace maskir::dependence {

using IndexSet = mlir::presburger::PresburgerRelation;

/// A set, the sizes of its tensor, and a flag as one string; none if a number
/// does not fit.
inline std::optional<std::string>
makeSetKey(llvm::ArrayRef<mlir::presburger::IntegerRelation> set,
           llvm::ArrayRef<mlir::AffineExpr> sizes, bool flag) {
  std::string key;
  bool fits = true;
  auto add = [&](int64_t value) {
    key.append(reinterpret_cast<const char *>(&value), sizeof(value));
  };
  auto addRow = [&](llvm::ArrayRef<llvm::DynamicAPInt> row) {
    for (const llvm::DynamicAPInt &value : row) {
      fits &= value <= std::numeric_limits<int64_t>::max() &&
              value >= std::numeric_limits<int64_t>::min();
      add(fits ? int64_t(value) : 0);
    }
  };
  add(flag);
  add(sizes.size());
  for (mlir::AffineExpr size : sizes)
    add(reinterpret_cast<intptr_t>(size.getAsOpaquePointer()));
  for (const mlir::presburger::IntegerRelation &piece : set) {
    add(piece.getNumDimVars());
    add(piece.getNumLocalVars());
    add(piece.getNumEqualities());
    add(piece.getNumInequalities());
    for (unsigned i = 0; i < piece.getNumEqualities(); ++i)
      addRow(piece.getEquality(i));
    for (unsigned i = 0; i < piece.getNumInequalities(); ++i)
      addRow(piece.getInequality(i));
  }
  return fits ? std::optional(std::move(key)) : std::nullopt;
}

/// An answer of type T for a set, the sizes of its tensor, and a flag.
template <typename T>
class SetMemo {
public:
  template <typename Compute>
  T get(llvm::ArrayRef<mlir::presburger::IntegerRelation> set,
        llvm::ArrayRef<mlir::AffineExpr> sizes, bool flag, Compute compute) {
    std::optional<std::string> key = makeSetKey(set, sizes, flag);
    if (!key)
      return compute();
    if (auto known = answers.find(*key); known != answers.end())
      return known->second;
    T answer = compute(); // which may ask this memo
    answers.emplace(std::move(*key), answer);
    return answer;
  }

private:
  std::unordered_map<std::string, T> answers;
};

/// A set for a set, which rests on that alone: one memo serves all functions,
/// and forgets them when it holds many pieces.
class PureMemo {
public:
  template <typename Compute>
  IndexSet get(const IndexSet &set, Compute compute) {
    if (pieces > kMostPieces)
      *this = PureMemo();
    mlir::presburger::PresburgerSpace space = set.getSpace();
    return memos[{space.getNumDimVars(), space.getNumSymbolVars()}].get(
        set.getAllDisjuncts(), {}, /*flag=*/false, [&] {
          IndexSet result = compute();
          pieces += set.getNumDisjuncts() + result.getNumDisjuncts();
          return result;
        });
  }

private:
  static constexpr size_t kMostPieces = 1 << 14;
  std::map<std::pair<unsigned, unsigned>, SetMemo<IndexSet>> memos;
  size_t pieces = 0;
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_SETMEMO_H
