//===- Threads.cpp - A work queue over threads ----------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Runtime/Runtime.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <pthread.h>
#include <sched.h>

namespace {

constexpr int64_t maxThreads = 1024;
constexpr int64_t pageSize = 4096;

/// Scratch memory of one thread; grows, never shrinks.
class Scratch {
public:
  ~Scratch() { std::free(memory); }

  /// At least one byte, or null when memory runs out.
  void *get(int64_t bytes) {
    if (memory && bytes <= size)
      return memory;
    std::free(memory);
    memory = nullptr;
    size = std::max<int64_t>(bytes, pageSize);
    if (posix_memalign(&memory, pageSize, static_cast<size_t>(size)) != 0)
      memory = nullptr;
    return memory;
  }

private:
  void *memory = nullptr;
  int64_t size = 0;
};

thread_local Scratch threadScratch;
thread_local bool insideTask = false;

/// The work of one call of maskirParallelFor.
struct Job {
  int64_t numTasks;
  MaskirTask task;
  void *context;
  int64_t scratchBytes;
  std::atomic<int64_t> next{0};

  /// Takes tasks until none is left; false if this thread has no memory.
  bool run() {
    void *scratch = threadScratch.get(scratchBytes);
    if (!scratch)
      return false;
    insideTask = true;
    for (;;) {
      int64_t index = next.fetch_add(1, std::memory_order_relaxed);
      if (index >= numTasks)
        break;
      task(context, index, scratch);
    }
    insideTask = false;
    return true;
  }
};

/// Threads that wait for jobs. Never destroyed: its threads wait on it until
/// the process ends.
class Pool {
public:
  /// Runs `job` with up to `threads` threads. False if the pool is busy.
  bool tryRun(Job &job, int64_t threads, bool &callerWorked) {
    std::unique_lock<std::mutex> owner(ownerMutex, std::try_to_lock);
    if (!owner.owns_lock())
      return false;
    grow(threads - 1);
    {
      std::lock_guard<std::mutex> lock(mutex);
      current = &job;
      helpersWanted = std::min<int64_t>(threads - 1, workers);
      ++generation;
    }
    wake.notify_all();
    callerWorked = job.run();
    // Helpers that have not begun are no longer wanted; wait for the others.
    std::unique_lock<std::mutex> lock(mutex);
    helpersWanted = 0;
    done.wait(lock, [this] { return helpersActive == 0; });
    current = nullptr;
    return true;
  }

private:
  void grow(int64_t wanted) {
    while (workers < wanted) {
      pthread_t thread;
      if (pthread_create(&thread, nullptr, &Pool::entry, this) != 0)
        return; // fewer threads do the same work
      pthread_detach(thread);
      ++workers;
    }
  }

  static void *entry(void *pool) {
    static_cast<Pool *>(pool)->work();
    return nullptr;
  }

  void work() {
    uint64_t seen = 0;
    std::unique_lock<std::mutex> lock(mutex);
    for (;;) {
      wake.wait(lock, [&] { return generation != seen && helpersWanted > 0; });
      seen = generation;
      --helpersWanted;
      ++helpersActive;
      Job *job = current;
      lock.unlock();
      job->run(); // without memory, the other threads do the work
      lock.lock();
      if (--helpersActive == 0)
        done.notify_all();
    }
  }

  std::mutex ownerMutex; // held by the caller that the threads serve
  std::mutex mutex;      // guards what follows
  std::condition_variable wake, done;
  Job *current = nullptr;
  int64_t workers = 0, helpersWanted = 0, helpersActive = 0;
  uint64_t generation = 0;
};

// After fork() the child has none of the threads: it starts with a new pool.
std::atomic<Pool *> thePool{nullptr};

Pool &getPool() {
  static std::once_flag once;
  std::call_once(once, [] {
    pthread_atfork(nullptr, nullptr, [] { thePool = new Pool(); });
  });
  Pool *pool = thePool.load();
  if (pool)
    return *pool;
  Pool *fresh = new Pool();
  if (thePool.compare_exchange_strong(pool, fresh))
    return *fresh;
  delete fresh; // another thread was faster
  return *pool;
}

int64_t countProcessors() {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof(set), &set) == 0)
    return std::max(1, CPU_COUNT(&set));
  return 1;
}

int64_t getDefaultThreads() {
  const char *text = std::getenv("MASKIR_THREADS");
  if (!text || !*text)
    return std::min(countProcessors(), maxThreads);
  char *end = nullptr;
  long value = std::strtol(text, &end, 10);
  if (*end == '\0' && value >= 1 && value <= maxThreads)
    return value;
  std::fprintf(stderr,
               "maskir: MASKIR_THREADS should be a number from 1 to %lld, "
               "found \"%s\"; using the number of processors\n",
               static_cast<long long>(maxThreads), text);
  return std::min(countProcessors(), maxThreads);
}

std::atomic<int64_t> requestedThreads{0};

} // namespace

extern "C" void maskirSetThreads(int64_t threads) {
  requestedThreads = threads <= 0 ? 0 : std::min(threads, maxThreads);
}

extern "C" int64_t maskirGetThreads() {
  int64_t threads = requestedThreads;
  static const int64_t fromEnvironment = getDefaultThreads();
  return threads > 0 ? threads : fromEnvironment;
}

extern "C" void maskirParallelFor(int64_t numTasks, MaskirTask task,
                                  void *context, int64_t scratchBytes) {
  if (numTasks <= 0)
    return;
  Job job{numTasks, task, context, scratchBytes};
  int64_t threads = std::min(maskirGetThreads(), numTasks);
  if (insideTask) {
    // The scratch memory of this thread is in use: work with another.
    Scratch scratch;
    void *memory = scratch.get(scratchBytes);
    if (!memory)
      return maskirSetError("out of memory for scratch space");
    for (int64_t i = 0; i < numTasks; ++i)
      task(context, i, memory);
    return;
  }
  bool callerWorked = true;
  if (threads == 1 || !getPool().tryRun(job, threads, callerWorked))
    callerWorked = job.run();
  if (!callerWorked && job.next < numTasks)
    maskirSetError("out of memory for scratch space");
}
