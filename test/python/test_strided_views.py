"""Tensors that are views with gaps: slices with steps, one of many planes.

The attention kernel reads rows of neighbours; a view whose last dimension has a step must be
copied first, and only it. A caller gets arrays without gaps, each its own. The oracle is plain numpy on numpy's own views.
"""
import numpy as np
import pytest

import maskir

SHAPE = (2, 2, 7, 5)  # batches, heads, queries and keys, depth
TYPE = "tensor<2x2x7x5xf32>"


def attend(q, k, v, allowed, bias=0.0, sink=None):
    scores = 0.5 * q.astype(float) @ k.astype(float).swapaxes(2, 3) + bias
    scores = np.exp(scores) * allowed
    sums = scores.sum(-1, keepdims=True)
    if sink is not None:
        sums = sums + np.exp(sink.astype(float))[:, None, None]
    return scores @ v.astype(float) / sums


def tensor(shape, element="f32"):
    return f"tensor<{'x'.join(map(str, shape))}x{element}>"


def step(dim, by):
    """A slice with a step in one dimension, from 1 on."""
    big = list(SHAPE)
    big[dim] = by * SHAPE[dim] + 1
    offsets, steps = [0] * 4, [1] * 4
    offsets[dim], steps[dim] = 1, by
    code = f"%w = tensor.extract_slice %x{offsets} {list(SHAPE)} {steps} : {tensor(big)} to {TYPE}"
    return code, big, lambda x: x[tuple(slice(o, o + n * s, s) for o, n, s in zip(offsets, SHAPE, steps))]


def dynamic_step():
    """The step is a number of run time; here it is 2."""
    big = (2, 2, 7, 10)
    code = f"""%two = arith.index_cast %n : i64 to index
      %w = tensor.extract_slice %x[0, 0, 0, 0] [2, 2, 7, 5] [1, 1, 1, %two] : {tensor(big)} to {TYPE}"""
    return code, big, lambda x: x[..., ::2]


def plane():
    """One of three planes: the last dimension is dropped."""
    big = (*SHAPE, 3)
    code = f"%w = tensor.extract_slice %x[0, 0, 0, 0, 1] [2, 2, 7, 5, 1] [1, 1, 1, 1, 1] : {tensor(big)} to {TYPE}"
    return code, big, lambda x: x[..., 1]


def collapsed_plane():
    """The same in two operations."""
    big, one = (*SHAPE, 3), tensor((*SHAPE, 1))
    code = f"""%s = tensor.extract_slice %x[0, 0, 0, 0, 1] [2, 2, 7, 5, 1] [1, 1, 1, 1, 1] : {tensor(big)} to {one}
      %w = tensor.collapse_shape %s [[0], [1], [2], [3, 4]] : {one} into {TYPE}"""
    return code, big, lambda x: x[..., 1]


def dynamic_sizes():
    """Every size is known at run time only."""
    big, any_ = (2, 2, 7, 10), "tensor<?x?x?x?xf32>"
    code = f"""%two = arith.index_cast %n : i64 to index
      %four = arith.muli %two, %two : index
      %c1 = arith.constant 1 : index
      %five = arith.addi %four, %c1 : index
      %seven = arith.addi %five, %two : index
      %s = tensor.extract_slice %x[0, 0, 0, 0] [%two, %two, %seven, %five] [1, 1, 1, 2] : {tensor(big)} to {any_}
      %w = tensor.cast %s : {any_} to {TYPE}"""
    return code, big, lambda x: x[..., ::2]


