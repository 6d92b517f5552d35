# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Integer and boolean terms over (b, h, q, kv): what `Mask.trace` records.

Terms are immutable. Integers are mathematical; division floors (rule M4).
"""
from __future__ import annotations

import functools
from dataclasses import dataclass

AXES = ("b", "h", "q", "kv")
INT64_MIN, INT64_MAX = -(2**63), 2**63 - 1


@dataclass(frozen=True)
class Table:
    """A tensor that a mask reads: a name, an element type and a rank.

    Parameters
    ----------
    name : str
        The keyword that binds data to the table when the mask is evaluated.
    dtype : str
        "bool", "int32" or "int64".
    rank : int
        The number of axes; all lengths stay symbolic.
    """

    name: str
    dtype: str
    rank: int

    @property
    def type(self) -> str:
        """The MLIR type of the function argument."""
        element = {"bool": "i1", "int32": "i32", "int64": "i64"}[self.dtype]
        return "tensor<" + "?x" * self.rank + element + ">"


@dataclass(frozen=True)
class Param:
    """An integer that is fixed but unknown, bound by name when evaluated."""

    name: str

    @property
    def type(self) -> str:
        """The MLIR type of the function argument."""
        return "index"


class _CachedHash:
    """Hashes a term once: terms share operands, and are keys of many maps."""

    def __hash__(self) -> int:
        if "_hash" not in self.__dict__:
            object.__setattr__(self, "_hash", hash((self.kind, self.value, self.args)))
        return self._hash


@dataclass(frozen=True)
class Int(_CachedHash):
    """An integer term.

    `kind` is "const", "axis", "param", "read", "add", "mul", "floordiv", "mod",
    "min" or "max"; `value` is the constant, the axis' name, the Param or the
    Table; `args` are the operands or the indices.
    """

    kind: str
    value: object = None
    args: tuple[Int, ...] = ()
    __hash__ = _CachedHash.__hash__


@dataclass(frozen=True)
class Bool(_CachedHash):
    """A boolean term.

    `kind` is "const", "le", "lt", "eq" (of two Ints), "read", "and", "or" or "not";
    `value` and `args` as for Int.
    """

    kind: str
    value: object = None
    args: tuple = ()
    __hash__ = _CachedHash.__hash__


def const(value: int) -> Int:
    """The constant, which must fit in 64 bits."""
    if not INT64_MIN <= value <= INT64_MAX:
        raise OverflowError(f"{value} does not fit in 64 bits")
    return Int("const", int(value))


def add(a: Int, b: Int) -> Int:
    if a.kind == b.kind == "const":
        return const(a.value + b.value)
    return Int("add", None, (a, b))


def mul(a: Int, b: Int) -> Int:
    if a.kind == b.kind == "const":
        return const(a.value * b.value)
    return Int("mul", None, (a, b))


def sub(a: Int, b: Int) -> Int:
    return add(a, mul(const(-1), b))


def floordiv(a: Int, b: Int) -> Int:
    if b == const(0):
        raise ZeroDivisionError("division of a position by zero")
    if a.kind == b.kind == "const":
        return const(a.value // b.value)
    return Int("floordiv", None, (a, b))


def mod(a: Int, b: Int) -> Int:
    if b == const(0):
        raise ZeroDivisionError("remainder of a position by zero")
    if a.kind == b.kind == "const":
        return const(a.value % b.value)
    return Int("mod", None, (a, b))


def minimum(a: Int, b: Int) -> Int:
    return Int("min", None, (a, b))


def maximum(a: Int, b: Int) -> Int:
    return Int("max", None, (a, b))


TRUE, FALSE = Bool("const", True), Bool("const", False)


def le(a: Int, b: Int) -> Bool:
    return _compare("le", a, b, a.kind == b.kind == "const" and a.value <= b.value)


def lt(a: Int, b: Int) -> Bool:
    return _compare("lt", a, b, a.kind == b.kind == "const" and a.value < b.value)


def eq(a: Int, b: Int) -> Bool:
    return _compare("eq", a, b, a.kind == b.kind == "const" and a.value == b.value)


def _compare(kind: str, a: Int, b: Int, value: bool) -> Bool:
    return Bool("const", value) if a.kind == b.kind == "const" else Bool(kind, None, (a, b))


def conj(a: Bool, b: Bool) -> Bool:
    if FALSE in (a, b):
        return FALSE
    if a == TRUE:
        return b
    return a if b == TRUE else Bool("and", None, (a, b))


def neg(a: Bool) -> Bool:
    if a.kind == "const":
        return Bool("const", not a.value)
    if a.kind in ("le", "lt"):  # not (a <= b) is b < a
        return Bool("lt" if a.kind == "le" else "le", None, a.args[::-1])
    return a.args[0] if a.kind == "not" else Bool("not", None, (a,))


def disj(a: Bool, b: Bool) -> Bool:
    if TRUE in (a, b):
        return TRUE
    if a == FALSE:
        return b
    return a if b == FALSE else Bool("or", None, (a, b))


@functools.lru_cache(maxsize=4096)
def affine(term: Int) -> dict | None:
    """The term as a sum {atom: coefficient}, or None if it is not quasi-affine.

    Atoms are "" (the constant 1), axis names, Params, and the strings of
    `floordiv`/`mod` by a positive constant in affine_set syntax.
    """
    if term.kind == "const":
        return {"": term.value}
    if term.kind in ("axis", "param"):
        return {term.value: 1}
    if term.kind == "add":
        parts = [affine(arg) for arg in term.args]
        return None if None in parts else _sum(*parts)
    if term.kind == "mul":
        a, b = (affine(arg) for arg in term.args)
        for factor, other in ((a, b), (b, a)):
            if factor is not None and other is not None and set(factor) <= {""}:
                k = factor.get("", 0)
                return {atom: k * c for atom, c in other.items() if k * c}
        return None
    if term.kind in ("floordiv", "mod") and term.args[1].kind == "const":
        inner, divisor = affine(term.args[0]), term.args[1].value
        if inner is None or divisor <= 0:
            return None
        return {(term.kind, tuple(inner.items()), divisor): 1}
    return None


def _sum(a: dict, b: dict) -> dict:
    out = dict(a)
    for atom, c in b.items():
        out[atom] = out.get(atom, 0) + c
    return {atom: c for atom, c in out.items() if c or atom == ""}
