// RUN: mask-opt %s -split-input-file -verify-diagnostics
// One function for each numbered rule of the op descriptions.

func.func @window_w1(%w: index) {
  // expected-error@+1 {{expects 'left' as a number or as a value, found both}}
  %m = "mask.window"(%w) <{static_left = 3 : i64, operandSegmentSizes = array<i32: 1, 0>}> : (index) -> !mask.pred
  return
}

// -----

func.func @chunk_c1() {
  // expected-error@+1 {{expects a chunk size, found none}}
  %m = "mask.chunk"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> !mask.pred
  return
}

// -----

func.func @chunk_c1_both(%w: index) {
  // expected-error@+1 {{expects 'size' as a number or as a value, found both}}
  %m = "mask.chunk"(%w) <{static_size = 3 : i64, operandSegmentSizes = array<i32: 1, 0>}> : (index) -> !mask.pred
  return
}

// -----

func.func @chunk_c2() {
  // expected-error@+1 {{expects a chunk size of at least 1, found 0}}
  %m = mask.chunk size(0)
  return
}

// -----

func.func @chunk_c2_negative() {
  // expected-error@+1 {{expects a chunk size of at least 1, found -4}}
  %m = mask.chunk size(-4)
  return
}

// -----

func.func @blocks_b2_negative(%t: tensor<8x8xi1>) {
  // expected-error@+1 {{expects tile sizes of at least 1, found (-64, 64)}}
  %m = mask.blocks %t tile(-64, 64) : tensor<8x8xi1>
  return
}

// -----

func.func @tile_runs_r1_negative(%m: !mask.pred, %i: index) {
  // expected-error@+1 {{expects a tile of at least 1 key, found -8}}
  %r, %c = mask.tile_runs %m[%i, %i, %i, %i] size(%i, %i) tile(-8) : tensor<?x3xi32>
  return
}

// -----

func.func @chunk_start_rank(%start: tensor<2x2xi64>) {
  // expected-error@+1 {{operand #0 must be 1D tensor of index or 32-bit signless integer or 64-bit signless integer values}}
  %m = mask.chunk size(4) start(%start : tensor<2x2xi64>)
  return
}

// -----

func.func @affine_a1() {
  // expected-error@+1 {{expects a set of 4 dimensions (b, h, q, kv), found 2}}
  %m = mask.affine affine_set<(q, kv) : (q - kv >= 0)>
  return
}

// -----

func.func @affine_a2() {
  // expected-error@+1 {{expects one operand for each of the set's 1 symbols, found 0}}
  %m = mask.affine affine_set<(b, h, q, kv)[s] : (q - kv + s >= 0)>
  return
}

// -----

func.func @affine_a3(%s: index) {
  // expected-error@+1 {{expects divisors that are positive constants, found 'd2 floordiv s0'}}
  %m = mask.affine affine_set<(b, h, q, kv)[s] : (q floordiv s >= 0)> [%s]
  return
}

// -----

func.func @key_range_k1(%n: index) {
  // expected-error@+1 {{expects 'hi' as a number or as a value, found both}}
  %m = "mask.key_range"(%n) <{static_hi = 3 : i64, operandSegmentSizes = array<i32: 0, 1>}> : (index) -> !mask.pred
  return
}

// -----

func.func @key_valid_type(%t: tensor<8xi8>) {
  // expected-error@+1 {{must be 1D/2D tensor of 1-bit signless integer values}}
  %m = mask.key_valid %t : tensor<8xi8>
  return
}

// -----

func.func @blocks_b1(%t: tensor<8xi1>) {
  // expected-error@+1 {{expects a bitmap of rank 2, 3 or 4, found rank 1}}
  %m = mask.blocks %t tile(64, 64) : tensor<8xi1>
  return
}

// -----

func.func @blocks_b2(%t: tensor<8x8xi1>) {
  // expected-error@+1 {{expects tile sizes of at least 1, found (64, 0)}}
  %m = mask.blocks %t tile(64, 0) : tensor<8x8xi1>
  return
}

// -----

func.func @dense_d1(%t: tensor<1x1x1x8x8xi1>) {
  // expected-error@+1 {{expects a tensor of rank 1 to 4, found rank 5}}
  %m = mask.dense %t : tensor<1x1x1x8x8xi1>
  return
}

// -----

func.func @generate_g1() {
  // expected-error@+1 {{expects a region with arguments (b, h, q, kv) of type index}}
  %m = mask.generate {
  ^bb0(%q: index, %kv: index):
    %ok = arith.cmpi sge, %q, %kv : index
    mask.yield %ok
  }
  return
}

// -----

func.func @generate_g2() {
  // expected-error@+1 {{expects a region that ends with mask.yield}}
  %m = "mask.generate"() ({
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %ok = arith.cmpi sge, %q, %kv : index
  }) : () -> !mask.pred
  return
}

// -----

