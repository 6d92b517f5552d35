# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What proofs and the analysis of a program answer."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from maskir._core import Error

# Set on the errors of a failed expectation.
Error.report = None
Error.__module__ = "maskir"

Outcome = Literal["proven", "refuted", "unknown"]


@dataclass(frozen=True)
class Verdict:
    """One answer. Unknown is never yes (rule M8): `bool(verdict)` is true only if proven.

    Attributes
    ----------
    subject : {"mask", "attention", "assert", "function"}
        What the claim is about.
    property : {"causal", "nonempty_rows", "equal", "implies"}
        The claim.
    outcome : {"proven", "refuted", "unknown"}
        The answer.
    witness : tuple of int or None
        If refuted, a pair (b, h, q, kv) in absolute positions that contradicts the
        claim. For "nonempty_rows" it is an empty row, and kv says nothing.
    location : str
        Where in the source the subject stands; "" for a mask made in Python.
    message : str
        The answer in words: the diagnosis and the fix, or what stopped the proof.
    picture : str
        A small drawing of the mask; "" if there is none.
    assumptions : tuple of str
        What the proof about a function rests on.
    path : tuple of str
        Of a function whose causality is unknown because of one possible path: the places
        in the source, from the token to the result.
    """

    subject: str
    property: str
    outcome: Outcome
    witness: tuple[int, int, int, int] | None = None
    location: str = ""
    message: str = ""
    picture: str = ""
    assumptions: tuple[str, ...] = ()
    path: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self.outcome == "proven"


@dataclass(frozen=True)
class Attention:
    """One attention that was found.

    Attributes
    ----------
    mask : str
        The mask in words.
    mask_ir : str
        The operations that define the mask.
    shapes : dict of str to tuple
        Shapes of "query", "key", "value" and "result"; None is a dynamic size.
    location : str
        Where it stands in the source.
    tiles : dict of str to int or None
        Numbers of "skipped", "full" and "partial" tiles of 128 x 128, over all samples
        and heads; None if lengths, numbers or data of run time decide them.
    """

    mask: str
    mask_ir: str
    shapes: dict[str, tuple[int | None, ...]]
    location: str
    tiles: dict[str, int] | None = None


@dataclass(frozen=True)
class Report:
    """The result of `verify`.

    Attributes
    ----------
    verdicts : list of Verdict
        One for each claim, in the order of the program.
    attentions : list of Attention
        Each attention of the program.
    remarks : list of str
        What was done and what stopped recognition, with locations.
    """

    verdicts: list[Verdict] = field(default_factory=list)
    attentions: list[Attention] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """True if every verdict is proven."""
        return all(self.verdicts)
