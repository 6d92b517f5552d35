# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which token moves an earlier row? The runs with the arguments of one `Inputs`.

What is shown is always the same: two runs whose arguments differ in one token, and a row
that this token must not move, which differs bit for bit.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from maskir import _inputs

MOST_TOKENS = 24  # that are changed, one at a time
MOST_ENDS = 64  # ends of the sequence that are changed at once

# What another order of sums may change, in steps of the type at the row's largest number.
ROUNDING = 4

Results = list[np.ndarray]


@dataclass(frozen=True)
class Move:
    """`token` (or a sample) moves `position` of `sample` in a result; both runs."""

    token: int
    position: int
    sample: int
    source: int | None
    result: int
    values: list
    base: Results
    changed: list
    results: Results
    dim: int | None

    @property
    def may_be_rounding(self) -> bool:
        """Whether the row differs by so little."""
        rows = (row_of(results[self.result], self.dim, self.position, self.sample)
                for results in (self.base, self.results))
        return may_be_rounding(*rows)


def row_of(array: np.ndarray, dim: int | None, position: int, sample: int) -> np.ndarray:
    """A position of a sample; all of a sample, if no dimension counts positions."""
    if dim is None:
        return array[position]
    return (np.moveaxis(array, dim, 1) if dim else array[None])[sample, position]


def relative_difference(base: np.ndarray, other: np.ndarray) -> float:
    """The largest difference of two rows, where both are numbers, as a part of their largest number."""
    rows = [row.astype(np.complex128) for row in (base, other)]
    both = np.isfinite(rows[0]) & np.isfinite(rows[1])
    difference = np.abs(rows[0] - rows[1])[both].max(initial=0)
    return float(difference / (np.abs(np.concatenate([row[both] for row in rows])).max(initial=0) or 1))


def may_be_rounding(base: np.ndarray, other: np.ndarray) -> bool:
    """Whether two rows differ by no more than another order of sums may change."""
    if not np.issubdtype(base.dtype, np.inexact):
        return False
    return relative_difference(base, other) <= ROUNDING * float(np.finfo(base.dtype).eps)