func.func private @next() -> i1
func.func @generate_g3() {
  // expected-error@+1 {{expects a region without side effects}}
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    // expected-note@+1 {{'func.call' may have side effects}}
    %ok = func.call @next() : () -> i1
    mask.yield %ok
  }
  return
}

// -----

func.func @shift_s1(%a: !mask.pred, %n: index) {
  // expected-error@+1 {{expects 'q' as a number or as a value, found both}}
  %m = "mask.shift"(%a, %n) <{static_query = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 0>}> : (!mask.pred, index) -> !mask.pred
  return
}

// -----

func.func @shift_s2(%a: !mask.pred) {
  // expected-error@+1 {{expects a distance between -2^60 and 2^60, found 9223372036854775807}}
  %m = mask.shift %a q(9223372036854775807)
  return
}

// -----

func.func @tile_runs_r1(%m: !mask.pred, %i: index) {
  // expected-error@+1 {{expects a tile of at least 1 key, found 0}}
  %r, %c = mask.tile_runs %m[%i, %i, %i, %i] size(%i, %i) tile(0) : tensor<?x3xi32>
  return
}

// -----

func.func @tile_runs_r2(%m: !mask.pred, %i: index) {
  // expected-error@+1 {{expects runs of type tensor<?x3xi32> or tensor<?x3xi64>, found 'tensor<?x2xi32>'}}
  %r, %c = mask.tile_runs %m[%i, %i, %i, %i] size(%i, %i) tile(8) : tensor<?x2xi32>
  return
}

// -----

func.func @materialize_t1(%m: !mask.pred) {
  // expected-error@+1 {{must be 4D tensor of 1-bit signless integer or floating-point values}}
  %t = mask.materialize %m : tensor<1x1x4x4xi32>
  return
}

// -----

func.func @materialize_t2(%m: !mask.pred) {
  // expected-error@+1 {{expects one size for each of the 1 dynamic dimensions of 'tensor<1x1x?x4xi1>', found 0}}
  %t = mask.materialize %m : tensor<1x1x?x4xi1>
  return
}

// -----

func.func @materialize_t3(%m: !mask.pred) {
  // expected-error@+1 {{expects both offsets (query, key) or none, found one}}
  %t = "mask.materialize"(%m) <{static_query_offset = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0>}> : (!mask.pred) -> tensor<1x1x4x4xi1>
  return
}

// -----

func.func @assert_p1(%m: !mask.pred) {
  // expected-error@+1 {{'equal' takes 2 masks, found 1}}
  mask.assert equal %m
  return
}

// -----

func.func @assert_p1_unary(%m: !mask.pred) {
  // expected-error@+1 {{'causal' takes 1 mask, found 2}}
  mask.assert causal %m, %m
  return
}

// -----

func.func @assert_p2(%m: !mask.pred) {
  // expected-error@+1 {{a length is not negative, found -4}}
  mask.assert causal %m over [1, 1, -4, 8]
  return
}

// -----

func.func @assert_lengths(%m: !mask.pred) {
  // expected-error@+1 {{expects 4 lengths [B, H, Q, KV], found 2}}
  mask.assert causal %m over [8, 8]
  return
}

// -----

func.func @assert_p3(%m: !mask.pred) {
  // expected-error@+1 {{expects an offset between -2^60 and 2^60, found 2305843009213693952}}
  mask.assert causal %m offset(2305843009213693952, 0)
  return
}

// -----

func.func @unknown_op() {
  // expected-error@+1 {{custom op 'mask.diagonal' is unknown}}
  %m = mask.diagonal
  return
}

// -----

func.func @window_w1_right(%w: index) {
  // expected-error@+1 {{expects 'right' as a number or as a value, found both}}
  %m = "mask.window"(%w) <{static_right = 3 : i64, operandSegmentSizes = array<i32: 0, 1>}> : (index) -> !mask.pred
  return
}

// -----

func.func @affine_a3_mod(%s: index) {
  // expected-error@+1 {{expects divisors that are positive constants, found 'd2 mod s0'}}
  %m = mask.affine affine_set<(b, h, q, kv)[s] : (q mod s == 0)> [%s]
  return
}

// -----

func.func @affine_a3_ceildiv(%s: index) {
  // expected-error@+1 {{expects divisors that are positive constants, found 'd2 ceildiv s0'}}
  %m = mask.affine affine_set<(b, h, q, kv)[s] : (q ceildiv s == 0)> [%s]
  return
}

// -----

func.func @affine_a3_negative() {
  // expected-error@+1 {{expects divisors that are positive constants, found 'd2 floordiv -2'}}
  %m = mask.affine affine_set<(b, h, q, kv) : (q floordiv (0 - 2) >= 0)>
  return
}

// -----

func.func @key_range_k1_lo(%n: index) {
  // expected-error@+1 {{expects 'lo' as a number or as a value, found both}}
  %m = "mask.key_range"(%n) <{static_lo = 3 : i64, operandSegmentSizes = array<i32: 1, 0>}> : (index) -> !mask.pred
  return
}

