"""Random reshapes of dynamic sizes: their text, and what they mean in numpy.

Sizes are products of a number and of names: `B * S * 4`. Elements are integers that an f64
holds, so every order of a sum gives the same number.
"""
from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

LARGEST = 2.0**50  # beyond it sums may round
MOST_RANK = 6


class UndefinedError(Exception):
    """With these sizes the program means nothing."""


class TooLargeError(Exception):
    """Its numbers are no integers that an f64 holds."""


@dataclass(frozen=True)
class Dim:
    """A size: number * names; in types it is "?", if it is dynamic."""

    number: int
    names: tuple[str, ...] = ()
    dynamic: bool = False

    def __str__(self) -> str:
        return "?" if self.dynamic else str(self.number)


ONE = Dim(1)


def multiply(dims: list[Dim]) -> Dim:
    names = tuple(sorted(name for dim in dims for name in dim.names))
    return Dim(math.prod(dim.number for dim in dims), names, any(dim.dynamic for dim in dims))


def type_of(dims: list[Dim]) -> str:
    return f"tensor<{''.join(f'{dim}x' for dim in dims)}f64>"


def groups_text(sizes: list[int]) -> str:
    """Reassociation: so many dimensions in each group."""
    ends = np.cumsum([0, *sizes])
    return str([list(range(a, b)) for a, b in zip(ends, ends[1:], strict=False)])


@dataclass(frozen=True)
class Value:
    name: str
    dims: tuple[Dim, ...]

    @property
    def type(self) -> str:
        return type_of(list(self.dims))


