//===- ClauseReader.cpp - The clauses of an operation ---------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ClauseReader.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

bool mask::isNameCharacter(char c) {
  return llvm::isAlnum(c) || c == '_' || c == '$' || c == '.' || c == '-' ||
         c == '#';
}

/// The text up to the bracket that closes the one at the front.
StringRef ClauseReader::takeNested(char close) {
  char open = text.front();
  unsigned level = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    level += text[i] == open;
    level -= text[i] == close;
    if (level > 0)
      continue;
    StringRef inside = text.substr(1, i - 1);
    text = text.drop_front(i + 1);
    return inside;
  }
  StringRef rest = text.drop_front();
  text = "";
  return rest;
}

/// A part without its type, and with names instead of %values.
std::string ClauseReader::spell(StringRef part) {
  part = part.take_until([](char c) { return c == ':'; }).trim();
  std::string result;
  while (!part.empty()) {
    if (part.front() != '%') {
      result += part.front();
      part = part.drop_front();
      continue;
    }
    StringRef name = part.take_front(
        1 + part.drop_front().take_while(isNameCharacter).size());
    result += getName(name);
    part = part.drop_front(name.size());
  }
  return result;
}

SmallVector<std::string> ClauseReader::read() {
  SmallVector<std::string> clauses;
  while (!(text = text.ltrim(" ,\n")).empty() && text.front() != ':') {
    if (text.front() == '{') {
      SmallVector<StringRef> attributes;
      takeNested('}').split(attributes, ',');
      for (StringRef attribute : attributes)
        clauses.push_back(spell(attribute));
      continue;
    }
    StringRef word =
        text.take_while([](char c) { return c == '%' || isNameCharacter(c); });
    if (word.empty()) { // a form of its own: as it is written
      clauses.push_back(spell(text));
      break;
    }
    text = text.drop_front(word.size());
    if (text.empty() || text.front() != '(') {
      clauses.push_back(spell(word));
      continue;
    }
    std::string value = spell(takeNested(')'));
    bool isList = StringRef(value).contains(", ");
    clauses.push_back(
        (word + " = " + (isList ? "(" + value + ")" : value)).str());
  }
  return clauses;
}
