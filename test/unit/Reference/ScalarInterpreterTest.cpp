//===- ScalarInterpreterTest.cpp - Scalar code on concrete values ---------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

using namespace maskir::reference;

namespace {

/// The value of `line`, which defines %r of type `type`, for index arguments
/// %a0, %a1, ...; nothing with the error's text on failure.
struct Outcome {
  std::optional<RuntimeValue> value;
  std::string error;

  std::optional<int64_t> integer() const {
    if (!value || !value->getIfInteger())
      return std::nullopt;
    return value->getIfInteger()->getSExtValue();
  }
  std::optional<double> real() const {
    if (!value || !value->getIfReal())
      return std::nullopt;
    return *value->getIfReal();
  }
};

Outcome run(const std::string &code, const std::string &type,
            std::vector<int64_t> arguments = {},
            FloatMode mode = FloatMode::Rounded) {
  Program program;
  for (int64_t argument : arguments)
    program.addArgument("index", RuntimeValue::index(argument));
  program.addLine(code);
  program.finish("%r", type);
  ScalarInterpreter interpreter(mode);
  for (const auto &[value, concrete] : program.getBindings())
    interpreter.bind(value, concrete);
  ErrorCollector errors;
  llvm::FailureOr<RuntimeValue> result =
      interpreter.evaluate(program.getResult());
  if (failed(result))
    return {std::nullopt, errors.text};
  return {*result, errors.text};
}

Outcome binary(const std::string &op, int64_t a, int64_t b) {
  return run("%r = " + op + " %a0, %a1" +
                 (op.rfind("index.", 0) == 0 ? "" : " : index"),
             "index", {a, b});
}

} // namespace

TEST(ScalarInterpreter, DivisionsRoundAsTheirNamesSay) {
  for (const char *dialect : {"arith.", "index."}) {
    bool isArith = std::string(dialect) == "arith.";
    auto name = [&](const char *arith, const char *index) {
      return std::string(dialect) + (isArith ? arith : index);
    };
    for (int64_t a = -9; a <= 9; ++a)
      for (int64_t b : {-4, -3, -1, 1, 2, 5}) {
        int64_t floor = std::floor(double(a) / double(b));
        int64_t ceil = std::ceil(double(a) / double(b));
        EXPECT_EQ(binary(name("floordivsi", "floordivs"), a, b).integer(),
                  floor);
        EXPECT_EQ(binary(name("ceildivsi", "ceildivs"), a, b).integer(), ceil);
        EXPECT_EQ(binary(name("divsi", "divs"), a, b).integer(), a / b);
        EXPECT_EQ(binary(name("remsi", "rems"), a, b).integer(), a % b);
      }
  }
}

TEST(ScalarInterpreter, UnsignedDivisions) {
  for (const char *op : {"arith.ceildivui", "index.ceildivu"}) {
    EXPECT_EQ(binary(op, 6, 3).integer(), 2) << op;
    EXPECT_EQ(binary(op, 7, 3).integer(), 3) << op;
    EXPECT_EQ(binary(op, 0, 3).integer(), 0) << op;
    // 2^64 - 1 = 2 * (2^63 - 1) + 1
    EXPECT_EQ(binary(op, -1, 2).integer(), std::numeric_limits<int64_t>::min())
        << op;
  }
}

TEST(ScalarInterpreter, DivisionByZeroIsAnError) {
  for (const char *op : {"arith.divsi", "arith.divui", "arith.remsi",
                         "arith.floordivsi", "arith.ceildivsi", "index.divs"})
    EXPECT_NE(binary(op, 4, 0).error.find("division by zero"),
              std::string::npos)
        << op;
  int64_t lowest = std::numeric_limits<int64_t>::min();
  EXPECT_NE(binary("arith.divsi", lowest, -1).error.find("does not fit"),
            std::string::npos);
}

TEST(ScalarInterpreter, IntegersWrapAtTheirWidth) {
  EXPECT_EQ(
      binary("arith.addi", std::numeric_limits<int64_t>::max(), 1).integer(),
      std::numeric_limits<int64_t>::min());
  EXPECT_EQ(run("%c = arith.constant 2000000000 : i32\n"
                "  %r = arith.addi %c, %c : i32",
                "i32")
                .integer(),
            -294967296);
  EXPECT_EQ(run("%c = arith.constant 300 : i32\n"
                "  %r = arith.trunci %c : i32 to i8",
                "i8")
                .integer(),
            44);
  EXPECT_EQ(run("%c = arith.constant -1 : i8\n"
                "  %r = arith.extui %c : i8 to i32",
                "i32")
                .integer(),
            255);
  EXPECT_EQ(
      run("%r = arith.index_cast %a0 : index to i8", "i8", {-129}).integer(),
      127);
}

