# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Verdicts as text for people, and as JSON."""
from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import maskir

if TYPE_CHECKING:
    from maskir.commands.check import Checked

COLOURS = {"proven": "32", "refuted": "31", "unknown": "33"}  # of a terminal


class Text:
    """Lines, with colours or without."""

    def __init__(self, colour: bool) -> None:
        self.colour = colour
        self.lines: list[str] = []

    def paint(self, words: str, code: str) -> str:
        return f"\033[{code}m{words}\033[0m" if self.colour else words

    def add(self, words: str = "") -> None:
        """A line; what a file holds besides text does not reach the terminal."""
        control = r"[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f]|\x1b" + (r"(?!\[\d\d?m)" if self.colour else "")
        self.lines.append(re.sub(control, lambda match: f"\\x{ord(match[0]):02x}", words))

    def __str__(self) -> str:
        return "".join(line + "\n" for line in self.lines)


def _add_verdict(out: Text, path: str, verdict: maskir.Verdict, said: set[str]) -> None:
    first, *rest = verdict.message.splitlines() or [""]
    out.add(f"{verdict.location or path}: {out.paint(first, COLOURS[verdict.outcome])}")
    for line in rest:
        out.add(line)
    if verdict.outcome == "refuted" and verdict.picture:
        for line in verdict.picture.splitlines():
            out.add(line.replace("✗", out.paint("✗", "31")))
    if verdict.outcome != "proven" and verdict.path:
        out.add("  on the way from a token to the result: " + " -> ".join(_shorten(verdict.path)))
    if verdict.outcome != "proven":  # what nobody said, and may not be meant
        for text in verdict.assumptions:
            if text.endswith("(inferred)"):
                out.add(out.paint(f"  where {text}", "2"))
    if verdict.outcome == "proven" and verdict.assumptions:
        news = [text for text in verdict.assumptions if text not in said]
        if len(news) < len(verdict.assumptions):
            out.add(out.paint("  assuming the same" + (", and" if news else ""), "2"))
        for text in news:
            out.add(out.paint(f"  assuming that {text}", "2"))
        said.update(news)


def _shorten(path: Sequence[str], most: int = 6) -> list[str]:
    """The ends of a long way: lines and columns after the first file name."""
    path = [place for i, place in enumerate(path) if i == 0 or place != path[i - 1]]
    names = [path[0]] + [place.rsplit("/", 1)[-1] for place in path[1:]]
    half = most // 2
    return names if len(names) <= most else [*names[:half], "...", *names[-half:]]


def render(checked: Sequence[Checked], colour: bool, remarks: bool) -> str:
    """The report of each file, and a line that counts."""
    out = Text(colour)
    for result in checked:
        if result.report is None:
            continue
        said: set[str] = set()
        for verdict in result.report.verdicts:
            _add_verdict(out, result.path, verdict, said)
        for remark in result.report.remarks if remarks else ():
            out.add(remark)
        if result.code == 0 and any(v.outcome == "refuted" for v in result.report.verdicts):
            out.add(f"{result.path}: {out.paint('what is expected is proven', COLOURS['proven'])}: what is "
                    "refuted is of a mask by itself, or a property that --expect does not name")
    verdicts = [verdict for result in checked if result.report for verdict in result.report.verdicts]
    counts = [f"{sum(v.outcome == outcome for v in verdicts)} {outcome}" for outcome in COLOURS]
    unusable = sum(result.report is None for result in checked)
    out.add(", ".join(counts) + (f"; {unusable} of {len(checked)} files can't be used" if unusable else ""))
    return str(out)


def render_json(checked: Sequence[Checked]) -> str:
    """The report as JSON: an object for one file, a list for several."""
    def make(result: Checked) -> dict:
        report = result.report or maskir.Report()
        return {"file": result.path, "problem": result.problem or None, **report.to_dict()}

    value = make(checked[0]) if len(checked) == 1 else [make(result) for result in checked]
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
