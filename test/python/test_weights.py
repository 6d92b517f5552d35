# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""attn.apply_weights, compiled and run: dynamic sizes, grouped heads, empty rows, NaN
where nothing may be read. The oracle is plain numpy in f64.
"""
import numpy as np
import pytest

import maskir

TOLERANCE = {"f32": 1e-5, "f16": 2e-3}
DTYPES = {"f32": np.float32, "f16": np.float16}
MODES = ["renormalize", "softmax", "zero"]


def program(mode, kind="f32", weights="?x?x?x?", values="?x?x?x?", mask="%m", clauses=""):
    """f(weights, values, keep, past): causal and padded, rows from %past on."""
    use = f"mask({mask})" if mask else ""
    shape = [a if a == b else "?" for a, b in zip(weights.split("x"), values.split("x"))]
    result = "x".join([shape[0], *weights.split("x")[1:3], values.split("x")[3]])
    return f"""
func.func @f(%w: tensor<{weights}x{kind}>, %v: tensor<{values}x{kind}>,
             %keep: tensor<?x?xi1>, %past: index) -> tensor<{result}x{kind}> {{
  %causal = mask.causal
  %valid = mask.key_valid %keep : tensor<?x?xi1>
  %m = mask.and %causal, %valid
  %o = attn.apply_weights {mode}(%w, %v) {use} {clauses}
    : (tensor<{weights}x{kind}>, tensor<{values}x{kind}>) -> tensor<{result}x{kind}>
  return %o : tensor<{result}x{kind}>
}}
"""


def apply(mode, w, v, allowed):
    """The description of attn.apply_weights in f64; nothing hidden is read."""
    w, v = w.astype(np.float64), v.astype(np.float64)
    v = np.repeat(v, w.shape[1] // v.shape[1], axis=1)
    out = np.zeros((*w.shape[:3], v.shape[3]))
    for at in np.ndindex(w.shape[:3]):
        seen = np.broadcast_to(allowed, w.shape)[at]
        p = w[at][seen]
        if mode == "softmax":
            p = np.exp(p)
        total = p @ v[at[0], at[1]][seen]
        if mode != "zero":
            total = total / p.sum() if p.sum() != 0 else 0 * total  # M5
        out[at] = total
    return out


def inputs(kind, batch, heads, value_heads, rows, columns, depth, seed=0):
    random = np.random.default_rng(seed)
    w = random.random((batch, heads, rows, columns))
    w /= np.maximum(w.sum(-1, keepdims=True), 1e-9)
    v = random.standard_normal((batch, value_heads, columns, depth))
    keep = random.random((batch, columns)) < 0.6
    keep[0] = False  # a sample of padding only
    return w.astype(DTYPES[kind]), v.astype(DTYPES[kind]), keep


def visible(w, keep, past):
    rows, columns = w.shape[2:]
    return (np.arange(columns) <= np.arange(rows)[:, None] + past) & keep[:, None, None, :]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", DTYPES)
@pytest.mark.parametrize("heads, value_heads", [(2, 2), (4, 2), (3, 1)])
def test_dynamic(mode, kind, heads, value_heads):
    compiled = maskir.compile(program(mode, kind, clauses="offset(%past, 0)"))
    for rows, columns, past in [(5, 7, 2), (1, 9, 8), (8, 8, 0)]:
        w, v, keep = inputs(kind, 2, heads, value_heads, rows, columns, 3)
        expected = apply(mode, w, v, visible(w, keep, past))
        assert (expected[0] == 0).all() and np.abs(expected[1]).max() > 0.1
        result = compiled.f(w, v, keep, past)
        assert result.dtype == DTYPES[kind]
        np.testing.assert_allclose(result, expected, atol=TOLERANCE[kind])


@pytest.mark.parametrize("mode", MODES)
def test_static_without_recognition(mode):
    compiled = maskir.compile(program(mode, weights="2x4x3x6", values="2x2x6x5"), recognize=False)
    w, v, keep = inputs("f32", 2, 4, 2, 3, 6, 5)
    np.testing.assert_allclose(compiled.f(w, v, keep, 7), apply(mode, w, v, visible(w, keep, 0)), atol=1e-5)


@pytest.mark.parametrize("mode", MODES)
def test_without_a_mask(mode):
    compiled = maskir.compile(program(mode, mask=""))
    w, v, keep = inputs("f32", 2, 4, 2, 3, 6, 5)
    w[1, 2, 1] = 0  # a row that has no weight left: no NaN (M5)
    expected = apply(mode, w, v, True)
    np.testing.assert_allclose(compiled.f(w, v, keep, 0), expected, atol=1e-5)


@pytest.mark.parametrize("mode", MODES)
def test_what_is_masked_is_never_in_a_sum(mode):
    compiled = maskir.compile(program(mode))
    w, v, keep = inputs("f32", 2, 2, 2, 4, 4, 3)
    allowed = visible(w, keep, 0)
    expected = apply(mode, w, v, allowed)
    w[~np.broadcast_to(allowed, w.shape)] = np.nan
    v[~np.broadcast_to(keep[:, None], v.shape[:3])] = np.inf
    np.testing.assert_allclose(compiled.f(w, v, keep, 0), expected, atol=1e-5)


def test_large_weights():
    """exp of hundreds is no f32."""
    compiled = maskir.compile(program("softmax"))
    w, v, keep = inputs("f32", 2, 2, 2, 4, 4, 3)
    w *= 1000
    expected = apply("softmax", w, v, visible(w, keep, 0))
    np.testing.assert_allclose(compiled.f(w, v, keep, 0), expected, atol=1e-5)


def test_weights_that_are_all_minus_infinity():
    """Visible, but nothing is left of them: 0, not NaN (M5)."""
    compiled = maskir.compile(program("softmax"))
    w, v, keep = inputs("f32", 2, 2, 2, 4, 4, 3)
    expected = apply("softmax", w, v, visible(w, keep, 0))
    w[1, 1] = -np.inf
    expected[1, 1] = 0
    np.testing.assert_allclose(compiled.f(w, v, keep, 0), expected, atol=1e-5)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("rows, columns", [(0, 4), (4, 0)])
def test_no_rows_no_columns(mode, rows, columns):
    compiled = maskir.compile(program(mode))
    w, v, keep = inputs("f32", 2, 2, 1, rows, columns, 3)
    result = compiled.f(w, v, keep, 0)
    assert result.shape == (2, 2, rows, 3) and not result.any()


def test_with_attention():
    """Weights that the attention itself would compute, then fewer keys: renormalize is
    attention with the smaller mask, softmax is not."""
    tensor = "tensor<1x2x6x4xf32>"
    text = f"""
