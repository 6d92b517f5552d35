"""A possible path becomes a refutation only by a run that shows it."""
import os
import pathlib
import time

import numpy as np
import pytest

import maskir
from maskir import _confirm, _functions

INPUTS = pathlib.Path(__file__).resolve().parent.parent / "Raise" / "Inputs"

# Position i is element n - 1 - i, or i + 1, or whatever %AT says.
READ = """
#id = affine_map<(b, i, d) -> (b, i, d)>
func.func @main(%x: tensor<2x?x4xTYPE>, %n: index) -> tensor<2x?x4xTYPE> {
  %c1 = arith.constant 1 : index
  %s = tensor.dim %x, %c1 : tensor<2x?x4xTYPE>
  %e = tensor.empty(%s) : tensor<2x?x4xTYPE>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<2x?x4xTYPE>) {
  ^bb0(%o: TYPE):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    BODY
    %v = tensor.extract %x[%b, %at, %d] : tensor<2x?x4xTYPE>
    linalg.yield %v : TYPE
  } -> tensor<2x?x4xTYPE>
  return %r : tensor<2x?x4xTYPE>
}
"""
REVERSED = "%l = arith.subi %s, %c1 : index\n    %at = arith.subi %l, %i : index"


def read(body, type="f32"):
    return READ.replace("BODY", body).replace("TYPE", type)


def function_verdicts(source, **options):
    report = maskir.verify(source, tokens={0: 1}, **options)
    return {verdict.property: verdict for verdict in report.verdicts if verdict.subject == "function"}


def test_the_witness_is_a_run_that_anyone_can_repeat(tmp_path):
    source = read(REVERSED)
    verdict = function_verdicts(source)["causal"]
    assert verdict.outcome == "refuted" and not verdict
    sample, _, position, token = verdict.witness
    assert position < token
    verdict.save_witness(tmp_path / "witness.npz")
    with np.load(tmp_path / "witness.npz") as file:
        arrays = dict(file)
    changed = np.argwhere((arrays["arg0"] != arrays["changed0"]).any(axis=(0, 2)))
    assert changed.tolist() == [[token]]
    program = maskir.compile(source, recognize=False)
    base = program.main(arrays["arg0"], int(arrays["arg1"]))
    moved = program.main(arrays["changed0"], int(arrays["arg1"]))
    assert (base[sample, position] != moved[sample, position]).any()
    np.testing.assert_array_equal(base, arrays["result0"])
    np.testing.assert_array_equal(moved, arrays["changed_result0"])


def test_what_runs_do_not_show_stays_unknown():
    """Reads i + i^2 mod 4 / 2, which is i: no leak, and no rule proves it."""
    verdict = function_verdicts(read(
        "%c2 = arith.constant 2 : index\n    %c4 = arith.constant 4 : index\n"
        "    %square = arith.muli %i, %i : index\n    %rest = arith.remui %square, %c4 : index\n"
        "    %none = arith.divui %rest, %c2 : index\n    %at = arith.addi %i, %none : index"))
    assert verdict["causal"].outcome == "unknown"
    assert "no run showed it" in verdict["causal"].message
    assert verdict["causal"].inputs is None and verdict["causal"].witness is None
    with pytest.raises(ValueError, match="no run shows it: the outcome is unknown"):
        verdict["causal"].save_witness("nowhere.npz")


@pytest.mark.parametrize("type", ["f64", "f16", "bf16", "i64", "i32", "i1"])
def test_element_types(type):
    assert function_verdicts(read(REVERSED, type))["causal"].outcome == "refuted"


def test_a_program_that_fails_at_run_time():
    body = "%at = arith.addi %i, %n : index"
    source = read(body).replace("  %e = tensor.empty", '  %big = arith.constant 100000 : index\n'
                                '  %fits = arith.cmpi ugt, %n, %big : index\n'
                                '  cf.assert %fits, "not today"\n  %e = tensor.empty')
    verdict = function_verdicts(source)["causal"]
    assert verdict.outcome == "unknown" and "not today" in verdict.message


def test_undefined_behaviour_shows_nothing():
    """A read outside its tensor would find anything there; it is stopped."""
    far = "%far = arith.constant 4000000000000 : index\n    %at = arith.addi %i, %far : index"
    verdict = function_verdicts(read(far))["causal"]
    assert verdict.outcome == "unknown" and "out-of-bounds access" in verdict.message
    one_late = "%at = arith.addi %i, %c1 : index"
    assert function_verdicts(read(one_late))["causal"].outcome == "unknown"


