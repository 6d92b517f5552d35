# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""mask-materialize, executed: numpy computes what attention must give, from the
rules M1..M7 and the description of attn.attention; the compiled program checks
itself against it."""
import pathlib
import sys

import numpy as np
import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2]))
import execute  # noqa: E402

TYPES = {"f32": np.float32, "f16": np.float16}


def round_to(values, kind):
    """The values as an array of f32 that holds numbers of `kind` only."""
    values = np.asarray(values, np.float32)
    if kind == "bf16":  # f32 without its low 16 bits
        return (values.view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)
    return values.astype(TYPES[kind]).astype(np.float32)


def dense(values, kind, shape=None):
    """An arith.constant value: text of a tensor with exactly these elements."""
    values = np.asarray(values)
    shape = "x".join(str(n) for n in (shape or values.shape))
    if kind in ("f32", "f16", "bf16"):
        bits = {"f32": lambda v: v.astype(np.float32).view(np.uint32),
                "f16": lambda v: v.astype(np.float16).view(np.uint16),
                "bf16": lambda v: v.astype(np.float32).view(np.uint32) >> 16}[kind](values)
        width = 8 if kind == "f32" else 4
        texts = [f"0x{int(n):0{width}X}" for n in bits.flatten()]
    elif kind == "i1":
        texts = ["true" if n else "false" for n in values.flatten()]
    else:
        texts = [str(int(n)) for n in values.flatten()]
    sizes = values.shape
    for size in reversed(sizes):
        texts = ["[" + ", ".join(texts[i:i + size]) + "]" for i in range(0, len(texts), size)]
    return f"dense<{texts[0]}> : tensor<{shape}x{kind}>"


def attention(q, k, v, allowed, scale, sink=None, score=None, offsets=(0, 0)):
    """f64 softmax attention; allowed is bool [B, Hq, Q, KV] (or broadcasts)."""
    q, k, v = (np.asarray(x, np.float64) for x in (q, k, v))
    group = q.shape[1] // k.shape[1]
    k, v = np.repeat(k, group, axis=1), np.repeat(v, group, axis=1)
    s = scale * np.einsum("bhid,bhjd->bhij", q, k)
    b, h, i, j = np.meshgrid(*(np.arange(n) for n in s.shape), indexing="ij")
    if score:
        s = score(s, b, h, i + offsets[0], j + offsets[1])
    s = np.where(np.broadcast_to(allowed, s.shape), s, -np.inf)
    top = np.max(s, axis=-1, initial=-np.inf)
    if sink is not None:
        top = np.maximum(top, np.asarray(sink, np.float64)[None, :, None])
    top = np.where(np.isinf(top), 0.0, top)
    p = np.exp(s - top[..., None])
    n = p.sum(-1)
    if sink is not None:
        n = n + np.exp(np.asarray(sink, np.float64)[None, :, None] - top)
    out = np.einsum("bhij,bhjd->bhid", p, v)
    with np.errstate(divide="ignore", invalid="ignore"):
        out = np.where(n[..., None] > 0, out / n[..., None], 0.0)  # M5
        lse = np.where(n > 0, np.log(n) + top, -np.inf)
    return out, lse


def run(body):
    result = execute.run_module("func.func @main() {\n" + body + "  return\n}\n",
                                ["--mask-materialize"])
    return result.returncode, result.stdout, result.stderr


def expect_success(body, checks):
    code, out, err = run(body)
    assert code == 0, err
    assert f"check: {checks} passed, 0 failed" in out


def program(q, k, v, kind, mask_ops, clauses, expected, lse=None, dynamic=False, sink=None,
            tolerance=1e-5):
    """One attention of constants against the expected result."""
    text, types = "", []
    for name, data in (("q", q), ("k", k), ("v", v)):
        static = "x".join(map(str, data.shape)) + "x" + kind
        text += f"  %{name} = arith.constant {dense(data, kind)}\n"
        if dynamic:
            text += (f"  %{name}d = tensor.cast %{name} : tensor<{static}> to "
                     f"tensor<?x?x?x?x{kind}>\n")
        types.append("?x?x?x?x" + kind if dynamic else static)
    if sink is not None:
        text += f"  %sink = arith.constant {dense(sink, 'f32')}\n"
    suffix = "d" if dynamic else ""
    shape = "x".join(map(str, expected.shape))
    result = "?x?x?x?x" + kind if dynamic else f"{shape}x{kind}"
    lse_shape = "x".join(map(str, expected.shape[:3]))
    lse_type = "?x?x?xf32" if dynamic else lse_shape + "xf32"
    text += mask_ops
    names = "%o, %l" if lse is not None else "%o"
    results = (f"(tensor<{result}>, tensor<{lse_type}>)" if lse is not None
               else f"tensor<{result}>")
    text += (f"  {names} = attn.attention(%q{suffix}, %k{suffix}, %v{suffix}) {clauses} : "
             f"({', '.join(f'tensor<{t}>' for t in types)}) -> {results}\n")
    text += f"  %want = arith.constant {dense(round_to(expected, kind), kind)}\n"
    text += (f"  check.expect_close %o, %want {{rtol = {tolerance:.3e} : f64, atol = {tolerance:.3e} : "
             f"f64}} : tensor<{result}>, tensor<{shape}x{kind}>\n")
    if lse is not None:
        text += f"  %wantl = arith.constant {dense(lse, 'f32')}\n"
        text += (f"  check.expect_close %l, %wantl {{rtol = 1.0e-5 : f64, atol = 1.0e-5 : f64}}"
                 f" : tensor<{lse_type}>, tensor<{lse_shape}xf32>\n")
    return text


def random_inputs(seed, kind, batch, heads, key_heads, rows, columns, depth, value_depth):
    rng = np.random.default_rng(seed)
    shapes = ((batch, heads, rows, depth), (batch, key_heads, columns, depth),
              (batch, key_heads, columns, value_depth))
    return [round_to(rng.normal(size=shape), kind) for shape in shapes]


def positions(rows, columns, offsets=(0, 0)):
    """q and kv as arrays that broadcast to [Q, KV] (rule M2)."""
    return (np.arange(rows)[:, None] + offsets[0], np.arange(columns)[None, :] + offsets[1])


@pytest.mark.parametrize("kind,tolerance", [("f32", 1e-5), ("f16", 2e-3), ("bf16", 1.6e-2)])
@pytest.mark.parametrize("dynamic", [False, True])
@pytest.mark.parametrize("heads,key_heads", [(2, 2), (4, 2), (3, 1)])
def test_causal(kind, tolerance, dynamic, heads, key_heads):
    q, k, v = random_inputs(1, kind, 2, heads, key_heads, 5, 7, 8, 3)
    rows, columns = positions(5, 7, (2, 0))
    out, lse = attention(q, k, v, columns <= rows, 0.25)
    expect_success(
        program(q, k, v, kind, "  %m = mask.causal\n", "mask(%m) scale(0.25) offset(2, 0)", out,
                lse, dynamic, tolerance=tolerance), 2)


def test_empty_rows_m5():
    # Row 0 sees nothing (a window that begins at its past), sample 1 has no keys.
    q, k, v = random_inputs(2, "f32", 2, 2, 2, 4, 4, 4, 4)
    rows, columns = positions(4, 4)
    lengths = np.array([4, 0])
    allowed = (columns <= rows - 1) & (columns < lengths[:, None, None, None])
    out, lse = attention(q, k, v, allowed, 0.5)
    assert (out[1] == 0).all() and np.isneginf(lse[0, :, 0]).all()
    expect_success(program(q, k, v, "f32", f"""
  %n = arith.constant {dense(lengths, "i64")}
  %w = mask.window right(-1)
  %p = mask.key_range hi(%n : tensor<2xi64>)
  %m = mask.and %w, %p
