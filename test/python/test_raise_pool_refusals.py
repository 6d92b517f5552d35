# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Programs that are almost a pool of the valid tokens, each by one thing that is different:
mask-raise leaves them alone, and the numbers are those of the program, against plain numpy.
"""
import os
import pathlib
import re
import subprocess
import sys

import numpy as np
import pytest

import maskir

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from pool_programs import MAPS, last  # noqa: E402

MASK_OPT = pathlib.Path(os.environ.get("MASKIR_BUILD", HERE.parents[1] / "build")) / "bin" / "mask-opt"

X = np.random.default_rng(5).standard_normal((4, 5, 3)).astype(np.float32)
VALID = np.array([[1, 1, 1, 0, 0], [0, 0, 1, 1, 1], [0, 0, 0, 1, 0], [1, 1, 1, 1, 1]], bool)
KEPT = VALID[:, :, None]
COUNT = VALID.sum(1, keepdims=True).astype(np.float32)
SUM = (X * KEPT).sum(1)
NUMBERS = VALID * np.array([1, 2, 3, 1, 2])  # flags that are no flags
LOWEST = "0xFF800000"  # -inf


def raise_(text):
    """(the program, the remarks) after mask-raise-pipeline."""
    run = subprocess.run([MASK_OPT, "--mask-raise-pipeline"], input=text, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout, run.stderr


def check(text, *arguments, expected):
    """As written and after mask-raise, the numbers are the same."""
    for recognize in (False, True):
        result = maskir.compile(text, recognize=recognize).f(*arguments)
        np.testing.assert_allclose(result, expected, rtol=1e-5, atol=1e-5)


def program(flag="i1", term="%r = arith.select %a, %v, %zero : f32", combine="arith.addf", start="0.0",
            sort="f32", number="%q = arith.uitofp %a : i1 to f32", counts="arith.addf", begin="0.0",
            divisor="%c = arith.maximumf %n, %one : f32", x="4x5x3", more="", head=""):
    """The mean of the valid tokens, from its parts: the sum of %r, divided by %c, which comes
    from the sum of %q, for tokens %v and flags %a."""
    return MAPS + f"""