WITH_A_TABLE = """
func.func @main(%x: tensor<1x1x4x4xf32>, %slopes: tensor<1xf32>, %ends: tensor<4xi64>) -> tensor<1x1x4x4xf32> {
  %far = arith.constant FAR : index
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %at = arith.addi %kv, %far : index
    %e = tensor.extract %ends[%at] : tensor<4xi64>
    %i = arith.index_cast %e : i64 to index
    %r = arith.cmpi sle, %kv, %i : index
    mask.yield %r
  }
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %q: index, %kv: index):
    %e = tensor.extract %slopes[%h] : tensor<1xf32>
    %y = arith.addf %s, %e : f32
    attn.yield %y
  } : (tensor<1x1x4x4xf32>, tensor<1x1x4x4xf32>, tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
  return %o : tensor<1x1x4x4xf32>
}
"""


def verdict_of_tables(far):
    report = maskir.verify(WITH_A_TABLE.replace("FAR", far), tokens={0: 2}, result_tokens={0: 2})
    return next(v for v in report.verdicts if (v.subject, v.property) == ("function", "causal"))


def test_masks_and_scores_may_read_tables():
    assert verdict_of_tables("0").outcome == "refuted"


def test_undefined_behaviour_of_a_mask_shows_nothing():
    verdict = verdict_of_tables("4000000000000")
    assert verdict.outcome == "unknown" and "out-of-bounds access" in verdict.message


def test_a_program_that_never_ends_is_unknown():
    loop = """func.func @main(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %z = arith.constant 0 : index
  %big = arith.constant 3.0 : f32
  %r = scf.while (%a = %x) : (tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
    %v = tensor.extract %a[%z, %z, %z] : tensor<1x8x4xf32>
    %more = arith.cmpf une, %v, %big : f32
    scf.condition(%more) %a : tensor<1x8x4xf32>
  } do {
  ^bb0(%a: tensor<1x8x4xf32>):
    %v = tensor.extract %a[%z, %z, %z] : tensor<1x8x4xf32>
    %w = math.sin %v : f32
    %b = tensor.insert %w into %a[%z, %z, %z] : tensor<1x8x4xf32>
    scf.yield %b : tensor<1x8x4xf32>
  }
  return %r : tensor<1x8x4xf32>
}
"""
    start = time.monotonic()
    verdict = function_verdicts(loop, timeout=3)["causal"]
    assert verdict.outcome == "unknown" and "no run ended within 3 s" in verdict.message
    assert time.monotonic() - start < 30


def test_nothing_runs_if_it_is_not_wanted():
    verdict = function_verdicts(read(REVERSED), confirm=False)["causal"]
    assert verdict.outcome == "unknown" and "not confirmed by a run" in verdict.message


# Each position counts how often an id occurs, in all positions.
COUNT = """
func.func @main(%ids: tensor<1x8xi64>) -> tensor<1x8xf32> {
  %id = arith.constant WHICH : i64
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<1x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<1x8xf32>) -> tensor<1x8xf32>
  %count = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>],
                           iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%ids : tensor<1x8xi64>) outs(%init : tensor<1x8xf32>) {
  ^bb0(%token: i64, %so_far: f32):
    %same = arith.cmpi eq, %token, %id : i64
    %more = arith.select %same, %one, %zero : f32
    %sum = arith.addf %so_far, %more : f32
    linalg.yield %sum : f32
  } -> tensor<1x8xf32>
  return %count : tensor<1x8xf32>
}
"""


@pytest.mark.parametrize("id_", [2, 7, 151643])
def test_ids_that_the_program_asks_for_are_tried(id_):
    verdict = function_verdicts(COUNT.replace("WHICH", str(id_)))["causal"]
    assert verdict.outcome == "refuted", verdict.message
    assert id_ in np.concatenate([verdict.inputs["arg0"], verdict.inputs["changed0"]])


def test_samples():
    """Each sample reads sample 0."""
    source = read("%at = arith.addi %i, %z : index\n    %zero = arith.constant 0 : index").replace(
        "%x[%b,", "%x[%z,").replace("%c1 = ", "%z = arith.constant 0 : index\n  %c1 = ")
    verdicts = function_verdicts(source)
    assert verdicts["causal"] and verdicts["independent_samples"].outcome == "refuted"
    assert "other tokens of sample 0 move sample 1" in verdicts["independent_samples"].message
    with pytest.raises(maskir.Error, match="tokens of sample 0"):
        maskir.verify(source, tokens={0: 1}, expect="independent_samples")


