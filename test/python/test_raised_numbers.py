# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Each form of pools and stored weights that is raised, from program to numbers: as it is
written and raised, for each kind of padding and each float type, against numpy in f64.
"""
import pathlib
import sys

import numpy as np
import pytest

import maskir
from maskir import _core

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import pool_programs as pools  # noqa: E402
import weight_programs as weights  # noqa: E402
from test_raise_weights import raise_  # noqa: E402

TOLERANCE = {"f32": 1e-5, "f16": 4e-3, "bf16": 4e-2}
PADDINGS = {"right": [[1, 1, 1, 0, 0], [1, 0, 0, 0, 0], [1, 1, 1, 1, 0], [1, 1, 1, 1, 1]],
            "left": [[0, 0, 1, 1, 1], [0, 0, 0, 0, 1], [0, 1, 1, 1, 1], [1, 1, 1, 1, 1]],
            "holes": [[0, 1, 0, 1, 0], [1, 0, 1, 0, 1], [0, 1, 1, 0, 1], [1, 0, 0, 1, 0]],
            "empty": [[0, 0, 0, 0, 0], [1, 1, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 1, 0, 1]]}
# How flags of an argument become 0.0 and 1.0: (flags, operations).
CASTS = {"i1": ("i1", None),
         "i1 i64": ("i1", "%i = arith.extui %t : i1 to i64\n    %r = arith.sitofp %i : i64 to f32"),
         "i1 i32": ("i1", "%i = arith.extui %t : i1 to i32\n    %r = arith.uitofp %i : i32 to f32"),
         "i64": ("i64", None),
         "i64 i64": ("i64", "%i = arith.extui %t : i1 to i64\n    %r = arith.sitofp %i : i64 to f32"),
         "i64 and 1": ("i64", "%k = arith.constant 1 : i64\n    %i = arith.andi %a, %k : i64\n"
                              "    %r = arith.sitofp %i : i64 to f32"),
         "i64 select": ("i64", "%k = arith.constant 1.0 : f32\n    %z = arith.constant 0.0 : f32\n"
                               "    %r = arith.select %t, %k, %z : f32"),
         "token": ("token", None)}
FLAG = "%r = arith.uitofp %t : i1 to f32"


def in_type(text, element):
    low, infinity = {"f32": ("-3.40282347E+38", "0xFF800000"), "f16": ("-65504.0", "0xFC00"),
                     "bf16": ("-3.38e+38", "0xFF80")}[element]
    return text.replace("-3.40282347E+38", low).replace("0xFF800000", infinity).replace("f32", element)


def given(array, element):
    """The argument, and what it holds exactly."""
    if element == "bf16":
        tensor = _core.to_bfloat16(array.astype(np.float32))
        return tensor, _core.from_bfloat16(tensor).astype(np.float64)
    array = array.astype({"f32": np.float32, "f16": np.float16}[element])
    return array, array.astype(np.float64)


def call(text, recognize, *arrays):
    result = maskir.compile(text, recognize=recognize).f(*arrays)
    kind = text.rsplit("x", 1)[1].split(">")[0]
    return _core.from_bfloat16(result) if kind == "bf16" else np.asarray(result)


def means(x, valid):
    return np.stack([x[b][v].mean(0) if v.any() else np.zeros(x.shape[2]) for b, v in enumerate(valid)])


def argument(kind, valid):
    """The flags as the program takes them."""
    return {"i1": valid, "i64": valid.astype(np.int64), "token": np.where(valid, 3, 7)}[kind]


@pytest.mark.parametrize("element", TOLERANCE)
@pytest.mark.parametrize("cast", CASTS)
@pytest.mark.parametrize("padding", PADDINGS)
@pytest.mark.parametrize("product", [None, "0.0"])
def test_means(element, cast, padding, product):
    kind, operations = CASTS[cast]
    text = pools.mean(kind, product=product)
    if operations:
        assert FLAG in text
        text = text.replace(FLAG, operations)
    text = in_type(text, element)
    assert raise_(text)[0].count("attn.pool mean(%arg0, ") == 1
    valid = np.array(PADDINGS[padding]) != 0
    x, exact = given(np.random.default_rng(1).standard_normal((4, 5, 3)), element)
    for recognize in (False, True):
        np.testing.assert_allclose(call(text, recognize, x, argument(kind, valid)), means(exact, valid),
                                   atol=TOLERANCE[element])


@pytest.mark.parametrize("element", TOLERANCE)
@pytest.mark.parametrize("negative, empty", [("wrap", 4), ("clamp", 0)])
def test_last_tokens(element, negative, empty):
    """Without tokens the program takes another one, and the pool gives 0."""
    text = in_type(pools.last("length", negative=negative), element)
    assert raise_(text)[0].count("attn.pool last(%arg0, ") == 1
    x, exact = given(np.random.default_rng(1).standard_normal((4, 5, 3)), element)
    lengths = np.array([3, 1, 0, 5])
    raw = exact[np.arange(4), [2, 0, empty, 4]]
    np.testing.assert_array_equal(call(text, False, x, lengths), raw)
    raw[2] = 0
    np.testing.assert_array_equal(call(text, True, x, lengths), raw)


@pytest.mark.parametrize("kind", ["i1", "i64", "token"])
@pytest.mark.parametrize("padding", PADDINGS)
def test_the_token_at_the_sum(kind, padding):
    """What is not proved to be the last token stays what it is, right or wrong."""
    text, valid = pools.last(kind), np.array(PADDINGS[padding]) != 0
    x, exact = given(np.random.default_rng(1).standard_normal((4, 5, 3)), "f32")
    for recognize in (False, True):
        np.testing.assert_array_equal(call(text, recognize, x, argument(kind, valid)),
                                      exact[np.arange(4), valid.sum(1) - 1])


@pytest.mark.parametrize("flags", [[2, 1, 0, 0, 0], [1, -1, 1, 0, 0], [3, 0, 0, 0, 2]])
def test_numbers_that_are_no_flags(flags):
    """A weighted mean of an integer argument, whatever it holds, stays one."""
    text = pools.mean("i64", weighted=True)
    raised, says = raise_(text)
    assert "attn.pool" not in raised and "compare them with 0 first" in says
    x, exact = given(np.random.default_rng(1).standard_normal((4, 5, 3)), "f32")
    w = np.tile(flags, (4, 1))
    expected = (exact * w[..., None]).sum(1) / np.maximum(w.sum(1, keepdims=True), 1)
    for recognize in (False, True):
        np.testing.assert_allclose(call(text, recognize, x, w), expected, atol=1e-5)


@pytest.mark.parametrize("element", TOLERANCE)
@pytest.mark.parametrize("mode, use", [("zero", weights.TIMES), ("zero", weights.SELECT),
                                       ("renormalize", weights.TIMES), ("softmax", weights.INFINITY),
                                       ("softmax", weights.ADDED)])
@pytest.mark.parametrize("padding", PADDINGS)
def test_stored_weights(element, mode, use, padding):
    """2 heads share values; the rows of an empty sample see nothing."""
    text = in_type(weights.program(mode, weights.PADDED, use, heads=1, H=2), element)
    assert f"attn.apply_weights {mode}(%arg0, %arg1) mask(" in raise_(text)[0]
    random = np.random.default_rng(3)
    w, exact = given(random.random((2, 2, 4, 5)), element)
    v, values = given(random.standard_normal((2, 1, 5, 3)), element)
    keep = np.array(PADDINGS[padding][:2]) != 0
    allowed = np.broadcast_to((np.arange(5) <= np.arange(4)[:, None]) & keep[:, None, None], exact.shape)
    p = np.where(allowed, np.exp(exact) if mode == "softmax" else exact, 0)
    total = p.sum(-1, keepdims=True)
    expected = p @ values / (1 if mode == "zero" else np.where(total == 0, 1, total))
    raw, raised = (call(text, recognize, w, v, keep) for recognize in (False, True))
    np.testing.assert_allclose(raised, expected, atol=TOLERANCE[element])
    full = allowed.any(-1)  # other rows were NaN, or an average of what is hidden
    np.testing.assert_allclose(raw[full], expected[full], atol=TOLERANCE[element])
