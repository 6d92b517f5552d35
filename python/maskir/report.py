# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What proofs and the analysis of a program answer."""
from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from maskir._core import Error

# Set on the errors of a failed expectation.
Error.report = None
Error.__module__ = "maskir"

Outcome = Literal["proven", "refuted", "unknown"]

# Properties in words.
CLAIMS = {"causal": "causal", "nonempty_rows": "no empty row", "equal": "equal", "implies": "implies",
          "last_token": "last token", "causal_live_rows": "causal on rows whose query is a token",
          "independent_samples": "samples are independent"}


class InternalError(Error):
    """Two answers of MaskIR contradict each other: neither is to be trusted."""


InternalError.__module__ = "maskir"


@dataclass(frozen=True)
class Verdict:
    """One answer. Unknown is never yes (rule M8): `bool(verdict)` is true only if proven.

    Attributes
    ----------
    subject : {"mask", "attention", "assert", "pool", "function"}
        What the claim is about.
    property : {"causal", "nonempty_rows", "equal", "implies", "last_token", "causal_live_rows", \
"independent_samples"}
        The claim. "last_token" is about the token at the number of valid tokens - 1, which a
        pool reads: it is the last valid token of each sample. The last two are about
        functions: "causal" for the positions whose token is no padding; no sample depends on
        tokens of another sample.
    outcome : {"proven", "refuted", "unknown"}
        The answer.
    witness : tuple of int or None
        If refuted, a pair (b, h, q, kv) in absolute positions that contradicts the
        claim. For "nonempty_rows" it is an empty row, and kv says nothing. For a function
        a run showed it: token kv moves position q, and h says nothing. For "last_token" the
        program takes token q of sample b, but the last valid one is kv; h says nothing.
    location : str
        Where in the source the subject stands; "" for a mask made in Python.
    message : str
        The answer in words: the diagnosis and the fix, or what stopped the proof.
    picture : str
        A small drawing of the mask; "" if there is none.
    assumptions : tuple of str
        What a proof rests on, besides the program.
    path : tuple of str
        Of a function that is not proven: the places in the source on one possible way
        from a token to the result.
    functions : tuple of str
        Of a function: its name. Of an attention: the functions that hold it, behind inlining;
        none where that is not known.
    inputs : mapping of str to array, or None
        Of a refuted function the run that shows it: the arguments arg0, arg1, ..., those
        with another token (changed0), and the results of both runs (result0,
        changed_result0).
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
    functions: tuple[str, ...] = ()
    inputs: Mapping[str, np.ndarray] | None = field(default=None, compare=False, repr=False)

    def __bool__(self) -> bool:
        return self.outcome == "proven"

    def to_dict(self) -> dict[str, object]:
        """The fields but `inputs`, as JSON can hold them."""
        fields = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        del fields["inputs"]
        return {name: list(value) if isinstance(value, tuple) else value for name, value in fields.items()}

    def save_witness(self, path: str | os.PathLike) -> None:
        """Write `inputs` to an .npz file, which ``maskir run --inputs`` takes.

        Raises
        ------
        ValueError
            If there are none.
        """
        if self.inputs is None:
            raise ValueError(f"no run shows it: the outcome is {self.outcome}")
        np.savez(path, **self.inputs)


@dataclass(frozen=True)
class Attention:
    """One attention that was found, or stored weights that are applied to values.

    Attributes
    ----------
    mask : str
        The mask in words.
    mask_ir : str
        The operations that define the mask.
    shapes : dict of str to tuple
        Shapes of "query", "key", "value" (or "weights", "values") and "result"; None is
        a dynamic size.
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

    def to_dict(self) -> dict[str, object]:
        """All of it, as JSON can hold it."""
        return {"verdicts": [verdict.to_dict() for verdict in self.verdicts],
                "attentions": [dataclasses.asdict(attention) for attention in self.attentions],
                "remarks": list(self.remarks)}
