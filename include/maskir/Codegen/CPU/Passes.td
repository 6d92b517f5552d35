//===- Passes.td - From attention to CPU code --------------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_CODEGEN_CPU_PASSES
#define MASKIR_CODEGEN_CPU_PASSES

include "mlir/Pass/PassBase.td"

def MaskCpuAttentionPass : Pass<"mask-cpu-attention", "::mlir::ModuleOp"> {
  let summary = "turn attention into tasks of vector code";
  let description = [{
    Replaces each `attn.attention` on tensors by an allocation of the result and
    one call of the runtime's work queue, with two new functions: the task, which
    computes a panel of queries, and the run, which computes a range of keys for
    it. The keys that a panel visits come from the mask's query op; masks are
    tested only in runs that are not full (DESIGN.md "Codegen").

    The inputs are read where they lie, if the last dimension is contiguous; no
    head is copied. Others are copied first (see `mask-cpu-bufferize`). Sizes, offsets and what masks read may be dynamic. Where sizes
    are dynamic and don't fit together at run time, the error of the run is set
    (`maskirTakeError`) and the results hold no data.

    A mask must be defined by an operation (not by a block argument), and mask and
    score code may read tensors by elements and sizes only; other things are
    errors at their location.

    Example:
    ```mlir
    %o = attn.attention(%q, %k, %v) mask(%m) scale(0.125) : (...) -> tensor<1x8x?x64xf32>
    ```
    becomes
    ```mlir
    %alloc = memref.alloc(%n) : memref<1x8x?x64xf32>
    func.call @maskirParallelFor(%tasks, %task, %slots, %bytes)
    %o = bufferization.to_tensor %alloc restrict writable
    ```
  }];
  let options = [
    Option<"vectorWidth", "vector-width", "int64_t", /*default=*/"0",
           "Lanes of f32 in a vector: 4, 8 or 16; 0 = as this machine has">,
    Option<"keyTile", "key-tile", "int64_t", /*default=*/"128",
           "Most keys that a panel computes at once">,
    Option<"visitAll", "visit-all", "bool", /*default=*/"false",
           "Don't skip: test the mask for every key (to measure and to test)">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect",
    "::mlir::func::FuncDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect",
    "::mlir::vector::VectorDialect"];
}

def MaskCpuEntryPass : Pass<"mask-cpu-entry", "::mlir::ModuleOp"> {
  let summary = "prepare public functions for callers outside";
  let description = [{
    A public function with a body gets a C interface (`llvm.emit_c_interface`),
    and its tensor arguments are marked as not writable: bufferization would
    otherwise compute in the caller's memory.

    Example:
    ```mlir
    func.func @f(%a: tensor<4xf32>) -> tensor<4xf32>
    ```
    becomes
    ```mlir
    func.func @f(%a: tensor<4xf32> {bufferization.writable = false})
        -> tensor<4xf32> attributes {llvm.emit_c_interface}
    ```
  }];
}

