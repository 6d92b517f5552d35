# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Is the token at the number of valid tokens - 1 the last valid one? What verify, and the
command, answer; the program itself, run with the witness, takes the token that it names.
"""
import itertools
import json
import pathlib
import re
import subprocess
import sys

import numpy as np
import pytest

import maskir

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from pool_programs import last, mean  # noqa: E402

OTHER = [("i1", False), ("i64", True), ("i64", False), ("token", False), ("left", False)]


def verdict(text, **options):
    verdicts = [v for v in maskir.verify(text, **options).verdicts if v.subject != "function"]
    assert len(verdicts) == 1
    return verdicts[0]


def with_role(text, role, argument="%m"):
    return re.sub(rf"({argument}: tensor<[^>]*>)", rf'\1 {{maskir.role = "{role}"}}', text, count=1)


def take(text, kind, data, S=5):
    """The token that the program takes of each sample, as it is written."""
    x = np.arange(4 * S * 3, dtype=np.float32).reshape(4, S, 3)
    result = maskir.compile(text, recognize=False).f(x, data)
    return (result[:, 0] // 3 % S).astype(int)


def flags_of(kind, data, S=5):
    if kind == "left":
        return np.arange(S) >= data[:, None]
    return data != (7 if kind == "token" else 0)


@pytest.mark.parametrize("kind, weighted", OTHER)
@pytest.mark.parametrize("negative", ["wrap", "clamp"])
def test_refuted_with_flags_that_the_program_takes_wrongly(kind, weighted, negative):
    text = last(kind, weighted=weighted, negative=negative)
    answer = verdict(text)
    assert (answer.subject, answer.property, answer.outcome) == ("pool", "last_token", "refuted")
    assert not answer
    found = re.search(r"with %arg1 = (?:\[(.*)\] in each sample|(\d+) everywhere)", answer.message)
    if found[1]:
        data = np.tile([int(n) for n in found[1].split(",")], (4, 1)).astype(bool if kind == "i1" else np.int64)
    else:
        data = np.full(4, int(found[2]))
    b, _, taken, truth = answer.witness
    assert taken != truth and np.flatnonzero(flags_of(kind, data)[b])[-1] == truth
    assert take(text, kind, data)[b] == taken
    # Nothing else changes: what is compiled takes the same token.
    x = np.random.default_rng(4).standard_normal((4, 5, 3)).astype(np.float32)
    np.testing.assert_array_equal(maskir.compile(text).f(x, data)[b], x[b, taken])


@pytest.mark.parametrize("S", [2, 5])
def test_proven_below_a_length(S):
    text = last("length", S=S)
    answer = verdict(text, expect="last_token")
    assert answer.outcome == "proven" and answer.message == "last token: proven" and not answer.assumptions
    for lengths in itertools.product(range(1, S + 1), repeat=2):
        data = np.array([*lengths, 1, S])
        np.testing.assert_array_equal(take(text, "length", data, S), data - 1)


@pytest.mark.parametrize("kind, weighted", [("i1", False), ("i64", True), ("i64", False)])
def test_a_contract_decides(kind, weighted):
    text = last(kind, weighted=weighted)
    for answer in (verdict(with_role(text, "right_padding")),
                   verdict(text, tokens={0: 1}, roles={1: "right_padding"}, confirm=False)):
        assert answer.outcome == "proven"
        assert answer.assumptions == ("argument 1 is 1 for tokens and 0 for padding, which is on the right",)
    # An assumption changes no number: the program stays as it is.
    flags = np.array([[0, 0, 1, 1, 1]] * 4)
    x = np.random.default_rng(4).standard_normal((4, 5, 3)).astype(np.float32)
    result = maskir.compile(with_role(text, "right_padding")).f(x, flags.astype(bool if kind == "i1" else np.int64))
    np.testing.assert_array_equal(result, x[:, 2])
    for role in ("left_padding", "padding"):
        answer = verdict(with_role(text, role))
        assert answer.outcome == "refuted"
        row = [int(n) for n in re.search(r"\[(.*)\] in each", answer.message)[1].split(",")]
        assert row == sorted(row) and set(row) == {0, 1}  # padding, and on the left


def test_padding_on_the_right_of_what_is_compared_with_something_else():
    """Flags m != 7 of an argument of 0 and 1 are all true: the row is always the last, and nobody
    asks which token it is."""
    text = with_role(last("token"), "right_padding")
    assert [v for v in maskir.verify(text).verdicts if v.subject != "function"] == []
    with pytest.raises(maskir.Error, match="nothing is proven last_token"):
        maskir.verify(text, expect="last_token")
    inverted = with_role(last("i64").replace("arith.cmpi ne, %a, %zero", "arith.cmpi eq, %a, %zero"), "right_padding")
    assert verdict(inverted).outcome == "refuted"


@pytest.mark.parametrize("role", ["positions", "causal_mask", "offset"])
def test_other_roles_say_nothing_of_flags(role):
    assert verdict(with_role(last("i64"), role)).outcome == "unknown"


ROWS = [[1, 1, 1, 0, 0], [1, 0, 0, 0, 0], [1, 1, 1, 1, 1], [0, 0, 0, 0, 0]]


def constant(rows):
    """The flags are a constant of the program."""
    text = last("i64").replace(", %m: tensor<4x5xi64>", "")
    return text.replace("{\n  %ef", f"{{\n  %m = arith.constant dense<{rows}> : tensor<4x5xi64>\n  %ef", 1)


@pytest.mark.parametrize("changed, outcome", [((), "proven"), ((1, 2, 1), "refuted"), ((3, 4, 1), "refuted"),
                                              ((3, 0, 1), "proven"), ((2, 0, 0), "refuted")])
def test_constant_flags(changed, outcome):
    rows = [list(row) for row in ROWS]
    if changed:
        rows[changed[0]][changed[1]] = changed[2]
    answer = verdict(constant(rows))
    assert answer.outcome == outcome
    if outcome == "refuted":
        row = rows[changed[0]]
        assert answer.witness == (changed[0], 0, sum(row) - 1, max(np.flatnonzero(row)))


def weighted_lengths(factor):
    """s < length ? factor : 0, which is on the right, but no flag unless the factor is 1."""
    text = last("length")
    return text.replace("%r = arith.extui %t : i1 to i64",
                        f"%one = arith.constant {factor} : i64\n    %none = arith.constant 0 : i64\n"
                        "    %r = arith.select %t, %one, %none : i64")


@pytest.mark.parametrize("factor, outcome", [(1, "proven"), (2, "refuted")])
def test_numbers_that_count_twice(factor, outcome):
    text = weighted_lengths(factor)
    assert verdict(text).outcome == outcome
    x = np.random.default_rng(4).standard_normal((4, 5, 3)).astype(np.float32)
    lengths = np.array([1, 2, 1, 2])
    np.testing.assert_array_equal(maskir.compile(text).f(x, lengths), x[np.arange(4), factor * lengths - 1])


def test_a_second_condition_with_holes():
    """A token is valid below a length and where a flag is set."""
    text = last("i64").replace("%m: tensor<4x5xi64>)", "%m: tensor<4x5xi64>, %ends: tensor<4xi64>)").replace(
        "%t = arith.cmpi ne, %a, %zero : i64",
        "%i = linalg.index 0 : index\n    %j = linalg.index 1 : index\n    %l = tensor.extract %ends[%i] : tensor<4xi64>\n"
        "    %jj = arith.index_cast %j : index to i64\n    %below = arith.cmpi slt, %jj, %l : i64\n"
        "    %set = arith.cmpi ne, %a, %zero : i64\n    %t = arith.andi %below, %set : i1")
    answer = verdict(text)
    assert answer.outcome == "refuted"
    row, length = re.search(r"%arg1 = \[(.*)\] in each sample, %arg2 = (\d+) everywhere", answer.message).groups()
    valid = np.array([int(n) for n in row.split(",")]) * (np.arange(5) < int(length))
    assert answer.witness == (0, 0, (valid != 0).sum() - 1, np.flatnonzero(valid)[-1])


def test_unknown_if_the_program_asserts_something():
    text = last("i64").replace("{\n  %ef", "{\n  %begin = arith.constant 0 : index\n  %first = tensor.extract %m[%begin, %begin]"
                               " : tensor<4x5xi64>\n  %one = arith.constant 1 : i64\n  %is = arith.cmpi eq, %first, "
                               '%one : i64\n  cf.assert %is, "padding on the right"\n  %ef', 1)
    answer = verdict(text)
    assert answer.outcome == "unknown" and "asserts something" in answer.message


def test_unknown_if_the_flags_are_computed_from_floats():
    text = last("i1").replace("%m: tensor<4x5xi1>)", "%m: tensor<4x5xf32>)").replace(
        "ins(%m : tensor<4x5xi1>)", "ins(%m : tensor<4x5xf32>)").replace(
        "^bb0(%t: i1, %o: i64):", "^bb0(%y: f32, %o: i64):\n    %z = arith.constant 0.0 : f32\n"
        "    %t = arith.cmpf ogt, %y, %z : f32")
    assert verdict(text).outcome == "unknown"


def test_expect():
    with pytest.raises(maskir.Error, match="last token: refuted") as error:
        maskir.verify(last("i1"), expect="last_token")
    assert error.value.report.verdicts[0].outcome == "refuted"
    with pytest.raises(maskir.Error, match="nothing is proven last_token"):
        maskir.verify(mean("i1"), expect="last_token")
    with pytest.raises(maskir.Error, match="no attention was found, so nothing is proven causal"):
        maskir.verify(last("length"), expect=["causal", "last_token"])


@pytest.mark.parametrize("text", [mean("i64", weighted=True), last("i1")])
def test_a_refused_pool_is_no_attention(text):
    assert all(v.subject != "attention" for v in maskir.verify(text).verdicts)


# --- Any condition: a proof has no counterexample, and a refutation has the one it says ----

LEAVES = {  # condition on the token j from the arguments m: [1, 3], l: [1] and p: [1]
    "j < l": ("%{n} = arith.cmpi slt, %jj, %lv : i64", lambda j, m, l, p: j < l),
    "j <= l": ("%{n} = arith.cmpi sle, %jj, %lv : i64", lambda j, m, l, p: j <= l),
    "j >= p": ("%{n} = arith.cmpi sge, %jj, %pv : i64", lambda j, m, l, p: j >= p),
    "j < 2": ("%{n} = arith.cmpi slt, %jj, %two : i64", lambda j, m, l, p: j < 2),
    "j > 0": ("%{n} = arith.cmpi sgt, %jj, %none : i64", lambda j, m, l, p: j > 0),
    "m != 0": ("%{n} = arith.cmpi ne, %mv, %none : i64", lambda j, m, l, p: m[j] != 0),
    "l > p": ("%{n} = arith.cmpi sgt, %lv, %pv : i64", lambda j, m, l, p: l > p),
}


def condition(random, depth):
    """Operations that define the last of their values, and the same in Python."""
    if depth == 0 or random.random() < 0.2:
        code, holds = LEAVES[random.choice(list(LEAVES))]
        name = f"v{random.integers(1 << 60)}"
        return [code.format(n=name)], name, holds
    a, x, f = condition(random, depth - 1)
    b, y, g = condition(random, depth - 1)
    name = f"v{random.integers(1 << 60)}"
    kind = random.choice(["andi", "andi", "ori", "xori"])
    joined = {"andi": lambda *at: f(*at) and g(*at), "ori": lambda *at: f(*at) or g(*at),
              "xori": lambda *at: f(*at) != g(*at)}[kind]
    return [*a, *b, f"%{name} = arith.{kind} %{x}, %{y} : i1"], name, joined


def question(lines, name):
    body = "\n    ".join(lines)
    return f"""
