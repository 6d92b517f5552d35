// RUN: mask-opt %s --mask-verify=explain=false --split-input-file --verify-diagnostics -o /dev/null
// No mask hides a later key, but the score region may: a refutation would be a false alarm.

!t = tensor<1x1x8x4xf32>
func.func @far_below(%x: !t) -> !t {
  // expected-remark @below {{causal: unknown: no mask hides key 1 from query 0, but the score region makes -1e+09 of a score of 0 there}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%x, %x, %x) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %q: index, %k: index):
    %zero = arith.constant 0.0 : f32
    %much = arith.constant 1.0e+09 : f32
    %d = arith.subi %k, %q : index
    %i = arith.index_cast %d : index to i64
    %f = arith.sitofp %i : i64 to f32
    %ahead = arith.maximumf %f, %zero : f32
    %bias = arith.mulf %ahead, %much : f32
    %sum = arith.subf %s, %bias : f32
    attn.yield %sum
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// A bias like that of ALiBi hides nothing.
!t = tensor<1x1x8x4xf32>
func.func @near(%x: !t) -> !t {
  // expected-remark @below {{causal: refuted: query 0 sees key 1}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%x, %x, %x) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %q: index, %k: index):
    %slope = arith.constant 0.5 : f32
    %d = arith.subi %k, %q : index
    %i = arith.index_cast %d : index to i64
    %f = arith.sitofp %i : i64 to f32
    %bias = arith.mulf %f, %slope : f32
    %sum = arith.subf %s, %bias : f32
    attn.yield %sum
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// Of a table that the caller gives nothing is known.
!t = tensor<1x1x8x4xf32>
func.func @of_the_caller(%x: !t, %table: tensor<8x8xf32>) -> !t {
  // expected-remark @below {{causal: refuted: query 0 sees key 1}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%x, %x, %x) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %q: index, %k: index):
    %bias = tensor.extract %table[%q, %k] : tensor<8x8xf32>
    %sum = arith.addf %s, %bias : f32
    attn.yield %sum
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// Twice the fill leaves f32, and no factor makes -inf small again.
!t = tensor<1x1x8x4xf32>
func.func @leaves_the_type(%x: !t) -> !t {
  // expected-remark @below {{causal: unknown: no mask hides key 1 from query 0, but the score region makes -inf of a score of 0 there}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%x, %x, %x) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %q: index, %k: index):
    %zero = arith.constant 0.0 : f32
    %fill = arith.constant -3.0e+38 : f32
    %tiny = arith.constant 1.0e-38 : f32
    %past = arith.cmpi sle, %k, %q : index
    %bias = arith.select %past, %zero, %fill : f32
    %once = arith.addf %s, %bias : f32
    %twice = arith.addf %once, %bias : f32
    %y = arith.mulf %twice, %tiny : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// No table of small numbers makes a fill an ordinary score.
!t = tensor<1x1x8x4xf32>
func.func @fill_beside_data(%x: !t, %table: tensor<8x8xf32>) -> !t {
  // expected-remark @below {{causal: unknown: no mask hides key 1 from query 0, but the score region makes -1e+09 of a score of 0 there, which may give it no weight}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%x, %x, %x) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %q: index, %k: index):
    %fill = arith.constant -1.0e9 : f32
    %past = arith.cmpi sle, %k, %q : index
    %bias = tensor.extract %table[%q, %k] : tensor<8x8xf32>
    %low = arith.addf %bias, %fill : f32
    %either = arith.select %past, %bias, %low : f32
    %sum = arith.addf %s, %either : f32
    attn.yield %sum
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// Where all keys are tokens, padding hides nothing.
!t = tensor<1x1x8x4xf32>
func.func @fill_of_padding(%x: !t, %padding: tensor<1x8xi64>, %much: f32) -> !t {
  // expected-remark @below {{causal: refuted: query 0 sees key 1}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%x, %x, %x) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %q: index, %k: index):
    %one = arith.constant 1.0 : f32
    %fill = arith.constant -1.0e9 : f32
    %isToken = tensor.extract %padding[%b, %k] : tensor<1x8xi64>
    %flag = arith.sitofp %isToken : i64 to f32
    %isPadding = arith.subf %one, %flag : f32
    %low = arith.mulf %isPadding, %fill : f32
    %plus = arith.mulf %much, %low : f32
    %sum = arith.addf %s, %plus : f32
    attn.yield %sum
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// The region hides rows 0 and 1, which no mask does.
!t = tensor<1x1x8x4xf32>
func.func @hidden_rows(%x: !t, %r: f32) -> !t {
  // expected-remark @below {{causal: unknown}}
  // expected-remark @below {{no empty row: unknown: no mask hides all keys from query 0, but the score region makes -inf or the like of scores of 0 there}}
  %o = attn.attention(%x, %x, %x) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %q: index, %k: index):
    %c2 = arith.constant 2 : index
    %fill = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sle, %k, %q : index
    %far = arith.cmpi sge, %k, %c2 : index
    %seen = arith.andi %past, %far : i1
    %sum = arith.addf %s, %r : f32
    %y = arith.select %seen, %sum, %fill : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  return %o : !t
}
