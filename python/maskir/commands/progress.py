# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How far long work is: one line of a terminal that is written again and again."""
from __future__ import annotations

import os
import re
import shutil
import sys
import time

PATIENCE = 1.0  # seconds before anything is said
INTERVAL = 0.2  # seconds between two lines of a terminal
SLOW_INTERVAL = 1.0  # of a file


class Progress:
    """What is being done, on standard error.

    Parameters
    ----------
    wanted : bool
        Also where standard error is no terminal: then each state is a line of its own.
    """

    def __init__(self, wanted: bool = False) -> None:
        is_open = sys.stderr is not None
        self._is_terminal = is_open and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._is_on = self._is_terminal or (wanted and is_open)
        self.interval = INTERVAL if self._is_terminal else SLOW_INTERVAL
        self._next = time.monotonic() + PATIENCE
        self._said = ""

    def show(self, done: int, total: int, name: str, work: str) -> None:
        """Says it, if it is time and something else than last time."""
        if not self._is_on or time.monotonic() < self._next:
            return
        count = f"{done} of {total} files; " if total > 1 else ""
        line = re.sub(r"[\x00-\x1f\x7f-\x9f]", "?", f"maskir: {count}{name}: {work}")
        if line == self._said:
            return
        if self._is_terminal:
            width = shutil.get_terminal_size().columns - 1
            sys.stderr.write("\r\x1b[K" + line[:width])
        else:
            sys.stderr.write(line + "\n")
        sys.stderr.flush()
        self._said, self._next = line, time.monotonic() + self.interval

    def clear(self) -> None:
        """Leaves nothing of it on a terminal."""
        if self._is_terminal and self._said:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
        self._said = ""
