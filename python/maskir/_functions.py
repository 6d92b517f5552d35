# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Verdicts about whole functions: a proof, or a run that shows the leak."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from maskir import _core
from maskir._agreement import TIED_SIZES, Kept, reconcile
from maskir._checks import MOST, check_flag, check_mapping, check_number, check_seconds
from maskir._confirm import Leak, confirm
from maskir._inputs import Contract
from maskir._passes import CLEAN, FIND, KEEP
from maskir._watch import Watch, say_limit
from maskir.report import CLAIMS, Verdict

MOST_KEYS = 8  # of attentions, tried first in runs


@dataclass(frozen=True)
class Question:
    """What is asked of the functions of a program; see `maskir.verify`."""

    tokens: Mapping[int, int] | Literal["infer"] | None = None
    result_tokens: Mapping[int, int] | None = None
    roles: Mapping[int, str] = field(default_factory=dict)
    position_offset: int = 0
    strict: bool = False
    equal_sizes: bool = False
    confirm: bool = True
    timeout: float = 60.0

    def __post_init__(self) -> None:
        if isinstance(self.result_tokens, str):
            raise TypeError(f"result_tokens must be a mapping like {{0: 1}}, not {self.result_tokens!r}")
        if self.tokens is None and (self.result_tokens or self.roles):
            raise ValueError("result_tokens and roles say something only together with tokens")
        if isinstance(self.tokens, str) and self.tokens != "infer":
            raise ValueError(f"tokens is {{argument: dimension}} or 'infer', not {self.tokens!r}")
        for name in ("tokens", "result_tokens"):
            places = getattr(self, name)
            if places is not None and not isinstance(places, str):
                for dimension in check_mapping(name, places).values():
                    check_number(f"a dimension in {name}", dimension, 0, MOST)
        for role in check_mapping("roles", self.roles).values():
            if role not in _core.ROLES:
                raise ValueError(f"a role is one of {', '.join(_core.ROLES)}; not {role!r}")
        check_number("position_offset", self.position_offset, 0, 1 << 62)
        for name in ("strict", "equal_sizes", "confirm"):
            check_flag(name, getattr(self, name))
        check_seconds("timeout", self.timeout)


def verify_functions(text: bytes, name: str, question: Question, watch: Watch,
                     masks: Sequence[Verdict] = ()) -> tuple[list[Verdict], list[str]]:
    """The verdicts about each public function that has a contract; remarks about others.

    `masks` is what is known of masks and attentions: which keys to try first. A function
    that holds none of them, makes numbers of tensors and has no contract is unknown.
    """
    infer = question.tokens == "infer"
    tokens = [] if infer or question.tokens is None else list(question.tokens.items())
    asked = (tokens, list((question.result_tokens or {}).items()), dict(question.roles),
             question.position_offset, question.strict, question.equal_sizes, infer)
    found = _core.verify_functions(text, name, CLEAN, *asked, watch)
    # A contract that was stated and fits no function is no guess.
    if question.result_tokens or question.roles or question.position_offset or question.strict:
        if all(function["is_guess"] for function in found):
            found = [{**function, "is_guess": False} for function in found]
    covered = {function for verdict in masks for function in verdict.functions}
    found = [{**function, "is_guess": function["is_guess"] and (
        not function["has_numbers"] or function["name"] in covered)} for function in found]
    remarks = [f"{function['location'] or name}: function {function['name']}: {function['problem']}"
               for function in found if function["is_guess"]]
    functions = [function for function in found if not function["is_guess"]]
    others: dict[str, dict] = {}
    if functions and not watch.why_not:
        others = {other["name"]: other for other in _core.verify_attentions(text, name, FIND, KEEP, *asked)}
    jobs = {function["name"]: _find_open(function) + _find_doubts(function, others.get(function["name"]))
            for function in functions}
    to_run = sum(map(bool, jobs.values()))
    verdicts = []
    for function in functions:
        answers: dict[str, Leak | str] = {}
        if question.confirm and jobs[function["name"]]:
            # a share of the time for each
            answers = _run(text, function, jobs[function["name"]], _find_keys(function, masks), watch,
                           watch.left / to_run)
            to_run -= 1
        kept = _read_kept(others.get(function["name"]))
        kept = _ask_again(text, function, answers, kept, watch)
        judged, notes = _judge(function, answers, kept, question.equal_sizes)
        remarks += [f"{function['location'] or name}: {note}" for note in notes]
        for verdict in judged:
            watch.answer((function["name"], verdict.property), verdict)
            verdicts.append(verdict)
    return verdicts, remarks