VIEWS = {**{f"step {by} of dimension {dim}": step(dim, by) for dim in range(4) for by in (2, 3)},
         "dynamic step": dynamic_step(), "plane": plane(), "collapsed plane": collapsed_plane(),
         "dynamic sizes": dynamic_sizes()}


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("which", ["q", "k", "v", "all"])
def test_views(name, which):
    code, big, view = VIEWS[name]
    q, k, v = ("%w" if which in (one, "all") else "%y" for one in "qkv")
    program = maskir.compile(f"""
    func.func @f(%x: {tensor(big)}, %y: {TYPE}, %n: i64) -> {TYPE} {{
      {code}
      %m = mask.causal
      %o = attn.attention({q}, {k}, {v}) mask(%m) scale(0.5) : ({TYPE}, {TYPE}, {TYPE}) -> {TYPE}
      return %o : {TYPE}
    }}""", threads=1, optimization=0)
    random = np.random.default_rng(1)
    x, y = (random.standard_normal(shape, dtype=np.float32) for shape in (big, SHAPE))
    before = x.copy()
    wanted = attend(*(view(x) if one == "%w" else y for one in (q, k, v)), np.tri(7))
    np.testing.assert_allclose(program.f(x, y, 2), wanted, atol=1e-5)
    np.testing.assert_array_equal(x, before)


def test_views_of_f16():
    """Narrow elements are widened from the copy."""
    type_ = TYPE.replace("f32", "f16")
    program = maskir.compile(f"""
    func.func @f(%x: tensor<2x2x7x10xf16>) -> {type_} {{
      %w = tensor.extract_slice %x[0, 0, 0, 0] [2, 2, 7, 5] [1, 1, 1, 2] : tensor<2x2x7x10xf16> to {type_}
      %o = attn.attention(%w, %w, %w) scale(0.5) : ({type_}, {type_}, {type_}) -> {type_}
      return %o : {type_}
    }}""", threads=1)
    x = np.random.default_rng(2).standard_normal((2, 2, 7, 10)).astype(np.float16)
    w = x[..., ::2]
    np.testing.assert_allclose(program.f(x), attend(w, w, w, np.ones((7, 7))), atol=2e-3)


def test_what_masks_and_scores_read():
    """Tables of the mask and of the score, and the sink, with gaps as well."""
    program = maskir.compile(f"""
    func.func @f(%q: {TYPE}, %table: tensor<7x14xi1>, %bias: tensor<7x7x2xf32>, %sinks: tensor<4xf32>) -> {TYPE} {{
      %t = tensor.extract_slice %table[0, 0] [7, 7] [1, 2] : tensor<7x14xi1> to tensor<7x7xi1>
      %b = tensor.extract_slice %bias[0, 0, 1] [7, 7, 1] [1, 1, 1] : tensor<7x7x2xf32> to tensor<7x7xf32>
      %s = tensor.extract_slice %sinks[1] [2] [2] : tensor<4xf32> to tensor<2xf32>
      %m = mask.dense %t : tensor<7x7xi1>
      %o = attn.attention(%q, %q, %q) mask(%m) scale(0.5) sink(%s : tensor<2xf32>) score {{
      ^bb0(%x: f32, %sample: index, %head: index, %row: index, %column: index):
        %add = tensor.extract %b[%row, %column] : tensor<7x7xf32>
        %y = arith.addf %x, %add : f32
        attn.yield %y
      }} : ({TYPE}, {TYPE}, {TYPE}) -> {TYPE}
      return %o : {TYPE}
    }}""", threads=1)
    random = np.random.default_rng(3)
    q = random.standard_normal(SHAPE, dtype=np.float32)
    table, bias = random.random((7, 14)) < 0.6, random.standard_normal((7, 7, 2), dtype=np.float32)
    sinks = random.standard_normal(4, dtype=np.float32)
    wanted = attend(q, q, q, table[:, ::2], bias[..., 1], sinks[1::2])
    np.testing.assert_allclose(program.f(q, table, bias, sinks), wanted, atol=1e-5)


# --- Results ----------------------------------------------------------------------------

