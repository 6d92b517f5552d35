"""Two attentions that share tensors: memory is read where each of them runs."""
import itertools

import numpy as np
import pytest

import maskir

IN, OUT = "tensor<1x8x2x4xf32>", "tensor<1x2x8x4xf32>"


def program(targets):
    """b = attention(q', attention(k', k', v'), v'), where q' is transposed between the two."""
    eq, ek, ev = targets
    return f"""func.func @f(%q: {IN}, %k: {IN}, %v: {IN}) -> {OUT} {{
  %m = mask.causal
  %e = tensor.empty() : {OUT}
  %e1 = tensor.empty() : {OUT}
  %e2 = tensor.empty() : {OUT}
  %tk = linalg.transpose ins(%k : {IN}) outs({ek} : {OUT}) permutation = [0, 2, 1, 3]
  %tv = linalg.transpose ins(%v : {IN}) outs({ev} : {OUT}) permutation = [0, 2, 1, 3]
  %a = attn.attention(%tk, %tk, %tv) mask(%m) scale(0.5) : ({OUT}, {OUT}, {OUT}) -> {OUT}
  %tq = linalg.transpose ins(%q : {IN}) outs({eq} : {OUT}) permutation = [0, 2, 1, 3]
  %b = attn.attention(%tq, %a, %tv) mask(%m) scale(0.5) : ({OUT}, {OUT}, {OUT}) -> {OUT}
  return %b : {OUT}
}}"""


def attend(q, k, v):
    weights = np.exp(0.5 * q.astype(float) @ k.astype(float).swapaxes(2, 3)) * np.tri(8)
    return weights @ v / weights.sum(-1, keepdims=True)


@pytest.mark.parametrize("recognize", [True, False])
@pytest.mark.parametrize("targets", list(itertools.product(["%e", "%e1", "%e2"], repeat=3))[::4])
def test_what_lies_between_does_not_overwrite(targets, recognize):
    rng = np.random.default_rng(0)
    q, k, v = (rng.normal(size=(1, 8, 2, 4)).astype(np.float32) for _ in range(3))
    tq, tk, tv = (x.transpose(0, 2, 1, 3) for x in (q, k, v))
    got = maskir.compile(program(targets), threads=1, recognize=recognize).f(q, k, v)
    np.testing.assert_allclose(got, attend(tq, attend(tk, tk, tv), tv), atol=1e-5)
