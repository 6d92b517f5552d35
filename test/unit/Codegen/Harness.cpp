//===- Harness.cpp - Compiled attention against plain loops ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Harness.h"
#include "maskir/InitAll.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FormatVariadic.h"
#include "gtest/gtest.h"

#include <cmath>
#include <random>
#include <sys/mman.h>

using namespace mlir;
using namespace maskir;
using namespace maskir::test;

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static std::string getTensor(const Problem &p, llvm::ArrayRef<int64_t> shape,
                             llvm::StringRef element) {
  std::string text = "tensor<";
  for (int64_t size : shape)
    text += (p.dynamic ? "?" : std::to_string(size)) + "x";
  return text + element.str() + ">";
}

static std::string getOffsets(const Problem &p) {
  if (p.dynamicOffsets)
    return " offset(%qo, %ko)";
  if (p.queryOffset || p.keyOffset)
    return llvm::formatv(" offset({0}, {1})", p.queryOffset, p.keyOffset);
  return "";
}

std::string maskir::test::getModule(const Problem &p) {
  std::string q =
      getTensor(p, {p.batches, p.heads, p.queries, p.depth}, p.element);
  std::string k =
      getTensor(p, {p.batches, p.keyHeads, p.keys, p.depth}, p.element);
  std::string v =
      getTensor(p, {p.batches, p.keyHeads, p.keys, p.valueDepth}, p.element);
  std::string o =
      getTensor(p, {p.batches, p.heads, p.queries, p.valueDepth}, p.element);
  std::string l = getTensor(p, {p.batches, p.heads, p.queries}, "f32");
  std::string s = getTensor(p, {p.heads}, "f32");
  std::string arguments = "%q: " + q + ", %k: " + k + ", %v: " + v;
  if (p.sink)
    arguments += ", %sink: " + s;
  if (p.dynamicOffsets)
    arguments += ", %qo: index, %ko: index";
  if (!p.arguments.empty())
    arguments += ", " + p.arguments;
  std::string results = p.lse ? "(" + o + ", " + l + ")" : o;
  std::string op = "attn.attention(%q, %k, %v)";
  if (!p.mask.empty())
    op += " mask(%m)";
  op += llvm::formatv(" scale({0:E17})", p.scale).str();
  op += getOffsets(p);
  if (p.sink)
    op += " sink(%sink : " + s + ")";
  if (!p.score.empty())
    op += " score {\n^bb0(%s: f32, %b: index, %h: index, %q_: index, %kv: "
          "index):\n" +
          p.score + "\n}";
  op += " : (" + q + ", " + k + ", " + v + ") -> " + results;
  return "func.func @f(" + arguments + ") -> " + results + " {\n" + p.mask +
         "\n%o" + (p.lse ? ":2" : "") + " = " + op + "\nreturn " +
         (p.lse ? "%o#0, %o#1 : " + o + ", " + l : "%o : " + o) + "\n}\n";
}

//===----------------------------------------------------------------------===//
// Data
//===----------------------------------------------------------------------===//

static const llvm::fltSemantics &getSemantics(llvm::StringRef element) {
  return element == "f16"    ? llvm::APFloat::IEEEhalf()
         : element == "bf16" ? llvm::APFloat::BFloat()
                             : llvm::APFloat::IEEEsingle();
}

