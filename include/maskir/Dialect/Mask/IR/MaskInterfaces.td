//===- MaskInterfaces.td - What every mask operation can do -*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DIALECT_MASK_IR_MASKINTERFACES
#define MASKIR_DIALECT_MASK_IR_MASKINTERFACES

include "mlir/IR/OpBase.td"

def Mask_PredicateOpInterface : OpInterface<"PredicateOpInterface"> {
  let cppNamespace = "::maskir::mask";
  let description = [{
    An operation that defines a predicate has two duties and no others: it says
    what the predicate *is* (for proofs), and it emits the scalar code that
    evaluates it (for everything that runs). Proofs, block maps, the reference
    evaluator, code generators and exporters use these two methods only, so a
    new kind of mask is one operation.
  }];
  let methods = [
    InterfaceMethod<[{
        The predicate as a logical formula. `builder` turns SSA operands into
        symbols and tables, and operand masks into their predicates.
      }], "::maskir::Predicate", "getPredicate",
      (ins "::maskir::mask::PredicateBuilder &":$builder)>,
    InterfaceMethod<[{
        Emits scalar code for the predicate at one element and returns an i1.
        `batch`, `head`, `query` and `key` have type index and are absolute
        positions. The code is pure and total: it must not read a tensor out of
        range, whatever the position.
      }], "::mlir::Value", "buildTest",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc,
           "const ::maskir::mask::Position &":$position)>
  ];
}

#endif // MASKIR_DIALECT_MASK_IR_MASKINTERFACES
