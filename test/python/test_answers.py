"""What several questions, or several runs, say together."""
import json
import pathlib

import maskir

PROGRAMS = pathlib.Path(__file__).resolve().parents[1] / "Dependence" / "Inputs" / "answers"


def ask(name, property="causal", **contract):
    report = maskir.verify(PROGRAMS / f"{name}.mlir", **contract)
    verdict, = [v for v in report.verdicts if v.subject == "function" and v.property == property]
    return verdict


def test_a_proof_for_two_sides_rests_on_both():
    """Padding on one side needs floats of at most 1000, on the other one 10000 would do."""
    for name, property, roles in (("two_sides", "causal", {1: "padding"}), ("live_sides", "causal_live_rows", {})):
        verdict = ask(name, property, tokens={0: 1}, result_tokens={0: 1}, roles=roles)
        assert verdict.outcome == "proven"
        assert [text for text in verdict.assumptions if "in magnitude" in text] == [
            "floats are numbers of at most 1000 in magnitude, but for the fills of masks"]


def test_a_large_run_does_not_refute_a_proof_about_small_floats():
    """A soft fill: no internal error, and the run counts, as it is about the program as written."""
    verdict = ask("small_floats", tokens={0: 2}, result_tokens={0: 1})
    assert verdict.outcome == "refuted"


def test_rounding_is_no_leak():
    """Which tiles an attention visits depends on data; its numbers, in a run that confirms, don't."""
    assert ask("rounding", tokens={0: 2, 1: 1}, result_tokens={0: 2}).outcome != "refuted"


def test_weights_below_zero_are_not_hidden():
    """-1e9 hides a score; as a weight it counts."""
    found, = json.loads(maskir.paths(PROGRAMS / "weights_below_zero.mlir", "json", tokens={0: 1}))
    assert [check["outcome"] for check in found["checks"] if check["name"] == "coverage"] == ["unknown"]
    assert ask("weights_below_zero", tokens={0: 1}).outcome == "refuted"


def test_an_unrolled_delta_rule_is_not_followed_without_end():
    """The recogniser of masks looks at each element, under guards in guards; the proof needs none of it."""
    assert ask("delta_rule_in_chunks", tokens={0: 1}, result_tokens={0: 1}).outcome == "proven"


def test_runs_try_the_ids_that_the_program_asks_for():
    """Later tokens are seen behind id 777, or between ids of at least 13."""
    for name in ("special_id", "image_tokens"):
        assert ask(name, tokens={0: 1}, result_tokens={0: 1}).outcome == "refuted", name


def test_functions_of_numbers_are_numbers():
    """A hidden value that is a number counts 0."""
    for name in ("sign_of_values", "scale_of_constant"):
        assert ask(name, tokens={0: 1}).outcome == "proven"


def test_a_row_that_became_nan_is_told():
    """It refutes nothing: that a sum is not 0 is an assumption. But who reads the answer should know."""
    verdict = ask("best_key_before_mask", tokens={0: 1})
    assert verdict.outcome == "unknown" and "was NaN before or after" in verdict.message
