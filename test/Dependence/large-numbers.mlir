// RUN: mask-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(mask-verify-function{analyses=sets}))' -o /dev/null 2>&1 | FileCheck %s --check-prefix=SETS
// RUN: mask-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(mask-verify-function{analyses=elements}))' -o /dev/null 2>&1 | FileCheck %s --check-prefix=ELEMENTS
// Each leaks, and only because a float is larger than those that A1 is about.
// SETS-NOT: proven
// ELEMENTS-NOT: proven

// A constant beyond 2^53, which rounds up as a float.
// SETS: remark: function: causal: possible path: token 1 may move position 0
// ELEMENTS: remark: function: causal: unknown: it is not proved by elements
func.func @large_integer_constant(%x: tensor<1x4x1xf32> {maskir.tokens = 1}) -> (tensor<1x4x1xf32> {maskir.tokens = 1}) {
  %m = arith.constant dense<[1152921573326323713, 5, 7, 2]> : tensor<4xi64>
  %z = arith.constant 0.0 : f32
  %c3 = arith.constant 3 : index
  %big = arith.constant 1152921504606846976.0 : f32
  %e = tensor.empty() : tensor<1x4x1xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,q,d)->(b,q,d)>, affine_map<(b,q,d)->(b,3-q,d)>, affine_map<(b,q,d)->(q)>, affine_map<(b,q,d)->(b,q,d)>], iterator_types=["parallel","parallel","parallel"]}
    ins(%x, %x, %m : tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<4xi64>) outs(%e : tensor<1x4x1xf32>) {
    ^bb0(%a: f32, %f: f32, %n: i64, %c: f32):
      %y = arith.sitofp %n : i64 to f32
      %p = arith.cmpf ogt, %y, %big : f32
      %r = arith.select %p, %f, %a : f32
      linalg.yield %r : f32 } -> tensor<1x4x1xf32>
  return %o : tensor<1x4x1xf32>
}

// -----

// Integers that are known, and large.
// SETS: remark: function: causal: possible path: token 1 may move position 0
// ELEMENTS: remark: function: causal: unknown: it is not proved by elements
func.func @large_integer_term(%x: tensor<1x4x1xf32> {maskir.tokens = 1}) -> (tensor<1x4x1xf32> {maskir.tokens = 1}) {
  %e = tensor.empty() : tensor<1x4x1xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,q,d)->(b,q,d)>, affine_map<(b,q,d)->(b,3-q,d)>, affine_map<(b,q,d)->(b,q,d)>], iterator_types=["parallel","parallel","parallel"]}
    ins(%x, %x : tensor<1x4x1xf32>, tensor<1x4x1xf32>) outs(%e : tensor<1x4x1xf32>) {
    ^bb0(%a: f32, %g: f32, %c: f32):
      %q = linalg.index 1 : index
      %i = arith.index_cast %q : index to i64
      %n = arith.constant 2199023255552 : i64
      %o1 = arith.constant 1 : i64
      %i1 = arith.addi %i, %o1 : i64
      %m = arith.muli %i1, %n : i64
      %y = arith.sitofp %m : i64 to f32
      %big = arith.constant 1.0e10 : f32
      %p = arith.cmpf ogt, %y, %big : f32
      %r = arith.select %p, %g, %a : f32
      linalg.yield %r : f32 } -> tensor<1x4x1xf32>
  return %o : tensor<1x4x1xf32>
}

// -----

// Products with a fill: a mask made the sum.
// SETS: remark: function: causal: possible path: token 1 may move position 0
// ELEMENTS: remark: function: causal: unknown: it is not proved by elements
func.func @sum_of_products_with_fill(%x: tensor<1x4x1xf32> {maskir.tokens = 1}) -> (tensor<1x4x1xf32> {maskir.tokens = 1}) {
  %m = arith.constant dense<[[0.0,-1.0e30,-1.0e30,-1.0e30],[0.0,0.0,-1.0e30,-1.0e30],[0.0,0.0,0.0,-1.0e30],[0.0,0.0,0.0,0.0]]> : tensor<4x4xf32>
  %z = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %low = arith.constant -1.0e20 : f32
  %e = tensor.empty() : tensor<1x4x1xf32>
  %i = linalg.fill ins(%z : f32) outs(%e : tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,q,d,k)->(q,k)>, affine_map<(b,q,d,k)->(b,k,d)>, affine_map<(b,q,d,k)->(b,q,d)>], iterator_types=["parallel","parallel","parallel","reduction"]}
    ins(%m, %x : tensor<4x4xf32>, tensor<1x4x1xf32>) outs(%i : tensor<1x4x1xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %r = arith.addf %c, %p : f32
      linalg.yield %r : f32 } -> tensor<1x4x1xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,q,d)->(b,q,d)>, affine_map<(b,q,d)->(b,q,d)>], iterator_types=["parallel","parallel","parallel"]}
    ins(%s : tensor<1x4x1xf32>) outs(%e : tensor<1x4x1xf32>) {
    ^bb0(%a: f32, %c: f32):
      %p = arith.cmpf olt, %a, %low : f32
      %r = arith.select %p, %one, %z : f32
      linalg.yield %r : f32 } -> tensor<1x4x1xf32>
  return %o : tensor<1x4x1xf32>
}

