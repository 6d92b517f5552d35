//===- mask-run.cpp - Compile a module and run one of its functions -------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   mask-run FILE --entry NAME [--pipeline TEXT] [--run-threads N] [-O N]
//
// runs a function without arguments and exits with 0, or with 1 where the
// module cannot be compiled, the run fails, or a `check` operation fails. The
// results of the function are printed, the first elements of arrays.
//
//===----------------------------------------------------------------------===//

#include "maskir/Codegen/CPU/Jit.h"
#include "maskir/InitAll.h"
#include "maskir/Input/CheckInput.h"
#include "maskir/Runtime/Runtime.h"
#include "maskir/Testing/Passes.h"
#include "mlir/IR/AsmState.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"

namespace cl = llvm::cl;
using namespace mlir;
using namespace maskir;

static cl::opt<std::string> inputFile(cl::Positional, cl::desc("FILE"),
                                      cl::init("-"));
static cl::opt<std::string>
    entry("entry", cl::desc("The function to run; it takes no arguments"),
          cl::value_desc("NAME"), cl::init("main"));
static cl::opt<std::string>
    pipeline("pipeline",
             cl::desc("Passes that end in the LLVM dialect, as text"),
             cl::value_desc("TEXT"), cl::init("mask-cpu-lowering"));
static cl::opt<int> threads("run-threads",
                            cl::desc("Threads of the work queue; 0 = default"),
                            cl::value_desc("N"), cl::init(0));
static cl::opt<unsigned> optimization("O", cl::Prefix,
                                      cl::desc("LLVM's optimisation: 0 to 3"),
                                      cl::value_desc("N"), cl::init(2));

/// An element as text.
static std::string getElement(const JitType &type, const void *memory) {
  using Element = JitType::Element;
  uint64_t bits = 0;
  std::memcpy(&bits, memory, type.getBytes());
  llvm::APInt integer(type.getBytes() * 8, bits);
  const llvm::fltSemantics *semantics =
      type.element == Element::F16    ? &llvm::APFloat::IEEEhalf()
      : type.element == Element::BF16 ? &llvm::APFloat::BFloat()
      : type.element == Element::F32  ? &llvm::APFloat::IEEEsingle()
      : type.element == Element::F64  ? &llvm::APFloat::IEEEdouble()
                                      : nullptr;
  llvm::SmallString<32> text;
  if (semantics)
    llvm::APFloat(*semantics, integer).toString(text);
  else
    integer.toStringSigned(text);
  return std::string(text);
}

static void printResult(const JitType &type, const JitResult &result) {
  llvm::outs() << type.text << ": ";
  if (!type.isArray()) {
    llvm::outs() << getElement(type, &result.scalar) << '\n';
    return;
  }
  int64_t count = 1;
  for (int64_t size : result.array.shape)
    count *= size;
  constexpr int64_t shown = 16;
  const char *data = static_cast<const char *>(result.array.data);
  llvm::outs() << '[';
  llvm::interleaveComma(result.array.shape, llvm::outs());
  llvm::outs() << "] = ";
  for (int64_t i = 0; i < std::min(count, shown); ++i)
    llvm::outs() << (i ? ", " : "")
                 << getElement(type, data + i * type.getBytes());
  llvm::outs() << (count > shown ? ", ...\n" : "\n");
}

static LogicalResult addPasses(PassManager &manager) {
  manager.addPass(check::createCheckToRuntimePass());
  return parsePassPipeline(pipeline, manager);
}

static LogicalResult runMain(MLIRContext &context) {
  llvm::SourceMgr sources;
  SourceMgrDiagnosticHandler handler(sources, &context);
  auto input = readInput(inputFile, context.getDialectRegistry());
  if (!input)
    return failure();
  sources.AddNewSourceBuffer(std::move(input), SMLoc());
  auto module = parseSourceFile<ModuleOp>(sources, &context);
  if (!module)
    return failure();
  JitOptions options;
  options.optimization = optimization;
  auto program = JitProgram::create(*module, addPasses, options);
  if (!program) {
    llvm::WithColor::error(llvm::errs(), "mask-run")
        << llvm::toString(program.takeError()) << '\n';
    return failure();
  }
  maskirSetThreads(threads);
  auto results = (*program)->invoke(entry, {});
  if (!results) {
    llvm::WithColor::error(llvm::errs(), "mask-run")
        << llvm::toString(results.takeError()) << '\n';
    return failure();
  }
  for (auto [type, result] :
       llvm::zip((*program)->lookup(entry)->results, *results))
    printResult(type, result);
  return success();
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  registerAsmPrinterCLOptions();
  registerMLIRContextCLOptions();
  registerPassManagerCLOptions();
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::registerAllPasses();
  maskir::registerAllDialects(registry);
  maskir::registerAllPasses();
  maskir::check::registerChecks(registry);
  cl::ParseCommandLineOptions(
      argc, argv, "mask-run: compile a module and run a function\n");
  MLIRContext context(registry);
  return failed(runMain(context)) ? EXIT_FAILURE : EXIT_SUCCESS;
}
