//===- ValueNames.h - Names of values, for people ------------- -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_VERIFY_VALUENAMES_H
#define MASKIR_LIB_VERIFY_VALUENAMES_H

#include "maskir/Dialect/Mask/IR/PredicateBuilder.h"
#include "maskir/PredicateSet/Queries.h"
#include "mlir/IR/AsmState.h"

namespace maskir::verify {

/// Gives values the names that the printed IR gives them: %arg3, %0. The IR
/// must not change while it lives.
class ValueNames {
public:
  /// "%arg3"; "?" for a value outside any module.
  std::string get(mlir::Value value);

  /// A mask in words, with these names.
  std::string describe(mlir::Value mask);

  /// Names the symbols and tables of a witness: the lengths of the domain B,
  /// H, Q and KV, sizes `dim(%arg0, 2)`, everything else as in the IR.
  void rename(Witness &witness, const Domain &domain,
              const mask::PredicateBuilder &builder);

  /// The name of one symbol.
  std::string get(const Symbol &symbol, const Domain &domain,
                  const mask::PredicateBuilder &builder);

private:
  mlir::AsmState *getState(mlir::Value value);

  mlir::Operation *root = nullptr;
  std::unique_ptr<mlir::AsmState> state;
};

/// Whether the region of a `mask.generate` computes a value: then a table that
/// stands for it holds no data.
bool isInMaskCode(mlir::Value value);

/// What a symbol stands for: a value, or one of its sizes.
struct SymbolMeaning {
  mlir::Value value;
  std::optional<int64_t> dimension;
};
/// Nothing if the builder does not know the symbol.
std::optional<SymbolMeaning> getMeaning(const Symbol &symbol,
                                        const mask::PredicateBuilder &builder);

} // namespace maskir::verify

#endif // MASKIR_LIB_VERIFY_VALUENAMES_H