def MaskCpuExpandPass : Pass<"mask-cpu-expand", "::mlir::func::FuncOp"> {
  let summary = "expand one size to several of run time by a reshape";
  let description = [{
    Where one size becomes two or more that are known at run time only, the
    layout of the buffer does not follow from its type, and the upstream pass that
    expands strided metadata ends the process (MLIR 22). A reshape takes all sizes
    as they are, and copies what has gaps.

    A shape of i32 becomes one of indices: upstream lowers 64 bits only.

    Example:
    ```mlir
    %e = tensor.expand_shape %x [[0, 1]] output_shape [%a, %b]
        : tensor<?xf32> into tensor<?x?xf32>
    ```
    becomes
    ```mlir
    %shape = tensor.from_elements %a, %b : tensor<2xindex>
    %e = tensor.reshape %x(%shape) : (tensor<?xf32>, tensor<2xindex>) -> tensor<?x?xf32>
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::tensor::TensorDialect"];
}

def MaskCpuBufferizePass : Pass<"mask-cpu-bufferize", "::mlir::ModuleOp"> {
  let summary = "bufferize, with copies of tensors whose rows have gaps";
  let description = [{
    One-shot bufferization of a module and its function boundaries; a loop may
    carry a new buffer from round to round. What the regions of scf.while hand to
    each other in other buffers is copied: MLIR 22 lets both write there, also into
    an argument of the function. Attention code asks for buffers with a
    last stride of 1 (`bufferization.to_buffer`). A tensor that has no such buffer,
    like a slice with a step, is copied to one without gaps; MLIR 22's own pass
    would allocate the layout that was asked for, and nothing can be allocated with
    strides that are not known. What a function returns or takes has no gaps
    either, and of several results none is a view of another: whoever gets them
    frees each.

    Example:
    ```mlir
    %s = tensor.extract_slice %t[0, 0] [4, 4] [1, 2] : tensor<4x8xf32> to tensor<4x4xf32>
    %b = bufferization.to_buffer %s read_only
        : tensor<4x4xf32> to memref<4x4xf32, strided<[?, 1], offset: ?>>
    ```
    becomes
    ```mlir
    %s = memref.subview %t[0, 0] [4, 4] [1, 2] : memref<4x8xf32> to memref<4x4xf32, strided<[8, 2]>>
    %copy = memref.alloc() : memref<4x4xf32>
    %b = memref.cast %copy : memref<4x4xf32> to memref<4x4xf32, strided<[?, 1], offset: ?>>
    memref.copy %s, %b
    ```
  }];
  let dependentDialects = [
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::memref::MemRefDialect"];
}

def MaskCpuStridedCopyPass : Pass<"mask-cpu-strided-copy"> {
  let summary = "copy between buffers that are not contiguous by loops";
  let description = [{
    `memref.copy` between buffers of any other layout than the identity would
    become a call of a library that is not there; it becomes a `linalg.generic`.

    Example:
    ```mlir
    memref.copy %a, %b : memref<4x4xf32, strided<[8, 1]>> to memref<4x4xf32>
    ```
    becomes
    ```mlir
    linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
        ins(%a : memref<4x4xf32, strided<[8, 1]>>) outs(%b : memref<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
}

def MaskCpuCheckPass : Pass<"mask-cpu-check", "::mlir::func::FuncOp"> {
  let summary = "assert what dynamic sizes and indices must be";
  let description = [{
    Structured operations whose dynamic sizes do not fit together, casts to
    other sizes, shapes of another number of elements, and slices and indices outside of a tensor are undefined
    behaviour. A caller of compiled code gets an error instead; of slices, casts
    and elements it is what `RuntimeVerifiableOpInterface` says. What the program
    implies folds away in canonicalization. Indices inside structured operations
    are left to the assertions of the front end.

    Example, for `linalg.add` of two arguments:
    ```mlir
    %a = tensor.dim %0, %c0 : tensor<?xf32>
    %b = tensor.dim %1, %c0 : tensor<?xf32>
    %same = arith.cmpi eq, %a, %b : index
    cf.assert %same, "'linalg.add': size 0 of operand 0 and size 0 of operand 1 are not the same"
    ```
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::cf::ControlFlowDialect",
                           "::mlir::index::IndexDialect",
                           "::mlir::tensor::TensorDialect"];
}

def MaskCpuCheckArithmeticPass : Pass<"mask-cpu-check-arithmetic", "::mlir::func::FuncOp"> {
  let summary = "assert that arithmetic of integers has a result";
  let description = [{
    An integer division by zero, the least integer by -1, a shift by the width or
    more, a float that is no integer of the type that it is converted to, and what
    contradicts a flag (`nsw`, `nuw`, `exact`) are undefined. Runs that look for a
    leak stop there, since they would show nothing. Where a selection takes another
    number, a float may be none of the type, and a number may wrap. Expects whole
    tensors of integers to be loops over elements.

    Example:
    ```mlir
    %q = arith.divui %a, %b : i64
    ```
    becomes
    ```mlir
    %holds = arith.cmpi ne, %b, %c0_i64 : i64
    cf.assert %holds, "'arith.divui': division by zero"
    %q = arith.divui %a, %b : i64
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::cf::ControlFlowDialect"];
}

def MaskCpuDivisionPass : Pass<"mask-cpu-division", "::mlir::func::FuncOp"> {
  let summary = "no division ends the process";
  let description = [{
    An integer division by zero, and the least integer by -1, have no result. On
    x86 they end the process; here the divisor is 1 then, which is as good as any
    other number.

    Example:
    ```mlir
    %q = arith.divui %a, %b : i64
    ```
    becomes
    ```mlir
    %wrong = arith.cmpi eq, %b, %c0_i64 : i64
    %divisor = arith.select %wrong, %c1_i64, %b : i64
    %q = arith.divui %a, %divisor : i64
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def MaskCpuAssertPass : Pass<"mask-cpu-assert", "::mlir::ModuleOp"> {
  let summary = "make a failed assertion an error of the run";
  let description = [{
    `cf.assert` would end the process. Here the runtime's `maskirStop` ends the
    run, and the caller gets the message with the place of the assertion.
    Expects structured control flow to be lowered.

    Example:
    ```mlir
    cf.assert %ok, "index must be smaller than dim size"
    ```
    becomes
    ```mlir
      cf.cond_br %ok, ^next, ^failed
    ^failed:
      %text = llvm.mlir.addressof @maskir_assert : !llvm.ptr
      func.call @maskirStop(%text) : (!llvm.ptr) -> ()
      cf.br ^next
    ```
  }];
  let dependentDialects = [
    "::mlir::cf::ControlFlowDialect", "::mlir::func::FuncDialect",
    "::mlir::LLVM::LLVMDialect"];
}

def MaskCpuLoopAnnotationPass : Pass<"mask-cpu-loop-annotation"> {
  let summary = "move loop annotations to where translation reads them";
  let description = [{
    A loop annotation on `scf.for` arrives on `llvm.br` as a discardable
    attribute, which the translation to LLVM IR drops without a word (MLIR 22).
    This pass moves it to the operation's own attribute.

    Example:
    ```mlir
    llvm.br ^bb1 {llvm.loop_annotation = #annotation}
    ```
    becomes
    ```mlir
    llvm.br ^bb1 {loop_annotation = #annotation}
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // MASKIR_CODEGEN_CPU_PASSES
