# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tiles, pictures and domains of maskir.Mask. Oracles are numpy and the definitions."""
import numpy as np
import pytest

import maskir
from maskir import Mask

LENGTHS = np.array([0, 4, 13])
HEADS = np.random.default_rng(8).random((1, 2, 30, 30)) < 0.5
# name: mask, data, numpy on (b, h, q, kv), are its tiles exact
MASKS = {
    "causal": (maskir.causal(), {}, lambda b, h, q, kv: kv <= q, True),
    "window": (maskir.window(3, 1), {}, lambda b, h, q, kv: (q - kv <= 3) & (kv - q <= 1), True),
    "right": (maskir.window(right="r"), {"r": 2}, lambda b, h, q, kv: kv - q <= 2, True),
    "heads": (maskir.affine("(b, h, q, kv) : (q - kv - 4 * h >= 0)"), {}, lambda b, h, q, kv: q - kv - 4 * h >= 0, True),
    "lengths": (maskir.key_range(hi=maskir.table("n")), {"n": LENGTHS}, lambda b, h, q, kv: (kv < LENGTHS[b]) & (q >= 0),
                True),
    "pads": (maskir.key_range(lo=maskir.table("n")), {"n": LENGTHS}, lambda b, h, q, kv: (kv >= LENGTHS[b]) & (q >= 0),
             True),
    "dense": (maskir.dense("m"), {"m": HEADS}, lambda b, h, q, kv: HEADS[0, h, q, kv], False),
}


def values(fn, B, H, Q, KV, q_offset, kv_offset):
    b, h, q, kv = np.meshgrid(*map(np.arange, (B, H, Q, KV)), indexing="ij")
    return np.broadcast_to(fn(b, h, q + q_offset, kv + kv_offset), b.shape)


