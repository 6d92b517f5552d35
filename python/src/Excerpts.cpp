//===- Excerpts.cpp - Source lines in diagnostics -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Excerpts.h"
#include "llvm/ADT/SmallVector.h"

using llvm::StringRef;

/// Longer lines are cut; of a source line this much is kept on each side of the
/// caret.
static constexpr size_t kMaxLine = 1000, kAround = 100;

/// From `begin` on at most `size` bytes, and no part of a character.
static std::string cut(StringRef line, size_t begin, size_t size) {
  auto isInside = [&](size_t at) {
    return at < line.size() && (line[at] & 0xC0) == 0x80;
  };
  size_t end = std::min(line.size(), begin + size);
  while (isInside(begin) && begin > 0)
    --begin;
  while (isInside(end))
    ++end;
  return (begin > 0 ? "..." : "") + line.slice(begin, end).str() +
         (end < line.size() ? "..." : "");
}

/// The column of "      ^~~~".
static size_t findCaret(StringRef line) {
  size_t column = line.find_first_not_of(' ');
  return column != StringRef::npos && line[column] == '^' ? column
                                                          : StringRef::npos;
}

std::string maskir::python::shortenExcerpts(StringRef text) {
  std::string result;
  llvm::SmallVector<StringRef> lines;
  text.split(lines, '\n');
  for (size_t i = 0; i < lines.size(); ++i) {
    StringRef line = lines[i];
    if (i > 0)
      result += '\n';
    if (line.size() <= kMaxLine) {
      result += line;
      continue;
    }
    size_t caret =
        i + 1 < lines.size() ? findCaret(lines[i + 1]) : StringRef::npos;
    size_t begin =
        caret == StringRef::npos || caret <= kAround ? 0 : caret - kAround;
    std::string excerpt = cut(line, begin, 2 * kAround);
    result += excerpt;
    if (caret == StringRef::npos)
      continue;
    // Tabs and characters of several bytes may shift it, as they do in whole
    // lines.
    size_t column = caret - begin + (begin > 0 ? 3 : 0);
    result += '\n' + std::string(column, ' ') + '^';
    ++i;
  }
  return result;
}
