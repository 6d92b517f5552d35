"""What runs put into an argument that is padding, and what may be concluded from them."""
import itertools

import numpy as np
import pytest

import maskir
from maskir import _inputs

SOME_TOKEN = "each sample has at least one token that is no padding"
ROLES = ("left_padding", "right_padding", "padding", "padding_with_holes")

# y[i] = x[3 - i] where the flags of the first three tokens are WANTED, else x[i].
REVERSED_IF = """
func.func @main(%x: tensor<1x4x2xf32>, %m: tensor<1x4xi64>) -> tensor<1x4x2xf32> {
  %true = arith.constant true
  %z = arith.constant 0 : i64
  TESTS
  %e = tensor.empty() : tensor<1x4x2xf32>
  %r = linalg.generic {
      indexing_maps = [affine_map<(b, i, d) -> (b, 3 - i, d)>, affine_map<(b, i, d) -> (b, i, d)>,
                       affine_map<(b, i, d) -> (b, i, d)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %x : tensor<1x4x2xf32>, tensor<1x4x2xf32>) outs(%e : tensor<1x4x2xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %s = arith.select %all3, %a, %c : f32
    linalg.yield %s : f32
  } -> tensor<1x4x2xf32>
  return %r : tensor<1x4x2xf32>
}
"""


def reversed_if(flags):
    lines = ["%all0 = arith.andi %true, %true : i1"]
    for i, flag in enumerate(flags):
        lines += [f"%i{i} = arith.constant {i} : index", f"%f{i} = tensor.extract %m[%i0, %i{i}] : tensor<1x4xi64>",
                  f"%t{i} = arith.cmpi {'ne' if flag else 'eq'}, %f{i}, %z : i64",
                  f"%all{i + 1} = arith.andi %all{i}, %t{i} : i1"]
    return REVERSED_IF.replace("TESTS", "\n  ".join(lines))


def allows(role, flags):
    """Whether a role allows these flags of a sample that has a token."""
    steps = np.diff(flags)
    return flags.any() and {"left_padding": (steps >= 0).all(), "right_padding": (steps <= 0).all(),
                            "padding": (steps != 0).sum() <= 1, "padding_with_holes": True}[role]


@pytest.mark.parametrize("role", ROLES)
def test_an_answer_is_about_flags_that_the_role_allows(role):
    """Against all flags of the three tokens: refuted if some leak, else proven."""
    for wanted in itertools.product((0, 1), repeat=3):
        leaks = any(allows(role, np.array([*wanted, last])) for last in (0, 1))
        report = maskir.verify(reversed_if(wanted), tokens={0: 1}, result_tokens={0: 1}, roles={1: role})
        verdict, = [v for v in report.verdicts if v.subject == "function" and v.property == "causal"]
        assert verdict.outcome == ("refuted" if leaks else "proven"), (role, wanted)
        # A sample of right padding whose first flags are 0 has no token at all, which a proof says.
        assert (SOME_TOKEN in verdict.assumptions) == (role == "right_padding" and wanted == (0, 0, 0))


@pytest.mark.parametrize("role", ROLES)
def test_runs_try_no_padding_and_other_lengths(role):
    types = [_inputs.Type.parse(text) for text in ("tensor<2x8x4xf32>", "tensor<2x8xi64>")]
    contract = _inputs.Contract([(0, 1)], [(0, 1)], {1: role})
    seen = set()
    for variant in _inputs.variants(types, contract):
        for attempt in _inputs.attempts(types, contract):
            inputs = _inputs.Inputs(types, [(2, 8, 4), (2, 8)], contract, variant, attempt)
            assert inputs.is_padding(1)
            for flags in inputs.flags(1):
                assert not flags.any() or allows(role, flags), (variant, flags)
                seen.add(tuple(flags))
    assert (1,) * 8 in seen and len(seen) > 4


def test_flags_that_are_no_padding_say_nothing_about_live_rows():
    """Of data, which may be any flags, 1 0 1 leaks; that has no rows of tokens to speak of."""
    report = maskir.verify(reversed_if((1, 0, 1)), tokens={0: 1}, result_tokens={0: 1}, roles={1: "data"})
    outcomes = {v.property: v.outcome for v in report.verdicts if v.subject == "function"}
    assert outcomes["causal"] != "proven" and outcomes["causal_live_rows"] == "proven"


