//===- Words.cpp - Verdicts in words --------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Explain.h"
#include "llvm/ADT/StringExtras.h"

namespace maskir::verify {

/// More symbols or cells than this are not listed.
static constexpr size_t kMaxListed = 8;
/// Bytes of a mask in a question: a verdict is one line.
static constexpr size_t kMaxMask = 120;

llvm::StringRef getSubjectName(Subject subject) {
  switch (subject) {
  case Subject::Mask:
    return "mask";
  case Subject::Attention:
    return "attention";
  case Subject::Assertion:
    return "assert";
  case Subject::Pool:
    return "pool";
  }
  llvm_unreachable("all subjects are handled");
}

llvm::StringRef getPropertyName(Property property) {
  switch (property) {
  case Property::Causal:
    return "causal";
  case Property::NonemptyRows:
    return "nonempty_rows";
  case Property::Equal:
    return "equal";
  case Property::Implies:
    return "implies";
  case Property::LastToken:
    return "last_token";
  }
  llvm_unreachable("all properties are handled");
}

bool Verdict::hasDiagnosis() const {
  return llvm::any_of(notes, [](const Note &note) { return note.isDiagnosis; });
}

/// "with KV = 2, %arg3[0, 1] = 1"
static void printGivens(llvm::raw_ostream &os, const Witness &witness) {
  llvm::SmallVector<std::string> givens;
  for (const auto &[symbol, value] : witness.symbols)
    givens.push_back(symbol.name + " = " + std::to_string(value));
  for (const TableCell &cell : witness.cells) {
    std::string text = cell.table.name;
    if (!cell.indices.empty()) {
      text += "[";
      llvm::raw_string_ostream cellOs(text);
      llvm::interleaveComma(cell.indices, cellOs);
      text += "]";
    }
    givens.push_back(text + " = " + std::to_string(cell.value));
  }
  if (givens.empty())
    return;
  size_t listed = std::min(givens.size(), kMaxListed);
  os << " with ";
  llvm::interleaveComma(llvm::ArrayRef(givens).take_front(listed), os);
  if (listed < givens.size())
    os << ", and " << givens.size() - listed << " more";
}

/// "kv <= q and ...": at most `kMaxMask` bytes, and no part of a character.
static std::string describeShortly(const Inquiry &inquiry, mlir::Value mask) {
  std::string words = inquiry.names.describe(mask);
  if (words.size() <= kMaxMask)
    return words;
  size_t end = kMaxMask - 3;
  while (end > 0 && (words[end] & 0xC0) == 0x80)
    --end;
  return words.substr(0, end) + "...";
}

std::string describeQuestion(const Inquiry &inquiry) {
  std::string first = describeShortly(inquiry, inquiry.first);
  auto second = [&] { return describeShortly(inquiry, inquiry.second); };
  switch (inquiry.property) {
  case Property::Causal:
    return "is there q, kv with kv > q and " + first + "?";
  case Property::NonemptyRows:
    return "is there q without any kv with " + first + "?";
  case Property::Equal:
    return "is there q, kv with only one of " + first + " and " + second() +
           "?";
  case Property::Implies:
    return "is there q, kv with " + first + " but not " + second() + "?";
  case Property::LastToken:
    break; // no question about masks
  }
  llvm_unreachable("all properties are handled");
}

std::string describeWitness(Property property, const Witness &witness) {
  std::string text;
  llvm::raw_string_ostream os(text);
  auto [b, h, q, kv] = witness.point;
  switch (property) {
  case Property::Causal:
    os << "query " << q << " sees key " << kv;
    break;
  case Property::NonemptyRows:
    os << "query " << q << " sees no key";
    break;
  case Property::Equal:
    os << "the masks differ at query " << q << ", key " << kv;
    break;
  case Property::Implies:
    os << "only the first mask has query " << q << ", key " << kv;
    break;
  case Property::LastToken:
    llvm_unreachable("no question about masks");
  }
  os << " (b = " << b << ", h = " << h << ", q = " << q;
  if (property != Property::NonemptyRows)
    os << ", kv = " << kv;
  os << ")";
  printGivens(os, witness);
  return text;
}

} // namespace maskir::verify
