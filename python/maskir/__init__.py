# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attention masks that a compiler understands: proofs, block maps, code.

`Mask` is one predicate over (batch, head, query position, key position); true means
"may attend". `verify` and `compile` read a whole program.
"""
from importlib.metadata import version

from maskir._trace import TraceError, maximum, minimum
from maskir.leaves import (
    affine,
    all_pairs,
    blocks,
    causal,
    chunk,
    dense,
    key_range,
    key_valid,
    no_pairs,
    query_valid,
    same_segment,
    stride,
    table,
    window,
)
from maskir.mask import Mask
from maskir.program import Function, Program, compile, diff, paths, verify
from maskir.report import Attention, Error, InternalError, Report, Verdict

__version__ = version("maskir")
__all__ = [
    "Attention", "Error", "Function", "InternalError", "Mask", "Program", "Report", "TraceError", "Verdict",
    "affine", "all_pairs", "blocks", "causal", "chunk", "compile", "dense", "diff", "key_range", "key_valid",
    "maximum", "minimum", "no_pairs", "paths", "query_valid", "same_segment", "stride", "table", "verify",
    "window",
]
