//===- StopTest.cpp - Runs that end early ---------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Runtime/Runtime.h"
#include "gtest/gtest.h"

namespace {

int steps = 0;

void finish(void **) { ++steps; }

void stop(void **arguments) {
  ++steps;
  maskirSetError("an error that did not end the run");
  maskirStop(static_cast<const char *>(arguments[0]));
  ++steps;
}

/// A run inside a run, which goes on when the inner one has ended.
void nest(void **arguments) {
  EXPECT_EQ(maskirRun(stop, arguments), 1);
  EXPECT_STREQ(maskirTakeError(), "too long");
  ++steps;
  maskirStop("outer");
}

TEST(StopTest, AFinishedRunIsNoError) {
  steps = 0;
  EXPECT_EQ(maskirRun(finish, nullptr), 0);
  EXPECT_EQ(steps, 1);
  EXPECT_EQ(maskirTakeError(), nullptr);
}

TEST(StopTest, StopEndsTheRunAndSaysWhy) {
  steps = 0;
  char text[] = "too long";
  void *arguments[] = {text};
  EXPECT_EQ(maskirRun(stop, arguments), 1);
  EXPECT_EQ(steps, 1);
  EXPECT_STREQ(maskirTakeError(), "too long");
}

TEST(StopTest, RunsNest) {
  steps = 0;
  char text[] = "too long";
  void *arguments[] = {text};
  EXPECT_EQ(maskirRun(nest, arguments), 1);
  EXPECT_EQ(steps, 2);
  EXPECT_STREQ(maskirTakeError(), "outer");
}

TEST(StopDeathTest, WithoutARunItAborts) {
  EXPECT_EQ(maskirRun(finish, nullptr), 0); // this run is over
  EXPECT_DEATH(maskirStop("nobody listens"), "nobody listens");
}

} // namespace