// -----

// A difference that does not fit into 64 bits.
// SETS: remark: function: causal: possible path: token 1 may move position 0
// ELEMENTS: remark: function: causal: unknown: it is not proved by elements
func.func @compare_with_int64_extremes(%x: tensor<1x4xf32> {maskir.tokens = 1}) -> (tensor<1x4xf32> {maskir.tokens = 1}) {
  %e = tensor.empty() : tensor<1x4xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b,q)->(b,q)>, affine_map<(b,q)->(b,3-q)>, affine_map<(b,q)->(b,q)>], iterator_types=["parallel","parallel"]} ins(%x, %x : tensor<1x4xf32>, tensor<1x4xf32>) outs(%e : tensor<1x4xf32>) {
    ^bb0(%a: f32, %g: f32, %c: f32):
      %q = linalg.index 1 : index
      %i = arith.index_cast %q : index to i64
 %end = arith.constant 9223372036854775807 : i64
      %s3 = arith.constant 3 : i64
      %start = arith.subi %i, %s3 : i64
      %p = arith.cmpi slt, %start, %end : i64
      %r = arith.select %p, %g, %a : f32
      linalg.yield %r : f32 } -> tensor<1x4xf32>
  return %o : tensor<1x4xf32> }

// -----

// A soft fill that is added twice is below another one.
// SETS: remark: function: causal: possible path: token 1 may move position 0
// ELEMENTS: remark: function: causal: unknown: it is not proved by elements
func.func @soft_fill_is_ordinary_2x(%x: tensor<1x4xf32> {maskir.tokens = 1}, %pm: tensor<1x4xi64>) -> (tensor<1x4xf32> {maskir.tokens = 1}) {
  %z = arith.constant 0.0 : f32
  %z64 = arith.constant 0 : i64
  %fill = arith.constant -1.2e4 : f32
  %soft = arith.constant -9.0e3 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %e2 = tensor.empty() : tensor<1x4x4xf32>
  %e1 = tensor.empty() : tensor<1x4xf32>
  %s = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,q)>,affine_map<(b,q,k)->(b,k)>,affine_map<(b,q,k)->(b,k)>,affine_map<(b,q,k)->(b,q,k)>], iterator_types=["parallel","parallel","parallel"]} ins(%x,%x,%pm : tensor<1x4xf32>,tensor<1x4xf32>,tensor<1x4xi64>) outs(%e2 : tensor<1x4x4xf32>) { ^bb0(%a: f32, %b: f32, %m: i64, %c: f32):
      %i = linalg.index 1 : index
      %j = linalg.index 2 : index
      %t = arith.mulf %a, %b : f32
      %le = arith.cmpi sle, %j, %i : index
      %v = arith.select %le, %t, %fill : f32
      %isp = arith.cmpi eq, %m, %z64 : i64
      %pad = arith.select %isp, %soft, %z : f32
      %p0 = arith.addf %v, %pad : f32
      %p1 = arith.addf %p0, %pad : f32
      linalg.yield %p1 : f32 } -> tensor<1x4x4xf32>
  %f1 = linalg.fill ins(%ninf : f32) outs(%e1 : tensor<1x4xf32>) -> tensor<1x4xf32>
  %mx = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,q,k)>,affine_map<(b,q,k)->(b,q)>], iterator_types=["parallel","parallel","reduction"]} ins(%s : tensor<1x4x4xf32>) outs(%f1 : tensor<1x4xf32>) { ^bb0(%a: f32, %c: f32): %m = arith.maximumf %c, %a : f32 linalg.yield %m : f32 } -> tensor<1x4xf32>
  %ex = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,q,k)>,affine_map<(b,q,k)->(b,q)>,affine_map<(b,q,k)->(b,q,k)>], iterator_types=["parallel","parallel","parallel"]} ins(%s,%mx : tensor<1x4x4xf32>,tensor<1x4xf32>) outs(%e2 : tensor<1x4x4xf32>) { ^bb0(%a: f32, %r: f32, %c: f32): %d = arith.subf %a, %r : f32 %m = math.exp %d : f32 linalg.yield %m : f32 } -> tensor<1x4x4xf32>
  %f0 = linalg.fill ins(%z : f32) outs(%e1 : tensor<1x4xf32>) -> tensor<1x4xf32>
  %sm = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,q,k)>,affine_map<(b,q,k)->(b,q)>], iterator_types=["parallel","parallel","reduction"]} ins(%ex : tensor<1x4x4xf32>) outs(%f0 : tensor<1x4xf32>) { ^bb0(%a: f32, %c: f32): %m = arith.addf %c, %a : f32 linalg.yield %m : f32 } -> tensor<1x4xf32>
  %o = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,q,k)>,affine_map<(b,q,k)->(b,q)>,affine_map<(b,q,k)->(b,k)>,affine_map<(b,q,k)->(b,q)>], iterator_types=["parallel","parallel","reduction"]} ins(%ex,%sm,%x : tensor<1x4x4xf32>,tensor<1x4xf32>,tensor<1x4xf32>) outs(%f0 : tensor<1x4xf32>) { ^bb0(%a: f32, %d: f32, %v: f32, %c: f32): %w = arith.divf %a, %d : f32 %p = arith.mulf %w, %v : f32 %m = arith.addf %c, %p : f32 linalg.yield %m : f32 } -> tensor<1x4xf32>
  return %o : tensor<1x4xf32> }

