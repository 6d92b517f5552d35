// RUN: mask-opt %s -split-input-file -verify-diagnostics
// One function for each numbered rule of the op descriptions.

func.func @n1(%q: tensor<1x6x4x8xf32>, %k: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expects a number of query heads that is a multiple of the number of key heads, found 6 and 4}}
  %o = attn.attention(%q, %k, %k) scale(1.0) : (tensor<1x6x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> tensor<1x6x4x8xf32>
  return
}

// -----

func.func @n2_d(%q: tensor<1x4x4x8xf32>, %k: tensor<1x4x4x16xf32>) {
  // expected-error@+1 {{expects D of query and key to agree, found 8 and 16}}
  %o = attn.attention(%q, %k, %k) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x4x4x16xf32>, tensor<1x4x4x16xf32>) -> tensor<1x4x4x16xf32>
  return
}

// -----

func.func @n2_kv(%q: tensor<1x4x4x8xf32>, %k: tensor<1x4x5x8xf32>, %v: tensor<1x4x6x8xf32>) {
  // expected-error@+1 {{expects KV of key and value to agree, found 5 and 6}}
  %o = attn.attention(%q, %k, %v) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x6x8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

func.func @n2_b(%q: tensor<2x4x4x8xf32>, %k: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expects B of query and key to agree, found 2 and 1}}
  %o = attn.attention(%q, %k, %k) scale(1.0) : (tensor<2x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> tensor<2x4x4x8xf32>
  return
}

// -----

func.func @n3(%q: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expects Q of query and result to agree, found 4 and 5}}
  %o = attn.attention(%q, %q, %q) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> tensor<1x4x5x8xf32>
  return
}

// -----

func.func @n4_lse(%q: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expects sizes [B, Hq, Q] of query and lse to agree, found 4 and 3}}
  %o, %l = attn.attention(%q, %q, %q) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> (tensor<1x4x4x8xf32>, tensor<1x3x4xf32>)
  return
}

// -----

func.func @n4_sink(%q: tensor<1x4x4x8xf32>, %s: tensor<2xf32>) {
  // expected-error@+1 {{expects Hq of query and sink to agree, found 4 and 2}}
  %o = attn.attention(%q, %q, %q) scale(1.0) sink(%s : tensor<2xf32>) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

func.func @n5(%q: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expects a score region with arguments (f32, index, index, index, index)}}
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32):
    attn.yield %s
  } : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

func.func @n5_effects(%q: tensor<1x4x4x8xf32>, %log: memref<f32>) {
  // expected-error@+1 {{expects a score region without side effects}}
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %qp: index, %kp: index):
    // expected-note@+1 {{'memref.store' may have side effects}}
    memref.store %s, %log[] : memref<f32>
    attn.yield %s
  } : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

func.func @n6(%q: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expects both offsets (query, key) or none, found one}}
  %o = "attn.attention"(%q, %q, %q) <{scale = 1.0 : f64, static_key_offset = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0>}> ({}) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

func.func @n7(%q: tensor<1x4x4x8xf32>, %k: tensor<1x4x4x8xf16>) {
  // expected-error@+1 {{expects query, key, value and result of one element type, found 'f32' and 'f16'}}
  %o = attn.attention(%q, %k, %k) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf16>, tensor<1x4x4x8xf16>) -> tensor<1x4x4x8xf32>
  return
}

// -----

func.func @result_count(%q: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expects (query, key, value) -> result, or -> (result, lse)}}
  %o = attn.attention(%q, %q, %q) scale(1.0) : (tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

func.func @no_scale(%q: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expected 'scale'}}
  %o = attn.attention(%q, %q, %q) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