// -----

func.func @blocks_b1_rank5(%t: tensor<1x1x1x8x8xi1>) {
  // expected-error@+1 {{expects a bitmap of rank 2, 3 or 4, found rank 5}}
  %m = mask.blocks %t tile(64, 64) : tensor<1x1x1x8x8xi1>
  return
}

// -----

func.func @dense_d1_scalar(%t: tensor<i1>) {
  // expected-error@+1 {{expects a tensor of rank 1 to 4, found rank 0}}
  %m = mask.dense %t : tensor<i1>
  return
}

// -----

func.func @generate_g1_types() {
  // expected-error@+1 {{expects a region with arguments (b, h, q, kv) of type index, found ('index', 'index', 'i64', 'i64')}}
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: i64, %kv: i64):
    %ok = arith.cmpi sge, %q, %kv : i64
    mask.yield %ok
  }
  return
}

// -----

func.func @generate_g3_nested(%log: memref<index>) {
  // expected-error@+1 {{expects a region without side effects}}
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %past = arith.cmpi sge, %q, %kv : index
    scf.if %past {
      // expected-note@+1 {{'memref.store' may have side effects}}
      memref.store %q, %log[] : memref<index>
    }
    mask.yield %past
  }
  return
}

// -----

func.func @shift_s1_kv(%a: !mask.pred, %n: index) {
  // expected-error@+1 {{expects 'kv' as a number or as a value, found both}}
  %m = "mask.shift"(%a, %n) <{static_key = 3 : i64, operandSegmentSizes = array<i32: 1, 0, 1>}> : (!mask.pred, index) -> !mask.pred
  return
}

// -----

func.func @shift_s2_low(%a: !mask.pred) {
  // expected-error@+1 {{expects a distance between -2^60 and 2^60, found -1152921504606846977}}
  %m = mask.shift %a kv(-1152921504606846977)
  return
}

// -----

func.func @tile_runs_r2_static(%m: !mask.pred, %i: index) {
  // expected-error@+1 {{expects runs of type tensor<?x3xi32> or tensor<?x3xi64>, found 'tensor<4x3xi32>'}}
  %r, %c = mask.tile_runs %m[%i, %i, %i, %i] size(%i, %i) tile(8) : tensor<4x3xi32>
  return
}

// -----

func.func @materialize_t2_many(%m: !mask.pred, %n: index) {
  // expected-error@+1 {{expects one size for each of the 1 dynamic dimensions of 'tensor<1x1x?x4xi1>', found 2}}
  %t = mask.materialize %m sizes(%n, %n) : tensor<1x1x?x4xi1>
  return
}

// -----

func.func @materialize_t3_query(%m: !mask.pred, %n: index) {
  // expected-error@+1 {{expects 'query_offset' as a number or as a value, found both}}
  %t = "mask.materialize"(%m, %n, %n) <{static_query_offset = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 1, 1>}> : (!mask.pred, index, index) -> tensor<1x1x4x4xi1>
  return
}

// -----

func.func @materialize_t3_key(%m: !mask.pred, %n: index) {
  // expected-error@+1 {{expects 'key_offset' as a number or as a value, found both}}
  %t = "mask.materialize"(%m, %n, %n) <{static_key_offset = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 1, 1>}> : (!mask.pred, index, index) -> tensor<1x1x4x4xi1>
  return
}

// -----

func.func @assert_p1_implies(%m: !mask.pred) {
  // expected-error@+1 {{'implies' takes 2 masks, found 1}}
  mask.assert implies %m
  return
}

// -----

func.func @assert_p2_generic(%m: !mask.pred) {
  // expected-error@+1 {{expects lengths that are not negative, found -4}}
  "mask.assert"(%m) <{kind = 0 : i32, static_lengths = array<i64: 1, 1, -4, 8>, operandSegmentSizes = array<i32: 1, 0, 0, 0>}> : (!mask.pred) -> ()
  return
}

// -----

func.func @assert_lengths_unlisted(%m: !mask.pred, %n: index) {
  // expected-error@+1 {{expects lengths to be listed after 'over'}}
  "mask.assert"(%m, %n) <{kind = 0 : i32, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (!mask.pred, index) -> ()
  return
}

// -----

func.func @assert_lengths_values(%m: !mask.pred, %n: index) {
  // expected-error@+1 {{expects 0 lengths as values, found 1}}
  "mask.assert"(%m, %n) <{kind = 0 : i32, static_lengths = array<i64: 1, 1, 4, 8>, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (!mask.pred, index) -> ()
  return
}

// -----

func.func @assert_p3_low_key(%m: !mask.pred) {
  // expected-error@+1 {{expects an offset between -2^60 and 2^60, found -1152921504606846977}}
  mask.assert causal %m offset(0, -1152921504606846977)
  return
}
