//===- Program.cpp - IR text with concrete arguments ----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Index/IR/IndexDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/Parser/Parser.h"
#include <cstdio>
#include <cstdlib>

using namespace mlir;

namespace maskir::reference {

MLIRContext &getContext() {
  static MLIRContext context(MLIRContext::Threading::DISABLED);
  context.loadDialect<mask::MaskDialect, attn::AttnDialect,
                      affine::AffineDialect, arith::ArithDialect,
                      func::FuncDialect, index::IndexDialect, math::MathDialect,
                      scf::SCFDialect, tensor::TensorDialect, ub::UBDialect>();
  return context;
}

ErrorCollector::ErrorCollector()
    : handler(&getContext(), [this](Diagnostic &diagnostic) {
        text += diagnostic.str() + "\n";
        return success();
      }) {}

std::string Program::addArgument(const std::string &type, RuntimeValue value) {
  std::string name = "%a" + std::to_string(values.size());
  signature += (values.empty() ? "" : ", ") + name + ": " + type;
  values.push_back(std::move(value));
  return name;
}

void Program::finish(const std::string &results, const std::string &types) {
  text = "func.func @program(" + signature + ") -> (" + types + ") {\n" + body +
         "  return " + results + (types.empty() ? "" : " : " + types) + "\n}\n";
  module = parseSourceString<ModuleOp>(text, &getContext());
  if (!module) {
    std::fprintf(stderr, "a test's program does not parse:\n%s", text.c_str());
    std::abort();
  }
  for (auto [argument, value] :
       llvm::zip_equal(getFunction().getArguments(), values))
    bindings.insert({argument, value});
}

Value Program::getResult(unsigned i) {
  return getFunction().getBody().front().getTerminator()->getOperand(i);
}

} // namespace maskir::reference
