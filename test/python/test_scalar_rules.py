"""Rules for scalars against brute force: what a proof says of a mask holds of all its elements.

A mask of ones and zeros is a comparison of random arithmetic on query and key. It is
computed here element by element, with the widths and the rounding of its types.
"""
import math
import os
import pathlib
import random
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from function_analysis import ask_all  # noqa: E402

LENGTH = 9
PROGRAMS = int(os.environ.get("MASKIR_SCALARS", 200))
SEED = int(os.environ.get("MASKIR_SEED", 7))
HEAD = """func.func @main(%x: tensor<1x9x4xf32> {maskir.tokens = 1}) -> (tensor<1x9x4xf32> {maskir.tokens = 1}) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<1x9x9xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>],
      iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x9x9xf32>) {
  ^bb0(%o: f32):
    %iq = linalg.index 1 : index
    %ik = linalg.index 2 : index
    %q = arith.index_cast %iq : index to i64
    %k = arith.index_cast %ik : index to i64
"""
# The same, at any length.
ANY_LENGTH = HEAD.replace("x9x", "x?x").replace("x?x9x", "x?x?x").replace(
    "%e = tensor.empty()", "%c1 = arith.constant 1 : index\n  %n = tensor.dim %x, %c1 : tensor<1x?x4xf32>\n"
    "  %e = tensor.empty(%n, %n)")
TAIL = """    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x9x9xf32>
  %r = tensor.empty() : tensor<1x9x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x9x4xf32>) -> tensor<1x9x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x9x9xf32>, tensor<1x9x4xf32>)
      outs(%z : tensor<1x9x4xf32>) -> tensor<1x9x4xf32>
  return %y : tensor<1x9x4xf32>
}
"""
ANY_TAIL = TAIL.replace("x9x", "x?x").replace("x?x9x", "x?x?x").replace("%r = tensor.empty()", "%r = tensor.empty(%n)")
QUERY, KEY = np.mgrid[0:LENGTH, 0:LENGTH].astype(object)
COMPARE = {"lt": lambda a, b: a < b, "le": lambda a, b: a <= b, "gt": lambda a, b: a > b,
           "ge": lambda a, b: a >= b, "eq": lambda a, b: a == b, "ne": lambda a, b: a != b}


def wrap(value, width):
    """Two's complement."""
    half = 1 << (width - 1)
    return (value + half) % (2 * half) - half


def truncate(a, b):
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


# What each operation does to an integer and a constant, before it wraps.
INTEGER = {
    "arith.addi": lambda a, b, w: a + b, "arith.subi": lambda a, b, w: a - b, "arith.muli": lambda a, b, w: a * b,
    "arith.divsi": lambda a, b, w: truncate(a, b), "arith.remsi": lambda a, b, w: a - b * truncate(a, b),
    "arith.divui": lambda a, b, w: (a % (1 << w)) // (b % (1 << w)),
    "arith.remui": lambda a, b, w: (a % (1 << w)) % (b % (1 << w)),
    "arith.floordivsi": lambda a, b, w: a // b, "arith.ceildivsi": lambda a, b, w: -(-a // b),
    "arith.andi": lambda a, b, w: a & b, "arith.ori": lambda a, b, w: a | b, "arith.xori": lambda a, b, w: a ^ b,
    "arith.shli": lambda a, b, w: a << b, "arith.shrsi": lambda a, b, w: a >> b,
    "arith.shrui": lambda a, b, w: (a % (1 << w)) >> b,
    "arith.maxsi": lambda a, b, w: max(a, b), "arith.minsi": lambda a, b, w: min(a, b),
    "arith.maxui": lambda a, b, w: max(a % (1 << w), b % (1 << w)),
    "arith.minui": lambda a, b, w: min(a % (1 << w), b % (1 << w)),
}


