"""Two answers about one function: as written, and with attention as an operation."""
import json
import pathlib

import numpy as np
import pytest

import maskir
from maskir import _core
from maskir.__main__ import main
from maskir._agreement import Kept, reconcile
from maskir._confirm import Leak
from maskir._passes import CLEAN, FIND, KEEP

TESTS = pathlib.Path(__file__).resolve().parents[1]
LEAKS = TESTS / "Leaks" / "Inputs"
ENTRIES = json.loads((LEAKS / "index.json").read_text())["programs"]
PROGRAMS = TESTS / "Raise" / "Inputs" / "programs"
# What was measured of each property.
MEASURED = {"causal": "verdict", "causal_live_rows": "verdict_on_live_rows", "independent_samples": "samples"}


def ask(entry):
    """For each property: as written, and as recognised; and how these may differ. None: no attention."""
    text = (LEAKS / "programs" / entry["file"]).read_bytes()
    places = [[(int(a), b) for a, b in entry[name].items()] for name in ("tokens", "result_tokens")]
    asked = (*places, {int(n): role for n, role in entry["roles"].items()}, entry.get("position_offset", 0),
             entry.get("strict", False), False, False)
    kept = _core.verify_attentions(text, entry["file"], FIND, KEEP, *asked)
    if not kept:
        return None, None, ""
    written, = _core.verify_functions(text, entry["file"], CLEAN, *asked)
    outcomes = [{verdict["property"]: verdict["outcome"] for verdict in function["verdicts"]}
                for function in (written, kept[0])]
    return *outcomes, kept[0]["difference"]


@pytest.mark.parametrize("part", range(4))
def test_what_was_measured(part):
    """What is proven as recognised was measured, or it is known how the programs differ; and hardly
    anything that is proven as written is lost."""
    asked = lost = 0
    for entry in ENTRIES[part::4]:
        written, recognised, difference = ask(entry)
        for property, measured in MEASURED.items():
            if recognised is None or property not in recognised or measured not in entry:
                continue
            asked += 1
            if recognised[property] == "proven":
                assert entry[measured] == "proven" or difference, (entry["file"], property)
            elif written[property] == "proven":
                lost += 1
    assert asked > 100 and lost < asked / 20, (asked, lost)


def test_examples():
    """Two answers about the programs that users see first; `verify` would raise an error."""
    for path in (TESTS.parent / "examples" / "programs").glob("*.mlir"):
        report = maskir.verify(path, tokens="infer")
        assert any(verdict.subject == "function" for verdict in report.verdicts), path


# --- What counts ------------------------------------------------------------------

def leak(before, after):
    """A run in which position 0 moves."""
    arrays = {"result0": np.array([[before]], np.float32), "changed_result0": np.array([[after]], np.float32)}
    return Leak(token=1, position=0, sample=0, source=0, result=0, variant="ones", offset=0,
                may_be_rounding=False, arrays=arrays)


def settle(answer, run, **kept):
    fields = {"outcome": "proven", "assumptions": (), "is_written": False, **kept}
    return reconcile("function f: causal", "causal", answer, run, Kept(**fields), [(0, 1)])


def test_a_run_that_refutes_a_proof_is_an_internal_error():
    for is_written in (True, False):
        with pytest.raises(maskir.InternalError, match="internal error: function f: causal: proven .*refuted"):
            settle("refuted", leak([1.0, 2.0], [1.0, 2.5]), is_written=is_written)


def test_a_run_may_not_refute_what_is_proven_as_written():
    with pytest.raises(maskir.InternalError, match="proven as it is written, and refuted by a run: another token 1"):
        settle("proven", leak([1.0], [1.5]), outcome="possible")


def test_rounding_is_no_contradiction():
    near = leak([1.0, 2.0], [1.0, 2.001])
    assert settle("refuted", near) == ("refuted", "function f: causal: proven as recognised: there sums have another "
                                                  "order")
    with pytest.raises(maskir.InternalError):
        settle("refuted", near, is_written=True)


def test_known_differences_are_no_contradiction():
    outcome, remark = settle("refuted", leak([1.0], [9.0]), difference="rows that see no key are 0")
    assert outcome == "refuted" and remark.endswith("there rows that see no key are 0")
    outcome, remark = settle("refuted", leak([1.0], [9.0]),
                             assumptions=("dynamic sizes of batches are equal, and so are lengths",))
    assert outcome == "refuted" and "so are lengths" in remark


