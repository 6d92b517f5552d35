# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What verdicts and reports say besides the outcome."""
import numpy as np
import pytest

import maskir

PROGRAM = """
func.func @main(%q: tensor<1x2x8x4xf32>, %keep: tensor<1x8xi1>) -> tensor<1x2x8x4xf32> {
  %c7 = arith.constant 7 : index
  %causal = mask.causal
  %window = mask.window left(%c7)
  %pad = mask.key_valid %keep : tensor<1x8xi1>
  %m = mask.JOIN %causal, %window
  %n = mask.and %m, %pad
  %o = attn.attention(%q, %q, %q) mask(%n) scale(0.5)
    : (tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) -> tensor<1x2x8x4xf32>
  return %o : tensor<1x2x8x4xf32>
}
"""


def test_words_of_a_report():
    report = maskir.verify(PROGRAM.replace("JOIN", "and"))
    assert report.attentions[0].mask == "causal and window(left = 7) and key_valid(%arg1)"
    assert report.verdicts[0].outcome == "proven"
    report = maskir.verify(PROGRAM.replace("JOIN", "or"))
    assert report.attentions[0].mask == "(causal or window(left = 7)) and key_valid(%arg1)"


def test_explanation_of_a_refutation():
    verdict = maskir.verify(PROGRAM.replace("JOIN", "or")).verdicts[0]
    assert verdict.outcome == "refuted"
    assert "'or' instead of 'and' [proved]" in verdict.message
    assert "56 of 128 pairs leak at B = 1, H = 2, Q = 8, KV = 8" in verdict.message
    rows = [line.strip() for line in verdict.picture.splitlines()[1:9]]
    assert rows == ["■" * (i + 1) + "✗" * (7 - i) for i in range(8)]


def test_names_of_tables_and_parameters():
    valid = maskir.key_valid(maskir.table("keep", "bool", 2))
    mask = valid & ~maskir.window(left="w")
    verdict = mask.nonempty_rows(B=1, H=1, Q=4, KV=4)
    assert verdict.outcome == "refuted"
    assert "%keep" in verdict.message and "%arg" not in verdict.message
    assert "%keep" in verdict.picture and "%arg" not in verdict.picture


@pytest.mark.parametrize("seed", range(20))
def test_leak_counts_agree_with_dense(seed):
    random = np.random.default_rng(seed)
    left, right, size = (int(x) for x in random.integers([0, -1, 1], [5, 4, 5]))
    mask = maskir.window(left=left, right=right) & maskir.chunk(size) | maskir.window(right=-2)
    q, kv = (int(x) for x in random.integers(1, 9, 2))
    verdict = mask.is_causal(B=1, H=1, Q=q, KV=kv)
    dense = mask.dense(1, 1, q, kv)[0, 0]
    leaks = int(np.triu(dense, 1).sum())
    assert (verdict.outcome == "proven") == (leaks == 0)
    if leaks:
        assert f"{leaks} of {q * kv} pairs leak" in verdict.message
        assert verdict.picture.count("✗") == leaks + 1  # and one in the legend
        assert dense[verdict.witness[2:]]