ANY = "tensor<?x?x2xf32>"
SLICE = f"%s = tensor.extract_slice %t[0, 0, 0] [%b, %less, 2] [1, 1, 1] : {ANY} to {ANY}"
# Name: code on %t = tanh(x), results with their types, what numpy says.
RESULTS = {
    "rows": (SLICE, [("%s", ANY)], lambda t: [t[:, :-1]]),
    "columns": (f"%s = tensor.extract_slice %t[0, 0, 1] [%b, %n, 1] [1, 1, 1] : {ANY} to tensor<?x?xf32>",
                [("%s", "tensor<?x?xf32>")], lambda t: [t[..., 1]]),
    "of a static size": (f"""%w = tensor.extract_slice %t[0, 0, 0] [%b, 3, 2] [1, 1, 1] : {ANY} to tensor<?x3x2xf32>
      %s = tensor.cast %w : tensor<?x3x2xf32> to {ANY}""", [("%s", ANY)], lambda t: [t[:, :3]]),
    "transposed": (f"""%e = tensor.empty(%n, %b) : {ANY}
      %u = linalg.transpose ins(%t : {ANY}) outs(%e : {ANY}) permutation = [1, 0, 2]
      %s = tensor.extract_slice %u[0, 0, 0] [%n, %c1, 2] [1, 1, 1] : {ANY} to {ANY}""",
                   [("%s", ANY)], lambda t: [t.transpose(1, 0, 2)[:, :1]]),
    "of a function that stays": (f"{SLICE}\n%r = call @exp(%s) : ({ANY}) -> {ANY}", [("%r", ANY)],
                                 lambda t: [np.exp(t[:, :-1])]),
    "chosen": (f"""{SLICE}
      %r = scf.if %p -> ({ANY}) {{
        scf.yield %s : {ANY}
      }} else {{
        scf.yield %t : {ANY}
      }}""", [("%r", ANY)], lambda t: [t[:, :-1]]),
    "expanded": (f"""{SLICE}
      %e = tensor.expand_shape %s [[0], [1, 2], [3]] output_shape [%b, %c1, %less, 2]
        : {ANY} into tensor<?x?x?x2xf32>""", [("%e", "tensor<?x?x?x2xf32>")], lambda t: [t[:, None, :-1]]),
    "reshaped": (f"""{SLICE}
      %all = arith.muli %b, %less : index
      %c2 = arith.constant 2 : index
      %shape = tensor.from_elements %all, %c2 : tensor<2xindex>
      %r = tensor.reshape %s(%shape) : ({ANY}, tensor<2xindex>) -> tensor<?x2xf32>""",
                 [("%r", "tensor<?x2xf32>"), ("%t", ANY)], lambda t: [t[:, :-1].reshape(-1, 2), t]),
    "expanded and all": ("""%e = tensor.expand_shape %t [[0], [1, 2], [3]] output_shape [%b, %n, %c1, 2]
        : tensor<?x?x2xf32> into tensor<?x?x?x2xf32>""", [("%t", ANY), ("%e", "tensor<?x?x?x2xf32>")],
                         lambda t: [t, t[:, :, None]]),
    "twice": ("", [("%t", ANY)] * 3, lambda t: [t] * 3),
    "a slice and all": (SLICE, [("%s", ANY), ("%t", ANY)], lambda t: [t[:, :-1], t]),
    "the first of all": (f"%s = tensor.extract_slice %t[0, 0, 0] [%c1, %n, 2] [1, 1, 1] : {ANY} to {ANY}",
                         [("%s", ANY), ("%t", ANY)], lambda t: [t[:1], t]),
    "another shape": (f"%s = tensor.collapse_shape %t [[0, 1, 2]] : {ANY} into tensor<?xf32>",
                      [("%t", ANY), ("%s", "tensor<?xf32>")], lambda t: [t, t.reshape(-1)]),
    "another type": (f"%s = tensor.cast %t : {ANY} to tensor<?x?x?xf32>",
                     [("%t", ANY), ("%s", "tensor<?x?x?xf32>")], lambda t: [t, t]),
    "one of two": (f"""%u = math.exp %t : {ANY}
      %s = arith.select %p, %t, %u : {ANY}""", [("%s", ANY), ("%t", ANY), ("%u", ANY)], lambda t: [t, t, np.exp(t)]),
    "twice from a branch": (f"""%r:2 = scf.if %p -> ({ANY}, {ANY}) {{
        %u = math.exp %t : {ANY}
        scf.yield %u, %u : {ANY}, {ANY}
      }} else {{
        scf.yield %t, %t : {ANY}, {ANY}
      }}""", [("%r#0", ANY), ("%r#1", ANY)], lambda t: [np.exp(t)] * 2),
    "the argument": ("", [("%x", ANY), ("%x", ANY)], lambda t: [np.arctanh(t)] * 2),
}


