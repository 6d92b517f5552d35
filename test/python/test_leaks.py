"""Programs that leak, each with a clean twin: the verdict is what was measured in the source model.

How they were made is said in test/Leaks/README.md.
"""
import json
import pathlib

import pytest

import maskir

INPUTS = pathlib.Path(__file__).resolve().parents[1] / "Leaks" / "Inputs"
ENTRIES = {entry["file"].removesuffix(".mlir"): entry
           for entry in json.loads((INPUTS / "index.json").read_text())["programs"]}
# What was measured of each property.
MEASURED = {"causal": "verdict", "causal_live_rows": "verdict_on_live_rows", "independent_samples": "samples"}
# There is no proof and no run that shows a leak, and why. A decision must be the measured one.
NOT_DECIDED: dict[str, str] = {
    "jax_moe_dispatch_fixed": "a slot has one token, the one that was counted into it",
    "mask_squares_dyn_fixed": "q * q >= kv * kv at any length: a product of two positions",
}


def numbers(mapping):
    return {int(key): value for key, value in mapping.items()}


def verdicts(name, **options):
    entry = ENTRIES[name]
    report = maskir.verify(INPUTS / "programs" / entry["file"], tokens=numbers(entry["tokens"]),
                           result_tokens=numbers(entry["result_tokens"]), roles=numbers(entry["roles"]),
                           position_offset=entry.get("position_offset", 0), strict=entry.get("strict", False),
                           **options)
    return {verdict.property: verdict for verdict in report.verdicts if verdict.subject == "function"}


def check(verdict, wanted, reason):
    """The outcome is what was measured, or nothing if a reason is known."""
    assert verdict.outcome == ("unknown" if reason else wanted), verdict.message


def test_a_masked_mean_is_proven_of_flags():
    program = INPUTS / "programs" / "masked_mean_fixed.mlir"
    report = maskir.verify(program, tokens={0: 1}, result_tokens={0: 1}, roles={1: "padding_with_holes"})
    assert [v.outcome for v in report.verdicts if v.subject == "function" and v.property == "causal"] == ["proven"]


@pytest.mark.parametrize("name", ENTRIES)
def test_what_was_measured(name):
    found = verdicts(name)
    check(found["causal"], ENTRIES[name]["verdict"], NOT_DECIDED.get(name))
    if "verdict_on_live_rows" in ENTRIES[name]:
        check(found["causal_live_rows"], ENTRIES[name]["verdict_on_live_rows"], NOT_DECIDED.get(name))
    if "independent_samples" in found:
        check(found["independent_samples"], ENTRIES[name]["samples"], None)


def test_the_index_is_whole():
    """Each program has an entry and a twin, and each list above names programs."""
    assert {path.stem for path in (INPUTS / "programs").glob("*.mlir")} == set(ENTRIES)
    assert {entry["twin"].removesuffix(".mlir") for entry in ENTRIES.values()} <= set(ENTRIES)
    assert set(NOT_DECIDED) <= set(ENTRIES)