def _find_open(function: dict) -> list[dict]:
    """What a run may decide."""
    return [verdict for verdict in function["verdicts"] if verdict["outcome"] != "proven"]


def _find_doubts(function: dict, other: dict | None) -> list[dict]:
    """What is proven as written, and a path where attention is an operation. A run must not show it.

    A proof that holds for equal sizes says nothing about a path for others, nor does a run of
    large numbers about a proof that assumes small ones.
    """
    if other is None:
        return []
    proven = {verdict["property"]: verdict["assumptions"] for verdict in function["verdicts"]
              if verdict["outcome"] == "proven"}
    return [{**verdict, "is_doubt": True} for verdict in other["verdicts"] if verdict["outcome"] == "possible"
            and TIED_SIZES not in proven.get(verdict["property"], [TIED_SIZES])]


def _read_kept(other: dict | None) -> dict[str, Kept]:
    """For each property what is known with attention as an operation."""
    if other is None:
        return {}
    return {verdict["property"]: Kept(verdict["outcome"], tuple(verdict["assumptions"]), other["is_written"],
                                      other["difference"])
            for verdict in other["verdicts"]}


def _find_keys(function: dict, masks: Sequence[Verdict]) -> list[int]:
    """Later keys that attentions of the function see."""
    keys = [verdict.witness[3] for verdict in masks
            if (verdict.subject, verdict.property) == ("attention", "causal") and verdict.witness
            and function["name"] in (verdict.functions or (function["name"],))]
    return list(dict.fromkeys(keys))[:MOST_KEYS]


def _run(text: bytes, function: dict, open_: list[dict], keys: list[int], watch: Watch,
         timeout: float) -> dict[str, Leak | str]:
    """For each open property a run that shows the leak, or in words why there is none.

    `keys` are tokens to try first.
    """
    if watch.why_not:
        return {verdict["property"]: f"not run within {say_limit(watch.timeout)}" for verdict in open_}
    watch.begin(f"running function {function['name']}")
    contract = Contract(**function["contract"])
    jobs = [{"property": verdict["property"], "tokens": [verdict["token"], *keys],
             "shapes": verdict["shapes"], "padding": verdict["padding"],
             "is_small": verdict.get("is_doubt", False)} for verdict in open_]
    return dict(zip((job["property"] for job in jobs),
                    confirm(text, function["name"], contract, jobs, timeout, watch.timeout)))


def _ask_again(text: bytes, function: dict, answers: dict[str, Leak | str], kept: dict[str, Kept],
               watch: Watch) -> dict[str, Kept]:
    """Where the other answer is a proof and a run shows a leak: runs of small numbers, as proofs assume."""
    found = {verdict["property"]: verdict for verdict in _find_open(function)}
    against = [name for name, answer in kept.items()
               if answer.outcome == "proven" and isinstance(answers.get(name), Leak) and name in found
               and not answer.difference and TIED_SIZES not in answer.assumptions]
    if not against:
        return kept
    small = _run(text, function, [{**found[name], "is_doubt": True} for name in against], [], watch,
                 watch.left)
    larger = {name: replace(kept[name], difference="floats are smaller than in the run")
              for name in against if not isinstance(small.get(name), Leak)}
    return {**kept, **larger}


