# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Arguments of public functions are checked here, and errors name them in plain words."""
from __future__ import annotations

from collections.abc import Mapping

import numpy as np

MOST = 1 << 31  # arguments, dimensions, threads


def check_number(name: str, value: object, least: int, end: int) -> None:
    """An integer (no bool) with least <= value < end."""
    if isinstance(value, bool) or not isinstance(value, (int, np.integer)):
        raise TypeError(f"{name} must be an integer, not {value!r}")
    if not least <= value < end:
        most = f"2^{end.bit_length() - 1}"
        raise ValueError(f"{name} must be from {least} on and less than {most}, and is {value}")


def check_mapping(name: str, value: object) -> Mapping:
    """A mapping whose keys are numbers of arguments or of results."""
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} must be a mapping like {{0: ...}}, not {value!r}")
    for number in value:
        check_number(f"a number in {name}", number, 0, MOST)
    return value


def check_flag(name: str, value: object) -> None:
    if not isinstance(value, (bool, np.bool_)):
        raise TypeError(f"{name} must be True or False, not {value!r}")


def check_seconds(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float, np.integer, np.floating)):
        raise TypeError(f"{name} must be a number of seconds, not {value!r}")
    if not value > 0:
        raise ValueError(f"{name} takes a number of seconds above 0, found {value}")


def encode(text: object, what: str) -> bytes:
    """Text as UTF-8."""
    if not isinstance(text, str):
        raise TypeError(f"expected {what}, not a {type(text).__name__}")
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{what} has characters that are no text (surrogates)") from None
