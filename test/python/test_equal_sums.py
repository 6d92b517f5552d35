"""Whether two sums of flags of tokens are equal, against brute force: what is proven looks at no later token."""
import itertools
import os
import pathlib
import random
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from function_analysis import ask_all  # noqa: E402

PROGRAMS = int(os.environ.get("MASKIR_SCALARS", 400))
SEED = int(os.environ.get("MASKIR_SEED", 7))
SIZE = 5
IDS = [np.array(ids) for ids in itertools.product((0, 1), repeat=SIZE)]
LAST = SIZE - 1
# Where a sum begins or ends, at i.
BOUNDS = {"i": lambda i: i, "i - 1": lambda i: i - 1, "i + 1": lambda i: i + 1, "4 - i": lambda i: LAST - i}
COMPARE = {"eq": lambda a, b: a == b, "ne": lambda a, b: a != b, "sle": lambda a, b: a <= b}


class Sums:
    """The condition sum(q) ? sum(k), and k <= q + ahead."""

    def __init__(self, rng):
        # A sum of a row: of which flags, over r <= bound or r >= bound.
        self.kinds = [(rng.choice(["sle", "sge"]), rng.choice([*BOUNDS]), rng.choice("rrm"), rng.choice("zzzp"))]
        self.kinds.append(self.kinds[0] if rng.randrange(3) else
                          (rng.choice(["sle", "sge"]), rng.choice([*BOUNDS]), rng.choice("rm"), rng.choice("zp")))
        self.predicate = rng.choice(["eq", "eq", "ne", "sle"])
        self.ahead = rng.choice([0, 0, 0, -1, 1, 9])

    def text(self):
        text = ""
        for number, (order, bound, place, flag) in enumerate(self.kinds):
            operation, constant = {"i": ("addi", 0), "i - 1": ("subi", 1), "i + 1": ("addi", 1), "4 - i": ("", 4)}[bound]
            at = (f"%at = arith.{operation} %i, %c{constant} : index" if operation else
                  "%at = arith.subi %c4, %i : index")
            text += f"""  %s{number} = linalg.generic {{indexing_maps = [affine_map<(i, r) -> (r)>, affine_map<(i, r) -> (i)>],
      iterator_types = ["parallel", "reduction"]}} ins(%ids : tensor<5xi64>) outs(%zeros : tensor<5xi64>) {{
  ^bb0(%here: i64, %sum: i64):
    %i = linalg.index 0 : index
    %r = linalg.index 1 : index
    {at}
    %m = arith.subi %c4, %r : index
    %id = tensor.extract %ids[%{place}] : tensor<5xi64>
    %is = arith.cmpi {'eq' if flag == 'z' else 'ne'}, %id, %none : i64
    %flag = arith.extui %is : i1 to i64
    %counts = arith.cmpi {order}, %r, %at : index
    %term = arith.select %counts, %flag, %none : i64
    %next = arith.addi %term, %sum : i64
    linalg.yield %next : i64
  }} -> tensor<5xi64>
"""
        return f"""func.func @f(%ids: tensor<5xi64> {{maskir.tokens = 0}}, %w: tensor<5xf32>)
    -> (tensor<5xf32> {{maskir.tokens = 0}}) {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %ahead = arith.constant {self.ahead} : index
  %none = arith.constant 0 : i64
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5xi64>
  %zeros = linalg.fill ins(%none : i64) outs(%e : tensor<5xi64>) -> tensor<5xi64>
{text}  %p = tensor.empty() : tensor<5x5xi1>
  %same = linalg.generic {{indexing_maps = [affine_map<(q, k) -> (q)>, affine_map<(q, k) -> (k)>,
      affine_map<(q, k) -> (q, k)>], iterator_types = ["parallel", "parallel"]}}
      ins(%s0, %s1 : tensor<5xi64>, tensor<5xi64>) outs(%p : tensor<5x5xi1>) {{
  ^bb0(%a: i64, %b: i64, %o: i1):
    %is = arith.cmpi {self.predicate}, %a, %b : i64
    linalg.yield %is : i1
  }} -> tensor<5x5xi1>
  %r = tensor.empty() : tensor<5xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<5xf32>) -> tensor<5xf32>
  %y = linalg.generic {{indexing_maps = [affine_map<(q, k) -> (q, k)>, affine_map<(q, k) -> (k)>,
      affine_map<(q, k) -> (q)>], iterator_types = ["parallel", "reduction"]}}
      ins(%same, %w : tensor<5x5xi1>, tensor<5xf32>) outs(%z : tensor<5xf32>) {{
  ^bb0(%is: i1, %weight: f32, %sum: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %most = arith.addi %q, %ahead : index
    %before = arith.cmpi sle, %k, %most : index
    %seen = arith.andi %is, %before : i1
    %v = arith.select %seen, %weight, %zero : f32
    %next = arith.addf %v, %sum : f32
    linalg.yield %next : f32
  }} -> tensor<5xf32>
  return %y : tensor<5xf32>
}}
"""

    def rows(self, ids):
        """What each query sees."""
        sums = []
        for order, bound, place, flag in self.kinds:
            def counts(i, r, order=order, bound=bound):
                return r <= BOUNDS[bound](i) if order == "sle" else r >= BOUNDS[bound](i)
            flags = [(ids[r if place == "r" else LAST - r] == 0) == (flag == "z") for r in range(SIZE)]
            sums.append([sum(flags[r] for r in range(SIZE) if counts(i, r)) for i in range(SIZE)])
        return np.array([[COMPARE[self.predicate](sums[0][q], sums[1][k]) and k <= q + self.ahead
                          for k in range(SIZE)] for q in range(SIZE)])

    def is_causal(self):
        seen = {}
        for ids in IDS:
            for q, row in enumerate(self.rows(ids)):
                if not np.array_equal(row, seen.setdefault((q, *ids[:q + 1]), row)):
                    return False
        return True


def test_equal_sums():
    rng = random.Random(SEED)
    drawn = [Sums(rng) for _ in range(PROGRAMS)]
    answers = ask_all([one.text() for one in drawn], "sets")
    truths = [one.is_causal() for one in drawn]
    for one, answer, is_causal in zip(drawn, answers, truths, strict=True):
        assert answer != "proven" or is_causal, f"a wrong proof:\n{one.text()}"
    backwards = [answer for one, answer, is_causal in zip(drawn, answers, truths, strict=True)
                 if is_causal and one.predicate != "sle" and one.kinds[0] == one.kinds[1]]
    assert backwards.count("proven") > 0.7 * len(backwards), (backwards.count("proven"), len(backwards))
