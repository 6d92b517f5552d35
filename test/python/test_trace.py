"""Mask.trace: what it records, and what it refuses.

The oracle is the traced function itself, called on plain integers and arrays.
"""
import itertools

import numpy as np
import pytest

import maskir
from maskir import Mask

B, H, S = 2, 2, 9
RANDOM = np.random.default_rng(7)
IDS = np.sort(RANDOM.integers(-1, 4, (B, S)), axis=1).astype(np.int32)
KEEP = RANDOM.random((B, S)) < 0.6
TREE = RANDOM.random((S, S)) < 0.5
PAD = np.array([2, 0])


def causal(b, h, q, kv):
    return q >= kv


def sliding(b, h, q, kv, w):
    return (kv <= q) & (q - kv < w)


def document(b, h, q, kv, ids):
    return (ids[b, q] == ids[b, kv]) & (ids[b, q] >= 0) & (q >= kv)


def padded_chunk(b, h, q, kv, pad, size):
    return ((q - pad[b]) // size == (kv - pad[b]) // size) & (kv >= pad[b])


def dilated(b, h, q, kv):
    return ((q - kv) % 3 == 0) | (kv < 2)


def per_head(b, h, q, kv, w):
    return (q - kv <= w * (h + 1)) & ~(q < kv) | (kv == 0)


def both_sides(b, h, q, kv):
    return abs(q - kv) <= 2


def tree(b, h, q, kv, ancestor, keep):
    return ancestor[q, kv] ^ keep[b, kv]


def reflected(b, h, q, kv):
    return (3 + q > 2 * kv) & (10 - kv >= +q) & (7 // 2 != -q) & (True & (q != kv + 1))


def extremes(b, h, q, kv, w):
    return (maskir.maximum(q, kv) - maskir.minimum(q, kv) <= w) == (kv % 2 == 0)


def scaled_param(b, h, q, kv, w):
    return (q - kv <= 2 * w) & (kv - q <= 5 - w)


def shifted_chunk(b, h, q, kv):
    return (q // 4 == kv // 4 + b) | (q // 3 + kv // 3 == h)


CASES = [
    (causal, {}, {}), (sliding, {}, {"w": 4}), (document, {"ids": IDS}, {}),
    (padded_chunk, {"pad": PAD}, {"size": 3}), (dilated, {}, {}), (per_head, {}, {"w": 2}),
    (both_sides, {}, {}), (tree, {"ancestor": TREE, "keep": KEEP}, {}), (reflected, {}, {}),
    (extremes, {}, {"w": 3}), (scaled_param, {}, {"w": 2}), (shifted_chunk, {}, {}),
]


def brute_force(fn, tables, params, shape=(B, H, S, S), q_offset=0):
    out = np.zeros(shape, bool)
    for b, h, i, j in itertools.product(*map(range, shape)):
        out[b, h, i, j] = fn(b, h, i + q_offset, j, **tables, **params)
    return out


@pytest.mark.parametrize("symbolic", [False, True], ids=["constants", "symbols"])
@pytest.mark.parametrize("fn, tables, params", CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_dense_equals_the_function(fn, tables, params, symbolic):
    mask = Mask.trace(fn, tables, dict.fromkeys(params) if symbolic else params)
    data = {**tables, **(params if symbolic else {})}
    assert set(mask.arguments) == set(data)
    np.testing.assert_array_equal(mask.dense(B, H, S, S, **data), brute_force(fn, tables, params))


def test_division_floors_below_zero():
    """Rule M4, where C's division would differ."""
    def fn(b, h, q, kv):
        return (q // 4 == kv // 4) & ((q - 1) % 3 != 0)
    expected = brute_force(fn, {}, {}, (1, 1, 8, 8), q_offset=-6)
    actual = Mask.trace(fn).dense(1, 1, 8, 8, q_offset=-6)
    np.testing.assert_array_equal(actual, expected)


def test_a_divisor_of_zero_acts_as_one():
    """The code of a mask is total (rule M1)."""
    mask = Mask.trace(lambda b, h, q, kv, n: (q // n <= kv) & (q % n == 0), params={"n": None})
    expected = np.arange(4)[:, None] <= np.arange(4)[None, :]
    np.testing.assert_array_equal(mask.dense(1, 1, 4, 4, n=0)[0, 0], expected)


def test_factors_beyond_64_bits_inside_a_division():
    """2**63 * q has no affine_set; at position 0 the code says what Python says."""
    mask = Mask.trace(lambda b, h, q, kv: (q * 2**62 + q * 2**62) // 3 >= kv)
    assert mask.dense(1, 1, 1, 1).all()


def test_outside_a_table_the_nearest_cell_is_read():
    def fn(b, h, q, kv, t):
        return t[q - kv]
    table = np.array([True, False, True])
    got = Mask.trace(fn, {"t": table}).dense(1, 1, 6, 6, t=table)[0, 0]
    expected = [[table[min(max(q - k, 0), 2)] for k in range(6)] for q in range(6)]
    np.testing.assert_array_equal(got, expected)


def test_a_shared_term_is_written_once():
    """40 doublings of a shared term stay 40 operations, not 2**40."""
    def fn(b, h, q, kv, n):
        x = q
        for _ in range(40):
            x = maskir.maximum(x, x) + n
        return x >= kv
    assert Mask.trace(fn, params={"n": None}).ir.count("arith.addi") == 40


def line_of(fn, text):
    """The line number in this file of the line of `fn` that contains `text`."""
    import inspect
    lines, first = inspect.getsourcelines(fn)
    return first + next(i for i, line in enumerate(lines) if text in line)


def uses_and(b, h, q, kv):
    return q >= kv and kv > 2  # here


def uses_if(b, h, q, kv):
    if q >= kv:  # here
        return True
    return False


def chained(b, h, q, kv):
    return 0 <= q - kv <= 4  # here


def divides(b, h, q, kv):
    return (q / 2) >= kv  # here


def by_zero(b, h, q, kv):
    return q // 0 == kv  # here


def float_compare(b, h, q, kv):
    return q * 1.5 >= kv  # here


def outside_array(b, h, q, kv):
    return bool(KEEP[0][q])  # here


def wrong_rank(b, h, q, kv, t):
    return t[b, q] == 0  # here


def helper(x):
    return not x  # here


def in_a_helper(b, h, q, kv):
    return helper(q >= kv)


def arithmetic_on_truth(b, h, q, kv):
    return (q >= kv) + (kv > 3)  # here


def logic_on_positions(b, h, q, kv):
    return q & kv  # here


def calls_method(b, h, q, kv):
    return q.clamp(0, 3) >= kv  # here


@pytest.mark.parametrize("fn, where, says", [
    (uses_and, uses_and, "& | ~ instead of and"), (uses_if, uses_if, "instead of and, or, not, if"),
    (chained, chained, "chained comparisons"), (divides, divides, "no meaning for positions"),
    (by_zero, by_zero, "by zero"), (float_compare, float_compare, "needs integers, not 1.5"),
    (outside_array, outside_array, "tables={...}"), (in_a_helper, helper, "instead of"),
    (arithmetic_on_truth, arithmetic_on_truth, "need integers, not a truth"),
    (logic_on_positions, logic_on_positions, "need truths"),
    (calls_method, calls_method, "no attribute 'clamp'"),
], ids=lambda x: getattr(x, "__name__", ""))
def test_refusals_name_the_line(fn, where, says):
    with pytest.raises(maskir.TraceError) as error:
        Mask.trace(fn)
    assert f"{__file__}:{line_of(where, '# here')}:" in str(error.value)
    assert says in str(error.value)


def test_wrong_rank_names_the_line():
    with pytest.raises(maskir.TraceError, match=rf":{line_of(wrong_rank, '# here')}: .*1 axes.*2 ind"):
        Mask.trace(wrong_rank, {"t": PAD})


def test_a_wrong_signature():
    with pytest.raises(maskir.TraceError, match="can't be called: TypeError: .*positional"):
        Mask.trace(lambda q, kv: q >= kv)


def test_other_refusals():
    with pytest.raises(maskir.TraceError, match="must return a truth, and returned a position"):
        Mask.trace(lambda b, h, q, kv: q - kv)
    with pytest.raises(TypeError, match="float64"):
        Mask.trace(document, {"ids": np.zeros((2, 3))})
    with pytest.raises(ValueError, match="0 axes"):
        Mask.trace(document, {"ids": np.int32(3)})
    with pytest.raises(ValueError, match="5 axes; it must have 1 to 4"):
        Mask.trace(document, {"ids": np.zeros((1, 1, 1, 1, 1), np.int32)})
    with pytest.raises(TypeError, match="'w' must be an integer, a bool or None"):
        Mask.trace(sliding, params={"w": 2.5})
    with pytest.raises(ValueError, match="both a table and a parameter"):
        Mask.trace(sliding, {"w": PAD}, {"w": 3})
    with pytest.raises(maskir.TraceError, match="64 bits"):
        Mask.trace(lambda b, h, q, kv: q >= 2**70)

    def deep(b, h, q, kv):
        for _ in range(100_000):
            q = q + kv
        return q >= 0
    with pytest.raises(maskir.TraceError, match="too deeply"):
        Mask.trace(deep)


def test_named_leaves():
    """Common predicates come out as the leaves that people know."""
    def fn(b, h, q, kv, w):
        return (q >= kv) & (q - kv <= w) & (kv - q <= 3) & (q // 8 == kv // 8)
    text = Mask.trace(fn, params={"w": None}).ir
    for leaf in ("mask.causal", "mask.window left(%w)", "mask.window right(3)", "mask.chunk size(8)"):
        assert leaf in text
    assert "generate" not in text


@pytest.mark.parametrize("fn, name, type_", [
    (lambda b, h, q, kv, ancestor: ancestor[q, kv], "ancestor", ("bool", 2)),
    (lambda b, h, q, kv, width: q - kv < width[h], "width", ("int64", 1)),
    (lambda b, h, q, kv, order: order[kv] <= order[q], "order", ("int64", 1)),
], ids=["tree", "width of a head", "order"])
def test_tables_of_any_size_are_refuted_by_one_with_a_cell(fn, name, type_):
    """A leak needs a cell to read: the least size, 0, can't show it."""
    verdict = Mask.trace(fn, tables={name: maskir.table(name, *type_)}).is_causal()
    assert verdict.outcome == "refuted"
    _, _, q, kv = verdict.witness
    assert kv > q


TOP, LEAST = 2**63 - 1, -2**63


@pytest.mark.parametrize("f, numbers", [
    (lambda b, h, q, kv: kv <= TOP, {}),
    (lambda b, h, q, kv: (q < TOP) & (kv >= -TOP), {}),
    (lambda b, h, q, kv: q - kv <= TOP, {}),
    (lambda b, h, q, kv, w: q - kv < w, {"w": TOP}),
    (lambda b, h, q, kv, w: w < q - kv, {"w": LEAST}),
    (lambda b, h, q, kv, w: kv == w, {"w": TOP}),
    (lambda b, h, q, kv, w: kv - q < w, {"w": LEAST}),
    (lambda b, h, q, kv, v, w: q + w < v, {"v": TOP, "w": LEAST + 9}),
    (lambda b, h, q, kv, v, w: q - v <= w + kv, {"v": TOP - 9, "w": TOP - 9}),
    (lambda b, h, q, kv, w: 2 * q - w <= TOP - 9, {"w": TOP - 20}),
], ids=range(10))
def test_a_comparison_with_the_largest_numbers(f, numbers):
    """No step of the function leaves 64 bits, so the mask is what it says: a comparison is no difference."""
    mask = Mask.trace(f, params=dict.fromkeys(numbers))
    wanted = [[f(0, 0, q, kv, **numbers) for kv in range(-5, 2)] for q in range(-2, 3)]
    np.testing.assert_array_equal(mask.dense(1, 1, 5, 7, q_offset=-2, kv_offset=-5, **numbers)[0, 0], wanted)