def test_a_proof_counts_only_of_the_program_itself():
    outcome, remark = settle("unknown", None)
    assert outcome == "unknown" and "does not count" in remark
    outcome, remark = settle("unknown", None, is_written=True)
    assert outcome == "proven" and "not as it is lowered" in remark
    assert settle("proven", None, outcome="possible") == ("proven", "")
    assert settle("refuted", leak([1.0], [9.0]), outcome="possible") == ("refuted", "")


# --- In the product -----------------------------------------------------------------

# kv + n * n <= q: a square is not negative, which Z3 knows and sets don't.
SQUARE = """
func.func @f(%x: tensor<1x2x?x4xf32> {maskir.tokens = 2}, %n: index) -> (tensor<1x2x?x4xf32> {maskir.tokens = 2}) {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %k: index):
    %nn = arith.muli %n, %n : index
    %kk = arith.addi %k, %nn : index
    %ok = arith.cmpi sle, %kk, %q : index
    mask.yield %ok
  }
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0)
    : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>) -> tensor<1x2x?x4xf32>
  return %o : tensor<1x2x?x4xf32>
}
"""


def test_attention_that_is_written_is_proven_by_its_rule():
    report = maskir.verify(SQUARE, confirm=False)
    verdict, = [v for v in report.verdicts if v.subject == "function"]
    assert verdict.outcome == "proven" and any("index arithmetic" in text for text in verdict.assumptions)
    assert any("with its attentions as operations" in remark for remark in report.remarks)


# softmax(where(key <= query, x x + (1 - m[q] m[key]) * lowest, lowest)) x: where the query is
# padding, all scores are the lowest number, those of later keys too.
LOW_SCORES = """
#q = affine_map<(b, q, k) -> (b, q)>
#k = affine_map<(b, q, k) -> (b, k)>
#qk = affine_map<(b, q, k) -> (b, q, k)>
func.func @main(%x: tensor<1x8x4xf32>, %m: tensor<1x8xf32>) -> tensor<1x8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %lowest = arith.constant -3.40282347E+38 : f32
  %infinity = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<1x8x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %t = tensor.empty() : tensor<1x4x8xf32>
  %xt = linalg.transpose ins(%x : tensor<1x8x4xf32>) outs(%t : tensor<1x4x8xf32>) permutation = [0, 2, 1]
  %s = linalg.batch_matmul ins(%x, %xt : tensor<1x8x4xf32>, tensor<1x4x8xf32>)
      outs(%z : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %masked = linalg.generic {indexing_maps = [#qk, #q, #k, #qk], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %m, %m : tensor<1x8x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>) outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%score: f32, %a: f32, %c: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %both = arith.mulf %a, %c : f32
    %off = arith.subf %one, %both : f32
    %bias = arith.mulf %off, %lowest : f32
    %biased = arith.addf %score, %bias : f32
    %is_past = arith.cmpi ule, %j, %i : index
    %v = arith.select %is_past, %biased, %lowest : f32
    linalg.yield %v : f32
  } -> tensor<1x8x8xf32>
  %er = tensor.empty() : tensor<1x8xf32>
  %ir = linalg.fill ins(%infinity : f32) outs(%er : tensor<1x8xf32>) -> tensor<1x8xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<1x8xf32>) -> tensor<1x8xf32>
  %max = linalg.generic {indexing_maps = [#qk, #q], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%masked : tensor<1x8x8xf32>) outs(%ir : tensor<1x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.maximumf %a, %o : f32
    linalg.yield %v : f32
  } -> tensor<1x8xf32>
  %exp = linalg.generic {indexing_maps = [#qk, #q, #qk], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%masked, %max : tensor<1x8x8xf32>, tensor<1x8xf32>) outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %d = arith.subf %a, %c : f32
    %v = math.exp %d : f32
    linalg.yield %v : f32
  } -> tensor<1x8x8xf32>
  %sum = linalg.generic {indexing_maps = [#qk, #q], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%exp : tensor<1x8x8xf32>) outs(%zr : tensor<1x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.addf %a, %o : f32
    linalg.yield %v : f32
  } -> tensor<1x8xf32>
  %w = linalg.generic {indexing_maps = [#qk, #q, #qk], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%exp, %sum : tensor<1x8x8xf32>, tensor<1x8xf32>) outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %v = arith.divf %a, %c : f32
    linalg.yield %v : f32
  } -> tensor<1x8x8xf32>
  %ey = tensor.empty() : tensor<1x8x4xf32>
  %zy = linalg.fill ins(%zero : f32) outs(%ey : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %y = linalg.batch_matmul ins(%w, %x : tensor<1x8x8xf32>, tensor<1x8x4xf32>)
      outs(%zy : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}
"""