TEST(ScalarInterpreter, PoisonIsNeverAValue) {
  // A promise that is broken, a shift that is too far, a float out of range.
  for (const char *code :
       {"%r = arith.addi %a0, %a0 overflow<nsw> : index",
        "%c = arith.constant 3 : index\n"
        "  %r = arith.muli %a0, %c overflow<nuw> : index",
        "%c = arith.constant 2 : index\n"
        "  %r = \"arith.divsi\"(%a0, %c) <{isExact}> : (index, index) -> index",
        "%c = arith.constant 64 : index\n  %r = arith.shli %a0, %c : index",
        "%f = arith.constant 1.0e30 : f32\n"
        "  %i = arith.fptosi %f : f32 to i64\n"
        "  %r = arith.index_cast %i : i64 to index",
        "%r = ub.poison : index"}) {
    Outcome outcome = run(code, "index", {std::numeric_limits<int64_t>::max()});
    ASSERT_TRUE(outcome.value) << code << outcome.error;
    EXPECT_TRUE(outcome.value->isPoison()) << code;
  }
  // Poison in the arm that is not chosen does no harm.
  EXPECT_EQ(run("%p = ub.poison : index\n  %t = arith.constant true\n"
                "  %r = arith.select %t, %a0, %p : index",
                "index", {7})
                .integer(),
            7);
  EXPECT_NE(run("%p = ub.poison : i1\n"
                "  %r = scf.if %p -> index { scf.yield %a0 : index } else { "
                "scf.yield %a0 : index }",
                "index", {7})
                .error.find("condition is poison"),
            std::string::npos);
  EXPECT_NE(run("%p = ub.poison : index\n  %r = arith.divsi %a0, %p : index",
                "index", {7})
                .error.find("divisor is poison"),
            std::string::npos);
}

TEST(ScalarInterpreter, Comparisons) {
  EXPECT_EQ(
      run("%r = arith.cmpi slt, %a0, %a1 : index", "i1", {-1, 1}).integer(),
      -1);
  EXPECT_EQ(
      run("%r = arith.cmpi ult, %a0, %a1 : index", "i1", {-1, 1}).integer(), 0);
  EXPECT_EQ(run("%r = index.cmp sge(%a0, %a1)", "i1", {-1, 1}).integer(), 0);
  std::string nan = "%x = arith.constant 0x7FC00000 : f32\n  ";
  EXPECT_EQ(run(nan + "%r = arith.cmpf ole, %x, %x : f32", "i1").integer(), 0);
  EXPECT_EQ(run(nan + "%r = arith.cmpf une, %x, %x : f32", "i1").integer(), -1);
}

TEST(ScalarInterpreter, FloatsRoundToTheirType) {
  std::string sum = "%x = arith.constant 16777216.0 : f32\n"
                    "  %y = arith.constant 1.0 : f32\n"
                    "  %s = arith.addf %x, %y : f32\n"
                    "  %r = arith.subf %s, %x : f32";
  EXPECT_EQ(run(sum, "f32").real(), double((16777216.0f + 1.0f) - 16777216.0f));
  EXPECT_EQ(run(sum, "f32", {}, FloatMode::Wide).real(), 1.0);
  EXPECT_EQ(run("%r = arith.constant 0.1 : f32", "f32").real(), double(0.1f));
  EXPECT_EQ(
      run("%x = arith.constant 1.0 : f32\n  %y = arith.constant 3.0 : f32\n"
          "  %r = arith.divf %x, %y : f32",
          "f32")
          .real(),
      double(1.0f / 3.0f));
  // 2^24 + 1 has no f32; the conversion rounds to even.
  EXPECT_EQ(run("%i = arith.index_cast %a0 : index to i64\n"
                "  %r = arith.sitofp %i : i64 to f32",
                "f32", {16777217})
                .real(),
            16777216.0);
}

TEST(ScalarInterpreter, IntegersOfFloatsRoundTowardsZero) {
  for (double value : {-2.75, -0.5, 0.5, 2.75}) {
    std::string x = "%x = arith.constant " + std::to_string(value) + " : f64\n";
    EXPECT_EQ(run(x + "  %r = arith.fptosi %x : f64 to i32", "i32").integer(),
              static_cast<int64_t>(value));
  }
}

