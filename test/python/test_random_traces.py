"""Random predicates: Mask.trace against the same Python function on plain numbers.

The functions are written as Python source by a generator with a fixed seed, so that
every operator is met in many contexts. The oracle is Python itself.
"""
import functools
import itertools
import random

import numpy as np
import pytest

import maskir
from maskir import Mask

B, H, S = 2, 2, 5
DATA = np.random.default_rng(11)
TABLES = {"one": DATA.integers(-4, 5, S), "two": DATA.integers(-4, 5, (B, S)).astype(np.int32),
          "four": DATA.integers(-4, 5, (B, H, S, S)), "flags": DATA.random((B, S)) < 0.5,
          "pairs": DATA.random((S, S)) < 0.5}
PARAMS = {"w": 3, "n": -2}


class Nearest:
    """A table for the oracle: an index outside it reads the nearest cell."""

    def __init__(self, array):
        self.array = array

    def __getitem__(self, index):
        index = index if isinstance(index, tuple) else (index,)
        inside = tuple(min(max(i, 0), n - 1) for i, n in zip(index, self.array.shape))
        cell = self.array[inside]
        return Nearest(cell) if isinstance(cell, np.ndarray) else cell.item()


class Generator:
    """Writes expressions; positions, parameters, tables, constants and helpers occur."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def integer(self, depth):
        r = self.random
        if depth == 0 or r.random() < 0.15:
            return r.choice(["b", "h", "q", "kv", "q", "kv", "w", "n", str(r.randint(-3, 6)), "np.int64(2)",
                             "FIVE"])
        kind = r.randrange(13)
        a, b = (functools.partial(self.integer, depth - 1) for _ in range(2))
        if kind < 4:
            return f"({a()} {r.choice('+-*')} {b()})"
        if kind < 7:  # Python raises for a divisor 0, so the oracle must not meet one
            divisor = r.choice([str(r.choice([-3, -2, -1, 1, 2, 3, 7])), f"(abs({b()}) + 1)", f"(-1 - abs({b()}))",
                                "w", "n"])
            return f"({a()} {r.choice(['//', '%'])} {divisor})"
        if kind == 7:
            return f"{r.choice(['-', '+'])}({a()})"
        if kind == 8:
            return f"abs({a()})"
        if kind == 9:
            return f"maskir.{r.choice(['minimum', 'maximum'])}({a()}, {b()})"
        if kind == 10:
            return f"helper({a()}, {b()})"
        return r.choice([f"one[{a()}]", f"two[b, {a()}]", f"two[b][{a()}]", "four[b, h, q, kv]",
                         f"four[b, h][q, {a()}]", f"one[one[{a()}]]", f"two[{a()}, {b()}]"])

    def truth(self, depth):
        r = self.random
        if depth == 0 or r.random() < 0.1:
            return r.choice(["True", "False", "flags[b, kv]", "pairs[q, kv]", "(kv <= q)", "np.bool_(True)"])
        a, b = (functools.partial(self.truth, depth - 1) for _ in range(2))
        kind = r.randrange(10)
        if kind < 5:
            return f"({self.integer(2)} {r.choice(['<', '<=', '>', '>=', '==', '!='])} {self.integer(2)})"
        if kind < 8:
            return f"({a()} {r.choice('&|^')} {b()})"
        if kind == 8:  # ~True is -2 in Python
            return f"invert({a()})"
        return f"({a()} {r.choice(['==', '!='])} {b()})"


def helper(x, y):
    return 2 * x - y


def invert(truth):
    return not truth if isinstance(truth, (bool, np.bool_)) else ~truth


def make(text):
    names = {"np": np, "maskir": maskir, "helper": helper, "invert": invert, "FIVE": 5}
    return eval(f"lambda b, h, q, kv, one, two, four, flags, pairs, w, n: {text}", names)


@pytest.mark.parametrize("seed", range(150))
def test_random_functions(seed):
    text = Generator(seed).truth(3)
    fn = make(text)
    tables = {name: Nearest(array) for name, array in TABLES.items()}
    offset = -2 if seed % 3 == 0 else 0  # negative positions
    expected = np.zeros((B, H, S, S), bool)
    for b, h, i, j in itertools.product(range(B), range(H), range(S), range(S)):
        expected[b, h, i, j] = fn(b, h, i + offset, j + offset, **tables, **PARAMS)
    for params in (PARAMS, dict.fromkeys(PARAMS)):  # as constants, and as symbols
        mask = Mask.trace(fn, TABLES, params)
        data = {name: value for name, value in {**TABLES, **PARAMS}.items() if name in mask.arguments}
        got = mask.dense(B, H, S, S, q_offset=offset, kv_offset=offset, **data)
        np.testing.assert_array_equal(got, expected, err_msg=text)


def test_kinds_of_callables():
    """Lambdas, partial functions, methods, closures over Python and numpy integers."""
    class Window:
        def __init__(self, w):
            self.w = w

        def keep(self, b, h, q, kv):
            return q - kv <= self.w

        __call__ = keep

    def closure(w):
        return lambda b, h, q, kv: q - kv <= w

    def with_keyword(b, h, q, kv, w):
        return q - kv <= w

    for fn in (Window(3), Window(3).keep, closure(3), closure(np.int32(3)), functools.partial(with_keyword, w=3)):
        assert Mask.trace(fn).equal(maskir.window(left=3))


def test_bools_as_parameters():
    def fn(b, h, q, kv, strict):
        return (kv < q) | ((kv == q) & (not strict))
    assert Mask.trace(fn, params={"strict": False}).equal(maskir.causal())
    assert Mask.trace(fn, params={"strict": True}).equal(maskir.window(right=-1))


@pytest.mark.parametrize("names", [["b"], ["q_1"], ["at"], ["mask", "x"], ["c", "mask_0"], ["g_0", "mask_1"]])
def test_names_that_the_ir_could_use_itself(names):
    """Any name of a table or parameter is as good as another."""
    data = dict(zip(names, (3, 4)))
    mask = maskir.window(left=names[0]) & Mask.trace(lambda b, h, q, kv: (q * kv) % 3 != 1)
    if len(names) > 1:
        mask = mask & maskir.window(right=names[1])
    got = mask.dense(1, 1, 6, 6, **data)[0, 0]
    expected = [[q - 3 <= kv and (q * kv) % 3 != 1 and (len(names) < 2 or kv <= q + 4) for kv in range(6)]
                for q in range(6)]
    np.testing.assert_array_equal(got, expected)


def test_names_that_are_refused():
    with pytest.raises(ValueError, match="'my table' is no name"):
        Mask.trace(lambda b, h, q, kv, **_: q >= kv, {"my table": TABLES["one"]})
    with pytest.raises(maskir.TraceError, match="unexpected keyword argument 'x'"):
        Mask.trace(lambda b, h, q, kv: q >= kv, params={"x": 1})
    with pytest.raises(maskir.TraceError, match="missing 1 required positional argument: 'ids'"):
        Mask.trace(lambda b, h, q, kv, ids: q >= kv)


@pytest.mark.parametrize("fn, says", [
    (lambda b, h, q, kv, two: min(q, kv) >= 0, "maskir.minimum"),
    (lambda b, h, q, kv, two: two[b] == 3, "2 axes, read with 1 indices"),
    (lambda b, h, q, kv, two: two == 3, "2 axes, read with 0 indices"),
    (lambda b, h, q, kv, two: two[b][q][kv] == 3, "2 axes and is read with 3 indices"),
    (lambda b, h, q, kv, two: q in two, "operators need one cell"),
    (lambda b, h, q, kv, two: two[:, q] == 3, "indexed by integers, not by a slice"),
    (lambda b, h, q, kv, two: q >= kv if two[b, 0] else True, "instead of and, or, not, if"),
    (lambda b, h, q, kv, two: two[b, q], "must return a truth, and returned a position"),
    (lambda b, h, q, kv, two: two, "must return a truth, and returned the table 'two'"),
    (lambda b, h, q, kv, two: None, "must return a truth, and returned a NoneType"),
    (lambda b, h, q, kv, two: q & 1 == 0, "need truths"),
    (lambda b, h, q, kv, two: np.abs(q) >= 0, "tables={...}"),
    (lambda b, h, q, kv, two: 1 / 0, "ZeroDivisionError"),
], ids=lambda x: None if callable(x) else x[:20])
def test_misuse_names_the_line(fn, says):
    with pytest.raises(maskir.TraceError) as error:
        Mask.trace(fn, {"two": TABLES["two"]})
    assert says in str(error.value)
    assert f"{__file__}:{fn.__code__.co_firstlineno}:" in str(error.value)


def test_doublings_of_a_mask_stay_small():
    """A mask that is used twice in each of 60 steps is 60 operations, not 2**60."""
    mask = maskir.causal()
    for step in range(60):
        mask = mask.shift(q=1) | mask.shift(kv=-step)
    assert mask.ir.count("mask.or") == 60


def test_long_chains_and_deep_nests():
    mask = maskir.causal()
    for left in range(3000):
        mask = mask & maskir.window(left=left + 7)
    assert mask.ir.count("mask.and") == 1 and mask.is_causal()
    for step in range(20_000):
        mask = ~mask.shift(q=step)
    with pytest.raises(ValueError, match="nested too deeply"):
        mask.is_causal()
