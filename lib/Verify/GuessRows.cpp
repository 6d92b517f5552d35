//===- GuessRows.cpp - Rows numbered from the wrong end -------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Guesser.h"

using namespace mlir;

namespace maskir::verify {

/// The mask has the offset in itself, and the attention does not know.
void Guesser::guessNumberedFromEnd() {
  const Domain &domain = inquiry.domain;
  if (!domain.length[2] || !domain.length[3] ||
      domain.offset[2] != domain.offset[3])
    return;
  IntExpr missing = *domain.length[3] - *domain.length[2];
  if (missing == IntExpr(0))
    return;
  Domain moved = domain;
  moved.offset[2] = domain.offset[2] + missing;
  Predicate repaired = move(mask, -missing, 0);
  add(verdict.location,
      "rows are numbered from the wrong end: the mask puts the last query at "
      "the last key, but the attention does not; with q_offset = KV - Q, and "
      "the mask read at q - (KV - Q), it is causal [proved]")
      .never(repaired & makeFuture(), moved)
      .sometimes(
          repaired & makeSelf() &
              Predicate::eq(key(), domain.offset[3] + *domain.length[3] - 1),
          moved);
}

/// Fewer queries than keys, all numbered from the first key: a decode step that
/// sees the first key only.
void Guesser::guessTopLeft() {
  const Domain &domain = inquiry.domain;
  if (!domain.length[2] || !domain.length[3] ||
      domain.offset[2] != domain.offset[3])
    return;
  IntExpr rows = *domain.length[2], columns = *domain.length[3];
  // Two unrelated dynamic lengths are most often equal.
  bool isFewer = rows.getConstant()
                     ? !columns.getConstant() ||
                           *rows.getConstant() < *columns.getConstant()
                     : (columns - rows).getConstant().value_or(0) > 0;
  if (!isFewer)
    return;
  Domain longer = domain;
  longer.facts = domain.facts & Predicate::lt(rows, columns);
  Domain moved = longer;
  moved.offset[2] = domain.offset[2] + columns - rows;
  IntExpr end = domain.offset[3] + columns;
  bool isSure = (columns - rows).getConstant().has_value();
  add(verdict.location,
      Twine(isSure ? "" : "where KV > Q, ") +
          "rows are numbered from the wrong end: q_offset = KV - Q was "
          "probably "
          "meant [proved: no query sees the last KV - Q keys" +
          (rows == IntExpr(1) ? ", so this one sees the first key only" : "") +
          "; with the offset the last query may see the last key]")
      .never(mask & Predicate::le(domain.offset[3] + rows, key()), longer)
      .sometimes(mask, longer)
      .sometimes(mask & Predicate::eq(key(), end - 1), moved)
      .never(mask & makeFuture(), moved);
}

/// More queries than keys, numbered so that the last ones meet: the first see
/// nothing.
void Guesser::guessBottomRight() {
  const Domain &domain = inquiry.domain;
  if (!domain.length[2] || !domain.length[3])
    return;
  IntExpr missing = *domain.length[3] - *domain.length[2];
  if (domain.offset[2] - domain.offset[3] != missing ||
      missing.getConstant().value_or(-1) >= 0)
    return;
  Domain more = domain;
  more.facts =
      domain.facts & Predicate::lt(*domain.length[3], *domain.length[2]);
  Domain moved = more;
  moved.offset[2] = domain.offset[3];
  add(verdict.location,
      "rows are numbered from the wrong end: q_offset = 0 was probably meant "
      "[proved: the first Q - KV queries lie before the first key and see "
      "none; without the offset they may see keys]")
      .never(mask & Predicate::lt(query(), domain.offset[3]), more)
      .sometimes(mask & Predicate::lt(query(), domain.offset[3] - missing),
                 moved);
}

} // namespace maskir::verify