@pytest.mark.parametrize("offsets", [(0, 0), (7, 3)], ids=str)
@pytest.mark.parametrize("tile", [(3, 4), (5, 2), (11, 9), (16, 32)], ids=str)
@pytest.mark.parametrize("name", MASKS)
def test_tiles(name, tile, offsets):
    """Tiles at the edge count what lies inside; "partial" is sound where data decides."""
    mask, data, fn, exact = MASKS[name]
    B, H, Q, KV = (1 if name == "dense" else 3), 2, 11, 9
    found = mask.tiles(*tile, Q, KV, B, H, *offsets, **data)
    assert found.dtype == np.int8 and found.shape == (B, H, -(-Q // tile[0]), -(-KV // tile[1]))
    wanted = values(fn, B, H, Q, KV, *offsets)
    for b, h, i, j in np.ndindex(found.shape):
        part = wanted[b, h, i * tile[0]:(i + 1) * tile[0], j * tile[1]:(j + 1) * tile[1]]
        kind = 2 if part.all() else 1 if part.any() else 0
        assert found[b, h, i, j] in ((kind,) if exact else (kind, 1)), (b, h, i, j)


@pytest.mark.parametrize("name", MASKS)
def test_show(name):
    mask, data, fn, _ = MASKS[name]
    b = 0 if name == "dense" else 2
    wanted = values(fn, b + 1, 2, 4, 6, 9, 5)[b, 1]
    picture = mask.show(4, 6, b, 1, q_offset=9, kv_offset=5, **data)
    assert picture == "\n".join("".join("⬚■"[int(cell)] for cell in row) for row in wanted)


@pytest.mark.parametrize("bq, bk", [(0, 4), (4, 0), (-1, 4)])
def test_tiles_without_cells(bq, bk):
    with pytest.raises(ValueError, match="at least 1"):
        maskir.causal().tiles(bq, bk, 8, 8)


def test_leaves_with_two_tables_or_sizes():
    ids, other = np.array([[0, 1, 1, 2]], np.int32), np.array([[1, 1, 2, -1]], np.int32)
    got = maskir.same_segment("q", "k").dense(1, 1, 4, 4, q=ids, k=other)[0, 0]
    np.testing.assert_array_equal(got, (ids[0][:, None] == other[0][None, :]) & (ids[0][:, None] >= 0))
    table = maskir.table("k", "int32", 2)
    np.testing.assert_array_equal(maskir.same_segment("q", table).dense(1, 1, 4, 4, q=ids, k=other)[0, 0], got)
    bits = np.array([[True, False, True], [False, True, True]])
    got = maskir.blocks("bits", 3, 2).dense(1, 1, 6, 6, bits=bits)[0, 0]
    np.testing.assert_array_equal(got, bits.repeat(3, 0).repeat(2, 1))
    assert "{sorted}" in maskir.same_segment("q", sorted=True).ir
    assert "{sorted}" not in maskir.same_segment("q").ir


@pytest.mark.parametrize("call", [lambda: maskir.chunk(0), lambda: maskir.stride(0), lambda: maskir.blocks("b", 0, 4),
                                  lambda: maskir.blocks("b", 4, 0)])
def test_sizes_of_nothing(call):
    with pytest.raises(ValueError):
        call()


# --- The domain of a question ----------------------------------------------------

def test_offsets_bound_rows_and_columns():
    """Row q sees key q - 3: from row 3 on, if key 0 is there."""
    diagonal = maskir.window(3, -3)
    assert diagonal.nonempty_rows(Q=4, KV=8).outcome == "refuted"
    assert diagonal.nonempty_rows(Q=4, KV=8, q_offset=3)
    assert diagonal.nonempty_rows(Q=4, KV=8, q_offset=3, kv_offset=1).witness[2] == 3
    assert maskir.key_range(hi=5).is_causal(Q=2, KV=9, q_offset=4)
    # Keys 6 and 7 are beyond row 5, whatever the mask says of others.
    assert maskir.key_range(lo=6).is_causal(Q=6, KV=6)
    assert maskir.key_range(lo=6).is_causal(Q=6, KV=6, kv_offset=1).witness[3] == 6


def test_every_length_bounds_the_question():
    """Masks that agree on two samples, two heads, 8 queries and 8 keys only."""
    for axis, name in (("b", "B"), ("h", "H"), ("q", "Q"), ("kv", "KV")):
        length = 2 if axis in "bh" else 8
        some = maskir.affine(f"(b, h, q, kv) : ({length - 1} - {axis} >= 0)")
        full = maskir.all_pairs()
        assert full.equal(some).outcome == "refuted"
        for count, holds in ((length, True), (length + 1, False)):
            assert bool(full.equal(some, **{name: count})) == holds, name
            assert bool(full.implies(some, **{name: count})) == holds, name
            assert (full.first_difference(some, **{name: count}) is None) == holds, name


def test_first_difference_is_inside_the_domain():
    """Of rows 10, 11 and keys 13, 14 only (10, 14) is further than 3 apart."""
    domain = {"B": 1, "H": 1, "Q": 2, "KV": 2, "q_offset": 10, "kv_offset": 13}
    assert maskir.all_pairs().first_difference(maskir.window(3, 3), **domain) == (0, 0, 10, 14)
    assert maskir.all_pairs().first_difference(maskir.window(4, 4), **domain) is None


def test_first_difference_is_not_guessed():
    """Unknown is not "no difference" (M8)."""
    def fermat(b, h, q, kv, n):
        return (q + 1) * (q + 1) * (q + 1) + (kv + 1) * (kv + 1) * (kv + 1) == n * n * n

    with pytest.raises(maskir.Error, match="can't tell"):
        Mask.trace(fermat, params={"n": None}).first_difference(maskir.no_pairs())


def test_the_second_solver_finds_a_difference():
    """A remainder by a symbol: for n < 0 it is never above 0."""
    one = Mask.trace(lambda b, h, q, kv, n: q * kv % n == 0, params={"n": None})
    two = Mask.trace(lambda b, h, q, kv, n: kv * q % n <= 0, params={"n": None})
    _, _, q, kv = one.first_difference(two)
    assert any((q * kv % n == 0) != (q * kv % n <= 0) for n in range(-32, 32) if n)


def test_words_of_a_verdict():
    """Names as the user wrote them; no place in text that the user never saw."""
    verdict = maskir.window(right="reach").is_causal()
    assert verdict.outcome == "refuted" and verdict.location == ""
    assert "%reach" in verdict.message and "%arg" not in verdict.message + verdict.picture
    assert "<mask>" not in verdict.message


# --- Data ------------------------------------------------------------------------

STATIC = """func.func @m(%keep: tensor<1x4xi1>, %n: tensor<2xi64>) -> !mask.pred {
  %0 = mask.key_valid %keep : tensor<1x4xi1>
  %1 = mask.key_range hi(%n : tensor<2xi64>)
  %2 = mask.and %0, %1
  return %2 : !mask.pred
}"""


@pytest.mark.parametrize("keep, n, error, says", [
    (np.ones((1, 3), bool), [4, 4], ValueError, "axis 1 of 'keep' must be 4"),
    (np.ones((1, 4), bool), [4], ValueError, "axis 0 of 'n' must be 2"),
    (np.ones((1, 4), np.int8), [4, 4], TypeError, "'keep' must be bool"),
    (np.ones((1, 4), bool), [True, False], TypeError, "'n' must be int64"),
])
def test_data_of_static_sizes(keep, n, error, says):
    mask = Mask.parse(STATIC)
    assert mask.dense(2, 1, 2, 4, keep=np.ones((1, 4), bool), n=[4, 2])[:, 0].sum() == 8 + 4
    with pytest.raises(error, match=says):
        mask.dense(2, 1, 2, 4, keep=keep, n=n)


def test_a_truth_is_no_size():
    with pytest.raises(TypeError, match="Q must be an integer"):
        maskir.causal().dense(1, 1, True, 4)


@pytest.mark.parametrize("division", ["remsi", "remui", "floordivsi", "divsi", "ceildivsi"])
def test_tiles_of_guarded_divisions(division):
    """What the mask does not compute for any pair, the tiles don't either."""
    mask = Mask.parse(f"""func.func @m(%n: index) -> !mask.pred {{
  %m = mask.generate {{
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %c0 = arith.constant 0 : index
    %c9 = arith.constant 9 : index
    %some = arith.cmpi sgt, %n, %c0 : index
    %limit = scf.if %some -> index {{
      %e = arith.{division} %c9, %n : index
      %x = math.absi %e : index
      scf.yield %x : index
    }} else {{
      scf.yield %c0 : index
    }}
    %ok = arith.cmpi slt, %kv, %limit : index
    mask.yield %ok
  }}
  return %m : !mask.pred
}}""")
    limit = {"remsi": 2, "remui": 2, "floordivsi": 1, "divsi": 1, "ceildivsi": 2}[division]
    assert mask.dense(1, 1, 2, 6, n=7)[0, 0, 0].sum() == limit
    assert mask.tiles(2, 2, 2, 6, n=7)[0, 0, 0, 0] > 0
    assert mask.tiles(2, 2, 2, 6, n=0).max() < 2
    assert not mask.dense(1, 1, 2, 6, n=0).any()