TEST(ScalarInterpreter, MathIsTheLibrarys) {
  std::string x = "%x = arith.constant 0.75 : f64\n  ";
  EXPECT_EQ(run(x + "%r = math.exp %x : f64", "f64").real(), std::exp(0.75));
  EXPECT_EQ(run(x + "%r = math.tanh %x : f64", "f64").real(), std::tanh(0.75));
  EXPECT_EQ(run(x + "%r = math.rsqrt %x : f64", "f64").real(),
            1.0 / std::sqrt(0.75));
  EXPECT_EQ(run("%x = arith.constant 2.5 : f64\n  %r = math.roundeven %x : f64",
                "f64")
                .real(),
            2.0);
  std::string nan = "%x = arith.constant 1.0 : f64\n"
                    "  %n = arith.constant 0x7FF8000000000000 : f64\n  ";
  EXPECT_TRUE(
      std::isnan(*run(nan + "%r = arith.maximumf %x, %n : f64", "f64").real()));
  EXPECT_EQ(run(nan + "%r = arith.maxnumf %x, %n : f64", "f64").real(), 1.0);
}

TEST(ScalarInterpreter, AffineMaps) {
  for (int64_t a = -7; a <= 7; ++a) {
    int64_t floor = std::floor(a / 3.0), ceil = std::ceil(a / 3.0);
    EXPECT_EQ(run("%r = affine.apply affine_map<(d0)[s0] -> (d0 floordiv 3 + "
                  "d0 mod 3 "
                  "- d0 ceildiv 3 + s0 * 2)>(%a0)[%a1]",
                  "index", {a, 5})
                  .integer(),
              floor + (a - 3 * floor) - ceil + 10);
    EXPECT_EQ(run("%r = affine.apply affine_map<(d0) -> (d0 floordiv 3)>(%a0)",
                  "index", {a})
                  .integer(),
              floor);
    EXPECT_EQ(run("%r = affine.max affine_map<(d0) -> (d0, 2, -d0)>(%a0)",
                  "index", {a})
                  .integer(),
              std::max({a, int64_t(2), -a}));
    EXPECT_EQ(run("%r = affine.min affine_map<(d0) -> (d0, 2, -d0)>(%a0)",
                  "index", {a})
                  .integer(),
              std::min({a, int64_t(2), -a}));
  }
  EXPECT_NE(
      run("%r = affine.apply affine_map<(d0)[s0] -> (d0 mod s0)>(%a0)[%a1]",
          "index", {5, 0})
          .error.find("divisor is not positive"),
      std::string::npos);
  EXPECT_NE(run("%r = affine.apply affine_map<(d0) -> (d0 * 2)>(%a0)", "index",
                {std::numeric_limits<int64_t>::max()})
                .error.find("leaves 64 bits"),
            std::string::npos);
}

TEST(ScalarInterpreter, ControlFlow) {
  std::string choose =
      "%c0 = arith.constant 0 : index\n"
      "  %p = arith.cmpi sgt, %a0, %c0 : index\n"
      "  %r = scf.if %p -> index { scf.yield %a0 : index } else {\n"
      "    %n = arith.subi %c0, %a0 : index\n"
      "    scf.yield %n : index }";
  EXPECT_EQ(run(choose, "index", {4}).integer(), 4);
  EXPECT_EQ(run(choose, "index", {-4}).integer(), 4);
  // The sum of a0, a0 + 2, ... below a1.
  std::string loop =
      "%c0 = arith.constant 0 : index\n"
      "  %c2 = arith.constant 2 : index\n"
      "  %r = scf.for %i = %a0 to %a1 step %c2 iter_args(%s = %c0) -> "
      "(index) {\n    %t = arith.addi %s, %i : index\n"
      "    scf.yield %t : index\n  }";
  EXPECT_EQ(run(loop, "index", {1, 8}).integer(), 1 + 3 + 5 + 7);
  EXPECT_EQ(run(loop, "index", {8, 1}).integer(), 0);
  // The step after the last one leaves 64 bits, and ends the loop.
  int64_t highest = std::numeric_limits<int64_t>::max();
  EXPECT_EQ(run(loop, "index", {highest - 1, highest}).integer(), highest - 1);
}

