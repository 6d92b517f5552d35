# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The C++ part of the package (nanobind); use the package's own names instead."""
from typing import Any

import numpy as np

from maskir._watch import Watch

LLVM_VERSION: str

class Error(ValueError):
    """What MaskIR refuses; the text is that of the diagnostics."""

    report: Any  # the maskir.Report of a failed expectation, else None

class Program:
    """A compiled module."""

    def functions(self) -> list[tuple[str, list[str], list[str]]]:
        """Name, types of the arguments and types of the results of each function."""

    def call(self, name: str, values: list[Any]) -> list[Any]:
        """Calls a function; returns its results."""

_Shape = tuple[int, int, int, int]
_VerdictFields = tuple[str, str, str, _Shape | None, str, str, str, tuple[str, ...]]

def parse_mask(text: str) -> tuple[str, list[tuple[str, str]]]:
    """The function that defines a mask, and its arguments as (name, MLIR type)."""

def prove(property: str, text: str, lengths: list[int | None], q_offset: int,
          kv_offset: int) -> _VerdictFields:
    """The fields of the Verdict about one property of the masks of a function."""

def dense_mask(text: str, values: list[int | np.ndarray], lengths: _Shape, q_offset: int,
               kv_offset: int) -> np.ndarray:
    """The mask as a bool array [B, H, Q, KV]."""

def mask_tiles(text: str, values: list[int | np.ndarray], lengths: _Shape, q_offset: int,
               kv_offset: int, bq: int, bk: int) -> np.ndarray:
    """The block map as an int8 array: 0 empty, 1 partial, 2 full."""

def verify_program(text: bytes, name: str, passes: str, roles: dict[int, str],
                   watch: Watch | None = None
                   ) -> tuple[list[_VerdictFields], list[tuple], list[str], dict[str, set[str]]]:
    """The fields of a Report, and the functions that each place in the source is part of."""

def to_bfloat16(array: np.ndarray) -> Any:
    """The nearest bfloat16 of each float32, as an object that speaks DLPack."""

def from_bfloat16(array: Any) -> np.ndarray:
    """A contiguous bfloat16 array as float32."""

ROLES: list[str]

def verify_functions(text: bytes, name: str, passes: str, tokens: list[tuple[int, int]],
                     positions: list[tuple[int, int]], roles: dict[int, str], offset: int, strict: bool,
                     equal_sizes: bool, infer: bool, watch: Watch | None = None) -> list[dict[str, Any]]:
    """Name, location, contract and verdicts of each function; or its problem."""

def verify_attentions(text: bytes, name: str, find: str, passes: str, tokens: list[tuple[int, int]],
                      positions: list[tuple[int, int]], roles: dict[int, str], offset: int, strict: bool,
                      equal_sizes: bool, infer: bool) -> list[dict[str, Any]]:
    """The same, of each function with attention operations."""

def draw_paths(text: bytes, name: str, passes: str, tokens: list[tuple[int, int]],
               positions: list[tuple[int, int]], roles: dict[int, str], offset: int, equal_sizes: bool,
               format: str) -> str:
    """How masks and weights travel in each function: table, json, dot or mermaid."""

def compare_programs(text_a: bytes, name_a: str, text_b: bytes, name_b: str,
                     passes: str) -> tuple[list[_VerdictFields], list[str], list[str], str]:
    """Whether the masks of two programs are equal, one by one; the remarks of the passes on each; why
    there is nothing to compare."""

def show_program(text: bytes, name: str, passes: str) -> list[str]:
    """What the pass mask-show says of each attention: words, then pictures."""

def compile_program(text: bytes, name: str, passes: str, threads: int | None = None,
                    visit_all: bool = False, vector_width: int = 0,
                    key_tile: int = 128, optimization: int = 2) -> Program:
    """Compiles a module for the CPU.

    To measure and to test: ``visit_all`` skips no tile, ``vector_width`` is the number of
    f32 in a vector (4, 8, 16; 0 as this machine has), ``key_tile`` the most keys in a tile.
    """
