// RUN: mask-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(mask-verify-function{live-rows=true samples=true}))' -o /dev/null
// Where the tokens are, and what other arguments are, by attributes.

// No attribute: token ids or embeddings are found by their types.
// expected-remark@+6 {{function: causal: proven}}
// expected-note@+5 {{assuming that tokens are dimension 1 of argument 1, positions are dimension 1 of result 0 (inferred)}}
// expected-note@+4 {{floats}}
// expected-note@+3 {{exp}}
// expected-note@+2 {{index}}
// expected-note@+1 {{assertions}}
func.func @inferred(%w: tensor<4x4xf32>, %x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  return %x : tensor<1x8x4xf32>
}

// -----

// expected-remark@+1 {{function: causal: unknown: it is not said which argument holds tokens}}
func.func @no_tokens(%w: tensor<4x4xf32>) -> tensor<4x4xf32> {
  return %w : tensor<4x4xf32>
}

// -----

// Two arguments with tokens: the second one is read backwards.
#id = affine_map<(b, i, d) -> (b, i, d)>
#back = affine_map<(b, i, d) -> (b, 7 - i, d)>
// expected-remark@+1 {{function: causal: possible path: token 1 may move position 0}}
func.func @two(%x: tensor<1x8x4xf32> {maskir.tokens = 1}, %y: tensor<1x8x4xf32> {maskir.tokens = 1}) -> (tensor<1x8x4xf32> {maskir.tokens = 1}) {
  %e = tensor.empty() : tensor<1x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %r = linalg.generic {indexing_maps = [#id, #back, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %y : tensor<1x8x4xf32>, tensor<1x8x4xf32>) outs(%e : tensor<1x8x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<1x8x4xf32>
  return %r : tensor<1x8x4xf32>
}

// -----

// One token alone, and a cache of eight tokens before it: position 8 sees them.
// expected-remark@+6 {{function: causal: proven}}
// expected-note@+5 {{argument 1 holds the tokens before the position offset, each at its position}}
// expected-note@+4 {{floats}}
// expected-note@+3 {{exp}}
// expected-note@+2 {{index}}
// expected-note@+1 {{assertions}}
func.func @decode(%x: tensor<1x1x4xf32> {maskir.tokens = 1}, %cache: tensor<1x8x4xf32> {maskir.tokens = 1, maskir.role = "cache"}) -> (tensor<1x1x4xf32> {maskir.tokens = 1}) {
  %zero = arith.constant 0.0 : f32
  %all = tensor.concat dim(1) %cache, %x : (tensor<1x8x4xf32>, tensor<1x1x4xf32>) -> tensor<1x9x4xf32>
  %e = tensor.empty() : tensor<1x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %r = linalg.reduce ins(%all : tensor<1x9x4xf32>) outs(%z : tensor<1x4xf32>) dimensions = [1]
    (%in: f32, %acc: f32) { %s = arith.addf %in, %acc : f32 linalg.yield %s : f32 }
  %y = tensor.expand_shape %r [[0, 1], [2]] output_shape [1, 1, 4] : tensor<1x4xf32> into tensor<1x1x4xf32>
  return %y : tensor<1x1x4xf32>
}

// -----

// A static cache of 16 rows of which %past are filled: rows from there on are
// later tokens, and a sum of all rows sees them.
// expected-remark@+1 {{function: causal: possible path}}
func.func @stale_rows(%x: tensor<1x1x4xf32> {maskir.tokens = 1}, %cache: tensor<1x16x4xf32> {maskir.tokens = 1, maskir.role = "cache"}, %past: index {maskir.role = "offset"}) -> (tensor<1x1x4xf32> {maskir.tokens = 1}) {
  %rows = arith.constant 16 : index
  %fits = arith.cmpi ult, %past, %rows : index
  cf.assert %fits, "the cache is full"
  %zero = arith.constant 0.0 : f32
  // expected-note@+1 {{by way of this}}
  %all = tensor.insert_slice %x into %cache[0, %past, 0] [1, 1, 4] [1, 1, 1] : tensor<1x1x4xf32> into tensor<1x16x4xf32>
  %e = tensor.empty() : tensor<1x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  // expected-note@+1 {{by way of this}}
  %r = linalg.reduce ins(%all : tensor<1x16x4xf32>) outs(%z : tensor<1x4xf32>) dimensions = [1]
    (%in: f32, %acc: f32) { %s = arith.addf %in, %acc : f32 linalg.yield %s : f32 }
  // expected-note@+1 {{by way of this}}
  %y = tensor.expand_shape %r [[0, 1], [2]] output_shape [1, 1, 4] : tensor<1x4xf32> into tensor<1x1x4xf32>
  return %y : tensor<1x1x4xf32>
}

// -----

// Left padding: a sum over tokens 0 to i that are no padding, and elsewhere over all.
// All rows: a padded row sees later tokens. Live rows: none does.
// expected-remark@+7 {{function: causal: possible path}}
// expected-remark@+6 {{function: causal on rows whose query is a token: proven}}
// expected-note@+5 {{argument 1 is 1 for tokens and 0 for padding, which is on the left}}
// expected-note@+4 {{floats}}
// expected-note@+3 {{exp}}
// expected-note@+2 {{index}}
// expected-note@+1 {{assertions}}
func.func @live(%x: tensor<1x8x4xf32> {maskir.tokens = 1}, %mask: tensor<1x8xi64> {maskir.role = "left_padding"}) -> (tensor<1x8x4xf32> {maskir.tokens = 1}) {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0 : i64
  %e = tensor.empty() : tensor<1x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, i, j, d) -> (b, j, d)>, affine_map<(b, i, j, d) -> (b, i)>, affine_map<(b, i, j, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%x, %mask : tensor<1x8x4xf32>, tensor<1x8xi64>) outs(%z : tensor<1x8x4xf32>) {
  ^bb0(%a: f32, %m: i64, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %past = arith.cmpi sle, %j, %i : index
    %dead = arith.cmpi eq, %m, %none : i64
    %sees = arith.ori %past, %dead : i1
    %v = arith.select %sees, %a, %zero : f32
    %s = arith.addf %o, %v : f32
    linalg.yield %s : f32
  } -> tensor<1x8x4xf32>
  return %r : tensor<1x8x4xf32>
}

// -----

// A mean over the batch: position by position, but sample 0 sees sample 1.
// expected-remark@+6 {{function: causal: proven}}
// expected-note@+5 {{inferred}}
// expected-note@+4 {{floats}}
// expected-note@+3 {{exp}}
// expected-note@+2 {{index}}
// expected-note@+1 {{assertions}}
func.func @batch_mean(%x: tensor<2x8x4xf32>) -> tensor<2x8x4xf32> { // expected-remark {{function: samples are independent: possible path: sample 1 may move sample 0}}
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x4xf32>) -> tensor<8x4xf32>
  // expected-note@+1 {{by way of this}}
  %m = linalg.reduce ins(%x : tensor<2x8x4xf32>) outs(%z : tensor<8x4xf32>) dimensions = [0]
    (%in: f32, %acc: f32) { %s = arith.addf %in, %acc : f32 linalg.yield %s : f32 }
  %f = tensor.empty() : tensor<2x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %r = linalg.broadcast ins(%m : tensor<8x4xf32>) outs(%f : tensor<2x8x4xf32>) dimensions = [0]
  return %r : tensor<2x8x4xf32>
}

// -----

// The other way round: a later sample sees an earlier one. 
#id3 = affine_map<(b, i, d) -> (b, i, d)>
#first = affine_map<(b, i, d) -> (0, i, d)>
// expected-remark@+6 {{function: causal: proven}}
// expected-note@+5 {{inferred}}
// expected-note@+4 {{floats}}
// expected-note@+3 {{exp}}
// expected-note@+2 {{index}}
// expected-note@+1 {{assertions}}
func.func @first_sample(%x: tensor<2x8x4xf32>) -> tensor<2x8x4xf32> { // expected-remark {{function: samples are independent: possible path: sample 0 may move sample 1}}
  %e = tensor.empty() : tensor<2x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %r = linalg.generic {indexing_maps = [#first, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x : tensor<2x8x4xf32>) outs(%e : tensor<2x8x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<2x8x4xf32>
  return %r : tensor<2x8x4xf32>
}

// -----

// The caller's positions, i + c: a mask from them is causal.
// expected-remark@+8 {{function: causal: proven}}
// expected-remark@+7 {{function: samples are independent: proven}}
// expected-note@+6 {{dimension 0 of argument 0, and of result 0, counts the samples}}
// expected-note@+5 {{argument 1 counts up by one in each sample}}
// expected-note@+4 {{floats}}
// expected-note@+3 {{exp}}
// expected-note@+2 {{index}}
// expected-note@+1 {{assertions}}
func.func @positions(%x: tensor<2x8x4xf32> {maskir.tokens = 1}, %p: tensor<2x8xi64> {maskir.role = "positions"}) -> (tensor<2x8x4xf32> {maskir.tokens = 1}) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, i, j, d) -> (b, j, d)>, affine_map<(b, i, j, d) -> (b, i)>, affine_map<(b, i, j, d) -> (b, j)>, affine_map<(b, i, j, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%x, %p, %p : tensor<2x8x4xf32>, tensor<2x8xi64>, tensor<2x8xi64>) outs(%z : tensor<2x8x4xf32>) {
  ^bb0(%a: f32, %q: i64, %k: i64, %o: f32):
    %past = arith.cmpi sle, %k, %q : i64
    %v = arith.select %past, %a, %zero : f32
    %s = arith.addf %o, %v : f32
    linalg.yield %s : f32
  } -> tensor<2x8x4xf32>
  return %r : tensor<2x8x4xf32>
}

// -----

// Additive masks as arguments: a contract says that one is causal.
// expected-remark@+6 {{function: causal: proven}}
// expected-note@+5 {{argument 1 is 0 or true where key <= query}}
// expected-note@+4 {{floats}}
// expected-note@+3 {{exp}}
// expected-note@+2 {{index}}
// expected-note@+1 {{assertions}}
func.func @causal_mask(%x: tensor<1x8x4xf32> {maskir.tokens = 1}, %mask: tensor<8x8xi1> {maskir.role = "causal_mask"}) -> (tensor<1x8x4xf32> {maskir.tokens = 1}) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, i, j, d) -> (b, j, d)>, affine_map<(b, i, j, d) -> (i, j)>, affine_map<(b, i, j, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%x, %mask : tensor<1x8x4xf32>, tensor<8x8xi1>) outs(%z : tensor<1x8x4xf32>) {
  ^bb0(%a: f32, %m: i1, %o: f32):
    %v = arith.select %m, %a, %zero : f32
    %s = arith.addf %o, %v : f32
    linalg.yield %s : f32
  } -> tensor<1x8x4xf32>
  return %r : tensor<1x8x4xf32>
}

