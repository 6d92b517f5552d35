"""maskir.Mask: constructors, operators, proofs, values. Oracles are plain numpy."""
import re

import numpy as np
import pytest

import maskir
from maskir import Mask

Q = KV = 11
q, kv = np.arange(Q)[:, None], np.arange(KV)[None, :]
LENGTHS = np.array([5, 11, 0])
PADS = np.array([2, 0, 4])
IDS = np.array([[0, 0, 1, 1, 1, 2, 2, 2, 2, -1, -1]] * 3, np.int32)
KEEP = np.random.default_rng(3).random((3, KV)) < 0.5
BITS = np.random.default_rng(4).random((3, 3)) < 0.5
HEADS = np.random.default_rng(5).random((1, 2, Q, KV)) < 0.5


def per_batch(fn):
    return np.stack([np.broadcast_to(fn(b), (Q, KV)) for b in range(3)])[:, None].repeat(2, 1)


LEAVES = {
    "all": (maskir.all_pairs(), {}, lambda b: q * 0 == kv * 0),
    "none": (maskir.no_pairs(), {}, lambda b: q * 0 != kv * 0),
    "causal": (maskir.causal(), {}, lambda b: kv <= q),
    "window": (maskir.window(3, 1), {}, lambda b: (q - 3 <= kv) & (kv <= q + 1)),
    "open window": (maskir.window(right=-2), {}, lambda b: kv <= q - 2),
    "symbolic window": (maskir.window("w"), {"w": 2}, lambda b: q - 2 <= kv),
    "chunk": (maskir.chunk(4), {}, lambda b: q // 4 == kv // 4),
    "padded chunk": (maskir.chunk("c", maskir.table("pads")), {"c": 4, "pads": PADS},
                     lambda b: (q - PADS[b]) // 4 == (kv - PADS[b]) // 4),
    "affine": (maskir.affine("(b, h, q, kv)[w] : (kv - q + w >= 0, q - kv >= 0)", "w"), {"w": 3},
               lambda b: (kv - q + 3 >= 0) & (q - kv >= 0)),
    "lengths": (maskir.key_range(hi=maskir.table("lengths")), {"lengths": LENGTHS},
                lambda b: (kv < LENGTHS[b]) & (q >= 0)),
    "range": (maskir.key_range(lo=1, hi="n"), {"n": 7}, lambda b: (kv >= 1) & (kv < 7) & (q >= 0)),
    "keys": (maskir.key_valid("keep"), {"keep": KEEP}, lambda b: KEEP[b][None, :] & (q >= 0)),
    "queries": (maskir.query_valid("keep"), {"keep": KEEP}, lambda b: KEEP[b][:, None] & (kv >= 0)),
    "segments": (maskir.same_segment("ids", sorted=False), {"ids": IDS},
                 lambda b: (IDS[b][:, None] == IDS[b][None, :]) & (IDS[b][:, None] >= 0)),
    "blocks": (maskir.blocks("bits", 4, 4), {"bits": BITS}, lambda b: BITS[q // 4, kv // 4]),
    "shift": (maskir.causal().shift(q=3), {}, lambda b: kv <= q + 3),
}


@pytest.mark.parametrize("name", LEAVES)
def test_leaf_values(name):
    mask, data, expected = LEAVES[name]
    np.testing.assert_array_equal(mask.dense(3, 2, Q, KV, **data), per_batch(expected))


def test_dense_leaf_is_false_outside_the_tensor():
    got = maskir.dense("m").dense(2, 2, Q, KV, m=HEADS)
    np.testing.assert_array_equal(got[0], HEADS[0])
    assert not got[1].any()


def test_operators_and_shared_names():
    mask = (maskir.causal() & maskir.window("w")) | ~maskir.key_valid("keep")
    assert mask.arguments == {"w": "index", "keep": "tensor<?x?xi1>"}
    expected = per_batch(lambda b: ((kv <= q) & (q - 2 <= kv)) | ~KEEP[b][None, :])
    np.testing.assert_array_equal(mask.dense(3, 2, Q, KV, w=2, keep=KEEP), expected)


def test_offsets_place_rows_and_columns():
    """Rule M2: positions are absolute."""
    got = maskir.causal().dense(1, 1, 2, 5, q_offset=7, kv_offset=4)[0, 0]
    np.testing.assert_array_equal(got, (4 + np.arange(5))[None, :] <= (7 + np.arange(2))[:, None])


PARSED = """
func.func @m(%ids: tensor<?x?xi32>, %w: index) -> !mask.pred {
  %0 = mask.causal
  %1 = mask.same_segment %ids, %ids : tensor<?x?xi32>, tensor<?x?xi32>
  %2 = mask.affine affine_set<(b, h, q, kv)[w] : (kv - q + w >= 0)> [%w]
  %3 = mask.and %0, %1, %2
  return %3 : !mask.pred
}"""


def test_parse_keeps_the_names_of_arguments():
    mask = Mask.parse(PARSED)
    assert mask.arguments == {"ids": "tensor<?x?xi32>", "w": "index"}
    expected = per_batch(lambda b: (kv <= q) & (q - 4 <= kv) & (IDS[b][:, None] == IDS[b][None, :])
                         & (IDS[b][:, None] >= 0))
    np.testing.assert_array_equal(mask.dense(3, 2, Q, KV, ids=IDS, w=4), expected)


def test_parsed_masks_combine_with_others():
    both = Mask.parse(PARSED) & Mask.parse(PARSED) & ~maskir.window("w")
    assert both.is_causal().outcome == "proven"
    assert both.dense(1, 1, Q, KV, ids=IDS[:1], w=4).sum() == 0


HELPER = """
func.func private @near(%w: index) -> !mask.pred {
  %0 = mask.window left(%w)
  return %0 : !mask.pred
}
func.func @m(%w: index) -> !mask.pred {
  %0 = func.call @near(%w) : (index) -> !mask.pred
  %1 = mask.causal
  %2 = mask.and %0, %1
  return %2 : !mask.pred
}"""


def test_parse_takes_private_functions_along():
    mask = Mask.parse(HELPER)
    assert mask.arguments == {"w": "index"}
    assert mask.equal(maskir.window("w", 0))
    np.testing.assert_array_equal(mask.dense(1, 1, Q, KV, w=3)[0, 0], (kv <= q) & (q - kv <= 3))


def test_names_of_arguments_that_are_no_keywords():
    mask = Mask.parse("func.func @m(%arg1: index, %0: index) -> !mask.pred {\n"
                      "  %m = mask.window left(%arg1) right(%0)\n  return %m : !mask.pred\n}")
    assert mask.arguments == {"arg1": "index", "arg1_": "index"}
    got = mask.dense(1, 1, Q, KV, arg1=3, arg1_=1)[0, 0]
    np.testing.assert_array_equal(got, (q - kv <= 3) & (kv - q <= 1))


def test_parse_of_bare_operations():
    assert Mask.parse("mask.causal").equal(maskir.causal())
    text = "%a = mask.causal\n%b = mask.window left(3)\n%c = mask.and %a, %b"
    assert Mask.parse(text).equal(maskir.window(3, 0))


@pytest.mark.parametrize("text, says", [
    ("mask.cusal", "cusal"),
    ("func.func @f() { return }", "expected"),
    ("func.func @f(%x: f32) -> !mask.pred { %0 = mask.all return %0 : !mask.pred }", "%x"),
    ("mask.chunk size(0)", "at least 1"),
    ("func.func private @g(%w: index) -> !mask.pred\nfunc.func @f(%w: index) -> !mask.pred {\n"
     "%0 = func.call @g(%w) : (index) -> !mask.pred return %0 : !mask.pred }", "@g"),
    ("\x00\x01garbage", "error"),
    ("func.func @a() -> !mask.pred { %0 = mask.all return %0 : !mask.pred }\n"
     "func.func @b() -> !mask.pred { %0 = mask.all return %0 : !mask.pred }", "several"),
])
def test_parse_refuses(text, says):
    with pytest.raises(maskir.Error, match=says):
        Mask.parse(text)


def test_causality():
    assert maskir.causal().is_causal()
    assert (maskir.chunk(8192) & maskir.causal() & maskir.window("w")).is_causal()
    assert (maskir.causal() & maskir.key_valid("keep")).is_causal()
    verdict = maskir.window(2, 1).is_causal()
    assert (verdict.outcome, bool(verdict)) == ("refuted", False)
    b, h, q, kv = verdict.witness
    assert q < kv <= q + 1


def test_the_domain_matters():
    """Top-left causal on the last row sees only old keys; rows before it do not exist."""
    mask = maskir.key_range(hi=8)
    assert mask.is_causal().outcome == "refuted"
    assert mask.is_causal(Q=1, KV=8, q_offset=7).outcome == "proven"


def test_nonempty_rows():
    assert maskir.causal().nonempty_rows()
    verdict = (maskir.causal() & maskir.key_range(lo=3)).nonempty_rows(Q=8, KV=8)
    assert verdict.outcome == "refuted" and verdict.witness[2] < 3


def test_unknown_is_never_yes():
    opaque = Mask.trace(lambda b, h, q, kv, n: (q * kv * kv) % n >= kv, params={"n": None})
    verdict = opaque.is_causal()
    assert verdict.outcome != "proven" and not verdict


def test_equal_and_first_difference():
    band = maskir.causal() & maskir.window(3)
    assert band.equal(maskir.window(3, 0))
    assert band.first_difference(maskir.window(3, 0)) is None
    other = maskir.window(4, 0)
    difference = band.first_difference(other, 1, 1, 16, 16)
    b, h, q, kv = difference
    assert q - kv == 4
    assert band.implies(other) and other.implies(band).outcome == "refuted"


def test_equal_segments_of_the_same_data():
    assert maskir.same_segment("ids").equal(maskir.same_segment("ids"))
    assert maskir.same_segment("ids").equal(maskir.same_segment("other")).outcome != "proven"


def test_show():
    assert maskir.window(1, 0).show(3) == "■⬚⬚\n■■⬚\n⬚■■"


@pytest.mark.parametrize("call, error, says", [
    (lambda: maskir.key_valid("keep").dense(1, 1, 4, 4), TypeError, "needs data for 'keep'"),
    (lambda: maskir.causal().dense(1, 1, 4, 4, x=3), TypeError, "no argument 'x'"),
    (lambda: maskir.key_valid("keep").dense(1, 1, 4, 4, keep=np.ones(4, bool)), ValueError, "2 axes"),
    (lambda: maskir.key_valid("keep").dense(1, 1, 4, 4, keep=np.ones((1, 4))), TypeError, "float64"),
    (lambda: maskir.same_segment("i").dense(1, 1, 4, 4, i=np.ones((1, 4), np.int64)), TypeError, "int64"),
    (lambda: maskir.window("w").dense(1, 1, 4, 4, w=1.5), TypeError, "'w' must be an integer"),
    (lambda: maskir.causal().dense(1, 1, -4, 4), ValueError, "Q must not be negative"),
    (lambda: maskir.causal().dense(1, 1, 2**20, 2**20), ValueError, "too large"),
    (lambda: maskir.causal().tiles(0, 4, 8, 8), ValueError, "at least 1"),
    (lambda: maskir.causal() & 3, TypeError, "unsupported operand"),
    (lambda: maskir.window("w x"), ValueError, "no name"),
    (lambda: maskir.chunk(0), ValueError, "at least one"),
    (lambda: (maskir.key_valid("x") & maskir.window("x")).ir, ValueError, "two types"),
    (lambda: maskir.causal().equal("causal"), TypeError, "expected a maskir.Mask"),
])
def test_bad_input(call, error, says):
    with pytest.raises(error, match=says):
        call()


def test_zero_lengths_are_empty_arrays():
    assert maskir.causal().dense(1, 1, 0, 4).shape == (1, 1, 0, 4)


def test_masks_have_no_single_truth():
    with pytest.raises(TypeError, match="by & | ~ instead of and, or, not"):
        maskir.causal() and maskir.window(3)


@pytest.mark.parametrize("ask, says", [
    (lambda: maskir.causal().dense(1, 1, 2, 2, q_offset=2**63 - 1), "between -2^62 and 2^62"),
    (lambda: maskir.causal().tiles(128, 128, 1 << 40, 1 << 40), "block map of 1 x 1 x 8589934592 x 8589934592 tiles"),
    (lambda: maskir.causal().is_causal(Q=2**70), "Q must be less than 2^62"),
    (lambda: maskir.causal().is_causal(q_offset=2**64), "between -2^62 and 2^62")])
def test_numbers_that_are_no_positions(ask, says):
    with pytest.raises(ValueError, match=re.escape(says)):
        ask()


def test_hard_integers_are_over_budget():
    """One case of this proof has 13 integers, whose full search takes minutes."""
    mask = Mask.parse("""func.func @f(%ids: tensor<?x?xi32>, %keys: tensor<?xi32>, %p: index, %keep: tensor<?x?xi1>) -> !mask.pred {
  %s = mask.same_segment %ids, %keys : tensor<?x?xi32>, tensor<?xi32>
  %n = mask.not %s
  %a = mask.affine affine_set<(b, h, q, kv)[s] : (3 * q + 2 * (kv ceildiv 3) + 3 * b - h - s - 1 >= 0, (q + 2 * kv + s) mod 5 - 1 == 0)> [%p]
  %d = mask.dense %keep : tensor<?x?xi1>
  %o = mask.or %a, %d
  %r = mask.and %n, %o
  return %r : !mask.pred
}""")
    verdict = mask.nonempty_rows(B=1, Q=2, q_offset=-3)
    assert verdict.outcome == "unknown" and "over budget" in verdict.message
