"""The demo runs to its end, and its results are what the programs are known to be.

Known: the masks from the models' configurations (test/Raise/Inputs/index.json), and
the numbers of tiles of a band counted by hand.
"""
import pathlib
import re
import subprocess
import sys

import numpy as np
import pytest

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples"
LENGTH, TILE = 2048, 128


@pytest.fixture(scope="module")
def output():
    result = subprocess.run([sys.executable, EXAMPLES / "demo.py"], capture_output=True, text=True, timeout=300)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_masks_are_found(output):
    assert "gpt2_eager_static.mlir:356:11: remark: mask-raise: attention: mask = causal;" in output
    assert "mask = causal and key_valid(not (0 == %arg1[b, kv]))" in output
    assert "mask = causal and window(left = 2)" in output


def test_tiles_are_counted(output):
    rows = LENGTH // TILE  # the diagonal tile, and the one before it where there is one
    partial = 2 * rows - 1
    assert f"{rows * rows} tiles of {TILE}x{TILE}: {rows * rows - partial} skipped, 0 full, {partial} partial" \
        in output


def test_numbers_agree(output):
    differences = [float(text) for text in re.findall(r"difference (\S+)", output)]
    assert len(differences) == 4 and max(differences) <= 1e-5


def test_broken_programs_are_refused(output):
    _, first, rest = output.partition("triu_bool_sdpa_bug.mlir")
    bug, _, rest = rest.partition("$ maskir check")
    both, _, fixed = rest.partition("$ maskir check")
    for text in (bug, both):
        assert "query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1)" in text
        assert "this mask is the complement of causal: its polarity is inverted [proved]" in text
    assert "fix: mask.causal" in bug
    assert "fix: mask.not of the whole mask is causal: causal and not key_valid(%arg1) [proved]" in both
    assert "causal: proven" in fixed and "causal: refuted" not in fixed


def test_a_difference_fails(tmp_path):
    """compare.py does not pass whatever comes."""
    with np.load(EXAMPLES / "samples" / "gpt2_eager_static.npz") as file:
        arrays = {name: file[name] for name in file.files}
    arrays["result0"] = arrays["result0"] + np.float32(1e-3)
    np.savez(tmp_path / "wrong.npz", **arrays)
    result = subprocess.run([sys.executable, EXAMPLES / "compare.py", EXAMPLES / "programs" / "gpt2_eager_static.mlir",
                             "--sample", tmp_path / "wrong.npz"], capture_output=True, text=True)
    assert result.returncode == 1 and "differ by more than" in result.stderr
