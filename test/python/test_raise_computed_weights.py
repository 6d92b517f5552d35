# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Weights of one attention that the same function uses again under another mask: what
mask-raise makes of them, and the numbers before and after, against plain numpy.
"""
import pathlib
import sys

import numpy as np
import pytest

import maskir

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import weight_programs as write  # noqa: E402
from test_raise_weights import raise_  # noqa: E402

STORED = HERE.parents[1] / "examples" / "stored_weights"
QK = """
#q = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#k = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#s = affine_map<(b, h, q, k, d) -> (b, h, q, k)>
"""
MASKS = {"causal": write.CAUSAL, "padded": write.PADDED, "keys": "    %c = arith.andi %m, %m : i1\n"}
FOUR = "    %four = arith.constant 4.0 : f32\n    %y = arith.mulf %x, %four : f32\n"


def softmax(name, source, W, R):
    return (write.row(f"{name}top", source, W, R, "nr", "maximumf") +
            write.with_row(f"{name}e", source, f"%{name}top", W, R,
                           "    %s = arith.subf %x, %n : f32\n    %y = math.exp %s : f32\n") +
            write.row(f"{name}sum", f"%{name}e", W, R, "zr", "addf") +
            write.with_row(name, f"%{name}e", f"%{name}sum", W, R, write.DIVIDE))


def program(first="causal", fill=write.INFINITY, sharpen=False, mode="zero", second="padded", use=write.TIMES,
            keeps=True, H=2):
    """softmax(q k) v and, `sharpen`ed or not, its weights on u under the second mask."""
    text, W, R, O = write.constants(H)
    A, B = f"tensor<2x{H}x4x3xf32>", f"tensor<2x{H}x5x3xf32>"
    text += f"""
  %zw = linalg.fill ins(%zero : f32) outs(%ew : {W}) -> {W}
  %qk = linalg.generic {{indexing_maps = [#q, #k, #s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}}
      ins(%query, %key : {A}, {B}) outs(%zw : {W}) {{
  ^bb0(%a: f32, %bb: f32, %acc: f32):
    %t = arith.mulf %a, %bb : f32
    %y = arith.addf %acc, %t : f32
    linalg.yield %y : f32
  }} -> {W}"""
    scores = "%qk"
    if first:
        text += write.change("ms", "%qk", W, MASKS[first] + fill)
        scores = "%ms"
    text += softmax("w", scores, W, R)
    weights = "w"
    if sharpen:
        text += write.change("w4", "%w", W, FOUR) + softmax("sharp", "%w4", W, R)
        weights = "sharp"
    text += write.change("p", f"%{weights}", W, MASKS[second] + use)
    weights = "p"
    if mode == "softmax":
        text += softmax("again", "%p", W, R)
        weights = "again"
    elif mode == "renormalize":
        text += write.row("psum", "%p", W, R, "zr", "addf") + write.with_row("pn", "%p", "%psum", W, R, write.DIVIDE)
        weights = "pn"
    one = write.product("w", W, O, H, H)
    two = write.product(weights, W, O, H, H).replace("%out", "%out2").replace("%vh", "%uh").replace(
        "%ev", "%eu").replace("%v[", "%u[")
    result = "%out, %out2" if keeps else "%out2"
    types = f"{O}, {O}" if keeps else O
    return (write.MAPS + QK + f"func.func @f(%query: {A}, %key: {B}, %v: {B}, %u: {B}, %keep: tensor<2x5xi1>) -> ({types}) {{\n"
            + text + (one if keeps else "") + two + f"\n  return {result} : {types}\n}}\n")


def inputs(H=2):
    random = np.random.default_rng(21)
    q, k, v, u = (random.standard_normal((2, H, n, 3)).astype(np.float32) for n in (4, 5, 5, 5))
    return q, k, v, u, np.array([[True, True, False, True, True], [True, False, True, True, False]])


def allowed(name, keep):
    causal = np.arange(5) <= np.arange(4)[:, None]
    return {None: np.ones((2, 1, 4, 5), bool), "causal": causal[None, None], "keys": keep[:, None, None],
            "padded": causal[None, None] & keep[:, None, None]}[name]


def normal(x, mask):
    e = np.where(mask, np.exp(x), 0)
    return e / e.sum(-1, keepdims=True)


def expected(first, sharpen, mode, second, q, k, v, u, keep):
    q, k, v, u = (x.astype(np.float64) for x in (q, k, v, u))
    w = normal(q @ k.swapaxes(-1, -2), allowed(first, keep))
    p, mask = normal(4 * w, True) if sharpen else w, allowed(second, keep)
    if mode == "softmax":
        p = normal(p, mask)
    else:
        p = np.where(mask, p, 0)
        p = p / p.sum(-1, keepdims=True) if mode == "renormalize" else p
    return w @ v, p @ u


def check(text, want, arrays):
    for recognize in (False, True):
        result = maskir.compile(text, recognize=recognize).f(*arrays)
        result = result if isinstance(result, tuple) else (result,)
        for found, truth in zip(result, want[-len(result):]):
            np.testing.assert_allclose(found, truth, atol=1e-5)


@pytest.mark.parametrize("mode, use", [("zero", write.TIMES), ("zero", write.SELECT), ("renormalize", write.TIMES),
                                       ("softmax", write.INFINITY)])
@pytest.mark.parametrize("sharpen", [False, True])
@pytest.mark.parametrize("first, second", [("causal", "padded"), (None, "causal"), ("causal", "keys"),
                                           ("causal", "causal")])
def test_modes(mode, use, sharpen, first, second):
    text = program(first, sharpen=sharpen, mode=mode, second=second, use=use)
    raised, says = raise_(text)
    assert raised.count("attn.attention(") >= 1 and "not raised" not in says
    # Weights that are masked before they are divided are those of an attention, and so are
    # those of which the second mask hides nothing more.
    same = not sharpen and (mode == "renormalize" or (mode == "zero" and (first, second) == ("causal", "causal")))
    if same:
        assert raised.count("attn.attention(") == 2 and "attn.apply_weights" not in raised
    elif mode == "softmax" and sharpen:
        assert raised.count("attn.apply_weights") <= 1
    else:
        assert raised.count(f"attn.apply_weights {mode}(") == 1 and raised.count("attn.attention(") == 1
    arrays = inputs()
    check(text, expected(first, sharpen, mode, second, *arrays), arrays)


def test_the_first_mask_still_hides():
    """Keys that are hidden before and rows that are hidden after: what is left is both."""
    _, says = raise_(program("causal", second="keys"))
    assert "stored weights: mode = zero; mask = causal and key_valid(%arg4[b, kv]);" in says
    report = maskir.verify(program("causal", second="keys"))
    assert [v.outcome for v in report.verdicts if v.property == "causal"] == ["proven", "proven"]


def test_rows_without_keys():
    """NaN before, 0 after (M5)."""
    text = program("padded", second="causal", use=write.SELECT)
    arrays = inputs()
    arrays[-1][0, 0] = False
    before = maskir.compile(text, recognize=False).f(*arrays)
    after = maskir.compile(text).f(*arrays)
    for raw, result in zip(before, after):
        assert np.isnan(raw[0, :, 0]).all() and (result[0, :, 0] == 0).all()
        np.testing.assert_allclose(result[1], raw[1], atol=1e-5)


def test_finite_fills():
    """A row without keys has weights then, which the second mask would show."""
    text = program("padded", fill=write.ADDED, second="keys", use=write.SELECT)
    assert raise_(text)[0].count("attn.attention") == 2  # it hides nothing more
    text = program("causal", fill=write.ADDED, second="keys", use=write.SELECT)
    raised, says = raise_(text)
    assert "attn.apply_weights" not in raised and "whose first mask has finite fills" in says
    assert [v.outcome for v in maskir.verify(text).verdicts if v.property == "causal"] == ["proven", "unknown"]
    arrays = inputs()
    check(text, expected("causal", False, "zero", "keys", *arrays), arrays)


@pytest.mark.parametrize("sharpen", [False, True])
def test_weights_that_no_attention_answers_for(sharpen):
    """The sum of this softmax has seen the future: it is not hidden behind a causal mask."""
    text = program(None, second="causal", sharpen=sharpen, keeps=False)
    raised, _ = raise_(text)
    assert "attn.apply_weights" not in raised
    assert not any(v for v in maskir.verify(text).verdicts if v.property == "causal")
    arrays = inputs()
    check(text, expected(None, sharpen, "zero", "causal", *arrays), arrays)


@pytest.mark.parametrize("name, count", [("masked_again", 2), ("not_masked", 0), ("sliced_too_short", 0)])
def test_the_decoder(name, count):
    path = STORED / f"{name}.mlir"
    raised, says = raise_(path.read_text())
    assert raised.count("attn.apply_weights zero(") == count
    assert says.count("stored weights: mode = zero; mask = causal") == count
    before = maskir.compile(path, recognize=False).functions["main"]
    shapes = [[int(n) for n in kind.split("<")[1].split("x")[:-1]] for kind in before.arguments]
    random = np.random.default_rng(5)
    arrays = [(0.3 * random.standard_normal(shape)).astype(np.float32) for shape in shapes]
    np.testing.assert_allclose(maskir.compile(path).main(*arrays), before(*arrays), atol=1e-4)
