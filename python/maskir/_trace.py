# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reads the meaning of a Python predicate by calling it once with proxies."""
from __future__ import annotations

import linecache
import sys
import traceback
from collections.abc import Callable, Mapping

import numpy as np

from maskir import _terms as terms
from maskir._terms import AXES, Bool, Int, Param, Table

_OWN_FILES = (__file__, terms.__file__)


class TraceError(ValueError):
    """A predicate does something that has no meaning as a mask.

    The message names the file and the line of the user's code.
    """


def _fail(what: str) -> TraceError:
    """An error at the innermost line that is not ours."""
    frame = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename in _OWN_FILES:
        frame = frame.f_back
    return TraceError(what) if frame is None else _error_at(frame.f_code.co_filename, frame.f_lineno, what)


def _error_at(file: str, line: int, what: str) -> TraceError:
    source = linecache.getline(file, line).strip()
    return TraceError(f"{file}:{line}: {what}" + (f"\n    {source}" if source else ""))


def _call(fn: Callable, axes: list, keywords: dict) -> object:
    """Calls the predicate; whatever it raises becomes a TraceError at its line."""
    try:
        return fn(*axes, **keywords)
    except (TraceError, RecursionError):
        raise
    except Exception as error:
        # numpy, for one, replaces our error by its own when it is given a position.
        frames = [(frame.f_code.co_filename, line)
                  for frame, line in traceback.walk_tb(error.__traceback__)
                  if frame.f_code.co_filename not in _OWN_FILES]
        what = f"{type(error).__name__}: {error}"
        if not frames:
            raise TraceError(f"the predicate can't be called: {what}") from error
        raise _error_at(*frames[-1], f"{what} (positions are symbols here; pass tensors through "
                        "tables={...})") from error


def _to_int(value: object) -> Int | None:
    if isinstance(value, IntProxy):
        return value.term
    if isinstance(value, (bool, np.bool_)):
        return None
    if isinstance(value, (int, np.integer)):
        try:
            return terms.const(int(value))
        except OverflowError as error:
            raise _fail(str(error)) from None
    return None


def _to_bool(value: object) -> Bool | None:
    if isinstance(value, BoolProxy):
        return value.term
    if isinstance(value, (bool, np.bool_)):
        return terms.TRUE if value else terms.FALSE
    return None


