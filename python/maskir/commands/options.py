# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Values of options on the command line, and options of several commands."""
from __future__ import annotations

import argparse

from maskir import _core


def dims(words: str) -> list[tuple[int, int]]:
    """0:1,3:2"""
    try:
        pairs = [word.split(":") for word in words.split(",")]
        return [(int(number), int(dimension)) for number, dimension in pairs]
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"expected NUMBER:DIMENSION, like 0:1 or 0:1,3:2; not {words!r}") from None


def role(words: str) -> list[tuple[int, str]]:
    """1=data; 1:data, as the passes write it, is the same"""
    number, _, name = words.replace(":", "=", 1).partition("=")
    if not number.isdecimal() or name not in _core.ROLES:
        raise argparse.ArgumentTypeError(
            f"expected ARGUMENT=ROLE, where a role is one of {', '.join(_core.ROLES)}; not {words!r}")
    return [(int(number), name)]


class AddPlaces(argparse.Action):
    """What is said of each argument or result, once."""

    def __call__(self, parser, namespace, values, option_string=None):
        known = dict(getattr(namespace, self.dest) or {})
        for number, what in values:
            if known.get(number, what) != what:
                parser.error(f"{option_string} says two things of {number}: {known[number]} and {what}")
            known[number] = what
        setattr(namespace, self.dest, known)


def seconds(words: str) -> float:
    try:
        value = float(words)
    except ValueError:
        value = 0
    if not value > 0:
        raise argparse.ArgumentTypeError(f"expected a number of seconds above 0, not {words!r}")
    return value


def natural(words: str) -> int:
    if not words.isdecimal() or int(words) >= 1 << 62:
        raise argparse.ArgumentTypeError(f"expected a number from 0 on, less than 2^62, not {words!r}")
    return int(words)


def positive(words: str) -> int:
    """A number of threads, or of jobs."""
    if not words.isdecimal() or int(words) < 1:
        raise argparse.ArgumentTypeError(f"expected a positive number, not {words!r}")
    return int(words)


def add_limits(command: argparse.ArgumentParser, what: str) -> None:
    """Of commands that may take long."""
    command.add_argument("--timeout", type=seconds, default=60.0, metavar="SECONDS",
                         help=f"for the proofs and runs of each {what}; what is not decided then is unknown "
                              "(default: 60)")
    command.add_argument("--progress", action="store_true",
                         help="say on standard error how far it is, also where that is no terminal")
