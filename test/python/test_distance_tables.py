"""Constant tables without a formula, read at a distance: what is known of each run of indices."""
import pathlib
import random
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from function_analysis import ask_all  # noqa: E402

INF = float("-inf")
CHOICES = [INF, 0.0, 0.3, -0.7, -5000.0]  # exp(-5000) is 0, too
CASES = 200

# y[q] = sum of x[k] * exp(table[clamp(q - k) + REACH]); the table may have heads.
PROGRAM = """
func.func @main(%x: tensor<SIZExf32> {{maskir.tokens = 0}}) -> (tensor<SIZExf32> {{maskir.tokens = 0}}) {{
  %table = arith.constant dense<{numbers}> : tensor<{shape}xf32>
  %c0 = arith.constant 0 : index
  %low = arith.constant -{reach} : i64
  %high = arith.constant {reach} : i64
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<SIZExf32>
  %e = tensor.empty(DIMS) : tensor<SIZExf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<SIZExf32>) -> tensor<SIZExf32>
  %y = linalg.generic {{indexing_maps = [affine_map<(q, k) -> (k)>, affine_map<(q, k) -> (q)>],
                       iterator_types = ["parallel", "reduction"]}}
      ins(%x : tensor<SIZExf32>) outs(%z : tensor<SIZExf32>) {{
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %i = arith.index_cast %q : index to i64
    %j = arith.index_cast %k : index to i64
    %d = arith.subi %i, %j : i64
    %above = arith.maxsi %d, %low : i64
    %clamped = arith.minsi %above, %high : i64
    %moved = arith.addi %clamped, %high : i64
    %at = arith.index_cast %moved : i64 to index
    %bias = tensor.extract %table[{head}%at] : tensor<{shape}xf32>
    %w = math.exp %bias : f32
    %p = arith.mulf %w, %a : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  }} -> tensor<SIZExf32>
  return %y : tensor<SIZExf32>
}}
"""


def draw(rng):
    """A table of 2 * reach + 1 distances for each head, mostly without what is ahead."""
    reach, heads = rng.randint(2, 4), rng.choice([1, 1, 2])
    hides = rng.random() < 0.4
    rows = [[INF if i < reach and (hides or rng.random() < 0.8) else rng.choice(CHOICES)
             for i in range(2 * reach + 1)] for _ in range(heads)]
    return reach, rows


def write(reach, rows, size):
    def number(value):
        return "0xFF800000" if value == INF else repr(value)

    lists = ["[" + ", ".join(map(number, row)) + "]" for row in rows]
    flat = len(rows) == 1
    text = PROGRAM.format(numbers=lists[0] if flat else "[" + ", ".join(lists) + "]",
                          shape=f"{2 * reach + 1}" if flat else f"{len(rows)}x{2 * reach + 1}",
                          reach=reach, head="" if flat else "%c0, ")
    return text.replace("SIZE", f"{size}x").replace("xxf32", "xf32").replace("DIMS", "%n" if size == "?" else "")


def is_causal(reach, rows, size):
    """No weight at a distance ahead that a sequence of this length has, in the first head."""
    longest = reach if size == "?" else min(reach, size - 1)
    return all(rows[0][reach - ahead] <= -5000 for ahead in range(1, longest + 1))


@pytest.mark.parametrize("size", (3, 7, "?"))
def test_against_the_distances(size):
    """A proof where nothing ahead has a weight, and no other. Of heads sets know what all of them have."""
    rng = random.Random(31)
    tables = [draw(rng) for _ in range(CASES)]
    answers = ask_all([write(*table, size) for table in tables], "sets")
    right = 0
    for table, answer in zip(tables, answers):
        assert answer != "proven" or is_causal(*table, size), table
        right += (answer == "proven") == is_causal(*table, size)
    assert right >= 0.9 * CASES, right
    assert 0.3 * CASES < answers.count("proven") < 0.9 * CASES