TEST(ScalarInterpreter, TensorReads) {
  std::string table = "%t = arith.constant dense<[[1, 2, 3], [4, 5, -6]]> : "
                      "tensor<2x3xi32>\n  ";
  EXPECT_EQ(run(table + "%r = tensor.extract %t[%a0, %a1] : tensor<2x3xi32>",
                "i32", {1, 2})
                .integer(),
            -6);
  Outcome outside =
      run(table + "%r = tensor.extract %t[%a0, %a1] : tensor<2x3xi32>", "i32",
          {1, 3});
  EXPECT_NE(outside.error.find("[1, 3] is outside the tensor of shape [2, 3]"),
            std::string::npos)
      << outside.error;
  EXPECT_EQ(run(table +
                    "%d = tensor.cast %t : tensor<2x3xi32> to tensor<?x?xi32>\n"
                    "  %r = tensor.dim %d, %a0 : tensor<?x?xi32>",
                "index", {1})
                .integer(),
            3);
}

TEST(ScalarInterpreter, DataThatDoesNotFitItsTypeIsAnError) {
  auto runOn = [](const std::string &code, const std::string &type) {
    Program program;
    program.addArgument("tensor<?xi32>",
                        RuntimeValue::tensor(TensorData::integers(
                            ElementKind::I64, {2}, {1, 2})));
    program.addArgument("index", RuntimeValue::index(1));
    program.addLine(code);
    program.finish("%r", type);
    ScalarInterpreter interpreter;
    for (const auto &[value, concrete] : program.getBindings())
      interpreter.bind(value, concrete);
    ErrorCollector errors;
    EXPECT_TRUE(failed(interpreter.evaluate(program.getResult())));
    return errors.text;
  };
  EXPECT_NE(runOn("%r = tensor.extract %a0[%a1] : tensor<?xi32>", "i32")
                .find("another element type"),
            std::string::npos);
  EXPECT_NE(runOn("%r = tensor.cast %a0 : tensor<?xi32> to tensor<3xi32>",
                  "tensor<3xi32>")
                .find("does not have the shape of the cast"),
            std::string::npos);
}

TEST(ScalarInterpreter, TensorViews) {
  std::string table = "%t = arith.constant dense<[[[1, 2, 3]], [[4, 5, 6]]]> : "
                      "tensor<2x1x3xi32>\n  ";
  EXPECT_EQ(run(table + "%u = tensor.collapse_shape %t [[0, 1], [2]] : "
                        "tensor<2x1x3xi32> into tensor<2x3xi32>\n"
                        "  %r = tensor.extract %u[%a0, %a1] : tensor<2x3xi32>",
                "i32", {1, 0})
                .integer(),
            4);
  std::string expand =
      "%t = arith.constant dense<[1, 2, 3, 4, 5, 6]> : "
      "tensor<6xi32>\n"
      "  %d = tensor.cast %t : tensor<6xi32> to tensor<?xi32>\n"
      "  %u = tensor.expand_shape %d [[0, 1]] output_shape "
      "[%a0, 2] : tensor<?xi32> into tensor<?x2xi32>\n"
      "  %r = tensor.extract %u[%a1, %a1] : tensor<?x2xi32>";
  EXPECT_EQ(run(expand, "i32", {3, 1}).integer(), 4);
  EXPECT_NE(run(expand, "i32", {4, 1}).error.find("number of elements"),
            std::string::npos);
}

TEST(ScalarInterpreter, WhatItDoesNotKnowIsAnError) {
  EXPECT_NE(run("%e = tensor.empty() : tensor<2xindex>\n"
                "  %r = tensor.extract %e[%a0] : tensor<2xindex>",
                "index", {0})
                .error.find("does not know the operation 'tensor.empty'"),
            std::string::npos);
  EXPECT_NE(run("%t = arith.constant dense<1> : tensor<2xi32>\n"
                "  %r = arith.addi %t, %t : tensor<2xi32>",
                "tensor<2xi32>")
                .error.find("on scalars only"),
            std::string::npos);
}

TEST(ScalarInterpreter, AVeryLongChainIsAnErrorNotACrash) {
  std::string code = "%x0 = arith.addi %a0, %a0 : index\n";
  for (int i = 1; i <= 3000; ++i)
    code += "  %x" + std::to_string(i) + " = arith.addi %x" +
            std::to_string(i - 1) + ", %a0 : index\n";
  code += "  %r = arith.addi %x3000, %a0 : index";
  EXPECT_NE(run(code, "index", {0}).error.find("gives up"), std::string::npos);
}
