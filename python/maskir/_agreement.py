# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Two answers about one function must agree: as written, and with attention as an operation.

A program that is written with `attn.attention` means that operation, so what is proved by its
rule is proved of the program. Where `mask-raise` found the attention, the numbers are the same
up to rounding at best: such a proof is told, and does not count. In neither case may a run
refute it, unless it is known how the two programs differ.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from maskir import _moves
from maskir._confirm import Leak
from maskir.report import InternalError

# Of the largest element of a row. Less may be rounding, in f16 and bf16 too.
_ROUNDING = 1e-2
# What an attention as an operation rests on, and its lowered code doesn't.
NO_WRAP = "sums and products of integers that the mask reads fit 64 bits"
TIED_SIZES = "dynamic sizes of batches are equal, and so are lengths"


@dataclass(frozen=True)
class Kept:
    """The answer about a function in which attention is an operation.

    `difference`: what recognition may have changed besides rounding; "" if nothing.
    """

    outcome: str
    assumptions: tuple[str, ...]
    is_written: bool
    difference: str = ""


def _moves_by_rounding(leak: Leak, property: str, positions: Sequence[tuple[int, int]]) -> bool:
    """Whether the row that moved did so by no more than another order of sums may."""
    dim = None if property == "independent_samples" else dict(positions)[leak.result]
    rows = (_moves.row_of(leak.arrays[f"{name}{leak.result}"], dim, leak.position, leak.sample)
            for name in ("result", "changed_result"))
    return _moves.relative_difference(*rows) <= _ROUNDING


def _say(leak: Leak) -> str:
    return (f"another token {leak.token} moves position {leak.position + leak.offset} "
            f"(sample {leak.sample})")


def reconcile(claim: str, property: str, outcome: str, leak: Leak | None, kept: Kept,
              positions: Sequence[tuple[int, int]], equal_sizes: bool = False) -> tuple[str, str]:
    """What counts, and a remark ("" if there is nothing to say).

    Parameters
    ----------
    claim : str
        The function and what is asked of it, in words.
    property : str
        The same as a name.
    outcome : {"proven", "refuted", "unknown"}
        The answer about the program as it is written.
    leak : Leak or None
        A run that shows the opposite.
    kept : Kept
        The other answer.
    positions : sequence of (int, int)
        The dimension of each result that counts positions.
    equal_sizes : bool
        Whether the question is about equal dynamic sizes only.

    Raises
    ------
    maskir.InternalError
        If a run refutes what is proved.
    """
    if outcome == "proven" and leak is not None:
        raise InternalError(f"internal error: {claim}: proven as it is written, and refuted by a run: "
                            f"{_say(leak)}. One of the two answers is wrong")
    if kept.outcome != "proven" or outcome == "proven":
        return outcome, ""
    difference = kept.difference
    if not equal_sizes and TIED_SIZES in kept.assumptions:
        difference = TIED_SIZES
    if leak is not None and NO_WRAP in kept.assumptions:
        difference = difference or NO_WRAP
    what = "with its attentions as operations" if kept.is_written else "as recognised"
    if leak is None:
        if kept.is_written:
            return "proven", f"{claim}: proven {what}, not as it is lowered"
        return outcome, (f"{claim}: proven {what}, which does not count: "
                         f"there {difference or 'numbers are the same up to rounding only'}")
    if not difference and not kept.is_written and _moves_by_rounding(leak, property, positions):
        difference = "sums have another order"
    if difference:
        return outcome, f"{claim}: proven {what}: there {difference}"
    raise InternalError(f"internal error: {claim}: proven {what}, and refuted as it is written, by a run: "
                        f"{_say(leak)}. One of the two answers is wrong")
