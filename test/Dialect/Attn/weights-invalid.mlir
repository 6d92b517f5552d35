// RUN: mask-opt %s -split-input-file -verify-diagnostics
// One function for each numbered rule of attn.apply_weights and attn.pool.
func.func @a1(%w: tensor<2x3x3x5xf32>, %v: tensor<2x2x5x6xf32>) {
  // expected-error@+1 {{expects a number of query heads that is a multiple of the number of value heads, found 3 and 2}}
  %o = attn.apply_weights zero(%w, %v) : (tensor<2x3x3x5xf32>, tensor<2x2x5x6xf32>) -> tensor<2x3x3x6xf32>
  return
}

// -----

func.func @a1_none(%w: tensor<2x4x3x5xf32>, %v: tensor<2x0x5x6xf32>) {
  // expected-error@+1 {{expects at least one value head, found none}}
  %o = attn.apply_weights zero(%w, %v) : (tensor<2x4x3x5xf32>, tensor<2x0x5x6xf32>) -> tensor<2x4x3x6xf32>
  return
}

// -----

func.func @a2_b(%w: tensor<2x4x3x5xf32>, %v: tensor<1x2x5x6xf32>) {
  // expected-error@+1 {{expects B of weights and values to agree, found 2 and 1}}
  %o = attn.apply_weights zero(%w, %v) : (tensor<2x4x3x5xf32>, tensor<1x2x5x6xf32>) -> tensor<2x4x3x6xf32>
  return
}

// -----

func.func @a2_kv(%w: tensor<2x4x3x5xf32>, %v: tensor<2x2x4x6xf32>) {
  // expected-error@+1 {{expects KV of weights and values to agree, found 5 and 4}}
  %o = attn.apply_weights zero(%w, %v) : (tensor<2x4x3x5xf32>, tensor<2x2x4x6xf32>) -> tensor<2x4x3x6xf32>
  return
}

// -----

func.func @a3_b(%w: tensor<2x4x3x5xf32>, %v: tensor<2x2x5x6xf32>) {
  // expected-error@+1 {{expects B of weights and result to agree, found 2 and 3}}
  %o = attn.apply_weights zero(%w, %v) : (tensor<2x4x3x5xf32>, tensor<2x2x5x6xf32>) -> tensor<3x4x3x6xf32>
  return
}

// -----

func.func @a3_hq(%w: tensor<2x4x3x5xf32>, %v: tensor<2x2x5x6xf32>) {
  // expected-error@+1 {{expects Hq of weights and result to agree, found 4 and 2}}
  %o = attn.apply_weights zero(%w, %v) : (tensor<2x4x3x5xf32>, tensor<2x2x5x6xf32>) -> tensor<2x2x3x6xf32>
  return
}

// -----

func.func @a3_q(%w: tensor<2x4x3x5xf32>, %v: tensor<2x2x5x6xf32>) {
  // expected-error@+1 {{expects Q of weights and result to agree, found 3 and 4}}
  %o = attn.apply_weights zero(%w, %v) : (tensor<2x4x3x5xf32>, tensor<2x2x5x6xf32>) -> tensor<2x4x4x6xf32>
  return
}

// -----

func.func @a3_d(%w: tensor<2x4x3x5xf32>, %v: tensor<2x2x5x6xf32>) {
  // expected-error@+1 {{expects D of values and result to agree, found 6 and 5}}
  %o = attn.apply_weights zero(%w, %v) : (tensor<2x4x3x5xf32>, tensor<2x2x5x6xf32>) -> tensor<2x4x3x5xf32>
  return
}

// -----

func.func @a4(%w: tensor<2x4x3x5xf32>, %v: tensor<2x2x5x6xf32>) {
  // expected-error@+1 {{expects both offsets (query, key) or none, found one}}
  %o = "attn.apply_weights"(%w, %v) <{mode = 0 : i32, static_key_offset = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<2x4x3x5xf32>, tensor<2x2x5x6xf32>) -> tensor<2x4x3x6xf32>
  return
}

// -----

func.func @a4_twice(%w: tensor<2x4x3x5xf32>, %v: tensor<2x2x5x6xf32>, %n: index) {
  // expected-error@+1 {{expects 'query_offset' as a number or as a value, found both}}
  %o = "attn.apply_weights"(%w, %v, %n) <{mode = 0 : i32, static_query_offset = 1 : i64, static_key_offset = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 1, 0>}> : (tensor<2x4x3x5xf32>, tensor<2x2x5x6xf32>, index) -> tensor<2x4x3x6xf32>
  return
}

// -----

func.func @a5(%w: tensor<2x4x3x5xf32>, %v: tensor<2x2x5x6xf16>) {
  // expected-error@+1 {{expects weights, values and result of one element type, found 'f32' and 'f16'}}
  %o = attn.apply_weights zero(%w, %v) : (tensor<2x4x3x5xf32>, tensor<2x2x5x6xf16>) -> tensor<2x4x3x6xf32>
  return
}

