//===- mask-fuzz.cpp - Random modules through parse, verify, passes -------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A libFuzzer target. The first byte says whether the rest is text for the
// parser or choices for a generator of well-formed functions over masks. The
// module goes through the verifier and the passes; none of them may crash.
//
//===----------------------------------------------------------------------===//

#include "maskir/InitAll.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

namespace {

/// Reads choices from the fuzzer's bytes; past the end, all choices are 0.
class Choices {
public:
  Choices(const uint8_t *data, size_t size) : data(data), size(size) {}
  uint8_t byte() { return next < size ? data[next++] : 0; }
  bool empty() const { return next >= size; }

  /// Mostly small numbers, sometimes one at the edge of int64.
  int64_t number() {
    static const int64_t edges[] = {INT64_MIN, INT64_MIN + 1, INT64_MAX,
                                    INT64_MAX - 1, int64_t(1) << 62};
    uint8_t choice = byte();
    return choice >= 251 ? edges[choice - 251]
                         : static_cast<int64_t>(choice) - 100;
  }

private:
  const uint8_t *data;
  size_t size;
  size_t next = 0;
};

/// Writes a function of random leaves and combinators.
class Generator {
public:
  explicit Generator(Choices &choices) : choices(choices) {}

  std::string run() {
    os << "func.func @f(%n: index, %w: index, %len: tensor<?xi64>, "
          "%ids: tensor<?x?xi32>, %keep: tensor<?x?xi1>) {\n";
    for (unsigned i = 0; i < 24 && !choices.empty(); ++i)
      mask();
    static const char *const claims[] = {"causal", "nonempty_rows", "equal",
                                         "implies"};
    unsigned claim = choices.byte() % 4;
    os << "  mask.assert " << claims[claim] << " " << any();
    if (claim >= 2)
      os << ", " << any();
    if (choices.byte() % 2)
      os << " over [?, 2, " << magnitude() << ", %n] offset("
         << choices.number() << ", %w)";
    os << "\n  %kind = mask.tile_kind " << any()
       << "[%n, %n, %w, %n] size(%n, %w)\n";
    os << "  %runs, %count = mask.tile_runs " << any()
       << "[%n, %n, %w, %n] size(%n, %w) tile(" << magnitude()
       << ") : tensor<?x3xi32>\n";
    os << "  return\n}\n";
    return text;
  }

private:
  /// A mask made before; the first is always there.
  std::string any() {
    if (count == 0) {
      os << "  %m0 = mask.causal\n";
      count = 1;
    }
    return "%m" + std::to_string(choices.byte() % count);
  }
  int64_t magnitude() { return 1 + choices.byte(); }
  std::string distance() {
    switch (choices.byte() % 4) {
    case 0:
      return "%n";
    case 1:
      return "%w";
    default:
      return std::to_string(choices.number());
    }
  }
  void mask();

  Choices &choices;
  std::string text;
  llvm::raw_string_ostream os{text};
  unsigned count = 0;
};

void Generator::mask() {
  unsigned kind = choices.byte() % 14;
  // Operands are made before the line that uses them begins.
  std::string a = any(), b = any(), x = distance(), y = distance();
  os << "  %m" << count++ << " = ";
  switch (kind) {
  case 0:
    os << "mask.and " << a << ", " << b;
    break;
  case 1:
    os << "mask.or " << a << ", " << b;
    break;
  case 2:
    os << "mask.not " << a;
    break;
  case 3:
    os << "mask.shift " << a << " q(" << x << ") kv(" << y << ")";
    break;
  case 4:
    os << "mask.window left(" << x << ") right(" << y << ")";
    break;
  case 5:
    os << "mask.window left(" << x << ")";
    break;
  case 6:
    os << "mask.chunk size(" << magnitude() << ") start(%len : tensor<?xi64>)";
    break;
  case 7:
    os << "mask.chunk size(%n)";
    break;
  case 8:
    os << "mask.key_range hi(%len : tensor<?xi64>)";
    break;
  case 9:
    os << "mask.key_valid %keep : tensor<?x?xi1>";
    break;
  case 10:
    os << "mask.same_segment %ids, %ids "
       << (choices.byte() % 2 ? "{sorted} " : "")
       << ": tensor<?x?xi32>, tensor<?x?xi32>";
    break;
  case 11:
    os << "mask.affine affine_set<(b, h, q, kv)[s] : (q * " << choices.number()
       << " - kv floordiv " << magnitude() << " + s + h * " << choices.number()
       << " >= 0, kv mod " << magnitude() << " - b == 0)> ["
       << (choices.byte() % 2 ? "%n" : "%w") << "]";
    break;
  case 12:
    os << "mask.blocks %keep tile(" << magnitude() << ", " << magnitude()
       << ") : tensor<?x?xi1>";
    break;
  default:
    os << "mask.causal";
  }
  os << "\n";
}

/// The passes that this build has, in the order of the pipeline.
std::vector<std::string> getPasses() {
  std::vector<std::string> passes = {"canonicalize"};
  for (const char *name : {"mask-simplify", "mask-verify", "mask-block-map"})
    if (PassInfo::lookup(name))
      passes.push_back(name);
  return passes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const DialectRegistry *registry = [] {
    auto *result = new DialectRegistry();
    result->insert<arith::ArithDialect, func::FuncDialect,
                   tensor::TensorDialect>();
    maskir::registerAllDialects(*result);
    maskir::registerAllPasses();
    registerTransformsPasses();
    return result;
  }();
  if (size == 0)
    return 0;
  Choices choices(data, size);
  std::string text;
  if (choices.byte() % 4 == 0)
    text.assign(reinterpret_cast<const char *>(data + 1), size - 1);
  else
    text = Generator(choices).run();

  MLIRContext context(*registry, MLIRContext::Threading::DISABLED);
  context.getDiagEngine().registerHandler([](Diagnostic &) {});
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, &context);
  if (!module)
    return 0;
  for (const std::string &name : getPasses()) {
    PassManager manager(&context);
    if (failed(parsePassPipeline(name, manager)) ||
        failed(manager.run(*module)))
      return 0;
  }
  return 0;
}
