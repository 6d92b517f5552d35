// numpy by hand and recognize=False agree: 0.3316.. at [0,0,0,0]; compiled 1.80. Pairs with j > i, j <= 3 have -1e9 + 1e9 = 0 and are visible; changing key token 1 moves position 0.
func.func @main(%q: tensor<1x1x6x4xf32>, %k: tensor<1x1x6x4xf32>, %v: tensor<1x1x6x4xf32>) -> tensor<1x1x6x4xf32> {
  %o = attn.attention(%q, %k, %v) scale(0.5) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %zero = arith.constant 0.0 : f32
    %neg = arith.constant -1.0e9 : f32
    %pos = arith.constant 1.0e9 : f32
    %c3 = arith.constant 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %d0 = arith.cmpi sle, %j, %c3 : index
    %d1 = arith.cmpi sgt, %j, %i : index
    %d = arith.andi %d0, %d1 : i1
    %x = arith.select %c, %zero, %neg : f32
    %y = arith.select %d, %pos, %zero : f32
    %xy = arith.addf %x, %y : f32
    %r = arith.addf %s, %xy : f32
    attn.yield %r
  } : (tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>) -> tensor<1x1x6x4xf32>
  return %o : tensor<1x1x6x4xf32>
}