func.func @attend(%q: {tensor}, %keep: tensor<1x6xi1>) -> {tensor} {{
  %m = mask.key_valid %keep : tensor<1x6xi1>
  %o = attn.attention(%q, %q, %q) mask(%m) scale(0.5) : ({tensor}, {tensor}, {tensor}) -> {tensor}
  return %o : {tensor}
}}
func.func @again(%w: tensor<1x2x6x6xf32>, %q: {tensor}, %keep: tensor<1x6xi1>) -> ({tensor}, {tensor}) {{
  %m = mask.key_valid %keep : tensor<1x6xi1>
  %0 = attn.apply_weights renormalize(%w, %q) mask(%m) : (tensor<1x2x6x6xf32>, {tensor}) -> {tensor}
  %1 = attn.apply_weights softmax(%w, %q) mask(%m) : (tensor<1x2x6x6xf32>, {tensor}) -> {tensor}
  return %0, %1 : {tensor}, {tensor}
}}
"""
    compiled = maskir.compile(text)
    q = np.random.default_rng(3).standard_normal((1, 2, 6, 4)).astype(np.float32)
    scores = 0.5 * q @ q.swapaxes(2, 3)
    weights = np.exp(scores) / np.exp(scores).sum(-1, keepdims=True)
    keep = np.array([[True, False, True, True, False, True]])
    renormalized, softmax = compiled.again(weights.astype(np.float32), q, keep)
    expected = compiled.attend(q, keep)
    np.testing.assert_allclose(renormalized, expected, atol=1e-5)
    assert np.abs(softmax - expected).max() > 0.05


def test_report():
    """The mask of stored weights is a mask that is applied, like an attention's."""
    report = maskir.verify(program("renormalize", weights="2x4x?x?", values="2x2x?x5"))
    assert [(v.subject, v.property, v.outcome) for v in report.verdicts] == [
        ("attention", "causal", "proven"), ("attention", "nonempty_rows", "refuted")]
    (applied,) = report.attentions
    assert applied.shapes == {"weights": (2, 4, None, None), "values": (2, 2, None, 5),
                              "result": (2, 4, None, 5)}
    assert "causal" in applied.mask and applied.tiles is None