def _differing(base: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Where both are numbers, and not the same."""
    both = np.isfinite(base) & np.isfinite(other) if np.issubdtype(base.dtype, np.inexact) else True
    return (base != other) & both


def _more_than_rounding(base: np.ndarray, other: np.ndarray, dims: tuple[int, ...]) -> np.ndarray:
    """The same, by more than that; `dims` tell rows apart."""
    differs = _differing(base, other)
    if not differs.any() or not np.issubdtype(base.dtype, np.inexact):
        return differs
    with np.errstate(all="ignore"):
        largest = np.nan_to_num(np.maximum(np.abs(base), np.abs(other)), nan=0, posinf=0).max(
            axis=tuple(i for i in range(base.ndim) if i not in dims), keepdims=True)
        return differs & (np.abs(base - other) > ROUNDING * np.finfo(base.dtype).eps * largest)


def _one_is_no_number(base: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Where one is a number, and one is not: a sum was 0, say, which the proof assumes that it is not."""
    if not np.issubdtype(base.dtype, np.inexact):
        return np.zeros(base.shape, bool)
    return np.isfinite(base) != np.isfinite(other)


def _row_moves(base: np.ndarray, other: np.ndarray, dim: int, position: int, sample: int) -> bool:
    differs = np.moveaxis(_differing(base, other), dim, min(dim, 1))
    return bool((differs[sample, position] if dim else differs[position]).any())


def _check_steady(again: Results, results: Results) -> None:
    for a, b in zip(again, results):
        if not np.array_equal(a, b, equal_nan=np.issubdtype(b.dtype, np.inexact)):
            raise RuntimeError("two runs with the same arguments differ")


def _every(items: list[int], most: int, number: int) -> list[int]:
    """Some of many; each search begins elsewhere, so that a few of them meet all."""
    step = -(-len(items) // most) or 1
    return items[number % step::step]


class Search:
    """The runs with one combination of lengths and data.

    Parameters
    ----------
    run : callable
        The results for a list of arguments; ValueError if an assertion fails.
    inputs : Inputs
    job : dict
        One of the questions of `confirm`.
    number : int
        How many searches there were before: which of many tokens are changed.
    """

    def __init__(self, run: Callable[[list], Results], inputs: _inputs.Inputs, job: dict,
                 number: int) -> None:
        self._run, self._inputs, self._job, self._number = run, inputs, job, number
        self._is_about_samples = job["property"] == "independent_samples"
        self._ended, self._failure = 0, None
        self.leaves_numbers = False  # an earlier row became NaN, or a number
        self._base = run(inputs.values)
        _check_steady(run(inputs.values), self._base)

    def find(self) -> Move | None:
        """The first move that is met; one by more than rounding, if there is any.

        Raises
        ------
        ValueError
            If each run with other tokens fails.
        """
        little = None
        for move in self._change():
            if not move.may_be_rounding:
                return move
            little = little or move
        if little is None and self._failure and not self._ended:
            raise self._failure
        return little

    def _change(self) -> Iterator[Move]:
        yield from self._change_one()
        if not self._is_about_samples:
            yield from self._change_ends()

    def _try(self, values: list) -> Results | None:
        """None: an assertion fails with these arguments, which shows nothing."""
        try:
            results = self._run(values)
        except ValueError as failure:
            self._failure = failure
            return None
        self._ended += 1
        return results

    # --- One token ----------------------------------------------------------------

    def _candidates(self) -> list[int]:
        """Tokens (or samples) to change, those that a proof names first."""
        inputs = self._inputs
        if self._is_about_samples:
            return list(range(inputs.values[inputs.contract.tokens[0][0]].shape[0]))
        tokens = inputs.tokens()
        named = [token for token in self._job["tokens"] if token in tokens]
        return list(dict.fromkeys(named + _every(tokens, MOST_TOKENS, self._number)))

    def _change_one(self) -> Iterator[Move]:
        for candidate in self._candidates():
            where = (self._inputs.at_sample(candidate) if self._is_about_samples
                     else self._inputs.at_token(candidate))
            for trial in range(len(_inputs.SCALES)):
                changed = self._inputs.changed(where, trial)
                results = self._try(changed)
                for number, dim in self._inputs.contract.positions if results else ():
                    row = self._find_row_of(candidate, number, results, dim)
                    self.leaves_numbers |= self._find_row(
                        candidate, _one_is_no_number(self._base[number], results[number]), dim) is not None
                    if row:
                        yield self._show(candidate, number, dim, row, (self._inputs.values, changed),
                                         (self._base, results))

    # --- All tokens from one on ---------------------------------------------------------

    def _ends(self) -> list[int]:
        """First tokens of what is changed at once: each that comes next behind a row."""
        contract = self._inputs.contract
        rows = max(self._base[number].shape[dim] for number, dim in contract.positions)
        first = self._inputs.offset + contract.ahead + 1
        return [token for token in self._inputs.tokens() if first <= token < first + rows]

    def _change_ends(self) -> Iterator[Move]:
        """A row may be moved by any later token: it need not be known which one."""
        count = len(_inputs.SCALES)
        full = [self._inputs.changed_all(trial) for trial in range(count)]
        for i, first in enumerate(_every(self._ends(), MOST_ENDS, self._number)):
            other = full[(i + self._number) % count]
            results = self._try(self._inputs.with_end(other, first))
            for number, dim in self._inputs.contract.positions if results else ():
                row = self._find_row_of(first, number, results, dim)
                move = row and self._narrow(other, first, results, number, dim, row)
                if move:
                    yield move

    def _narrow(self, other: list, first: int, results: Results, number: int, dim: int,
                row: tuple[int, int]) -> Move | None:
        """The one token of an end that moves the row.

        The end grows from nothing to all of it. The row differs between two steps, so it does
        between one of them and a step in between, until they are one token apart.
        """
        short, long = self._inputs.tokens()[-1] + 1, first
        of_short, of_long = self._base, results
        while short - long > 1:
            middle = (short + long) // 2
            between = self._try(self._inputs.with_end(other, middle))
            if between is None:
                return None
            if _row_moves(of_short[number], between[number], dim, *row):
                long, of_long = middle, between
            elif _row_moves(between[number], of_long[number], dim, *row):
                short, of_short = middle, between
            else:  # no number there
                return None
        arguments = self._inputs.with_end(other, short), self._inputs.with_end(other, long)
        return self._show(long, number, dim, row, arguments, (of_short, of_long))

    # --- What a run shows ---------------------------------------------------------------

    def _find_row_of(self, candidate: int, number: int, results: Results, dim: int) -> tuple[int, int] | None:
        """One that moves by more than rounding, if there is any."""
        base, other = self._base[number], results[number]
        much = _more_than_rounding(base, other, (0,) if self._is_about_samples else (0, dim))
        return self._find_row(candidate, much, dim) or self._find_row(candidate, _differing(base, other), dim)

    def _find_row(self, candidate: int, differs: np.ndarray, dim: int) -> tuple[int, int] | None:
        """(position, sample) of a result that tokens from the candidate on must not move, and have moved."""
        inputs = self._inputs
        if self._is_about_samples:
            samples = differs.reshape(len(differs), -1).any(axis=1)
            if len(samples) != inputs.values[inputs.contract.tokens[0][0]].shape[0]:
                return None  # rows are no samples
            samples[candidate] = False
            return (int(samples.argmax()), int(samples.argmax())) if samples.any() else None
        rows = np.moveaxis(differs, dim, 1) if dim else differs[None]
        rows = rows.reshape(*rows.shape[:2], -1).any(axis=2)  # [samples, positions]
        rows &= self._live_rows(rows.shape)
        rows[:, max(0, candidate - inputs.offset - inputs.contract.ahead):] = False
        if not rows.any():
            return None
        sample, position = np.argwhere(rows)[0]
        return int(position), int(sample)

    def _live_rows(self, shape: tuple[int, int]) -> np.ndarray:
        """[samples, positions]: where the query is a token."""
        padding, offset = self._job["padding"], self._inputs.offset
        if padding is None:
            return np.ones(shape, bool)
        return np.broadcast_to(self._inputs.flags(padding)[:, offset:offset + shape[1]] != 0, shape)

    def _show(self, token: int, number: int, dim: int, row: tuple[int, int], arguments: tuple[list, list],
              seen: tuple[Results, Results]) -> Move:
        """Both runs once more: it is not what the last run left in memory."""
        for values, results in zip(arguments, seen):
            _check_steady(self._run(values), results)
        source = token
        if not self._is_about_samples:
            source = self._find_source(token, number, dim, row, *arguments)
        (values, changed), (base, results) = arguments, seen
        return Move(token, *row, source, number, values, base, changed, results,
                    None if self._is_about_samples else dim)

    def _find_source(self, token: int, number: int, dim: int, row: tuple[int, int], values: list,
                     changed: list) -> int | None:
        """The sample whose token alone moves the row; the row's own one first."""
        where, base = self._inputs.at_token(token), self._run(values)
        samples = min(values[argument].shape[0] if index[0] == slice(None) else 1
                      for argument, index in where.items())
        for source in sorted(range(samples), key=lambda sample: sample != row[1]):
            mixed = list(values)
            for argument, index in where.items():
                if index[0] == slice(None):
                    mixed[argument] = np.array(values[argument])
                    mixed[argument][(source, *index[1:])] = changed[argument][(source, *index[1:])]
                else:
                    mixed[argument] = changed[argument]
            results = self._try(mixed)
            if results and _row_moves(base[number], results[number], dim, *row):
                return source
        return None