@pytest.mark.parametrize("name", RESULTS)
def test_results_are_arrays_of_their_own(name):
    """Without gaps, and freed one by one: a second free would end the process."""
    code, results, wanted = RESULTS[name]
    values, types = (", ".join(column) for column in zip(*results))
    program = maskir.compile(f"""
    func.func private @exp(%x: {ANY}) -> {ANY} attributes {{no_inline}} {{
      %y = math.exp %x : {ANY}
      return %y : {ANY}
    }}
    func.func @f(%x: {ANY}) -> ({types}) {{
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %b = tensor.dim %x, %c0 : {ANY}
      %n = tensor.dim %x, %c1 : {ANY}
      %less = arith.subi %n, %c1 : index
      %p = arith.cmpi sgt, %n, %c1 : index
      %t = math.tanh %x : {ANY}
      {code}
      return {values} : {types}
    }}""", threads=1, optimization=0)
    x = np.random.default_rng(4).random((3, 4, 2), dtype=np.float32)
    for _ in range(3):
        got = program.f(x)
        got = got if isinstance(got, tuple) else (got,)
        for one, right in zip(got, wanted(np.tanh(x)), strict=True):
            np.testing.assert_allclose(one, right, atol=1e-5)
        got[0][...] = 7  # writes to no other
        for one, right in zip(got[1:], wanted(np.tanh(x))[1:]):
            np.testing.assert_allclose(one, right, atol=1e-5)


@pytest.mark.parametrize("by", (0, -1))
def test_steps_that_do_not_go_up(by):
    """Where a dimension is dropped, too, upstream would end the process."""
    with pytest.raises(maskir.Error, match="expected strides of at least 1 in a slice that drops dimensions"):
        maskir.compile(f"""func.func @f(%x: tensor<2x1x8xf32>) -> tensor<2x1xf32> {{
  %y = tensor.extract_slice %x[1, 0, 6] [2, 1, 1] [{by}, 3, 3] : tensor<2x1x8xf32> to tensor<2x1xf32>
  return %y : tensor<2x1xf32>
}}""")


def test_one_element_has_no_step():
    """A slice of one element that drops its dimension, with a step: read, and written."""
    program = maskir.compile("""func.func @f(%x: tensor<2x8xf32>, %v: tensor<1xf32>) -> (tensor<2x8xf32>, tensor<2xf32>) {
  %y = tensor.insert_slice %v into %x[1, 2] [1, 1] [2, 3] : tensor<1xf32> into tensor<2x8xf32>
  %c = tensor.extract_slice %y[0, 2] [2, 1] [1, 3] : tensor<2x8xf32> to tensor<2xf32>
  return %y, %c : tensor<2x8xf32>, tensor<2xf32>
}""")
    x, v = np.arange(16, dtype=np.float32).reshape(2, 8), np.array([-1], np.float32)
    wanted = x.copy()
    wanted[1, 2] = -1
    whole, column = program.f(x, v)
    np.testing.assert_array_equal(whole, wanted)
    np.testing.assert_array_equal(column, wanted[:, 2])


def test_a_reshape_of_a_cast():
    """A cast folded into the copy of the result left it with strides that nothing could copy."""
    program = maskir.compile("""func.func @f(%x: tensor<?x?x4xf64>, %n: index) -> tensor<?x1x1x?x?xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %x, %c0 : tensor<?x?x4xf64>
  %s = tensor.dim %x, %c1 : tensor<?x?x4xf64>
  %any = tensor.cast %x : tensor<?x?x4xf64> to tensor<?x?x?xf64>
  %y = tensor.expand_shape %any [[0, 1], [2, 3], [4]] output_shape [%b, 1, 1, %s, %n]
      : tensor<?x?x?xf64> into tensor<?x1x1x?x?xf64>
  return %y : tensor<?x1x1x?x?xf64>
}""")
    x = np.arange(24.0).reshape(2, 3, 4)
    np.testing.assert_array_equal(program.f(x, 4), x.reshape(2, 1, 1, 3, 4))
