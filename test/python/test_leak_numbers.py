"""The corpus of leaks, recognised and as written: the same numbers.

A wrong attention is what recognition must never give. Where the numbers may differ, a remark says so.
"""
import json
import pathlib

import numpy as np
import pytest

import maskir
from maskir import _inputs

INPUTS = pathlib.Path(__file__).resolve().parents[1] / "Leaks" / "Inputs"
ENTRIES = {entry["file"].removesuffix(".mlir"): entry
           for entry in json.loads((INPUTS / "index.json").read_text())["programs"]}
EMPTY_ROW = "a row that may attend nothing was a uniform average, now it is 0"
SOFT_FILL = "a fill above half of the type's lowest value is taken as masked"
# Programs whose numbers differ, and the remark that says why.
DIFFER = {
    "fill_1e4_f16_bug": SOFT_FILL,
    "fill_1e4_gpt2_bug": SOFT_FILL,
    "hf_opt_padding_dyn_bug": EMPTY_ROW,
    "hf_opt_padding_dyn_fixed": EMPTY_ROW,
    "hf_qwen2_left_padding_bug": EMPTY_ROW,
    "hf_qwen3_left_eager_bug": EMPTY_ROW,
    "hf_qwen3_left_eager_fixed": EMPTY_ROW,
    "padding_finite_fill_bug": EMPTY_ROW,
    "padding_or_live_fixed": EMPTY_ROW,
    "strict_mask_empty_row_bug": EMPTY_ROW,
    "window_empty_row_bug": EMPTY_ROW,
    "fill_1e4_f16_fixed": "a row that may attend nothing was NaN, now it is 0",  # 1500 * q * k overflows f16
}


def numbers(mapping):
    return {int(key): value for key, value in mapping.items()}


def runs(function, entry):
    """Arguments for two lengths, two draws, and each kind of flags."""
    types = [_inputs.Type.parse(text) for text in function.arguments]
    contract = _inputs.Contract(list(numbers(entry["tokens"]).items()), list(numbers(entry["result_tokens"]).items()),
                                numbers(entry["roles"]), entry.get("position_offset") or 0)
    for shapes in list(_inputs.candidate_shapes(types, []))[:2]:
        for variant in _inputs.variants(types, contract):
            for attempt in range(2):
                values = _inputs.Inputs(types, shapes, contract, variant, attempt).values
                yield [type_.pack(value) for type_, value in zip(types, values)]


def call(function, arguments):
    """The results in f64, or the message of an assertion of the program."""
    try:
        results = function(*arguments)
    except maskir.Error as error:
        return str(error)
    results = results if isinstance(results, tuple) else (results,)
    return [np.asarray(_inputs.Type.parse(text).unpack(value), float)
            for text, value in zip(function.results, results)]


def is_close(actual, wanted, tolerance):
    scale = np.max(np.abs(wanted[np.isfinite(wanted)]), initial=0)
    return np.allclose(actual, wanted, rtol=0, atol=tolerance * scale, equal_nan=True)


def same_numbers(path, entry):
    with_attention, as_written = (
        maskir.compile(path, recognize=recognize, threads=1, optimization=0).functions[entry.get("function", "main")]
        for recognize in (True, False))
    text = path.read_text()
    tolerance = 2e-2 if "bf16" in text else 2e-3 if "f16" in text else 1e-4
    for arguments in runs(as_written, entry):
        after, before = call(with_attention, arguments), call(as_written, arguments)
        if isinstance(before, str):
            assert after == before
        elif not all(is_close(a, b, tolerance) for a, b in zip(after, before, strict=True)):
            return False
    return True


@pytest.mark.parametrize("name", ENTRIES)
def test_same_numbers(name):
    path = INPUTS / "programs" / f"{name}.mlir"
    report = maskir.verify(path)
    if not report.attentions:
        return  # the same code
    if same_numbers(path, ENTRIES[name]):
        assert name not in DIFFER
    else:
        assert any(DIFFER[name] in remark for remark in report.remarks), report.remarks
