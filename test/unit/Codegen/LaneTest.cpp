//===- LaneTest.cpp - Lanes that must not read or divide ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mask's code runs for many queries at once. What it does for one of them
// only, it must not do for the others: tables here end where no memory follows.
//
//===----------------------------------------------------------------------===//

#include "Harness.h"
#include "gtest/gtest.h"

using namespace maskir;
using namespace maskir::test;

namespace {

constexpr int64_t queries = 53, keys = 60, entries = 20;

Problem makeProblem(const std::string &region) {
  Problem p;
  p.queries = queries;
  p.keys = keys;
  p.mask = "%m = mask.generate {\n^bb0(%b: index, %h: index, %q_: index, %kv: "
           "index):\n" +
           region + "\n  mask.yield %r\n}";
  return p;
}

void checkWidths(Problem p) {
  for (int64_t width : {4, 8, 16}) {
    p.width = width;
    SCOPED_TRACE(width);
    check(p);
  }
}

class Table : public GuardedArray<int64_t> {
public:
  Table() : GuardedArray(entries) {
    for (int64_t i = 0; i < entries; ++i)
      data()[i] = i % 3;
  }
  void passTo(Problem &p) const {
    p.arguments = "%table: tensor<?xindex>";
    p.extra = {view({entries})};
  }
};

// The lane past the last query would divide by 0.
TEST(LaneTest, divisorsThatEndWithTheQueries) {
  Problem p = makeProblem(R"(
  %n = arith.constant 53 : index
  %zero = arith.constant 0 : index
  %d = arith.subi %n, %q_ : index
  %rest = arith.remsi %kv, %d : index
  %r = arith.cmpi eq, %rest, %zero : index)");
  p.allowed = [](int64_t, int64_t, int64_t q, int64_t kv) {
    return kv % (queries - q) == 0;
  };
  checkWidths(p);
}

// The outer branch guards what the inner one reads.
TEST(LaneTest, branchesNest) {
  Table table;
  Problem p = makeProblem(R"(
  %n = arith.constant 20 : index
  %one = arith.constant 1 : index
  %false = arith.constant false
  %outer = arith.cmpi slt, %q_, %n : index
  %inner = arith.cmpi sge, %kv, %one : index
  %r = scf.if %outer -> i1 {
    %s = scf.if %inner -> i1 {
      %e = tensor.extract %table[%q_] : tensor<?xindex>
      %t = arith.cmpi eq, %e, %one : index
      scf.yield %t : i1
    } else {
      scf.yield %false : i1
    }
    scf.yield %s : i1
  } else {
    scf.yield %false : i1
  })");
  table.passTo(p);
  p.allowed = [](int64_t, int64_t, int64_t q, int64_t kv) {
    return q < entries && kv >= 1 && q % 3 == 1;
  };
  checkWidths(p);
}

// All lanes read one place, where no lane may.
TEST(LaneTest, guardedReadsOfKeys) {
  Table table;
  Problem p = makeProblem(R"(
  %n = arith.constant 20 : index
  %one = arith.constant 1 : index
  %false = arith.constant false
  %odd = arith.andi %q_, %one : index
  %x = arith.maxsi %kv, %odd : index
  %in = arith.cmpi slt, %x, %n : index
  %r = scf.if %in -> i1 {
    %e = tensor.extract %table[%kv] : tensor<?xindex>
    %t = arith.cmpi eq, %e, %one : index
    scf.yield %t : i1
  } else {
    scf.yield %false : i1
  })");
  table.passTo(p);
  p.allowed = [](int64_t, int64_t, int64_t, int64_t kv) {
    return kv < entries && kv % 3 == 1;
  };
  checkWidths(p);
}

// A read at a place that no position moves stays inside its guard.
TEST(LaneTest, guardedReadsOfOnePlace) {
  Table table;
  for (int64_t place : {int64_t(1), entries}) {
    Problem p = makeProblem(R"(
  %n = arith.constant 20 : index
  %one = arith.constant 1 : index
  %far = arith.cmpi sge, %kv, %n : index
  %known = arith.cmpi slt, %place, %n : index
  %in = arith.andi %far, %known : i1
  %past = arith.cmpi sle, %kv, %q_ : index
  %r = scf.if %in -> i1 {
    %e = tensor.extract %table[%place] : tensor<?xindex>
    %t = arith.cmpi ne, %e, %one : index
    scf.yield %t : i1
  } else {
    scf.yield %past : i1
  })");
    table.passTo(p);
    p.arguments += ", %place: index";
    p.extra.push_back(place);
    p.allowed = [=](int64_t, int64_t, int64_t q, int64_t kv) {
      return kv >= 20 && place < 20 ? place % 3 != 1 : kv <= q;
    };
    checkWidths(p);
  }
}

// A guard keeps a division from running, in lanes and for a whole panel. Every
// division is tried: MLIR calls some of them pure.
TEST(LaneTest, guardedDivisions) {
  for (const char *division : {"remsi", "remui", "divsi", "floordivsi"})
    for (int64_t number : {0, 7}) {
      Problem p = makeProblem(R"(
  %zero = arith.constant 0 : index
  %some = arith.cmpi ne, %n, %zero : index
  %x = scf.if %some -> index {
    %e = arith.)" + std::string(division) +
                              R"( %kv, %n : index
    %f = arith.)" + division + R"( %size, %n : index
    %g = arith.addi %e, %f : index
    scf.yield %g : index
  } else {
    scf.yield %zero : index
  }
  %y = arith.andi %q_, %size : index
  %odd = arith.cmpi ne, %y, %zero : index
  %z = scf.if %odd -> index {
    %e = arith.)" + division + R"( %kv, %y : index
    scf.yield %e : index
  } else {
    scf.yield %zero : index
  }
  %r = arith.cmpi sle, %x, %z : index)");
      p.arguments = "%n: index, %size: index";
      p.extra = {number, int64_t(3)};
      bool isRest = llvm::StringRef(division).starts_with("rem");
      p.allowed = [=](int64_t, int64_t, int64_t q, int64_t kv) {
        auto divide = [=](int64_t a, int64_t b) {
          return isRest ? a % b : a / b; // no number is negative here
        };
        int64_t y = q & 3;
        int64_t x = number ? divide(kv, number) + divide(3, number) : 0;
        return x <= (y ? divide(kv, y) : 0);
      };
      SCOPED_TRACE(std::string(division) + " by " + std::to_string(number));
      p.width = 8;
      check(p);
    }
}

} // namespace
