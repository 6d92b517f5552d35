//===- Source.cpp - IR text from Python -----------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Source.h"
#include "Excerpts.h"
#include "Verdicts.h"
#include "maskir/InitAll.h"
#include "maskir/Input/CheckInput.h"
#include "maskir/Input/PackBooleans.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Bytecode/BytecodeReader.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Verifier.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include <mutex>

using namespace mlir;
using namespace maskir::python;

/// "file:3:7: text", and its notes on lines of their own, with their places
/// where these are others.
static std::string printRemark(Diagnostic &diagnostic) {
  auto print = [](Diagnostic &part, const std::string &place) {
    return (place.empty() ? "" : place + ": ") + part.str();
  };
  std::string place = printLocation(diagnostic.getLocation());
  std::string text = print(diagnostic, place);
  for (Diagnostic &note : diagnostic.getNotes()) {
    std::string other = printLocation(note.getLocation());
    text += "\n" + print(note, other == place ? "" : other);
  }
  return text;
}

struct Source::Handler {
  Handler(Source &source)
      : stream(source.diagnostics),
        handler(source.sourceMgr, source.context.get(), stream),
        remarks(source.context.get(), [&source](Diagnostic &diagnostic) {
          if (diagnostic.getSeverity() != DiagnosticSeverity::Remark)
            return failure();
          source.remarks.push_back(printRemark(diagnostic));
          return success();
        }) {}
  llvm::raw_string_ostream stream;
  SourceMgrDiagnosticHandler handler;
  ScopedDiagnosticHandler remarks; // asked first
};

static const DialectRegistry &getRegistry() {
  static const DialectRegistry *registry = [] {
    auto *result = new DialectRegistry();
    registerAllDialects(*result);
    registerAllExtensions(*result);
    maskir::registerAllDialects(*result);
    registerAllPasses();
    maskir::registerAllPasses();
    return result;
  }();
  return *registry;
}

//===----------------------------------------------------------------------===//
// Contexts
//===----------------------------------------------------------------------===//

namespace {

/// Contexts that no Source has, for the next one. A context keeps what was ever
/// written in it: after some uses it goes.
class ContextPool {
public:
  std::unique_ptr<MLIRContext> take() {
    std::lock_guard<std::mutex> lock(mutex);
    if (contexts.empty())
      return nullptr;
    return contexts.pop_back_val();
  }
  void give(std::unique_ptr<MLIRContext> context) {
    std::lock_guard<std::mutex> lock(mutex);
    if (contexts.size() < kMostContexts && ++uses % kMostUses != 0)
      contexts.push_back(std::move(context));
  }

private:
  static constexpr unsigned kMostContexts = 4, kMostUses = 256;
  std::mutex mutex;
  llvm::SmallVector<std::unique_ptr<MLIRContext>, 4> contexts;
  unsigned uses = 0;
};

} // namespace

static ContextPool &getPool() {
  static auto *pool = new ContextPool(); // Python may end in any order
  return *pool;
}

static std::unique_ptr<MLIRContext> makeContext(ContextUse use) {
  if (use == ContextUse::Shared)
    if (std::unique_ptr<MLIRContext> context = getPool().take())
      return context;
  return std::make_unique<MLIRContext>(getRegistry(),
                                       MLIRContext::Threading::DISABLED);
}

//===----------------------------------------------------------------------===//
// Source
//===----------------------------------------------------------------------===//

/// A shape that is no tensor: MLIR 22's canonicalizer takes it for one, and
/// crashes.
static Operation *findShape(ModuleOp module) {
  Operation *found = nullptr;
  module->walk([&](Operation *op) {
    bool isShape = op->getName().getStringRef() == "shape.shape_of" &&
                   !isa<TensorType>(op->getResult(0).getType());
    found = isShape ? op : nullptr;
    return isShape ? WalkResult::interrupt() : WalkResult::advance();
  });
  return found;
}

Source::Source(llvm::StringRef text, llvm::StringRef name, ContextUse use)
    : use(use), context(makeContext(use)) {
  auto packed = packBooleans(llvm::MemoryBufferRef(text, name));
  sourceMgr.AddNewSourceBuffer(
      llvm::MemoryBuffer::getMemBufferCopy(packed ? *packed : text, name),
      llvm::SMLoc());
  handler = std::make_unique<Handler>(*this);
  const llvm::MemoryBuffer *buffer = sourceMgr.getMemoryBuffer(1);
  if (auto problem = findProblem(*buffer, getRegistry())) {
    emitError(FileLineColLoc::get(context.get(), name, problem->line,
                                  problem->column))
        << problem->message;
    fail(problem->message);
  }
  Block block;
  ParserConfig config(context.get());
  LogicalResult read =
      isBytecode(*buffer)
          ? readBytecodeFile(*buffer, &block, config)
          : parseAsmSourceFile(sourceMgr, &block, config, &parserState);
  if (failed(read))
    fail("this is no MLIR module");
  OwningOpRef<ModuleOp> parsed;
  if (llvm::hasSingleElement(block))
    if (auto top = dyn_cast<ModuleOp>(block.front())) {
      top->remove();
      parsed = top;
    }
  if (!parsed) {
    parsed = ModuleOp::create(
        FileLineColLoc::get(context.get(), name, /*line=*/0, /*column=*/0));
    Block *body = parsed->getBody();
    body->getOperations().splice(body->end(), block.getOperations());
    if (failed(mlir::verify(*parsed)))
      fail("the module is not valid");
  }
  if (Operation *shape = findShape(*parsed)) {
    shape->emitError("expected a tensor of sizes, found ")
        << shape->getResult(0).getType() << ", which can't be read";
    fail("a shape is no tensor");
  }
  module = std::move(parsed);
}

Source::~Source() {
  module = nullptr;
  handler = nullptr;
  if (use == ContextUse::Shared)
    getPool().give(std::move(context));
}

std::string Source::takeDiagnostics() {
  handler->stream.flush();
  return std::exchange(diagnostics, std::string());
}

std::vector<std::string> Source::takeRemarks() {
  return std::exchange(remarks, {});
}

std::string maskir::python::makePrintable(llvm::StringRef text) {
  std::string result = llvm::json::fixUTF8(text);
  llvm::replace(result, '\0', '?'); // it would end the text
  return result;
}

void Source::fail(llvm::StringRef what) {
  std::string text = makePrintable(
      shortenExcerpts(llvm::StringRef(takeDiagnostics()).rtrim()));
  throw Error(text.empty() ? what.str() : text);
}

void Source::run(llvm::StringRef pipeline) {
  PassManager manager(context.get(), ModuleOp::getOperationName());
  std::string errors;
  llvm::raw_string_ostream stream(errors);
  if (failed(parsePassPipeline(pipeline, manager, stream)))
    fail(stream.str());
  // To verify behind each pass is half of the work; the tests do.
  manager.enableVerifier(false);
  if (failed(manager.run(*module)) || failed(mlir::verify(*module)))
    fail(("the pipeline " + pipeline + " failed").str());
}
