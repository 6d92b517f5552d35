//===- Check.h - The dialect of executed tests ------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TESTING_CHECK_H
#define MASKIR_TESTING_CHECK_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"

#include "maskir/Testing/CheckOpsDialect.h.inc"

#define GET_OP_CLASSES
#include "maskir/Testing/CheckOps.h.inc"

#endif // MASKIR_TESTING_CHECK_H