// N8: three heads for four
func.func @mask_heads(%q: tensor<2x4x8x16xf32>, %t: tensor<2x3x8x8xi1>) {
  // expected-note@+1 {{this tensor: 'tensor<2x3x8x8xi1>'}}
  %m = mask.dense %t : tensor<2x3x8x8xi1>
  // expected-error@+1 {{expects a mask for 4 heads, found a tensor for 3}}
  %o = attn.attention(%q, %q, %q) mask(%m) scale(1.0) : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

func.func @n1_no_key_heads(%q: tensor<1x4x4x8xf32>, %k: tensor<1x0x4x8xf32>) {
  // expected-error@+1 {{expects at least one key head, found none}}
  %o = attn.attention(%q, %k, %k) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x0x4x8xf32>, tensor<1x0x4x8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

// N8: more samples than there are
func.func @mask_samples(%q: tensor<2x4x8x16xf32>, %t: tensor<3x8xi1>) {
  %c = mask.causal
  // expected-note@+1 {{this tensor: 'tensor<3x8xi1>'}}
  %v = mask.key_valid %t : tensor<3x8xi1>
  %n = mask.not %v
  %m = mask.and %c, %n
  // expected-error@+1 {{expects a mask for 2 samples, found a tensor for 3}}
  %o = attn.attention(%q, %q, %q) mask(%m) scale(1.0) : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

func.func @n2_b_value(%q: tensor<1x4x4x8xf32>, %v: tensor<2x4x4x8xf32>) {
  // expected-error@+1 {{expects B of key and value to agree, found 1 and 2}}
  %o = attn.attention(%q, %q, %v) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<2x4x4x8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

// N8: rows 3 to 10 of a tensor with 8
func.func @mask_queries(%q: tensor<2x4x8x16xf32>, %t: tensor<8x8xi1>) {
  // expected-note@+1 {{this tensor: 'tensor<8x8xi1>'}}
  %m = mask.dense %t : tensor<8x8xi1>
  // expected-error@+1 {{expects a mask for 11 queries, found a tensor for 8}}
  %o = attn.attention(%q, %q, %q) mask(%m) scale(1.0) offset(3, 0) : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

func.func @n2_hkv(%q: tensor<1x4x4x8xf32>, %v: tensor<1x2x4x8xf32>) {
  // expected-error@+1 {{expects Hkv of key and value to agree, found 4 and 2}}
  %o = attn.attention(%q, %q, %v) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x2x4x8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

// N8: the ids of too few keys
func.func @mask_keys(%q: tensor<2x4x8x16xf32>, %a: tensor<8xi32>, %t: tensor<7xi32>) {
  // expected-note@+1 {{this tensor: 'tensor<7xi32>'}}
  %m = mask.same_segment %a, %t : tensor<8xi32>, tensor<7xi32>
  // expected-error@+1 {{expects a mask for 8 keys, found a tensor for 7}}
  %o = attn.attention(%q, %q, %q) mask(%m) scale(1.0) : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

func.func @n3_b(%q: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expects B of query and result to agree, found 1 and 2}}
  %o = attn.attention(%q, %q, %q) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> tensor<2x4x4x8xf32>
  return
}

// -----

func.func @n3_hq(%q: tensor<1x4x4x8xf32>, %k: tensor<1x2x4x8xf32>) {
  // expected-error@+1 {{expects Hq of query and result to agree, found 4 and 2}}
  %o = attn.attention(%q, %k, %k) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>) -> tensor<1x2x4x8xf32>
  return
}

// -----

func.func @n3_dv(%q: tensor<1x4x4x8xf32>, %v: tensor<1x4x4x6xf32>) {
  // expected-error@+1 {{expects Dv of value and result to agree, found 6 and 8}}
  %o = attn.attention(%q, %q, %v) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x6xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

func.func @n4_lse_rows(%q: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expects sizes [B, Hq, Q] of query and lse to agree, found 4 and 5}}
  %o, %l = attn.attention(%q, %q, %q) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> (tensor<1x4x4x8xf32>, tensor<1x4x5xf32>)
  return
}

// -----

func.func @n5_score_type(%q: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expects a score region with arguments (f32, index, index, index, index), found ('f64', 'index', 'index', 'index', 'index')}}
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f64, %b: index, %h: index, %qp: index, %kp: index):
    %t = arith.truncf %s : f64 to f32
    attn.yield %t
  } : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

func.func @n5_position_type(%q: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expects a score region with arguments (f32, index, index, index, index), found ('f32', 'index', 'index', 'index', 'i64')}}
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %qp: index, %kp: i64):
    attn.yield %s
  } : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

func.func @n5_yield(%q: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expects a score region that ends with attn.yield}}
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %qp: index, %kp: index):
    %t = math.tanh %s : f32
  } : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
  return
}

// -----

func.func @n7_value(%q: tensor<1x4x4x8xf32>, %v: tensor<1x4x4x8xbf16>) {
  // expected-error@+1 {{expects query, key, value and result of one element type, found 'f32' and 'bf16'}}
  %o = attn.attention(%q, %q, %v) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xbf16>) -> tensor<1x4x4x8xf32>
  return
}

// -----

func.func @n7_result(%q: tensor<1x4x4x8xf16>) {
  // expected-error@+1 {{expects query, key, value and result of one element type, found 'f16' and 'f32'}}
  %o = attn.attention(%q, %q, %q) scale(1.0) : (tensor<1x4x4x8xf16>, tensor<1x4x4x8xf16>, tensor<1x4x4x8xf16>) -> tensor<1x4x4x8xf32>
  return
}

// -----

func.func @three_results(%q: tensor<1x4x4x8xf32>) {
  // expected-error@+1 {{expects (query, key, value) -> result, or -> (result, lse)}}
  %o:3 = attn.attention(%q, %q, %q) scale(1.0) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> (tensor<1x4x4x8xf32>, tensor<1x4x4xf32>, tensor<1x4x4xf32>)
  return
}
