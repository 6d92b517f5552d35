// Affine masks need no table and no loop over keys: tile_kind is arithmetic,
// tile_runs a loop over the runs.
// RUN: mask-opt %s --mask-block-map --canonicalize | FileCheck %s

// CHECK-LABEL: func @kind
// CHECK-NOT: scf.
// CHECK-NOT: tensor.
// CHECK: return
func.func @kind(%b: index, %h: index, %q: index, %k: index, %nq: index, %nk: index, %w: index) -> i32 {
  %chunk = mask.chunk size(8192)
  %window = mask.window left(%w) right(0)
  %m = mask.and %chunk, %window
  %kind = mask.tile_kind %m[%b, %h, %q, %k] size(%nq, %nk)
  return %kind : i32
}

// CHECK-LABEL: func @runs
// CHECK: tensor.empty() : tensor<{{[0-9]+}}x3xi32>
// CHECK-NOT: tensor.generate
// CHECK-NOT: scf.for
// CHECK: return
func.func @runs(%b: index, %h: index, %q: index, %k: index, %nq: index, %nk: index)
    -> (tensor<?x3xi32>, index) {
  %chunk = mask.chunk size(8192)
  %causal = mask.causal
  %m = mask.and %chunk, %causal
  %runs, %count = mask.tile_runs %m[%b, %h, %q, %k] size(%nq, %nk) tile(128) : tensor<?x3xi32>
  return %runs, %count : tensor<?x3xi32>, index
}