// -----

// A soft fill that is scaled.
// SETS: remark: function: causal: possible path: token 1 may move position 0
// ELEMENTS: remark: function: causal: unknown: it is not proved by elements
func.func @soft_fill_is_ordinary_scaled(%x: tensor<1x4xf32> {maskir.tokens = 1}, %pm: tensor<1x4xi64>) -> (tensor<1x4xf32> {maskir.tokens = 1}) {
  %z = arith.constant 0.0 : f32
  %z64 = arith.constant 0 : i64
  %fill = arith.constant -1.5e4 : f32
  %soft = arith.constant -5000.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %e2 = tensor.empty() : tensor<1x4x4xf32>
  %e1 = tensor.empty() : tensor<1x4xf32>
  %s = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,q)>,affine_map<(b,q,k)->(b,k)>,affine_map<(b,q,k)->(b,k)>,affine_map<(b,q,k)->(b,q,k)>], iterator_types=["parallel","parallel","parallel"]} ins(%x,%x,%pm : tensor<1x4xf32>,tensor<1x4xf32>,tensor<1x4xi64>) outs(%e2 : tensor<1x4x4xf32>) { ^bb0(%a: f32, %b: f32, %m: i64, %c: f32):
      %i = linalg.index 1 : index
      %j = linalg.index 2 : index
      %t = arith.mulf %a, %b : f32
      %le = arith.cmpi sle, %j, %i : index
      %v = arith.select %le, %t, %fill : f32
      %isp = arith.cmpi eq, %m, %z64 : i64
      %pad = arith.select %isp, %soft, %z : f32
      %v8 = arith.select %isp, %soft, %t : f32 %k8 = arith.constant 8.0 : f32 %v9 = arith.mulf %v8, %k8 : f32 %p0 = arith.select %le, %v9, %fill : f32
      linalg.yield %p0 : f32 } -> tensor<1x4x4xf32>
  %f1 = linalg.fill ins(%ninf : f32) outs(%e1 : tensor<1x4xf32>) -> tensor<1x4xf32>
  %mx = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,q,k)>,affine_map<(b,q,k)->(b,q)>], iterator_types=["parallel","parallel","reduction"]} ins(%s : tensor<1x4x4xf32>) outs(%f1 : tensor<1x4xf32>) { ^bb0(%a: f32, %c: f32): %m = arith.maximumf %c, %a : f32 linalg.yield %m : f32 } -> tensor<1x4xf32>
  %ex = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,q,k)>,affine_map<(b,q,k)->(b,q)>,affine_map<(b,q,k)->(b,q,k)>], iterator_types=["parallel","parallel","parallel"]} ins(%s,%mx : tensor<1x4x4xf32>,tensor<1x4xf32>) outs(%e2 : tensor<1x4x4xf32>) { ^bb0(%a: f32, %r: f32, %c: f32): %d = arith.subf %a, %r : f32 %m = math.exp %d : f32 linalg.yield %m : f32 } -> tensor<1x4x4xf32>
  %f0 = linalg.fill ins(%z : f32) outs(%e1 : tensor<1x4xf32>) -> tensor<1x4xf32>
  %sm = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,q,k)>,affine_map<(b,q,k)->(b,q)>], iterator_types=["parallel","parallel","reduction"]} ins(%ex : tensor<1x4x4xf32>) outs(%f0 : tensor<1x4xf32>) { ^bb0(%a: f32, %c: f32): %m = arith.addf %c, %a : f32 linalg.yield %m : f32 } -> tensor<1x4xf32>
  %o = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,q,k)>,affine_map<(b,q,k)->(b,q)>,affine_map<(b,q,k)->(b,k)>,affine_map<(b,q,k)->(b,q)>], iterator_types=["parallel","parallel","reduction"]} ins(%ex,%sm,%x : tensor<1x4x4xf32>,tensor<1x4xf32>,tensor<1x4xf32>) outs(%f0 : tensor<1x4xf32>) { ^bb0(%a: f32, %d: f32, %v: f32, %c: f32): %w = arith.divf %a, %d : f32 %p = arith.mulf %w, %v : f32 %m = arith.addf %c, %p : f32 linalg.yield %m : f32 } -> tensor<1x4xf32>
  return %o : tensor<1x4xf32> }
