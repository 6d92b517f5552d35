# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Pools that mask-raise recognises: what it says, and the numbers before and after,
against plain numpy. What only looks like one stays as it is.
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
from pool_programs import last, mean  # noqa: E402

MASK_OPT = pathlib.Path(os.environ.get("MASKIR_BUILD", HERE.parents[1] / "build")) / "bin" / "mask-opt"

VALID = np.array([[1, 1, 1, 0, 0], [0, 0, 1, 1, 1], [0, 1, 0, 1, 0], [1, 1, 1, 1, 1]])
LENGTHS = np.array([3, 1, 5, 2])


def raise_(text):
    """(the program, the remarks) after mask-raise-pipeline."""
    run = subprocess.run([MASK_OPT, "--mask-raise-pipeline"], input=text, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout, run.stderr


def tokens():
    return np.random.default_rng(2).standard_normal((4, 5, 3)).astype(np.float32)


def arguments(kind):
    """The flags as an argument, and as booleans."""
    if kind == "length":
        return LENGTHS, np.arange(5) < LENGTHS[:, None]
    if kind == "left":
        return LENGTHS - 1, np.arange(5) >= LENGTHS[:, None] - 1
    if kind == "token":
        return np.where(VALID, 3, 7), VALID != 0
    return (VALID != 0, VALID != 0) if kind == "i1" else (VALID * 5, VALID != 0)


@pytest.mark.parametrize("kind", ["i1", "i64", "token", "length", "left"])
@pytest.mark.parametrize("guard", ["clamp", "tiny", ""])
def test_mean(kind, guard):
    text = mean(kind, guard=guard)
    raised, says = raise_(text)
    assert "attn.pool mean(%arg0, " in raised and "linalg.reduce" not in raised
    assert "mask-raise: pool: mean of the valid tokens of %arg0" in says
    assert ("was NaN, now it is 0" in says) == (guard == "")
    x, (flags, valid) = tokens(), arguments(kind)
    expected = np.stack([x[b][valid[b]].mean(0) for b in range(4)])
    for recognize in (False, True):
        result = maskir.compile(text, recognize=recognize).f(x, flags)
        np.testing.assert_allclose(result, expected, atol=1e-5)


def test_mean_by_a_product_of_matrices():
    text = mean("i1", product="0.0")
    raised, _ = raise_(text)
    assert "attn.pool mean(%arg0, " in raised
    expected = np.stack([x[v != 0].mean(0) for x, v in zip(tokens(), VALID)])
    np.testing.assert_allclose(maskir.compile(text).f(tokens(), VALID != 0), expected, atol=1e-5)


def test_mean_of_an_empty_sample():
    """NaN before, without a guard; 0 after. With the guard it was 0 before."""
    x, flags = tokens(), VALID != 0
    flags[2] = False
    assert np.isnan(maskir.compile(mean("i1", guard=""), recognize=False).f(x, flags)[2]).all()
    for guard in ("", "clamp"):
        assert (maskir.compile(mean("i1", guard=guard)).f(x, flags)[2] == 0).all()


def test_mean_with_dynamic_sizes():
    text = mean("i1").replace("4x5x3x", "?x?x?x").replace("4x5x", "?x?x").replace("4x3x", "?x?x").replace("4x", "?x")
    text = text.replace("{\n  %ef", "{\n  %b = arith.constant 0 : index\n  %one = arith.constant 1 : index\n"
                        "  %two = arith.constant 2 : index\n  %B = tensor.dim %x, %b : tensor<?x?x?xf32>\n"
                        "  %S = tensor.dim %x, %one : tensor<?x?x?xf32>\n  %D = tensor.dim %x, %two : tensor<?x?x?xf32>\n  %ef")
    for shape, sizes in (("?x?x?xf32", "%B, %S, %D"), ("?x?xf32>\n  %f", "%B, %S"), ("?x?xf32>\n  %zs", "%B, %D"),
                         ("?xf32", "%B")):
        text = text.replace(f"tensor.empty() : tensor<{shape}", f"tensor.empty({sizes}) : tensor<{shape}")
    raised, says = raise_(text)
    assert "attn.pool mean(%arg0, " in raised, says
    result = maskir.compile(text).f(tokens(), VALID != 0)
    np.testing.assert_allclose(result, np.stack([x[v != 0].mean(0) for x, v in zip(tokens(), VALID)]), atol=1e-5)


@pytest.mark.parametrize("change, says", [
    (dict(kind="i64", weighted=True), "weighted mean"),  # flags of 2 would count twice
    (dict(kind="i1", guard="two"), ""),                  # another number for one token
    (dict(kind="i1", product="1.0"), ""),                # something is added to the sum
])
def test_means_that_are_none(change, says):
    text = mean(**change)
    raised, remarks = raise_(text)
    assert "attn.pool mean" not in raised
    assert not says or ("pool not raised: the flags may be" in remarks and says in remarks)
    x, (flags, _) = tokens(), arguments(change["kind"])
    np.testing.assert_allclose(maskir.compile(text).f(x, flags),
                               maskir.compile(text, recognize=False).f(x, flags), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("negative", ["wrap", "clamp"])
def test_last_with_padding_on_the_right(negative):
    """Proved: a token is valid where it is below a length."""
    text = last("length", negative=negative)
    raised, says = raise_(text)
    assert "attn.pool last(%arg0, " in raised, says
    assert "mask-raise: pool: last of the valid tokens of %arg0" in says
    x = tokens()
    for recognize in (False, True):
        result = maskir.compile(text, recognize=recognize).f(x, LENGTHS)
        np.testing.assert_array_equal(result, x[np.arange(4), LENGTHS - 1])


def test_flags_for_another_length():
    """6 flags for 5 tokens: token 5 is none."""
    text = last("length").replace("tensor<4x5xi64>", "tensor<4x6xi64>")
    raised, says = raise_(text)
    assert "attn.pool" not in raised and "the flags and the tokens may have different lengths" in says


def test_flags_of_tokens_that_are_not_summed():
    """The sum takes 5 of 6 tokens, the count all 6."""
    head, tail = mean("i1").split("  %zero_f", 1)
    head = head.replace("4x5xi1", "4x6xi1").replace("4x5xf32", "4x6xf32").replace("%f = ", "%f6 = ")
    part = "  %f = tensor.extract_slice %f6[0, 0] [4, 5] [1, 1] : tensor<4x6xf32> to tensor<4x5xf32>\n"
    tail = tail.replace("ins(%f : tensor<4x5xf32>) outs(%zn", "ins(%f6 : tensor<4x6xf32>) outs(%zn")
    text = head + part + "  %zero_f" + tail
    raised, says = raise_(text)
    assert "attn.pool" not in raised and "the flags and the tokens may have different lengths" in says
    flags = np.ones((4, 6), bool)
    np.testing.assert_allclose(maskir.compile(text).f(tokens(), flags), tokens().sum(1) / 6, atol=1e-5)


@pytest.mark.parametrize("kind, weighted", [("i1", False), ("i64", True), ("token", False), ("left", False)])
def test_last_with_other_paddings_is_left_alone(kind, weighted):
    text = last(kind, weighted=weighted)
    raised, says = raise_(text)
    assert "attn.pool" not in raised and "attn.check_last" in raised
    assert "mask-raise: pool not raised: the sum of the flags - 1 is the last valid token only where" in says
    x, (flags, valid) = tokens(), arguments(kind)
    expected = x[np.arange(4), (flags if weighted else valid).sum(1) % 5 - 1]
    for recognize in (False, True):
        flags = flags % 5 if weighted else flags
        np.testing.assert_array_equal(maskir.compile(text, recognize=recognize).f(x, flags), expected)


def test_a_sum_that_leaves_its_type():
    """100 + 100 valid tokens are -56 in i8: token 143 of 200 is taken, and stays so."""
    text = last("length", B=2, S=200)
    head, tail = text.split("  %zero_i", 1)
    head = head.replace("4x", "2x").replace("i1 to i64", "i1 to i8").replace("yield %r : i64", "yield %r : i8")
    head = head.replace("2x200xi64", "2x200xi8").replace("%o: i64", "%o: i8")
    count, gather = tail.split("  %es", 1)
    gather = gather.replace("tensor<2xi64>", "tensor<2xi8>").replace(
        "^bb0(%c: i64, %o: f32):", "^bb0(%c8: i8, %o: f32):\n    %c = arith.extsi %c8 : i8 to i64")
    text = head + "  %zero_i" + count.replace("i64", "i8") + "  %es" + gather
    raised, _ = raise_(text)
    assert "attn." not in raised
    x, lengths = np.random.default_rng(3).standard_normal((2, 200, 3)).astype(np.float32), np.array([200, 100])
    for recognize in (False, True):
        result = maskir.compile(text, recognize=recognize).f(x, lengths)
        np.testing.assert_array_equal(result, x[[0, 1], [143, 99]])


def test_flags_of_fewer_tokens_than_there_are():
    """Tokens behind the last flag are not valid, whatever the length of the tensor."""
    text = last("length").replace("tensor<4x5x3xf32>", "tensor<4x7x3xf32>")
    raised, says = raise_(text)
    assert "attn.pool last" in raised, says
    x = np.random.default_rng(8).standard_normal((4, 7, 3)).astype(np.float32)
    for recognize in (False, True):
        result = maskir.compile(text, recognize=recognize).f(x, LENGTHS)
        np.testing.assert_array_equal(result, x[np.arange(4), LENGTHS - 1])
