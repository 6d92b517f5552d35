// RUN: mask-opt %s --mask-materialize -verify-diagnostics -split-input-file
// RUN: not mask-opt %s --mask-materialize -split-input-file > /dev/null 2>&1

func.func @mask_argument(%m: !mask.pred) -> tensor<1x1x2x2xi1> {
  // expected-error @+1 {{cannot be lowered to linalg: its mask is an argument of a block, so no operation defines it; inline the code that passes masks}}
  %t = mask.materialize %m : tensor<1x1x2x2xi1>
  return %t : tensor<1x1x2x2xi1>
}

// -----

func.func @mask_argument_inside(%m: !mask.pred, %q: tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32> {
  %c = mask.causal
  // expected-error @+1 {{cannot be lowered to linalg: its mask is an argument of a block}}
  %a = mask.and %c, %m
  // expected-error @+1 {{cannot be lowered to linalg: its mask has no scalar code}}
  %o = attn.attention(%q, %q, %q) mask(%a) scale(1.0) : (tensor<1x1x2x2xf32>, tensor<1x1x2x2xf32>, tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>
  return %o : tensor<1x1x2x2xf32>
}

// -----

func.func @tile_kind(%i: index) -> i32 {
  %m = mask.causal
  // expected-error @+1 {{questions about tiles have no dense form; run mask-block-map first}}
  %kind = mask.tile_kind %m[%i, %i, %i, %i] size(%i, %i)
  return %kind : i32
}

// -----

func.func @assertion() {
  %m = mask.causal
  // expected-error @+1 {{the claim is neither proved nor refuted yet; run mask-verify first}}
  mask.assert causal %m
  return
}

// -----

func.func @mask_returned() -> !mask.pred {
  // expected-error @+1 {{the mask is used by 'func.return', which has no lowering}}
  %m = mask.causal
  return %m : !mask.pred
}
