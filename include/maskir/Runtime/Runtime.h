//===- Runtime.h - What compiled code calls -----------------------*- C -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The C interface of libmaskir_runtime: a work queue over threads, scratch
// memory for each thread, and the error of a run. It links neither MLIR nor
// LLVM. Nothing here throws; only maskirStop may abort.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_RUNTIME_RUNTIME_H
#define MASKIR_RUNTIME_RUNTIME_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// One piece of work. `context` is what the caller of maskirParallelFor gave,
/// `scratch` is memory of the thread that runs the task, aligned to 4096 bytes,
/// with undefined contents.
typedef void (*MaskirTask)(void *context, int64_t task, void *scratch);

/// Runs task(context, i, scratch) once for each 0 <= i < numTasks and returns
/// when all are done. The threads take tasks in ascending order from one
/// counter, so expensive tasks should come first. `scratchBytes` is the scratch
/// memory that one thread needs; it is kept for the next call.
///
/// May be called from several threads at once: the threads of the queue serve
/// one caller, the others do their own work themselves. A call from inside a
/// task does so, too. If memory runs out, no task is started on the thread
/// concerned; if no thread could do the work, the error is set (see
/// maskirTakeError) and tasks are left undone.
void maskirParallelFor(int64_t numTasks, MaskirTask task, void *context,
                       int64_t scratchBytes);

/// The number of threads that a following maskirParallelFor uses, the caller's
/// own included. 0 means the default: the environment variable MASKIR_THREADS
/// where it holds a number from 1 to 1024, else the number of processors that
/// this process may use. Other numbers are clamped to 1..1024.
void maskirSetThreads(int64_t threads);

/// The number of threads in use, at least 1.
int64_t maskirGetThreads(void);

/// Records why a run failed, for the calling thread. The first message stays
/// until it is taken. `message` must live until then; compiled code passes
/// constants. Compiled code skips the work that can't be done and returns.
void maskirSetError(const char *message);

/// Calls function(arguments) and returns 0, or 1 if maskirStop ended the call:
/// then its results are undefined and what it allocated is lost.
int maskirRun(void (*function)(void **), void **arguments);

/// Records why the run failed and ends it: control returns to the maskirRun of
/// this thread. Not for tasks. Without a maskirRun, it says why and aborts.
void maskirStop(const char *message);

/// The recorded message of the calling thread, or null; forgets it.
const char *maskirTakeError(void);

#ifdef __cplusplus
} // extern "C"
#endif

#endif // MASKIR_RUNTIME_RUNTIME_H
