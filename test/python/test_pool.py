# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""attn.pool, compiled and run: padding on the right, on the left, holes, empty samples,
NaN in tokens that are not valid. The oracle is plain numpy in f64.
"""
import numpy as np
import pytest

import maskir

DTYPES = {"f32": np.float32, "f16": np.float16}
KINDS = ["last", "first", "mean", "sum", "max"]
VALID = np.array([[1, 1, 1, 0, 0],  # padding on the right
                  [0, 0, 1, 1, 1],  # on the left
                  [0, 1, 0, 1, 0],  # holes
                  [0, 0, 0, 0, 0],  # nothing
                  [1, 1, 1, 1, 1],
                  [0, 0, 1, 0, 0]])


def program(kind, element="f32", valid="i64", shape="?x?x?", flag=True):
    b, s, d = shape.split("x")
    result = f"tensor<{b}x{d}x{element}>"
    results, value = (f"({result}, tensor<{b}xi1>)", "%o, %e") if flag else (result, "%o")
    return f"""
func.func @f(%x: tensor<{shape}x{element}>, %valid: tensor<{b}x{s}x{valid}>) -> {results} {{
  {value} = attn.pool {kind}(%x, %valid) : (tensor<{shape}x{element}>, tensor<{b}x{s}x{valid}>) -> {results}
  return {value} : {results.strip("()")}
}}
"""


def pool(kind, x, valid):
    out = np.zeros((x.shape[0], x.shape[2]))
    for b in range(x.shape[0]):
        tokens = x[b].astype(np.float64)[valid[b] != 0]
        if len(tokens):
            out[b] = {"last": lambda t: t[-1], "first": lambda t: t[0], "mean": lambda t: t.mean(0),
                      "sum": lambda t: t.sum(0), "max": lambda t: t.max(0)}[kind](tokens)
    return out, ~(valid != 0).any(1)


def tokens(dtype, depth=3):
    """Negative numbers only, so that a maximum with 0 would be seen."""
    x = np.random.default_rng(5).random((*VALID.shape, depth)) - 2
    x[VALID == 0] = np.nan  # what is not valid is never read
    return x.astype(dtype)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("element", DTYPES)
@pytest.mark.parametrize("shape", ["?x?x?", "6x5x3"])
def test_paddings(kind, element, shape):
    x = tokens(DTYPES[element])
    result, empty = maskir.compile(program(kind, element, shape=shape)).f(x, VALID)
    expected, none = pool(kind, x, VALID)
    assert result.dtype == DTYPES[element]
    np.testing.assert_allclose(result, expected, atol=1e-5 if element == "f32" else 4e-3)
    np.testing.assert_array_equal(empty, none)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("valid, dtype", [("i1", bool), ("i8", np.int8), ("i32", np.int32)])
def test_every_number_but_0_is_valid(kind, valid, dtype):
    x = tokens(np.float32)
    numbers = VALID * np.array([1, -1, 7, 2, 100])
    compiled = maskir.compile(program(kind, valid=valid, flag=False))
    np.testing.assert_allclose(compiled.f(x, numbers.astype(dtype)), pool(kind, x, numbers)[0], atol=1e-5)


@pytest.mark.parametrize("kind", KINDS)
def test_no_tokens_no_samples(kind):
    compiled = maskir.compile(program(kind))
    result, empty = compiled.f(np.ones((2, 0, 3), np.float32), np.ones((2, 0), np.int64))
    assert result.shape == (2, 3) and not result.any() and empty.all()
    result, empty = compiled.f(np.ones((0, 2, 3), np.float32), np.ones((0, 2), np.int64))
    assert result.shape == (0, 3) and empty.shape == (0,)


def test_long_sums_are_in_f32():
    """4096 times 1 in f16: a sum in f16 would stop at 2048."""
    x, valid = np.ones((1, 4096, 1), np.float16), np.ones((1, 4096), np.int64)
    assert maskir.compile(program("sum", "f16", flag=False)).f(x, valid)[0, 0] == 4096
    assert maskir.compile(program("mean", "f16", flag=False)).f(x, valid)[0, 0] == 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_token_that_is_no_number(kind):
    """A valid NaN is seen, and only there."""
    x, valid = np.ones((2, 2, 2), np.float32), np.ones((2, 2), np.int64)
    x[0, :, 1] = np.nan
    result = maskir.compile(program(kind, flag=False)).f(x, valid)
    np.testing.assert_array_equal(np.isnan(result), [[False, True], [False, False]])
