#!/usr/bin/env python3
# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Fails if a file includes a header of a later stage (docs/ lists the stages).

A stage may include itself and earlier ones. Runtime is no stage of the compiler:
it may include nothing of MaskIR's but itself, and nothing of MLIR or LLVM. Tools,
tests, the Python module and InitAll.h sit above all stages and are not checked.
"""
import pathlib
import re
import sys

STAGES = ["Input", "PredicateSet", "Smt", "Dialect/Mask", "Dialect/Attn", "Reference", "Raise", "Fuse",
          "Simplify", "Dependence", "Verify", "BlockMap", "Codegen/Linalg", "Codegen/CPU", "Codegen/GPU",
          "Export", "Pipelines"]
RUNTIME = "Runtime"
INCLUDE = re.compile(r'^\s*#?\s*include\s+["<]((?:maskir|mlir|llvm)/[^">]+)[">]', re.M)


def stage_of(path: str) -> str:
    """The stage of a path below lib/ or include/maskir/; "" if it has none."""
    for stage in [*STAGES, RUNTIME]:
        if path.startswith(stage + "/"):
            return stage
    return ""


def allowed(stage: str, header: str) -> bool:
    """May a file of `stage` include `header` (a path below include/)?"""
    folder, _, rest = header.partition("/")
    if folder != "maskir":
        return stage != RUNTIME
    used = stage_of(rest)
    if stage == RUNTIME or used == RUNTIME:
        return stage == used or (used == RUNTIME and stage in ("Codegen/CPU", "Pipelines"))
    return used != "" and STAGES.index(used) <= STAGES.index(stage)


def violations(root: pathlib.Path):
    """Lines that describe each forbidden include below `root`."""
    for base in (root / "lib", root / "include" / "maskir"):
        for path in sorted(base.rglob("*")):
            stage = stage_of(path.relative_to(base).as_posix())
            if path.suffix not in (".h", ".cpp", ".td", ".inc") or not stage:
                continue
            for header in INCLUDE.findall(path.read_text()):
                if not allowed(stage, header):
                    yield f"{path.relative_to(root)}: stage {stage} must not include {header}"


def main() -> int:
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    lines = list(violations(root))
    print("\n".join(lines), end="\n" if lines else "")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