class Integers:
    """Integer arithmetic of one width, as text and as numbers."""

    def __init__(self, rng):
        self.rng, self.lines = rng, []
        self.width = rng.choice([64, 64, 32, 8])
        self.type = f"i{self.width}"

    def add(self, text):
        self.lines.append(f"    %v{len(self.lines)} = {text}")
        return f"%v{len(self.lines) - 1}"

    def constant(self, value):
        return self.add(f"arith.constant {value} : {self.type}")

    def step(self, name, values):
        op = self.rng.choice([*INTEGER, "math.absi"])
        if op == "math.absi":
            return self.add(f"math.absi {name} : {self.type}"), apply(lambda a: wrap(abs(a), self.width), values)
        if "sh" in op:
            number = self.rng.randrange(0, 5)
        else:
            number = self.rng.choice([-6, -4, -3, -1, 1, 2, 3, 4, 5, 6, 7, 8, 40])
        return (self.add(f"{op} {name}, {self.constant(number)} : {self.type}"),
                apply(lambda a: wrap(INTEGER[op](a, number, self.width), self.width), values))

    def make(self):
        """The text of a condition, and its truth."""
        name, values = self.rng.choice([("d", QUERY - KEY), ("s", QUERY + KEY), ("k", KEY)])
        if name == "k":
            name = "%k"
        else:
            name = self.add(f"arith.{'subi' if name == 'd' else 'addi'} %q, %k : i64")
        if self.width != 64:
            name = self.add(f"arith.trunci {name} : i64 to {self.type}")
        for _ in range(self.rng.randrange(1, 4)):
            name, values = self.step(name, values)
        predicate, number = self.rng.choice([*COMPARE]), self.rng.randrange(-4, 6)
        prefix = "" if predicate in ("eq", "ne") else self.rng.choice("ssu")
        values = values if prefix != "u" else apply(lambda a: a % (1 << self.width), values)
        truth = number % (1 << self.width) if prefix == "u" else number
        constant = self.constant(number)
        self.lines.append(f"    %visible = arith.cmpi {prefix}{predicate}, {name}, {constant} : {self.type}")
        return "\n".join(self.lines) + "\n", apply(
            lambda a: COMPARE[predicate](a, truth), values)


class Booleans:
    """Conditions of conditions: as a signed number, true is -1."""

    # Of two conditions, as numbers 0 and -1 with sign, or 0 and 1 without.
    PAIRS = {"andi": lambda a, b: a & b, "ori": lambda a, b: a | b, "xori": lambda a, b: a ^ b,
             "addi": lambda a, b: a ^ b, "subi": lambda a, b: a ^ b, "muli": lambda a, b: a & b,
             "maxsi": lambda a, b: a & b, "minsi": lambda a, b: a | b,
             "maxui": lambda a, b: a | b, "minui": lambda a, b: a & b}
    WIDEN = {"extui": ("i8", 1), "extsi": ("i8", -1), "index_cast": ("index", -1), "index_castui": ("index", 1)}

    def __init__(self, rng):
        self.rng, self.lines = rng, []

    def add(self, text):
        self.lines.append(f"    %v{len(self.lines)} = {text}")
        return f"%v{len(self.lines) - 1}"

    def base(self):
        distance, number = self.add("arith.subi %q, %k : i64"), self.rng.choice([-1, 0, 0, 0, 1, 2])
        predicate = self.rng.choice(["slt", "sle", "sgt", "sge", "eq", "ne"])
        constant = self.add(f"arith.constant {number} : i64")
        return (self.add(f"arith.cmpi {predicate}, {distance}, {constant} : i64"),
                apply(lambda d: COMPARE[predicate[-2:]](d, number), QUERY - KEY).astype(bool))

    def step(self, name, values):
        other, more = self.base()
        kind = self.rng.choice(["pair", "compare", "compare", "widen", "select"])
        if kind == "pair":
            op = self.rng.choice([*self.PAIRS])
            return self.add(f"arith.{op} {name}, {other} : i1"), self.PAIRS[op](values, more)
        if kind == "compare":
            predicate = self.rng.choice(["slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge", "eq", "ne"])
            sign = -1 if predicate[0] == "s" else 1
            return (self.add(f"arith.cmpi {predicate}, {name}, {other} : i1"),
                    COMPARE[predicate[-2:]](sign * values.astype(int), sign * more.astype(int)))
        if kind == "select":
            third, most = self.base()
            return self.add(f"arith.select {name}, {other}, {third} : i1"), np.where(values, more, most)
        op = self.rng.choice([*self.WIDEN])
        wide, number = self.WIDEN[op]
        bound, predicate = self.rng.choice([-1, 0, 1]), self.rng.choice(["slt", "sle", "sgt", "sge", "eq", "ne"])
        name = self.add(f"arith.{op} {name} : i1 to {wide}")
        constant = self.add(f"arith.constant {bound} : {wide}")
        return (self.add(f"arith.cmpi {predicate}, {name}, {constant} : {wide}"),
                COMPARE[predicate[-2:]](number * values.astype(int), bound))

    def make(self):
        name, values = self.base()
        for _ in range(self.rng.randrange(1, 5)):
            name, values = self.step(name, values)
        true = self.add("arith.constant true")
        self.lines.append(f"    %visible = arith.andi {name}, {true} : i1")
        return "\n".join(self.lines) + "\n", values


def apply(function, values):
    return np.vectorize(function, otypes=[object])(values)


