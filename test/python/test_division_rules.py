"""Divisions by a length that is a symbol, against brute force: what is proven is true at each length."""
import os
import pathlib
import random
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from function_analysis import ask_all  # noqa: E402
from test_scalar_rules import ANY_LENGTH, ANY_TAIL, COMPARE, truncate  # noqa: E402

PROGRAMS = int(os.environ.get("MASKIR_SCALARS", 200))
SEED = int(os.environ.get("MASKIR_SEED", 7))
LENGTHS = range(1, 8)
NATURAL = 1 << 64
OPERATIONS = {
    "divsi": truncate, "remsi": lambda a, b: a - b * truncate(a, b), "floordivsi": lambda a, b: a // b,
    "divui": lambda a, b: a % NATURAL // b, "remui": lambda a, b: a % NATURAL % b,
    "ceildivsi": lambda a, b: -(-a // b),
}


class Division:
    """x op n, where x is a sum of multiples of q, k, n, q n and k n; compared with another sum."""

    def __init__(self, rng):
        self.rng, self.lines = rng, ["    %s = arith.index_cast %n : index to i64"]
        self.rows = self.add("arith.muli %q, %s : i64"), self.add("arith.muli %s, %k : i64")

    def add(self, text):
        self.lines.append(f"    %v{len(self.lines)} = {text}")
        return f"%v{len(self.lines) - 1}"

    def sum(self, factors):
        """The text of q, k, n, q n, k n and 1 times the factors."""
        total = self.add(f"arith.constant {factors[-1]} : i64")
        for name, factor in zip(("%q", "%k", "%s", *self.rows), factors, strict=False):
            if factor:
                number = self.add(f"arith.constant {factor} : i64")
                total = self.add(f"arith.addi {total}, {self.add(f'arith.muli {name}, {number} : i64')} : i64")
        return total

    def make(self):
        """The text, and the truth by query, key and length."""
        small = [0, 0, 1, -1]
        a = [self.rng.choice(small) for _ in range(3)] + [self.rng.choice([0, 0, 1]) for _ in range(2)]
        a.append(self.rng.choice([0, 0, 1, -1, 2]))
        b = [self.rng.choice(small) for _ in range(3)] + [0, 0, self.rng.choice([0, 1, -1])]
        op, predicate = self.rng.choice([*OPERATIONS]), self.rng.choice([*COMPARE])
        divisor, by = self.rng.choice([("%s", 1), ("%s", 1), ("%twice", 2)])
        if by == 2:
            two = self.add("arith.constant 2 : i64")
            self.lines.append(f"    %twice = arith.muli %s, {two} : i64")
        left = self.add(f"arith.{op} {self.sum(a)}, {divisor} : i64")
        prefix = "" if predicate in ("eq", "ne") else "s"
        self.lines.append(f"    %visible = arith.cmpi {prefix}{predicate}, {left}, {self.sum(b)} : i64")

        def value(factors, q, k, n):
            return sum(x * y for x, y in zip(factors, (q, k, n, q * n, n * k, 1), strict=True))

        def truth(q, k, n):
            number = OPERATIONS[op](value(a, q, k, n), n * by)
            number = number - NATURAL if number >= NATURAL // 2 else number
            return COMPARE[predicate](number, value(b, q, k, n))
        return "\n".join(self.lines) + "\n", truth


def test_divisions_by_a_length():
    rng = random.Random(SEED)
    drawn = [Division(rng).make() for _ in range(PROGRAMS)]
    answers = ask_all([ANY_LENGTH + body + ANY_TAIL for body, _ in drawn], "sets")
    truths = [not any(truth(q, k, n) for n in LENGTHS for q in range(n) for k in range(q + 1, n)) for _, truth in drawn]
    for (body, _), answer, is_causal in zip(drawn, answers, truths, strict=True):
        assert answer != "proven" or is_causal, f"a wrong proof:\n{body}"
    assert answers.count("proven") > 0.3 * np.count_nonzero(truths), (answers.count("proven"), sum(truths))


def test_a_quotient_of_floats_rounds_to_its_floor():
    """floor(a / b) for integers up to 2 to the digits: of f16, all of them."""
    b = np.arange(1, 2049, dtype=np.float16)
    for a in range(2049):
        down = np.floor(np.float16(a) / b)
        np.testing.assert_array_equal(down, a // np.arange(1, 2049))