def test_live_rows_are_those_of_tokens():
    """Finite fill and left padding: padded rows see all, live rows do not."""
    verdicts = {verdict.property: verdict for verdict in maskir.verify(
        INPUTS / "programs" / "llama_f16_eager_mask2d.mlir", tokens="infer").verdicts
        if verdict.subject == "function"}
    assert verdicts["causal"].outcome == "refuted" and verdicts["causal_live_rows"].outcome == "proven"
    sample, _, position, _ = verdicts["causal"].witness
    mask = verdicts["causal"].inputs["arg1"]
    assert mask[sample, position] == 0
    assert any("is 1 for tokens and 0 for padding" in text for text in verdicts["causal_live_rows"].assumptions)
    assert any("(inferred)" in text for text in verdicts["causal"].assumptions)


def test_attributes_are_a_contract():
    source = read(REVERSED).replace("4xf32>, %n", "4xf32> {maskir.tokens = 1}, %n")
    verdicts = maskir.verify(source).verdicts
    assert [verdict.outcome for verdict in verdicts if verdict.property == "causal"] == ["refuted"]
    assert maskir.verify(read(REVERSED)).verdicts == []


@pytest.mark.skipif("asan" in os.environ.get("LD_PRELOAD", ""), reason="the shadow memory is larger than the limit")
def test_memory_is_limited():
    huge = """func.func @main(%x: tensor<1x8x4xf32>) -> tensor<1x8x1073741824xf32> {
  %z = arith.constant 0 : index
  %e = tensor.empty() : tensor<1x8x1073741824xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x1073741824xf32>) {
  ^bb0(%o: f32):
    %v = tensor.extract %x[%z, %z, %z] : tensor<1x8x4xf32>
    %i = linalg.index 1 : index
    %l = arith.constant 7 : index
    %j = arith.subi %l, %i : index
    %w = tensor.extract %x[%z, %j, %z] : tensor<1x8x4xf32>
    %s = arith.addf %v, %w : f32
    linalg.yield %s : f32
  } -> tensor<1x8x1073741824xf32>
  return %r : tensor<1x8x1073741824xf32>
}
"""
    verdict = function_verdicts(huge, timeout=20)["causal"]
    assert verdict.outcome == "unknown", verdict.message


@pytest.mark.parametrize("text, options, says", [
    ("func.func @main(%x: tensor<*xf32>) -> tensor<1x8x4xf32> {\n%y = tensor.cast %x : tensor<*xf32> to tensor<1x8x4xf32>\n"
     "return %y : tensor<1x8x4xf32>\n}", {}, "has no dimension 1"),
    ("func.func @main(%x: tensor<1x8x4xf32>, %u: tensor<*xf32>) -> tensor<1x8x4xf32> {\nreturn %x : tensor<1x8x4xf32>\n}", {},
     "argument 1 is no tensor with a rank"),
    (read(REVERSED), {"result_tokens": {3: 1}}, "there is no result 3"),
    (read(REVERSED), {"result_tokens": {0: 5}}, "result 0 has no dimension 5"),
    (read(REVERSED), {"roles": {0: "data"}}, "can't hold tokens too"),
    (read(REVERSED), {"roles": {7: "data"}}, "there is no argument 7"),
    (read(REVERSED), {"roles": {1: "cache"}}, "needs a dimension that counts tokens"),
    ("func.func @main(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {\ncf.br ^a\n^a:\n%c = arith.constant true\n"
     "cf.cond_br %c, ^a, ^b\n^b:\nreturn %x : tensor<1x8x4xf32>\n}", {"timeout": 5}, None)])
def test_what_can_not_be_asked_is_unknown(text, options, says):
    verdict = function_verdicts(text, **options)["causal"]
    if says:
        assert verdict.outcome == "unknown" and says in verdict.message, verdict.message
    assert verdict.outcome != "refuted"


@pytest.mark.skipif("asan" in os.environ.get("LD_PRELOAD", ""), reason="no limit: its shadow memory is larger")
def test_a_run_without_enough_memory_says_so():
    text = """func.func @main(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c3000000000 = arith.constant 3000000000 : index
  %e = tensor.empty(%c3000000000) : tensor<?xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %v = tensor.extract %x[%c0, %c0, %c0] : tensor<1x8x4xf32>
  %w = tensor.insert %v into %f[%c0] : tensor<?xf32>
  %at = math.floor %v : f32
  %i = arith.fptoui %at : f32 to i32
  %j = arith.index_cast %i : i32 to index
  %y = tensor.extract %w[%j] : tensor<?xf32>
  %r = tensor.insert %y into %x[%c0, %c0, %c0] : tensor<1x8x4xf32>
  %s = tensor.extract %r[%c0, %c0, %c0] : tensor<1x8x4xf32>
  %c7 = arith.constant 7 : index
  %l = tensor.extract %x[%c0, %c7, %c0] : tensor<1x8x4xf32>
  %t = arith.addf %s, %l : f32
  %o = tensor.insert %t into %x[%c0, %c0, %c0] : tensor<1x8x4xf32>
  return %o : tensor<1x8x4xf32>
}"""
    verdict = function_verdicts(text)["causal"]
    assert verdict.outcome == "unknown" and "8 GiB of memory are not enough" in verdict.message


