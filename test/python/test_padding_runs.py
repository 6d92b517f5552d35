"""What runs put into an argument that is padding, and what may be concluded from them."""
import itertools

import numpy as np
import pytest

import maskir
from maskir import _inputs

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
        outcome, = [v.outcome for v in report.verdicts if v.subject == "function" and v.property == "causal"]
        if wanted != (0, 0, 0):  # where no token at all may be one more case
            assert outcome == ("refuted" if leaks else "proven"), (role, wanted)
        else:
            assert outcome != "proven"


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
