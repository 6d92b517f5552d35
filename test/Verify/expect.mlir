// RUN: not mask-opt %s --mask-verify=expect=causal 2>&1 | FileCheck %s --check-prefix=CAUSAL
// RUN: not mask-opt %s --mask-verify=expect=causal,nonempty_rows 2>&1 | FileCheck %s --check-prefix=BOTH
// RUN: not mask-opt %s --mask-verify=expect=causality 2>&1 | FileCheck %s --check-prefix=WRONG
// RUN: mask-opt %s --mask-verify=explain=false -o /dev/null 2>&1 | FileCheck %s --check-prefix=SHORT

// What is expected must be proved: refuted and unknown are errors alike.
// CAUSAL: expect.mlir:[[#@LINE+16]]:{{.*}}: error: causal: unknown: the answer depends on what 'arith.xori'
// CAUSAL: remark: no empty row:
// BOTH: error: causal: unknown
// BOTH: error: no empty row: {{(refuted|unknown)}}
// WRONG: error: mask-verify: 'expect' takes 'causal', 'nonempty_rows' and 'last_token', found 'causality'
// Without explanations there is one line a verdict.
// SHORT: remark: causal: unknown
// SHORT-NOT: note: {{.*}}queries
func.func @main(%x: tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32> {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %zero = arith.constant 0 : index
    %y = arith.xori %q, %kv : index
    %r = arith.cmpi slt, %y, %zero : index
    mask.yield %r
  }
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32>
  return %o : tensor<1x1x4x8xf32>
}