""", "mask(%m) scale(0.5)", out, lse), 2)


@pytest.mark.parametrize("rows,columns", [(0, 4), (4, 0)])
def test_zero_length(rows, columns):
    q, k, v = (np.ones(s, np.float32) for s in ((1, 1, rows, 2), (1, 1, columns, 2),
                                                (1, 1, columns, 2)))
    # dense<> of an empty tensor has no nested brackets: build it at run time.
    text = f"""
  %z = arith.constant 1.0 : f32
  %qe = tensor.splat %z : tensor<1x1x{rows}x2xf32>
  %ke = tensor.splat %z : tensor<1x1x{columns}x2xf32>
  %m = mask.causal
  %o, %l = attn.attention(%qe, %ke, %ke) mask(%m) scale(1.0) : (tensor<1x1x{rows}x2xf32>, tensor<1x1x{columns}x2xf32>, tensor<1x1x{columns}x2xf32>) -> (tensor<1x1x{rows}x2xf32>, tensor<1x1x{rows}xf32>)
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0xFF800000 : f32
  %wanto = tensor.splat %zero : tensor<1x1x{rows}x2xf32>
  %wantl = tensor.splat %none : tensor<1x1x{rows}xf32>
  check.expect_eq %o, %wanto : tensor<1x1x{rows}x2xf32>, tensor<1x1x{rows}x2xf32>
  check.expect_eq %l, %wantl : tensor<1x1x{rows}xf32>, tensor<1x1x{rows}xf32>
