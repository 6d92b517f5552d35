//===- Error.cpp - Why a run failed ---------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Runtime/Runtime.h"
#include <csetjmp>
#include <cstdio>
#include <cstdlib>

// A run's host code is on one thread, so the error of a run is thread-local.
static thread_local const char *currentError = nullptr;

extern "C" void maskirSetError(const char *message) {
  if (!currentError)
    currentError = message;
}

extern "C" const char *maskirTakeError() {
  const char *message = currentError;
  currentError = nullptr;
  return message;
}

// Where maskirStop of this thread goes. Only compiled code lies between, which
// has nothing to unwind.
static thread_local std::jmp_buf *currentRun = nullptr;

extern "C" int maskirRun(void (*function)(void **), void **arguments) {
  std::jmp_buf here;
  std::jmp_buf *volatile outer = currentRun; // lives across the jump
  if (setjmp(here) != 0) {
    currentRun = outer;
    return 1;
  }
  currentRun = &here;
  function(arguments);
  currentRun = outer;
  return 0;
}

extern "C" void maskirStop(const char *message) {
  if (!currentRun) {
    std::fprintf(stderr, "%s\n", message);
    std::abort();
  }
  maskirTakeError(); // what stops the run is what is said
  maskirSetError(message);
  std::longjmp(*currentRun, 1);
}