// -----

// Positions of queries and of keys, each with its own start: nothing is known of
// the one against the other.
// expected-remark@+9 {{function: causal: possible path}}
// expected-remark@+8 {{samples are independent: proven}}
// expected-note@+7 {{dimension 0 of argument 0, and of result 0, counts the samples}}
// expected-note@+6 {{floats}}
// expected-note@+5 {{exp}}
// expected-note@+4 {{index}}
// expected-note@+3 {{assertions}}
// expected-note@+2 {{argument 1 counts up}}
// expected-note@+1 {{argument 2 counts up}}
func.func @two_positions(%x: tensor<2x8x4xf32> {maskir.tokens = 1}, %p: tensor<2x8xi64> {maskir.role = "positions"}, %r0: tensor<2x8xi64> {maskir.role = "positions"}) -> (tensor<2x8x4xf32> {maskir.tokens = 1}) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, i, j, d) -> (b, j, d)>, affine_map<(b, i, j, d) -> (b, i)>, affine_map<(b, i, j, d) -> (b, j)>, affine_map<(b, i, j, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%x, %p, %r0 : tensor<2x8x4xf32>, tensor<2x8xi64>, tensor<2x8xi64>) outs(%z : tensor<2x8x4xf32>) {
  ^bb0(%a: f32, %q: i64, %k: i64, %o: f32):
    %past = arith.cmpi sle, %k, %q : i64
    %v = arith.select %past, %a, %zero : f32
    %s = arith.addf %o, %v : f32
    linalg.yield %s : f32
  } -> tensor<2x8x4xf32>
  return %r : tensor<2x8x4xf32>
}
