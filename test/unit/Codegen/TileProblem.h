//===- TileProblem.h - Attention whose sizes no tile divides ---*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TEST_UNIT_CODEGEN_TILEPROBLEM_H
#define MASKIR_TEST_UNIT_CODEGEN_TILEPROBLEM_H

#include "Harness.h"
#include "gtest/gtest.h"

namespace maskir::test {

inline constexpr int64_t B = 2, H = 2, Q = 70, KV = 150;

/// Rows see keys behind them: q_offset = KV - Q, with sizes that do not divide.
inline Problem makeProblem() {
  Problem p;
  p.batches = B;
  p.heads = H;
  p.keyHeads = 1;
  p.queries = Q;
  p.keys = KV;
  p.queryOffset = KV - Q;
  p.lse = true;
  return p;
}

/// Every mask runs with every vector width, static and dynamic, with and
/// without skipping.
inline void checkAll(Problem p) {
  for (int64_t width : {4, 8, 16}) {
    p.width = width;
    p.dynamic = width == 8;
    p.visitAll = width == 4;
    SCOPED_TRACE(width);
    check(p);
  }
}

} // namespace maskir::test

#endif // MASKIR_TEST_UNIT_CODEGEN_TILEPROBLEM_H
