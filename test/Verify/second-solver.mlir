// RUN: mask-opt %s --mask-verify='second-solver=false explain=false' -o /dev/null 2>&1 | FileCheck %s --check-prefix=ONE
// RUN: mask-opt %s --mask-verify='explain=false' -o /dev/null 2>&1 | FileCheck %s --check-prefix=TWO
// RUN: mask-opt %s --mask-verify='explain=false cross-check=true' -o /dev/null 2>&1 | FileCheck %s --check-prefix=TWO
// RUN: mask-opt %s --mask-verify='explain=false solver-steps=1' -o /dev/null 2>&1 | FileCheck %s --check-prefix=BUDGET
// RUN: rm -rf %t && mask-opt %s --mask-verify='explain=false dump-smt=%t' -o /dev/null 2>/dev/null
// RUN: cat %t/0001-causal.smt2 | FileCheck %s --check-prefix=DUMP
// What Presburger arithmetic can't decide is asked of Z3.

// kv * kv <= q * q
// ONE: :[[#@LINE+15]]:8: remark: causal: unknown: products or reads of data
// TWO: :[[#@LINE+14]]:8: remark: causal: proven
// BUDGET: :[[#@LINE+13]]:8: remark: causal: unknown: products or reads of data{{.*}}; not decided by Z3 {{[0-9.]+}}, 1 steps and 1024 MiB
// DUMP: ; causal: of the mask {{.*}}
// DUMP: ; unsat: proven. sat: refuted, by the model.
// DUMP: (declare-fun kv () Int)
// DUMP: (check-sat)
func.func @squares(%q: tensor<1x1x8x4xf32>, %k: tensor<1x1x?x4xf32>) -> tensor<1x1x8x4xf32> {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %qq: index, %kv: index):
    %x = arith.muli %qq, %qq : index
    %y = arith.muli %kv, %kv : index
    %c = arith.cmpi sle, %y, %x : index
    mask.yield %c
  }
  %o = attn.attention(%q, %k, %k) mask(%m) scale(1.0) : (tensor<1x1x8x4xf32>, tensor<1x1x?x4xf32>, tensor<1x1x?x4xf32>) -> tensor<1x1x8x4xf32>
  return %o : tensor<1x1x8x4xf32>
}

// kv * kv <= q * q + 4: query 0 sees key 2.
// TWO: causal: refuted: query {{[0-7]}} sees key
func.func @leak(%q: tensor<1x1x8x4xf32>, %k: tensor<1x1x?x4xf32>) -> tensor<1x1x8x4xf32> {
  %four = arith.constant 4 : index
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %qq: index, %kv: index):
    %x = arith.muli %qq, %qq : index
    %z = arith.addi %x, %four : index
    %y = arith.muli %kv, %kv : index
    %c = arith.cmpi sle, %y, %z : index
    mask.yield %c
  }
  %o = attn.attention(%q, %k, %k) mask(%m) scale(1.0) : (tensor<1x1x8x4xf32>, tensor<1x1x?x4xf32>, tensor<1x1x?x4xf32>) -> tensor<1x1x8x4xf32>
  return %o : tensor<1x1x8x4xf32>
}
