// RUN: mask-opt %s --mask-verify=explain=false -o /dev/null 2>&1 | FileCheck %s

// A witness has elements in the tensors that it names, where there is one that does.
// CHECK: remark: no empty row: refuted: query 0 sees no key (b = 0, h = 0, q = 0) with dim(%arg1, 0) = 1, %arg1[0] = 0
func.func @where_there_is_one(%x: tensor<1x1x4x8xf32>, %flags: tensor<?xi1>) -> tensor<1x1x4x8xf32> {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %c0 = arith.constant 0 : index
    %n = tensor.dim %flags, %c0 : tensor<?xi1>
    %is_there = arith.cmpi slt, %kv, %n : index
    %no = arith.constant false
    %visible = scf.if %is_there -> i1 {
      %flag = tensor.extract %flags[%kv] : tensor<?xi1>
      scf.yield %flag : i1
    } else {
      scf.yield %no : i1
    }
    mask.yield %visible
  }
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32>
  return %o : tensor<1x1x4x8xf32>
}

// Rows are empty only if there is no element: none is named.
// CHECK: remark: no empty row: refuted: query 0 sees no key (b = 0, h = 0, q = 0) with dim(%arg1, 0) = 0{{$}}
func.func @where_there_is_none(%x: tensor<1x1x4x8xf32>, %flags: tensor<?xi1>) -> tensor<1x1x4x8xf32> {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %c0 = arith.constant 0 : index
    %n = tensor.dim %flags, %c0 : tensor<?xi1>
    %is_there = arith.cmpi slt, %kv, %n : index
    mask.yield %is_there
  }
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32>
  return %o : tensor<1x1x4x8xf32>
}