class Writer:
    """Operations, one after the other; the arguments are `x`, `w`, `c` and perhaps `y`."""

    base: list[str]  # the names of sizes of arguments
    result: Value
    y: Value | None

    def __init__(self, seed: object):
        self.random = random.Random(str(seed))
        self.lines: list[str] = []
        self.steps: list[tuple[str, Callable]] = []
        self.count = 0
        # How a name is written, and what it is.
        self.names: dict[str, tuple[str, Callable[[dict], int]]] = {}

    # --- Text and meaning -------------------------------------------------------------

    def add(self, text: str) -> str:
        self.count += 1
        self.lines.append(f"  %v{self.count} = {text}")
        return f"%v{self.count}"

    def name_size(self, name: str, text: str, meaning: Callable[[dict], int]) -> str:
        """A size that is no product of others."""
        if name not in self.names:
            self.names[name] = self.add(text), meaning
        return name

    def evaluate(self, dim: Dim, sizes: dict[str, int]) -> int:
        return dim.number * math.prod(self.names[name][1](sizes) for name in dim.names)

    def size(self, dim: Dim) -> str:
        """A size as an index."""
        factors = [self.names[name][0] for name in dim.names]
        if dim.number != 1 or not factors:
            factors.append(self.add(f"arith.constant {dim.number} : index"))
        self.random.shuffle(factors)
        product = factors[0]
        for factor in factors[1:]:
            product = self.add(f"arith.muli {product}, {factor} : index")
        return product

    def size_of(self, value: Value, i: int) -> str:
        """The same, perhaps as the size of a tensor."""
        if self.random.random() < 0.5:
            return self.size(value.dims[i])
        at = self.add(f"arith.constant {i} : index")
        return self.add(f"tensor.dim {value.name}, {at} : {value.type}")

    def empty(self, dims: list[Dim]) -> str:
        sizes = ", ".join(self.size(dim) for dim in dims if dim.dynamic)
        return self.add(f"tensor.empty({sizes}) : {type_of(dims)}")

    def zeros(self, dims: list[Dim]) -> str:
        type_ = type_of(dims)
        return self.add(f"linalg.fill ins(%zero : f64) outs({self.empty(dims)} : {type_}) -> {type_}")

    def define(self, text: str, dims: list[Dim], meaning: Callable) -> Value:
        """An operation; `meaning` takes the values so far and the sizes."""
        value = Value(self.add(text), tuple(dims))
        self.steps.append((value.name, meaning))
        return value

    def run_all(self, arrays: list[np.ndarray], sizes: dict[str, int]) -> dict[str, np.ndarray]:
        """Every value of the function."""
        values = dict(zip(("%x", "%w", "%c", "%y"), arrays, strict=False))
        for name, meaning in self.steps:
            values[name] = meaning(values, sizes)
            if values[name].size and np.abs(values[name]).max() > LARGEST:
                raise TooLargeError
        return values

    def run(self, arrays: list[np.ndarray], sizes: dict[str, int]) -> np.ndarray:
        """What the function gives."""
        return self.run_all(arrays, sizes)[self.result.name]

    # --- Reshapes -------------------------------------------------------------------

    def reshape_meaning(self, value: Value, dims: list[Dim], groups: list[int] | None) -> Callable:
        """`groups`: how many of the dimensions make up each one of the value."""
        def meaning(values, sizes):
            source, shape = values[value.name], [self.evaluate(dim, sizes) for dim in dims]
            if groups is None:
                fits = math.prod(shape) == source.size
            else:
                ends = np.cumsum([0, *groups])
                fits = list(source.shape) == [math.prod(shape[a:b]) for a, b in zip(ends, ends[1:], strict=False)]
            if not fits:
                raise UndefinedError
            return source.reshape(shape)
        return meaning

    def collapse(self, value: Value, groups: list[int] | None = None) -> Value:
        rank = len(value.dims)
        if groups is None:
            if rank < 2:
                return value
            groups = []
            while sum(groups) < rank:
                groups.append(min(self.random.choice([1, 1, 2, 2, 3]), rank - sum(groups)))
        if len(groups) == rank:
            return value
        ends = np.cumsum([0, *groups])
        dims = [multiply(list(value.dims[a:b])) for a, b in zip(ends, ends[1:], strict=False)]
        return self.define(f"tensor.collapse_shape {value.name} {groups_text(groups)} : {value.type} into "
                           f"{type_of(dims)}", dims, lambda values, sizes: values[value.name].reshape(
                               [self.evaluate(dim, sizes) for dim in dims]))

    def factors(self, dim: Dim) -> list[Dim]:
        """The parts of a size, in some order."""
        parts = [Dim(1, (name,), True) for name in dim.names]
        number = dim.number
        while number > 1:
            part = next(p for p in (2, 3, 5, 7, number) if number % p == 0)
            number //= part
            parts.append(Dim(part))
        self.random.shuffle(parts)
        return parts

    def spoil(self, parts: list[Dim]) -> list[Dim]:
        """Other sizes, which fit for some lengths only."""
        r = self.random
        if not parts or r.random() < 0.85:
            return parts
        parts, i = list(parts), r.randrange(len(parts))
        if r.random() < 0.5 and parts[i].names:
            name, = parts[i].names
            by = r.choice([2, 4])
            part = self.name_size(f"({name}/{by})", f"arith.{r.choice(['divui', 'divsi', 'floordivsi'])} "
                                  f"{self.names[name][0]}, %c{by} : index",
                                  lambda sizes, old=self.names[name][1]: old(sizes) // by)
            parts[i:i + 1] = r.choice([[Dim(1, (part,), True), Dim(by)], [Dim(by), Dim(1, (part,), True)]])
        else:
            parts[i] = r.choice([Dim(1, (name,), True) for name in self.base] + [Dim(2)])
        return parts

    def partition(self, parts: list[Dim]) -> list[Dim]:
        """Products of neighbours, and sizes of 1."""
        dims: list[Dim] = []
        for part in parts:
            if dims and self.random.random() < 0.4:
                dims[-1] = multiply([dims[-1], part])
            else:
                dims.append(part)
        if self.random.random() < 0.3 or not dims:
            dims.insert(self.random.randint(0, len(dims)), ONE)
        return dims

    def expand(self, value: Value) -> Value:
        """Of each size its parts."""
        groups, dims = [], []
        for dim in value.dims:
            parts = [dim]
            if self.random.random() < 0.6:
                parts = self.partition(self.spoil(self.factors(dim)))
                if any(part.dynamic for part in parts) != dim.dynamic:
                    parts = [dim]
            groups.append(len(parts))
            dims += parts
        return self.expand_to(value, groups, dims)

    def expand_to(self, value: Value, groups: list[int], dims: list[Dim]) -> Value:
        if len(dims) == len(value.dims) or len(dims) > MOST_RANK:
            return value
        sizes = ", ".join(self.size(dim) if dim.dynamic else str(dim.number) for dim in dims)
        return self.define(f"tensor.expand_shape {value.name} {groups_text(groups)} output_shape [{sizes}] : "
                           f"{value.type} into {type_of(dims)}", dims, self.reshape_meaning(value, dims, groups))

    def unless_negative(self, size: str) -> str:
        """The size, as exporters ask whether it is the open one."""
        if self.random.random() < 0.6:
            return size
        zero = self.add("arith.constant 0 : i64")
        is_open = self.add(f"arith.cmpi slt, {size}, {zero} : i64")
        return self.add(f"arith.select {is_open}, {zero}, {size} : i64")

    def reshape_to(self, value: Value, dims: list[Dim]) -> Value:
        if not 0 < len(dims) <= MOST_RANK:
            return value
        element = self.random.choice(["index", "index", "i64"])
        sizes = [self.size(dim) for dim in dims]
        if element != "index":
            sizes = [self.add(f"arith.index_cast {size} : index to {element}") for size in sizes]
            sizes = [self.unless_negative(size) if dim.dynamic else size for size, dim in zip(sizes, dims, strict=True)]
        shape = f"tensor<{len(dims)}x{element}>"
        name = self.add(f"tensor.from_elements {', '.join(sizes)} : {shape}")
        return self.define(f"tensor.reshape {value.name}({name}) : ({value.type}, {shape}) -> {type_of(dims)}",
                           dims, self.reshape_meaning(value, dims, None))

    def reshape(self, value: Value) -> Value:
        parts = [part for dim in value.dims for part in self.factors(dim)]
        if self.random.random() < 0.15:
            self.random.shuffle(parts)
        return self.reshape_to(value, self.partition(self.spoil(parts)))