def _judge(function: dict, answers: dict[str, Leak | str], kept: dict[str, Kept],
           equal_sizes: bool) -> tuple[list[Verdict], list[str]]:
    if function["problem"]:
        return [Verdict("function", "causal", "unknown", None, function["location"],
                        f"function {function['name']}: causal: unknown: {function['problem']}",
                        functions=(function["name"],))], []
    verdicts, remarks = [], []
    for verdict in function["verdicts"]:
        answer = answers.get(verdict["property"])
        judged = make_verdict(function, verdict, answer)
        if verdict["property"] in kept:
            judged, remark = _reconcile(function, judged, answer, kept[verdict["property"]], equal_sizes)
            remarks += [remark] if remark else []
        verdicts.append(judged)
    return verdicts, remarks


def _reconcile(function: dict, verdict: Verdict, answer: Leak | str | None, kept: Kept,
               equal_sizes: bool) -> tuple[Verdict, str]:
    """The verdict that counts, and what there is to say about the other one."""
    claim = f"function {function['name']}: {CLAIMS[verdict.property]}"
    outcome, remark = reconcile(claim, verdict.property, verdict.outcome,
                                answer if isinstance(answer, Leak) else None, kept,
                                function["contract"]["positions"], equal_sizes)
    if outcome == verdict.outcome:
        return verdict, remark
    return Verdict("function", verdict.property, outcome, location=verdict.location,
                   message=f"{claim}: {outcome}", assumptions=kept.assumptions,
                   functions=verdict.functions), remark


def make_verdict(function: dict, verdict: dict, answer: Leak | str | None) -> Verdict:
    """What the proof and the runs say together."""
    name = verdict["property"]
    say = f"function {function['name']}: {CLAIMS[name]}: "
    common = {"location": function["location"], "assumptions": tuple(verdict["assumptions"]),
              "path": tuple(verdict["path"]), "functions": (function["name"],)}
    if verdict["outcome"] == "proven":
        return Verdict("function", name, "proven", message=say + "proven", **common)
    if isinstance(answer, Leak):
        words = _describe(name, answer, function["contract"])
        return Verdict("function", name, "refuted", _witness(name, answer), message=say + words,
                       inputs=answer.arrays, **common)
    thing = ("sample", "sample") if name == "independent_samples" else ("token", "position")
    reason = verdict["reason"]
    if verdict["outcome"] == "possible":
        reason = (f"{thing[0]} {verdict['token']} may move {thing[1]} {verdict['position']}; "
                  "this path is not excluded")
    return Verdict("function", name, "unknown",
                   message=f"{say}unknown: {reason}, and {answer or 'not confirmed by a run'}", **common)


def _witness(name: str, leak: Leak) -> tuple[int, int, int, int] | None:
    if name == "independent_samples":
        return None
    return leak.sample, 0, leak.position + leak.offset, leak.token


def _describe(name: str, leak: Leak, contract: dict) -> str:
    data = "" if leak.variant == "ones" else f", data: {leak.variant}"
    little = "; by so little in every run that it may be rounding" if leak.may_be_rounding else ""
    of = f" of result {leak.result}" if len(contract["positions"]) > 1 else ""
    if name == "independent_samples":
        return (f"refuted: other tokens of sample {leak.token} move sample {leak.position}{of} in a run{data}"
                f"{little}")
    position = f"position {leak.position + leak.offset}{of}"
    strict = ", which may depend on earlier tokens only" if contract["ahead"] < 0 else ""
    if leak.source is None:
        return (f"refuted: another token {leak.token} of several samples moves {position} of "
                f"sample {leak.sample} in a run{data}{strict}{little}")
    if leak.source != leak.sample:
        return (f"refuted: another token {leak.token} of sample {leak.source} moves {position} of "
                f"sample {leak.sample} in a run{data}{strict}{little}")
    return (f"refuted: another token {leak.token} moves {position} in a run "
            f"(sample {leak.sample}{data}){strict}{little}")