#bs = affine_map<(b, s) -> (b, s)>
func.func @f(%m: tensor<1x3xi64>, %l: tensor<1xi64>, %p: tensor<1xi64>) {{
  %two = arith.constant 2 : i64
  %none = arith.constant 0 : i64
  %e = tensor.empty() : tensor<1x3xi1>
  %f = linalg.generic {{indexing_maps = [#bs, #bs], iterator_types = ["parallel", "parallel"]}}
      ins(%m : tensor<1x3xi64>) outs(%e : tensor<1x3xi1>) {{
  ^bb0(%mv: i64, %o: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %jj = arith.index_cast %j : index to i64
    %lv = tensor.extract %l[%i] : tensor<1xi64>
    %pv = tensor.extract %p[%i] : tensor<1xi64>
    {body}
    linalg.yield %{name} : i1
  }} -> tensor<1x3xi1>
  attn.check_last %f : tensor<1x3xi1>
  return
}}
"""


def test_random_conditions():
    random, seen = np.random.default_rng(11), {"proven": 0, "refuted": 0, "unknown": 0}
    for _ in range(150):
        lines, name, holds = condition(random, 3)
        answer = verdict(question(lines, name))
        seen[answer.outcome] += 1
        wrong = set()
        for *m, l, p in itertools.product((0, 1), (0, 1), (0, 1), range(-1, 5), range(-1, 5)):
            valid = np.flatnonzero([holds(j, m, l, p) for j in range(3)])
            if len(valid) and valid[-1] != len(valid) - 1:
                wrong.add((len(valid) - 1, valid[-1]))
        assert answer.outcome != "proven" or not wrong
        assert answer.outcome != "refuted" or answer.witness[2:] in wrong
    assert seen["proven"] > 10 and seen["refuted"] > 10 and seen["unknown"] < 30, seen


def run(*arguments):
    command = [sys.executable, "-m", "maskir", "check", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True)


def test_the_command(tmp_path):
    wrong, right = tmp_path / "wrong.mlir", tmp_path / "right.mlir"
    wrong.write_text(last("i64"))
    right.write_text(last("length"))
    asked = ("--no-functions", "--expect", "last_token")
    done = run(wrong, *asked)
    assert done.returncode == 1 and f"{wrong}:29:10: last token: refuted: the sum of the flags - 1" in done.stdout
    assert run(right, *asked).returncode == 0
    done = run(wrong, "--role", "1=right_padding", "--tokens", "0:1", "--expect", "last_token", "--no-run")
    assert done.returncode == 0, done.stdout
    assert "assuming that argument 1 is 1 for tokens and 0 for padding, which is on the right" in done.stdout
    report = json.loads(run(wrong, *asked, "--format", "json").stdout)
    assert report["verdicts"][0]["property"] == "last_token" and report["verdicts"][0]["witness"] == [0, 0, 2, 4]
    sarif = json.loads(run(wrong, *asked, "--format", "sarif").stdout)["runs"][0]
    assert [rule["id"] for rule in sarif["tool"]["driver"]["rules"]] == ["last_token"]
    assert sarif["results"][0]["level"] == "error" and sarif["results"][0]["properties"]["witness"] == [0, 0, 2, 4]