def test_integers_of_another_role_are_no_padding():
    """Integers [B, S] may be padding, and the second verdict says that it takes them for it."""
    for role, asked in ((None, True), ("data", True), ("positions", False), ("padding", True)):
        report = maskir.verify(reversed_if((1, 0, 1)), tokens={0: 1}, result_tokens={0: 1},
                               roles={1: role} if role else {})
        assert any(v.property == "causal_live_rows" for v in report.verdicts) == asked, role


# Scores where a key is a token and not in the future, else a finite fill, as exporters write it.
PADDED = """
func.func @main(%x: tensor<2xSx4xf32>, %m: tensor<2xSxi64>) -> tensor<2xSx4xf32> {
  %one = arith.constant 1 : index
  %n = tensor.dim %x, %one : tensor<2xSx4xf32>
  %z = arith.constant 0 : i64
  %fill = arith.constant -3.0e38 : f32
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty(DIMS) : tensor<2xSxSxf32>
  %e0 = linalg.fill ins(%zero : f32) outs(%e : tensor<2xSxSxf32>) -> tensor<2xSxSxf32>
  %s = linalg.generic {
      indexing_maps = [affine_map<(b, q, k, d) -> (b, q, d)>, affine_map<(b, q, k, d) -> (b, k, d)>,
                       affine_map<(b, q, k, d) -> (b, q, k)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%x, %x : tensor<2xSx4xf32>, tensor<2xSx4xf32>) outs(%e0 : tensor<2xSxSxf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %p = arith.mulf %a, %c : f32
    %t = arith.addf %o, %p : f32
    linalg.yield %t : f32
  } -> tensor<2xSxSxf32>
  %h = linalg.generic {
      indexing_maps = [affine_map<(b, q, k) -> (b, q, k)>, affine_map<(b, q, k) -> (b, KEY)>,
                       affine_map<(b, q, k) -> (b, q, k)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %m : tensor<2xSxSxf32>, tensor<2xSxi64>) outs(%e : tensor<2xSxSxf32>) {
  ^bb0(%a: f32, %f: i64, %o: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %past = arith.cmpi sle, %k, %q : index
    %valid = arith.cmpi ne, %f, %z : i64
    %both = arith.andi %past, %valid : i1
    %r = arith.select %both, %a, %fill : f32
    linalg.yield %r : f32
  } -> tensor<2xSxSxf32>
  %w = linalg.softmax dimension(2) ins(%h : tensor<2xSxSxf32>) outs(%e : tensor<2xSxSxf32>) -> tensor<2xSxSxf32>
  %e1 = tensor.empty(ROWS) : tensor<2xSx4xf32>
  %e2 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2xSx4xf32>) -> tensor<2xSx4xf32>
  %y = linalg.generic {
      indexing_maps = [affine_map<(b, q, d, k) -> (b, q, k)>, affine_map<(b, q, d, k) -> (b, k, d)>,
                       affine_map<(b, q, d, k) -> (b, q, d)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%w, %x : tensor<2xSxSxf32>, tensor<2xSx4xf32>) outs(%e2 : tensor<2xSx4xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %p = arith.mulf %a, %c : f32
    %t = arith.addf %o, %p : f32
    linalg.yield %t : f32
  } -> tensor<2xSx4xf32>
  return %y : tensor<2xSx4xf32>
}
"""


def padded(size, key):
    square, rows = ("%n, %n", "%n") if size == "?" else ("", "")
    return (PADDED.replace("ROWS", rows).replace("DIMS", square).replace("2xSxS", f"2x{size}x{size}")
            .replace("2xSx", f"2x{size}x").replace("KEY", key))


@pytest.mark.parametrize("size", ("8", "?"))
def test_rows_of_right_padding_see_tokens_only(size):
    """A row behind the last token sees its sample's tokens; of a sample without any it would see all."""
    def ask(key):
        report = maskir.verify(padded(size, key), tokens={0: 1}, result_tokens={0: 1}, roles={1: "right_padding"})
        verdict, = [v for v in report.verdicts if v.subject == "function" and v.property == "causal"]
        return verdict
    assert ask("k").outcome == "proven" and SOME_TOKEN in ask("k").assumptions
    assert ask("q").outcome == "refuted"  # with the flag of the query, rows of padding see no key at all
