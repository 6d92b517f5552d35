//===- ValueNames.cpp - Names of values, for people -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ValueNames.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/Dialect/Mask/IR/MaskWords.h"
#include "mlir/IR/Operation.h"

using namespace mlir;

namespace maskir::verify {

AsmState *ValueNames::getState(Value value) {
  Operation *top = mask::getRootOperation(value);
  if (!top)
    return nullptr;
  if (top != root || !state) {
    root = top;
    state = std::make_unique<AsmState>(top, OpPrintingFlags().assumeVerified());
  }
  return state.get();
}

std::string ValueNames::get(Value value) {
  AsmState *names = getState(value);
  if (!names)
    return "?";
  std::string name;
  llvm::raw_string_ostream os(name);
  value.printAsOperand(os, *names);
  return name;
}

std::string ValueNames::describe(Value mask) {
  AsmState *names = mask ? getState(mask) : nullptr;
  return names ? mask::describeMask(mask, *names) : mask::describeMask(mask);
}

bool isInMaskCode(Value value) {
  Region *region = value.getParentRegion();
  while (region && !isa_and_present<mask::GenerateOp>(region->getParentOp()))
    region = region->getParentRegion();
  return region != nullptr;
}

std::optional<SymbolMeaning> getMeaning(const Symbol &symbol,
                                        const mask::PredicateBuilder &builder) {
  Value value = builder.lookupValue(symbol.id);
  if (!value)
    return std::nullopt;
  // PredicateBuilder::getSize numbers the sizes of a tensor after its address.
  uint64_t base = reinterpret_cast<uint64_t>(value.getAsOpaquePointer());
  if (symbol.id == base)
    return SymbolMeaning{value, std::nullopt};
  return SymbolMeaning{value, static_cast<int64_t>(symbol.id - base - 1)};
}

std::string ValueNames::get(const Symbol &symbol, const Domain &domain,
                            const mask::PredicateBuilder &builder) {
  static const char *const kLengths[] = {"B", "H", "Q", "KV"};
  for (unsigned i = 0; i < kNumAxes; ++i)
    if (domain.length[i] && *domain.length[i] == IntExpr::symbol(symbol))
      return kLengths[i];
  std::optional<SymbolMeaning> meaning = getMeaning(symbol, builder);
  if (!meaning)
    return symbol.name;
  std::string name = get(meaning->value);
  return meaning->dimension
             ? "dim(" + name + ", " + std::to_string(*meaning->dimension) + ")"
             : name;
}

void ValueNames::rename(Witness &witness, const Domain &domain,
                        const mask::PredicateBuilder &builder) {
  for (auto &[symbol, value] : witness.symbols)
    symbol.name = get(symbol, domain, builder);
  for (TableCell &cell : witness.cells)
    if (Value tensor = builder.lookupValue(cell.table.id))
      cell.table.name = get(tensor);
}

} // namespace maskir::verify