class _Proxy:
    """What positions and truths have in common: they have no value yet."""

    __array_ufunc__ = None  # numpy leaves the operators to us
    __slots__ = ("term",)
    __hash__ = None

    def __init__(self, term: Int | Bool) -> None:
        self.term = term

    def __bool__(self) -> bool:
        raise _fail("a predicate over positions has no truth value yet: use & | ~ instead of "
                    "and, or, not, if, and chained comparisons; maskir.minimum and maskir.maximum "
                    "instead of min and max")

    def __iter__(self):
        raise _fail("a position can't be iterated over")

    def _no_number(self, *_):
        raise _fail("a position is not a number yet, so it can't index, count or convert; pass "
                    "tensors through tables={...}")

    __index__ = __int__ = __float__ = __len__ = _no_number

    def __getattr__(self, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        raise _fail(f"a position has no attribute '{name}'")

    def _unsupported(self, *_):
        raise _fail("this operator has no meaning for positions; there are "
                    "& | ~ < <= > >= == != + - * // %")

    __truediv__ = __rtruediv__ = __pow__ = __rpow__ = _unsupported
    __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = _unsupported
    __matmul__ = __rmatmul__ = __divmod__ = __rdivmod__ = _unsupported


def _arithmetic(function: Callable[[Int, Int], Int]):
    """An operator and its reflection on integers."""

    def apply(left: object, right: object) -> IntProxy:
        a, b = _to_int(left), _to_int(right)
        if a is None or b is None:
            other = right if a is not None else left
            raise _fail(f"arithmetic needs integers, not {_describe(other)}")
        try:
            return IntProxy(function(a, b))
        except (OverflowError, ZeroDivisionError) as error:
            raise _fail(str(error)) from None

    return apply, lambda left, right: apply(right, left)


def _comparison(function: Callable[[Int, Int], Bool]):
    def apply(left: object, right: object) -> BoolProxy:
        a, b = _to_int(left), _to_int(right)
        if a is None or b is None:
            other = right if a is not None else left
            raise _fail(f"a comparison needs integers, not {_describe(other)}")
        return BoolProxy(function(a, b))

    return apply


def _logic(function: Callable[[Bool, Bool], Bool]):
    def apply(left: object, right: object) -> BoolProxy:
        a, b = _to_bool(left), _to_bool(right)
        if a is None or b is None:
            other = right if a is not None else left
            raise _fail(f"& | ^ need truths, not {_describe(other)}: put comparisons in parentheses")
        return BoolProxy(function(a, b))

    return apply


def _describe(value: object) -> str:
    if isinstance(value, IntProxy):
        return "a position"
    if isinstance(value, BoolProxy):
        return "a truth"
    if isinstance(value, TableProxy):
        axes = value.table.rank
        return f"the table '{value.table.name}' (it has {axes} axes, read with {len(value.read)} indices)"
    if isinstance(value, (bool, int, float, str)):
        return repr(value)
    return f"a {type(value).__name__}"


def _iff(a: Bool, b: Bool) -> Bool:
    both, neither = terms.conj(a, b), terms.conj(terms.neg(a), terms.neg(b))
    return terms.disj(both, neither)


class IntProxy(_Proxy):
    """An integer that depends on the position."""

    __slots__ = ()
    __add__, __radd__ = _arithmetic(terms.add)
    __sub__, __rsub__ = _arithmetic(terms.sub)
    __mul__, __rmul__ = _arithmetic(terms.mul)
    __floordiv__, __rfloordiv__ = _arithmetic(terms.floordiv)
    __mod__, __rmod__ = _arithmetic(terms.mod)
    __le__ = _comparison(terms.le)
    __lt__ = _comparison(terms.lt)
    __ge__ = _comparison(lambda a, b: terms.le(b, a))
    __gt__ = _comparison(lambda a, b: terms.lt(b, a))
    __eq__ = _comparison(terms.eq)
    __ne__ = _comparison(lambda a, b: terms.neg(terms.eq(a, b)))
    __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = _logic(terms.conj)

    def __neg__(self) -> IntProxy:
        return 0 - self

    def __pos__(self) -> IntProxy:
        return self

    def __abs__(self) -> IntProxy:
        return IntProxy(terms.maximum(self.term, (-self).term))

    def __invert__(self):
        raise _fail("~ needs a truth, not a position")


class BoolProxy(_Proxy):
    """A truth that depends on the position."""

    __slots__ = ()
    __and__ = __rand__ = _logic(terms.conj)
    __or__ = __ror__ = _logic(terms.disj)
    __xor__ = __rxor__ = __ne__ = _logic(lambda a, b: terms.neg(_iff(a, b)))
    __eq__ = _logic(_iff)

    def __invert__(self) -> BoolProxy:
        return BoolProxy(terms.neg(self.term))

    def _no_arithmetic(self, *_):
        raise _fail("arithmetic and order need integers, not a truth")

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = _no_arithmetic
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __neg__ = __abs__ = _no_arithmetic
    __lt__ = __le__ = __gt__ = __ge__ = _no_arithmetic


class TableProxy:
    """A table; `t[i]`, `t[b, i]`, `t[b][i]`, ... read it."""

    def __init__(self, table: Table, read: tuple[Int, ...] = ()) -> None:
        self.table, self.read = table, read  # `read` are the first indices

    def __getitem__(self, index: object) -> IntProxy | BoolProxy | TableProxy:
        read = list(self.read)
        for part in index if isinstance(index, tuple) else (index,):
            term = _to_int(part)
            if term is None:
                raise _fail(f"a table is indexed by integers, not by {_describe(part)}")
            read.append(term)
        if len(read) > self.table.rank:
            raise _fail(f"the table '{self.table.name}' has {self.table.rank} axes and is read "
                        f"with {len(read)} indices")
        if len(read) < self.table.rank:
            return TableProxy(self.table, tuple(read))
        if self.table.dtype == "bool":
            return BoolProxy(Bool("read", self.table, tuple(read)))
        return IntProxy(Int("read", self.table, tuple(read)))

    def __getattr__(self, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        raise _fail(f"a table can only be indexed; it has no '{name}' here")

    def __bool__(self) -> bool:
        raise _fail(f"the table '{self.table.name}' has no truth value; index it")

    __hash__ = None

    def _no_operator(self, *_):
        raise _fail(f"operators need one cell, not {_describe(self)}")

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __neg__ = __abs__ = _no_operator
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __invert__ = _no_operator
    __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = _no_operator
    __lt__ = __le__ = __gt__ = __ge__ = __eq__ = __ne__ = _no_operator
    __iter__ = __len__ = __index__ = __int__ = __float__ = _no_operator


def check_name(name: str) -> str:
    """The name of a table or a parameter, which the IR has to be able to say."""
    if not isinstance(name, str):
        raise TypeError(f"a name is a str, not a {type(name).__name__}")
    if not (name.isascii() and name.isidentifier()):
        raise ValueError(f"{name!r} is no name: use letters, digits and _")
    return name


def table_of(name: str, spec: object) -> Table:
    """The description of a table: an array, or (dtype, rank), or a Table."""
    if isinstance(spec, Table):
        return Table(name, spec.dtype, spec.rank)
    if isinstance(spec, tuple) and len(spec) == 2 and isinstance(spec[1], int):
        dtype, rank = np.dtype(spec[0]).name, spec[1]
    else:
        array = np.asarray(spec)
        dtype, rank = array.dtype.name, array.ndim
    if dtype not in ("bool", "int32", "int64"):
        raise TypeError(f"table '{name}' has dtype {dtype}; it must be bool, int32 or int64")
    if not 1 <= rank <= 4:
        raise ValueError(f"table '{name}' has {rank} axes; it must have 1 to 4")
    return Table(name, dtype, rank)


def trace(fn: Callable, tables: Mapping[str, object], params: Mapping[str, int | None]) -> Bool:
    """The predicate of `fn`, called once with proxies."""
    keywords: dict[str, object] = {}
    for name in [*tables, *params]:
        check_name(name)
    for name, spec in tables.items():
        keywords[name] = TableProxy(table_of(name, spec))
    for name, value in params.items():
        if name in tables:
            raise ValueError(f"'{name}' is both a table and a parameter")
        if value is None:
            keywords[name] = IntProxy(Int("param", Param(name)))
        elif isinstance(value, (bool, np.bool_)):
            keywords[name] = bool(value)
        elif _to_int(value) is not None:
            keywords[name] = int(value)
        else:
            raise TypeError(f"parameter '{name}' must be an integer, a bool or None, not {_describe(value)}")
    axes = [IntProxy(Int("axis", axis)) for axis in AXES]
    result = _call(fn, axes, keywords)
    term = _to_bool(result)
    if term is None:
        name = getattr(fn, "__qualname__", repr(fn))
        code = getattr(fn, "__code__", None)
        where = f"{code.co_filename}:{code.co_firstlineno}: " if code else ""
        raise TraceError(f"{where}{name} must return a truth, and returned {_describe(result)}")
    return term


def minimum(a: object, b: object) -> object:
    """The smaller of two integers; in a traced predicate, of two positions."""
    if not isinstance(a, IntProxy) and not isinstance(b, IntProxy):
        return min(a, b)
    return _arithmetic(terms.minimum)[0](a, b)


def maximum(a: object, b: object) -> object:
    """The larger of two integers; in a traced predicate, of two positions."""
    if not isinstance(a, IntProxy) and not isinstance(b, IntProxy):
        return max(a, b)
    return _arithmetic(terms.maximum)[0](a, b)
