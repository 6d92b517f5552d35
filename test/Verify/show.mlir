// RUN: mask-opt %s --mask-show -o %t 2>&1 | FileCheck %s
// RUN: mask-opt %s --mask-show="queries=4 keys=4" -o %t 2>&1 | FileCheck %s --check-prefix=SMALL
// RUN: mask-opt %s --mask-show="queries=512 keys=512 tile-queries=128 tile-keys=64" -o %t 2>&1 | FileCheck %s --check-prefix=TILES
// RUN: not mask-opt %s --mask-show="tile-keys=0" -o %t 2>&1 | FileCheck %s --check-prefix=OPTION

// OPTION: error: mask-show: 'tile-keys' takes a number from 1 to 2^60, found 0

// What each kind of mask is called; the words come from its assembly.
// CHECK: show.mlir:[[#@LINE+46]]:8: remark: mask: causal and
// CHECK-SAME: window(left = 7) and
// CHECK-SAME: window(left = %arg2, right = 0) and
// CHECK-SAME: chunk(size = 4, start = %arg3) and
// CHECK-SAME: affine(kv <= q + %arg2) and
// CHECK-SAME: key_range(lo = 2, hi = %arg3) and
// CHECK-SAME: key_valid(%arg1) and
// CHECK-SAME: not query_valid(%arg1) and
// CHECK-SAME: same_segment(%arg4, %arg4, sorted) and
// CHECK-SAME: blocks(%arg5, tile = (2, 4)) and
// CHECK-SAME: dense(%arg5) and
// CHECK-SAME: stride(step = 2) and
// CHECK-SAME: shift(causal, q = 3) and
// CHECK-SAME: generate(%arg3[b] <= kv) and
// CHECK-SAME: (all or (none and causal) or not (causal or none))
func.func @words(%x: tensor<2x4x?x8xf32>, %keep: tensor<2x?xi1>, %w: index, %n: tensor<2xi64>,
                 %ids: tensor<2x?xi32>, %bits: tensor<?x?xi1>) -> tensor<2x4x?x8xf32> {
  %c7 = arith.constant 7 : index
  %m0 = mask.causal
  %m1 = mask.window left(%c7)
  %m2 = mask.window left(%w) right(0)
  %m3 = mask.chunk size(4) start(%n : tensor<2xi64>)
  %m4 = mask.affine affine_set<(b, h, q, kv)[w] : (q - kv + w >= 0)>[%w]
  %m5 = mask.key_range lo(2) hi(%n : tensor<2xi64>)
  %m6 = mask.key_valid %keep : tensor<2x?xi1>
  %m7 = mask.query_valid %keep : tensor<2x?xi1>
  %m8 = mask.not %m7
  %m9 = mask.same_segment %ids, %ids {sorted} : tensor<2x?xi32>, tensor<2x?xi32>
  %m10 = mask.blocks %bits tile(2, 4) : tensor<?x?xi1>
  %m11 = mask.dense %bits : tensor<?x?xi1>
  %m12 = mask.stride step(2)
  %m13 = mask.shift %m0 q(3)
  %m14 = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %r = tensor.extract %n[%b] : tensor<2xi64>
    %i = arith.index_cast %kv : index to i64
    %c = arith.cmpi sge, %i, %r : i64
    mask.yield %c
  }
  %all = mask.all
  %none = mask.none
  %and = mask.and %none, %m0
  %or = mask.or %m0, %none
  %not = mask.not %or
  %m15 = mask.or %all, %and, %not
  %m = mask.and %m0, %m1, %m2, %m3, %m4, %m5, %m6, %m8, %m9, %m10, %m11, %m12, %m13, %m14, %m15
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<2x4x?x8xf32>, tensor<2x4x?x8xf32>, tensor<2x4x?x8xf32>) -> tensor<2x4x?x8xf32>
  return %o : tensor<2x4x?x8xf32>
}

// Without a mask every pair is visible; static lengths are drawn as they are.
// CHECK:      remark: mask: all
// CHECK:      note: b = 0, h = 0: queries 0..1 down, keys 0..2 across
// CHECK-NEXT: {{^}}  ■■■{{$}}
// CHECK-NEXT: {{^}}  ■■■{{$}}
// CHECK-NEXT: {{^}}  ■ visible, ⬚ hidden{{$}}
func.func @no_mask(%q: tensor<1x1x2x8xf32>, %k: tensor<1x1x3x8xf32>) -> tensor<1x1x2x8xf32> {
  %o = attn.attention(%q, %k, %k) scale(0.125)
    : (tensor<1x1x2x8xf32>, tensor<1x1x3x8xf32>, tensor<1x1x3x8xf32>) -> tensor<1x1x2x8xf32>
  return %o : tensor<1x1x2x8xf32>
}

