# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Following the questions about one program, and ending them when its time is over."""
from __future__ import annotations

import time
from collections.abc import Hashable

from maskir.report import CLAIMS, Verdict


def say_limit(timeout: float) -> str:
    """How an answer names the limit that stopped it."""
    return f"the limit of {timeout:g} s (timeout)"


class Watch:
    """Asked before each question. The questions that come after the end are not asked.

    Parameters
    ----------
    timeout : float
        Seconds from now on.
    """

    def __init__(self, timeout: float) -> None:
        self.timeout = timeout
        self._end = time.monotonic() + timeout
        self._answers = 0

    @property
    def left(self) -> float:
        """Seconds until the end; 0 after it."""
        return max(0.0, self._end - time.monotonic())

    @property
    def why_not(self) -> str | None:
        """The reason to ask nothing more, if there is one."""
        return None if self.left else f"not asked within {say_limit(self.timeout)}"

    def begin(self, work: str, question: tuple[str, str, str] | None = None) -> None:
        """What is done from now on, in words; the arguments of `ask` for a question."""

    def answer(self, key: Hashable, verdict: Verdict) -> None:
        """What is known of a question; later answers with the same key replace it."""

    # --- Called by C++ ----------------------------------------------------------------

    def ask(self, subject: str, property: str, location: str) -> str | None:
        """Before a question. Returns None, or why it is not asked."""
        where = f"{subject} at {location}" if location and not subject.startswith("function") else subject
        self.begin(f"{where}: {CLAIMS[property]}", (subject, property, location))
        return self.why_not

    def tell(self, fields: tuple) -> None:
        """The answer to a question about masks."""
        self._answers += 1
        self.answer(self._answers, Verdict(*fields))

    def tell_function(self, function: dict, verdict: dict) -> None:
        """The answer about a function, before it has been run."""
        from maskir._functions import make_verdict
        self.answer((function["name"], verdict["property"]), make_verdict(function, verdict, None))
