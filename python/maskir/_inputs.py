# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Arguments for a function of which only types and a contract are known."""
from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from maskir import _core

# bf16, which numpy lacks, is held as f32.
DTYPES = {"f64": np.float64, "f32": np.float32, "bf16": np.float32, "f16": np.float16,
          "complex<f32>": np.complex64, "complex<f64>": np.complex128,
          "i64": np.int64, "index": np.int64, "i32": np.int32, "i16": np.int16, "i8": np.int8, "i1": np.bool_}
# Token ids stay below this: a table of embeddings has a few rows at least.
IDS = 4
# How large floats of a changed token are: a soft fill is reached by large scores only.
SCALES = (1.0, 4.0, 40.0)
# Attempts with other numbers: how large float tokens are, and how many ids occur. A leak may
# need large scores, or an id that occurs once.
ATTEMPTS = ((1.0, IDS), (4.0, 2), (16.0, 1))
AGAIN = 4
# Ids that the function asks for are tokens, too, in so many more attempts.
MORE_ATTEMPTS = 2
MOST_IDS = 6
# What dynamic sizes are, where the proof names no example.
LENGTHS = (8, 5, 17)
# Lengths that numbers of the program suggest: so many, up to so long, and so many runs with each,
# which together change each end of them.
SUGGESTIONS, MOST_SUGGESTED, TRIES = 2, 160, 3


@dataclass(frozen=True)
class Contract:
    """What `verify_functions` says of a function.

    Attributes
    ----------
    tokens, positions : list of (int, int)
        Arguments and results, and the dimension of each that counts tokens.
    roles : dict of int to str
        What other arguments are.
    offset, ahead : int
        The position of the first token, and how far a position may look ahead.
    inferred : str
        What nobody said, in words.
    ids : list of int
        Token ids that the function asks for.
    """

    tokens: list[tuple[int, int]]
    positions: list[tuple[int, int]]
    roles: dict[int, str] = field(default_factory=dict)
    offset: int = 0
    ahead: int = 0
    inferred: str = ""
    ids: list[int] = field(default_factory=list)

    def is_cache(self, argument: int) -> bool:
        return self.roles.get(argument) == "cache"


@dataclass(frozen=True)
class Type:
    """A type of MLIR: ``tensor<2x?xf32>`` or ``i64``."""

    shape: tuple[int | None, ...]
    dtype: type
    is_tensor: bool
    is_bfloat16: bool = False

    @staticmethod
    def parse(text: str) -> Type:
        match = re.fullmatch(r"tensor<((?:(?:\d+|\?)x)*)(\w+|complex<\w+>)>", text)
        sizes, element = (match[1], match[2]) if match else ("", text)
        if element not in DTYPES:
            raise ValueError(f"no arrays of {text} can be made")
        shape = tuple(None if size == "?" else int(size) for size in sizes.split("x")[:-1])
        return Type(shape, DTYPES[element], match is not None, element == "bf16")

    def pack(self, value: object) -> object:
        """What a compiled function takes."""
        return _core.to_bfloat16(value) if self.is_bfloat16 else value

    def unpack(self, value: object) -> np.ndarray:
        """What a compiled function gives, as a numpy array."""
        return _core.from_bfloat16(value) if self.is_bfloat16 else np.asarray(value)


Shapes = Sequence[tuple[int, ...]]


def _of_length(types: Sequence[Type], length: int) -> Shapes:
    """All dynamic sizes are the same."""
    return [tuple(length if size is None else size for size in type_.shape) for type_ in types]


def suggested_shapes(types: Sequence[Type], program: str) -> list[Shapes]:
    """Lengths at which the numbers of a program begin to matter: behind `i mod 32`, `i xor 32`, or 8 bits."""
    numbers = {int(number) for number in re.findall(r"\bconstant (?:dense<)?(\d{2,3})>? : ", program)}
    if re.search(r"\bi8\b", program):
        numbers.add(128)
    numbers = {number for number in numbers if max(LENGTHS) <= number <= MOST_SUGGESTED}
    if not any(None in type_.shape for type_ in types):
        return []
    return [_of_length(types, number + 2) for number in sorted(numbers)[:SUGGESTIONS]]


