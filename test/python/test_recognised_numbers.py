# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Programs that look like attention under a mask and are not quite: the first line of each says
why. Recognised or refused, they give the numbers of the program as it is written, and none is
said to be causal that leaks."""
import pathlib
import re

import numpy as np
import pytest

import maskir

PROGRAMS = pathlib.Path(__file__).resolve().parents[1] / "Raise" / "Inputs" / "numbers"
TYPES = {"f32": np.float32, "f16": np.float16, "f64": np.float64, "i64": np.int64, "i1": np.bool_}
TOLERANCE = {np.float32: 1e-4, np.float16: 4e-3}
NAMES = sorted(path.stem for path in PROGRAMS.glob("*.mlir"))
AVERAGES = [name for name in NAMES if name.startswith("rows_hidden_by_")]

LARGE = {"g": [[3, 3, 0, 0, 0]] * 6}
SECONDS = 1764230000 + 7 * np.arange(6)
# What random numbers would not meet.
INPUTS = {
    "any_over_nothing": {"g": []},
    "padding_added_to_causal": {"pad": [[1, 1, 0, 1, 2, 1]]},
    "bias_by_log_of_distance": {"r1": [0.5], "r2": [0.7]},
    "second_accumulator": LARGE,
    "mask_of_a_sum_that_wraps": {"n": [2**63 - 1] * 8},
    "fill_lifted_by_integers": {"mm": [0, 0, 10**9, 0, 0, 10**9]},
    "fill_lifted_by_quotient": {"mm": [0, 1, 0, 0, 1, 1]},
    "fill_lifted_by_floor": {"w1": [0] * 6},
    "fill_lifted_by_product": {"w1": [0] * 6},
    "fill_lifted_by_log_of_data": {"wk": [1, 1, 1, 1, 1, 3.3]},
    **dict.fromkeys(["times_in_f64", "times_that_are_f64"], {"tq": SECONDS, "tk": SECONDS}),
    **dict.fromkeys(["row_hidden_by_a_maximum", "row_hidden_by_log_of_a_count", "row_hidden_by_quotient_of_a_count"],
                    {"m2": [[row not in (2, 4)] * 6 for row in range(6)]}),
    "compare_of_truncated_floats": {"pk": [1.0001, 2, 1.0001, 2, 2, 1], "pq": [1] * 6},
}
# A later token moves an earlier row: the argument that holds the tokens.
LEAKS = {
    **dict.fromkeys(AVERAGES, 2),
    **dict.fromkeys(["fuse_fill_plus_exponential", "fuse_fill_plus_power", "fuse_fill_plus_integer",
                     "fuse_fill_plus_quotient", "fuse_fill_plus_table", "fuse_fill_beside_lower_bias"], 2),
    **dict.fromkeys(["table_of_large_integers", "second_accumulator", "long_generate", "floor_of_truncated_quotient",
                     "fuse_fill_plus_opposite", "any_over_nothing", "denominator_of_key_leaks", "dim_at_loop_index",
                     "output_map_with_constant", "output_map_diagonal", "fill_beside_lower_bias", "sum_of_constants_rounded",
                     "sum_of_constants_rounded_f16", "soft_fill_beside_scaled_scores", "soft_fill_beside_scaled_queries",
                     "fuse_fill_beside_scaled_scores"], 1),
    **dict.fromkeys([name for name in NAMES if name.startswith("fill_lifted_")], 2),
}
# No later key has a say in an earlier row.
RECOGNISED = ["bias_by_log_of_distance", "bias_by_log_of_positions", "scores_by_distance", "scores_times_log_of_position",
              "scores_behind_a_large_constant"]
CAUSAL = ["overflow_then_scale", "scale_inside_the_product", "keys_plus_queries", "values_of_a_query",
          "keys_of_each_query"]


def read(name):
    """CHAIN stands for a body that is too long to follow."""
    steps = [f"%g{i + 1} = arith.{'muli' if i % 2 else 'xori'} %g{i}, %five : i64" for i in range(450)]
    return (PROGRAMS / f"{name}.mlir").read_text().replace("CHAIN\n", "\n".join(steps).replace("%g450", "%last") + "\n")


def make_inputs(name, text):
    random = np.random.default_rng(0)
    given = INPUTS.get(name, {})
    arrays = []
    for argument, shape, element in re.findall(r"%(\w+): tensor<((?:[\d?]+x)*)(\w+)>", text.split("{", 1)[0]):
        sizes = [0 if size == "?" else int(size) for size in shape.split("x")[:-1]]
        numbers = given[argument] if argument in given else random.normal(size=sizes)
        arrays.append(np.asarray(numbers, TYPES[element]).reshape(sizes))
    if name == "row_hidden_by_a_sum":
        arrays[0][:, :, 2] = 0
    return arrays


@pytest.mark.parametrize("name", [name for name in NAMES if name not in AVERAGES])
def test_numbers_are_those_of_the_program(name):
    text = read(name)
    inputs = make_inputs(name, text)
    written, raised = (np.asarray(maskir.compile(text, recognize=recognize).main(*inputs))
                       for recognize in (False, True))
    tolerance = TOLERANCE[written.dtype.type]
    np.testing.assert_allclose(raised, written, rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("name", LEAKS)
def test_a_leak_is_not_proven_causal(name):
    text = read(name)
    report = maskir.verify(text, tokens={LEAKS[name]: 2}, result_tokens={0: 2})
    # What an attention says is about its mask: a row that it hides as a whole leaks in the function.
    proven = [v for v in report.verdicts if v.property == "causal" and v.outcome == "proven"
              and (v.subject == "function" or name not in AVERAGES)]
    # Nothing leaks where there is something.
    assert [v for v in proven if not any("size 0 of argument 3" in text for text in v.assumptions)] == []


@pytest.mark.parametrize("name", CAUSAL)
def test_a_causal_program_is_not_refuted(name):
    report = maskir.verify(read(name), tokens={1: 2}, result_tokens={0: 2})
    assert [v for v in report.verdicts if v.property == "causal" and v.outcome == "refuted"] == []


@pytest.mark.parametrize("name", RECOGNISED)
def test_what_lifts_no_fill_is_recognised(name):
    report = maskir.verify(read(name), tokens={1: 2, 2: 2}, result_tokens={0: 2})
    assert {(v.subject, v.outcome) for v in report.verdicts if v.property == "causal"} >= {
        ("attention", "proven"), ("function", "proven")}


def test_padding_and_a_causal_mask_are_recognised():
    """Also where the padding may be any integer: 2 takes a fill away again."""
    report = maskir.verify(read("padding_added_to_causal"), tokens={1: 2, 2: 2}, result_tokens={0: 2})
    assert len(report.attentions) == 1
    assert not any("not recognised" in v.message for v in report.verdicts)


def test_padding_by_its_role():
    """GPT-2's two masks make a causal one only if padding is 0 and 1, which a role says: then that is
    part of the answer."""
    text = (PROGRAMS / "padding_added_to_causal.mlir").read_text()
    where = {"tokens": {0: 2, 1: 2, 2: 2}, "result_tokens": {0: 2}}

    def ask(**roles):
        verdicts = maskir.verify(text, **where, **roles).verdicts
        return next(verdict for verdict in verdicts if verdict.subject == "attention" and verdict.property == "causal")
    assert ask().outcome == "refuted" and "= 2" in ask().message
    assert ask(roles={3: "data"}).outcome == "refuted"
    for role in "right_padding", "left_padding":
        answer = ask(roles={3: role})
        assert answer.outcome == "proven" and answer.assumptions == ("argument 3 is 1 for tokens and 0 for padding",)
    written = text.replace("%pad: tensor<1x6xi64>", '%pad: tensor<1x6xi64> {maskir.role = "padding"}')
    rng = np.random.default_rng(0)
    tensors = [rng.standard_normal((1, 1, 6, 4)).astype(np.float32) for _ in range(3)]
    padding = np.array([[1, 1, 0, 1, 0, 1]])
    results = [maskir.compile(written, recognize=recognize, trust_roles=True).main(*tensors, padding)
               for recognize in (False, True)]
    np.testing.assert_allclose(*results, atol=1e-5)
    report = maskir.verify(written, **where)
    assert any("assuming that argument 3 is 1" in remark for remark in report.remarks)
