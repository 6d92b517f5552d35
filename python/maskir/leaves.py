# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Functions that make masks: one for each leaf of the dialect `mask`.

A size, distance or bound is an int, or a str that names a parameter; data is a
`table`, which names a tensor. Names are bound when the mask is evaluated.
"""
from __future__ import annotations

import numpy as np

from maskir import _ir
from maskir._trace import Table, check_name, table_of
from maskir.mask import Mask, _keywords


def table(name: str, dtype: str = "int64", rank: int = 1) -> Table:
    """A tensor that masks read.

    Parameters
    ----------
    name : str
        The keyword that binds data to it.
    dtype : {"bool", "int32", "int64"}
        The element type.
    rank : int
        The number of axes, 1 to 4.
    """
    return table_of(check_name(name), (dtype, rank))


def all_pairs() -> Mask:
    """Every pair may attend."""
    return Mask(_ir.ALL)


def no_pairs() -> Mask:
    """No pair may attend."""
    return Mask(_ir.NONE)


def causal() -> Mask:
    """Keys up to the query: kv <= q."""
    return Mask(_ir.Node("mask.causal"))


def window(left: int | str | None = None, right: int | str | None = None) -> Mask:
    """Inclusive distances: q - left <= kv <= q + right (rule M3); None is open.

    "W tokens including itself" is ``window(W - 1, 0)``.
    """
    return _leaf("mask.window", left=left, right=right)


def chunk(size: int | str, start: Table | None = None) -> Mask:
    """The same chunk: (q - start[b]) // size == (kv - start[b]) // size, floored (M4).

    Parameters
    ----------
    size : int or str
        At least 1.
    start : table, optional
        One number for each sample (rank 1): left padding.
    """
    if isinstance(size, (int, np.integer)) and size < 1:
        raise ValueError(f"a chunk has at least one position, not {size}")
    return _leaf("mask.chunk", size=size, start=start)


def stride(step: int | str) -> Mask:
    """Every step-th key, counted from the query: (q - kv) mod step == 0.

    Parameters
    ----------
    step : int or str
        At least 1.
    """
    if isinstance(step, (int, np.integer)) and step < 1:
        raise ValueError(f"a step is at least 1, not {step}")
    return _leaf("mask.stride", step=step)


def affine(set_: str, *symbols: str) -> Mask:
    """An integer set over positions in MLIR's syntax.

    Parameters
    ----------
    set_ : str
        For instance ``"(b, h, q, kv)[w] : (kv - q + w >= 0, q - kv >= 0)"``.
    *symbols : str
        The parameters that the symbols stand for.
    """
    operands = tuple(_ir.Param(check_name(symbol)) for symbol in symbols)
    text = f"mask.affine affine_set<{set_}>"
    if operands:
        text += " [" + ", ".join(f"${i}" for i in range(len(operands))) + "]"
    return Mask(_ir.Node(text, operands))


def key_range(lo: int | str | Table | None = None, hi: int | str | Table | None = None) -> Mask:
    """Keys lo[b] <= kv < hi[b]; None is open.

    Right padding is ``hi=table("lengths")``, left padding ``lo=table("pads")``, a
    prefix ``hi=table("prefix")``.
    """
    return _leaf("mask.key_range", lo=lo, hi=hi)


def key_valid(valid: Table | str) -> Mask:
    """Keys that a bool table [B, KV] or [KV] marks; a str names one of rank 2."""
    return _data_leaf("mask.key_valid $0 : $t0", _bool_table(valid))


def query_valid(valid: Table | str) -> Mask:
    """Queries that a bool table [B, Q] or [Q] marks; a str names one of rank 2."""
    return _data_leaf("mask.query_valid $0 : $t0", _bool_table(valid))


def same_segment(query_ids: Table | str, key_ids: Table | str | None = None,
                 sorted: bool = False) -> Mask:
    """Query and key have the same id >= 0; a negative id belongs nowhere.

    Parameters
    ----------
    query_ids, key_ids : table or str
        Ids [B, S] or [S]; a str names an int32 table of rank 2. Without `key_ids`,
        keys have the queries' ids.
    sorted : bool
        Promises that ids never decrease along the positions.
    """
    q = table(query_ids, "int32", 2) if isinstance(query_ids, str) else query_ids
    k = table(key_ids, "int32", 2) if isinstance(key_ids, str) else key_ids or q
    flag = " {sorted}" if sorted else ""
    return _data_leaf(f"mask.same_segment $0, $1{flag} : $t0, $t1", q, k)


def blocks(bitmap: Table | str, query_block: int, key_block: int) -> Mask:
    """A bool bitmap of tiles, [Q, KV] to [B, H, Q, KV]; a str names one of rank 2."""
    for size in (query_block, key_block):
        if isinstance(size, bool) or not isinstance(size, (int, np.integer)) or size < 1:
            raise ValueError(f"the sizes of a tile are positive integers, not {size!r}")
    return _data_leaf(f"mask.blocks $0 tile({query_block}, {key_block}) : $t0", _bool_table(bitmap))


def dense(values: Table | str) -> Mask:
    """A bool tensor [KV] to [B, H, Q, KV]; a str names one of rank 4."""
    return _data_leaf("mask.dense $0 : $t0", _bool_table(values, 4))


def _leaf(text: str, **values: object) -> Mask:
    text, operands = _keywords(text, **values)
    return Mask(_ir.Node(text, operands))


def _data_leaf(text: str, *tables: Table) -> Mask:
    for value in tables:
        if not isinstance(value, Table):
            raise TypeError(f"expected a maskir.table or a name, not {value!r}")
    return Mask(_ir.Node(text, tables))


def _bool_table(value: Table | str, rank: int = 2) -> Table:
    return table(value, "bool", rank) if isinstance(value, str) else value
