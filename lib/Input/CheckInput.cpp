//===- CheckInput.cpp - Programs that a reader would crash on -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Input/CheckInput.h"
#include "BytecodeOffsets.h"
#include "maskir/Input/PackBooleans.h"
#include "mlir/Bytecode/BytecodeReader.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/Block.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Support/FileUtilities.h"
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mlir;
using namespace maskir;

/// For the child that reads bytecode.
static constexpr rlim_t kMaxSeconds = 60, kMaxBytes = rlim_t(8) << 30;

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// Where the brackets of MLIR text, outside of strings and comments, are nested
/// too deeply. "->", "<=" and ">=" are no brackets.
static std::optional<InputProblem> findDeepNesting(StringRef text) {
  unsigned depth = 0, line = 1;
  size_t lineStart = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    char next = i + 1 < text.size() ? text[i + 1] : '\0';
    switch (text[i]) {
    case '\n':
      ++line;
      lineStart = i + 1;
      break;
    case '"':
      for (++i; i < text.size() && text[i] != '"' && text[i] != '\n'; ++i)
        i += text[i] == '\\';
      break;
    case '/':
      if (next == '/')
        i = std::min(text.find('\n', i), text.size()) - 1;
      break;
    case '<':
      depth += next != '=';
      break;
    case '(':
    case '[':
    case '{':
      ++depth;
      break;
    case '>':
      if (next == '=' || (i && text[i - 1] == '-'))
        break;
      [[fallthrough]];
    case ')':
    case ']':
    case '}':
      depth -= depth > 0;
      break;
    }
    if (depth > kMaxNesting)
      return InputProblem{line, unsigned(i - lineStart) + 1,
                          "expected brackets nested at most " +
                              std::to_string(kMaxNesting) +
                              " deep, found one more"};
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Bytecode
//===----------------------------------------------------------------------===//

#if defined(__SANITIZE_ADDRESS__)
static constexpr bool kHasShadowMemory = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
static constexpr bool kHasShadowMemory = true;
#else
static constexpr bool kHasShadowMemory = false;
#endif
#else
static constexpr bool kHasShadowMemory = false;
#endif

/// Reads `buffer` and ends the process.
[[noreturn]] static void readAndExit(llvm::MemoryBufferRef buffer,
                                     const DialectRegistry &registry) {
  int nowhere = open("/dev/null", O_WRONLY);
  dup2(nowhere, STDOUT_FILENO);
  dup2(nowhere, STDERR_FILENO);
  for (int signal : {SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGFPE, SIGTRAP})
    std::signal(signal, SIG_DFL);
  auto limit = [](int resource, rlim_t value) {
    rlimit bounds = {value, value};
    setrlimit(resource, &bounds);
  };
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, kMaxSeconds);
  if (!kHasShadowMemory)
    limit(RLIMIT_AS, kMaxBytes);
  {
    MLIRContext context(registry, MLIRContext::Threading::DISABLED);
    context.allowUnregisteredDialects();
    ScopedDiagnosticHandler silence(&context,
                                    [](Diagnostic &) { return success(); });
    Block block;
    ParserConfig config(&context);
    (void)readBytecodeFile(buffer, &block, config);
  }
  _exit(EXIT_SUCCESS);
}

static std::optional<InputProblem> findCrash(llvm::MemoryBufferRef buffer,
                                             const DialectRegistry &registry) {
  if (hasTooManyOffsets(buffer.getBuffer()))
    return InputProblem{
        0, 0,
        "the bytecode is corrupt: its table of attributes and types has "
        "more entries than it says"};
  pid_t child = fork();
  if (child == 0)
    readAndExit(buffer, registry);
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child)
    return InputProblem{0, 0, "no process could be started to read bytecode"};
  if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS)
    return std::nullopt;
  std::string how =
      WIFSIGNALED(status) ? strsignal(WTERMSIG(status)) : "an error exit";
  return InputProblem{
      0, 0, "the bytecode is corrupt: reading it ended in \"" + how + "\""};
}

//===----------------------------------------------------------------------===//
// Both
//===----------------------------------------------------------------------===//

std::optional<InputProblem>
maskir::findProblem(llvm::MemoryBufferRef buffer,
                    const DialectRegistry &registry) {
  return isBytecode(buffer) ? findCrash(buffer, registry)
                            : findDeepNesting(buffer.getBuffer());
}

std::unique_ptr<llvm::MemoryBuffer>
maskir::readInput(StringRef path, const DialectRegistry &registry) {
  std::string error;
  auto buffer = openInputFile(path, &error);
  if (!buffer) {
    llvm::errs() << error << '\n';
    return nullptr;
  }
  auto problem = findProblem(*buffer, registry);
  if (!problem) {
    auto packed = packBooleans(*buffer);
    return packed ? llvm::MemoryBuffer::getMemBufferCopy(
                        *packed, buffer->getBufferIdentifier())
                  : std::move(buffer);
  }
  std::string place = buffer->getBufferIdentifier().str();
  if (problem->line)
    place += ":" + std::to_string(problem->line) + ":" +
             std::to_string(problem->column);
  llvm::errs() << place << ": error: " << problem->message << '\n';
  return nullptr;
}
