// RUN: mask-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:1 result-tokens=0:1}))'
// Arithmetic on positions, in masks of ones and zeros; each with a twin that leaks.

// Division rounds to zero: (q - k + 4) / 4 >= 1 is k <= q.
// expected-note@+4 {{floats are numbers}}
// expected-note@+3 {{exp of}}
// expected-note@+2 {{index arithmetic}}
// expected-note@+1 {{the assertions}}
func.func @divided_to_zero(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{function: causal: proven}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %e = tensor.empty() : tensor<1x8x8xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%o: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %d = arith.subi %q, %k : index
    %s = arith.addi %d, %c4 : index
    %v = arith.divsi %s, %c4 : index
    %visible = arith.cmpi sge, %v, %c1 : index
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x8x8xf32>
  %r = tensor.empty() : tensor<1x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%z : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// (q - k) / 4 >= 0 is k < q + 4: -3 / 4 is 0.
func.func @divided_negative(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{possible path}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %e = tensor.empty() : tensor<1x8x8xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%o: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %d = arith.subi %q, %k : index
    %v = arith.divsi %d, %c4 : index
    %visible = arith.cmpi sge, %v, %c0 : index
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x8x8xf32>
  %r = tensor.empty() : tensor<1x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%z : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// Bit 0 says causal, bit 1 says near; both must be set.
// expected-note@+4 {{floats are numbers}}
// expected-note@+3 {{exp of}}
// expected-note@+2 {{index arithmetic}}
// expected-note@+1 {{the assertions}}
func.func @both_bits(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{function: causal: proven}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %e = tensor.empty() : tensor<1x8x8xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%o: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %d = arith.subi %q, %k : index
    %causal = arith.cmpi sge, %d, %c0 : index
    %a = math.absi %d : index
    %near = arith.cmpi slt, %a, %c4 : index
    %low = arith.extui %causal : i1 to i64
    %n = arith.extui %near : i1 to i64
    %one64 = arith.constant 1 : i64
    %three = arith.constant 3 : i64
    %high = arith.shli %n, %one64 : i64
    %bits = arith.ori %low, %high : i64
    %visible = arith.cmpi eq, %bits, %three : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x8x8xf32>
  %r = tensor.empty() : tensor<1x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%z : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// Either may be set.
func.func @one_bit(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{possible path}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %e = tensor.empty() : tensor<1x8x8xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%o: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %d = arith.subi %q, %k : index
    %causal = arith.cmpi sge, %d, %c0 : index
    %a = math.absi %d : index
    %near = arith.cmpi slt, %a, %c4 : index
    %low = arith.extui %causal : i1 to i64
    %n = arith.extui %near : i1 to i64
    %one64 = arith.constant 1 : i64
    %zero64 = arith.constant 0 : i64
    %high = arith.shli %n, %one64 : i64
    %bits = arith.ori %low, %high : i64
    %visible = arith.cmpi ne, %bits, %zero64 : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x8x8xf32>
  %r = tensor.empty() : tensor<1x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%z : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// A shift to the right keeps the sign: -1 >> 3 is -1.
// expected-note@+4 {{floats are numbers}}
// expected-note@+3 {{exp of}}
// expected-note@+2 {{index arithmetic}}
// expected-note@+1 {{the assertions}}
func.func @sign_is_kept(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{function: causal: proven}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %e = tensor.empty() : tensor<1x8x8xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%o: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %d = arith.subi %q, %k : index
    %s = arith.shrsi %d, %c3 : index
    %visible = arith.cmpi eq, %s, %c0 : index
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x8x8xf32>
  %r = tensor.empty() : tensor<1x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%z : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// -1 / 8 is 0.
func.func @sign_is_lost(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{possible path}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %e = tensor.empty() : tensor<1x8x8xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%o: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %d = arith.subi %q, %k : index
    %s = arith.divsi %d, %c8 : index
    %visible = arith.cmpi eq, %s, %c0 : index
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x8x8xf32>
  %r = tensor.empty() : tensor<1x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%z : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// Positions that are floats: q - k > -0.9 is k <= q.
// expected-note@+4 {{floats are numbers}}
// expected-note@+3 {{exp of}}
// expected-note@+2 {{index arithmetic}}
// expected-note@+1 {{the assertions}}
func.func @fraction(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{function: causal: proven}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<1x8x8xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%o: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %d = arith.subi %q, %k : index
    %i = arith.index_cast %d : index to i64
    %f = arith.sitofp %i : i64 to f32
    %near = arith.constant -0.9 : f32
    %visible = arith.cmpf ogt, %f, %near : f32
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x8x8xf32>
  %r = tensor.empty() : tensor<1x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%z : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// q - k > -1.1 shows the next one.
func.func @fraction_too_low(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{possible path}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<1x8x8xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%o: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %d = arith.subi %q, %k : index
    %i = arith.index_cast %d : index to i64
    %f = arith.sitofp %i : i64 to f32
    %near = arith.constant -1.1 : f32
    %visible = arith.cmpf ogt, %f, %near : f32
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x8x8xf32>
  %r = tensor.empty() : tensor<1x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%z : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// Integers up to 512 are exact in f16.
// expected-note@+4 {{floats are numbers}}
// expected-note@+3 {{exp of}}
// expected-note@+2 {{index arithmetic}}
// expected-note@+1 {{the assertions}}
func.func @exact_positions(%x: tensor<1x512x4xf32>) -> tensor<1x512x4xf32> { // expected-remark {{function: causal: proven}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<1x512x512xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x512x512xf32>) {
  ^bb0(%o: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %i = arith.index_cast %q : index to i64
    %j = arith.index_cast %k : index to i64
    %f = arith.sitofp %i : i64 to f16
    %g = arith.sitofp %j : i64 to f16
    %visible = arith.cmpf ole, %g, %f : f16
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x512x512xf32>
  %r = tensor.empty() : tensor<1x512x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x512x4xf32>) -> tensor<1x512x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x512x512xf32>, tensor<1x512x4xf32>) outs(%z : tensor<1x512x4xf32>) -> tensor<1x512x4xf32>
  return %y : tensor<1x512x4xf32>
}

// -----

// They are not in bf16: 257 is 256 there, and query 256 sees key 257.
func.func @rounded_positions(%x: tensor<1x512x4xf32>) -> tensor<1x512x4xf32> { // expected-remark {{possible path}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<1x512x512xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x512x512xf32>) {
  ^bb0(%o: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %i = arith.index_cast %q : index to i64
    %j = arith.index_cast %k : index to i64
    %f = arith.sitofp %i : i64 to bf16
    %g = arith.sitofp %j : i64 to bf16
    %visible = arith.cmpf ole, %g, %f : bf16
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x512x512xf32>
  %r = tensor.empty() : tensor<1x512x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x512x4xf32>) -> tensor<1x512x4xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x512x512xf32>, tensor<1x512x4xf32>) outs(%z : tensor<1x512x4xf32>) -> tensor<1x512x4xf32>
  return %y : tensor<1x512x4xf32>
}

// -----

// The same, and integers again.
func.func @rounded_and_back(%x: tensor<1x512x4xf32>) -> tensor<1x512x4xf32> { // expected-remark {{possible path}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<1x512x512xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x512x512xf32>) {
  ^bb0(%o: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %i = arith.index_cast %q : index to i64
    %j = arith.index_cast %k : index to i64
    %f = arith.sitofp %j : i64 to bf16
    %g = arith.fptosi %f : bf16 to i64
    %visible = arith.cmpi sle, %g, %i : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x512x512xf32>
  %r = tensor.empty() : tensor<1x512x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x512x4xf32>) -> tensor<1x512x4xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x512x512xf32>, tensor<1x512x4xf32>) outs(%z : tensor<1x512x4xf32>) -> tensor<1x512x4xf32>
  return %y : tensor<1x512x4xf32>
}

// -----

// In 8 bits 100 + k wraps where k is 28 or more.
func.func @wrapped_byte(%x: tensor<1x64x4xf32>) -> tensor<1x64x4xf32> { // expected-remark {{possible path}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<1x64x64xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x64x64xf32>) {
  ^bb0(%o: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %j = arith.index_cast %k : index to i8
    %i = arith.index_cast %q : index to i8
    %hundred = arith.constant 100 : i8
    %a = arith.addi %j, %hundred : i8
    %b = arith.addi %i, %hundred : i8
    %visible = arith.cmpi sle, %a, %b : i8
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x64x64xf32>
  %r = tensor.empty() : tensor<1x64x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x64x4xf32>) -> tensor<1x64x4xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x64x64xf32>, tensor<1x64x4xf32>) outs(%z : tensor<1x64x4xf32>) -> tensor<1x64x4xf32>
  return %y : tensor<1x64x4xf32>
}

// -----

// 2 | x is not 1: only the "or" of truths is decided by one of them.
func.func @or_of_numbers(%x: tensor<1x8xi64>) -> tensor<1x8xi64> { // expected-remark {{possible path}}
  %zero = arith.constant 0 : i64
  %two = arith.constant 2 : i64
  %e = tensor.empty() : tensor<1x8xi64>
  %z = linalg.fill ins(%zero : i64) outs(%e : tensor<1x8xi64>) -> tensor<1x8xi64>
  // expected-note@+1 {{by way of this}}
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x : tensor<1x8xi64>) outs(%z : tensor<1x8xi64>) {
  ^bb0(%v: i64, %o: i64):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %own = arith.cmpi eq, %q, %k : index
    %w = arith.select %own, %two, %v : i64
    %r = arith.ori %o, %w : i64
    linalg.yield %r : i64
  } -> tensor<1x8xi64>
  return %y : tensor<1x8xi64>
}

// -----

// The same of truths: one true decides.
// expected-note@+4 {{floats are numbers}}
// expected-note@+3 {{exp of}}
// expected-note@+2 {{index arithmetic}}
// expected-note@+1 {{the assertions}}
func.func @or_of_truths(%x: tensor<1x8xi1>) -> tensor<1x8xi1> { // expected-remark {{function: causal: proven}}
  %false = arith.constant false
  %true = arith.constant true
  %e = tensor.empty() : tensor<1x8xi1>
  %z = linalg.fill ins(%false : i1) outs(%e : tensor<1x8xi1>) -> tensor<1x8xi1>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x : tensor<1x8xi1>) outs(%z : tensor<1x8xi1>) {
  ^bb0(%v: i1, %o: i1):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %own = arith.cmpi eq, %q, %k : index
    %w = arith.select %own, %true, %v : i1
    %r = arith.ori %o, %w : i1
    linalg.yield %r : i1
  } -> tensor<1x8xi1>
  return %y : tensor<1x8xi1>
}
