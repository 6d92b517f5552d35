//===- mask-opt.cpp - mlir-opt with the MaskIR dialects and passes --------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/InitAll.h"
#include "maskir/Input/CheckInput.h"
#include "maskir/Testing/Passes.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::registerAllPasses();
  maskir::registerAllDialects(registry);
  maskir::registerAllPasses();
  maskir::check::registerChecks(registry);
  auto [input, output] = mlir::registerAndParseCLIOptions(
      argc, argv, "mask-opt: symbolic attention masks\n", registry);
  if (failed(maskir::checkInputFile(input, registry)))
    return EXIT_FAILURE;
  return mlir::asMainReturnCode(
      mlir::MlirOptMain(argc, argv, input, output, registry));
}
