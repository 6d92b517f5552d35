// RUN: mask-opt %s --mask-block-map --split-input-file --verify-diagnostics -o /dev/null

// 4 x 4 tiles: 4 on the diagonal, 6 below, 6 above.
func.func @causal(%q: tensor<2x4x512x64xf32>, %k: tensor<2x4x512x64xf32>) -> tensor<2x4x512x64xf32> {
  %m = mask.causal
  // expected-remark@+1 {{block map: 16 tiles of 128x128: 6 skipped, 6 full, 4 partial}}
  %r = attn.attention(%q, %k, %k) mask(%m) scale(0.125)
      : (tensor<2x4x512x64xf32>, tensor<2x4x512x64xf32>, tensor<2x4x512x64xf32>) -> tensor<2x4x512x64xf32>
  return %r : tensor<2x4x512x64xf32>
}

// -----

// A million rows and keys: 2^13 * (2^13 - 1) / 2 tiles on either side.
func.func @million(%q: tensor<1x1x1048576x64xf32>, %k: tensor<1x1x1048576x64xf32>) -> tensor<1x1x1048576x64xf32> {
  %m = mask.causal
  // expected-remark@+1 {{block map: 67108864 tiles of 128x128: 33550336 skipped, 33550336 full, 8192 partial}}
  %r = attn.attention(%q, %k, %k) mask(%m) scale(0.125)
      : (tensor<1x1x1048576x64xf32>, tensor<1x1x1048576x64xf32>, tensor<1x1x1048576x64xf32>) -> tensor<1x1x1048576x64xf32>
  return %r : tensor<1x1x1048576x64xf32>
}

// -----

// Bottom-right: 100 rows that see 412 keys before them; the fourth tile of
// keys has the diagonal.
func.func @bottom_right(%q: tensor<1x1x100x64xf32>, %k: tensor<1x1x512x64xf32>) -> tensor<1x1x100x64xf32> {
  %m = mask.causal
  // expected-remark@+1 {{block map: 4 tiles of 128x128: 0 skipped, 3 full, 1 partial}}
  %r = attn.attention(%q, %k, %k) mask(%m) scale(0.125) offset(412, 0)
      : (tensor<1x1x100x64xf32>, tensor<1x1x512x64xf32>, tensor<1x1x512x64xf32>) -> tensor<1x1x100x64xf32>
  return %r : tensor<1x1x100x64xf32>
}

// -----

// The second head sees everything: tiles of both heads are counted.
func.func @heads(%q: tensor<1x2x256x64xf32>, %k: tensor<1x2x256x64xf32>) -> tensor<1x2x256x64xf32> {
  %c = mask.causal
  %second = mask.affine affine_set<(b, h, q, kv) : (h - 1 == 0)>
  %m = mask.or %c, %second
  // expected-remark@+1 {{block map: 8 tiles of 128x128 over 1 samples and 2 heads: 1 skipped, 5 full, 2 partial}}
  %r = attn.attention(%q, %k, %k) mask(%m) scale(0.125)
      : (tensor<1x2x256x64xf32>, tensor<1x2x256x64xf32>, tensor<1x2x256x64xf32>) -> tensor<1x2x256x64xf32>
  return %r : tensor<1x2x256x64xf32>
}

// -----

func.func @dynamic(%q: tensor<1x1x?x64xf32>, %k: tensor<1x1x512x64xf32>) -> tensor<1x1x?x64xf32> {
  %m = mask.causal
  // expected-remark@+1 {{block map: tiles are decided at run time: a length or offset is not static}}
  %r = attn.attention(%q, %k, %k) mask(%m) scale(0.125)
      : (tensor<1x1x?x64xf32>, tensor<1x1x512x64xf32>, tensor<1x1x512x64xf32>) -> tensor<1x1x?x64xf32>
  return %r : tensor<1x1x?x64xf32>
}

// -----

func.func @data(%q: tensor<1x1x512x64xf32>, %keep: tensor<1x512xi1>, %w: index)
    -> (tensor<1x1x512x64xf32>, tensor<1x1x512x64xf32>) {
  %m = mask.key_valid %keep : tensor<1x512xi1>
  // expected-remark@+1 {{block map: tiles are decided at run time: the mask depends on data}}
  %r = attn.attention(%q, %q, %q) mask(%m) scale(0.125)
      : (tensor<1x1x512x64xf32>, tensor<1x1x512x64xf32>, tensor<1x1x512x64xf32>) -> tensor<1x1x512x64xf32>
  %n = mask.window left(%w)
  // expected-remark@+1 {{block map: tiles are decided at run time: the mask depends on numbers of run time}}
  %s = attn.attention(%q, %q, %q) mask(%n) scale(0.125)
      : (tensor<1x1x512x64xf32>, tensor<1x1x512x64xf32>, tensor<1x1x512x64xf32>) -> tensor<1x1x512x64xf32>
  return %r, %s : tensor<1x1x512x64xf32>, tensor<1x1x512x64xf32>
}