// -----

func.func @a5_result(%w: tensor<2x4x3x5xf32>, %v: tensor<2x2x5x6xf32>) {
  // expected-error@+1 {{expects weights, values and result of one element type, found 'f32' and 'bf16'}}
  %o = attn.apply_weights zero(%w, %v) : (tensor<2x4x3x5xf32>, tensor<2x2x5x6xf32>) -> tensor<2x4x3x6xbf16>
  return
}

// -----

func.func @a6(%w: tensor<2x4x3x5xf32>, %v: tensor<2x2x5x6xf32>, %t: tensor<2x4xi1>) {
  // expected-note@+1 {{this tensor: 'tensor<2x4xi1>'}}
  %m = mask.key_valid %t : tensor<2x4xi1>
  // expected-error@+1 {{expects a mask for 5 keys, found a tensor for 4}}
  %o = attn.apply_weights softmax(%w, %v) mask(%m) : (tensor<2x4x3x5xf32>, tensor<2x2x5x6xf32>) -> tensor<2x4x3x6xf32>
  return
}

// -----

func.func @a6_heads(%w: tensor<2x4x3x5xf32>, %v: tensor<2x2x5x6xf32>, %t: tensor<2x2x3x5xi1>) {
  // expected-note@+1 {{this tensor: 'tensor<2x2x3x5xi1>'}}
  %m = mask.dense %t : tensor<2x2x3x5xi1>
  // expected-error@+1 {{expects a mask for 4 heads, found a tensor for 2}}
  %o = attn.apply_weights softmax(%w, %v) mask(%m) : (tensor<2x4x3x5xf32>, tensor<2x2x5x6xf32>) -> tensor<2x4x3x6xf32>
  return
}

// -----

func.func @unknown_mode(%w: tensor<2x4x3x5xf32>, %v: tensor<2x2x5x6xf32>) {
  // expected-error@+1 {{expected string or keyword containing one of the following enum values for attribute 'mode' [renormalize, softmax, zero]}}
  %o = attn.apply_weights keep(%w, %v) : (tensor<2x4x3x5xf32>, tensor<2x2x5x6xf32>) -> tensor<2x4x3x6xf32>
  return
}

// -----

func.func @p1_b(%x: tensor<2x5x3xf32>, %v: tensor<3x5xi1>) {
  // expected-error@+1 {{expects B of x and valid to agree, found 2 and 3}}
  attn.pool last(%x, %v) : (tensor<2x5x3xf32>, tensor<3x5xi1>) -> tensor<2x3xf32>
  return
}

// -----

func.func @p1_s(%x: tensor<2x5x3xf32>, %v: tensor<2x4xi1>) {
  // expected-error@+1 {{expects S of x and valid to agree, found 5 and 4}}
  attn.pool last(%x, %v) : (tensor<2x5x3xf32>, tensor<2x4xi1>) -> tensor<2x3xf32>
  return
}

// -----

func.func @p2_b(%x: tensor<2x5x3xf32>, %v: tensor<2x5xi1>) {
  // expected-error@+1 {{expects B of x and result to agree, found 2 and 1}}
  attn.pool last(%x, %v) : (tensor<2x5x3xf32>, tensor<2x5xi1>) -> tensor<1x3xf32>
  return
}

// -----

func.func @p2_d(%x: tensor<2x5x3xf32>, %v: tensor<2x5xi1>) {
  // expected-error@+1 {{expects D of x and result to agree, found 3 and 5}}
  attn.pool last(%x, %v) : (tensor<2x5x3xf32>, tensor<2x5xi1>) -> tensor<2x5xf32>
  return
}

// -----

func.func @p3(%x: tensor<2x5x3xf32>, %v: tensor<2x5xi1>) {
  // expected-error@+1 {{expects B of x and empty to agree, found 2 and 3}}
  attn.pool last(%x, %v) : (tensor<2x5x3xf32>, tensor<2x5xi1>) -> (tensor<2x3xf32>, tensor<3xi1>)
  return
}

// -----

func.func @p4(%x: tensor<2x5x3xf32>, %v: tensor<2x5xi1>) {
  // expected-error@+1 {{expects x and result of one element type, found 'f32' and 'f16'}}
  attn.pool last(%x, %v) : (tensor<2x5x3xf32>, tensor<2x5xi1>) -> tensor<2x3xf16>
  return
}

// -----

func.func @p_valid_of_floats(%x: tensor<2x5x3xf32>, %v: tensor<2x5xf32>) {
  // expected-error@+1 {{operand #1 must be 2D tensor of}}
  attn.pool last(%x, %v) : (tensor<2x5x3xf32>, tensor<2x5xf32>) -> tensor<2x3xf32>
  return
}
