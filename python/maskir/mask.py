# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`Mask`: one predicate over (b, h, q, kv), kept symbolic."""
from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import numpy as np

from maskir import _core, _ir, _trace
from maskir._checks import encode
from maskir.report import Verdict

MAX_DENSE = 2**31  # elements; a larger dense mask is surely a mistake
_END = 1 << 62  # positions are int64


class Mask:
    """A predicate (b, h, q, kv) -> bool; true means that q may attend kv (rule M1).

    Positions are absolute (rule M2). Build one with `parse`, `trace` or the functions
    `causal`, `window`, `chunk`, ...; combine masks with ``&``, ``|`` and ``~``. Tables
    and parameters have names; `dense`, `tiles` and `show` bind data to the names.

    The questions `is_causal`, `nonempty_rows`, `equal` and `first_difference` are about
    *all* data, unless parameters are constants. Their arguments ``B``, ``H``, ``Q``,
    ``KV`` bound the positions (None is unbounded): q_offset <= q < q_offset + Q, and
    likewise for keys.
    """

    __slots__ = ("_node",)

    def __init__(self, node: object) -> None:
        self._node = node

    @classmethod
    def parse(cls, text: str) -> Mask:
        """The mask that IR text defines.

        Parameters
        ----------
        text : str
            A module with one function that returns one ``!mask.pred``; its arguments
            are the tables (tensors) and parameters (index), by name. Or only
            operations, of which the last is the mask.

        Raises
        ------
        maskir.Error
            With the parser's diagnostic, if the text is not such a function.
        """
        encode(text, "the text of a mask")
        if "func.func" not in text:
            text = _wrap(text)
        function, arguments = _core.parse_mask(text)
        return cls(_ir.Parsed(function, tuple(arguments)))

    @classmethod
    def trace(cls, fn: Callable, tables: Mapping[str, object] | None = None,
              params: Mapping[str, int | None] | None = None) -> Mask:
        """The mask that a Python predicate computes; it is called once, with proxies.

        Parameters
        ----------
        fn : callable
            ``fn(b, h, q, kv, **tables, **params)``, FlexAttention's signature. It may
            use ``& | ^ ~ < <= > >= == != + - * // % abs``, `maskir.minimum` and
            `maskir.maximum`; division floors (rule M4). Tables are read by ``t[i]``,
            ``t[b, i]``, ``t[b, h, i]``, ``t[b, h, i, j]``; an index outside a table
            reads the nearest cell.
        tables : mapping
            Name to an array (for its dtype and rank only) or to (dtype, rank). The
            dtype is bool, int32 or int64.
        params : mapping
            Name to an int, which becomes a constant, or to None, a symbol.

        Raises
        ------
        maskir.TraceError
            If the function does what a mask can't; the message names the line.
        """
        try:
            term = _trace.trace(fn, tables or {}, params or {})
            return cls(_ir.from_bool(term))
        except RecursionError:
            raise _trace.TraceError("the predicate is nested too deeply") from None

    @property
    def ir(self) -> str:
        """The module that defines the mask: a function ``@mask``."""
        return _ir.module(self._node)[0]

    @property
    def arguments(self) -> dict[str, str]:
        """The names of tables and parameters, and their MLIR types."""
        return dict(_ir.module(self._node)[1])

    def __and__(self, other: Mask) -> Mask:
        return self._combine(_ir.conjunction, other)

    def __or__(self, other: Mask) -> Mask:
        return self._combine(_ir.disjunction, other)

    def __invert__(self) -> Mask:
        return Mask(_ir.complement(self._node))

    def __bool__(self) -> bool:
        raise TypeError("a mask has no single truth: join masks by & | ~ instead of and, or, not")

    def shift(self, q: int | str = 0, kv: int | str = 0) -> Mask:
        """The mask read at (b, h, q + dq, kv + dkv); a str names a parameter."""
        text, operands = _keywords("mask.shift $0", q=q, kv=kv, first=(self._node,))
        return Mask(_ir.Node(text, operands))

    def _combine(self, how: Callable, other: object) -> Mask:
        if not isinstance(other, Mask):
            return NotImplemented
        return Mask(how(self._node, other._node))

    def __repr__(self) -> str:
        return f"<maskir.Mask>\n{self.ir}"

    # --- Questions that are proved ---------------------------------------------

    def is_causal(self, B: int | None = None, H: int | None = None, Q: int | None = None,
                  KV: int | None = None, q_offset: int = 0, kv_offset: int = 0) -> Verdict:
        """Is kv <= q for every pair that may attend? Witness: a leaking pair."""
        return _prove("causal", (self,), (B, H, Q, KV), q_offset, kv_offset)

    def nonempty_rows(self, B: int | None = None, H: int | None = None, Q: int | None = None,
                      KV: int | None = None, q_offset: int = 0, kv_offset: int = 0) -> Verdict:
        """Does every query see at least one key? Witness: an empty row."""
        return _prove("nonempty_rows", (self,), (B, H, Q, KV), q_offset, kv_offset)

    def equal(self, other: Mask, B: int | None = None, H: int | None = None,
              Q: int | None = None, KV: int | None = None, q_offset: int = 0,
              kv_offset: int = 0) -> Verdict:
        """Do the masks agree on every pair? Witness: a pair where they differ."""
        return _prove("equal", (self, other), (B, H, Q, KV), q_offset, kv_offset)

    def implies(self, other: Mask, B: int | None = None, H: int | None = None,
                Q: int | None = None, KV: int | None = None, q_offset: int = 0,
                kv_offset: int = 0) -> Verdict:
        """Is every pair of this mask a pair of the other? Witness: one that is not."""
        return _prove("implies", (self, other), (B, H, Q, KV), q_offset, kv_offset)

    def first_difference(self, other: Mask, B: int | None = None, H: int | None = None,
                         Q: int | None = None, KV: int | None = None, q_offset: int = 0,
                         kv_offset: int = 0) -> tuple[int, int, int, int] | None:
        """A pair (b, h, q, kv) where the masks differ, or None if they are proved equal.

        Raises
        ------
        maskir.Error
            If neither can be shown; the message says what stopped the proof.
        """
        verdict = self.equal(other, B, H, Q, KV, q_offset, kv_offset)
        if verdict.outcome == "unknown":
            raise _core.Error(f"can't tell whether the masks are equal: {verdict.message}")
        return verdict.witness

    # --- Values, for given sizes and data --------------------------------------

    def dense(self, B: int, H: int, Q: int, KV: int, q_offset: int = 0, kv_offset: int = 0,
              **data: object) -> np.ndarray:
        """The mask as an array, by the slow and obvious reference evaluator.

        Parameters
        ----------
        B, H, Q, KV : int
            The shape of the result.
        q_offset, kv_offset : int
            The absolute position of row 0 and of column 0.
        **data
            A value for each table (array) and each parameter (int) of the mask.

        Returns
        -------
        numpy.ndarray
            bool, shape [B, H, Q, KV]; true = may attend.

        Raises
        ------
        maskir.Error, TypeError, ValueError
            For missing data, a wrong dtype or rank, and negative sizes.
        """
        _check_sizes(B=B, H=H, Q=Q, KV=KV)
        if B * H * Q * KV > MAX_DENSE:
            raise ValueError(f"a dense mask of {B} x {H} x {Q} x {KV} elements is too large")
        _check_offsets(q_offset, kv_offset)
        text, arguments = _ir.module(self._node)
        values = bind(arguments, data)
        return _core.dense_mask(text, values, (B, H, Q, KV), q_offset, kv_offset)

    def tiles(self, bq: int, bk: int, Q: int, KV: int, B: int = 1, H: int = 1,
              q_offset: int = 0, kv_offset: int = 0, **data: object) -> np.ndarray:
        """The block map: what each tile of bq rows and bk columns holds.

        Returns
        -------
        numpy.ndarray
            int8, shape [B, H, ceil(Q / bq), ceil(KV / bk)]; 0 = empty, no pair may
            attend; 1 = partial; 2 = full, every pair may attend. Tiles at the edge
            count only what lies inside Q and KV.

        Raises
        ------
        maskir.Error, TypeError, ValueError
            As `dense`.
        """
        _check_sizes(B=B, H=H, Q=Q, KV=KV)
        if bq < 1 or bk < 1:
            raise ValueError(f"tile sizes must be at least 1, not {bq} and {bk}")
        _check_sizes(bq=bq, bk=bk)
        _check_offsets(q_offset, kv_offset)
        rows, columns = -(-Q // bq), -(-KV // bk)
        if B * H * rows * columns > MAX_DENSE:
            raise ValueError(f"a block map of {B} x {H} x {rows} x {columns} tiles is too large")
        text, arguments = _ir.module(self._node)
        values = bind(arguments, data)
        return _core.mask_tiles(text, values, (B, H, Q, KV), q_offset, kv_offset, bq, bk)

    def show(self, Q: int = 16, KV: int | None = None, b: int = 0, h: int = 0,
             q_offset: int = 0, kv_offset: int = 0, **data: object) -> str:
        """A picture of one head of one sample: ■ may attend, ⬚ may not."""
        dense = self.dense(b + 1, h + 1, Q, Q if KV is None else KV, q_offset, kv_offset, **data)
        return "\n".join("".join("■" if cell else "⬚" for cell in row) for row in dense[b, h])


def _wrap(text: str) -> str:
    """Bare operations as a function that returns the last result."""
    names = re.findall(r"^\s*(%[\w$.-]+)\s*=", text, re.M)
    if not names:
        names, text = ["%mask"], "%mask = " + text.strip()
    return f"func.func @mask() -> !mask.pred {{\n{text}\nreturn {names[-1]} : !mask.pred\n}}\n"


def _prove(property: str, masks: tuple[Mask, ...], lengths: tuple, q_offset: int,
           kv_offset: int) -> Verdict:
    for mask in masks:
        if not isinstance(mask, Mask):
            raise TypeError(f"expected a maskir.Mask, not a {type(mask).__name__}")
    _check_sizes(**{k: v for k, v in zip(("B", "H", "Q", "KV"), lengths) if v is not None})
    _check_offsets(q_offset, kv_offset)
    text, arguments = _ir.module(*(mask._node for mask in masks))
    names = list(arguments)
    subject, property, outcome, witness, _, message, picture, _ = _core.prove(
        property, text, list(lengths), q_offset, kv_offset)
    # The text of the mask is ours: its locations say nothing, its names do.
    message = re.sub(r"<mask>:\d+:\d+: ", "", message)
    message, picture = (re.sub(r"%arg(\d+)\b", lambda match: "%" + names[int(match[1])], text)
                        for text in (message, picture))
    return Verdict(subject, property, outcome, witness, "", message, picture)


def _check_sizes(**sizes: int) -> None:
    for name, size in sizes.items():
        if isinstance(size, bool) or not isinstance(size, (int, np.integer)):
            raise TypeError(f"{name} must be an integer, not {size!r}")
        if size < 0:
            raise ValueError(f"{name} must not be negative, and is {size}")
        if size >= _END:
            raise ValueError(f"{name} must be less than 2^62, and is {size}")


def _check_offsets(*offsets: int) -> None:
    """Offsets and sizes together stay positions of 64 bits."""
    for offset in offsets:
        if isinstance(offset, bool) or not isinstance(offset, (int, np.integer)):
            raise TypeError(f"an offset must be an integer, not {offset!r}")
        if not -_END < offset < _END:
            raise ValueError(f"an offset must lie between -2^62 and 2^62, and is {offset}")


def bind(arguments: Mapping[str, str], data: Mapping[str, object]) -> list:
    """The data in the order of the arguments, checked and of the right dtype.

    Raises
    ------
    TypeError, ValueError
        For missing or unknown names, and for a wrong dtype or rank.
    """
    for name in data:
        if name not in arguments:
            known = ", ".join(arguments) or "none"
            raise TypeError(f"the mask has no argument '{name}' (it has: {known})")
    missing = [name for name in arguments if name not in data]
    if missing:
        raise TypeError(f"the mask needs data for {', '.join(repr(n) for n in missing)}")
    return [_bind_one(name, type_, data[name]) for name, type_ in arguments.items()]


def _bind_one(name: str, type_: str, value: object) -> object:
    if not type_.startswith("tensor<"):
        if isinstance(value, (bool, np.bool_)) or not isinstance(value, (int, np.integer)):
            raise TypeError(f"'{name}' must be an integer, not {value!r}")
        return int(value)
    sizes, element = re.fullmatch(r"tensor<((?:[?\d]+x)*)(\w+)>", type_).groups()
    shape = sizes.split("x")[:-1]
    dtype = {"i1": np.bool_, "i32": np.int32, "i64": np.int64, "index": np.int64}[element]
    array = np.asarray(value)
    if array.ndim != len(shape):
        raise ValueError(f"'{name}' must have {len(shape)} axes ({type_}), and has {array.ndim}")
    for axis, (size, expected) in enumerate(zip(array.shape, shape)):
        if expected != "?" and int(expected) != size:
            raise ValueError(f"axis {axis} of '{name}' must be {expected} ({type_}), and is {size}")
    if not np.can_cast(array.dtype, dtype, "safe") or (array.dtype == bool) != (dtype is np.bool_):
        raise TypeError(f"'{name}' must be {np.dtype(dtype).name}, and is {array.dtype.name}")
    return np.ascontiguousarray(array, dtype)


def _keywords(text: str, first: tuple = (), **values: object) -> tuple[str, tuple]:
    """`text` with ` name(value)` for each value that is given, and the operands."""
    operands = list(first)
    for name, value in values.items():
        if value is None:
            continue
        if isinstance(value, (int, np.integer)) and not isinstance(value, bool):
            text += f" {name}({int(value)})"
            continue
        operands.append(_argument(value))
        typed = isinstance(operands[-1], _trace.Table) or "key_range" in text
        type_ = f" : $t{len(operands) - 1}" if typed else ""
        text += f" {name}(${len(operands) - 1}{type_})"
    return text, tuple(operands)


def _argument(value: object) -> object:
    if isinstance(value, str):
        return _trace.Param(_trace.check_name(value))
    if isinstance(value, _trace.Table):
        return value
    raise TypeError(f"expected an integer, a parameter's name or a maskir.table, not {value!r}")
