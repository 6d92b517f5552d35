// RUN: mask-opt %s --mask-block-map="remarks=false" -o /dev/null 2>&1 | FileCheck %s --allow-empty --check-prefix=QUIET
// RUN: mask-opt %s --mask-block-map="tile-queries=256 tile-keys=64" -o /dev/null 2>&1 | FileCheck %s --check-prefix=SIZE
// RUN: not mask-opt %s --mask-block-map="tile-keys=0" -o /dev/null 2>&1 | FileCheck %s --check-prefix=TILE
// QUIET-NOT: remark
// Two rows of eight tiles of 256 x 64: four with the diagonal in each, and four
// full ones below it in the second.
// SIZE: block map: 16 tiles of 256x64: 4 skipped, 4 full, 8 partial
// TILE: error: mask-block-map: 'tile-keys' expects at least 1, found 0

func.func @causal(%q: tensor<2x4x512x64xf32>) -> tensor<2x4x512x64xf32> {
  %m = mask.causal
  %r = attn.attention(%q, %q, %q) mask(%m) scale(0.125)
      : (tensor<2x4x512x64xf32>, tensor<2x4x512x64xf32>, tensor<2x4x512x64xf32>) -> tensor<2x4x512x64xf32>
  return %r : tensor<2x4x512x64xf32>
}
