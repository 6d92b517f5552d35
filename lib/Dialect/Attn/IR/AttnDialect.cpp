//===- AttnDialect.cpp - The attn dialect ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "mlir/Transforms/InliningUtils.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::attn;

#include "maskir/Dialect/Attn/IR/AttnDialect.cpp.inc"
#include "maskir/Dialect/Attn/IR/AttnEnums.cpp.inc"
#include "maskir/Dialect/Attn/IR/AttnInterfaces.cpp.inc"
// The assembly formats call them.
using maskir::mask::parseOffsets;
using maskir::mask::printOffsets;
#define GET_OP_CLASSES
#include "maskir/Dialect/Attn/IR/AttnOps.cpp.inc"

namespace {
/// Every operation may be inlined anywhere: none has side effects.
struct AttnInlinerInterface : DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;
  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
  bool isLegalToInline(Region *, Region *, bool, IRMapping &) const final {
    return true;
  }
};
} // namespace

void AttnDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "maskir/Dialect/Attn/IR/AttnOps.cpp.inc"
      >();
  addInterfaces<AttnInlinerInterface>();
}
