# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How many threads a call uses, seen from outside: those that the process has after it.

Attention goes to the runtime's queue, whose threads start when they are first wanted;
code of a program as it is written runs in the caller's thread only.
"""
import os
import pathlib
import subprocess
import sys

import pytest

import maskir

INPUTS = pathlib.Path(__file__).resolve().parents[1] / "Raise" / "Inputs"
PROGRAM = INPUTS / "programs" / "gpt2_eager_static.mlir"  # attention of two heads, written out
SAMPLE = INPUTS / "samples" / "gpt2_eager_static.npz"
BEGIN = """
import os, sys
import numpy as np
import maskir
from maskir.__main__ import main

PROGRAM, SAMPLE, OUT = sys.argv[1:]
sample = np.load(SAMPLE)
arguments = [sample[f"arg{i}"] for i in range(len(sample.files) - 1)]
EIGHT = '''
func.func @f(%q: tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32> {
  %o = attn.attention(%q, %q, %q) scale(1.0)
    : (tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
  return %o : tensor<1x8x4x4xf32>
}'''
q = np.ones((1, 8, 4, 4), np.float32)

def started(work):
    before = len(os.listdir("/proc/self/task"))
    work()
    print(len(os.listdir("/proc/self/task")) - before)
"""


def numbers(folder, code, **variables):
    """The numbers that `code` prints in a process of its own, after BEGIN."""
    done = subprocess.run([sys.executable, "-c", BEGIN + code, PROGRAM, SAMPLE, folder / "out.npz"],
                          capture_output=True, text=True, env={**os.environ, **variables})
    assert done.returncode == 0, done.stderr
    return [int(line) for line in done.stdout.splitlines() if line.isdecimal()]


def test_threads_of_a_program(tmp_path):
    """Threads that are there stay; the caller's is one of them."""
    assert numbers(tmp_path, """
for threads in (1, 2, 5, 3):
    started(lambda: maskir.compile(EIGHT, threads=threads).f(q))
""") == [0, 1, 3, 0]


def test_the_default_is_not_what_another_program_has(tmp_path):
    assert numbers(tmp_path, """
one, default = maskir.compile(EIGHT, threads=1), maskir.compile(EIGHT)
started(lambda: one.f(q))
started(lambda: default.f(q))
""", MASKIR_THREADS="4") == [0, 3]


def test_only_what_is_recognized_uses_threads(tmp_path):
    """`recognize=False` compiles what is written, though it is an attention."""
    assert numbers(tmp_path, """
for recognize in (False, True):
    started(lambda: maskir.compile(PROGRAM, threads=2, recognize=recognize).main(*arguments))
""") == [0, 1]


def test_threads_and_recognition_of_the_command(tmp_path):
    assert numbers(tmp_path, """
run = ["run", PROGRAM, "--inputs", SAMPLE, "--outputs", OUT, "--threads"]
for options in (["2", "--as-written"], ["1"], ["2"]):
    started(lambda: main(run + options))
""") == [0, 0, 1]


@pytest.mark.parametrize("threads", [True, False, 0, -1, 1.0, "2"])
def test_threads_are_a_positive_integer(threads):
    with pytest.raises(ValueError, match=f"threads must be a positive integer, not {threads!r}"):
        maskir.compile("module {}", threads=threads)