def test_a_fill_that_scores_may_reach_is_no_contradiction():
    report = maskir.verify(LOW_SCORES, tokens={0: 1}, roles={1: "right_padding"})
    verdict = next(v for v in report.verdicts if v.subject == "function" and v.property == "causal")
    assert verdict.outcome == "refuted"


def test_empty_rows_are_told_apart():
    """The recognised program is causal, because rows that see no key are 0; the program is not."""
    report = maskir.verify(LEAKS / "programs" / "strict_mask_empty_row_bug.mlir", tokens={0: 1})
    verdict = next(v for v in report.verdicts if (v.subject, v.property) == ("function", "causal"))
    assert verdict.outcome == "refuted"
    assert any("proven as recognised: there rows that see no key are 0" in text for text in report.remarks)


@pytest.fixture
def liar(monkeypatch):
    """A rule that proves everything."""
    honest = _core.verify_attentions

    def lie(*arguments):
        functions = honest(*arguments)
        for function in functions:
            for verdict in function["verdicts"]:
                verdict["outcome"] = "proven"
        return functions

    monkeypatch.setattr(_core, "verify_attentions", lie)


BUG = PROGRAMS / "triu_bool_sdpa_bug.mlir"


def test_verify_raises(liar):
    with pytest.raises(maskir.InternalError, match="internal error: function main: causal: proven as recognised, and "
                                                   "refuted as it is written, by a run") as caught:
        maskir.verify(BUG, tokens={0: 1})
    assert caught.value.report is None


def lie_about_the_program(monkeypatch, *assumptions):
    """An analysis of the program as written that proves everything."""
    honest = _core.verify_functions

    def lie(*arguments):
        functions = honest(*arguments)
        for function in functions:
            for verdict in function["verdicts"]:
                verdict.update(outcome="proven", assumptions=list(assumptions))
        return functions

    monkeypatch.setattr(_core, "verify_functions", lie)


def test_a_path_of_the_other_answer_is_run(monkeypatch):
    lie_about_the_program(monkeypatch)
    with pytest.raises(maskir.InternalError, match="function main: causal: proven as it is written, and refuted by a "
                                                   "run"):
        maskir.verify(BUG, tokens={0: 1})


def test_a_path_for_other_sizes_is_not_run(monkeypatch):
    lie_about_the_program(monkeypatch, "dynamic sizes of batches are equal, and so are lengths")
    report = maskir.verify(BUG, tokens={0: 1})
    assert [v.outcome for v in report.verdicts if v.subject == "function"] == ["proven"]