def test_a_leak_names_its_result_and_what_was_inferred():
    """The first result is x itself, the second one x read backwards: nobody said which count positions."""
    back = read(REVERSED).replace("-> tensor<2x?x4xf32> {", "-> (tensor<2x?x4xf32>, tensor<2x?x4xf32>) {", 1)
    back = back.replace("return %r : tensor<2x?x4xf32>", "return %x, %r : tensor<2x?x4xf32>, tensor<2x?x4xf32>")
    verdict, = [v for v in maskir.verify(back, tokens="infer").verdicts if v.property == "causal"]
    assert verdict.outcome == "refuted" and "of result 1 in a run" in verdict.message
    assert any("results 0, 1 (inferred)" in text for text in verdict.assumptions)


# --- How much a row moves -----------------------------------------------------------

# (x * s) / s is x but for rounding, and s, between 1 and 2, is of all tokens.
ROUNDED = """
#id = affine_map<(b, i) -> (b, i)>
#sample = affine_map<(b, i) -> (b)>
func.func @main(%x: tensor<2x6xTYPE>) -> tensor<2x6xTYPE> {
  %zero = arith.constant 0.0 : TYPE
  %one = arith.constant 1.0 : TYPE
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %e = tensor.empty() : tensor<2xTYPE>
  %init = linalg.fill ins(%zero : TYPE) outs(%e : tensor<2xTYPE>) -> tensor<2xTYPE>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x6xTYPE>) outs(%init : tensor<2xTYPE>) dimensions = [1]
  %ey = tensor.empty() : tensor<2x6xTYPE>
  %y = linalg.generic {indexing_maps = [#id, #sample, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<2x6xTYPE>, tensor<2xTYPE>) outs(%ey : tensor<2x6xTYPE>) {
  ^bb0(%a: TYPE, %m: TYPE, %o: TYPE):
    %square = arith.mulf %m, %m : TYPE
    %more = arith.addf %square, %one : TYPE
    %part = arith.divf %one, %more : TYPE
    %s = arith.addf %part, %one : TYPE
    %t = arith.mulf %a, %s : TYPE
    %r = arith.divf %t, %s : TYPE
    BODY
    linalg.yield %v : TYPE
  } -> tensor<2x6xTYPE>
  return %y : tensor<2x6xTYPE>
}
"""
MAYBE = "by so little in every run that it may be rounding"


def test_a_row_that_moves_by_rounding_only():
    verdict = function_verdicts(ROUNDED.replace("BODY", "%v = arith.addf %r, %zero : TYPE").replace("TYPE", "f32"))["causal"]
    assert verdict.outcome == "refuted" and MAYBE in verdict.message
    arrays = verdict.inputs
    sample, _, position, _ = verdict.witness
    row, other = arrays["result0"][sample, position], arrays["changed_result0"][sample, position]
    assert row != other and abs(row - other) <= 4 * np.finfo(np.float32).eps * abs(row)


@pytest.mark.parametrize("type", ["f32", "f64"])
def test_a_row_that_moves_by_more_is_shown_instead(type):
    """Row 4 reads token 5; all the rows before move by rounding."""
    last = """%i = linalg.index 1 : index
    %b = linalg.index 0 : index
    %next = arith.addi %i, %c1 : index
    %is = arith.cmpi eq, %next, %c5 : index
    %w = tensor.extract %x[%b, %c5] : tensor<2x6xTYPE>
    %n = arith.select %is, %w, %zero : TYPE
    %v = arith.addf %r, %n : TYPE"""
    verdict = function_verdicts(ROUNDED.replace("BODY", last).replace("TYPE", type))["causal"]
    assert verdict.outcome == "refuted" and MAYBE not in verdict.message
    assert verdict.witness[2:] == (4, 5)


def test_a_row_that_no_sample_moves_alone():
    leak = _confirm.Leak(token=3, position=1, sample=4, source=None, result=0, variant="ones", offset=0,
                         may_be_rounding=False, arrays={})
    words = _functions._describe("causal", leak, {"positions": [(0, 1)], "ahead": 0})
    assert words == "refuted: another token 3 of several samples moves position 1 of sample 4 in a run"
