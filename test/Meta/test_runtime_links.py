# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The runtime library needs no MLIR and no LLVM."""
import os
import pathlib
import re
import subprocess

import pytest

BUILD = pathlib.Path(os.environ.get("MASKIR_BUILD", pathlib.Path(__file__).parents[2] / "build"))
# The system's own, and what a sanitizer adds.
ALLOWED = re.compile(r"lib(c|m|gcc_s|stdc\+\+|pthread|dl|rt)\.so|ld-linux|libclang_rt")


def needed(library: pathlib.Path) -> list[str]:
    out = subprocess.run(["readelf", "-d", library], check=True, capture_output=True, text=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.*)\]", out)


def test_the_runtime_needs_only_the_system() -> None:
    library = BUILD / "lib" / "libmaskir_runtime.so"
    if not library.exists():
        pytest.fail(f"{library} is missing: build first")
    names = needed(library)
    assert names and [name for name in names if not ALLOWED.match(name)] == []


def test_the_rule_would_notice_mlir() -> None:
    names = needed(next((BUILD / "lib" / "maskir").glob("_core*.so")))
    assert [name for name in names if not ALLOWED.match(name)] != []
