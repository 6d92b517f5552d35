# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Pools as torch exports them (test/Raise/gen/pools.py), as written and after mask-raise.

The oracle of both is plain numpy. A pool is raised only where it is one for all data that the
role of the mask admits; a remark names what stands against the others.
"""
import functools
import os
import pathlib
import re
import subprocess

import numpy as np
import pytest

import maskir

HERE = pathlib.Path(__file__).resolve().parent
POOLS = HERE.parent / "Raise" / "Inputs" / "pools"
MASK_OPT = pathlib.Path(os.environ.get("MASKIR_BUILD", HERE.parents[1] / "build")) / "bin" / "mask-opt"
NAMES = sorted(path.stem for path in POOLS.glob("*.mlir"))
WEIGHTS = "the flags may be other numbers than 0 and 1"
RIGHT = "the sum of the flags - 1 is the last valid token only where the padding is on the right"

# Of three samples of six tokens.
MASKS = {
    "right_padding": [[1, 1, 1, 1, 0, 0], [1, 1, 1, 1, 1, 1], [1, 0, 0, 0, 0, 0]],
    "left_padding": [[0, 0, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], [0, 0, 0, 0, 0, 1]],
    "padding_with_holes": [[0, 1, 0, 1, 1, 0], [1, 0, 0, 0, 0, 1], [0, 0, 1, 0, 0, 0]],
}
MASKS["padding"] = MASKS["left_padding"]


def kind_of(name):
    """The pool that a program is when its flags are 0 and 1, and "sum" where it ends in more."""
    if re.match("mean_(all|epsilon|square_root|by_position)", name):
        return "sum"
    return None if name.startswith("max_zero") else name.split("_")[0]


def is_by_count(name):
    return re.match("last_(sum|gather|e5)", name) is not None


def needs_binary(name):
    """What is not 0 is a flag to the others."""
    return not re.match("mean_bool|sum_masked|max_(inf|low|sentence)", name)


def expected(name, x, mask):
    """What the program as written computes, sample by sample; no sample is empty."""
    rows = []
    for tokens, flags in zip(x.astype(np.float64), np.asarray(mask)):
        valid = tokens[flags != 0]
        count = len(valid)
        if name.startswith("mean_all"):
            row = valid.sum(0) / len(tokens)
        elif name.startswith("mean_square_root"):
            row = valid.sum(0) / np.sqrt(count)
        elif name.startswith("mean_by_position"):
            weights = np.flatnonzero(flags) + 1.0
            row = (valid * weights[:, None]).sum(0) / weights.sum()
        elif name.startswith("max_zero"):
            row = np.where(flags[:, None] != 0, tokens, 0).max(0)
        elif name.startswith("last_e5"):
            row = tokens[-1] if all(other[-1] for other in mask) else tokens[flags.sum() - 1]
        elif is_by_count(name):
            row = tokens[flags.sum() - 1]
        else:
            row = {"mean": valid.mean(0), "sum": valid.sum(0), "max": valid.max(0), "first": valid[0],
                   "last": valid[-1]}[name.split("_")[0]]
        rows.append(row)
    return np.array(rows)


@functools.cache
def text(name, role):
    source = (POOLS / f"{name}.mlir").read_text()
    return re.sub(r"(%arg1: tensor<[^>]*>)", rf'\1 {{maskir.role = "{role}"}}', source, count=1)


@functools.cache
def raised(name, role, trust=True):
    """(the program, the remarks) after mask-raise-pipeline."""
    flag = f"--mask-raise-pipeline=trust-roles={str(trust).lower()}"
    run = subprocess.run([MASK_OPT, flag], input=text(name, role), capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout, run.stderr


def flags(name, mask):
    return np.array(mask, dtype=bool if name.startswith("mean_bool") else np.int64)


def check(name, role, x, mask, want):
    for recognize in (False, True):
        program = maskir.compile(text(name, role), recognize=recognize, trust_roles=True)
        result = program.main(x, flags(name, mask))
        np.testing.assert_allclose(result, want, rtol=1e-5, atol=1e-5)


def test_there_are_programs():
    assert len(NAMES) > 35


@pytest.mark.parametrize("role", ["right_padding", "left_padding", "padding_with_holes"])
@pytest.mark.parametrize("name", NAMES)
def test_pool(name, role):
    program, says = raised(name, role)
    is_last = not is_by_count(name) or role == "right_padding"
    wanted = kind_of(name) if is_last else None
    found = re.findall(r"attn\.pool (\w+)", program)
    assert found == ([wanted] if wanted else []), says
    if not is_last:
        assert RIGHT in says
    if name.startswith("max_zero"):
        assert "padding counts as 0, which may be the largest" in says
    assumes = "assuming that argument 1 is 1 for tokens and 0 for padding"
    if wanted and not name.startswith("mean_bool"):
        assert (assumes + (", which is on the right" if is_by_count(name) else "")) in says
    x = np.random.default_rng(1).standard_normal((3, 6, 4)).astype(np.float32)
    check(name, role, x, MASKS[role], expected(name, x, MASKS[role]))


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith("_dyn")])
def test_other_sizes(name):
    rng = np.random.default_rng(2)
    for batch, length in [(2, 9), (5, 2)]:
        x = rng.standard_normal((batch, length, 4)).astype(np.float32)
        mask = np.arange(length) < rng.integers(1, length + 1, (batch, 1))
        check(name, "right_padding", x, mask, expected(name, x, mask.astype(int)))


@pytest.mark.parametrize("name", [name for name in NAMES if needs_binary(name) and not is_by_count(name)])
def test_other_numbers(name):
    """Without a role that is trusted they may be weights: that is said, and only what is right for
    any numbers is raised (E5 adds up where a flag is not 0)."""
    for role, trust in [("data", True), ("padding", False)]:
        program, says = raised(name, role, trust)
        assert re.findall(r"attn\.pool (\w+)", program) == (["sum"] if name.startswith("mean_e5") else [])
        if not re.match("max_zero|mean_e5|last_amax", name):
            assert WEIGHTS in says and "trust-roles" in says


def test_a_role_alone_changes_no_number():
    """Two flags of three: the token 1 is taken, which a role does not change."""
    x = np.random.default_rng(6).standard_normal((3, 6, 4)).astype(np.float32)
    mask = np.array([[0, 0, 0, 0, 1, 1]] * 3)
    result = maskir.compile(text("last_sum", "right_padding")).main(x, mask)
    np.testing.assert_array_equal(result, x[:, 1])


@pytest.mark.parametrize("name", ["mean_sentence_transformers", "mean_einsum_dyn", "sum_product"])
def test_weights_stay(name):
    x = np.random.default_rng(3).standard_normal((3, 6, 4)).astype(np.float32)
    weights = np.random.default_rng(3).integers(0, 5, (3, 6))
    want = np.einsum("bs,bsd->bd", weights, x.astype(np.float64))
    if name.startswith("mean"):
        want /= weights.sum(1, keepdims=True)
    check(name, "data", x, weights, want)


@pytest.mark.parametrize("name", [name for name in NAMES if not needs_binary(name)])
def test_what_is_not_0_is_a_flag(name):
    """Right for any integers, so no role is needed."""
    program, says = raised(name, "data")
    assert f"attn.pool {kind_of(name)}" in program and "assuming that argument" not in says
    x = np.random.default_rng(4).standard_normal((3, 6, 4)).astype(np.float32)
    mask = np.array(MASKS["padding_with_holes"]) * (1 if name.startswith("mean_bool") else [3, -1, 2, 7, 1, 5])
    check(name, "data", x, mask, expected(name, x, mask))


@pytest.mark.parametrize("name, was", [
    ("mean_e5", "NaN"), ("max_infinity", "-inf"), ("max_sentence_transformers", "-1e+09"),
    ("first_argmax", "token 0"), ("last_largest_place", "token 0"), ("last_flip", "the last token")])
def test_empty_sample(name, was):
    """0, and a remark says what it was."""
    program, says = raised(name, "padding_with_holes")
    assert f"a sample without valid tokens was {was}, now it is 0" in says
    x = np.random.default_rng(5).standard_normal((3, 6, 4)).astype(np.float32)
    mask = np.array(MASKS["padding_with_holes"])
    mask[1] = 0
    result = maskir.compile(text(name, "padding_with_holes"), trust_roles=True).main(x, flags(name, mask))
    np.testing.assert_array_equal(result[1], np.zeros(4))
    np.testing.assert_allclose(result[[0, 2]], expected(name, x[[0, 2]], mask[[0, 2]]), rtol=1e-5, atol=1e-5)


def test_a_fill_that_tokens_may_reach():
    """-1e9 is below tokens by assumption, which the remark says; an option refuses it."""
    assert "assuming that tokens are larger than -1e+09" in raised("max_sentence_transformers", "padding")[1]
    for fill, option in [("-1.000000e+03", ""), ("-1.000000e+09", "accept-soft-fills=false"),
                         ("-1.000000e+09", "refuse-finite-fills=true")]:
        source = text("max_sentence_transformers", "padding")
        assert "-1.000000e+09" in source
        run = subprocess.run([MASK_OPT, f"--mask-raise=trust-roles=true {option}"], input=source.replace("-1.000000e+09", fill),
                             capture_output=True, text=True)
        assert "attn.pool" not in run.stdout and "which may be the largest" in run.stderr
