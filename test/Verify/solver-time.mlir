// RUN: mask-opt %s --mask-verify='explain=false solver-time=300' -o /dev/null 2>&1 | FileCheck %s
// Z3 searches on long after its budget of steps. The time ends that, and the next question is answered.

// CHECK: :[[#@LINE+16]]:8: remark: causal: unknown: products or reads of data{{.*}}; not decided by Z3 {{[0-9.]+}} in 300 ms; open: is there q, kv with kv > q and generate({{.*}} == %arg2 * %arg2 * %arg2)?
func.func @cubes(%q: tensor<1x1x?x4xf32>, %k: tensor<1x1x?x4xf32>, %n: index) -> tensor<1x1x?x4xf32> {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %x: index, %y: index):
    %four = arith.constant 4 : index
    %x2 = arith.muli %x, %x : index
    %x3 = arith.muli %x2, %x : index
    %y2 = arith.muli %y, %y : index
    %y3 = arith.muli %y2, %y : index
    %n2 = arith.muli %n, %n : index
    %n3 = arith.muli %n2, %n : index
    %s = arith.addi %x3, %y3 : index
    %t = arith.addi %s, %four : index
    %c = arith.cmpi eq, %t, %n3 : index
    mask.yield %c
  }
  %o = attn.attention(%q, %k, %k) mask(%m) scale(1.0) : (tensor<1x1x?x4xf32>, tensor<1x1x?x4xf32>, tensor<1x1x?x4xf32>) -> tensor<1x1x?x4xf32>
  return %o : tensor<1x1x?x4xf32>
}

// CHECK: :[[#@LINE+9]]:8: remark: causal: proven
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

// The words are one line of bounded length.
// CHECK: remark: causal: unknown: {{.*}}; open: is there q, kv with kv > q and {{(.{117})}}...?{{$}}
func.func @long(%q: tensor<1x1x8x4xf32>, %k: tensor<1x1x8x4xf32>, %n: index) -> tensor<1x1x8x4xf32> {
  %g = mask.generate {
  ^bb0(%b: index, %h: index, %x: index, %y: index):
    %s = arith.xori %n, %y : index
    %c = arith.cmpi slt, %s, %x : index
    mask.yield %c
  }
  %w0 = mask.window left(1000000) right(0)
  %w1 = mask.window left(2000000) right(0)
  %w2 = mask.window left(3000000) right(0)
  %w3 = mask.window left(4000000) right(0)
  %w4 = mask.window left(5000000) right(0)
  %m = mask.or %g, %w0, %w1, %w2, %w3, %w4
  %o = attn.attention(%q, %k, %k) mask(%m) scale(1.0) : (tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32>
  return %o : tensor<1x1x8x4xf32>
}
