"""Reads at computed indices against brute force: what is proven reads no later token, whatever the data."""
import os
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from function_analysis import ask_all  # noqa: E402

PROGRAMS = int(os.environ.get("MASKIR_SCALARS", 200))
SEED = int(os.environ.get("MASKIR_SEED", 7))
SIZE = 8
# An index: text over %i and %j (loops) and %id (data), and its values for (i, j, id).
INDICES = {
    "i": ([], "%i", lambda i, j, id_: i),
    "j": ([], "%j", lambda i, j, id_: j),
    "7 - i": (["%m = arith.subi %c7, %i : index"], "%m", lambda i, j, id_: 7 - i),
    "i + 1, at most 7": (["%n = arith.addi %i, %c1 : index", "%n2 = arith.minsi %n, %c7 : index"], "%n2",
                         lambda i, j, id_: min(i + 1, 7)),
    "i - 1, at least 0": (["%p = arith.subi %i, %c1 : index", "%p2 = arith.maxsi %p, %c0 : index"], "%p2",
                          lambda i, j, id_: max(i - 1, 0)),
    "i / 2": (["%h = arith.divui %i, %c2 : index"], "%h", lambda i, j, id_: i // 2),
    "the smaller of i and j": (["%s = arith.minsi %i, %j : index"], "%s", lambda i, j, id_: min(i, j)),
    "3": (["%t = arith.constant 3 : index"], "%t", lambda i, j, id_: 3),
    "0": ([], "%c0", lambda i, j, id_: 0),
    "data": ([], "%id", lambda i, j, id_: id_),
    "the smaller of i and data": (["%d = arith.minsi %i, %id : index"], "%d", lambda i, j, id_: min(i, id_)),
}


def program(names, dim):
    lines = [line for name in dict.fromkeys(names) for line in INDICES[name][0]]
    at = ", ".join(INDICES[name][1] for name in names)
    body = "\n".join(f"    {line}" for line in lines)
    return f"""func.func @f(%x: tensor<8x8x8xf32> {{maskir.tokens = {dim}}}, %ids: tensor<8x8xi64>)
    -> (tensor<8x8xf32> {{maskir.tokens = 0}}) {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c7 = arith.constant 7 : index
  %e = tensor.empty() : tensor<8x8xf32>
  %r = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}}
    ins(%ids : tensor<8x8xi64>) outs(%e : tensor<8x8xf32>) {{
  ^bb0(%number: i64, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %id = arith.index_cast %number : i64 to index
{body}
    %v = tensor.extract %x[{at}] : tensor<8x8x8xf32>
    linalg.yield %v : f32
  }} -> tensor<8x8xf32>
  return %r : tensor<8x8xf32>
}}
"""


def test_reads_at_computed_indices():
    """No proof of either analysis is wrong, and most are found."""
    rng = random.Random(SEED)
    drawn = [([rng.choice([*INDICES]) for _ in range(3)], rng.randrange(3)) for _ in range(PROGRAMS)]
    truths = []
    for names, dim in drawn:
        read = INDICES[names[dim]][2]
        truths.append(all(read(i, j, id_) <= i for i in range(SIZE) for j in range(SIZE) for id_ in range(SIZE)))
    for analyses in ("sets", "elements"):
        answers = ask_all([program(*one) for one in drawn], analyses)
        for one, answer, is_causal in zip(drawn, answers, truths, strict=True):
            assert answer != "proven" or is_causal, f"a wrong proof by {analyses}: {one}"
        assert answers.count("proven") > 0.7 * sum(truths), (analyses, answers.count("proven"), sum(truths))