"""
    expect_success(text, 2)


@pytest.mark.parametrize("empty", [False, True])
def test_sink(empty):
    # A sink takes weight; a row that sees nothing then has weight, but result 0.
    q, k, v = random_inputs(3, "f32", 1, 4, 2, 3, 5, 4, 4)
    sink = np.array([0.5, -1.0, 3.0, 200.0], np.float32)  # exp(200) is no f32
    rows, columns = positions(3, 5)
    allowed = (columns <= rows) & (not empty)
    out, lse = attention(q, k, v, allowed, 1.0, sink=sink)
    ops = "  %m = mask.none\n" if empty else "  %m = mask.causal\n"
    expect_success(program(q, k, v, "f32", ops, "mask(%m) scale(1.0) sink(%sink : tensor<4xf32>)",
                           out, lse, sink=sink), 2)


def test_no_mask_large_scores():
    # Scores of hundreds: exp must not overflow.
    q, k, v = random_inputs(4, "f32", 1, 1, 1, 3, 4, 8, 2)
    out, lse = attention(30 * q, k, v, True, 10.0)
    expect_success(program(30 * q, k, v, "f32", "", "scale(10.0)", out, lse), 2)


def test_score_region_and_mask_after_it_m6():
    # Softcap, then a bias from the absolute positions; masked pairs stay masked
    # although the softcap would make -inf finite (rule M6).
    q, k, v = random_inputs(5, "f32", 2, 2, 1, 4, 6, 4, 4)
    offsets = (3, 1)
    rows, columns = positions(4, 6, offsets)

    def score(s, b, h, qp, kp):
        return 2.0 * np.tanh(s / 2.0) + 0.125 * (kp - qp) + h - b

    out, lse = attention(q, k, v, (columns <= rows) & (columns >= rows - 2), 1.5, score=score,
                         offsets=offsets)
    clauses = """mask(%m) scale(1.5) offset(%past, 1) score {
  ^bb0(%s: f32, %b: index, %h: index, %qp: index, %kp: index):
    %cap = arith.constant 2.0 : f32
    %x = arith.divf %s, %cap : f32
    %t = math.tanh %x : f32
    %y = arith.mulf %t, %cap : f32
    %d = arith.subi %kp, %qp : index
    %di = arith.index_cast %d : index to i64
    %df = arith.sitofp %di : i64 to f32
    %e = arith.constant 0.125 : f32
    %bias = arith.mulf %df, %e : f32
    %hb = arith.subi %h, %b : index
    %hbi = arith.index_cast %hb : index to i64
    %hbf = arith.sitofp %hbi : i64 to f32
    %z = arith.addf %y, %bias : f32
    %r = arith.addf %z, %hbf : f32
    attn.yield %r
  }"""
    expect_success(program(q, k, v, "f32", "  %past = arith.constant 3 : index\n"
                           "  %m = mask.window left(2) right(0)\n", clauses, out, lse), 2)


MASKS = {
    "window": ("%m = mask.window left(2) right(1)",
               lambda b, h, q, kv: (q - 2 <= kv) & (kv <= q + 1)),
    "chunk": ("%m = mask.chunk size(3)", lambda b, h, q, kv: q // 3 == kv // 3),
    "affine": ("%m = mask.affine affine_set<(b, h, q, kv) : ((q - kv) mod 2 == 0, h - b >= 0)>",
               lambda b, h, q, kv: ((q - kv) % 2 == 0) & (h >= b)),
    "shift": ("%c = mask.causal\n %m = mask.shift %c q(2) kv(-1)",
              lambda b, h, q, kv: kv - 1 <= q + 2),
    "or_not": ("%c = mask.causal\n %w = mask.window left(1) right(1)\n %n = mask.not %c\n"
               " %m = mask.or %n, %w",
               lambda b, h, q, kv: ~(kv <= q) | (abs(q - kv) <= 1)),
    "segments": ("%i = arith.constant dense<[[0, 0, 1, 1, -1], [2, 2, 2, 3, 3]]> : tensor<2x5xi32>"
                 "\n %m = mask.same_segment %i, %i : tensor<2x5xi32>, tensor<2x5xi32>",
                 lambda b, h, q, kv: (lambda ids: inside(q, 5) & inside(kv, 5)
                                      & (ids[b, q % 5] == ids[b, kv % 5])
                                      & (ids[b, q % 5] >= 0))(
                     np.array([[0, 0, 1, 1, -1], [2, 2, 2, 3, 3]]))),
    "valid": ("%t = arith.constant dense<[[true, false, true, true, false]]> : tensor<1x5xi1>\n"
              " %m = mask.key_valid %t : tensor<1x5xi1>",
              lambda b, h, q, kv: inside(kv, 5)
              & np.array([True, False, True, True, False])[kv % 5]),
    "query_valid": ("%t = arith.constant dense<[true, false, true]> : tensor<3xi1>\n"
                    " %m = mask.query_valid %t : tensor<3xi1>",
                    lambda b, h, q, kv: inside(q, 3) & (q % 3 != 1)),
    "key_range": ("%t = arith.constant dense<[-1, 2]> : tensor<2xi32>\n"
                  " %m = mask.key_range lo(%t : tensor<2xi32>) hi(4)",
                  lambda b, h, q, kv: (kv >= np.array([-1, 2])[b]) & (kv < 4)),
    "chunk_start": ("%t = arith.constant dense<[1]> : tensor<1xindex>\n"
                    " %z = arith.constant 4 : index\n"
                    " %m = mask.chunk size(%z) start(%t : tensor<1xindex>)",
                    lambda b, h, q, kv: (q - (b == 0)) // 4 == (kv - (b == 0)) // 4),
    "dense": ("%t = arith.constant dense<[[[[true, false, true]], [[false, true, true]]]]>"
              " : tensor<1x2x1x3xi1>\n %m = mask.dense %t : tensor<1x2x1x3xi1>",
              lambda b, h, q, kv: inside(kv, 3)
              & np.array([[True, False, True], [False, True, True]])[h, kv % 3]),
    "blocks": ("%t = arith.constant dense<[[[true, false]], [[false, true]]]> : tensor<2x1x2xi1>\n"
               " %m = mask.blocks %t tile(4, 3) : tensor<2x1x2xi1>",
               lambda b, h, q, kv: inside(q, 4) & inside(kv, 6)
               & np.array([[True, False], [False, True]])[h, np.clip(kv // 3, 0, 1)]),
    "generate": ("%m = mask.generate {\n ^bb0(%b: index, %h: index, %q: index, %kv: index):\n"
                 " %s = arith.addi %q, %kv : index\n %t = arith.addi %b, %h : index\n"
                 " %c3 = arith.constant 3 : index\n %r = arith.remsi %s, %c3 : index\n"
                 " %ok = arith.cmpi sge, %r, %t : index\n mask.yield %ok\n }",
                 lambda b, h, q, kv: np.fmod(q + kv, 3) >= b + h),
}


def inside(x, size):
    return (x >= 0) & (x < size)


@pytest.mark.parametrize("name", MASKS)
def test_materialize(name):
    # Negative positions and positions past the tensors' ends, too.
    ops, rule = MASKS[name]
    shape, offsets = (2, 2, 9, 9), (-3, -2)
    b, h, i, j = np.meshgrid(*(np.arange(n) for n in shape), indexing="ij")
    expected = rule(b, h, i + offsets[0], j + offsets[1])
    assert expected.any() and not expected.all()
    additive = np.where(expected, 0.0, -np.inf)
    expect_success(f"""
  {ops}
  %size = arith.constant 9 : index
  %t1 = mask.materialize %m offset(-3, -2) : tensor<2x2x9x9xi1>
  %w1 = arith.constant {dense(expected, "i1")}
  check.expect_eq %t1, %w1 : tensor<2x2x9x9xi1>, tensor<2x2x9x9xi1>
  %t2 = mask.materialize %m sizes(%size, %size) offset(-3, -2) : tensor<2x2x?x?xf32>
  %w2 = arith.constant {dense(additive, "f32")}
  check.expect_eq %t2, %w2 : tensor<2x2x?x?xf32>, tensor<2x2x9x9xf32>
""", 2)


def test_a_wrong_expectation_fails():
    # The guard of this file: the checks can fail.
    q, k, v = random_inputs(1, "f32", 1, 1, 1, 3, 3, 4, 2)
    rows, columns = positions(3, 3)
    out, _ = attention(q, k, v, columns < rows, 0.25)
    code, _, err = run(program(q, k, v, "f32", "  %m = mask.causal\n", "mask(%m) scale(0.25)", out))
    assert code == 1 and "check failed: expect_close" in err
