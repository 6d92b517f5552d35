//===- MaskWords.cpp - Masks in words -------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dialect/Mask/IR/MaskWords.h"
#include "ClauseReader.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/PredicateSet/Dependences.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

/// Longer texts and formulas are cut: words are for people.
static constexpr size_t kMaxLength = 1000;
static constexpr unsigned kMaxFormula = 100;
static constexpr unsigned kMaxWordsDepth = 64;
static constexpr StringLiteral kCut = "...";

Operation *mask::getRootOperation(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op)
    op = cast<BlockArgument>(value).getOwner()->getParentOp();
  while (op && op->getParentOp())
    op = op->getParentOp();
  return op;
}

namespace {
/// How strongly a text holds together.
enum class Binding { Atom, Conjunction, Disjunction };

struct Words {
  std::string text;
  Binding binding = Binding::Atom;
};

class MaskDescriber {
public:
  explicit MaskDescriber(AsmState &names) : names(names) {}
  Words describe(Value mask);

private:
  Words compute(Value mask);
  Words join(ValueRange masks, StringRef word, StringRef empty,
             Binding binding);
  std::string describeLeaf(Operation *op);
  std::string describeFormula(Operation *op);
  std::string getName(Value value);
  std::string getAtom(Value mask);

  AsmState &names;
  unsigned depth = 0;
  llvm::DenseMap<Value, Words> known;
};
} // namespace

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

std::string MaskDescriber::getName(Value value) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return llvm::toString(constant, 10, /*Signed=*/true);
  std::string name;
  llvm::raw_string_ostream os(name);
  value.printAsOperand(os, names);
  return name;
}

std::string MaskDescriber::getAtom(Value mask) {
  Words words = describe(mask);
  return words.binding == Binding::Atom ? words.text : "(" + words.text + ")";
}

/// `text` with every word that is a key replaced.
static std::string rename(StringRef text,
                          const llvm::StringMap<std::string> &newNames) {
  std::string result;
  while (!text.empty()) {
    StringRef word = text.take_while(isNameCharacter);
    if (word.empty()) {
      result += text.front();
      text = text.drop_front();
      continue;
    }
    auto entry = newNames.find(word);
    result += entry == newNames.end() ? word.str() : entry->second;
    text = text.drop_front(word.size());
  }
  return result;
}

/// The predicate, with the values' names in place of the builder's.
std::string MaskDescriber::describeFormula(Operation *op) {
  PredicateBuilder builder;
  Predicate formula = builder.getPredicate(op->getResult(0));
  if (formula.isOverflow() || isLargerThan(formula, kMaxFormula))
    return kCut.str();
  llvm::StringMap<std::string> newNames;
  auto add = [&](StringRef name, uint64_t id) {
    Value value = builder.lookupValue(id);
    if (!value || name.starts_with("%") || name.contains('('))
      return;
    // What the region computes and the formula does not follow has no name that
    // means anything outside.
    Operation *inside = value.getDefiningOp();
    bool isOpaque = inside && op->isProperAncestor(inside);
    newNames[name] =
        isOpaque ? inside->getName().getStringRef().str() : getName(value);
  };
  visitDependences(
      formula, {[&](const Symbol &symbol) { add(symbol.name, symbol.id); },
                [&](const Table &table, bool) { add(table.name, table.id); }});
  std::string text;
  llvm::raw_string_ostream(text) << formula;
  return rename(text, newNames);
}

std::string MaskDescriber::describeLeaf(Operation *op) {
  std::string name = op->getName().stripDialect().str();
  bool isFormula = op->getNumRegions() > 0 ||
                   llvm::any_of(op->getAttrs(), [](NamedAttribute attribute) {
                     return isa<IntegerSetAttr>(attribute.getValue());
                   });
  if (isFormula)
    return name + "(" + describeFormula(op) + ")";
  std::string printed;
  llvm::raw_string_ostream os(printed);
  op->print(os, names);
  // What follows "%name = mask.window".
  StringRef text =
      StringRef(printed).split(op->getName().getStringRef()).second;
  llvm::StringMap<Value> operands;
  for (Value operand : op->getOperands()) {
    std::string operandName;
    llvm::raw_string_ostream nameOs(operandName);
    operand.printAsOperand(nameOs, names);
    operands[operandName] = operand;
  }
  auto spell = [&](StringRef operandName) -> std::string {
    Value value = operands.lookup(operandName);
    if (!value)
      return operandName.str();
    return isa<PredType>(value.getType()) ? describe(value).text
                                          : getName(value);
  };
  SmallVector<std::string> clauses = ClauseReader(text, spell).read();
  return clauses.empty() ? name : name + "(" + llvm::join(clauses, ", ") + ")";
}

Words MaskDescriber::join(ValueRange masks, StringRef word, StringRef empty,
                          Binding binding) {
  if (masks.empty())
    return {empty.str()};
  if (masks.size() == 1)
    return describe(masks.front());
  SmallVector<std::string> parts;
  for (Value mask : masks) {
    Words words = describe(mask);
    bool isNested = words.binding != Binding::Atom && words.binding != binding;
    parts.push_back(isNested ? "(" + words.text + ")" : words.text);
  }
  return {llvm::join(parts, word), binding};
}

Words MaskDescriber::compute(Value mask) {
  Operation *op = mask.getDefiningOp();
  if (!op || !isa<PredicateOpInterface>(op))
    return {getName(mask)};
  if (isa<AndOp>(op))
    return join(op->getOperands(), " and ", "all", Binding::Conjunction);
  if (isa<OrOp>(op))
    return join(op->getOperands(), " or ", "none", Binding::Disjunction);
  if (auto complement = dyn_cast<NotOp>(op))
    return {"not " + getAtom(complement.getInput())};
  return {describeLeaf(op)};
}

Words MaskDescriber::describe(Value mask) {
  auto entry = known.find(mask);
  if (entry != known.end())
    return entry->second;
  if (depth >= kMaxWordsDepth)
    return {kCut.str()};
  ++depth;
  Words words = compute(mask);
  --depth;
  if (words.text.size() > kMaxLength)
    words = {kCut.str()};
  known[mask] = words;
  return words;
}

std::string mask::describeMask(Value mask, AsmState &names) {
  return mask ? MaskDescriber(names).describe(mask).text : "all";
}

std::string mask::describeMask(Value mask) {
  Operation *root = mask ? getRootOperation(mask) : nullptr;
  if (!root)
    return mask ? "?" : "all";
  AsmState names(root, OpPrintingFlags().assumeVerified());
  return describeMask(mask, names);
}
