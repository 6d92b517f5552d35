"""A leak from one token of many is found by runs, whichever token it is."""
import numpy as np
import pytest

import maskir

# Row i is token %at, which is i but in some places.
PROGRAM = """
func.func @main(%x: tensor<2xSx4xTYPE>) -> tensor<2xSx4xTYPE> {
  %e = tensor.empty() : tensor<2xSx4xTYPE>
  %r = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<2xSx4xTYPE>) {
  ^bb0(%o: TYPE):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %row = arith.constant ROW : index
    %token = arith.constant TOKEN : index
    %there = arith.cmpi eq, %i, %row : index
    %at = arith.select %there, %token, %i : index
    %v = tensor.extract %x[%b, %at, %d] : tensor<2xSx4xTYPE>
    linalg.yield %v : TYPE
  } -> tensor<2xSx4xTYPE>
  return %r : tensor<2xSx4xTYPE>
}
"""


def program(size, row, token, type="f32"):
    text = PROGRAM.replace("2xSx", f"2x{size}x").replace("TYPE", type)
    return text.replace("ROW", str(row)).replace("TOKEN", str(token))


def causal(text, **options):
    verdict, = [v for v in maskir.verify(text, tokens={0: 1}, result_tokens={0: 1}, **options).verdicts
                if (v.subject, v.property) == ("function", "causal")]
    return verdict


@pytest.mark.parametrize("size, row, token", [(64, 0, 63), (64, 33, 35), (100, 0, 99), (128, 5, 77), (128, 100, 127),
                                              (257, 128, 129), (512, 301, 302), (512, 1, 510)])
@pytest.mark.parametrize("type", ["f32", "i64"])
def test_one_pair_of_a_long_sequence(size, row, token, type):
    verdict = causal(program(size, row, token, type))
    assert verdict.outcome == "refuted"
    sample, _, position, source = verdict.witness
    assert (position, source) == (row, token)
    arrays = verdict.inputs
    assert np.argwhere((arrays["arg0"] != arrays["changed0"]).any(axis=(0, 2))).tolist() == [[token]]
    function = maskir.compile(program(size, row, token, type), recognize=False).main
    base, moved = function(arrays["arg0"]), function(arrays["changed0"])
    assert (base[sample, position] != moved[sample, position]).any()


@pytest.mark.parametrize("row, token", [(33, 33), (33, 32)])
def test_a_row_may_read_its_own_token_and_those_before(row, token):
    assert causal(program(64, row, token)).outcome == "proven"
    strict = causal(program(64, row, token), strict=True)
    assert strict.outcome == "refuted"  # every other row reads its own token


# The last token counts only where the one before it is large.
BOTH = """
func.func @main(%x: tensor<1x64x1xf32>) -> tensor<1x64x1xf32> {
  %c0 = arith.constant 0 : index
  %c62 = arith.constant 62 : index
  %c63 = arith.constant 63 : index
  %large = arith.constant 20.0 : f32
  %zero = arith.constant 0.0 : f32
  %a = tensor.extract %x[%c0, %c62, %c0] : tensor<1x64x1xf32>
  %b = tensor.extract %x[%c0, %c63, %c0] : tensor<1x64x1xf32>
  %is_large = arith.cmpf ogt, %a, %large : f32
  %v = arith.select %is_large, %b, %zero : f32
  %r = tensor.insert %v into %x[%c0, %c0, %c0] : tensor<1x64x1xf32>
  return %r : tensor<1x64x1xf32>
}
"""


def test_the_witness_of_two_tokens_differs_in_one():
    verdict = causal(BOTH)
    assert verdict.outcome == "refuted" and verdict.witness[3] in (62, 63)
    changed = np.argwhere(verdict.inputs["arg0"] != verdict.inputs["changed0"])
    assert changed.tolist() == [[0, verdict.witness[3], 0]]


CACHE = """
func.func @main(%x: tensor<1x1x4xf32>, %cache: tensor<1x200x4xf32>, %past: index) -> tensor<1x1x4xf32> {
  %c0 = arith.constant 0 : index
  %far = arith.constant FAR : index
  %at = arith.addi %past, %far : index
  %v = tensor.extract_slice %cache[0, %at, 0] [1, 1, 4] [1, 1, 1] : tensor<1x200x4xf32> to tensor<1x1x4xf32>
  %r = linalg.add ins(%x, %v : tensor<1x1x4xf32>, tensor<1x1x4xf32>) outs(%x : tensor<1x1x4xf32>) -> tensor<1x1x4xf32>
  return %r : tensor<1x1x4xf32>
}
"""


@pytest.mark.parametrize("far", [1, 3, 50])
def test_rows_of_a_long_cache_that_hold_no_token_yet(far):
    report = maskir.verify(CACHE.replace("FAR", str(far)), tokens={0: 1, 1: 1}, result_tokens={0: 1},
                           roles={1: "cache", 2: "offset"})
    verdict, = [v for v in report.verdicts if (v.subject, v.property) == ("function", "causal")]
    assert verdict.outcome == "refuted"
    _, _, position, token = verdict.witness
    assert token - position == far


# Row i reads row i xor 32, or its own where there is none, or 8 bits of i: other numbers of the program than
# the length that the proof stumbles over.
DYNAMIC = """
#id = affine_map<(b, i, d) -> (b, i, d)>
func.func @main(%x: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %e = tensor.empty(%n) : tensor<2x?x4xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<2x?x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    BODY
    %is_there = arith.cmpi ult, %other, %n : index
    %at = arith.select %is_there, %other, %i : index
    %v = tensor.extract %x[%b, %at, %d] : tensor<2x?x4xf32>
    linalg.yield %v : f32
  } -> tensor<2x?x4xf32>
  return %r : tensor<2x?x4xf32>
}
"""
XOR = "%by = arith.constant 32 : index\n    %other = arith.xori %i, %by : index"
# i + (i as 8 bits < 0 ? 1 : 0)
BITS = """%wide = arith.index_cast %i : index to i64
    %bits = arith.trunci %wide : i64 to i8
    %none = arith.constant 0 : i8
    %is_negative = arith.cmpi slt, %bits, %none : i8
    %one = arith.extui %is_negative : i1 to i64
    %next = arith.addi %wide, %one : i64
    %other = arith.index_cast %next : i64 to index"""


@pytest.mark.parametrize("body, least", [(XOR, 33), (BITS, 130)])
def test_lengths_that_numbers_of_the_program_suggest(body, least):
    verdict = causal(DYNAMIC.replace("BODY", body))
    assert verdict.outcome == "refuted"
    assert verdict.inputs["arg0"].shape[1] >= least
