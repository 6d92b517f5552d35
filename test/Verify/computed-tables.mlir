// RUN: mask-opt %s -o /dev/null --mask-verify 2>&1 | FileCheck %s --implicit-check-not="remark: "
// A proof takes a table for any numbers. A counterexample must be one that the
// program can reach: arguments hold anything, other tables what is made of them.

#id = affine_map<(b, i) -> (b, i)>

// Documents are numbered from 0 on, so no number is negative: -1 would be padding.
func.func @not_negative(%q: tensor<1x1x4x2xf32>, %places: tensor<1x4xi64>) -> tensor<1x1x4x2xf32> {
  %c0 = arith.constant 0 : i64
  %e = tensor.empty() : tensor<1x4xi64>
  %documents = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
    ins(%places : tensor<1x4xi64>) outs(%e : tensor<1x4xi64>) {
  ^bb0(%place: i64, %out: i64):
    %number = arith.maxsi %place, %c0 : i64
    linalg.yield %number : i64
  } -> tensor<1x4xi64>
  %m = mask.same_segment %documents, %documents : tensor<1x4xi64>, tensor<1x4xi64>
  // CHECK: :[[#@LINE+3]]:8: remark: causal: refuted: query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1) with %arg1[0, 0] = 0, %arg1[0, 1] = 0, %1[0, 0] = 0, %1[0, 1] = 0
  // CHECK: 6 of 16 pairs leak at B = 1, H = 1, Q = 4, KV = 4, with the data of the counterexample
  // CHECK: :[[#@LINE+1]]:8: remark: no empty row: unknown: the answer depends on %1, which the program computes, and no data were found that lead to a counterexample
  %o = attn.attention(%q, %q, %q) mask(%m) scale(0.5) : (tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>) -> tensor<1x1x4x2xf32>
  return %o : tensor<1x1x4x2xf32>
}

// Flags that the program shifts: what they hold is that of another place, and the
// data of the counterexample are those of the argument.
func.func @shifted(%q: tensor<1x1x4x2xf32>, %flags: tensor<1x8xi64>) -> tensor<1x1x4x2xf32> {
  %c1 = arith.constant 1 : i64
  %part = tensor.extract_slice %flags[0, 2] [1, 4] [1, 1] : tensor<1x8xi64> to tensor<1x4xi64>
  %e = tensor.empty() : tensor<1x4xi1>
  %hidden = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
    ins(%part : tensor<1x4xi64>) outs(%e : tensor<1x4xi1>) {
  ^bb0(%flag: i64, %out: i1):
    %t = arith.cmpi ne, %flag, %c1 : i64
    linalg.yield %t : i1
  } -> tensor<1x4xi1>
  %valid = mask.key_valid %hidden : tensor<1x4xi1>
  %causal = mask.causal
  %m = mask.and %valid, %causal
  // CHECK: :[[#@LINE+2]]:8: remark: causal: proven
  // CHECK: :[[#@LINE+1]]:8: remark: no empty row: refuted: query 0 sees no key (b = 0, h = 0, q = 0) with %arg1[0, 2] = 1, {{.*}}%1[0, 0] = 0
  %o = attn.attention(%q, %q, %q) mask(%m) scale(0.5) : (tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>) -> tensor<1x1x4x2xf32>
  return %o : tensor<1x1x4x2xf32>
}

// All flags are true, whatever the data are.
func.func @all_true(%q: tensor<1x1x4x2xf32>, %flags: tensor<1x4xi64>) -> tensor<1x1x4x2xf32> {
  %e = tensor.empty() : tensor<1x4xi1>
  %zero = arith.constant 0 : i64
  %valid = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
    ins(%flags : tensor<1x4xi64>) outs(%e : tensor<1x4xi1>) {
  ^bb0(%flag: i64, %out: i1):
    %square = arith.muli %flag, %flag : i64
    %low = arith.minsi %square, %zero : i64
    %t = arith.cmpi sle, %low, %zero : i64
    linalg.yield %t : i1
  } -> tensor<1x4xi1>
  %keys = mask.key_valid %valid : tensor<1x4xi1>
  %causal = mask.causal
  %m = mask.and %keys, %causal
  // CHECK: :[[#@LINE+2]]:8: remark: causal: proven
  // CHECK: :[[#@LINE+1]]:8: remark: no empty row: unknown: the answer depends on %1, which the program computes
  %o = attn.attention(%q, %q, %q) mask(%m) scale(0.5) : (tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>) -> tensor<1x1x4x2xf32>
  return %o : tensor<1x1x4x2xf32>
}

// Scalar code reads what the program computes: a number that is never 7, and one
// that may be.
func.func @scalar_code(%q: tensor<1x1x4x2xf32>, %a: tensor<4xi64>) -> (tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>) {
  %c2 = arith.constant 2 : i64
  %e = tensor.empty() : tensor<4xi64>
  %even = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    ins(%a : tensor<4xi64>) outs(%e : tensor<4xi64>) {
  ^bb0(%x: i64, %out: i64):
    %y = arith.remsi %x, %c2 : i64
    linalg.yield %y : i64
  } -> tensor<4xi64>
  %seven = mask.generate {
  ^bb0(%b: index, %h: index, %i: index, %j: index):
    %c7 = arith.constant 7 : i64
    %k = arith.constant 0 : index
    %x = tensor.extract %even[%k] : tensor<4xi64>
    %t = arith.cmpi eq, %x, %c7 : i64
    mask.yield %t
  }
  %one = mask.generate {
  ^bb0(%b: index, %h: index, %i: index, %j: index):
    %c1 = arith.constant 1 : i64
    %k = arith.constant 0 : index
    %x = tensor.extract %even[%k] : tensor<4xi64>
    %t = arith.cmpi eq, %x, %c1 : i64
    mask.yield %t
  }
  // CHECK: :[[#@LINE+2]]:8: remark: causal: unknown: the answer depends on
  // CHECK: :[[#@LINE+1]]:8: remark: no empty row: refuted
  %o = attn.attention(%q, %q, %q) mask(%seven) scale(0.5) : (tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>) -> tensor<1x1x4x2xf32>
  // CHECK: :[[#@LINE+2]]:8: remark: causal: refuted: query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1) with %arg1[0] = 1, %1[0] = 1
  // CHECK: :[[#@LINE+1]]:8: remark: no empty row: refuted
  %p = attn.attention(%q, %q, %q) mask(%one) scale(0.5) : (tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>) -> tensor<1x1x4x2xf32>
  return %o, %p : tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>
}

// What a call gives is data; what is made of it is not.
func.func private @load() -> tensor<1x4xi1>
func.func @called(%q: tensor<1x1x4x2xf32>) -> tensor<1x1x4x2xf32> {
  %flags = call @load() : () -> tensor<1x4xi1>
  %valid = mask.key_valid %flags : tensor<1x4xi1>
  // CHECK: :[[#@LINE+2]]:8: remark: causal: refuted: query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1) with %0[0, 1] = 1
  // CHECK: :[[#@LINE+1]]:8: remark: no empty row: refuted
  %o = attn.attention(%q, %q, %q) mask(%valid) scale(0.5) : (tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>) -> tensor<1x1x4x2xf32>
  return %o : tensor<1x1x4x2xf32>
}
