//===- CheckRuntime.h - The C functions behind check operations -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A test that runs code links or loads the library `maskir_check`. It links no
// MLIR. Each failed check prints one line on stderr. When the process ends, the
// library prints the numbers on stdout ("check: 3 passed, 0 failed") and, where
// a check failed, makes the process exit with code 1, whatever ran it.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TESTING_CHECKRUNTIME_H
#define MASKIR_TESTING_CHECKRUNTIME_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The number of checks that failed so far, and of those that ran.
int64_t maskirCheckFailures(void);
int64_t maskirCheckCount(void);

/// Forgets all checks: for a caller that ran expected failures.
void maskirCheckReset(void);

/// Checks on two unranked memrefs (rank and pointer to the ranked descriptor
/// each); `where` is the location of the operation. Suffix = element type.
#define MASKIR_CHECK_EQ(SUFFIX)                                                \
  void maskirCheckExpectEq##SUFFIX(int64_t rankA, const void *a,               \
                                   int64_t rankB, const void *b,               \
                                   const char *where);
MASKIR_CHECK_EQ(I1)
MASKIR_CHECK_EQ(I8)
MASKIR_CHECK_EQ(I16)
MASKIR_CHECK_EQ(I32)
MASKIR_CHECK_EQ(I64)
MASKIR_CHECK_EQ(Index)
MASKIR_CHECK_EQ(F16)
MASKIR_CHECK_EQ(BF16)
MASKIR_CHECK_EQ(F32)
MASKIR_CHECK_EQ(F64)
#undef MASKIR_CHECK_EQ

#define MASKIR_CHECK_CLOSE(SUFFIX)                                             \
  void maskirCheckExpectClose##SUFFIX(                                         \
      int64_t rankA, const void *a, int64_t rankB, const void *b, double rtol, \
      double atol, const char *where);
MASKIR_CHECK_CLOSE(F16)
MASKIR_CHECK_CLOSE(BF16)
MASKIR_CHECK_CLOSE(F32)
MASKIR_CHECK_CLOSE(F64)
#undef MASKIR_CHECK_CLOSE

void maskirCheckExpectTrue(bool condition, const char *where);

#ifdef __cplusplus
}
#endif

#endif // MASKIR_TESTING_CHECKRUNTIME_H
