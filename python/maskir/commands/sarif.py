# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Verdicts as SARIF 2.1.0, which code review tools show at the line.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""
from __future__ import annotations

import json
import pathlib
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    import maskir
    from maskir.commands.check import Checked

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
RULES = {
    "causal": "No position depends on a later token.",
    "nonempty_rows": "Each query sees a key.",
    "equal": "Two masks are the same.",
    "implies": "One mask hides all that another hides.",
    "last_token": "The token at the number of valid tokens - 1 is the last valid one.",
    "causal_live_rows": "No position whose token is no padding depends on a later token.",
    "independent_samples": "No sample depends on tokens of another sample.",
}


def _uri(path: str) -> str:
    return pathlib.Path(path).as_uri() if pathlib.PurePath(path).is_absolute() else quote(path)


def _location(place: str, path: str) -> dict:
    """A place "file:line:column" in the source; the file itself for any other text."""
    match = re.fullmatch(r"(.+):(\d+):(\d+)", place)
    artifact = {"uri": _uri(match[1] if match else path)}
    physical: dict = {"artifactLocation": artifact}
    if match and int(match[2]) > 0:
        physical["region"] = {"startLine": int(match[2]), "startColumn": max(1, int(match[3]))}
    return {"physicalLocation": physical}


def _result(verdict: maskir.Verdict, path: str, expected: bool) -> dict:
    # A level other than "none" goes with the kind "fail" only (3.27.10).
    kind, level = {"proven": ("pass", "none"), "refuted": ("fail", "error" if expected else "note"),
                   "unknown": ("fail", "warning") if expected else ("open", "none")}[verdict.outcome]
    words = verdict.message + (f"\n{verdict.picture}" if verdict.picture and kind == "fail" else "")
    properties: dict = {"subject": verdict.subject, "outcome": verdict.outcome}
    if verdict.witness:
        properties["witness"] = list(verdict.witness)
    if verdict.assumptions:
        properties["assumptions"] = list(verdict.assumptions)
    result = {"ruleId": verdict.property, "kind": kind, "level": level, "message": {"text": words},
              "locations": [_location(verdict.location, path)], "properties": properties}
    if verdict.path:
        steps = [{"location": _location(place, path)} for place in verdict.path]
        result["codeFlows"] = [{"threadFlows": [{"locations": steps}]}]
    return result


def render(checked: Sequence[Checked], version: str) -> str:
    """One run with a result for each verdict."""
    used = {verdict.property for result in checked if result.report for verdict in result.report.verdicts}
    notifications = [{"level": "error", "message": {"text": result.problem},
                      "locations": [_location("", result.path)]}
                     for result in checked if result.problem]
    run = {
        "tool": {"driver": {
            "name": "maskir", "version": version,
            "rules": [{"id": name, "shortDescription": {"text": words}} for name, words in RULES.items()
                      if name in used]}},
        "results": [_result(verdict, result.path, result.counts(verdict))
                    for result in checked if result.report for verdict in result.report.verdicts],
        "invocations": [{"executionSuccessful": not notifications,
                         "toolExecutionNotifications": notifications}],
        "columnKind": "utf16CodeUnits",
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"
