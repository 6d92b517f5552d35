//===- ElementBody.h - The code of one element ------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_ELEMENTBODY_H
#define MASKIR_LIB_DEPENDENCE_ELEMENTBODY_H

#include "ElementAnalysis.h"

namespace maskir::dependence {

/// One operation of a body, on slots of a frame. Rules are looked up by the
/// spans of the operands, which repeat.
struct ElementStep {
  enum class Kind {
    Rule,
    Select,
    Index,
    Size,
    Read,
    Branch,
    /// One operand alone, where the numbers decide which.
    Maximum,
    Minimum,
    Product,
  };
  Kind kind = Kind::Rule;
  mlir::Operation *op = nullptr;
  llvm::SmallVector<unsigned, 3> operands, results;
  llvm::DenseMap<std::pair<unsigned, unsigned>, unsigned> known;
  std::unique_ptr<ElementCode> thenCode, elseCode;
};

struct ElementCode {
  std::vector<ElementStep> steps;
  llvm::SmallVector<unsigned, 2> yields;

  int64_t count() const;
};

/// A step of a scalar operation; its operands are set by the caller.
ElementStep makeStep(mlir::Operation *op);

/// The result of a step that is no read, branch, index or size.
Element applyStep(ElementStep &step, llvm::ArrayRef<Element> operands,
                  SpanPool &pool, double bound);

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_ELEMENTBODY_H