func.func @f(%x{"0" if head else ""}: tensor<{x}xf32>, %m: tensor<4x5x{flag}>{more}) -> tensor<4x3xf32> {{
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %minus = arith.constant -1.0 : f32
  %none = arith.constant 0 : i64
  %begin = arith.constant dense<{begin}> : tensor<4x{sort}>
  %start = arith.constant dense<{start}> : tensor<4x3xf32>
  {head}
  %ex = tensor.empty() : tensor<4x5x3xf32>
  %terms = linalg.generic {{indexing_maps = [#bsd, #bs_, #bsd],
      iterator_types = ["parallel", "parallel", "parallel"]}}
      ins(%x, %m : tensor<4x5x3xf32>, tensor<4x5x{flag}>) outs(%ex : tensor<4x5x3xf32>) {{
  ^bb0(%v: f32, %a: {flag}, %o: f32):
    {term}
    linalg.yield %r : f32
  }} -> tensor<4x5x3xf32>
  %sum = linalg.generic {{indexing_maps = [#bsd, #b_d],
      iterator_types = ["parallel", "reduction", "parallel"]}}
      ins(%terms : tensor<4x5x3xf32>) outs(%start : tensor<4x3xf32>) {{
  ^bb0(%p: f32, %o: f32):
    %r = {combine} %p, %o : f32
    linalg.yield %r : f32
  }} -> tensor<4x3xf32>
  %ef = tensor.empty() : tensor<4x5x{sort}>
  %flags = linalg.generic {{indexing_maps = [#bs, #bs], iterator_types = ["parallel", "parallel"]}}
      ins(%m : tensor<4x5x{flag}>) outs(%ef : tensor<4x5x{sort}>) {{
  ^bb0(%a: {flag}, %o: {sort}):
    {number}
    linalg.yield %q : {sort}
  }} -> tensor<4x5x{sort}>
  %count = linalg.generic {{indexing_maps = [#bs, #b], iterator_types = ["parallel", "reduction"]}}
      ins(%flags : tensor<4x5x{sort}>) outs({"%before" if more else "%begin"} : tensor<4x{sort}>) {{
  ^bb0(%p: {sort}, %o: {sort}):
    %r = {counts} %p, %o : {sort}
    linalg.yield %r : {sort}
  }} -> tensor<4x{sort}>
  %eo = tensor.empty() : tensor<4x3xf32>
  %out = linalg.generic {{indexing_maps = [#bd, #bof, #bd], iterator_types = ["parallel", "parallel"]}}
      ins(%sum, %count : tensor<4x3xf32>, tensor<4x{sort}>) outs(%eo : tensor<4x3xf32>) {{
  ^bb0(%p: f32, %n: {sort}, %o: f32):
    {divisor}
    %r = arith.divf %p, %c : f32
    linalg.yield %r : f32
  }} -> tensor<4x3xf32>
  return %out : tensor<4x3xf32>
}}
"""


NO_GUARD = dict(divisor="%c = arith.addf %n, %zero : f32")
INTEGERS = dict(sort="i64", number="%q = arith.extui %a : i1 to i64", counts="arith.addi", begin="0",
                divisor="%c = arith.sitofp %n : i64 to f32")


@pytest.mark.parametrize("parts", [{}, NO_GUARD, INTEGERS])
def test_what_the_others_are_almost(parts):
    text = program(**parts)
    assert "attn.pool mean(%arg0, " in raise_(text)[0]
    check(text, X, VALID, expected=SUM / COUNT)


@pytest.mark.parametrize("parts, expected", [
    pytest.param(dict(divisor="%is = arith.cmpf oeq, %n, %one : f32\n"
                              "%c = arith.select %is, %two, %n : f32"),
                 SUM / np.where(COUNT == 1, 2, COUNT), id="two_instead_of_one_token"),
    pytest.param(dict(term="%r = arith.select %a, %v, %one : f32"), np.where(KEPT, X, 1).sum(1) / COUNT,
                 id="others_are_1"),
    pytest.param(dict(combine="arith.maximumf", start=LOWEST), (X * KEPT).max(1) / COUNT, id="largest"),
    pytest.param(INTEGERS | dict(number="%q = arith.extsi %a : i1 to i64"), -SUM / COUNT,
                 id="flags_of_minus_1"),
    pytest.param(INTEGERS | dict(counts="arith.maxsi"), SUM, id="is_there_a_token"),
    pytest.param(NO_GUARD | dict(counts="arith.maximumf", begin=LOWEST), SUM,
                 id="is_there_a_token_as_floats"),
    pytest.param(dict(number="%q = arith.select %a, %two, %zero : f32"), SUM / COUNT / 2, id="flags_of_2"),
])
def test_almost_a_mean(parts, expected):
    """Where the sum is one of the valid tokens, it is raised without what divides it."""
    text = program(**parts)
    raised, says = raise_(text)
    is_sum = not {"term", "combine"} & set(parts)
    assert re.findall(r"attn\.\w+ \w*", raised) == (["attn.pool sum"] if is_sum else [])
    check(text, X, VALID, expected=expected)


@pytest.mark.parametrize("least", ["%zero", "%minus"])
def test_a_divisor_that_may_be_0(least):
    """Without valid tokens it is 0 / 0, which a pool would turn into 0."""
    text = program(divisor=f"%c = arith.maximumf %n, {least} : f32")
    assert re.findall(r"attn\.\w+ \w*", raise_(text)[0]) == ["attn.pool sum"]
    flags = VALID.copy()
    flags[2] = False
    expected = SUM / COUNT
    expected[2] = np.nan
    check(text, X, flags, expected=expected)


@pytest.mark.parametrize("parts, expected", [
    pytest.param(dict(term="%z = arith.cmpi eq, %a, %none : i64\n    %r = arith.select %z, %zero, %v : f32",
                      number="%q = arith.sitofp %a : i64 to f32"),
                 SUM / NUMBERS.sum(1, keepdims=True), id="weights_in_the_count"),
    pytest.param(dict(term="%w = arith.sitofp %a : i64 to f32\n    %r = arith.mulf %v, %w : f32",
                      number="%z = arith.cmpi ne, %a, %none : i64\n    %q = arith.uitofp %z : i1 to f32"),
                 (X * NUMBERS[:, :, None]).sum(1) / COUNT, id="weights_in_the_sum"),
])
def test_weights_in_one_place(parts, expected):
    """No weighted mean either."""
    text = program(flag="i64", **parts)
    raised, says = raise_(text)
    is_sum = "%w" not in parts["term"]
    assert re.findall(r"attn\.\w+ \w*", raised) == (["attn.pool sum"] if is_sum else [])
    assert is_sum or "so this is a weighted sum" in says
    check(text, X, NUMBERS, expected=expected)


def test_a_count_that_goes_on():
    """The count starts with those of an earlier part."""
    text = program(more=", %before: tensor<4xi64>", **INTEGERS)
    assert re.findall(r"attn\.\w+ \w*", raise_(text)[0]) == ["attn.pool sum"]
    before = np.array([1, 0, 3, 2])
    check(text, X, VALID, before, expected=SUM / (COUNT + before[:, None]))


def test_two_loops_of_a_product():
    """The flags are there twice, so each token is added twice."""
    head, tail = program(**NO_GUARD).split("  %sum = ", 1)
    text = head + """  %e2 = tensor.empty() : tensor<4x2x5xf32>
  %twice = linalg.generic {indexing_maps = [affine_map<(b, e, s) -> (b, s)>,
      affine_map<(b, e, s) -> (b, e, s)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%m : tensor<4x5xi1>) outs(%e2 : tensor<4x2x5xf32>) {
  ^bb0(%a: i1, %o: f32):
    %q = arith.uitofp %a : i1 to f32
    linalg.yield %q : f32
  } -> tensor<4x2x5xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(b, e, s, d) -> (b, e, s)>,
      affine_map<(b, e, s, d) -> (b, s, d)>, affine_map<(b, e, s, d) -> (b, d)>],
      iterator_types = ["parallel", "reduction", "reduction", "parallel"]}
      ins(%twice, %x : tensor<4x2x5xf32>, tensor<4x5x3xf32>) outs(%start : tensor<4x3xf32>) {
  ^bb0(%p: f32, %v: f32, %o: f32):
    %k = arith.mulf %p, %v : f32
    %r = arith.addf %k, %o : f32
    linalg.yield %r : f32
  } -> tensor<4x3xf32>
  %ef = """ + tail.split("  %ef = ", 1)[1]
    raised, says = raise_(text)
    assert "attn." not in raised and "mask-raise" not in says
    check(text, X, VALID, expected=2 * SUM / COUNT)


@pytest.mark.parametrize("x", ["4x6x3", "4x?x3"])
def test_the_first_tokens_of_more(x):
    text = program(x=x, head=f"""%x = tensor.extract_slice %x0[0, 0, 0] [4, 5, 3] [1, 1, 1]
      : tensor<{x}xf32> to tensor<4x5x3xf32>""")
    raised, _ = raise_(text)
    assert "tensor.extract_slice" in raised and "attn.pool mean" in raised
    check(text, np.concatenate([X, 9 + X[:, :1]], 1), VALID, expected=SUM / COUNT)


def test_a_type_that_no_pool_has():
    text = program().replace("f32", "f64")
    raised, says = raise_(text)
    assert "attn." not in raised and "pool not raised: element types other than f16, bf16, f32" in says
    check(text, X.astype(np.float64), VALID, expected=SUM / COUNT)


def test_samples_after_the_tokens():
    """Tokens x samples x depth: what the flags know is the sample."""
    text = program(x="5x4x3", head="""%ey = tensor.empty() : tensor<4x5x3xf32>
  %x = linalg.transpose ins(%x0 : tensor<5x4x3xf32>) outs(%ey : tensor<4x5x3xf32>) permutation = [1, 0, 2]""")
    raised, says = raise_(text)
    assert "attn.pool mean(" in raised, says
    assert "(tensor<4x5x3xf32>, tensor<4x5xi1>) -> tensor<4x3xf32>" in raised
    check(text, X.transpose(1, 0, 2).copy(), VALID, expected=SUM / COUNT)


def test_flags_of_more_than_the_tokens():
    """x[b, count[d] - 1]: column d of the result takes what the flags of sample d say."""
    text = last("i1", D=4).replace("#bof = affine_map<(b, d) -> (b)>", "#bof = affine_map<(b, d) -> (d)>")
    text = text.replace("tensor<4x5x4xf32>", "tensor<4x5x1xf32>").replace(
        "%d = linalg.index 1", "%d = arith.constant 0")
    raised, says = raise_(text)
    assert "attn." not in raised
    assert "nothing is asked about the last token: flags of more than samples and tokens" in says
    check(text, X[:, :, :1].copy(), VALID, expected=X[:, VALID.sum(1) - 1, 0])


def test_what_is_asked_of_flags_that_count_twice():
    """The flags of the question are those of the sum, 2 for a token, not whether it is one."""
    text = last("i1").replace("%r = arith.extui %t : i1 to i64", """%two = arith.constant 2 : i64
    %none = arith.constant 0 : i64
    %r = arith.select %t, %two, %none : i64""")
    raised, _ = raise_(text)
    assert "attn.pool" not in raised
    assert ": tensor<4x5xi64>" in raised.split("attn.check_last")[1].splitlines()[0]
    flags = np.arange(5) < np.array([[1], [2], [1], [2]])
    check(text, X, flags, expected=X[np.arange(4), 2 * flags.sum(1) - 1])
    right = text.replace("%m: tensor<4x5xi1>", '%m: tensor<4x5xi1> {maskir.role = "right_padding"}')
    outcomes = [v.outcome for v in maskir.verify(right).verdicts if v.property == "last_token"]
    assert len(outcomes) == 1 and outcomes != ["proven"]
