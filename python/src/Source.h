//===- Source.h - IR text from Python ---------------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PYTHON_SOURCE_H
#define MASKIR_PYTHON_SOURCE_H

#include "mlir/AsmParser/AsmParserState.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/SourceMgr.h"
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace maskir::python {

/// Becomes maskir.Error; `what()` is the text of the diagnostics.
class Error : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

/// The text as Python can hold it: locations of a corrupt file may have any
/// bytes.
std::string makePrintable(llvm::StringRef text);

/// A context of its own, or, for a small text, one that others have used: to
/// make a context takes many times as long as a proof about a mask.
enum class ContextUse { Own, Shared };

/// One module and everything that it needs. Diagnostics of whatever runs while
/// a Source lives are collected, with the lines of the source that they mean.
class Source {
public:
  /// Parses and verifies text or bytecode; throws Error. `name` stands in
  /// locations.
  Source(llvm::StringRef text, llvm::StringRef name,
         ContextUse use = ContextUse::Own);
  ~Source();

  mlir::MLIRContext &getContext() { return *context; }
  mlir::ModuleOp getModule() { return *module; }
  const mlir::AsmParserState &getParserState() const { return parserState; }

  /// Runs passes on the module, in textual form, like "inline,cse"; throws
  /// Error with the diagnostics of the pass that failed.
  void run(llvm::StringRef pipeline);

  /// Throws Error with the diagnostics so far, or with `what` if there are
  /// none.
  [[noreturn]] void fail(llvm::StringRef what);

  /// The errors and warnings since the last call.
  std::string takeDiagnostics();
  /// The remarks since the last call: "file:3:7: text", and lines of notes.
  std::vector<std::string> takeRemarks();

private:
  struct Handler;
  ContextUse use;
  std::unique_ptr<mlir::MLIRContext> context;
  llvm::SourceMgr sourceMgr;
  std::string diagnostics;
  std::vector<std::string> remarks;
  std::unique_ptr<Handler> handler;
  mlir::AsmParserState parserState;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

} // namespace maskir::python

#endif // MASKIR_PYTHON_SOURCE_H