def candidate_shapes(types: Sequence[Type], example: Sequence[Sequence[int]]) -> Iterator[Shapes]:
    """Shapes of all arguments: the example of the proof first."""
    seen = []
    if example:
        seen.append([tuple(shape) for shape in example])
    seen += [_of_length(types, length) for length in LENGTHS]
    for i, shapes in enumerate(seen):
        if shapes not in seen[:i]:
            yield shapes


# --- Data -----------------------------------------------------------------------

def _pad(shape: tuple[int, ...], left: bool, first: int | None = None) -> np.ndarray:
    """1 for tokens, 0 for padding: `first` in the first sample, or a third, and one more in each other one.

    Never all of a sample is padding. What is between samples and positions has the same.
    """
    samples, length = shape[0] if len(shape) > 1 else 1, shape[-1]
    hidden = ((length // 3 if first is None else first) + np.arange(samples)) % length
    places = np.arange(length)
    flags = places >= hidden[:, None] if left else places < length - hidden[:, None]
    between = (1,) * (len(shape) - 2)
    return np.broadcast_to(flags.astype(int).reshape(*shape[:-1][:1], *between, length), shape)


def _holes(shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    """Any tokens, at least one in each sample."""
    samples, length = shape[0] if len(shape) > 1 else 1, shape[-1]
    flags = rng.random((samples, length)) < rng.choice([0.3, 0.5, 0.8])
    flags[np.arange(samples), rng.integers(0, length, samples)] = True
    between = (1,) * (len(shape) - 2)
    return np.broadcast_to(flags.astype(int).reshape(*shape[:-1][:1], *between, length), shape)


def _random_flags(shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    return rng.integers(0, 2, shape)


def _causal(shape: tuple[int, ...], offset: int) -> np.ndarray:
    queries, keys = np.arange(shape[-2])[:, None], np.arange(shape[-1])
    return np.broadcast_to(keys <= queries + offset, shape)


def _restarting(shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    """Positions of documents of 1 to about 8 tokens."""
    places = np.broadcast_to(np.arange(shape[-1]), shape)
    begins = rng.random(shape) < 0.3
    return places - np.maximum.accumulate(np.where(begins | (places == 0), places, 0), axis=-1)


# Flags and numbers of data arguments: name, and what is there.
_DATA = {
    "ones": lambda shape, rng: np.ones(shape, int),
    "left padding": lambda shape, rng: _pad(shape, left=True),
    "right padding": lambda shape, rng: _pad(shape, left=False),
    "zeros": lambda shape, rng: np.zeros(shape, int),
    "positions": lambda shape, rng: np.broadcast_to(np.arange(shape[-1]), shape),
    "random": _random_flags,
    "segments": lambda shape, rng: np.broadcast_to(np.arange(shape[-1]) // 3, shape),
}


_SIDES = {"padding", "left_padding", "right_padding"}
# Lengths of samples, offsets and the like, for n tokens.
_NUMBERS = {"ones": lambda n: 1, "left padding": lambda n: n, "right padding": lambda n: n // 2,
            "zeros": lambda n: 0, "random": lambda n: max(0, n - 2)}


def variants(types: Sequence[Type], contract: Contract) -> list[str]:
    """Names of the ways to fill the data arguments, the most telling ones first."""
    roles = [contract.roles.get(i) for i in range(len(types))]
    tokens = {number for number, _ in contract.tokens}
    has_data = any(role in ("data", "padding", "padding_with_holes") or (role is None and i not in tokens and
                                                   not np.issubdtype(type_.dtype, np.inexact))
                   for i, (role, type_) in enumerate(zip(roles, types)))
    if has_data:
        return list(_DATA)
    return ["ones", "padding", "other lengths"] if _SIDES.intersection(roles) else ["ones"]


def _asks_for_ids(types: Sequence[Type], contract: Contract) -> bool:
    has_ids = any(np.issubdtype(types[number].dtype, np.integer) for number, _ in contract.tokens)
    return has_ids and any(id_ >= IDS for id_ in contract.ids)


def attempts(types: Sequence[Type], contract: Contract) -> range:
    """Numbers of the attempts with each way to fill the data arguments."""
    # Without data each attempt has other weights only, which may hide a leak by chance.
    count = len(ATTEMPTS) * (AGAIN if len(variants(types, contract)) == 1 else 1)
    return range(max(count, len(ATTEMPTS) + MORE_ATTEMPTS) if _asks_for_ids(types, contract) else count)


class Inputs:
    """Arguments of one run, and the same with other tokens.

    Parameters
    ----------
    types, shapes : sequences, one for each argument
    contract : Contract
    variant : str
        One of `variants`.
    attempt : int
        One of `attempts`; it is the seed, too.
    is_small : bool
        Whether no token is large: what a proof says of ordinary floats is asked.
    """

    def __init__(self, types: Sequence[Type], shapes: Shapes, contract: Contract,
                 variant: str, attempt: int, is_small: bool = False) -> None:
        self.types, self.contract, self.variant = types, contract, variant
        self.attempt, self.rng = attempt, np.random.default_rng(attempt)
        self.scale, count = ATTEMPTS[attempt % len(ATTEMPTS)]
        self.changes = SCALES
        if is_small:
            self.scale, self.changes = 1.0, (1.0,) * len(SCALES)
        self.drawn, self.pool = np.arange(count), np.arange(IDS)
        is_asked = len(ATTEMPTS) <= attempt < len(ATTEMPTS) + MORE_ATTEMPTS
        if is_asked and _asks_for_ids(types, contract):
            asked = [id_ for id_ in contract.ids if id_ >= IDS][:MOST_IDS]
            self.drawn = self.pool = np.array([0, 1, *asked])
        self.dims = dict(contract.tokens)
        self.offset = self._choose_offset(shapes)
        self.length = max(shapes[number][dim] for number, dim in contract.tokens)
        self.values = [self._make(i, type_, shape) for i, (type_, shape) in enumerate(zip(types, shapes))]

    def _choose_offset(self, shapes: Shapes) -> int:
        def lengths(of_caches: bool) -> list[int]:
            return [shapes[number][dim] for number, dim in self.contract.tokens
                    if self.contract.is_cache(number) == of_caches]

        caches = lengths(of_caches=True)
        if "offset" in self.contract.roles.values():  # with room in the cache for the new tokens
            return max(0, min(caches, default=4) - max(lengths(of_caches=False), default=0)) // 2
        return self.contract.offset or (caches[0] if caches else 0)

    def _make(self, number: int, type_: Type, shape: tuple[int, ...]) -> np.ndarray | int | float:
        value = np.array(self._fill(number, type_, shape)).astype(type_.dtype).reshape(shape)
        if not type_.is_tensor:
            return value.item()
        return type_.unpack(type_.pack(value.copy(order="C")))  # rounded as the type is

    def _fill(self, number: int, type_: Type, shape: tuple[int, ...]) -> np.ndarray:
        role, is_float = self.contract.roles.get(number), np.issubdtype(type_.dtype, np.inexact)
        if number in self.dims:
            return self._tokens(type_, shape)
        if role == "offset":
            return np.full(shape, self.offset)
        if role == "positions":
            return np.broadcast_to(np.arange(shape[-1]) + self.offset, shape)
        if role == "document_positions":
            return _restarting(shape, self.rng)
        if role in _SIDES:
            return self._padding(shape, role)
        if role == "padding_with_holes":
            return self._holes(shape)
        if role == "causal_mask":
            visible = _causal(shape, self.offset)
            return np.where(visible, 0.0, -np.inf) if is_float else visible
        if is_float and role is None or role == "weight":
            return self._weights(type_, shape)
        if len(shape) < 2 and not is_float and self.variant in _NUMBERS:  # lengths, or a number
            return np.full(shape, _NUMBERS[self.variant](self.length))
        flags = _DATA[self.variant](shape or (1,), self.rng)
        # An additive mask: what is off is hidden.
        return np.where(flags == 0, -np.inf, 0.0) if is_float and role == "data" else flags

    def _tokens(self, type_: Type, shape: tuple[int, ...]) -> np.ndarray:
        if np.issubdtype(type_.dtype, np.inexact):
            return self._normal(shape, type_.dtype) * self.scale
        if type_.dtype is np.bool_:
            return self.rng.integers(0, 2, shape)
        return self.rng.choice(self.drawn, shape)

    def _normal(self, shape: tuple[int, ...], dtype: np.dtype | type) -> np.ndarray:
        values = self.rng.normal(size=shape)
        is_complex = np.issubdtype(dtype, np.complexfloating)
        return values + 1j * self.rng.normal(size=shape) if is_complex else values

    def _padding(self, shape: tuple[int, ...], role: str) -> np.ndarray:
        """Padding on one side: any side where the role names none. Each sample has a token."""
        if self.variant == "ones":
            return np.ones(shape, int)
        if role == "padding":
            is_left = self.variant in ("left padding", "positions") or (self.variant == "random" and
                                                                      self.attempt % 2 == 0)
        else:
            is_left = role == "left_padding"
        step = max(1, (shape[-1] - 1) // 3)
        return _pad(shape, is_left, None if "padding" in self.variant else 1 + self.attempt * step)

    def _holes(self, shape: tuple[int, ...]) -> np.ndarray:
        """Other holes in each variant and attempt, and the sides that some variants ask for."""
        if self.variant in ("left padding", "right padding"):
            return _pad(shape, left=self.variant == "left padding")
        return _holes(shape, np.random.default_rng([self.attempt, list(_DATA).index(self.variant)]))

    def _weights(self, type_: Type, shape: tuple[int, ...]) -> np.ndarray:
        if len(shape) < 2:  # scales and biases: a scale may be under a root
            return self.rng.uniform(0.5, 1.5, shape)
        if not np.issubdtype(type_.dtype, np.inexact):
            return self.rng.integers(0, 2, shape)
        return self._normal(shape, type_.dtype) * 0.7

    def flags(self, number: int) -> np.ndarray:
        """[samples, positions]: an argument that says which tokens are padding."""
        mask = np.asarray(self.values[number])
        return mask.reshape(mask.shape[0] if mask.ndim > 1 else 1, -1, mask.shape[-1])[:, 0]

    def is_padding(self, number: int) -> bool:
        """Whether the argument is 1 for tokens and 0 for padding, on the sides that its role allows."""
        flags = self.flags(number)
        if not np.isin(flags, (0, 1)).all():
            return False
        is_anywhere = self.contract.roles.get(number) == "padding_with_holes"
        return is_anywhere or bool(((flags[:, 1:] != flags[:, :-1]).sum(axis=1) <= 1).all())

    # --- Changes ------------------------------------------------------------------

    def range_of(self, number: int) -> range:
        """The tokens that an argument holds, by position."""
        first = 0 if self.contract.is_cache(number) else self.offset
        return range(first, first + self.values[number].shape[self.dims[number]])

    def tokens(self) -> list[int]:
        return sorted(set(itertools.chain.from_iterable(map(self.range_of, self.dims))))

    def changed(self, where: dict[int, tuple], trial: int) -> list:
        """The arguments with other tokens at an index of each argument in `where`."""
        values = list(self.values)
        for number, index in where.items():
            value = values[number] = values[number].copy()
            old = value[index]
            if np.issubdtype(value.dtype, np.inexact):
                scale = self.scale * self.changes[trial]
                value[index] = (self._normal(old.shape, value.dtype) * scale).astype(value.dtype)
            elif value.dtype == np.bool_:
                value[index] = ~old
            else:
                step = 1 + trial % (len(self.pool) - 1)
                value[index] = self.pool[(np.searchsorted(self.pool, old) + step) % len(self.pool)]
        return values

    def changed_all(self, trial: int) -> list:
        """The arguments with each token another one."""
        return self.changed({number: (slice(None),) for number in self.dims}, trial)

    def with_end(self, other: list, first: int) -> list:
        """The arguments with the tokens from `first` on of other ones."""
        values = list(self.values)
        for number, dim in self.dims.items():
            index = (slice(None),) * dim + (slice(max(0, first - self.range_of(number).start), None),)
            values[number] = values[number].copy()
            values[number][index] = other[number][index]
        return values

    def at_token(self, token: int) -> dict[int, tuple]:
        """The index of a token in each argument that holds it."""
        return {number: (slice(None),) * dim + (token - self.range_of(number).start,)
                for number, dim in self.dims.items() if token in self.range_of(number)}

    def at_sample(self, sample: int) -> dict[int, tuple]:
        return {number: (sample,) for number in self.dims}