/// The 16 bits of `value` rounded to the element type.
static uint16_t narrow(float value, const llvm::fltSemantics &semantics) {
  bool losesInfo;
  llvm::APFloat number(value);
  number.convert(semantics, llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return uint16_t(number.bitcastToAPInt().getZExtValue());
}

static float widen(uint16_t bits, const llvm::fltSemantics &semantics) {
  bool losesInfo;
  llvm::APFloat number(semantics, llvm::APInt(16, bits));
  number.convert(llvm::APFloat::IEEEsingle(),
                 llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return number.convertToFloat();
}

Data maskir::test::makeInputs(const Problem &p) {
  std::mt19937 random(20);
  std::normal_distribution<float> normal;
  const llvm::fltSemantics &semantics = getSemantics(p.element);
  auto fill = [&](std::vector<float> &values, int64_t size) {
    for (int64_t i = 0; i < size; ++i) {
      float value = normal(random);
      values.push_back(p.element == "f32"
                           ? value
                           : widen(narrow(value, semantics), semantics));
    }
  };
  Data data;
  fill(data.query, p.batches * p.heads * p.queries * p.depth);
  fill(data.key, p.batches * p.keyHeads * p.keys * p.depth);
  fill(data.value, p.batches * p.keyHeads * p.keys * p.valueDepth);
  for (int64_t h = 0; p.sink && h < p.heads; ++h)
    data.sink.push_back(h % 3 == 2 ? -INFINITY : normal(random));
  return data;
}

static size_t getPageBytes(size_t bytes) {
  return (bytes + 4095) / 4096 * 4096;
}

void *maskir::test::allocateGuarded(size_t bytes, void *&begin) {
  size_t size = getPageBytes(bytes);
  void *base = mmap(nullptr, size + 4096, PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  EXPECT_NE(MAP_FAILED, base);
  char *end = static_cast<char *>(base) + size;
  EXPECT_EQ(0, mprotect(end, 4096, PROT_NONE));
  begin = end - bytes;
  return base;
}

void maskir::test::freeGuarded(void *base, size_t bytes) {
  munmap(base, getPageBytes(bytes) + 4096);
}

//===----------------------------------------------------------------------===//
// Compiled code
//===----------------------------------------------------------------------===//

static DialectRegistry &getRegistry() {
  static DialectRegistry *registry = [] {
    auto *created = new DialectRegistry();
    mlir::registerAllDialects(*created);
    mlir::registerAllExtensions(*created);
    maskir::registerAllDialects(*created);
    return created;
  }();
  return *registry;
}

std::unique_ptr<JitProgram>
maskir::test::compile(const std::string &text, std::string &error,
                      int64_t width, int64_t keyTile, bool visitAll) {
  MLIRContext context(getRegistry(), MLIRContext::Threading::DISABLED);
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    error += diagnostic.str() + "\n";
    return success();
  });
  auto module = parseSourceString<ModuleOp>(text, &context);
  if (!module)
    return nullptr;
  auto program = JitProgram::create(*module, [&](PassManager &manager) {
    MaskToCpuOptions options;
    options.vectorWidth = width;
    options.keyTile = keyTile;
    options.visitAll = visitAll;
    buildMaskToCpuLowering(manager, options);
    return success();
  });
  if (program)
    return std::move(*program);
  error += toString(program.takeError());
  return nullptr;
}

void maskir::test::run(const Problem &p, Data &data) {
  std::string error, text = getModule(p);
  auto program = compile(text, error, p.width, p.keyTile, p.visitAll);
  ASSERT_TRUE(program) << error << text;

  const llvm::fltSemantics &semantics = getSemantics(p.element);
  // Reading past an input is a crash.
  std::vector<std::unique_ptr<GuardedArray<float>>> wide;
  std::vector<std::unique_ptr<GuardedArray<uint16_t>>> half;
  std::vector<JitArgument> arguments;
  auto add = [&](std::vector<float> &values, llvm::ArrayRef<int64_t> shape) {
    if (p.element == "f32") {
      wide.push_back(std::make_unique<GuardedArray<float>>(values.size()));
      std::copy(values.begin(), values.end(), wide.back()->data());
      arguments.push_back(wide.back()->view(shape));
      return;
    }
    half.push_back(std::make_unique<GuardedArray<uint16_t>>(values.size()));
    for (size_t i = 0; i < values.size(); ++i)
      half.back()->data()[i] = narrow(values[i], semantics);
    arguments.push_back(half.back()->view(shape));
  };
  add(data.query, {p.batches, p.heads, p.queries, p.depth});
  add(data.key, {p.batches, p.keyHeads, p.keys, p.depth});
  add(data.value, {p.batches, p.keyHeads, p.keys, p.valueDepth});
  if (p.sink)
    arguments.push_back(view(data.sink, {p.heads}));
  if (p.dynamicOffsets) {
    arguments.push_back(p.queryOffset);
    arguments.push_back(p.keyOffset);
  }
  arguments.insert(arguments.end(), p.extra.begin(), p.extra.end());
  auto results = program->invoke("f", arguments);
  ASSERT_TRUE(bool(results)) << toString(results.takeError());

  int64_t rows = p.batches * p.heads * p.queries;
  ArrayView &array = (*results)[0].array;
  ASSERT_EQ(4u, array.shape.size());
  ASSERT_EQ(rows * p.valueDepth,
            array.shape[0] * array.shape[1] * array.shape[2] * array.shape[3]);
  for (int64_t i = 0; i < rows * p.valueDepth; ++i)
    data.result.push_back(
        p.element == "f32"
            ? static_cast<float *>(array.data)[i]
            : widen(static_cast<uint16_t *>(array.data)[i], semantics));
  for (int64_t i = 0; p.lse && i < rows; ++i)
    data.lse.push_back(static_cast<float *>((*results)[1].array.data)[i]);
}

//===----------------------------------------------------------------------===//
// Oracle
//===----------------------------------------------------------------------===//

static void runRow(const Problem &p, const Data &in, int64_t b, int64_t h,
                   int64_t i, std::vector<double> &output, double &lse) {
  int64_t g = h / (p.heads / p.keyHeads);
  const float *query = &in.query[((b * p.heads + h) * p.queries + i) * p.depth];
  auto keyRow = [&](int64_t j) { return (b * p.keyHeads + g) * p.keys + j; };
  std::vector<double> scores(p.keys, -INFINITY);
  double maximum = p.sink ? in.sink[h] : -INFINITY;
  for (int64_t j = 0; j < p.keys; ++j) {
    int64_t q = p.queryOffset + i, kv = p.keyOffset + j;
    if (p.allowed && !p.allowed(b, h, q, kv))
      continue;
    double dot = 0;
    for (int64_t d = 0; d < p.depth; ++d)
      dot += double(query[d]) * in.key[keyRow(j) * p.depth + d];
    dot *= p.scale;
    scores[j] = p.modify ? p.modify(dot, b, h, q, kv) : dot;
    maximum = std::max(maximum, scores[j]);
  }
  output.assign(p.valueDepth, 0.0);
  lse = -INFINITY;
  if (maximum == -INFINITY)
    return; // rule M5
  double sum = p.sink ? std::exp(in.sink[h] - maximum) : 0.0;
  for (int64_t j = 0; j < p.keys; ++j) {
    double weight = std::exp(scores[j] - maximum);
    sum += weight;
    for (int64_t d = 0; weight != 0 && d < p.valueDepth; ++d)
      output[d] += weight * in.value[keyRow(j) * p.valueDepth + d];
  }
  for (double &element : output)
    element /= sum;
  lse = maximum + std::log(sum);
}

void maskir::test::runOracle(const Problem &p, Data &data) {
  std::vector<double> output;
  double lse;
  for (int64_t b = 0; b < p.batches; ++b)
    for (int64_t h = 0; h < p.heads; ++h)
      for (int64_t i = 0; i < p.queries; ++i) {
        runRow(p, data, b, h, i, output, lse);
        data.result.insert(data.result.end(), output.begin(), output.end());
        data.lse.push_back(float(lse));
      }
}

void maskir::test::check(const Problem &p) {
  Data found = makeInputs(p), expected = found;
  run(p, found);
  runOracle(p, expected);
  ASSERT_EQ(expected.result.size(), found.result.size());
  // f32 arithmetic; the result is rounded to the element type once.
  double tolerance = p.element == "f32"   ? 2e-6
                     : p.element == "f16" ? 1e-3
                                          : 8e-3;
  int wrong = 0;
  for (size_t i = 0; i < expected.result.size() && wrong < 5; ++i) {
    double bound = tolerance * (1.0 + std::fabs(expected.result[i]));
    double difference = std::fabs(double(found.result[i]) - expected.result[i]);
    if (!(difference <= bound)) {
      ++wrong;
      ADD_FAILURE() << "result " << i << ": expected " << expected.result[i]
                    << ", found " << found.result[i];
    }
  }
  for (size_t i = 0; p.lse && i < expected.lse.size() && wrong < 5; ++i) {
    bool same = expected.lse[i] == found.lse[i] ||
                std::fabs(expected.lse[i] - found.lse[i]) <=
                    2e-6 * (1.0 + std::fabs(expected.lse[i]));
    if (!same) {
      ++wrong;
      ADD_FAILURE() << "lse " << i << ": expected " << expected.lse[i]
                    << ", found " << found.lse[i];
    }
  }
  if (wrong)
    ADD_FAILURE() << getModule(p);
}
