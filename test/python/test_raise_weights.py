# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Stored weights that mask-raise recognises: what it says, and the numbers before and
after, against plain numpy. Look-alikes stay as they are.
"""
import os
import pathlib
import subprocess
import sys

import numpy as np
import pytest

import maskir

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import weight_programs as write  # noqa: E402

MASK_OPT = pathlib.Path(os.environ.get("MASKIR_BUILD", HERE.parents[1] / "build")) / "bin" / "mask-opt"
MASKS = {"causal": (write.CAUSAL, "mask = causal;"), "padded": (write.PADDED, "mask = causal and key_valid(%arg2[b, kv]);")}


def raise_(text):
    run = subprocess.run([MASK_OPT, "--mask-raise-pipeline"], input=text, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout, run.stderr


def inputs(heads, H):
    random = np.random.default_rng(8)
    w = random.random((2, H, 4, 5)).astype(np.float32)
    v = random.standard_normal((2, heads, 5, 3)).astype(np.float32)
    keep = np.array([[True, True, False, True, True], [True, False, True, True, False]])
    return w, v, keep


def expected(mode, mask, w, v, keep):
    w, v = w.astype(np.float64), np.repeat(v.astype(np.float64), w.shape[1] // v.shape[1], axis=1)
    allowed = np.broadcast_to(np.arange(5) <= np.arange(4)[:, None], w.shape)
    if mask == "padded":
        allowed = allowed & keep[:, None, None, :]
    p = np.where(allowed, np.exp(w) if mode == "softmax" else w, 0)
    return p @ v / (1 if mode == "zero" else p.sum(-1, keepdims=True))


@pytest.mark.parametrize("mask", MASKS)
@pytest.mark.parametrize("mode, use", [("zero", write.TIMES), ("zero", write.SELECT), ("renormalize", write.TIMES),
                                       ("softmax", write.INFINITY), ("softmax", write.ADDED)])
@pytest.mark.parametrize("heads, H", [(3, 3), (2, 4), (1, 2)])
def test_modes(mask, mode, use, heads, H):
    body, words = MASKS[mask]
    text = write.program(mode, body, use, heads=heads, H=H)
    raised, says = raise_(text)
    assert f"mask-raise: stored weights: mode = {mode}; {words} weights 2x{H}x4x5, values 2x{heads}x5x3" in says
    assert f"attn.apply_weights {mode}(%arg0, %arg1) mask(" in raised
    arrays = inputs(heads, H)
    for recognize in (False, True):
        result = maskir.compile(text, recognize=recognize).f(*arrays)
        np.testing.assert_allclose(result, expected(mode, mask, *arrays), atol=1e-5)


def test_rows_without_keys():
    """Sample 0 has no first key, so its row 0 sees nothing: NaN before, 0 after (M5)."""
    text = write.program("renormalize", write.PADDED)
    assert "a row that may attend nothing was NaN, now it is 0" in raise_(text)[1]
    w, v, keep = inputs(3, 3)
    keep[0, 0] = False
    assert np.isnan(maskir.compile(text, recognize=False).f(w, v, keep)[0, :, 0]).all()
    assert (maskir.compile(text).f(w, v, keep)[0, :, 0] == 0).all()


def test_a_guarded_sum():
    text = write.program("renormalize", write.PADDED, divide=write.GUARD)
    raised, says = raise_(text)
    assert "attn.apply_weights renormalize(" in raised and "NaN" not in says
    w, v, keep = inputs(3, 3)
    keep[0, 0] = False
    before = maskir.compile(text, recognize=False).f(w, v, keep)
    np.testing.assert_allclose(maskir.compile(text).f(w, v, keep), before, atol=1e-5)


def test_division_after_the_product():
    text = write.program("renormalize", heads=2, H=4, late=True)
    raised, _ = raise_(text)
    assert "attn.apply_weights renormalize(%arg0, %arg1) mask(" in raised and "arith.divf" not in raised
    arrays = inputs(2, 4)
    np.testing.assert_allclose(maskir.compile(text).f(*arrays), expected("renormalize", "causal", *arrays), atol=1e-5)


@pytest.mark.parametrize("what, arguments", [
    ("an activation", dict(mode="zero", mask=write.SHRINK, use=write.SELECT)),
    ("rows of padding", dict(mode="zero", mask=write.ROWS)),
    ("no mask", dict(mode="zero", use="    %y = arith.addf %x, %zero : f32\n")),
    ("masked after the sum", dict(mode="renormalize", use="    %y = arith.addf %x, %zero : f32\n",
                                  after=write.CAUSAL + write.SELECT)),
    ("masked twice", dict(mode="renormalize", after=write.PADDED + write.SELECT)),
    ("an epsilon", dict(mode="renormalize", divide=write.EPSILON)),
    ("a NaN guard", dict(mode="zero", mask=write.CAUSAL, use="    %nan = arith.cmpf uno, %x, %x : f32\n"
                         "    %z = arith.select %nan, %zero, %x : f32\n    %y = arith.select %c, %z, %zero : f32\n")),
])
def test_look_alikes(what, arguments):
    text = write.program(**arguments)
    raised, _ = raise_(text)
    assert "attn.apply_weights renormalize" not in raised and "attn.attention" not in raised
    w, v, keep = inputs(3, 3)
    w[0, 0, 3, 1] = -w[0, 0, 3, 1]
    before = maskir.compile(text, recognize=False).f(w, v, keep)
    np.testing.assert_allclose(maskir.compile(text).f(w, v, keep), before, atol=1e-5)
    if what == "an epsilon":  # added to the sum of the visible weights, which is a pool
        assert raised.count("attn.") == 1 and "attn.pool sum" in raised
    elif what not in ("masked after the sum", "masked twice"):
        assert "attn." not in raised