// Data and sizes that are not known are chosen, and the choice is said: the
// window of 2 reaches two keys back, and the length is past the end.
// SMALL:      remark: mask: causal and window(left = %arg1) and key_range(hi = %arg2) and key_valid(%arg3)
// SMALL-NEXT: attn.attention
// SMALL-NEXT: ^
// SMALL-NEXT: note: b = 0, h = 0: queries 0..3 down, keys 0..3 across, with %arg1 = 2, %arg2 all 4, %arg3 all 1
// SMALL-NEXT: {{^}}  ■⬚⬚⬚{{$}}
// SMALL-NEXT: {{^}}  ■■⬚⬚{{$}}
// SMALL-NEXT: {{^}}  ■■■⬚{{$}}
// SMALL-NEXT: {{^}}  ⬚■■■{{$}}

// Tile by tile, for all data: what data may hide is never full.
// TILES: remark: mask: causal and window(left = %arg1) and key_range(hi = %arg2) and key_valid(%arg3)
// TILES:      note: tiles of 128 queries x 64 keys, Q = 512, KV = 512: 12 skipped, 20 partial, 0 full
// TILES-NEXT: {{^}}  ▨▨⬚⬚⬚⬚⬚⬚{{$}}
// TILES-NEXT: {{^}}  ▨▨▨▨⬚⬚⬚⬚{{$}}
// TILES-NEXT: {{^}}  ▨▨▨▨▨▨⬚⬚{{$}}
// TILES-NEXT: {{^}}  ▨▨▨▨▨▨▨▨{{$}}
// TILES-NEXT: {{^}}  ■ full, ▨ partial or not known before run time, ⬚ skipped
func.func @data(%x: tensor<1x1x?x8xf32>, %w: index, %n: tensor<1xi64>, %keep: tensor<1x?xi1>) -> tensor<1x1x?x8xf32> {
  %causal = mask.causal
  %window = mask.window left(%w)
  %length = mask.key_range hi(%n : tensor<1xi64>)
  %valid = mask.key_valid %keep : tensor<1x?xi1>
  %m = mask.and %causal, %window, %length, %valid
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<1x1x?x8xf32>, tensor<1x1x?x8xf32>, tensor<1x1x?x8xf32>) -> tensor<1x1x?x8xf32>
  return %o : tensor<1x1x?x8xf32>
}

// Offsets move the picture: the last two of six positions (M2).
// CHECK:      remark: mask: causal
// CHECK:      note: b = 0, h = 0: queries 4..5 down, keys 0..5 across
// CHECK-NEXT: {{^}}  ■■■■■⬚{{$}}
// CHECK-NEXT: {{^}}  ■■■■■■{{$}}
func.func @offset(%q: tensor<1x1x2x8xf32>, %k: tensor<1x1x6x8xf32>) -> tensor<1x1x2x8xf32> {
  %m = mask.causal
  %o = attn.attention(%q, %k, %k) mask(%m) scale(0.125) offset(4, 0)
    : (tensor<1x1x2x8xf32>, tensor<1x1x6x8xf32>, tensor<1x1x6x8xf32>) -> tensor<1x1x2x8xf32>
  return %o : tensor<1x1x2x8xf32>
}

// A long mask is drawn tile by tile: 4 x 4 tiles of 128, 6 above the diagonal.
// TILES: show.mlir:[[#@LINE+8]]:8: remark: mask: causal{{$}}
// CHECK:      note: tiles of 128 queries x 128 keys, Q = 512, KV = 512: 6 skipped, 4 partial, 6 full
// CHECK-NEXT: {{^}}  ▨⬚⬚⬚{{$}}
// CHECK-NEXT: {{^}}  ■▨⬚⬚{{$}}
// CHECK-NEXT: {{^}}  ■■▨⬚{{$}}
// CHECK-NEXT: {{^}}  ■■■▨{{$}}
func.func @long(%x: tensor<1x1x512x8xf32>) -> tensor<1x1x512x8xf32> {
  %m = mask.causal
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<1x1x512x8xf32>, tensor<1x1x512x8xf32>, tensor<1x1x512x8xf32>) -> tensor<1x1x512x8xf32>
  return %o : tensor<1x1x512x8xf32>
}
