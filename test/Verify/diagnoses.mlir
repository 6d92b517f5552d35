// RUN: mask-opt %s --mask-verify --split-input-file --verify-diagnostics

// The mistakes of public code at mask level, each proved, and each with a clean
// twin below it.

// Inverted polarity: torch.triu(ones, 1) as an SDPA bool mask.
func.func @polarity(%x: tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> {
  %causal = mask.causal
  // expected-note @below {{this term lets query 0 see key 1: not causal}}
  // expected-note @below {{this mask is the complement of causal: its polarity is inverted [proved]}}
  %m = mask.not %causal
  // expected-warning @below {{causal: refuted: query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1)}}
  // expected-note @below {{⬚✗✗✗✗✗✗✗}}
  // expected-note @below {{112 of 256 pairs leak at B = 2, H = 2, Q = 8, KV = 8}}
  // expected-note @below {{fix: mask.causal, which is mask.not of this mask}}
  // expected-remark @below {{no empty row: refuted: query 7 sees no key}}
  // expected-note @below {{⬚⬚⬚⬚⬚⬚⬚⬚ ◂}}
  // expected-note @below {{4 of 32 rows see no key at B = 2, H = 2, Q = 8, KV = 8}}
  // expected-note @-8 {{this term leaves query 7 without keys: not causal}}
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
  return %o : tensor<2x4x8x8xf32>
}

// -----

func.func @polarity_clean(%x: tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> {
  %m = mask.causal
  // expected-remark @below {{causal: proven}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
  return %o : tensor<2x4x8x8xf32>
}

// -----

// The same or-ed with a padding mask (true = padding).
func.func @polarity_and_padding(%pad: tensor<2x?xi1>, %n: index) {
  // expected-note @below {{this term lets query 0 see key 1: window(left = -1)}}
  // expected-note @below {{this mask is the complement of causal: its polarity is inverted [proved]: window(left = -1)}}
  %future = mask.window left(-1)
  %padding = mask.key_valid %pad : tensor<2x?xi1>
  %m = mask.or %future, %padding
  // expected-error @below {{causal: refuted: query 0 sees key 1}}
  // expected-note @below {{across, with %arg0 all 1}}
  // expected-note @below {{pairs leak at B = 2, H = 1, Q = 8, KV = 8}}
  // expected-note @below {{fix: mask.not of the whole mask is causal: causal and not key_valid(%arg0) [proved]}}
  mask.assert causal %m over [2, 1, %n, %n]
  return
}

// -----

func.func @polarity_and_padding_clean(%pad: tensor<2x?xi1>, %n: index) {
  %causal = mask.causal
  %padding = mask.key_valid %pad : tensor<2x?xi1>
  %valid = mask.not %padding
  %m = mask.and %causal, %valid
  mask.assert causal %m over [2, 1, %n, %n] // expected-remark {{causal: proven}}
  return
}

// -----

// or_masks(causal, sliding_window), whose window has no right end.
func.func @or_for_and(%x: tensor<1x2x?x8xf32>) -> tensor<1x2x?x8xf32> {
  %causal = mask.causal
  // expected-note @below {{this term lets query 0 see key 1: window(left = 7)}}
  %window = mask.window left(7)
  // expected-note @below {{the same terms joined by mask.and are causal: 'or' instead of 'and' [proved]}}
  %m = mask.or %causal, %window
  // expected-warning @below {{causal: refuted}}
  // expected-note @below {{■✗✗✗✗✗✗✗}}
  // expected-note @below {{56 of 128 pairs leak at B = 1, H = 2, Q = 8, KV = 8}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x8xf32>
  return %o : tensor<1x2x?x8xf32>
}

// -----

func.func @or_for_and_clean(%x: tensor<1x2x?x8xf32>) -> tensor<1x2x?x8xf32> {
  %causal = mask.causal
  %window = mask.window left(7)
  %m = mask.and %causal, %window
  // expected-remark @below {{causal: proven}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x8xf32>
  return %o : tensor<1x2x?x8xf32>
}

// -----

// A prefix-LM sees the future of its prefix by intent: the same sentence is
// true of it, but it is no warning.
func.func @prefix(%x: tensor<1x2x8x8xf32>, %n: tensor<1xi64>) -> tensor<1x2x8x8xf32> {
  %causal = mask.causal
  // expected-note @below {{this term lets query 0 see key 1: key_range(hi = %arg1)}}
  %prefix = mask.key_range hi(%n : tensor<1xi64>)
  // expected-note @below {{if the mask should be causal: the same terms joined by mask.and are causal}}
  %m = mask.or %prefix, %causal
  // expected-remark @below {{causal: refuted: query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1) with %arg1[0] = 2}}
  // expected-note @below {{across, with %arg1 as above}}
  // expected-note @below {{2 of 128 pairs leak at B = 1, H = 2, Q = 8, KV = 8}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
  return %o : tensor<1x2x8x8xf32>
}

// -----

// Off by one: kv <= q + 1.
func.func @off_by_one(%x: tensor<1x1x8x8xf32>) -> tensor<1x1x8x8xf32> {
  // expected-note @below {{this term lets query 0 see key 1: affine(kv <= q + 1)}}
  // expected-note @below {{no query sees further than the next key, and with this term read one query earlier (mask.shift q(-1)) the mask is causal: off by one [proved]}}
  %m = mask.affine affine_set<(b, h, q, kv) : (q - kv + 1 >= 0)>
  // expected-warning @below {{causal: refuted}}
  // expected-note @below {{■✗⬚⬚⬚⬚⬚⬚}}
  // expected-note @below {{7 of 64 pairs leak}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<1x1x8x8xf32>, tensor<1x1x8x8xf32>, tensor<1x1x8x8xf32>) -> tensor<1x1x8x8xf32>
  return %o : tensor<1x1x8x8xf32>
}

// -----

// A window without causal.
func.func @window(%x: tensor<1x1x8x8xf32>) -> tensor<1x1x8x8xf32> {
  // expected-note @below {{this term lets query 0 see key 1: window(left = 3)}}
  // expected-note @below {{this term is a window that reaches into the future: a window without causal; with mask.causal joined to it by mask.and, the mask is causal [proved]}}
  %m = mask.window left(3)
  // expected-warning @below {{causal: refuted}}
  // expected-note @below {{⬚⬚■■■■✗✗}}
  // expected-note @below {{28 of 64 pairs leak}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<1x1x8x8xf32>, tensor<1x1x8x8xf32>, tensor<1x1x8x8xf32>) -> tensor<1x1x8x8xf32>
  return %o : tensor<1x1x8x8xf32>
}

// -----

// A window that ends on both sides may be an encoder's: no warning.
func.func @window_of_encoder(%x: tensor<1x1x8x8xf32>, %pad: tensor<1x8xi1>) -> tensor<1x1x8x8xf32> {
  // expected-note @below {{this term lets query 0 see key 1: window(left = 3, right = 3)}}
  // expected-note @below {{a window without causal}}
  %window = mask.window left(3) right(3)
  // expected-note @below {{this term leaves query 0 without keys: key_valid(%arg1)}}
  %keep = mask.key_valid %pad : tensor<1x8xi1>
  %m = mask.and %window, %keep
  // expected-remark @below {{causal: refuted}}
  // expected-note @below {{⬚■■■■✗✗✗}}
  // expected-note @below {{18 of 64 pairs leak}}
  // expected-remark @below {{no empty row: refuted}}
  // expected-note @below {{⬚⬚⬚⬚⬚⬚⬚⬚ ◂}}
  // expected-note @below {{1 of 8 rows see no key}}
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<1x1x8x8xf32>, tensor<1x1x8x8xf32>, tensor<1x1x8x8xf32>) -> tensor<1x1x8x8xf32>
  return %o : tensor<1x1x8x8xf32>
}

// -----

// Top-left where bottom-right was meant: a decode step that sees key 0 only.
func.func @decode(%q: tensor<1x4x1x8xf32>, %k: tensor<1x2x?x8xf32>) -> tensor<1x4x1x8xf32> {
  %m = mask.causal
  // expected-warning @below {{causal: proven}}
  // expected-note @below {{where KV > Q, rows are numbered from the wrong end: q_offset = KV - Q was probably meant [proved: no query sees the last KV - Q keys, so this one sees the first key only}}
  // expected-remark @below {{no empty row: proven for KV >= 1}}
  %o = attn.attention(%q, %k, %k) mask(%m) scale(0.125)
    : (tensor<1x4x1x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x4x1x8xf32>
  return %o : tensor<1x4x1x8xf32>
}

// -----

func.func @decode_clean(%q: tensor<1x4x1x8xf32>, %k: tensor<1x2x?x8xf32>, %past: index) -> tensor<1x4x1x8xf32> {
  %m = mask.causal
  // expected-remark @below {{causal: proven}}
  // expected-remark @below {{no empty row: proven for KV >= 1, query offset >= 0}}
  %o = attn.attention(%q, %k, %k) mask(%m) scale(0.125) offset(%past, 0)
    : (tensor<1x4x1x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x4x1x8xf32>
  return %o : tensor<1x4x1x8xf32>
}

// -----

// The same with static lengths, and padding beside.
func.func @top_left(%q: tensor<1x4x4x8xf32>, %k: tensor<1x2x16x8xf32>, %keep: tensor<1x16xi1>) -> tensor<1x4x4x8xf32> {
  %causal = mask.causal
  // expected-note @below {{this term leaves query 0 without keys: key_valid(%arg2)}}
  %pad = mask.key_valid %keep : tensor<1x16xi1>
  %m = mask.and %causal, %pad
  // expected-warning @below {{causal: proven}}
  // expected-note @below {{rows are numbered from the wrong end: q_offset = KV - Q was probably meant [proved}}
  // expected-remark @below {{no empty row: refuted}}
  // expected-note @below {{queries 0..3 down, keys 0..15 across}}
  // expected-note @below {{2 of 8 rows see no key}}
  %o = attn.attention(%q, %k, %k) mask(%m) scale(0.125)
    : (tensor<1x4x4x8xf32>, tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x4x4x8xf32>
  return %o : tensor<1x4x4x8xf32>
}

// -----

// Cross attention that is meant: no key after the queries is in question.
func.func @fewer_queries_clean(%q: tensor<1x4x4x8xf32>, %k: tensor<1x2x16x8xf32>) -> tensor<1x4x4x8xf32> {
  %m = mask.causal
  // expected-remark @below {{causal: proven}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%q, %k, %k) mask(%m) scale(0.125) offset(12, 0)
    : (tensor<1x4x4x8xf32>, tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x4x4x8xf32>
  return %o : tensor<1x4x4x8xf32>
}

// -----

// The offset is in the mask, and the attention does not know.
func.func @offset_in_mask(%q: tensor<1x4x4x8xf32>, %k: tensor<1x2x16x8xf32>) -> tensor<1x4x4x8xf32> {
  %causal = mask.causal
  // expected-note @below {{this term lets query 0 see key 1: shift(causal, q = 12)}}
  %m = mask.shift %causal q(12)
  // expected-warning @below {{causal: refuted}}
  // expected-note @below {{■✗✗✗✗✗✗✗✗✗✗✗✗⬚⬚⬚}}
  // expected-note @below {{pairs leak}}
  // expected-note @below {{rows are numbered from the wrong end: the mask puts the last query at the last key, but the attention does not; with q_offset = KV - Q, and the mask read at q - (KV - Q), it is causal [proved]}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%q, %k, %k) mask(%m) scale(0.125)
    : (tensor<1x4x4x8xf32>, tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x4x4x8xf32>
  return %o : tensor<1x4x4x8xf32>
}

// -----

// Bottom-right with more queries than keys: the first rows see nothing.
func.func @bottom_right(%q: tensor<1x4x8x8xf32>, %k: tensor<1x2x3x8xf32>) -> tensor<1x4x8x8xf32> {
  // expected-note @below {{this term leaves query -5 without keys: causal}}
  %m = mask.causal
  // expected-remark @below {{causal: proven}}
  // expected-warning @below {{no empty row: refuted: query -5 sees no key}}
  // expected-note @below {{queries -5..2 down, keys 0..2 across}}
  // expected-note @below {{10 of 16 rows see no key at B = 1, H = 2, Q = 8, KV = 3 (queries -5..2, keys 0..2)}}
  // expected-note @below {{q_offset = 0 was probably meant [proved: the first Q - KV queries lie before the first key}}
  %o = attn.attention(%q, %k, %k) mask(%m) scale(0.125) offset(-5, 0)
    : (tensor<1x4x8x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x8xf32>) -> tensor<1x4x8x8xf32>
  return %o : tensor<1x4x8x8xf32>
}

// -----

// A block-causal baseline: the end of the block is exclusive.
func.func @block_end(%x: index) {
  // expected-note @below {{this term of the first mask allows it}}
  // expected-note @below {{off by one: with this term read at mask.shift kv(1) the claim holds: the masks are equal [proved]}}
  %a = mask.affine affine_set<(b, h, q, kv) : (4 * (q floordiv 4) + 4 - kv >= 0)>
  // expected-note @below {{this term of the second mask forbids it}}
  %b = mask.affine affine_set<(b, h, q, kv) : (4 * (q floordiv 4) + 3 - kv >= 0)>
  // expected-error @below {{equal: refuted: the masks differ at query 0, key 4}}
  // expected-note @below {{of 8 keys, query 0 sees 5 in the first mask, 4 in the second}}
  // expected-note @below {{■■■■◧⬚⬚⬚}}
  // expected-note @below {{4 of 64 pairs differ}}
  mask.assert equal %a, %b over [1, 1, 8, 8]
  return
}

// -----

// A window of W tokens against one of W + 1 (conventions differ).
func.func @window_size(%n: index) {
  %causal = mask.causal
  %five = mask.window left(4)
  // expected-note @below {{this term of the second mask forbids it: window(left = 3)}}
  // expected-note @below {{off by one: with this term read at mask.shift q(-1) the claim holds: the masks are equal [proved]}}
  %four = mask.window left(3)
  // expected-note @below {{this term of the first mask allows it: causal and window(left = 4)}}
  %a = mask.and %causal, %five
  %b = mask.and %causal, %four
  // expected-error @below {{equal: refuted}}
  // expected-note @below {{of 8 keys, query 4 sees 5 in the first mask, 4 in the second}}
  // expected-note @below {{◧■■■■}}
  // expected-note @below {{4 of 64 pairs differ}}
  mask.assert equal %a, %b over [1, 1, %n, %n]
  // expected-remark @below {{implies: proven}}
  mask.assert implies %b, %a over [1, 1, %n, %n]
  return
}

// -----

// The same mistakes below other terms; and more than one sample differs.
func.func @nested(%n: index, %keep: tensor<2x?xi1>) {
  %causal = mask.causal
  // expected-note @below {{this term lets query 0 see key 1: window(left = 2)}}
  %window = mask.window left(2)
  // expected-note @below {{with mask.and in place of this mask.or the mask is causal: 'or' instead of 'and' [proved]}}
  %any = mask.or %causal, %window
  %pad = mask.key_valid %keep : tensor<2x?xi1>
  %m = mask.and %any, %pad
  // expected-error @below {{causal: refuted: query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1)}}
  // expected-note @below {{■✗✗✗✗✗✗✗}}
  // expected-note @below {{56 of 128 pairs leak at B = 2, H = 1, Q = 8, KV = 8}}
  mask.assert causal %m over [2, 1, %n, %n]
  return
}

// -----

// Inverted polarity of one of two equal masks.
func.func @equal_polarity() {
  %causal = mask.causal
  // expected-note @below {{this term of the second mask forbids it: window(left = -1)}}
  // expected-note @-2 {{this term of the first mask allows it: causal}}
  // expected-note @-3 {{inverted polarity: with mask.not of this term the claim holds: the masks are equal [proved]}}
  %future = mask.window left(-1)
  // expected-error @below {{equal: refuted: the masks differ at query 0, key 0}}
  // expected-note @below {{of 8 keys, query 0 sees 1 in the first mask, 7 in the second}}
  // expected-note @below {{◧◨◨◨}}
  // expected-note @below {{64 of 64 pairs differ}}
  mask.assert equal %causal, %future over [1, 1, 8, 8]
  return
}

// -----

// A leak far from the first pair is drawn where it is.
func.func @far() {
  %causal = mask.causal
  // expected-note @below {{this term lets query 5000 see key 5001}}
  %x = mask.affine affine_set<(b, h, q, kv) : (q - 5000 >= 0, kv - 5001 >= 0, 5010 - kv >= 0, 5002 - q >= 0)>
  // expected-note @below {{if the mask should be causal: the same terms joined by mask.and are causal}}
  %m = mask.or %causal, %x
  // expected-error @below {{causal: refuted: query 5000 sees key 5001 (b = 0, h = 0, q = 5000, kv = 5001)}}
  // expected-note @below {{queries 4992..5007 down, keys 4985..5016 across}}
  // expected-note @below {{27 of 512 pairs leak at B = 1, H = 1, queries 4992..5007, keys 4985..5016}}
  mask.assert causal %m over [1, 1, 8192, 8192]
  return
}

// -----

// A row is empty only if it sees none of its keys, drawn or not: queries 0 to 7
// see keys from 50 on, query 8 sees none.
func.func @rows(%n: index) {
  // expected-note @below {{this term leaves query 8 without keys: affine(q <= 7 and 50 <= kv)}}
  %m = mask.affine affine_set<(b, h, q, kv) : (7 - q >= 0, kv - 50 >= 0)>
  // expected-error @below {{no empty row: refuted: query 8 sees no key}}
  // expected-note @below {{⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚⬚ ◂}}
  // expected-note @below {{4 of 12 rows see no key at B = 1, H = 1, queries 0..11, keys 0..31}}
  mask.assert nonempty_rows %m over [1, 1, 12, 64]
  return
}
