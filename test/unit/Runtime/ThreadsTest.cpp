//===- ThreadsTest.cpp - The work queue -----------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Runtime/Runtime.h"
#include "gtest/gtest.h"

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

constexpr int64_t scratchBytes = 10000;

struct Record {
  explicit Record(int64_t tasks) : counts(tasks) {}
  std::vector<std::atomic<int>> counts;
  std::mutex mutex;
  std::set<void *> scratches;
  std::set<std::thread::id> threads;
};

void countTask(void *context, int64_t task, void *scratch) {
  auto *record = static_cast<Record *>(context);
  record->counts[task]++;
  std::memset(scratch, int(task), scratchBytes);
  std::lock_guard<std::mutex> lock(record->mutex);
  record->scratches.insert(scratch);
  record->threads.insert(std::this_thread::get_id());
}

void expectEachOnce(const Record &record) {
  for (const std::atomic<int> &count : record.counts)
    EXPECT_EQ(1, count.load());
}

class ThreadsTest : public testing::TestWithParam<int64_t> {
  void SetUp() override { maskirSetThreads(GetParam()); }
  void TearDown() override { maskirSetThreads(0); }
};

TEST_P(ThreadsTest, eachTaskRunsOnce) {
  for (int64_t tasks : {0, 1, 2, 3, 100}) {
    Record record(tasks);
    maskirParallelFor(tasks, countTask, &record, scratchBytes);
    expectEachOnce(record);
    EXPECT_LE(int64_t(record.threads.size()), GetParam());
    EXPECT_EQ(record.threads.size(), record.scratches.size());
    for (void *scratch : record.scratches)
      EXPECT_EQ(0u, reinterpret_cast<uintptr_t>(scratch) % 4096);
  }
}

TEST_P(ThreadsTest, callersDoNotDisturbEachOther) {
  std::vector<std::thread> callers;
  for (int i = 0; i < 4; ++i)
    callers.emplace_back([] {
      for (int round = 0; round < 50; ++round) {
        Record record(20);
        maskirParallelFor(20, countTask, &record, scratchBytes);
        expectEachOnce(record);
      }
    });
  for (std::thread &caller : callers)
    caller.join();
}

// The scratch memory of the outer task stays as it was.
TEST_P(ThreadsTest, tasksMayStartTasks) {
  static std::atomic<int> spoiled;
  spoiled = 0;
  Record record(8);
  maskirParallelFor(
      8,
      [](void *context, int64_t task, void *scratch) {
        std::memset(scratch, 0x55, scratchBytes);
        Record inner(5);
        maskirParallelFor(5, countTask, &inner, scratchBytes);
        expectEachOnce(inner);
        const char *bytes = static_cast<char *>(scratch);
        for (int64_t i = 0; i < scratchBytes; ++i)
          spoiled += bytes[i] != 0x55;
        static_cast<Record *>(context)->counts[task]++;
      },
      &record, scratchBytes);
  expectEachOnce(record);
  EXPECT_EQ(0, spoiled);
}

TEST_P(ThreadsTest, worksInAForkedChild) {
  Record before(10);
  maskirParallelFor(10, countTask, &before, scratchBytes);
  pid_t child = fork();
  ASSERT_NE(-1, child);
  if (child == 0) {
    alarm(20); // a hang ends the child
    Record record(10);
    maskirParallelFor(10, countTask, &record, scratchBytes);
    bool good = true;
    for (const std::atomic<int> &count : record.counts)
      good &= count == 1;
    _exit(good ? 0 : 1);
  }
  int status = 0;
  ASSERT_EQ(child, waitpid(child, &status, 0));
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

INSTANTIATE_TEST_SUITE_P(Threads, ThreadsTest, testing::Values(1, 2, 5));

TEST(RuntimeTest, threadsAreClamped) {
  maskirSetThreads(1000000);
  EXPECT_EQ(1024, maskirGetThreads());
  maskirSetThreads(-3);
  EXPECT_GE(maskirGetThreads(), 1);
  maskirSetThreads(0);
}

// Each thread's scratch memory grows with what is asked for.
TEST(RuntimeTest, scratchGrows) {
  maskirSetThreads(1);
  for (int64_t bytes : {int64_t(100), int64_t(1) << 24, int64_t(1) << 26})
    maskirParallelFor(
        1,
        [](void *context, int64_t, void *scratch) {
          std::memset(scratch, 1, *static_cast<int64_t *>(context));
        },
        &bytes, bytes);
  maskirSetThreads(0);
  EXPECT_EQ(nullptr, maskirTakeError());
}

// The processors are counted where the variable says no number from 1 to 1024.
// The number is read once in a process, so each case has its own.
TEST(RuntimeDeathTest, threadsOfTheEnvironment) {
  testing::GTEST_FLAG(death_test_style) = "threadsafe";
  for (const char *text : {"0", "1025", "3x", "-1", "99999999999999999999"})
    EXPECT_EXIT(
        {
          setenv("MASKIR_THREADS", text, 1);
          int64_t threads = maskirGetThreads();
          _exit(threads >= 1 && threads < 1024 ? 7 : 8);
        },
        testing::ExitedWithCode(7), "MASKIR_THREADS should be a number")
        << text;
  EXPECT_EXIT(
      {
        setenv("MASKIR_THREADS", "37", 1);
        _exit(maskirGetThreads() == 37 ? 7 : 8);
      },
      testing::ExitedWithCode(7), "");
}

TEST(RuntimeTest, missingMemoryIsAnError) {
  Record record(3);
  maskirParallelFor(3, countTask, &record, INT64_MAX / 2);
  ASSERT_STREQ("out of memory for scratch space", maskirTakeError());
  for (const std::atomic<int> &count : record.counts)
    EXPECT_EQ(0, count.load());
}

TEST(RuntimeTest, theFirstErrorStays) {
  EXPECT_EQ(nullptr, maskirTakeError());
  maskirSetError("first");
  maskirSetError("second");
  std::thread([] { EXPECT_EQ(nullptr, maskirTakeError()); }).join();
  EXPECT_STREQ("first", maskirTakeError());
  EXPECT_EQ(nullptr, maskirTakeError());
}

} // namespace
