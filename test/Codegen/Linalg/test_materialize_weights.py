# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""mask-materialize on attn.apply_weights and attn.pool, lowered and run by upstream
passes; bf16 too, which numpy lacks. test/python/ has the rest, with our code generator.
"""
import pathlib
import sys

import numpy as np
import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from test_materialize import dense, expect_success, round_to  # noqa: E402

TOLERANCE = {"f32": 1e-5, "f16": 2e-3, "bf16": 1.6e-2}


def expect(kind, name, want, type_):
    shape = "x".join(map(str, want.shape))
    bound = f"{TOLERANCE[kind]:.3e} : f64"
    return f"""
  %want{name} = arith.constant {dense(round_to(want, kind), kind)}
  check.expect_close %{name}, %want{name} {{rtol = {bound}, atol = {bound}}} : {type_}, tensor<{shape}x{kind}>
"""


@pytest.mark.parametrize("kind", TOLERANCE)
@pytest.mark.parametrize("dynamic", [False, True])
def test_weights(kind, dynamic):
    rng = np.random.default_rng(4)
    w, v = (round_to(rng.random(shape), kind) for shape in ((2, 4, 3, 5), (2, 2, 5, 2)))
    allowed = np.arange(5) <= np.arange(3)[:, None] - 1  # row 0 sees nothing
    p = {"zero": np.where(allowed, w, 0), "softmax": np.where(allowed, np.exp(w), 0)}
    p["renormalize"] = p["zero"]
    text = f"""
  %w = arith.constant {dense(w, kind)}
  %v = arith.constant {dense(v, kind)}
  %m = mask.window right(-1)
"""
    weights, values, result = (f"tensor<{s}x{kind}>" for s in ("2x4x3x5", "2x2x5x2", "2x4x3x2"))
    names = "%w", "%v"
    if dynamic:
        free = f"tensor<?x?x?x?x{kind}>"
        text += f"  %wd = tensor.cast %w : {weights} to {free}\n  %vd = tensor.cast %v : {values} to {free}\n"
        weights = values = result = free
        names = "%wd", "%vd"
    for mode, weight in p.items():
        out = np.einsum("bhij,bhjd->bhid", weight, np.repeat(v, 2, 1).astype(np.float64))
        if mode != "zero":
            out /= np.maximum(weight.sum(-1), 1e-30)[..., None]
        text += f"  %{mode} = attn.apply_weights {mode}({', '.join(names)}) mask(%m) : ({weights}, {values}) -> {result}\n"
        text += expect(kind, mode, out, result)
    expect_success(text, 3)


@pytest.mark.parametrize("kind", TOLERANCE)
def test_pools(kind):
    x = round_to(np.random.default_rng(6).normal(size=(4, 4, 3)), kind)
    valid = np.array([[1, 1, 0, 0], [0, 0, 1, 1], [0, 0, 0, 0], [0, 1, 0, 1]])
    text = f"""
  %x = arith.constant {dense(x, kind)}
  %t = arith.constant {dense(valid, "i64")}
  %xd = tensor.cast %x : tensor<4x4x3x{kind}> to tensor<?x?x?x{kind}>
  %td = tensor.cast %t : tensor<4x4xi64> to tensor<?x?xi64>
  %empty = arith.constant {dense(valid.any(1) == 0, "i1")}
"""
    kinds = {"last": lambda t: t[-1], "first": lambda t: t[0], "mean": lambda t: t.mean(0),
             "sum": lambda t: t.sum(0), "max": lambda t: t.max(0)}
    for name, pool in kinds.items():
        want = np.stack([pool(t[v == 1].astype(np.float64)) if v.any() else np.zeros(3)
                         for t, v in zip(x, valid)])
        text += f"""
  %{name}, %e{name} = attn.pool {name}(%xd, %td) : (tensor<?x?x?x{kind}>, tensor<?x?xi64>) -> (tensor<?x?x{kind}>, tensor<?xi1>)
  check.expect_eq %e{name}, %empty : tensor<?xi1>, tensor<4xi1>
""" + expect(kind, name, want, f"tensor<?x?x{kind}>")
    expect_success(text, 2 * len(kinds))
