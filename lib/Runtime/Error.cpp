//===- Error.cpp - Why a run failed ---------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Runtime/Runtime.h"

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
