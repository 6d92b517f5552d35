//===- mask-reduce.cpp - Makes a failing MaskIR program small -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/InitAll.h"
#include "maskir/Input/CheckInput.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-reduce/MlirReduceMain.h"
#include "llvm/Support/FileSystem.h"

/// The input is read by MLIR's own tool, so it is checked before: of what has
/// no dash, each that is a file.
static bool isInputUsable(int argc, char **argv,
                          const mlir::DialectRegistry &registry) {
  for (int i = 1; i < argc; ++i)
    if (llvm::sys::fs::is_regular_file(argv[i]) &&
        !maskir::readInput(argv[i], registry))
      return false;
  return true;
}

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::registerAllPasses();
  maskir::registerAllDialects(registry);
  maskir::registerAllPasses();
  if (!isInputUsable(argc, argv, registry))
    return 1;
  mlir::MLIRContext context(registry);
  return mlir::failed(mlir::mlirReduceMain(argc, argv, context));
}