# Scores plus -30000 where a key is in the future, made of integers: a proof assumes scores below 10000.
ADDED = """
#q = affine_map<(q, k, d) -> (q, d)>
#k = affine_map<(q, k, d) -> (k, d)>
#s = affine_map<(q, k, d) -> (q, k)>
#v = affine_map<(q, d, k) -> (k, d)>
#w = affine_map<(q, d, k) -> (q, k)>
#y = affine_map<(q, d, k) -> (q, d)>
#id = affine_map<(q, k) -> (q, k)>
#row = affine_map<(q, k) -> (q)>
func.func @main(%x: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %fill = arith.constant -30000 : i32
  %e = tensor.empty() : tensor<8x8xf32>
  %r = tensor.empty() : tensor<8xf32>
  %o = tensor.empty() : tensor<8x4xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = linalg.generic {indexing_maps = [#q, #k, #s], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %x : tensor<8x4xf32>, tensor<8x4xf32>) outs(%zeros : tensor<8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %t = arith.addf %c, %p : f32
    linalg.yield %t : f32
  } -> tensor<8x8xf32>
  %m = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%a: f32, %c: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %future = arith.cmpi sgt, %k, %q : index
    %one = arith.extui %future : i1 to i32
    %i = arith.muli %one, %fill : i32
    %f = arith.sitofp %i : i32 to f32
    %t = arith.addf %a, %f : f32
    linalg.yield %t : f32
  } -> tensor<8x8xf32>
  %lows = linalg.fill ins(%low : f32) outs(%r : tensor<8xf32>) -> tensor<8xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%m : tensor<8x8xf32>) outs(%lows : tensor<8xf32>) {
  ^bb0(%a: f32, %c: f32):
    %t = arith.maximumf %a, %c : f32
    linalg.yield %t : f32
  } -> tensor<8xf32>
  %n = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%m, %max : tensor<8x8xf32>, tensor<8xf32>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %t = arith.subf %a, %b : f32
    %u = math.exp %t : f32
    linalg.yield %u : f32
  } -> tensor<8x8xf32>
  %none = linalg.fill ins(%zero : f32) outs(%r : tensor<8xf32>) -> tensor<8xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%n : tensor<8x8xf32>) outs(%none : tensor<8xf32>) {
  ^bb0(%a: f32, %c: f32):
    %t = arith.addf %a, %c : f32
    linalg.yield %t : f32
  } -> tensor<8xf32>
  %w = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%n, %sum : tensor<8x8xf32>, tensor<8xf32>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %t = arith.divf %a, %b : f32
    linalg.yield %t : f32
  } -> tensor<8x8xf32>
  %nothing = linalg.fill ins(%zero : f32) outs(%o : tensor<8x4xf32>) -> tensor<8x4xf32>
  %y = linalg.generic {indexing_maps = [#w, #v, #y], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%w, %x : tensor<8x8xf32>, tensor<8x4xf32>) outs(%nothing : tensor<8x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %t = arith.addf %c, %p : f32
    linalg.yield %t : f32
  } -> tensor<8x4xf32>
  return %y : tensor<8x4xf32>
}
"""


def test_a_run_of_large_numbers_says_nothing_of_small_ones():
    verdict, = [v for v in maskir.verify(ADDED, tokens={0: 0}, result_tokens={0: 0}).verdicts if v.subject == "function"]
    assert verdict.outcome == "proven" and any("at most 10000" in text for text in verdict.assumptions)
    # That may be a run of large numbers: without the assumption there is a leak.
    soft = ADDED.replace("-30000", "-300")
    verdict, = [v for v in maskir.verify(soft, tokens={0: 0}, result_tokens={0: 0}).verdicts if v.subject == "function"]
    assert verdict.outcome == "refuted"


WRAPS = """
func.func @main(%q: tensor<1x1x8x4xf32>, %k: tensor<1x1x8x4xf32>, %v: tensor<1x1x8x4xf32>, %n: tensor<8xi64>)
    -> tensor<1x1x8x4xf32> {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %i: index, %j: index):
    %c0 = arith.constant 0 : index
    %c7 = arith.constant 7 : index
    %low = arith.minsi %j, %c7 : index
    %at = arith.maxsi %low, %c0 : index
    WRAPS
    %past = arith.cmpi sle, %j, %i : index
    %seen = arith.ori %past, %wraps : i1
    mask.yield %seen
  }
  %o = attn.attention(%q, %k, %v) mask(%m) scale(1.0)
     : (tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32>
  return %o : tensor<1x1x8x4xf32>
}
"""
OF_DATA = """%zero = arith.constant 0 : i64
    %x = tensor.extract %n[%at] : tensor<8xi64>
    %square = arith.muli %x, %x : i64
    %wraps = arith.cmpi slt, %square, %zero : i64"""
OF_POSITIONS = """%much = arith.constant 9223372036854775807 : index
    %sum = arith.addi %j, %much : index
    %wraps = arith.cmpi slt, %sum, %c0 : index"""


@pytest.mark.parametrize("wraps, outcome", [(OF_DATA, "proven"), (OF_POSITIONS, "refuted")])
def test_integers_of_a_mask_are_taken_to_fit(wraps, outcome):
    """A proof says so; a run in which they don't contradicts no proof."""
    report = maskir.verify(WRAPS.replace("WRAPS", wraps), tokens={1: 2, 2: 2}, result_tokens={0: 2})
    verdict, = [v for v in report.verdicts if v.subject == "function"]
    assert verdict.outcome == outcome
    if outcome == "proven":
        assert "sums and products of integers that the mask reads fit 64 bits" in verdict.assumptions


def test_the_command_exits_with_3(liar, capsys):
    assert main(["check", str(BUG), "--jobs", "1"]) == 3
    assert "internal error: function main: causal" in capsys.readouterr().err