@np.errstate(over="ignore")
def round_to(value, kind):
    """To the nearest float of a type, ties to even."""
    if kind == "f16":
        return float(np.float16(value))
    single = np.float32(value)
    if kind == "f32" or not np.isfinite(single):
        return float(single)
    bits = int(single.view(np.uint32))
    bits = (bits + 0x7FFF + (bits >> 16 & 1)) & 0xFFFF0000
    return float(np.uint32(bits).view(np.float32))


def logarithm(value):
    return math.nan if value < 0 or math.isnan(value) else -math.inf if value == 0 else math.log(value)


class Floats(Integers):
    """Positions that become floats."""

    def __init__(self, rng):
        super().__init__(rng)
        self.type = rng.choice(["f32", "f16", "bf16"])

    def step(self, name, values):
        op = self.rng.choice(["math.absf", "arith.negf", "math.log", "arith.mulf", "arith.addf", "arith.subf",
                              "math.floor", "arith.divf"])
        unary = {"math.absf": abs, "arith.negf": lambda a: -a, "math.log": logarithm,
                 "math.floor": lambda a: a if math.isnan(a) or math.isinf(a) else float(math.floor(a))}
        if op in unary:
            return self.add(f"{op} {name} : {self.type}"), apply(lambda a: round_to(unary[op](a), self.type), values)
        number = float(self.rng.choice([1, 2, 3, 4, 100, 400, 2000]))
        number = round_to(number, self.type)
        binary = {"arith.mulf": lambda a: a * number, "arith.addf": lambda a: a + number,
                  "arith.subf": lambda a: a - number, "arith.divf": lambda a: a / number}
        return (self.add(f"{op} {name}, {self.constant(number)} : {self.type}"),
                apply(lambda a: round_to(binary[op](a), self.type), values))

    def make(self):
        name, values = self.rng.choice([("subi", QUERY - KEY), ("addi", QUERY + KEY)])
        name = self.add(f"arith.{name} %q, %k : i64")
        shift = self.rng.choice([0, 0, 255, 2045])
        shifted = self.add(f"arith.constant {shift} : i64")
        name = self.add(f"arith.addi {name}, {shifted} : i64")
        name = self.add(f"arith.sitofp {name} : i64 to {self.type}")
        values = apply(lambda a: round_to(float(a + shift), self.type), values)
        for _ in range(self.rng.randrange(0, 3)):
            name, values = self.step(name, values)
        order, predicate = self.rng.choice("ou"), self.rng.choice([*COMPARE])
        near = self.rng.choice([value for value in values.flat if math.isfinite(value)] or [0.0])
        number = round_to(near + self.rng.choice([-1, -0.5, 0, 0.5, 1]), self.type)
        number = number if math.isfinite(number) else 0.0
        constant = self.constant(number)
        self.lines.append(f"    %visible = arith.cmpf {order}{predicate}, {name}, {constant} : {self.type}")
        return "\n".join(self.lines) + "\n", apply(
            lambda a: order == "u" if math.isnan(a) else COMPARE[predicate](a, number), values)


def run(kind, by_sets, by_elements):
    """No proof of either analysis is wrong, and of causal programs so many are proven."""
    rng = random.Random(SEED)
    texts, truths = [], []
    for _ in range(PROGRAMS):
        body, truth = kind(rng).make()
        texts.append(HEAD + body + TAIL)
        truths.append(not np.any(np.triu(truth.astype(bool), 1)))
    for analyses, share in (("sets", by_sets), ("elements", by_elements)):
        answers = ask_all(texts, analyses)
        for text, answer, is_causal in zip(texts, answers, truths, strict=True):
            assert answer != "proven" or is_causal, f"a wrong proof by {analyses}:\n{text}"
        assert answers.count("proven") > share * sum(truths), (analyses, answers.count("proven"), sum(truths))


def test_integers():
    run(Integers, 0.8, 0.97)


def test_integers_of_any_length():
    """A proof for all lengths is one for each."""
    rng = random.Random(SEED + 1)
    bodies, truths = zip(*(Integers(rng).make() for _ in range(PROGRAMS)), strict=True)
    answers = ask_all([ANY_LENGTH + body + ANY_TAIL for body in bodies], "sets")
    for body, answer, truth in zip(bodies, answers, truths, strict=True):
        assert answer != "proven" or not np.any(np.triu(truth.astype(bool), 1)), f"a wrong proof:\n{body}"
    assert answers.count("proven") > PROGRAMS // 6


def test_floats():
    run(Floats, 0.5, 0.8)


def test_booleans():
    run(Booleans, 0.8, 0.97)
