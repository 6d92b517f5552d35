//===- Timer.h - Ends a question to Z3 --------------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_SMT_TIMER_H
#define MASKIR_LIB_SMT_TIMER_H

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <z3.h>

namespace maskir::smt {

/// Interrupts what a context does if that takes too long. Z3's own timeout
/// interrupts once, and what it tries next does not know of it: here it is
/// interrupted until it ends.
class Timer {
public:
  Timer(Z3_context context, std::chrono::milliseconds limit)
      : thread([this, context, limit] { wait(context, limit); }) {}

  /// Whether it had to be interrupted; then the context is of no use any more.
  bool stop() {
    {
      std::lock_guard<std::mutex> lock(mutex);
      isDone = true;
    }
    wakeUp.notify_one();
    thread.join();
    return hasInterrupted;
  }

private:
  void wait(Z3_context context, std::chrono::milliseconds limit) {
    std::unique_lock<std::mutex> lock(mutex);
    while (!wakeUp.wait_for(lock, limit, [this] { return isDone; })) {
      hasInterrupted = true;
      Z3_interrupt(context);
      limit = std::chrono::milliseconds(20);
    }
  }

  std::mutex mutex;
  std::condition_variable wakeUp;
  bool isDone = false, hasInterrupted = false;
  std::thread thread; // last: it uses the others
};

} // namespace maskir::smt

#endif // MASKIR_LIB_SMT_TIMER_H
